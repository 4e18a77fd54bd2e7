import type { FeedbackId, PersonId, RequestId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import * as feedback from "#bot/usecases/feedback.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** Feedback between the example's people: thanks that were read and some that were not, a question answered and one that waits. */
export async function seedFeedback(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T12:20:00.000Z` as Instant });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const { yusuf, karim, elin, tove } = EXAMPLE;

  const thanks = async (giver: PersonId, colleague: PersonId, days: number, text: string) => {
    const { events } = happened(await feedback.thank(on(days), giver, { colleague, text, request: request() }));
    return idIn(events);
  };
  const ask = async (receiver: PersonId, colleague: PersonId, days: number, matter: string) => {
    const question = { colleague, prompt: "differently", matter, request: request() } as const;
    return idIn(happened(await feedback.askForFeedback(on(days), receiver, question)).events);
  };

  const read = await thanks(
    karim,
    yusuf,
    -8,
    "Tack för att du tog hand om vikarierna så fint. Det märktes på hela gruppen.",
  );
  void happened(
    await feedback.markFeedbackRead(on(-7), yusuf, { receiver: yusuf, feedback: read, request: request() }),
  );
  await thanks(yusuf, elin, -3, "Tack för att du stannade kvar i tisdags. Det gav mig tid att ringa de anhöriga.");

  const answered = await ask(yusuf, tove, -6, "När jag lämnar över till natten");
  void happened(
    await feedback.giveFeedback(on(-4), tove, {
      receiver: yusuf,
      feedback: answered,
      text: "Skriv gärna upp vem som har fått medicin. Det du berättar är bra, men på natten minns jag inte allt.",
      request: request(),
    }),
  );
  await ask(elin, yusuf, -2, "På gruppmötet, när vi pratade om helgerna");
}

function idIn(events: readonly { readonly type: string; readonly feedback?: FeedbackId }[]): FeedbackId {
  const id = events.find((each) => each.feedback !== undefined)?.feedback;
  if (!id) throw new Error("the example feedback was not sent");
  return id;
}
