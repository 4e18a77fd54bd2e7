import { type Contract, hasApproved, otherParty } from "#core/contract/contract.ts";
import { assessmentDays } from "#core/assessment/plan.ts";
import { OPENS_DAYS_BEFORE } from "#core/assessment/transitions.ts";
import { addDays, dayOf } from "#core/time.ts";
import { type Moment, daysAfter, daysBefore } from "./moment.ts";

/** From then on what comes after a contract is worth a thought (D8: renewal). */
export const ENDS_SOON_DAYS = 60;

/**
 * When the clock looks at a contract (P17, P19): a wording nobody has answered, changes asked for that nobody has worded, an
 * assessment or the end of the period ahead. What is agreed for a later day comes into force on it, and an assessment opens. A draft is its author's own matter.
 */
export function contractMoments(contract: Contract): readonly Moment[] {
  const { holder, principal } = contract;
  const both = [holder, principal];
  switch (contract.state) {
    case "proposed": {
      const asked = both.filter((party) => !hasApproved(contract, party));
      const from = dayOf(contract.proposedAt);
      return [...daysAfter(from, [3, 7], asked), { on: addDays(from, 14), thenEvery: 7, remind: asked, must: true }];
    }
    case "changesRequested": {
      const asked = [otherParty(contract, contract.requestedBy)];
      const from = dayOf(contract.requestedAt);
      return [...daysAfter(from, [3, 7], asked), { on: addDays(from, 14), thenEvery: 7, remind: asked }];
    }
    case "agreed":
      return [{ on: contract.period.from, remind: [], acts: true }];
    case "active":
    case "awaitingNewPrincipal":
      return [
        // From then on the assessment itself reminds.
        ...assessmentDays(contract).map((day) => ({
          on: addDays(day, -OPENS_DAYS_BEFORE),
          remind: both,
          acts: true as const,
        })),
        ...daysBefore(contract.period.to, [ENDS_SOON_DAYS, 30, 14], both),
      ];
    case "draft":
    case "superseded":
    case "ended":
    case "withdrawn":
    case "declined":
      return [];
  }
}
