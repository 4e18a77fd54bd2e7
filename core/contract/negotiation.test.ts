import assert from "node:assert/strict";
import { answerComment, comment, reopenComment, resolveComment } from "#core/contract/comment.ts";
import type { Contract, ContractRevision, Proposed } from "#core/contract/contract.ts";
import { inviteToDraft, isStanding } from "#core/contract/invitation.ts";
import * as contracts from "#core/contract/transitions.ts";
import { discard, edit, workingCopyOf } from "#core/contract/working.ts";
import { type Wording, inOrder, lineage, originsOf, reasonOf, wordingOn } from "#core/contract/wordings.ts";
import { type CommentId, asId } from "#core/ids.ts";

import {
  active,
  approval,
  changesRequested,
  completeTerms,
  contractComment,
  declined,
  drafted,
  everyContract,
  holder,
  partlyApproved,
  principal,
  proposed,
  seen,
  wording,
} from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, inDays, momentIn, stranger, town } from "../../test/support/town.ts";

const counter = completeTerms({ purpose: "Motförslaget" });
const written = (contract: Contract = partlyApproved(), terms = counter) =>
  documentsOf(edit(contract, { terms, seenRev: 0 }, principal))[0] as Proposed;

describe("a counter-proposal", () => {
  it("is written beside the proposal, which stands until it is sent", () =>
    given(partlyApproved())
      .when((contract) => edit(contract, { terms: counter }, principal))
      .then({ state: "proposed", revision: 1, working: { [principal]: { terms: counter, rev: 1 } } })
      .happens("contractEdited"));
  it("is not for the one who has put the proposal forward", () =>
    given(proposed())
      .when((contract) => edit(contract, { terms: counter }, holder))
      .refuses("contract.wrongState"));
  it("is a new revision for the other to answer, and what was approved so far is void", () =>
    given(written())
      .when((contract) => contracts.propose(contract, wording(counter, contract, principal), principal, momentIn(1)))
      .then(
        { state: "proposed", revision: 2, proposedBy: principal, approvals: [] },
        { revision: 2, occasion: { kind: "counter" } },
      )
      .happens("contractProposed"));
  it("answers the wording that its writer had before them, and no later one", () =>
    when(contracts.propose(proposed({ revision: 2 }), { ...wording(counter), revision: 1 }, principal, NOW)).refuses(
      "contract.changedSince",
      { revision: 2 },
    ));
  it("says something else than the proposal", () =>
    given(proposed())
      .when((contract) => contracts.propose(contract, wording(completeTerms(), contract, principal), principal, NOW))
      .refuses("contract.sameWording"));
  it("lives on when its writer asks for changes in words, when the other sends a new wording, and when the proposal goes away", () => {
    const asked = documentsOf(
      contracts.requestChanges(written(), seen(written()), "Mer", principal, NOW),
    )[0] as Contract;
    assert.deepEqual(workingCopyOf(asked, principal)?.terms, counter);
    const [again] = documentsOf(
      contracts.propose(asked, wording(completeTerms({ purpose: "Tre" }), asked, holder), holder, NOW),
    ) as readonly Contract[];
    assert.ok(again);
    assert.deepEqual(workingCopyOf(again, principal)?.terms, counter);
    const [gone] = documentsOf(contracts.withdraw(again, holder, NOW)) as readonly Contract[];
    assert.deepEqual(gone && workingCopyOf(gone, principal)?.terms, counter);
  });
});

describe("one draft on two devices", () => {
  const once = documentsOf(edit(drafted(), { terms: counter, seenRev: 0 }, holder))[0] as Contract;
  it("counts its savings", () => assert.equal(workingCopyOf(once, holder)?.rev, 1));
  it("is not written over by who has not seen the last saving", () =>
    given(once)
      .when((contract) => edit(contract, { terms: completeTerms({ purpose: "Annat" }), seenRev: 0 }, holder))
      .refuses("contract.changedElsewhere"));
  it("is not sent by who has not seen it either", () =>
    given(once)
      .when((contract) =>
        contracts.propose(contract, { ...wording(completeTerms({ purpose: "Annat" })), seenRev: 0 }, holder, NOW),
      )
      .refuses("contract.changedElsewhere"));
  it("changes nothing when the same is saved again", () =>
    given(once)
      .when((contract) => edit(contract, { terms: counter, seenRev: 0 }, holder))
      .changesNothing());
});

