import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import type { CalibrationView, SalaryBasisView, SalaryOverviewView, SalaryPageView } from "#bot/api/wire/salary.ts";
import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import { CLOSES_AFTER_DAYS } from "#core/salary/basis.ts";
import { addDays } from "#core/time.ts";
import type { GoalsView } from "#bot/api/wire/goals.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { takeOutExtract } from "#bot/usecases/extract.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { SALARY_DAY, ownWords, salaryDraft, salaryScene } from "../support/salaryScenes.ts";
import { TODAY, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

const { self: employee, manager, managersManager, salarySetter, hr } = people;

describe("a salary basis, over HTTP:", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const ask = async <T>(who: PersonId, path: string) => (await server.ask(who, "GET", `/api${path}`)).body as T;
  const command = (who: PersonId, method: "POST" | "PUT", path: string, body: object = {}) =>
    server.ask(who, method, `/api${path}`, { request: ulid(), ...body });
  const page = (who: PersonId, basis: string) => ask<SalaryBasisView>(who, `/salary/${employee}/${basis}`);
  const start = (who: PersonId) => ask<Start>(who, "/start");

  it("goes from the own view to what was read, and what is needed ahead becomes a goal", async () => {
    const { basis } = await salaryScene(server.ports, "asked");
    const path = `/salary/${employee}/${basis}`;
    await overviewKeeper(server.ports).catchUp();
    assert.ok(
      (await start(employee)).waiting.some(({ kind, salary }) => kind === "salaryViewToWrite" && salary === basis),
    );
    assert.equal((await page(salarySetter, basis)).judging, undefined, "the own view comes first");

    const step = { step: "results", seenRev: 0, values: { results: ownWords }, go: "next" };
    assert.equal((await command(employee, "PUT", `${path}/view`, step)).status, 200);
    const unseen = await page(salarySetter, basis);
    assert.deepEqual([unseen.theirs, unseen.view], [undefined, undefined]);
    assert.equal((await command(employee, "POST", `${path}/view/giving`, { rev: 1 })).status, 200);
    const seen = await page(salarySetter, basis);
    assert.equal(seen.theirs?.answers.results, ownWords);
    assert.ok(seen.judging && seen.judging.grounds.length > 0 && seen.judging.missing.length > 0);

    const draft = await salaryDraft(server.ports, basis);
    assert.equal((await command(salarySetter, "PUT", `${path}/judgement`, { seenRev: 0, draft })).status, 200);
    const stale = await command(salarySetter, "PUT", `${path}/judgement`, { seenRev: 0, draft });
    assert.deepEqual([stale.status, (stale.body as RefusalView).key], [409, "salary.changedSince"]);
    for (const who of [employee, manager, hr]) {
      const shown = await page(who, basis);
      assert.deepEqual([shown.judging, shown.shared], [undefined, undefined]);
    }
    assert.equal((await command(salarySetter, "POST", `${path}/judgement/ready`, { rev: 1 })).status, 200);
    assert.equal((await command(salarySetter, "POST", `${path}/sharing`, { rev: 1 })).status, 200);

    const shared = await page(employee, basis);
    assert.equal(shared.shared?.judgements.length, 8);
    assert.deepEqual([shared.can.comment, shared.can.confirmRead, shared.can.answerAhead], [true, true, true]);
    assert.equal(shared.shared.unreadUntil, addDays(TODAY, CLOSES_AFTER_DAYS));
    assert.equal((await ask<SalaryPageView>(salarySetter, `/salary/${employee}`)).canOpen, false, "one at a time");
    assert.ok((await page(manager, basis)).shared, "the nearest manager reads it from then on");
    assert.equal((await page(hr, basis)).shared, undefined, "HR follows that it is there, not what it says");
    await overviewKeeper(server.ports).catchUp();
    assert.ok((await start(employee)).waiting.some(({ kind }) => kind === "salaryToRead"));

    await command(employee, "POST", `${path}/comment`, { comment: "Jag ser det annorlunda." });
    assert.equal((await command(employee, "POST", `${path}/reading`, { hash: shared.shared.hash })).status, 200);
    assert.equal((await command(employee, "POST", `${path}/goal`, { dueReason: "Hela året" })).status, 200);
    const goals = await ask<GoalsView>(employee, `/goals/${employee}`);
    assert.ok(JSON.stringify(goals).includes("Leda kökens möten"));
    const read = await page(salarySetter, basis);
    assert.deepEqual(
      [read.state, read.shared?.comment, read.shared?.ahead.answer],
      ["read", "Jag ser det annorlunda.", "taken"],
    );
  });

  it("asks its author to lift first, or explain, what no dialogue of the year has mentioned", async () => {
    const { basis } = await salaryScene(server.ports, "viewGiven");
    const path = `/salary/${employee}/${basis}`;
    const whole = await salaryDraft(server.ports, basis);
    const criteria = { ...whole.criteria, results: { ...whole.criteria.results, step: "develop" } };
    const plan = [{ what: "Handledning", support: "", due: "2027-03-01" }];
    const save = async (seenRev: number, lateReason: string) =>
      command(salarySetter, "PUT", `${path}/judgement`, {
        seenRev,
        draft: { ...whole, plan, criteria: { ...criteria, results: { ...criteria.results, lateReason } } },
      });
    assert.equal((await save(0, "")).status, 200);
    assert.deepEqual((await page(salarySetter, basis)).judging?.surprises, ["results"]);
    const refused = await command(salarySetter, "POST", `${path}/judgement/ready`, { rev: 1 });
    assert.deepEqual([refused.status, (refused.body as RefusalView).key], [400, "salary.surprise"]);
    assert.match((refused.body as RefusalView).message, /Resultat och måluppfyllelse/);
    assert.equal((await save(1, "Det kom fram i förra veckan.")).status, 200);
    assert.equal((await command(salarySetter, "POST", `${path}/judgement/ready`, { rev: 2 })).status, 200);
  });

  it("tells the employee that it is ready, on the page and in what they take out, and no word of what it says", async () => {
    const { basis } = await salaryScene(server.ports, "ready");
    const shown = await page(employee, basis);
    assert.equal(shown.state, "ready");
    const taken = await takeOutExtract(server.ports, employee, { person: employee, as: "self" });
    const own = taken?.own.map(({ type, document }) => ({ ...document, type })) ?? [];
    assert.partialDeepStrictEqual(
      own.filter(({ type }) => type === "salaryBasis"),
      [{ id: basis, state: "ready" }],
    );
    for (const got of [shown, taken]) assert.doesNotMatch(JSON.stringify(got), /Uppdraget sköts|Det här har gjorts/);
  });

  it("rests on nothing that is not there for both", async () => {
    const { basis } = await salaryScene(server.ports, "viewGiven");
    const whole = await salaryDraft(server.ports, basis);
    const criteria = { ...whole.criteria, results: { ...whole.criteria.results, grounds: ["goal:nobodys"] } };
    const answer = await command(salarySetter, "PUT", `/salary/${employee}/${basis}/judgement`, {
      seenRev: 0,
      draft: { ...whole, criteria },
    });
    assert.deepEqual([answer.status, (answer.body as RefusalView).key], [400, "salary.groundUnknown"]);
    const { judging } = await page(salarySetter, basis);
    // The summary of the talk is between Sara and her manager; who sets her salary has its goals (D10).
    assert.deepEqual([...new Set(judging?.grounds.map(({ kind }) => kind))], ["goal"]);
  });

  it("tells the manager's manager what goals a judgement rests on of who leads, and only that there are some of staff (D10)", async () => {
    const seenBy = async (who: PersonId) => {
      const { basis } = await salaryScene(server.ports, "shared");
      const { shared } = await page(who, basis);
      const pdf = await server.ask(who, "GET", `/api/salary/${employee}/${basis}/pdf`);
      assert.equal(pdf.status, 200);
      const goals = shared?.judgements.flatMap(({ grounds }) => grounds.filter(({ kind }) => kind === "goal")) ?? [];
      assert.ok(goals.length > 0 && goals.every(({ day }) => day !== ""));
      return {
        hidden: shared?.goalsHidden,
        titles: new Set(goals.map(({ title, outcome }) => title + (outcome ?? ""))),
      };
    };
    const ofLeader = await seenBy(managersManager);
    assert.deepEqual([ofLeader.hidden, ofLeader.titles.has("")], [false, false]);

    await server.stop();
    const { organisation } = tinyMunicipality;
    const nobodyBelow = organisation.people.map((each) => (each.id === people.report ? { ...each, manager } : each));
    server = await startApiServer({ directory: directoryOf({ ...organisation, people: nobodyBelow }) });
    const ofStaff = await seenBy(managersManager);
    assert.deepEqual(ofStaff, { hidden: true, titles: new Set([""]) });
  });

  for (const who of ["self", "manager", "salarySetter", "registrar"] as const)
    it(`tells the goals a judgement rests on to ${who}, as they were shared`, async () => {
      const { basis } = await salaryScene(server.ports, "shared");
      const { shared } = await page(people[who], basis);
      assert.equal(shared?.goalsHidden, false);
      assert.ok(shared.judgements.every(({ grounds }) => grounds.every(({ title }) => title !== "")));
    });

  it("lets everybody know the criteria, by version, and what is open keep its own", async () => {
    const { basis } = await salaryScene(server.ports, "asked");
    const { sets } = criteriaNow([]);
    const { key: _, ...added } = sets.leaders[0]!;
    const written = { ...sets, leaders: [...sets.leaders.slice(1), { ...added, name: { sv: "Nytt", en: "New" } }] };
    assert.equal((await command(hr, "PUT", "/salary-criteria", { seen: 0, sets: written })).status, 200);
    const mine = await ask<SalaryPageView>(employee, `/salary/${employee}`);
    assert.deepEqual([mine.version, mine.criteria.at(-1)?.name, mine.set], [1, "Nytt", "leaders"]);
    assert.equal((await page(employee, basis)).criteria[0]?.name, "Resultat och måluppfyllelse");
  });

  it("tells HR who has had the talk and when, and nobody how anybody is judged", async () => {
    await salaryScene(server.ports, "shared");
    await overviewKeeper(server.ports).catchUp();
    const overview = await ask<SalaryOverviewView>(hr, "/salary-overview");
    const unit = overview.units.find((each) => each.unit === "school");
    const sara = unit?.people.find(({ person }) => person.id === employee);
    assert.deepEqual([sara?.standing, sara?.heldOn, sara?.lacksGrounds], ["held", "2026-11-24", false]);
    assert.ok((unit?.lacking ?? 0) > 5);
    assert.doesNotMatch(JSON.stringify(overview), /expected|develop|above|Det här har gjorts/);
    for (const [file, type] of [
      ["csv", /^text\/csv/],
      ["xlsx", /spreadsheetml\.sheet$/],
    ] as const) {
      const { status, headers } = await server.ask(hr, "GET", `/api/salary-overview/${file}`);
      assert.equal(status, 200);
      assert.match(headers.get("content-type") ?? "", type);
    }
    const calibration = await ask<CalibrationView>(hr, "/salary-calibration/school");
    assert.deepEqual([calibration.judged, calibration.groups], [1, []], "one alone is not shown");
    const team = await ask<Team>(manager, "/team");
    const row = team.people.find(({ subject }) => subject.id === employee);
    assert.deepEqual([row?.salary?.day, row?.can.salary], [SALARY_DAY, true]);
  });
});
