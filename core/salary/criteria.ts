import type { Localised } from "#core/content/locale.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/** Who is judged by which criteria: staff, or those who lead (research/domain A4). */
export const CRITERIA_SETS = ["staff", "leaders"] as const;
export type CriteriaSet = (typeof CRITERIA_SETS)[number];

/** Three steps in words; they are never counted together (DOMAIN decision 6). The lowest comes first. */
export const STEPS = ["develop", "expected", "above"] as const;
export type SalaryStep = (typeof STEPS)[number];
export const LOWEST: SalaryStep = "develop";

/** A lönekriterium: what it is about, and how each step shows in what somebody does. */
export type Criterion = {
  /** Given once and never again: judgements are stored under it. */
  readonly key: string;
  readonly name: Localised;
  readonly about: Localised;
  readonly anchors: { readonly [S in SalaryStep]: Localised };
};
export type Criteria = { readonly [S in CriteriaSet]: readonly Criterion[] };

/** All criteria at a time, as HR wrote them. Never changed once written: what has begun keeps its version. */
export type SalaryCriteria = {
  readonly type: "salaryCriteria";
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
  readonly savedBy: PersonId;
  readonly savedAt: Instant;
  readonly sets: Criteria;
};
export type SalaryCriteriaEvent = { readonly type: "salaryCriteriaSaved"; readonly version: number };

/** A criterion as it is written: a new one has no key yet. */
export type WrittenCriterion = Omit<Criterion, "key"> & { readonly key?: string };
export type WrittenCriteria = { readonly [S in CriteriaSet]: readonly WrittenCriterion[] };

/** Few enough to be kept in mind during a year (DOMAIN decision 7). */
export const MAX_CRITERIA = 8;
export const CRITERION_LIMITS = { name: 80, about: 300, anchor: 300 } as const;
