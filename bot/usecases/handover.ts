import { may } from "#core/access/access.ts";
import { type EndReason, isInForce } from "#core/contract/contract.ts";
import { changePrincipal, confirmAsNewPrincipal, end } from "#core/contract/inForce.ts";
import { withInstruction } from "#core/contract/instruction.ts";
import { renewedTerms } from "#core/contract/renewal.ts";
import { draft } from "#core/contract/transitions.ts";
import { refuse } from "#core/decision.ts";
import { contractIn, contractsIn, revisionIn } from "#core/dossier/dossier.ts";
import { type Matter, openMatters, principalOf } from "#core/handover/openMatters.ts";
import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import { HANDOVER_DESK } from "#core/overview/readers.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { readChain } from "./coverage.ts";
import { type ContractAct, changeContract, decideOnContract, newContract } from "./contract.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { readMyPage } from "./situation.ts";

/**
 * The nearest manager of today takes over the contract and all that goes with its assignment, or HR sees to it. The contract
 * stays in force, and the new principal confirms it within 30 days or revises it.
 */
export const takeOverContract = (ports: Ports, actor: PersonId, act: ContractAct): Promise<Outcome> =>
  decideOnContract(
    ports,
    actor,
    { ...act, action: "contract.takeOver" },
    (contract, dossier, { directory, today, at }) => {
      const to = principalOf(contract.holder, directory, today);
      return to ? changePrincipal(contractsIn(dossier), contract, to, at) : refuse("contract.noPrincipal");
    },
  );

/** The new principal stands by the contract as it is. */
export const confirmContract = (ports: Ports, actor: PersonId, act: ContractAct) =>
  changeContract(ports, actor, act, (contract, _, __, { party }) => confirmAsNewPrincipal(contract, party));

/** The principal ends a contract, with the reason; HR, where the holder has left and nobody else can. */
export const endContract = (ports: Ports, actor: PersonId, act: ContractAct & { readonly reason: EndReason }) =>
  decideOnContract(ports, actor, { ...act, action: "contract.end" }, (contract, _, { at }) =>
    end(contract, act.reason, contract.principal, at),
  );

/** Either party begins the next contract from the words in force, moved to the next period (P19). */
export function renewContract(ports: Ports, actor: PersonId, act: ContractAct): Promise<Outcome> {
  const id = asId<ContractId>(ports.newId());
  const needs = { types: ["contract", "contractRevision"] } as const;
  return change(ports, { actor, subject: act.subject, request: act.request, needs }, (dossier, asked) => {
    const contract = contractIn(dossier, act.contract);
    if (!contract || !isInForce(contract) || !may(asked.viewer, "contract.draft", contract.holder)) return hidden;
    const wording = revisionIn(dossier, contract.id, contract.revision);
    const begun = newContract(asked, contract.holder, actor, id);
    if (!wording) return hidden;
    if (!begun) return refuse("contract.noPrincipal");
    const { parties, by, party } = begun;
    const renewal = { ...parties, replaces: contract.id };
    return draft(
      contractsIn(dossier),
      renewal,
      withInstruction(renewedTerms(wording.terms), renewal),
      by,
      asked.at,
      party,
    );
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
