import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { isSettled } from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/** Which part of a day suits. */
export const DAY_PARTS = ["any", "morning", "afternoon"] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** When it would suit, if one says: a day and what comes after it, and a part of the day. No reason is asked for. */
export type Suits = { readonly from: Day | ""; readonly part: DayPart };

/**
 * An employee asks for a talk (P22: the dialogue goes both ways). There is one a person: asking again is the same wish, with
 * what suits now. The manager's booking answers it.
 */
export type TalkWish = {
  readonly type: "talkWish";
  readonly schema: 1;
  readonly id: string;
  readonly employee: PersonId;
  readonly askedAt: Instant;
  readonly suits: Suits;
} & (
  | { readonly state: "asked"; /** Who was the nearest manager when it was asked. */ readonly manager: PersonId }
  | { readonly state: "answered" | "takenBack"; readonly endedAt: Instant }
);
export type StandingWish = Extract<TalkWish, { readonly state: "asked" }>;

export type TalkWishEvent =
  | { readonly type: "talkWished"; readonly by: PersonId; readonly to: PersonId }
  | { readonly type: "talkWishChanged" | "talkWishTakenBack" | "talkWishAnswered"; readonly by: PersonId };

type Outcome = Decision<TalkWish, TalkWishEvent>;

export const talkWishId = (employee: PersonId) => `talkWish:${employee}`;

export const isAsked = (wish: TalkWish | undefined): wish is StandingWish => wish?.state === "asked";

/** So far ahead it can suit: a mistyped year is caught. */
const SUITS_WITHIN_DAYS = 366;

/** The employee asks. While a talk is under way there is one already. */
export function askForTalk(
  present: TalkWish | undefined,
  talks: readonly Appraisal[],
  {
    employee,
    manager,
    suits,
  }: { readonly employee: PersonId; readonly manager: PersonId | undefined; readonly suits: Suits },
  at: Instant,
): Outcome {
  if (manager === undefined) return refuse("appraisal.noManager");
  const underWay = talks.find((talk) => !isSettled(talk));
  if (underWay) return refuse("appraisal.alreadyOpen", { date: underWay.date });
  const today = dayOf(at);
  const latest = addDays(today, SUITS_WITHIN_DAYS);
  if (suits.from !== "" && suits.from < today) return refuse("dateInPast", { date: suits.from });
  if (suits.from > latest) return refuse("dateTooFar", { latest });
  if (isAsked(present)) {
    const same = present.suits.from === suits.from && present.suits.part === suits.part;
    return same ? unchanged : changed([{ ...present, suits }], { type: "talkWishChanged", by: employee });
  }
  return changed(
    [{ type: "talkWish", schema: 1, id: talkWishId(employee), employee, askedAt: at, suits, state: "asked", manager }],
    { type: "talkWished", by: employee, to: manager },
  );
}

/** The employee does not want it any more; whoever had it waiting no longer has. */
export const takeWishBack = (wish: TalkWish | undefined, at: Instant): Outcome =>
  isAsked(wish) ? changed([ended(wish, "takenBack", at)], { type: "talkWishTakenBack", by: wish.employee }) : unchanged;

/** A talk has been booked, asked for or not. */
export const answerWish = (wish: TalkWish | undefined, by: PersonId, at: Instant): Outcome =>
  isAsked(wish) ? changed([ended(wish, "answered", at)], { type: "talkWishAnswered", by }) : unchanged;

function ended(
  { type, schema, id, employee, askedAt, suits }: StandingWish,
  state: "answered" | "takenBack",
  at: Instant,
): TalkWish {
  return { type, schema, id, employee, askedAt, suits, state, endedAt: at };
}
