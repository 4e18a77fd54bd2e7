import { type Appraisal, isWritable } from "#core/appraisal/appraisal.ts";
import { type Refused, refuse } from "#core/decision.ts";
import { betweenTalks } from "#core/goal/betweenTalks.ts";
import {
  type Agreed,
  type Goal,
  type GoalTerms,
  MAX_OPEN_GOALS,
  type Proposed,
  goalTerms,
  isLive,
  isOpenAfter,
} from "#core/goal/goal.ts";
import { faultInGoal } from "#core/goal/transitions.ts";
import type { GoalId, PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";

type TakingOn = {
  readonly id: GoalId;
  readonly owner: PersonId;
  readonly terms: GoalTerms;
  readonly shared?: NonNullable<Goal["shared"]>;
  readonly goals: readonly Goal[];
  readonly talks: readonly Appraisal[];
};

/**
 * The goal of who takes on what they were offered (P2, P24). The other has offered it, so it holds at once; while a talk is being
 * summed up it is put forward in that talk instead, for both to confirm. At most five goals at a time, as ever.
 */
export function takeOn(
  { id, owner, terms, shared, goals, talks }: TakingOn,
  at: Instant,
): { readonly kind: "taken"; readonly goal: Agreed | Proposed } | Refused {
  const talk = talks.find(isWritable);
  const { nextTalk, inTalk } = betweenTalks(talks);
  if (inTalk && !talk) return refuse("goal.inTalk");
  const open = goals.filter((goal) => (talk ? isOpenAfter(talk, goal) : isLive(goal)));
  if (open.length >= MAX_OPEN_GOALS) return refuse("sharedGoal.noRoom", { max: MAX_OPEN_GOALS });
  const own = { title: terms.title.trim(), measure: terms.measure.trim(), dueReason: terms.dueReason.trim() };
  const words = goalTerms({ ...terms, ...own });
  const fault = faultInGoal(words, at);
  if (fault) return fault;
  if (!talk && nextTalk !== undefined && words.due > nextTalk && isBlank(words.dueReason))
    return refuse("summary.goalBeyondNextTalk", { goal: words.title, nextDate: nextTalk });
  const common = {
    ...words,
    type: "goal",
    schema: 1,
    id,
    owner,
    ...(shared && { shared }),
    proposedBy: owner,
    proposedAt: at,
    rev: 1,
  } as const;
  return {
    kind: "taken",
    goal: talk
      ? { ...common, state: "proposed", appraisal: talk.id }
      : { ...common, state: "agreed", agreedAt: at, progress: [] },
  };
}

/** What happened to it: agreed at once, or put forward in the talk under way. */
export const takenOnEvent = (goal: Agreed | Proposed) =>
  ({ type: goal.state === "agreed" ? "goalAgreed" : "goalProposed", goal: goal.id }) as const;
