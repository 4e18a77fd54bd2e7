import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { Start } from "#bot/api/wire/overview.ts";
import type { BetweenView } from "#bot/api/wire/between.ts";
import { routes } from "#bot/server.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { notesIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { type Directory, directoryOf } from "#core/organisation/directory.ts";
import type { Instant } from "#core/time.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { exchangeScene, noteScene } from "../support/betweenScenes.ts";
import { assessmentScene } from "../support/assessmentScenes.ts";
import { talkScene } from "../support/scenes.ts";
import { TODAY, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const MARKER = "HEMLIGT-77";

/** The same municipality when Sara's manager is another. */
const withManager = (who: PersonId): Directory => {
  const { people: all, assignments, ...rest } = tinyMunicipality.organisation;
  return directoryOf({
    ...rest,
    people: all.map((person) => (person.id === employee ? { ...person, manager: who } : person)),
    assignments: assignments.map((each) =>
      each.person === employee && each.manager === manager ? { ...each, manager: who } : each,
    ),
  });
};

describe("between talks, over HTTP:", () => {
  let server: ApiServer;
  let directory: Directory = tinyMunicipality;
  let at: Instant | undefined;
  beforeEach(async () => {
    directory = tinyMunicipality;
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const page = async (who: PersonId, subject: PersonId = employee) =>
    (await server.ask(who, "GET", `/api/between/${subject}`)).body as BetweenView;
  const command = (who: PersonId, method: "POST" | "PUT", path: string, body: object = {}) =>
    server.ask(who, method, `/api${path}`, { request: ulid(), ...body });
  /** The use cases on another day or with another organisation, with the same store. */
  const later = () => ({
    ...server.ports,
    directory: () => directory,
    ...(at && { now: () => at ?? server.ports.now() }),
  });

  describe("notes and events", () => {
    it("are written, reworded, removed and taken back by their author, each once for a request", async () => {
      const written = { request: ulid(), about: employee, terms: { kind: "note", text: "Om schemat" } };
      for (const _ of [1, 2]) assert.equal((await server.ask(employee, "POST", "/api/notes", written)).status, 200);
      const [note] = (await page(employee)).notes;
      assert.ok(note);
      assert.deepEqual([note.kind, note.text, note.day, note.recent], ["note", "Om schemat", TODAY, true]);

      const terms = { kind: "note", text: "Om sommarens schema" };
      assert.equal((await command(employee, "PUT", `/notes/${note.id}`, { terms, seenRev: note.rev })).status, 200);
      const stale = await command(employee, "PUT", `/notes/${note.id}`, {
        terms: { kind: "note", text: "Från den andra datorn" },
        seenRev: note.rev,
      });
      assert.deepEqual([stale.status, (stale.body as RefusalView).key], [409, "note.changedSince"]);

      assert.equal((await command(employee, "POST", `/notes/${note.id}/removal`)).status, 200);
      assert.equal((await page(employee)).notes[0]?.removedUntil, "2026-12-01");
      assert.equal((await command(employee, "POST", `/notes/${note.id}/restoring`)).status, 200);
      const { notes } = await page(employee);
      assert.deepEqual(
        notes.map(({ text, removedUntil }) => [text, removedUntil]),
        [["Om sommarens schema", undefined]],
      );
    });

    it("are gone from the store, every word, a week after they were removed", async () => {
      const { note } = await noteScene(server.ports, { text: MARKER });
      await command(employee, "POST", `/notes/${note}/removal`);
      at = "2026-12-02T06:00:00.000Z" as Instant;
      const clock = sweeper({ ports: later(), onFault: (fault) => assert.fail(String(fault)) });
      await clock.sweep();
      await clock.stop();
      assert.deepEqual(await readDossier(server.ports, employee, { types: ["note"] }), {
        subject: employee,
        documents: [],
      });
      assert.equal((await command(employee, "POST", `/notes/${note}/restoring`)).status, 404);
    });

    it("are for the talk of somebody one leads too, and lie with their author", async () => {
      await noteScene(server.ports, { author: manager, text: `${MARKER} om Sara` });
      assert.deepEqual(
        (await page(manager)).notes.map(({ text }) => text),
        [`${MARKER} om Sara`],
      );
      assert.deepEqual((await page(employee)).notes, []);
      assert.deepEqual(
        (await page(manager, manager)).others.map(({ person, notes }) => [person.id, notes]),
        [[employee, 1]],
      );
      assert.equal(notesIn(await readDossier(server.ports, employee, { types: ["note"] })).length, 0);
    });

    it("stay with their author when the manager changes, and are never handed over", async () => {
      await noteScene(server.ports, { author: manager, text: `${MARKER} om Sara` });
      await noteScene(server.ports, { text: `${MARKER} om mig` });
      const before = server;
      server = await startApiServer({ directory: withManager(people.peer), store: () => before.ports.store });
      try {
        assert.match(JSON.stringify(await page(manager)), /om Sara/);
        assert.deepEqual((await page(manager)).can, { write: false, send: false });
        assert.match(JSON.stringify(await page(employee)), /om mig/);
        assert.deepEqual((await page(people.peer)).notes, []);
        const again = await command(manager, "POST", "/notes", {
          about: employee,
          terms: { kind: "note", text: "Mer" },
        });
        assert.equal(again.status, 404, "who no longer leads her begins nothing new about her");
      } finally {
        await server.stop();
        server = before;
      }
    });

    it("are in no answer to anybody else, whatever they ask for", async () => {
      const { appraisal, goal } = await talkScene(server.ports, "confirmed");
      const { contract, assessment } = await assessmentScene(server.ports, "confirmed");
      const { note } = await noteScene(server.ports, { text: MARKER, kind: "event" });
      await noteScene(server.ports, { author: manager, text: `${MARKER}-chefens` });
      await overviewKeeper(server.ports).catchUp();
      const ids = new Map<string, string>(
        Object.entries({ subject: employee, appraisal, goal, contract, assessment, note, from: TODAY, locale: "sv" }),
      );
      // What a PDF says cannot be searched like this; it is set from one document that its route names.
      const asked = routes.filter(({ method, path }) => method === "get" && !/\/(pdf|copy)$/.test(path));
      let answered = 0;
      for (const who of Object.values(people))
        for (const { path } of asked) {
          const address = path.replaceAll(/:(\w+)/g, (_, name: string) => ids.get(name) ?? "none");
          const { status, text } = await server.ask(who, "GET", address);
          if (status === 200) answered += 1;
          const isPage = path === "/api/between/:subject" || path === "/api/my-records/json";
          const seen = isPage && who === employee ? [MARKER] : isPage && who === manager ? [`${MARKER}-chefens`] : [];
          assert.deepEqual(text.match(/HEMLIGT[\w-]*/g) ?? [], seen, `${who} at ${address}`);
        }
      assert.ok(answered > 50, "the routes are walked");
      assert.doesNotMatch(server.logged(), new RegExp(MARKER));
      for (const container of ["views", "references"] as const)
        assert.doesNotMatch(JSON.stringify(await server.ports.store.changes(container, undefined, 1000)), /HEMLIGT/);
      assert.doesNotMatch(
        JSON.stringify(await server.ports.store.find("dossiers", employee, { types: ["entry", "outbox", "access"] })),
        /HEMLIGT/,
      );
    });
  });

  describe("a question or thanks", () => {
    const unread = async (who: PersonId) => {
      await overviewKeeper(server.ports).catchUp();
      const { waiting } = (await server.ask(who, "GET", "/api/start")).body as Start;
      return waiting.flatMap(({ kind, subject }) => (kind === "exchangeToRead" ? [subject.id] : []));
    };

    it("waits for the other, and for who stands in, until it is read, and its answer for who asked", async () => {
      await command(employee, "POST", `/exchanges/${employee}`, { text: "När?" });
      assert.deepEqual(
        [await unread(manager), await unread(employee), await unread(people.deputy)],
        [[employee], [], [employee]],
      );
      const [asked] = (await page(manager)).exchanges;
      assert.ok(asked);
      assert.deepEqual([asked.own, asked.seen, asked.can], [false, false, { answer: true, markRead: true }]);

      assert.equal(
        (await command(manager, "POST", `/exchanges/${employee}/${asked.id}/answer`, { text: "På fredag" })).status,
        200,
      );
      assert.deepEqual([await unread(manager), await unread(employee)], [[], [employee]]);
      const [mine] = (await page(employee)).exchanges;
      assert.deepEqual([mine?.answer?.text, mine?.can], ["På fredag", { answer: false, markRead: true }]);
      await command(employee, "POST", `/exchanges/${employee}/${asked.id}/reading`);
      assert.deepEqual(await unread(employee), []);
      const again = await command(manager, "POST", `/exchanges/${employee}/${asked.id}/answer`, { text: "Nej" });
      assert.deepEqual([again.status, (again.body as RefusalView).key], [409, "exchange.answered"]);
    });

    it("goes from the manager to the employee as well, and nobody else sends one", async () => {
      await command(manager, "POST", `/exchanges/${employee}`, { text: "Hinner du?" });
      assert.deepEqual(await unread(employee), [employee]);
      for (const who of [people.deputy, people.hr, people.managersManager, people.peer])
        assert.equal((await command(who, "POST", `/exchanges/${employee}`, { text: "Hej" })).status, 404);
    });

    it("stays between the two when the manager changes: the next one does not see it", async () => {
      await exchangeScene(server.ports, { text: MARKER });
      const before = server;
      server = await startApiServer({ directory: withManager(people.peer), store: () => before.ports.store });
      try {
        assert.deepEqual((await page(people.peer)).exchanges, []);
        assert.deepEqual((await page(people.peer)).other?.id, employee);
        assert.equal((await page(employee)).exchanges.length, 1);
        assert.equal((await page(manager)).exchanges[0]?.text, MARKER, "who was it has a month to answer");
      } finally {
        await server.stop();
        server = before;
      }
    });
  });

  it("what came before the last talk is told apart from what came since", async () => {
    at = "2026-10-01T09:00:00.000Z" as Instant;
    await noteScene(later(), { text: "I oktober" });
    await exchangeScene(later(), { text: "I oktober" });
    at = undefined;
    await talkScene(server.ports, "confirmed");
    await noteScene(server.ports, { text: "I dag", kind: "event" });
    const { lastTalk, notes, exchanges } = await page(employee);
    assert.equal(lastTalk, TODAY);
    assert.deepEqual(
      [...notes, ...exchanges].map(({ text, recent }) => [text, recent]),
      [
        ["I dag", true],
        ["I oktober", false],
        ["I oktober", false],
      ],
    );
    assert.equal((await page(manager)).exchanges[0]?.recent, true, "it still waits for the manager's answer");
  });
});
