import type { PromisesView } from "#bot/api/wire/talkActions.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { AT_LATEST_MS, useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { AgreedList } from "./agreedList.tsx";

/** What I am to do by what was agreed in talks, in mine and in those I hold (P4, P6). */
export default function PromisesPage() {
  const t = useTexts(talkActionTexts).promises;
  const { me } = useReader();
  const resource = useResource<PromisesView>("/promises", { everyMs: AT_LATEST_MS });
  return (
    <Loaded resource={resource}>
      {({ actions }) => (
        <Page title={t.title} under={t.under} narrow>
          {actions.length === 0 && <EmptyState what={t.none} how={t.noneHow} />}
          {actions.length > 0 && (
            <Panel heading={t.heading}>
              <AgreedList
                actions={actions}
                refresh={resource.refresh}
                lineAbove={({ subject }) => (subject.id === me?.id ? undefined : t.to(subject.name))}
              />
            </Panel>
          )}
        </Page>
      )}
    </Loaded>
  );
}
