import { useEffect, useState } from "react";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { ChoiceField } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { addressOf } from "#tab/routing/places.ts";
import { useHost } from "#tab/teams/hostContext.ts";

/** Which talk is to stand in the side panel of a meeting: Teams opens this when somebody adds the app to one. */
export default function ConfigurePage() {
  const start = useResource<Start>("/start");
  const { me } = useReader();
  return (
    <Loaded resource={start}>
      {({ own, me: { hasTeam } }) =>
        hasTeam ? <WithTeam own={own} /> : <Choosing talks={talksOf(me?.id ?? "", own, [])} />
      }
    </Loaded>
  );
}

function WithTeam({ own }: { readonly own: Start["own"] }) {
  const team = useResource<Team>("/team");
  const { me } = useReader();
  return <Loaded resource={team}>{({ people }) => <Choosing talks={talksOf(me?.id ?? "", own, people)} />}</Loaded>;
}

type BookedTalk = {
  readonly subject: string;
  readonly other: string;
  readonly date: string;
  readonly time: string;
};

/** The reader's talks that are not over, the nearest day first. */
function talksOf(me: string, own: Start["own"], people: Team["people"]): readonly BookedTalk[] {
  return [own, ...people]
    .flatMap(({ subject, appraisal }) => (appraisal && !OVER.has(appraisal.state) ? [{ subject, appraisal }] : []))
    .map(({ subject, appraisal: { other, date, time } }) => ({
      subject: subject.id,
      other: subject.id === me ? other.name : subject.name,
      date,
      time,
    }))
    .toSorted((one, other) => one.date.localeCompare(other.date) || one.other.localeCompare(other.other));
}

type TalkState = NonNullable<Start["own"]["appraisal"]>["state"];
const OVER: ReadonlySet<TalkState> = new Set<TalkState>(["confirmed", "confirmedByOne", "closed", "cancelled"]);

function Choosing({ talks }: { readonly talks: readonly BookedTalk[] }) {
  const t = useTexts(meetingTexts);
  const { day } = useSaying();
  const { today = "" } = useReader();
  const host = useHost();
  const nearest = talks.find(({ date }) => date >= today) ?? talks.at(-1);
  const [chosen, setChosen] = useState(nearest?.subject);
  const subject = talks.some((talk) => talk.subject === chosen) ? chosen : undefined;
  const name = t.panel.title;

  useEffect(() => {
    if (host?.frame !== "settings") return;
    const url = subject === undefined ? undefined : location.origin + addressOf({ page: "sidePanel", subject });
    host.offerTab(
      url === undefined
        ? undefined
        : { entityId: `talk-${subject}`, contentUrl: url, websiteUrl: url, suggestedDisplayName: name },
    );
  }, [host, subject, name]);

  return (
    <Page title={t.configure.title} under={t.configure.under} narrow>
      {host?.frame !== "settings" && <EmptyState what={t.configure.outside} />}
      {talks.length === 0 ? (
        <EmptyState what={t.configure.none} how={t.configure.noneHow} />
      ) : (
        <ChoiceField
          label={t.configure.choose}
          value={subject ?? ""}
          onChange={setChosen}
          seenBy={t.configure.seenBy}
          choices={talks.map((talk) => ({
            value: talk.subject,
            label: t.configure.with(talk.other, t.configure.when(day(talk.date), talk.time)),
          }))}
        />
      )}
    </Page>
  );
}
