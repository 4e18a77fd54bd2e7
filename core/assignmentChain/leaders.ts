import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/** One who leads, with those who lead below them: the line of assignments from the top down (P18). */
export type Leader = { readonly person: PersonId; readonly below: readonly Leader[] };

const known = new WeakMap<Directory, { readonly on: Day; readonly line: readonly Leader[] }>();

/**
 * Everyone who leads, from the board's chief executive down. Worked out once for an organisation and a day, so that a page costs
 * by those it shows and not by all who are employed.
 */
export function leadersOf(directory: Directory, on: Day): readonly Leader[] {
  const before = known.get(directory);
  if (before?.on === on) return before.line;
  const { people, representations } = directory.organisation;
  const board = representations.filter((each) => each.for === "board").map(({ person }) => person);
  const placed = new Set<PersonId>(board);
  const leaderOf = (person: PersonId): readonly Leader[] => {
    if (placed.has(person) || !directory.leads(person, on)) return [];
    placed.add(person);
    return [{ person, below: directory.reportsOf(person, on).flatMap(leaderOf) }];
  };
  const tops = people
    .map(({ id }) => id)
    .filter((id) => !placed.has(id) && directory.lineAbove(id, on).every((above) => board.includes(above)));
  const line = tops.flatMap(leaderOf);
  known.set(directory, { on, line });
  return line;
}
