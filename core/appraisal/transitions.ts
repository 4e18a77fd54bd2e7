import {
  type Appraisal,
  type AppraisalDocument,
  type AppraisalEvent,
  type AwaitingConfirmation,
  CONFIRMATION_DAYS,
  type CancelReason,
  type Confirmation,
  type ConfirmedByOne,
  type InPreparation,
  MAX_SUMMARY_TEXT,
  type Planned,
  type SummaryContent,
  type SummaryField,
  isAhead,
  isSettled,
  isWritable,
  otherSide,
  partyOn,
  sideOf,
  summaryRevisionId,
} from "#core/appraisal/appraisal.ts";
import { type TalkLength, lengthOf } from "#core/appraisal/length.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import { earlierIn, leftFromBefore, settleFromBefore } from "#core/goal/fromLastTalk.ts";
import { FOLLOW_UP_PACES } from "#core/followUp/followUp.ts";
import { type Goal, type GoalEvent, goalTerms, isProposedIn } from "#core/goal/goal.ts";
import type { AppraisalId, ContentHash, PersonId } from "#core/ids.ts";
import {
  type TalkAction,
  type TalkActionEvent,
  inOrder,
  isProposedIn as isActionProposedIn,
  missingInActions,
  talkActionTerms,
} from "#core/talkAction/talkAction.ts";
import { agreeActions } from "#core/talkAction/transitions.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf, parseDay } from "#core/time.ts";

type Outcome = Decision<AppraisalDocument, AppraisalEvent | GoalEvent | TalkActionEvent>;
type Hash = (content: unknown) => ContentHash;

/** How far ahead a talk can be planned: a mistyped year is caught. */
const PLANNED_AHEAD_DAYS = 550;

const wrongState = (appraisal: Appraisal) => refuse("appraisal.wrongState", { state: appraisal.state });

/** Plans a talk on a day that is not past. One at a time; a confirmed earlier talk is closed by it. */
export function plan(
  earlier: readonly Appraisal[],
  talk: {
    readonly id: AppraisalId;
    readonly employee: PersonId;
    readonly manager: PersonId;
    readonly date: Day;
    readonly time: string;
    readonly minutes?: TalkLength;
  },
  at: Instant,
): Outcome {
  const fault = faultInDate(talk.date, at);
  if (fault) return fault;
  const open = earlier.find((appraisal) => !isSettled(appraisal));
  if (open) return refuse("appraisal.alreadyOpen", { date: open.date });

  const planned: Planned = { type: "appraisal", schema: 1, state: "planned", ...talk, plannedAt: at };
  const settled = earlier.filter(
    (appraisal) => appraisal.state === "confirmed" || appraisal.state === "confirmedByOne",
  );
  return changed(
    [planned, ...settled.map((appraisal) => ({ ...appraisal, state: "closed" as const, closedAt: at }))],
    { type: "appraisalPlanned", appraisal: talk.id, date: talk.date },
    ...settled.map(({ id }) => ({ type: "appraisalClosed" as const, appraisal: id })),
  );
}

/** Calls both to prepare (kalla). From here the questions' version is fixed. */
export function invite(appraisal: Appraisal): Decision<InPreparation, AppraisalEvent> {
  if (appraisal.state !== "planned") return wrongState(appraisal);
  const { id, date, employee, manager } = appraisal;
  return changed([{ ...appraisal, state: "preparation" }], {
    type: "appraisalInvited",
    appraisal: id,
    date,
    employee,
    manager,
  });
}

/** Moves a talk that has not been held, or gives it another length; either side may. */
export function reschedule(
  appraisal: Appraisal,
  {
    date,
    time,
    minutes = lengthOf(appraisal),
  }: { readonly date: Day; readonly time: string; readonly minutes?: TalkLength | undefined },
  by: PersonId,
  at: Instant,
): Outcome {
  const side = sideOf(appraisal, by);
  if (!side) return refuse("notAllowed");
  if (!isAhead(appraisal)) return wrongState(appraisal);
  const fault = faultInDate(date, at);
  if (fault) return fault;
  if (appraisal.date === date && appraisal.time === time && lengthOf(appraisal) === minutes) return unchanged;
  return changed([{ ...appraisal, date, time, minutes, moves: (appraisal.moves ?? 0) + 1 }], {
    type: "appraisalRescheduled",
    appraisal: appraisal.id,
    date,
    to: partyOn(appraisal, otherSide(side)),
  });
}

