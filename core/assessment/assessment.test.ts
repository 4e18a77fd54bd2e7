import assert from "node:assert/strict";
import { compile } from "#core/assessment/compilation.ts";
import { resultLines } from "#core/assessment/history.ts";
import { CONCLUSION_FIELDS } from "#core/assessment/matter.ts";
import { assessmentDays } from "#core/assessment/plan.ts";
import { remarksIn } from "#core/assessment/remarks.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import { afterContract, askForChange, confirm, lapse, openAssessment } from "#core/assessment/transitions.ts";
import {
  agreeToShow,
  declineView,
  isGivenRead,
  shareAnyway,
  shareView,
  submitView,
  takeBackView,
  visibleAnswers,
} from "#core/assessment/view.ts";
import type { Assessment } from "#core/assessment/assessment.ts";
import type { AssessmentView } from "#core/assessment/view.ts";
import { LOCALES } from "#core/content/locale.ts";
import { CLOCK, type ContentHash, asId } from "#core/ids.ts";
import { momentOn } from "#core/time.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import {
  ASSESSMENT_DAY,
  NEXT_DAY,
  OPENING,
  PERIOD,
  addedTo,
  answered,
  compiledAssessment,
  complete,
  confirmedAssessment,
  opened,
  revealedAssessment,
  sharedByHolder,
} from "../../test/support/assessments.ts";
import { active, awaitingNewPrincipal, ended, holder, principal, superseded } from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { inDays, stranger } from "../../test/support/town.ts";

const dayBefore = momentOn(inDays(99), "10:00");
const dayAfter = momentOn(inDays(101), "10:00");

const form = { form: 1, matter: { rows: [] } };

describe("an assessment of a contract", () => {
  it("opens by the clock two weeks before its day, for both, and is then done with as a day", () => {
    const contract = active();
    const planned = { ...contract, assessments: [inDays(100), inDays(200)] };
    when(openAssessment(planned, [], form, CLOCK, momentOn(inDays(85), "05:00"))).changesNothing();
    const decision = openAssessment(planned, [], form, CLOCK, OPENING);
    when(decision)
      .then({ state: "open", day: inDays(100), holder, principal })
      .happens("assessmentOpened");
    const [, after] = documentsOf(decision);
    assert.deepEqual(assessmentDays(after as typeof planned), [inDays(200)]);
  });

  it("opens late rather than never, once for days that were missed, and leaves both two weeks to write", () => {
    const planned = { ...active(), assessments: [inDays(100), inDays(150)] };
    const [late, after] = documentsOf(openAssessment(planned, [], form, CLOCK, momentOn(inDays(180), "05:00")));
    assert.equal((late as Assessment).day, inDays(194));
    assert.deepEqual(assessmentDays(after as typeof planned), []);
  });

  it("is opened by hand for the next day planned, or for today, one at a time and by a party only", () => {
    const planned = { ...active(), assessments: [inDays(50)] };
    given(planned)
      .when((contract) => openAssessment(contract, [], form, holder, momentOn(inDays(0), "10:00")))
      .then({ day: inDays(50) });
    given({ ...planned, assessments: [inDays(200)] })
      .when((contract) => openAssessment(contract, [], form, principal, momentOn(inDays(3), "10:00")))
      .then({ day: inDays(3) });
    const open = opened().assessment;
    when(openAssessment(active(), [open], form, holder, OPENING)).refuses("assessment.alreadyOpen");
    when(openAssessment(active(), [open], form, CLOCK, OPENING)).changesNothing();
    when(openAssessment(active(), [], form, stranger, OPENING)).refuses("notAllowed");
    when(openAssessment(ended(), [], form, holder, OPENING)).refuses("contract.wrongState");
  });

  it("asks few questions at a time, in both languages, about the contract's own rows", () => {
    const { assessment } = opened();
    for (const voice of ["holder", "principal", "common"] as const)
      for (const { title, fields } of stepsOf(assessment, voice)) {
        assert.ok(fields.length <= 9, `${voice}: ${title.sv}`);
        for (const { label } of fields) for (const locale of LOCALES) assert.match(label[locale], /\S/);
      }
    const keys = (voice: "holder" | "principal" | "common") =>
      stepsOf(assessment, voice).flatMap(({ fields }) => fields.map(({ key }) => key));
    assert.ok(keys("holder").includes("outcome-result-kont"));
    assert.ok(keys("holder").includes("right-dialogue"), "the holder is asked first what the municipality has given");
    assert.ok(!keys("principal").some((key) => key.startsWith("right")), "the principal answers after that");
    for (const voice of ["holder", "principal", "common"] as const)
      assert.equal(new Set(keys(voice)).size, keys(voice).length);
  });
});

