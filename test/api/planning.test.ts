import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { Done } from "#bot/api/wire/answers.ts";
import type { OutboxRow } from "#bot/notify/outboxRow.ts";
import type { PlanningView } from "#bot/api/wire/planning.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { talkScene } from "../support/scenes.ts";
import { day, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

const { organisation } = tinyMunicipality;
/** The same municipality where one is on leave or has a protected identity. */
const withPerson = (id: PersonId, change: Partial<(typeof organisation.people)[number]>) =>
  directoryOf({
    ...organisation,
    people: organisation.people.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });

describe("planning the team's talks over HTTP", () => {
  let server: ApiServer;
  afterEach(() => server.stop());

  const planOf = async (who: PersonId, from = "2026-12-10") => {
    await overviewKeeper(server.ports).catchUp();
    return (await server.ask(who, "GET", `/api/planning/${from}`)).body as PlanningView;
  };

  it("shows who waits for a talk first, with times of their own, and then who has one", async () => {
    server = await startApiServer();
    await talkScene(server.ports, "preparation");
    const { people: plan } = await planOf(people.manager);
    assert.deepEqual(
      plan.map(({ subject, talk, proposal, can }) => [subject.id, talk?.state, proposal, can.plan]),
      [
        ["peer", undefined, { day: "2026-12-10", time: "08:30" }, true],
        ["safety", undefined, { day: "2026-12-10", time: "10:00" }, true],
        ["sara", "preparation", undefined, false],
      ],
    );
  });

  it("proposes no time that is already booked, and none in the past", async () => {
    server = await startApiServer();
    await talkScene(server.ports, "preparation");
    const proposed = async (from: string) =>
      (await planOf(people.manager, from)).people.flatMap(({ proposal }) => proposal ?? []);
    assert.deepEqual(await proposed("2026-12-01"), [
      { day: "2026-12-01", time: "10:00" },
      { day: "2026-12-02", time: "08:30" },
    ]);
    assert.deepEqual((await proposed("2020-01-01"))[0], { day: "2026-11-25", time: "08:30" });
  });

  it("waits with a time for who is on leave", async () => {
    server = await startApiServer({
      directory: withPerson(people.peer, { leave: { from: day("2026-11-01"), to: day("2027-01-15") } }),
    });
    const [peer] = (await planOf(people.manager)).people.filter(({ subject }) => subject.id === people.peer);
    assert.deepEqual([peer?.onLeave, peer?.proposal], [true, { day: "2027-01-18", time: "08:30" }]);
  });

  it("says to who stands in that the talk is another's, and no more", async () => {
    server = await startApiServer();
    await talkScene(server.ports, "shared", { employee: "HEMLIGT" });
    const { people: plan } = await planOf(people.deputy);
    const sara = plan.find(({ subject }) => subject.id === people.self);
    assert.deepEqual(
      [sara?.talk, sara?.elsewhere?.with.id, sara?.elsewhere?.day, sara?.can.plan],
      [undefined, "boss", "2026-12-01", false],
    );
    assert.ok(!JSON.stringify(plan).includes("HEMLIGT"));
  });

  it("lets who stands in take over a talk, with both told and nothing prepared passed on", async () => {
    server = await startApiServer();
    const { appraisal } = await talkScene(server.ports, "employeeShared", { employee: "SARAS", manager: "CHEFENS" });
    const sara = (await planOf(people.deputy)).people.find(({ subject }) => subject.id === people.self);
    assert.equal(sara?.elsewhere?.takeOver, appraisal);
    const path = `/api/appraisals/${people.self}/${appraisal}`;
    const { status, body } = await server.ask(people.deputy, "POST", `${path}/taking-over`, { request: ulid() });
    const taken = (body as Done).appraisal;
    assert.deepEqual([status, typeof taken], [200, "string"]);

    const [mine] = (await planOf(people.deputy)).people.filter(({ talk }) => talk);
    assert.deepEqual([mine?.talk?.id, mine?.talk?.day, mine?.talk?.state], [taken, "2026-12-01", "preparation"]);
    const { text } = await server.ask(people.deputy, "GET", `/api/appraisals/${people.self}/${taken}`);
    assert.doesNotMatch(text, /SARAS|CHEFENS/);
    assert.match((await server.ask(people.self, "GET", `/api/appraisals/${people.self}/${taken}`)).text, /SARAS/);
    const former = (await server.ask(people.manager, "GET", path)).text;
    assert.match(former, /CHEFENS/);
    assert.doesNotMatch(former, /SARAS/);
    assert.equal((await server.ask(people.deputy, "GET", path)).status, 404, "the former one is not the deputy's");
    const told = await server.ports.store.find("dossiers", people.self, { types: ["outbox"] });
    const kinds = told
      .map(({ body: row }) => row as unknown as OutboxRow)
      .map(({ to, about }) => `${to} ${about.kind}`);
    assert.ok(kinds.includes("sara appraisalTakenOver") && kinds.includes("boss appraisalHandedOver"), kinds.join());
  });

  it("has no such page on a day that is none", async () => {
    server = await startApiServer();
    assert.equal((await server.ask(people.manager, "GET", "/api/planning/2026-02-30")).status, 404);
  });
});

describe("a talk in the calendar", () => {
  let server: ApiServer;
  afterEach(() => server.stop());

  const linesOf = async (who: PersonId, appraisal: string) => {
    const { status, headers, text } = await server.ask(
      who,
      "GET",
      `/api/appraisals/${people.self}/${appraisal}/calendar`,
    );
    assert.deepEqual([status, headers.get("content-type")], [200, "text/calendar; charset=utf-8"]);
    assert.ok(text.endsWith("END:VCALENDAR") && !/[^\r]\n/.test(text), "lines end as RFC 5545 has them");
    return text.replaceAll("\r\n ", "").split("\r\n");
  };
  const valueOf = (lines: readonly string[], name: string) =>
    lines.find((line) => new RegExp(`^${name}[:;]`).test(line))?.slice(name.length + 1);
  const act = (appraisal: string, what: string, body: object) =>
    server.ask(people.manager, "POST", `/api/appraisals/${people.self}/${appraisal}/${what}`, {
      request: ulid(),
      ...body,
    });

  it("is the same entry for both, with the moments of the municipality's clock", async () => {
    server = await startApiServer();
    const { appraisal } = await talkScene(server.ports, "preparation");
    for (const [who, other] of [
      [people.self, "boss Name"],
      [people.manager, "sara Name"],
    ] as const) {
      const lines = await linesOf(who, appraisal);
      const has = (name: string) => valueOf(lines, name);
      assert.deepEqual(["METHOD", "UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "CLASS"].map(has), [
        "PUBLISH",
        `talk-${appraisal}@uppdragsdialog`,
        "0",
        "20261201T080000Z",
        "20261201T090000Z",
        `Medarbetarsamtal med ${other}`,
        "CONFIRMED",
        "PRIVATE",
      ]);
      assert.equal(has("ORGANIZER"), 'CN="boss Name":mailto:boss@kommun.example');
      assert.match(has("DESCRIPTION") ?? "", new RegExp(`/tab/talk/sara/${appraisal}\\?as=${who}`));
    }
  });

  it("follows when the talk is moved over the night the clocks change, and goes when it is called off", async () => {
    server = await startApiServer();
    const { appraisal } = await talkScene(server.ports, "preparation");
    const shown = async () => {
      const lines = await linesOf(people.self, appraisal);
      return ["METHOD", "UID", "SEQUENCE", "DTSTART", "STATUS"].map((name) => valueOf(lines, name));
    };
    const uid = `talk-${appraisal}@uppdragsdialog`;
    await act(appraisal, "reschedule", { date: "2027-03-26", time: "09:00" });
    assert.deepEqual(await shown(), ["PUBLISH", uid, "1", "20270326T080000Z", "CONFIRMED"]);
    await act(appraisal, "reschedule", { date: "2027-03-29", time: "09:00" });
    assert.deepEqual(await shown(), ["PUBLISH", uid, "2", "20270329T070000Z", "CONFIRMED"]);
    await act(appraisal, "cancellation", { reason: "newDate" });
    assert.deepEqual(await shown(), ["CANCEL", uid, "3", "20270329T070000Z", "CANCELLED"]);
  });

  it("takes the whole day when no time is set", async () => {
    server = await startApiServer();
    const { appraisal } = await talkScene(server.ports, "preparation");
    await act(appraisal, "reschedule", { date: "2026-12-03", time: "" });
    const lines = await linesOf(people.self, appraisal);
    assert.equal(valueOf(lines, "DTSTART"), "VALUE=DATE:20261203");
  });

  it("holds nothing of what is prepared, and does not name who has a protected identity", async () => {
    server = await startApiServer({ directory: withPerson(people.self, { protected: true }) });
    const { appraisal } = await talkScene(server.ports, "shared", { employee: "HEMLIGT", manager: "HEMLIGT" });
    const text = (await linesOf(people.manager, appraisal)).join("\n");
    assert.doesNotMatch(text, /HEMLIGT|sara Name/);
    assert.match(text, /SUMMARY:Medarbetarsamtal med Skyddad person/);
  });

  it("is for the two only", async () => {
    server = await startApiServer();
    const { appraisal } = await talkScene(server.ports, "preparation");
    const path = `/api/appraisals/${people.self}/${appraisal}/calendar`;
    for (const who of [people.deputy, people.hr, people.managersManager, asId<PersonId>("nobody")])
      assert.equal((await server.ask(who, "GET", path)).status, 404);
  });
});
