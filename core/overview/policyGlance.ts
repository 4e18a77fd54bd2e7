import { type Dossier, acceptancesIn } from "#core/dossier/dossier.ts";
import type { PolicyAcceptanceState } from "#core/policy/acceptance.ts";

export type PolicyGlance = { readonly version: number; readonly state: PolicyAcceptanceState };

export function policyGlance(dossier: Dossier): { readonly policy?: PolicyGlance } {
  const newest = acceptancesIn(dossier)
    .toSorted((one, other) => one.version - other.version)
    .at(-1);
  return newest ? { policy: { version: newest.version, state: newest.state } } : {};
}
