import assert from "node:assert/strict";
import { createClient } from "./client.ts";
import { createResources } from "./resources.ts";

describe("what the tab keeps of the server's answers", () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it("is read once more for all who ask while it is being read, and never says what came before", async () => {
    let asked = 0;
    globalThis.fetch = () => Promise.resolve(Response.json({ asked: ++asked }));
    const client = createClient({ token: () => Promise.resolve("token"), locale: () => "sv", signedOut: () => {} });
    const resources = createResources(client);
    await Promise.all([1, 2, 3, 4].map(() => resources.refresh("/holds")));
    assert.equal(asked, 2);
    assert.deepEqual(resources.known("/holds").data, { asked: 2 });
    await resources.refresh("/holds");
    assert.deepEqual(resources.known("/holds").data, { asked: 3 });
  });
});