describe("throwing away what one has written", () => {
  it("takes a draft away with its words", () => {
    const decision = discard(drafted(), holder);
    when(decision).happens("contractDiscarded");
    assert.deepEqual(decision.kind === "changed" && decision.removed, [drafted().id]);
  });
  it("is not for the other, who does not know of it", () => when(discard(drafted(), principal)).refuses("notFound"));
  it("leaves the proposal as it was", () =>
    given(written())
      .when((contract) => discard(contract, principal))
      .then({ state: "proposed", working: {} }));
  it("changes nothing when nothing is written", () => when(discard(proposed(), principal)).changesNothing());
  for (const contract of everyContract().filter(
    ({ state }) => !["draft", "proposed", "changesRequested"].includes(state),
  ))
    it(`is not possible when it is ${contract.state}`, () =>
      when(discard(contract, holder)).refuses("contract.wrongState", { state: contract.state }));
});

describe("a comment on a part", () => {
  const say =
    (part: "purpose" | "commitments.none", text = "Varför?", by = principal) =>
    (contract: Contract) =>
      comment(
        contract,
        { id: asId<CommentId>("c"), part, text, terms: completeTerms(), earlier: [] },
        { party: by },
        NOW,
      );
  it("is shared with the other party", () =>
    given(proposed() as Contract)
      .when(say("purpose"))
      .then({ state: "open", by: principal, party: principal, holder, principal, revision: 1 })
      .happens("contractCommented"));
  it("is about a part that is there", () =>
    given(proposed() as Contract)
      .when(say("commitments.none"))
      .refuses("invalid", { field: "part" }));
  it("says something", () =>
    given(proposed() as Contract)
      .when(say("purpose", " "))
      .refuses("emptyComment"));
  it("is for the parties", () =>
    given(proposed() as Contract)
      .when(say("purpose", "Hej", stranger))
      .refuses("notAllowed"));
  for (const contract of everyContract().filter(({ state }) => state !== "proposed" && state !== "changesRequested"))
    it(`is not made when the contract is ${contract.state}`, () =>
      given(contract)
        .when(say("purpose", "Varför?", holder))
        .refuses("contract.wrongState", { state: contract.state }));

  it("is answered by either, resolved by either, and opened again", () => {
    const answered = documentsOf(answerComment(proposed(), contractComment(), "Därför", { party: holder }, NOW))[0]!;
    assert.deepEqual(answered.answers, [{ by: holder, party: holder, at: NOW, text: "Därför" }]);
    const resolved = documentsOf(resolveComment(proposed(), answered, { party: principal }, NOW))[0]!;
    assert.partialDeepStrictEqual(resolved, { state: "resolved", resolvedBy: principal });
    when(resolveComment(proposed(), resolved, { party: holder }, NOW)).changesNothing();
    when(reopenComment(proposed(), resolved, { party: holder })).then({ state: "open" });
    when(answerComment(proposed(), resolved, "Inte än", { party: holder }, NOW)).then({ state: "open" });
  });
  it("is closed to who was no part of it, and when the negotiation is over", () => {
    when(answerComment(proposed(), contractComment(), "Hej", { party: stranger }, NOW)).refuses("notAllowed");
    when(resolveComment(active(), contractComment(), { party: holder }, NOW)).refuses("contract.wrongState", {
      state: "active",
    });
  });
});

describe("a dissenting note", () => {
  it("is kept with its giver's approval, and does not stand in its way", () => {
    const wanted = partlyApproved();
    when(
      contracts.approve(
        wanted,
        [],
        { ...approval(wanted, true), dissent: " Jag hade velat ha mer tid. " },
        principal,
        NOW,
      ),
    ).then({ state: "active", approvals: [{ by: holder }, { by: principal, dissent: "Jag hade velat ha mer tid." }] });
  });
});

describe("saying no", () => {
  it("is to the wording that was read", () =>
    when(contracts.decline(proposed({ revision: 2 }), "Nej", principal, NOW, seen(proposed()))).refuses(
      "contract.changedSince",
      { revision: 2 },
    ));
});

