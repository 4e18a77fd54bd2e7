import { may } from "#core/access/access.ts";
import { policyChat } from "#core/content/chat/policy.ts";
import { entitlementLabels } from "#core/content/contractTemplate.ts";
import { acceptanceIn } from "#core/dossier/dossier.ts";
import type { EntitlementNotice, PolicyNotice } from "#core/dossier/notices.ts";
import type { Entitlement } from "#core/entitlement/entitlement.ts";
import type { EntitlementKey } from "#core/contract/terms.ts";
import type { PersonId } from "#core/ids.ts";
import { acceptanceId, type PolicyAcceptance } from "#core/policy/acceptance.ts";
import { presentPolicy } from "#core/policy/policy.ts";
import { type CardAction, act } from "#bot/cards/action.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { readEntitlements } from "#bot/usecases/entitlement.ts";
import { asking } from "#bot/usecases/ports.ts";
import { kickerOf } from "./entitlementCards.ts";
import { type Turn, press, shownName } from "./turn.ts";

/** What a message tells, before it is drawn. */
export type Told = {
  readonly kicker: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly actions: readonly CardAction[];
};

/** About the policy: that a leader wants to talk, that the principal has noted that they did. */
export async function policyNotice(
  turn: Turn,
  subject: PersonId,
  { kind, policy: version }: { readonly kind: PolicyNotice; readonly policy: number },
): Promise<Told | undefined> {
  const { viewer, municipality } = asking(turn.ports, turn.person);
  const acceptance = acceptanceIn(await readDossier(turn.ports, subject, { ids: [acceptanceId(version)] }), version);
  const isInForce = presentPolicy(municipality.policy).version === version;
  const mayKnow = kind === "policyToDiscuss" ? may(viewer, "policy.noteDiscussed", subject) : turn.person === subject;
  if (!acceptance || !isInForce || !mayKnow || acceptance.state !== TRUE_WHILE[kind]) return undefined;
  const texts = turn.t.notice[kind];
  const who = acceptance.state === "discussedWithPrincipal" ? acceptance.notedBy : subject;
  const pressed = kind === "policyToDiscuss" ? press(turn, "policy.talk", { subject }) : press(turn, "policy.show");
  return {
    kicker: policyChat[turn.locale].kicker,
    title: texts.title(shownName(turn, who)),
    lines: texts.lines("", 0),
    actions: [act(texts.button, pressed, { primary: true })],
  };
}

const TRUE_WHILE: { readonly [K in PolicyNotice]: PolicyAcceptance["state"] } = {
  policyToDiscuss: "wantsToDiscuss",
  policyDiscussed: "discussedWithPrincipal",
};

/** About what a leader is owed: what the other has just said or promised. */
export async function entitlementNotice(
  turn: Turn,
  subject: PersonId,
  { kind, entitlement: key }: { readonly kind: EntitlementNotice; readonly entitlement: EntitlementKey },
): Promise<Told | undefined> {
  const reading = await readEntitlements(turn.ports, turn.person, subject);
  const right = reading?.rights.find((each) => each.key === key);
  if (!right || !isStillSo(right, kind)) return undefined;
  const texts = turn.t.notice[kind];
  const other = turn.person === subject ? authorOf(right, reading?.principal) : subject;
  return {
    kicker: `${kickerOf(turn, right)} · ${entitlementLabels[key][turn.locale]}`,
    title: texts.title(other ? shownName(turn, other) : ""),
    lines: texts.lines("", 0),
    actions: [act(texts.button, press(turn, "right.show", { subject, key }), { primary: true })],
  };
}

/** Who did it, a deputy perhaps; else who gives it today. */
function authorOf({ history }: Entitlement, principal: PersonId | undefined): PersonId | undefined {
  const last = history.findLast((each) => "by" in each && each.kind !== "seen");
  return (last && "by" in last ? last.by : undefined) ?? principal;
}

function isStillSo({ state, view, history }: Entitlement, kind: EntitlementNotice): boolean {
  const last = history.findLast(({ kind: each }) => each !== "seen")?.kind;
  switch (kind) {
    case "entitlementPromised":
      return state === "promised" && last === "promised";
    case "entitlementMoved":
      return state === "promised" && last === "moved";
    case "entitlementGiven":
      return state === "given";
    case "entitlementSeen":
      return state !== "closed" && view !== undefined && view !== "given";
  }
}
