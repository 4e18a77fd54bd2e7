import { revisionId } from "#core/contract/contract.ts";
import type { Serves, Terms } from "#core/contract/terms.ts";
import { contractIn, revisionIn } from "#core/dossier/dossier.ts";
import { namedRows, pointedAt } from "#core/line/pointing.ts";
import { isPublic } from "#core/orgGoal/orgGoal.ts";
import type { GoalTree } from "#core/orgGoal/tree.ts";
import { readDossier } from "./dossierFile.ts";
import type { Ports } from "./ports.ts";

/** A goal that everybody may read is there, also when it has ended since: who points at it is told of that elsewhere. */
export function isGoalThere(tree: GoalTree, id: string): boolean {
  const goal = tree.goal(id);
  return goal !== undefined && isPublic(goal);
}

/**
 * What a wording points at, looked up (P5): goals in memory, results of other contracts in their holders' dossiers. A result is
 * there when its contract has come into force, which everybody employed may read.
 */
export async function readIsThere(ports: Ports, terms: Terms): Promise<(target: Serves) => boolean> {
  const results = new Map(
    pointedAt(terms).flatMap((target) => (target.kind === "result" ? [[whole(target), target] as const] : [])),
  );
  const found = await Promise.all(
    [...results].map(async ([name, target]) => ((await hasResult(ports, target)) ? [name] : [])),
  );
  const there = new Set(found.flat());
  return (target) =>
    target.kind === "orgGoal" ? isGoalThere(ports.municipality().goals, target.id) : there.has(whole(target));
}

type Result = Extract<Serves, { kind: "result" }>;
const whole = ({ holder, contract, key }: Result) => JSON.stringify([holder, contract, key]);

async function hasResult(ports: Ports, { holder, contract: id, key }: Result): Promise<boolean> {
  const contract = contractIn(await readDossier(ports, holder, { ids: [id] }), id);
  if (!contract || !("activeAt" in contract) || contract.activeAt === undefined) return false;
  const wording = await readDossier(ports, holder, { ids: [revisionId(id, contract.revision)] });
  const terms = revisionIn(wording, id, contract.revision)?.terms;
  return terms !== undefined && namedRows(terms).some((row) => row.kind === "result" && row.key === key);
}
