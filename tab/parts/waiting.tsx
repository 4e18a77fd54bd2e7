import { Skeleton, SkeletonItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, createContext, useContext } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import { usePlace } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { HEADING_LINE, usePageStyles } from "./pageStyles.ts";
import { useTexts } from "./reader.tsx";

/**
 * What a page looks like while it is fetched, so that what comes lands where its stand-in was: panels, panels below what is
 * asked of one, the start page's tiles below what waits, a record to read, the steps of a dialogue beside its questions, or
 * rows below what chooses among them.
 */
type Shape = "panels" | "asked" | "tiles" | "record" | "steps" | "rows";
/** `narrow`: as wide as a page for reading. */
type Stand = { readonly shape: Shape; readonly narrow?: true };

const wide = {
  panels: { shape: "panels" },
  asked: { shape: "asked" },
  rows: { shape: "rows" },
  steps: { shape: "steps" },
} as const;
const narrow = {
  panels: { shape: "panels", narrow: true },
  record: { shape: "record", narrow: true },
  rows: { shape: "rows", narrow: true },
} as const;

const standIns: { readonly [P in Place["page"]]: Stand } = {
  start: { shape: "tiles" },
  unknown: narrow.panels,
  myContract: narrow.record,
  myTalk: wide.panels,
  contract: narrow.record,
  comparison: wide.panels,
  history: narrow.rows,
  talk: wide.asked,
  meeting: wide.steps,
  sidePanel: narrow.panels,
  configure: narrow.panels,
  preparation: wide.steps,
  assessment: wide.asked,
  assessmentAnswers: wide.steps,
  assessmentCompiling: wide.steps,
  followUp: wide.asked,
  followUps: narrow.panels,
  leaderships: wide.panels,
  leadership: wide.asked,
  leadershipAnswers: wide.steps,
  voice: wide.panels,
  assessments: wide.panels,
  myRecords: narrow.panels,
  summaries: narrow.rows,
  agreements: narrow.panels,
  sharedGoals: narrow.panels,
  happened: narrow.rows,
  myYear: narrow.panels,
  promises: narrow.panels,
  between: narrow.panels,
  feedback: narrow.panels,
  salary: wide.panels,
  salaryBasis: wide.asked,
  salaryView: wide.panels,
  salaryJudging: wide.panels,
  salaryCriteria: wide.panels,
  salaryOverview: wide.rows,
  salaryCalibration: wide.rows,
  safety: narrow.panels,
  goals: narrow.panels,
  climate: wide.panels,
  planning: wide.rows,
  team: wide.rows,
  organisation: wide.rows,
  coverage: wide.rows,
  standings: wide.panels,
  chain: wide.rows,
  handover: narrow.panels,
  administration: wide.panels,
  policy: narrow.record,
  needs: wide.rows,
  policyCoverage: narrow.rows,
  rights: narrow.panels,
  ledger: wide.rows,
  board: wide.panels,
};

export const isNarrow = (page: Place["page"]): boolean => standIns[page].narrow ?? false;

const useStyles = makeStyles({
  panel: { height: "12rem", borderRadius: tokens.borderRadiusXLarge },
  low: { height: "5.5rem", borderRadius: tokens.borderRadiusXLarge },
  record: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    padding: "clamp(16px, 2.5vw, 24px)",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
  },
  heading: { height: `calc(${HEADING_LINE})` },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  list: { "@media (max-width: 899px)": { display: "none" } },
  steps: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    "@media (min-width: 900px)": { gridTemplateColumns: "15rem minmax(0, 1fr)" },
  },
});

/** Whether one is within a page already, whose heading is there. */
export const WithinPage = createContext(false);

/** Stands in for what is being fetched, in the shape of the page one is going to. */
export function Waiting() {
  const page = usePageStyles();
  const { loading } = useTexts(shellTexts);
  const within = useContext(WithinPage);
  const { place } = usePlace();
  // A wording that is written has the whole width, for what stands beside it.
  const standIn: Stand = place.page === "contract" && place.counter ? wide.asked : standIns[place.page];
  return (
    <div role="status" aria-label={loading}>
      <Skeleton aria-hidden="true" className={mergeClasses(page.page, standIn.narrow && page.reading)}>
        {!within && <Head />}
        <Body shape={standIn.shape} />
      </Skeleton>
    </div>
  );
}

function Head() {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={page.head}>
      <SkeletonItem className={styles.heading} style={{ width: "min(60%, 20rem)" }} />
      <SkeletonItem size={20} style={{ width: "min(90%, 32rem)" }} />
    </div>
  );
}

function Body({ shape }: { readonly shape: Shape }): ReactNode {
  const styles = useStyles();
  const lines = (count: number) => (
    <div className={styles.lines}>
      {Array.from({ length: count }, (_, index) => (
        <SkeletonItem key={index} size={24} style={{ width: `${[100, 92, 97, 70][index % 4]}%` }} />
      ))}
    </div>
  );
  const panel = <SkeletonItem className={styles.panel} />;
  switch (shape) {
    case "panels":
      return (
        <>
          {panel}
          {panel}
        </>
      );
    case "asked":
      return (
        <>
          <SkeletonItem className={styles.low} />
          {panel}
          {panel}
        </>
      );
    case "tiles":
      return (
        <>
          {panel}
          <div className={styles.tiles}>
            {panel}
            {panel}
            {panel}
          </div>
        </>
      );
    case "record":
      return (
        <>
          <SkeletonItem className={styles.low} />
          <div className={styles.record}>
            {lines(4)}
            {lines(8)}
            {lines(6)}
          </div>
        </>
      );
    case "steps":
      return (
        <div className={styles.steps}>
          <div className={styles.list}>{lines(6)}</div>
          <div className={styles.lines}>
            {panel}
            {panel}
          </div>
        </div>
      );
    case "rows":
      return (
        <>
          <SkeletonItem className={styles.low} />
          <div className={styles.lines}>
            {Array.from({ length: 7 }, (_, index) => (
              <SkeletonItem key={index} size={48} />
            ))}
          </div>
        </>
      );
  }
}
