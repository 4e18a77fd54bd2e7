import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  row: {
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { paddingBottom: 0, borderBottomStyle: "none" },
  },
  earlier: {
    "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalM },
  },
});

export const useItemStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, breakInside: "avoid" },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere", maxWidth: "65ch" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const NAMED_BY = 60;
/** Enough of a text to know it by. */
export const beginningOf = (text: string) => (text.length > NAMED_BY ? `${text.slice(0, NAMED_BY).trimEnd()} …` : text);

type Item = { readonly id: string; readonly recent: boolean };

/** What has come since the last talk, one below the other; what is older is folded away. */
export function BetweenList<T extends Item>({
  items,
  earlier,
  children,
}: {
  readonly items: readonly T[];
  readonly earlier: (count: number) => string;
  readonly children: (item: T) => ReactNode;
}) {
  const styles = useStyles();
  const older = items.filter(({ recent }) => !recent);
  const rows = (those: readonly T[]) => (
    <ul className={styles.list}>
      {those.map((item) => (
        <li key={item.id} className={styles.row}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {items.length > older.length && rows(items.filter(({ recent }) => recent))}
      {older.length > 0 && (
        <details className={styles.earlier}>
          <summary>{earlier(older.length)}</summary>
          {rows(older)}
        </details>
      )}
    </>
  );
}
