import { may } from "#core/access/access.ts";
import type { Contract, EndReason } from "#core/contract/contract.ts";
import { cannotRenew, cannotRevise, changePrincipal, confirmAsNewPrincipal, end } from "#core/contract/inForce.ts";
import { withInstruction } from "#core/contract/instruction.ts";
import { renewedTerms, revisedTerms } from "#core/contract/renewal.ts";
import type { Terms } from "#core/contract/terms.ts";
import { draft } from "#core/contract/transitions.ts";
import { type Refused, refuse } from "#core/decision.ts";
import { contractIn, contractsIn, revisionIn } from "#core/dossier/dossier.ts";
import { type Matter, openMatters } from "#core/handover/openMatters.ts";
import { betweenNext, fits, principalOf } from "#core/handover/principals.ts";
import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { HANDOVER_DESK } from "#core/overview/readers.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { readChain } from "./coverage.ts";
import { type ContractAct, changeContract, decideOnContract, newContract } from "./contract.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { readMyPage } from "./situation.ts";

/**
 * The nearest manager of today takes over the contract and all that goes with its assignment, or HR sees to it; not one that is
 * with the manager of another of the holder's jobs. The contract stays in force, and the new principal confirms it within 30
 * days or revises it.
 */
export const takeOverContract = (ports: Ports, actor: PersonId, act: ContractAct): Promise<Outcome> =>
  decideOnContract(
    ports,
    actor,
    { ...act, action: "contract.takeOver" },
    (contract, dossier, { directory, today, at }) => {
      const to = principalOf(contract.holder, directory, today);
      if (!to) return refuse("contract.noPrincipal");
      // Taken over already is no fault: the other who was to see to it was faster.
      const isRightlyWithAnother =
        contract.principal !== to && fits(contract.principal, contract.holder, directory, today);
      if (isRightlyWithAnother) return refuse("contract.principalFits");
      return changePrincipal(contractsIn(dossier), contract, to, at);
    },
  );

/** The new principal stands by the contract as it is. */
export const confirmContract = (ports: Ports, actor: PersonId, act: ContractAct) =>
  changeContract(ports, actor, act, (contract, _, __, { party }) => confirmAsNewPrincipal(contract, party));

/** The principal ends a contract, or calls off one agreed for a later day, with the reason; HR, where the holder has left and nobody else can. */
export const endContract = (ports: Ports, actor: PersonId, act: ContractAct & { readonly reason: EndReason }) =>
  decideOnContract(ports, actor, { ...act, action: "contract.end" }, (contract, dossier, { at }) =>
    end(contract, act.reason, contract.principal, at, contractsIn(dossier)),
  );

/** Either party begins the next contract from the words in force, moved to the next period (P19). */
export const renewContract = (ports: Ports, actor: PersonId, act: ContractAct) =>
  draftFromAgreed(ports, actor, act, { refused: cannotRenew, words: renewedTerms });

/**
 * Either party begins a new wording for the period there is (research/domain D8), from the words that both have approved: they
 * hold until both have approved the new ones.
 */
export const reviseContract = (ports: Ports, actor: PersonId, act: ContractAct) =>
  draftFromAgreed(ports, actor, act, { refused: cannotRevise, words: revisedTerms });

/** Begins a wording from one that both have approved and in its place, between the two of the day. */
function draftFromAgreed(
  ports: Ports,
  actor: PersonId,
  act: ContractAct,
  {
    refused,
    words,
  }: {
    readonly refused: (contract: Contract, others: readonly Contract[]) => Refused | undefined;
    readonly words: (terms: Terms, today: Day) => Terms;
  },
): Promise<Outcome> {
  const id = asId<ContractId>(ports.newId());
  const needs = { types: ["contract", "contractRevision"] } as const;
  return change(ports, { actor, subject: act.subject, request: act.request, needs }, (dossier, asked) => {
    const contract = contractIn(dossier, act.contract);
    const between = contract && betweenNext(contract, asked.directory, asked.today);
    if (!contract || !may(asked.viewer, "contract.act", between ?? contract)) return hidden;
    const wording = contract.state !== "draft" && revisionIn(dossier, contract.id, contract.revision);
    const begun = newContract(asked, contract.holder, actor, id, between);
    if (!wording) return hidden;
    if (!begun) return refuse("contract.noPrincipal");
    const existing = contractsIn(dossier);
    const no = refused(contract, existing);
    if (no) return no;
    const { parties, by, party } = begun;
    const next = { ...parties, replaces: contract.id };
    return draft(existing, next, withInstruction(words(wording.terms, asked.today), next), by, asked.at, party);
  });
}

/** What is open, and who asks; for who sees the whole, how many of those who lead have no contract in force (P14). */
export type Handover = {
  readonly matters: readonly Matter[];
  readonly withoutContract?: number;
  readonly asked: Asking;
};

/** What no longer fits the organisation where the reader is to act, or is to know: one query, or two for who sees the whole. */
export async function readHandover(ports: Ports, actor: PersonId): Promise<Handover | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  if (!may(viewer, "handover.read", actor)) return undefined;
  const seesAll = may(viewer, "handover.readAll", actor);
  const [mine, kept, desk, chain] = await Promise.all([
    readMyPage(ports, actor),
    overviewsFor(ports, actor),
    seesAll ? overviewsFor(ports, HANDOVER_DESK) : [],
    seesAll ? readChain(ports, actor) : undefined,
  ]);
  const overviews = new Map([...desk, ...kept, ...(mine ? [mine.overview] : [])].map((each) => [each.subject, each]));
  const matters = openMatters([...overviews.values()], directory, today).filter(
    (matter) =>
      matter.mustAct.includes(actor) ||
      // Who is no longer the one it is to be with knows what they leave behind.
      matter.from === actor ||
      may(viewer, "facts.read", matter.subject) ||
      (matter.kind === "boardToApprove" && viewer.has("registrar")),
  );
  const missing = chain ? chain.count.of - chain.count.have : 0;
  return { matters, asked, ...(missing > 0 && { withoutContract: missing }) };
}
