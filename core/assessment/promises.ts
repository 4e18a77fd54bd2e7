import type { Assessment } from "#core/assessment/assessment.ts";
import { RIGHTS, fieldKeys } from "#core/assessment/matter.ts";
import { isInForce } from "#core/contract/contract.ts";
import { type Decision, changed } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  assessmentRevisionIn,
  contractsIn,
  entitlementIn,
} from "#core/dossier/dossier.ts";
import { promiseConfirmed } from "#core/entitlement/transitions.ts";
import { type Instant, parseDay } from "#core/time.ts";

/**
 * A decision about an assessment with what it promises, so that one commit holds both: when both have confirmed it, each action
 * with a day on the municipality's part is a promise of that right (P14-P16). Needs the confirmed text, the contracts and the
 * rights of the holder; one who holds no contract any more is promised nothing.
 */
export function withPromises(
  decision: Decision<DossierDocument, DossierEvent>,
  dossier: Dossier,
  at: Instant,
): Decision<DossierDocument, DossierEvent> {
  if (decision.kind !== "changed") return decision;
  const confirmed = decision.documents.find(
    (document): document is Assessment => document.type === "assessment" && document.state === "confirmed",
  );
  const inForce = contractsIn(dossier).find(isInForce);
  if (confirmed?.state !== "confirmed" || !decision.events.some(isConfirmation) || !inForce) return decision;

  const record = assessmentRevisionIn(dossier, confirmed.id, confirmed.revision);
  if (!record) throw new Error(`the text of ${confirmed.id} that is confirmed was not loaded`);
  const { texts } = record.content;
  const { holder, principal } = inForce;
  const promised = RIGHTS.flatMap((key) => {
    const text = texts[fieldKeys.action(key)]?.trim();
    const date = parseDay(texts[fieldKeys.actionBy(key)] ?? "");
    if (!text || !date) return [];
    const promising = { key, holder, principal, text, date };
    const made = promiseConfirmed(entitlementIn(dossier, key), promising, confirmed.principal, at);
    if (made.kind !== "changed") throw new Error(`${confirmed.id} promises what cannot be promised: ${key}`);
    return [made];
  });
  return changed<DossierDocument, DossierEvent[]>(
    [...decision.documents, ...promised.flatMap(({ documents }) => documents)],
    // The confirmation comes last: one message a person and act, and it says more.
    ...promised.flatMap(({ events }) => events),
    ...decision.events,
  );
}

const isConfirmation = ({ type }: DossierEvent) => type === "assessmentConfirmed";
