import { type Dossier, entitlementsIn } from "#core/dossier/dossier.ts";
import { asksHolder, asksPrincipal, isOverdue } from "#core/entitlement/entitlement.ts";
import type { EntitlementKey } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";

export type OwedGlance = {
  readonly promised: number;
  readonly given: number;
  readonly overdue: number;
  /** What the principal and what the holder are asked about now, the oldest day first. */
  readonly asksPrincipal: readonly EntitlementKey[];
  readonly asksHolder: readonly EntitlementKey[];
  /** Since when the principal is asked. */
  readonly askedSince?: Day;
};

export function owedGlance(dossier: Dossier, today: Day): { readonly owed?: OwedGlance } {
  const rights = entitlementsIn(dossier).filter(({ state }) => state !== "closed");
  if (rights.length === 0) return {};
  const asked = rights
    .filter((right) => asksPrincipal(right, today))
    .toSorted((one, other) => one.askOn.localeCompare(other.askOn));
  const [first] = asked;
  return {
    owed: {
      promised: rights.filter(({ state }) => state === "promised").length,
      given: rights.filter(({ state }) => state === "given").length,
      overdue: rights.filter((right) => isOverdue(right, today)).length,
      asksPrincipal: asked.map(({ key }) => key),
      asksHolder: asked.filter((right) => asksHolder(right, today)).map(({ key }) => key),
      ...(first && { askedSince: first.askOn }),
    },
  };
}
