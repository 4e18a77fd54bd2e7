import { type Appraisal, type AwaitingConfirmation, type KeptSummary, isConfirmedByBoth, isKept } from "./appraisal.ts";
import type { Instant } from "#core/time.ts";

/**
 * How a sent summary stands as a record (DOMAIN decision 14; research/domain A6): shared between the parties, drawn up
 * (upprättad) when both have confirmed, or recorded without both when the time ran out.
 */
export const SUMMARY_STANDINGS = ["shared", "drawnUp", "lapsed"] as const;
export type SummaryStanding = (typeof SUMMARY_STANDINGS)[number];

/** It follows from the state alone; nobody sets it. */
export function standingOf(appraisal: AwaitingConfirmation | KeptSummary): {
  readonly kind: SummaryStanding;
  readonly since: Instant;
} {
  if (appraisal.state === "awaitingConfirmation") return { kind: "shared", since: appraisal.sentAt };
  if (isConfirmedByBoth(appraisal))
    return { kind: "drawnUp", since: appraisal.confirmations[1]?.at ?? appraisal.sentAt };
  return { kind: "lapsed", since: appraisal.state === "confirmedByOne" ? appraisal.lapsedAt : appraisal.sentAt };
}

/** Of the talks of one person the last one that both have confirmed. */
export const lastConfirmed = (appraisals: readonly Appraisal[]): KeptSummary | undefined =>
  appraisals
    .filter(isKept)
    .filter(isConfirmedByBoth)
    .toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))[0];
