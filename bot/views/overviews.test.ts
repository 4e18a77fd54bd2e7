import assert from "node:assert/strict";
import { type AppraisalId, type PersonId, asId } from "#core/ids.ts";
import type { Overview } from "#core/overview/overview.ts";
import { type Instant, dayOf } from "#core/time.ts";
import { leaseOn } from "#bot/store/lease.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as contracts from "#bot/usecases/contract.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { readSituation, readTeam } from "#bot/usecases/situation.ts";
import { overviewKeeper, overviewsFor } from "#bot/views/overviews.ts";
import { employee, holder, manager } from "../../test/support/builders.ts";
import {
  colleague,
  deputy,
  director,
  formerDeputy,
  inDays,
  salarySetter,
  town,
  unitHead,
} from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";

const startTalk = async (world: World, whom: PersonId = employee) =>
  madeBy<AppraisalId>(
    await talks.startAppraisal(world.ports, manager, {
      employee: whom,
      date: inDays(10),
      time: "",
      request: world.request(),
    }),
    "appraisalPlanned",
  );

const cancelled = async (world: World) => {
  const [appraisal] = await world.stored(employee, "appraisal");
  assert.ok(appraisal);
  const act = { subject: employee, appraisal: asId<AppraisalId>(appraisal.id), request: world.request() };
  done(await talks.cancelAppraisal(world.ports, manager, { ...act, reason: "other" }));
};

/** Who has a picture of a dossier: written before any is given, and again when all are. */
const readersOfEmployee = `readers:${employee}`;

/** From today on everybody whom the unit head managed is managed by the one who set their salaries. */
const newManager = {
  ...town,
  people: town.people.map((each) => (each.manager === unitHead ? { ...each, manager: salarySetter } : each)),
  assignments: [],
  representations: town.representations.filter((each) => each.for === "board"),
};

