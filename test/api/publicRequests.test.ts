import assert from "node:assert/strict";
import { ulid } from "ulid";
import { fieldKeys } from "#core/assessment/matter.ts";
import { boardReportId } from "#core/boardReport/boardReport.ts";
import { totalOf } from "#core/archive/recordKind.ts";
import type { PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type Instant, addDays } from "#core/time.ts";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { ArchivePeopleView, HoldsView } from "#bot/api/wire/archive.ts";
import type {
  FoundRecordsView,
  PublicRequestView,
  PublicRequestsView,
  RequestedRecordView,
} from "#bot/api/wire/publicRequest.ts";
import { saveOrganisation } from "#bot/directory/directoryStore.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { saveBoardComment } from "#bot/usecases/boardReport.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { askForRetention, confirmRetention, readRetention } from "#bot/usecases/retention.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { decidedRule, finishJob } from "../support/archiveScenes.ts";
import { assessmentScene } from "../support/assessmentScenes.ts";
import { exchangeScene } from "../support/betweenScenes.ts";
import { COMMENT, REASON, boardReportScene } from "../support/boardReportScenes.ts";
import { contractScene, request, talkScene } from "../support/scenes.ts";
import { NOW, TODAY, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

const SECRET = "sjukskriven sedan augusti";

describe("requests for public records over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());
  const { registrar, hr, self } = people;

  const read = async <T>(path: string, person: PersonId = registrar) =>
    (await server.ask(person, "GET", `/api/archive/${path}`)).body as T;
  const send = (method: "PUT" | "POST", path: string, body: object = {}, person: PersonId = registrar) =>
    server.ask(person, method, `/api/archive/${path}`, { request: ulid(), ...body });
  const find = { person: self, unit: "", kinds: ["contract", "summary", "salary"], from: "", to: "" };
  const noted = async (receivedOn = addDays(TODAY, -4)) => {
    const { status } = await send(
      "POST",
      "requests",
      { receivedOn, asked: "Saras kontrakt", reference: "KS 2026/9" },
      hr,
    );
    assert.equal(status, 200);
    const [first] = (await read<PublicRequestsView>("requests")).requests;
    assert.ok(first);
    return first;
  };
  /** A request for a contract that says something secret, with the contract chosen; `path` names it in the request. */
  const withContract = async () => {
    const { contract } = await contractScene(server.ports, "active", `Stötta ${SECRET}, och leda skolan.`);
    const { id } = await noted();
    const body = { subject: self, kind: "contract", record: contract };
    assert.equal((await send("POST", `requests/${id}/records`, body)).status, 200);
    return { id, contract, path: `requests/${id}/records/${self}/contract/${contract}` };
  };

  it("are noted by HR or the registrar, who see how long each has waited, and never who asked", async () => {
    const { days, records } = await noted();
    assert.deepEqual([days, records], [4, 0]);
    const { can } = await read<PublicRequestsView>("requests", hr);
    assert.equal(can.handle, false);
    const [stored] = await server.ports.store.find("dossiers", MUNICIPALITY, { types: ["publicRequest"] });
    assert.deepEqual(Object.keys(stored?.body ?? {}).toSorted(), [
      "asked",
      "id",
      "notedAt",
      "notedBy",
      "receivedOn",
      "records",
      "reference",
      "schema",
      "state",
      "type",
    ]);
  });

  it("find what has been drawn up, with how it stands, and nothing that two have not finished", async () => {
    await contractScene(server.ports, "proposed");
    await talkScene(server.ports, "confirmed");
    const { records } = (await send("POST", "requests/find", find)).body as FoundRecordsView;
    assert.deepEqual(
      records.map(({ kind, subject }) => [kind, subject.id]),
      [["summary", self]],
    );
    const unit = { ...find, person: "", unit: "school" };
    assert.equal(((await send("POST", "requests/find", unit)).body as FoundRecordsView).records.length, 1);
    const period = { ...find, to: "2020-01-01" };
    assert.deepEqual(((await send("POST", "requests/find", period)).body as FoundRecordsView).records, []);
  });

  it("find confirmed assessments and given pages to the board, whose copies are masked like any other", async () => {
    const { assessment } = await assessmentScene(server.ports, "confirmed", {
      promising: { [fieldKeys.answer("dialogue")]: `Vi ses oftare; Sara var ${SECRET}.` },
    });
    await boardReportScene(server.ports, "given", 2025);
    const report = boardReportId(2025);
    const { id } = await noted();
    const kinds = ["assessment", "board"];
    const found = async (where: object) =>
      ((await send("POST", "requests/find", { ...find, ...where, kinds })).body as FoundRecordsView).records;
    assert.deepEqual(
      (await found({ person: "", unit: "school" })).map(({ kind, subject, record }) => [kind, subject.id, record]),
      [
        ["assessment", self, assessment],
        ["board", MUNICIPALITY, report],
      ],
    );
    assert.deepEqual(
      (await found({})).map(({ kind }) => kind),
      ["assessment"],
      "the page to the board is about no person",
    );
    const placeless = { ...find, person: "", kinds: ["board"] };
    assert.equal(((await send("POST", "requests/find", placeless)).body as FoundRecordsView).records.length, 1);

    for (const [subject, kind, record, words] of [
      [self, "assessment", assessment, SECRET],
      [MUNICIPALITY, "board", report, "KS"],
    ] as const) {
      const path = `requests/${id}/records/${subject}/${kind}/${encodeURIComponent(record)}`;
      assert.equal((await send("POST", `requests/${id}/records`, { subject, kind, record })).status, 200);
      assert.match(JSON.stringify((await read<RequestedRecordView>(path)).passages), new RegExp(words));
      const mark = { passage: "", words, ground: "health", note: "" };
      assert.equal((await send("POST", `${path}/marks`, mark)).status, 200);
      const { passages } = await read<RequestedRecordView>(path);
      assert.ok(passages.every(({ masked }) => !masked.includes(words)));
      assert.equal((await server.ask(registrar, "GET", `/api/archive/${path}/copy`)).status, 200);
      assert.equal((await server.ask(hr, "GET", `/api/archive/${path}`)).status, 404);
    }
    assert.deepEqual(
      (await read<HoldsView>("holds")).holds.map(({ person }) => person.id),
      [self],
      "the page to the board is never removed, so nothing stops its removal",
    );
    const logs = await server.ports.store.find("dossiers", MUNICIPALITY, { types: ["access"] });
    assert.deepEqual(logs, []);
  });

  it("find a page to the board that was taken back too, as it was given and without what is written since", async () => {
    await boardReportScene(server.ports, "takenBack", 2025);
    const draft = { year: 2025, seen: 2, request: request(), text: "Nytt utkast." };
    assert.equal((await saveBoardComment(server.ports, hr, draft)).kind, "done");
    const { id } = await noted();
    const found = await send("POST", "requests/find", { ...find, person: "", kinds: ["board"] });
    assert.partialDeepStrictEqual((found.body as FoundRecordsView).records, [
      { record: boardReportId(2025), since: "2026-02-10" },
    ]);
    const record = { subject: MUNICIPALITY, kind: "board", record: boardReportId(2025) };
    assert.equal((await send("POST", `requests/${id}/records`, record)).status, 200);
    const path = `requests/${id}/records/${MUNICIPALITY}/board/${encodeURIComponent(record.record)}`;
    const text = JSON.stringify((await read<RequestedRecordView>(path)).passages);
    for (const said of [COMMENT, REASON, "gäller inte"]) assert.ok(text.includes(said), said);
    assert.ok(!text.includes("Nytt utkast."));
  });

  it("mask what the registrar marks, in the copy and wherever it stands, and log each step", async () => {
    const { id, path, contract } = await withContract();
    const before = await read<RequestedRecordView>(path);
    const passage = before.passages.find(({ text }) => text.includes(SECRET));
    assert.ok(passage);
    assert.deepEqual(
      passage.toTry.map(({ words }) => words),
      ["sjukskriven"],
    );
    const mark = { passage: passage.key, words: SECRET, ground: "health", note: "" };
    const wrong = await send("POST", `${path}/marks`, { ...mark, words: "finns inte" });
    assert.equal((wrong.body as RefusalView).key, "publicRequest.wordsNotFound");
    assert.equal((await send("POST", `${path}/marks`, mark)).status, 200);

    const after = await read<RequestedRecordView>(path);
    assert.match(after.passages.find(({ key }) => key === passage.key)?.masked ?? "", /\[maskat: 21 kap\. 1 § OSL\]/);
    const [stored] = await server.ports.store.find("dossiers", MUNICIPALITY, { types: ["publicRequest"] });
    assert.doesNotMatch(JSON.stringify(stored?.body), /sjukskriven/, "what is secret stands in no other place");

    const copy = await server.ask(registrar, "GET", `/api/archive/${path}/copy`);
    assert.equal(copy.status, 200);
    assert.match(copy.headers.get("content-disposition") ?? "", /sara-name/);
    const taken = await server.ports.store.find("dossiers", self, { types: ["access"] });
    assert.ok(taken.some(({ body }) => "what" in body && body["what"] === `contract:${contract}:copy`));
    const entries = await server.ports.store.find("dossiers", MUNICIPALITY, { types: ["entry"] });
    const events = entries.flatMap(({ body }) => ("events" in body ? (body["events"] as { type: string }[]) : []));
    for (const type of ["Noted", "RecordChosen", "Marked", "CopyTaken"])
      assert.ok(
        events.some((event) => event.type === `publicRequest${type}`),
        type,
      );
    assert.equal((await read<PublicRequestView>(`requests/${id}`)).records[0]?.copies, 1);

    const name = { passage: "", words: "sara Name", ground: "persecuted", note: "" };
    assert.equal((await send("POST", `${path}/marks`, name)).status, 200);
    const nameless = await server.ask(registrar, "GET", `/api/archive/${path}/copy`);
    assert.doesNotMatch(nameless.headers.get("content-disposition") ?? "", /sara/, "the file's name leaves with it");
  });

  it("keep a record from removal while they are open, and after a refusal, which may be appealed", async () => {
    const { id, path } = await withContract();
    const holds = async () => (await read<HoldsView>("holds")).holds;
    assert.match((await holds())[0]?.reason ?? "", /^Begäran om allmän handling KS 2026\/9$/);
    assert.equal((await send("POST", `${path}/removal`)).status, 200);
    assert.deepEqual(await holds(), []);
    const record = { subject: self, kind: "contract", record: path.split("/").at(-1) };
    assert.equal((await send("POST", `requests/${id}/records`, record)).status, 200);
    const refusal = { outcome: "refused", decidedOn: TODAY, grounds: ["negotiation"], motivation: "Löneöversyn" };
    assert.equal((await send("POST", `requests/${id}/decision`, refusal)).status, 200);
    assert.equal((await holds()).length, 1);
    assert.equal((await server.ask(registrar, "GET", `/api/archive/${path}/copy`)).status, 404);
    const late = await send("POST", `requests/${id}/records`, record);
    assert.equal((late.body as RefusalView).key, "publicRequest.decided");
    assert.equal((await holds()).length, 1, "choosing it once more does not let it go");
  });

  it("let the record go when it was given out whole, and are records themselves, with a time of their own", async () => {
    const { id } = await withContract();
    const given = { outcome: "given", decidedOn: TODAY, grounds: [], motivation: "" };
    assert.equal((await send("POST", `requests/${id}/decision`, given)).status, 200);
    assert.deepEqual((await read<HoldsView>("holds")).holds, []);
    const again = await send("POST", `requests/${id}/decision`, given);
    assert.equal((again.body as RefusalView).key, "publicRequest.decided");

    await decidedRule(server.ports, "publicRequest", 1);
    const late = { ...server.ports, now: () => `${addDays(TODAY, 70)}T09:00:00.000Z` as Instant };
    const job = retentionJob(late, { onFault: (fault) => assert.fail(String(fault)) });
    await askForRetention(late, registrar, { request: request() });
    await job.work();
    const run = (await readRetention(late, registrar))?.runs[0];
    assert.ok(run?.state === "looked");
    assert.deepEqual(run.found.due, { publicRequest: 1 });
    await confirmRetention(late, registrar, { run: run.id, expected: 1, request: request() });
    await job.work();
    await job.stop();
    assert.deepEqual((await read<PublicRequestsView>("requests")).requests, []);
  });
});

