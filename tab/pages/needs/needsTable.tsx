import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { NeedsView } from "#bot/api/wire/development.ts";
import { SIZES } from "#core/climate/groupShares.ts";
import { climateSizes } from "#core/content/climate.ts";
import { developmentCategoryLabel } from "#core/content/development.ts";
import { needsTexts } from "#core/content/tab/needs.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

export type Group = NeedsView["groups"][number];
type Cell = Group["categories"][number]["open"];

const useStyles = makeStyles({
  table: { width: "100%", maxWidth: "56rem", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { borderTopStyle: "none", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  few: { color: tokens.colorNeutralForeground2 },
  room: { display: "block", width: "100%", height: "8px" },
  bar: {
    display: "block",
    boxSizing: "border-box",
    height: "100%",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  done: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
});

const stepOf = (cell: Cell) => (cell.kind === "shown" ? SIZES.indexOf(cell.size) + 1 : 0);

/** A row an area, the most needed first: how many in words, and under it as a bar of as many steps as there are words. */
export function NeedsTable({ group: { categories }, name }: { readonly group: Group; readonly name: string }) {
  const styles = useStyles();
  const t = useTexts(needsTexts);
  const { label } = useSaying();
  const head = mergeClasses(styles.cell, styles.head);
  const rows = categories.toSorted(
    (one, other) => stepOf(other.open) - stepOf(one.open) || stepOf(other.done) - stepOf(one.done),
  );
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          {[t.columns.category, t.columns.open, t.columns.done].map((text) => (
            <th key={text} scope="col" className={head}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ category, open, done }) => (
          <tr key={category}>
            <th scope="row" className={styles.cell}>
              {label(developmentCategoryLabel[category])}
            </th>
            <td className={styles.cell}>
              <Said cell={open} />
            </td>
            <td className={styles.cell}>
              <Said cell={done} isDone />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words are the text alternative of the bar; too few have no bar, which is not the same as none. */
function Said({ cell, isDone = false }: { readonly cell: Cell; readonly isDone?: boolean }) {
  const styles = useStyles();
  const t = useTexts(needsTexts);
  const { label } = useSaying();
  if (cell.kind === "tooFew") return <span className={styles.few}>{t.tooFew}</span>;
  return (
    <div className={styles.said}>
      {t.people(label(climateSizes[cell.size]))}
      <span className={styles.room} aria-hidden="true">
        <span
          className={mergeClasses(styles.bar, isDone && styles.done)}
          style={{ width: `${(100 * stepOf(cell)) / SIZES.length}%` }}
        />
      </span>
    </div>
  );
}
