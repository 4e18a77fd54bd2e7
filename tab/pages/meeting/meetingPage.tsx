import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import { type AgendaPoint, agendaOf } from "#core/appraisal/agenda.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { AT_LATEST_MS, type Resource, useResource } from "#tab/api/api.tsx";
import { useOnline } from "#tab/api/online.ts";
import { Ask } from "#tab/parts/ask.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { type Talk, isSummaryOpen } from "#tab/pages/talk/talkState.ts";
import { MeetingAgenda, type MeetingPlace } from "./meetingAgenda.tsx";
import { MeetingStart } from "./meetingStart.tsx";

const useStyles = makeStyles({
  // It is there before it says something, and takes no room until then.
  status: { marginBottom: `calc(-1 * ${tokens.spacingVerticalXXL})` },
  lost: { marginBottom: tokens.spacingVerticalXXL },
});

/** A talk held with the page between the two, at one screen or in a Teams meeting (P22, P23). */
export default function MeetingPage({ place }: { readonly place: Extract<Place, { readonly page: "meeting" }> }) {
  return <MeetingView place={place} appraisal={place.appraisal} />;
}

/** Point by point both views, and room for what the two come to. Nothing written is lost with the connection. */
export function MeetingView({ place, appraisal }: { readonly place: MeetingPlace; readonly appraisal: string }) {
  const { subject } = place;
  const path = `/appraisals/${encodeURIComponent(subject)}/${encodeURIComponent(appraisal)}`;
  const resource = useResource<AppraisalView>(path, { everyMs: AT_LATEST_MS });
  const { me } = useReader();
  const online = useOnline();
  const isLost = !online || (resource.data !== undefined && resource.failure?.kind === "unreachable");
  return (
    <Loaded resource={isLost ? withoutFailure(resource) : resource}>
      {(view) => {
        if (!me) return <Waiting />;
        const other = view.side === "employee" ? view.manager : view.employee;
        const { refresh } = resource;
        const talk: Talk = { view, me: me.id, other, path, refresh, place: { subject, appraisal } };
        return <Meeting talk={talk} place={place} isLost={isLost} />;
      }}
    </Loaded>
  );
}

/** What was read stays on the page, and one line says that the connection is gone. */
const withoutFailure = (resource: Resource<AppraisalView>): Resource<AppraisalView> => ({
  ...resource,
  failure: undefined,
});

function Meeting({
  talk,
  place,
  isLost,
}: {
  readonly talk: Talk;
  readonly place: MeetingPlace;
  readonly isLost: boolean;
}) {
  const styles = useStyles();
  const t = useTexts(meetingTexts);
  const { view, other } = talk;
  const toTalk = linkTo({ page: "talk", ...talk.place });
  const isAhead = view.state === "planned" || view.state === "preparation" || view.state === "shared";
  const goesOn = isAhead || isSummaryOpen(view.state);
  return (
    <Page title={t.title(other.name)} under={goesOn && t.under(view.minutes)}>
      <div role="status" className={styles.status}>
        {isLost && (
          <MessageBar intent="info" layout="multiline" className={styles.lost}>
            <MessageBarBody>{t.offline}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {isAhead && <Ahead talk={talk} />}
      {goesOn ? <MeetingAgenda talk={talk} place={place} agenda={agendaOfTalk(view)} /> : <Ask text={t.over} />}
      <Button as="a" style={{ alignSelf: "flex-start" }} {...toTalk}>
        {t.toTalk}
      </Button>
    </Page>
  );
}

/** Before it has begun: what is to come, and for the manager the beginning. */
function Ahead({ talk }: { readonly talk: Talk }) {
  const t = useTexts(meetingTexts);
  const { day } = useSaying();
  const { today = "" } = useReader();
  const [starting, setStarting] = useState(false);
  const { view, other } = talk;
  const text = view.date > today ? t.ahead(day(view.date)) : view.can.hold ? t.start.ask : t.waits(other.name);
  return (
    <>
      <Ask
        text={text}
        acts={
          view.can.hold && (
            <Button appearance={view.date > today ? "secondary" : "primary"} onClick={() => setStarting(true)}>
              {t.start.button}
            </Button>
          )
        }
      />
      {starting && <MeetingStart talk={talk} onClose={() => setStarting(false)} />}
    </>
  );
}

const agendaOfTalk = ({ mine, theirs, earlier, earlierActions, minutes }: AppraisalView): readonly AgendaPoint[] =>
  agendaOf({
    asked: [...new Set([...(mine?.steps ?? []), ...theirs.steps].map(({ key }) => key))],
    minutes,
    isFirst: earlier.length + earlierActions.length === 0,
  });
