import assert from "node:assert/strict";
import type { LegalHold } from "#core/archive/legalHold.ts";
import {
  askedFeedback,
  feedbackBetween,
  givenFeedback,
  readFeedback as read,
  takenBackFeedback,
  thanksFeedback,
} from "../../test/support/between.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { standingHold } from "../../test/support/holds.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, colleague, inDays, momentIn } from "../../test/support/town.ts";
import {
  FEEDBACK_LIMITS,
  type Feedback,
  MAX_ASKED,
  MAX_UNREAD_THANKS,
  isListedForGiver,
  isSinceTalk,
  lastDayOfFeedback,
} from "./feedback.ts";
import * as feedbacks from "./transitions.ts";

const question = { prompt: "helped", matter: "Mötet i tisdags" } as const;
const hold = standingHold();
const follow =
  (days: number, holds: readonly LegalHold[] = []) =>
  (feedback: Feedback) =>
    feedbacks.followFeedback(feedback, holds, momentIn(days));

describe("feedback that is asked for", () => {
  it("goes to the one who is asked, about something", () => {
    when(feedbacks.askForFeedback([], feedbackBetween(), question, NOW))
      .then({ state: "asked", receiver: employee, giver: colleague, matter: "Mötet i tisdags" })
      .happens("feedbackAsked");
    when(feedbacks.askForFeedback([], feedbackBetween(), { prompt: "helped", matter: "" }, NOW)).happens(
      "feedbackAsked",
    );
    when(feedbacks.askForFeedback([], feedbackBetween(), { prompt: "own", matter: " " }, NOW)).refuses(
      "nothingWritten",
      { what: "question" },
    );
    const matter = "a".repeat(FEEDBACK_LIMITS.matter + 1);
    when(feedbacks.askForFeedback([], feedbackBetween(), { ...question, matter }, NOW)).refuses("tooLong");
  });
  it("is asked of the same person once a month, whatever came of it", () => {
    const declined = documentsOf(feedbacks.declineFeedback(askedFeedback(), momentIn(1)))[0];
    const withdrawn = documentsOf(feedbacks.withdrawQuestion(askedFeedback(), momentIn(1)))[0];
    for (const before of [askedFeedback(), declined, withdrawn, givenFeedback(), read()]) {
      assert.ok(before);
      const again = (days: number) =>
        feedbacks.askForFeedback([before], feedbackBetween({ id: "again" }), question, momentIn(days));
      when(again(29)).refuses("feedback.askedLately", { from: inDays(30) });
      when(again(30)).happens("feedbackAsked");
      when(feedbacks.askForFeedback([before], feedbackBetween({ giver: manager }), question, NOW)).happens(
        "feedbackAsked",
      );
    }
    when(feedbacks.askForFeedback([thanksFeedback()], feedbackBetween(), question, NOW)).happens("feedbackAsked");
  });
  it("is no poll: so many at once, and no more", () => {
    const asked = Array.from({ length: MAX_ASKED }, () => askedFeedback({ giver: manager }));
    when(feedbacks.askForFeedback(asked, feedbackBetween(), question, NOW)).refuses("feedback.tooManyAsked", {
      max: MAX_ASKED,
    });
  });
  it("is answered once, briefly, by who was asked, or declined without a reason", () => {
    given(askedFeedback())
      .when((asked) => feedbacks.giveFeedback(asked, " Du lyssnade ", NOW))
      .then({ state: "given", kind: "answer", text: "Du lyssnade" })
      .happens("feedbackGiven");
    given(askedFeedback())
      .when((asked) => feedbacks.giveFeedback(asked, "", NOW))
      .refuses("nothingWritten", { what: "answer" });
    given(askedFeedback())
      .when((asked) => feedbacks.giveFeedback(asked, "a".repeat(FEEDBACK_LIMITS.text + 1), NOW))
      .refuses("tooLong");
    given(askedFeedback())
      .when((asked) => feedbacks.declineFeedback(asked, NOW))
      .then({ state: "ended", how: "declined" })
      .happens("feedbackDeclined");
    for (const act of [
      (feedback: Feedback) => feedbacks.giveFeedback(feedback, "Igen", NOW),
      (feedback: Feedback) => feedbacks.declineFeedback(feedback, NOW),
    ])
      given(givenFeedback()).when(act).refuses("feedback.notAsked");
  });
  it("can be taken back by who asked as long as nothing has come", () => {
    const withdraw = (feedback: Feedback) => feedbacks.withdrawQuestion(feedback, NOW);
    given(askedFeedback()).when(withdraw).then({ state: "ended", how: "withdrawn" }).happens("feedbackWithdrawn");
    given(givenFeedback()).when(withdraw).refuses("feedback.answered");
  });
  it("is reminded of once, goes away by itself, and is cleared out when the same person may be asked again", () => {
    given(askedFeedback()).when(follow(6)).changesNothing();
    given(askedFeedback()).when(follow(7)).then({ state: "asked" }).happens("feedbackReminded");
    const reminded = documentsOf(follow(7)(askedFeedback()))[0];
    assert.ok(reminded);
    given(reminded).when(follow(20)).changesNothing();
    given(reminded).when(follow(21)).then({ state: "ended", how: "expired" }).happens("feedbackExpired");
    given(askedFeedback()).when(follow(40)).happens("feedbackExpired");
    const expired = documentsOf(follow(21)(reminded))[0];
    assert.ok(expired);
    given(expired).when(follow(29)).changesNothing();
    given(expired).when(follow(30)).happens("feedbackCleared");
    given(expired)
      .when(follow(30, [hold]))
      .changesNothing();
  });
});

