import { Badge, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useState } from "react";
import { chainTexts } from "#core/content/tab/chain.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { ContractState } from "#tab/parts/states.tsx";
import { type TreeRow, useTreeKeys } from "#tab/parts/treeKeys.ts";
import { linkTo } from "#tab/routing/navigation.tsx";
import { type ChainRow, type PlacedRow, placed } from "./chainRows.ts";

const NARROW = "@media (max-width: 700px)";
const useStyles = makeStyles({
  table: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflowX: "clip",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 4fr) minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr)",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  headRow: {
    [NARROW]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  },
  line: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [NARROW]: { paddingBlock: tokens.spacingVerticalS },
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  /** A bar and not a colour behind the text: links keep their contrast in every theme. */
  self: { boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  cell: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [NARROW]: { paddingBlock: "2px" },
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
  /** A cell without anything to tell takes no room where cells stand below each other. */
  none: { color: tokens.colorNeutralForeground2, [NARROW]: { display: "none" } },
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
    <div role="treegrid" aria-label={t.table} className={styles.table}>
      <div role="rowgroup">
        <div role="row" className={mergeClasses(styles.row, styles.headRow)}>
          {Object.entries(t.columns).map(([key, text]) => (
            <span key={key} role="columnheader" className={styles.head}>
              {text}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.map((row) => {
          const { tabIndex, onKeyDown, ...props } = rowProps(row);
          return (
            <div
              key={row.id}
              role="row"
              tabIndex={tabIndex}
              onKeyDown={onKeyDown}
              className={mergeClasses(styles.row, styles.line, row.self && styles.self)}
              {...props}
            >
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
            </div>
          );
        })}
      </div>
    </div>
  );
}

type Row = { readonly row: PlacedRow & TreeRow };

function Cell({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="gridcell" className={styles.cell}>
      {children}
    </div>
  );
}

function Who({ row: { level, open, person, self }, onToggle }: Row & { readonly onToggle: () => void }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div role="rowheader" className={styles.cell}>
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
    </div>
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
  if (!nextAssessment) return <span className={styles.none}>{t.notTold}</span>;
  return (
    <span className={styles.quiet}>
      <span className={styles.small}>{t.columns.next}: </span>
      {day(nextAssessment)}
    </span>
  );
}

function Late({ row: { overdue, count } }: Row) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  if (!count) return <span className={styles.none}>{t.notTold}</span>;
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
  if (!count || !hasBelow) return <span className={styles.none}>{t.notTold}</span>;
  return (
    <span className={styles.quiet}>
      <span className={styles.small}>{t.columns.part}: </span>
      {t.countCell(count.have, count.of)}
    </span>
  );
}
