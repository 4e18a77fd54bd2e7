import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { type Party, otherParty } from "#core/assessment/assessment.ts";
import type { AssessmentPart } from "#core/assessment/acting.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import { type Goal, type GoalEvent, MAX_OPEN_GOALS, isLive } from "#core/goal/goal.ts";
import { type LeadershipId, asId, type GoalId, type PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Instant, addDays, dayOf, yearOf } from "#core/time.ts";
import {
  AGAIN_AFTER_DAYS,
  type Agreed,
  type LeadershipDialogue,
  type LeadershipEvent,
  type Open,
  OUTCOME_LIMITS,
  type Outcome,
  type Proposed,
  isUnderWay,
} from "./leadership.ts";
import { type LeadershipView, emptyView } from "./view.ts";

type Change = Decision<LeadershipDialogue | LeadershipView, LeadershipEvent>;

const wrongState = ({ state }: LeadershipDialogue): Refused => refuse("leadership.wrongState", { state });

type Opening = {
  readonly holder: PersonId;
  readonly principal: PersonId;
  readonly form: number;
  /** Whom the holder leads. */
  readonly reports: readonly PersonId[];
};

/**
 * Opens the year's dialogue with an empty view for each; either of the two. One a year: a new one takes the place of one that
 * was begun with a former principal, and what the holder had written in that one goes on here.
 */
export function openDialogue(
  earlier: readonly LeadershipDialogue[],
  views: readonly LeadershipView[],
  { holder, principal, form, reports }: Opening,
  at: Instant,
): Change {
  const year = yearOf(dayOf(at));
  const underWay = earlier.find(isUnderWay);
  if (underWay?.principal === principal) return refuse("leadership.alreadyOpen", { year: underWay.year });
  if (!underWay && earlier.some((each) => each.year === year && each.state === "agreed"))
    return refuse("leadership.alreadyHeld", { year });
  const id = asId<LeadershipId>(`leadership-${year}-${earlier.filter((each) => each.year === year).length + 1}`);
  const opened: Open = {
    type: "leadershipDialogue",
    schema: 1,
    state: "open",
    id,
    year,
    holder,
    principal,
    openedAt: at,
    asks: reports.length >= LEAST_GROUP ? reports : [],
    form,
    given: {},
  };
  const begun = underWay && views.find((view) => view.leadership === underWay.id && view.party === "holder");
  const event = { type: "leadershipOpened", leadership: id, year, parties: [holder, principal] } as const;
  const documents = [opened, emptyView(opened, "holder", begun), emptyView(opened, "principal")];
  return underWay
    ? changed<LeadershipDialogue | LeadershipView, readonly LeadershipEvent[]>(
        [...documents, cancelled(underWay, at)],
        { type: "leadershipCancelled", leadership: underWay.id },
        event,
      )
    : changed(documents, event);
}

/**
 * Opens the dialogue because its day of the year has come, where the two have not: none is under way, also not with a former
 * principal, whose end is for people to say, and the last one that both agreed in is a year ago.
 */
export function openByYear(
  earlier: readonly LeadershipDialogue[],
  views: readonly LeadershipView[],
  opening: Opening,
  at: Instant,
): Change {
  const since = addDays(dayOf(at), -AGAIN_AFTER_DAYS);
  const isThere = earlier.some((each) => isUnderWay(each) || (each.state === "agreed" && dayOf(each.agreedAt) > since));
  return isThere ? unchanged : openDialogue(earlier, views, opening, at);
}

/** Words what the two have come to, or words it otherwise; either of them, once both are revealed. The other answers. */
export function proposeOutcome(
  dialogue: LeadershipDialogue,
  outcome: Outcome,
  seenRevision: number,
  { party }: Pick<AssessmentPart, "party">,
  at: Instant,
): Change {
  if (dialogue.state !== "revealed" && dialogue.state !== "proposed") return wrongState(dialogue);
  const before = dialogue.state === "proposed" ? dialogue.revision : 0;
  if (before !== seenRevision) return refuse("leadership.reworded");
  const fault = faultIn(outcome, at);
  if (fault) return fault;
  const { keep, change, sign, support, due } = outcome;
  const proposed: Proposed = {
    ...dialogue,
    state: "proposed",
    revision: before + 1,
    outcome: {
      keep: [keep[0].trim(), keep[1].trim()],
      change: change.trim(),
      sign: sign.trim(),
      support: support.trim(),
      due,
    },
    proposedBy: party,
    proposedAt: at,
  };
  return changed([proposed], {
    type: "leadershipProposed",
    leadership: dialogue.id,
    revision: proposed.revision,
    to: dialogue[otherParty(party)],
  });
}

