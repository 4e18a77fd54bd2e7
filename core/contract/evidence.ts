import type { Approval, AgreedByBoth, Contract, ContractRevision } from "#core/contract/contract.ts";
import type { EvidenceSeal } from "#core/contract/evidenceSeal.ts";
import { type LegalState, legalStateOf } from "#core/contract/legalState.ts";
import type { Terms } from "#core/contract/terms.ts";
import type { Chain, Entry } from "#core/dossier/chain.ts";
import type { DossierEvent } from "#core/dossier/dossier.ts";
import type { ContentHash, ContractId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

export const EVIDENCE_FORMAT = "uppdragsdialog.contract-evidence";
export const EVIDENCE_VERSION = 1;

/** Somebody the file names. Never a personnummer, an address or a picture. */
export type EvidencePerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
};

/** A wording under its hash. `terms` is absent for who may not read what was only negotiated; the hash still stands. */
export type EvidenceRevision = Pick<ContractRevision, "revision" | "hash" | "proposedBy" | "proposedAt"> & {
  /** The parties when it was put forward: part of what is hashed. */
  readonly holder: PersonId;
  readonly principal: PersonId;
  readonly terms?: Terms;
};

/** An entry of the dossier's chain that is about this contract, whole; so that its hash can be computed again. */
export type ShownEntry = Pick<Entry, "seq" | "at" | "actor" | "request" | "events" | "previous" | "hash">;
/** An entry about something else: its place in the chain and nothing more. */
export type LinkedEntry = Pick<Entry, "seq" | "previous" | "hash">;

export const isWhole = (entry: ShownEntry | LinkedEntry): entry is ShownEntry => "events" in entry;

/**
 * The evidence of one approved contract (P17; DOMAIN decision 8): what was agreed, by whom, when, and what is needed to check
 * it without the service. Written as canonical JSON (RFC 8785). `npm run verify` reads it; docs/documents.md says what it
 * proves and what not.
 */
export type ContractEvidence = {
  readonly format: typeof EVIDENCE_FORMAT;
  readonly version: typeof EVIDENCE_VERSION;
  readonly generatedAt: Instant;
  readonly municipality: string;
  readonly contract: {
    readonly id: ContractId;
    readonly state: Contract["state"];
    readonly holder: PersonId;
    readonly principal: PersonId;
    /** The holder's position and unit as they were when the contract was drafted. */
    readonly title: string;
    readonly unit: string;
    readonly createdBy: PersonId;
    readonly createdAt: Instant;
    readonly revision: number;
    readonly hash: ContentHash;
    /** When it came into force; absent while its period is still to come. */
    readonly activeAt?: Instant;
    readonly endedAt?: Instant;
    readonly replaces?: ContractId;
    readonly supersededBy?: ContractId;
  };
  readonly legalState: LegalState;
  readonly people: readonly EvidencePerson[];
  readonly revisions: readonly EvidenceRevision[];
  readonly approvals: readonly Approval[];
  readonly chain: {
    /** Whose dossier the chain runs through. */
    readonly subject: PersonId;
    readonly end: { readonly seq: number; readonly hash: ContentHash };
    readonly entries: readonly (ShownEntry | LinkedEntry)[];
  };
  readonly seal: EvidenceSeal;
};

export type UnsealedEvidence = Omit<ContractEvidence, "seal">;

export type EvidenceSource = {
  readonly contract: AgreedByBoth;
  readonly revisions: readonly ContractRevision[];
  readonly chain: Chain;
  readonly entries: readonly Entry[];
  /** Who reads: a party sees the way to the agreement too. */
  readonly seesNegotiation: boolean;
  readonly unit: string;
  readonly personOf: (id: PersonId) => EvidencePerson;
  readonly municipality: string;
  readonly at: Instant;
};

