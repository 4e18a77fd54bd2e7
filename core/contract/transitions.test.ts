import assert from "node:assert/strict";
import { assessmentDays } from "#core/assessment/plan.ts";
import type { Contract } from "#core/contract/contract.ts";
import * as inForce from "#core/contract/inForce.ts";
import * as contracts from "#core/contract/transitions.ts";
import * as working from "#core/contract/working.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import {
  active,
  agreed,
  approval,
  awaitingNewPrincipal,
  changesRequested,
  comingTerms,
  completeTerms,
  contractRevision,
  declined,
  drafted,
  ended,
  everyContract,
  holder,
  partlyApproved,
  principal,
  proposed,
  seen,
  superseded,
  withdrawn,
  wording,
} from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, inDays, momentIn, stranger } from "../../test/support/town.ts";

const successor = asId<PersonId>("successor");
const inEveryStateBut = (...states: readonly Contract["state"][]) =>
  everyContract().filter(({ state }) => !states.includes(state));

describe("drafting a contract", () => {
  const parties = { id: asId<ContractId>("new"), holder, principal, title: active().title, unit: active().unit };
  const draft = (existing: readonly Contract[], by = holder) =>
    contracts.draft(existing, parties, completeTerms(), by, NOW);

  it("is begun by the holder", () =>
    when(draft([])).then({ state: "draft", createdBy: holder }).happens("contractDrafted"));
  it("is begun by the principal", () => when(draft([], principal)).then({ state: "draft", createdBy: principal }));
  it("is not begun by anybody else", () => when(draft([], stranger)).refuses("notAllowed"));
  it("is begun by the principal's deputy for the principal, and put forward as the principal's wording", () => {
    const begun = contracts.draft([], parties, completeTerms(), stranger, NOW, principal);
    when(begun).then({ state: "draft", createdBy: stranger, principal });
    const [theirs] = documentsOf(begun);
    assert.ok(theirs?.type === "contract");
    const written = { terms: completeTerms({ purpose: "Ställföreträdarens" }), seenRev: 0 };
    given(theirs)
      .when((one) => working.edit(one, written, principal))
      .refuses("notFound");
    given(theirs)
      .when((one) => working.edit(one, written, stranger, principal))
      .then({ rev: 1 });
    given(theirs)
      .when((one) => contracts.propose(one, wording(), stranger, NOW, principal))
      .then({ proposedBy: principal, openings: [{ by: principal, standIn: stranger }] }, { proposedBy: principal })
      .happens("contractProposed");
  });
  it("renews the contract in force, which stays in force meanwhile", () => {
    const decision = draft([active()]);
    when(decision).then({ replaces: "contract" });
    assert.equal(documentsOf(decision).length, 1);
  });
  it("renews nothing that has ended", () => assert.ok(!("replaces" in (documentsOf(draft([ended()]))[0] ?? {}))));
  it("is not begun while a wording is being negotiated", () => {
    when(draft([proposed()])).refuses("contract.alreadyOpen", { state: "proposed" });
    when(draft([changesRequested()])).refuses("contract.alreadyOpen", { state: "changesRequested" });
  });
  it("is not begun twice by the same person", () =>
    when(draft([drafted()])).refuses("contract.alreadyOpen", { state: "draft" }));
  it("does not tell that the other is drafting too", () =>
    when(draft([drafted()], principal)).then({ state: "draft" }));
  it("may be begun anew after a refusal", () => {
    for (const over of [withdrawn(), declined(), ended(), superseded()]) when(draft([over])).then({ state: "draft" });
  });
});

