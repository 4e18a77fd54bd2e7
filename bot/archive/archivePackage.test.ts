import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { ArchivePackage } from "#core/archive/archivePackage.ts";
import { totalOf } from "#core/archive/recordKind.ts";
import { isLookedThrough } from "#core/archive/retentionRun.ts";
import { type ArchivePackageId, type ContentHash, type HoldId, type PersonId, asId } from "#core/ids.ts";
import { addDays, dayOf } from "#core/time.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import * as packages from "#bot/usecases/archivePackage.ts";
import { liftLegalHold, placeLegalHold, readHolds } from "#bot/usecases/legalHold.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as retention from "#bot/usecases/retention.ts";
import { decidedRule } from "../../test/support/archiveScenes.ts";
import { archiveWorld } from "../../test/support/archiveWorld.ts";
import { exchangeScene } from "../../test/support/betweenScenes.ts";
import { request, succeeded } from "../../test/support/scenes.ts";
import { people } from "../../test/support/tinyMunicipality.ts";

const { self, registrar } = people;
const MANIFEST = asId<ContentHash>("f".repeat(64));

function world(store: DocumentStore) {
  const { ports, job, pass } = archiveWorld(store);
  const read = async () => {
    const found = await retention.readRetention(ports, registrar);
    assert.ok(found);
    return found;
  };
  return {
    ports,
    job,
    pass,
    read,
    decide: () => decidedRule(ports, "exchange", 12, "handOver"),
    look: async () => {
      await succeeded(retention.askForRetention(ports, registrar, { request: request() }));
      await job.work();
      const [run] = (await read()).runs;
      assert.ok(run?.state === "looked");
      return run;
    },
    left: async () =>
      (await store.find("dossiers", self, { types: ["exchange"] })).map(({ body }) => body.id).toSorted(),
  };
}

/** The file as it would leave: the records that are still as they were packed. */
async function takeOut(ports: Ports, id: ArchivePackageId) {
  const found = await packages.readArchivePackage(ports, registrar, id);
  assert.ok(found);
  assert.ok(await packages.noteArchivePackageTaken(ports, registrar, { present: found.present, manifest: MANIFEST }));
  return found.dossiers.flatMap(({ records }) => records.map(({ record }) => record.id));
}

