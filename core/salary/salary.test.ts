import assert from "node:assert/strict";
import { leaveAheadForTalk, takeAhead } from "#core/salary/ahead.ts";
import type { Closed } from "#core/salary/basis.ts";
import { criteriaAt, criteriaNow, saveCriteria } from "#core/salary/criteriaShelf.ts";
import { wasSaid } from "#core/salary/ground.ts";
import {
  contentOf,
  emptyJudgement,
  missingInJudgement,
  saveJudgement,
  surprisesIn,
  unexplainedIn,
} from "#core/salary/judgement.ts";
import { lacksGrounds, salaryRowOf, standingOf } from "#core/salary/overview.ts";
import * as rules from "#core/salary/transitions.ts";
import * as viewing from "#core/salary/view.ts";
import { asId } from "#core/ids.ts";
import { dueAfter, lookOn, remindedBetween } from "#core/schedule/schedule.ts";
import { confirmed } from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import {
  askedBasis,
  cancelledBasis,
  closedBasis,
  commentedBasis,
  completeDraft,
  emptyView,
  givenView,
  judged,
  matter,
  missedGoal,
  opened,
  reachedGoal,
  readBasis,
  readyBasis,
  salaryRecord,
  saidInTalk,
  sharedBasis,
  withView,
  writtenView,
} from "../../test/support/salary.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { NOW, TODAY, employee, inDays, momentIn, people, salarySetter } from "../../test/support/town.ts";

const [first = matter.criteria[0]] = matter.criteria;
assert.ok(first);
const lowest = (more: { readonly grounds?: readonly string[]; readonly lateReason?: string } = {}) => {
  const draft = completeDraft({ plan: [{ what: "Handledning", support: "En timme i veckan", due: inDays(100) }] });
  return {
    ...draft,
    criteria: {
      ...draft.criteria,
      [first.key]: {
        step: "develop" as const,
        motivation: "Målen nåddes inte.",
        grounds: more.grounds ?? [reachedGoal.id],
        lateReason: more.lateReason ?? "",
      },
    },
  };
};

