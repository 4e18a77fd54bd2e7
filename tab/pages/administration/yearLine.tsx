import { makeStyles, tokens } from "@fluentui/react-components";
import { formatDayShort } from "#core/content/format.ts";
import { yearKindNames } from "#core/content/year.ts";
import { yearTexts } from "#core/content/tab/year.ts";
import type { Day } from "#core/time.ts";
import { DEADLINES } from "#core/year/cycle.ts";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { Picture } from "#tab/parts/picture.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { PERIOD_DAYS, type WrittenPeriod } from "./yearDays.ts";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "13rem minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    "@media (max-width: 700px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  },
  months: {
    display: "grid",
    gridTemplateColumns: "repeat(12, minmax(0, 1fr))",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  month: { overflow: "hidden" },
  nothing: { "@media (max-width: 700px)": { display: "none" } },
  track: {
    position: "relative",
    height: "20px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  span: {
    position: "absolute",
    top: "2px",
    bottom: "2px",
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
  mark: {
    position: "absolute",
    top: "2px",
    bottom: "2px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForegroundOnBrand,
    forcedColorAdjust: "none",
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The year as a line for each period, from January to December, with its three days; or as a table. */
export function YearLine({ periods }: { readonly periods: readonly WrittenPeriod[] }) {
  const styles = useStyles();
  const t = useTexts(yearTexts);
  const names = useTexts(yearKindNames);
  const { locale } = useReader();
  const said = (day: string) => (day ? formatDayShort(day as Day, locale) : "");
  return (
    <Picture
      name={t.line}
      told={t.lineTold(periods.map(({ kind, from, to }) => t.periodTold(names[kind], said(from), said(to))).join("; "))}
      picture={
        <div className={styles.rows}>
          <div className={styles.row}>
            <span className={styles.nothing} />
            <div className={styles.months}>
              {t.months.map((month) => (
                <span key={month} className={styles.month}>
                  {month}
                </span>
              ))}
            </div>
          </div>
          {periods.map((period) => (
            <div key={period.kind} className={styles.row}>
              <span>{names[period.kind]}</span>
              <Track period={period} />
            </div>
          ))}
          <p className={styles.note}>{t.marks}</p>
        </div>
      }
      table={
        <DataTable
          label={t.line}
          columns={[t.columns.period, ...PERIOD_DAYS.map((each) => t.columns[each])]}
          rows={periods.map((period) => ({
            key: period.kind,
            head: names[period.kind],
            cells: PERIOD_DAYS.map((each) => said(period[each])),
          }))}
        />
      }
    />
  );
}

function Track({ period }: { readonly period: WrittenPeriod }) {
  const styles = useStyles();
  const { from, to } = period;
  const [begins, ends] = [partOfYear(from), partOfYear(to)];
  // One that goes on into the next year is there at both ends.
  const spans =
    begins <= ends
      ? [[begins, ends] as const]
      : ([
          [begins, 100],
          [0, ends],
        ] as const);
  return (
    <div className={styles.track}>
      {spans.map(([start, end]) => (
        <span key={start} className={styles.span} style={{ left: `${start}%`, width: `${end - start}%` }} />
      ))}
      {DEADLINES.map((each) => (
        <span key={each} className={styles.mark} style={{ left: `calc(${partOfYear(period[each])}% - 3px)` }} />
      ))}
    </div>
  );
}

/** How far into its year a day is, in hundredths. */
function partOfYear(day: string): number {
  const year = Number((day as Day).slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return day ? ((Date.parse(day) - start) / (end - start)) * 100 : 0;
}
