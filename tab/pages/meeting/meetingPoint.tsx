import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { AgendaPoint, AgendaPointKey } from "#core/appraisal/agenda.ts";
import type { SummaryField } from "#core/appraisal/appraisal.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { Ask } from "#tab/parts/ask.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { SideBySideAreas } from "#tab/parts/sideBySide.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { TalkActions } from "#tab/pages/talk/talkActions.tsx";
import { EarlierActions } from "#tab/pages/talk/talkEarlierActions.tsx";
import { TalkGoals } from "#tab/pages/talk/talkGoals.tsx";
import { TalkResults } from "#tab/pages/talk/talkResults.tsx";
import { TalkSavedGoals } from "#tab/pages/talk/talkSavedGoals.tsx";
import { useViews } from "#tab/pages/talk/talkSideBySide.tsx";
import { SinceLast } from "#tab/pages/talk/talkSinceLast.tsx";
import { type Talk, isSummaryOpen, showsAnswers } from "#tab/pages/talk/talkState.ts";
import { SummaryEntryField } from "#tab/pages/talk/talkSummaryField.tsx";

const useStyles = makeStyles({
  point: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  // In a narrow window the choice of point above says it.
  where: {
    display: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "@media (min-width: 60rem)": { display: "inline" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  how: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export const MEETING_POINT_HEADING = (key: AgendaPointKey) => `meeting-${key}`;

/** The point that is talked about: both views of it, then what the two come to, all in one place. */
export function MeetingPoint({
  talk,
  point: { key, minutes, steps, fields, agreements },
  where,
  onWaits,
  previous,
  next,
}: {
  readonly talk: Talk;
  readonly point: AgendaPoint;
  readonly where: string;
  readonly onWaits: (field: SummaryField, waits: boolean) => void;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}) {
  const styles = useStyles();
  const t = useTexts(meetingTexts);
  const { view, path } = talk;
  const { title, how } = t.points[key];
  const writes = isSummaryOpen(view.state) && view.can.write;
  // That there are no new goals is explained only where there are none.
  const written = fields.filter((field) => field !== "noGoalsReason" || view.goals.length === 0);
  const isLast = next === undefined;
  return (
    <section className={styles.point} aria-labelledby={MEETING_POINT_HEADING(key)}>
      <div className={styles.head}>
        <span className={styles.where}>
          {where} · {t.minutes(minutes)}
        </span>
        <h2 id={MEETING_POINT_HEADING(key)} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        {how && <p className={styles.how}>{how}</p>}
      </div>
      {key === "sinceLast" && (
        <>
          <EarlierActions talk={talk} />
          {writes && <SinceLast talk={talk} />}
        </>
      )}
      {key === "assignment" && <TalkResults view={view} path={path} />}
      {steps.length > 0 && <Views talk={talk} steps={steps} />}
      {key === "goals" && <TalkSavedGoals talk={talk} />}
      {writes && key === "goals" && <TalkGoals talk={talk} />}
      {writes && agreements.length > 0 && <TalkActions talk={talk} kinds={agreements} />}
      {writes && written.length > 0 && (
        <Panel heading={t.common}>
          {written.map((field) => (
            <SummaryEntryField key={field} talk={talk} field={field} onWaits={onWaits} />
          ))}
        </Panel>
      )}
      {writes && isLast && (
        <Ask
          text={t.done.text}
          acts={
            <Button as="a" appearance="primary" {...linkTo({ page: "talk", ...talk.place })}>
              {t.done.button}
            </Button>
          }
        />
      )}
      <div className={styles.acts}>
        <Button
          icon={<ChevronLeftRegular />}
          disabledFocusable={!previous}
          onClick={previous}
          aria-keyshortcuts="Alt+PageUp"
        >
          {t.previous}
        </Button>
        <Button
          appearance={isLast ? "secondary" : "primary"}
          icon={<ChevronRightRegular />}
          iconPosition="after"
          disabledFocusable={isLast}
          onClick={next}
          aria-keyshortcuts="Alt+PageDown"
        >
          {t.next}
        </Button>
      </div>
    </section>
  );
}

/** What each has shared about the point, side by side; where nothing is shared it says so. */
function Views({ talk, steps }: { readonly talk: Talk; readonly steps: readonly string[] }) {
  const styles = useStyles();
  const t = useTexts(meetingTexts);
  const { employee, manager } = useViews(talk);
  if (!showsAnswers(talk.view)) return <p className={styles.how}>{t.notShared}</p>;
  const isSaid = [employee, manager].some((view) =>
    view.steps.some(({ key, fields }) => steps.includes(key) && fields.some((field) => view.answer(field.key) !== "")),
  );
  if (!isSaid) return <p className={styles.how}>{t.nothing}</p>;
  return (
    <Panel heading={t.views}>
      <SideBySideAreas first={employee} second={manager} steps={steps} />
    </Panel>
  );
}