/** Gathers the evidence of an approved contract, as one reader may see it. */
export function gatherEvidence(source: EvidenceSource): UnsealedEvidence {
  const { contract, entries, seesNegotiation, at } = source;
  const { id, state, holder, principal, title, createdBy, createdAt, revision, hash, replaces } = contract;
  const inOrder = entries.toSorted((one, other) => one.seq - other.seq);
  const shown = inOrder.map((entry) => (isShown(entry, id, seesNegotiation) ? wholeEntry(entry) : linkOf(entry)));
  const revisions = evidenceRevisions(source);
  const named: readonly PersonId[] = [
    holder,
    principal,
    createdBy,
    ...revisions.flatMap<PersonId>((each) => [each.principal, each.proposedBy]),
    ...contract.approvals.flatMap(namedIn),
    ...(contract.steppedIn ?? []).map(({ person }) => person),
    ...shown.filter(isWhole).map(({ actor }) => actor),
  ];
  return {
    format: EVIDENCE_FORMAT,
    version: EVIDENCE_VERSION,
    generatedAt: at,
    municipality: source.municipality,
    contract: {
      id,
      state,
      holder,
      principal,
      title,
      unit: source.unit,
      createdBy,
      createdAt,
      revision,
      hash,
      ...("activeAt" in contract && { activeAt: contract.activeAt }),
      ...("endedAt" in contract && { endedAt: contract.endedAt }),
      ...(replaces && { replaces }),
      ...(contract.state === "superseded" && { supersededBy: contract.by }),
    },
    legalState: legalStateOf(contract),
    people: [...new Set(named)].map(source.personOf),
    revisions,
    approvals: contract.approvals,
    chain: {
      subject: holder,
      end: { seq: source.chain.seq, hash: source.chain.hash },
      entries: shown,
    },
  };
}

const namedIn = ({ by, onBehalfOf, paper }: Approval): readonly PersonId[] => [
  by,
  ...(onBehalfOf ? [onBehalfOf] : []),
  ...(paper ? [paper.recordedBy, ...paper.additions.map((added) => added.by)] : []),
];

function evidenceRevisions({ contract, revisions, seesNegotiation }: EvidenceSource): readonly EvidenceRevision[] {
  const { holder } = contract;
  // The principal can change only once both have approved; whom it changed from first is who agreed to it.
  const principal = contract.handovers?.[0]?.from ?? contract.principal;
  return revisions
    .toSorted((one, other) => one.revision - other.revision)
    .map(({ revision, hash, proposedBy, proposedAt, terms }) => ({
      revision,
      hash,
      proposedBy,
      proposedAt,
      holder,
      principal,
      ...((seesNegotiation || revision === contract.revision) && { terms }),
    }));
}

/** What happened to the agreement itself; whoever may read the contract may know it. */
const AGREEMENT: ReadonlySet<DossierEvent["type"]> = new Set<DossierEvent["type"]>([
  "contractApproved",
  "contractAgreed",
  "contractActivated",
  "contractSuperseded",
  "contractPrincipalChanged",
  "contractConfirmedByNewPrincipal",
  "contractRepresentativeSteppedIn",
  "contractRegistered",
  "contractPaperAdded",
  "contractEnded",
]);
/** The way there, for the parties. When somebody wrote on a draft is nobody's evidence. */
const NEGOTIATION: ReadonlySet<DossierEvent["type"]> = new Set<DossierEvent["type"]>([
  "contractDrafted",
  "contractProposed",
  "contractOpened",
  "contractChangesRequested",
]);

/**
 * An entry is shown whole when something it tells of this contract is the reader's to know. It cannot be shown in part, since
 * one hash covers it; it holds ids and never content.
 */
const isShown = ({ events }: Entry, contract: ContractId, seesNegotiation: boolean) =>
  events.some(
    (event) =>
      isAbout(event, contract) && (AGREEMENT.has(event.type) || (seesNegotiation && NEGOTIATION.has(event.type))),
  );

const isAbout = (event: DossierEvent, contract: ContractId) =>
  ("contract" in event && event.contract === contract) ||
  (event.type === "contractSuperseded" && event.by === contract);

const wholeEntry = ({ seq, at, actor, request, events, previous, hash }: Entry): ShownEntry => ({
  seq,
  at,
  actor,
  request,
  events,
  previous,
  hash,
});
const linkOf = ({ seq, previous, hash }: Entry): LinkedEntry => ({ seq, previous, hash });
