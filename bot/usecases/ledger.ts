import { may } from "#core/access/access.ts";
import type { PersonId } from "#core/ids.ts";
import { type UnitLedger, unitLedger } from "#core/overview/ledger.ts";
import { presentPolicy } from "#core/policy/policy.ts";
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