describe("thanks", () => {
  it("come unasked, and say something", () => {
    when(feedbacks.thank([], feedbackBetween(), { text: "Tack", quote: " Hej " }, NOW))
      .then({ state: "given", kind: "thanks", text: "Tack", quote: "Hej" })
      .happens("feedbackGiven");
    when(feedbacks.thank([], feedbackBetween(), { text: " " }, NOW)).refuses("nothingWritten", { what: "thanks" });
    when(
      feedbacks.thank([], feedbackBetween(), { text: "Tack", quote: "a".repeat(FEEDBACK_LIMITS.quote + 1) }, NOW),
    ).refuses("tooLong");
  });
  it("do not pile up unread from one person", () => {
    const unread = Array.from({ length: MAX_UNREAD_THANKS }, () => thanksFeedback());
    const again = (others: readonly Feedback[], giver = colleague) =>
      feedbacks.thank(others, feedbackBetween({ giver }), { text: "Tack" }, NOW);
    when(again(unread)).refuses("feedback.tooManyUnread", { max: MAX_UNREAD_THANKS });
    when(again(unread, manager)).happens("feedbackGiven");
    when(again([read(thanksFeedback()), ...unread.slice(1)])).happens("feedbackGiven");
  });
});

describe("feedback that is given", () => {
  it("can be taken back until it is read: thanks are gone, an answer may be given anew", () => {
    const gone = feedbacks.takeBackFeedback(thanksFeedback(), [], NOW);
    assert.deepEqual(gone.kind === "changed" && [gone.documents, gone.removed], [[], ["feedback"]]);
    const back = (days: number) => (feedback: Feedback) => feedbacks.takeBackFeedback(feedback, [], momentIn(days));
    given(givenFeedback()).when(back(2)).then({ state: "asked" }).happens("feedbackTakenBack");
    assert.doesNotMatch(JSON.stringify(back(2)(givenFeedback())), /lyssnade/);
    given(givenFeedback()).when(back(22)).then({ state: "ended", how: "expired" });
    given(read()).when(back(3)).refuses("feedback.alreadyRead");
  });
  it("is kept when a hold stands as thanks are taken back, and goes when it is lifted", () => {
    const taken = takenBackFeedback();
    assert.equal(taken.state, "takenBack");
    given<Feedback>(taken)
      .when((feedback) => feedbacks.readFeedback(feedback, momentIn(2)))
      .changesNothing();
    when(feedbacks.removeFeedback(taken, [], momentIn(2))).refuses("feedback.nothingToRemove");
    given<Feedback>(taken)
      .when(follow(400, [hold]))
      .changesNothing();
    given<Feedback>(taken).when(follow(2)).happens("feedbackCleared");
  });
  it("is read once by its receiver, who can put it away, take that back for a week, and then it is gone", () => {
    given(givenFeedback())
      .when((feedback) => feedbacks.readFeedback(feedback, momentIn(2)))
      .then({ state: "read", readAt: momentIn(2) })
      .happens("feedbackRead");
    given(read())
      .when((feedback) => feedbacks.readFeedback(feedback, momentIn(3)))
      .changesNothing();
    const remove = (feedback: Feedback) => feedbacks.removeFeedback(feedback, [], momentIn(3));
    for (const each of [read(), givenFeedback()])
      given(each).when(remove).then({ state: "removed" }).happens("feedbackRemoved");
    given(askedFeedback()).when(remove).refuses("feedback.nothingToRemove");
    const removed = documentsOf(remove(read()))[0];
    assert.ok(removed);
    given(removed)
      .when((feedback) => feedbacks.restoreFeedback(feedback))
      .then(read())
      .happens("feedbackRestored");
    given(removed).when(follow(9)).changesNothing();
    given(removed).when(follow(10)).then({ state: "ended", how: "removed", matter: "" }).happens("feedbackCleared");
    const [asked] = documentsOf(follow(10)(removed));
    assert.ok(asked && !JSON.stringify(asked).includes("Du lyssnade"), "no word of it stays");
    const again = (days: number) => feedbacks.askForFeedback([asked], feedbackBetween(), question, momentIn(days));
    when(again(11)).refuses("feedback.askedLately", { from: inDays(30) });
    when(again(30)).happens("feedbackAsked");
    given(asked).when(follow(29)).changesNothing();
    assert.deepEqual(documentsOf(follow(30)(asked)), []);
    assert.deepEqual(documentsOf(follow(31)(removed)), [], "nothing is left to wait for");
    const thanked = documentsOf(remove(thanksFeedback()))[0];
    assert.ok(thanked);
    assert.deepEqual(documentsOf(follow(10)(thanked)), []);
    given(removed)
      .when(follow(10, [hold]))
      .changesNothing();
    for (const each of [read(), givenFeedback()]) given(each).when(follow(400)).changesNothing();
  });
  it("is not put away while a hold keeps it", () => {
    const held = (holds: readonly LegalHold[]) => feedbacks.removeFeedback(read(), holds, NOW);
    when(held([hold])).refuses("feedback.held");
    when(held([{ ...hold, record: read().id }])).refuses("feedback.held");
    when(held([{ ...hold, record: "another" }])).happens("feedbackRemoved");
    when(held([{ ...hold, state: "lifted", liftedBy: manager, liftedAt: NOW }])).happens("feedbackRemoved");
  });
  it("stands on its giver's page for three months, and is part of what came since a talk on its day", () => {
    assert.deepEqual(
      [90, 91].map((days) => isListedForGiver(givenFeedback(), inDays(days))),
      [true, false],
    );
    assert.deepEqual(
      [undefined, inDays(1), inDays(2)].map((lastTalk) => isSinceTalk(givenFeedback(), lastTalk)),
      [true, true, false],
    );
    assert.deepEqual([askedFeedback(), givenFeedback(), read()].map(lastDayOfFeedback), [
      undefined,
      inDays(1),
      inDays(2),
    ]);
  });
});

describe("wanting nothing more from somebody", () => {
  it("is said once and taken back", () => {
    const mute = feedbacks.muteFeedback([], { owner: employee, from: colleague }, NOW);
    when(mute).then({ owner: employee, from: colleague }).happens("feedbackMuted");
    const [muted] = documentsOf(mute);
    assert.ok(muted);
    when(feedbacks.muteFeedback([muted], { owner: employee, from: colleague }, NOW)).changesNothing();
    when(feedbacks.unmuteFeedback(muted, [])).happens("feedbackUnmuted");
    when(feedbacks.unmuteFeedback(undefined, [])).changesNothing();
    when(feedbacks.unmuteFeedback(muted, [hold])).refuses("feedback.held");
  });
  it("lets what they send lie unheard until it is over, as what nobody answers or opens", () => {
    const unheard = { ...askedFeedback(), unheard: true } as const;
    given(unheard).when(follow(21)).then({ state: "ended", how: "expired" });
    const thanks = { ...thanksFeedback(), unheard: true } as const;
    given(thanks).when(follow(89)).changesNothing();
    given(thanks).when(follow(90)).happens("feedbackCleared");
  });
});
