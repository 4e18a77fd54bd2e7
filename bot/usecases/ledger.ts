import { may } from "#core/access/access.ts";
import type { UnitFollowUps } from "#core/followUp/counts.ts";
import type { PersonId } from "#core/ids.ts";
import { type UnitLedger, unitLedger } from "#core/overview/ledger.ts";
import { presentPolicy } from "#core/policy/policy.ts";
import type { Day } from "#core/time.ts";
import { heldFollowUps } from "#bot/views/followUps.ts";
import { ledgerRows } from "#bot/views/ledger.ts";
import { leadersIn } from "./policy.ts";
import { type Ports, asking } from "./ports.ts";

/** Unit by unit both sides' duties, of the leaders whose facts the reader may know (DOMAIN decision 12): one query. */
export async function readLedger(ports: Ports, actor: PersonId): Promise<readonly UnitLedger[] | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today, municipality } = asked;
  if (!may(viewer, "ledger.read", null)) return undefined;
  const rows = await ledgerRows(ports);
  const { version } = presentPolicy(municipality.policy);
  const leaders = Map.groupBy(
    leadersIn(asked).filter((leader) => may(viewer, "facts.read", leader)),
    (leader) => directory.person(leader)?.unit,
  );
  return directory.organisation.units.flatMap(({ id }) => {
    const mine = leaders.get(id);
    return mine ? [unitLedger(id, mine, rows, { version, today })] : [];
  });
}

export type FollowUpCounts = { readonly countedOn: Day; readonly units: readonly UnitFollowUps[] };

/** Follow-ups held and not held, of the units that are the reader's to follow: one query (P15). */
export async function readFollowUpCounts(ports: Ports, actor: PersonId): Promise<FollowUpCounts | undefined> {
  const { viewer, directory } = asking(ports, actor);
  if (!may(viewer, "ledger.read", null)) return undefined;
  const { countedOn, units } = await heldFollowUps.reportFor(ports);
  return {
    countedOn,
    units: units.filter(({ unit }) => may(viewer, "followUps.count", { id: unit, head: directory.unit(unit)?.head })),
  };
}
