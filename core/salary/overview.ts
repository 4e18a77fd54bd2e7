import { isKept } from "#core/appraisal/appraisal.ts";
import { type Dossier, appraisalsIn, assessmentsIn, followUpsIn, salaryBasesIn } from "#core/dossier/dossier.ts";
import { wasHeld } from "#core/followUp/followUp.ts";
import type { PersonId, SalaryBasisId } from "#core/ids.ts";
import { type Day, addDays, dayOf } from "#core/time.ts";
import { PERIOD_DAYS, type SalaryState, isShared } from "./basis.ts";

/** What a judgement would rest on first; the day of the last one of each. */
export const BUILDS_ON = ["summary", "assessment", "followUp"] as const;
export type BuildsOn = (typeof BUILDS_ON)[number];

/** One person's salary talk as facts for HR and those above (DOMAIN decision 12): who and when, and never how anybody is judged. */
export type SalaryRow = {
  readonly person: PersonId;
  readonly talk?: {
    readonly basis: SalaryBasisId;
    readonly author: PersonId;
    readonly state: SalaryState;
    readonly day: Day;
    readonly heldOn?: Day;
    readonly readOn?: Day;
  };
  readonly last: { readonly [B in BuildsOn]?: Day };
};

export function salaryRowOf(dossier: Dossier): SalaryRow {
  const basis = salaryBasesIn(dossier)
    .filter(({ state }) => state !== "cancelled")
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))[0];
  const newest = (days: readonly Day[]) => days.toSorted().at(-1);
  const summary = newest(appraisalsIn(dossier).flatMap((talk) => (isKept(talk) ? [talk.date] : [])));
  const assessment = newest(assessmentsIn(dossier).flatMap((each) => (each.state === "confirmed" ? [each.day] : [])));
  const followUp = newest(followUpsIn(dossier).flatMap((each) => (wasHeld(each) ? [each.day] : [])));
  return {
    person: dossier.subject,
    ...(basis && {
      talk: {
        basis: basis.id,
        author: basis.author,
        state: basis.state,
        day: basis.day,
        ...(isShared(basis) && { heldOn: dayOf(basis.sharedAt) }),
        ...("readAt" in basis && basis.readAt && { readOn: dayOf(basis.readAt) }),
      },
    }),
    last: { ...(summary && { summary }), ...(assessment && { assessment }), ...(followUp && { followUp }) },
  };
}

/** Where somebody stands in the review at hand: a talk of the last year counts, an older one does not. */
export type SalaryStanding = "held" | "planned" | "none";

export function standingOf(row: SalaryRow | undefined, today: Day): SalaryStanding {
  const since = addDays(today, -PERIOD_DAYS);
  const { talk } = row ?? {};
  if (!talk) return "none";
  if (talk.heldOn !== undefined) return talk.heldOn > since ? "held" : "none";
  return "planned";
}

/** There is nothing of the last year to rest a judgement on: neither a talk, nor an assessment, nor a follow-up. */
export function lacksGrounds(row: SalaryRow | undefined, today: Day): boolean {
  const since = addDays(today, -PERIOD_DAYS);
  return !BUILDS_ON.some((each) => (row?.last[each] ?? "") > since);
}
