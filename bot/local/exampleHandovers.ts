import type { ContractId, PersonId, RequestId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import { takeOverContract } from "#bot/usecases/handover.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** Makes a contract that both have approved so many days ago. */
type MakeContract = (holder: PersonId, principal: PersonId, stage: "active", day: number) => Promise<ContractId>;

/**
 * What it looks like when people move: the head of culture and leisure is new. One contract has she taken over and not yet
 * confirmed, one is still with the man before her; and a contract in another unit ends within sixty days.
 */
export async function seedHandovers(real: Ports, makerFor: (ports: Ports) => MakeContract): Promise<void> {
  const { goran, nadia, camilla, jens, tage, farah } = EXAMPLE;
  const { organisation } = real.directory();
  const led: ReadonlySet<PersonId> = new Set([camilla, jens]);
  const people = organisation.people.map((each) => (led.has(each.id) ? { ...each, manager: goran } : each));
  const before = directoryOf({ ...organisation, people });

  const withHim = makerFor({ ...real, directory: () => before });
  const library = await withHim(camilla, goran, "active", -190);
  await withHim(jens, goran, "active", -120);
  await makerFor(real)(tage, farah, "active", -325);

  const then = `${addDays(dayOf(real.now()), -9)}T07:30:00.000Z` as Instant;
  const request = asId<RequestId>(`example-${real.newId()}`);
  const passing = { subject: camilla, contract: library, request };
  happened(await takeOverContract({ ...real, now: () => then }, nadia, passing));
}
