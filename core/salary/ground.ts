import type { RowOutcome } from "#core/assessment/matter.ts";
import type { GoalState } from "#core/goal/goal.ts";
import type { Day } from "#core/time.ts";

/** What a judgement may rest on (P20, P25): what the two have already said, agreed or seen together. */
export const GROUND_KINDS = ["assessedResult", "goal", "summary", "followUp", "exchange"] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** One thing to point at. The title is what both know it by; talks and follow-ups are known by their day. */
export type Ground = {
  readonly id: string;
  readonly kind: GroundKind;
  readonly day: Day;
  readonly title: string;
  /** What came of it, where something did. */
  readonly outcome?: RowOutcome | Exclude<GoalState, "proposed">;
  /** The document it lies in, to open. */
  readonly of: string;
};

/**
 * Whether a ground shows that something was said before: a talk, a follow-up, a question or thanks; or an outcome that both have
 * seen and that fell short.
 */
export function wasSaid({
  kind,
  outcome,
}: Pick<Ground, "kind"> & { readonly outcome?: Ground["outcome"] | undefined }): boolean {
  switch (kind) {
    case "summary":
    case "followUp":
    case "exchange":
      return true;
    case "assessedResult":
    case "goal":
      return outcome === "partly" || outcome === "notReached";
  }
}
