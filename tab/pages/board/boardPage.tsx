import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BoardView, BoardYearView } from "#bot/api/wire/board.ts";
import { boardReportTexts } from "#core/content/boardReport.ts";
import { boardTexts } from "#core/content/tab/board.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { BoardYear } from "./boardYear.tsx";

const useStyles = makeStyles({
  years: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  year: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    fontVariantNumeric: "tabular-nums",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** Both sides' duties of a year in counts, for the board: the years beside one another, one of them open (P1, P14-P16, P19). */
export default function BoardPage({ place }: { readonly place: Extract<Place, { readonly page: "board" }> }) {
  const t = useTexts(boardTexts);
  const resource = useResource<BoardView>("/board");
  return (
    <Loaded resource={resource}>
      {(view) => (
        <Page title={t.title} under={t.intro(view.municipality)}>
          <SeenBy text={view.mayWrite ? t.seenByWriter : t.seenByReader} />
          {view.years.length === 0 ? (
            <EmptyState what={t.none} how={t.noneHow} />
          ) : (
            <Years view={view} wanted={place.year} refresh={resource.refresh} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Years({
  view,
  wanted,
  refresh,
}: {
  readonly view: BoardView;
  readonly wanted: string | undefined;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(boardTexts);
  const { soFar } = useTexts(boardReportTexts);
  const shown = wanted === undefined ? firstShown(view.years) : view.years.find(({ year }) => String(year) === wanted);
  return (
    <>
      <nav aria-label={t.years} data-print="no">
        <ul className={styles.years}>
          {view.years.map(({ year, state }) => (
            <li key={year}>
              <a
                {...linkTo({ page: "board", year: String(year) })}
                className={mergeClasses(styles.year, year === shown?.year && styles.here)}
                {...(year === shown?.year && { "aria-current": "page" as const })}
              >
                {state === "running" ? soFar(year) : year}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!shown && <EmptyState what={t.noSuchYear(wanted ?? "")} how={t.noSuchYearHow} />}
      {shown && view.years.length === 1 && shown.state === "running" && (
        <EmptyState what={t.firstYear} how={t.firstYearHow} />
      )}
      {shown && <BoardYear key={shown.year} year={shown} years={view.years} today={view.today} refresh={refresh} />}
    </>
  );
}

/** The newest year that is closed; the running one while there is none. */
const firstShown = (years: readonly BoardYearView[]) =>
  years.findLast(({ state }) => state !== "running") ?? years.at(-1);
