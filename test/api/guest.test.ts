import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import { approveContract, draftContract, proposeContract } from "#bot/usecases/contract.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { contractIn } from "#core/dossier/dossier.ts";
import { type ContractId, type RequestId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type ApiServer, foreignIssuer, startApiServer } from "../support/apiServer.ts";
import { completeTerms, contractScene } from "../support/scenes.ts";
import { day, people, tinyMunicipality } from "../support/tinyMunicipality.ts";
import { done, madeBy } from "../support/world.ts";

const { guest, kommunchef, self } = people;
const request = () => asId<RequestId>(ulid());

/** The guest represents the board this year, beside the one who has an account. */
const directory = directoryOf({
  ...tinyMunicipality.organisation,
  representations: [
    ...tinyMunicipality.organisation.representations,
    { person: guest, for: "board", decisionRef: "KS 2026/8", from: day("2026-01-01"), to: day("2026-12-31") },
  ],
});

describe("a guest who represents the board (P18)", () => {
  let server: ApiServer;
  let contract: ContractId;
  let seen: { readonly revision: number; readonly hash: string };

  before(async () => {
    server = await startApiServer({ directory });
    const { ports } = server;
    contract = madeBy<ContractId>(
      await draftContract(ports, kommunchef, { holder: kommunchef, request: request() }),
      "contractDrafted",
    );
    const instruction = { title: "Instruktion för kommunchefen", decisionRef: "KF § 45", date: day("2026-01-01") };
    const { dossier } = done(
      await proposeContract(ports, kommunchef, {
        subject: kommunchef,
        contract,
        request: request(),
        terms: { ...completeTerms(), instruction },
        from: "tab",
      }),
    );
    const put = contractIn(dossier, contract);
    assert.ok(put?.state === "proposed");
    seen = { revision: put.revision, hash: put.hash };
    await overviewKeeper(ports).catchUp();
  });
  after(() => server.stop());
  const read = async <T>(path: string) => (await server.ask(guest, "GET", `/api/${path}`)).body as T;

  it("is signed in by a token of ours, not by one of the own tenant", async () => {
    assert.equal((await server.ask(guest, "GET", "/api/start")).status, 200);
    assert.equal((await server.askWith(await foreignIssuer.signIn(guest), "GET", "/api/start")).status, 401);
  });
  it("sees a start page with just what they represent the board in", async () => {
    const { waiting, me } = await read<Start>("start");
    assert.deepEqual(
      waiting.map(({ kind, subject }) => [kind, subject.id]),
      [["contractToApprove", kommunchef]],
    );
    assert.deepEqual(me.administers, []);
    assert.deepEqual(
      (await read<Team>("team")).people.map(({ subject }) => subject.id),
      [kommunchef],
    );
  });
  it("reads no other contract, nor the goals, the policy or the hand-over", async () => {
    const other = await contractScene(server.ports, "active");
    for (const path of [`contracts/${self}/${other.contract}`, "organisation", "policy", "handover"])
      assert.equal((await server.ask(guest, "GET", `/api/${path}`)).status, 404, path);
  });
  it("approves in the tab for the board, and the approval says so", async () => {
    const path = `contracts/${kommunchef}/${contract}`;
    const { principal, can } = await read<ContractView>(path);
    assert.deepEqual([principal.name, can.approve], ["Kommunstyrelsen", true]);
    const body = { request: ulid(), seen, unopened: true };
    assert.equal((await server.ask(guest, "POST", `/api/${path}/approval`, body)).status, 200);
    const { state, approvals } = await read<ContractView>(path);
    assert.equal(state, "active");
    assert.partialDeepStrictEqual(approvals[1], {
      by: { id: guest },
      onBehalfOf: { id: "board" },
      decisionRef: "KS 2026/8",
      from: "tab",
    });
  });
  it("approves nothing when the period of the decision is over", async () => {
    const later = { ...server.ports, now: () => "2027-01-04T09:00:00.000Z" as ReturnType<typeof server.ports.now> };
    const outcome = await approveContract(later, guest, {
      subject: kommunchef,
      contract,
      request: request(),
      seen: { revision: seen.revision, hash: asId(seen.hash) },
      from: "tab",
      unopened: true,
    });
    assert.equal(outcome.kind, "refused");
  });
});
