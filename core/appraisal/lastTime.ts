import type { Appraisal } from "#core/appraisal/appraisal.ts";
import type { Preparation } from "#core/appraisal/preparation.ts";
import type { Day } from "#core/time.ts";

/** What somebody answered before the last talk, by the question's key. */
export type LastTime = { readonly heldOn: Day; readonly answers: { readonly [field: string]: string } };

/**
 * What the same person wrote before the last talk that was held, also what they kept to themselves: for their own eyes, while
 * they prepare the next (research/domain D3). Another manager begins without.
 */
export function lastTime(
  mine: Preparation,
  preparations: readonly Preparation[],
  talks: readonly Appraisal[],
): LastTime | undefined {
  const own = preparations.flatMap((each) => {
    if (each.author !== mine.author || each.side !== mine.side || each.id === mine.id) return [];
    const talk = talks.find(({ id }) => id === each.appraisal);
    return talk && "heldOn" in talk ? [{ heldOn: talk.heldOn, answers: each.answers }] : [];
  });
  const last = own.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))[0];
  if (!last) return undefined;
  const said = Object.entries(last.answers).flatMap(([key, { value }]) =>
    value === "" ? [] : [[key, value] as const],
  );
  return said.length > 0 ? { heldOn: last.heldOn, answers: Object.fromEntries(said) } : undefined;
}
