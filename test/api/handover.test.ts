import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { HandoverView } from "#bot/api/wire/handover.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { contractScene, talkScene } from "../support/scenes.ts";
import { TODAY, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

describe("a manager who is away", () => {
  const { organisation } = tinyMunicipality;
  const withLeave = organisation.people.map((person) =>
    person.id === people.manager ? { ...person, leave: { from: TODAY } } : person,
  );
  let server: ApiServer;
  before(async () => {
    server = await startApiServer({ directory: directoryOf({ ...organisation, people: withLeave }) });
  });
  after(() => server.stop());

  const offered = async (who: PersonId) => {
    await overviewKeeper(server.ports).catchUp();
    const { matters } = (await server.ask(who, "GET", "/api/handover")).body as HandoverView;
    return matters.filter(({ can }) => can.takeOverTalk).map(({ kind, subject, from }) => [kind, subject.id, from?.id]);
  };

  it("leaves a talk, offered on the hand-over page to who stands in, to nobody else, and no longer once it is taken over", async () => {
    const { appraisal } = await talkScene(server.ports, "preparation");
    assert.deepEqual(await offered(people.deputy), [["talkWhileAway", people.self, people.manager]]);
    for (const who of [people.self, people.manager, people.managersManager, people.deputyToCome, people.hr])
      assert.deepEqual(await offered(who), []);
    const path = `/api/appraisals/${people.self}/${appraisal}/taking-over`;
    assert.equal((await server.ask(people.deputy, "POST", path, { request: ulid() })).status, 200);
    assert.deepEqual(await offered(people.deputy), []);
  });
  it("is said to be so beside a contract to the two, who stands in, the line above and HR; the contract itself everybody reads", async () => {
    const { contract } = await contractScene(server.ports, "active");
    const saidTo = async (who: PersonId) => {
      const answer = await server.ask(who, "GET", `/api/contracts/${people.self}/${contract}`);
      assert.equal(answer.status, 200);
      return (answer.body as ContractView).handover.away.map(({ person }) => person.id);
    };
    for (const who of [people.self, people.manager, people.deputy, people.managersManager, people.hr])
      assert.deepEqual(await saidTo(who), [people.manager], who);
    for (const who of [people.peer, people.report, people.registrar, people.formerManager, people.deputyToCome])
      assert.deepEqual(await saidTo(who), [], who);
  });
});
