import assert from "node:assert/strict";
import { BOARD, type Contract } from "#core/contract/contract.ts";
import { contractIn, contractsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type ContractId, type PersonId } from "#core/ids.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { noteBoardRepresentatives } from "#bot/usecases/boardRepresentatives.ts";
import { readContractHistory } from "#bot/usecases/contractHistory.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as handovers from "#bot/usecases/handover.ts";
import * as papers from "#bot/usecases/paper.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { completeTerms, holder, principal, seen } from "../../test/support/builders.ts";
import { TODAY, inDays, people, town, townWith, townWithTwoJobs } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";

const successor = people.salarySetter;

/** A contract of somebody, proposed by them: its id, how to act on it, and what was seen. */
async function proposedBy(world: World, who: PersonId) {
  const drafted = await contracts.draftContract(world.ports, who, { holder: who, request: world.request() });
  const contract = madeBy<ContractId>(drafted, "contractDrafted");
  const act = () => ({ subject: who, contract, request: world.request() });
  const instruction = { title: "Instruktion för kommunchefen", decisionRef: "KF § 45", date: inDays(-300) };
  const terms = completeTerms({ instruction });
  const { dossier } = done(await contracts.proposeContract(world.ports, who, { ...act(), terms, from: "tab" }));
  const present = contractIn(dossier, contract);
  assert.ok(present?.state === "proposed");
  return { contract, act, seen: seen(present) };
}
type Put = Awaited<ReturnType<typeof proposedBy>>;
const approving = ({ act, seen: sees }: Put) => ({ ...act(), seen: sees, from: "tab" as const, unopened: true });

async function inForce(world: World): Promise<Put> {
  const put = await proposedBy(world, holder);
  done(await contracts.approveContract(world.ports, principal, approving(put)));
  return put;
}
const present = async (world: World, subject: PersonId, id: ContractId): Promise<Contract | undefined> =>
  contractIn(await readDossier(world.ports, subject, { types: ["contract"] }), id);
const toldOf = async (world: World, subject: PersonId, kind: string) =>
  (await world.outbox(subject)).filter(({ about }) => about.kind === kind).map(({ to }) => to);

describe("a contract whose holder has got another manager", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
  });
  afterEach(() => world.close());
  const move = () => world.setTown(townWith({ id: holder, manager: successor }));

  it("is taken over by that manager, who then confirms it; both are told", async () => {
    const { contract, act } = await inForce(world);
    move();
    assert.deepEqual(
      (await handovers.readHandover(world.ports, holder))?.matters.map(({ kind, to }) => [kind, to]),
      [["principalChanged", successor]],
    );
    done(await handovers.takeOverContract(world.ports, successor, act()));
    assert.deepEqual(await toldOf(world, holder, "contractHandedOver"), [holder]);
    done(await handovers.confirmContract(world.ports, successor, act()));
    const now = await present(world, holder, contract);
    assert.deepEqual([now?.state, now?.principal], ["active", successor]);
    assert.deepEqual(await toldOf(world, holder, "contractConfirmed"), [holder]);
  });
  it("is taken over by HR on the new manager's behalf, who gets a card", async () => {
    const { contract, act } = await inForce(world);
    move();
    done(await handovers.takeOverContract(world.ports, people.hr, act()));
    assert.equal((await present(world, holder, contract))?.principal, successor);
    assert.deepEqual(await toldOf(world, holder, "contractPrincipalChanged"), [successor]);
  });
  it("is not taken over by the former principal, nor by the holder", async () => {
    const { act } = await inForce(world);
    move();
    for (const who of [principal, holder])
      assert.equal((await handovers.takeOverContract(world.ports, who, act())).kind, "refused");
  });
  it("leaves behind a proposal, which the former principal may read for thirty days", async () => {
    const put = await proposedBy(world, holder);
    move();
    done(await handovers.takeOverContract(world.ports, successor, put.act()));
    const reads = async (who: PersonId) =>
      (await readContract(world.ports, who, { subject: holder, contract: put.contract }))?.contract.state;
    assert.equal(await reads(principal), "withdrawn");
    const approval = await contracts.approveContract(world.ports, successor, approving(put));
    assert.equal(approval.kind, "refused");
    done(await contracts.draftContract(world.ports, holder, { holder, request: world.request() }));
    world.passDays(31);
    assert.deepEqual([await reads(principal), await reads(holder)], [undefined, "withdrawn"]);
  });
  it("never shows a draft of the former principal to the new one", async () => {
    const { contract } = await inForce(world);
    const renewal = await handovers.renewContract(world.ports, principal, {
      subject: holder,
      contract,
      request: world.request(),
    });
    const draft = madeBy<ContractId>(renewal, "contractDrafted");
    move();
    done(
      await handovers.takeOverContract(world.ports, successor, { subject: holder, contract, request: world.request() }),
    );
    assert.equal(await readContract(world.ports, successor, { subject: holder, contract: draft }), undefined);
  });
  it("stays with the manager of another of the holder's jobs, who words the next one, about the same job", async () => {
    move();
    const put = await proposedBy(world, holder);
    done(await contracts.approveContract(world.ports, successor, approving(put)));
    world.setTown(townWithTwoJobs);
    for (const who of [principal, people.hr]) {
      const outcome = await handovers.takeOverContract(world.ports, who, put.act());
      assert.equal(outcome.kind === "refused" && outcome.refusal.key, "contract.principalFits");
    }
    assert.equal((await handovers.renewContract(world.ports, principal, put.act())).kind, "refused");
    const renewed = await handovers.renewContract(world.ports, successor, put.act());
    const next = await present(world, holder, madeBy<ContractId>(renewed, "contractDrafted"));
    assert.deepEqual([next?.principal, next?.title], [successor, "Enhetschef"]);
  });
  it("can be ended by HR when the holder has left", async () => {
    const { contract, act } = await inForce(world);
    world.setTown({ ...town, people: town.people.filter(({ id }) => id !== holder) });
    done(await handovers.endContract(world.ports, people.hr, { ...act(), reason: "roleEnds" }));
    assert.equal((await present(world, holder, contract))?.state, "ended");
  });
});