describe("one's own view in an assessment", () => {
  it("is nobody else's until both have shared, and then never what is kept", () => {
    const all = sharedByHolder();
    assert.equal(visibleAnswers(all.assessment, all.holder), undefined);
    const kept = answered(all.assessment, all.principal, "clear", "För mig", { kept: true });
    const [principals, assessment] = documentsOf(
      shareView(all.assessment, { mine: kept, theirs: all.holder }, kept.rev, OPENING),
    );
    assert.deepEqual(visibleAnswers(assessment as Assessment, principals as AssessmentView), {});
    assert.equal(visibleAnswers(assessment as Assessment, all.holder)?.["fit-purpose"]?.value, "fits");
  });

  it("is shared exactly as it was reviewed, taken back until it is seen, and not after", () => {
    const { assessment, holder: mine, principal: theirs } = opened();
    const later = answered(assessment, mine, "clear", "Ja");
    when(shareView(assessment, { mine: later, theirs }, mine.rev, OPENING)).refuses("preparation.changedSince");
    const all = sharedByHolder();
    given(all.holder)
      .when((view) => takeBackView(all.assessment, view))
      .then({ status: "draft" })
      .happens("assessmentViewTakenBack");
    const both = revealedAssessment();
    when(takeBackView(both.assessment, both.holder)).refuses("assessment.revealed");
  });

  it("can be shown alone from the day before, when the other has been told; after the day the two go on", () => {
    const all = sharedByHolder();
    const views = { mine: all.holder, theirs: all.principal };
    const unshared = { mine: all.principal, theirs: all.holder };
    when(shareAnyway(all.assessment, unshared, dayBefore)).refuses("assessment.notShared");
    when(shareAnyway(all.assessment, views, OPENING)).refuses("assessment.tooEarlyToShow", { from: inDays(99) });
    const [shown, open] = documentsOf(shareAnyway(all.assessment, views, dayBefore));
    assert.equal((open as Assessment).state, "open");
    assert.ok(visibleAnswers(open as Assessment, shown as AssessmentView));
    assert.equal(visibleAnswers(open as Assessment, all.principal), undefined, "the other's stays theirs");
    when(shareAnyway(all.assessment, views, dayAfter))
      .then({ status: "shown" }, { state: "revealed" })
      .happens("assessmentViewShown", "assessmentRevealed");
    const again = { mine: shown as AssessmentView, theirs: all.principal };
    when(shareAnyway(open as Assessment, again, dayBefore)).changesNothing();
    when(shareAnyway(open as Assessment, again, dayAfter)).happens("assessmentViewShown", "assessmentRevealed");
  });

  it("is shared late, and visible at once, when the other has gone on", () => {
    const all = sharedByHolder();
    const [shown, revealed] = documentsOf(
      shareAnyway(all.assessment, { mine: all.holder, theirs: all.principal }, dayAfter),
    );
    const assessment = revealed as Assessment;
    const mine = answered(assessment, all.principal, "clear", "Sent");
    assert.equal(visibleAnswers(assessment, mine), undefined);
    const [late, after] = documentsOf(
      shareView(assessment, { mine, theirs: shown as AssessmentView }, mine.rev, dayAfter),
    );
    assert.equal(visibleAnswers(after as Assessment, late as AssessmentView)?.["clear"]?.value, "Sent");
  });

  it("need not be written: the other is told, and nobody's text shows until they agree", () => {
    const all = sharedByHolder();
    const decision = declineView(all.assessment, { mine: all.principal, theirs: all.holder }, OPENING);
    when(decision).then({ status: "none" }, { state: "open" }).happens("assessmentViewDeclined");
    const [none, open] = documentsOf(decision);
    assert.equal(visibleAnswers(open as Assessment, all.holder), undefined);
    const views = { mine: all.holder, theirs: none as AssessmentView };
    when(agreeToShow(open as Assessment, views, OPENING))
      .then({ state: "revealed" })
      .happens("assessmentRevealed");
    when(agreeToShow(all.assessment, { mine: all.holder, theirs: all.principal }, OPENING)).refuses(
      "assessment.notShared",
    );
    const written = submitView(open as Assessment, none as AssessmentView, stepsOf(all.assessment, "principal"), {
      step: "assignment",
      seenRev: 0,
      values: { clear: "Jo" },
      go: "stay",
    });
    when(written).then({ status: "draft" }, { given: { holder: "shared" } });
  });

  it("is not shown to one who says, while it is being shared, that there is no written view: that is asked apart", () => {
    const { assessment, holder: mine, principal: other } = opened();
    const [none, open] = documentsOf(declineView(assessment, { mine: other, theirs: mine }, OPENING));
    const decision = shareView(open as Assessment, { mine, theirs: none as AssessmentView }, mine.rev, OPENING);
    when(decision).then({ status: "shared" }, { state: "open" }).happens("assessmentViewShared");
    const [shared, still] = documentsOf(decision);
    assert.equal(visibleAnswers(still as Assessment, shared as AssessmentView), undefined);
    when(
      agreeToShow(still as Assessment, { mine: shared as AssessmentView, theirs: none as AssessmentView }, OPENING),
    ).then({ state: "revealed" });
  });

  it("that neither writes lets the two go on with talking alone", () => {
    const { assessment, holder: one, principal: other } = opened();
    const [none, open] = documentsOf(declineView(assessment, { mine: one, theirs: other }, OPENING));
    when(declineView(open as Assessment, { mine: other, theirs: none as AssessmentView }, OPENING)).then(
      { status: "none" },
      { state: "revealed" },
    );
  });
});

