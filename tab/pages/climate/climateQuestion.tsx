import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ClimateQuestion } from "#core/climate/climate.ts";
import { SHARES } from "#core/climate/groupShares.ts";
import { climateQuestions, climateSizes } from "#core/content/climate.ts";
import { climatePageTexts } from "#core/content/tab/climate.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { type Cell, type Year, useClimateWords } from "./climateWords.ts";

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

type Props = { readonly question: ClimateQuestion; readonly years: readonly Year[] };

/** One question: a column a year, five heights as there are five words, and below it the same in words, newest first. */
export function ClimateOfQuestion({ question, years }: Props) {
  const { label } = useSaying();
  return (
    <Panel bare level={3} heading={label(climateQuestions[question].name)}>
      <Chart question={question} years={years} />
      <Table question={question} years={years} />
    </Panel>
  );
}

function Chart({ question, years }: Props) {
  const styles = useStyles();
  const t = useTexts(climatePageTexts);
  const { label } = useSaying();
  const words = useClimateWords();
  const told = years.map(({ year, cells }) => t.inYear(year, words(cells?.[question]))).join(", ");
  return (
    <div role="img" aria-label={t.chart(label(climateQuestions[question].name), told)}>
      <div className={styles.columns}>
        {years.map(({ year, cells }) => (
          <span key={year} className={styles.room}>
            <Column cell={cells?.[question]} />
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

function Table({ question, years }: Props) {
  const styles = useStyles();
  const t = useTexts(climatePageTexts);
  const { label } = useSaying();
  const words = useClimateWords();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={label(climateQuestions[question].name)}>
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
        {years.toReversed().map(({ year, cells }) => {
          const cell = cells?.[question];
          return (
            <tr key={year}>
              <th scope="row" className={styles.cell}>
                {year}
              </th>
              <td className={styles.cell}>{words(cell)}</td>
              <td className={mergeClasses(styles.cell, styles.quiet)}>
                {cell?.kind === "shown" ? label(climateSizes[cell.size]) : t.underFive}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