describe("the next contract", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
  });
  afterEach(() => world.close());

  const left = () => world.setTown({ ...town, people: town.people.filter(({ id }) => id !== holder) });
  /** Agreed for the period after the one in force. */
  async function coming() {
    const put = await inForce(world);
    const renewed = await handovers.renewContract(world.ports, holder, put.act());
    const draft = contractsIn(done(renewed).dossier).find(({ state }) => state === "draft");
    assert.ok(draft?.state === "draft");
    const next = () => ({ ...put.act(), contract: draft.id });
    const sent = await contracts.proposeContract(world.ports, holder, { ...next(), terms: draft.terms, from: "tab" });
    const proposal = contractIn(done(sent).dossier, draft.id);
    assert.ok(proposal?.state === "proposed");
    const approval = { ...next(), seen: seen(proposal), from: "tab", unopened: true } as const;
    done(await contracts.approveContract(world.ports, principal, approval));
    return { put, id: draft.id, next };
  }
  const statesOf = async () =>
    contractsIn(await readDossier(world.ports, holder, { types: ["contract"] })).map(({ state }) => state);

  it("ends with the one in force when the assignment ends", async () => {
    const { put } = await coming();
    done(await handovers.endContract(world.ports, principal, { ...put.act(), reason: "roleEnds" }));
    assert.deepEqual(await statesOf(), ["ended", "ended"]);
  });
  it("is shown to the principal and HR when the holder has left, never comes into force by itself, and is called off by HR", async () => {
    const { put, id, next } = await coming();
    done(await handovers.endContract(world.ports, principal, { ...put.act(), reason: "periodEnds" }));
    left();
    await overviewKeeper(world.ports).catchUp();
    for (const who of [principal, people.hr]) {
      const found = await handovers.readHandover(world.ports, who);
      assert.deepEqual(
        found?.matters.map(({ kind, contract, by }) => [kind, contract, by]),
        [["comingLeft", id, inDays(366)]],
      );
    }
    world.passDays(400);
    const clock = sweeper({ ports: world.ports, onFault: (fault) => assert.fail(String(fault)) });
    await clock.sweep();
    await clock.stop();
    assert.deepEqual((await statesOf()).toSorted(), ["agreed", "ended"]);
    done(await handovers.endContract(world.ports, people.hr, { ...next(), reason: "roleEnds" }));
    assert.deepEqual(await statesOf(), ["ended", "ended"]);
  });
  it("is drafted from the words in force, its days moved to the next period and its rows named as before", async () => {
    const { contract, act } = await inForce(world);
    const renewed = await handovers.renewContract(world.ports, holder, act());
    const draft = await present(world, holder, madeBy<ContractId>(renewed, "contractDrafted"));
    assert.ok(draft?.state === "draft");
    assert.equal(draft.replaces, contract);
    assert.deepEqual(draft.terms.period, { from: inDays(366), to: inDays(731) });
    const inForceNow = await readContract(world.ports, holder, { subject: holder, contract });
    assert.ok(draft.terms.commitments[0]?.key);
    assert.equal(draft.terms.commitments[0].key, inForceNow?.terms.commitments[0]?.key);
    assert.ok(draft.terms.assessment.assessments.every((day) => day >= inDays(366) && day <= inDays(731)));
  });
  it("is agreed before its day and comes into force on it", async () => {
    const { contract, act } = await inForce(world);
    const renewed = await handovers.renewContract(world.ports, holder, act());
    const draft = contractsIn(done(renewed).dossier).find(({ state }) => state === "draft");
    assert.ok(draft?.state === "draft");
    const next = () => ({ subject: holder, contract: draft.id, request: world.request() });
    const { dossier } = done(
      await contracts.proposeContract(world.ports, holder, { ...next(), terms: draft.terms, from: "tab" }),
    );
    const put = contractIn(dossier, draft.id);
    assert.ok(put?.state === "proposed");
    done(
      await contracts.approveContract(world.ports, principal, {
        ...next(),
        seen: seen(put),
        from: "tab",
        unopened: true,
      }),
    );
    assert.equal((await present(world, holder, draft.id))?.state, "agreed");
    assert.equal((await present(world, holder, contract))?.state, "active");
  });
});

