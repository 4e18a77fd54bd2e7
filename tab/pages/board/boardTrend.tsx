import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BoardYearView } from "#bot/api/wire/board.ts";
import type { Measure } from "#core/boardReport/counts.ts";
import { boardReportTexts } from "#core/content/boardReport.ts";
import { countOf, measureInWords, percentOf } from "#core/content/boardReportWords.ts";
import { boardTexts } from "#core/content/tab/board.ts";
import { useReader, useTexts } from "#tab/parts/reader.tsx";

const FORCED = "@media (forced-colors: active)";
const column = { flex: "1 1 0", maxWidth: "3.25rem" } as const;
const useStyles = makeStyles({
  columns: {
    display: "flex",
    alignItems: "flex-end",
    columnGap: tokens.spacingHorizontalXS,
    height: "4.5rem",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  room: { ...column, display: "flex", flexDirection: "column", justifyContent: "flex-end", height: "100%" },
  share: {
    boxSizing: "border-box",
    minHeight: "2px",
    forcedColorAdjust: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderBottomStyle: "none",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    [FORCED]: { backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  shown: {
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    [FORCED]: { backgroundColor: "CanvasText" },
  },
  /** A year that is still running, or a number that is not shown: only outlined. */
  open: { backgroundColor: "transparent", borderTopStyle: "dashed", borderInlineStyle: "dashed" },
  percent: { textAlign: "center", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase100, lineHeight: "14px" },
  years: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  year: {
    ...column,
    textAlign: "center",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  here: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** One measure over the years, a column a year as high as its share; the same in words for who does not see it. */
export function BoardTrend({
  measure,
  years,
  shown,
}: {
  readonly measure: Measure;
  readonly years: readonly BoardYearView[];
  readonly shown: number;
}) {
  const styles = useStyles();
  const t = useTexts(boardTexts);
  const texts = useTexts(boardReportTexts);
  const { locale } = useReader();
  if (years.length < 2) return null;
  const told = years.map(({ year, whole }) => t.inYear(year, measureInWords(whole, measure, locale))).join("; ");
  return (
    <div role="img" aria-label={t.trend(texts.measures[measure].name, told)}>
      <div className={styles.columns}>
        {years.map(({ year, state, whole }) => {
          const cell = countOf(whole, measure);
          const isShown = cell?.kind === "shown" && cell.of > 0;
          return (
            <span key={year} className={styles.room}>
              {isShown && <span className={styles.percent}>{texts.percent(percentOf(cell))}</span>}
              <span
                className={mergeClasses(
                  styles.share,
                  year === shown && styles.shown,
                  (!isShown || state === "running") && styles.open,
                )}
                style={{ height: `calc((100% - 14px) * ${isShown ? percentOf(cell) / 100 : 0.1})` }}
              />
            </span>
          );
        })}
      </div>
      <div className={styles.years} aria-hidden="true">
        {years.map(({ year }) => (
          <span key={year} className={mergeClasses(styles.year, year === shown && styles.here)}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
