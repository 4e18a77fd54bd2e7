import assert from "node:assert/strict";
import { type Failure, createClient, isUnsettled } from "./client.ts";

describe("what the tab makes of an answer that is none", () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const failureAt = async (status: number, body: string): Promise<Failure> => {
    globalThis.fetch = () => Promise.resolve(new Response(body, { status }));
    const client = createClient({ token: () => Promise.resolve("token"), locale: () => "sv", signedOut: () => {} });
    const sent = await client.send("POST", "/somewhere", {});
    assert.equal(sent.kind, "failed");
    return sent.failure;
  };
  const said = JSON.stringify({ key: "fault", message: "Försök igen om en stund.", params: {} });

  for (const status of [429, 500, 502, 503])
    it(`${status} is no refusal: it can be tried again, and the server's sentence says so`, async () => {
      const failure = await failureAt(status, said);
      assert.deepEqual(failure, { kind: "tryAgain", message: "Försök igen om en stund." });
      assert.ok(isUnsettled(failure));
    });

  it("409 is a refusal, and settles the matter", async () => {
    const failure = await failureAt(409, said);
    assert.equal(failure.kind, "refused");
    assert.ok(!isUnsettled(failure));
  });

  it("an answer of somebody in between is no sentence for the reader", async () => {
    assert.deepEqual(await failureAt(503, "<html>"), { kind: "unreachable" });
    assert.deepEqual(await failureAt(500, "<html>"), { kind: "broken" });
    assert.deepEqual(await failureAt(404, "<html>"), { kind: "notFound" });
  });
});
