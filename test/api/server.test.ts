import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ulid } from "ulid";
import { completeTerms, contractScene } from "../support/scenes.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { people } from "../support/tinyMunicipality.ts";

type Refused = { readonly key: string; readonly message: string };
const keyOf = ({ body }: { readonly body: unknown }) => (body as Refused | undefined)?.key;

describe("the server", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  it("is healthy, and ready when its store answers", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      const { status, body } = await server.ask(undefined, "GET", path);
      assert.deepEqual([status, body], [200, { status: "ok" }], path);
    }
  });

  it("says that a route does not exist, to whoever asks", async () => {
    for (const path of ["/api/nothing", "/nothing", "/api/contracts/x/y/z", "/local/people"]) {
      const answer = await server.ask(people.self, "GET", path);
      assert.deepEqual([answer.status, keyOf(answer)], [404, "notFound"], path);
    }
  });
  it("does not stumble over an address that is none", async () => {
    for (const path of [
      "/api/contracts/%E0%A4%A/x",
      "/api/contracts/sara/%00",
      "/api/contracts/__proto__/constructor",
    ]) {
      const { status } = await server.ask(people.self, "GET", path);
      assert.ok(status === 400 || status === 404, `${path}: ${status}`);
    }
  });
  it("has no sign-in as somebody else unless it is local", async () => {
    assert.equal((await server.ask(undefined, "POST", "/local/sign-in", { person: people.self })).status, 404);
  });
  it("refuses a method that a route does not have", async () => {
    assert.equal((await server.ask(people.self, "DELETE", "/api/start")).status, 405);
  });

  it("asks who comes without a token to sign in", async () => {
    for (const token of [undefined, "", "rubbish", "a.b.c"]) {
      const answer = await server.askWith(token, "GET", "/api/start");
      assert.deepEqual([answer.status, keyOf(answer)], [401, "signIn"]);
    }
  });

  it("does not read more than it must", async () => {
    const answer = await server.ask(people.self, "POST", "/api/contracts", {
      request: ulid(),
      holder: "x".repeat(300 * 1024),
    });
    assert.deepEqual([answer.status, keyOf(answer)], [413, "tooLong"]);
  });
  it("reads nothing of anybody who has not signed in, and much only of who may bring it in", async () => {
    const path = "/api/administration/imports/preview";
    const content = "x".repeat(300 * 1024);
    const much = { files: [{ name: "people.csv", content }] };
    const [stranger, employee, hr] = [undefined, people.self, people.hr].map((who) =>
      server.ask(who, "POST", path, much),
    );
    assert.deepEqual(
      (await Promise.all([stranger, employee, hr])).map((answer) => answer?.status),
      [401, 413, 200],
    );
    // Of a body that never comes nothing can have been read.
    const asked = request(`${server.origin}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": 5 * 1024 * 1024 },
    });
    asked.flushHeaders();
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    asked.destroy();
    assert.equal(answer.statusCode, 401);
  });
  it("does not unpack what is sent packed, since little can become much", async () => {
    const packed = gzipSync(JSON.stringify({ request: ulid(), holder: "x".repeat(10_000_000) }));
    const response = await fetch(`${server.origin}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: packed,
    });
    assert.equal(response.status, 415);
  });
  it("says that it did not understand what is no JSON", async () => {
    const token = undefined;
    const answer = await server.askWith(token, "POST", "/api/messages", "{oh no");
    assert.deepEqual([answer.status, keyOf(answer)], [400, "invalid"]);
  });
  it("takes no uploads", async () => {
    const form = new FormData();
    form.set("file", new Blob(["x"]), "x.txt");
    const response = await fetch(`${server.origin}/local/sign-in`, { method: "POST", body: form });
    assert.equal(response.status, 404);
    const answer = await server.askWith(undefined, "POST", "/api/messages", "a=b", {
      "content-type": "application/x-www-form-urlencoded",
    });
    assert.equal(answer.status, 415);
  });

  it("may be shown in Teams and nowhere else, and says so with every answer", async () => {
    for (const path of ["/healthz", "/readyz", "/api/start", "/nothing"]) {
      const { headers } = await server.ask(undefined, "GET", path);
      const policy = headers.get("content-security-policy") ?? "";
      assert.match(
        policy,
        /frame-ancestors 'self' https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com/,
        path,
      );
      assert.match(policy, /default-src 'self'/, path);
      assert.doesNotMatch(policy, /localhost|unsafe-eval/, path);
      assert.equal(headers.get("x-content-type-options"), "nosniff", path);
      assert.ok(headers.get("strict-transport-security"), path);
    }
  });

  it("answers a reading it has answered before with nothing but a nod", async () => {
    const first = await server.ask(people.self, "GET", "/api/start");
    const tag = first.headers.get("etag") ?? "";
    assert.match(tag, /^"[\w-]+"$/);
    const again = await server.ask(people.self, "GET", "/api/start", undefined, { "if-none-match": tag });
    assert.deepEqual([again.status, again.text], [304, ""]);
    await contractScene(server.ports, "draft");
    const changed = await server.ask(people.self, "GET", "/api/start", undefined, { "if-none-match": tag });
    assert.equal(changed.status, 200);
  });
  it("lets nobody in between keep what it answers", async () => {
    const answers = await Promise.all([
      server.ask(people.self, "GET", "/api/start"),
      server.ask(undefined, "GET", "/api/start"),
      server.ask(people.self, "PUT", "/api/me/locale", { locale: "sv" }),
    ]);
    for (const { headers } of answers) assert.match(headers.get("cache-control") ?? "", /private|no-store/);
  });

  it("slows down one person who asks without end, and nobody else", async () => {
    const many = await Promise.all(
      Array.from({ length: 150 }, () => server.ask(people.self, "GET", "/api/organisation")),
    );
    const slowed = many.filter(({ status }) => status === 429);
    assert.ok(slowed.length > 0);
    assert.equal(slowed[0] && keyOf(slowed[0]), "busy");
    assert.equal((await server.ask(people.peer, "GET", "/api/organisation")).status, 200);
  });

  it("keeps a quiet log, in which nobody is named", async () => {
    const { contract } = await contractScene(server.ports, "draft", "MARKÖREN");
    const path = `/api/contracts/${people.self}/${contract}`;
    await server.ask(people.self, "GET", path);
    await server.ask(people.self, "PUT", `${path}/terms`, {
      request: ulid(),
      terms: completeTerms("MARKÖREN igen"),
      seenRev: 1,
    });
    await server.ask(people.peer, "GET", path);
    await server.ask(people.self, "POST", path, { request: ulid() });
    await server.askWith("rubbish-token", "GET", "/api/start");
    await Promise.all(Array.from({ length: 120 }, () => server.ask(people.peer, "GET", path)));

    const lines = server.logged();
    for (const private_ of [people.self, people.peer, contract, "MARKÖREN", "rubbish-token", "Bearer", "127.0.0.1"])
      assert.ok(!lines.includes(private_), `${private_} is in the log`);
    assert.doesNotMatch(lines, /Discarded returned value/);
    const levels = lines
      .split("\n")
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { level: number }).level);
    assert.ok(
      levels.every((level) => level <= 30),
      "nothing worse than information",
    );
    assert.match(lines, /"route":"\/api\/contracts\/:subject\/:contract"/);
  });
});

