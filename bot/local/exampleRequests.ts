import { type ContractId, type RequestId, asId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as usecases from "#bot/usecases/publicRequest.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** Two requests for public records: one given out last month, one that waits with its record found. */
export async function seedRequests(real: Ports, karims: ContractId): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({ ...real, now: () => `${addDays(today, days)}T09:20:00.000Z` as Instant });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const ref = { subject: EXAMPLE.karim, kind: "contract", record: karims } as const;

  const note = async (days: number, asked: string, reference: string) => {
    const ports = on(days);
    const receivedOn = addDays(today, days);
    const { events } = happened(
      await usecases.notePublicRequest(ports, EXAMPLE.gunilla, { receivedOn, asked, reference, request: request() }),
    );
    const event = events.find(({ type }) => type === "publicRequestNoted");
    if (event?.type !== "publicRequestNoted") throw new Error("the example request was not noted");
    const chosen = await usecases.chooseRequestedRecord(ports, EXAMPLE.gunilla, {
      publicRequest: event.publicRequest,
      ref,
      request: request(),
    });
    if (chosen) happened(chosen);
    return event.publicRequest;
  };

  const given = await note(-40, "Uppdragskontraktet för enhetschefen i Hemtjänst norr", "KS 2026/201");
  await usecases.noteRequestedCopy(on(-40), EXAMPLE.gunilla, { publicRequest: given, ref });
  happened(
    await usecases.decidePublicRequest(on(-39), EXAMPLE.gunilla, {
      publicRequest: given,
      outcome: "given",
      decidedOn: addDays(today, -39),
      grounds: [],
      motivation: "",
      request: request(),
    }),
  );
  await note(-1, "Alla uppdragskontrakt i hemtjänsten som gäller nu", "KS 2026/229");
}
