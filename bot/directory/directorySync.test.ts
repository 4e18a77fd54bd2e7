import assert from "node:assert/strict";
import { type ContentHash, type PersonId, type UnitId, asId } from "#core/ids.ts";
import { type AccountRules, DEFAULT_ACCOUNT_RULES } from "#core/organisation/accounts.ts";
import type { Organisation, Person } from "#core/organisation/organisation.ts";
import { type Day, type Instant, addMinutes } from "#core/time.ts";
import { graphClient } from "#bot/graph/graphClient.ts";
import { type DirectorySchedule, directorySchedule } from "#bot/schedule/directorySchedule.ts";
import { leaseOn } from "#bot/store/lease.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { type FakeGraph, type FakeUser, startFakeGraph } from "../../test/support/fakeGraph.ts";
import { loadAccounts } from "./accountStore.ts";
import { type SyncParts, approveSync, syncDirectory } from "./directorySync.ts";
import { loadOrganisation, saveOrganisation } from "./directoryStore.ts";
import { readSyncState } from "./syncState.ts";
import { undoSync, undoingOf } from "./syncUndo.ts";

const id = (name: string) => asId<PersonId>(name);
const hall = asId<UnitId>("hall");
const school = asId<UnitId>("school");

const NAMES = ["chief", "head", "sara", "karim", "eva", "johan", "lena", "per", "ulla", "omar"];
const managerOf = (name: string) => (name === "chief" ? undefined : name === "head" ? "chief" : "head");

const person = (name: string, more: Partial<Person> = {}): Person => {
  const manager = managerOf(name);
  return {
    id: id(name),
    name: `${name} Name`,
    email: `${name}@kommun.example`,
    title: "Lärare",
    unit: name === "chief" ? hall : school,
    ...(manager && { manager: id(manager) }),
    roles: ["employee"],
    locale: "sv",
    protected: false,
    ...more,
  };
};
const user = (name: string, more: Partial<FakeUser> = {}): FakeUser => ({
  id: name,
  displayName: `${name} Name`,
  mail: `${name}@kommun.example`,
  jobTitle: "Lärare",
  department: name === "chief" ? "Kommunhuset" : "Skolan",
  manager: managerOf(name),
  ...more,
});

const town: Organisation = {
  people: [
    ...NAMES.map((name) => person(name)),
    person("board", { unit: hall, roles: ["boardRepresentative"], guest: true }),
  ].map(({ manager, ...rest }) => (rest.id === "board" || !manager ? rest : { ...rest, manager })),
  units: [
    { id: hall, name: "Kommunhuset", head: id("chief"), authority: "Kommunstyrelsen" },
    { id: school, name: "Skolan", parent: hall, head: id("head"), authority: "Barnnämnden" },
  ],
  assignments: [
    {
      person: id("sara"),
      unit: hall,
      title: "Vakt",
      manager: id("chief"),
      salarySetter: id("head"),
      from: "2026-01-01" as Day,
      to: "2026-01-31" as Day,
    },
  ],
  representations: [
    { person: id("board"), for: "board", decisionRef: "KS § 1", from: "2026-01-01" as Day },
    { person: id("karim"), for: id("head"), decisionRef: "§ 2", from: "2026-01-01" as Day },
  ],
};