describe("the overviews kept for those who lead", () => {
  let world: World;
  let kept: (reader: PersonId) => Promise<readonly Overview[]>;
  beforeEach(() => {
    world = makeWorld();
    kept = (reader) => overviewsFor(world.ports, reader);
  });
  afterEach(() => world.close());

  it("follow what happens in the dossiers", async () => {
    const keeper = overviewKeeper(world.ports);
    const appraisal = await startTalk(world);
    await keeper.catchUp();
    assert.deepEqual(
      (await kept(manager)).map((overview) => [overview.subject, overview.appraisal?.state]),
      [[employee, "preparation"]],
    );
    done(
      await talks.cancelAppraisal(world.ports, employee, {
        subject: employee,
        appraisal,
        reason: "newDate",
        request: world.request(),
      }),
    );
    await keeper.catchUp();
    assert.deepEqual(
      (await kept(manager)).map((overview) => overview.appraisal),
      [undefined],
    );
  });
  it("hold for each reader what that reader may know", async () => {
    await startTalk(world);
    await overviewKeeper(world.ports).catchUp();
    const [forManager] = await kept(manager);
    const [forDeputy] = await kept(deputy);
    assert.deepEqual(
      [forManager?.appraisal?.side, forDeputy?.appraisal, forDeputy?.talkUnderWay],
      ["manager", undefined, inDays(10)],
    );
    assert.deepEqual(await kept(formerDeputy), []);
  });
  it("go on after a crash from where they were, and read nothing twice", async () => {
    await startTalk(world);
    await overviewKeeper(world.ports).catchUp();
    await startTalk(world, colleague);
    const projected: string[] = [];
    const watched: Ports = {
      ...world.ports,
      store: {
        ...world.store,
        find: (container, partition, selector) => {
          if (container === "dossiers") projected.push(partition);
          return world.store.find(container, partition, selector);
        },
      },
    };
    await overviewKeeper(watched).catchUp();
    assert.deepEqual(projected, [colleague]);
    assert.deepEqual((await kept(manager)).map(({ subject }) => subject).toSorted(), [colleague, employee]);
  });
  it("catch up when they died in the middle", async () => {
    await startTalk(world);
    const dying: Ports = {
      ...world.ports,
      store: {
        ...world.store,
        commit: async (container, partition, writes) => {
          if (partition === deputy || partition === "positions") throw new Error("killed");
          return world.store.commit(container, partition, writes);
        },
      },
    };
    await assert.rejects(overviewKeeper(dying).catchUp(), /killed/);
    await overviewKeeper(world.ports).catchUp();
    assert.deepEqual([(await kept(manager)).length, (await kept(deputy)).length], [1, 1]);
  });
  it("go on after a fault, and take up what happened meanwhile", async () => {
    let faults = 1;
    const faulty: Ports = {
      ...world.ports,
      store: {
        ...world.store,
        changes: async (...asked) => {
          if (faults-- > 0) throw new Error("the store is away");
          return world.store.changes(...asked);
        },
      },
    };
    const keeper = overviewKeeper(faulty);
    await assert.rejects(keeper.catchUp(), /away/);
    await startTalk(world);
    await keeper.catchUp();
    assert.equal((await kept(manager)).length, 1);
  });
  it("take up what happens while they follow, whoever calls when", async () => {
    const keeper = overviewKeeper({ ...world.ports });
    const following: Promise<void>[] = [];
    const ports: Ports = { ...world.ports, committed: () => void following.push(keeper.catchUp()) };
    const start = (whom: PersonId) =>
      talks.startAppraisal(ports, manager, { employee: whom, date: inDays(10), time: "", request: world.request() });
    for (const whom of [employee, colleague]) {
      done(await start(whom));
      for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    }
    await Promise.all(following);
    assert.equal((await kept(manager)).length, 2);
  });
  it("are the same when they are made anew", async () => {
    const keeper = overviewKeeper(world.ports);
    await startTalk(world);
    await startTalk(world, colleague);
    done(await contracts.draftContract(world.ports, holder, { holder, request: world.request() }));
    await keeper.catchUp();
    const all = async () => Promise.all([manager, deputy, director, employee, salarySetter].map(kept));
    const followed = await all();
    await keeper.rebuild();
    assert.deepEqual(await all(), followed);
    await keeper.catchUp();
    assert.deepEqual(await all(), followed);
  });
  it("come to the new manager and go from the former deputy and manager, when they are made anew", async () => {
    const keeper = overviewKeeper(world.ports);
    const appraisal = await startTalk(world);
    done(
      await talks.cancelAppraisal(world.ports, employee, {
        subject: employee,
        appraisal,
        reason: "newManager",
        request: world.request(),
      }),
    );
    await keeper.catchUp();
    assert.deepEqual([(await kept(manager)).length, (await kept(salarySetter)).length], [1, 0]);
    world.setTown(newManager);
    await keeper.rebuild();
    assert.deepEqual(
      [(await kept(manager)).length, (await kept(deputy)).length, (await kept(salarySetter)).length],
      [0, 0, 1],
    );
  });
  it("go to the new manager as soon as the organisation has changed, also after a restart", async () => {
    for (const keeperThen of [overviewKeeper(world.ports), undefined]) {
      const keeper = keeperThen ?? overviewKeeper(world.ports);
      world.setTown(town);
      if (keeperThen) {
        const appraisal = await startTalk(world);
        const act = { subject: employee, appraisal, request: world.request() };
        done(await talks.cancelAppraisal(world.ports, employee, { ...act, reason: "newManager" }));
      }
      await keeper.catchUp();
      assert.deepEqual([(await kept(manager)).length, (await kept(salarySetter)).length], [1, 0]);
      world.setTown(newManager);
      await (keeperThen ?? overviewKeeper(world.ports)).catchUp();
      assert.deepEqual([(await kept(manager)).length, (await kept(salarySetter)).length], [0, 1]);
    }
  });
  it("are as before when making them for another organisation stopped half-way and it went back to what it was", async () => {
    let untilItStops = Infinity;
    const keeper = overviewKeeper({
      ...world.ports,
      store: {
        ...world.store,
        commit: async (container, partition, writes) => {
          if (container === "views" && partition === readersOfEmployee && untilItStops-- === 0)
            throw new Error("the store is away");
          return world.store.commit(container, partition, writes);
        },
      },
    });
    const appraisal = await startTalk(world);
    const act = { subject: employee, appraisal, request: world.request() };
    done(await talks.cancelAppraisal(world.ports, employee, { ...act, reason: "newManager" }));
    await keeper.catchUp();
    world.setTown(newManager);
    untilItStops = 1;
    await assert.rejects(keeper.catchUp(), /away/);
    assert.equal((await kept(salarySetter)).length, 1);
    world.setTown(town);
    await keeper.catchUp();
    assert.deepEqual([(await kept(manager)).length, (await kept(salarySetter)).length], [1, 0]);
  });
  it("go from the deputy when the deputy's last day has passed, though nothing has happened", async () => {
    const keeper = overviewKeeper(world.ports);
    await startTalk(world);
    await keeper.catchUp();
    assert.equal((await kept(deputy)).length, 1);
    world.passDays(21);
    await keeper.catchUp();
    assert.deepEqual([(await kept(manager)).length, (await kept(deputy)).length], [1, 0]);
  });
  it("are looked at the next morning, then not until a day brings something; the position alone is written meanwhile", async () => {
    const keeper = overviewKeeper(world.ports);
    await startTalk(world);
    await keeper.catchUp();
    const counted = async (days: number) => {
      world.passDays(days);
      world.store.reset();
      await keeper.catchUp();
      return world.store.counts();
    };
    const onlyThePosition = { find: 2, commit: 1, due: 1, changes: 1 };
    // The dossier, what is kept of it, and when it is looked at next.
    assert.deepEqual(await counted(1), { ...onlyThePosition, find: 5, commit: 2 });
    assert.deepEqual(await counted(0), { find: 1, commit: 0, due: 0, changes: 1 });
    assert.deepEqual(await counted(1), onlyThePosition);
    // The deputy's decision ends: that a picture is to go, that it is gone.
    assert.deepEqual(await counted(19), { ...onlyThePosition, find: 6, commit: 4 });
    assert.deepEqual(await counted(1), onlyThePosition);
  });
  it("are tried again after a fault, though nobody does anything", async () => {
    let away = true;
    const { promise: followed, resolve } = Promise.withResolvers<void>();
    const faults: unknown[] = [];
    const faulty: Ports = {
      ...world.ports,
      store: {
        ...world.store,
        changes: async (...asked) => {
          if (away) throw new Error("the store is away");
          const found = await world.store.changes(...asked);
          if (found.changes.length === 0) resolve();
          return found;
        },
      },
    };
    await startTalk(world);
    overviewKeeper(faulty, {
      onFault: (fault) => {
        faults.push(fault);
        away = false;
      },
      retryAfterMs: 1,
    }).catchUpSoon();
    const still = setInterval(() => {}, 1_000);
    await followed.finally(() => clearInterval(still));
    assert.deepEqual([faults.length, (await kept(manager)).length], [1, 1]);
  });
  /** A server that stands still just before it writes its picture for the manager, until it is let on. */
  const standsStill = () => {
    let letOn = () => {};
    let reached = () => {};
    const still = new Promise<void>((resolve) => (letOn = resolve));
    const there = new Promise<void>((resolve) => (reached = resolve));
    let first = true;
    const ports: Ports = {
      ...world.ports,
      store: {
        ...world.store,
        commit: async (container, partition, writes) => {
          if (container === "views" && partition === manager && first) {
            first = false;
            reached();
            await still;
          }
          return world.store.commit(container, partition, writes);
        },
      },
    };
    return { ports, there, letOn };
  };
  it("are right in the end when a server that stood still writes an older picture over a newer one", async () => {
    await startTalk(world);
    const slow = standsStill();
    const slowly = overviewKeeper(slow.ports).catchUp();
    await slow.there;
    await cancelled(world);
    await overviewKeeper(world.ports).catchUp();
    assert.equal((await kept(manager))[0]?.appraisal, undefined);
    slow.letOn();
    await slowly;
    assert.equal((await kept(manager))[0]?.appraisal, undefined);
  });
  it("are right after a rebuilding beside a server that goes on following", async () => {
    await startTalk(world);
    const running = overviewKeeper(world.ports);
    await running.catchUp();
    const slow = standsStill();
    const rebuilding = overviewKeeper(slow.ports).rebuild();
    await slow.there;
    await cancelled(world);
    await running.catchUp();
    slow.letOn();
    await rebuilding;
    await running.catchUp();
    assert.equal((await kept(manager))[0]?.appraisal, undefined);
  });
  it("are followed by the one of several servers that has the lease, and by the next when it stops", async () => {
    const leased = (server: string) => {
      const followed: number[] = [];
      const clock = () => world.ports.now();
      const lease = leaseOn(world.store, { name: "views", holder: server, clock });
      return {
        ...overviewKeeper(world.ports, { lease, onFollowed: ({ changes }) => followed.push(changes) }),
        followed,
      };
    };
    const [one, other] = [leased("one"), leased("other")];
    await startTalk(world);
    await Promise.all([one.catchUp(), other.catchUp()]);
    assert.deepEqual([one.followed.length > 0, other.followed.length], [true, 0]);
    await one.stop();
    await startTalk(world, colleague);
    await other.catchUp();
    assert.equal(other.followed.length > 0, true);
    assert.equal((await kept(manager)).length, 2);
  });
  it("are left to others when the server that followed them stops, though something was written just before", async () => {
    const asked: string[] = [];
    const { promise: followed, resolve } = Promise.withResolvers<void>();
    const keeper = overviewKeeper(world.ports, {
      lease: {
        hold: async () => {
          asked.push("hold");
          return true;
        },
        release: async () => void asked.push("release"),
      },
      onFollowed: () => resolve(),
    });
    await startTalk(world);
    keeper.catchUpSoon();
    await followed;
    await keeper.stop();
    keeper.catchUpSoon();
    // Longer than the pause under load: nothing is to come, which nobody tells of.
    await new Promise((resolved) => setTimeout(resolved, 120));
    assert.equal(asked.at(-1), "release");
  });
  it("say how old what they show had become", async () => {
    await startTalk(world);
    world.setTime(new Date(Date.parse(world.ports.now()) + 4_000).toISOString() as Instant);
    const lags: number[] = [];
    await overviewKeeper(world.ports, { onFollowed: ({ lagMs }) => lags.push(lagMs) }).catchUp();
    assert.equal(Math.max(...lags), 4_000);
  });
  it("stay with a former manager who has a talk to finish", async () => {
    const keeper = overviewKeeper(world.ports);
    const appraisal = await startTalk(world);
    const act = { subject: employee, appraisal, request: world.request(), heldOn: dayOf(world.ports.now()) };
    done(await talks.holdAppraisal(world.ports, manager, act));
    world.setTown(newManager);
    await keeper.catchUp();
    assert.equal((await kept(manager))[0]?.appraisal?.side, "manager");
    assert.equal((await kept(salarySetter))[0]?.appraisal, undefined);
  });
});

