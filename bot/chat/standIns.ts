import { withStandIns } from "#core/content/standIns.ts";
import type { PersonId } from "#core/ids.ts";
import { standInsOf } from "#core/organisation/standIn.ts";
import { asking } from "#bot/usecases/ports.ts";
import { type Turn, shownName } from "./turn.ts";

/** Who reads what the employee sends to their manager today: the manager, and who stands in. */
export function readersNamed(turn: Turn, employee: PersonId, manager: PersonId): string {
  const { directory, today } = asking(turn.ports, turn.person);
  const standIns = directory.managerOf(employee, today) === manager ? standInsOf(directory, employee, today) : [];
  return withStandIns(
    turn.locale,
    shownName(turn, manager),
    standIns.map((person) => shownName(turn, person)),
  );
}
