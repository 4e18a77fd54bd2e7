import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { useEffect, useState } from "react";
import { type AgendaPoint, type AgendaPointKey, timeAt } from "#core/appraisal/agenda.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  clock: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  time: { display: "flex", flexDirection: "column", fontVariantNumeric: "tabular-nums" },
  icon: { flexShrink: 0, fontSize: "20px" },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const TICK_MS = 10_000;
const MINUTE_MS = 60_000;
/** A talk that began longer ago is no longer going on; only its summary is being written. */
const GOES_ON_MINUTES = 180;

/** How far the talk has come, quietly: nothing rings, nothing changes colour, and it is read out only to who asks. */
export function MeetingClock({
  startedAt,
  agenda,
  at,
}: {
  readonly startedAt: string | undefined;
  readonly agenda: readonly AgendaPoint[];
  readonly at: AgendaPointKey;
}) {
  const styles = useStyles();
  const t = useTexts(meetingTexts).clock;
  const now = useNow();
  const [hidden, setHidden] = useState(false);
  const [asked, setAsked] = useState("");
  const elapsed = startedAt === undefined ? undefined : Math.floor((now - Date.parse(startedAt)) / MINUTE_MS);
  if (elapsed === undefined || elapsed > GOES_ON_MINUTES) return null;
  const { of, left, ...time } = timeAt(agenda, at, Math.max(0, elapsed));
  const gone = t.running(time.elapsed, of);
  const isLast = agenda.at(-1)?.key === at;
  const rest = left < 0 ? t.longer(-left) : isLast ? t.leftOfTalk(left) : t.left(left);
  return (
    <div className={styles.clock}>
      {!hidden && (
        <div className={styles.row}>
          <ClockRegular className={styles.icon} aria-hidden="true" />
          <span className={styles.time}>
            <span>{gone}</span>
            <span>{rest}</span>
          </span>
        </div>
      )}
      <div className={styles.row}>
        {!hidden && (
          <Button size="small" onClick={() => setAsked(`${gone}, ${rest}.`)}>
            {t.say}
          </Button>
        )}
        <Button size="small" onClick={() => setHidden(!hidden)}>
          {hidden ? t.show : t.hide}
        </Button>
      </div>
      <span role="status" className={styles.spoken}>
        {asked}
      </span>
    </div>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
