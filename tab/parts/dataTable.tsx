import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const NARROW = "@media (max-width: 700px)";
/** Drawn from roles: browsers forget what a table element is when it is drawn as something else, as on a phone. */
const useStyles = makeStyles({
  table: { display: "table", width: "100%", borderCollapse: "collapse", [NARROW]: { display: "block" } },
  group: { display: "table-row-group", [NARROW]: { display: "block" } },
  heads: {
    [NARROW]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  },
  row: {
    display: "table-row",
    [NARROW]: {
      display: "block",
      paddingBlock: tokens.spacingVerticalS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  cell: {
    display: "table-cell",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "flex", columnGap: tokens.spacingHorizontalS, padding: "2px 0", borderTopStyle: "none" },
  },
  /** On a phone each value says by itself what it is. */
  named: {
    [NARROW]: {
      "::before": { content: "attr(data-name)", color: tokens.colorNeutralForeground2, flex: "0 0 7.5rem" },
    },
  },
  value: { minWidth: 0 },
  head: { borderTopStyle: "none", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  first: { fontWeight: tokens.fontWeightSemibold },
});

export type TableRow = { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] };

/** A plain table; on a phone each row stands as a list of its own, still read as a table. */
export function DataTable({
  label,
  columns,
  rows,
}: {
  readonly label: string;
  /** The first names what the rows are. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}) {
  const styles = useStyles();
  const [, ...others] = columns;
  return (
    <div role="table" className={styles.table} aria-label={label}>
      <div role="rowgroup" className={mergeClasses(styles.group, styles.heads)}>
        <div role="row" className={styles.row}>
          {columns.map((column) => (
            <div key={column} role="columnheader" className={mergeClasses(styles.cell, styles.head)}>
              {column}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.group}>
        {rows.map(({ key, head, cells }) => (
          <div key={key} role="row" className={styles.row}>
            <div role="rowheader" className={mergeClasses(styles.cell, styles.first)}>
              {head}
            </div>
            {others.map((column, index) => (
              <div key={column} role="cell" className={mergeClasses(styles.cell, styles.named)} data-name={column}>
                <span className={styles.value}>{cells[index]}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
