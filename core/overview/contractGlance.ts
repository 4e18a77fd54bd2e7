import type { Watched } from "#core/line/pointing.ts";
import { watchedIn } from "#core/line/review.ts";
import { type LastAssessment, lastAssessment, nextAssessment } from "./assessmentGlance.ts";
import { actsFor } from "#core/contract/acting.ts";
import type { Dossier } from "#core/dossier/dossier.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { BOARD, type Contract, type ContractState, hasApproved, isOpen } from "#core/contract/contract.ts";
import type { ContentHash, ContractId, PersonId, UnitId } from "#core/ids.ts";
import { type Day, dayOf } from "#core/time.ts";

export type ContractGlance = {
  readonly id: ContractId;
  readonly state: "active" | "awaitingNewPrincipal";
  readonly principal: PersonId;
  readonly from: Day;
  readonly to: Day;
  /** The day of the next one, or of the one that is open; in the past when it is overdue. */
  readonly nextAssessment?: Day;
  /** The assignment as it was when the contract was drafted. */
  readonly title: string;
  readonly unit: UnitId;
  /** Since when it waits for the new principal's word. */
  readonly handedOverOn?: Day;
  /** What it serves above, so that one sees when that changes. */
  readonly watched?: Watched;
  readonly lastAssessment?: LastAssessment;
};

export type ComingGlance = Pick<ContractGlance, "id" | "principal" | "from" | "to">;

export type NegotiationGlance = {
  readonly id: ContractId;
  readonly state: Extract<ContractState, "draft" | "proposed" | "changesRequested">;
  readonly principal: PersonId;
  readonly revision: number;
  readonly hash?: ContentHash;
  readonly watched?: Watched;
  readonly approvals: number;
  /** What the reader is asked for, if anything. */
  readonly asked: "finish" | "approve" | "reword" | "nothing";
};

/** The contract in force, as a fact for whoever may know of the dossier. */
export function contractGlance(
  contract: Extract<Contract, { state: ContractGlance["state"] }>,
  dossier: Dossier,
): ContractGlance {
  const next = nextAssessment(contract, dossier);
  const last = lastAssessment(contract, dossier);
  return {
    id: contract.id,
    state: contract.state,
    principal: contract.principal,
    from: contract.period.from,
    to: contract.period.to,
    ...(next && { nextAssessment: next }),
    ...(last && { lastAssessment: last }),
    title: contract.title,
    unit: contract.unit,
    ...(contract.state === "awaitingNewPrincipal" && {
      handedOverOn: dayOf(contract.handovers?.at(-1)?.at ?? contract.activeAt),
    }),
    ...watchedGlance(contract),
  };
}

type Asked = {
  readonly open: Extract<Contract, { state: NegotiationGlance["state"] }>;
  readonly asked: NegotiationGlance["asked"];
};
const ASKED_FIRST: readonly NegotiationGlance["asked"][] = ["approve", "reword", "finish", "nothing"];

/** Of the wordings the reader is a party to: what somebody else asks of them before their own draft; among equals the newest. */
export function negotiationGlance(
  reader: PersonId,
  contracts: readonly Contract[],
  today: Day,
  directory: Directory,
): NegotiationGlance | undefined {
  const partyIn = (contract: Contract) => actsFor(contract, reader, directory, today)?.party;
  const wordings = contracts
    .filter(isOpen)
    .filter((open) => mayKnow(reader, open, partyIn(open)))
    .map((open): Asked => ({ open, asked: askedOf(partyIn(open) ?? reader, open) }));
  const [first] = wordings.toSorted(
    (one, other) =>
      ASKED_FIRST.indexOf(one.asked) - ASKED_FIRST.indexOf(other.asked) ||
      other.open.createdAt.localeCompare(one.open.createdAt),
  );
  if (!first) return undefined;
  const { open, asked } = first;
  return {
    id: open.id,
    state: open.state,
    principal: open.principal,
    revision: open.state === "draft" ? 0 : open.revision,
    ...(open.state !== "draft" && { hash: open.hash }),
    ...watchedGlance(open),
    approvals: open.state === "proposed" ? open.approvals.length : 0,
    asked,
  };
}

const mayKnow = (reader: PersonId, contract: Contract, party: PersonId | undefined) =>
  party !== undefined &&
  (contract.state !== "draft" || contract.createdBy === reader || (party === BOARD && contract.createdBy === BOARD));

function watchedGlance(contract: Contract): { readonly watched?: Watched } {
  const watching = watchedIn(contract);
  return watching && watching.targets.length > 0 ? { watched: watching } : {};
}

function askedOf(party: PersonId, contract: Contract): NegotiationGlance["asked"] {
  switch (contract.state) {
    case "draft":
      return "finish";
    case "proposed":
      return hasApproved(contract, party) ? "nothing" : "approve";
    case "changesRequested":
      return contract.requestedBy === party ? "nothing" : "reword";
    default:
      return "nothing";
  }
}
