import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { draftContract, editContract } from "#bot/usecases/contract.ts";
import type { Extract } from "#bot/usecases/extract.ts";
import { discardContractDraft } from "#bot/usecases/negotiation.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import type { AccessLogView } from "#bot/api/wire/myRecords.ts";
import type { PersonId } from "#core/ids.ts";
import { accessedText } from "#core/content/accessLog.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { exchangeScene, noteScene } from "../support/betweenScenes.ts";
import { thanksScene } from "../support/feedbackScenes.ts";
import { completeTerms, contractScene, request, succeeded, talkScene } from "../support/scenes.ts";
import { type OpenedPdf, openPdf } from "../support/pdf.ts";
import { isTaggedAsPromised } from "../support/taggedPdf.ts";
import { people } from "../support/tinyMunicipality.ts";

const { self, manager, registrar } = people;
const MINE = "Saras egna ord";
const THEIRS = "Chefens egna ord";

describe("a person's own data over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const json = async (person: PersonId) => {
    const { status, text, headers } = await server.ask(person, "GET", "/api/my-records/json");
    assert.equal(status, 200);
    assert.match(headers.get("content-disposition") ?? "", /registerutdrag-.*\.json/);
    return { text, body: JSON.parse(text) as Extract };
  };

  it("has what one has written, and nothing that the other has not shared", async () => {
    await talkScene(server.ports, "ready", { employee: MINE, manager: THEIRS });
    await noteScene(server.ports, { author: manager });
    const hers = await json(self);
    assert.ok(hers.text.includes(MINE));
    assert.ok(!hers.text.includes(THEIRS));
    assert.deepEqual(
      hers.body.own.map(({ type }) => type).filter((type) => type === "preparation"),
      ["preparation"],
      "that the other is writing is not hers to know",
    );
  });

  it("has the other's text once both have shared", async () => {
    await talkScene(server.ports, "shared", { employee: MINE, manager: THEIRS });
    const { text } = await json(self);
    assert.ok(text.includes(MINE) && text.includes(THEIRS));
  });

  it("has nothing of a draft that the other is writing", async () => {
    await contractScene(server.ports, "changesRequested");
    const { body, text } = await json(self);
    const contract = body.own.find(({ type }) => type === "contract")?.document;
    assert.ok(contract && "comment" in contract && contract.comment === "Förtydliga resultatet.");
    assert.ok(text.includes("Uppdraget finns för eleverna."));
  });

  it("has what one has written in another's contract and not sent, and only one's own", async () => {
    const draft = async (from: PersonId, purpose: string) => {
      const outcome = await draftContract(server.ports, from, { holder: self, request: request() });
      const drafted =
        outcome.kind === "done" ? outcome.events.find(({ type }) => type === "contractDrafted") : undefined;
      assert.ok(drafted?.type === "contractDrafted");
      const act = { subject: self, contract: drafted.contract, terms: completeTerms(purpose), request: request() };
      await succeeded(editContract(server.ports, from, act));
      return drafted.contract;
    };
    const written = async () => {
      await overviewKeeper(server.ports).catchUp();
      return [(await json(manager)).text.includes(THEIRS), (await json(self)).text.includes(THEIRS)];
    };
    const contract = await draft(manager, THEIRS);
    assert.deepEqual(await written(), [true, false]);
    await succeeded(discardContractDraft(server.ports, manager, { subject: self, contract, request: request() }));
    const { contract: asked } = await contractScene(server.ports, "changesRequested");
    assert.deepEqual(await written(), [false, false]);
    const terms = completeTerms(THEIRS);
    await succeeded(editContract(server.ports, manager, { subject: self, contract: asked, terms, request: request() }));
    assert.deepEqual(await written(), [true, false]);
    assert.ok(!(await json(manager)).text.includes("Uppdraget finns för eleverna."), "the wording is in hers");
  });

  it("shows who has opened what, a page at a time, and why the registrar took it out", async () => {
    const { contract } = await contractScene(server.ports, "active");
    await server.ask(people.peer, "GET", `/api/contracts/${self}/${contract}`);
    const path = `/api/archive/people/${self}/extract`;
    const refused = await server.ask(registrar, "POST", `${path}/pdf`, { why: " " });
    assert.equal(refused.status, 404, "a reason that says nothing is none");
    assert.equal((await server.ask(registrar, "POST", `${path}/pdf`, { why: "Begäran 2026-11-20" })).status, 200);
    const log = (await server.ask(self, "GET", "/api/my-records/access/0")).body as AccessLogView;
    assert.deepEqual(
      log.entries
        .map(({ by, what, why }) => [by.id, what, why])
        .toSorted(([one = ""], [other = ""]) => one.localeCompare(other)),
      [
        [people.peer, "Uppdragskontrakt", undefined],
        [registrar, "Registerutdrag", "Begäran 2026-11-20"],
      ],
    );
    assert.equal(log.pages, 1);
    assert.equal((await server.ask(self, "GET", "/api/my-records/access/x")).status, 404);
    assert.ok(!server.logged().includes("Begäran"), "why is in no log");
  });

  it("gives the registrar what is drawn up, and nothing that is between the two or the person's own", async () => {
    await talkScene(server.ports, "shared", { employee: MINE, manager: THEIRS });
    await noteScene(server.ports);
    await exchangeScene(server.ports, { answer: "På fredag" });
    await thanksScene(server.ports);
    await contractScene(server.ports, "active");
    assert.match((await json(self)).text, /"kind": "feedbackGiven"/, "it is in her own");
    const { status, text } = await server.ask(registrar, "POST", `/api/archive/people/${self}/extract/json`, {
      why: "Begäran",
    });
    assert.equal(status, 200);
    const { own, acts, inOthers, messages, contact } = JSON.parse(text) as Extract;
    assert.deepEqual(own.map(({ type }) => type).toSorted(), ["contract", "contractRevision"]);
    assert.deepEqual([acts, inOthers, messages, contact], [[], [], [], []]);
    assert.doesNotMatch(text, /exchangeSent|feedbackGiven/);
    assert.ok(!text.includes(MINE) && !text.includes(THEIRS));
  });

  describe("as a PDF to read", () => {
    let opened: OpenedPdf;
    before(async () => {
      const once = await startApiServer();
      await talkScene(once.ports, "shared", { employee: MINE, manager: THEIRS });
      await contractScene(once.ports, "active");
      const answer = await fetch(`${once.origin}/api/my-records/pdf`, {
        headers: { authorization: `Bearer ${await once.tokenOf(self)}` },
      });
      opened = openPdf(Buffer.from(await answer.arrayBuffer()));
      await once.stop();
    });
    isTaggedAsPromised(() => opened, "sv");
    it("says it in words, with the questions as they were asked and names for people", () => {
      const { text } = opened;
      assert.ok(text.includes(MINE) && text.includes(THEIRS) && text.includes("boss Name"));
      assert.match(text, /Förberedelse inför samtal/);
      assert.doesNotMatch(text, /importantTasks|preparation:|[0-9a-f]{64}/);
    });
  });

  it("names everything that a use case notes, in both languages", () => {
    const folder = join(import.meta.dirname, "../../bot/usecases");
    const noted = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), "utf8").matchAll(/log(?:Access|Taking)\(ports, actor, [\w.]+, [`"](\w+)/g),
      ])
      .map(([, word = ""]) => word);
    assert.ok(noted.length > 10, "the use cases are read");
    for (const what of noted)
      for (const locale of ["sv", "en"] as const)
        assert.doesNotMatch(accessedText(`${what}:x`, locale), /^(Handling|Record)$/, what);
    assert.equal(accessedText("contract:a:pdf", "sv"), "Uppdragskontrakt, hämtat som PDF");
  });
});
