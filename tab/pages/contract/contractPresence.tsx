import type { ContractView } from "#bot/api/wire/contracts.ts";
import { handoverTexts } from "#core/content/tab/handover.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

/**
 * Who is away, who acts for the principal meanwhile, and for whom the reader acts: by which decision, until when. Then what is to
 * come after the contract, and how to change it before that.
 */
export function ContractPresence({ view: { principal, handover } }: { readonly view: ContractView }) {
  const t = useTexts(handoverTexts);
  const { day } = useSaying();
  const { away, standIns, standsInBy, coming, can } = handover;
  const lines = [
    ...(standsInBy === undefined ? [] : [t.youActFor(principal.name, standsInBy)]),
    ...away.map(({ person, to }) => t.away(person.name, to ? day(to) : "")),
    ...standIns.map(({ person, decisionRef, to }) =>
      t.actsFor(person.name, principal.name, decisionRef, to ? day(to) : ""),
    ),
    ...(coming ? [t.coming(day(coming.from))] : []),
    ...(can.revise && can.renew ? [t.reviseOrRenew] : []),
  ];
  return lines.map((line) => (
    <p key={line} style={{ margin: 0 }}>
      {line}
    </p>
  ));
}
