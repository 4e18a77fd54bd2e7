import type { PersonId, RequestId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import type { NoteTerms } from "#core/note/note.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import * as exchanges from "#bot/usecases/exchange.ts";
import * as notes from "#bot/usecases/note.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** What the example's people have written down for themselves, and what they have said to each other, between their talks. */
export async function seedBetween(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T08:10:00.000Z` as Instant });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const { yusuf, karim, sara } = EXAMPLE;

  const keep = async (author: PersonId, about: PersonId, days: number, terms: NoteTerms) =>
    void happened(await notes.writeNote(on(days), author, { about, terms, request: request() }));
  const note = (author: PersonId, about: PersonId, days: number, text: string) =>
    keep(author, about, days, { kind: "note", text });
  const event = (author: PersonId, about: PersonId, days: number, text: string, link = "") =>
    keep(author, about, days, { kind: "event", text, day: addDays(today, days), link });

  /** Sent in one's own dossier by the employee, in the employee's by the manager. */
  const send = async (from: PersonId, employee: PersonId, days: number, text: string) => {
    const { events } = happened(
      await exchanges.sendExchange(on(days), from, { subject: employee, text, request: request() }),
    );
    const sent = events.find((each) => each.type === "exchangeSent");
    if (sent?.type !== "exchangeSent") throw new Error("the example question was not sent");
    return { subject: employee, exchange: sent.exchange };
  };
  const answer = async (to: Awaited<ReturnType<typeof send>>, by: PersonId, days: number, text: string) =>
    void happened(await exchanges.answerExchange(on(days), by, { ...to, text, request: request() }));

  await event(
    yusuf,
    yusuf,
    -34,
    "Anhöriga till en brukare ringde och tackade för hur vi ordnade hemgången från sjukhuset.",
    "https://teams.microsoft.com/l/message/19:exempel@thread.v2/1700000000000",
  );
  await event(yusuf, yusuf, -18, "Lärde upp två sommarvikarier på kvällsturen.");
  await note(yusuf, yusuf, -6, "Fråga om kursen i demensvård, och om jag kan få gå bredvid i nattpatrullen.");
  await note(
    karim,
    yusuf,
    -12,
    "Ta upp hur han vill ha det med handledningen i vår. Berätta om planen för kvällsturen.",
  );
  await event(karim, yusuf, -18, "Tog eget ansvar för introduktionen av vikarierna.");

  const question = await send(yusuf, yusuf, -15, "När bestäms schemat för helgerna i vår?");
  await answer(question, karim, -14, "På mötet den första måndagen. Säg till mig innan om något inte fungerar.");
  await send(sara, sara, -1, "Kan vi flytta genomgången på måndag en halvtimme?");
}
