import assert from "node:assert/strict";
import { z } from "zod";
import { comes } from "../../test/support/comes.ts";
import { type FakeGraph, startFakeGraph } from "../../test/support/fakeGraph.ts";
import { type GraphClient, graphClient, nothing } from "./graphClient.ts";
import { GraphFault, type GraphFaultKind } from "./graphFault.ts";

const Row = z.object({ id: z.string() });
const USERS = "/users/delta?$select=id";

describe("calls to Microsoft Graph", () => {
  let graph: FakeGraph;
  let client: GraphClient;
  let pauses: number[];

  beforeEach(async () => {
    graph = await startFakeGraph({ pageSize: 2 });
    for (const name of ["a", "b", "c", "d", "e"]) graph.put({ id: name, displayName: name });
    pauses = [];
    client = graphClient({
      baseUrl: graph.base,
      token: graph.token,
      retries: 3,
      timeoutMs: 60_000,
      pause: async (ms) => void pauses.push(ms),
    });
  });
  afterEach(() => graph.stop());

  const all = async (path = USERS) => {
    const ids: string[] = [];
    let delta: string | undefined;
    for await (const page of client.pages(path, Row)) {
      ids.push(...page.values.map(({ id }) => id));
      ({ delta } = page);
    }
    return { ids, delta };
  };
  const faultOf = async (asked: Promise<unknown>): Promise<GraphFault> => {
    const fault = await asked.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(fault instanceof GraphFault, String(fault));
    return fault;
  };
  const create = (body: object, repeatable = false) =>
    client.send({ method: "POST", path: "/users/a/events", body, repeatable }, Row);

  it("follow the pages to the end, and keep what follows the changes", async () => {
    const { ids, delta } = await all();
    assert.deepEqual(ids, ["a", "b", "c", "d", "e"]);
    graph.put({ id: "f", displayName: "f" });
    assert.deepEqual((await all(delta)).ids, ["f"]);
  });

  it("wait as long as Graph asks, when it is throttled", async () => {
    graph.trouble({ status: 429, retryAfter: 7 }, { status: 503, retryAfter: 2 });
    assert.equal((await all()).ids.length, 5);
    assert.ok((pauses[0] ?? 0) >= 7_000 && (pauses[1] ?? 0) >= 2_000, String(pauses));
  });

  for (const trouble of [
    { status: 500 },
    { status: 502 },
    { status: 504 },
    { cut: "before" },
    { cut: "within" },
  ] as const)
    it(`read again after ${JSON.stringify(trouble)}`, async () => {
      graph.trouble(trouble);
      assert.equal((await all()).ids.length, 5);
      assert.equal(pauses.length, 1);
    });

  it("give up after a number of attempts, and when Graph wants a longer pause than one call may take", async () => {
    graph.trouble(...Array.from({ length: 4 }, () => ({ status: 503 })));
    assert.deepEqual((await faultOf(all())).kind, "busy");
    assert.equal(graph.requests.length, 4);
    graph.trouble({ status: 429, retryAfter: 3_600 });
    const { kind, afterMs } = await faultOf(all());
    assert.deepEqual([kind, afterMs, graph.requests.length], ["busy", 3_600_000, 5]);
  });

  it("do not do again what may have been done, but what was turned away at the door", async () => {
    graph.trouble({ cut: "after", on: /^POST/ });
    assert.equal((await faultOf(create({ transactionId: "1" }))).kind, "unreachable");
    assert.equal(graph.events().length, 1);
    graph.trouble({ status: 429, retryAfter: 1, on: /^POST/ });
    await create({ transactionId: "2" });
    assert.equal(graph.events().length, 2);
  });

  it("end when no answer comes", async () => {
    const impatient = graphClient({ baseUrl: graph.base, token: graph.token, retries: 0, timeoutMs: 20 });
    graph.trouble({ hang: true });
    assert.equal((await faultOf(impatient.get(USERS, z.unknown()))).kind, "unreachable");
  });

  it("end at once when the server stops, whether an answer is waited for or the next attempt", async () => {
    const stopping = () => graphClient({ baseUrl: graph.base, token: graph.token });
    const [waiting, pausing] = [stopping(), stopping()];
    graph.trouble({ hang: true, on: /one/ }, { status: 429, retryAfter: 50, on: /other/ });
    const ended = [waiting.get("/users/one", z.unknown()), pausing.get("/users/other", z.unknown())].map(faultOf);
    await comes(async () => assert.equal(graph.requests.length, 2));
    waiting.close();
    pausing.close();
    assert.deepEqual(
      (await Promise.all(ended)).map(({ kind }) => kind),
      ["unreachable", "busy"],
    );
    assert.equal((await faultOf(waiting.get("/users/one", z.unknown()))).kind, "unreachable");
    assert.equal(graph.requests.length, 2);
  });

  const kinds: readonly (readonly [status: number, kind: GraphFaultKind, code?: string])[] = [
    [400, "refused"],
    [400, "expired", "syncStateNotFound"],
    [404, "expired", "SyncStateNotFound"],
    [400, "expired", "resyncRequired"],
    [401, "notAllowed"],
    [403, "notAllowed"],
    [404, "missing"],
    [409, "conflict"],
    [410, "expired"],
  ];
  for (const [status, kind, code = "SomeCode"] of kinds)
    it(`end with ${kind} at once when the answer is ${status} ${code}, and say nothing of whom it was about`, async () => {
      graph.trouble({ status, code });
      const fault = await faultOf(all());
      assert.deepEqual([fault.kind, fault.code, fault.requestId, pauses], [kind, code, "request-1", []]);
      assert.doesNotMatch(`${fault.message} ${fault.stack}`, /Sara|127\.0\.0\.1/);
    });

  it("do not carry the token to another host, whoever names it", async () => {
    graph.trouble({ body: JSON.stringify({ value: [], "@odata.nextLink": "https://graph.example.com/v1.0/users" }) });
    const fault = await faultOf(all());
    assert.deepEqual([fault.kind, fault.code], ["strange", "foreignLink"]);
    assert.equal((await faultOf(all(`${graph.origin}/other`))).code, "foreignLink");
  });

  it("take nothing that is not what was asked for", async () => {
    graph.trouble({ body: "<html>" });
    assert.equal((await faultOf(all())).code, "notJson");
    graph.trouble({ body: JSON.stringify({ value: [{ id: 1 }] }) });
    assert.equal((await faultOf(all())).code, "shape:value.0.id");
  });

  it("take an answer without a body where there is none", async () => {
    const { id } = await create({ transactionId: "1" });
    const path = `/users/a/events/${id}/cancel`;
    await client.send({ method: "POST", path, body: {}, repeatable: true }, nothing);
    assert.deepEqual(
      graph.events().map(({ cancelled }) => cancelled),
      [true],
    );
  });
});
