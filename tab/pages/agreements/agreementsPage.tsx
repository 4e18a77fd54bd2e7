import { Link } from "@fluentui/react-components";
import type { AgreementsView } from "#bot/api/wire/talkActions.ts";
import { talkActionKindLabel } from "#core/content/states.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { TALK_ACTION_KINDS } from "#core/talkAction/talkAction.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Waiting } from "#tab/parts/waiting.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { SummariesLink } from "#tab/pages/summaries/summariesLink.tsx";
import { AgreedList } from "./agreedList.tsx";
import { DevelopmentPlan } from "./developmentPlan.tsx";

/** What somebody and their manager have agreed in their talks: open or not, kind by kind, the development plan over time (P16). */
export default function AgreementsPage({ place }: { readonly place: Extract<Place, { readonly page: "agreements" }> }) {
  const { me } = useReader();
  if (!me) return <Waiting />;
  return <Agreements key={place.subject ?? me.id} subject={place.subject ?? me.id} />;
}

function Agreements({ subject }: { readonly subject: string }) {
  const t = useTexts(talkActionTexts).page;
  const { label } = useSaying();
  const { me } = useReader();
  const resource = useResource<AgreementsView>(`/agreements/${encodeURIComponent(subject)}`, { everyMs: AT_LATEST_MS });
  return (
    <Loaded resource={resource}>
      {({ own, actions, manager, subject: { name } }) => {
        const other = own ? manager?.name : name;
        return (
          <Page title={own ? t.title : t.titleOf(name)} under={own ? t.under : t.underOf} narrow>
            {actions.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
            {TALK_ACTION_KINDS.map((kind) => {
              const ofKind = actions.filter((action) => action.kind === kind);
              const isPlan = kind === "development";
              return (
                ofKind.length > 0 && (
                  <Panel
                    key={kind}
                    heading={isPlan ? t.plan : label(talkActionKindLabel[kind])}
                    how={isPlan && t.planHow}
                  >
                    {isPlan ? (
                      <DevelopmentPlan actions={ofKind} refresh={resource.refresh} />
                    ) : (
                      <AgreedList actions={ofKind} refresh={resource.refresh} {...(other !== undefined && { other })} />
                    )}
                  </Panel>
                )
              );
            })}
            <SummariesLink subject={subject} />
            {own && me?.hasTeam && <Link {...linkTo({ page: "promises" })}>{t.mine}</Link>}
          </Page>
        );
      }}
    </Loaded>
  );
}