describe("a salary basis", () => {
  it("begins with the employee's own view, by the criteria of that day, one at a time", () => {
    when(opened())
      .then({ state: "asked", viewBy: inDays(3), period: { from: inDays(-355), to: inDays(10) }, criteria: 0 })
      .happens("salaryOpened");
    when(opened({ earlier: [askedBasis()] })).refuses("salary.alreadyOpen", { day: inDays(10) });
    when(opened({ earlier: [readBasis(), closedBasis(), cancelledBasis()] })).happens("salaryOpened");
  });

  it("lets the author judge when the view is given, or when its day has passed, and not before", () => {
    const draft = completeDraft();
    const asked = askedBasis();
    when(saveJudgement(asked, emptyJudgement(asked), draft, matter, 0, momentIn(3))).refuses("salary.viewFirst");
    when(saveJudgement(asked, emptyJudgement(asked), draft, matter, 0, momentIn(4))).happens("salaryJudgementSaved");
    when(saveJudgement(withView(), emptyJudgement(withView()), draft, matter, 0, momentIn(1))).then({ rev: 1 });
  });

  it("has an own view that is read when it is given, whole and once, without what is kept", () => {
    when(viewing.giveSalaryView(askedBasis(), emptyView(), 0, NOW)).refuses("salary.nothingToGive");
    when(viewing.giveSalaryView(askedBasis(), writtenView(), 0, NOW)).refuses("preparation.changedSince");
    assert.equal(viewing.visibleSalaryView(writtenView()), undefined);
    assert.deepEqual(Object.keys(viewing.visibleSalaryView(givenView()) ?? {}), ["results"]);
    const again = { step: "results", seenRev: 1, values: { results: "Annat" }, go: "stay" as const };
    when(viewing.submitSalaryView(withView(), givenView(), again)).refuses("salary.viewGiven");
    const kept = viewing.submitSalaryView(askedBasis(), writtenView(), { ...again, values: {}, kept: ["results"] });
    const onlyKept = (kept.kind === "changed" && kept.documents[0]) as viewing.SalaryView;
    when(viewing.giveSalaryView(askedBasis(), onlyKept, 2, NOW)).refuses("salary.nothingToGive");
  });

  it("goes on without a view in writing, and takes one later", () => {
    const declined = viewing.declineSalaryView(askedBasis(), writtenView(), NOW);
    assert.ok(declined.kind === "changed");
    const [view, basis] = declined.documents as [viewing.SalaryView, ReturnType<typeof withView>];
    assert.deepEqual([view.status, basis.state, basis.view], ["none", "viewGiven", "none"]);
    assert.equal(viewing.visibleSalaryView(view), undefined);
    when(viewing.giveSalaryView(basis, view, 1, momentIn(1))).happens("salaryViewGiven");
  });

  it("is not shared without step, motivation and ground for each criterion, nor without what is needed ahead", () => {
    const bare = completeDraft({ criteria: {}, overall: "", ahead: { ...completeDraft().ahead, due: "" } });
    assert.deepEqual(
      [...new Set(missingInJudgement(bare, matter).map(({ part }) => part))],
      ["step", "motivation", "ground", "overall", "ahead"],
    );
    when(rules.markReady(withView(), judged(bare), matter, 1, momentIn(3))).refuses("salary.incomplete");
    when(rules.markReady(withView(), judged(), matter, 0, momentIn(3))).refuses("salary.changedSince");
    when(rules.markReady(withView(), judged(), matter, 1, momentIn(3))).then({ state: "ready" });
  });

  it("rests on nothing but what is there for both to read", () => {
    const draft = lowest({ grounds: ["goal:somebodyElses"] });
    when(saveJudgement(withView(), emptyJudgement(withView()), draft, matter, 0, momentIn(2))).refuses(
      "salary.groundUnknown",
    );
    // It has gone since it was chosen: the judgement is not complete any more.
    const without = { ...matter, grounds: [reachedGoal] };
    when(rules.markReady(withView(), judged(), without, 1, momentIn(3))).refuses("salary.incomplete");
  });

  it("wants a plan where something needs development", () => {
    const draft = { ...lowest({ grounds: [saidInTalk.id] }), plan: [] };
    when(rules.markReady(withView(), judged(draft), matter, 1, momentIn(3))).refuses("salary.incomplete", {
      missing: ["plan"],
    });
  });

  it("flags to its author what no dialogue of the year has mentioned, who lifts it first or says why it comes now", () => {
    assert.deepEqual([saidInTalk, missedGoal, reachedGoal].map(wasSaid), [true, true, false]);
    assert.deepEqual(surprisesIn(completeDraft(), matter), []);
    for (const grounds of [[saidInTalk.id], [reachedGoal.id, missedGoal.id]])
      assert.deepEqual(surprisesIn(lowest({ grounds }), matter), []);
    when(rules.markReady(withView(), judged(lowest()), matter, 1, momentIn(3))).refuses("salary.surprise", {
      criteria: [first.name],
    });
    const explained = lowest({ lateReason: "Det hände i förra veckan." });
    assert.deepEqual([surprisesIn(explained, matter).length, unexplainedIn(explained, matter).length], [1, 0]);
    when(rules.markReady(withView(), judged(explained), matter, 1, momentIn(3))).happens("salaryReady");
  });

  it("rests while it is ready, and is opened again to be changed", () => {
    const ready = readyBasis();
    when(saveJudgement(ready, judged(), completeDraft(), matter, 1, momentIn(4))).refuses("salary.isReady");
    given(ready).when(rules.reopenJudgement).then({ state: "viewGiven", view: "given" }).happens("salaryReopened");
    given(withView()).when(rules.reopenJudgement).changesNothing();
    given(sharedBasis()).when(rules.reopenJudgement).refuses("salary.wrongState");
  });

  it("is shared as it was reviewed, and is a record from then on", () => {
    const { content, hash } = salaryRecord();
    assert.equal(sharedBasis().hash, hash);
    assert.deepEqual(
      content.judgements.map(({ criterion, grounds }) => [criterion.key, grounds.map(({ id }) => id)]),
      matter.criteria.map(({ key }) => [key, [saidInTalk.id]]),
    );
    assert.deepEqual(content, contentOf(completeDraft(), matter));
    // Words on steps, and nothing that could be added up (DOMAIN decision 6).
    assert.deepEqual(Object.keys(content), ["judgements", "conditions", "overall", "ahead", "plan"]);
    assert.doesNotMatch(JSON.stringify(content), /:\d/);
    when(rules.shareBasis(withView(), judged(), matter, { seenRev: 1, hash: hashOf }, NOW)).refuses(
      "salary.wrongState",
    );
    when(rules.shareBasis(readyBasis(), judged(), matter, { seenRev: 0, hash: hashOf }, NOW)).refuses(
      "salary.changedSince",
    );
    when(rules.shareBasis(sharedBasis(), judged(), matter, { seenRev: 1, hash: hashOf }, NOW)).changesNothing();
    for (const over of [sharedBasis(), readBasis()])
      when(rules.cancelBasis(over, "leaving", NOW)).refuses("salary.wrongState");
    when(rules.cancelBasis(cancelledBasis(), "leaving", NOW)).changesNothing();
  });

  it("is commented on until it is read; to have read is not to agree, and what is wrong is put right beside it", () => {
    given(sharedBasis())
      .when((basis) => rules.commentOnBasis(basis, " ", NOW))
      .refuses("emptyComment");
    given(commentedBasis())
      .when((basis) => rules.commentOnBasis(basis, "Så här i stället", momentIn(12)))
      .then({ comment: "Så här i stället" });
    given(sharedBasis())
      .when((basis) => rules.confirmRead(basis, asId("0".repeat(64)), NOW))
      .refuses("salary.changedSince");
    given(readBasis())
      .when((basis) => rules.commentOnBasis(basis, "Sent", momentIn(13)))
      .refuses("salary.wrongState");
    given(readBasis())
      .when((basis) => rules.addToBasis(basis, "Fel månad", employee, momentIn(13)))
      .then({ state: "read" })
      .happens("salaryAddedTo");
    given(readBasis())
      .when((basis) => rules.closeBasis(basis, momentIn(41)))
      .changesNothing();
    assert.equal(closedBasis().state, "closed");
    given(closedBasis())
      .when((basis) => rules.addToBasis(basis, "Efteråt", salarySetter, momentIn(50)))
      .happens("salaryAddedTo");
  });

  it("is closed by the clock a month after it was shared or commented on, as not said to be read, so that the next can be opened", () => {
    for (const [basis, day] of [
      [sharedBasis(), 40],
      [commentedBasis(), 41],
    ] as const) {
      assert.equal(dueAfter(basis, momentIn(day - 1)), lookOn(inDays(day)));
      given(basis)
        .when((one) => rules.closeBasis(one, momentIn(day - 1)))
        .changesNothing();
      given(basis)
        .when((one) => rules.closeBasis(one, momentIn(day)))
        .then({ state: "closed", closedAt: momentIn(day) })
        .happens("salaryLapsed");
      const lapsed = documentsOf(rules.closeBasis(basis, momentIn(day)))[0] as Closed;
      assert.equal(lapsed.readAt, undefined);
      when(opened({ earlier: [lapsed] })).happens("salaryOpened");
      given(lapsed)
        .when((one) => rules.confirmRead(one, lapsed.hash, momentIn(day + 1)))
        .then({ state: "closed", readAt: momentIn(day + 1) })
        .happens("salaryRead");
    }
  });

  it("puts what is needed ahead before the employee as a goal, to take on or to word in the next talk", () => {
    const taking = { id: asId<never>("ny"), dueReason: "", goals: [], talks: [] };
    const taken = takeAhead(sharedBasis(), taking, momentIn(11));
    assert.ok(taken.kind === "changed");
    assert.deepEqual(
      taken.documents.map((each) => [each.type, each.state]),
      [
        ["goal", "agreed"],
        ["salaryBasis", "shared"],
      ],
    );
    when(leaveAheadForTalk(sharedBasis())).happens("salaryAheadAnswered");
    when(takeAhead(readyBasis(), taking, NOW)).refuses("salary.wrongState");
    const basis = taken.documents[1] as ReturnType<typeof sharedBasis>;
    when(takeAhead(basis, taking, momentIn(12))).changesNothing();
  });

  it("is taken over by who sets the salary now, without the words of the former", () => {
    given(readyBasis())
      .when((basis) => rules.takeOverBasis(basis, people.unitHead))
      .then({ state: "viewGiven", author: people.unitHead });
    given(sharedBasis())
      .when((basis) => rules.takeOverBasis(basis, people.unitHead))
      .refuses("salary.wrongState");
    const taken = { ...withView(), author: people.unitHead };
    assert.notEqual(emptyJudgement(taken).id, emptyJudgement(withView()).id);
  });

  it("is moved with the day for the own view", () => {
    given(withView())
      .when((basis) => rules.moveBasis(basis, inDays(20), NOW))
      .then({ day: inDays(20), viewBy: inDays(13) });
    given(withView())
      .when((basis) => rules.moveBasis(basis, inDays(-1), NOW))
      .refuses("dateInPast");
  });

  it("reminds whoever it waits for, and is closed by the clock", () => {
    const reminded = (basis: Parameters<typeof remindedBetween>[0], from: number, to: number) =>
      remindedBetween(basis, lookOn(inDays(from)), lookOn(inDays(to))).map(({ person }) => person);
    assert.deepEqual(reminded(askedBasis(), 0, 3), [employee]);
    assert.deepEqual(reminded(withView(), 4, 10), [salarySetter]);
    assert.deepEqual(reminded(sharedBasis(), 11, 13), [employee]);
    assert.equal(dueAfter(readBasis(), momentIn(12)), lookOn(inDays(42)));
    assert.equal(dueAfter(closedBasis(), momentIn(43)), undefined);
  });
});

