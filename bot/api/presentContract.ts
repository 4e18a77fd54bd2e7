import { may } from "#core/access/access.ts";
import { seesIdentity } from "#core/access/names.ts";
import { wholeClause } from "#core/content/contractTemplate.ts";
import { LOCALES } from "#core/content/locale.ts";
import { changesInShort } from "#core/content/contractParts.ts";
import { type ContractComment, isNegotiated } from "#core/contract/comment.ts";
import { writerOf } from "#core/contract/acting.ts";
import { legalStateOf } from "#core/contract/legalState.ts";
import { type Approval, type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import { missingParts } from "#core/contract/missingParts.ts";
import * as rules from "#core/contract/transitions.ts";
import type { Terms } from "#core/contract/terms.ts";
import { discard, edit as editing, workingCopyOf } from "#core/contract/working.ts";
import { templateOf } from "#bot/usecases/contractTemplate.ts";
import type { ContractReading } from "#bot/usecases/contractReading.ts";
import { presentContractHandover } from "./presentHandover.ts";
import { type Reader, type Wire, allows, orgGoals, personRef } from "./present.ts";
import type { CommentWire } from "./wire/comment.ts";
import type { ContractWire, TermsWire } from "./wire/contracts.ts";
import type { ExamplesWire } from "./wire/administration.ts";

const WHOLE_CLAUSES = LOCALES.map((locale) => wholeClause[locale]);

/** A contract for one reader, with the wording that is theirs to see. */
export function presentContract(reader: Reader, reading: ContractReading): Wire<typeof ContractWire> {
  const { viewer, directory } = reader;
  const { contract, terms, own, comments, before } = reading;
  const wording = contract.state === "draft" ? undefined : contract;
  const approvals = "approvals" in contract ? contract.approvals : [];
  const can = whatCanBeDone(reader, contract, own?.terms ?? terms);
  // A job and a workplace give somebody away as surely as the name.
  const seesHolder = seesIdentity(directory, viewer, contract.holder);
  return {
    id: contract.id,
    subject: contract.holder,
    state: contract.state,
    holder: personRef(reader, contract.holder),
    principal: personRef(reader, contract.principal),
    title: seesHolder ? contract.title : "",
    unit: seesHolder ? (directory.unit(contract.unit)?.name ?? "") : "",
    revision: wording?.revision ?? 0,
    ...(wording && {
      hash: wording.hash,
      proposedBy: personRef(reader, wording.proposedBy),
      proposedAt: wording.proposedAt,
    }),
    terms: sent(terms),
    ...(own && { own: { terms: sent(own.terms), rev: own.rev } }),
    comments: comments.map((comment) => presentComment(reader, comment)),
    ...(before && {
      changed: {
        contract: before.contract,
        revision: before.revision,
        text: changesInShort(before.terms, terms, reader.locale),
      },
    }),
    approvals: approvals.map((approval) => presentApproval(reader, approval)),
    ...(contract.state === "changesRequested" && {
      comment: contract.comment,
      commentBy: personRef(reader, contract.requestedBy),
    }),
    ...(contract.state === "declined" && { reason: contract.reason }),
    legalState: legalStateOf(contract),
    orgGoals: orgGoals(reader),
    ...(can.edit && { template: presentTemplateOf(reader, contract, terms) }),
    missing: can.edit ? [...missingParts(own?.terms ?? terms, WHOLE_CLAUSES)] : [],
    handover: presentContractHandover(reader, reading),
    can,
  };
}

/** The examples of the template the wording began from, for the one who writes it. */
function presentTemplateOf(reader: Reader, { template, holder }: Contract, terms: Terms) {
  const { role, texts } = templateOf({ ...(template && { template }), holder, terms }, reader);
  return { role, examples: structuredClone(texts.examples) as Wire<typeof ExamplesWire> };
}
/** Who approved, for whom, by which decision; and what there is on paper. */
export const presentApproval = (
  reader: Reader,
  { by, onBehalfOf, decisionRef, at, opened, from, paper, dissent }: Approval,
) => ({
  by: personRef(reader, by),
  ...(onBehalfOf && { onBehalfOf: personRef(reader, onBehalfOf), decisionRef }),
  at,
  opened,
  from,
  ...(dissent !== undefined && { dissent }),
  ...(paper && {
    paper: {
      signedOn: paper.signedOn,
      reference: paper.reference,
      recordedBy: personRef(reader, paper.recordedBy),
      additions: paper.additions.map(({ text, by: who, at: when }) => ({ text, by: personRef(reader, who), at: when })),
    },
  }),
});

/** A wording as it is sent: the wire's arrays are its own. */
export const sent = (terms: Terms) => structuredClone(terms) as unknown as Wire<typeof TermsWire>;

export function presentComment(reader: Reader, comment: ContractComment): Wire<typeof CommentWire> {
  const { id, part, revision, by, at, text, answers } = comment;
  return {
    id,
    part,
    revision,
    by: personRef(reader, by),
    at,
    text,
    answers: answers.map((answer) => ({ by: personRef(reader, answer.by), at: answer.at, text: answer.text })),
    ...(comment.state === "resolved" && {
      resolvedBy: personRef(reader, comment.resolvedBy),
      resolvedAt: comment.resolvedAt,
    }),
  };
}

/** The rules themselves say which buttons there are: each is asked whether it would let this reader do it now. */
function whatCanBeDone({ viewer, at }: Reader, contract: Contract, terms: Terms): Wire<typeof ContractWire>["can"] {
  const { party, standIn } = viewer.actsFor(contract) ?? { party: viewer.person };
  const writer = writerOf({ party, ...(standIn && { standIn }) });
  const seen = contract.state === "draft" ? undefined : { revision: contract.revision, hash: contract.hash };
  const own = workingCopyOf(contract, writer);
  const edit = allows(editing(contract, { terms, seenRev: own?.rev ?? 0 }, writer, party));
  const isOver = contract.state === "withdrawn" || contract.state === "declined";
  const approval =
    seen && rules.approve(contract, [], { seen, from: "tab", unopened: true, ...(standIn && { standIn }) }, party, at);
  return {
    edit,
    chooseTemplate: edit && contract.state === "draft",
    // What is still missing does not take the button away: pressing it says what that is.
    propose: edit,
    // Nor does a period that has gone by.
    approve:
      approval !== undefined &&
      (allows(approval, "changed") ||
        (approval.kind === "refused" && approval.refusal.key === "contract.approvalTooLate")),
    requestChanges: seen !== undefined && allows(rules.requestChanges(contract, seen, "-", party, at)),
    withdraw: allows(rules.withdraw(contract, party, at)),
    decline: allows(rules.decline(contract, "-", party, at)),
    takeOut: isAgreedByBoth(contract),
    register: may(viewer, "contract.register", contract),
    comment: isNegotiated(contract) && may(viewer, "contract.act", contract),
    discard: own !== undefined && allows(discard(contract, writer, party)),
    again: isOver && may(viewer, "contract.draft", contract.holder),
    history: contract.state !== "draft",
  };
}
