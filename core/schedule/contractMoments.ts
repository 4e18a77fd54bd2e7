import { type AwaitingNewPrincipal, type Contract, hasApproved, otherParty } from "#core/contract/contract.ts";
import { assessmentDays } from "#core/assessment/plan.ts";
import { OPENS_DAYS_BEFORE } from "#core/assessment/transitions.ts";
import { addDays, dayOf } from "#core/time.ts";
import { type Moment, daysAfter, daysBefore } from "./moment.ts";

/** From then on what comes after a contract is worth a thought (D8: renewal). */
export const ENDS_SOON_DAYS = 60;

const WEEKLY = 7;

/**
 * When the clock looks at a contract (P17, P19): a wording nobody has answered, changes asked for that nobody has worded, a new
 * principal who has not confirmed, an assessment or the end of the period ahead, a period that has gone by. What is agreed for a later day comes into force on it, and an assessment opens. A draft is its author's own matter.
 */
export function contractMoments(contract: Contract): readonly Moment[] {
  const { holder, principal } = contract;
  const both = [holder, principal];
  switch (contract.state) {
    case "proposed": {
      const asked = both.filter((party) => !hasApproved(contract, party));
      const from = dayOf(contract.proposedAt);
      return [
        ...daysAfter(from, [3, 7], asked),
        { on: addDays(from, 14), thenEvery: WEEKLY, remind: asked, must: true },
      ];
    }
    case "changesRequested": {
      const asked = [otherParty(contract, contract.requestedBy)];
      const from = dayOf(contract.requestedAt);
      return [...daysAfter(from, [3, 7], asked), { on: addDays(from, 14), thenEvery: WEEKLY, remind: asked }];
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
        // In force until it is renewed or ended, which is late from then on.
        { on: addDays(contract.period.to, WEEKLY), thenEvery: WEEKLY, remind: both },
        ...(contract.state === "awaitingNewPrincipal" ? awaited(contract) : []),
      ];
    case "draft":
    case "superseded":
    case "ended":
    case "withdrawn":
    case "declined":
      return [];
  }
}

/** The new principal is asked to confirm or revise within thirty days; the holder waits for it. */
function awaited({ handovers = [], activeAt, principal }: AwaitingNewPrincipal): readonly Moment[] {
  const from = dayOf(handovers.at(-1)?.at ?? activeAt);
  return [
    ...daysAfter(from, [7, 14], [principal]),
    { on: addDays(from, 21), thenEvery: WEEKLY, remind: [principal], must: true },
  ];
}
