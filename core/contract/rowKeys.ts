import { pairsOf } from "#core/contract/differences.ts";
import type { RowSection } from "#core/contract/parts.ts";
import { type Row, type Terms, rowKey } from "#core/contract/terms.ts";

/**
 * Gives every row a name: its own, else that of the row it was in the wording before, else a new one. Two rows never share
 * one, whatever was sent.
 */
export function withRowKeys(terms: Terms, former: Terms | undefined, newKey: () => string): Terms {
  const before = former && new Map(pairsOf(former, terms).map((pair) => [pair.after?.id, pair.before]));
  const used = new Set<string>();
  const named = <R extends Row>(section: RowSection, rows: readonly R[]): readonly R[] =>
    rows.map((row, index) => {
      const inherited = before?.get(`${section}.${rowKey(row, index)}`)?.id.slice(section.length + 1);
      const wanted = row.key ?? (inherited && !/^row\d+$/.test(inherited) ? inherited : undefined);
      const key = wanted !== undefined && !used.has(wanted) ? wanted : newKey();
      used.add(key);
      return { ...row, key };
    });
  return {
    ...terms,
    commitments: named("commitments", terms.commitments),
    results: named("results", terms.results),
  };
}
