import type { Side } from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import { type Answers, type Submission, type Written, submit, withoutKept } from "#core/dialogue/answers.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import {
  type Asked,
  type FollowUp,
  type FollowUpEvent,
  type Given,
  type Shared,
  type Wish,
  isAnswerable,
  sideIn,
} from "#core/followUp/followUp.ts";
import { FOLLOW_UP_FIELDS, goalKey } from "#core/followUp/fields.ts";
import { type Goal, type GoalEvent, type GoalStatus, GOAL_STATUSES, isLive } from "#core/goal/goal.ts";
import { reportProgress } from "#core/goal/transitions.ts";
import { promiseIn } from "#core/followUp/promise.ts";
import type { FollowUpId, PersonId } from "#core/ids.ts";
import type { TalkAction, TalkActionEvent } from "#core/talkAction/talkAction.ts";
import type { Instant } from "#core/time.ts";

type Common = Written & {
  readonly type: "followUpPart";
  readonly schema: 1;
  readonly id: string;
  readonly followUp: FollowUpId;
  readonly side: Side;
  readonly author: PersonId;
  readonly other: PersonId;
  /** The manager, when their stand-in writes. */
  readonly standsInFor?: PersonId;
};

/**
 * One side's own answers. Readable by their author alone, for everyone else they do not exist, until the author has shared them
 * with the other (DOMAIN decision 3).
 */
export type FollowUpPart =
  (Common & { readonly status: "draft" }) | (Common & { readonly status: "shared"; readonly sharedAt: Instant });

type Outcome = Decision<FollowUp | FollowUpPart | Goal | TalkAction, FollowUpEvent | GoalEvent | TalkActionEvent>;

/** By its author too: whoever takes over as manager never comes upon what another had begun. */
export const followUpPartId = (followUp: FollowUpId, author: PersonId) => `followUpPart:${followUp}:${author}`;

/** One's own answers as far as they have come; empty ones before the first is written. Who is none of the two stands in for the manager. */
export function partOf(
  followUp: FollowUp,
  author: PersonId,
  steps: readonly Step[],
  written: FollowUpPart | undefined,
): FollowUpPart {
  const side = sideIn(followUp, author) ?? "manager";
  return (
    written ?? {
      type: "followUpPart",
      schema: 1,
      id: followUpPartId(followUp.id, author),
      followUp: followUp.id,
      side,
      author,
      other: side === "employee" ? followUp.manager : followUp.employee,
      ...(side === "manager" && author !== followUp.manager && { standsInFor: followUp.manager }),
      answers: {},
      rev: 0,
      step: steps[0]?.key ?? "",
      status: "draft",
    }
  );
}

/** Saves a step of one's own answers and moves on. */
export function submitPart(
  followUp: FollowUp,
  part: FollowUpPart,
  steps: readonly Step[],
  submission: Submission,
): Outcome {
  if (part.status === "shared") return refuse("followUp.shared");
  if (!isAnswerable(followUp)) return refuse("followUp.wrongState", { state: followUp.state });
  const submitted = submit(part, steps, submission);
  if (submitted.kind !== "submitted") return submitted;
  const { answers, rev, step } = submitted;
  return changed([{ ...part, answers, rev, step }], {
    type: "followUpSaved",
    followUp: followUp.id,
    side: part.side,
    step: submission.step,
  });
}

/**
 * Shares exactly what its author has reviewed: from then on the other reads it, without what was kept. What the employee says of
 * each goal becomes its progress in the same commit (P1), and what the manager will do a promise with a day.
 */
