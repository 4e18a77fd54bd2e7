import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { Done, RefusalView } from "#bot/api/wire/answers.ts";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import type { SummariesView } from "#bot/api/wire/summary.ts";
import type { PersonId } from "#core/ids.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { entriesOf, goalTerms, talkScene } from "../support/scenes.ts";
import { people } from "../support/tinyMunicipality.ts";

const { self: employee, manager } = people;

describe("a talk over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const path = (appraisal: string, act = "") => `/api/appraisals/${employee}/${appraisal}${act}`;
  const read = async (who: PersonId, appraisal: string) =>
    (await server.ask(who, "GET", path(appraisal))).body as AppraisalView;
  const send = async (who: PersonId, method: "POST" | "PUT", address: string, body: object = {}) => {
    const { status, body: answer } = await server.ask(who, method, address, { request: ulid(), ...body });
    return { status, ...(answer as Done & RefusalView) };
  };

  it("is lived through by both, from the invitation to the goals that hold", async () => {
    const started = await send(manager, "POST", "/api/appraisals", { employee, date: "2026-12-01", time: "09:00" });
    const id = started.appraisal ?? "";
    assert.equal(
      (await send(manager, "POST", "/api/appraisals", { employee, date: "2026-12-02", time: "" })).key,
      "appraisal.alreadyOpen",
    );

    for (const who of [employee, manager]) {
      const { mine } = await read(who, id);
      const [first] = mine?.steps ?? [];
      const saved = await send(who, "PUT", path(id, "/preparation"), {
        step: first?.key,
        seenRev: mine?.rev,
        values: {},
        go: "next",
      });
      assert.equal(saved.status, 200);
      const unseen = await send(who, "POST", path(id, "/preparation/sharing"), { rev: 1 });
      assert.deepEqual([unseen.status, unseen.key], [409, "preparation.changedSince"]);
      const blind = await send(who, "POST", path(id, "/preparation/sharing"));
      assert.deepEqual([blind.status, blind.key], [400, "invalid"]);
      const shared = await send(who, "POST", path(id, "/preparation/sharing"), { rev: mine?.rev });
      assert.match(shared.notice, who === employee ? /När båda har delat/ : /Ni har båda delat/);
    }
    assert.equal((await send(manager, "POST", path(id, "/held"), { heldOn: "2026-11-24" })).status, 200);
    assert.equal((await send(employee, "POST", path(id, "/goals"), { terms: goalTerms() })).status, 200);
    assert.deepEqual((await send(manager, "POST", path(id, "/summary/sending"))).key, "summary.incomplete");
    await send(employee, "PUT", path(id, "/summary"), { field: "nextDate", value: "2027-11-01", seenRev: 0 });
    await send(manager, "POST", path(id, "/summary/sending"));
    const { summary } = await read(employee, id);
    for (const who of [employee, manager])
      await send(who, "POST", path(id, "/summary/confirmation"), { hash: summary.hash, dissent: "" });

    const { state, goals } = await read(employee, id);
    assert.deepEqual([state, goals[0]?.state, goals[0]?.servesTitle], ["confirmed", "agreed", "Alla får plats"]);
    const start = (await server.ask(employee, "GET", "/api/start")).body as Start;
    const [goal] = start.goals;
    assert.deepEqual([goal?.state, goal?.can], ["agreed", { report: true, edit: false, remove: false }]);
    const progress = await send(employee, "POST", `/api/goals/${employee}/${goal?.id}/progress`, {
      status: "atRisk",
      note: "Mycket annat.",
    });
    assert.equal(progress.status, 200);
  });

  it("tells the second writer that the first was faster, and what the text is now", async () => {
    const { appraisal } = await talkScene(server.ports, "held");
    await send(manager, "PUT", path(appraisal, "/summary"), { field: "tasks", value: "Chefens text", seenRev: 0 });
    const late = await send(employee, "PUT", path(appraisal, "/summary"), {
      field: "tasks",
      value: "Min text",
      seenRev: 0,
    });
    assert.deepEqual([late.status, late.key, late.params["value"]], [409, "summary.changedSince", "Chefens text"]);
    assert.match(late.message, /”Arbetsuppgifter”/);
  });

  it("takes no day that has been, and none that does not exist", async () => {
    const { appraisal } = await talkScene(server.ports, "preparation");
    const past = await send(manager, "POST", path(appraisal, "/reschedule"), { date: "2026-11-23", time: "" });
    assert.deepEqual([past.status, past.key], [400, "dateInPast"]);
    assert.match(past.message, /23 november 2026/);
    const none = await send(manager, "POST", path(appraisal, "/reschedule"), { date: "2026-13-01", time: "" });
    assert.deepEqual([none.status, none.key, none.params["field"]], [400, "invalid", "date"]);
    const odd = await send(manager, "POST", path(appraisal, "/reschedule"), { date: "2026-12-01", time: "9" });
    assert.deepEqual([odd.status, odd.params["field"]], [400, "time"]);
  });

  it("saves a step once, however often it is sent", async () => {
    const { appraisal } = await talkScene(server.ports, "preparation");
    const before = await entriesOf(server.ports, employee);
    const body = { request: ulid(), step: "results", seenRev: 1, values: {}, go: "next" };
    const [one, two] = [
      await server.ask(employee, "PUT", path(appraisal, "/preparation"), body),
      await server.ask(employee, "PUT", path(appraisal, "/preparation"), body),
    ];
    assert.deepEqual([one.status, one.text], [two.status, two.text]);
    assert.equal((await entriesOf(server.ports, employee)) - before, 1);
  });

  it("does not show a goal that was taken away again", async () => {
    const { appraisal, goal } = await talkScene(server.ports, "held");
    await send(employee, "POST", path(appraisal, `/goals/${goal}/removal`));
    assert.deepEqual((await read(manager, appraisal)).goals, []);
    assert.deepEqual(((await server.ask(employee, "GET", "/api/start")).body as Start).goals, []);
  });

  describe("keeps to each side what it has not shared", () => {
    const markers = { employee: "MARKÖR-medarbetaren", manager: "MARKÖR-chefen" } as const;
    /** Everything the server says to a person about this talk, readings and answers to commands alike. */
    const allAnswers = async (who: PersonId, appraisal: string) => {
      const answers = await Promise.all(
        ["/api/start", "/api/team", "/api/organisation", path(appraisal)].map((address) =>
          server.ask(who, "GET", address),
        ),
      );
      const step = { step: "tasks", seenRev: 0, values: { importantTasks: "x", tasksView: "y" }, go: "stay" };
      const commands = await Promise.all([
        server.ask(who, "PUT", path(appraisal, "/preparation"), { request: ulid(), ...step }),
        server.ask(who, "POST", path(appraisal, "/preparation/taking-back"), { request: ulid() }),
        server.ask(who, "PUT", path(appraisal, "/summary"), {
          request: ulid(),
          field: "tasks",
          value: "z",
          seenRev: 9,
        }),
      ]);
      return [...answers, ...commands].map(({ text }) => text).join("\n");
    };

    for (const point of ["preparation", "ready", "employeeShared"] as const)
      it(`when it is at "${point}"`, async () => {
        const { appraisal } = await talkScene(server.ports, point, markers);
        assert.ok(!(await allAnswers(manager, appraisal)).includes(markers.employee));
        assert.ok(!(await allAnswers(employee, appraisal)).includes(markers.manager));
      });

    it("for ever, when the talk was held before both had shared", async () => {
      const { appraisal } = await talkScene(server.ports, "employeeShared", markers);
      await send(manager, "POST", path(appraisal, "/held"), { heldOn: "2026-11-24" });
      assert.ok(!(await allAnswers(manager, appraisal)).includes(markers.employee));
      assert.ok(!(await allAnswers(employee, appraisal)).includes(markers.manager));
    });

    it("until both have shared; then both see both", async () => {
      const { appraisal } = await talkScene(server.ports, "shared", markers);
      assert.equal((await read(manager, appraisal)).theirs.answers?.["importantTasks"], markers.employee);
      assert.equal((await read(employee, appraisal)).theirs.answers?.["tasksView"], markers.manager);
    });

    it("and what was kept to oneself also after that", async () => {
      const { appraisal } = await talkScene(server.ports, "preparation", markers);
      const kept = { step: "tasks", seenRev: 1, values: {}, kept: ["importantTasks"], go: "stay" };
      assert.equal((await send(employee, "PUT", path(appraisal, "/preparation"), kept)).status, 200);
      for (const who of [employee, manager]) {
        const rev = (await read(who, appraisal)).mine?.rev;
        assert.equal((await send(who, "POST", path(appraisal, "/preparation/sharing"), { rev })).status, 200);
      }
      assert.ok((await read(manager, appraisal)).revealed);
      assert.ok(!(await allAnswers(manager, appraisal)).includes(markers.employee));
    });

    it("from the manager's manager, HR and administrators, whatever they ask", async () => {
      const { appraisal } = await talkScene(server.ports, "shared", markers);
      for (const who of [people.managersManager, people.hr, people.admin, people.registrar])
        assert.doesNotMatch(await allAnswers(who, appraisal), /MARKÖR/);
    });
  });

  describe("has the buttons that its rules allow", () => {
    const acts = {
      reschedule: ["/reschedule", () => ({ date: "2026-12-02", time: "" })],
      cancel: ["/cancellation", () => ({ reason: "newDate" })],
      hold: ["/held", () => ({ heldOn: "2026-11-24" })],
      share: ["/preparation/sharing", () => ({ rev: 1 })],
      takeBack: ["/preparation/taking-back", () => ({})],
      send: ["/summary/sending", () => ({})],
      askForChange: ["/summary/change-request", () => ({ comment: "Ett fel." })],
      confirm: ["/summary/confirmation", (hash: string) => ({ hash, dissent: "" })],
    } as const satisfies { readonly [act in keyof AppraisalView["can"]]?: readonly [string, (hash: string) => object] };

    for (const point of ["preparation", "ready", "employeeShared", "shared", "held", "sent", "confirmed"] as const)
      for (const who of [employee, manager])
        for (const act of Object.keys(acts) as (keyof typeof acts)[])
          it(`${act}, for ${who}, at "${point}"`, async () => {
            const { appraisal, hash } = await talkScene(server.ports, point);
            const can = (await read(who, appraisal)).can[act];
            const [place, body] = acts[act];
            const { status, done } = await send(who, "POST", path(appraisal, place), body(hash));
            assert.equal(status === 200 && done, can, `can ${act}: ${can}, but ${status} ${done}`);
          });
  });

  it("is told to the manager's team page as facts, without a word of what anybody wrote", async () => {
    await talkScene(server.ports, "employeeShared", { employee: "MARKÖR" });
    const team = await server.ask(manager, "GET", "/api/team");
    assert.doesNotMatch(team.text, /MARKÖR/);
    assert.ok((team.body as Team).people.some(({ subject }) => subject.id === employee));
  });

  describe("as a file to keep", () => {
    it("has a name, is kept by nobody on the way, and is noted with who took it", async () => {
      const { appraisal } = await talkScene(server.ports, "confirmed");
      const { headers, text } = await server.ask(people.registrar, "GET", path(appraisal, "/summary/pdf"));
      assert.equal(headers.get("content-type"), "application/pdf");
      assert.equal(
        headers.get("content-disposition"),
        'attachment; filename="medarbetarsamtal-sara-name-2026-11-24.pdf"',
      );
      assert.equal(headers.get("cache-control"), "no-store");
      assert.match(text, /^%PDF-1\.7/);
      const [note] = (await server.ports.store.find("dossiers", employee, { types: ["access"] })).map(
        ({ body }) => body,
      );
      assert.partialDeepStrictEqual(note, { by: people.registrar, what: `appraisal:${appraisal}:pdf` });
    });
    it("tells the registrar which there are, and nothing of a talk that is not summed up", async () => {
      const summaries = async (who: PersonId) =>
        ((await server.ask(who, "GET", `/api/summaries/${employee}`)).body as SummariesView).summaries;
      await talkScene(server.ports, "sent");
      assert.equal((await summaries(employee)).length, 1);
      assert.deepEqual(await summaries(people.registrar), []);
    });
  });
});
