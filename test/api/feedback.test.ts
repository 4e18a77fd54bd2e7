import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { BetweenView } from "#bot/api/wire/between.ts";
import type { FeedbackPageView } from "#bot/api/wire/feedback.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { routes } from "#bot/server.ts";
import { overviewKeeper, overviewsFor } from "#bot/views/overviews.ts";
import { feedbackIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import type { Day, Instant } from "#core/time.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { takeOutExtract } from "#bot/usecases/extract.ts";
import { liftLegalHold } from "#bot/usecases/legalHold.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { heldScene } from "../support/archiveScenes.ts";
import { removedNoteScene } from "../support/betweenScenes.ts";
import { answeredScene, askedScene, readScene, thanksScene } from "../support/feedbackScenes.ts";
import { request, succeeded } from "../support/scenes.ts";
import { people, tinyMunicipality } from "../support/tinyMunicipality.ts";

const { self: sara, peer, manager } = people;
const MARKER = "HEMLIGT-88";

const changing = (changes: { readonly [id: string]: Partial<Person> }) => {
  const { organisation } = tinyMunicipality;
  return directoryOf({
    ...organisation,
    people: organisation.people.map((person) => ({ ...person, ...changes[person.id] })),
  });
};

describe("feedback between colleagues, over HTTP,", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const follow = () => overviewKeeper(server.ports).catchUp();
  const page = async (who: PersonId) => {
    await follow();
    return (await server.ask(who, "GET", "/api/feedback")).body as FeedbackPageView;
  };
  const command = (who: PersonId, path: string, body: object = {}) =>
    server.ask(who, "POST", `/api/feedback/${path}`, { request: ulid(), ...body });
  const refusal = async (who: PersonId, path: string, body: object) =>
    ((await command(who, path, body)).body as RefusalView).key;
  const waiting = async (who: PersonId) => {
    await follow();
    const { waiting: all } = (await server.ask(who, "GET", "/api/start")).body as Start;
    return all.flatMap(({ kind, subject }) => (kind.startsWith("feedback") ? [`${kind} ${subject.id}`] : []));
  };
  const question = (colleague: PersonId) => ({ colleague, prompt: "differently", matter: "På mötet" });

  it("is asked for, waits for who is asked, is answered, opened and kept", async () => {
    assert.equal((await command(sara, "questions", question(peer))).status, 200);
    assert.deepEqual([await waiting(peer), await waiting(sara)], [[`feedbackToGive ${sara}`], []]);
    const [asked] = (await page(peer)).toGive;
    assert.ok(asked);
    assert.deepEqual([asked.question?.matter, asked.question?.by], ["På mötet", "2026-12-15"]);
    const one = `${sara}/${asked.id}`;
    assert.equal((await command(peer, `${one}/answer`, { text: "Du kunde ha väntat in oss" })).status, 200);
    assert.deepEqual([await waiting(peer), await waiting(sara)], [[], [`feedbackToRead ${sara}`]]);
    assert.equal((await page(sara)).received[0]?.given?.text, "", "it does not leave before it is opened");
    assert.equal((await page(peer)).given[0]?.given?.text, "Du kunde ha väntat in oss");
    assert.equal((await command(sara, `${one}/reading`)).status, 200);
    const [received] = (await page(sara)).received;
    assert.deepEqual([received?.state, received?.given?.text], ["read", "Du kunde ha väntat in oss"]);
    assert.equal(await refusal(peer, `${one}/taking-back`, {}), "feedback.alreadyRead");
    assert.equal(await refusal(sara, "questions", question(peer)), "feedback.askedLately");
  });

  it("can be declined, and asks nobody why; thanks can be taken back until they are opened", async () => {
    const { feedback: asked } = await askedScene(server.ports);
    assert.equal((await command(peer, `${sara}/${asked}/decline`)).status, 200);
    assert.deepEqual(
      (await page(sara)).asked.map(({ state }) => state),
      ["declined"],
    );
    const { feedback } = await thanksScene(server.ports, MARKER);
    await follow();
    assert.equal((await command(peer, `${sara}/${feedback}/taking-back`)).status, 200);
    assert.deepEqual([(await page(sara)).received, (await page(peer)).given, await waiting(sara)], [[], [], []]);
    assert.doesNotMatch(JSON.stringify(await server.ports.store.find("dossiers", sara, {})), /HEMLIGT/);
  });

  it("is at hand, once read, when its receiver prepares the next talk, and for nobody else", async () => {
    await thanksScene(server.ports, "Inte öppnat");
    await readScene(server.ports, MARKER);
    const between = async (who: PersonId) => (await server.ask(who, "GET", `/api/between/${sara}`)).body as BetweenView;
    assert.deepEqual(
      (await between(sara)).feedback.map(({ text, from }) => [text, from.id]),
      [[MARKER, peer]],
    );
    assert.deepEqual((await between(manager)).feedback, []);
  });

  it("is put away, taken back, and gone from the store after a week", async () => {
    const { feedback } = await readScene(server.ports, MARKER);
    const one = `${sara}/${feedback}`;
    await command(sara, `${one}/removal`);
    assert.deepEqual(
      (await page(sara)).received.map(({ removedUntil }) => removedUntil),
      ["2026-12-01"],
    );
    assert.deepEqual((await page(peer)).given, []);
    await command(sara, `${one}/restoring`);
    await command(sara, `${one}/removal`);
    const clock = sweeper({
      ports: { ...server.ports, now: () => "2026-12-02T06:00:00.000Z" as Instant },
      onFault: (fault) => assert.fail(String(fault)),
    });
    await clock.sweep();
    await clock.stop();
    assert.deepEqual(feedbackIn(await readDossier(server.ports, sara, { types: ["feedback"] })), []);
  });

  it("stays while a hold keeps it", async () => {
    const { feedback } = await readScene(server.ports);
    await heldScene(server.ports);
    assert.equal(await refusal(sara, `${sara}/${feedback}/removal`, {}), "feedback.held");
  });

  it("is kept with all else while a hold is on everything, without being there for anybody", async () => {
    const { feedback } = await thanksScene(server.ports, MARKER);
    await removedNoteScene(server.ports);
    await command(sara, "muted", { colleague: manager });
    const { hold } = await heldScene(server.ports);
    await follow();
    assert.equal((await command(peer, `${sara}/${feedback}/taking-back`)).status, 200);
    assert.deepEqual([(await page(sara)).received, (await page(peer)).given, await waiting(sara)], [[], [], []]);
    assert.equal(await refusal(sara, `${sara}/${feedback}/reading`, {}), "notFound");
    assert.equal(await refusal(sara, "unmuted", { colleague: manager }), "feedback.held");
    const leftOn = async (day: string) => {
      const at = `${day}T06:00:00.000Z` as Instant;
      const clock = sweeper({
        ports: { ...server.ports, now: () => at },
        onFault: (fault) => assert.fail(String(fault)),
      });
      await clock.sweep();
      await clock.stop();
      const { documents } = await readDossier(server.ports, sara, { types: ["feedback", "note"] });
      return documents.map(({ type }) => type).toSorted();
    };
    assert.deepEqual(await leftOn("2026-12-10"), ["feedback", "note"]);
    await succeeded(liftLegalHold(server.ports, people.registrar, { person: sara, hold, request: request() }));
    assert.deepEqual(await leftOn("2026-12-12"), []);
  });

  it("goes to nobody whom it should not reach, and says what to do", async () => {
    const why = async (directory: ReturnType<typeof changing>, from: PersonId, to: PersonId) => {
      const other = await startApiServer({ directory });
      try {
        const { body } = await other.ask(from, "POST", "/api/feedback/thanks", {
          request: ulid(),
          colleague: to,
          text: "Tack",
        });
        const found = (await other.ask(from, "POST", "/api/feedback/people", { text: to })).text;
        return [(body as RefusalView).key, found.includes(`"${to}"`)];
      } finally {
        await other.stop();
      }
    };
    const away = changing({ [peer]: { leave: { from: "2026-11-01" as Day } } });
    assert.deepEqual(await why(away, sara, peer), ["feedback.onLeave", true]);
    const hidden = changing({ [peer]: { protected: true } });
    assert.deepEqual(await why(hidden, sara, peer), ["feedback.protected", false]);
    assert.deepEqual(await why(hidden, peer, sara), ["feedback.protectedSelf", false]);
    assert.deepEqual(await why(changing({}), sara, people.guest), ["feedback.notHere", false]);
    assert.equal(await refusal(sara, "thanks", { colleague: sara, text: "Tack" }), "notFound");
  });

  it("stops from whom one wants nothing more, who finds it in nothing that they see", async () => {
    await command(peer, "muted", { colleague: sara });
    const told: unknown[] = [];
    for (const other of [peer, manager]) {
      const asked = await command(sara, "questions", question(other));
      const thanked = await command(sara, "thanks", { colleague: other, text: "TACK-4e" });
      const { asked: questions, given } = await page(sara);
      const seen = [questions, given].map((items) =>
        items
          .filter(({ giver, receiver }) => giver.id === other || receiver.id === other)
          .map((each) => ({ ...each, id: "", giver: "", receiver: "" })),
      );
      assert.ok(seen.every(({ length }) => length === 1));
      told.push([asked.status, thanked.status, seen]);
    }
    assert.deepEqual(told[0], told[1], "the same as with anybody else");
    const shown = await page(peer);
    assert.deepEqual([shown.received, shown.toGive], [[], []]);
    assert.deepEqual(await waiting(peer), []);
    const history = (await server.ask(peer, "GET", "/api/history")).text;
    assert.match(history, /"happenings"/);
    assert.doesNotMatch(history, new RegExp(`"feedback(Asked|Given)".*${sara}`));
    const taken = await takeOutExtract(server.ports, sara, { person: sara, as: "self" });
    assert.match(JSON.stringify(taken), /TACK-4e/);
    assert.doesNotMatch(JSON.stringify(taken), /unheard|feedbackMute/);
    assert.doesNotMatch(
      JSON.stringify(await takeOutExtract(server.ports, peer, { person: peer, as: "self" })),
      /TACK-4e/,
    );
    assert.deepEqual(
      shown.muted.map(({ id }) => id),
      [sara],
    );
    assert.deepEqual((await page(sara)).muted, []);
    await command(peer, "unmuted", { colleague: sara });
    assert.equal((await command(sara, "thanks", { colleague: peer, text: "Tack" })).status, 200);
    assert.deepEqual(await waiting(peer), [`feedbackToRead ${peer}`]);
    assert.equal((await page(peer)).received.length, 1, "what was sent meanwhile stays away");
  });

  it("is reminded of once, by a message of its own, and goes away by itself", async () => {
    await askedScene(server.ports);
    const sweepOn = async (at: string) => {
      const clock = sweeper({
        ports: { ...server.ports, now: () => at as Instant },
        onFault: (fault) => assert.fail(String(fault)),
      });
      await clock.sweep();
      await clock.stop();
    };
    const messages = async () =>
      (await server.ports.store.find("dossiers", sara, { types: ["outbox"] })).map(
        ({ body }) => (body as unknown as { about: { kind: string }; to: string }).about.kind,
      );
    for (const at of ["2026-12-01", "2026-12-05", "2026-12-09"]) await sweepOn(`${at}T06:00:00.000Z`);
    assert.deepEqual((await messages()).toSorted(), ["feedbackAsked", "feedbackReminded"]);
    await sweepOn("2026-12-15T06:00:00.000Z");
    assert.deepEqual(
      (await page(sara)).asked.map(({ state }) => state),
      ["expired"],
    );
    await sweepOn("2026-12-25T06:00:00.000Z");
    assert.deepEqual((await page(sara)).asked, []);
  });

  it("is in no answer to anybody but the two, no view, no entry and no log, and is in what each takes out", async () => {
    await askedScene(server.ports, `${MARKER}-frågan`);
    const { feedback } = await readScene(server.ports, `${MARKER}-tacket`);
    await follow();
    const ids = new Map<string, string>(Object.entries({ subject: sara, feedback, locale: "sv" }));
    const asked = routes.filter(({ method, path }) => method === "get" && !/\/(pdf|copy)$/.test(path));
    for (const who of Object.values(people))
      for (const { path } of asked) {
        const address = path.replaceAll(/:(\w+)/g, (_, name: string) => ids.get(name) ?? "none");
        const { text } = await server.ask(who, "GET", address);
        const seen = (text.match(/HEMLIGT-88-\w+/g) ?? []).length > 0;
        const isTheirs = who === sara || who === peer;
        const shows = ["/api/feedback", "/api/my-records/json", ...(who === sara ? ["/api/between/:subject"] : [])];
        assert.equal(seen, isTheirs && shows.includes(path), `${who} at ${address}`);
      }
    assert.doesNotMatch(server.logged(), /HEMLIGT/);
    assert.doesNotMatch(JSON.stringify(await server.ports.store.changes("views", undefined, 1000)), /HEMLIGT/);
    const beside = await server.ports.store.find("dossiers", sara, { types: ["entry", "outbox", "access"] });
    assert.doesNotMatch(JSON.stringify(beside), /HEMLIGT/);
  });

  it("is not in what one takes out before it is read, since its giver may take it back until then", async () => {
    const { feedback } = await thanksScene(server.ports, `${MARKER}-tacket`);
    await follow();
    const taken = async () => (await server.ask(sara, "GET", "/api/my-records/json")).text;
    assert.ok((await taken()).includes(feedback), "that it is there");
    assert.doesNotMatch(await taken(), /HEMLIGT/);
    assert.match(
      (await server.ask(peer, "GET", "/api/my-records/json")).text,
      /HEMLIGT/,
      "what one has given is there",
    );
  });

  it("gives a colleague no picture of the other but that, and puts nobody into their team", async () => {
    await answeredScene(server.ports);
    await server.ask(people.formerManager, "POST", "/api/feedback/thanks", {
      request: ulid(),
      colleague: sara,
      text: "Tack",
    });
    await follow();
    const [picture] = (await overviewsFor(server.ports, people.formerManager)).filter(
      ({ subject }) => subject === sara,
    );
    assert.deepEqual(Object.keys(picture ?? {}).toSorted(), ["feedback", "goals", "subject"]);
    const team = (await server.ask(people.formerManager, "GET", "/api/team")).body as Team;
    assert.ok(!team.people.some(({ subject }) => subject.id === sara));
    await command(sara, "questions", question(people.deputy));
    assert.deepEqual(await waiting(people.deputy), [`feedbackToGive ${sara}`]);
  });
});