describe("the common text of an assessment", () => {
  const sending = (all: ReturnType<typeof revealedAssessment>, compilation = all.compilation, by = principal) =>
    compile(
      all.assessment,
      { compilation, holdersView: all.holder, seenRev: compilation.rev, period: PERIOD, hash: hashOf },
      by,
      OPENING,
    );

  it("begins where both have chosen the same, and with nobody's words", () => {
    const { compilation } = revealedAssessment();
    assert.deepEqual(
      Object.entries(compilation.answers).map(([key, { value }]) => [key, value]),
      [["fit-purpose", "fits"]],
    );
  });

  it("says what it means, when the next one is, and what is done about what the municipality has not given", () => {
    const all = revealedAssessment();
    when(sending(all)).refuses("assessment.incomplete", { missing: ["conclusion", "next", "action", "actionBy"] });
    const done = complete(all.assessment, all.compilation);
    when(sending(all, done, holder)).refuses("notAllowed");
    when(sending(all, done)).then({ state: "compiled", revision: 1 }, { type: "assessmentRevision" });
    const revise = complete(all.assessment, all.compilation, { [CONCLUSION_FIELDS.conclusion]: "revise" });
    when(sending(all, revise)).refuses("assessment.incomplete", { missing: ["newWordingBy"] });
    const far = complete(all.assessment, all.compilation, { [CONCLUSION_FIELDS.next]: inDays(400) });
    when(sending(all, far)).refuses("assessment.incomplete", { missing: ["nextReason"] });
    const past = complete(all.assessment, all.compilation, { [CONCLUSION_FIELDS.next]: inDays(10) });
    when(sending(all, past)).refuses("dateInPast");
  });

  it("holds what the holder said of the municipality's part, and is sent as it was reviewed", () => {
    const all = revealedAssessment();
    const compilation = complete(all.assessment, all.compilation);
    const { record } = compiledAssessment();
    assert.equal(record.content.texts["right-development"], "no");
    const stale = compile(
      all.assessment,
      { compilation, holdersView: all.holder, seenRev: compilation.rev - 1, period: PERIOD, hash: hashOf },
      principal,
      OPENING,
    );
    when(stale).refuses("assessment.changedSince");
  });

  it("is confirmed by both under one hash, with a dissent note where there is one, and then stays", () => {
    const { assessment, contract } = compiledAssessment();
    const seen = { hash: assessment.hash, dissent: "Resultatet nåddes." };
    const wrong = { ...seen, hash: asId<ContentHash>("another") };
    when(confirm(assessment, contract, wrong, holder, OPENING)).refuses("assessment.revisionChanged");
    when(confirm(assessment, contract, seen, stranger, OPENING)).refuses("notAllowed");
    const [half] = documentsOf(confirm(assessment, contract, seen, holder, OPENING));
    when(confirm(half as Assessment, contract, seen, holder, OPENING)).changesNothing();
    when(confirm(half as Assessment, contract, { ...seen, dissent: "" }, principal, OPENING))
      .then({ state: "confirmed" }, { assessing: { opened: ASSESSMENT_DAY, next: NEXT_DAY } })
      .happens("assessmentAgreed", "assessmentConfirmed");
    const { assessment: done, contract: after } = confirmedAssessment();
    when(askForChange(done, "Nej", holder)).refuses("assessment.wrongState");
    when(addedTo(done, "Sjukfrånvaron var 6 %.", holder)).then({ state: "confirmed", additions: [{ by: holder }] });
    assert.deepEqual(assessmentDays(after), [NEXT_DAY]);
  });

  it("is opened again by who wants a change, and what one confirmed is void", () => {
    const { assessment, contract } = compiledAssessment();
    const [half] = documentsOf(confirm(assessment, contract, { hash: assessment.hash, dissent: "" }, holder, OPENING));
    when(askForChange(half as Assessment, " ", holder)).refuses("emptyComment");
    given(half as Assessment)
      .when((present) => askForChange(present, "Ett fel", holder))
      .then({ state: "revealed", changeAsked: "Ett fel", revision: 1 })
      .happens("assessmentChangeAsked");
  });
});

