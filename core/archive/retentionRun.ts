import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { RetentionRunId } from "#core/ids.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import { type Counts, type RecordKind, countOf, plus, totalOf } from "./recordKind.ts";
import type { Sorted } from "./due.ts";
import type { LeavingRule } from "./retentionRule.ts";

/**
 * One removal by the rules that held on its day: looked through first and changed nothing, then confirmed by the registrar, then
 * done dossier by dossier. What is left of it is the proof: how many of which kind, by which decision, when; nobody's name.
 */
export type RetentionRun = Gathering | Looking | Looked | Removing | Done | Cancelled;
export type RetentionRunState = RetentionRun["state"];

type Common = {
  readonly type: "retentionRun";
  readonly schema: 1;
  readonly id: RetentionRunId;
  readonly day: Day;
  readonly askedAt: Instant;
  readonly rules: readonly LeavingRule[];
};
/** The people whose dossiers are gone through lie in a list with parts of a hundred; `next` is the first part that is not done. */
type Listed = { readonly list: string; readonly parts: number };
type Parted = Listed & { readonly next: number };
/** What looking through found: to leave, kept by a hold, waiting for something that belongs to it. */
export type Found = {
  readonly due: Counts;
  readonly held: Counts;
  readonly waiting: Counts;
  /** To be handed to the e-archive first, and already in a package; absent where there is nothing of the kind. */
  readonly toHand?: Counts;
  readonly packed?: Counts;
  /** In how many dossiers something is to leave. */
  readonly people: number;
};
type Confirmed = { readonly expected: Counts; readonly confirmedAt: Instant; readonly receipt: string };

export type Gathering = Common & { readonly state: "gathering" };
export type Looking = Common & Parted & { readonly state: "looking"; readonly found: Found };
export type Looked = Common & Listed & { readonly state: "looked"; readonly found: Found };
export type Removing = Common & Parted & Confirmed & { readonly state: "removing"; readonly removed: Counts };
export type Done = Common & Confirmed & { readonly state: "done"; readonly removed: Counts; readonly doneAt: Instant };
/** `cleared`: its lists of people are gone too. */
export type Cancelled = Common & {
  readonly state: "cancelled";
  readonly cleared: boolean;
  readonly cancelledAt: Instant;
};

export type RetentionRunEvent =
  | { readonly type: "retentionAsked" | "retentionConfirmed" | "retentionCancelled"; readonly run: RetentionRunId }
  /** In the dossier that it was done in: which documents are no more. */
  | {
      readonly type: "recordsRemoved";
      readonly run: RetentionRunId;
      readonly removed: readonly { readonly kind: RecordKind; readonly id: string }[];
    };

export const NOTHING_FOUND: Found = { due: {}, held: {}, waiting: {}, people: 0 };

const isUnderWay = ({ state }: RetentionRun): boolean => state !== "done" && state !== "cancelled";

/** Begins to look through what is due by the rules that hold today. One at a time. */
export function askForRun(
  runs: readonly RetentionRun[],
  rules: readonly LeavingRule[],
  id: RetentionRunId,
  at: Instant,
): Decision<RetentionRun, RetentionRunEvent> {
  if (runs.some(isUnderWay)) return refuse("retention.runUnderWay");
  if (rules.length === 0) return refuse("retention.nothingDecided");
  return changed([{ type: "retentionRun", schema: 1, state: "gathering", id, day: dayOf(at), askedAt: at, rules }], {
    type: "retentionAsked",
    run: id,
  });
}

/** Adds what one dossier was found to hold. */
export const withFound = (found: Found, { due, held, waiting, toHand, packed }: Sorted): Found => ({
  ...found,
  due: plus(found.due, countOf(due)),
  held: plus(found.held, countOf(held)),
  waiting: plus(found.waiting, countOf(waiting)),
  ...(toHand.length > 0 && { toHand: plus(found.toHand ?? {}, countOf(toHand)) }),
  ...(packed.length > 0 && { packed: plus(found.packed ?? {}, countOf(packed)) }),
  people: found.people + (due.length > 0 ? 1 : 0),
});

export const isLookedThrough = (run: RetentionRun): run is Looked => run.state === "looked";

/**
 * The registrar has seen what was found and lets it be done, the same day: another day other things are due; and by decisions that
 * still hold (`rules`), or what was just decided to be kept would go. `receipt`: the references under which the e-archive has
 * received what it was to have, for the proof.
 */
export function confirmRun(
  run: RetentionRun,
  {
    receipt,
    expected,
    rules,
  }: { readonly receipt: string; readonly expected: number; readonly rules: readonly LeavingRule[] },
  at: Instant,
): Decision<RetentionRun, RetentionRunEvent> {
  if (run.state === "removing" || run.state === "done") return unchanged;
  if (run.state !== "looked") return refuse("retention.notLooked");
  if (dayOf(at) !== run.day) return refuse("retention.otherDay", { day: run.day });
  if (!run.rules.every((rule) => rules.some((present) => isSameRule(rule, present))))
    return refuse("retention.rulesChanged");
  const { found, ...common } = run;
  if (totalOf(found.due) !== expected) return refuse("retention.notLooked");
  return changed(
    [
      {
        ...common,
        state: "removing",
        next: 0,
        expected: found.due,
        confirmedAt: at,
        receipt,
        removed: {},
      },
    ],
    { type: "retentionConfirmed", run: run.id },
  );
}

const isSameRule = (one: LeavingRule, other: LeavingRule) =>
  one.kind === other.kind &&
  one.fate === other.fate &&
  one.months === other.months &&
  one.reference === other.reference &&
  one.from === other.from;

/** Nothing has been removed yet, and nothing will be. */
export function cancelRun(run: RetentionRun, at: Instant): Decision<RetentionRun, RetentionRunEvent> {
  if (run.state === "cancelled") return unchanged;
  if (run.state === "removing" || run.state === "done") return refuse("retention.begun");
  const { type, schema, id, day, askedAt, rules } = run;
  return changed([{ type, schema, id, day, askedAt, rules, state: "cancelled", cleared: false, cancelledAt: at }], {
    type: "retentionCancelled",
    run: id,
  });
}

/** So many documents leave a dossier in one commit; the store takes a hundred writes. */
export const MAX_IN_ONE = 80;

/** The first of what is due, whole records, as many as one commit takes. */
export function portionOf<R extends { readonly parts: readonly string[] }>(due: readonly R[]): readonly R[] {
  let room = MAX_IN_ONE;
  return due.filter(({ parts }, index) => {
    room -= parts.length;
    return room >= 0 || index === 0;
  });
}
