import { type Entitlement } from "#core/entitlement/entitlement.ts";
import type { PolicyAcceptance } from "#core/policy/acceptance.ts";
import type { PolicyVersion } from "#core/policy/policy.ts";
import { addDays, dayOf } from "#core/time.ts";
import type { Moment } from "./moment.ts";

const WEEKLY = 7;

/**
 * When the clock looks at what a leader is owed (P14-P16): on the promised day both are asked, then weekly the principal until
 * they have answered, the holder until they have said how they see it.
 */
export function entitlementMoments(entitlement: Entitlement): readonly Moment[] {
  if (entitlement.state !== "promised") return [];
  const { holder, principal, view, askOn } = entitlement;
  const asked = view === undefined ? [holder, principal] : [principal];
  return [{ on: askOn, thenEvery: WEEKLY, remind: asked }];
}

/** A leader who has read the policy, or talked about it, and not answered; a principal with whom somebody wants to talk (P8). */
export function acceptanceMoments(acceptance: PolicyAcceptance): readonly Moment[] {
  switch (acceptance.state) {
    case "asked":
      return acceptance.openedAt ? mustSay(weeklyAfter(acceptance.openedAt, [acceptance.person])) : [];
    case "wantsToDiscuss":
      return acceptance.principal ? weeklyAfter(acceptance.wishedAt, [acceptance.principal]) : [];
    case "discussedWithPrincipal":
      return mustSay(weeklyAfter(acceptance.notedAt, [acceptance.person]));
    case "accepted":
      return [];
  }
}

const weeklyAfter = (at: Parameters<typeof dayOf>[0], remind: Moment["remind"]): readonly Moment[] => [
  { on: addDays(dayOf(at), WEEKLY), thenEvery: WEEKLY, remind },
];

const mustSay = (moments: readonly Moment[]): readonly Moment[] => moments.map((moment) => ({ ...moment, must: true }));

/** The morning after a version is published, and weekly then, those who lead and have not answered are asked (P8). */
export function policyMoments(version: PolicyVersion): readonly Moment[] {
  if (version.state !== "published" || !version.publishedAt) return [];
  return [{ on: addDays(dayOf(version.publishedAt), 1), thenEvery: WEEKLY, remind: [], leaders: true }];
}
