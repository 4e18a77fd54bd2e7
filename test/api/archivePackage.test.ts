import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { ulid } from "ulid";
import { validateXML } from "xmllint-wasm";
import { type Instant, addDays } from "#core/time.ts";
import type { RetentionView } from "#bot/api/wire/archive.ts";
import { verifyPackage } from "#bot/archive/packageFile.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { decidedRule, finishJob } from "../support/archiveScenes.ts";
import { exchangeScene } from "../support/betweenScenes.ts";
import { askForRetention } from "#bot/usecases/retention.ts";
import { withdrawContract } from "#bot/usecases/contract.ts";
import { commentScene, nextTalkScene, request, succeeded } from "../support/scenes.ts";
import { openPdf } from "../support/pdf.ts";
import { TODAY, people } from "../support/tinyMunicipality.ts";

const { registrar, self } = people;

describe("an e-archive package over HTTP", () => {
  let server: ApiServer;
  before(async () => {
    server = await startApiServer();
  });
  after(() => server.stop());
  const send = (path: string, body: object = {}) =>
    server.ask(registrar, "POST", `/api/archive/${path}`, { request: ulid(), ...body });
  const read = async () => (await server.ask(registrar, "GET", "/api/archive/retention")).body as RetentionView;

  it("holds each record as a PDF and as its parties have it, with metadata that a validator accepts, and is the same each time", async () => {
    const { ports } = server;
    await nextTalkScene(ports);
    await exchangeScene(ports, { text: "Får vi <schemat> & nycklarna?" });
    const { contract } = await commentScene(ports, "Strykstycket?");
    await succeeded(withdrawContract(ports, self, { subject: self, contract, request: request() }));
    const late = { ...ports, now: () => `${addDays(TODAY, 1100)}T09:00:00.000Z` as Instant };
    for (const kind of ["contractProposal", "talk", "preparation", "exchange"] as const)
      await decidedRule(late, kind, 12, "handOver");
    await askForRetention(late, registrar, { request: request() });
    await finishJob(late);
    const run = (await read()).runs[0];
    assert.deepEqual(
      run?.found?.toHand.map(({ kind }) => kind),
      ["contractProposal", "talk", "preparation", "exchange"],
    );
    assert.equal((await send(`retention/runs/${run.id}/package`)).status, 200);
    await finishJob(late);
    const [packed] = (await read()).packages;
    assert.equal(packed?.state, "packed");
    const path = `/api/archive/packages/${packed.id}/file`;
    const fetchFile = async () => {
      const headers = { authorization: `Bearer ${await server.tokenOf(registrar)}` };
      return new Uint8Array(await (await fetch(`${server.origin}${path}`, { headers })).arrayBuffer());
    };
    const [one, other] = [await fetchFile(), await fetchFile()];
    assert.deepEqual(one, other);

    const verdict = verifyPackage(one);
    assert.deepEqual(verdict.kind === "read" && verdict.findings, []);
    const files = unzipSync(one);
    const xml = strFromU8(files["arkivpaket.xml"] ?? new Uint8Array());
    const schema = await readFile("bot/archive/arkivpaket.xsd", "utf8");
    const { errors } = await validateXML({ xml: { fileName: "arkivpaket.xml", contents: xml }, schema });
    assert.deepEqual(
      errors.map(({ message }) => message),
      [],
    );
    assert.match(xml, /Medarbetarsamtal/);
    const written = Object.entries(files).filter(([name]) => name.endsWith(".json"));
    const holds = (words: string) => written.some(([, bytes]) => strFromU8(bytes).includes(words));
    assert.ok(holds("Får vi <schemat> & nycklarna?") && holds("Uppdraget finns för eleverna."));
    assert.ok(!holds("Strykstycket"), "said between the two on the way to a wording");
    const papers = Object.entries(files).filter(([name]) => name.endsWith("handling.pdf"));
    assert.equal(papers.length, packed.total);
    for (const [, bytes] of papers) assert.doesNotMatch(openPdf(Buffer.from(bytes)).text, /Strykstycket/);

    const access = await ports.store.find("dossiers", self, { types: ["access"] });
    assert.ok(access.some(({ body }) => "what" in body && body["what"] === `archivePackage:${packed.id}`));
    assert.equal((await send(`packages/${packed.id}/receipt`, { reference: "Leverans 17" })).status, 200);
    const [received] = (await read()).packages;
    assert.equal(received?.received?.reference, "Leverans 17");
    assert.equal((await server.ask(registrar, "GET", path)).status, 404, "it has left, and nobody is named any longer");
  });
});
