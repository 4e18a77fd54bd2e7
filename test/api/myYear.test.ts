import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { MyYearView } from "#bot/api/wire/year.ts";
import type { PersonId } from "#core/ids.ts";
import { DEFAULT_CYCLE } from "#core/year/cycle.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { talkScene } from "../support/scenes.ts";
import { people } from "../support/tinyMunicipality.ts";

describe("one's own year, over HTTP", () => {
  let server: ApiServer;
  before(async () => {
    server = await startApiServer();
  });
  after(() => server.stop());

  const yearOf = async (who: PersonId) => (await server.ask(who, "GET", "/api/me/year")).body as MyYearView;

  it("shows one's own talk and nobody else's, and the periods when HR has decided them", async () => {
    const { appraisal } = await talkScene(server.ports, "preparation");
    const mine = await yearOf(people.self);
    assert.deepEqual(
      mine.booked.map((each) => [each.kind, each.appraisal]),
      [["appraisal", appraisal]],
    );
    assert.equal(mine.periods, undefined);
    assert.deepEqual((await yearOf(people.peer)).booked, []);

    const decided = { request: ulid(), seen: 0, cycle: DEFAULT_CYCLE };
    assert.equal((await server.ask(people.hr, "PUT", "/api/administration/year", decided)).status, 200);
    const [employee, manager] = [await yearOf(people.report), await yearOf(people.manager)];
    assert.ok(employee.periods?.every(({ kind }) => kind !== "renewal"));
    assert.ok(manager.periods?.some(({ manager: day }) => day !== undefined));
  });
});
