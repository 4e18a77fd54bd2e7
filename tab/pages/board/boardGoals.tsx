import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoardYearView } from "#bot/api/wire/board.ts";
import { boardReportTexts } from "#core/content/boardReport.ts";
import { goalsInWords } from "#core/content/boardReportWords.ts";
import { boardTexts } from "#core/content/tab/board.ts";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { SharesOverYears } from "#tab/parts/sharesOverYears.tsx";

const useStyles = makeStyles({
  parts: { "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
});

/** What came of personal goals, in words and from five people (P1, DOMAIN decision 12). */
export function BoardGoals({
  year,
  years,
}: {
  readonly year: BoardYearView;
  readonly years: readonly BoardYearView[];
}) {
  const styles = useStyles();
  const t = useTexts(boardTexts);
  const texts = useTexts(boardReportTexts);
  const { locale } = useReader();
  const byPart = `${texts.goals.title}, ${texts.byPart.toLocaleLowerCase(locale)}`;
  const closed = years.filter(({ state }) => state !== "running");
  return (
    <Panel heading={texts.goals.title} how={texts.goals.how}>
      {closed.length === 0 ? (
        <p style={{ margin: 0 }}>{texts.notYet}</p>
      ) : (
        <SharesOverYears
          name={t.goalsReached}
          years={closed.map((each) => ({ year: each.year, cell: each.whole.groups?.goals }))}
          texts={t.goalCharts}
        />
      )}
      {year.state !== "running" && year.parts.length > 1 && (
        <details className={styles.parts}>
          <summary aria-label={byPart}>{texts.byPart}</summary>
          <DataTable
            label={byPart}
            columns={[texts.part, texts.goals.title]}
            rows={year.parts.map((part) => ({
              key: part.unit,
              head: part.name,
              cells: [goalsInWords(part, locale)],
            }))}
          />
        </details>
      )}
    </Panel>
  );
}
