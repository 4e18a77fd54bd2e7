import assert from "node:assert/strict";
import * as fc from "fast-check";
import {
  type Contract,
  type ContractRevision,
  type ContractState,
  isInForce,
  revisionId,
  sameAssignment,
} from "#core/contract/contract.ts";
import * as inForce from "#core/contract/inForce.ts";
import * as contracts from "#core/contract/transitions.ts";
import { edit, workingCopyOf } from "#core/contract/working.ts";
import type { Decision } from "#core/decision.ts";
import { type ContractId, asId } from "#core/ids.ts";
import {
  active,
  agreed,
  comingTerms,
  completeTerms,
  contractRevision,
  drafted,
  holder,
  partlyApproved,
  principal,
  wording,
} from "../../test/support/builders.ts";
import { NOW, inDays, momentIn, stranger } from "../../test/support/town.ts";

/** The lives of a contract (research/domain D8); "partly approved" is derived, so a proposal may become a proposal. */
const ALLOWED: { readonly [From in ContractState | "none"]: readonly ContractState[] } = {
  none: ["draft"],
  draft: ["draft", "proposed"],
  proposed: ["proposed", "changesRequested", "agreed", "active", "withdrawn", "declined"],
  changesRequested: ["changesRequested", "proposed", "withdrawn"],
  agreed: ["agreed", "active", "awaitingNewPrincipal", "superseded", "ended"],
  active: ["awaitingNewPrincipal", "superseded", "ended"],
  awaitingNewPrincipal: ["awaitingNewPrincipal", "active", "superseded", "ended"],
  superseded: [],
  ended: [],
  withdrawn: [],
  declined: [],
};

const actor = fc.constantFrom(holder, principal, principal, holder, stranger);
const command = fc.record({
  does: fc.constantFrom(
    "draft",
    "edit",
    "propose",
    "open",
    "approve",
    "approve",
    "requestChanges",
    "withdraw",
    "decline",
    "changePrincipal",
    "confirm",
    "end",
    "dayPasses",
  ),
  by: actor,
  /** Which contract, and which of the wordings that have been seen: mostly the newest, often a stale one. */
  which: fc.nat(3),
  stale: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
  text: fc.constantFrom("ett", "två"),
  /** Whether the period of a wording begins at once or some days ahead. */
  begins: fc.constantFrom(0, 0, 3),
  twice: fc.boolean(),
});
type Command = ReturnType<typeof command.generate>["value"];

const beginning = fc.constantFrom<Agreement>(
  { contracts: [], revisions: [], made: 0, day: 0 },
  { contracts: [active()], revisions: [contractRevision()], made: 0, day: 0 },
  {
    contracts: [active(), agreed()],
    revisions: [contractRevision(), contractRevision("agreed", comingTerms())],
    made: 0,
    day: 0,
  },
  // Both parties began one without the other's knowing, and the other came first.
  {
    contracts: [active(), partlyApproved({ id: "rival" })],
    revisions: [contractRevision(), contractRevision("rival")],
    made: 0,
    day: 0,
  },
);

type Agreement = { contracts: readonly Contract[]; revisions: readonly ContractRevision[]; made: number; day: number };

describe("any mixture of two parties' acts on contracts", () => {
  it("keeps to the allowed lives, with one contract in force, agreed by both in the same words", () =>
    fc.assert(
      fc.property(beginning, fc.array(command, { minLength: 4, maxLength: 40 }), (begun, commands) => {
        let present = begun;
        for (const each of commands.flatMap((one) => (one.twice ? [one, one] : [one]))) {
          const next = after(present, each);
          for (const contract of next.contracts) assertAllowed(present.contracts, contract);
          present = next;
          assertOneInForce(present.contracts);
          assertInForceOnItsDay(present);
          for (const contract of present.contracts) assertAgreed(contract, present.revisions);
        }
      }),
      { numRuns: 2000 },
    ));

  it("reaches every state, so that the property is about something", () => {
    const reached = new Set<string>();
    const runs = fc.tuple(beginning, fc.array(command, { minLength: 20, maxLength: 60 }));
    for (const [begun, commands] of fc.sample(runs, { numRuns: 2000, seed: 7 })) {
      let present = begun;
      for (const each of commands) present = after(present, each);
      for (const { state } of present.contracts) reached.add(state);
    }
    assert.deepEqual(
      [...reached].toSorted(),
      Object.keys(ALLOWED)
        .filter((state) => state !== "none")
        .toSorted(),
    );
  });
});

