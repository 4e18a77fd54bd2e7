import type { ActsFor } from "#core/contract/acting.ts";
import { type Contract, isParty, otherParty } from "#core/contract/contract.ts";
import { type PartId, partsOf } from "#core/contract/parts.ts";
import type { Terms } from "#core/contract/terms.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { CommentId, ContractId, PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";

/**
 * What one party says to the other about a part of a wording while it is negotiated (P2): shared between the two, answered,
 * and resolved by either. It stays with the contract as its history.
 */
export type ContractComment = Common &
  (
    | { readonly state: "open" }
    | { readonly state: "resolved"; readonly resolvedBy: PersonId; readonly resolvedAt: Instant }
  );

type Common = Said & {
  readonly type: "contractComment";
  readonly schema: 1;
  readonly id: CommentId;
  readonly contract: ContractId;
  readonly part: PartId;
  /** The revision it was written about. */
  readonly revision: number;
  /** The parties then; a later principal is not let into what the two said to each other. */
  readonly holder: PersonId;
  readonly principal: PersonId;
  readonly answers: readonly Said[];
};

/** Who said it, for which party, in what words. */
export type Said = { readonly by: PersonId; readonly party: PersonId; readonly at: Instant; readonly text: string };

type About = { readonly contract: ContractId; readonly comment: CommentId };
export type CommentEvent =
  | (About & { readonly type: "contractCommented"; readonly part: PartId; readonly to: PersonId })
  | (About & { readonly type: "contractCommentAnswered"; readonly to: PersonId })
  | (About & { readonly type: "contractCommentResolved" })
  | (About & { readonly type: "contractCommentReopened" });

type Outcome = Decision<ContractComment, CommentEvent>;

/**
 * So many comments can a contract have, and a comment answers: far more than two people can talk about in one negotiation, and so
 * few that a contract leaves with all its parts in one commit when its time is over (core/archive/retentionRun.ts).
 */
const COMMENTS_MAX = 60;

/** Whether comments are being written: a wording has been put forward and is not settled. */
export const isNegotiated = (
  contract: Contract,
): contract is Extract<Contract, { state: "proposed" | "changesRequested" }> =>
  contract.state === "proposed" || contract.state === "changesRequested";

/** The newest that was said in it. */
export const lastSaid = (about: ContractComment): Said => about.answers.at(-1) ?? about;

/** Says something about a part of the wording that was put forward; never about what the other is still writing. */
export function comment(
  contract: Contract,
  {
    id,
    part,
    text,
    terms,
    earlier,
  }: {
    readonly id: CommentId;
    readonly part: PartId;
    readonly text: string;
    /** The wording that was put forward. */
    readonly terms: Terms;
    readonly earlier: readonly ContractComment[];
  },
  as: ActsFor,
  at: Instant,
): Outcome {
  const refused = cannotTalk(contract, as, text);
  if (refused) return refused;
  if (!isNegotiated(contract) || !partsOf(terms).some((each) => each.id === part))
    return refuse("invalid", { field: "part" });
  if (earlier.length >= COMMENTS_MAX) return refuse("contract.tooManyComments", { max: COMMENTS_MAX });
  const written: ContractComment = {
    type: "contractComment",
    schema: 1,
    id,
    contract: contract.id,
    part,
    revision: contract.revision,
    holder: contract.holder,
    principal: contract.principal,
    ...said(text, as, at),
    answers: [],
    state: "open",
  };
  const to = otherParty(contract, as.party);
  return changed([written], { type: "contractCommented", contract: contract.id, comment: id, part, to });
}

/** Answers a comment; an answer to what was resolved opens it again, since it was not over. */
export function answerComment(
  contract: Contract,
  about: ContractComment,
  text: string,
  as: ActsFor,
  at: Instant,
): Outcome {
  const refused = cannotTalk(contract, as);
  if (refused) return refused;
  if (isBlank(text)) return refuse("nothingWritten", { what: "answer" });
  if (about.answers.length >= COMMENTS_MAX) return refuse("contract.tooManyComments", { max: COMMENTS_MAX });
  const answers = [...about.answers, said(text, as, at)];
  return changed([{ ...commonOf(about), answers, state: "open" }], {
    type: "contractCommentAnswered",
    contract: about.contract,
    comment: about.id,
    to: otherParty(contract, as.party),
  });
}

/** Either party says that it is settled. */
export function resolveComment(contract: Contract, about: ContractComment, as: ActsFor, at: Instant): Outcome {
  const refused = cannotTalk(contract, as);
  if (refused) return refused;
  if (about.state === "resolved") return unchanged;
  return changed([{ ...commonOf(about), state: "resolved", resolvedBy: speaker(as), resolvedAt: at }], {
    type: "contractCommentResolved",
    contract: about.contract,
    comment: about.id,
  });
}

/** It was not settled after all. */
export function reopenComment(contract: Contract, about: ContractComment, as: ActsFor): Outcome {
  const refused = cannotTalk(contract, as);
  if (refused) return refused;
  if (about.state === "open") return unchanged;
  return changed([{ ...commonOf(about), state: "open" }], {
    type: "contractCommentReopened",
    contract: about.contract,
    comment: about.id,
  });
}

const speaker = ({ party, standIn }: ActsFor): PersonId => standIn?.person ?? party;
const said = (text: string, as: ActsFor, at: Instant): Said => ({
  by: speaker(as),
  party: as.party,
  at,
  text: text.trim(),
});

function cannotTalk(contract: Contract, { party }: ActsFor, text = "-") {
  if (!isParty(contract, party)) return refuse("notAllowed");
  if (!isNegotiated(contract)) return refuse("contract.wrongState", { state: contract.state });
  return isBlank(text) ? refuse("emptyComment") : undefined;
}

function commonOf(written: ContractComment): Common {
  const { type, schema, id, contract, part, revision, holder, principal, by, party, at, text, answers } = written;
  return { type, schema, id, contract, part, revision, holder, principal, by, party, at, text, answers };
}
