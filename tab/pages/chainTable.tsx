import { Badge, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useState } from "react";
import { chainTexts } from "#core/content/tab/chain.ts";
import { useSaying, useTexts } from "../parts/reader.tsx";
import { ContractState } from "../parts/states.tsx";
import { type TreeRow, useTreeKeys } from "../parts/treeKeys.ts";
import { linkTo } from "../routing/navigation.tsx";
import { type ChainRow, type PlacedRow, placed } from "./chainRows.ts";

const NARROW = "@media (max-width: 700px)";
const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [NARROW]: { display: "block" },
  },
  body: { [NARROW]: { display: "block" } },
  headRow: {
    [NARROW]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  row: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [NARROW]: {
      display: "block",
      paddingBlock: tokens.spacingVerticalS,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  self: { backgroundColor: tokens.colorBrandBackground2 },
  cell: {
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "block", borderTop: "none", paddingBlock: "2px" },
  },
  who: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  chevron: { flexShrink: 0, fontSize: "20px", width: "20px", height: "20px", cursor: "pointer" },
  stack: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  small: { display: "none", [NARROW]: { display: "inline" } },
});

/** The chain as a tree table: rows open and close, arrows move between them (WAI-ARIA, Treegrid). */
export function ChainTable({ rows: all }: { readonly rows: readonly ChainRow[] }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setClosed((before) =>
      before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
    );
  const rows = placed(all, closed).map((row): PlacedRow & TreeRow => ({
    ...row,
    id: row.person.id,
    open: row.hasBelow ? !closed.has(row.person.id) : undefined,
  }));
  const { rowProps } = useTreeKeys({ rows, toggle, choose: toggle });
  return (
    <table role="treegrid" aria-label={t.table} className={styles.table}>
      <thead role="rowgroup" className={styles.body}>
        <tr role="row" className={styles.headRow}>
          {Object.entries(t.columns).map(([key, text]) => (
            <th key={key} role="columnheader" scope="col" className={styles.head}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {rows.map((row) => (
          <tr key={row.id} role="row" className={mergeClasses(styles.row, row.self && styles.self)} {...rowProps(row)}>
            <Who row={row} onToggle={() => toggle(row.id)} />
            <Cell>
              <Contract row={row} />
            </Cell>
            <Cell>
              <NextAssessment row={row} />
            </Cell>
            <Cell>
              <Late row={row} />
            </Cell>
            <Cell>
              <Part row={row} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Row = { readonly row: PlacedRow & TreeRow };

function Cell({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <td role="gridcell" className={styles.cell}>
      {children}
    </td>
  );
}

function Who({ row: { level, open, person, self }, onToggle }: Row & { readonly onToggle: () => void }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <td role="rowheader" className={styles.cell}>
      <div className={styles.who} style={{ paddingInlineStart: `calc(${level - 1} * clamp(8px, 2vw, 20px))` }}>
        {open === undefined ? (
          <span className={styles.chevron} />
        ) : (
          <Chevron className={styles.chevron} aria-hidden="true" onClick={onToggle} />
        )}
        <span className={styles.stack}>
          <span className={styles.name}>
            {person.name}
            {self && ` (${t.you})`}
          </span>
          <span className={styles.quiet}>{[person.title, person.unit].filter(Boolean).join(", ")}</span>
        </span>
      </div>
    </td>
  );
}

function Contract({ row: { contract, person } }: Row) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const { day } = useSaying();
  if (!contract) return <span className={styles.quiet}>{t.noContract}</span>;
  return (
    <span className={styles.stack}>
      <ContractState state={contract.state} />
      <Link
        {...linkTo({ page: "contract", subject: person.id, contract: contract.id })}
        aria-label={t.open(person.name, t.since(day(contract.since)), t.until(day(contract.to)))}
      >
        {t.since(day(contract.since))}, {t.until(day(contract.to))}
      </Link>
    </span>
  );
}

function NextAssessment({ row: { nextAssessment } }: Row) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const { day } = useSaying();
  return (
    <span className={styles.quiet}>
      <span className={styles.small}>{t.columns.next}: </span>
      {nextAssessment ? day(nextAssessment) : t.notTold}
    </span>
  );
}

function Late({ row: { overdue, count } }: Row) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  if (!count) return <span className={styles.quiet}>{t.notTold}</span>;
  if (overdue.length === 0) return <span className={styles.quiet}>{t.ok}</span>;
  return (
    <span className={styles.stack}>
      {overdue.map((each) => (
        <Badge key={each} appearance="tint" color="warning" size="large">
          {t.overdue[each]}
        </Badge>
      ))}
    </span>
  );
}

function Part({ row: { count, hasBelow } }: Row) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  return (
    <span className={styles.quiet}>
      {count && hasBelow ? (
        <>
          <span className={styles.small}>{t.columns.part}: </span>
          {t.countCell(count.have, count.of)}
        </>
      ) : (
        t.notTold
      )}
    </span>
  );
}
