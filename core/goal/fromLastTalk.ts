import { type Appraisal, type EarlierGoal, isWritable, sideOf } from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import {
  type Agreed,
  type ChosenOutcome,
  type Goal,
  type GoalEvent,
  type GoalOutcome,
  GOAL_LIMITS,
  MAX_OPEN_GOALS,
  type Ongoing,
  chosenIn,
  isFromBefore,
  isOpenAfter,
} from "#core/goal/goal.ts";
import { withoutProposal } from "#core/goal/changeEnding.ts";
import { dropGoal, evaluateGoal } from "#core/goal/transitions.ts";
import type { PersonId } from "#core/ids.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";

/**
 * The goals of earlier talks in the next one (P1, P24; DOMAIN decision 9): what came of each, or that it goes on to a new day,
 * or is dropped. None is forgotten: a summary is not sent before each has an answer, which holds when both have confirmed it.
 */

type Talk = Pick<Appraisal, "id">;

/** Earlier goals of which nothing has been said yet in this talk. */
export const leftFromBefore = (talk: Talk, goals: readonly Goal[]): readonly Goal[] =>
  goals.filter((goal) => isFromBefore(talk, goal) && !chosenIn(talk, goal));

/** What is said in this talk of the goals from before, word for word as both are to confirm it. */
export const earlierIn = (talk: Talk, goals: readonly Goal[]): readonly EarlierGoal[] =>
  goals.flatMap((goal) => {
    const chosen = chosenIn(talk, goal);
    if (!chosen) return [];
    const { id, title, measure, due } = goal;
    const { appraisal: _, by: __, at: ___, ...said } = chosen;
    return [{ id, title, measure, due, said }];
  });

/**
 * Says what comes of an earlier goal; either side may until the summary is sent, since both confirm it. Who chooses over
 * something newer than they saw is told.
 */
export function chooseOutcome(
  talk: Appraisal,
  { goal, others }: { readonly goal: Goal; readonly others: readonly Goal[] },
  { comment, ...chosen }: GoalOutcome,
  seenRev: number,
  by: PersonId,
  at: Instant,
): Decision<Goal, GoalEvent> {
  if (!sideOf(talk, by)) return refuse("notAllowed");
  if (!isWritable(talk)) return refuse("appraisal.wrongState", { state: talk.state });
  if (!isFromBefore(talk, goal)) return refuse("goal.wrongState", { state: goal.state });
  const said: GoalOutcome = { ...chosen, comment: comment.trim() };
  const fault = faultIn(said, at);
  if (fault) return fault;
  if (isSame(chosenIn(talk, goal), said)) return unchanged;
  if (goal.rev !== seenRev) return refuse("summary.changedSince", { field: "goal", value: goal.title });
  const open = others.filter((each) => each.id !== goal.id && isOpenAfter(talk, each));
  if (said.outcome === "carriedOver" && open.length >= MAX_OPEN_GOALS)
    return refuse("goal.tooMany", { max: MAX_OPEN_GOALS });
  return changed([{ ...goal, rev: goal.rev + 1, chosen: { ...said, appraisal: talk.id, by, at } }], {
    type: "goalOutcomeChosen",
    goal: goal.id,
    outcome: said.outcome,
  });
}

/** What both have confirmed with the summary holds from now on. */
export const settleFromBefore = (talk: Talk, goals: readonly Goal[], at: Instant) =>
  goals.flatMap((goal) => {
    const chosen = chosenIn(talk, goal);
    if (!chosen || !isFromBefore(talk, goal)) return [];
    const { chosen: _, ...bare } = goal;
    const settled = settle(bare, chosen, at);
    return settled.kind === "changed" ? [settled] : [];
  });

function settle(goal: Agreed | Ongoing, chosen: ChosenOutcome, at: Instant): Decision<Goal, GoalEvent> {
  const { comment, by, appraisal } = chosen;
  switch (chosen.outcome) {
    case "dropped":
      return dropGoal(goal, comment, by, at);
    case "carriedOver": {
      const { due } = chosen;
      const carried = [...(goal.carried ?? []), { appraisal, at, from: goal.due, to: due, comment }];
      return changed([{ ...withoutProposal(goal, at), due, dueReason: comment, carried }], {
        type: "goalCarriedOver",
        goal: goal.id,
        due,
      });
    }
    default:
      return evaluateGoal(goal, chosen.outcome, comment, by, at);
  }
}

/** A goal is not carried further than anybody means. */
const CARRIED_AHEAD_DAYS = 1826;

function faultIn(said: GoalOutcome, at: Instant) {
  const { comment } = said;
  const max = said.outcome === "carriedOver" ? GOAL_LIMITS.dueReason : GOAL_LIMITS.comment;
  if (comment.length > max) return refuse("tooLong", { field: "comment", max, length: comment.length });
  if (said.outcome === "dropped" && comment === "") return refuse("emptyComment");
  if (said.outcome !== "carriedOver") return undefined;
  const latest = addDays(dayOf(at), CARRIED_AHEAD_DAYS);
  if (said.due < dayOf(at)) return refuse("dateInPast", { date: said.due });
  return said.due > latest ? refuse("dateTooFar", { latest }) : undefined;
}

const dueIn = (said: GoalOutcome) => (said.outcome === "carriedOver" ? said.due : "");
const isSame = (one: GoalOutcome | undefined, other: GoalOutcome) =>
  one?.outcome === other.outcome && one.comment === other.comment && dueIn(one) === dueIn(other);
