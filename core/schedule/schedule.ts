import type { DocumentType, DossierDocument } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf, daysBetween, momentOn } from "#core/time.ts";
import type { YearCycle } from "#core/year/cycle.ts";
import { DEFAULT_REMINDERS, type ReminderDays } from "#core/year/reminderDays.ts";
import { appraisalMoments } from "./appraisalMoments.ts";
import { assessmentMoments } from "./assessmentMoments.ts";
import { exchangeMoments, feedbackMoments, noteMoments } from "./betweenMoments.ts";
import { followUpMoments } from "./followUpMoments.ts";
import { contractMoments } from "./contractMoments.ts";
import { goalMoments } from "./goalMoments.ts";
import { legalHoldMoments } from "./legalHoldMoments.ts";
import { leadershipMoments } from "./leadershipMoments.ts";
import type { Moment } from "./moment.ts";
import { salaryMoments } from "./salaryMoments.ts";
import { talkWishMoments } from "./talkWishMoments.ts";
import { talkActionMoments } from "./talkActionMoments.ts";
import { sendingsFrom, yearMoments } from "./yearMoments.ts";
import { acceptanceMoments, entitlementMoments, policyMoments } from "./rightsMoments.ts";

/**
 * The days on which the clock looks at a document, by its type: one line a type. A type without a line is never looked at.
 * What the clock itself brings about then is in whatTimeBrings.ts.
 */
const MOMENTS = {
  contract: contractMoments,
  appraisal: appraisalMoments,
  entitlement: entitlementMoments,
  goal: goalMoments,
  talkAction: talkActionMoments,
  policyAcceptance: acceptanceMoments,
  policyVersion: policyMoments,
  assessment: assessmentMoments,
  leadershipDialogue: leadershipMoments,
  talkWish: talkWishMoments,
  followUp: followUpMoments,
  note: noteMoments,
  exchange: exchangeMoments,
  feedback: feedbackMoments,
  legalHold: legalHoldMoments,
  salaryBasis: salaryMoments,
  yearCycle: yearMoments,
} satisfies {
  readonly [T in DocumentType]?: (
    document: Extract<DossierDocument, { type: T }>,
    reminders: ReminderDays,
  ) => readonly Moment[];
};

export type ScheduledType = keyof typeof MOMENTS;
export const SCHEDULED_TYPES = Object.keys(MOMENTS) as readonly ScheduledType[];

/** Early enough for the day's digest to be ready when people begin (quietHours.ts). */
const LOOK_TIME = "05:00";

/** The moment of a day at which the clock looks at what the day brings. */
export const lookOn = (day: Day): Instant => momentOn(day, LOOK_TIME);

/** On which days they fall is the same for every year; whom they ask is not. */
function momentsOf(document: DossierDocument, reminders = DEFAULT_REMINDERS): readonly Moment[] {
  const ofType: {
    readonly [type: string]: ((document: never, reminders: ReminderDays) => readonly Moment[]) | undefined;
  } = MOMENTS;
  return ofType[document.type]?.(document as never, reminders) ?? [];
}

/**
 * The next moment at which the clock must look at a document; undefined when there is none. What happens by the clock stays due
 * until it has been seen to, also long after its day; a reminder whose time has passed is not made up for.
 */
export function dueAfter(document: DossierDocument, at: Instant): Instant | undefined {
  const moments = momentsOf(document).flatMap((moment) => {
    if (moment.acts) return [lookOn(moment.on)];
    const next = nextDay(moment, at);
    return next ? [lookOn(next)] : [];
  });
  return moments.toSorted()[0];
}

/** A reminder for somebody. */
export type Reminded = { readonly person: PersonId; readonly must: boolean };

/** Who is asked about a document by the moments from one (the moment it was due) to another (now), each once. */
export function remindedBetween(
  document: DossierDocument,
  from: Instant,
  to: Instant,
  reminders = DEFAULT_REMINDERS,
): readonly Reminded[] {
  const reminded = new Map<PersonId, Reminded>();
  const passed = momentsOf(document, reminders).filter((moment) => falls(moment, from, to));
  for (const { remind, must = false } of passed)
    for (const person of remind) reminded.set(person, { person, must: must || (reminded.get(person)?.must ?? false) });
  return [...reminded.values()];
}

/** Whether those who lead are asked about a document between two moments. */
export const asksLeadersBetween = (document: DossierDocument, from: Instant, to: Instant): boolean =>
  momentsOf(document).some((moment) => moment.leaders === true && falls(moment, from, to));

/** Who is told between two moments, by the year alone, that its talks begin: the day and to whom; undefined on all other days. */
export const announcedBetween = (year: YearCycle, from: Instant, to: Instant) =>
  sendingsFrom(year)
    .filter((sending) => sending.what === "announcement")
    .findLast(({ on }) => lookOn(on) >= from && lookOn(on) <= to);

/** A dialogue that could not be opened on its day is opened late, but not when the year has gone on to other things. */
const OPENED_WITHIN_DAYS = 30;

/** The day on which the year opened its dialogues about leadership, if it did so lately; never one that had passed when it was saved. */
export const leadershipOpenedOn = (year: YearCycle, today: Day): Day | undefined =>
  sendingsFrom(year)
    .filter(({ what }) => what === "leadership")
    .map(({ on }) => on)
    .findLast((on) => dayOf(year.savedAt) < on && on <= today && today <= addDays(on, OPENED_WITHIN_DAYS));

/** Whether something may happen to a document by the clock alone now. */
export const mayActAt = (document: DossierDocument, at: Instant): boolean =>
  momentsOf(document).some(({ acts, on }) => acts === true && lookOn(on) <= at);

/** The look at what could not be done today. */
export const nextLook = (at: Instant): Instant => lookOn(addDays(dayOf(at), 1));

/** The first day of a moment whose look is still ahead. */
function nextDay({ on, thenEvery }: Moment, at: Instant): Day | undefined {
  if (lookOn(on) > at) return on;
  if (thenEvery === undefined) return undefined;
  const passed = Math.floor(daysBetween(on, dayOf(at)) / thenEvery) * thenEvery;
  const last = addDays(on, passed);
  return lookOn(last) > at ? last : addDays(last, thenEvery);
}

/** Whether a moment, or one of its repetitions, lies between two. */
function falls(moment: Moment, from: Instant, to: Instant): boolean {
  const justBefore = new Date(Date.parse(from) - 1).toISOString() as Instant;
  const next = nextDay(moment, justBefore);
  return next !== undefined && lookOn(next) <= to;
}