describe("a contract in force that one of the two wants to change", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
  });
  afterEach(() => world.close());

  /** Puts forward what was begun, as it stands but for the purpose, and has the other approve it. */
  async function agree(draft: Contract | undefined, by: PersonId, other: PersonId) {
    assert.ok(draft?.state === "draft");
    const next = () => ({ subject: holder, contract: draft.id, request: world.request() });
    const terms = { ...draft.terms, purpose: "Ett annat syfte" };
    const { dossier } = done(await contracts.proposeContract(world.ports, by, { ...next(), terms, from: "tab" }));
    const put = contractIn(dossier, draft.id);
    assert.ok(put?.state === "proposed");
    const approval = { ...next(), seen: seen(put), from: "tab", unopened: true } as const;
    done(await contracts.approveContract(world.ports, other, approval));
  }
  const begun = async (outcome: ReturnType<typeof handovers.reviseContract>) =>
    present(world, holder, madeBy<ContractId>(await outcome, "contractDrafted"));

  it("is worded anew from its own words, for the same period, by either; it holds until both have approved", async () => {
    const { contract, act } = await inForce(world);
    world.passDays(250);
    const draft = await begun(handovers.reviseContract(world.ports, principal, act()));
    const words = await readContract(world.ports, holder, { subject: holder, contract });
    assert.ok(draft?.state === "draft" && words);
    assert.deepEqual([draft.replaces, draft.principal], [contract, principal]);
    const { assessment, ...agreed } = words.terms;
    assert.partialDeepStrictEqual(draft.terms, agreed);
    assert.deepEqual(draft.terms.assessment.assessments, assessment.assessments);
    assert.ok(
      draft.terms.commitments.every(({ due }) => due < inDays(250)),
      "what was due stays as it was agreed",
    );
    assert.equal((await present(world, holder, contract))?.state, "active");
    await agree(draft, principal, holder);
    assert.equal((await present(world, holder, draft.id))?.state, "active");
    assert.equal((await present(world, holder, contract))?.state, "superseded");
  });
  it("is worded anew by its new principal instead of confirmed, and then waits for nobody", async () => {
    const { contract, act } = await inForce(world);
    world.setTown(townWith({ id: holder, manager: successor }));
    done(await handovers.takeOverContract(world.ports, successor, act()));
    await agree(await begun(handovers.reviseContract(world.ports, successor, act())), successor, holder);
    assert.equal((await present(world, holder, contract))?.state, "superseded");
    const now = contractsIn(await readDossier(world.ports, holder, { types: ["contract"] }));
    assert.deepEqual(
      now.filter(({ state }) => state === "active").map((each) => each.principal),
      [successor],
    );
  });
  it("is left as it is when the next one is agreed, which is the one to change", async () => {
    const { contract, act } = await inForce(world);
    await agree(await begun(handovers.renewContract(world.ports, holder, act())), holder, principal);
    for (const begin of [handovers.reviseContract, handovers.renewContract]) {
      const outcome = await begin(world.ports, holder, act());
      assert.equal(outcome.kind === "refused" && outcome.refusal.key, "contract.nextIsAgreed");
    }
    const coming = (await readContract(world.ports, holder, { subject: holder, contract }))?.coming;
    assert.ok(coming);
    const draft = await begun(handovers.reviseContract(world.ports, holder, { ...act(), contract: coming.id }));
    assert.ok(draft?.state === "draft");
    assert.deepEqual([draft.replaces, draft.terms.purpose], [coming.id, "Ett annat syfte"]);
    assert.deepEqual(draft.terms.period, coming.period);
  });
  it("is not worded anew by anybody else, nor by a former principal", async () => {
    const { act } = await inForce(world);
    world.setTown(townWith({ id: holder, manager: successor }));
    for (const who of [principal, people.hr, people.colleague])
      assert.equal((await handovers.reviseContract(world.ports, who, act())).kind, "refused");
  });
});

