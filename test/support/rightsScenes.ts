import { ulid } from "ulid";
import { type RequestId, asId } from "#core/ids.ts";
import { type PolicyText, policyHash, presentPolicy } from "#core/policy/policy.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import * as rights from "#bot/usecases/entitlement.ts";
import * as policies from "#bot/usecases/policy.ts";
import { type Ports, hashOf } from "#bot/usecases/ports.ts";
import { day, people } from "./tinyMunicipality.ts";

/** How far things have come with the policy and with what Sara is owed, brought there by the use cases themselves. */

const request = () => asId<RequestId>(ulid());
const succeeded = async (outcome: Promise<Outcome>) => {
  const came = await outcome;
  if (came.kind === "refused") throw new Error(`the scene was refused: ${came.refusal.key}`);
};

/** The version in force as somebody has it before them. */
export function seenPolicy(ports: Ports) {
  const policy = presentPolicy(ports.municipality().policy);
  return { version: policy.version, hash: policyHash(policy, hashOf) };
}

/** Sara has opened the policy, or wants to talk about it, or has accepted it. */
export async function policyScene(ports: Ports, upTo: "opened" | "wantsToDiscuss" | "accepted", who = people.self) {
  await succeeded(policies.openPolicy(ports, who, { request: request() }));
  if (upTo === "wantsToDiscuss") await succeeded(policies.discussPolicy(ports, who, { request: request() }));
  if (upTo === "accepted")
    await succeeded(
      policies.acceptPolicy(ports, who, { request: request(), seen: seenPolicy(ports), unopened: false, from: "tab" }),
    );
}

export const OWN_POLICY: PolicyText = { sv: [{ title: "Så leder vi", text: "Tillsammans, och i tid." }], en: [] };

/** HR has written the next version. */
export const policyDraft = (ports: Ports) =>
  succeeded(policies.draftPolicy(ports, people.hr, { request: request(), text: OWN_POLICY, link: "", seenRev: 0 }));

/** The manager has promised Sara something, beside a contract. */
export const promiseScene = (ports: Ports, { text = "Kurs i arbetsrätt", date = day("2026-12-10") } = {}) =>
  succeeded(
    rights.promiseEntitlement(ports, people.manager, {
      subject: people.self,
      key: "development",
      text,
      date,
      request: request(),
    }),
  );
