import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import { type RecordKind, isUnseen } from "./recordKind.ts";

/**
 * What becomes of records of a kind when their time is over: removed, handed to the e-archive and then removed, or kept for ever.
 * `undecided` takes an earlier decision back: nothing happens.
 */
export const FATES = ["remove", "handOver", "keep", "undecided"] as const;
export type Fate = (typeof FATES)[number];
/** The fates by which a record leaves. */
export type LeavingFate = Extract<Fate, "remove" | "handOver">;

/** One decision of the authority on a kind of record: nothing is removed without the reference to it (research/domain A7). */
export type RetentionDecision = {
  readonly fate: Fate;
  /** How many months after its last use a record leaves; 0 for what is kept. */
  readonly months: number;
  /** The decision: the board, the day and the paragraph, or the dokumenthanteringsplan's number. */
  readonly reference: string;
  /** The first day on which it holds. */
  readonly from: Day;
  readonly by: PersonId;
  readonly at: Instant;
};

/** Every decision on one kind, the oldest first: none is written over. Without any, nothing of the kind is ever removed. */
export type RetentionRule = {
  readonly type: "retentionRule";
  readonly schema: 1;
  readonly id: string;
  readonly kind: RecordKind;
  readonly decisions: readonly RetentionDecision[];
};

export type RetentionRuleEvent = {
  readonly type: "retentionDecided";
  readonly kind: RecordKind;
  readonly fate: Fate;
  readonly reference: string;
};

/** A rule as a run goes by it. */
export type LeavingRule = Pick<RetentionDecision, "months" | "reference" | "from"> & {
  readonly kind: RecordKind;
  readonly fate: LeavingFate;
};

export const MAX_MONTHS = 1200;
export const MAX_REFERENCE = 200;

const ruleId = (kind: RecordKind) => `retentionRule:${kind}`;

export type WantedDecision = Pick<RetentionDecision, "fate" | "months" | "reference" | "from">;

/** Notes what has been decided on a kind. The same again changes nothing; who may is for the access policy. */
export function decideRetention(
  present: RetentionRule | undefined,
  kind: RecordKind,
  { fate, months, reference, from }: WantedDecision,
  by: PersonId,
  at: Instant,
): Decision<RetentionRule, RetentionRuleEvent> {
  if (isBlank(reference)) return refuse("retention.noReference");
  // What was never shared is no record: it is its author's until it is cleared out, and no archivist reads it.
  if (fate === "handOver" && isUnseen(kind)) return refuse("retention.noRecord");
  const leaves = isLeaving(fate);
  if (leaves && months < 1) return refuse("invalid", { field: "months" });
  // What has been removed cannot come back: a rule begins to hold today at the earliest.
  if (from < dayOf(at)) return refuse("dateInPast", { date: from });
  const decision = { fate, months: leaves ? months : 0, reference: reference.trim(), from, by, at };
  const last = present?.decisions.at(-1);
  if (last && sameSay(last, decision)) return unchanged;
  return changed(
    [
      {
        type: "retentionRule",
        schema: 1,
        id: ruleId(kind),
        kind,
        decisions: [...(present?.decisions ?? []), decision],
      },
    ],
    { type: "retentionDecided", kind, fate, reference: decision.reference },
  );
}

const sameSay = (one: WantedDecision, other: WantedDecision) =>
  one.fate === other.fate &&
  one.months === other.months &&
  one.reference === other.reference &&
  one.from === other.from;

const isLeaving = (fate: Fate): fate is LeavingFate => fate === "remove" || fate === "handOver";

/** The decision that holds on a day: the latest made of those that have begun to hold. */
export const decisionOn = (rule: RetentionRule | undefined, day: Day): RetentionDecision | undefined =>
  rule?.decisions.findLast(({ from }) => from <= day);

/** The rules by which records leave on a day; a kind that is kept, or on which nothing is decided, has none. */
export const leavingRules = (rules: readonly RetentionRule[], day: Day): readonly LeavingRule[] =>
  rules.flatMap((rule) => {
    const decision = decisionOn(rule, day);
    if (!decision || !isLeaving(decision.fate)) return [];
    const { fate, months, reference, from } = decision;
    return [{ kind: rule.kind, fate, months, reference, from }];
  });