describe("writing on a contract", () => {
  const reworded = completeTerms({ purpose: "Nytt syfte" });
  const edit = (by: PersonId) => (contract: Contract) =>
    working.edit(contract, { terms: reworded, seenRev: working.workingCopyOf(contract, by)?.rev ?? 0 }, by);

  it("saves the author's draft", () =>
    given(drafted()).when(edit(holder)).then({ terms: reworded }).happens("contractEdited"));
  it("hides a draft from the other party", () => given(drafted()).when(edit(principal)).refuses("notFound"));
  it("gives each party a working copy of their own while a change is asked for", () => {
    const [holders] = documentsOf(edit(holder)(changesRequested())) as Contract[];
    assert.ok(holders);
    const theirs = completeTerms({ purpose: "Uppdragsgivarens" });
    given(holders)
      .when((contract) => working.edit(contract, { terms: theirs, seenRev: 0 }, principal))
      .then({ working: { [holder]: { terms: reworded, rev: 1 }, [principal]: { terms: theirs, rev: 1 } } });
  });
  it("is for the parties", () => given(changesRequested()).when(edit(stranger)).refuses("notAllowed"));
  for (const contract of inEveryStateBut("draft", "changesRequested"))
    it(`changes no wording that is ${contract.state}`, () =>
      given(contract).when(edit(holder)).refuses("contract.wrongState", { state: contract.state }));
});

describe("proposing a contract", () => {
  const propose =
    (terms = completeTerms(), by = holder) =>
    (contract: Contract) =>
      contracts.propose(contract, wording(terms, contract, by), by, momentIn(1));

  it("puts the first revision to the other party, under a hash, without an approval", () =>
    given(drafted())
      .when(propose())
      .then(
        { state: "proposed", revision: 1, approvals: [], proposedBy: holder },
        { type: "contractRevision", revision: 1 },
      )
      .happens("contractProposed"));
  it("keeps the wording word for word", () => assert.deepEqual(contractRevision().terms, completeTerms()));
  it("is for the author of a draft", () =>
    given(drafted()).when(propose(completeTerms(), principal)).refuses("notFound"));
  it("is for the parties", () => given(drafted()).when(propose(completeTerms(), stranger)).refuses("notAllowed"));
  it("may be done by either after a change was asked for; the earlier approvals are void", () => {
    for (const by of [holder, principal])
      given(changesRequested())
        .when(propose(completeTerms({ purpose: "Annat" }), by))
        .then({ state: "proposed", revision: 2, approvals: [], proposedBy: by });
  });
  it("asks for a wording that differs", () =>
    given(changesRequested()).when(propose()).refuses("contract.sameWording"));
  it("says what is missing", () =>
    given(drafted())
      .when(propose(completeTerms({ results: [], commitments: [] })))
      .refuses("contract.incomplete", { missing: ["commitments", "results"] }));
  it("gives each wording its own hash", () =>
    assert.notEqual(proposed({ revision: 1 }).hash, proposed({ revision: 2 }).hash));
  for (const contract of inEveryStateBut("draft", "changesRequested"))
    it(`is not possible when it is ${contract.state}`, () =>
      given(contract)
        .when(propose(completeTerms({ purpose: "Annat" })))
        .refuses("contract.wrongState", { state: contract.state }));
});

describe("opening a revision", () => {
  const open = (by: PersonId) => (contract: Contract) => contracts.open(contract, by, NOW);

  it("is recorded once", () => {
    const [opened] = documentsOf(open(principal)(proposed())) as Contract[];
    assert.ok(opened);
    given(opened).when(open(principal)).changesNothing();
  });
  it("is recorded for each revision", () =>
    given(proposed({ revision: 2 }))
      .when(open(principal))
      .happens("contractOpened"));
  it("is not recorded for others", () => given(proposed()).when(open(stranger)).changesNothing());
  it("is taken as done by who has written it", () => given(proposed()).when(open(holder)).changesNothing());
  it("is of no interest once it is agreed", () => given(active()).when(open(principal)).changesNothing());
});

