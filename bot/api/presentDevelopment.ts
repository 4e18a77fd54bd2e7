import { DEVELOPMENT_CATEGORIES } from "#core/development/category.ts";
import type { NeedsCell } from "#core/development/needs.ts";
import type { NeedsReading } from "#bot/usecases/developmentNeeds.ts";
import type { Wire } from "./present.ts";
import type { NeedsWire } from "./wire/development.ts";

/** What many need to learn, of groups of five and more (P16). */
export function presentNeeds({ countedOn, groups, nameOf }: NeedsReading): Wire<typeof NeedsWire> {
  const cell = (from: NeedsCell) => {
    if (from.kind === "shown") return { ...from };
    const countedIn = from.countedIn && nameOf(from.countedIn);
    return { kind: from.kind, ...(countedIn && { countedIn }) };
  };
  return {
    countedOn,
    groups: groups.map(({ cells, ...group }) => ({
      ...group,
      categories: DEVELOPMENT_CATEGORIES.map((category) => ({
        category,
        open: cell(cells[category].open),
        done: cell(cells[category].done),
      })),
    })),
  };
}
