import { may } from "#core/access/access.ts";
import { assessmentsFollow } from "#core/assessment/followContract.ts";
import { languageOf, publicRecordClause, startingTerms, wholeClause } from "#core/content/contractTemplate.ts";
import { LOCALES } from "#core/content/locale.ts";
import { withInstruction } from "#core/contract/instruction.ts";
import { register } from "#core/contract/registration.ts";
import { type ActsFor, writerOf } from "#core/contract/acting.ts";
import { type Approval, type Contract, type SeenWording, revisionId } from "#core/contract/contract.ts";
import type { Terms } from "#core/contract/terms.ts";
import { chooseTemplate } from "#core/contract/chooseTemplate.ts";
import { mayHoldContract } from "#core/contract/holders.ts";
import { type TemplateRole, proposedTemplate } from "#core/contract/template.ts";
import { withRowKeys } from "#core/contract/rowKeys.ts";
import { sharedKey } from "#core/contract/soundTerms.ts";
import * as contracts from "#core/contract/transitions.ts";
import { type Written, edit } from "#core/contract/working.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  contractIn,
  contractsIn,
  revisionIn,
} from "#core/dossier/dossier.ts";
import { withEntitlements } from "#core/entitlement/fromContract.ts";
import { betweenToday } from "#core/handover/principals.ts";
import { type ContractId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { templateInUse } from "#core/municipality/contractTemplates.ts";
import { lastDayOfYearFrom } from "#core/time.ts";
import { templateOf } from "./contractTemplate.ts";
import { type Needs, type Outcome, change, hidden } from "./dossierFile.ts";
import { isGoalThere, readIsThere } from "./pointedAt.ts";
import { type Asking, type Ports, hashOf } from "./ports.ts";

/** Names a contract (in its holder's dossier) and a wish to do something with it. */
export type ContractAct = { readonly subject: PersonId; readonly contract: ContractId; readonly request: RequestId };

const wholeClauses = LOCALES.map((locale) => wholeClause[locale]);

/** Begins a contract from the template (P2, P17): the holder, or the one who gives the assignment. */
export function draftContract(
  ports: Ports,
  actor: PersonId,
  {
    holder,
    template: wanted,
    request,
  }: { readonly holder: PersonId; readonly template?: TemplateRole; readonly request: RequestId },
): Promise<Outcome> {
  const id = asId<ContractId>(ports.newId());
  return change(ports, { actor, subject: holder, request, needs: { types: ["contract"] } }, (dossier, asked) => {
    const { viewer, at, today, directory, municipality } = asked;
    if (!may(viewer, "contract.draft", holder)) return hidden;
    const begun = newContract(asked, holder, actor, id);
    if (!begun) return refuse("contract.noPrincipal");
    if (!mayHoldContract(directory, municipality.settings, holder, today)) return refuse("contract.holderDoesNotLead");
    const locale = directory.person(actor)?.locale ?? "sv";
    const role = wanted ?? proposedTemplate(directory, holder, today);
    const { texts, version } = templateInUse(municipality.templates, { role, locale });
    const leads = directory.leads(holder, today);
    // Who approves a new contract has a year ahead of them, until they say otherwise.
    const terms = startingTerms(locale, { from: today, to: lastDayOfYearFrom(today), leads, texts });
    const parties = { ...begun.parties, template: { role, locale, version } };
    return contracts.draft(contractsIn(dossier), parties, withInstruction(terms, parties), begun.by, at, begun.party);
  });
}

/**
 * A new contract of somebody's, who begins it and for which of the two; undefined when there is nobody to have it with. A deputy
 * begins it for the manager, whose contract it is. `between`: as a contract begun today would be, unless it is to follow another.
 */
export function newContract(
  { viewer, directory, today }: Asking,
  holder: PersonId,
  actor: PersonId,
  id: ContractId,
  between = betweenToday(holder, directory, today),
) {
  if (!between) return undefined;
  const parties = { id, ...between };
  const as = viewer.actsFor(parties) ?? { party: actor };
  return { parties, by: writerOf(as), party: as.party };
}

/** Lets the draft follow another template; what its author has written stays. */
export const chooseContractTemplate = (
  ports: Ports,
  actor: PersonId,
  act: ContractAct & { readonly role: TemplateRole },
) =>
  changeContract(ports, actor, act, (contract, _, { directory, municipality, today }, as) => {
    if (contract.state !== "draft") return refuse("contract.wrongState", { state: contract.state });
    const from = templateOf(contract, { directory, municipality, today });
    const to = templateInUse(municipality.templates, { role: act.role, locale: from.locale });
    const ref = { role: to.role, locale: to.locale, version: to.version };
    return chooseTemplate(contract, { ref, from: from.texts, to: to.texts }, writerOf(as));
  });

/** Saves what has been written so far, complete or not: the draft, one's own copy, or a counter-proposal. */
export const editContract = (ports: Ports, actor: PersonId, act: ContractAct & Written) =>
  changeContract(ports, actor, act, (contract, _, { municipality }, as) => {
    const shared = sharedKey(act.terms);
    if (shared) return shared;
    return act.terms.goals.every((id) => isGoalThere(municipality.goals, id))
      ? edit(contract, { ...act, terms: withInstruction(withLockedTexts(act.terms), contract) }, writerOf(as), as.party)
      : refuse("contract.servesUnknown");
  });

/**
 * Puts the wording to the other party and approves it for the proposer's side: who has written it and sends it stands for it,
 * a deputy on behalf of the principal. One commit.
 */
export const proposeContract = async (
  ports: Ports,
  actor: PersonId,
  act: ContractAct & Written & { readonly revision?: number; readonly from: Approval["from"] },
) => {
  const isThere = await readIsThere(ports, act.terms);
  const decide: DecideContract = (contract, dossier, { at }, as) => {
    const shared = sharedKey(act.terms);
    if (shared) return shared;
    const written = withInstruction(withLockedTexts(act.terms), contract);
    const terms = withRowKeys(written, formerTerms(contract, dossier), () => newRowKey(ports));
    const proposed = contracts.propose(
      contract,
      { ...act, terms, wholeClauses, hash: hashOf, others: contractsIn(dossier), isThere },
      writerOf(as),
      at,
      as.party,
    );
    if (proposed.kind !== "changed") return proposed;
    const [wording, revision] = proposed.documents;
    if (wording?.type !== "contract" || wording.state !== "proposed" || !revision) return hidden;
    // Who stands in for a party has read what they put forward, in person.
    const read = contracts.open(wording, as.party, at, as.standIn);
    const [open] = read.kind === "changed" ? read.documents : [];
    const approved = contracts.approve(
      open?.type === "contract" ? open : wording,
      contractsIn(dossier),
      { seen: wording, from: act.from, unopened: false, ...as },
      as.party,
      at,
    );
    if (approved.kind !== "changed") return approved;
    return changed<DossierDocument, DossierEvent[]>(
      [...approved.documents, revision],
      ...proposed.events,
      ...approved.events,
    );
  };
  return changeContract(ports, actor, act, decide, { types: ["contractRevision"] });
};

/** The wording before this one, whose rows keep their names: the revision put forward, or that of the contract replaced. */
function formerTerms(contract: Contract, dossier: Dossier): Terms | undefined {
  const former = contract.state === "draft" && contract.replaces ? contractIn(dossier, contract.replaces) : contract;
  return former && former.state !== "draft" ? revisionIn(dossier, former.id, former.revision)?.terms : undefined;
}

const newRowKey = ({ newId }: Ports) => newId().slice(-8).toLowerCase();

/** Records that a party has the present revision before their eyes. */
export const openContract = (ports: Ports, actor: PersonId, act: ContractAct) =>
  changeContract(ports, actor, act, (contract, _, { at }, { party, standIn }) =>
    contracts.open(contract, party, at, standIn),
  );

/**
 * Approves exactly what was seen; with the second approval the contract is active, what it replaces superseded, and what the
 * holder is owed promised (P14-P16).
 */
export const approveContract = (
  ports: Ports,
  actor: PersonId,
  act: ContractAct & {
    readonly seen: SeenWording;
    readonly from: Approval["from"];
    readonly unopened: boolean;
    readonly dissent?: string;
  },
) =>
  changeContract(
    ports,
    actor,
    act,
    (contract, dossier, { at }, { party, standIn }) =>
      contracts.approve(contract, contractsIn(dossier), { ...act, ...(standIn && { standIn }) }, party, at),
    { ids: [revisionId(act.contract, act.seen.revision)] },
  );

/** Asks for changes, with a comment. */
export const requestContractChanges = (
  ports: Ports,
  actor: PersonId,
  act: ContractAct & { readonly seen: SeenWording; readonly comment: string },
) =>
  changeContract(ports, actor, act, (contract, _, { at }, { party }) =>
    contracts.requestChanges(contract, act.seen, act.comment, party, at),
  );

export const withdrawContract = (ports: Ports, actor: PersonId, act: ContractAct & { readonly seen?: SeenWording }) =>
  changeContract(ports, actor, act, (contract, _, { at }, { party }) =>
    contracts.withdraw(contract, party, at, act.seen),
  );

export const declineContract = (
  ports: Ports,
  actor: PersonId,
  act: ContractAct & { readonly reason: string; readonly seen?: SeenWording },
) =>
  changeContract(ports, actor, act, (contract, _, { at }, { party }) =>
    contracts.decline(contract, act.reason, party, at, act.seen),
  );

/** The registrar enters an approved contract in the diary. */
export const registerContract = (
  ports: Ports,
  actor: PersonId,
  { subject, contract: id, request, dnr }: ContractAct & { readonly dnr: string },
): Promise<Outcome> =>
  change(ports, { actor, subject, request, needs: { types: ["contract"] } }, (dossier, { viewer, at }) => {
    const contract = contractIn(dossier, id);
    return contract && may(viewer, "contract.register", contract) ? register(contract, dnr, actor, at) : hidden;
  });

/** The locked texts are the product's, in the language the wording is in; whatever a client sends for them is put right (P21). */
export function withLockedTexts(terms: Terms): Terms {
  const locale = languageOf(terms);
  return { ...terms, whole: { ...terms.whole, clause: wholeClause[locale] }, publicRecord: publicRecordClause[locale] };
}

/** What a use case decides on: for which party, and in whose place when the one who presses is not the party. */
export type DecideContract = (
  contract: Contract,
  dossier: Dossier,
  asked: Asking,
  as: ActsFor,
) => Decision<DossierDocument, DossierEvent>;

/** A party acts on a contract, or who stands in for one. */
export const changeContract = (
  ports: Ports,
  actor: PersonId,
  act: ContractAct,
  decide: DecideContract,
  needs: Needs = {},
): Promise<Outcome> =>
  decideOnContract(ports, actor, { ...act, action: "contract.act", needs }, (contract, dossier, asked) => {
    const as = asked.viewer.actsFor(contract);
    return as ? decide(contract, dossier, asked, as) : hidden;
  });

/** Loads a contract with what hangs on it, asks whether the act is allowed, and decides; with what it means for the holder's rights. */
export function decideOnContract(
  ports: Ports,
  actor: PersonId,
  {
    subject,
    contract: id,
    request,
    action,
    needs: { ids = [], types = [] } = {},
  }: ContractAct & {
    readonly action: "contract.act" | "contract.takeOver" | "contract.end" | "contract.recordPaper";
    /** What the act needs besides: the wordings it may bring into force, comments. */
    readonly needs?: Needs;
  },
  decide: (contract: Contract, dossier: Dossier, asked: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const needs: Needs = { ids, types: ["contract", "entitlement", "assessment", ...types] };
  return change(ports, { actor, subject, request, needs }, (dossier, asked) => {
    const contract = contractIn(dossier, id);
    return contract && may(asked.viewer, action, contract)
      ? assessmentsFollow(dossier, withEntitlements(decide(contract, dossier, asked), dossier, asked.at), asked.at)
      : hidden;
  });
}
