import { readFileSync } from "node:fs";
import { join } from "node:path";
import templating from "adaptivecards-templating";
import type { Card } from "#bot/notify/delivery.ts";

/**
 * A card: a template (`*.card.json`, Adaptive Cards 1.5) and the one type it takes. Compiled once; expanded exactly once, since
 * a second pass would evaluate `${}` in a person's text.
 */
export function card<Data extends object>(file: string): (data: Data) => Card {
  const template = new templating.Template(JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")));
  return (data) => template.expand({ $root: data }) as Card;
}
