import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { viewerOf } from "#core/access/viewer.ts";
import { hearsOf } from "#core/access/hearing.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import { goalsIn, leadershipIn, voiceParticipationsIn } from "#core/dossier/dossier.ts";
import type { LeadershipId, PersonId } from "#core/ids.ts";
import { leadershipKeys } from "#core/leadership/steps.ts";
import type { VoiceAnswers } from "#core/leadership/voice.ts";
import { perQuestion } from "#core/pool/counts.ts";
import type { Instant } from "#core/time.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { poolWatch } from "#bot/schedule/poolWatch.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { leadershipOutcome } from "../../test/support/leadership.ts";
import { TODAY, directory, people } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import { readDossier } from "./dossierFile.ts";
import * as leadership from "./leadership.ts";
import { readLeadership, readLeaderships } from "./leadershipReading.ts";
import { addToVoice, answerVoice, readVoice, readVoiceAsked } from "./leadershipVoice.ts";
import { readLedger } from "./ledger.ts";
import { readSituation } from "./situation.ts";

const { director, unitHead, employee, hr, admin, chiefExecutive, deputy, stranger } = people;
const MARKER = "HEMLIGT-led";
const YEAR = Number(TODAY.slice(0, 4));
const NEW_YEAR = `${YEAR + 1}-01-01T08:00:00.000Z` as Instant;
const all = (value: VoiceAnswers["goals"]): VoiceAnswers => perQuestion(EXPECTATIONS, () => value);

describe("the dialogue about leadership, on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld()));
  afterEach(() => world.close());

  const open = async () =>
    madeBy<LeadershipId>(
      await leadership.openLeadership(world.ports, director, { subject: unitHead, request: world.request() }),
      "leadershipOpened",
    );
  const act = (id: LeadershipId) => ({ subject: unitHead, leadership: id, request: world.request() });
  const says = async (id: LeadershipId, who: PersonId) => {
    const values = { [leadershipKeys.seen("concepts")]: `${MARKER} ${who}` };
    const step = { step: "concepts", seenRev: 0, values, go: "stay" } as const;
    done(await leadership.submitLeadershipView(world.ports, who, { ...act(id), ...step }));
    done(await leadership.shareLeadershipView(world.ports, who, { ...act(id), seenRev: 1 }));
  };
  const kinds = async (person: PersonId) => {
    await overviewKeeper(world.ports).catchUp();
    return (await readSituation(world.ports, person))?.waiting.map(({ kind }) => kind) ?? [];
  };

  it("goes from each alone to one change that both agreed on and that is followed up as a goal", async () => {
    const id = await open();
    for (const who of [unitHead, director]) assert.ok((await kinds(who)).includes("leadershipToAnswer"));
    await says(id, unitHead);
    assert.equal((await readLeadership(world.ports, director, act(id)))?.theirs, undefined);
    await says(id, director);
    const theirs = (await readLeadership(world.ports, director, act(id)))?.theirs;
    assert.equal(theirs?.[leadershipKeys.seen("concepts")]?.value, `${MARKER} ${unitHead}`);
    assert.ok((await kinds(unitHead)).includes("leadershipToConclude"));
    const outcome = leadershipOutcome();
    done(await leadership.proposeLeadershipOutcome(world.ports, unitHead, { ...act(id), outcome, seenRevision: 0 }));
    assert.ok((await kinds(director)).includes("leadershipToAgree"));
    done(await leadership.agreeToLeadershipOutcome(world.ports, director, { ...act(id), revision: 1 }));
    const dossier = await readDossier(world.ports, unitHead, { ids: [id], types: ["goal"] });
    assert.equal(leadershipIn(dossier, id)?.state, "agreed");
    assert.deepEqual(
      goalsIn(dossier).map(({ title, state }) => [title, state]),
      [[outcome.change, "agreed"]],
    );
    await overviewKeeper(world.ports).catchUp();
    const counted = async () =>
      (await readLedger(world.ports, hr))?.map(({ unit, leadership: held }) => [unit, held]).filter(([, held]) => held);
    assert.deepEqual(await counted(), [["homeCare", 1]], "HR sees that it was held, in a count");
    world.setTime(NEW_YEAR.replace(String(YEAR + 1), String(YEAR + 2)) as Instant);
    assert.deepEqual(await counted(), []);
  });

  it("is for the two alone, HR and those above included, and its words are in no view, message or log of others", async () => {
    const id = await open();
    await says(id, unitHead);
    for (const who of [employee, hr, admin, chiefExecutive, deputy, stranger]) {
      assert.equal(await readLeadership(world.ports, who, act(id)), undefined, who);
      assert.equal(await readLeaderships(world.ports, who, unitHead), undefined, who);
      const refused = await leadership.openLeadership(world.ports, who, {
        subject: unitHead,
        request: world.request(),
      });
      assert.equal(refused.kind, "refused", who);
    }
    await overviewKeeper(world.ports).catchUp();
    const database = new DatabaseSync(world.file, { readOnly: true });
    const rows = database.prepare("SELECT container, type, body FROM documents").all();
    database.close();
    const holding = rows.filter(({ body }) => String(body).includes(MARKER)).map(({ type }) => type);
    assert.deepEqual(holding, ["leadershipView"]);
  });

  it("is for those who lead", async () => {
    const refused = await leadership.openLeadership(world.ports, unitHead, {
      subject: employee,
      request: world.request(),
    });
    assert.ok(refused.kind === "refused" && refused.refusal.key === "leadership.doesNotLead");
  });

  it("has those who are led asked in their digest, where they are five", async () => {
    const opened = await leadership.openLeadership(world.ports, chiefExecutive, {
      subject: director,
      request: world.request(),
    });
    done(opened);
    await overviewKeeper(world.ports).catchUp();
    world.setTime(`${TODAY.slice(0, 8)}16T09:00:00.000Z` as Instant);
    const clock = sweeper({ ports: world.ports, onFault: assert.ifError, everyMs: 3_600_000 });
    await clock.sweep();
    await clock.stop();
    assert.equal((await world.stored(unitHead, "digest")).length, 1);
    assert.ok((await kinds(unitHead)).includes("voiceToGive"));
    assert.ok(!(await kinds(employee)).includes("voiceToGive"), "four have the unit head as manager");
  });
});

