import assert from "node:assert/strict";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { overviewFor } from "#core/overview/overview.ts";
import { HANDOVER_DESK, readersOf } from "#core/overview/readers.ts";
import {
  active,
  agreedGoal,
  answering,
  awaitingConfirmation,
  awaitingNewPrincipal,
  cancelled,
  changesRequested,
  closed,
  completeTerms,
  confirmed,
  drafted,
  employee,
  ended,
  halfConfirmed,
  held,
  holder,
  inPreparation,
  manager,
  ongoingGoal,
  partlyApproved,
  planned,
  preparing,
  principal,
  proposed,
  ready,
  revealed,
  sharedByEmployee,
  summaryDraft,
} from "../../test/support/builders.ts";
import { openedLeadership } from "../../test/support/leadership.ts";
import { TODAY, colleague, deputy, directory, formerManager, hr, inDays } from "../../test/support/town.ts";

const seenBy = (reader: PersonId, subject: PersonId, ...documents: readonly DossierDocument[]) =>
  overviewFor(reader, { subject, documents }, TODAY, directory);

describe("the overview of a contract", () => {
  const by = (reader: PersonId, ...documents: readonly DossierDocument[]) => seenBy(reader, holder, ...documents);

  it("shows what is in force to every reader, with the next assessment", () => {
    for (const reader of [holder, principal, hr]) {
      const [nextAssessment] = completeTerms().assessment.assessments;
      assert.deepEqual(by(reader, active()).contract, {
        id: "contract",
        state: "active",
        principal,
        from: inDays(0),
        to: inDays(365),
        nextAssessment,
        title: active().title,
        unit: active().unit,
      });
    }
    assert.equal(by(holder, awaitingNewPrincipal(hr)).contract?.state, "awaitingNewPrincipal");
  });
  it("shows nothing of what has ended", () => assert.equal(by(holder, ended()).contract, undefined));
  it("shows a draft to its author only", () => {
    assert.equal(by(holder, drafted()).negotiation?.asked, "finish");
    assert.equal(by(principal, drafted()).negotiation, undefined);
    const ofTheManager = { ...drafted(), holder: employee, principal: manager, createdBy: manager };
    const seen = (reader: PersonId) => seenBy(reader, employee, ofTheManager).negotiation?.asked;
    assert.deepEqual([seen(manager), seen(deputy)], ["finish", undefined]);
  });
  it("shows a negotiation to the parties only, with what each is asked", () => {
    assert.equal(by(hr, proposed()).negotiation, undefined);
    assert.equal(by(principal, partlyApproved()).negotiation?.asked, "approve");
    assert.equal(by(holder, partlyApproved()).negotiation?.asked, "nothing");
    assert.equal(by(holder, partlyApproved()).negotiation?.approvals, 1);
    assert.equal(by(holder, changesRequested()).negotiation?.asked, "reword");
    assert.equal(by(principal, changesRequested()).negotiation?.asked, "nothing");
  });
  it("shows a renewal beside what it renews", () => {
    const overview = by(principal, active(), partlyApproved({ id: "renewal", existing: [active()] }));
    assert.deepEqual([overview.contract?.id, overview.negotiation?.id], ["contract", "renewal"]);
  });
});

