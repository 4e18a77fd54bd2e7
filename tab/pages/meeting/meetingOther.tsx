import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import type { AgendaPoint, AgendaPointKey } from "#core/appraisal/agenda.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { usePresence } from "#tab/pages/talk/talkPresence.tsx";

const useStyles = makeStyles({
  // Room for it is kept, so that nothing moves when it comes and goes.
  place: { minHeight: tokens.lineHeightBase300, paddingInlineStart: tokens.spacingHorizontalM },
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  go: { fontSize: "inherit", lineHeight: "inherit" },
  icon: { flexShrink: 0, fontSize: "20px" },
});

/** At which point of the agenda the other is. Nothing jumps: who wants to be there too goes there. */
export function MeetingOther({
  name,
  agenda,
  at,
  goTo,
}: {
  readonly name: string;
  readonly agenda: readonly AgendaPoint[];
  /** Where the reader is. */
  readonly at: AgendaPointKey;
  readonly goTo: (point: AgendaPointKey) => void;
}) {
  const styles = useStyles();
  const t = useTexts(meetingTexts).presence;
  const { other } = usePresence();
  const index = agenda.findIndex(({ key }) => key === other?.point);
  const theirs = agenda[index]?.key;
  return (
    <div role="status" className={styles.place}>
      {theirs && (
        <span className={styles.line}>
          <PeopleRegular className={styles.icon} aria-hidden="true" />
          {theirs === at ? (
            t.here(name)
          ) : (
            <span>
              {t.at(name, index + 1)} ·{" "}
              <Link inline className={styles.go} onClick={() => goTo(theirs)}>
                {t.go}
              </Link>
            </span>
          )}
        </span>
      )}
    </div>
  );
}
