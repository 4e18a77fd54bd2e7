import assert from "node:assert/strict";
import { partsForArchive } from "#core/archive/partForArchive.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { fieldKeys } from "#core/assessment/matter.ts";
import { answered, confirmedAssessment, revealedAssessment, sharedByHolder } from "../../test/support/assessments.ts";
import {
  answering,
  changesRequested,
  closed,
  contractComment,
  contractRevision,
  drafted,
  holder,
  principal,
  revealed,
  sharedByEmployee,
  summaryDraft,
} from "../../test/support/builders.ts";
import * as followUps from "../../test/support/followUps.ts";
import { answeredLeadership, openedLeadership, revealedLeadership } from "../../test/support/leadership.ts";
import {
  cancelledBasis,
  givenView,
  judged,
  salaryRecord,
  sharedBasis,
  writtenView,
} from "../../test/support/salary.ts";
import { employee } from "../../test/support/town.ts";

/** What an archivist reads of a record that is these documents. */
const handed = (...documents: readonly DossierDocument[]) =>
  partsForArchive({ subject: employee, documents }, { parts: documents.map(({ id }) => id) });
const words = (...documents: readonly DossierDocument[]) => JSON.stringify(handed(...documents));
const types = (...documents: readonly DossierDocument[]) => handed(...documents).map(({ type }) => type);

/** The same text with every answer in it kept to oneself. */
const keepingAll = <D extends { readonly answers: object }>(document: D): D => ({
  ...document,
  answers: Object.fromEntries(
    Object.entries(document.answers).map(([key, answer]) => [key, { ...answer, kept: true }]),
  ),
});

describe("a record for the e-archive", () => {
  it("has preparations that both have shared, and nothing of one that only its author has", () => {
    const both = revealed();
    assert.match(words(both.appraisal, both.employee, both.manager), /Medarbetarens svar.*Chefens svar/);
    const one = sharedByEmployee();
    const writing = answering(one.manager, "Chefens utkast");
    assert.deepEqual(types(one.appraisal, one.employee, writing), ["appraisal"]);
  });

  it("has no answer that somebody keeps to themselves, in any shared text", () => {
    const talk = revealed();
    const assessment = revealedAssessment();
    const leading = revealedLeadership();
    const { part, followUp } = followUps.sharedByEmployee();
    for (const [root, text] of [
      [talk.appraisal, talk.employee],
      [assessment.assessment, assessment.holder],
      [leading.dialogue, leading.holder],
      [followUp, part],
      [sharedBasis(), givenView()],
    ] as const) {
      const values = Object.values(text.answers).map(({ value }) => value);
      assert.ok(
        values.some((value) => words(root, text).includes(`"${value}"`)),
        `${text.type} is shared`,
      );
      const kept = handed(root, keepingAll(text)).find(({ type }) => type === text.type);
      assert.ok(kept && "answers" in kept.document);
      assert.deepEqual(kept.document.answers, {});
    }
  });

  it("has views and common texts as they were sent, never while they are written", () => {
    const { assessment, holder: mine, principal: theirs } = sharedByHolder();
    const writing = answered(assessment, theirs, fieldKeys.fit("purpose"), "fits");
    assert.deepEqual(types(assessment, mine, writing), ["assessment"]);
    const confirmed = confirmedAssessment();
    assert.deepEqual(types(confirmed.assessment, confirmed.compilation, confirmed.record).toSorted(), [
      "assessment",
      "assessmentRevision",
    ]);
    const leading = answeredLeadership(openedLeadership(), "holder");
    assert.deepEqual(types(leading.dialogue, leading.holder), ["leadershipDialogue"]);
  });

  it("has a salary judgement as it was shared, not as it is written, nor a view that was not given", () => {
    assert.deepEqual(types(sharedBasis(), judged(), salaryRecord()).toSorted(), ["salaryBasis", "salaryRecord"]);
    assert.deepEqual(types(cancelledBasis(), writtenView(), judged()), ["salaryBasis"]);
  });

  it("has of a follow-up what was shared", () => {
    const followUp = followUps.asked();
    assert.deepEqual(types(followUp, followUps.answeredBy(followUp, employee, followUps.ANSWERS)), ["followUp"]);
  });

  it("has the wordings of a contract, without what was written and said on the way to them", () => {
    const asked = changesRequested();
    const working = {
      [holder]: { terms: contractRevision().terms, rev: 3 },
      [principal]: { terms: contractRevision().terms, rev: 1 },
    };
    const contract = { ...asked, working };
    assert.deepEqual(types(contract, contractRevision(), contractComment()), ["contract", "contractRevision"]);
    assert.doesNotMatch(words(contract), /working/);
  });

  it("has the summary as it was sent, not the text it was written in", () => {
    for (const talk of [summaryDraft(), closed()]) assert.doesNotMatch(words(talk), /entries/);
  });

  it("is empty when nothing of it was ever shared", () => {
    assert.deepEqual(handed(drafted()), []);
  });
});
