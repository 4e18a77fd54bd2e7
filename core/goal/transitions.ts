import { type Appraisal, isWritable, sideOf } from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import {
  type Dropped,
  type Evaluated,
  type Goal,
  type GoalEvent,
  type GoalStatus,
  type GoalTerms,
  GOAL_LIMITS,
  MAX_OPEN_GOALS,
  type Progress,
  goalTerms,
  isLive,
  isOpenAfter,
} from "#core/goal/goal.ts";
import { occurrencesOf } from "#core/goal/recurrence.ts";
import { withoutProposal } from "#core/goal/changeEnding.ts";
import type { GoalId, PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

type Outcome = Decision<Goal, GoalEvent>;

const wrongState = (goal: Goal) => refuse("goal.wrongState", { state: goal.state });

/**
 * Proposes a goal in a held talk; either side may (P2, P24). At most five are open at a time, those that go on from before among
 * them; what was proposed in a talk that was never confirmed is not.
 */
export function proposeGoal(
  appraisal: Appraisal,
  others: readonly Goal[],
  id: GoalId,
  terms: GoalTerms,
  by: PersonId,
  at: Instant,
): Outcome {
  if (!sideOf(appraisal, by)) return refuse("notAllowed");
  if (!isWritable(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  if (others.filter((goal) => isOpenAfter(appraisal, goal)).length >= MAX_OPEN_GOALS)
    return refuse("goal.tooMany", { max: MAX_OPEN_GOALS });
  return (
    faultInGoal(terms, at) ??
    changed(
      [
        {
          type: "goal",
          schema: 1,
          state: "proposed",
          id,
          owner: appraisal.employee,
          appraisal: appraisal.id,
          proposedBy: by,
          proposedAt: at,
          rev: 1,
          ...goalTerms(terms),
        },
      ],
      { type: "goalProposed", goal: id },
    )
  );
}

/** Rewords a proposal; both may until the summary is sent. Who writes over something newer than they saw is told. */
export function editGoal(
  appraisal: Appraisal,
  goal: Goal,
  terms: GoalTerms,
  seenRev: number,
  by: PersonId,
  at: Instant,
): Outcome {
  if (!sideOf(appraisal, by)) return refuse("notAllowed");
  if (goal.appraisal !== appraisal.id) return refuse("notFound");
  if (!isWritable(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  if (goal.state !== "proposed") return wrongState(goal);
  if (goal.rev !== seenRev) return refuse("summary.changedSince", { field: "goal", value: goal.title });
  // What the new words do not say, the goal does not say any more.
  const { recurs: _, ...worded } = goal;
  const edited = { ...worded, ...goalTerms(terms), rev: goal.rev + 1 };
  return faultInGoal(terms, at) ?? changed([edited], { type: "goalEdited", goal: goal.id });
}

/** Takes a proposal away before it is agreed; it leaves a trace in the audit chain only. */
export function removeGoal(appraisal: Appraisal, goal: Goal, by: PersonId, at: Instant): Outcome {
  if (!sideOf(appraisal, by)) return refuse("notAllowed");
  if (goal.appraisal !== appraisal.id) return refuse("notFound");
  if (!isWritable(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  if (goal.state === "dropped") return unchanged;
  if (goal.state !== "proposed") return wrongState(goal);
  const dropped: Dropped = {
    ...goal,
    state: "dropped",
    agreedAt: at,
    progress: [],
    droppedAt: at,
    droppedBy: by,
    reason: "",
  };
  return changed([dropped], { type: "goalRemoved", goal: goal.id });
}

/** Appends how it goes, from card or tab; only the owner does. The same again within a minute changes nothing. */
export function reportProgress(
  goal: Goal,
  { status, note, from }: { readonly status: GoalStatus; readonly note: string; readonly from: Progress["from"] },
  by: PersonId,
  at: Instant,
): Outcome {
  if (goal.owner !== by) return refuse("notAllowed");
  if (!isLive(goal)) return wrongState(goal);
  const said = note.trim();
  if (said.length > GOAL_LIMITS.note)
    return refuse("tooLong", { field: "note", max: GOAL_LIMITS.note, length: said.length });
  const last = goal.progress.at(-1);
  if (last?.status === status && last.note === said && Date.parse(at) - Date.parse(last.at) < 60_000) return unchanged;
  const progress = [...goal.progress, { at, by, status, note: said, from }];
  return changed([{ ...goal, state: "ongoing", status, progress }], { type: "goalProgressed", goal: goal.id, status });
}

/** What was said by mistake is seen at once; later it is what was said. */
const TAKE_BACK_MS = 24 * 3_600_000;

/**
 * Takes back the newest word of how it goes, said by mistake; only the owner does, and only exactly what they name, so that
 * nothing said since goes with it. The audit trail keeps both.
 */
export function takeBackProgress(
  goal: Goal,
  { status, note }: { readonly status: GoalStatus; readonly note: string },
  by: PersonId,
  at: Instant,
): Outcome {
  if (goal.owner !== by) return refuse("notAllowed");
  if (!isLive(goal)) return wrongState(goal);
  const last = goal.progress.at(-1);
  if (!last) return unchanged;
  const isIt = last.by === by && last.status === status && last.note === note.trim();
  if (!isIt || Date.parse(at) - Date.parse(last.at) > TAKE_BACK_MS) return refuse("goal.progressSince");
  const progress = goal.progress.slice(0, -1);
  const before = progress.at(-1);
  const { status: _status, ...rest } = { status: undefined, ...goal };
  return changed(
    [before ? { ...rest, state: "ongoing", status: before.status, progress } : { ...rest, state: "agreed", progress }],
    { type: "goalProgressTakenBack", goal: goal.id },
  );
}

/** Says whether a goal that comes back was done one of its times; only the owner does, and may put it right until it is evaluated. */
export function reportOccurrence(
  goal: Goal,
  { day, done }: { readonly day: Day; readonly done: boolean },
  by: PersonId,
  at: Instant,
): Outcome {
  if (goal.owner !== by) return refuse("notAllowed");
  if (!isLive(goal)) return wrongState(goal);
  if (!occurrencesOf(goal).includes(day)) return refuse("invalid", { field: "day" });
  if (day > dayOf(at)) return refuse("dateInFuture", { date: day });
  const said = goal.occurrences ?? [];
  if (said.some((each) => each.day === day && each.done === done)) return unchanged;
  const occurrences = [...said.filter((each) => each.day !== day), { day, done, at, by }];
  return changed([{ ...goal, occurrences: occurrences.toSorted((one, other) => one.day.localeCompare(other.day)) }], {
    type: "goalOccurrenceReported",
    goal: goal.id,
    day,
    done,
  });
}

/** Says what came of a goal, at the next talk or an assessment; the manager does, the owner sees it. */
export function evaluateGoal(
  goal: Goal,
  outcome: Evaluated["state"],
  comment: string,
  by: PersonId,
  at: Instant,
): Outcome {
  if (!isLive(goal)) return wrongState(goal);
  if (comment.length > GOAL_LIMITS.comment)
    return refuse("tooLong", { field: "comment", max: GOAL_LIMITS.comment, length: comment.length });
  const evaluated = { state: outcome, evaluatedAt: at, evaluatedBy: by, comment: comment.trim() };
  return changed([{ ...withoutProposal(goal, at), ...evaluated }], {
    type: "goalEvaluated",
    goal: goal.id,
    outcome,
  });
}

/** Drops an agreed goal, with the reason. */
export function dropGoal(goal: Goal, reason: string, by: PersonId, at: Instant): Outcome {
  if (!isLive(goal)) return wrongState(goal);
  if (isBlank(reason)) return refuse("emptyComment");
  const dropped = { state: "dropped" as const, droppedAt: at, droppedBy: by, reason: reason.trim() };
  return changed([{ ...withoutProposal(goal, at), ...dropped }], {
    type: "goalDropped",
    goal: goal.id,
  });
}

/** A goal of one person is for the time until the next talk, with a reason longer; not for a working life. */
const DUE_AHEAD_DAYS = 1826;

/** What stands in the way of a wording, whoever puts it forward. */
export function faultInGoal(terms: GoalTerms, at: Instant) {
  const missing = [
    ...(isBlank(terms.title) ? (["title"] as const) : []),
    ...(isBlank(terms.measure) ? (["measure"] as const) : []),
  ];
  if (missing.length > 0) return refuse("goal.incomplete", { missing });
  for (const field of ["title", "measure", "dueReason"] as const)
    if (terms[field].length > GOAL_LIMITS[field])
      return refuse("tooLong", { field, max: GOAL_LIMITS[field], length: terms[field].length });
  if (terms.due < dayOf(at)) return refuse("dateInPast", { date: terms.due });
  if (terms.recurs && terms.recurs.first > terms.due) return refuse("goal.noOccurrence");
  const latest = addDays(dayOf(at), DUE_AHEAD_DAYS);
  return terms.due > latest ? refuse("dateTooFar", { latest }) : undefined;
}