describe("records of people who have left, over HTTP", () => {
  const { registrar, hr, self } = people;
  const { organisation } = tinyMunicipality;
  const withoutSara = directoryOf({ ...organisation, people: organisation.people.filter(({ id }) => id !== self) });
  let server: ApiServer;
  /** As long as Sara works there. */
  let before: Ports;
  beforeEach(async () => {
    server = await startApiServer({ directory: withoutSara });
    before = { ...server.ports, directory: () => tinyMunicipality };
    await saveOrganisation(before.store, organisation, { now: NOW });
  });
  afterEach(() => server.stop());
  const send = async <T>(path: string, body: object = {}, person: PersonId = registrar) =>
    (await server.ask(person, "POST", `/api/archive/${path}`, { request: ulid(), ...body })).body as T;
  const saraLeaves = () => saveOrganisation(before.store, withoutSara.organisation, { now: NOW });
  const leaversFound = async () =>
    (await send<ArchivePeopleView>("people", { text: "sara" })).people.map(({ name }) => name);

  it("are found by name and under the unit they were in, read and copied under the name, by the registrar alone", async () => {
    const { contract } = await contractScene(before, "active");
    await saraLeaves();
    assert.deepEqual(await leaversFound(), ["sara Name (har slutat)"]);
    assert.equal((await server.ask(hr, "POST", "/api/archive/people", { text: "sara" })).status, 404);
    const question = { kinds: ["contract"], from: "", to: "" };
    for (const where of [
      { person: self, unit: "" },
      { person: "", unit: "school" },
    ]) {
      const { records } = await send<FoundRecordsView>("requests/find", { ...question, ...where });
      assert.deepEqual(
        records.map(({ record, subject }) => [record, subject.name]),
        [[contract, "sara Name (har slutat)"]],
      );
    }
    await send("requests", { receivedOn: TODAY, asked: "Saras kontrakt", reference: "" });
    const { requests } = (await server.ask(registrar, "GET", "/api/archive/requests")).body as PublicRequestsView;
    const path = `requests/${requests[0]?.id}/records`;
    await send(path, { subject: self, kind: "contract", record: contract });
    const record = `/api/archive/${path}/${self}/contract/${contract}`;
    const { passages } = (await server.ask(registrar, "GET", record)).body as RequestedRecordView;
    assert.ok(passages.some(({ text }) => text === "sara Name"));
    assert.equal((await server.ask(registrar, "GET", `${record}/copy`)).status, 200);
  });

  it("lose the name with the last of them, and nobody is remembered who had none", async () => {
    await saraLeaves();
    assert.deepEqual(await leaversFound(), [], "she had no records");
    await saveOrganisation(before.store, organisation, { now: NOW });
    await exchangeScene(before);
    await decidedRule(before, "exchange", 12);
    await decidedRule(before, "access", 12);
    await saraLeaves();
    assert.equal((await leaversFound()).length, 1);
    const late = { ...server.ports, now: () => `${addDays(TODAY, 800)}T09:00:00.000Z` as Instant };
    await askForRetention(late, registrar, { request: request() });
    await finishJob(late);
    const run = (await readRetention(late, registrar))?.runs[0];
    assert.ok(run?.state === "looked");
    const expected = totalOf(run.found.due);
    await confirmRetention(late, registrar, { run: run.id, expected, request: request() });
    await finishJob(late);
    assert.deepEqual(await leaversFound(), []);
  });
});
