import { isInForce } from "#core/contract/contract.ts";
import { ENTITLEMENTS, type EntitlementKey } from "#core/contract/terms.ts";
import { type Dossier, acceptancesIn, contractsIn, entitlementsIn, leadershipsIn } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { PolicyAcceptanceState } from "#core/policy/acceptance.ts";
import { type Day, addDays, dayOf } from "#core/time.ts";

/**
 * Both sides' duties of the leaders of one unit, as facts and counts (research/domain D1 no. 59): what leaders are to do, the
 * policy accepted and a contract in force, beside what the municipality has promised them, given, and let pass (P8, P14-P16).
 */
export type LedgerRow = {
  readonly person: PersonId;
  readonly contract: boolean;
  /** The day on which the leader and their principal last agreed in a dialogue about leadership. */
  readonly leadership?: Day;
  /** The newest version of the policy they have done anything about. */
  readonly policy?: { readonly version: number; readonly state: PolicyAcceptanceState };
  readonly rights: readonly {
    readonly key: EntitlementKey;
    readonly given: boolean;
    readonly date: Day | "";
  }[];
};

/** What of a leader's dossier the ledger counts; no text. */
export function ledgerRowOf(dossier: Dossier): LedgerRow {
  const [policy] = acceptancesIn(dossier).toSorted((one, other) => other.version - one.version);
  const led = leadershipsIn(dossier)
    .flatMap((each) => (each.state === "agreed" ? [dayOf(each.agreedAt)] : []))
    .toSorted()
    .at(-1);
  return {
    person: dossier.subject,
    contract: contractsIn(dossier).some(isInForce),
    ...(led && { leadership: led }),
    ...(policy && { policy: { version: policy.version, state: policy.state } }),
    rights: entitlementsIn(dossier)
      .filter(({ state }) => state !== "closed")
      .map(({ key, state, date }) => ({ key, given: state === "given", date })),
  };
}

export type PolicyStanding = Extract<PolicyAcceptanceState, "accepted" | "wantsToDiscuss"> | "notAnswered";
export type RightCounts = { readonly promised: number; readonly given: number; readonly overdue: number };

/** A unit's leaders with where each stands to the policy, and both sides' duties counted. */
export type UnitLedger = {
  readonly unit: UnitId;
  readonly leaders: readonly { readonly person: PersonId; readonly policy: PolicyStanding }[];
  readonly contracts: number;
  /** How many have had the dialogue about leadership within a year (P9-P13). */
  readonly leadership: number;
  readonly rights: { readonly [K in EntitlementKey]: RightCounts };
};

const YEAR_DAYS = 365;

/** Who leads is known from the directory; who has no row has done nothing and was promised nothing. */
export function unitLedger(
  unit: UnitId,
  leaders: readonly PersonId[],
  rows: readonly LedgerRow[],
  { version, today }: { readonly version: number; readonly today: Day },
): UnitLedger {
  const known = new Map(rows.map((row) => [row.person, row]));
  const mine = leaders.flatMap((leader) => known.get(leader) ?? []);
  const counts = (key: EntitlementKey): RightCounts => {
    const rights = mine.flatMap((row) => row.rights.filter((right) => right.key === key));
    const open = rights.filter(({ given }) => !given);
    return {
      promised: open.length,
      given: rights.length - open.length,
      overdue: open.filter(({ date }) => date !== "" && date < today).length,
    };
  };
  return {
    unit,
    leaders: leaders.map((person) => ({ person, policy: standingOf(known.get(person), version) })),
    contracts: mine.filter(({ contract }) => contract).length,
    leadership: mine.filter(({ leadership }) => leadership !== undefined && leadership > addDays(today, -YEAR_DAYS))
      .length,
    rights: Object.fromEntries(ENTITLEMENTS.map((key) => [key, counts(key)])) as UnitLedger["rights"],
  };
}

/** A talk that was held is not yet an answer; nobody is shown as having refused. */
function standingOf(row: LedgerRow | undefined, version: number): PolicyStanding {
  if (row?.policy?.version !== version) return "notAnswered";
  const { state } = row.policy;
  return state === "accepted" || state === "wantsToDiscuss" ? state : "notAnswered";
}