/**
 * Agrees to exactly the words seen. The change becomes a goal of the holder's in the same commit, of how the work is performed,
 * with its sign as measure: so it is followed up in the avstämningar and evaluated at the talk (P15, P24). Who has five goals
 * already keeps it here alone. A day that has passed meanwhile is set anew first.
 */
export function agreeToOutcome(
  dialogue: LeadershipDialogue,
  { goals, goal: id, revision }: { readonly goals: readonly Goal[]; readonly goal: GoalId; readonly revision: number },
  { party, standIn }: AssessmentPart,
  at: Instant,
): Decision<LeadershipDialogue | Goal, LeadershipEvent | GoalEvent> {
  if (dialogue.state === "agreed" && dialogue.revision === revision) return unchanged;
  if (dialogue.state !== "proposed") return wrongState(dialogue);
  if (dialogue.proposedBy === party) return refuse("leadership.othersAnswer");
  if (dialogue.revision !== revision) return refuse("leadership.reworded");
  const { due } = dialogue.outcome;
  if (due < dayOf(at)) return refuse("dateInPast", { date: due });
  const goal = goals.filter(isLive).length < MAX_OPEN_GOALS ? goalFrom(dialogue, id, at) : undefined;
  const agreed: Agreed = {
    ...dialogue,
    state: "agreed",
    agreedAt: at,
    ...(standIn && { standIn }),
    ...(goal && { goal: goal.id }),
  };
  const event = {
    type: "leadershipAgreed",
    leadership: dialogue.id,
    revision,
    to: dialogue[dialogue.proposedBy],
  } as const;
  return goal ? changed([agreed, goal], event, { type: "goalAgreed", goal: goal.id }) : changed([agreed], event);
}

function goalFrom({ holder, proposedBy, proposedAt, outcome, ...dialogue }: Proposed, id: GoalId, at: Instant): Goal {
  const by: { readonly [P in Party]: PersonId } = { holder, principal: dialogue.principal };
  return {
    type: "goal",
    schema: 1,
    id,
    state: "agreed",
    owner: holder,
    proposedBy: by[proposedBy],
    proposedAt,
    rev: 1,
    kind: "performance",
    title: outcome.change,
    measure: outcome.sign,
    due: outcome.due,
    dueReason: "",
    serves: { kind: "none" },
    agreedAt: at,
    progress: [],
  };
}

/** It is agreed a year ahead at most: then there is a new one. */
const MAX_AHEAD_DAYS = 400;

function faultIn({ keep, change, sign, support, due }: Outcome, at: Instant): Refused | undefined {
  const today = dayOf(at);
  const texts = { keep: keep[0], keepToo: keep[1], change, sign, support };
  const missing = (["keep", "keepToo", "change", "sign"] as const).filter((part) => isBlank(texts[part]));
  if (missing.length > 0) return refuse("leadership.incomplete", { missing });
  for (const [field, text] of Object.entries(texts)) {
    const part = field === "keepToo" ? "keep" : (field as keyof typeof OUTCOME_LIMITS);
    const [max, { length }] = [OUTCOME_LIMITS[part], text.trim()];
    if (length > max) return refuse("tooLong", { field: part, max, length });
  }
  if (due < today) return refuse("dateInPast", { date: due });
  const latest = addDays(today, MAX_AHEAD_DAYS);
  return due > latest ? refuse("dateTooFar", { latest }) : undefined;
}

function cancelled(dialogue: LeadershipDialogue, at: Instant): LeadershipDialogue {
  const { type, schema, id, year, holder, principal, openedAt, asks, form, given } = dialogue;
  const common = { type, schema, id, year, holder, principal, openedAt, asks, form, given };
  return { ...common, state: "cancelled", cancelledAt: at };
}