/** Calls a talk off before it is held; either side may, with a reason from a list (never a text about health). */
export function cancel(appraisal: Appraisal, reason: CancelReason, by: PersonId, at: Instant): Outcome {
  const side = sideOf(appraisal, by);
  if (!side) return refuse("notAllowed");
  if (appraisal.state === "cancelled") return unchanged;
  if (!isAhead(appraisal)) return wrongState(appraisal);
  return changed([{ ...commonOf(appraisal), state: "cancelled", by, reason, cancelledAt: at }], {
    type: "appraisalCancelled",
    appraisal: appraisal.id,
    reason,
    to: partyOn(appraisal, otherSide(side)),
  });
}

/** A talk may be entered afterwards, so long at most. */
const HELD_BEFORE_DAYS = 30;

/** Says that the talk has been held; the manager does. Missing preparation never stops it. */
export function hold(appraisal: Appraisal, heldOn: Day, by: PersonId, at: Instant): Outcome {
  if (sideOf(appraisal, by) !== "manager") return refuse("notAllowed");
  if (isWritable(appraisal) && appraisal.heldOn === heldOn) return unchanged;
  if (appraisal.state !== "preparation" && appraisal.state !== "shared") return wrongState(appraisal);
  if (heldOn > dayOf(at)) return refuse("dateInFuture", { date: heldOn });
  const earliest = addDays(dayOf(appraisal.plannedAt), -HELD_BEFORE_DAYS);
  if (heldOn < earliest) return refuse("dateTooEarly", { earliest });
  return changed([{ ...commonOf(appraisal), ...revealOf(appraisal), state: "held", heldOn, heldAt: at, entries: {} }], {
    type: "appraisalHeld",
    appraisal: appraisal.id,
    heldOn,
  });
}

/** Writes one common field. Both may; who writes over something newer than they saw is told and shown it. */
export function writeSummary(
  appraisal: Appraisal,
  { field, value, seenRev }: { readonly field: SummaryField; readonly value: string; readonly seenRev: number },
  by: PersonId,
  at: Instant,
): Outcome {
  if (!sideOf(appraisal, by)) return refuse("notAllowed");
  if (!isWritable(appraisal)) return wrongState(appraisal);
  if (value.length > MAX_SUMMARY_TEXT) return refuse("tooLong", { field, max: MAX_SUMMARY_TEXT, length: value.length });
  const isDay = field === "nextDate" || field === "followUp";
  if (isDay && value !== "") {
    const day = parseDay(value);
    if (!day) return refuse("invalid", { field });
    if (day < dayOf(at)) return refuse("dateInPast", { date: day });
  }

  if (field === "followUpPace" && value !== "" && !FOLLOW_UP_PACES.some((pace) => pace === value))
    return refuse("invalid", { field });

  const present = appraisal.entries[field];
  if ((present?.value ?? "") === value) return unchanged;
  if (present && present.rev !== seenRev) return refuse("summary.changedSince", { field, value: present.value });

  const entries = { ...appraisal.entries, [field]: { value, by, at, rev: (present?.rev ?? 0) + 1 } };
  const written: Appraisal =
    appraisal.state === "held"
      ? { ...appraisal, state: "summaryDraft", entries, revision: 0, changeAsked: "" }
      : { ...appraisal, entries };
  return changed([written], { type: "summaryEdited", appraisal: appraisal.id, field });
}

/**
 * Sends the common text and the goals for confirmation; the manager does. At least one goal or a reason for none, an answer
 * about each goal from before, and the next date (P24).
 */
