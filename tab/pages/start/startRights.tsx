import type { Start } from "#bot/api/wire/overview.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { Acts, Facts, To } from "./startParts.tsx";

/** What I am owed, counted, and the way to it and to the policy (P8, P14-P16). */
export function MyRights({ start: { own } }: { readonly start: Start }) {
  const t = useTexts(rightsTexts).glance;
  const { owed } = own;
  return (
    <Panel heading={t.heading}>
      {owed ? (
        <Facts
          facts={[
            owed.overdue > 0 && t.overdue(owed.overdue),
            owed.promised > 0 && t.promised(owed.promised),
            owed.given > 0 && t.given(owed.given),
          ]}
        />
      ) : (
        <EmptyState what={t.none} how={t.noneHow} />
      )}
      <Acts>
        <To to={{ page: "rights" }} text={t.open} />
        <To to={{ page: "policy" }} text={t.policy} />
      </Acts>
    </Panel>
  );
}
