import { may } from "#core/access/access.ts";
import { isInForce } from "#core/contract/contract.ts";
import { ENTITLEMENTS, type EntitlementKey } from "#core/contract/terms.ts";
import { type Decision, refuse } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  contractsIn,
  entitlementIn,
  entitlementsIn,
} from "#core/dossier/dossier.ts";
import { withGiver } from "#core/entitlement/giver.ts";
import type { Entitlement, View } from "#core/entitlement/entitlement.ts";
import * as rights from "#core/entitlement/transitions.ts";
import { principalOf } from "#core/handover/principals.ts";
import type { PersonId, RequestId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { type Outcome, change, hidden, logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** Names one right of one leader, and a wish to do something about it. */
export type EntitlementAct = {
  readonly subject: PersonId;
  readonly key: EntitlementKey;
  readonly request: RequestId;
};

const NEEDS = { types: ["entitlement", "contract"] } as const;

/** The one who gives promises something beside a contract, also to a leader who has none (P14-P16). */
export const promiseEntitlement = (
  ports: Ports,
  actor: PersonId,
  act: EntitlementAct & { readonly text: string; readonly date: Day },
): Promise<Outcome> =>
  change(ports, { actor, ...act, needs: NEEDS }, (dossier, asked) => {
    const present = presentIn(dossier, act.key, asked);
    const owed = owedIn(dossier, present, asked);
    if (!may(asked.viewer, "entitlement.give", owed)) return hidden;
    if (!isOwedAnything(dossier, asked)) return refuse("notAllowed");
    const principal = owed.principal ?? actor;
    return rights.promise(present, { ...act, holder: act.subject, principal }, actor, asked.at);
  });

/** The one who gives says what was given, and when. */
export const giveEntitlement = (
  ports: Ports,
  actor: PersonId,
  act: EntitlementAct & { readonly what: string; readonly on: Day },
) => answerFor(ports, actor, act, (entitlement, { at }) => rights.give(entitlement, act, actor, at));

/** The one who gives sets a new day, with the reason. */
export const moveEntitlement = (
  ports: Ports,
  actor: PersonId,
  act: EntitlementAct & { readonly date: Day; readonly reason: string },
) => answerFor(ports, actor, act, (entitlement, { at }) => rights.move(entitlement, act, actor, at));

/** The leader says how they see it. */
export const seeEntitlement = (
  ports: Ports,
  actor: PersonId,
  act: EntitlementAct & { readonly view: View; readonly note: string },
): Promise<Outcome> =>
  change(ports, { actor, ...act, needs: NEEDS }, (dossier, asked) => {
    const present = presentIn(dossier, act.key, asked);
    if (!present || !may(asked.viewer, "entitlement.see", present)) return hidden;
    return rights.see(present, act, actor, asked.at);
  });

function answerFor(
  ports: Ports,
  actor: PersonId,
  act: EntitlementAct,
  decide: (entitlement: Entitlement, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  return change(ports, { actor, ...act, needs: NEEDS }, (dossier, asked) => {
    const present = presentIn(dossier, act.key, asked);
    return present && may(asked.viewer, "entitlement.give", present) ? decide(present, asked) : hidden;
  });
}

/** What one leader is owed, with who gives it, as one of the two may read it. */
export type RightsReading = {
  readonly subject: PersonId;
  readonly principal: PersonId | undefined;
  readonly rights: readonly Entitlement[];
  /** May say how they see it; may promise, give and move. */
  readonly sees: boolean;
  readonly gives: boolean;
};

export async function readEntitlements(
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
): Promise<RightsReading | undefined> {
  const asked = asking(ports, actor);
  const dossier = await readDossier(ports, subject, NEEDS);
  const owedNow = entitlementsIn(dossier)
    .map((each) => withGiver(each, asked.directory, asked.today))
    .toSorted((one, other) => inOrder(one) - inOrder(other));
  const owed = owedIn(dossier, owedNow[0], asked);
  if (!may(asked.viewer, "entitlement.read", owed)) return undefined;
  await logAccess(ports, actor, subject, "entitlements");
  return {
    subject,
    principal: owed.principal,
    rights: owedNow,
    sees: may(asked.viewer, "entitlement.see", owed),
    gives: may(asked.viewer, "entitlement.give", owed) && isOwedAnything(dossier, asked),
  };
}

const inOrder = ({ key }: Entitlement) => ENTITLEMENTS.indexOf(key);

/** A right as it stands, with who gives it today. */
function presentIn(dossier: Dossier, key: EntitlementKey, { directory, today }: Asking) {
  const entitlement = entitlementIn(dossier, key);
  return entitlement && withGiver(entitlement, directory, today);
}

/** Whose it is and who gives it: of what was never promised the principal of the contract, else the nearest manager. */
function owedIn(dossier: Dossier, entitlement: Entitlement | undefined, { directory, today }: Asking) {
  if (entitlement) return entitlement;
  const inForce = contractsIn(dossier).find(isInForce);
  return { holder: dossier.subject, principal: inForce?.principal ?? principalOf(dossier.subject, directory, today) };
}

/** Those who lead, and whoever holds a contract. */
const isOwedAnything = (dossier: Dossier, { directory, today }: Asking) =>
  directory.leads(dossier.subject, today) || contractsIn(dossier).some(isInForce);
