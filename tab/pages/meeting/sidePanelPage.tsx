import type { Start, Team } from "#bot/api/wire/overview.ts";
import { meetingTexts } from "#core/content/tab/meeting.ts";
import { type Resource, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Page, Unavailable } from "#tab/parts/page.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import type { Place } from "#tab/routing/places.ts";
import { MeetingView } from "./meetingPage.tsx";

type Props = { readonly place: Extract<Place, { readonly page: "sidePanel" }> };

/**
 * The talk in the side panel of a meeting. Everybody in the meeting can open it: the two whose talk it is see the talk, and all
 * others the same text, whether there is one or not.
 */
export default function SidePanelPage({ place }: Props) {
  const { me } = useReader();
  if (!me) return <Waiting />;
  return me.id === place.subject ? <Own place={place} /> : <WithOther place={place} />;
}

function Own({ place }: Props) {
  const resource = useResource<Start>("/start");
  return <Found place={place} resource={resource} appraisal={resource.data?.own.appraisal?.id} />;
}

function WithOther({ place }: Props) {
  const resource = useResource<Team>("/team");
  const { appraisal } = resource.data?.people.find(({ subject }) => subject.id === place.subject) ?? {};
  return <Found place={place} resource={resource} appraisal={appraisal?.id} />;
}

function Found({
  place,
  resource: { data, failure, refresh },
  appraisal,
}: Props & { readonly resource: Resource<unknown>; readonly appraisal: string | undefined }) {
  const t = useTexts(meetingTexts).panel;
  if (appraisal !== undefined) return <MeetingView place={place} appraisal={appraisal} />;
  if (data === undefined && failure === undefined) return <Waiting />;
  return (
    <Page title={t.title} narrow>
      {failure && failure.kind !== "notFound" ? (
        <Unavailable failure={failure} retry={refresh} />
      ) : (
        <EmptyState what={t.none} how={t.noneHow} />
      )}
    </Page>
  );
}
