import { needsReport, needsRowOf, showsSomething } from "#core/development/needs.ts";
import { monthly } from "./monthly.ts";

/** What many need to learn (P16), by the areas of each person's development activities. */
export const needs = monthly({
  name: "needs",
  rowOf: needsRowOf,
  count: needsReport,
  shows: ({ units }) => units.some(({ own }) => showsSomething(own)),
});