describe("a contract that is put to the parties", () => {
  const approve =
    (by: PersonId, to: ReturnType<typeof approval>, others: readonly Contract[] = []) =>
    (contract: Contract) =>
      contracts.approve(contract, others, to, by, momentIn(1));
  const openedByPrincipal = (contract: Contract) =>
    documentsOf(contracts.open(contract, principal, NOW))[0] as ReturnType<typeof proposed>;

  it("is still only proposed after one approval", () =>
    given(proposed())
      .when(approve(holder, approval(proposed())))
      .then({ state: "proposed", approvals: [{ by: holder, revision: 1 }] })
      .happens("contractApproved"));
  it("becomes active when both have approved the same revision", () =>
    given(openedByPrincipal(partlyApproved({ revision: 2 })))
      .when(approve(principal, approval(proposed({ revision: 2 }))))
      .then({ state: "active", revision: 2, activeAt: momentIn(1) })
      .happens("contractApproved", "contractActivated"));
  it("does not count the same person's approval twice", () =>
    given(partlyApproved())
      .when(approve(holder, approval(proposed())))
      .changesNothing());
  it("does not take an approval of an older revision", () =>
    given(proposed({ revision: 2 }))
      .when(approve(principal, approval(proposed({ revision: 1 }))))
      .refuses("contract.changedSince", { revision: 2 }));
  it("does not take an approval of another wording under the right number", () =>
    given(proposed({ revision: 2 }))
      .when(
        approve(principal, {
          ...approval(proposed({ revision: 1 })),
          seen: { revision: 2, hash: proposed({ revision: 1 }).hash },
        }),
      )
      .refuses("contract.changedSince"));
  it("asks who has not opened it first", () =>
    given(partlyApproved())
      .when(approve(principal, approval(proposed())))
      .refuses("contract.notOpened", { revision: 1 }));
  it("asks again about a revision that came after the one opened", () => {
    const first = openedByPrincipal(proposed());
    const asked = documentsOf(contracts.requestChanges(first, seen(first), "Ändra", principal, NOW))[0] as Contract;
    const second = documentsOf(
      contracts.propose(asked, wording(completeTerms({ purpose: "Nytt" }), asked), holder, NOW),
    )[0] as ReturnType<typeof proposed>;
    given(second as Contract)
      .when(approve(principal, approval(second)))
      .refuses("contract.notOpened", { revision: 2 });
  });
  it("is approved unopened by who says so, and the evidence tells", () =>
    given(partlyApproved())
      .when(approve(principal, approval(proposed(), true)))
      .then({ state: "active", approvals: [{ opened: true }, { opened: false }] }));
  it("is not agreed on when its period has gone by, but as it was on the day a paper was signed", () => {
    const put = partlyApproved();
    const [last, late] = [inDays(365), momentIn(366)];
    assert.equal(put.period.to, last);
    const approving = (more: object) =>
      contracts.approve(put, [], { ...approval(put, true), ...more }, principal, late);
    when(approving({})).refuses("contract.approvalTooLate", { to: last });
    when(contracts.approve(put, [], approval(put, true), principal, momentIn(365))).then({ state: "active" });
    const paper = { signedOn: last, reference: "Pärm 4", recordedBy: stranger, additions: [] };
    when(approving({ paper })).then({ state: "active" });
  });
  it("is approved by its parties only", () =>
    given(proposed())
      .when(approve(stranger, approval(proposed(), true)))
      .refuses("notAllowed"));
  it("meets a second click on the approval that made it active with peace", () =>
    given(active())
      .when(approve(principal, approval(proposed())))
      .changesNothing());
  for (const contract of inEveryStateBut("proposed", "active", "awaitingNewPrincipal"))
    it(`cannot be approved when it is ${contract.state}`, () =>
      given(contract)
        .when(approve(principal, approval(proposed())))
        .refuses("contract.wrongState", { state: contract.state }));

  it("supersedes in the same step the contract that it renews", () => {
    const former = active();
    const renewal = openedByPrincipal(partlyApproved({ id: "renewal", existing: [former] }));
    given(renewal as Contract)
      .when(approve(principal, approval(renewal), [former]))
      .then({ state: "active", id: "renewal" }, { state: "superseded", id: "contract", by: "renewal" })
      .happens("contractApproved", "contractActivated", "contractSuperseded");
  });
  it("supersedes it also when its principal has changed meanwhile", () => {
    const former = active();
    const renewal = openedByPrincipal(partlyApproved({ id: "renewal", existing: [former] }));
    const waiting = documentsOf(inForce.changePrincipal([former], former, successor, NOW))[0] as Contract;
    given(renewal as Contract)
      .when(approve(principal, approval(renewal), [waiting]))
      .then({ state: "active" }, { state: "superseded" });
  });
  it("does not become active beside another that it does not renew", () => {
    const rival = openedByPrincipal(partlyApproved({ id: "rival" }));
    given(rival as Contract)
      .when(approve(principal, approval(rival), [active()]))
      .refuses("contract.anotherActive");
  });
});

