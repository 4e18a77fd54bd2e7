import assert from "node:assert/strict";
import { contractIn, contractsIn, entitlementIn, entitlementsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type ContractId, type PersonId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { addDays } from "#core/time.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { completeTerms, holder, principal } from "../../test/support/builders.ts";
import { TODAY, deputy, hr, inDays, people, stranger, townWith } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import * as contracts from "./contract.ts";
import { readDossier } from "./dossierFile.ts";
import {
  giveEntitlement,
  moveEntitlement,
  promiseEntitlement,
  readEntitlements,
  seeEntitlement,
} from "./entitlement.ts";
import { takeOverContract } from "./handover.ts";
import { readLedger } from "./ledger.ts";
import { readSituation } from "./situation.ts";

describe("what a leader is owed, on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const act = () => ({ subject: holder, key: "development" as const, request: world.request() });
  const promised = (by: PersonId = principal, days = 10) =>
    promiseEntitlement(world.ports, by, { ...act(), text: "Kurs i arbetsrätt", date: inDays(days) });
  const right = async () =>
    entitlementIn(await readDossier(world.ports, holder, { types: ["entitlement"] }), "development");
  const kinds = async (person: PersonId) => (await readSituation(world.ports, person))?.waiting.map(({ kind }) => kind);
  const followed = () => overviewKeeper(world.ports).catchUp();

  async function contractUpTo(from = inDays(0)) {
    const terms = completeTerms({ period: { from, to: addDays(from, 365) } });
    const inPeriod = { ...terms, assessment: { followUps: [], assessments: [addDays(from, 300)] } };
    const made = await contracts.draftContract(world.ports, holder, { holder, request: world.request() });
    const contract = madeBy<ContractId>(made, "contractDrafted");
    const one = () => ({ subject: holder, contract, request: world.request() });
    done(await contracts.proposeContract(world.ports, holder, { ...one(), terms: inPeriod, from: "tab" }));
    const present = contractIn(await readDossier(world.ports, holder, { ids: [contract] }), contract);
    assert.ok(present?.state === "proposed");
    const seen = { revision: present.revision, hash: present.hash };
    return {
      contract,
      approve: () => contracts.approveContract(world.ports, principal, { ...one(), seen, from: "tab", unopened: true }),
    };
  }

  it("is promised in the same commit as the contract comes into force, with one read and one write", async () => {
    const { contract, approve } = await contractUpTo();
    world.store.reset();
    const { events } = done(await approve());
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
    assert.equal(events.filter(({ type }) => type === "entitlementOwed").length, 5);
    const entries = await world.chain(holder);
    assert.deepEqual(entries.at(-1)?.events, events);
    const dossier = await readDossier(world.ports, holder, { types: ["entitlement"] });
    for (const each of entitlementsIn(dossier)) assert.equal(each.contract, contract);
  });

  it("is promised by the clock, when that brings the contract into force", async () => {
    const { approve } = await contractUpTo(inDays(20));
    done(await approve());
    assert.equal(await right(), undefined);
    world.setTime(lookOn(inDays(20)));
    const running = sweeper({ ports: world.ports, onFault: assert.ifError, everyMs: 3_600_000 });
    await running.sweep();
    await running.stop();
    const dossier = await readDossier(world.ports, holder, { types: ["contract", "entitlement"] });
    assert.equal(contractsIn(dossier)[0]?.state, "active");
    assert.equal(entitlementsIn(dossier).length, 5);
    const last = (await world.chain(holder)).at(-1);
    assert.equal(last?.actor, CLOCK);
    assert.ok(last.events.some(({ type }) => type === "entitlementOwed"));
  });

  it("can be promised to a leader without a contract, by who gives it and nobody else", async () => {
    for (const other of [holder, hr, stranger, people.employee, people.chiefExecutive])
      assert.equal((await promised(other)).kind, "refused");
    done(await promised());
    assert.equal((await right())?.principal, principal);
    const notALeader = { subject: people.employee, key: "support" as const, request: world.request() };
    const refused = await promiseEntitlement(world.ports, people.unitHead, {
      ...notALeader,
      text: "Stöd",
      date: inDays(5),
    });
    assert.equal(refused.kind === "refused" && refused.refusal.key, "notAllowed");
  });

  it("passes on with the management when it was promised beside a contract: the present manager is asked and answers", async () => {
    done(await promised(principal, 10));
    world.setTown(townWith({ id: holder, manager: people.salarySetter }));
    world.setTime(lookOn(inDays(10)));
    const running = sweeper({ ports: world.ports, onFault: assert.ifError, everyMs: 3_600_000 });
    await running.sweep();
    await running.stop();
    const asked = async (person: PersonId) => (await world.stored(person, "digest")).length;
    assert.deepEqual(await Promise.all([holder, people.salarySetter, principal].map(asked)), [1, 1, 0]);

    const answer = () => ({ ...act(), what: "Två dagar", on: inDays(9) });
    assert.equal((await giveEntitlement(world.ports, principal, answer())).kind, "refused");
    assert.equal(await readEntitlements(world.ports, principal, holder), undefined);
    const reading = await readEntitlements(world.ports, people.salarySetter, holder);
    assert.deepEqual([reading?.principal, reading?.rights[0]?.principal], [people.salarySetter, people.salarySetter]);
    done(await giveEntitlement(world.ports, people.salarySetter, answer()));
    assert.equal((await right())?.principal, people.salarySetter);
  });

  it("stays with the contract's principal when it was promised in one, until the contract is taken over", async () => {
    const { contract, approve } = await contractUpTo();
    done(await approve());
    world.setTown(townWith({ id: holder, manager: people.salarySetter }));
    assert.equal((await readEntitlements(world.ports, principal, holder))?.principal, principal);
    done(
      await takeOverContract(world.ports, people.salarySetter, { subject: holder, contract, request: world.request() }),
    );
    assert.equal(await readEntitlements(world.ports, principal, holder), undefined);
    assert.equal((await right())?.principal, people.salarySetter);
  });

  it("asks both on the day, tells each what the other says, and is answered", async () => {
    done(await promised(principal, 10));
    world.passDays(10);
    await followed();
    assert.ok((await kinds(holder))?.includes("rightToSee"));
    assert.ok((await kinds(principal))?.includes("rightToAnswer"));

    done(await seeEntitlement(world.ports, holder, { ...act(), view: "notYet", note: "Kursen är inställd" }));
    const reason = { date: inDays(40), reason: "Ny kurs i november" };
    done(await moveEntitlement(world.ports, principal, { ...act(), ...reason }));
    await followed();
    assert.ok(!(await kinds(principal))?.includes("rightToAnswer"));
    world.passDays(40);
    await followed();
    assert.ok((await kinds(holder))?.includes("rightToSee"), "the new day asks anew");
    done(await giveEntitlement(world.ports, principal, { ...act(), what: "Två dagar", on: inDays(39) }));
    await followed();
    assert.ok(!(await kinds(holder))?.includes("rightToSee"));

    const told = (await world.outbox(holder)).map(({ to, about }) => `${to}: ${about.kind}`);
    assert.deepEqual(
      told.toSorted(),
      [
        `${principal}: entitlementSeen`,
        `${holder}: entitlementGiven`,
        `${holder}: entitlementMoved`,
        `${holder}: entitlementPromised`,
      ].toSorted(),
    );
    const now = await right();
    assert.deepEqual([now?.state, now?.firstDate, now?.date], ["given", inDays(10), inDays(40)]);
  });

  it("is read by the two it is between, and its reading noted", async () => {
    done(await promised());
    assert.deepEqual(
      (await readEntitlements(world.ports, holder, holder))?.rights.map(({ key }) => key),
      ["development"],
    );
    assert.equal((await readEntitlements(world.ports, principal, holder))?.gives, true);
    for (const other of [hr, deputy, people.employee, people.chiefExecutive, stranger])
      assert.equal(await readEntitlements(world.ports, other, holder), undefined);
    assert.equal((await world.stored(holder, "access")).length, 1);
  });

  it("is answered once for a request that comes twice", async () => {
    done(await promised());
    const gift = { ...act(), what: "Två dagar", on: TODAY };
    done(await giveEntitlement(world.ports, principal, gift));
    assert.equal(done(await giveEntitlement(world.ports, principal, gift)).replayed, true);
    assert.equal((await right())?.history.length, 2);
  });

  it("is counted in the ledger of those above, without a name or a word, in one query", async () => {
    done(await promised(principal, 3));
    world.passDays(4);
    await followed();
    world.store.reset();
    const ledger = await readLedger(world.ports, people.chiefExecutive);
    assert.equal(world.store.counts().find, 1);
    const homeCare = ledger?.find(({ unit }) => unit === "homeCare");
    assert.deepEqual(homeCare?.rights.development, { promised: 1, given: 0, overdue: 1 });
    assert.deepEqual(
      (await readLedger(world.ports, people.unitHead))?.map(({ unit }) => unit),
      ["homeCare"],
    );
    assert.equal(await readLedger(world.ports, people.employee), undefined);
  });
});