describe("what employees say of their manager, on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld()));
  afterEach(() => world.close());

  const answer = (answers = all("seldom"), who: PersonId = unitHead) => answerVoice(world.ports, who, { answers });
  const rows = () => {
    const database = new DatabaseSync(world.file, { readOnly: true });
    const found = database.prepare("SELECT container, partition, id, type, due, body FROM documents").all();
    database.close();
    return found;
  };

  it("is asked where five have the same manager, counted once, and refused where they are fewer", async () => {
    assert.equal((await readVoiceAsked(world.ports, unitHead))?.leader, director);
    const both = await Promise.all([answer(), answer(all("always"))]);
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ["done", "unchanged"]);
    assert.equal((await answer()).kind, "unchanged");
    assert.equal((await readVoiceAsked(world.ports, unitHead))?.leader, undefined);
    const refused = await answer(all("always"), employee);
    assert.ok(refused.kind === "refused" && refused.refusal.key === "leadership.tooFewToAsk");
    assert.equal(rows().filter(({ type }) => type === "voicePool").length, 1);
  });

  it("keeps nothing beside the answer that tells whose it is, and nothing of the answer beside the person", async () => {
    const trail = (await world.chain(unitHead)).length;
    await answer();
    await overviewKeeper(world.ports).catchUp();
    const inPools = rows().filter(({ container }) => container === "pools");
    assert.equal(inPools.length, 1);
    assert.doesNotMatch(JSON.stringify(inPools), new RegExp(`${unitHead}|request|${TODAY}|T\\d\\d:`));
    const noted = rows().filter((row) => row.container !== "pools" && /voice/i.test(JSON.stringify(row)));
    assert.deepEqual(
      noted.map(({ partition, body }) => [partition, JSON.parse(String(body)) as unknown]),
      [
        [
          unitHead,
          {
            type: "voiceParticipation",
            schema: 1,
            id: `voiceParticipation:${YEAR}`,
            person: unitHead,
            year: YEAR,
          },
        ],
      ],
    );
    assert.equal((await world.chain(unitHead)).length, trail, "no moment, no request in the audit chain");
  });

  it("loses an answer that is stopped between its two commits, and never counts it twice", async () => {
    const { store } = world.ports;
    const stopped: DocumentStore = {
      ...store,
      commit: (container, ...rest) =>
        container === "pools" ? Promise.reject(new Error("stopped")) : store.commit(container, ...rest),
    };
    await assert.rejects(
      answerVoice({ ...world.ports, store: stopped }, unitHead, { answers: all("seldom") }),
      /stopped/,
    );
    assert.equal((await answer()).kind, "unchanged");
    assert.ok(!rows().some(({ container }) => container === "pools"));
  });

  it("does not tell the manager, or anybody else, that somebody has answered", async () => {
    const seenBy = async () => {
      await overviewKeeper(world.ports).catchUp();
      return JSON.stringify(
        await Promise.all(
          [director, hr, chiefExecutive].map(async (who) => [
            (await readSituation(world.ports, who))?.others,
            await readVoice(world.ports, who, director),
            await readLeaderships(world.ports, who, director),
          ]),
        ),
      );
    };
    const before = await seenBy();
    await answer();
    assert.equal(await seenBy(), before);
    const [noted] = voiceParticipationsIn(await readDossier(world.ports, unitHead, { types: ["voiceParticipation"] }));
    assert.ok(noted);
    const told = Object.values(people).filter((who) => hearsOf(viewerOf(directory, who, TODAY), noted));
    assert.deepEqual(told, [unitHead]);
  });

  it("is shown when the year has ended, from five answers, to who leads and their principal; then the counts are gone", async () => {
    for (let each = 0; each < 6; each++)
      await addToVoice(world.ports, { year: YEAR, leader: director, answers: all("mostly") });
    for (let each = 0; each < 4; each++)
      await addToVoice(world.ports, { year: YEAR, leader: unitHead, answers: all("mostly") });
    assert.deepEqual(await readVoice(world.ports, director, director), [], "nothing of the running year");
    world.setTime(NEW_YEAR);
    for (const who of [director, chiefExecutive]) {
      const [year] = (await readVoice(world.ports, who, director)) ?? [];
      assert.deepEqual(year?.cells?.goals, { kind: "shown", share: "nearlyAll", size: 5 });
    }
    assert.deepEqual((await readVoice(world.ports, unitHead, unitHead))?.[0]?.cells?.goals, { kind: "tooFew" });
    for (const who of [unitHead, employee, hr, admin, people.registrar, stranger])
      assert.equal(await readVoice(world.ports, who, director), undefined, who);
    assert.ok(!rows().some(({ type }) => type === "voicePool"), "only words are left");

    const before = await readVoice(world.ports, director, director);
    await addToVoice(world.ports, { year: YEAR, leader: director, answers: all("seldom") });
    assert.deepEqual(await readVoice(world.ports, director, director), before, "what comes too late changes nothing");
    assert.ok(!rows().some(({ type }) => type === "voicePool"));
  });

  it("leaves no counts when the year has ended, though nobody looks", async () => {
    await answer();
    world.setTime(NEW_YEAR);
    await poolWatch(world.ports, (fault) => assert.fail(String(fault))).look();
    assert.ok(!rows().some(({ type }) => type === "voicePool"));
    assert.equal(rows().filter(({ type }) => type === "voiceReport").length, 1);
  });
});