describe("a package for the e-archive", () => {
  it("is packed, taken out, received, and only then is what it holds removed by the next run", async () => {
    const store = openSqliteStore(":memory:");
    const { ports, job, read, pass, decide, look, left } = world(store);
    await exchangeScene(ports);
    await exchangeScene(ports);
    await decide();
    pass(800);
    const run = await look();
    await succeeded(packages.beginArchivePackage(ports, registrar, { run: run.id, request: request() }));
    const early = await retention.confirmRetention(ports, registrar, { run: run.id, expected: 0, request: request() });
    assert.equal(early.kind === "refused" && early.refusal.key, "archivePackage.underWay");
    await job.work();
    const [packed] = (await read()).packages;
    assert.ok(packed?.state === "packed");
    assert.deepEqual(packed.packed, { exchange: 2 });
    const receive = (reference: string) =>
      packages.receiveArchivePackage(ports, registrar, { package: packed.id, reference, request: request() });
    const unseen = await receive("Leverans 17");
    assert.equal(unseen.kind === "refused" && unseen.refusal.key, "archivePackage.notTakenOut");
    assert.deepEqual((await takeOut(ports, packed.id)).toSorted(), await left());
    const unnamed = await receive(" ");
    assert.equal(unnamed.kind === "refused" && unnamed.refusal.key, "retention.noReceipt");
    await succeeded(receive("Leverans 17"));
    await succeeded(retention.cancelRetention(ports, registrar, { run: run.id, request: request() }));
    await job.work();
    assert.equal((await left()).length, 2, "nothing is removed by receiving");

    const next = await look();
    assert.deepEqual([next.found.due, next.found.toHand], [{ exchange: 2 }, undefined]);
    await succeeded(retention.confirmRetention(ports, registrar, { run: next.id, expected: 2, request: request() }));
    await job.work();
    const { runs, packages: all } = await read();
    assert.ok(runs[0]?.state === "done");
    assert.deepEqual([runs[0].removed, runs[0].receipt], [{ exchange: 2 }, "Leverans 17"]);
    assert.deepEqual(await left(), []);
    assert.deepEqual(await store.find("dossiers", self, { types: ["archiveSlip"] }), [], "no hash of what was removed");
    for (const person of Object.values(people))
      if (person !== registrar) assert.ok(!JSON.stringify(all).includes(`"${person}"`), "nobody is named any longer");
    await job.stop();
    await store.close();
  });

  it("says that there is more when it is full, also when all of it lies in few dossiers", async () => {
    const store = openSqliteStore(":memory:");
    const { ports, job, read, pass, look } = world(store);
    for (let index = 0; index < 205; index++)
      await store.commit("dossiers", self, [
        {
          kind: "create",
          body: {
            type: "access",
            schema: 1,
            id: `access:${index}`,
            by: registrar,
            at: ports.now(),
            what: "goals",
          } as never,
        },
      ]);
    await decidedRule(ports, "access", 12, "handOver");
    pass(800);
    const run = await look();
    await succeeded(packages.beginArchivePackage(ports, registrar, { run: run.id, request: request() }));
    await job.work();
    const [packed] = (await read()).packages;
    assert.ok(packed?.state === "packed");
    assert.deepEqual([packed.packed, packed.isFull], [{ access: 200 }, true]);
    await job.stop();
    await store.close();
  });

  it("never lets anything be removed that is not received, nor packs what is held, in whatever order things happen", async () => {
    const step = fc.constantFrom(
      "exchange",
      "hold",
      "lift",
      "look",
      "pack",
      "take",
      "receive",
      "discard",
      "remove",
      "pass",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
        const store = openSqliteStore(":memory:");
        const { ports, job, read, pass, decide, look, left } = world(store);
        await decide();
        await exchangeScene(ports);
        pass(800);
        const received = new Set<string>();
        const taken = new Map<string, readonly string[]>();
        let everLeft = new Set(await left());
        const open = async () => (await read()).packages.find(({ state }) => state === "packed");
        for (const each of ["look", "pack", ...steps]) {
          const run = (await read()).runs.find(isLookedThrough);
          const holds = (await readHolds(ports, registrar)) ?? [];
          const present: ArchivePackage | undefined = await open();
          switch (each) {
            case "exchange":
              await exchangeScene(ports);
              break;
            case "hold":
              await placeLegalHold(ports, registrar, {
                person: self,
                reason: "Tvist",
                reviewOn: addDays(dayOf(ports.now()), 30),
                request: request(),
              });
              break;
            case "lift":
              for (const { id } of holds)
                await liftLegalHold(ports, registrar, { person: self, hold: asId<HoldId>(id), request: request() });
              break;
            case "look":
              if (!run) await look();
              break;
            case "pack": {
              const before = await packedIds(store, self);
              if (run) await packages.beginArchivePackage(ports, registrar, { run: run.id, request: request() });
              await job.work();
              if (holds.length > 0)
                assert.deepEqual(await packedIds(store, self), before, "what is held is not packed");
              break;
            }
            case "take":
              if (present) taken.set(present.id, await takeOut(ports, present.id));
              break;
            case "receive":
              if (present) {
                const done = await packages.receiveArchivePackage(ports, registrar, {
                  package: present.id,
                  reference: "L",
                  request: request(),
                });
                if (done.kind === "done") for (const id of taken.get(present.id) ?? []) received.add(id);
              }
              break;
            case "discard":
              if (present)
                await packages.discardArchivePackage(ports, registrar, { package: present.id, request: request() });
              break;
            case "remove": {
              if (!run) break;
              const expected = totalOf(run.found.due);
              await retention.confirmRetention(ports, registrar, { run: run.id, expected, request: request() });
              await job.work();
              break;
            }
            default:
              // A run is confirmed on its day or not at all.
              if (run) {
                await retention.cancelRetention(ports, registrar, { run: run.id, request: request() });
                await job.work();
              }
              pass(400);
          }
          const now = new Set(await left());
          for (const id of everLeft) assert.ok(now.has(id) || received.has(id), `${id} is gone and was not received`);
          everLeft = new Set([...everLeft, ...now]);
        }
        await job.stop();
        await store.close();
      }),
      { numRuns: 25 },
    );
  }).timeout(60_000);
});

async function packedIds(store: DocumentStore, person: PersonId): Promise<readonly string[]> {
  const slips = await store.find("dossiers", person, { types: ["archiveSlip"] });
  return slips.flatMap(({ body }) => JSON.stringify(body)).toSorted();
}
