import { BOARD, type Approval, type Contract, type ContractEvent, type SeenWording } from "#core/contract/contract.ts";
import { approve } from "#core/contract/transitions.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import type { Representation } from "#core/organisation/organisation.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

/** What the registrar copies from the paper. */
export type OnPaper = {
  readonly seen: SeenWording;
  readonly signedOn: Day;
  /** Where the scan is kept: a diary number or a place in the archive. No file is uploaded. */
  readonly reference: string;
};

/**
 * Records that a representative of the board has approved on paper (P18): the same revision and hash as in the tab, with the day
 * on the paper and where it is kept, at the evidence level of paper. `signer` is the decision that lets them represent the board
 * on that day. What was recorded is never edited.
 */
export function recordPaperApproval(
  contract: Contract,
  others: readonly Contract[],
  { seen, signedOn, reference }: OnPaper,
  signer: Representation,
  by: PersonId,
  at: Instant,
): ReturnType<typeof approve> {
  if (contract.principal !== BOARD) return refuse("notAllowed");
  if (isBlank(reference)) return refuse("contract.paperWithoutReference");
  if (signedOn > dayOf(at)) return refuse("dateInFuture", { date: signedOn });
  if (contract.state === "proposed" && signedOn < dayOf(contract.proposedAt))
    return refuse("contract.paperBeforeWording", { date: dayOf(contract.proposedAt) });
  return approve(
    contract,
    others,
    {
      seen,
      from: "paper",
      unopened: false,
      standIn: { person: signer.person, decisionRef: signer.decisionRef },
      paper: { signedOn, reference: reference.trim(), recordedBy: by, additions: [] },
    },
    BOARD,
    at,
  );
}

/** Says something more, or puts something right, about what is recorded of a paper; what was there stays. */
export function addToPaper(
  contract: Contract,
  text: string,
  by: PersonId,
  at: Instant,
): Decision<Contract, ContractEvent> {
  if (!("approvals" in contract) || !contract.approvals.some(({ paper }) => paper)) return refuse("notFound");
  if (isBlank(text)) return refuse("nothingWritten", { what: "addition" });
  const added = (given: Approval): Approval =>
    given.paper
      ? {
          ...given,
          paper: { ...given.paper, additions: [...given.paper.additions, { text: text.trim(), by, at }] },
        }
      : given;
  const approvals = contract.approvals.map(added) as unknown as typeof contract.approvals;
  return changed([{ ...contract, approvals } as Contract], {
    type: "contractPaperAdded",
    contract: contract.id,
    parties: [contract.holder, contract.principal],
  });
}
