import { may } from "#core/access/access.ts";
import { seesIdentity } from "#core/access/names.ts";
import { wholeClause } from "#core/content/contractTemplate.ts";
import { LOCALES } from "#core/content/locale.ts";
import { legalStateOf } from "#core/contract/legalState.ts";
import { type Approval, BOARD, type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import { missingParts } from "#core/contract/missingParts.ts";
import * as rules from "#core/contract/transitions.ts";
import type { Terms } from "#core/contract/terms.ts";
import { templateOf } from "#bot/usecases/contractTemplate.ts";
import type { ContractReading } from "#bot/usecases/reading.ts";
import { type Reader, type Wire, allows, orgGoals, personRef } from "./present.ts";
import type { ContractWire } from "./wire.ts";
import type { ExamplesWire } from "./wire/administration.ts";

const WHOLE_CLAUSES = LOCALES.map((locale) => wholeClause[locale]);

/** A contract for one reader, with the wording that is theirs to see. */
export function presentContract(
  reader: Reader,
  { contract, terms, working }: ContractReading,
): Wire<typeof ContractWire> {
  const { viewer, directory } = reader;
  const wording = contract.state === "draft" ? undefined : contract;
  const approvals = "approvals" in contract ? contract.approvals : [];
  const can = whatCanBeDone(reader, contract, terms);
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
    terms: structuredClone(terms) as unknown as Wire<typeof ContractWire>["terms"],
    working,
    approvals: approvals.map((given) => presentApproval(reader, given)),
    ...(contract.state === "changesRequested" && {
      comment: contract.comment,
      commentBy: personRef(reader, contract.requestedBy),
    }),
    ...(contract.state === "declined" && { reason: contract.reason }),
    legalState: legalStateOf(contract),
    orgGoals: orgGoals(reader),
    ...(can.edit && { template: presentTemplateOf(reader, contract, terms) }),
    missing: can.edit ? [...missingParts(terms, WHOLE_CLAUSES)] : [],
    can,
  };
}

/** The examples of the template the wording began from, for the one who writes it. */
function presentTemplateOf(reader: Reader, { template, holder }: Contract, terms: Terms) {
  const { role, texts } = templateOf({ ...(template && { template }), holder, terms }, reader);
  return { role, examples: structuredClone(texts.examples) as Wire<typeof ExamplesWire> };
}
/** Who approved, for whom, by which decision; and what there is on paper. */
const presentApproval = (reader: Reader, { by, onBehalfOf, decisionRef, at, opened, from, paper }: Approval) => ({
  by: personRef(reader, by),
  ...(onBehalfOf && { onBehalfOf: personRef(reader, onBehalfOf), decisionRef }),
  at,
  opened,
  from,
  ...(paper && {
    paper: {
      signedOn: paper.signedOn,
      reference: paper.reference,
      recordedBy: personRef(reader, paper.recordedBy),
      additions: paper.additions.map(({ text, by: who, at: when }) => ({ text, by: personRef(reader, who), at: when })),
    },
  }),
});

/** The rules themselves say which buttons there are: each is asked whether it would let this reader do it now. */
function whatCanBeDone({ viewer, at }: Reader, contract: Contract, terms: Terms): Wire<typeof ContractWire>["can"] {
  const { party, standIn } = viewer.actsFor(contract) ?? { party: viewer.person };
  // Those who represent the board write together; a deputy answers what has been put forward.
  const writer = party === BOARD ? party : viewer.person;
  const seen = contract.state === "draft" ? undefined : { revision: contract.revision, hash: contract.hash };
  const edit = allows(rules.edit(contract, terms, writer));
  return {
    edit,
    chooseTemplate: edit && contract.state === "draft",
    // What is still missing does not take the button away: pressing it says what that is.
    propose: edit,
    approve:
      seen !== undefined &&
      allows(
        rules.approve(contract, [], { seen, from: "tab", unopened: true, ...(standIn && { standIn }) }, party, at),
        "changed",
      ),
    requestChanges: seen !== undefined && allows(rules.requestChanges(contract, seen, "-", party, at)),
    withdraw: allows(rules.withdraw(contract, party, at)),
    decline: allows(rules.decline(contract, "-", party, at)),
    takeOut: isAgreedByBoth(contract),
    register: may(viewer, "contract.register", contract),
  };
}
