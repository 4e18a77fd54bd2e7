import { inPreparation, cancelled, closed, employee, manager } from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, inDays } from "../../test/support/town.ts";
import { type Suits, type TalkWish, answerWish, askForTalk, takeWishBack } from "./talkWish.ts";

const anyTime: Suits = { from: "", part: "any" };
const asked = documentsOf(askForTalk(undefined, [], { employee, manager, suits: anyTime }, NOW))[0] as TalkWish;
const ask =
  (suits: Suits = anyTime) =>
  (wish: TalkWish) =>
    askForTalk(wish, [], { employee, manager, suits }, NOW);

describe("asking for a talk", () => {
  it("tells the manager, with what suits when one says", () =>
    when(askForTalk(undefined, [], { employee, manager, suits: { from: inDays(10), part: "morning" } }, NOW))
      .then({ state: "asked", employee, manager, suits: { from: inDays(10), part: "morning" } })
      .happens("talkWished"));
  it("is one wish, however often one asks", () => given(asked).when(ask()).changesNothing());
  it("changes what suits, without telling anew", () =>
    given(asked)
      .when(ask({ from: "", part: "afternoon" }))
      .then({ state: "asked", suits: { from: "", part: "afternoon" }, askedAt: NOW })
      .happens("talkWishChanged"));
  it("is not needed while a talk is under way", () =>
    when(askForTalk(undefined, [inPreparation()], { employee, manager, suits: anyTime }, NOW)).refuses(
      "appraisal.alreadyOpen",
    ));
  it("is possible again when the last one is over", () =>
    when(askForTalk(undefined, [closed(), cancelled()], { employee, manager, suits: anyTime }, NOW)).happens(
      "talkWished",
    ));
  it("needs somebody to ask", () =>
    when(askForTalk(undefined, [], { employee, manager: undefined, suits: anyTime }, NOW)).refuses(
      "appraisal.noManager",
    ));
  it("takes no day that has been, nor one that nobody means", () => {
    given(asked)
      .when(ask({ from: inDays(-1), part: "any" }))
      .refuses("dateInPast");
    given(asked)
      .when(ask({ from: inDays(900), part: "any" }))
      .refuses("dateTooFar");
  });
});

describe("a wish for a talk", () => {
  const takenBack = documentsOf(takeWishBack(asked, NOW))[0] as TalkWish;

  it("is taken back once", () => {
    given(asked)
      .when((wish) => takeWishBack(wish, NOW))
      .then({ state: "takenBack" })
      .happens("talkWishTakenBack");
    given(takenBack)
      .when((wish) => takeWishBack(wish, NOW))
      .changesNothing();
  });
  it("is answered by a talk being booked", () => {
    given(asked)
      .when((wish) => answerWish(wish, manager, NOW))
      .then({ state: "answered" })
      .happens("talkWishAnswered");
    given(takenBack)
      .when((wish) => answerWish(wish, manager, NOW))
      .changesNothing();
  });
  it("can be made anew after it was taken back", () =>
    given(takenBack).when(ask()).then({ state: "asked" }).happens("talkWished"));
});
