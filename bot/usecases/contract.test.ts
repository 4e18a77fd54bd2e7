import assert from "node:assert/strict";
import { contractIn, contractsIn } from "#core/dossier/dossier.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDisclosure } from "#bot/usecases/disclosure.ts";
import { readContractLines } from "#bot/usecases/lines.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { completeTerms, holder, principal, seen } from "../../test/support/builders.ts";
import { colleague, director, employee, hr, inDays, stranger, townWith } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";

/** The draft of the holder, and how to act on it. */
async function drafted(world: World) {
  const made = await contracts.draftContract(world.ports, holder, { holder, request: world.request() });
  const contract = madeBy<ContractId>(made, "contractDrafted");
  return { contract, act: () => ({ subject: holder, contract, request: world.request() }) };
}

async function proposed(world: World) {
  const { contract, act } = await drafted(world);
  const { dossier } = done(
    await contracts.proposeContract(world.ports, holder, { ...act(), terms: completeTerms(), from: "tab" }),
  );
  const present = contractIn(dossier, contract);
  assert.ok(present?.state === "proposed");
  return { contract, act, seen: seen(present) };
}

const stateOf = async (world: World) =>
  (await world.stored(holder, "contract")).map((body) => (body as unknown as { state: string }).state);

describe("a contract on its way through the use cases", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
  });
  afterEach(() => world.close());

  it("is drafted after the template, with the manager as principal and a year ahead", async () => {
    const { contract } = await drafted(world);
    const reading = await readContract(world.ports, holder, { subject: holder, contract });
    assert.equal(reading?.contract.principal, director);
    assert.deepEqual(reading.terms.period, { from: inDays(0), to: inDays(364) });
  });
  it("is drafted for those who lead", async () => {
    const outcome = await contracts.draftContract(world.ports, employee, {
      holder: employee,
      request: world.request(),
    });
    assert.ok(outcome.kind === "refused" && outcome.refusal.key === "contract.holderDoesNotLead");
  });
  it("waits for a principal", async () => {
    world.setTown(townWith({ id: holder, manager: undefined }, { representations: [] }));
    const outcome = await contracts.draftContract(world.ports, holder, { holder, request: world.request() });
    assert.ok(outcome.kind === "refused" && outcome.refusal.key === "contract.noPrincipal");
  });
  it("is approved by its proposer in the act of proposing, in one commit, and told to the other", async () => {
    const { act } = await drafted(world);
    world.store.reset();
    done(await contracts.proposeContract(world.ports, holder, { ...act(), terms: completeTerms(), from: "tab" }));
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
    const [row, ...more] = await world.outbox(holder);
    assert.deepEqual(
      [row?.to, row?.about.kind, row?.status, more.length],
      [principal, "contractProposed", "pending", 0],
    );
  });
  it("becomes active with one read and one commit, the notices in the same commit", async () => {
    const { act, seen: sees } = await proposed(world);
    done(await contracts.openContract(world.ports, principal, act()));
    world.store.reset();
    done(
      await contracts.approveContract(world.ports, principal, { ...act(), seen: sees, from: "card", unopened: false }),
    );
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
    assert.deepEqual(await stateOf(world), ["active"]);
    assert.deepEqual(
      (await world.outbox(holder)).map(({ to, about }) => `${to}: ${about.kind}`).toSorted(),
      [`${principal}: contractProposed`, `${holder}: contractActivated`].toSorted(),
    );
    assert.equal((await world.chain(holder)).length, 4);
  });
  it("keeps the locked texts whatever a client sends (P21)", async () => {
    const { contract, act } = await drafted(world);
    const terms = completeTerms();
    done(
      await contracts.proposeContract(world.ports, holder, {
        ...act(),
        terms: { ...terms, publicRecord: "Hemligt" },
        from: "tab",
      }),
    );
    const reading = await readContract(world.ports, principal, { subject: holder, contract });
    assert.equal(reading?.terms.publicRecord, terms.publicRecord);
  });
  it("points at no goal that does not exist", async () => {
    const { act } = await drafted(world);
    const outcome = await contracts.editContract(world.ports, holder, {
      ...act(),
      terms: completeTerms({ goals: ["unknown"] }),
    });
    assert.ok(outcome.kind === "refused" && outcome.refusal.key === "contract.servesUnknown");
  });

  it("answers a request that comes again as it did, and changes nothing", async () => {
    const { act, seen: sees } = await proposed(world);
    const wish = { ...act(), seen: sees, from: "card" as const, unopened: true };
    const first = done(await contracts.approveContract(world.ports, principal, wish));
    const rows = (await world.outbox(holder)).length;
    const again = done(await contracts.approveContract(world.ports, principal, wish));
    assert.deepEqual([first.replayed, again.replayed], [false, true]);
    assert.deepEqual(again.events, first.events);
    assert.deepEqual([(await world.chain(holder)).length, (await world.outbox(holder)).length], [3, rows]);
  });
  it("answers two copies of a request that come at the same moment the same", async () => {
    const { act, seen: sees } = await proposed(world);
    const wish = { ...act(), seen: sees, from: "card" as const, unopened: true };
    const both = (await Promise.all([1, 2].map(() => contracts.approveContract(world.ports, principal, wish)))).map(
      done,
    );
    assert.equal(both.filter(({ replayed }) => replayed).length, 1);
    assert.deepEqual(both[0]?.events, both[1]?.events);
    assert.equal((await world.chain(holder)).length, 3);
  });
  it("does not answer another person's request", async () => {
    const { contract } = await drafted(world);
    const [entry] = await world.chain(holder);
    assert.ok(entry);
    const outcome = await contracts.openContract(world.ports, principal, {
      subject: holder,
      contract,
      request: entry.request,
    });
    assert.ok(outcome.kind === "refused" && outcome.refusal.key === "notAllowed");
  });
  it("becomes active once when two clicks of one approval race under different requests", async () => {
    const { act, seen: sees } = await proposed(world);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() =>
        contracts.approveContract(world.ports, principal, { ...act(), seen: sees, from: "card", unopened: true }),
      ),
    );
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["done", "unchanged", "unchanged"]);
    assert.equal((await world.outbox(holder)).filter(({ about }) => about.kind === "contractActivated").length, 1);
  });
  it("lets one of two racing acts win and tells the other what has become of it", async () => {
    const { act, seen: sees } = await proposed(world);
    const [approved, withdrawn] = await Promise.all([
      contracts.approveContract(world.ports, principal, { ...act(), seen: sees, from: "card", unopened: true }),
      contracts.withdrawContract(world.ports, holder, act()),
    ]);
    const [state] = await stateOf(world);
    const loser = state === "active" ? withdrawn : approved;
    assert.ok(loser.kind === "refused");
    assert.deepEqual(loser.refusal, { key: "contract.wrongState", params: { state } });
    assert.equal(contractsIn(loser.dossier)[0]?.state, state);
  });
  it("supersedes a contract on renewal in one commit", async () => {
    const { act, seen: sees } = await proposed(world);
    done(
      await contracts.approveContract(world.ports, principal, { ...act(), seen: sees, from: "card", unopened: true }),
    );
    const renewal = await proposed(world);
    done(
      await contracts.approveContract(world.ports, principal, {
        ...renewal.act(),
        seen: renewal.seen,
        from: "card",
        unopened: true,
      }),
    );
    assert.deepEqual((await stateOf(world)).toSorted(), ["active", "superseded"]);
  });

  it("tells those it is not for no more than of one that does not exist", async () => {
    const { act } = await drafted(world);
    for (const person of [principal, colleague, hr, stranger] as readonly PersonId[]) {
      const wish = { ...act(), terms: completeTerms() };
      const real = await contracts.editContract(world.ports, person, wish);
      const missing = await contracts.editContract(world.ports, person, {
        ...wish,
        contract: "none" as ContractId,
        request: world.request(),
      });
      const elsewhere = await contracts.editContract(world.ports, person, {
        ...wish,
        subject: stranger,
        request: world.request(),
      });
      for (const outcome of [real, missing, elsewhere])
        assert.deepEqual(outcome.kind === "refused" && outcome.refusal, { key: "notFound", params: {} });
    }
  });
  it("notes once who has opened it and what stands around it, never what it said, and not its holder", async () => {
    const { contract } = await proposed(world);
    await readContract(world.ports, principal, { subject: holder, contract });
    await readContract(world.ports, holder, { subject: holder, contract });
    await readContract(world.ports, colleague, { subject: holder, contract });
    await readContractLines(world.ports, principal, { subject: holder, contract });
    const log = (await world.stored(holder, "access")) as unknown as readonly { by: PersonId; what: string }[];
    assert.deepEqual(
      log.map(({ by, what }) => [by, what]),
      [[principal, `contract:${contract}`]],
    );
  });
  it("masks a note beside the first approval too, when a party looks at how it would be given out", async () => {
    const { contract } = await proposed(world);
    const [stored] = await world.store.find("dossiers", holder, { ids: [contract] });
    assert.ok(stored);
    const { approvals } = stored.body as unknown as { approvals: readonly object[] };
    const noted = { ...stored.body, approvals: approvals.map((each) => ({ ...each, dissent: "Ring 070-123 45 67." })) };
    await world.store.commit("dossiers", holder, [{ kind: "replace", body: noted, version: stored.version }]);
    const disclosed = await readDisclosure(world.ports, principal, { subject: holder, contract }, { locale: "sv" });
    assert.match(JSON.stringify(disclosed?.contract), /maskat: 39 kap\. 3 § OSL/);
    assert.doesNotMatch(JSON.stringify(disclosed?.contract), /070-123/);
    assert.ok(disclosed?.marks.some(({ part, ground }) => part === "approval" && ground === "privatePhone"));
  });
  it("notes anew an hour later", async () => {
    const { contract } = await proposed(world);
    await readContract(world.ports, principal, { subject: holder, contract });
    world.setTime("2026-09-14T09:00:00.000Z" as Instant);
    await readContract(world.ports, principal, { subject: holder, contract });
    assert.equal((await world.stored(holder, "access")).length, 2);
  });
});
