import { talkActionKindLabel } from "#core/content/states.ts";
import { talkActionTexts } from "#core/content/tab/talkActions.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AgreedList } from "#tab/pages/agreements/agreedList.tsx";
import type { Talk } from "./talkState.ts";

/** The talk opens with what was agreed last time, what the manager was to do first (DOMAIN decision 9). */
export function EarlierActions({ talk: { view, refresh } }: { readonly talk: Talk }) {
  const t = useTexts(talkActionTexts).earlier;
  const { label } = useSaying();
  if (view.earlierActions.length === 0) return null;
  return (
    <Panel heading={t.heading} how={t.how}>
      <AgreedList
        actions={view.earlierActions}
        refresh={refresh}
        lineAbove={({ kind }) => label(talkActionKindLabel[kind])}
      />
    </Panel>
  );
}
