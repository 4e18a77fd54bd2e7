import assert from "node:assert/strict";
import type { TalkEvent } from "#core/appraisal/talkEvent.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import type { Organisation, Person } from "#core/organisation/organisation.ts";
import { addMinutes } from "#core/time.ts";
import { graphClient } from "#bot/graph/graphClient.ts";
import { localLinks } from "#bot/links.ts";
import { leaseOn } from "#bot/store/lease.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { type FakeGraph, startFakeGraph } from "../../test/support/fakeGraph.ts";
import { colleague, deputy, employee, inDays, town, unitHead } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import { type CalendarKeeper, calendarKeeper } from "./calendarKeeper.ts";
import { graphCalendar } from "./graphCalendar.ts";

describe("a talk in the calendar", () => {
  let world: World;
  let graph: FakeGraph;
  let ports: Ports;
  let keepers: CalendarKeeper[];
  let steps: string[];

  beforeEach(async () => {
    world = makeWorld({ file: ":memory:" });
    graph = await startFakeGraph();
    for (const { id, name } of town.people) graph.put({ id, displayName: name });
    ports = { ...world.ports, keepsCalendars: true };
    keepers = [];
    steps = [];
  });
  afterEach(async () => {
    for (const keeper of keepers) await keeper.stop();
    await graph.stop();
    await world.close();
  });

  const keeper = (holder = "a") => {
    const made = calendarKeeper({
      ports,
      calendar: graphCalendar(graphClient({ baseUrl: graph.base, token: graph.token, retries: 0, timeoutMs: 60_000 })),
      links: localLinks("http://localhost:3978"),
      lease: leaseOn(ports.store, { name: "calendar", holder, clock: ports.now }),
      onFault: (fault) => assert.fail(String(fault)),
      log: ({ step, outcome }) => steps.push(`${step} ${outcome}`),
      sweepMs: 3_600_000,
    });
    keepers.push(made);
    return made;
  };
  /** Lets everything that is due be done. */
  const settle = async (one = keepers[0] ?? keeper()) => {
    one.kick();
    await one.settled();
  };
  const later = async (minutes: number) => {
    world.setTime(addMinutes(ports.now(), minutes));
    await settle();
  };
  const booked = async ({ who = employee, time = "13:30" } = {}) => {
    const request = world.request();
    const made = await talks.startAppraisal(ports, unitHead, { employee: who, date: inDays(10), time, request });
    const appraisal = madeBy<AppraisalId>(made, "appraisalPlanned");
    const act = () => ({ subject: who, appraisal, request: world.request() });
    return { appraisal, act };
  };
  const noted = async () => (await world.stored(employee, "talkEvent")) as unknown as readonly TalkEvent[];
  const rows = async () => (await world.stored(employee, "calendarRow")).length;
  const standing = async (appraisal: AppraisalId, who: PersonId = employee) =>
    (await readAppraisal(ports, who, { subject: employee, appraisal }))?.calendar;
  const change = (id: PersonId, more: Partial<Person>): Organisation => ({
    ...town,
    people: town.people.map((each) => (each.id === id ? { ...each, ...more } : each)),
  });

  it("is booked by the one who holds it: private, neutral, with a meeting in Teams, the employee called", async () => {
    const { appraisal } = await booked();
    assert.deepEqual(await standing(appraisal), { kind: "soon" });
    await settle();
    const [event, ...more] = graph.events();
    assert.deepEqual([event?.organizer, more.length, await rows()], [unitHead, 0, 0]);
    const { subject, sensitivity, isOnlineMeeting, start, end, attendees } = event?.body ?? {};
    assert.deepEqual([subject, sensitivity, isOnlineMeeting], ["Samtal", "private", true]);
    assert.deepEqual(
      [start, end],
      [
        { dateTime: "2026-09-24T11:30:00.000", timeZone: "UTC" },
        { dateTime: "2026-09-24T12:30:00.000", timeZone: "UTC" },
      ],
    );
    assert.deepEqual(attendees, [
      { type: "required", emailAddress: { address: `${employee}@example.org`, name: `Namn ${employee}` } },
    ]);
    for (const who of [employee, unitHead])
      assert.deepEqual(await standing(appraisal, who), {
        kind: "booked",
        organizer: unitHead,
        joinUrl: event?.joinUrl,
      });
    await world.chain(employee);
  });

  it("moves and is called off with the talk", async () => {
    const { appraisal, act } = await booked();
    await settle();
    done(await talks.rescheduleAppraisal(ports, unitHead, { ...act(), date: inDays(11), time: "09:00" }));
    await settle();
    assert.deepEqual(
      graph.events().map(({ body }) => body["start"]),
      [{ dateTime: "2026-09-25T07:00:00.000", timeZone: "UTC" }],
    );
    done(await talks.cancelAppraisal(ports, unitHead, { ...act(), reason: "other" }));
    await settle();
    assert.deepEqual(
      [graph.events().map(({ cancelled }) => cancelled), await standing(appraisal)],
      [[true], { kind: "takenOut" }],
    );
    assert.deepEqual([steps, await rows()], [["book done", "move done", "cancel gone"], 0]);
  });

  it("is booked as it stands when it was changed before anybody got to it, and not at all when it is off by then", async () => {
    const { act } = await booked();
    done(await talks.rescheduleAppraisal(ports, unitHead, { ...act(), date: inDays(12), time: "10:00" }));
    await settle();
    assert.deepEqual(
      graph.events().map(({ body }) => body["start"]),
      [{ dateTime: "2026-09-26T08:00:00.000", timeZone: "UTC" }],
    );
    const other = await booked({ who: colleague });
    done(await talks.cancelAppraisal(ports, unitHead, { ...other.act(), reason: "other" }));
    await settle();
    assert.equal(graph.events().length, 1);
  });

  it("passes to the calendar of who takes it over", async () => {
    const { appraisal, act } = await booked();
    await settle();
    const taken = madeBy<AppraisalId>(await talks.takeOverAppraisal(ports, deputy, act()), "appraisalTakenOver");
    await settle();
    assert.deepEqual(
      graph.events().map(({ organizer, cancelled }) => [organizer, cancelled]),
      [
        [unitHead, true],
        [deputy, false],
      ],
    );
    assert.equal((await standing(taken))?.kind, "booked");
    assert.notEqual(taken, appraisal);
  });

  for (const [what, after] of [
    ["before anything was done", "before"],
    ["in the middle of the answer", "within"],
    ["after it was booked", "after"],
  ] as const)
    it(`is booked once when the connection is cut ${what}`, async () => {
      await booked();
      graph.trouble({ cut: after, on: /^POST/ });
      await settle();
      assert.equal(await rows(), 1);
      await later(1);
      assert.deepEqual([graph.events().length, (await noted())[0]?.state, await rows()], [1, "booked", 0]);
    });

  it("is booked once when the server dies between booking and noting it, also when the talk was moved since", async () => {
    const { act } = await booked();
    const row = await ports.store.find("dossiers", employee, { types: ["calendarRow"] });
    await settle();
    // As if what came after the booking had never been written.
    const [note] = await ports.store.find("dossiers", employee, { types: ["talkEvent"] });
    assert.ok(note && row[0]);
    await ports.store.commit("dossiers", employee, [
      { kind: "remove", id: note.body.id, version: note.version },
      { kind: "put", body: row[0].body },
    ]);
    done(await talks.rescheduleAppraisal(ports, unitHead, { ...act(), date: inDays(11), time: "09:00" }));
    await settle();
    assert.deepEqual(
      graph.events().map(({ body }) => body["start"]),
      [{ dateTime: "2026-09-25T07:00:00.000", timeZone: "UTC" }],
    );
  });

  it("waits as long as Graph asks, and longer each time", async () => {
    await booked();
    graph.trouble({ status: 429, retryAfter: 300, on: /events/ });
    await settle();
    await later(4);
    assert.equal(graph.events().length, 0);
    await later(2);
    assert.equal(graph.events().length, 1);
  });

  it("falls back to the file, in words, where the server may not or there is no calendar", async () => {
    graph.allowCalendars(false);
    const { appraisal, act } = await booked();
    await settle();
    assert.deepEqual(await standing(appraisal), { kind: "notBooked", reason: "notAllowed" });
    assert.equal(await rows(), 0);
    graph.allowCalendars(true);
    graph.remove(unitHead);
    done(await talks.rescheduleAppraisal(ports, unitHead, { ...act(), date: inDays(11), time: "09:00" }));
    await settle();
    assert.deepEqual(await standing(appraisal), { kind: "notBooked", reason: "noCalendar" });
  });

  it("says that the meeting stands as it was when it cannot be moved, and puts it right with the next change", async () => {
    const { appraisal, act } = await booked();
    await settle();
    graph.allowCalendars(false);
    done(await talks.rescheduleAppraisal(ports, unitHead, { ...act(), date: inDays(11), time: "09:00" }));
    await settle();
    assert.deepEqual([await standing(appraisal), await rows()], [{ kind: "stale" }, 0]);
    graph.allowCalendars(true);
    done(await talks.cancelAppraisal(ports, unitHead, { ...act(), reason: "other" }));
    await settle();
    assert.deepEqual(
      graph.events().map(({ cancelled }) => cancelled),
      [true],
    );
  });

  it("is booked anew when it is moved after somebody has taken it out of the calendar", async () => {
    const { appraisal, act } = await booked();
    await settle();
    graph.dropEvents();
    done(await talks.rescheduleAppraisal(ports, unitHead, { ...act(), date: inDays(11), time: "09:00" }));
    await settle();
    assert.deepEqual([graph.events().length, (await standing(appraisal))?.kind], [1, "booked"]);
  });

  it("is left to the file without a time, and for somebody whose identity is protected", async () => {
    const { appraisal, act } = await booked({ time: "" });
    await settle();
    assert.deepEqual([graph.events().length, await standing(appraisal)], [0, { kind: "file" }]);
    world.setTown(change(employee, { protected: true }));
    done(await talks.rescheduleAppraisal(ports, unitHead, { ...act(), date: inDays(11), time: "09:00" }));
    await settle();
    assert.deepEqual([graph.requests.length, await standing(appraisal)], [0, { kind: "file" }]);
    assert.equal(await rows(), 0);
  });

  it("gets its link to the meeting when that comes later than the event", async () => {
    graph.delayLinks(true);
    const { appraisal } = await booked();
    await settle();
    assert.deepEqual(await standing(appraisal), { kind: "booked", organizer: unitHead });
    graph.delayLinks(false);
    await later(1);
    assert.ok((await standing(appraisal)) && "joinUrl" in ((await standing(appraisal)) ?? {}));
    assert.equal(await rows(), 0);
  });

  it("is seen to by one of several servers, and by another when that one is gone", async () => {
    const [one, other] = [keeper("a"), keeper("b")];
    await booked();
    await Promise.all([settle(one), settle(other)]);
    assert.equal(graph.events().length, 1);
    await one.stop();
    await booked({ who: colleague });
    world.setTime(addMinutes(ports.now(), 2));
    await settle(other);
    assert.equal(graph.events().length, 2);
  });

  it("is none of it where calendars are not kept", async () => {
    ports = { ...ports, keepsCalendars: false };
    const { appraisal } = await booked();
    assert.deepEqual([await rows(), await standing(appraisal)], [0, { kind: "file" }]);
  });
});
