import type { LedgerView } from "#bot/api/wire/rights.ts";
import { ENTITLEMENTS } from "#core/contract/terms.ts";

type Unit = LedgerView["units"][number];

/** All units as one. */
export function totalOf(name: string, units: readonly Unit[]): Unit {
  const sum = (of: (unit: Unit) => number) => units.reduce((total, unit) => total + of(unit), 0);
  return {
    unit: name,
    leaders: sum(({ leaders }) => leaders),
    contracts: sum(({ contracts }) => contracts),
    leadership: sum(({ leadership }) => leadership),
    policyAccepted: sum(({ policyAccepted }) => policyAccepted),
    rights: Object.fromEntries(
      ENTITLEMENTS.map((key) => [
        key,
        {
          promised: sum(({ rights }) => rights[key].promised),
          given: sum(({ rights }) => rights[key].given),
          overdue: sum(({ rights }) => rights[key].overdue),
        },
      ]),
    ) as Unit["rights"],
  };
}