describe("the overview of a talk", () => {
  const by = (reader: PersonId, ...documents: readonly DossierDocument[]) => seenBy(reader, employee, ...documents);

  it("shows each side its own preparation and of the other's only whether it is shared", () => {
    const { appraisal, employee: mine, manager: theirs } = sharedByEmployee();
    const shows = (reader: PersonId) => {
      const { side, mine: own, otherHasShared, revealed: both } = by(reader, appraisal, mine, theirs).appraisal ?? {};
      return { side, own, otherHasShared, both };
    };
    assert.deepEqual(shows(employee), { side: "employee", own: "shared", otherHasShared: false, both: false });
    assert.deepEqual(shows(manager), { side: "manager", own: "notStarted", otherHasShared: true, both: false });
  });
  it("tells how far one has come", () => {
    const { appraisal, employee: mine } = preparing();
    const far = (preparation: typeof mine) => by(employee, appraisal, preparation).appraisal?.mine;
    assert.deepEqual([mine, answering(mine, "Svar"), ready(answering(mine, "Svar"))].map(far), [
      "notStarted",
      "draft",
      "ready",
    ]);
  });
  it("holds no word that anybody has written", () => {
    const { appraisal, employee: mine, manager: theirs } = revealed();
    const overview = JSON.stringify(
      by(
        manager,
        appraisal,
        mine,
        theirs,
        { ...ongoingGoal(), title: "HEMLIGT" },
        active({ terms: completeTerms({ purpose: "HEMLIGT" }) }),
      ),
    );
    assert.doesNotMatch(overview, /svar|HEMLIGT/);
  });
  it("shows others only that there is one, and when", () => {
    const overview = by(deputy, inPreparation());
    assert.equal(overview.appraisal, undefined);
    assert.equal(overview.talkUnderWay, inDays(10));
  });
  it("tells who has confirmed, and that a change is asked for", () => {
    assert.equal(by(employee, halfConfirmed()).appraisal?.confirmed, true);
    assert.equal(by(manager, halfConfirmed()).appraisal?.confirmed, false);
    assert.equal(by(manager, { ...summaryDraft(), changeAsked: "Oklart" }).appraisal?.changeAsked, true);
  });
  it("prefers the talk under way to the one before", () => {
    const next = { ...planned({ id: "next" }), date: inDays(-30) };
    assert.equal(by(employee, confirmed().appraisal, next).appraisal?.id, "next");
    assert.equal(by(employee, confirmed().appraisal).appraisal?.state, "confirmed");
  });

  it("says when it was held instead of when it was booked for", () => {
    const { appraisal } = by(employee, { ...held(), date: inDays(20), time: "08:30" });
    assert.deepEqual([appraisal?.date, appraisal?.time], [held().heldOn, ""]);
  });
  it("remembers when the last one was held, not what was called off", () => {
    assert.equal(by(employee, closed(), cancelled()).lastTalk, inDays(10));
    assert.equal(by(employee, closed(), cancelled()).appraisal, undefined);
    assert.equal(by(employee, cancelled()).lastTalk, undefined);
  });
});

describe("the overview of goals", () => {
  const counts = (today: typeof TODAY, ...goals: readonly DossierDocument[]) =>
    overviewFor(manager, { subject: employee, documents: goals }, today, directory).goals;

  it("counts the live ones by how they go", () => {
    const goals = [
      agreedGoal(),
      ongoingGoal("onTrack"),
      ongoingGoal("atRisk"),
      ongoingGoal("needsChange"),
      ongoingGoal("reportedDone"),
      awaitingConfirmation().goal,
    ];
    assert.deepEqual(counts(inDays(30), ...goals), { live: 5, atRisk: 2, reportedDone: 1, silent: 0 });
  });
  it("calls silent what nobody has spoken of for two months", () => {
    assert.equal(counts(inDays(69), agreedGoal()).silent, 0);
    assert.equal(counts(inDays(72), agreedGoal()).silent, 1);
    assert.equal(counts(inDays(72), ongoingGoal()).silent, 0);
  });
});

describe("the readers of a dossier", () => {
  const readers = (subject: PersonId, ...documents: readonly DossierDocument[]) =>
    readersOf({ subject, documents }, directory, TODAY).toSorted();

  it("are the manager and the deputies of the day", () =>
    assert.deepEqual(readers(employee), [deputy, manager].toSorted()));
  it("are the principal, and a former manager who has a talk to finish", () => {
    assert.deepEqual(
      readers(colleague, { ...active(), holder: colleague, principal: hr }),
      [HANDOVER_DESK, deputy, hr, manager].toSorted(),
    );
    assert.deepEqual(
      readers(employee, { ...planned(), manager: formerManager }),
      [HANDOVER_DESK, deputy, formerManager, manager].toSorted(),
      "who sees to the whole knows of what was begun with a manager who has gone",
    );
  });
  it("are no longer those whose talk or contract is over", () =>
    assert.deepEqual(
      readers(employee, { ...closed(), manager: formerManager }, { ...ended(), principal: hr }),
      [deputy, manager].toSorted(),
    ));
  it("are never the subject", () => assert.ok(!readers(holder, active()).includes(holder)));
});

describe("the overview of a dialogue about leadership", () => {
  it("asks a former principal for nothing in one that is no longer theirs to read", () => {
    const { dialogue, ...views } = openedLeadership();
    const dossier = {
      subject: holder,
      documents: [{ ...dialogue, principal: formerManager }, ...Object.values(views)],
    };
    const asks = (day: Day) => overviewFor(formerManager, dossier, day, directory).leadership?.asks;
    assert.equal(asks(inDays(30)), "answer");
    assert.equal(asks(inDays(31)), undefined);
  });
});
