import { may } from "#core/access/access.ts";
import { type ContractComment, answerComment, comment, reopenComment, resolveComment } from "#core/contract/comment.ts";
import { type ActsFor, writerOf } from "#core/contract/acting.ts";
import type { Contract } from "#core/contract/contract.ts";
import { mayHoldContract } from "#core/contract/holders.ts";
import { invitationId, inviteToDraft } from "#core/contract/invitation.ts";
import type { PartId } from "#core/contract/parts.ts";
import { draft } from "#core/contract/transitions.ts";
import { discard, workingCopyOf } from "#core/contract/working.ts";
import { type Decision, refuse } from "#core/decision.ts";
import {
  type DossierDocument,
  type DossierEvent,
  commentsOn,
  contractIn,
  contractsIn,
  invitationsIn,
  revisionIn,
} from "#core/dossier/dossier.ts";
import { type CommentId, type ContractId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type ContractAct, changeContract, newContract, withLockedTexts } from "./contract.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import type { Asking, Ports } from "./ports.ts";

/** What two parties do on the way to a wording that both can stand for, beside writing and approving it. */

/** Throws away one's own draft, or what one was writing towards the next revision. */
export const discardContractDraft = (ports: Ports, actor: PersonId, act: ContractAct) =>
  changeContract(ports, actor, act, (contract, _, __, as) => discard(contract, writerOf(as), as.party));

/**
 * Begins anew from the words of a contract that was withdrawn or refused ("Utgå från den"): from what one had written oneself,
 * else from what was put forward. Its rows keep their names, so that the two can be compared.
 */
export function draftFromContract(ports: Ports, actor: PersonId, act: ContractAct): Promise<Outcome> {
  const id = asId<ContractId>(ports.newId());
  const needs = { types: ["contract", "contractRevision"] as const };
  return change(ports, { actor, subject: act.subject, request: act.request, needs }, (dossier, asked) => {
    const { viewer, at } = asked;
    const former = contractIn(dossier, act.contract);
    const as = former && viewer.actsFor(former);
    if (!former || !as || !may(viewer, "contract.act", former)) return hidden;
    if (former.state !== "withdrawn" && former.state !== "declined")
      return refuse("contract.wrongState", { state: former.state });
    if (!may(viewer, "contract.draft", former.holder)) return refuse("notAllowed");
    const begun = newContract(asked, former.holder, actor, id);
    const terms = workingCopyOf(former, writerOf(as))?.terms ?? revisionIn(dossier, former.id, former.revision)?.terms;
    if (!begun || !terms) return refuse("contract.noPrincipal");
    const { title, unit, template } = former;
    const parties = { ...begun.parties, title, unit, ...(template && { template }) };
    return draft(contractsIn(dossier), parties, withLockedTexts(terms), begun.by, at, begun.party);
  });
}

/** Asks somebody one gives the assignment to write the first proposal (P2). */
export function inviteHolderToDraft(
  ports: Ports,
  actor: PersonId,
  { holder, request }: { readonly holder: PersonId; readonly request: RequestId },
): Promise<Outcome> {
  const needs = { types: ["contract"] as const, ids: [invitationId(holder)] };
  return change(
    ports,
    { actor, subject: holder, request, needs },
    (dossier, { viewer, at, today, directory, municipality }) => {
      if (!may(viewer, "contract.invite", holder)) return hidden;
      const person = directory.person(holder);
      if (!person || !mayHoldContract(directory, municipality.settings, holder, today))
        return refuse("contract.holderDoesNotLead");
      const assignment = { holder, title: person.title, unit: person.unit };
      return inviteToDraft(contractsIn(dossier), invitationsIn(dossier)[0], assignment, actor, at);
    },
  );
}

/** Says something about a part of the wording that was put forward. */
export const commentOnContract = (
  ports: Ports,
  actor: PersonId,
  act: ContractAct & { readonly part: PartId; readonly text: string },
) => {
  const id = asId<CommentId>(`contractComment:${ports.newId()}`);
  return changeContract(
    ports,
    actor,
    act,
    (contract, dossier, { at }, as) => {
      const terms = contract.state === "draft" ? undefined : revisionIn(dossier, contract.id, contract.revision)?.terms;
      if (!terms) return refuse("contract.wrongState", { state: contract.state });
      return comment(contract, { ...act, id, terms, earlier: commentsOn(dossier, contract.id) }, as, at);
    },
    { types: ["contractRevision", "contractComment"] },
  );
};

export type CommentAct = ContractAct & { readonly comment: CommentId };

export const answerContractComment = (ports: Ports, actor: PersonId, act: CommentAct & { readonly text: string }) =>
  changeComment(ports, actor, act, (contract, about, { at }, as) => answerComment(contract, about, act.text, as, at));

export const resolveContractComment = (ports: Ports, actor: PersonId, act: CommentAct) =>
  changeComment(ports, actor, act, (contract, about, { at }, as) => resolveComment(contract, about, as, at));

export const reopenContractComment = (ports: Ports, actor: PersonId, act: CommentAct) =>
  changeComment(ports, actor, act, (contract, about, _, as) => reopenComment(contract, about, as));

const changeComment = (
  ports: Ports,
  actor: PersonId,
  act: CommentAct,
  decide: (
    contract: Contract,
    about: ContractComment,
    asked: Asking,
    as: ActsFor,
  ) => Decision<DossierDocument, DossierEvent>,
) =>
  changeContract(
    ports,
    actor,
    act,
    (contract, dossier, asked, as) => {
      const about = commentsOn(dossier, contract.id).find(({ id }) => id === act.comment);
      return about && may(asked.viewer, "contract.readComment", about) ? decide(contract, about, asked, as) : hidden;
    },
    { types: ["contractComment"] },
  );
