import { type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import type { Instant } from "#core/time.ts";

/**
 * How the contract stands as a record (DOMAIN decision 14; research/domain A6): an author's working material, shared between
 * the parties, closed without an agreement, drawn up (upprättad) when both have approved, and registered when it has its
 * number in the diary.
 */
export const LEGAL_STATES = ["workingMaterial", "shared", "closedWithoutAgreement", "drawnUp", "registered"] as const;
export type LegalStateKind = (typeof LEGAL_STATES)[number];

export type LegalState = {
  readonly kind: LegalStateKind;
  /** Since when it has stood so. */
  readonly since: Instant;
  readonly dnr?: string;
  /** Secrecy is tried when somebody asks for the record, never beforehand; a standing decision would be said here. */
  readonly secrecy: "triedOnRequest";
  /** Nothing approved is removed until the archivist has decided on a plan; the plan's day would be said here. */
  readonly removal: "notDecided";
};

/** The legal state follows from the state alone; nobody sets it. */
export function legalStateOf(contract: Contract): LegalState {
  const stands = (kind: LegalStateKind, since: Instant): LegalState => ({
    kind,
    since,
    secrecy: "triedOnRequest",
    removal: "notDecided",
  });
  if (isAgreedByBoth(contract))
    return contract.registered
      ? { ...stands("registered", contract.registered.at), dnr: contract.registered.dnr }
      : stands("drawnUp", contract.approvals[1].at);
  switch (contract.state) {
    case "draft":
      return stands("workingMaterial", contract.createdAt);
    case "proposed":
    case "changesRequested":
      return stands("shared", contract.proposedAt);
    case "withdrawn":
    case "declined":
      return stands("closedWithoutAgreement", contract.endedAt);
  }
}
