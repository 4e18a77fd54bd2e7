import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalView } from "#bot/api/wire/goals.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { useCommand } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  row: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  time: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  said: { fontWeight: tokens.fontWeightSemibold },
  acts: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** The times of a goal that comes back, in a row: done or not, and for its owner a way to say so. */
export function GoalOccurrences({
  goal: { id, owner, occurrences },
  refresh,
}: {
  readonly goal: GoalView;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(goalsTexts).recurs;
  const { day } = useSaying();
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  if (occurrences.length === 0) return null;
  const say = (of: string, done: boolean) =>
    void command.run("POST", `/goals/${encodeURIComponent(owner)}/${encodeURIComponent(id)}/occurrences`, {
      day: of,
      done,
    });
  return (
    <>
      <ol className={styles.row} aria-label={t.times}>
        {occurrences.map(({ day: of, done, canReport }) => (
          <li key={of} className={styles.time}>
            <span>{day(of)}</span>
            <span className={styles.said}>
              {done === undefined ? (of > today ? t.coming : t.unsaid) : done ? t.done : t.notDone}
            </span>
            {canReport && (
              <span className={styles.acts}>
                {done !== true && (
                  <Button size="small" onClick={() => say(of, true)} aria-label={t.doneNamed(day(of))}>
                    {t.done}
                  </Button>
                )}
                {done !== false && (
                  <Button size="small" onClick={() => say(of, false)} aria-label={t.notDoneNamed(day(of))}>
                    {t.notDone}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      <Refused failure={command.failure} />
    </>
  );
}
