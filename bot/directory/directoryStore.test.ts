import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currentGeneration, loadOrganisation, saveOrganisation } from "#bot/directory/directoryStore.ts";
import { openLiveDirectory } from "#bot/directory/liveDirectory.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { asId } from "#core/ids.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { instantOf } from "#core/time.ts";
import type { Instant } from "#core/time.ts";

const NOW = "2026-03-02T08:00:00.000Z" as Instant;
const anna = asId<PersonId>("anna");

const municipality = (name: string, people = 1): Organisation => ({
  people: Array.from({ length: people }, (_, index) => ({
    id: index === 0 ? anna : asId<PersonId>(`person-${index}`),
    name: `${name} ${index}`,
    email: `person${index}@b.example`,
    title: "Undersköterska i hemtjänsten",
    unit: asId<UnitId>("office"),
    roles: ["employee"],
    locale: "sv",
    protected: false,
  })),
  units: [{ id: asId<UnitId>("office"), name: "Kontoret", authority: "KS" }],
  assignments: [],
  representations: [],
});

describe("the stored organisation", () => {
  let folder: string;
  let store: DocumentStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "directory-"));
    store = openSqliteStore(join(folder, "test.sqlite"));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** The store, but with something else happening just before one of its commits. */
  const interrupted = (before: (partition: string, kind: string) => void | Promise<void>): DocumentStore => ({
    ...store,
    commit: async (container, partition, writes) => {
      await before(
        partition,
        writes[0]?.kind === "put" ? "chunk" : writes[0] && "body" in writes[0] ? writes[0].body.id : "remove",
      );
      return store.commit(container, partition, writes);
    },
  });
  const stored = async () => (await store.changes("directory", undefined, 1000)).changes.length;
  const chunksOf = (generation: string) =>
    store.find("directory", `organisation:${generation}`, { types: ["organisationChunk"] });

  it("is nothing before the first import", async () => {
    assert.equal(await loadOrganisation(store), undefined);
    assert.equal(await currentGeneration(store), undefined);
  });
  it("comes back as it was saved", async () => {
    assert.equal(await saveOrganisation(store, municipality("Anna"), { now: NOW }), "saved");
    assert.deepEqual((await loadOrganisation(store))?.organisation, municipality("Anna"));
  });
  it("comes back whole and in order when it needs many documents", async () => {
    const large = municipality("Anna", 12_000);
    await saveOrganisation(store, large, { now: NOW });
    const loaded = await loadOrganisation(store);
    assert.deepEqual(loaded?.organisation, large);
    const chunks = await chunksOf(loaded.generation);
    assert.ok(chunks.length > 3);
    for (const { body } of chunks) assert.ok(Buffer.byteLength(JSON.stringify(body)) < 600_000);
  });
  it("leaves nothing of the one before", async () => {
    await saveOrganisation(store, municipality("Anna"), { now: NOW });
    const before = await stored();
    for (const name of ["Bo", "Cecilia"]) await saveOrganisation(store, municipality(name), { now: NOW });
    assert.equal(await stored(), before);
    assert.deepEqual((await loadOrganisation(store))?.organisation, municipality("Cecilia"));
  });
  it("does not take the place of one that the caller has not seen", async () => {
    await saveOrganisation(store, municipality("Anna"), { now: NOW });
    const seen = await currentGeneration(store);
    await saveOrganisation(store, municipality("Bo"), { now: NOW });
    assert.equal(await saveOrganisation(store, municipality("Cecilia"), { now: NOW, over: seen }), "conflict");
    assert.deepEqual((await loadOrganisation(store))?.organisation, municipality("Bo"));
  });

  for (const first of [true, false])
    it(`is of one import alone when two meet${first ? ", also for the first time" : ""}`, async () => {
      if (!first) await saveOrganisation(store, municipality("Anna"), { now: NOW });
      let met = false;
      const slow = interrupted(async (_, kind) => {
        if (kind !== "current" || met) return;
        met = true;
        assert.equal(await saveOrganisation(store, municipality("Bo"), { now: NOW }), "saved");
      });
      assert.equal(await saveOrganisation(slow, municipality("Cecilia"), { now: NOW }), "conflict");
      assert.deepEqual((await loadOrganisation(store))?.organisation, municipality("Bo"));
      const alone = await stored();
      await saveOrganisation(store, municipality("Bo"), { now: NOW });
      assert.equal(await stored(), alone);
    });

  for (const moment of ["chunk", "current", "remove"])
    it(`is the old or the new one, never half, when the server dies before ${moment}; the next import tidies up`, async () => {
      await saveOrganisation(store, municipality("Anna"), { now: NOW });
      const before = await stored();
      const dying = interrupted((_, kind) => {
        if (kind === moment) throw new Error("killed");
      });
      await assert.rejects(saveOrganisation(dying, municipality("Bo", 5), { now: NOW }), /killed/);
      const expected = moment === "remove" ? municipality("Bo", 5) : municipality("Anna");
      assert.deepEqual((await loadOrganisation(store))?.organisation, expected);
      await saveOrganisation(store, municipality("Cecilia"), { now: NOW });
      assert.deepEqual((await loadOrganisation(store))?.organisation, municipality("Cecilia"));
      assert.equal(await stored(), before);
    });

  it("is read again when it is taken away under the reader", async () => {
    await saveOrganisation(store, municipality("Anna"), { now: NOW });
    let overtaken = false;
    const racing: DocumentStore = {
      ...store,
      find: async (container, partition, selector) => {
        if (partition !== "organisation" && !overtaken) {
          overtaken = true;
          await saveOrganisation(store, municipality("Bo"), { now: NOW });
        }
        return store.find(container, partition, selector);
      },
    };
    assert.deepEqual((await loadOrganisation(racing))?.organisation, municipality("Bo"));
  });

  describe("in memory", () => {
    let time = 0;
    let reads = 0;
    const clock = () => instantOf(new Date(Date.parse(NOW) + time));
    const counted = (): DocumentStore => ({
      ...store,
      find: (...asked) => {
        reads++;
        return store.find(...asked);
      },
    });
    const open = (from = counted()) => openLiveDirectory(from, { maxAgeMs: 1000, clock });
    const save = (name: string) => saveOrganisation(store, municipality(name), { now: NOW });
    const nameOf = (directory: { readonly person: (id: PersonId) => { readonly name: string } | undefined }) =>
      directory.person(anna)?.name;
    beforeEach(() => {
      time = 0;
      reads = 0;
    });

    it("is empty before the first import, and filled by a refresh after it", async () => {
      const live = await open();
      assert.deepEqual(live.current().organisation.people, []);
      await save("Anna");
      assert.equal(nameOf(await live.refresh()), "Anna 0");
      assert.equal(nameOf(live.current()), "Anna 0");
    });
    it("answers without a read until it reaches its greatest age, then with one small read", async () => {
      await save("Anna");
      const live = await open();
      reads = 0;
      time = 1000;
      live.current();
      await live.upToDate();
      assert.equal(reads, 0);
      time = 1001;
      await live.upToDate();
      assert.equal(reads, 1);
    });
    it("reads anew in the background when it is too old, once for all who ask", async () => {
      await save("Anna");
      const live = await open();
      await save("Bo");
      reads = 0;
      time = 5000;
      assert.equal(nameOf(live.current()), "Anna 0");
      live.current();
      assert.equal(nameOf(await live.upToDate()), "Bo 0");
      assert.equal(nameOf(live.current()), "Bo 0");
      assert.equal(reads, 3);
    });
    it("is not older than its greatest age for those who wait", async () => {
      await save("Anna");
      const live = await open();
      await save("Bo");
      time = 5000;
      assert.equal(nameOf(await live.upToDate()), "Bo 0");
    });
    it("stays as it is while the store is out of reach, says so, and tries again", async () => {
      await save("Anna");
      let broken = false;
      let told: (fault: unknown) => void = () => {};
      const failing: DocumentStore = {
        ...store,
        find: (...asked) => (broken ? Promise.reject(new Error("no store")) : store.find(...asked)),
      };
      const live = await openLiveDirectory(failing, { maxAgeMs: 1000, clock, onFault: (fault) => told(fault) });
      await save("Bo");
      broken = true;
      time = 5000;
      const fault = new Promise((resolve) => (told = resolve));
      assert.equal(nameOf(live.current()), "Anna 0");
      assert.match(String(await fault), /no store/);
      await assert.rejects(live.upToDate(), /no store/);
      broken = false;
      assert.equal(nameOf(await live.upToDate()), "Bo 0");
    });
  });
});
