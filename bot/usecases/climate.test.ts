import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { CLIMATE_QUESTIONS, type ClimateAnswers, type ClimatePool } from "#core/climate/climate.ts";
import { hearsOf } from "#core/access/hearing.ts";
import { viewerOf } from "#core/access/viewer.ts";
import { type Dossier, climateParticipationsIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { poolWatch } from "#bot/schedule/poolWatch.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { TODAY, colleague, directory, hr, people, town } from "../../test/support/town.ts";
import { type World, madeBy, makeWorld } from "../../test/support/world.ts";
import { startAppraisal } from "./appraisal.ts";
import { answerClimate, isClimateAsked, readClimate } from "./climate.ts";
import { addToPool } from "./climatePool.ts";
import { readDossier } from "./dossierFile.ts";
import { readAppraisal } from "./appraisalReading.ts";
import { readSituation } from "./situation.ts";

const YEAR = Number(TODAY.slice(0, 4));
const NEW_YEAR = `${YEAR + 1}-01-01T08:00:00.000Z` as Instant;
const [office, social, homeCare] = town.units;
const all = (value: ClimateAnswers["joy"]): ClimateAnswers => ({
  joy: value,
  participation: value,
  development: value,
});
const SAID: ClimateAnswers = { joy: "notAtAll", participation: "partly", development: "notSaid" };

describe("the working climate, on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld()));
  afterEach(() => world.close());

  async function calledTalk(who: PersonId = employee) {
    const talk = { employee: who, date: TODAY, time: "", request: world.request() };
    const appraisal = madeBy<AppraisalId>(await startAppraisal(world.ports, manager, talk), "appraisalInvited");
    return { subject: who, appraisal };
  }
  const answer = (talk: { subject: PersonId; appraisal: AppraisalId }, answers = SAID, by: PersonId = talk.subject) =>
    answerClimate(world.ports, by, { ...talk, answers });
  const pools = async (store: DocumentStore = world.store, year = YEAR) =>
    (await store.find("pools", `climate:${year}`, { types: ["climatePool"] })).map(
      ({ body }) => body as unknown as ClimatePool,
    );
  const countIn = async (
    unit: (typeof town.units)[number] | undefined,
    count: number,
    value: ClimateAnswers["joy"],
  ) => {
    assert.ok(unit);
    for (let each = 0; each < count; each++) await addToPool(world.ports, { year: YEAR, unit, answers: all(value) });
  };
  const shownTo = async (who: PersonId) => (await readClimate(world.ports, who))?.groups ?? [];
  const namesFor = async (who: PersonId) => (await shownTo(who)).map(({ unit, scope }) => `${unit} ${scope}`);

  it("is asked of the employee of a talk under way, once, and counted in the unit", async () => {
    const talk = await calledTalk();
    assert.ok(await isClimateAsked(world.ports, employee, talk));
    assert.equal((await readSituation(world.ports, employee))?.climate, talk.appraisal);
    assert.equal((await answer(talk)).kind, "done");
    const [pool, ...others] = await pools();
    assert.deepEqual(others, []);
    assert.equal(pool?.id, "homeCare");
    assert.deepEqual(pool.counts, {
      joy: { fully: 0, mostly: 0, partly: 0, notAtAll: 1 },
      participation: { fully: 0, mostly: 0, partly: 1, notAtAll: 0 },
      development: { fully: 0, mostly: 0, partly: 0, notAtAll: 0 },
    });
    assert.ok(!(await isClimateAsked(world.ports, employee, talk)));
    assert.equal((await readSituation(world.ports, employee))?.climate, undefined);
  });

  it("counts a double click, a press delivered again and a second thought once", async () => {
    const talk = await calledTalk();
    const both = await Promise.all([answer(talk), answer(talk)]);
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ["done", "unchanged"]);
    assert.equal((await answer(talk, all("fully"))).kind, "unchanged");
    const [pool] = await pools();
    assert.deepEqual(pool?.counts.joy, { fully: 0, mostly: 0, partly: 0, notAtAll: 1 });
  });

  it("loses an answer that is stopped between its two commits, and never counts it twice", async () => {
    const talk = await calledTalk();
    const { store } = world.ports;
    const stopped: DocumentStore = {
      ...store,
      commit: (container, ...rest) =>
        container === "pools" ? Promise.reject(new Error("stopped")) : store.commit(container, ...rest),
    };
    await assert.rejects(
      answerClimate({ ...world.ports, store: stopped }, employee, { ...talk, answers: SAID }),
      /stopped/,
    );
    assert.equal((await answer(talk)).kind, "unchanged");
    assert.deepEqual(await pools(), []);
  });

  it("notes that somebody has been through it who does not want to say, and counts nothing", async () => {
    const talk = await calledTalk();
    assert.equal((await answer(talk, all("notSaid"))).kind, "done");
    assert.deepEqual(await pools(), []);
    assert.ok(!(await isClimateAsked(world.ports, employee, talk)));
  });

  it("is nobody else's to answer", async () => {
    const talk = await calledTalk();
    for (const who of [manager, colleague, hr, people.director])
      assert.equal((await answer(talk, SAID, who)).kind, "refused");
    assert.deepEqual(await pools(), []);
  });

  it("keeps nothing beside the answer that tells whose it is, and nothing of the answer beside the person", async () => {
    const talk = await calledTalk();
    const trail = (await world.chain(employee)).length;
    await answer(talk);
    await overviewKeeper(world.ports).catchUp();
    const database = new DatabaseSync(world.file, { readOnly: true });
    const rows = database.prepare("SELECT container, partition, id, type, due, body FROM documents").all();
    database.close();
    const inPools = rows.filter(({ container }) => container === "pools");
    assert.equal(inPools.length, 1);
    assert.doesNotMatch(JSON.stringify(inPools), new RegExp(`${employee}|${talk.appraisal}|request|${TODAY}|T\\d\\d:`));
    const elsewhere = rows.filter(({ container }) => container !== "pools");
    assert.doesNotMatch(JSON.stringify(elsewhere), /notAtAll|"partly"|climatePool/);
    const noted = elsewhere.filter((row) => /climate/i.test(JSON.stringify(row)));
    assert.deepEqual(
      noted.map(({ container, partition, body }) => [container, partition, JSON.parse(String(body)) as unknown]),
      [
        [
          "dossiers",
          employee,
          {
            type: "climateParticipation",
            schema: 1,
            id: `climateParticipation:${YEAR}`,
            employee,
            year: YEAR,
            appraisal: talk.appraisal,
          },
        ],
      ],
    );
    assert.equal((await world.chain(employee)).length, trail, "no moment, no request in the audit chain");
  });

  it("does not tell the manager, or anybody else, that somebody has answered", async () => {
    const talk = await calledTalk();
    const seenBy = async () => {
      await overviewKeeper(world.ports).catchUp();
      return JSON.stringify(
        await Promise.all(
          [manager, hr, people.director].map(async (who) => [
            await readAppraisal(world.ports, who, talk),
            (await readSituation(world.ports, who))?.others,
            (await readClimate(world.ports, who))?.groups,
          ]),
        ),
      );
    };
    const before = await seenBy();
    await answer(talk);
    assert.equal(await seenBy(), before);
    const [noted] = climateParticipationsIn(await ownDossier());
    assert.ok(noted);
    const told = Object.values(people).filter((who) => hearsOf(viewerOf(directory, who, TODAY), noted));
    assert.deepEqual(told, [employee]);
  });
  const ownDossier = (): Promise<Dossier> => readDossier(world.ports, employee, { types: ["climateParticipation"] });

  it("shows nothing of the running year, and the year when it has ended", async () => {
    await countIn(homeCare, 6, "mostly");
    assert.deepEqual(await shownTo(hr), []);
    world.setTime(NEW_YEAR);
    const [group] = (await shownTo(employee)).filter(({ mine }) => mine);
    assert.deepEqual([group?.name, group?.scope], ["Hemtjänsten", "own"]);
    for (const question of CLIMATE_QUESTIONS)
      assert.deepEqual(group?.years[0]?.cells?.[question], { kind: "shown", share: "nearlyAll", size: 5 });
  });

  it("is for who works in the unit, its head and those above, and HR: the whole of a unit for those who follow it", async () => {
    await countIn(homeCare, 6, "mostly");
    world.setTime(NEW_YEAR);
    const everything = ["office whole", "office own", "social whole", "social own", "homeCare own"];
    for (const who of [hr, people.chiefExecutive, people.board]) assert.deepEqual(await namesFor(who), everything);
    assert.deepEqual(await namesFor(people.director), everything.slice(2));
    for (const who of [manager, employee, colleague]) assert.deepEqual(await namesFor(who), ["homeCare own"]);
    assert.deepEqual(await namesFor(people.salarySetter), ["social own"]);
    assert.deepEqual(await namesFor(people.registrar), ["office own"]);
    assert.equal(await readClimate(world.ports, people.stranger), undefined);
  });

  it("counts a unit with fewer than five in the one above, whose whole shows no other answers", async () => {
    await countIn(homeCare, 4, "fully");
    await countIn(social, 3, "notAtAll");
    await countIn(office, 2, "fully");
    world.setTime(NEW_YEAR);
    const cells = new Map(
      (await shownTo(hr)).map(({ unit, scope, years }) => [`${unit} ${scope}`, years[0]?.cells?.joy]),
    );
    assert.deepEqual(cells.get("homeCare own"), { kind: "tooFew", countedIn: "social" });
    assert.deepEqual(cells.get("social own"), { kind: "shown", share: "half", size: 5 });
    assert.deepEqual(cells.get("office own"), { kind: "tooFew" });
    assert.deepEqual(cells.get("office whole"), { kind: "shown", share: "half", size: 5 });
  });

  it("gives one picture of a year, whatever is moved, renamed or counted afterwards", async () => {
    assert.ok(office && social && homeCare);
    await countIn(homeCare, 7, "mostly");
    await countIn(social, 3, "notAtAll");
    await countIn(office, 5, "partly");
    world.setTime(NEW_YEAR);
    const picture = async () => (await shownTo(hr)).map(({ unit, scope, name, years }) => [unit, scope, name, years]);
    const before = await picture();
    world.setTown({ ...town, units: [office, social, { ...homeCare, name: "Hemvården", parent: office.id }] });
    await countIn(social, 4, "fully");
    assert.deepEqual(await picture(), before);
    world.setTown({ ...town, units: [office, homeCare] });
    assert.deepEqual(await picture(), before);
  });

  it("is closed on New Year's Day though nobody looks, by that day's organisation, on as many servers as there are", async () => {
    assert.ok(office && social && homeCare);
    await answer(await calledTalk());
    await countIn(social, 6, "mostly");
    const faults: unknown[] = [];
    const server = () => poolWatch(world.ports, (fault) => faults.push(fault));
    const first = server();
    await first.look();
    assert.equal((await pools()).length, 2, "the running year goes on");
    world.setTime(NEW_YEAR);
    await Promise.all([first.look(), server().look()]);
    assert.deepEqual(await pools(), [], "one person's answer is nobody's to find");
    world.setTown({ ...town, units: [office, homeCare] });
    const named = (await readClimate(world.ports, hr))?.groups.map(({ unit }) => unit);
    assert.ok(named?.includes(social.id));
    await countIn(social, 1, "notAtAll");
    world.setTime(`${YEAR + 1}-01-02T08:00:00.000Z` as Instant);
    await first.look();
    assert.deepEqual(await pools(), [], "nor what a slow server counted in afterwards");
    assert.deepEqual(faults, []);
  });

  it("is closed also when the service has been down for longer than the years one can look back", async () => {
    await countIn(homeCare, 1, "notAtAll");
    world.setTime(`${YEAR + 9}-06-01T08:00:00.000Z` as Instant);
    await poolWatch(world.ports, (fault) => assert.fail(String(fault))).look();
    assert.deepEqual(await pools(), []);
  });

  it("keeps one report when two look for the first time at once", async () => {
    await countIn(homeCare, 6, "mostly");
    world.setTime(NEW_YEAR);
    const [one, other] = await Promise.all([shownTo(hr), shownTo(hr)]);
    assert.deepEqual(one, other);
    assert.equal((await world.store.find("pools", "climateReports", { types: ["climateReport"] })).length, 1);
  });
});
