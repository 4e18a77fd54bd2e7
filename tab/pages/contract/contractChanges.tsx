import { Link } from "@fluentui/react-components";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

/** What has changed since the reader last had the wording open, in short; side by side one click away. */
export function ContractChanges({ view }: { readonly view: ContractView }) {
  const { changed: t } = useTexts(negotiationTexts);
  const { changed, subject, id } = view;
  if (!changed) return null;
  const from = `${changed.contract}:${changed.revision}`;
  const place = { page: "comparison", subject, contract: id, from, to: `${id}:${view.revision}` } as const;
  return (
    <Panel heading={t.heading}>
      <div>
        {changed.contract === id ? t.since(changed.revision) : t.fromInForce}
        {changed.text || t.nothing}
      </div>
      <Link {...linkTo(place)}>{t.compare}</Link>
    </Panel>
  );
}
