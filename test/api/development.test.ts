import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { NeedsView } from "#bot/api/wire/development.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { talkScene } from "../support/scenes.ts";
import { people } from "../support/tinyMunicipality.ts";

const { self: employee, manager, hr } = people;
const ACTIVITY = {
  kind: "development",
  text: "Kurs i kalkylblad",
  owner: "employee",
  due: "2027-03-01",
  effect: "Gör budgeten själv",
};

describe("a development activity over HTTP", () => {
  let server: ApiServer;
  let talk: string;
  beforeEach(async () => {
    server = await startApiServer();
    const { appraisal } = await talkScene(server.ports, "held");
    talk = `/api/appraisals/${employee}/${appraisal}`;
  });
  afterEach(() => server.stop());

  const propose = (terms: object) => server.ask(manager, "POST", `${talk}/actions`, { request: ulid(), terms });
  const categories = async () =>
    ((await server.ask(employee, "GET", talk)).body as AppraisalView).actions.map(({ category }) => category);

  it("says what it is about; one from a page of before says something else", async () => {
    await propose({ ...ACTIVITY, category: "digital" });
    await propose(ACTIVITY);
    assert.deepEqual(new Set(await categories()), new Set(["digital", "other"]));
  });

  it("takes none but the areas there are", async () => {
    const { status, body } = await propose({ ...ACTIVITY, category: "golf" });
    assert.equal(status, 400);
    assert.match((body as RefusalView).message, /^Valet av område gick inte att läsa/);
    assert.deepEqual(await categories(), []);
  });

  it("is counted for nobody while fewer than five have one", async () => {
    await propose({ ...ACTIVITY, category: "digital" });
    const { status, body } = await server.ask(hr, "GET", "/api/development-needs");
    assert.deepEqual([status, body], [200, { countedOn: "2026-11-24", groups: [] } satisfies NeedsView]);
  });
});
