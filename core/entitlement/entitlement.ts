import type { EntitlementKey } from "#core/contract/terms.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import type { Day, Instant } from "#core/time.ts";

/**
 * What the municipality owes the holder of an assignment (P14-P16, DOMAIN decision 2): one document per right and holder, from
 * the first promise on. The principal is asked about it on the promised day as plainly as results are asked of the holder.
 */
export type Entitlement = Promised | Given | Closed;
export type EntitlementState = Entitlement["state"];

/** How the holder sees it; the principal's word stands beside it. */
export const VIEWS = ["given", "partly", "notYet"] as const;
export type View = (typeof VIEWS)[number];

type Common = {
  readonly type: "entitlement";
  readonly schema: 1;
  readonly id: string;
  readonly holder: PersonId;
  /** Who gives it and is asked about it; follows the contract when its principal changes. */
  readonly principal: PersonId;
  readonly key: EntitlementKey;
  /** What was promised, in the words of the contract or of who promised. */
  readonly text: string;
  /** By when, as it stands now; empty for what was promised without a day. */
  readonly date: Day | "";
  /** The day that was promised first: a new one never hides it. */
  readonly firstDate: Day | "";
  /** The contract it stands in; absent for what was promised beside one. */
  readonly contract?: ContractId;
  /** How the holder saw it last, of this promise. */
  readonly view?: View;
  /** Everything that was promised, moved, given and seen, oldest first. */
  readonly history: readonly Happening[];
};

/** `askOn`: the day from which the two are asked how it went. */
export type Promised = Common & { readonly state: "promised"; readonly askOn: Day };
export type Given = Common & { readonly state: "given"; readonly givenOn: Day };
/** The contract has ended; `wasGiven` says how it stood then. */
export type Closed = Common & { readonly state: "closed"; readonly endedAt: Instant; readonly wasGiven: boolean };

export type Happening = { readonly at: Instant } & (
  | { readonly kind: "owed"; readonly contract: ContractId; readonly text: string; readonly date: Day | "" }
  /** A new contract says nothing new of it: what was open stays so. */
  | { readonly kind: "carriedOver"; readonly contract: ContractId }
  | { readonly kind: "promised"; readonly by: PersonId; readonly text: string; readonly date: Day }
  | {
      readonly kind: "moved";
      readonly by: PersonId;
      readonly from: Day | "";
      readonly to: Day;
      readonly reason: string;
    }
  /** `by` is absent when the contract itself gave it: a clear assignment. */
  | { readonly kind: "given"; readonly by?: PersonId; readonly on: Day; readonly what: string }
  | { readonly kind: "seen"; readonly by: PersonId; readonly view: View; readonly note: string }
  | { readonly kind: "closed" }
);

export const entitlementId = (key: EntitlementKey) => `entitlement:${key}`;

/** Something is promised for at most five years ahead, beside a contract or in an assessment. */
export const PROMISED_AHEAD_DAYS = 1826;

export const ENTITLEMENT_LIMITS = { text: 600, what: 400, reason: 400, note: 400 } as const;

/** The promised day has passed and the principal has not said that it is given. */
export const isOverdue = (entitlement: Entitlement, today: Day): boolean =>
  entitlement.state === "promised" && entitlement.date !== "" && entitlement.date < today;

/** The principal is to say whether it was given. */
export const asksPrincipal = (entitlement: Entitlement, today: Day): entitlement is Promised =>
  entitlement.state === "promised" && entitlement.askOn <= today;

/** The holder is to say how they see it; once for each promise. */
export const asksHolder = (entitlement: Entitlement, today: Day): entitlement is Promised =>
  asksPrincipal(entitlement, today) && entitlement.view === undefined;

export type EntitlementEvent =
  /** A contract has come into force; its parties are told of that. */
  | { readonly type: "entitlementOwed"; readonly entitlement: EntitlementKey; readonly contract: ContractId }
  | { readonly type: "entitlementPromised"; readonly entitlement: EntitlementKey; readonly to: PersonId }
  | { readonly type: "entitlementMoved"; readonly entitlement: EntitlementKey; readonly to: PersonId }
  | { readonly type: "entitlementGiven"; readonly entitlement: EntitlementKey; readonly to: PersonId }
  | {
      readonly type: "entitlementSeen";
      readonly entitlement: EntitlementKey;
      readonly view: View;
      readonly to: PersonId;
    }
  | { readonly type: "entitlementClosed"; readonly entitlement: EntitlementKey; readonly contract: ContractId };