describe("a contract for a period that begins later", () => {
  const day = momentIn(10);
  const before = momentIn(9);
  const comes =
    (others: readonly Contract[] = [], at = day) =>
    (contract: Contract) =>
      inForce.comeIntoForce(contract, others, at);

  it("is agreed when both have approved it, and supersedes nothing yet", () => {
    const renewal = partlyApproved({ id: "renewal", existing: [active()], terms: comingTerms() });
    const decision = contracts.approve(renewal, [active()], { ...approval(renewal), unopened: true }, principal, NOW);
    when(decision).then({ state: "agreed", replaces: "contract" }).happens("contractApproved", "contractAgreed");
    assert.equal(documentsOf(decision).length, 1);
  });
  it("comes into force on its day, and takes the place of what was in force in the same step", () =>
    given(agreed())
      .when(comes([active()]))
      .then({ state: "active", activeAt: day }, { id: "contract", state: "superseded", by: "agreed" })
      .happens("contractActivated", "contractSuperseded"));
  it("comes into force where nothing was, too", () =>
    given(agreed()).when(comes()).then({ state: "active" }).happens("contractActivated"));
  it("waits for its day", () =>
    given(agreed())
      .when(comes([active()], before))
      .changesNothing());
  it("comes into force once", () => given(active()).when(comes()).changesNothing());
  it("is approved twice without a change", () =>
    given(agreed())
      .when((contract) =>
        contracts.approve(contract, [], { seen: seen(agreed()), from: "tab", unopened: false }, holder, NOW),
      )
      .changesNothing());
  it("is changed before its day by a new proposal, which takes its place when both have approved that", () => {
    const present = [active(), agreed()];
    const next = partlyApproved({ id: "next", existing: present, terms: comingTerms() });
    assert.equal(next.replaces, "agreed");
    const decision = contracts.approve(next, present, { ...approval(next), unopened: true }, principal, NOW);
    when(decision)
      .then({ state: "agreed", replaces: "contract" }, { id: "agreed", state: "superseded", by: "next" })
      .happens("contractApproved", "contractAgreed", "contractSuperseded");
  });
  it("gives way, as what is in force does, to one that both want at once", () => {
    const present = [active(), agreed()];
    const next = partlyApproved({ id: "next", existing: present });
    const decision = contracts.approve(next, present, { ...approval(next), unopened: true }, principal, NOW);
    assert.deepEqual(
      documentsOf(decision).map((each) => [each.id, "state" in each && each.state]),
      [
        ["next", "active"],
        ["contract", "superseded"],
        ["agreed", "superseded"],
      ],
    );
  });
  it("is not taken the place of by one that was begun without knowing of it", () => {
    const rival = partlyApproved({ id: "rival", existing: [active()] });
    when(
      contracts.approve(rival, [active(), agreed()], { ...approval(rival), unopened: true }, principal, NOW),
    ).refuses("contract.anotherActive");
  });
  it("is neither edited, withdrawn nor declined meanwhile", () => {
    for (const act of [
      working.edit(agreed(), { terms: completeTerms() }, holder),
      contracts.withdraw(agreed(), holder, NOW),
      contracts.decline(agreed(), "Nej", principal, NOW),
    ])
      when(act).refuses("contract.wrongState", { state: "agreed" });
  });
  it("is called off before its day by its principal; what is in force stays", () => {
    const called = inForce.end(agreed(), "replaced", principal, NOW, [active()]);
    when(called).then({ id: "agreed", state: "ended", reason: "replaced" }).happens("contractEnded");
    assert.ok(!("activeAt" in (documentsOf(called)[0] ?? {})));
    when(inForce.end(agreed(), "replaced", holder, NOW)).refuses("notAllowed");
  });
  it("ends with what is in force when the assignment ends, and stays when that ends for another reason", () => {
    when(inForce.end(active(), "roleEnds", principal, NOW, [agreed()])).then(
      { id: "contract", state: "ended" },
      { id: "agreed", state: "ended" },
    );
    when(inForce.end(active(), "periodEnds", principal, NOW, [agreed()])).then({ id: "contract", state: "ended" });
  });
  it("is not called off by the principal of what is in force where it is with another", () => {
    const withAnother = { ...agreed(), principal: successor };
    const decision = inForce.end(active(), "roleEnds", principal, NOW, [withAnother]);
    assert.deepEqual(
      documentsOf(decision).map(({ id }) => id),
      ["contract"],
    );
  });
});

