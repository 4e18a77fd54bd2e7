import { type DatedPart, LONGEST_PERIOD_DAYS, type Serves, type Terms } from "#core/contract/terms.ts";
import { type Refused, refuse } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { pointedAt } from "#core/line/pointing.ts";
import { isBlank } from "#core/text.ts";
import { type Day, addDays } from "#core/time.ts";

/** What the holder is owed may be given while the two still agree on the rest: so long before the period, at most. */
const OWED_BEFORE_DAYS = 183;

/** What a wording is held against when it is put forward. */
export type Around = {
  readonly today: Day;
  readonly holder: PersonId;
  /** Whether something that a wording may point at is there (P5). */
  readonly isThere: (target: Serves) => boolean;
};

/**
 * What a wording cannot be put forward with although all its parts are there (`missingParts`): a period that is over or has no
 * end in sight, a day outside the period, an instruction that is not adopted yet, one name for two rows, or something pointed at
 * that is not there. A day in the period that has passed is no fault: a wording that is revised keeps what was owed in it.
 */
export function unsound(terms: Terms, around: Around): Refused | undefined {
  return (
    periodFault(terms, around.today) ??
    dayOutside(terms) ??
    instructionFault(terms, around.today) ??
    sharedKey(terms) ??
    unknownTarget(terms, around)
  );
}

/** A period that nobody can work in any more, or that goes on for as long as anybody remembers. */
function periodFault({ period: { from, to } }: Terms, today: Day): Refused | undefined {
  if (to < today) return refuse("contract.periodOver", { to });
  const latest = addDays(today, LONGEST_PERIOD_DAYS);
  if (to > latest) return refuse("dateTooFar", { latest });
  return to > addDays(from, LONGEST_PERIOD_DAYS) ? refuse("contract.periodTooLong", { from, to }) : undefined;
}

function dayOutside({ period: { from, to }, results, commitments, owed, assessment }: Terms): Refused | undefined {
  const dated: readonly (readonly [DatedPart, Day | ""])[] = [
    ...results.filter(({ outcome }) => !isBlank(outcome)).map(({ due }) => ["result", due] as const),
    ...commitments.filter(({ text }) => !isBlank(text)).map(({ due }) => ["commitment", due] as const),
    ...Object.values(owed).map(({ date }) => ["owed", date] as const),
    ...assessment.followUps.map((day) => ["followUp", day] as const),
  ];
  for (const [part, day] of dated) {
    const first = part === "owed" ? addDays(from, -OWED_BEFORE_DAYS) : from;
    if (day !== "" && (day < first || day > to)) return refuse("contract.dayOutsidePeriod", { part, day, from, to });
  }
  return undefined;
}

const instructionFault = ({ instruction }: Terms, today: Day): Refused | undefined =>
  instruction && instruction.date > today && instruction.date !== ""
    ? refuse("dateInFuture", { date: instruction.date })
    : undefined;

/** Rows are followed by their names, so no two of a kind may share one. */
export function sharedKey({ commitments, results }: Pick<Terms, "commitments" | "results">): Refused | undefined {
  const shares = [commitments, results].some((rows) => {
    const keys = rows.flatMap(({ key }) => key ?? []);
    return new Set(keys).size < keys.length;
  });
  return shares ? refuse("invalid", { field: "key" }) : undefined;
}

function unknownTarget(terms: Terms, { holder, isThere }: Around): Refused | undefined {
  const isOwn = (target: Serves) => target.kind === "result" && target.holder === holder;
  return pointedAt(terms).some((target) => isOwn(target) || !isThere(target))
    ? refuse("contract.servesUnknown")
    : undefined;
}