describe("a deputy", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
    const deputyOf = { person: successor, for: principal, decisionRef: "SN 2026/9", from: TODAY, to: inDays(5) };
    world.setTown({ ...town, representations: [...town.representations, deputyOf] });
  });
  afterEach(() => world.close());

  it("approves for the principal on the days of the decision, and the approval says so", async () => {
    const put = await proposedBy(world, holder);
    done(await contracts.approveContract(world.ports, successor, approving(put)));
    const now = await present(world, holder, put.contract);
    assert.ok(now?.state === "active");
    assert.partialDeepStrictEqual(now.approvals[1], {
      by: successor,
      onBehalfOf: principal,
      decisionRef: "SN 2026/9",
    });
    assert.equal((await contracts.approveContract(world.ports, principal, approving(put))).kind, "unchanged");
  });
  it("drafts a contract for the manager, who is its principal: the approval says by whom and on whose behalf", async () => {
    const drafted = await contracts.draftContract(world.ports, successor, { holder, request: world.request() });
    const contract = madeBy<ContractId>(drafted, "contractDrafted");
    const act = () => ({ subject: holder, contract, request: world.request() });
    const terms = completeTerms({ purpose: "Ställföreträdarens" });
    done(await contracts.editContract(world.ports, successor, { ...act(), terms }));
    for (const other of [principal, holder])
      assert.equal(await readContract(world.ports, other, { subject: holder, contract }), undefined);
    const sent = await contracts.proposeContract(world.ports, successor, { ...act(), terms, seenRev: 1, from: "tab" });
    const put = contractIn(done(sent).dossier, contract);
    assert.ok(put?.state === "proposed");
    assert.deepEqual([put.principal, put.proposedBy], [principal, principal]);
    assert.partialDeepStrictEqual(put.approvals[0], {
      by: successor,
      onBehalfOf: principal,
      decisionRef: "SN 2026/9",
      opened: true,
    });
    assert.ok(put.openings.every(({ by, standIn }) => by === principal && standIn === successor));
    assert.equal((await world.chain(holder)).at(-1)?.actor, successor);
    assert.deepEqual(await toldOf(world, holder, "contractProposed"), [holder]);
    const approval = { ...act(), seen: seen(put), from: "tab", unopened: true } as const;
    done(await contracts.approveContract(world.ports, holder, approval));
    world.passDays(6);
    const now = await present(world, holder, contract);
    assert.deepEqual([now?.state, now?.principal], ["active", principal]);
    assert.equal(
      (await handovers.endContract(world.ports, successor, { ...act(), reason: "roleEnds" })).kind,
      "refused",
    );
  });
  it("rewords for the manager on those days, unseen by the manager until it is sent", async () => {
    const put = await proposedBy(world, holder);
    const change = { ...put.act(), seen: put.seen, comment: "Mer." };
    done(await contracts.requestContractChanges(world.ports, principal, change));
    const terms = completeTerms({ purpose: "Ställföreträdarens" });
    done(await contracts.editContract(world.ports, successor, { ...put.act(), terms }));
    const reading = (who: PersonId) => readContract(world.ports, who, { subject: holder, contract: put.contract });
    assert.equal((await reading(successor))?.own?.terms.purpose, "Ställföreträdarens");
    assert.equal((await reading(principal))?.own, undefined);
  });
  it("does not see the contract when the days have passed", async () => {
    const put = await proposedBy(world, holder);
    world.passDays(6);
    assert.equal(await readContract(world.ports, successor, { subject: holder, contract: put.contract }), undefined);
  });
});

