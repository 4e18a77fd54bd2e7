import { type Feedback, clearedOn, expiresOn, isFromQuestion } from "#core/feedback/feedback.ts";
import { dayOf } from "#core/time.ts";
import type { FeedbackReading } from "#bot/usecases/feedbackReading.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { FeedbackPageWire, FeedbackWire } from "./wire/feedback.ts";

/** All feedback that is the reader's to see. */
export function presentFeedbackPage(reader: Reader, found: FeedbackReading): Wire<typeof FeedbackPageWire> {
  const present = (all: readonly Feedback[]) => all.flatMap((each) => presentFeedback(reader, each));
  return {
    received: present(found.own.filter((each) => "text" in each)),
    asked: present(found.own.filter(({ state }) => state === "asked" || state === "ended")),
    toGive: present(found.toGive),
    given: present(found.given),
    muted: found.muted.map((each) => personRef(reader, each)),
    near: found.near.map((each) => personRef(reader, each)),
  };
}

/** One of them; what was taken back, and a question whose answer was put away for good, is nobody's to see any longer. */
function presentFeedback(reader: Reader, feedback: Feedback): readonly Wire<typeof FeedbackWire>[] {
  if (feedback.state === "takenBack") return [];
  if (feedback.state === "ended" && (feedback.how === "withdrawn" || feedback.how === "removed")) return [];
  // Its giver can take it back until its receiver has opened it, so it does not leave before that.
  const isToRead = feedback.state === "given" && feedback.receiver === reader.viewer.person;
  return [
    {
      id: feedback.id,
      kind: feedback.kind,
      state: feedback.state === "ended" ? (feedback.how === "expired" ? "expired" : "declined") : feedback.state,
      receiver: personRef(reader, feedback.receiver),
      giver: personRef(reader, feedback.giver),
      ...(isFromQuestion(feedback) && {
        question: {
          prompt: feedback.prompt,
          matter: feedback.matter,
          on: dayOf(feedback.askedAt),
          by: expiresOn(feedback),
        },
      }),
      ...("text" in feedback && {
        given: {
          ...(isToRead ? { text: "", quote: "" } : { text: feedback.text, quote: quoteOf(feedback) }),
          on: dayOf(feedback.givenAt),
        },
      }),
      ...(feedback.state === "removed" && { removedUntil: clearedOn(feedback) }),
    },
  ];
}

const quoteOf = (feedback: Feedback): string => (feedback.kind === "thanks" ? feedback.quote : "");
