import { type Row, type Serves, type Terms, rowKey } from "#core/contract/terms.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * What a wording serves above itself (P5): goals of the municipality, and results of the contract above. It is kept with the
 * contract when the wording is put forward, so that one can tell what has changed since without reading the wording.
 */
export type Pointing = {
  readonly targets: readonly Serves[];
  /** The newest change above that a party has been shown and found to make no difference. */
  readonly reviewed?: Review;
};
export type Review = {
  readonly upTo: Instant;
  readonly by: PersonId;
  /** Who looked, when somebody stood in for the party. */
  readonly standIn?: PersonId;
  readonly at: Instant;
};

/** What is pointed at, and the moment from which changes to it count: it was agreed then, or looked through up to then. */
export type Watched = { readonly targets: readonly Serves[]; readonly since: Instant };

export const watched = ({ targets, reviewed }: Pointing, agreedAt: Instant): Watched => ({
  targets,
  since: reviewed && reviewed.upTo > agreedAt ? reviewed.upTo : agreedAt,
});

/** The name of what is pointed at: the same result keeps its name through renewals, so the contract is not part of it. */
export const targetName = (target: Serves): string =>
  target.kind === "orgGoal" ? `goal:${target.id}` : `result:${target.holder}:${target.key}`;

/** Everything a wording points at, row by row. */
export const pointedAt = ({ goals, commitments, results }: Terms): readonly Serves[] => {
  const rows: readonly Row[] = [...commitments, ...results];
  return [
    ...goals.map((id): Serves => ({ kind: "orgGoal", id })),
    ...rows.flatMap(({ serves }) => (serves ? [serves] : [])),
  ];
};

/** The same, each once. */
export const targetsOf = (terms: Terms): readonly Serves[] => [
  ...new Map(pointedAt(terms).map((target) => [targetName(target), target])).values(),
];

/** A commitment or a result of a wording, as others who point at it or read the line meet it. */
export type NamedRow = {
  readonly key: string;
  readonly kind: "commitment" | "result";
  readonly text: string;
  readonly serves?: Serves;
};

/** The rows of a wording with the names they have through rewordings. */
export const namedRows = ({ commitments, results }: Terms): readonly NamedRow[] => [
  ...commitments.map((row, index) => named("commitment", row, index, row.text)),
  ...results.map((row, index) => named("result", row, index, row.outcome)),
];

const named = (kind: NamedRow["kind"], row: Row, index: number, text: string): NamedRow => ({
  key: rowKey(row, index),
  kind,
  text,
  ...(row.serves && { serves: row.serves }),
});
