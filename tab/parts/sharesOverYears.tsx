import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { climateShares, climateSizes } from "#core/content/climate.ts";
import { SHARES, type Share, type Size } from "#core/climate/groupShares.ts";
import { Panel } from "./panel.tsx";
import { useSaying } from "./reader.tsx";

/** As wide as a year's number needs, and no wider than looks like a column. */
const column = { flex: "1 1 0", maxWidth: "3.5rem" } as const;
const useStyles = makeStyles({
  columns: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    height: "7rem",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  room: {
    ...column,
    display: "flex",
    flexDirection: "column",
    justifyContent: "flex-end",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
  },
  share: {
    boxSizing: "border-box",
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
  },
  /** No column at all would look like none who agree. */
  notShown: {
    backgroundColor: "transparent",
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderBottomStyle: "none",
  },
  years: { display: "flex", columnGap: tokens.spacingHorizontalS },
  year: {
    ...column,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { borderTopStyle: "none", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What a group said to one question in a year: never a number. */
type Cell = { readonly kind: "shown"; readonly share: Share; readonly size: Size } | { readonly kind: "tooFew" };

type Props = {
  readonly name: string;
  readonly years: readonly { readonly year: number; readonly cell: Cell | undefined }[];
  readonly texts: {
    readonly chart: (question: string, years: string) => string;
    readonly inYear: (year: number, said: string) => string;
    readonly columns: { readonly year: string; readonly share: string; readonly size: string };
    readonly underFive: string;
    readonly tooFew: string;
    readonly notThere: string;
  };
};

/** One question: a column a year, five heights as there are five words, and below it the same in words, newest first. */
export function SharesOverYears(props: Props) {
  return (
    <Panel bare level={3} heading={props.name}>
      <Chart {...props} />
      <Table {...props} />
    </Panel>
  );
}

/** A cell in words: of a group that is too small only that it is. */
function useWords({ tooFew, notThere }: Props["texts"]) {
  const { label } = useSaying();
  return (cell: Cell | undefined): string =>
    cell === undefined ? notThere : cell.kind === "shown" ? label(climateShares[cell.share]) : tooFew;
}

function Chart({ name, years, texts }: Props) {
  const styles = useStyles();
  const words = useWords(texts);
  const told = years.map(({ year, cell }) => texts.inYear(year, words(cell))).join(", ");
  return (
    <div role="img" aria-label={texts.chart(name, told)}>
      <div className={styles.columns}>
        {years.map(({ year, cell }) => (
          <span key={year} className={styles.room}>
            <Column cell={cell} />
          </span>
        ))}
      </div>
      <div className={styles.years}>
        {years.map(({ year }) => (
          <span key={year} className={styles.year}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Column({ cell }: { readonly cell: Cell | undefined }) {
  const styles = useStyles();
  const isShown = cell?.kind === "shown";
  const step = isShown ? SHARES.indexOf(cell.share) + 1 : 0.5;
  return (
    <span
      className={mergeClasses(styles.share, !isShown && styles.notShown)}
      style={{ height: `${(100 * step) / SHARES.length}%` }}
    />
  );
}

function Table({ name, years, texts: t }: Props) {
  const styles = useStyles();
  const { label } = useSaying();
  const words = useWords(t);
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          {[t.columns.year, t.columns.share, t.columns.size].map((text) => (
            <th key={text} scope="col" className={head}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.toReversed().map(({ year, cell }) => (
          <tr key={year}>
            <th scope="row" className={styles.cell}>
              {year}
            </th>
            <td className={styles.cell}>{words(cell)}</td>
            <td className={mergeClasses(styles.cell, styles.quiet)}>
              {cell?.kind === "shown" ? label(climateSizes[cell.size]) : t.underFive}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