describe("a new wording for the same period", () => {
  it("is not assessed again for the days that have passed, but for those to come", () => {
    const assessment = { followUps: [], assessments: [inDays(100), inDays(300)] };
    const former = active({ terms: completeTerms({ assessment }) });
    const next = partlyApproved({ id: "next", existing: [former], terms: completeTerms({ assessment }) });
    const approvedThen = contracts.approve(next, [former], approval(next, true), principal, momentIn(200));
    const [inForceThen] = documentsOf(approvedThen) as Contract[];
    assert.ok(inForceThen?.state === "active");
    assert.deepEqual(assessmentDays(inForceThen), [inDays(300)]);
  });
});

describe("a new principal", () => {
  const takesOver = (all: readonly Contract[], about = all[0]) => {
    assert.ok(about);
    return inForce.changePrincipal(all, about, successor, NOW);
  };
  const handovers = [{ from: principal, to: successor, at: NOW }];

  it("gets all there is about the assignment, in one step, and it is kept whose it was", () => {
    const decision = takesOver([active(), agreed()]);
    when(decision).then(
      { state: "awaitingNewPrincipal", principal: successor, formerPrincipal: principal, handovers },
      { state: "agreed", principal: successor, formerPrincipal: principal, handovers },
    );
  });
  it("confirms what is agreed for a later day as well, before it or after", () => {
    const [waiting] = documentsOf(takesOver([agreed()])) as Contract[];
    assert.ok(waiting);
    given(waiting)
      .when((it) => inForce.comeIntoForce(it, [], momentIn(10)))
      .then({ state: "awaitingNewPrincipal", formerPrincipal: principal });
    const confirmed = inForce.confirmAsNewPrincipal(waiting, successor);
    when(confirmed).then({ state: "agreed" }).happens("contractConfirmedByNewPrincipal");
    assert.ok(!("formerPrincipal" in (documentsOf(confirmed)[0] ?? {})));
    when(inForce.confirmAsNewPrincipal(waiting, principal)).refuses("notAllowed");
  });
  it("does not inherit a negotiation: it lapses, and its words stay to be read", () => {
    when(takesOver([partlyApproved()]))
      .then({ state: "withdrawn", principal })
      .happens("contractLapsed");
    when(takesOver([changesRequested()])).then({ state: "withdrawn" });
  });
  it("is whom the holder's draft is for from then on; the former principal's draft passes on to nobody", () => {
    when(takesOver([drafted()])).then({ state: "draft", principal: successor });
    when(takesOver([drafted({ by: principal })])).refuses("contract.wrongState");
  });
  it("does not take over what is over", () => {
    for (const over of [ended(), superseded(), withdrawn(), declined()])
      when(takesOver([over])).refuses("contract.wrongState");
  });
});

describe("asking for changes", () => {
  const ask =
    (by: PersonId, comment = "Lägg till", as = seen(proposed())) =>
    (contract: Contract) =>
      contracts.requestChanges(contract, as, comment, by, NOW);

  it("is done by the one it was put to, with a comment, and voids the approvals", () => {
    given(partlyApproved())
      .when(ask(principal, " Lägg till "))
      .then({ state: "changesRequested", comment: "Lägg till", requestedBy: principal, working: {} })
      .happens("contractChangesRequested");
    assert.ok(!("approvals" in (documentsOf(ask(principal)(partlyApproved()))[0] ?? {})));
  });
  it("is not for the proposer, who withdraws instead", () => given(proposed()).when(ask(holder)).refuses("notAllowed"));
  it("is not for others", () => given(proposed()).when(ask(stranger)).refuses("notAllowed"));
  it("wants a comment", () => given(proposed()).when(ask(principal, "  ")).refuses("emptyComment"));
  it("is about the revision seen", () =>
    given(proposed({ revision: 2 }))
      .when(ask(principal))
      .refuses("contract.changedSince", { revision: 2 }));
  for (const contract of inEveryStateBut("proposed"))
    it(`is not possible when it is ${contract.state}`, () =>
      given(contract).when(ask(holder)).refuses("contract.wrongState", { state: contract.state }));
});

