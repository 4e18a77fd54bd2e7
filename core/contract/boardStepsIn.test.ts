import { boardStepsIn } from "#core/contract/boardStepsIn.ts";
import { BOARD, type Contract } from "#core/contract/contract.ts";
import { changePrincipal, end } from "#core/contract/inForce.ts";
import type { Representation } from "#core/organisation/organisation.ts";
import { active, agreed, drafted, partlyApproved } from "../../test/support/builders.ts";
import { documentsOf, given } from "../../test/support/specification.ts";
import { inDays, momentIn, people, stranger } from "../../test/support/town.ts";

const ofBoard = (contract: Contract): Contract => ({ ...contract, principal: BOARD });
const chair: Representation = { person: people.board, for: "board", decisionRef: "KS 2026/1", from: inDays(-99) };
const next: Representation = {
  person: people.formerBoard,
  for: "board",
  decisionRef: "KS 2026/9",
  from: inDays(20),
  to: inDays(700),
};
const stepsIn = (contract: Contract, ...representing: readonly Representation[]) =>
  boardStepsIn(contract, representing, momentIn(21));

describe("a new representative of the board (P18)", () => {
  it("is recorded with the period and the decision, without touching what both approved", () =>
    given(ofBoard(active()))
      .when((contract) => stepsIn(contract, chair, next))
      .then({
        state: "active",
        steppedIn: [
          {
            person: people.formerBoard,
            decisionRef: "KS 2026/9",
            from: inDays(20),
            to: inDays(700),
            notedAt: momentIn(21),
          },
        ],
      })
      .happens("contractRepresentativeSteppedIn"));
  it("is recorded once, and again for another period", () => {
    const [noted] = documentsOf(stepsIn(ofBoard(active()), next));
    if (!noted) throw new Error("nothing was recorded");
    given(noted)
      .when((contract) => stepsIn(contract, next))
      .changesNothing();
    given(noted)
      .when((contract) => stepsIn(contract, { ...next, from: inDays(21) }))
      .happens("contractRepresentativeSteppedIn");
  });
  it("is nobody who represented the board when the contract was agreed", () =>
    given(ofBoard(active()))
      .when((contract) => stepsIn(contract, chair))
      .changesNothing());
  it("is recorded in a contract that is agreed for a later day", () =>
    given(ofBoard(agreed()))
      .when((contract) => stepsIn(contract, next))
      .happens("contractRepresentativeSteppedIn"));
  it("is nothing to a contract with a manager, nor to one that is not agreed", () => {
    for (const contract of [active(), ofBoard(drafted()), ofBoard(partlyApproved())])
      given(contract)
        .when((one) => stepsIn(one, next))
        .changesNothing();
  });
  it("stays known when the contract passes on or ends", () => {
    const [noted] = documentsOf(stepsIn(ofBoard(active()), next));
    if (!noted) throw new Error("nothing was recorded");
    const steppedIn = [{ person: people.formerBoard }];
    given(noted)
      .when((contract) => end(contract, "periodEnds", BOARD, momentIn(30)))
      .then({ state: "ended", steppedIn });
    given(noted)
      .when((contract) => changePrincipal([contract], contract, stranger, momentIn(30)))
      .then({ state: "awaitingNewPrincipal", steppedIn });
  });
});