describe("an assessment whose contract is no longer the same", () => {
  it("is called off when the contract ends, gives way or changes principal; a text that is sent can still be confirmed", () => {
    const { assessment } = opened();
    const id = assessment.contract;
    const reasons = [
      { ...ended(), id },
      { ...superseded(), id },
      { ...awaitingNewPrincipal(stranger), id },
    ].map((contract) => {
      const [cancelled] = afterContract([assessment], contract, OPENING).documents;
      return cancelled?.state === "cancelled" && cancelled.reason;
    });
    assert.deepEqual(reasons, ["contractEnded", "contractReplaced", "newPrincipal"]);
    assert.deepEqual(afterContract([assessment], active(), OPENING).documents, []);
    const { contract } = opened();
    const passed = { ...awaitingNewPrincipal(stranger), id, assessments: contract.assessments };
    const assessing = { opened: ASSESSMENT_DAY, next: NEXT_DAY };
    const after = afterContract([assessment], { ...passed, assessing }, OPENING).contract as typeof contract;
    assert.deepEqual(assessmentDays(after), [ASSESSMENT_DAY, NEXT_DAY], "its day is still to come");
    const earlier = { ...confirmedAssessment().assessment, id: asId<Assessment["id"]>("earlier"), day: inDays(50) };
    const days = { ...passed, assessments: [inDays(50), ASSESSMENT_DAY], assessing };
    const left = afterContract([earlier, assessment], days, OPENING).contract as typeof contract;
    assert.deepEqual(assessmentDays(left), [ASSESSMENT_DAY, NEXT_DAY], "the one before it is done with");
  });

  it("says of each whether the other has been able to read what they shared, also when it is called off", () => {
    const [shared, both] = [sharedByHolder().assessment, revealedAssessment().assessment];
    const read = [shared, both].map((each) => {
      const [cancelled = assert.fail()] = afterContract([each], { ...ended(), id: each.contract }, OPENING).documents;
      return [cancelled.state, isGivenRead(cancelled, "holder")];
    });
    assert.deepEqual(read, [
      ["cancelled", false],
      ["cancelled", true],
    ]);
  });

  it("leaves a sent text to be confirmed as it is for thirty days; it blocks no new one, and stays to be read when it lapses", () => {
    const { assessment: sent, contract } = compiledAssessment();
    const passed = { ...awaitingNewPrincipal(stranger), id: sent.contract, assessing: { opened: ASSESSMENT_DAY } };
    when(openAssessment({ ...contract, state: "active" }, [sent], form, holder, OPENING)).refuses(
      "assessment.alreadyOpen",
    );
    when(openAssessment(passed, [sent], form, stranger, OPENING)).happens("assessmentOpened");

    const { documents, events } = afterContract([sent], passed, OPENING);
    const left = documents[0] ?? assert.fail();
    assert.deepEqual([events, left.state, "confirmBy" in left && left.confirmBy], [[], "compiled", inDays(116)]);
    assert.deepEqual(afterContract([left], passed, dayAfter).documents, [], "the thirty days are counted once");
    when(askForChange(left, "Nej", holder)).refuses("assessment.onlyToConfirm", { until: inDays(116) });

    const seen = { hash: sent.hash, dissent: "" };
    const [half] = documentsOf(confirm(left, passed, seen, holder, OPENING)) as [Assessment];
    when(confirm(half, passed, seen, principal, OPENING)).then({ state: "confirmed" });
    when(lapse(half, passed, [half], momentOn(inDays(116), "05:00"))).changesNothing();
    when(lapse(sent, contract, [sent], momentOn(inDays(400), "05:00"))).changesNothing();
    when(lapse(half, passed, [half], momentOn(inDays(117), "05:00")))
      .then(
        { state: "cancelled", reason: "newPrincipal", hash: sent.hash, confirmations: [{ by: holder }] },
        { assessing: {} },
      )
      .happens("assessmentCancelled");
    when(lapse(half, { ...ended(), id: sent.contract }, [half], momentOn(inDays(117), "05:00"))).then({
      reason: "contractEnded",
    });
  });
});

