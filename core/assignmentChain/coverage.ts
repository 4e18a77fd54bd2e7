import { isInForce } from "#core/contract/contract.ts";
import { type Dossier, contractsIn } from "#core/dossier/dossier.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { nextAssessment } from "#core/overview/assessmentGlance.ts";
import { type Day, dayOf } from "#core/time.ts";

/**
 * The chain of assignments (P14, P18): who has a contract in force, since when, when it is assessed. Facts alone, no text and no
 * judgement (DOMAIN decision 12); what is overdue is worked out on the day it is read.
 */
export type ContractFacts = {
  readonly contract: ContractId;
  readonly state: "active" | "awaitingNewPrincipal";
  readonly principal: PersonId;
  readonly since: Day;
  readonly to: Day;
  /** The day of the next assessment; one that lies behind is overdue. */
  readonly nextAssessment?: Day;
};

export const OVERDUE = ["noContract", "periodEnded", "assessmentOverdue", "awaitingNewPrincipal"] as const;
export type Overdue = (typeof OVERDUE)[number];

/** The facts of somebody's contract in force, if there is one. */
export function factsOf(dossier: Dossier): ContractFacts | undefined {
  const contract = contractsIn(dossier).find(isInForce);
  if (!contract) return undefined;
  const next = nextAssessment(contract, dossier);
  return {
    contract: contract.id,
    state: contract.state,
    principal: contract.principal,
    since: dayOf(contract.activeAt),
    to: contract.period.to,
    ...(next && { nextAssessment: next }),
  };
}

/** What is missing or late for somebody who leads. */
export function overdueIn(facts: ContractFacts | undefined, today: Day): readonly Overdue[] {
  if (!facts) return ["noContract"];
  const found: readonly (readonly [Overdue, boolean])[] = [
    ["periodEnded", facts.to < today],
    ["assessmentOverdue", facts.nextAssessment !== undefined && facts.nextAssessment < today],
    ["awaitingNewPrincipal", facts.state === "awaitingNewPrincipal"],
  ];
  return found.filter(([, is]) => is).map(([overdue]) => overdue);
}

/** How many of those who lead have a contract. */
export type Count = { readonly have: number; readonly of: number };
export const addCounts = (counts: readonly Count[]): Count => ({
  have: counts.reduce((sum, { have }) => sum + have, 0),
  of: counts.reduce((sum, { of }) => sum + of, 0),
});
