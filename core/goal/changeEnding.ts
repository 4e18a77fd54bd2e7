import type { Serves } from "#core/contract/terms.ts";
import {
  type Agreed,
  type ChangeEnding,
  type Goal,
  type GoalChange,
  type Ongoing,
  type SettledChange,
  goalTerms,
  servedBy,
} from "#core/goal/goal.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

type Live = Agreed | Ongoing;
type Ending = {
  readonly became: ChangeEnding;
  readonly at: Instant;
  readonly by?: PersonId;
  readonly comment?: string;
};

/** The goal with the answer to what was proposed of it in its history, beside the words as they were; as it was when nothing was. */
export function withEnding(goal: Live, { became, at, by, comment = "" }: Ending): Live {
  const { proposal, changes = [], ...rest } = goal;
  if (!proposal) return goal;
  const settled: SettledChange = {
    ...proposal,
    was: goalTerms(goal),
    became,
    settledAt: at,
    ...(by && { settledBy: by }),
    comment: comment.trim(),
  };
  return { ...rest, changes: [...changes, settled] };
}

/** What becomes of a goal in a talk leaves nothing of it to answer. */
export const withoutProposal = (goal: Live, at: Instant): Live => withEnding(goal, { became: "overtaken", at });

/** All that a goal points at, has pointed at, or is proposed to: what its history names. */
export function everServed(goal: Goal): readonly Serves[] {
  if (goal.state === "proposed") return [servedBy(goal) ?? []].flat();
  const { proposal, changes = [] } = goal;
  const wordsIn = (change: GoalChange) => (change.kind === "reword" ? [change.terms] : []);
  return [
    goal,
    ...(proposal ? wordsIn(proposal.change) : []),
    ...changes.flatMap(({ was, change }) => [was, ...wordsIn(change)]),
  ].flatMap((terms) => servedBy(terms) ?? []);
}
