import { goalsRowOf, standingsReport, tellsSomething } from "#core/goal/standings.ts";
import { monthly } from "./monthly.ts";

/** How goals stand, unit by unit (P1, P5). */
export const standings = monthly({
  name: "standings",
  rowOf: goalsRowOf,
  count: standingsReport,
  shows: ({ units }) => units.some(({ own }) => tellsSomething(own)),
});
