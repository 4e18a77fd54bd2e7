import assert from "node:assert/strict";
import { contractScene } from "../support/scenes.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { people } from "../support/tinyMunicipality.ts";

describe("what is taken out of a contract over HTTP", () => {
  let server: ApiServer;
  let path: string;
  before(async () => {
    server = await startApiServer();
    const { contract } = await contractScene(server.ports, "active", "Ring mig på 070-123 45 67. Jag är sjukskriven.");
    path = `/api/contracts/${people.self}/${contract}`;
  });
  after(() => server.stop());

  it("is a file with a name, kept by nobody on the way", async () => {
    const { headers } = await server.ask(people.peer, "GET", `${path}/pdf`);
    assert.equal(headers.get("content-type"), "application/pdf");
    assert.equal(headers.get("content-disposition"), 'attachment; filename="uppdragskontrakt-sara-name-2026.pdf"');
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("etag"), null);
  });
  it("is noted with who took it, and never for whom", async () => {
    await server.ask(people.registrar, "GET", `${path}/copy`);
    const notes = (await server.ports.store.find("dossiers", people.self, { types: ["access"] })).map(
      ({ body }) => body,
    );
    const copy = notes.find((note) => "what" in note && String(note["what"]).endsWith(":copy"));
    assert.deepEqual(Object.keys(copy ?? {}).toSorted(), ["at", "by", "id", "schema", "type", "what"]);
  });
  it("shows in the disclosure what is masked and what is to be tried, in the reader's language", async () => {
    const { text } = await server.ask(people.peer, "GET", `${path}/disclosure`);
    assert.match(text, /\[masked: OSL ch\. 39 s\. 3\]/);
    assert.match(text, /sjukskriven/);
    assert.doesNotMatch(text, /070-123/);
  });
  it("shows the number of the diary on the contract once it is registered", async () => {
    const { status } = await server.ask(people.registrar, "POST", `${path}/registration`, {
      request: "registration-1",
      dnr: "KS 2026/12",
    });
    assert.equal(status, 200);
    const { body } = await server.ask(people.peer, "GET", path);
    assert.partialDeepStrictEqual(body, { legalState: { kind: "registered", dnr: "KS 2026/12" } });
  });
  it("refuses an empty number in words", async () => {
    const { status, body } = await server.ask(people.registrar, "POST", `${path}/registration`, {
      request: "registration-2",
      dnr: " ",
    });
    assert.equal(status, 400);
    assert.partialDeepStrictEqual(body, { key: "contract.noDnr" });
  });
});
