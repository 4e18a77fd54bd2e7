import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GoalView } from "#bot/api/wire/goals.ts";
import { formatDayShort } from "#core/content/format.ts";
import { goalStatusLabel } from "#core/content/states.ts";
import { goalsTexts } from "#core/content/tab/goals.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { Picture } from "#tab/parts/picture.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";

type Status = NonNullable<GoalView["status"]>;
/** From the top down: the nearer to done, the higher. */
const LANES: readonly Status[] = ["reportedDone", "onTrack", "atRisk", "needsChange"];
const LANE_PX = 30;
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  course: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
  lane: {
    height: `${LANE_PX}px`,
    display: "flex",
    alignItems: "center",
    maxWidth: "9rem",
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.1,
    color: tokens.colorNeutralForeground2,
  },
  plot: {
    position: "relative",
    height: `${LANES.length * LANE_PX}px`,
    /** Half a mark on either side. */
    marginInline: "8px",
  },
  rule: {
    position: "absolute",
    insetInline: "-8px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  run: { position: "absolute", borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
  turn: {
    position: "absolute",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
  ahead: { borderTop: `2px dotted ${tokens.colorNeutralStroke1}` },
  mark: {
    position: "absolute",
    boxSizing: "border-box",
    width: "14px",
    height: "14px",
    transform: "translate(-50%, -50%)",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
    [FORCED]: { backgroundColor: "CanvasText", border: "2px solid CanvasText" },
  },
  round: { borderRadius: "50%" },
  hollow: {
    borderRadius: "50%",
    backgroundColor: tokens.colorNeutralBackground1,
    [FORCED]: { backgroundColor: "Canvas" },
  },
  diamond: { transform: "translate(-50%, -50%) rotate(45deg)", borderRadius: "2px" },
  days: {
    gridColumn: 2,
    display: "flex",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How a goal has gone, as a line over time towards its day (P1). It takes two words to be a line. */
export function GoalCourse({ goal: { title, progress, due } }: { readonly goal: GoalView }) {
  const t = useTexts(goalsTexts);
  const { day, label } = useSaying();
  if (progress.length < 2) return null;
  const said = progress.map(({ at, status }) => ({ on: dayOf(at as Instant), status }));
  return (
    <Picture
      name={t.courseOf(title)}
      told={t.courseTold(
        said.map(({ on, status }) => t.saidOn(day(on), label(goalStatusLabel[status]))).join(", "),
        day(due),
      )}
      picture={<Course said={said} due={due as Day} />}
      table={
        <DataTable
          label={t.courseOf(title)}
          columns={[t.courseColumns.on, t.courseColumns.status]}
          rows={said.map(({ on, status }, index) => ({
            key: `${on} ${index}`,
            head: day(on),
            cells: [label(goalStatusLabel[status])],
          }))}
        />
      }
    />
  );
}

function Course({
  said,
  due,
}: {
  readonly said: readonly { readonly on: Day; readonly status: Status }[];
  readonly due: Day;
}) {
  const styles = useStyles();
  const { label } = useSaying();
  const { locale } = useReader();
  const first = said[0]?.on ?? due;
  const last = said.at(-1)?.on ?? due;
  const end = due > last ? due : last;
  const length = Math.max(1, Date.parse(end) - Date.parse(first));
  const left = (on: Day) => (100 * (Date.parse(on) - Date.parse(first))) / length;
  const top = (status: Status) => (LANES.indexOf(status) + 0.5) * LANE_PX;
  const shapes = {
    reportedDone: styles.round,
    onTrack: styles.hollow,
    atRisk: styles.diamond,
    needsChange: undefined,
  };
  return (
    <div className={styles.course}>
      <div>
        {LANES.map((status) => (
          <div key={status} className={styles.lane}>
            {label(goalStatusLabel[status])}
          </div>
        ))}
      </div>
      <div className={styles.plot}>
        {LANES.map((status) => (
          <span key={status} className={styles.rule} style={{ top: top(status) }} />
        ))}
        {said.map(({ on, status }, index) => {
          const next = said[index + 1];
          const until = next?.on ?? end;
          return (
            <span key={`${on} ${index}`}>
              <span
                className={mergeClasses(styles.run, !next && styles.ahead)}
                style={{ top: top(status) - 1, left: `${left(on)}%`, width: `${left(until) - left(on)}%` }}
              />
              {next && next.status !== status && (
                <span
                  className={styles.turn}
                  style={{
                    left: `calc(${left(next.on)}% - 1px)`,
                    top: Math.min(top(status), top(next.status)),
                    height: Math.abs(top(status) - top(next.status)),
                  }}
                />
              )}
            </span>
          );
        })}
        {said.map(({ on, status }, index) => (
          <span
            key={`mark ${on} ${index}`}
            className={mergeClasses(styles.mark, shapes[status])}
            style={{ top: top(status), left: `${left(on)}%` }}
          />
        ))}
      </div>
      <div className={styles.days}>
        <span>{formatDayShort(first, locale)}</span>
        <span>{formatDayShort(end, locale)}</span>
      </div>
    </div>
  );
}
