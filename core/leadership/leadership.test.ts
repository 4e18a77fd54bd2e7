import assert from "node:assert/strict";
import * as fc from "fast-check";
import { LOCALES } from "#core/content/locale.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import type { Goal } from "#core/goal/goal.ts";
import { type GoalId, asId } from "#core/ids.ts";
import { dueAfter, remindedBetween } from "#core/schedule/schedule.ts";
import { agreedGoal, holder, principal } from "../../test/support/builders.ts";
import {
  type LeadingPair,
  agreedLeadership,
  answeredLeadership,
  leadershipOutcome,
  openedLeadership,
  opening,
  proposedLeadership,
  revealedLeadership,
  sharedLeadership,
} from "../../test/support/leadership.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, inDays, momentIn, people } from "../../test/support/town.ts";
import type { LeadershipDialogue } from "./leadership.ts";
import { leadershipKeys, stepsOf } from "./steps.ts";
import { agreeToOutcome, openDialogue, proposeOutcome } from "./transitions.ts";
import {
  type LeadershipView,
  agreeToShow,
  declineView,
  shareView,
  submitView,
  takeBackView,
  visibleAnswers,
} from "./view.ts";

const goal = asId<GoalId>("goal-led");
const asPrincipal = { party: "principal", id: principal } as const;
const asHolder = { party: "holder", id: holder } as const;
const views = (pair: LeadingPair, mine: "holder" | "principal") => ({
  mine: pair[mine],
  theirs: pair[mine === "holder" ? "principal" : "holder"],
});

