import type { HistoryView } from "#bot/api/wire/contractHistory.ts";
import { handoverTexts } from "#core/content/tab/handover.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

/** How a contract passed from one principal to another, and who came to represent the board (P18). */
export function ContractPrincipals({ principals }: Pick<HistoryView, "principals">) {
  const { principals: t } = useTexts(handoverTexts);
  const { day, instant } = useSaying();
  if (principals.length === 0) return null;
  return (
    <Panel heading={t.heading}>
      <ul style={{ margin: 0, paddingInlineStart: "1.2em" }}>
        {principals.map((each) => (
          <li key={`${each.contract} ${each.at} ${each.kind === "handedOver" ? each.to.id : each.person.id}`}>
            {each.kind === "handedOver"
              ? t.handedOver(each.from.name, each.to.name, instant(each.at))
              : t.steppedIn(each.person.name, each.decisionRef, day(each.from), each.to ? day(each.to) : "")}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