describe("what is known of salary talks by those who follow them", () => {
  it("is who and when, and whether there is anything to build on: no word and no step", () => {
    const talk = confirmed().appraisal;
    const row = salaryRowOf({ subject: employee, documents: [readBasis(), judged(), salaryRecord(), talk] });
    assert.deepEqual(row, {
      person: employee,
      talk: {
        basis: "basis",
        author: salarySetter,
        state: "read",
        day: inDays(10),
        heldOn: inDays(10),
        readOn: inDays(12),
      },
      last: { summary: talk.date },
    });
    assert.equal(standingOf(row, inDays(12)), "held");
    assert.equal(standingOf(row, inDays(500)), "none");
    assert.equal(standingOf(salaryRowOf({ subject: employee, documents: [askedBasis()] }), TODAY), "planned");
    assert.equal(lacksGrounds(row, inDays(20)), false);
    assert.equal(lacksGrounds(row, inDays(500)), true);
    assert.equal(lacksGrounds(undefined, TODAY), true);
  });
});

describe("salary criteria", () => {
  const { sets } = criteriaNow([]);
  const save = (written: Parameters<typeof saveCriteria>[1], seen = 0) =>
    saveCriteria([], written, { by: people.hr, at: NOW, seen });
  it("come with four for staff and four more for who leads, each step anchored in both languages", () => {
    assert.deepEqual([sets.staff.length, sets.leaders.length], [4, 8]);
    when(save(sets)).changesNothing();
  });
  it("are written anew by version, with keys that are never used again; what has begun keeps its own", () => {
    const { key: _, ...added } = first;
    const renamed = { ...added, name: { sv: "Nytt", en: "New" } };
    const saved = save({ ...sets, staff: [...sets.staff.slice(1), renamed] });
    assert.ok(saved.kind === "changed");
    const shelf = saved.documents;
    assert.deepEqual(
      criteriaNow(shelf).sets.staff.map(({ key }) => key),
      ["responsibility", "cooperation", "development", "own1"],
    );
    assert.deepEqual(criteriaAt(shelf, { set: "staff", criteria: 0 }), sets.staff);
  });
  it("are complete in both languages, few, and never written over unseen", () => {
    when(save(sets, 1)).refuses("salaryCriteria.changedSince", { version: 0 });
    when(save({ ...sets, staff: [] })).refuses("salaryCriteria.none");
    when(save({ ...sets, staff: [{ ...first, about: { sv: "Om", en: "" } }] })).refuses("salaryCriteria.bothLanguages");
    when(save({ ...sets, staff: [{ ...first, key: "okänd" }] })).refuses("invalid");
    const many = Array.from({ length: 9 }, () => ({ name: first.name, about: first.about, anchors: first.anchors }));
    when(save({ ...sets, staff: many })).refuses("salaryCriteria.tooMany");
  });
});
