import assert from "node:assert/strict";
import * as fc from "fast-check";
import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import {
  type Assessment,
  type AssessmentRevision,
  type AssessmentState,
  assessmentRevisionId,
  isRevealed,
  isUnderWay,
  otherParty,
  partyOf,
} from "#core/assessment/assessment.ts";
import { CONCLUSION_FIELDS } from "#core/assessment/matter.ts";
import { OPENING_NEEDS } from "#core/assessment/opening.ts";
import { isVisible, visibleAnswers } from "#core/assessment/view.ts";
import {
  assessmentRevisionsIn,
  assessmentViewsIn,
  assessmentsIn,
  compilationIn,
  contractsIn,
  type Dossier,
} from "#core/dossier/dossier.ts";
import {
  CLOCK,
  type AssessmentId,
  type ContractId,
  type ContentHash,
  type PersonId,
  type RequestId,
  asId,
} from "#core/ids.ts";
import { whatTimeBrings } from "#core/schedule/whatTimeBrings.ts";
import { addDays, dayOf } from "#core/time.ts";
import * as acts from "#bot/usecases/assessment.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { change, readDossier } from "#bot/usecases/dossierFile.ts";
import { assessedTerms, stepWith } from "../../test/support/assessments.ts";
import { holder, principal } from "../../test/support/builders.ts";
import { NOW, admin, colleague, director, directory, hr, stranger, unitHead } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";

/** The life of an assessment (research/domain D8). */
const ALLOWED: { readonly [From in AssessmentState | "none"]: readonly AssessmentState[] } = {
  none: ["open"],
  open: ["open", "revealed", "cancelled"],
  revealed: ["revealed", "compiled", "cancelled"],
  compiled: ["compiled", "revealed", "confirmed"],
  confirmed: ["confirmed"],
  cancelled: [],
};

const SECRET = "BEHÅLLET";
const command = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("share", "share", "compile", "compile", "complete", "confirm", "confirm") },
    { weight: 2, arbitrary: fc.constantFrom("answer", "keep", "takeBack", "decline", "agree", "show") },
    { weight: 2, arbitrary: fc.constantFrom("clock", "wait", "open") },
    { weight: 1, arbitrary: fc.constantFrom("askForChange", "add", "steal") },
  ),
  by: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(holder, principal) },
    { weight: 1, arbitrary: fc.constantFrom(stranger, hr, colleague) },
  ),
  days: fc.constantFrom(1, 7, 40),
  stale: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
  twice: fc.boolean(),
});
type Command = ReturnType<typeof command.generate>["value"];

const step = (does: Command["does"], by: PersonId): Command => ({ does, by, days: 1, stale: 0, twice: false });
const revealing = [step("open", holder), step("answer", holder), step("share", holder), step("share", principal)];
const compiling = [...revealing, step("complete", principal), step("compile", principal)];
/** Some lives begin further on, so that their ends are walked too. */
const beginning = fc.constantFrom<readonly Command[]>([], revealing, compiling);

describe("any mixture of two parties' acts in assessments, and the clock's", () => {
  it("shows nothing too early, compiles only what is revealed, confirms one text, and keeps the chain whole", async () => {
    const reached = new Set<AssessmentState>();
    await fc.assert(
      fc.asyncProperty(beginning, fc.array(command, { minLength: 8, maxLength: 40 }), async (begun, commands) => {
        const world = makeWorld({ file: ":memory:" });
        try {
          await begin(world);
          let before = await dossierOf(world);
          for (const each of [...begun, ...commands]) {
            const request = world.request();
            for (let time = 0; time < (each.twice ? 2 : 1); time++) await act(world, before, each, request);
            const now = await dossierOf(world);
            assertLives(before, now);
            assertViews(now);
            for (const { state } of assessmentsIn(now)) reached.add(state);
            before = now;
          }
          await world.chain(holder);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 120, seed: 1948 },
    );
    assert.deepEqual([...reached].toSorted(), ["compiled", "confirmed", "open", "revealed"]);
  });
});

const dossierOf = ({ ports }: World): Promise<Dossier> =>
  readDossier(ports, holder, { types: [...OPENING_NEEDS, "assessmentCompilation", "assessmentRevision"] });

/** A contract in force, to be assessed in a hundred days; the clock is two weeks from it. */
async function begin(world: World): Promise<void> {
  const { ports, request } = world;
  world.setTime(NOW);
  const drafted = await contracts.draftContract(ports, holder, { holder, request: request() });
  const contract = madeBy<ContractId>(drafted, "contractDrafted");
  const naming = () => ({ subject: holder, contract, request: request() });
  await contracts.proposeContract(ports, holder, { ...naming(), terms: assessedTerms(), from: "tab" });
  const [proposed] = contractsIn(await dossierOf(world));
  if (proposed?.state !== "proposed") throw new Error("the contract was not proposed");
  done(await contracts.approveContract(ports, principal, { ...naming(), seen: proposed, from: "tab", unopened: true }));
  world.passDays(80);
}

async function act(world: World, before: Dossier, { does, by, days, stale }: Command, request: RequestId) {
  const { ports } = world;
  if (does === "wait") return world.passDays(days);
  const [contract] = contractsIn(before);
  if (!contract) throw new Error("there is no contract");
  if (does === "clock") {
    await change(
      ports,
      { actor: CLOCK, subject: holder, request, needs: { types: OPENING_NEEDS } },
      (dossier, { at }) => whatTimeBrings(dossier, contractsIn(dossier)[0] ?? contract, at, ports.directory()),
    );
    return;
  }
  if (does === "open") {
    await acts.openAssessment(ports, by, { subject: holder, contract: contract.id, request });
    return;
  }
  const assessment = assessmentsIn(before).toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))[0];
  const id = assessment?.id ?? asId<AssessmentId>("none");
  const naming = { subject: holder, assessment: id, request };
  const view = assessmentViewsIn(before).find((each) => each.assessment === id && each.author === by);
  const compilation = compilationIn(before, id);
  const hash = assessment && "hash" in assessment ? assessment.hash : asId<ContentHash>("none");
  switch (does) {
    case "answer":
    case "keep":
    case "steal": {
      // Another's dossier is never one's own to answer in, whoever says so.
      if (!assessment) return;
      const key = does === "keep" ? "balance" : "clear";
      const voice = by === holder ? "holder" : "principal";
      await acts.submitAssessmentView(ports, does === "steal" ? stranger : by, {
        ...naming,
        step: stepWith(assessment, voice, key),
        seenRev: (view?.rev ?? 0) - stale,
        values: { [key]: does === "keep" ? SECRET : `öppet ${by}` },
        ...(does === "keep" && { kept: ["balance"] }),
        go: "stay",
      });
      return;
    }
    case "share":
      await acts.shareAssessmentView(ports, by, { ...naming, seenRev: (view?.rev ?? 0) - stale });
      return;
    case "takeBack":
      await acts.takeBackAssessmentView(ports, by, naming);
      return;
    case "decline":
      await acts.declineAssessmentView(ports, by, naming);
      return;
    case "agree":
      await acts.agreeToShowAssessmentView(ports, by, naming);
      return;
    case "show":
      await acts.showAssessmentView(ports, by, naming);
      return;
    case "complete":
      if (!assessment || !compilation) return;
      await acts.submitAssessmentCompilation(ports, by, {
        ...naming,
        step: "conclusion",
        seenRev: compilation.rev,
        values: {
          [CONCLUSION_FIELDS.conclusion]: "unchanged",
          [CONCLUSION_FIELDS.next]: addDays(dayOf(ports.now()), 60),
          [CONCLUSION_FIELDS.nextReason]: "Så passar det",
        },
        go: "stay",
      });
      return;
    case "compile":
      await acts.compileAssessment(ports, by, { ...naming, seenRev: (compilation?.rev ?? 0) - stale });
      return;
    case "confirm":
      await acts.confirmAssessment(ports, by, {
        ...naming,
        hash: stale ? asId<ContentHash>("f".repeat(64)) : hash,
        dissent: "",
      });
      return;
    case "askForChange":
      await acts.askForAssessmentChange(ports, by, { ...naming, comment: "Ändra" });
      return;
    case "add":
      await acts.addToAssessment(ports, by, { ...naming, text: "Ett tillägg" });
  }
}

