import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { BetweenTalks } from "#core/goal/betweenTalks.ts";
import { withEnding } from "#core/goal/changeEnding.ts";
import {
  type Goal,
  type GoalChange,
  type GoalEvent,
  type GoalSide,
  GOAL_LIMITS,
  type GoalTerms,
  type ProposedChange,
  goalTerms,
  isLive,
  servedBy,
} from "#core/goal/goal.ts";
import { dropGoal, faultInGoal } from "#core/goal/transitions.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { targetName } from "#core/line/pointing.ts";
import { isBlank } from "#core/text.ts";
import { type Instant, dayOf } from "#core/time.ts";

/**
 * Changing a goal between talks (P5, P24; research/domain D8): what both have agreed only both can change. One puts a change
 * forward, the other accepts or declines it, and until then the agreed words hold. In a talk goals are changed in the talk.
 */

type Outcome = Decision<Goal, GoalEvent>;
/** Who acts, for which of the two, and who the other is that day. */
export type Acting = { readonly by: PersonId; readonly as: GoalSide; readonly other: PersonId; readonly at: Instant };

const wrongState = ({ state }: Goal) => refuse("goal.wrongState", { state });

/** Puts a change forward, in place of one's own that has no answer yet. What the other has put forward is answered first. */
export function proposeChange(
  goal: Goal,
  { change, seenRev }: { readonly change: GoalChange; readonly seenRev: number },
  { inTalk, nextTalk }: BetweenTalks,
  { by, as, other, at }: Acting,
  hashOf: (content: unknown) => ContentHash,
): Outcome {
  if (!isLive(goal)) return wrongState(goal);
  if (inTalk) return refuse("goal.inTalk");
  if (goal.proposal && goal.proposal.as !== as) return refuse("goal.changeWaits");
  if (goal.rev !== seenRev) return refuse("summary.changedSince", { field: "goal", value: goal.title });
  const said = trimmed(goal, change);
  const was = goalTerms(goal);
  const fault = said.kind === "drop" ? faultInReason(said.reason) : faultInWords(goal, said.terms, nextTalk, at);
  if (fault) return fault;
  if (said.kind === "reword" && hashOf(said.terms) === hashOf(was)) return refuse("goal.sameWording");
  // The moment is part of it: the same words put forward again, after an answer, are another proposal.
  const hash = hashOf({ goal: goal.id, was, change: said, by, at });
  if (goal.proposal && hashOf(goal.proposal.change) === hashOf(said)) return unchanged;
  const proposal: ProposedChange = { change: said, by, as, at, hash };
  return changed([{ ...goal, proposal }], { type: "goalChangeProposed", goal: goal.id, to: other });
}

/** Takes one's own back before it has an answer; what the manager has put forward, whoever is the manager today. */
export function takeBackChange(goal: Goal, { by, as, at }: Acting): Outcome {
  if (!isLive(goal) || !goal.proposal) return unchanged;
  if (goal.proposal.as !== as) return refuse("notAllowed");
  return changed([withEnding(goal, { became: "takenBack", at, by })], { type: "goalChangeTakenBack", goal: goal.id });
}

/** Accepts exactly the words that were seen: from now on they are what is agreed, or the goal is dropped. Twice changes nothing. */
export function acceptChange(
  goal: Goal,
  seen: ContentHash,
  { inTalk }: Pick<BetweenTalks, "inTalk">,
  acting: Acting,
): Outcome {
  const { by, other, at } = acting;
  if (wasEndedBy(goal, seen, "accepted", by)) return unchanged;
  if (!isLive(goal)) return wrongState(goal);
  const refused = refusalOf(goal, seen, acting);
  if (refused) return refused;
  if (inTalk) return refuse("goal.inTalk");
  const { proposal } = goal;
  if (!proposal) return unchanged;
  const answered = { type: "goalChangeAnswered", goal: goal.id, to: other, answer: "accepted" } as const;
  const ended = withEnding(goal, { became: "accepted", at, by });
  if (proposal.change.kind === "drop") {
    const dropped = dropGoal(ended, proposal.change.reason, proposal.by, at);
    return dropped.kind === "changed" ? changed(dropped.documents, answered, ...dropped.events) : dropped;
  }
  const { terms } = proposal.change;
  if (terms.due < dayOf(at)) return refuse("dateInPast", { date: terms.due });
  // What the new words do not say, the goal does not say any more.
  const { recurs: _, ...worded } = ended;
  return changed(
    [{ ...worded, ...goalTerms(terms), ...lookedThrough(goal, terms, by, at), rev: goal.rev + 1 }],
    answered,
  );
}