describe("the yearly dialogue about somebody's leadership", () => {
  it("is opened by either, once a year, with a view for each", () => {
    const opened = openDialogue([], [], opening, NOW);
    when(opened).then({ state: "open", year: 2026, holder, principal }).happens("leadershipOpened");
    assert.deepEqual(
      documentsOf(opened).flatMap((each) => (each.type === "leadershipView" ? [[each.party, each.author]] : [])),
      [
        ["holder", holder],
        ["principal", principal],
      ],
    );
    when(openDialogue([openedLeadership().dialogue], [], opening, NOW)).refuses("leadership.alreadyOpen");
    when(openDialogue([agreedLeadership().dialogue], [], opening, momentIn(20))).refuses("leadership.alreadyHeld");
    when(openDialogue([agreedLeadership().dialogue], [], opening, momentIn(200))).then({ year: 2027 });
  });

  it("asks those who are led, where they are five or more", () => {
    const five = Array.from({ length: 5 }, () => people.employee);
    const asks = (reports: readonly (typeof people.employee)[]) => {
      const [dialogue] = documentsOf(openDialogue([], [], { ...opening, reports }, NOW));
      return (dialogue as LeadershipDialogue).asks.length;
    };
    assert.deepEqual([asks(five), asks(five.slice(1))], [5, 0]);
  });

  it("begins anew with a new principal: what the holder had written goes on, what the former wrote stays theirs", () => {
    const begun = answeredLeadership(answeredLeadership(openedLeadership(), "holder"), "principal");
    const decision = openDialogue(
      [begun.dialogue],
      [begun.holder, begun.principal],
      { ...opening, principal: people.formerManager },
      momentIn(5),
    );
    when(decision).happens("leadershipCancelled", "leadershipOpened");
    const [, mine, theirs, former] = documentsOf(decision);
    assert.deepEqual((mine as LeadershipView).answers, begun.holder.answers);
    assert.deepEqual((theirs as LeadershipView).answers, {});
    assert.partialDeepStrictEqual(former, { id: begun.dialogue.id, state: "cancelled" });
  });

  it("asks both about all six expectations and all three rights, in both languages", () => {
    for (const party of ["holder", "principal"] as const) {
      const steps = stepsOf(1, party);
      assert.deepEqual(
        steps.map(({ key }) => key),
        [...EXPECTATIONS, "rights"],
      );
      const keys = steps.flatMap(({ fields }) => fields.map(({ key }) => key));
      assert.equal(new Set(keys).size, keys.length);
      for (const locale of LOCALES)
        for (const { fields } of steps) for (const { label } of fields) assert.match(label[locale], /\S/);
    }
  });

  it("reveals nothing before both have shared, and then both at once, never what is kept", () => {
    const one = sharedLeadership(openedLeadership(), "holder");
    assert.equal(one.dialogue.state, "open");
    assert.equal(visibleAnswers(one.dialogue, one.holder), undefined);
    const both = sharedLeadership(one, "principal");
    assert.equal(both.dialogue.state, "revealed");
    for (const party of ["holder", "principal"] as const)
      assert.deepEqual(Object.keys(visibleAnswers(both.dialogue, both[party]) ?? {}), [
        leadershipKeys.seen("concepts"),
      ]);
  });

  it("shows nobody the other's when one writes nothing, unless its author agrees", () => {
    const one = sharedLeadership(openedLeadership(), "holder");
    const [declined, left] = documentsOf(declineView(one.dialogue, views(one, "principal"), momentIn(2)));
    const pair = { ...one, principal: declined as LeadershipView, dialogue: left as LeadershipDialogue };
    assert.equal(visibleAnswers(pair.dialogue, pair.holder), undefined);
    given(pair)
      .when((each) => agreeToShow(each.dialogue, views(each, "holder"), momentIn(3)))
      .then({ state: "revealed" })
      .happens("leadershipRevealed");
    given(one)
      .when((each) => agreeToShow(each.dialogue, views(each, "holder"), momentIn(3)))
      .refuses("leadership.notShared");
  });

  it("shares only what its author reviewed, and something", () => {
    const pair = openedLeadership();
    when(shareView(pair.dialogue, views(pair, "holder"), 0, NOW)).refuses("leadership.nothingWritten");
    const written = answeredLeadership(pair, "holder");
    when(shareView(written.dialogue, views(written, "holder"), 0, NOW)).refuses("preparation.changedSince");
  });

  it("is taken back as long as nobody has seen it", () => {
    const one = sharedLeadership(openedLeadership(), "holder");
    when(takeBackView(one.dialogue, one.holder)).then({ status: "draft" }, { given: {} });
    const both = revealedLeadership();
    when(takeBackView(both.dialogue, both.holder)).refuses("leadership.revealed");
  });

  it("leads to two things to keep and one to change, which the other agrees to word for word", () => {
    const { dialogue } = revealedLeadership();
    when(proposeOutcome(openedLeadership().dialogue, leadershipOutcome(), 0, asHolder, NOW)).refuses(
      "leadership.wrongState",
    );
    when(proposeOutcome(dialogue, leadershipOutcome({ keep: ["En", " "], sign: "" }), 0, asHolder, NOW)).refuses(
      "leadership.incomplete",
      { missing: ["keepToo", "sign"] },
    );
    when(proposeOutcome(dialogue, leadershipOutcome({ due: inDays(-1) }), 0, asHolder, NOW)).refuses("dateInPast");
    when(proposeOutcome(dialogue, leadershipOutcome({ due: inDays(500) }), 0, asHolder, NOW)).refuses("dateTooFar");
    const put = proposedLeadership("holder").dialogue;
    const about = { goals: [], goal, revision: 1 };
    when(agreeToOutcome(put, about, asHolder, momentIn(11))).refuses("leadership.othersAnswer");
    when(agreeToOutcome(put, { ...about, revision: 2 }, asPrincipal, momentIn(11))).refuses("leadership.reworded");
    when(proposeOutcome(put, leadershipOutcome(), 0, asPrincipal, momentIn(11))).refuses("leadership.reworded");
    when(agreeToOutcome(put, about, asPrincipal, momentIn(121))).refuses("dateInPast", { date: inDays(120) });
    when(agreeToOutcome(put, about, asPrincipal, momentIn(11)))
      .then(
        { state: "agreed", goal },
        { type: "goal", state: "agreed", owner: holder, kind: "performance", title: leadershipOutcome().change },
      )
      .happens("leadershipAgreed", "goalAgreed");
    when(agreeToOutcome(agreedLeadership().dialogue, about, asPrincipal, momentIn(12))).changesNothing();
  });

  it("never makes a sixth goal: the change then stands in the dialogue alone", () => {
    const five = Array.from({ length: 5 }, (): Goal => agreedGoal());
    const decision = agreeToOutcome(
      proposedLeadership("holder").dialogue,
      { goals: five, goal, revision: 1 },
      asPrincipal,
      momentIn(11),
    );
    when(decision).happens("leadershipAgreed");
    assert.equal(documentsOf(decision).length, 1);
  });

  it("reminds who has not answered, both to meet, who has not said yes, and both when a year has passed", () => {
    const within = (dialogue: LeadershipDialogue, from: number, to: number) =>
      remindedBetween(dialogue, momentIn(from), momentIn(to)).map(({ person }) => person);
    assert.deepEqual(within(sharedLeadership(openedLeadership(), "holder").dialogue, 12, 22), [principal]);
    assert.deepEqual(within(revealedLeadership().dialogue, 2, 16), [holder, principal]);
    assert.deepEqual(within(proposedLeadership("holder").dialogue, 11, 14), [principal]);
    assert.deepEqual(within(agreedLeadership().dialogue, 12, 100), []);
    assert.deepEqual(within(agreedLeadership().dialogue, 300, 345), [holder, principal]);
    assert.ok(dueAfter(openedLeadership().dialogue, NOW));
  });

  it("shows nothing that was not shared, whatever the two do and in which order", () => {
    type Act = "write" | "share" | "takeBack" | "decline" | "show";
    const step = fc.tuple(
      fc.constantFrom<"holder" | "principal">("holder", "principal"),
      fc.constantFrom<Act>("write", "share", "takeBack", "decline", "show"),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (acts) => {
        let pair = openedLeadership();
        for (const [index, [party, act]] of acts.entries()) {
          const { dialogue } = pair;
          const mine = pair[party];
          const submission = {
            step: "concepts",
            seenRev: mine.rev,
            values: { [leadershipKeys.seen("concepts")]: `${party} ${index}` },
            go: "stay",
          } as const;
          const decision = {
            write: () => submitView(dialogue, mine, submission),
            share: () => shareView(dialogue, views(pair, party), mine.rev, momentIn(index)),
            takeBack: () => takeBackView(dialogue, mine),
            decline: () => declineView(dialogue, views(pair, party), momentIn(index)),
            show: () => agreeToShow(dialogue, views(pair, party), momentIn(index)),
          }[act]();
          if (decision.kind === "changed")
            for (const each of decision.documents)
              pair = each.type === "leadershipView" ? { ...pair, [each.party]: each } : { ...pair, dialogue: each };
          for (const whose of ["holder", "principal"] as const)
            if (visibleAnswers(pair.dialogue, pair[whose])) {
              assert.equal(pair[whose].status, "shared");
              assert.notEqual(pair.dialogue.state, "open");
            }
        }
      }),
    );
  });
});