describe("the synchronisation with Microsoft Graph", () => {
  let graph: FakeGraph;
  let store: DocumentStore;
  let at: Instant;
  let rules: AccountRules;
  let parts: SyncParts;

  beforeEach(async () => {
    graph = await startFakeGraph();
    store = openSqliteStore(":memory:");
    at = "2026-11-24T09:00:00.000Z" as Instant;
    rules = DEFAULT_ACCOUNT_RULES;
    parts = {
      store,
      graph: graphClient({ baseUrl: graph.base, token: graph.token, retries: 2, pause: async () => {} }),
      rules: () => rules,
      now: () => at,
    };
    await saveOrganisation(store, town, { now: at });
    for (const name of NAMES) graph.put(user(name));
  });
  afterEach(async () => {
    await graph.stop();
    await store.close();
  });

  const later = (minutes = 30) => (at = addMinutes(at, minutes));
  const sync = async (wish?: { readonly full: boolean }) => {
    const run = await syncDirectory(parts, wish);
    later();
    return run;
  };
  const people = async () =>
    new Map<string, Person>((await loadOrganisation(store))?.organisation.people.map((each) => [each.id, each]));
  const state = async () => (await readSyncState(store)).state;
  const approve = async () => approveSync(parts, { seen: (await state()).waiting?.hash ?? asId("-"), by: id("chief") });
  const listed = () => graph.requests.filter(({ path }) => path.startsWith("/users?")).length;
  /** A first reading that somebody has said yes to. */
  const inForce = async () => {
    await sync();
    if ((await state()).waiting) assert.equal(await approve(), "done");
  };

  it("reads everybody, page by page, and finds what is there already", async () => {
    graph.put(user("pupil", { department: null }));
    graph.put(user("gone", { accountEnabled: false }));
    graph.put(user("visitor", { userType: "Guest" }));
    const run = await sync();
    assert.deepEqual([run?.kind, run?.outcome], ["full", "unchanged"]);
    assert.ok(listed() > 3);
    assert.deepEqual([...(await loadAccounts(store)).keys()].toSorted(), NAMES.toSorted());
    assert.deepEqual((await loadOrganisation(store))?.organisation, town);
  });

  it("waits for a yes the first time it changes anything, and puts it in force then", async () => {
    graph.put(user("nils"));
    assert.equal((await sync())?.outcome, "waiting");
    assert.equal((await people()).has("nils"), false);
    assert.equal((await state()).waiting?.why, "first");
    assert.equal(await approveSync(parts, { seen: asId("another"), by: id("chief") }), "changedSince");
    assert.equal(await approve(), "done");
    assert.equal((await people()).has("nils"), true);
    const { runs, waiting } = await state();
    assert.deepEqual([runs[0]?.kind, runs[0]?.by, waiting], ["approval", "chief", undefined]);
  });

  it("then asks for changes alone: new, moved, renamed, closed, removed, with another manager or none", async () => {
    await inForce();
    const before = listed();
    graph.put(user("nils", { preferredLanguage: "en-GB" }));
    graph.put(user("sara", { displayName: "Sara Ny", manager: "chief", department: "Kommunhuset" }));
    graph.put(user("karim", { accountEnabled: false }));
    graph.remove("eva", "deleted");
    graph.put(user("johan", { manager: undefined }));
    const run = await sync();
    assert.deepEqual([run?.kind, run?.outcome, listed()], ["delta", "applied", before]);
    assert.deepEqual(run?.counts, { added: 1, removed: 2, changed: 1, moved: 1, units: 0, held: 1 });
    const now = await people();
    assert.deepEqual([now.get("nils")?.locale, now.has("karim"), now.has("eva")], ["en", false, false]);
    assert.deepEqual(
      [now.get("sara")?.name, now.get("sara")?.manager, now.get("sara")?.unit],
      ["Sara Ny", "chief", "hall"],
    );
    assert.equal(now.get("johan")?.manager, "head");
    assert.deepEqual((await state()).held, [{ person: "johan", why: { kind: "noManager" } }]);
    const kept = (await loadOrganisation(store))?.organisation;
    assert.deepEqual([kept?.assignments, kept?.representations], [town.assignments, town.representations.slice(0, 1)]);
  });

  it("takes over later what had to wait, when the directory has been put right", async () => {
    await inForce();
    graph.put(user("nils", { department: "Biblioteket" }));
    await sync();
    assert.deepEqual((await state()).held, [
      { person: "nils", name: "nils Name", why: { kind: "unitUnknown", unit: "Biblioteket" } },
    ]);
    graph.put(user("nils"));
    await sync();
    assert.deepEqual([(await people()).has("nils"), (await state()).held], [true, []]);
  });

  it("stops when very much would change, and shows it until somebody says yes", async () => {
    await inForce();
    for (const name of ["sara", "karim", "eva"]) graph.remove(name);
    assert.equal((await sync())?.outcome, "waiting");
    assert.equal((await state()).waiting?.why, "much");
    assert.equal((await people()).size, town.people.length);
    graph.put(user("per", { jobTitle: "Rektor" }));
    await sync();
    assert.equal(await approve(), "done");
    assert.equal((await people()).size, town.people.length - 3);
    assert.equal((await people()).get("per")?.title, "Rektor");
  });

  it("stops when very many would be changed in something else, and erases no title that the accounts do not have", async () => {
    await inForce();
    for (const name of NAMES) graph.put(user(name, { jobTitle: null }));
    assert.equal((await sync())?.outcome, "unchanged");
    for (const name of ["sara", "karim", "eva"]) graph.put(user(name, { jobTitle: "Rektor" }));
    assert.equal((await sync())?.outcome, "waiting");
    const { waiting } = await state();
    assert.deepEqual([waiting?.why, waiting?.counts.changed, waiting?.counts.moved], ["much", 3, 0]);
    assert.equal((await people()).get("per")?.title, "Lärare");
  });

  it("gives nobody an id or a personal identity number for a name", async () => {
    await inForce();
    graph.put(user("sara", { displayName: null }));
    graph.put(user("nils", { displayName: "19850709-9805" }));
    assert.equal((await sync())?.outcome, "unchanged");
    assert.equal((await people()).get("sara")?.name, "sara Name");
    assert.deepEqual((await state()).held, [{ person: "nils", name: "nils@kommun.example", why: { kind: "noName" } }]);
  });

  describe("whose newest change is taken back", () => {
    const undo = async () => {
      const undoing = await undoingOf(store, await state());
      const seen = typeof undoing === "string" ? undefined : undoing.hash;
      return undoSync({ store, rules, at }, { seen: seen ?? asId("-"), by: id("chief") });
    };
    const title = async () => (await people()).get("per")?.title;
    /** The first reading has somebody's yes, and then one changes a little by itself. */
    const changedALittle = async () => {
      graph.put(user("omar", { jobTitle: "Vaktmästare" }));
      await inForce();
      graph.put(user("per", { jobTitle: "Rektor" }));
      assert.equal((await sync())?.outcome, "applied");
    };

    it("goes back to what was before it, and lets nothing in again until somebody says yes", async () => {
      await changedALittle();
      assert.equal(await undo(), "done");
      assert.equal(await title(), "Lärare");
      assert.equal((await people()).get("omar")?.title, "Vaktmästare", "only the newest");
      const { waiting, last, runs } = await state();
      assert.deepEqual([waiting?.why, waiting?.counts.changed, last], ["undone", 1, undefined]);
      assert.deepEqual([runs[0]?.kind, runs[0]?.outcome, runs[0]?.by], ["undoing", "undone", "chief"]);

      later();
      graph.put(user("eva", { jobTitle: "Kock" }));
      for (const full of [false, true]) assert.equal((await sync({ full }))?.outcome, "waiting");
      assert.equal(await title(), "Lärare");
      assert.equal(await approve(), "done");
      assert.deepEqual([await title(), (await people()).get("eva")?.title], ["Rektor", "Kock"]);
      graph.put(user("eva", { jobTitle: "Lärare" }));
      assert.equal((await sync())?.outcome, "applied", "and from then on as before");
    });

    it("holds nothing back any more when the accounts have been put right", async () => {
      await changedALittle();
      await undo();
      graph.put(user("per"));
      assert.equal((await sync())?.outcome, "unchanged");
      assert.equal((await state()).waiting, undefined);
      graph.put(user("eva", { jobTitle: "Kock" }));
      assert.equal((await sync())?.outcome, "applied");
    });

    it("is not when there is none, when it was the first of all, when it is done, or when another has changed since", async () => {
      assert.equal(await undoingOf(store, await state()), "nothing");
      await changedALittle();
      assert.equal(await undo(), "done");
      assert.equal(await undo(), "changedSince");
      await approve();
      const found = await loadOrganisation(store);
      assert.ok(found);
      await saveOrganisation(store, { ...found.organisation, representations: [] }, { now: at });
      assert.equal(await undoingOf(store, await state()), "changedSince");
      assert.equal(await undo(), "changedSince");
    });

    it("is not what nobody looked at", async () => {
      await changedALittle();
      assert.equal(
        await undoSync({ store, rules, at }, { seen: asId<ContentHash>("another"), by: id("chief") }),
        "changedSince",
      );
      assert.equal(await title(), "Rektor");
    });

    it("has taken nothing back when it dies on the way, and can be asked for again", async () => {
      await changedALittle();
      const real = store;
      store = {
        ...real,
        commit: (container, partition, writes) =>
          writes.some(({ kind, ...write }) => kind === "replace" && "body" in write && write.body.id === "current")
            ? Promise.reject(new Error("killed"))
            : real.commit(container, partition, writes),
      };
      await assert.rejects(undo(), /killed/);
      store = real;
      assert.equal(await title(), "Rektor");
      assert.equal(await undo(), "done");
      assert.equal(await title(), "Lärare");
    });
  });

  it("forgets what waits when the directory takes it back", async () => {
    await inForce();
    for (const name of ["sara", "karim", "eva"]) graph.remove(name);
    await sync();
    for (const name of ["sara", "karim", "eva"]) graph.put(user(name));
    assert.equal((await sync())?.outcome, "unchanged");
    assert.equal((await state()).waiting, undefined);
  });

  it("reads everybody anew when Graph no longer remembers, when the rules are others, and once a week", async () => {
    await inForce();
    graph.remove("omar");
    graph.expireTokens();
    assert.deepEqual([(await sync())?.kind, (await people()).has("omar")], ["full", false]);
    graph.trouble({ status: 400, code: "syncStateNotFound", on: /delta/ });
    assert.equal((await sync())?.kind, "full");
    rules = { ...rules, accountsOnlyBy: "employeeType" };
    for (const name of NAMES) graph.put({ ...user(name), employeeType: "Anställd" });
    graph.put(user("consultant"));
    assert.deepEqual([(await sync())?.kind, (await people()).has("consultant")], ["full", false]);
    assert.equal((await sync())?.kind, "delta");
    later(8 * 24 * 60);
    assert.equal((await sync())?.kind, "full");
  });

  it("takes the unit from the attribute that the municipality has chosen", async () => {
    rules = { ...rules, accountsUnitBy: "extensionAttribute5" };
    for (const name of NAMES)
      graph.put(
        user(name, {
          department: "9A",
          onPremisesExtensionAttributes: { extensionAttribute5: name === "chief" ? "HALL" : "school" },
        }),
      );
    assert.equal((await sync())?.outcome, "unchanged");
  });

  for (const [trouble, fault] of [
    [{ status: 503, on: /delta/ }, "busy"],
    [{ cut: "within", on: /delta/ }, "unreachable"],
    [{ status: 403, on: /delta/ }, "notAllowed"],
  ] as const)
    it(`leaves everything as it was when Graph answers ${JSON.stringify(trouble)}, and goes on from there`, async () => {
      await inForce();
      graph.put(user("nils"));
      graph.trouble(trouble, trouble, trouble);
      const run = await sync();
      assert.deepEqual([run?.outcome, run?.outcome === "failed" && run.fault], ["failed", fault]);
      assert.equal((await people()).has("nils"), false);
      graph.calm();
      assert.equal((await sync())?.outcome, "applied");
      assert.equal((await people()).has("nils"), true);
    });

  it("is told the truth about somebody who changes while everybody is being read", async () => {
    await sync();
    graph.put(user("sara", { jobTitle: "Rektor" }));
    graph.put(user("sara", { jobTitle: "Lärare" }));
    graph.remove("sara");
    await sync();
    await approve();
    assert.equal((await people()).has("sara"), false);
  });

  it("takes no personal identity number for an address, a title or a unit", async () => {
    await inForce();
    graph.put(user("nils", { mail: null, userPrincipalName: "850709-9805@kommun.example", jobTitle: "19850709-9805" }));
    graph.put(user("siv", { mail: "701063-2391@kommun.example", jobTitle: "Kock 701063-2391" }));
    await sync();
    assert.deepEqual(
      (await state()).held.map(({ why }) => why.kind),
      ["noAddress", "noAddress"],
    );
    assert.doesNotMatch(JSON.stringify([...(await loadAccounts(store)).values()]), /9805|2391/);
  });

  it("writes nothing when another server has read meanwhile, so that what is older never stands over what is newer", async () => {
    await inForce();
    graph.put(user("sara", { jobTitle: "Rektor" }));
    const slow: SyncParts = {
      ...parts,
      graph: {
        ...parts.graph,
        // The last of what it asks for has been answered when another, with a lease of its own, reads all that has changed.
        get: async (path, answer) => {
          const read = await parts.graph.get(path, answer);
          graph.put(user("sara", { jobTitle: "Lärare" }));
          graph.put(user("eva", { jobTitle: "Kock" }));
          assert.equal((await sync())?.outcome, "applied");
          return read;
        },
      },
    };
    assert.equal(await syncDirectory(slow), undefined);
    const accounts = await loadAccounts(store);
    assert.deepEqual([accounts.get(id("sara"))?.title, accounts.get(id("eva"))?.title], ["Lärare", "Kock"]);
    assert.deepEqual([(await people()).get("sara")?.title, (await people()).get("eva")?.title], ["Lärare", "Kock"]);
    assert.equal((await sync())?.outcome, "unchanged");
  });

  describe("by the clock", () => {
    const schedules: DirectorySchedule[] = [];
    afterEach(async () => {
      for (const schedule of schedules.splice(0)) await schedule.stop();
    });
    const server = (holder: string) => {
      const schedule = directorySchedule({
        ...parts,
        lease: leaseOn(store, { name: "directory", holder, clock: () => at, forMs: 600_000 }),
        applied: async () => {},
        onFault: (fault) => assert.fail(String(fault)),
        log: () => {},
        lookEveryMs: 3_600_000,
      });
      schedules.push(schedule);
      return schedule;
    };
    const runs = async () => (await state()).runs.length;

    it("is done by one of several servers, and again when it is time", async () => {
      const servers = [server("a"), server("b"), server("c")];
      const look = () => Promise.all(servers.map((each) => each.look()));
      await look();
      await look();
      assert.equal(await runs(), 1);
      later(31);
      await look();
      assert.equal(await runs(), 2);
    });

    it("is done sooner after a fault, and at once when somebody asks", async () => {
      const one = server("a");
      graph.trouble({ status: 403 });
      await one.look();
      await one.look();
      assert.equal(await runs(), 1);
      later(6);
      await one.look();
      assert.equal(await runs(), 2);
      one.runSoon({ full: true });
      await one.look();
      assert.equal(await runs(), 3);
    });
  });
});
