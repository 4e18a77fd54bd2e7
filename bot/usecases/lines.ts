import { may } from "#core/access/access.ts";
import { type Agreed, type Contract, isInForce } from "#core/contract/contract.ts";
import type { Serves } from "#core/contract/terms.ts";
import { goalIn } from "#core/dossier/dossier.ts";
import { servedBy } from "#core/goal/goal.ts";
import type { ContractId, GoalId, OrgGoalId, PersonId, RequestId } from "#core/ids.ts";
import { type Flag, type PresentRows, flagsFor, newestOf } from "#core/line/flags.ts";
import { type Carriers, type LineStep, carriedBy, goalSteps, lineUp } from "#core/line/line.ts";
import { type NamedRow, namedRows, targetName } from "#core/line/pointing.ts";
import * as review from "#core/line/review.ts";
import type { Instant } from "#core/time.ts";
import { readCarriers, readPresentRows } from "#bot/views/inForce.ts";
import { readAbove } from "./above.ts";
import { type Outcome, change, hidden, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";
import { type ContractAct, changeContract } from "./contract.ts";
import { readContract } from "./contractReading.ts";

/** A row of a contract with its line up to the vision and, once it is in force, who carries it below. */
export type RowLine = { readonly row: NamedRow; readonly up: readonly LineStep[]; readonly down: Carriers | undefined };

export type ContractLines = {
  readonly rows: readonly RowLine[];
  /** Lines of the goals that the contract as a whole serves. */
  readonly goals: readonly (readonly LineStep[])[];
  readonly flags: readonly Flag[];
  /** What an answer to the flags covers. */
  readonly upTo: Instant | undefined;
  readonly contract: Contract;
  /** What both have approved for a later day, to take its place. */
  readonly coming: Agreed | undefined;
  /** What the rows of this contract may point at: what its principal has in force. */
  readonly servable: PresentRows | undefined;
};

/** "Varför gör jag det här?" and "Vem bär det här?" for every row of a contract that the reader may read (P5). */
export async function readContractLines(
  ports: Ports,
  actor: PersonId,
  named: { readonly subject: PersonId; readonly contract: ContractId },
): Promise<ContractLines | undefined> {
  const found = await readContract(ports, actor, named);
  if (!found) return undefined;
  const { contract, terms, coming } = found;
  const rows = namedRows(terms);
  const watching = review.watchedIn(contract);
  const [above, servable] = await Promise.all([
    readAbove(ports, [...rows.map(({ serves }) => serves), ...(watching?.targets ?? [])]),
    readPresentRows(ports, contract.principal),
  ]);
  const carried = isInForce(contract)
    ? await Promise.all(
        rows.map(async ({ kind, key }) =>
          kind === "result" ? readCarried(ports, { ...named, kind, holder: named.subject, key }) : undefined,
        ),
      )
    : [];
  const flags = watching ? flagsFor(watching, above) : [];
  return {
    contract,
    coming,
    rows: rows.map((row, index) => ({ row, up: lineUp(row.serves, above), down: carried[index] })),
    goals: terms.goals.map((id) => goalSteps(above.tree, id)),
    flags,
    upTo: newestOf(flags),
    servable,
  };
}

const readCarried = async (ports: Ports, target: Serves) => carriedBy(await readCarriers(ports, targetName(target)));

/** "Vem bär det här?" for a goal of the municipality; undefined when there is no such goal for the reader. */
export async function readGoalCarriers(ports: Ports, actor: PersonId, id: string): Promise<Carriers | undefined> {
  const { viewer, municipality } = asking(ports, actor);
  const goal = municipality.goals.goal(id);
  if (!goal || !may(viewer, "organisation.read", null) || !may(viewer, "orgGoal.read", goal)) return undefined;
  return readCarried(ports, { kind: "orgGoal", id });
}

export type TreeCarriers = readonly { readonly goal: OrgGoalId; readonly carriers: Carriers }[];

/** Who carries each of the goals that are decided: the line from the vision down. One query a goal, side by side. */
export async function readTreeCarriers(ports: Ports, actor: PersonId): Promise<TreeCarriers | undefined> {
  const { viewer, municipality } = asking(ports, actor);
  if (!may(viewer, "organisation.read", null)) return undefined;
  const shown = municipality.goals.all.filter((goal) => goal.state === "decided" && may(viewer, "orgGoal.read", goal));
  return Promise.all(
    shown.map(async ({ id }) => ({ goal: id, carriers: await readCarried(ports, { kind: "orgGoal", id }) })),
  );
}

/** The line from a personal goal to the vision, and what has changed in it; for those who may read the goal. */
export async function readGoalLine(
  ports: Ports,
  actor: PersonId,
  { subject, goal: id }: { readonly subject: PersonId; readonly goal: GoalId },
) {
  const goal = goalIn(await readDossier(ports, subject, { ids: [id] }), id);
  if (!goal || !may(asking(ports, actor).viewer, "goal.read", goal)) return undefined;
  const serves = servedBy(goal);
  const above = await readAbove(ports, [serves]);
  const watching = review.watchedByGoal(goal);
  const flags = watching ? flagsFor(watching, above) : [];
  return { goal, up: lineUp(serves, above), flags, upTo: newestOf(flags) };
}

/** "Vi har sett det, inget ändras": recorded, up to the change that was shown. */
export const reviewContractAbove = (
  ports: Ports,
  actor: PersonId,
  { upTo, ...act }: ContractAct & { readonly upTo: Instant },
): Promise<Outcome> =>
  changeContract(ports, actor, act, (contract, _, { at }, as) => review.reviewAbove(contract, upTo, as, at));

export const reviewGoalAbove = (
  ports: Ports,
  actor: PersonId,
  {
    subject,
    goal: id,
    upTo,
    request,
  }: { readonly subject: PersonId; readonly goal: GoalId; readonly upTo: Instant; readonly request: RequestId },
): Promise<Outcome> =>
  change(ports, { actor, subject, request, needs: { ids: [id] } }, (dossier, { viewer, at }) => {
    const goal = goalIn(dossier, id);
    const mayReview = goal && (may(viewer, "goal.report", goal) || may(viewer, "goal.evaluate", goal));
    return goal && mayReview ? review.reviewAboveGoal(goal, upTo, actor, at) : hidden;
  });
