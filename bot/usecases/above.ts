import type { Serves } from "#core/contract/terms.ts";
import type { PersonId } from "#core/ids.ts";
import type { Above, PresentRows } from "#core/line/flags.ts";
import { holdersIn } from "#core/line/line.ts";
import { readPresentRows } from "#bot/views/inForce.ts";
import type { Ports } from "./ports.ts";

/** A line longer than this is no line of assignments. */
const MAX_STEPS = 12;

/** What is known of what is pointed at: goals from memory, and one query for each person whose results are. */
export async function readAbove(ports: Ports, targets: readonly (Serves | undefined)[]): Promise<Above> {
  const known = new Map<PersonId, PresentRows | undefined>();
  let wanted = holdersIn(targets);
  for (let step = 0; wanted.length > 0 && step < MAX_STEPS; step++) {
    const found = await Promise.all(wanted.map((holder) => readPresentRows(ports, holder)));
    for (const [index, holder] of wanted.entries()) known.set(holder, found[index]);
    const serves = found.flatMap((present) => present?.rows.map((row) => row.serves) ?? []);
    wanted = holdersIn(serves).filter((holder) => !known.has(holder));
  }
  return { tree: ports.municipality().goals, rowsOf: (holder) => known.get(holder) };
}
