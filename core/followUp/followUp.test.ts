import assert from "node:assert/strict";
import { confirmSummary } from "#core/appraisal/transitions.ts";
import { LOCALES } from "#core/content/locale.ts";
import { followUpDays } from "#core/followUp/days.ts";
import { goalKey } from "#core/followUp/fields.ts";
import { followUpsFollow } from "#core/followUp/followTalk.ts";
import { goalPoints } from "#core/followUp/goalPoints.ts";
import { declinePart, sharedAnswers, submitPart } from "#core/followUp/part.ts";
import { stepsOf } from "#core/followUp/steps.ts";
import * as follow from "#core/followUp/transitions.ts";
import { withManager } from "#core/followUp/withManager.ts";
import { evaluateGoal } from "#core/goal/transitions.ts";
import { type AppraisalId, asId } from "#core/ids.ts";
import { type Day, momentOn, weekdayOf } from "#core/time.ts";
import { confirmation, employee, halfConfirmed, manager } from "../../test/support/builders.ts";
import {
  ABOUT,
  ANSWERS,
  FOLLOW_UP_DAY,
  NAMED,
  OPENED_AT,
  acknowledged,
  answeredBy,
  asked,
  closed,
  everyFollowUp,
  goal,
  notHeld,
  partIn,
  planned,
  shareAs,
  shared,
  sharedByEmployee,
  timeIsOver,
  valuesOf,
} from "../../test/support/followUps.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, directory, inDays, people, stranger, townWith } from "../../test/support/town.ts";
import { directoryOf } from "#core/organisation/directory.ts";

describe("the days on which two people follow up", () => {
  const [from, next] = ["2026-01-12" as Day, "2026-12-14" as Day];
  const days = (more: Partial<Parameters<typeof followUpDays>[0]>) =>
    followUpDays({ from, next, pace: "twice", ...more });

  it("are two until the next talk, evenly, when they have chosen nothing else", () =>
    assert.deepEqual(days({}), ["2026-05-04", "2026-08-24"]));
  it("are none when they want none, but for a day they have chosen", () => {
    assert.deepEqual(days({ pace: "none" }), []);
    assert.deepEqual(days({ pace: "none", first: "2026-03-02" as Day }), ["2026-03-02"]);
  });
  it("are every third month, and none in the weeks before the next talk", () =>
    assert.deepEqual(days({ pace: "every3Months" }), ["2026-04-13", "2026-07-13", "2026-10-12"]));
  it("go on from the day they have chosen as the first", () => {
    assert.deepEqual(days({ first: "2026-03-02" as Day }), ["2026-03-02", "2026-07-24"]);
    assert.deepEqual(days({ pace: "every2Months", first: "2026-08-31" as Day }), ["2026-08-31", "2026-11-02"]);
  });
  it("are at most twelve, on weekdays, each once", () => {
    const all = days({ pace: "everyMonth", next: "2029-01-01" as Day });
    assert.equal(all.length, 12);
    assert.equal(new Set(all).size, 12);
    assert.ok(all.every((day) => weekdayOf(day) <= 5));
  });
  it("come a week later when the day had passed before both had confirmed", () =>
    assert.deepEqual(days({ pace: "none", first: "2026-01-02" as Day }), ["2026-01-19"]));
});

describe("the follow-ups of a talk", () => {
  const { appraisal, goals } = { appraisal: halfConfirmed(), goals: [] };
  const dossier = { subject: employee, documents: [] };

  it("are planned in the commit in which both have confirmed the summary", () => {
    const confirmed = confirmSummary(appraisal, goals, confirmation(appraisal), manager, OPENED_AT);
    const followed = documentsOf(followUpsFollow(dossier, confirmed, OPENED_AT));
    const coming = followed.filter(({ type }) => type === "followUp");
    assert.deepEqual(
      coming.map(({ id }) => id),
      ["talk-f1", "talk-f2"],
    );
    for (const each of coming) assert.partialDeepStrictEqual(each, { state: "planned", employee, manager });
  });

  it("give way to the next talk: what was shared is closed, what was to come after its day is no more", () => {
    const later = { ...planned(), id: asId<(typeof NAMED)["id"]>("later"), day: inDays(200) };
    const { documents, removed, events } = follow.closeBefore([shared(), asked(), planned(), later], inDays(150), NOW);
    assert.deepEqual(
      documents.map(({ state }) => state),
      ["closed"],
    );
    assert.deepEqual(removed, ["later"]);
    assert.deepEqual(
      events.map(({ type }) => type),
      ["followUpClosed", "followUpTakenAway"],
    );
  });
});

