import type { ContractId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * The cards that were sent about a contract are to show how it stands now. Written in the commit that changed it, so a crash
 * loses none; one row a contract, since the cards are drawn when it is seen to. It goes when that is done.
 */
export type CardUpdateRow = {
  readonly type: "cardUpdate";
  readonly schema: 1;
  readonly id: string;
  readonly contract: ContractId;
  /** The messages that tell of the same change: they are drawn after it, and true as they come. */
  readonly fresh: readonly string[];
  readonly attempts: number;
  readonly dueAt: Instant;
};

export const CARD_UPDATE = "cardUpdate";

export const newCardUpdateRow = (contract: ContractId, fresh: readonly string[], at: Instant): CardUpdateRow => ({
  type: CARD_UPDATE,
  schema: 1,
  id: `cardUpdate:${contract}`,
  contract,
  fresh,
  attempts: 0,
  dueAt: at,
});
