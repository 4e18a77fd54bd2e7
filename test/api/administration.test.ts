import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { Done, RefusalView } from "#bot/api/wire/answers.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import type { SettingsView, TemplateView } from "#bot/api/wire/administration.ts";
import type { PersonId } from "#core/ids.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { people } from "../support/tinyMunicipality.ts";

describe("the administration over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const read = async <T>(person: PersonId, path: string) => (await server.ask(person, "GET", `/api/${path}`)).body as T;
  const send = (person: PersonId, method: "PUT" | "POST", path: string, body: object) =>
    server.ask(person, method, `/api/${path}`, { request: ulid(), ...body });
  const everyone = (everyoneHoldsContract: boolean) =>
    send(people.hr, "PUT", "administration/settings", { settings: { everyoneHoldsContract } });
  const TEMPLATE = "administration/templates/unitHead/en";

  it("says on the start page what somebody may administer", async () => {
    const { administers } = (await read<Start>(people.hr, "start")).me;
    assert.ok(administers.includes("templates") && administers.includes("settings"));
    const technical = (await read<Start>(people.admin, "start")).me.administers;
    assert.ok(technical.includes("delivery") && !technical.includes("templates"));
    for (const person of [people.self, people.kommunchef])
      assert.deepEqual((await read<Start>(person, "start")).me.administers, []);
  });

  it("lets a peer who leads nobody hold a contract as long as HR says so, and urges nobody", async () => {
    const offered = async () => {
      const { can, waiting } = await read<Start>(people.peer, "start");
      const team = await read<Team>(people.manager, "team");
      const row = team.people.find(({ subject }) => subject.id === people.peer);
      assert.ok(waiting.every(({ kind }) => kind !== "contractToDraft"));
      return [can.draftContract, row?.can.draftContract];
    };
    assert.deepEqual(await offered(), [false, false]);
    assert.equal((await send(people.peer, "POST", "contracts", { holder: people.peer })).status, 409);

    assert.equal((await everyone(true)).status, 200);
    assert.equal((await read<SettingsView>(people.hr, "administration/settings")).everyoneHoldsContract, true);
    assert.deepEqual(await offered(), [true, true]);
    const begun = (await send(people.peer, "POST", "contracts", { holder: people.peer })).body as Done;
    const view = await read<ContractView>(people.peer, `contracts/${people.peer}/${begun.contract}`);
    assert.equal(view.template?.role, "employee");
    assert.ok(view.terms.leadership === undefined && view.template.examples.results.length > 0);

    assert.equal((await everyone(false)).status, 200);
    assert.deepEqual((await offered())[1], false);
    const kept = await read<ContractView>(people.peer, `contracts/${people.peer}/${begun.contract}`);
    assert.equal(kept.can.edit, true, "what has begun goes on");
  });

  it("begins a contract from another template when one asks for it", async () => {
    const { contract } = (await send(people.self, "POST", "contracts", { holder: people.self, template: "director" }))
      .body as Done;
    const path = `contracts/${people.self}/${contract}`;
    assert.equal((await read<ContractView>(people.self, path)).template?.role, "director");
    await send(people.self, "PUT", `${path}/template`, { role: "supervisor" });
    const view = await read<ContractView>(people.self, path);
    assert.deepEqual([view.template?.role, view.can.chooseTemplate], ["supervisor", true]);
  });

  it("keeps a template as it was written, and says which text is too long", async () => {
    const { texts, version, own } = await read<TemplateView>(people.hr, TEMPLATE);
    assert.deepEqual([version, own], [0, false]);
    const long = { ...texts, purpose: "x".repeat(601) };
    const refused = await send(people.hr, "PUT", TEMPLATE, { texts: long, seen: 0 });
    assert.deepEqual(
      [refused.status, (refused.body as RefusalView).key, (refused.body as RefusalView).params],
      [400, "tooLong", { field: "purpose", within: "texts", max: 600, length: 601 }],
    );
    await send(people.hr, "PUT", TEMPLATE, { texts: { ...texts, mandate: "Ask first." }, seen: 0 });
    const saved = await read<TemplateView>(people.hr, TEMPLATE);
    assert.deepEqual([saved.version, saved.own, saved.texts.mandate], [1, true, "Ask first."]);
    assert.equal(saved.saved?.by.id, people.hr);
  });

  it("knows no template for a role or a language that there is none for", async () => {
    for (const path of ["administration/templates/king/sv", "administration/templates/unitHead/fi"]) {
      assert.equal((await server.ask(people.hr, "GET", `/api/${path}`)).status, 404);
      assert.equal((await send(people.hr, "POST", `${path}/standard`, { seen: 0 })).status, 404);
    }
  });
});
