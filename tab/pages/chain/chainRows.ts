import type { ChainView } from "#bot/api/wire/coverage.ts";

export type ChainRow = ChainView["rows"][number];

/** A row where it stands: how deep from 1, and whether anybody is below it. */
export type PlacedRow = ChainRow & { readonly level: number; readonly hasBelow: boolean };

/** Those for whom something is missing or late, with those above them so that one sees where they are. */
export function lateAndAbove(rows: readonly ChainRow[]): readonly ChainRow[] {
  const above = new Map(rows.map((row) => [row.person.id, row.above]));
  const kept = new Set<string>();
  for (const { person, overdue } of rows) {
    if (overdue.length === 0) continue;
    for (let at: string | undefined = person.id; at !== undefined && !kept.has(at); at = above.get(at)) kept.add(at);
  }
  return rows.filter(({ person }) => kept.has(person.id));
}

/** Rows come with those below after each; those under a closed row are left out. */
export function placed(rows: readonly ChainRow[], closed: ReadonlySet<string>): readonly PlacedRow[] {
  const levels = new Map<string, number>();
  const hidden = new Set<string>();
  const parents = new Set(rows.map(({ above }) => above));
  return rows.flatMap((row) => {
    const { above, person } = row;
    const level = above === undefined ? 1 : (levels.get(above) ?? 0) + 1;
    levels.set(person.id, level);
    if (above !== undefined && (hidden.has(above) || closed.has(above))) {
      hidden.add(person.id);
      return [];
    }
    return [{ ...row, level, hasBelow: parents.has(person.id) }];
  });
}