describe("a server whose store has gone", () => {
  const broken = () => {
    throw new Error("the disk of Sara is full");
  };
  it("is not ready, but healthy: a new start would not help", async () => {
    const server = await startApiServer({
      store: (real) => ({ ...real, ready: () => Promise.reject(new Error("gone")) }),
    });
    try {
      assert.equal((await server.ask(undefined, "GET", "/readyz")).status, 503);
      assert.equal((await server.ask(undefined, "GET", "/healthz")).status, 200);
    } finally {
      await server.stop();
    }
  });
  it("is not ready when it cannot read who is who", async () => {
    const server = await startApiServer({ upToDate: () => Promise.reject(new Error("gone")) });
    try {
      assert.equal((await server.ask(undefined, "GET", "/readyz")).status, 503);
    } finally {
      await server.stop();
    }
  });
  it("says so without saying how, and notes the fault for who runs it", async () => {
    const server = await startApiServer({ store: (real) => ({ ...real, find: broken }) });
    try {
      const answer = await server.ask(people.self, "GET", "/api/start");
      assert.deepEqual([answer.status, keyOf(answer)], [500, "fault"]);
      assert.doesNotMatch(answer.text, /disk|Error|at /);
      assert.match(server.logged(), /the disk of Sara is full/);
    } finally {
      await server.stop();
    }
  });
});

describe("the tab's files", () => {
  let folder: string;
  let server: ApiServer;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "tab-"));
    mkdirSync(join(folder, "tab/assets"), { recursive: true });
    writeFileSync(join(folder, "tab/index.html"), "<!doctype html><title>Uppdragsdialog</title>");
    writeFileSync(join(folder, "tab/assets/index-abc123.js"), `console.log("${"long ".repeat(500)}")`);
    writeFileSync(join(folder, "secret.txt"), "secret");
    server = await startApiServer({ tabFolder: join(folder, "tab") });
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  const get = (path: string) => server.ask(undefined, "GET", path);

  it("are one page, wherever in it one is sent", async () => {
    for (const path of ["/tab", "/tab/", "/tab/contract/sara/c1", "/tab/team?as=sara"]) {
      const { status, text, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.match(text, /Uppdragsdialog/, path);
      assert.equal(headers.get("cache-control"), "no-cache", path);
    }
  });
  it("are kept for ever when their name says what is in them, and travel packed", async () => {
    const { status, headers, text } = await get("/tab/assets/index-abc123.js");
    assert.equal(status, 200);
    assert.match(headers.get("content-type") ?? "", /javascript/);
    assert.match(headers.get("cache-control") ?? "", /immutable/);
    assert.equal(headers.get("content-encoding"), "gzip");
    assert.match(text, /^console\.log/);
  });
  it("do not exist when they do not exist, rather than being a page", async () => {
    assert.equal((await get("/tab/assets/index-gone.js")).status, 404);
  });
  it("are all that can be fetched", async () => {
    for (const path of [
      "/tab/assets/../../secret.txt",
      "/tab/assets/..%2f..%2fsecret.txt",
      "/tab/assets/%2e%2e/%2e%2e/secret.txt",
    ])
      assert.doesNotMatch((await get(path)).text, /^secret/, path);
  });
});

describe("a server that has no tab built", () => {
  it("says how to build it", async () => {
    const server = await startApiServer({ tabFolder: join(tmpdir(), "there-is-no-such-folder") });
    try {
      const { status, text } = await server.ask(undefined, "GET", "/tab/");
      assert.equal(status, 503);
      assert.match(text, /npm run build/);
    } finally {
      await server.stop();
    }
  });
});
