import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { AgendaPoint, AgendaPointKey } from "#core/appraisal/agenda.ts";
import type { SummaryField } from "#core/appraisal/appraisal.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { go } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { TalkPresence } from "#tab/pages/talk/talkPresence.tsx";
import { type Talk, isSummaryOpen } from "#tab/pages/talk/talkState.ts";
import { MeetingClock } from "./meetingClock.tsx";
import { MeetingOther } from "./meetingOther.tsx";
import { MEETING_POINT_HEADING, MeetingPoint } from "./meetingPoint.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    "@media (min-width: 60rem)": { gridTemplateColumns: "17rem minmax(0, 1fr)" },
  },
  beside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    "@media (min-width: 60rem)": { position: "sticky", top: "72px", alignSelf: "start" },
  },
  list: {
    display: "none",
    "@media (min-width: 60rem)": {
      display: "flex",
      flexDirection: "column",
      listStyleType: "none",
      margin: 0,
      padding: 0,
    },
  },
  short: { gridTemplateColumns: "minmax(0, 1fr)", "@media (min-width: 60rem)": { display: "none" } },
  point: { width: "100%", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
  },
  title: { flexGrow: 1, display: "flex", flexDirection: "column" },
  saved: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  minutes: {
    marginInlineStart: "auto",
    paddingInlineStart: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  keys: {
    display: "none",
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "@media (min-width: 60rem)": { display: "block" },
  },
  main: { minWidth: 0 },
  waits: { marginBottom: tokens.spacingVerticalL },
});

/** A talk's own page, or the side panel of a meeting. */
export type MeetingPlace = Extract<Place, { readonly page: "meeting" | "sidePanel" }>;

/** The agenda with its times, the clock, and the point that is talked about. */
export function MeetingAgenda({
  talk,
  place,
  agenda,
}: {
  readonly talk: Talk;
  readonly place: MeetingPlace;
  readonly agenda: readonly AgendaPoint[];
}) {
  const styles = useStyles();
  const t = useTexts(meetingTexts);
  const shared = useTexts(sharedGoalTexts).inTalk;
  const saved = talk.view.savedGoals.length;
  const index = Math.max(
    0,
    agenda.findIndex(({ key }) => key === place.point),
  );
  const at = agenda[index]?.key ?? "sinceLast";
  const [visited, setVisited] = useState<ReadonlySet<AgendaPointKey>>(() => new Set([at]));

  const [waiting, setWaiting] = useState<ReadonlySet<SummaryField>>(new Set());
  const onWaits = useCallback(
    (field: SummaryField, waits: boolean) =>
      setWaiting((before) => {
        if (before.has(field) === waits) return before;
        const others = [...before].filter((each) => each !== field);
        return new Set(waits ? [...others, field] : others);
      }),
    [],
  );
  const elsewhere = agenda.filter(({ key, fields }) => key !== at && fields.some((field) => waiting.has(field)));

  const goTo = (point: AgendaPointKey) => {
    setVisited((before) => new Set([...before, point]));
    go({ ...place, point }, { replace: true });
    window.scrollTo(0, 0);
    requestAnimationFrame(() => document.getElementById(MEETING_POINT_HEADING(point))?.focus({ preventScroll: true }));
  };
  const by = (steps: number) => {
    const to = agenda[index + steps];
    return to && (() => goTo(to.key));
  };
  const [previous, next] = [by(-1), by(1)];
  usePointKeys(previous, next);

  return (
    <TalkPresence talk={talk} point={at}>
      <div className={styles.columns}>
        <div className={styles.beside}>
          <nav aria-label={t.agenda}>
            <ol className={styles.list}>
              {agenda.map(({ key, minutes }) => (
                <li key={key}>
                  <Button
                    appearance="subtle"
                    className={mergeClasses(styles.point, key === at && styles.here)}
                    onClick={() => goTo(key)}
                    {...(key === at && { "aria-current": "step" as const })}
                  >
                    <span className={styles.title}>
                      {t.points[key].title}
                      {key === "goals" && saved > 0 && <span className={styles.saved}>{shared.inAgenda(saved)}</span>}
                    </span>
                    <span className={styles.minutes}>{t.minutes(minutes)}</span>
                  </Button>
                </li>
              ))}
            </ol>
            <Field label={t.point(index + 1, agenda.length)} className={styles.short}>
              <Select value={at} onChange={(_, { value }) => goTo(value as AgendaPointKey)}>
                {agenda.map(({ key, minutes }) => (
                  <option key={key} value={key}>
                    {t.points[key].title} ({t.minutes(minutes)})
                    {key === "goals" && saved > 0 && ` · ${shared.inAgenda(saved)}`}
                  </option>
                ))}
              </Select>
            </Field>
          </nav>
          {isSummaryOpen(talk.view.state) && (
            <MeetingOther name={talk.other.name} agenda={agenda} at={at} goTo={goTo} />
          )}
          <MeetingClock startedAt={talk.view.summary.heldAt} agenda={agenda} at={at} />
          <p className={styles.keys}>{t.keys}</p>
        </div>
        <div className={styles.main}>
          <div role="status">
            {elsewhere.map(({ key }) => (
              <MessageBar key={key} intent="warning" layout="multiline" className={styles.waits}>
                <MessageBarBody>{t.waiting(t.points[key].title)}</MessageBarBody>
                <MessageBarActions>
                  <Button onClick={() => goTo(key)}>{t.toPoint(t.points[key].title)}</Button>
                </MessageBarActions>
              </MessageBar>
            ))}
          </div>
          {agenda.map((point, number) =>
            // A point that was open stays, so that what is written there is saved also when the connection comes back later.
            visited.has(point.key) || point.key === at ? (
              <div key={point.key} hidden={point.key !== at}>
                <MeetingPoint
                  talk={talk}
                  point={point}
                  where={t.point(number + 1, agenda.length)}
                  onWaits={onWaits}
                  previous={previous}
                  next={next}
                />
              </div>
            ) : null,
          )}
        </div>
      </div>
    </TalkPresence>
  );
}

/** Alt and a page key, which neither types a letter nor is taken by a browser or a screen reader. */
function usePointKeys(previous: (() => void) | undefined, next: (() => void) | undefined) {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // A dialog that is open is answered first.
      if (document.querySelector("[role=dialog]")) return;
      const move = event.key === "PageDown" ? next : event.key === "PageUp" ? previous : undefined;
      if (!move) return;
      event.preventDefault();
      move();
    };
    document.addEventListener("keydown", turn);
    return () => document.removeEventListener("keydown", turn);
  }, [previous, next]);
}
