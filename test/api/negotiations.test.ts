import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { CommentView } from "#bot/api/wire/comment.ts";
import type { HistoryView, WordingView } from "#bot/api/wire/contractHistory.ts";
import type { Done, RefusalView } from "#bot/api/wire/answers.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import { fieldName } from "#core/content/contractParts.ts";
import type { PersonId } from "#core/ids.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { commentScene, completeTerms, contractScene } from "../support/scenes.ts";
import { people } from "../support/tinyMunicipality.ts";

const { self: holder, manager: principal, peer } = people;

describe("coming to one wording over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const path = (contract: string, act = "") => `/api/contracts/${holder}/${contract}${act}`;
  const get = async <T>(who: PersonId, address: string) => (await server.ask(who, "GET", address)).body as T;
  const read = (who: PersonId, contract: string) => get<ContractView>(who, path(contract));
  const send = async (who: PersonId, method: "POST" | "PUT", address: string, body: object = {}) => {
    const { status, body: answer } = await server.ask(who, method, address, { request: ulid(), ...body });
    return { status, ...(answer as Done & RefusalView) };
  };

  it("a counter-proposal is written unseen, and leads with what it changes when it comes", async () => {
    const { contract, revision, hash } = await contractScene(server.ports, "proposed");
    const terms = completeTerms("MOTFÖRSLAGET");
    await send(principal, "PUT", path(contract, "/terms"), { terms, seenRev: 0 });
    assert.doesNotMatch((await server.ask(holder, "GET", path(contract))).text, /MOTFÖRSLAGET/);
    const mine = await read(principal, contract);
    assert.deepEqual([mine.state, mine.own?.rev, mine.can.approve, mine.can.discard], ["proposed", 1, true, true]);
    assert.notEqual(mine.terms.purpose, terms.purpose);

    const sent = await send(principal, "POST", path(contract, "/proposal"), { terms, seenRev: 1, revision });
    assert.equal(sent.status, 200);
    const put = await read(holder, contract);
    assert.deepEqual([put.revision, put.can.approve, put.own], [2, true, undefined]);
    assert.deepEqual(put.changed, { contract, revision: 1, text: "Syftet med uppdraget (syfte)" });
    assert.equal(fieldName("purpose", "sv"), "syfte");
    const late = await send(holder, "POST", path(contract, "/approval"), { seen: { revision, hash }, unopened: true });
    assert.equal(late.key, "contract.changedSince");
  });

  it("a draft that was saved elsewhere is not written over", async () => {
    const { contract } = await contractScene(server.ports, "draft");
    const save = (purpose: string, seenRev: number) =>
      send(holder, "PUT", path(contract, "/terms"), { terms: completeTerms(purpose), seenRev });
    assert.equal((await save("Från datorn", 1)).status, 200);
    const refused = await save("Från telefonen", 1);
    assert.deepEqual([refused.status, refused.key], [409, "contract.changedElsewhere"]);
    const view = await read(holder, contract);
    assert.deepEqual([view.own?.terms.purpose, view.own?.rev], ["Från datorn", 2]);
  });

  it("a draft that is thrown away is gone, for the start page and for good", async () => {
    const keeper = overviewKeeper(server.ports);
    const { contract } = await contractScene(server.ports, "draft", "BORTKASTAT");
    await keeper.catchUp();
    assert.equal((await send(holder, "POST", path(contract, "/discarding"))).status, 200);
    await keeper.catchUp();
    assert.equal((await server.ask(holder, "GET", path(contract))).status, 404);
    assert.equal((await get<Start>(holder, "/api/start")).own.negotiation, undefined);
    const found = await server.ports.store.find("dossiers", holder, { types: ["contract", "entry", "chain"] });
    assert.doesNotMatch(JSON.stringify(found), /BORTKASTAT/);
  });

  it("comments are between the two, answered, resolved and opened again", async () => {
    const { contract, comment } = await commentScene(server.ports, "FRÅGAN");
    const at = path(contract, `/comments/${comment}`);
    assert.equal((await send(holder, "POST", `${at}/answers`, { text: "SVARET" })).status, 200);
    const [said] = (await read(principal, contract)).comments as readonly CommentView[];
    assert.deepEqual([said?.part, said?.text, said?.answers[0]?.text], ["purpose", "FRÅGAN", "SVARET"]);
    await send(holder, "POST", `${at}/resolution`);
    assert.equal((await read(principal, contract)).comments[0]?.resolvedBy?.id, holder);
    await send(principal, "POST", `${at}/reopening`);
    assert.equal((await read(holder, contract)).comments[0]?.resolvedBy, undefined);

    const { revision, hash = "" } = await read(principal, contract);
    await send(principal, "POST", path(contract, "/approval"), { seen: { revision, hash }, unopened: true });
    assert.match((await server.ask(holder, "GET", path(contract))).text, /FRÅGAN/);
    assert.doesNotMatch((await server.ask(peer, "GET", path(contract))).text, /FRÅGAN|SVARET/);
    const late = await send(holder, "POST", `${at}/answers`, { text: "För sent" });
    assert.equal(late.key, "contract.wrongState");
  });

  it("a dissenting note follows the contract, for all who may read it", async () => {
    const { contract, revision, hash } = await contractScene(server.ports, "proposed");
    const approved = await send(principal, "POST", path(contract, "/approval"), {
      seen: { revision, hash },
      unopened: true,
      dissent: "Jag hade velat ha ett mål om sjukfrånvaron.",
    });
    assert.equal(approved.status, 200);
    assert.equal((await read(peer, contract)).approvals[1]?.dissent, "Jag hade velat ha ett mål om sjukfrånvaron.");
  });

  it("a refused proposal can be read with its reason, and taken up again from its words", async () => {
    const { contract } = await contractScene(server.ports, "declined", "DET NEKADE");
    const refused = await read(holder, contract);
    assert.deepEqual([refused.reason, refused.can.again], ["Vi väntar till våren.", true]);
    const again = await send(holder, "POST", path(contract, "/new-draft"));
    const draft = await read(holder, again.contract ?? "");
    assert.deepEqual([draft.state, draft.terms.purpose], ["draft", "DET NEKADE"]);
    const twice = await send(holder, "POST", path(contract, "/new-draft"));
    assert.equal(twice.key, "contract.alreadyOpen");
  });

  it("a principal invites the holder to draft first, which waits for them until they begin", async () => {
    const keeper = overviewKeeper(server.ports);
    const invite = () => send(principal, "POST", "/api/contract-invitations", { holder });
    assert.equal((await invite()).status, 200);
    assert.equal((await invite()).done, false);
    await keeper.catchUp();
    const kinds = async () =>
      (await get<Start>(holder, "/api/start")).waiting
        .map(({ kind }) => kind)
        .filter((kind) => kind.startsWith("contract"));
    assert.deepEqual(await kinds(), ["contractInvited"]);
    const { people: team } = await get<Team>(principal, "/api/team");
    assert.equal(team.find(({ subject }) => subject.id === holder)?.invited, true);
    await send(holder, "POST", "/api/contracts", { holder });
    assert.deepEqual(await kinds(), ["contractToFinish"]);
  });

  it("how a wording came to be is told to the parties in words, to others by what was agreed", async () => {
    const { contract, revision } = await contractScene(server.ports, "changesRequested");
    const terms = completeTerms("Nytt syfte.");
    await send(holder, "POST", path(contract, "/proposal"), { terms, seenRev: 0, revision });
    const { hash } = await read(principal, contract);
    await send(principal, "POST", path(contract, "/approval"), { seen: { revision: 2, hash }, unopened: true });

    const history = await get<HistoryView>(holder, path(contract, "/history"));
    assert.deepEqual(
      history.wordings.map((each) => [each.revision, each.reason.kind, each.reason.comment, each.inForce?.from]),
      [
        [2, "changeRequest", "Förtydliga resultatet.", "2026-11-24"],
        [1, "first", undefined, undefined],
      ],
    );
    const wording = await get<WordingView>(holder, path(contract, "/wordings/2"));
    const since = (part: string) => wording.parts.find((each) => each.part === part)?.since.revision;
    assert.deepEqual(["purpose", "mandate"].map(since), [2, 1]);

    const seen = await get<HistoryView>(peer, path(contract, "/history"));
    assert.deepEqual(
      seen.wordings.map((each) => [each.revision, each.reason.comment]),
      [[2, undefined]],
    );
    assert.equal((await server.ask(peer, "GET", path(contract, "/wordings/1"))).status, 404);
    assert.equal((await server.ask(peer, "GET", path(contract, "/wordings/x"))).status, 404);
  });
});
