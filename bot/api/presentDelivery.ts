import { may } from "#core/access/access.ts";
import { mayTryAgain } from "#core/delivery/delivery.ts";
import type { DeliveryReading } from "#bot/usecases/delivery.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { DeliveryWire } from "./wire/delivery.ts";

/** So many names of each kind are shown; the counts are of all. */
const SHOWN = 200;

/** How messages arrive. A protected person is counted, and named only to whom the access policy lets see it. */
export function presentDelivery(reader: Reader, { people, by, troubled }: DeliveryReading): Wire<typeof DeliveryWire> {
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    one.name.localeCompare(other.name, reader.locale);
  const parked = troubled.filter(({ status }) => status === "parked");
  return {
    people,
    unreached: [...by].map(([why, those]) => ({
      why,
      count: those.length,
      people: those
        .map((person) => personRef(reader, person))
        .toSorted(byName)
        .slice(0, SHOWN),
      canTryAgain: mayTryAgain(why),
    })),
    parked: parked
      .toSorted((one, other) => (one.since < other.since ? 1 : -1))
      .slice(0, SHOWN)
      .map(({ to, reason = "", since }) => ({ person: personRef(reader, to), reason, since })),
    parkedCount: parked.length,
    unknownCount: troubled.length - parked.length,
    campaigns: may(reader.viewer, "campaign.run", null),
  };
}