describe("a follow-up that is planned", () => {
  it("opens a week before its day, with the goals of that day and no word about what they are to say", () => {
    given(planned())
      .when((followUp) => follow.openFollowUp(followUp, ABOUT, OPENED_AT))
      .then({ state: "asked", goals: [{ id: goal.id, title: goal.title }], given: {}, wishes: [] })
      .happens("followUpAsked");
    given(planned())
      .when((followUp) => follow.openFollowUp(followUp, ABOUT, momentOn(inDays(52), "05:00")))
      .refuses("dateInFuture", { date: inDays(53) });
  });
  it("is with the manager of the day, as long as nothing has been shared", () => {
    const moved = directoryOf({ ...townWith({ id: employee, manager: people.salarySetter }), assignments: [] });
    assert.equal(withManager(planned(), moved, inDays(0)).manager, people.salarySetter);
    assert.equal(withManager(asked(), moved, inDays(0)).manager, people.salarySetter);
    assert.equal(withManager(sharedByEmployee().followUp, moved, inDays(0)).manager, manager);
    assert.equal(withManager(planned(), directory, inDays(0)).manager, manager);
  });
});

describe("a follow-up beside the plan", () => {
  it("is asked for and open at once, one at a time", () => {
    when(follow.askForFollowUp([planned(), closed()], NAMED, ABOUT, NOW))
      .then({ state: "asked", day: inDays(7), postponed: 0 })
      .happens("followUpAsked");
    when(follow.askForFollowUp([asked()], NAMED, ABOUT, NOW)).refuses("followUp.alreadyOpen", { date: FOLLOW_UP_DAY });
  });
});

describe("one's own answers in a follow-up", () => {
  it("are read by nobody else until they are shared, and then without what was kept", () => {
    const followUp = asked();
    const mine = answeredBy(followUp, employee, { ...ANSWERS, needs: "HEMLIGT" }, ["needs"]);
    assert.equal(sharedAnswers(mine), undefined);
    const [, part] = documentsOf(shareAs(followUp, mine));
    assert.ok(part?.type === "followUpPart");
    assert.deepEqual(valuesOf(sharedAnswers(part)), ANSWERS);
  });

  it("become the goals' progress in the same commit, and say what is wished for without a reason", () => {
    const followUp = asked();
    const decision = shareAs(followUp, answeredBy(followUp, employee, ANSWERS));
    when(decision)
      .then(
        { state: "asked", wishes: ["talk", "assignment"], given: { employee: { kind: "shared" } } },
        { status: "shared" },
      )
      .happens("followUpShared", "goalProgressed");
    assert.partialDeepStrictEqual(documentsOf(decision)[2], { state: "ongoing", status: "atRisk" });
  });

  it("leave a goal alone that was kept, unsaid, or evaluated meanwhile", () => {
    const followUp = asked();
    const kept = answeredBy(followUp, employee, ANSWERS, [goalKey(goal.id)]);
    when(shareAs(followUp, kept)).happens("followUpShared");
    const [done] = documentsOf(evaluateGoal(goal, "done", "", manager, NOW));
    const all = answeredBy(followUp, employee, ANSWERS);
    when(follow.openFollowUp(planned(), { ...ABOUT, goals: [done!] }, OPENED_AT)).then({ goals: [] });
    const over = { ...followUp, goals: [{ id: asId<typeof goal.id>("gone"), title: "" }] };
    when(shareAs(over, all)).happens("followUpShared");
  });

  it("are shared as they were reviewed, once, and only with something in them", () => {
    const followUp = asked();
    const mine = answeredBy(followUp, employee, ANSWERS);
    when(shareAs(followUp, { ...mine, rev: mine.rev })).happens("followUpShared", "goalProgressed");
    when(shareAs(followUp, partIn(followUp, employee))).refuses("followUp.nothingWritten");
    const { followUp: after, part } = sharedByEmployee();
    when(shareAs(after, part)).changesNothing();
    const step = { step: "sinceLast", seenRev: part.rev, values: { happened: "Mer" }, go: "stay" } as const;
    when(submitPart(after, part, stepsOf(after, "employee"), step)).refuses("followUp.shared");
  });

  it("may be declined, by one or both, and written all the same while it is under way", () => {
    const followUp = asked();
    const mine = partIn(followUp, employee);
    const [declined] = documentsOf(declinePart(followUp, mine, NOW));
    assert.ok(declined?.type === "followUp" && declined.state === "asked");
    given(declined)
      .when((each) => declinePart(each, mine, NOW))
      .changesNothing();
    given(declined)
      .when((each) => declinePart(each, partIn(each, manager), NOW))
      .then({ state: "notHeld" });
    given(declined)
      .when((each) => shareAs(each, answeredBy(each, employee, ANSWERS)))
      .then({ state: "asked", given: { employee: { kind: "shared" } } });
  });
});

describe("a follow-up that both have answered", () => {
  it("is shared, read by the employee, and closed by the next talk", () => {
    assert.equal(shared().state, "shared");
    given(shared())
      .when((followUp) => follow.acknowledgeFollowUp(followUp, employee, NOW))
      .then({ state: "acknowledged" })
      .happens("followUpAcknowledged");
    for (const other of [manager, stranger])
      given(shared())
        .when((followUp) => follow.acknowledgeFollowUp(followUp, other, NOW))
        .refuses("notAllowed");
    given(acknowledged())
      .when((followUp) => follow.acknowledgeFollowUp(followUp, employee, NOW))
      .changesNothing();
    assert.equal(closed().state, "closed");
  });
  it("is read by both when the manager had nothing to add", () => {
    const { followUp } = sharedByEmployee();
    when(declinePart(followUp, partIn(followUp, manager), NOW)).then({ state: "acknowledged" });
  });
});