function assertLives(before: Dossier, now: Dossier) {
  for (const assessment of assessmentsIn(now)) {
    const former = assessmentsIn(before).find(({ id }) => id === assessment.id);
    if (former && JSON.stringify(former) === JSON.stringify(assessment)) continue;
    // Twice the same request may pass through two states at once, never past one.
    const from = former?.state ?? "none";
    assert.ok(ALLOWED[from].includes(assessment.state), `${from} -> ${assessment.state}`);
    if (assessment.state === "compiled") assert.ok(former && isRevealed(former), "compiled only what is revealed");
    if (former?.state === "confirmed" && assessment.state === "confirmed") {
      assert.equal(assessment.hash, former.hash);
      assert.deepEqual(assessment.confirmations, former.confirmations);
    }
    assertConfirmations(assessment, now);
  }
  for (const record of assessmentRevisionsIn(before))
    assert.deepEqual(
      assessmentRevisionsIn(now).find(({ id }) => id === record.id),
      record,
      "a text is never written over",
    );
  assert.ok(assessmentsIn(now).filter(isUnderWay).length <= 1, "one at a time");
}

function assertConfirmations(assessment: Assessment, dossier: Dossier) {
  if (!("confirmations" in assessment)) return;
  const record = dossier.documents.find(
    (document): document is AssessmentRevision =>
      document.id === assessmentRevisionId(assessment.id, assessment.revision),
  );
  assert.equal(record?.hash, assessment.hash);
  for (const { hash, by } of assessment.confirmations) {
    assert.equal(hash, assessment.hash);
    assert.ok(partyOf(assessment, by));
  }
  if (assessment.state === "confirmed")
    assert.equal(new Set(assessment.confirmations.map(({ by }) => by)).size, 2, "both, each once");
}

function assertViews(dossier: Dossier) {
  for (const view of assessmentViewsIn(dossier)) {
    const assessment = assessmentsIn(dossier).find(({ id }) => id === view.assessment);
    assert.ok(assessment);
    const theirs = assessment.given[otherParty(view.party)];
    const visible = view.status === "shown" || (view.status === "shared" && isRevealed(assessment));
    assert.equal(isVisible(assessment, view), visible);
    if (view.status === "shared" && isRevealed(assessment))
      assert.ok(theirs !== undefined, "revealed without the other having said anything");
    const people: readonly PersonId[] = [unitHead, director, colleague, hr, admin, stranger];
    for (const person of people.filter((each) => each !== view.author)) {
      const reads: boolean = may(viewerOf(directory, person, dayOf(NOW)), "assessmentView.read", { view, assessment });
      assert.equal(reads, visible && person === view.other, `${person} and ${view.id}`);
    }
    assert.doesNotMatch(JSON.stringify(visibleAnswers(assessment, view) ?? {}), new RegExp(SECRET));
  }
  for (const record of assessmentRevisionsIn(dossier))
    assert.doesNotMatch(JSON.stringify(record.content.texts), new RegExp(SECRET));
}
