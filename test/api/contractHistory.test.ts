import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { HistoryView, WordingView } from "#bot/api/wire/contractHistory.ts";
import type { Done } from "#bot/api/wire/answers.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { PersonId } from "#core/ids.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { assessmentScene } from "../support/assessmentScenes.ts";
import { people } from "../support/tinyMunicipality.ts";

const { self: holder, manager: principal, peer } = people;

describe("why a contract was reworded, over HTTP", () => {
  let server: ApiServer;
  before(async () => {
    server = await startApiServer();
  });
  after(() => server.stop());

  it("is the assessment before it, with what it said of a part for the two alone", async () => {
    const { contract: former, assessment } = await assessmentScene(server.ports, "confirmed", { outcome: "partly" });
    const path = (contract: string, act = "") => `/api/contracts/${holder}/${contract}${act}`;
    const get = async <T>(who: PersonId, address: string) => (await server.ask(who, "GET", address)).body as T;
    const send = async (who: PersonId, address: string, body: object = {}) => {
      const { status, body: answer } = await server.ask(who, "POST", address, { request: ulid(), ...body });
      assert.equal(status, 200, JSON.stringify(answer));
      return answer as Done;
    };

    const { contract = "" } = await send(holder, `/api/assessments/${holder}/${assessment}/revision`);
    const revisable = async (who: PersonId) =>
      (await get<{ can: { revise: boolean } }>(who, `/api/assessments/${holder}/${assessment}`)).can.revise;
    assert.deepEqual([await revisable(holder), await revisable(principal)], [false, true], "a draft betrays nothing");
    const { own, terms: words } = await get<ContractView>(holder, path(contract));
    const results = words.results.map((row) => ({ ...row, target: "10 procent mindre" }));
    const days = { followUps: [], assessments: ["2027-05-01"] };
    const terms = { ...words, purpose: "Uppdraget finns för barnen.", results, assessment: days };
    await send(holder, path(contract, "/proposal"), { terms, seenRev: own?.rev ?? 0, revision: 0 });
    assert.equal(await revisable(principal), false, "a wording that is put forward is known to both");
    const { revision, hash } = await get<ContractView>(principal, path(contract));
    await send(principal, path(contract, "/approval"), { seen: { revision, hash }, unopened: true });

    assert.equal(await revisable(holder), false);
    const late = await server.ask(holder, "POST", `/api/assessments/${holder}/${assessment}/revision`, {
      request: ulid(),
    });
    assert.equal(late.status, 409, "old words never take the place of those that have replaced them");

    const [newest, ...before] = (await get<HistoryView>(holder, path(contract, "/history"))).wordings;
    assert.deepEqual([newest?.reason.kind, newest?.reason.assessment?.id], ["renewal", assessment]);
    assert.deepEqual(
      before.map((each) => [each.contract, each.reason.assessment]),
      [[former, undefined]],
    );
    const outcomes = async (who: PersonId) =>
      (await get<WordingView>(who, path(contract, `/wordings/${revision}`))).parts
        .filter(({ part }) => part === "purpose" || part.startsWith("results."))
        .map(({ since }) => [since.reason.kind, since.reason.assessment?.outcome]);
    assert.deepEqual(await outcomes(holder), [
      ["renewal", undefined],
      ["renewal", "partly"],
    ]);
    assert.deepEqual(await outcomes(peer), [
      ["renewal", undefined],
      ["renewal", undefined],
    ]);
  });
});