describe("my team", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
  });
  afterEach(() => world.close());
  const subjects = async (reader: PersonId) =>
    (await readTeam(world.ports, reader))?.map(({ subject }) => subject).toSorted();

  it("is everybody whom one leads, also before anything has happened", async () =>
    assert.deepEqual(await subjects(manager), ["colleague", "employee", "protectedEmployee", "safetyRep"]));
  it("is nobody's who leads nobody", async () => assert.equal(await subjects(employee), undefined));
  it("is the deputy's on the days of the decision, even if the overviews were kept before", async () => {
    await startTalk(world);
    await overviewKeeper(world.ports).catchUp();
    assert.deepEqual(await subjects(deputy), [employee]);
    world.passDays(21);
    assert.equal(await subjects(deputy), undefined);
  });
  it("is no longer a former manager's, even before the overviews are made anew", async () => {
    const appraisal = await startTalk(world);
    done(
      await talks.cancelAppraisal(world.ports, employee, {
        subject: employee,
        appraisal,
        reason: "newManager",
        request: world.request(),
      }),
    );
    await overviewKeeper(world.ports).catchUp();
    world.setTown({
      ...newManager,
      people: newManager.people.map((each) => (each.id === colleague ? { ...each, manager: unitHead } : each)),
    });
    assert.deepEqual(await subjects(manager), [colleague]);
  });
  it("offers to plan talks with those whose manager one is", async () => {
    const planning = async (reader: PersonId) =>
      (await readSituation(world.ports, reader))?.waiting
        .flatMap(({ kind, subject }) => (kind === "talkToPlan" ? [subject] : []))
        .toSorted();
    await startTalk(world);
    await overviewKeeper(world.ports).catchUp();
    assert.deepEqual(await planning(manager), ["colleague", "protectedEmployee", "safetyRep"]);
    assert.deepEqual(await planning(deputy), []);
  });
});