export function sendSummary(
  appraisal: Appraisal,
  goals: readonly Goal[],
  hash: Hash,
  by: PersonId,
  at: Instant,
  actions: readonly TalkAction[] = [],
): Outcome {
  if (sideOf(appraisal, by) !== "manager") return refuse("notAllowed");
  if (!isWritable(appraisal)) return wrongState(appraisal);

  const set = goals.filter((goal) => isProposedIn(appraisal, goal));
  const nextDate = parseDay(appraisal.entries.nextDate?.value ?? "");
  const reasonForNone = appraisal.entries.noGoalsReason?.value.trim() ?? "";
  const missing = [
    ...(set.length === 0 && reasonForNone === "" ? (["goals"] as const) : []),
    ...(nextDate ? [] : (["nextDate"] as const)),
    ...missingInActions(appraisal, actions),
  ];
  if (missing.length > 0 || !nextDate) return refuse("summary.incomplete", { missing });
  if (nextDate < dayOf(at)) return refuse("dateInPast", { date: nextDate });
  const left = leftFromBefore(appraisal, goals);
  if (left.length > 0) return refuse("summary.goalsLeft", { goals: left.map(({ title }) => title) });
  const earlier = earlierIn(appraisal, goals);
  const carried = earlier.find(({ said }) => said.outcome === "carriedOver" && said.due > nextDate && !said.comment);
  if (carried) return refuse("summary.goalBeyondNextTalk", { goal: carried.title, nextDate });
  const beyond = set.find(({ due, dueReason }) => due > nextDate && isBlank(dueReason));
  if (beyond) return refuse("summary.goalBeyondNextTalk", { goal: beyond.title, nextDate });

  const agreed = actions.filter((action) => isActionProposedIn(appraisal, action)).toSorted(inOrder);
  const content: SummaryContent = {
    heldOn: appraisal.heldOn,
    ...(appraisal.heldBy && { heldBy: appraisal.heldBy }),
    texts: Object.fromEntries(Object.entries(appraisal.entries).map(([field, entry]) => [field, entry.value])),
    goals: set.map((goal) => ({ id: goal.id, ...goalTerms(goal) })),
    ...(earlier.length > 0 && { earlier }),
    ...(agreed.length > 0 && { actions: agreed.map((action) => ({ id: action.id, ...talkActionTerms(action) })) }),
  };
  const { id, employee, manager, heldOn, heldAt, heldBy, entries } = appraisal;
  const revision = (appraisal.state === "summaryDraft" ? appraisal.revision : 0) + 1;
  const sealed = hash({ appraisal: id, employee, manager, content });
  const sent: AwaitingConfirmation = {
    ...commonOf(appraisal),
    ...revealOf(appraisal),
    heldOn,
    heldAt,
    ...(heldBy && { heldBy }),
    entries,
    state: "awaitingConfirmation",
    revision,
    hash: sealed,
    sentAt: at,
    nextDate,
    confirmations: [],
  };
  return changed(
    [
      sent,
      {
        type: "summaryRevision",
        schema: 1,
        id: summaryRevisionId(id, revision),
        appraisal: id,
        revision,
        hash: sealed,
        content,
      },
    ],
    { type: "summarySent", appraisal: id, revision, hash: sealed, parties: [employee, manager] },
  );
}

/** Opens the text again; what one has confirmed is void. */
export function askForSummaryChange(appraisal: Appraisal, comment: string, by: PersonId): Outcome {
  const side = sideOf(appraisal, by);
  if (!side) return refuse("notAllowed");
  if (appraisal.state !== "awaitingConfirmation") return wrongState(appraisal);
  if (isBlank(comment)) return refuse("emptyComment");
  const { confirmations: _, hash: __, sentAt: ___, nextDate: ____, ...kept } = appraisal;
  return changed([{ ...kept, state: "summaryDraft", changeAsked: comment.trim() }], {
    type: "summaryChangeAsked",
    appraisal: appraisal.id,
    revision: appraisal.revision,
    to: partyOn(appraisal, otherSide(side)),
  });
}

