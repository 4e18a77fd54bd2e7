import { type Contract, type InForce, isInForce } from "#core/contract/contract.ts";
import { ENTITLEMENTS, type EntitlementKey, type Terms } from "#core/contract/terms.ts";
import { type Changed, type Decision, changed } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  contractIn,
  entitlementsIn,
  revisionIn,
  withDocuments,
} from "#core/dossier/dossier.ts";
import {
  type Closed,
  type Entitlement,
  type EntitlementEvent,
  type Given,
  type Promised,
  entitlementId,
} from "#core/entitlement/entitlement.ts";
import { firstDateOf } from "#core/entitlement/transitions.ts";
import type { PersonId } from "#core/ids.ts";
import { type Instant, dayOf } from "#core/time.ts";

/**
 * A decision about contracts with what it means for the rights in the same dossier, so that one commit holds both: a contract
 * that comes into force promises, a new principal takes the promises over, an end closes them. Needs the holder's rights and the
 * wording that comes into force.
 */
export function withEntitlements(
  decision: Decision<DossierDocument, DossierEvent>,
  dossier: Dossier,
  at: Instant,
): Decision<DossierDocument, DossierEvent> {
  if (decision.kind !== "changed") return decision;
  const after = withDocuments(dossier, decision.documents);
  const followed = decision.documents
    .filter((document): document is Contract => document.type === "contract")
    .flatMap((contract) => {
      const before = contractIn(dossier, contract.id);
      const wasInForce = before !== undefined && isInForce(before);
      if (isInForce(contract) && !wasInForce) {
        const terms = revisionIn(after, contract.id, contract.revision)?.terms;
        if (!terms) throw new Error(`the wording of ${contract.id} that comes into force was not loaded`);
        return [entitlementsFrom(contract, terms, entitlementsIn(dossier), at)];
      }
      if (contract.state === "ended" && wasInForce) return [entitlementsEnding(contract, entitlementsIn(dossier), at)];
      return before && before.principal !== contract.principal
        ? [entitlementsOf(contract.principal, contract, entitlementsIn(dossier))]
        : [];
    });
  if (followed.length === 0) return decision;
  return changed<DossierDocument, DossierEvent[]>(
    [...decision.documents, ...followed.flatMap(({ documents }) => documents)],
    ...decision.events,
    ...followed.flatMap(({ events }) => events),
  );
}

/**
 * What a contract that comes into force owes its holder (`terms.owed`, P14-P16). What is promised again keeps its first day;
 * what was open and is not mentioned is carried over.
 */
export function entitlementsFrom(
  contract: InForce,
  { owed }: Pick<Terms, "owed">,
  existing: readonly Entitlement[],
  at: Instant,
): Changed<Entitlement, EntitlementEvent> {
  const documents = ENTITLEMENTS.flatMap((key) => {
    const former = existing.find((each) => each.key === key);
    const text = owed[key].text.trim();
    const { date } = owed[key];
    if (text !== "" || date !== "") return [owedBy(contract, key, { text, date }, former, at)];
    return former?.state === "promised" ? [carriedOver(contract, former, at)] : [];
  });
  return changed(
    documents,
    ...documents.map(({ key }) => ({
      type: "entitlementOwed" as const,
      entitlement: key,
      contract: contract.id,
    })),
  );
}

function owedBy(
  contract: InForce,
  key: EntitlementKey,
  { text, date }: Terms["owed"][EntitlementKey],
  former: Entitlement | undefined,
  at: Instant,
): Promised | Given {
  const today = dayOf(at);
  const owed = {
    type: "entitlement",
    schema: 1,
    id: entitlementId(key),
    holder: contract.holder,
    principal: contract.principal,
    key,
    text,
    date,
    contract: contract.id,
  } as const;
  const history: Entitlement["history"] = [
    ...(former?.history ?? []),
    { at, kind: "owed", contract: contract.id, text, date },
  ];
  // The contract in force is the clear assignment; nobody is asked whether it was given on the day it began.
  if (key === "assignment" && date <= today)
    return {
      ...owed,
      firstDate: date,
      state: "given",
      givenOn: today,
      history: [...history, { at, kind: "given", on: today, what: "" }],
    };
  return {
    ...owed,
    firstDate: firstDateOf(former, date),
    state: "promised",
    askOn: date || nextLookAt(contract, at),
    history,
  };
}

const carriedOver = (contract: InForce, former: Promised, at: Instant): Promised => ({
  ...former,
  principal: contract.principal,
  contract: contract.id,
  askOn: former.date || nextLookAt(contract, at),
  history: [...former.history, { at, kind: "carriedOver", contract: contract.id }],
});

/** What has no day is asked about when the contract is assessed. */
const nextLookAt = ({ assessments, period }: InForce, at: Instant) => {
  const today = dayOf(at);
  return assessments.toSorted().find((day) => day > today) ?? period.to;
};

const entitlementsOf = (
  principal: PersonId,
  contract: Contract,
  existing: readonly Entitlement[],
): Changed<Entitlement, EntitlementEvent> =>
  changed(existing.filter((each) => each.contract === contract.id).map((each) => ({ ...each, principal })));

/** A contract that ends closes what it owed; what was promised beside it, or by another contract, stays. */
export function entitlementsEnding(
  contract: Contract,
  existing: readonly Entitlement[],
  at: Instant,
): Changed<Entitlement, EntitlementEvent> {
  const closed = existing
    .filter((each): each is Promised | Given => each.state !== "closed" && each.contract === contract.id)
    .map((each): Closed => {
      const { type, schema, id, holder, principal, key, text, date, firstDate, view, history } = each;
      return {
        type,
        schema,
        id,
        holder,
        principal,
        key,
        text,
        date,
        firstDate,
        contract: contract.id,
        ...(view && { view }),
        state: "closed",
        endedAt: at,
        wasGiven: each.state === "given",
        history: [...history, { at, kind: "closed" }],
      };
    });
  return changed(
    closed,
    ...closed.map(({ key }) => ({
      type: "entitlementClosed" as const,
      entitlement: key,
      contract: contract.id,
    })),
  );
}
