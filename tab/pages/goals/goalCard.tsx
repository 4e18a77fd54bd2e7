import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { GoalView } from "#bot/api/wire/goals.ts";
import { goalKindLabel } from "#core/content/states.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { GoalState, GoalStatus } from "#tab/parts/states.tsx";
import { GoalOccurrences } from "./goalOccurrences.tsx";
import { GoalCourse } from "./goalCourse.tsx";
import { GoalLine } from "./goalLine.tsx";
import { ProgressForm } from "./goalProgressForm.tsx";

const useStyles = makeStyles({
  kind: { color: tokens.colorNeutralForeground2 },
  history: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch" },
  report: { alignSelf: "flex-start" },
});

/** One goal: what, by when, how it has gone, and for its owner a way to say how it goes. */
export function GoalCard({
  goal,
  refresh,
  children,
}: {
  readonly goal: GoalView;
  readonly refresh: () => Promise<void>;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(goalsTexts);
  const { partOf } = useTexts(sharedGoalTexts);
  const { label, day } = useSaying();
  const [reporting, setReporting] = useState(false);
  return (
    <Panel level={3} heading={goal.title} beside={<GoalState goal={goal} />}>
      <span className={styles.kind}>{label(goalKindLabel[goal.kind])}</span>
      <FactList
        facts={[
          [partOf, goal.shared?.title],
          [t.measure, goal.measure],
          [t.due, day(goal.due)],
          [t.movedFrom, goal.movedFrom.map(day).join(", ")],
          [t.serves, goal.servesTitle || t.servesNothing],
          [t.dueReason, goal.dueReason],
          [t.evaluation, goal.comment],
        ]}
      />
      <GoalOccurrences goal={goal} refresh={refresh} />
      <GoalLine goal={goal} />
      <GoalCourse goal={goal} />
      <History goal={goal} />
      {goal.can.report &&
        (reporting ? (
          <ProgressForm goal={goal} refresh={refresh} onClose={() => setReporting(false)} />
        ) : (
          <Button
            className={styles.report}
            onClick={() => setReporting(true)}
            aria-label={t.report.heading(goal.title)}
          >
            {t.report.open}
          </Button>
        ))}
      {children}
    </Panel>
  );
}

/** What has been said of it, newest first. */
function History({ goal }: { readonly goal: GoalView }) {
  const styles = useStyles();
  const t = useTexts(goalsTexts);
  const { instant } = useSaying();
  if (goal.progress.length === 0) return goal.can.report ? <span className={styles.quiet}>{t.noHistory}</span> : null;
  return (
    <ol className={styles.history} aria-label={t.history} reversed>
      {goal.progress.toReversed().map(({ at, status, note }) => (
        <li key={at} className={styles.entry}>
          <GoalStatus status={status} />
          <span className={styles.quiet}>{instant(at)}</span>
          {note && <p className={styles.note}>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
