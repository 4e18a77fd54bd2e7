import { type Pair, differences, pairsOf } from "#core/contract/differences.ts";
import { type Part, type PartId, sectionOf } from "#core/contract/parts.ts";
import { type Area, type EntitlementKey, type Row, type Terms, rowKey } from "#core/contract/terms.ts";

/** Two devices have written in one draft: what can be put together, and the parts where one must choose. */
export type Merged = { readonly terms: Terms; readonly conflicts: readonly Conflict[] };
export type Conflict = { readonly part: PartId; readonly mine: Part | undefined; readonly theirs: Part | undefined };

/**
 * Puts together what was written here (`mine`) and elsewhere (`theirs`) since both had `base`. What only one of them has
 * touched is taken as it is; a part that both have written differently stays as it is here and is named as a conflict.
 */
export function merge(base: Terms, mine: Terms, theirs: Terms): Merged {
  const touched = new Set(differences(base, mine).map(nameOf));
  const between = new Map(pairsOf(mine, theirs).map((pair) => [pair.after?.id ?? pair.before?.id, pair]));
  let terms = mine;
  const conflicts: Conflict[] = [];
  for (const difference of differences(base, theirs)) {
    const part = nameOf(difference);
    const pair: Pair | undefined = between.get(part);
    if (!touched.has(part)) terms = takePart(terms, theirs, part);
    else if (pair && differs(pair)) conflicts.push({ part, mine: pair.before, theirs: pair.after });
  }
  return { terms, conflicts };
}

/** The wording with one part as it stands in another; a row that is not there is taken away, one that is new comes last. */
export function takePart(into: Terms, from: Terms, part: PartId): Terms {
  const section = sectionOf(part);
  const key = part.slice(section.length + 1);
  switch (section) {
    case "commitments":
      return { ...into, commitments: withRow(into.commitments, from.commitments, key) };
    case "results":
      return { ...into, results: withRow(into.results, from.results, key) };
    case "parties":
      return { ...into, period: from.period, basis: from.basis };
    case "purpose":
      return { ...into, purpose: from.purpose, goals: from.goals };
    case "responsibility":
      return { ...into, responsibility: { ...into.responsibility, [key]: from.responsibility[key as Area] } };
    case "owed":
      return { ...into, owed: { ...into.owed, [key]: from.owed[key as EntitlementKey] } };
    case "leadership": {
      const { leadership: _, ...rest } = into;
      return { ...rest, ...(from.leadership && { leadership: from.leadership }) };
    }
    default:
      return { ...into, [section]: from[section] };
  }
}

function withRow<R extends Row>(rows: readonly R[], from: readonly R[], key: string): readonly R[] {
  const taken = from.find((row, index) => rowKey(row, index) === key);
  const isIt = (row: R, index: number) => rowKey(row, index) === key;
  if (!taken) return rows.filter((row, index) => !isIt(row, index));
  return rows.some(isIt) ? rows.map((row, index) => (isIt(row, index) ? taken : row)) : [...rows, taken];
}

type Named = { readonly before?: Part; readonly after?: Part };
const nameOf = ({ before, after }: Named): PartId => (after ?? before)?.id ?? "parties";

const differs = ({ before, after }: Pair) =>
  !before ||
  !after ||
  before.fields.some((field, index) => field.values.join("\n") !== after.fields[index]?.values.join("\n"));
