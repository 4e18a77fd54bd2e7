import assert from "node:assert/strict";
import { ulid } from "ulid";
import { addToPool } from "#bot/usecases/climatePool.ts";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { ClimateView } from "#bot/api/wire/climate.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { CONTAINERS } from "#bot/store/store.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { talkScene } from "../support/scenes.ts";
import { TODAY, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const ANSWERS = { joy: "notAtAll", participation: "partly", development: "notSaid" };

describe("the working climate over HTTP", () => {
  let server: ApiServer;
  let talk: string;
  beforeEach(async () => {
    server = await startApiServer();
    const { appraisal } = await talkScene(server.ports, "preparation");
    talk = `/api/appraisals/${employee}/${appraisal}`;
  });
  afterEach(() => server.stop());

  const answer = (request = ulid(), answers: object = ANSWERS) =>
    server.ask(employee, "POST", `${talk}/climate`, { request, answers });
  const climate = async (who: typeof employee = employee) =>
    (await server.ask(who, "GET", "/api/climate")).body as ClimateView;

  /** Everything that is stored, as one text a container. */
  async function stored() {
    const all = await Promise.all(
      CONTAINERS.map(
        async (container) =>
          [container, (await server.ports.store.changes(container, undefined, 10_000)).changes] as const,
      ),
    );
    return Object.fromEntries(all.map(([container, changes]) => [container, JSON.stringify(changes)]));
  }

  it("is answered once, and every press gets the same answer", async () => {
    const request = ulid();
    const first = await answer(request);
    assert.deepEqual(
      [first.status, first.body],
      [200, { done: true, notice: "Tack. Ditt svar är räknat. Det första svaret gäller." }],
    );
    for (const again of [request, ulid()]) assert.deepEqual((await answer(again)).status, 200);
    assert.equal(((await stored()).pools?.match(/"notAtAll":1/g) ?? []).length, 1);
  });

  it("leaves the person, the request and the moment nowhere beside the answer: not in the store, the log or an overview", async () => {
    const request = ulid();
    await answer(request);
    await overviewKeeper(server.ports).catchUp();
    const { pools, ...elsewhere } = await stored();
    assert.ok(pools);
    for (const trace of [employee, request, TODAY, talk.split("/").at(-1) ?? ""])
      assert.ok(!pools.includes(trace), trace);
    for (const [container, text] of Object.entries(elsewhere)) {
      assert.ok(!text.includes("notAtAll"), container);
      assert.ok(!text.includes(request), container);
    }
    assert.doesNotMatch(server.logged(), new RegExp(`notAtAll|${request}|${employee}`));
  });

  it("is asked of the employee until it is answered, and looks the same to the manager before and after", async () => {
    const can = async (who: typeof employee) =>
      ((await server.ask(who, "GET", talk)).body as AppraisalView).can.answerClimate;
    const seen = async () =>
      (await Promise.all([talk, "/api/team", "/api/climate"].map((path) => server.ask(manager, "GET", path)))).map(
        ({ text }) => text,
      );
    await overviewKeeper(server.ports).catchUp();
    const before = await seen();
    assert.deepEqual([await can(employee), await can(manager)], [true, false]);
    await answer();
    await overviewKeeper(server.ports).catchUp();
    assert.equal(await can(employee), false);
    assert.deepEqual(await seen(), before);
  });

  it("takes none but the five answers", async () => {
    const { status, body } = await answer(ulid(), { ...ANSWERS, joy: "perfect" });
    assert.deepEqual(
      [status, (body as RefusalView).message],
      [400, "Svaret om arbetsglädje gick inte att läsa. Rätta det och försök igen."],
    );
    assert.equal((await stored()).pools, "[]");
  });

  it("shows closed years in words, to each what is theirs, and no number that anything could be worked out from", async () => {
    assert.deepEqual((await climate()).groups, []);
    const [hall, school] = tinyMunicipality.organisation.units;
    assert.ok(hall && school);
    const sayIn = async (unit: typeof hall, times: number, joy: "fully" | "partly") => {
      for (let each = 0; each < times; each++)
        await addToPool(server.ports, {
          year: 2025,
          unit,
          answers: { joy, participation: joy, development: "notSaid" },
        });
    };
    await sayIn(school, 4, "fully");
    await sayIn(school, 8, "partly");
    await sayIn(hall, 2, "partly");
    const { groups } = await climate();
    assert.deepEqual(groups, [
      {
        unit: "school",
        name: "Skolan",
        scope: "own",
        mine: true,
        years: [
          {
            year: 2025,
            cells: {
              joy: { kind: "shown", share: "minority", size: 10 },
              participation: { kind: "shown", share: "minority", size: 10 },
              development: { kind: "tooFew" },
            },
          },
        ],
      },
    ]);
    const all = (await climate(people.hr)).groups;
    assert.deepEqual(
      all.map(({ unit, scope }) => `${unit} ${scope}`),
      ["hall whole", "hall own", "school own"],
    );
    assert.deepEqual(all[0]?.years[0]?.cells?.joy, { kind: "shown", share: "minority", size: 10 });
    assert.deepEqual(all[1]?.years[0]?.cells?.joy, { kind: "tooFew" });
  });
});