describe("what assessments say over time", () => {
  it("follows a result by its lasting name through contracts, and one without only in its own", () => {
    const first = confirmedAssessment();
    const again = {
      ...first.assessment,
      id: asId<Assessment["id"]>("later"),
      contract: asId<Assessment["contract"]>("renewal"),
      day: inDays(400),
    };
    const record = { ...first.record, assessment: again.id };
    const rows = first.record.content.matter.rows;
    const texts = { "outcome-result-kont": "reached", "outcome-commitment-row1": "reached" };
    const lines = resultLines(
      [again, first.assessment],
      [
        { ...first.record, content: { ...first.record.content, texts: { ...texts, "outcome-result-kont": "partly" } } },
        { ...record, content: { ...record.content, texts } },
      ],
    );
    assert.equal(rows.find(({ kind }) => kind === "commitment")?.lasting, false);
    const result = lines.find(({ kind }) => kind === "result");
    assert.deepEqual(
      result?.points.map(({ day, outcome }) => [day, outcome]),
      [
        [ASSESSMENT_DAY, "partly"],
        [inDays(400), "reached"],
      ],
    );
    assert.equal(lines.filter(({ kind }) => kind === "commitment").length, 2);
  });

  it("leaves remarks for a new wording beside the parts they concern", () => {
    const { record } = compiledAssessment({ "fit-mandate": "adjust", "why-mandate": "Ny delegation." });
    const remarks = remarksIn(record.content);
    assert.deepEqual(
      remarks.map(({ section }) => section),
      ["mandate", "results"],
    );
    assert.deepEqual(remarks[0], { section: "mandate", fit: "adjust", text: "Ny delegation.", rows: [] });
    assert.equal(remarks[1]?.rows[0]?.outcome, "partly");
  });
});
