import assert from "node:assert/strict";
import { ulid } from "ulid";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { holder, writtenIn } from "../support/badInput.ts";
import { type ContractScene, completeTerms, contractScene } from "../support/scenes.ts";

const NOT_UNDERSTOOD = /Frågan gick inte att förstå\. · The request could not be understood\./;
const UNREAD = /gick inte att läsa/;
const JSON_TYPE = "application/json";
const good = () => JSON.stringify({ request: ulid(), terms: completeTerms("Nytt"), seenRev: 1 });
const withText = (raw: string) => good().replace('"Nytt"', raw);

/** What is sent as the saving of a draft, as what type, and how it is answered. */
const requests: readonly (readonly [string, string, string, number, RegExp])[] = [
  ["JSON that breaks off", good().slice(0, -1), JSON_TYPE, 400, NOT_UNDERSTOOD],
  ["no JSON at all", "{oh no", JSON_TYPE, 400, NOT_UNDERSTOOD],
  ["nothing", "", JSON_TYPE, 400, UNREAD],
  ["null", "null", JSON_TYPE, 400, UNREAD],
  ["a list", "[1, 2]", JSON_TYPE, 400, UNREAD],
  ["a text", '"hej"', JSON_TYPE, 400, UNREAD],
  ["lists in lists, without end", "[".repeat(50_000) + "]".repeat(50_000), JSON_TYPE, 400, UNREAD],
  [
    "more than a request may hold",
    withText(`"${"x".repeat(300 * 1024)}"`),
    JSON_TYPE,
    413,
    /för mycket text på en gång/,
  ],
  ["a form", "request=12345678&seenRev=1", "application/x-www-form-urlencoded", 415, NOT_UNDERSTOOD],
  ["plain text", good(), "text/plain", 415, NOT_UNDERSTOOD],
  ["XML", "<terms/>", "application/xml", 415, NOT_UNDERSTOOD],
  ["half a character", withText('"\\ud83d"'), JSON_TYPE, 400, /^Syftet gick inte att läsa/],
  ["a character that ends a text", withText('"a\\u0000b"'), JSON_TYPE, 400, /^Syftet gick inte att läsa/],
];

describe("bad input: a request that is none", () => {
  let server: ApiServer;
  let scene: ContractScene;
  before(async () => {
    server = await startApiServer();
    scene = await contractScene(server.ports, "draft");
  });
  after(() => server.stop());

  const send = async (body: string, type = JSON_TYPE) =>
    server.askWith(await server.tokenOf(holder), "PUT", `/api/contracts/sara/${scene.contract}/terms`, body, {
      "content-type": type,
    });

  for (const [what, body, type, status, says] of requests)
    it(`${what}: ${status}, in words, and nothing is written`, async () => {
      const before = await writtenIn(server.ports.store);
      const answer = await send(body, type);
      const said = (answer.body as { readonly message?: string } | undefined)?.message ?? answer.text;
      assert.equal(answer.status, status, said);
      assert.match(said, says);
      assert.doesNotMatch(said, /^\s+at |node_modules|SyntaxError/m);
      assert.deepEqual(await writtenIn(server.ports.store), before);
    });

  it("what every object has is no field, and what is not asked for is not kept", async () => {
    const raw = good().replace(
      /^\{/,
      '{"__proto__":{"roles":["hr"]},"constructor":{"prototype":{"x":1}},"roles":["hr"],',
    );
    const { status } = await send(raw);
    assert.equal(status, 200);
    assert.equal(({} as { readonly roles?: unknown }).roles, undefined);
    const kept = await server.ports.store.find("dossiers", holder, { ids: [scene.contract] });
    assert.doesNotMatch(JSON.stringify(kept), /roles|prototype/);
  });
});