export function sharePart(
  followUp: FollowUp,
  part: FollowUpPart,
  goals: readonly Goal[],
  { seenRev, from }: { readonly seenRev: number; readonly from: "card" | "tab" },
  at: Instant,
): Outcome {
  if (part.status === "shared") return unchanged;
  if (!isAnswerable(followUp)) return refuse("followUp.wrongState", { state: followUp.state });
  if (isGivenByOther(followUp, part)) return refuse("followUp.answeredByOther");
  if (part.rev !== seenRev) return refuse("preparation.changedSince");
  const said = withoutKept(part.answers);
  if (Object.keys(said).length === 0) return refuse("followUp.nothingWritten");
  const promised = part.side === "manager" ? promiseIn(followUp, said, part.author, at) : undefined;
  if (promised && "kind" in promised && promised.kind === "refused") return promised;
  const shared: FollowUpPart = { ...part, status: "shared", sharedAt: at };
  const reported = part.side === "employee" ? reportedGoals(followUp, said, goals, from, at) : [];
  const settled = withGiven(followUp, part, "shared", at);
  const after = part.side === "employee" ? { ...settled, wishes: wishesIn(said) } : settled;
  return changed(
    [after, shared, ...reported.flatMap(({ documents }) => documents), ...(promised ? [promised] : [])],
    { type: "followUpShared", followUp: followUp.id, side: part.side, to: part.other },
    ...reported.flatMap(({ events }) => events),
    ...(promised ? [{ type: "talkActionAgreed" as const, talkAction: promised.id }] : []),
  );
}

/** Says that one has nothing to write this time; what one has begun stays one's own. */
export function declinePart(followUp: FollowUp, part: FollowUpPart, at: Instant): Outcome {
  if (part.status === "shared") return refuse("followUp.shared");
  if (!isAnswerable(followUp)) return refuse("followUp.wrongState", { state: followUp.state });
  if (isGivenByOther(followUp, part)) return refuse("followUp.answeredByOther");
  if (followUp.given[part.side]?.kind === "declined") return unchanged;
  return changed([withGiven(followUp, part, "declined", at)], {
    type: "followUpDeclined",
    followUp: followUp.id,
    side: part.side,
  });
}

/** What the other may read: nothing before it is shared, and never what its author keeps. */
export const sharedAnswers = (part: FollowUpPart): Answers | undefined =>
  part.status === "shared" ? withoutKept(part.answers) : undefined;

/** The manager and who stands in answer once between them. */
const isGivenByOther = ({ given, manager }: Asked | Shared, { side, author }: FollowUpPart) =>
  side === "manager" && given.manager?.kind === "shared" && (given.manager.by ?? manager) !== author;

/** Where it is when one side has given what it has; with both it is shared, and with nothing to read also acknowledged. */
function withGiven(
  followUp: Asked | Shared,
  { side, author, standsInFor }: FollowUpPart,
  kind: Given["kind"],
  at: Instant,
): FollowUp {
  const mine: Given = { kind, at, ...(standsInFor && { by: author }) };
  const given = { ...followUp.given, [side]: mine };
  const { employee, manager } = given;
  if (!employee || !manager) return { ...followUp, given };
  if (employee.kind === "declined" && manager.kind === "declined")
    return { ...opened(followUp), given, state: "notHeld", endedAt: mine.at };
  const sharedAt = followUp.state === "shared" ? followUp.sharedAt : mine.at;
  return manager.kind === "declined"
    ? { ...opened(followUp), given, state: "acknowledged", sharedAt, acknowledgedAt: mine.at }
    : { ...opened(followUp), given, state: "shared", sharedAt };
}

/** Without what belongs to a state. */
function opened(followUp: Asked | Shared): Omit<Asked, "state"> {
  const { state: _, ...kept } = followUp;
  if (!("sharedAt" in kept)) return kept;
  const { sharedAt: __, ...rest } = kept;
  return rest;
}

function reportedGoals(
  { employee, goals: asked }: Asked | Shared,
  said: Answers,
  goals: readonly Goal[],
  from: "card" | "tab",
  at: Instant,
) {
  return asked.flatMap(({ id }) => {
    const status = GOAL_STATUSES.find((each): each is GoalStatus => each === said[goalKey(id)]?.value);
    const goal = goals.find((each) => each.id === id);
    // One that was evaluated meanwhile is done with.
    if (!status || !goal || !isLive(goal)) return [];
    const reported = reportProgress(goal, { status, note: "", from }, employee, at);
    return reported.kind === "changed" ? [reported] : [];
  });
}

function wishesIn(said: Answers): readonly Wish[] {
  const { load, assignment, feedback, feedbackAbout } = FOLLOW_UP_FIELDS;
  return [
    ...(said[load]?.value === "needToTalk" ? (["talk"] as const) : []),
    ...(said[assignment]?.value === "yes" ? (["assignment"] as const) : []),
    ...(said[feedback] || said[feedbackAbout] ? (["feedback"] as const) : []),
  ];
}