describe("taking back and saying no", () => {
  it("withdraws by the proposer, also after a change was asked for", () => {
    for (const contract of [proposed(), partlyApproved(), changesRequested()])
      given<Contract>(contract)
        .when((it) => contracts.withdraw(it, holder, NOW))
        .then({ state: "withdrawn" })
        .happens("contractWithdrawn");
  });
  it("does not withdraw by the other", () =>
    given(proposed())
      .when((it) => contracts.withdraw(it, principal, NOW))
      .refuses("notAllowed"));
  it("declines by the other, with the reason", () =>
    given(proposed())
      .when((it) => contracts.decline(it, "Fel enhet", principal, NOW))
      .then({ state: "declined", reason: "Fel enhet" })
      .happens("contractDeclined"));
  it("does not decline without a reason", () =>
    given(proposed())
      .when((it) => contracts.decline(it, " ", principal, NOW))
      .refuses("emptyComment"));
  it("does not decline by the proposer or anybody else", () => {
    for (const by of [holder, stranger])
      given(proposed())
        .when((it) => contracts.decline(it, "Nej", by, NOW))
        .refuses("notAllowed");
  });
  for (const contract of inEveryStateBut("proposed")) {
    it(`does not decline what is ${contract.state}`, () =>
      given(contract)
        .when((it) => contracts.decline(it, "Nej", principal, NOW))
        .refuses("contract.wrongState"));
    if (contract.state !== "changesRequested")
      it(`does not withdraw what is ${contract.state}`, () =>
        given(contract)
          .when((it) => contracts.withdraw(it, holder, NOW))
          .refuses("contract.wrongState"));
  }
});

describe("a contract in force", () => {
  it("stays in force when the principal changes, and waits for the new one", () =>
    given(active())
      .when((it) => inForce.changePrincipal([it], it, successor, NOW))
      .then({ state: "awaitingNewPrincipal", principal: successor, formerPrincipal: principal }));
  it("is confirmed by the new principal only", () => {
    given(awaitingNewPrincipal(successor))
      .when((it) => inForce.confirmAsNewPrincipal(it, principal))
      .refuses("notAllowed");
    given(awaitingNewPrincipal(successor))
      .when((it) => inForce.confirmAsNewPrincipal(it, successor))
      .then({ state: "active", principal: successor });
  });
  it("does not notice a change to the same principal", () =>
    given(active())
      .when((it) => inForce.changePrincipal([it], it, principal, NOW))
      .changesNothing());
  it("has two parties", () =>
    given(active())
      .when((it) => inForce.changePrincipal([it], it, holder, NOW))
      .refuses("notAllowed"));
  it("is ended by its principal, with the reason", () =>
    given(active())
      .when((it) => inForce.end(it, "roleEnds", principal, NOW))
      .then({ state: "ended", reason: "roleEnds" })
      .happens("contractEnded"));
  it("is ended by the new principal when it waits for them", () =>
    given(awaitingNewPrincipal(successor))
      .when((it) => inForce.end(it, "periodEnds", successor, NOW))
      .then({ state: "ended" }));
  it("is not ended by its holder or the former principal", () => {
    given(active())
      .when((it) => inForce.end(it, "roleEnds", holder, NOW))
      .refuses("notAllowed");
    given(awaitingNewPrincipal(successor))
      .when((it) => inForce.end(it, "roleEnds", principal, NOW))
      .refuses("notAllowed");
  });
  for (const contract of inEveryStateBut("active", "awaitingNewPrincipal"))
    it(`is meant, not one that is ${contract.state}`, () => {
      if (contract.state !== "agreed")
        given(contract)
          .when((it) => inForce.end(it, "roleEnds", principal, NOW))
          .refuses("contract.wrongState");
      given(contract)
        .when((it) => inForce.confirmAsNewPrincipal(it, successor))
        .refuses("contract.wrongState");
    });
  it("keeps its dates from the wording", () => assert.deepEqual(active().period, { from: inDays(0), to: inDays(365) }));
});
