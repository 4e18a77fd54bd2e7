import assert from "node:assert/strict";
import type { RecordKind } from "#core/archive/recordKind.ts";
import type { Fate } from "#core/archive/retentionRule.ts";
import type { RetentionRun } from "#core/archive/retentionRun.ts";
import { type Chain, type Entry, firstBrokenEntry } from "#core/dossier/chain.ts";
import { type HoldId, type PersonId, type RetentionRunId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { addDays, dayOf } from "#core/time.ts";
import { openStore } from "#bot/store/openStore.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { liftLegalHold, placeLegalHold, readHolds } from "#bot/usecases/legalHold.ts";
import { setLocale } from "#bot/usecases/preference.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import * as retention from "#bot/usecases/retention.ts";
import { decidedRule } from "../../test/support/archiveScenes.ts";
import { archiveWorld } from "../../test/support/archiveWorld.ts";
import { exchangeScene, noteScene } from "../../test/support/betweenScenes.ts";
import { startCosmosEmulator } from "../../test/support/cosmosEmulator.ts";
import { nextTalkScene, request, succeeded } from "../../test/support/scenes.ts";
import { seedTinyGoals } from "../../test/support/tinyGoals.ts";
import { NOW, people } from "../../test/support/tinyMunicipality.ts";
import { retentionJob } from "./retentionJob.ts";

const { self, manager, registrar } = people;

async function openWorld(store: DocumentStore) {
  const { ports, job, pass, leave } = archiveWorld(store);
  await seedTinyGoals(ports);
  const present = async (): Promise<RetentionRun> => {
    const [run] = (await retention.readRetention(ports, registrar))?.runs ?? [];
    assert.ok(run);
    return run;
  };
  return {
    ports,
    job,
    leave,
    decide: (kind: RecordKind, months?: number, fate?: Fate) => decidedRule(ports, kind, months, fate),
    present,
    passYears: (years: number) => pass(years * 366),
    ask: () => retention.askForRetention(ports, registrar, { request: request() }),
    lookThrough: async () => {
      await succeeded(retention.askForRetention(ports, registrar, { request: request() }));
      await job.work();
      const run = await present();
      assert.ok(run.state === "looked");
      return run;
    },
    confirm: (run: RetentionRunId, expected: number) =>
      retention.confirmRetention(ports, registrar, { run, expected, request: request() }),
    idsIn: async (subject: PersonId, ...types: readonly string[]) =>
      (await store.find("dossiers", subject, { types })).map(({ body }) => body.id),
    verify: async (subject: PersonId) => {
      const entries = (await store.find("dossiers", subject, { types: ["entry"] })).map(({ body }) => body);
      const [end] = await store.find("dossiers", subject, { types: ["chain"] });
      const broken = firstBrokenEntry(end?.body as unknown as Chain, entries as unknown as Entry[], hashOf);
      assert.equal(broken, undefined, `the chain of ${subject} breaks at ${broken}`);
      return entries.length;
    },
  };
}

/** Fails a commit after so many, as when the server is killed just then. */
function dying(store: DocumentStore, after: number) {
  let left = after;
  const commit: DocumentStore["commit"] = async (...args) => {
    if (left-- <= 0) throw new Error("killed");
    return store.commit(...args);
  };
  return { ...store, commit };
}

describe("retention in the dossiers", () => {
  for (const [name, open] of [
    ["SQLite", () => Promise.resolve({ store: openSqliteStore(":memory:"), stop: () => Promise.resolve() })],
    [
      "Cosmos DB",
      async () => {
        const emulator = await startCosmosEmulator();
        const { endpoint, key } = emulator;
        return { store: await openStore({ endpoint, key, database: "archive" }), stop: () => emulator.stop() };
      },
    ],
  ] as const)
    it(`is looked through, removed and proven on ${name}, and every chain still verifies`, async () => {
      const { store, stop } = await open();
      const world = await openWorld(store);
      await nextTalkScene(world.ports);
      await exchangeScene(world.ports);
      await noteScene(world.ports, { author: manager });
      assert.equal((await world.ask()).kind, "refused", "nothing is decided, so nothing can be removed");

      await world.decide("talk");
      await world.decide("exchange");
      await world.decide("note", 12);
      const early = await world.lookThrough();
      assert.deepEqual(early.found, { due: {}, held: {}, waiting: {}, people: 0 }, "nothing is due yet");
      await succeeded(retention.cancelRetention(world.ports, registrar, { run: early.id, request: request() }));
      world.passYears(3);

      const run = await world.lookThrough();
      assert.deepEqual(run.found.due, { exchange: 1, note: 1 });
      assert.deepEqual(run.found.waiting, { talk: 1 }, "the preparations of the talk have no rule");
      assert.equal(run.found.people, 2);
      const listed = await retention.readRunPeople(world.ports, registrar, { run: run.id, part: 0 });
      assert.deepEqual(
        listed?.people,
        [{ person: self, due: { exchange: 1 } }],
        "that there is a note is its author's",
      );
      assert.equal((await world.confirm(run.id, 1)).kind, "refused", "another number than was shown");
      await succeeded(world.confirm(run.id, 2));
      await world.job.work();

      const done = await world.present();
      assert.ok(done.state === "done");
      assert.deepEqual(done.removed, { exchange: 1, note: 1 });
      const proof = JSON.stringify(done);
      for (const person of Object.values(people))
        assert.ok(!proof.includes(`"${person}"`), `${person} is in the proof`);
      assert.deepEqual(await world.idsIn(MUNICIPALITY, "retentionPart"), []);
      assert.deepEqual(await world.idsIn(self, "exchange"), []);
      assert.deepEqual(await world.idsIn(manager, "note"), []);
      assert.equal((await world.idsIn(self, "appraisal")).length, 2);
      for (const subject of [self, manager, MUNICIPALITY]) assert.ok((await world.verify(subject)) > 0);

      await world.decide("preparation", 1);
      const all = await world.lookThrough();
      assert.deepEqual(all.found.due, { preparation: 2, talk: 1 });
      await succeeded(world.confirm(all.id, 3));
      await world.job.work();
      assert.equal((await world.idsIn(self, "appraisal")).length, 1, "the talk under way stays");
      assert.equal((await world.idsIn(self, "summaryRevision")).length, 0);
      await world.verify(self);
      await world.job.stop();
      await store.close();
      await stop();
    });

  describe("on one store", () => {
    let store: DocumentStore;
    beforeEach(() => (store = openSqliteStore(":memory:")));
    afterEach(() => store.close());

    it("forgets how somebody is reached who has left when nothing of theirs is left", async () => {
      const world = await openWorld(store);
      await exchangeScene(world.ports);
      await setLocale(world.ports, self, "en");
      await world.decide("exchange");
      world.leave(self);
      world.passYears(3);
      const run = await world.lookThrough();
      await succeeded(world.confirm(run.id, 1));
      assert.equal((await store.find("references", self, { types: ["preference"] })).length, 1);
      await world.job.work();
      assert.deepEqual(await store.find("references", self, { types: ["preference"] }), []);
      await world.job.stop();
    });

    it("never removes what is held, and goes on when the hold is lifted", async () => {
      const world = await openWorld(store);
      const { exchange } = await exchangeScene(world.ports);
      await noteScene(world.ports);
      await world.decide("exchange");
      await world.decide("note");
      world.passYears(3);
      const hold = { person: self, reason: "Tvist om lön", reviewOn: addDays(dayOf(world.ports.now()), 90) };
      const refused = await placeLegalHold(world.ports, people.hr, { ...hold, request: request() });
      assert.equal(refused.kind, "refused");
      await succeeded(placeLegalHold(world.ports, registrar, { ...hold, record: exchange, request: request() }));
      const run = await world.lookThrough();
      assert.deepEqual([run.found.due, run.found.held], [{ note: 1 }, { exchange: 1 }]);

      const [standing] = (await readHolds(world.ports, registrar)) ?? [];
      assert.deepEqual([standing?.record, standing?.reason], [exchange, "Tvist om lön"]);
      // A hold that is placed when the removal has been confirmed still stops it.
      await succeeded(placeLegalHold(world.ports, registrar, { ...hold, request: request() }));
      await succeeded(world.confirm(run.id, 1));
      await world.job.work();
      const kept = await world.present();
      assert.ok(kept.state === "done");
      assert.deepEqual([kept.expected, kept.removed], [{ note: 1 }, {}]);

      for (const { id } of (await readHolds(world.ports, registrar)) ?? [])
        await succeeded(
          liftLegalHold(world.ports, registrar, { person: self, hold: asId<HoldId>(id), request: request() }),
        );
      assert.deepEqual(await readHolds(world.ports, registrar), []);
      const again = await world.lookThrough();
      assert.deepEqual(again.found.due, { exchange: 1, note: 1 });
      await world.job.stop();
    });

    it("goes on after a kill at any moment, removes all of it and counts each record once", async () => {
      for (let commits = 0; ; commits++) {
        const inner = openSqliteStore(":memory:");
        const world = await openWorld(inner);
        await exchangeScene(world.ports);
        await exchangeScene(world.ports);
        await noteScene(world.ports, { author: manager });
        await world.decide("exchange");
        await world.decide("note");
        world.passYears(3);
        const run = await world.lookThrough();
        await succeeded(world.confirm(run.id, 3));

        const faults: unknown[] = [];
        const dead = retentionJob(
          { ...world.ports, store: dying(inner, commits) },
          { onFault: (fault) => faults.push(fault) },
        );
        await dead.work();
        await dead.stop();
        await world.job.work();
        const done = await world.present();
        assert.ok(done.state === "done");
        assert.deepEqual(done.removed, { exchange: 2, note: 1 }, `killed before commit ${commits + 1}`);
        for (const subject of [self, manager]) {
          assert.deepEqual(await world.idsIn(subject, "exchange", "note"), []);
          await world.verify(subject);
        }
        await world.job.stop();
        await inner.close();
        if (faults.length === 0) {
          assert.ok(commits > 3, "the moments are tried");
          return;
        }
      }
    });

    it("does not take away the list of the next run, which another server has begun meanwhile", async () => {
      const world = await openWorld(store);
      await exchangeScene(world.ports);
      await world.decide("exchange");
      world.passYears(3);
      const first = await world.lookThrough();
      await succeeded(retention.cancelRetention(world.ports, registrar, { run: first.id, request: request() }));
      let found = false;
      const slow: DocumentStore = {
        ...store,
        find: async (...asked) => {
          const answer = await store.find(...asked);
          const seesRuns = asked[2].types?.join() === "retentionRun";
          if (!seesRuns || found) return answer;
          found = true;
          // What it has just read is old by now.
          await world.job.work();
          await world.lookThrough();
          return answer;
        },
      };
      const other = retentionJob({ ...world.ports, store: slow }, { onFault: (fault) => assert.fail(String(fault)) });
      await other.work();
      await other.stop();
      assert.ok(found);
      const run = await world.present();
      await succeeded(world.confirm(run.id, 1));
      await world.job.work();
      const done = await world.present();
      assert.deepEqual(done.state === "done" && done.removed, { exchange: 1 });
      assert.deepEqual(await world.idsIn(MUNICIPALITY, "retentionPart"), []);
      await world.job.stop();
    });

    it("goes by the rules that are stored, also where this server has not heard of the last one", async () => {
      const world = await openWorld(store);
      await exchangeScene(world.ports);
      await world.decide("exchange");
      await world.decide("note");
      world.passYears(3);
      const known = world.ports.municipality();
      await world.decide("exchange", 0, "keep");
      const late = { ...world.ports, municipality: () => known };
      await succeeded(retention.askForRetention(late, registrar, { request: request() }));
      await world.job.work();
      const run = await world.present();
      assert.deepEqual(run.state === "looked" && run.found.due, {});
      await succeeded(retention.cancelRetention(world.ports, registrar, { run: run.id, request: request() }));
      await decidedRule(late, "exchange", 24);
      const [rule] = world.ports.municipality().retention.filter(({ kind }) => kind === "exchange");
      assert.deepEqual(
        rule?.decisions.map(({ fate }) => fate),
        ["remove", "keep", "remove"],
        "no decision is written over",
      );

      const looked = await world.lookThrough();
      assert.deepEqual(looked.found.due, { exchange: 1 });
      await world.decide("exchange", 0, "keep");
      const refused = await world.confirm(looked.id, 1);
      assert.equal(refused.kind === "refused" && refused.refusal.key, "retention.rulesChanged");
      await world.job.stop();
    });

    it("removes more than one commit takes, and counts it all", async () => {
      const world = await openWorld(store);
      await exchangeScene(world.ports);
      for (let index = 0; index < 200; index++)
        await store.commit("dossiers", self, [
          {
            kind: "create",
            body: { type: "access", schema: 1, id: `access:${index}`, by: manager, at: NOW, what: "goals" } as never,
          },
        ]);
      await world.decide("access", 12);
      world.passYears(2);
      const run = await world.lookThrough();
      assert.deepEqual(run.found.due, { access: 200 });
      await succeeded(world.confirm(run.id, 200));
      await world.job.work();
      const done = await world.present();
      assert.deepEqual(done.state === "done" && done.removed, { access: 200 });
      assert.deepEqual(await world.idsIn(self, "access"), []);
      await world.verify(self);
      await world.job.stop();
    });

    it("does not begin to hold in the past, and removes nothing that is to be handed over and is not", async () => {
      const world = await openWorld(store);
      await exchangeScene(world.ports);
      const early = { kind: "exchange" as const, fate: "remove" as const, months: 1, reference: "KS § 1" };
      const refusal = await retention.decideOnKind(world.ports, registrar, {
        ...early,
        from: addDays(dayOf(NOW), -1),
        request: request(),
      });
      assert.equal(refusal.kind === "refused" && refusal.refusal.key, "dateInPast");
      const unnamed = await retention.decideOnKind(world.ports, registrar, {
        ...early,
        reference: " ",
        from: dayOf(NOW),
        request: request(),
      });
      assert.equal(unnamed.kind === "refused" && unnamed.refusal.key, "retention.noReference");
      const never = await retention.decideOnKind(world.ports, registrar, {
        ...early,
        kind: "note",
        fate: "handOver",
        from: dayOf(NOW),
        request: request(),
      });
      assert.equal(never.kind === "refused" && never.refusal.key, "retention.noRecord");
      await world.decide("exchange", 12, "handOver");
      world.passYears(2);
      const run = await world.lookThrough();
      assert.deepEqual([run.found.due, run.found.toHand], [{}, { exchange: 1 }]);
      await succeeded(world.confirm(run.id, 0));
      await world.job.work();
      assert.equal((await world.idsIn(self, "exchange")).length, 1, "nothing is removed that is not received");
      await world.job.stop();
    });
  });
});
