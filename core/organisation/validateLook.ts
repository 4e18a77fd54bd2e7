import type { PersonId, UnitId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { problem } from "#core/organisation/problem.ts";
import type { FileName, Place, Problem } from "#core/organisation/problem.ts";

/** An organisation as the checks look at it: its rows, its index, and where each row stands. */
export type Look = Organisation & {
  readonly directory: Directory;
  readonly at: (file: FileName, record: object | undefined) => Place;
};

export const nameIn = ({ directory }: Look, id: PersonId) => directory.person(id)?.name ?? id;
export const unitIn = ({ directory }: Look, id: UnitId) => directory.unit(id)?.name ?? id;

/** A problem for each cell of a row that names something its file does not hold. */
export function unknownReferences(
  place: Place,
  who: string,
  references: readonly (readonly [column: string, value: string | undefined, known: unknown, target: FileName])[],
): readonly Problem[] {
  return references.flatMap(([column, value, known, target]) =>
    value === undefined || known !== undefined
      ? []
      : [problem(place, "reference.unknown", { who, column, value, target })],
  );
}

/** Each row that repeats an earlier row's key, together with that earlier row. */
export function repeated<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly [row: T, first: T])[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((row) => [row, first] as const),
  );
}