/** Says no, with a word why; the agreed words hold. */
export function declineChange(goal: Goal, seen: ContentHash, comment: string, acting: Acting): Outcome {
  const { by, other, at } = acting;
  if (wasEndedBy(goal, seen, "declined", by)) return unchanged;
  if (!isLive(goal)) return wrongState(goal);
  const refused = refusalOf(goal, seen, acting);
  if (refused) return refused;
  if (isBlank(comment)) return refuse("emptyComment");
  if (comment.length > GOAL_LIMITS.comment)
    return refuse("tooLong", { field: "comment", max: GOAL_LIMITS.comment, length: comment.length });
  return changed([withEnding(goal, { became: "declined", at, by, comment })], {
    type: "goalChangeAnswered",
    goal: goal.id,
    to: other,
    answer: "declined",
  });
}

/** Why what was seen cannot be answered: it is one's own, it has had its answer, or it is no longer what it was. */
function refusalOf(goal: Goal, seen: ContentHash, { as }: Acting) {
  if (!isLive(goal)) return wrongState(goal);
  const { proposal } = goal;
  if (proposal?.hash === seen) return proposal.as === as ? refuse("notAllowed") : undefined;
  const settled = goal.changes?.find(({ hash }) => hash === seen);
  if (settled) return refuse("goal.changeSettled", { became: settled.became });
  return refuse(proposal ? "goal.changeReworded" : "goal.noChange");
}

const wasEndedBy = (goal: Goal, seen: ContentHash, became: "accepted" | "declined", by: PersonId) =>
  "changes" in goal &&
  goal.changes?.some((each) => each.hash === seen && each.became === became && each.settledBy === by) === true;

/** Both have just chosen what it serves: only what changes there after that is told of. */
function lookedThrough(goal: Goal, terms: GoalTerms, by: PersonId, at: Instant) {
  const [was, is] = [servedBy(goal), servedBy(terms)];
  return is && (!was || targetName(was) !== targetName(is)) ? { reviewed: { upTo: at, by, at } } : {};
}

function trimmed(goal: Goal, change: GoalChange): GoalChange {
  if (change.kind === "drop") return { kind: "drop", reason: change.reason.trim() };
  const { title, measure, dueReason } = change.terms;
  const said = { title: title.trim(), measure: measure.trim(), dueReason: dueReason.trim() };
  return { kind: "reword", terms: goalTerms({ ...change.terms, ...said, kind: goal.kind }) };
}

function faultInReason(reason: string) {
  if (isBlank(reason)) return refuse("emptyComment");
  const max = GOAL_LIMITS.comment;
  return reason.length > max ? refuse("tooLong", { field: "reason", max, length: reason.length }) : undefined;
}

/** A day that is moved beyond the next talk has a reason (P24); one that both have agreed before may stay. */
function faultInWords(goal: Goal, terms: GoalTerms, nextTalk: BetweenTalks["nextTalk"], at: Instant) {
  const beyond = nextTalk !== undefined && terms.due > nextTalk && terms.due > goal.due;
  return (
    faultInGoal(terms, at) ??
    (beyond && isBlank(terms.dueReason)
      ? refuse("summary.goalBeyondNextTalk", { goal: terms.title, nextDate: nextTalk })
      : undefined)
  );
}