describe("what the manager says they will do", () => {
  const ofTalk = () => ({ ...sharedByEmployee().followUp, appraisal: asId<AppraisalId>("talk") });
  const saying = (values: { readonly [field: string]: string }) =>
    shareAs(ofTalk(), answeredBy(ofTalk(), manager, values));

  it("takes a day to come, and is a promise from then on like one of a talk", () => {
    when(saying({ will: "Jag ordnar tid", willBy: inDays(60) })).happens("followUpShared", "talkActionAgreed");
    const promised = documentsOf(saying({ will: "Jag ordnar tid", willBy: inDays(60) })).at(-1);
    assert.partialDeepStrictEqual(promised, { state: "agreed", kind: "promise", owner: "manager", due: inDays(60) });
    when(saying({ will: "Jag ordnar tid" })).refuses("followUp.promiseWithoutDay");
    when(saying({ will: "Jag ordnar tid", willBy: inDays(1) })).refuses("dateInPast");
  });
  it("is no promise when it was kept to oneself, or nothing was said", () => {
    const kept = answeredBy(ofTalk(), manager, { answer: "Bra", will: "Jag ordnar tid" }, ["will"]);
    when(shareAs(ofTalk(), kept)).happens("followUpShared");
    when(saying({ answer: "Bra", willBy: inDays(60) })).happens("followUpShared");
  });
});

describe("a follow-up that waits", () => {
  it("is postponed a week, twice at most, by either while neither has shared", () => {
    const [once] = documentsOf(follow.postponeFollowUp(asked(), employee, OPENED_AT));
    const [twice] = documentsOf(follow.postponeFollowUp(once!, manager, OPENED_AT));
    assert.partialDeepStrictEqual(twice, { postponed: 2, firstDay: FOLLOW_UP_DAY });
    assert.ok(twice!.day > once!.day && once!.day > FOLLOW_UP_DAY);
    when(follow.postponeFollowUp(twice!, employee, OPENED_AT)).refuses("followUp.postponedTwice");
    when(follow.postponeFollowUp(sharedByEmployee().followUp, employee, NOW)).refuses("followUp.wrongState");
    when(follow.postponeFollowUp(asked(), stranger, NOW)).refuses("notAllowed");
  });
  it("was not held when nobody had shared two weeks after its day, and else is what one had shared", () => {
    when(follow.timeOver(asked(), timeIsOver)).then({ state: "notHeld" }).happens("followUpNotHeld");
    const { followUp } = sharedByEmployee();
    when(follow.timeOver(followUp, timeIsOver)).then({ state: "shared" }).happens("followUpTimeOver");
    when(follow.timeOver(asked(), momentOn(FOLLOW_UP_DAY, "05:00"))).refuses("dateInFuture");
    for (const other of everyFollowUp().filter(({ state }) => state !== "asked"))
      when(follow.timeOver(other, timeIsOver)).refuses("followUp.wrongState");
  });
  it("takes a late answer of the manager, since one that comes late is better than none", () => {
    const late = documentsOf(follow.timeOver(sharedByEmployee().followUp, timeIsOver))[0]!;
    when(shareAs(late, answeredBy(late, manager, { answer: "Sent, men här" }), timeIsOver)).then({
      state: "shared",
      given: { manager: { kind: "shared" } },
    });
  });
});

describe("what a follow-up asks", () => {
  it("is short: at most five steps, named by number where goals' words are not to be left standing", () => {
    const steps = stepsOf(asked(), "employee");
    assert.deepEqual(
      steps.map(({ key }) => key),
      ["goals", "sinceLast", "now", "feedback"],
    );
    for (const locale of LOCALES) {
      const unnamed = stepsOf(asked(), "employee", { unnamed: true })[0]?.fields[0]?.label[locale];
      assert.match(unnamed ?? "", / 1$/);
      assert.equal(steps[0]?.fields[0]?.label[locale], goal.title);
    }
  });
  it("leaves the assignment out for who holds no contract, and the goals for who has none", () => {
    const bare = { ...asked(), holdsContract: false, goals: [] };
    assert.deepEqual(
      stepsOf(bare, "employee").flatMap(({ fields }) => fields.map(({ key }) => key)),
      ["happened", "needs", "load", "feedbackAbout", "feedback"],
    );
  });
});

describe("a goal's history", () => {
  it("is a line of what was said and of what was missed, oldest first", () => {
    const said = shareAs(asked(), answeredBy(asked(), employee, ANSWERS));
    const reported = documentsOf(said).find(({ type }) => type === "goal");
    assert.ok(reported?.type === "goal");
    assert.deepEqual(goalPoints(reported, [notHeld(), asked()]), [
      { on: inDays(53), is: "atRisk" },
      { on: FOLLOW_UP_DAY, is: "missed" },
    ]);
  });
});