function after(present: Agreement, each: Command): Agreement {
  if (each.does === "dayPasses") return dayPassed({ ...present, day: present.day + 1 });
  const decision = decide(present, each);
  return decided(present, decision);
}

/** The clock looks at each contract once a day. */
function dayPassed(begun: Agreement): Agreement {
  let present = begun;
  for (const { id } of begun.contracts) {
    const contract = present.contracts.find((each) => each.id === id);
    if (contract) present = decided(present, inForce.comeIntoForce(contract, present.contracts, momentIn(present.day)));
  }
  return present;
}

function decided(present: Agreement, decision: Decision<Contract | ContractRevision, { type: string }>): Agreement {
  if (decision.kind !== "changed") return present;
  const changed = decision.documents.filter((document) => document.type === "contract");
  const kept = present.contracts.filter(({ id }) => !changed.some((contract) => contract.id === id));
  const revisions = decision.documents.filter((document) => document.type === "contractRevision");
  for (const { id } of revisions)
    assert.ok(!present.revisions.some((revision) => revision.id === id), "a wording is never written over");
  return {
    ...present,
    contracts: [...kept, ...changed],
    revisions: [...present.revisions, ...revisions],
    made: present.made + 1,
  };
}

function decide(
  present: Agreement,
  { does, by, which, stale, text, begins }: Command,
): Decision<Contract | ContractRevision, { type: string }> {
  const open = present.contracts.at(-1 - (which % Math.max(present.contracts.length, 1)));
  if (!open || does === "draft") {
    const { title, unit } = drafted();
    const parties = { id: asId<ContractId>(`contract${present.made}`), holder, principal, title, unit };
    return contracts.draft(present.contracts, parties, completeTerms(), by, NOW);
  }
  const wordings = present.revisions.filter(({ contract }) => contract === open.id);
  const read = wordings.at(-1 - (stale % Math.max(wordings.length, 1)));
  const seen = read ?? { revision: 1, hash: drafted().id as never };
  const now = momentIn(present.day);
  const terms = completeTerms({
    purpose: text,
    period: { from: inDays(begins === 0 ? 0 : present.day + begins), to: inDays(365) },
  });
  switch (does) {
    case "edit":
      return edit(open, { terms, seenRev: workingCopyOf(open, by)?.rev ?? 0 }, by);
    case "propose":
      return contracts.propose(open, wording(terms, open, by), by, now);
    case "open":
      return contracts.open(open, by, now);
    case "approve":
      return contracts.approve(open, present.contracts, { seen, from: "card", unopened: text === "ett" }, by, now);
    case "requestChanges":
      return contracts.requestChanges(open, seen, text, by, now);
    case "withdraw":
      return contracts.withdraw(open, by, now);
    case "decline":
      return contracts.decline(open, text, by, now);
    case "changePrincipal":
      return inForce.changePrincipal(present.contracts, open, open.principal === principal ? stranger : principal, now);
    case "confirm":
      return inForce.confirmAsNewPrincipal(open, by);
    default:
      return inForce.end(open, "roleEnds", by, now);
  }
}

function assertAllowed(before: readonly Contract[], contract: Contract) {
  const former = before.find(({ id }) => id === contract.id);
  if (former === contract) return;
  const from = former?.state ?? "none";
  assert.ok(ALLOWED[from].includes(contract.state), `${from} -> ${contract.state}`);
}

function assertOneInForce(all: readonly Contract[]) {
  const present = all.filter(isInForce);
  for (const contract of present) assert.equal(present.filter((other) => sameAssignment(contract, other)).length, 1);
}

/** Nothing that both have agreed on waits beyond its day, and what is in force was not before it. */
function assertInForceOnItsDay({ contracts: all, day }: Agreement) {
  for (const contract of all) {
    if (contract.state === "agreed") assert.ok(contract.period.from > inDays(day));
    if (isInForce(contract)) assert.ok(contract.period.from <= inDays(day));
  }
  const coming = all.filter(({ state }) => state === "agreed");
  for (const contract of coming) assert.equal(coming.filter((other) => sameAssignment(contract, other)).length, 1);
}

function assertAgreed(contract: Contract, revisions: readonly ContractRevision[]) {
  if (!("approvals" in contract)) return;
  const revision = revisions.find(({ id }) => id === revisionId(contract.id, contract.revision));
  assert.equal(revision?.hash, contract.hash);
  for (const given of contract.approvals)
    assert.deepEqual([given.revision, given.hash], [contract.revision, contract.hash]);
  const approvers = new Set(contract.approvals.map(({ by }) => by));
  assert.equal(approvers.size, contract.state === "proposed" ? contract.approvals.length : 2);
}
