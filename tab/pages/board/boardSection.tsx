import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoardYearView } from "#bot/api/wire/board.ts";
import type { Measure } from "#core/boardReport/counts.ts";
import { REPORT_SECTIONS, type ReportSection, boardReportTexts } from "#core/content/boardReport.ts";
import { type SaidCounts, countOf, measureInWords } from "#core/content/boardReportWords.ts";
import { boardTexts } from "#core/content/tab/board.ts";
import { Bar, BarKey } from "#tab/parts/bar.tsx";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Picture } from "#tab/parts/picture.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { BoardTrend } from "./boardTrend.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  measure: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 4fr) minmax(0, 5fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  part: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  parts: { "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  how: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  count: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
});

/** One part of the page: each measure of the year as a bar with the years around it, then part by part; each also as a table. */
export function BoardSection({
  section,
  year,
  years,
}: {
  readonly section: ReportSection;
  readonly year: BoardYearView;
  readonly years: readonly BoardYearView[];
}) {
  const styles = useStyles();
  const t = useTexts(boardTexts);
  const texts = useTexts(boardReportTexts);
  const { locale } = useReader();
  const measures: readonly Measure[] = REPORT_SECTIONS[section];
  const { title, how } = texts.sections[section];
  const nameOf = ({ year: each, state }: BoardYearView) => (state === "running" ? texts.soFar(each) : String(each));
  const byYear = `${title}, ${texts.overYears.toLocaleLowerCase(locale)}`;
  const byPart = `${title}, ${texts.byPart.toLocaleLowerCase(locale)}`;
  return (
    <Panel heading={title} how={how}>
      <Picture
        name={byYear}
        beside={
          <BarKey
            meanings={[
              ["full", t.keys.full],
              ["empty", t.keys.empty],
            ]}
          />
        }
        picture={
          <ul className={styles.list}>
            {measures.map((measure) => (
              <li key={measure} className={styles.measure}>
                <div>
                  <h3 className={styles.name}>{texts.measures[measure].name}</h3>
                  <p className={styles.how}>{texts.measures[measure].how}</p>
                </div>
                <Counted counts={year.whole} measure={measure} />
                <BoardTrend measure={measure} years={years} shown={year.year} />
              </li>
            ))}
          </ul>
        }
        table={
          <DataTable
            label={byYear}
            columns={[texts.measure, ...years.map(nameOf)]}
            rows={measures.map((measure) => ({
              key: measure,
              head: texts.measures[measure].name,
              cells: years.map(({ whole }) => measureInWords(whole, measure, locale)),
            }))}
          />
        }
      />
      {year.parts.length > 1 && (
        <details className={styles.parts}>
          <summary aria-label={byPart}>{texts.byPart}</summary>
          <Picture
            name={byPart}
            picture={
              <ul className={styles.list}>
                {year.parts.map((part) => (
                  <li key={part.unit} className={styles.part}>
                    <span className={styles.name}>{part.name}</span>
                    {measures.map((measure) => (
                      <div key={measure} className={styles.count}>
                        <span className={styles.how}>{texts.measures[measure].name}</span>
                        <Counted counts={part} measure={measure} />
                      </div>
                    ))}
                  </li>
                ))}
              </ul>
            }
            table={
              <DataTable
                label={byPart}
                columns={[texts.part, ...measures.map((measure) => texts.measures[measure].name)]}
                rows={year.parts.map((part) => ({
                  key: part.unit,
                  head: part.name,
                  cells: measures.map((measure) => measureInWords(part, measure, locale)),
                }))}
              />
            }
          />
        </details>
      )}
    </Panel>
  );
}

/** How many, as a bar with its words below. */
function Counted({ counts, measure }: { readonly counts: SaidCounts; readonly measure: Measure }) {
  const styles = useStyles();
  const { locale } = useReader();
  const cell = countOf(counts, measure);
  return (
    <div className={styles.count}>
      {cell?.kind === "shown" && cell.of > 0 && (
        <Bar
          parts={[
            { look: "full", count: cell.have },
            { look: "empty", count: cell.of - cell.have },
          ]}
        />
      )}
      <span>{measureInWords(counts, measure, locale)}</span>
    </div>
  );
}
