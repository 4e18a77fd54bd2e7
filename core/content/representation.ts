import { listOf } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";

/** By whom the board is represented, said after its name. */
export const representedBy = (names: readonly string[], locale: Locale): string => {
  if (names.length === 0) return locale === "sv" ? "utan företrädare just nu" : "without a representative right now";
  return locale === "sv" ? `genom ${listOf(names, "sv")}` : `represented by ${listOf(names, "en")}`;
};