describe("the kommunchef's contract with the board (P18)", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
    const second = { person: successor, for: "board", decisionRef: "KS 2026/2", from: inDays(-10) } as const;
    world.setTown({ ...town, representations: [...town.representations, second] });
  });
  afterEach(() => world.close());
  const kommunchef = people.chiefExecutive;
  const onPaper = (put: Put, more: object = {}) => ({
    ...put.act(),
    seen: put.seen,
    signedBy: people.board,
    signedOn: TODAY,
    reference: "KS 2026/77",
    ...more,
  });

  it("is with the board, told to all who represent it, approved by any of them by their decision", async () => {
    const put = await proposedBy(world, kommunchef);
    assert.equal((await present(world, kommunchef, put.contract))?.principal, BOARD);
    assert.deepEqual((await toldOf(world, kommunchef, "contractProposed")).toSorted(), [people.board, successor]);
    done(await contracts.approveContract(world.ports, successor, approving(put)));
    const now = await present(world, kommunchef, put.contract);
    assert.ok(now?.state === "active");
    assert.partialDeepStrictEqual(now.approvals[1], { by: successor, onBehalfOf: BOARD, decisionRef: "KS 2026/2" });
  });
  it("is not proposed without the instruction for the kommunchef (kommunallagen 7:2), which no other contract has", async () => {
    const drafted = await contracts.draftContract(world.ports, kommunchef, {
      holder: kommunchef,
      request: world.request(),
    });
    const contract = madeBy<ContractId>(drafted, "contractDrafted");
    const act = { subject: kommunchef, contract, request: world.request() };
    const outcome = await contracts.proposeContract(world.ports, kommunchef, {
      ...act,
      terms: completeTerms(),
      from: "tab",
    });
    assert.ok(outcome.kind === "refused" && outcome.refusal.key === "contract.incomplete");
    assert.deepEqual(outcome.refusal.params.missing, ["instruction"]);
    const other = await proposedBy(world, holder);
    const reading = await readContract(world.ports, holder, { subject: holder, contract: other.contract });
    assert.equal(reading?.terms.instruction, undefined);
  });
  it("is approved for the board once, whoever else represents it", async () => {
    const put = await proposedBy(world, kommunchef);
    done(await contracts.approveContract(world.ports, successor, approving(put)));
    assert.equal((await contracts.approveContract(world.ports, people.board, approving(put))).kind, "unchanged");
  });
  it("goes on with the next representative when a period ends, without a new approval", async () => {
    const put = await proposedBy(world, kommunchef);
    done(await contracts.approveContract(world.ports, people.board, approving(put)));
    const ends = town.representations.map((each) =>
      each.person === people.board ? { ...each, to: inDays(-1) } : each,
    );
    const follows = { person: successor, for: "board", decisionRef: "KS 2026/2", from: TODAY } as const;
    world.setTown({ ...town, representations: [...ends, follows] });
    assert.equal((await contracts.approveContract(world.ports, people.board, approving(put))).kind, "refused");
    done(await handovers.endContract(world.ports, successor, { ...put.act(), reason: "periodEnds" }));
    assert.equal((await present(world, kommunchef, put.contract))?.state, "ended");
  });
  it("tells in its chain and its history who has stepped in, for which period and by which decision, once", async () => {
    const put = await proposedBy(world, kommunchef);
    done(await contracts.approveContract(world.ports, people.board, approving(put)));
    await noteBoardRepresentatives(world.ports);
    assert.equal((await present(world, kommunchef, put.contract))?.steppedIn, undefined);
    world.passDays(30);
    const follows = { person: successor, for: "board", decisionRef: "KS 2026/9", from: inDays(30) } as const;
    world.setTown({ ...town, representations: [...town.representations, follows] });
    await Promise.all([1, 2].map(() => noteBoardRepresentatives(world.ports)));
    await noteBoardRepresentatives(world.ports);
    const entries = await world.chain(kommunchef);
    const noted = entries.flatMap(({ actor, events }) =>
      events.filter(({ type }) => type === "contractRepresentativeSteppedIn").map((event) => ({ actor, event })),
    );
    const steppedIn = { person: successor, decisionRef: "KS 2026/9", from: inDays(30) };
    const event = { type: "contractRepresentativeSteppedIn", contract: put.contract, ...steppedIn };
    assert.deepEqual(noted, [{ actor: CLOCK, event }]);
    const history = await readContractHistory(world.ports, kommunchef, { subject: kommunchef, contract: put.contract });
    assert.partialDeepStrictEqual(history?.[0]?.wording.contract.steppedIn, [steppedIn]);
  });
  it("is approved on paper for the same wording, recorded by the registrar, and told to both", async () => {
    const put = await proposedBy(world, kommunchef);
    done(await papers.recordPaper(world.ports, people.registrar, onPaper(put)));
    const now = await present(world, kommunchef, put.contract);
    assert.ok(now?.state === "active");
    assert.deepEqual(now.approvals[1], {
      by: people.board,
      onBehalfOf: BOARD,
      decisionRef: "KS 2026/1",
      at: world.ports.now(),
      ...put.seen,
      from: "paper",
      opened: true,
      paper: { signedOn: TODAY, reference: "KS 2026/77", recordedBy: people.registrar, additions: [] },
    });
    assert.deepEqual((await toldOf(world, kommunchef, "contractActivated")).toSorted(), [
      people.board,
      kommunchef,
      successor,
    ]);
  });
  it("keeps what was recorded of the paper, and what is added to it", async () => {
    const put = await proposedBy(world, kommunchef);
    done(await papers.recordPaper(world.ports, people.registrar, onPaper(put)));
    done(
      await papers.addToPaperRecord(world.ports, people.registrar, { ...put.act(), text: "Rätt nummer: KS 2026/78" }),
    );
    const now = await present(world, kommunchef, put.contract);
    assert.ok(now?.state === "active");
    const paper = now.approvals[1].paper;
    assert.deepEqual(
      [paper?.reference, paper?.additions.map(({ text, by }) => [text, by])],
      ["KS 2026/77", [["Rätt nummer: KS 2026/78", people.registrar]]],
    );
  });
  const wrong: readonly (readonly [string, object, PersonId, string])[] = [
    ["by anybody else", {}, people.hr, "notFound"],
    ["without a place where it is kept", { reference: " " }, people.registrar, "contract.paperWithoutReference"],
    ["with a day to come", { signedOn: inDays(1) }, people.registrar, "dateInFuture"],
    ["with a day before the wording", { signedOn: inDays(-1) }, people.registrar, "contract.paperBeforeWording"],
    [
      "of somebody who did not represent the board that day",
      { signedBy: people.formerBoard },
      people.registrar,
      "contract.signerNotRepresentative",
    ],
    ["for another wording", { seen: { revision: 2, hash: "x" } }, people.registrar, "contract.changedSince"],
  ];
  for (const [how, more, who, key] of wrong)
    it(`is not recorded as approved on paper ${how}`, async () => {
      const put = await proposedBy(world, kommunchef);
      const outcome = await papers.recordPaper(world.ports, who, onPaper(put, more));
      assert.equal(outcome.kind === "refused" && outcome.refusal.key, key);
    });
});
