import assert from "node:assert/strict";
import type { PresenceView } from "#bot/api/wire/presence.ts";
import type { PersonId } from "#core/ids.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { entriesOf, talkScene } from "../support/scenes.ts";
import { people } from "../support/tinyMunicipality.ts";

describe("where the other is in a talk, over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const open = async () => {
    const { appraisal } = await talkScene(server.ports, "held");
    return async (who: PersonId, where: object) => {
      const answer = await server.ask(who, "PUT", `/api/appraisals/${people.self}/${appraisal}/presence`, where);
      assert.equal(answer.status, 200, answer.text);
      return (answer.body as PresenceView).other;
    };
  };

  it("is told to each of the two, until the other leaves", async () => {
    const tell = await open();
    assert.equal(await tell(people.self, { point: "tasks" }), undefined);
    assert.deepEqual(await tell(people.manager, { point: "goals", field: "noGoalsReason" }), {
      point: "tasks",
      agoMs: 0,
    });
    assert.deepEqual(await tell(people.self, {}), { point: "goals", field: "noGoalsReason", agoMs: 0 });
    assert.deepEqual(await tell(people.manager, { point: "goals" }), { agoMs: 0 });
  });

  it("takes places alone, stores nothing, and leaves no person in the log", async () => {
    const tell = await open();
    const before = await entriesOf(server.ports, people.self);
    const feeds = await Promise.all((["dossiers", "views"] as const).map((name) => server.ports.store.newest(name)));
    await tell(people.self, { point: "tasks", field: "tasks", value: "Det här skriver jag." });
    assert.deepEqual(await tell(people.manager, { point: "tasks" }), { point: "tasks", field: "tasks", agoMs: 0 });
    assert.equal(await entriesOf(server.ports, people.self), before);
    assert.deepEqual(
      await Promise.all((["dossiers", "views"] as const).map((name) => server.ports.store.newest(name))),
      feeds,
    );
    const lines = server
      .logged()
      .split("\n")
      .filter((line) => line.includes("/presence"));
    assert.equal(lines.length, 2);
    for (const line of lines) assert.doesNotMatch(line, /sara|tasks|skriver/i);
  });
});
