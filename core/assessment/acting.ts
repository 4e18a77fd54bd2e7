import type { Assessment, Party } from "#core/assessment/assessment.ts";
import type { ActsFor } from "#core/contract/acting.ts";
import { BOARD, type Contract, type StandIn } from "#core/contract/contract.ts";
import type { PersonId } from "#core/ids.ts";

/** Somebody's part in an assessment: which party, and by which decision when it is the board's (P18). */
export type AssessmentPart = { readonly party: Party; readonly id: PersonId; readonly standIn?: StandIn };

type Parties = Pick<Assessment, "holder" | "principal">;

/**
 * The part of who acts for themselves, or for the board by a decision that appoints them. A deputy has none: what a person
 * writes before it is shared is for nobody else, and it is the two who have worked together that assess.
 */
export function partIn(
  { holder, principal }: Parties,
  actsFor: (parties: Pick<Contract, "holder" | "principal">) => ActsFor | undefined,
): AssessmentPart | undefined {
  const as = actsFor({ holder, principal });
  if (!as || (as.standIn && as.party !== BOARD)) return undefined;
  return {
    party: as.party === holder ? "holder" : "principal",
    id: as.party,
    ...(as.standIn && { standIn: as.standIn }),
  };
}
