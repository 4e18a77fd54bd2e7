import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FollowUpsView } from "#bot/api/wire/followUp.ts";
import { goalStatusLabel } from "#core/content/states.ts";
import { followUpPageTexts } from "#core/content/tab/followUp.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  line: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    rowGap: tokens.spacingVerticalM,
  },
  point: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: "7.5rem",
    paddingInlineEnd: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rail: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  stretch: { flexGrow: 1, height: "1px", backgroundColor: tokens.colorNeutralStroke1 },
  dot: {
    flexShrink: 0,
    width: "12px",
    height: "12px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandStroke1,
  },
  worry: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    backgroundColor: tokens.colorPaletteDarkOrangeBorder2,
    borderRadius: "2px",
  },
  missed: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralForeground3}`,
    backgroundColor: "transparent",
  },
  said: { fontWeight: tokens.fontWeightSemibold },
  when: { color: tokens.colorNeutralForeground2 },
});

type Goal = FollowUpsView["goals"][number];

/** Each goal's history as a line of points; what a point says stands below it in words. */
export function FollowUpGoals({ goals }: { readonly goals: readonly Goal[] }) {
  const t = useTexts(followUpPageTexts).list;
  if (goals.length === 0) return null;
  return (
    <Panel heading={t.goals} how={t.goalsHow}>
      {goals.map((goal) => (
        <Panel key={goal.id} bare level={3} heading={goal.title}>
          {goal.points.length === 0 ? <span>{t.nothingSaid}</span> : <Line goal={goal} />}
        </Panel>
      ))}
    </Panel>
  );
}

function Line({ goal: { points } }: { readonly goal: Goal }) {
  const styles = useStyles();
  const t = useTexts(followUpPageTexts).list;
  const { day, label } = useSaying();
  return (
    <ol className={styles.line}>
      {points.map(({ on, is }, index) => (
        <li key={`${on} ${index}`} className={styles.point}>
          <span className={styles.rail} aria-hidden="true">
            <span
              className={mergeClasses(
                styles.dot,
                (is === "atRisk" || is === "needsChange") && styles.worry,
                is === "missed" && styles.missed,
              )}
            />
            <span className={styles.stretch} />
          </span>
          <span className={styles.said}>{is === "missed" ? t.missed : label(goalStatusLabel[is])}</span>
          <span className={styles.when}>{day(on)}</span>
        </li>
      ))}
    </ol>
  );
}
