import assert from "node:assert/strict";
import { ulid } from "ulid";
import { DOCUMENT_TABLE } from "#core/archive/documentTypes.ts";
import { RECORD_KINDS } from "#core/archive/recordKind.ts";
import type { PersonId } from "#core/ids.ts";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { Start } from "#bot/api/wire/overview.ts";
import type { ArchivePeopleView, HoldsView, RetentionView, RunPeopleView } from "#bot/api/wire/archive.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { lookedScene } from "../support/archiveScenes.ts";
import { exchangeScene, noteScene } from "../support/betweenScenes.ts";
import { followUpScene } from "../support/followUpScenes.ts";
import { commentScene, contractScene } from "../support/scenes.ts";
import { TODAY, people } from "../support/tinyMunicipality.ts";

describe("the archive over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());
  const { registrar, self } = people;

  const read = async <T>(path: string, person: PersonId = registrar) =>
    (await server.ask(person, "GET", `/api/${path}`)).body as T;
  const send = (method: "PUT" | "POST", path: string, body: object) =>
    server.ask(registrar, method, `/api/archive/${path}`, { request: ulid(), ...body });
  const rule = { kind: "exchange", fate: "remove", months: 24, reference: "KS § 51", from: TODAY };

  it("begins with nothing decided, and says so of every kind with what it holds", async () => {
    const { kinds, runs } = await read<RetentionView>("archive/retention");
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      RECORD_KINDS,
    );
    assert.ok(kinds.every(({ types, decision }) => types.length > 0 && decision === undefined));
    assert.deepEqual(runs, []);
    const refused = await send("POST", "retention/runs", {});
    assert.deepEqual([refused.status, (refused.body as RefusalView).key], [400, "retention.nothingDecided"]);
    assert.deepEqual((await read<Start>("start")).me.administers, ["requests", "retention", "holds"]);
  });

  it("keeps every decision with its reference, and refuses one without", async () => {
    const unnamed = await send("PUT", "retention/rules", { ...rule, reference: "" });
    assert.deepEqual([unnamed.status, (unnamed.body as RefusalView).key], [400, "retention.noReference"]);
    assert.equal((await send("PUT", "retention/rules", { ...rule, from: "2026-11-23" })).status, 400);
    assert.equal((await send("PUT", "retention/rules", rule)).status, 200);
    assert.equal((await send("PUT", "retention/rules", { ...rule, fate: "keep", from: "2027-01-01" })).status, 200);
    const exchange = (await read<RetentionView>("archive/retention")).kinds.find(({ kind }) => kind === "exchange");
    assert.ok(exchange?.decision && exchange.coming);
    assert.equal(exchange.decision.reference, "KS § 51");
    assert.equal(exchange.decision.by.id, registrar);
    assert.deepEqual([exchange.coming.fate, exchange.coming.months], ["keep", 0]);
  });

  it("names nobody's notes to who removes them, and takes a review back", async () => {
    await exchangeScene(server.ports);
    await noteScene(server.ports);
    const { run } = await lookedScene(server.ports);
    assert.deepEqual((await read<RunPeopleView>(`archive/retention/runs/${run}/people/0`)).people, []);
    assert.equal((await server.ask(registrar, "GET", `/api/archive/retention/runs/${run}/people/x`)).status, 404);
    const wrong = await send("POST", `retention/runs/${run}/confirmation`, { expected: 5 });
    assert.deepEqual([wrong.status, (wrong.body as RefusalView).key], [409, "retention.notLooked"]);
    assert.equal((await send("POST", `retention/runs/${run}/cancellation`, {})).status, 200);
    assert.equal((await read<RetentionView>("archive/retention")).runs[0]?.state, "cancelled");
  });

  it("shows the holds that stand, and finds whom to place one on, but nobody who is protected", async () => {
    const found = (await send("POST", "people", { text: "sara" })).body as ArchivePeopleView;
    assert.deepEqual(
      found.people.map(({ id }) => id),
      [self],
    );
    const hold = { person: self, reason: "Tvist", reviewOn: "2027-02-01" };
    assert.equal((await send("POST", "holds", { ...hold, reason: " " })).status, 400);
    assert.equal((await send("POST", "holds", { ...hold, person: "nobody" })).status, 404);
    assert.equal((await send("POST", "holds", hold)).status, 200);
    const [standing] = (await read<HoldsView>("archive/holds")).holds;
    assert.ok(standing);
    assert.deepEqual([standing.person.id, standing.wholeDossier, standing.toReview], [self, true, false]);
    assert.equal((await send("POST", `holds/${self}/${standing.id}/lifting`, {})).status, 200);
    assert.deepEqual((await read<HoldsView>("archive/holds")).holds, []);
    const { contract } = await contractScene(server.ports, "active");
    assert.equal((await send("POST", "holds", { ...hold, record: "nothing" })).status, 404);
    assert.equal((await send("POST", "holds", { ...hold, record: contract })).status, 200);
    const [onOne] = (await read<HoldsView>("archive/holds")).holds;
    assert.deepEqual([onOne?.wholeDossier, onOne?.record], [false, contract]);
  });

  it("has a row for every type of document that is stored in a dossier", async () => {
    await commentScene(server.ports);
    await followUpScene(server.ports, "answered");
    await exchangeScene(server.ports);
    const types = new Set<string>();
    for (let position: string | undefined, more = true; more;) {
      const page = await server.ports.store.changes("dossiers", position, 200);
      for (const { body } of page.changes) types.add(body.type);
      more = page.changes.length > 0;
      ({ position } = page);
    }
    assert.ok(types.size > 12, "the scenes store a good many types");
    assert.deepEqual(
      [...types].filter((type) => !(type in DOCUMENT_TABLE)),
      [],
    );
  });
});
