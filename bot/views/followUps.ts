import { followUpsReport, followUpsRowOf } from "#core/followUp/counts.ts";
import { monthly } from "./monthly.ts";

/** How many follow-ups were held and not held (P15). */
export const heldFollowUps = monthly({
  name: "followUps",
  rowOf: followUpsRowOf,
  count: followUpsReport,
  shows: ({ units }) => units.length > 0,
});
