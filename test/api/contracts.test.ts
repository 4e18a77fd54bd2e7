import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { Done, RefusalView } from "#bot/api/wire/answers.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { PersonId } from "#core/ids.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { completeTerms, contractScene, entriesOf } from "../support/scenes.ts";
import { people } from "../support/tinyMunicipality.ts";

const { self: holder, manager: principal, peer } = people;
/** Nothing has been saved or put forward before. */
const fresh = { seenRev: 0, revision: 0 };

describe("a contract over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const path = (contract: string, act = "") => `/api/contracts/${holder}/${contract}${act}`;
  const read = async (who: PersonId, contract: string) =>
    (await server.ask(who, "GET", path(contract))).body as ContractView;
  const send = async (who: PersonId, method: "POST" | "PUT", address: string, body: object) => {
    const { status, body: answer } = await server.ask(who, method, address, { request: ulid(), ...body });
    return { status, ...(answer as Done & RefusalView) };
  };

  it("goes from draft to force, told in a sentence at each step", async () => {
    const drafted = await send(holder, "POST", "/api/contracts", { holder });
    assert.equal(drafted.status, 200);
    const id = drafted.contract ?? "";
    const draft = await read(holder, id);
    assert.equal(draft.state, "draft");
    assert.ok(draft.missing.includes("results"));

    const early = await send(holder, "POST", path(id, "/proposal"), { terms: draft.terms, ...fresh });
    assert.deepEqual([early.status, early.key], [400, "contract.incomplete"]);
    assert.match(early.message, /minst ett åtagande/);

    const proposed = await send(holder, "POST", path(id, "/proposal"), { terms: completeTerms(), ...fresh });
    assert.deepEqual([proposed.status, proposed.done], [200, true]);

    const put = await read(principal, id);
    assert.deepEqual([put.state, put.revision, put.approvals.length, put.can.approve], ["proposed", 1, 1, true]);
    const seen = { revision: put.revision, hash: put.hash };
    const unopened = await send(principal, "POST", path(id, "/approval"), { seen, unopened: false });
    assert.deepEqual([unopened.status, unopened.key], [409, "contract.notOpened"]);
    assert.equal((await send(principal, "POST", path(id, "/opening"), {})).status, 200);
    const approved = await send(principal, "POST", path(id, "/approval"), { seen, unopened: false });
    assert.equal(approved.status, 200);
    assert.match(approved.notice, /Kontraktet gäller nu/);
    assert.equal((await read(peer, id)).state, "active");
  });

  it("is not approved in a wording that has been replaced", async () => {
    const { contract, revision, hash } = await contractScene(server.ports, "changesRequested");
    await send(holder, "POST", path(contract, "/proposal"), {
      terms: completeTerms("En ny lydelse."),
      seenRev: 0,
      revision,
    });
    const late = await send(principal, "POST", path(contract, "/approval"), {
      seen: { revision, hash },
      unopened: true,
    });
    assert.deepEqual([late.status, late.key, late.params["revision"]], [409, "contract.changedSince", 2]);
  });

  it("is changed once by a request that comes twice, and answers both alike", async () => {
    const { contract, revision, hash } = await contractScene(server.ports, "proposed");
    const before = await entriesOf(server.ports, holder);
    const body = { request: ulid(), seen: { revision, hash }, unopened: true };
    const answers = await Promise.all(
      [1, 2, 3].map(() => server.ask(principal, "POST", path(contract, "/approval"), body)),
    );
    assert.deepEqual(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size, 1);
    assert.equal((await entriesOf(server.ports, holder)) - before, 1);
  });

  it("is not taken back when another has worded it anew meanwhile", async () => {
    const { contract, revision } = await contractScene(server.ports, "proposed");
    const body = { request: ulid(), seen: { revision, hash: "another" } };
    const answer = await server.ask(holder, "POST", path(contract, "/withdrawal"), body);
    assert.deepEqual([answer.status, (answer.body as { key: string }).key], [409, "contract.changedSince"]);
  });

  it("does not take another person's request for its own", async () => {
    const { contract } = await contractScene(server.ports, "proposed");
    const request = ulid();
    await server.ask(holder, "POST", path(contract, "/withdrawal"), { request });
    assert.equal(
      (await server.ask(principal, "POST", path(contract, "/refusal"), { request, comment: "Nej." })).status,
      403,
    );
  });

  it("says which field was wrong, and how much too long", async () => {
    const { contract } = await contractScene(server.ports, "draft");
    const terms = completeTerms();
    const [result] = terms.results;
    const cases: readonly (readonly [object, string, string | undefined])[] = [
      [{}, "invalid", "terms"],
      [{ terms: { ...terms, period: { from: "2026-02-30", to: "2027-01-01" } } }, "invalid", "from"],
      [{ terms: { ...terms, results: Array.from({ length: 6 }, () => result) } }, "tooMany", "results"],
      [{ terms: { ...terms, goals: ["no-such-goal"] } }, "contract.servesUnknown", undefined],
      [{ terms: { ...terms, results: [{ ...result, measure: "x".repeat(301) }] } }, "tooLong", "measure"],
    ];
    for (const [body, key, field] of cases) {
      const { status, ...refused } = await send(holder, "PUT", path(contract, "/terms"), { seenRev: 1, ...body });
      assert.deepEqual([status, refused.key, refused.params["field"]], [400, key, field]);
    }
    const long = await send(holder, "PUT", path(contract, "/terms"), {
      terms: { ...terms, results: [{ ...result, measure: "x".repeat(301) }] },
      seenRev: 1,
    });
    assert.match(long.message, /Måttet är för långt.*301/);
    const unnamed = await server.ask(holder, "PUT", path(contract, "/terms"), { terms, seenRev: 1 });
    assert.equal(unnamed.status, 400, "a command without a request id");
    const odd = await server.ask(holder, "PUT", path(contract, "/terms"), {
      request: "../../chain",
      terms,
      seenRev: 1,
    });
    assert.equal(odd.status, 400, "a request id that could not be part of a document's id");
  });

  it("keeps its locked clause whatever is sent", async () => {
    const { contract } = await contractScene(server.ports, "draft");
    const terms = completeTerms();
    await send(holder, "PUT", path(contract, "/terms"), {
      terms: { ...terms, whole: { ...terms.whole, clause: "Min verksamhet först." }, purpose: "Nytt." },
      seenRev: 1,
    });
    assert.equal((await read(holder, contract)).terms.whole.clause, terms.whole.clause);
  });

  it("is refused in the reader's language", async () => {
    const { contract } = await contractScene(server.ports, "draft");
    const answer = await server.ask(peer, "GET", path(contract));
    assert.equal(answer.status, 404);
    assert.match((answer.body as RefusalView).message, /does not exist, or it is not for you/);
  });

  it("shows nobody what the other party is writing towards the next wording", async () => {
    const { contract } = await contractScene(server.ports, "changesRequested");
    await send(principal, "PUT", path(contract, "/terms"), {
      terms: completeTerms("MARKÖR uppdragsgivaren"),
      seenRev: 0,
    });
    const answer = await server.ask(holder, "GET", path(contract));
    assert.doesNotMatch(answer.text, /MARKÖR/);
    assert.match((await server.ask(principal, "GET", path(contract))).text, /MARKÖR/);
  });

  it("lets out what the wire lists, and nothing else of what is stored", async () => {
    const { contract } = await contractScene(server.ports, "active");
    const { text } = await server.ask(peer, "GET", path(contract));
    for (const stored of ["openings", "createdBy", "schema", "activeAt", "periods"])
      assert.ok(!text.includes(`"${stored}"`), stored);
  });

  describe("has the buttons that its rules allow", () => {
    const acts = {
      edit: ["PUT", "/terms", (_seen, seenRev) => ({ terms: completeTerms("En ny lydelse."), seenRev })],
      propose: [
        "POST",
        "/proposal",
        ({ revision }, seenRev) => ({ terms: completeTerms("En ny lydelse."), seenRev, revision }),
      ],
      requestChanges: ["POST", "/change-request", (seen) => ({ seen, comment: "Mer." })],
      withdraw: ["POST", "/withdrawal", () => ({})],
      decline: ["POST", "/refusal", () => ({ comment: "Nej." })],
    } as const satisfies {
      readonly [act in keyof ContractView["can"]]?: readonly [
        "PUT" | "POST",
        string,
        (seen: { readonly revision: number; readonly hash: string }, seenRev: number) => object,
      ];
    };

    for (const state of ["draft", "proposed", "changesRequested", "active"] as const)
      for (const who of [holder, principal])
        for (const act of Object.keys(acts) as (keyof typeof acts)[])
          it(`${act}, for ${who}, when it is ${state}`, async () => {
            const { contract, revision, hash } = await contractScene(server.ports, state);
            const view = await server.ask(who, "GET", path(contract));
            const seen = view.status === 200 ? (view.body as ContractView) : undefined;
            const can = seen?.can[act] ?? false;
            const [method, place, body] = acts[act];
            const { status } = await send(
              who,
              method,
              path(contract, place),
              body({ revision, hash }, seen?.own?.rev ?? 0),
            );
            assert.equal(status === 200, can, `can ${act}: ${can}, but ${status}`);
          });
  });
});
