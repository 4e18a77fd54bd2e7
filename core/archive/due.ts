import type { LegalHold } from "./legalHold.ts";
import { isHeld } from "./legalHold.ts";
import type { RecordKind } from "./recordKind.ts";
import type { LeavingRule } from "./retentionRule.ts";
import type { Day } from "#core/time.ts";

/** A document with what belongs to it and leaves together with it. */
export type ArchiveRecord = {
  readonly kind: RecordKind;
  /** The id of its root document. */
  readonly id: string;
  /** The ids of all its documents, the root's first. */
  readonly parts: readonly string[];
  /** The day of its last use, from which the time is counted; undefined while it is in use. */
  readonly since: Day | undefined;
  /** The record it belongs to, which stays as long as this one does. */
  readonly restsOn?: string;
};

export type Sorted = {
  /** To leave now. */
  readonly due: readonly ArchiveRecord[];
  /** Their time is over, and a hold keeps them. */
  readonly held: readonly ArchiveRecord[];
  /** Their time is over, but something that belongs to them stays. */
  readonly waiting: readonly ArchiveRecord[];
  /** Their time is over, and they are to be handed to the e-archive first. */
  readonly toHand: readonly ArchiveRecord[];
  /** They are in a package that the e-archive has not yet said it has. */
  readonly packed: readonly ArchiveRecord[];
};
/** Whether a record, as it is now, is in a package, or with the e-archive; `nothing`: nothing of it is for the e-archive. */
export type Handed = "received" | "packed" | "nothing" | undefined;

/**
 * What of a dossier is to leave on a day. Never what is held, not due, in use, or of a kind on which nothing is decided; never
 * what the e-archive is to have and has not received; never what something else that stays belongs to; always all the rest whose
 * time is over.
 */
export function sortDue(
  records: readonly ArchiveRecord[],
  rules: readonly LeavingRule[],
  holds: readonly LegalHold[],
  today: Day,
  handed: (record: ArchiveRecord) => Handed,
): Sorted {
  const ruleOf = new Map(rules.map((rule) => [rule.kind, rule]));
  const over = records.filter(({ kind, since }) => {
    const rule = ruleOf.get(kind);
    return since !== undefined && rule !== undefined && rule.from <= today && addMonths(since, rule.months) <= today;
  });
  const held = over.filter((record) => isHeld(record, holds));
  const free = over.filter((record) => !isHeld(record, holds));
  const handsOver = ({ kind }: ArchiveRecord) => ruleOf.get(kind)?.fate === "handOver";
  const waitsForArchive = (record: ArchiveRecord) => {
    const state = handed(record);
    return handsOver(record) && state !== "received" && state !== "nothing";
  };
  const handing = free.filter(waitsForArchive);
  const toBeHanded = new Set(handing);
  let due = free.filter((record) => !toBeHanded.has(record));
  for (;;) {
    const leaving = new Set(due.map(({ id }) => id));
    const needed = new Set(records.filter(({ id }) => !leaving.has(id)).map(({ restsOn }) => restsOn));
    const left = due.filter(({ id }) => !needed.has(id));
    if (left.length === due.length) break;
    due = left;
  }
  const leaving = new Set(due);
  return {
    due: due.toSorted(inOrder),
    held,
    waiting: free.filter((record) => !leaving.has(record) && !toBeHanded.has(record)),
    toHand: handing.filter((record) => handed(record) === undefined),
    packed: handing.filter((record) => handed(record) === "packed"),
  };
}

/**
 * What belongs to another before the other, and what was used last a longer time ago first: wherever a removal is cut short, what
 * is left is as whole as it was, and its days are counted as before.
 */
const inOrder = (one: ArchiveRecord, other: ArchiveRecord): number =>
  Number(one.restsOn === undefined) - Number(other.restsOn === undefined) ||
  (one.since ?? "").localeCompare(other.since ?? "") ||
  one.id.localeCompare(other.id);

/** The same day so many months later, or the last of a month that has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as Day;
}
