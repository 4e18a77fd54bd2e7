import { FOLLOW_UP_FORM } from "#core/content/followUp.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import {
  type Asked,
  type FollowUp,
  type FollowUpEvent,
  LAPSES_AFTER_DAYS,
  MAX_POSTPONED,
  OPENS_DAYS_BEFORE,
  POSTPONED_DAYS,
  type Planned,
  isToRead,
  isUntouched,
  sideIn,
} from "#core/followUp/followUp.ts";
import { onWeekday } from "#core/followUp/days.ts";
import { type Goal, MAX_OPEN_GOALS, isLive } from "#core/goal/goal.ts";
import type { AppraisalId, FollowUpId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

type Outcome = Decision<FollowUp, FollowUpEvent>;

/** What a follow-up asks about when it opens. */
export type About = { readonly goals: readonly Goal[]; readonly holdsContract: boolean };

const wrongState = ({ state }: FollowUp) => refuse("followUp.wrongState", { state });

type Named = {
  readonly id: FollowUpId;
  readonly employee: PersonId;
  readonly manager: PersonId;
  readonly appraisal?: AppraisalId;
};

/** One that is to be held on a day to come. */
export const plannedOn = (named: Named, day: Day): Planned => ({
  type: "followUp",
  schema: 1,
  ...named,
  day,
  firstDay: day,
  postponed: 0,
  state: "planned",
});

/** Opens it a week before its day: from now on each side may answer. */
export function openFollowUp(followUp: FollowUp, about: About, at: Instant): Outcome {
  if (followUp.state !== "planned") return wrongState(followUp);
  const from = addDays(followUp.day, -OPENS_DAYS_BEFORE);
  return dayOf(at) < from
    ? refuse("dateInFuture", { date: from })
    : changed([asked(followUp, about, at)], told(followUp));
}

/** Either asks for one beside the plan, to be answered within a week; not while another is open. */
export function askForFollowUp(earlier: readonly FollowUp[], named: Named, about: About, at: Instant): Outcome {
  const open = earlier.find(({ state }) => state === "asked");
  if (open) return refuse("followUp.alreadyOpen", { date: open.day });
  const planned = plannedOn(named, onWeekday(addDays(dayOf(at), OPENS_DAYS_BEFORE)));
  return changed([asked(planned, about, at)], told(planned));
}

/** Moves it a week, twice at most; either may, while neither has shared. */
export function postponeFollowUp(followUp: FollowUp, by: PersonId, at: Instant): Outcome {
  const side = sideIn(followUp, by);
  if (!side) return refuse("notAllowed");
  if (followUp.state !== "asked" || !isUntouched(followUp)) return wrongState(followUp);
  if (followUp.postponed >= MAX_POSTPONED) return refuse("followUp.postponedTwice");
  const today = dayOf(at);
  const day = onWeekday(addDays(followUp.day > today ? followUp.day : today, POSTPONED_DAYS));
  return changed([{ ...followUp, day, postponed: followUp.postponed + 1 }], {
    type: "followUpPostponed",
    followUp: followUp.id,
    day,
    to: side === "employee" ? followUp.manager : followUp.employee,
  });
}

/** The employee says that they have read what the manager answered. */
export function acknowledgeFollowUp(followUp: FollowUp, by: PersonId, at: Instant): Outcome {
  if (sideIn(followUp, by) !== "employee") return refuse("notAllowed");
  if (followUp.state === "acknowledged") return unchanged;
  if (followUp.state !== "shared" || !isToRead(followUp)) return wrongState(followUp);
  return changed([{ ...followUp, state: "acknowledged", acknowledgedAt: at }], {
    type: "followUpAcknowledged",
    followUp: followUp.id,
  });
}

/** The last day on which one that was asked for is waited for. */
export const lastDayOf = ({ day }: FollowUp): Day => addDays(day, LAPSES_AFTER_DAYS);

/** Time is over: what one has shared is the follow-up; with nothing shared it was not held, which is a count and no blame. */
export function timeOver(followUp: FollowUp, at: Instant): Outcome {
  if (followUp.state !== "asked") return wrongState(followUp);
  if (dayOf(at) <= lastDayOf(followUp)) return refuse("dateInFuture", { date: lastDayOf(followUp) });
  const { employee, manager } = followUp.given;
  return employee?.kind === "shared" || manager?.kind === "shared"
    ? changed([{ ...followUp, state: "shared", sharedAt: at }], { type: "followUpTimeOver", followUp: followUp.id })
    : changed([{ ...followUp, state: "notHeld", endedAt: at }], { type: "followUpNotHeld", followUp: followUp.id });
}

/** The next talk is planned for a day: what was followed up is closed; what was still to come before that day comes. */
export function closeBefore(
  followUps: readonly FollowUp[],
  talk: Day,
  at: Instant,
): {
  readonly documents: readonly FollowUp[];
  readonly removed: readonly FollowUpId[];
  readonly events: readonly FollowUpEvent[];
} {
  const late = followUps.filter(({ state, day }) => state === "planned" && day >= talk);
  const closed = followUps.flatMap((followUp) =>
    followUp.state === "acknowledged" || followUp.state === "shared" ? [closedAt(followUp, at)] : [],
  );
  return {
    documents: closed,
    removed: late.map(({ id }) => id),
    events: [
      ...closed.map(({ id }) => ({ type: "followUpClosed" as const, followUp: id })),
      ...late.map(({ id }) => ({ type: "followUpTakenAway" as const, followUp: id })),
    ],
  };
}

const closedAt = (followUp: Extract<FollowUp, { state: "shared" | "acknowledged" }>, at: Instant): FollowUp => ({
  ...followUp,
  state: "closed",
  closedAt: at,
});

function asked(planned: Planned, { goals, holdsContract }: About, at: Instant): Asked {
  const live = goals
    .filter(isLive)
    .toSorted((one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id))
    .slice(0, MAX_OPEN_GOALS);
  return {
    ...planned,
    state: "asked",
    askedAt: at,
    form: FOLLOW_UP_FORM,
    goals: live.map(({ id, title }) => ({ id, title })),
    holdsContract,
    given: {},
    wishes: [],
  };
}

const told = ({ id, employee, manager }: FollowUp) =>
  ({ type: "followUpAsked", followUp: id, parties: [employee, manager] }) as const;
