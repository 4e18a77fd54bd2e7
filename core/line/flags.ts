import type { Serves } from "#core/contract/terms.ts";
import type { ContractId, OrgGoalId, PersonId } from "#core/ids.ts";
import { type GoalDecision, type OrgGoalTerms, type PublicGoal, isPublic, versionsOf } from "#core/orgGoal/orgGoal.ts";
import type { GoalTree } from "#core/orgGoal/tree.ts";
import type { Instant } from "#core/time.ts";
import type { NamedRow, Watched } from "./pointing.ts";

/**
 * Something that a contract or a goal points at has changed since it was agreed (P1, P5): what it said then and what it says
 * now. Worked out when somebody looks, never stored.
 */
export type Flag = GoalFlag | ResultFlag;
export type GoalFlag = {
  readonly kind: "goalChanged" | "goalClosed" | "goalReplaced";
  readonly goal: OrgGoalId;
  readonly at: Instant;
  readonly before: OrgGoalTerms;
  /** What it says now, or what has taken its place; nothing when it is closed. */
  readonly after?: OrgGoalTerms;
  readonly decision: GoalDecision;
};
export type ResultFlag = {
  /** `resultEnded`: they have no contract in force any longer. */
  readonly kind: "resultChanged" | "resultGone" | "resultEnded";
  readonly holder: PersonId;
  readonly at: Instant;
  readonly before: string;
  readonly after?: string;
};

/**
 * The commitments and results of the contract that somebody has in force, and since when; or since when they have none, after
 * the one that ended.
 */
export type PresentRows = {
  readonly holder: PersonId;
  readonly contract: ContractId | undefined;
  readonly since: Instant;
  readonly rows: readonly NamedRow[];
  /** What the rows said in the contracts that were in force before this one. */
  readonly earlier: readonly { readonly contract: ContractId; readonly rows: readonly NamedRow[] }[];
};

/** What is known about what can be pointed at. */
export type Above = {
  readonly tree: GoalTree;
  readonly rowsOf: (holder: PersonId) => PresentRows | undefined;
};

/** What has changed above since a moment: the moment at which it was agreed, or up to which it has been looked through. */
export const flagsFor = ({ targets, since }: Watched, above: Above): readonly Flag[] =>
  targets.flatMap((target) => flagFor(target, since, above) ?? []);

/** The words of what is pointed at, as they are now or were last. */
export function wordsOf(target: Serves, { tree, rowsOf }: Above): string | undefined {
  if (target.kind === "orgGoal") return tree.goal(target.id)?.terms.title;
  const present = rowsOf(target.holder);
  const wordings = [present?.rows, present?.earlier.find(({ contract }) => contract === target.contract)?.rows];
  return wordings.map((rows) => saidIn(rows, target.key)).find((words) => words !== undefined);
}

const saidIn = (rows: readonly NamedRow[] = [], key: string) =>
  rows.find((row) => row.kind === "result" && row.key === key)?.text;

/** The newest change among flags: what an answer to them covers. */
export const newestOf = (flags: readonly Flag[]): Instant | undefined =>
  flags
    .map(({ at }) => at)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);

function flagFor(target: Serves, since: Instant, { tree, rowsOf }: Above): Flag | undefined {
  if (target.kind === "orgGoal") {
    const goal = tree.goal(target.id);
    return goal && isPublic(goal) ? goalFlag(goal, since, tree) : undefined;
  }
  const present = rowsOf(target.holder);
  if (!present || present.contract === target.contract || present.since <= since) return undefined;
  const now = saidIn(present.rows, target.key);
  const then = saidIn(present.earlier.find(({ contract }) => contract === target.contract)?.rows, target.key);
  if (now === then) return undefined;
  const flag = { holder: target.holder, at: present.since, before: then ?? "" };
  if (present.contract === undefined) return { ...flag, kind: "resultEnded" };
  return now === undefined ? { ...flag, kind: "resultGone" } : { ...flag, kind: "resultChanged", after: now };
}

function goalFlag(goal: PublicGoal, since: Instant, tree: GoalTree): GoalFlag | undefined {
  const then = versionsOf(goal).findLast(({ decision }) => decision.at <= since) ?? versionsOf(goal)[0];
  if (!then) return undefined;
  const { id } = goal;
  if (goal.state !== "decided" && goal.ending.at > since) {
    const next = goal.state === "replaced" ? tree.goal(goal.replacedBy) : undefined;
    return {
      kind: goal.state === "replaced" ? "goalReplaced" : "goalClosed",
      goal: id,
      at: goal.ending.at,
      before: then.terms,
      ...(next && { after: next.terms }),
      decision: goal.ending,
    };
  }
  if (goal.version === then.version) return undefined;
  return {
    kind: "goalChanged",
    goal: id,
    at: goal.decision.at,
    before: then.terms,
    after: goal.terms,
    decision: goal.decision,
  };
}
