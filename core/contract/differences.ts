import {
  type Part,
  type PartId,
  type WordingSection,
  WORDING_SECTIONS,
  isRowSection,
  partsOf,
  sameField,
} from "#core/contract/parts.ts";
import type { Terms } from "#core/contract/terms.ts";

/** What became of one part between two wordings. */
export type Difference =
  | { readonly kind: "added"; readonly after: Part }
  | { readonly kind: "removed"; readonly before: Part }
  | {
      readonly kind: "changed";
      readonly before: Part;
      readonly after: Part;
      /** The fields that say something else, in the order they are read. */
      readonly fields: readonly string[];
      /** It has changed places with its neighbours too. */
      readonly moved: boolean;
    }
  | { readonly kind: "moved"; readonly before: Part; readonly after: Part };

/** A part of the one wording and what corresponds to it in the other. */
export type Pair =
  | { readonly before: Part; readonly after: Part }
  | { readonly before: Part; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: Part };

/**
 * What differs between two wordings, part by part in the order they are read: between any two revisions, and between a
 * contract and the one that it replaces. Rows are the same by their name, wherever they stand and however they are reworded.
 */
export function differences(before: Terms, after: Terms): readonly Difference[] {
  const pairs = pairsOf(before, after);
  const moved = movedAmong(pairs);
  return pairs.flatMap((pair): readonly Difference[] => {
    if (!pair.before) return [{ kind: "added", after: pair.after }];
    if (!pair.after) return [{ kind: "removed", before: pair.before }];
    const fields = changedFields(pair.before, pair.after);
    const isMoved = moved.has(pair.after.id);
    if (fields.length > 0) return [{ kind: "changed", ...pair, fields, moved: isMoved }];
    return isMoved ? [{ kind: "moved", ...pair }] : [];
  });
}

/** Whether two wordings say the same, whatever their rows are called. */
export const saysTheSame = (one: Terms, other: Terms) => differences(one, other).length === 0;

/** All parts of two wordings, each with its counterpart; what is only in the former stands last in its section. */
export function pairsOf(before: Terms, after: Terms): readonly Pair[] {
  const [former, latter] = [partsOf(before), partsOf(after)];
  return WORDING_SECTIONS.flatMap((section) => {
    const mine = former.filter((part) => part.section === section);
    const theirs = latter.filter((part) => part.section === section);
    const partner = partners(mine, theirs, section);
    const paired = new Set([...partner.values()].map(({ id }) => id));
    return [
      ...theirs.map((part): Pair => ({ before: partner.get(part.id), after: part })),
      ...mine.filter(({ id }) => !paired.has(id)).map((part): Pair => ({ before: part })),
    ];
  });
}

/** The former part of each latter one. Rows from before rows were named are the same when they begin alike, else by their place. */
function partners(mine: readonly Part[], theirs: readonly Part[], section: WordingSection): ReadonlyMap<PartId, Part> {
  const found = new Map<PartId, Part>();
  const free = () => mine.filter((part) => ![...found.values()].includes(part));
  const pairBy = (is: (before: Part, after: Part) => boolean, among: (part: Part) => boolean = () => true) => {
    for (const after of theirs.filter(({ id }) => !found.has(id))) {
      const before = free().find((each) => is(each, after) && (among(each) || among(after)));
      if (before) found.set(after.id, before);
    }
  };
  pairBy((before, after) => before.id === after.id && !(isUnnamed(before) && isRowSection(section)));
  if (!isRowSection(section)) return found;
  pairBy((before, after) => beginning(before) !== "" && beginning(before) === beginning(after), isUnnamed);
  pairBy((before, after) => before.place === after.place, isUnnamed);
  return found;
}

const isUnnamed = ({ id, place }: Part) => place !== undefined && id.endsWith(`.row${place}`);
const beginning = ({ fields }: Part) => fields[0]?.values.join("\n") ?? "";

const changedFields = (before: Part, after: Part) =>
  after.fields
    .filter(
      (field) =>
        !sameField(
          before.fields.find(({ name }) => name === field.name),
          field,
        ),
    )
    .map(({ name }) => name);

/** Rows that do not keep their order: all but the longest run of rows that stand as they stood. */
function movedAmong(pairs: readonly Pair[]): ReadonlySet<PartId> {
  const moved = new Set<PartId>();
  for (const section of WORDING_SECTIONS.filter(isRowSection)) {
    const rows = pairs.flatMap(({ before, after }) =>
      before && after?.section === section ? [{ id: after.id, was: before.place ?? 0 }] : [],
    );
    const kept = new Set(longestRising(rows));
    for (const row of rows) if (!kept.has(row)) moved.add(row.id);
  }
  return moved;
}

function longestRising<Row extends { readonly was: number }>(rows: readonly Row[]): readonly Row[] {
  const runs: (readonly Row[])[] = [];
  for (const row of rows) {
    const before = runs
      .filter((run) => (run.at(-1)?.was ?? 0) < row.was)
      .toSorted((one, other) => other.length - one.length);
    runs.push([...(before[0] ?? []), row]);
  }
  return runs.toSorted((one, other) => other.length - one.length)[0] ?? [];
}