describe("an invitation to draft first", () => {
  const head = town.people.find(({ id }) => id === holder)!;
  const assignment = { holder, title: head.title, unit: head.unit };
  const invite = (...existing: readonly Contract[]) => inviteToDraft(existing, undefined, assignment, principal, NOW);
  const [invitation] = documentsOf(invite());
  it("asks the holder, once", () => {
    when(invite()).then({ holder, by: principal }).happens("contractInvited");
    when(inviteToDraft([], invitation, assignment, principal, NOW)).changesNothing();
  });
  it("is not needed where there is a contract or a proposal", () => {
    when(invite(active())).refuses("contract.alreadyOpen", { state: "active" });
    when(invite(proposed())).refuses("contract.alreadyOpen", { state: "proposed" });
  });
  it("is answered when the holder begins, and does not tell of what the principal writes alone", () => {
    assert.equal(isStanding(invitation!, [drafted()]), false);
    assert.equal(isStanding(invitation!, [drafted({ by: principal })]), true);
    assert.equal(isStanding(invitation!, [declined()]), true);
  });
  it("is not to oneself", () => when(inviteToDraft([], undefined, assignment, holder, NOW)).refuses("notAllowed"));
});

describe("how a wording came to be", () => {
  /** A contract in force in its second revision, and one that took its place on a later day. */
  const [asked] = [changesRequested()];
  const first = documentsOf(contracts.propose(drafted(), wording(), holder, NOW))[1] as ContractRevision;
  const [second, secondRevision] = documentsOf(
    contracts.propose(asked, wording(completeTerms({ purpose: "Nytt syfte" }), asked), holder, momentIn(1)),
  ) as [Proposed, ContractRevision];
  const partly = documentsOf(contracts.approve(second, [], approval(second), holder, momentIn(1)))[0] as Proposed;
  const old = documentsOf(contracts.approve(partly, [], approval(partly, true), principal, momentIn(2)))[0]!;
  const renewed = drafted({ id: "renewal", existing: [old as Contract] });
  const renewalTerms = completeTerms({ purpose: "Nytt syfte", mandate: "Anställer vikarier." });
  const [renewal, renewalRevision] = documentsOf(
    contracts.propose(renewed, wording(renewalTerms), holder, momentIn(30)),
  ) as [Proposed, ContractRevision];
  const half = documentsOf(contracts.approve(renewal, [], approval(renewal), holder, momentIn(30)))[0] as Proposed;
  const [present, former] = documentsOf(
    contracts.approve(half, [old as Contract], approval(half, true), principal, momentIn(31)),
  ) as [Wording["contract"], Wording["contract"]];
  const all = inOrder([
    { contract: present, revision: renewalRevision },
    { contract: former, revision: first },
    { contract: former, revision: secondRevision },
  ]);

  it("is told from the first wording on", () =>
    assert.deepEqual(
      all.map((each) => [each.contract.id, each.revision.revision, reasonOf(each, all).kind]),
      [
        ["contract", 1, "first"],
        ["contract", 2, "changeRequest"],
        ["renewal", 1, "renewal"],
      ],
    ));
  it("says which was in force on any day, and none before the first", () => {
    const on = (days: number) => {
      const found = wordingOn(all, inDays(days));
      return found && `${found.contract.id} ${found.revision.revision}`;
    };
    assert.deepEqual([0, 1, 2, 30, 31, 400].map(on), [
      undefined,
      undefined,
      "contract 2",
      "contract 2",
      "renewal 1",
      "renewal 1",
    ]);
  });
  it("names for each part the wording in which it got its words", () => {
    const [, , newest] = all;
    const origins = originsOf(lineage(newest!, all));
    const since = (part: string) => {
      const found = origins.find((each) => each.part === part);
      return found && `${found.wording.contract.id} ${found.wording.revision.revision}`;
    };
    assert.deepEqual(["responsibility.operations", "purpose", "mandate"].map(since), [
      "contract 1",
      "contract 2",
      "renewal 1",
    ]);
    assert.equal(origins.length, new Set(origins.map(({ part }) => part)).size);
  });
  it("shows who may not follow the negotiation only what was agreed", () => {
    const agreed = all.filter(({ contract, revision }) => contract.revision === revision.revision);
    const origins = originsOf(lineage(agreed.at(-1)!, agreed));
    assert.deepEqual(
      [...new Set(origins.map(({ wording: { revision } }) => `${revision.contract} ${revision.revision}`))].toSorted(),
      ["contract 2", "renewal 1"],
    );
  });
});