/**
 * Confirms exactly the summary seen. When both have, its goals are agreed and hold until the next talk (P24), so does what else
 * was agreed, and what it says of the goals from before holds too.
 */
export function confirmSummary(
  appraisal: Appraisal,
  goals: readonly Goal[],
  { hash, dissent }: { readonly hash: ContentHash; readonly dissent: string },
  by: PersonId,
  at: Instant,
  actions: readonly TalkAction[] = [],
): Outcome {
  if (!sideOf(appraisal, by)) return refuse("notAllowed");
  if (appraisal.state === "confirmed" && appraisal.hash === hash) return unchanged;
  if (appraisal.state !== "awaitingConfirmation") return wrongState(appraisal);
  if (appraisal.hash !== hash) return refuse("summary.revisionChanged", { revision: appraisal.revision });
  if (appraisal.confirmations.some((given) => given.by === by)) return unchanged;
  if (dissent.length > MAX_SUMMARY_TEXT)
    return refuse("tooLong", { field: "dissent", max: MAX_SUMMARY_TEXT, length: dissent.length });

  const { id, revision, employee, manager } = appraisal;
  const mine: Confirmation = { by, at, hash, dissent: dissent.trim() };
  const confirmed = { type: "summaryConfirmed", appraisal: id, revision, hash, dissent: mine.dissent !== "" } as const;
  const [theirs] = appraisal.confirmations;
  if (!theirs) return changed([{ ...appraisal, confirmations: [mine] }], confirmed);

  const agreed = goals
    .filter((goal) => isProposedIn(appraisal, goal))
    .map((goal) => ({ ...goal, state: "agreed" as const, agreedAt: at, progress: [] }));
  const settled = settleFromBefore(appraisal, goals, at);
  const alsoAgreed = agreeActions(appraisal, actions, at);
  return changed(
    [
      { ...appraisal, state: "confirmed", confirmations: [theirs, mine], confirmedAt: at },
      ...agreed,
      ...settled.flatMap(({ documents }) => documents),
      ...alsoAgreed.documents,
    ],
    confirmed,
    { type: "appraisalConfirmed", appraisal: id, parties: [employee, manager] },
    ...agreed.map((goal) => ({ type: "goalAgreed" as const, goal: goal.id })),
    ...settled.flatMap(({ events }) => events),
    ...alsoAgreed.events,
  );
}

/** After 21 days without both confirmations: recorded as such, never as agreed; the goals stay proposals. */
export function lapse(appraisal: Appraisal, at: Instant): Outcome {
  if (appraisal.state !== "awaitingConfirmation") return wrongState(appraisal);
  const last = addDays(dayOf(appraisal.sentAt), CONFIRMATION_DAYS);
  if (dayOf(at) <= last) return refuse("dateInFuture", { date: last });
  const lapsed: ConfirmedByOne = { ...appraisal, state: "confirmedByOne", lapsedAt: at };
  return changed([lapsed], { type: "summaryLapsed", appraisal: appraisal.id });
}

/** A talk is planned from today on, and no further ahead than anybody means. */
function faultInDate(date: Day, at: Instant) {
  const today = dayOf(at);
  const latest = addDays(today, PLANNED_AHEAD_DAYS);
  if (date < today) return refuse("dateInPast", { date });
  return date > latest ? refuse("dateTooFar", { latest }) : undefined;
}

/** What stays with a talk through all its states. */
export function commonOf(appraisal: Appraisal) {
  const { type, schema, id, employee, manager, date, time, minutes, plannedAt, moves, continues } = appraisal;
  const later = { ...(minutes && { minutes }), ...(moves !== undefined && { moves }), ...(continues && { continues }) };
  return { type, schema, id, employee, manager, date, time, plannedAt, ...later };
}

const revealOf = (appraisal: Appraisal) =>
  "revealedAt" in appraisal && appraisal.revealedAt ? { revealedAt: appraisal.revealedAt } : {};
