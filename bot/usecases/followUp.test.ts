import assert from "node:assert/strict";
import { appraisalIn, followUpsIn, goalsIn, talkActionsIn } from "#core/dossier/dossier.ts";
import { goalKey } from "#core/followUp/fields.ts";
import { answeredBy } from "#core/followUp/followUp.ts";
import { type AppraisalId, type FollowUpId, type PersonId, asId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { addDays, dayOf, momentOn } from "#core/time.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { FOLLOW_UP_DAY, acknowledged } from "../../test/support/followUps.ts";
import { goalTermsOf } from "../../test/support/builders.ts";
import { inDays, people, town, townWith } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import * as talks from "./appraisal.ts";
import { readDossier } from "./dossierFile.ts";
import * as followUps from "./followUp.ts";
import { readFollowUpCounts } from "./ledger.ts";
import { readFollowUp, readFollowUps } from "./followUpReading.ts";
import { proposeGoal } from "./goal.ts";
import { readSituation } from "./situation.ts";

const { employee, unitHead: manager, director, hr, admin, deputy, stranger, salarySetter } = people;
const MARKER = "HEMLIGT-u3";

describe("a follow-up, on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const all = async () =>
    followUpsIn(await readDossier(world.ports, employee, { types: ["followUp"] })).toSorted((one, other) =>
      one.day.localeCompare(other.day),
    );
  const sweep = async () => {
    const clock = sweeper({ ports: world.ports, onFault: assert.ifError, everyMs: 3_600_000 });
    await clock.sweep();
    await clock.stop();
  };
  const kinds = async (person: PersonId) => {
    await overviewKeeper(world.ports).catchUp();
    return (await readSituation(world.ports, person))?.waiting.map(({ kind }) => kind) ?? [];
  };
  const start = (days: number) =>
    talks.startAppraisal(world.ports, manager, { employee, date: inDays(days), time: "", request: world.request() });

  /** A talk whose summary both confirm today, with one goal and the next talk in a year. */
  async function confirmedTalk(): Promise<AppraisalId> {
    const appraisal = madeBy<AppraisalId>(await start(0), "appraisalInvited");
    const act = () => ({ subject: employee, appraisal, request: world.request() });
    done(await talks.holdAppraisal(world.ports, manager, { ...act(), heldOn: inDays(0) }));
    const terms = goalTermsOf({ serves: { kind: "none" }, due: inDays(300) });
    done(await proposeGoal(world.ports, employee, { ...act(), terms }));
    done(
      await talks.writeSummary(world.ports, manager, { ...act(), field: "nextDate", value: inDays(360), seenRev: 0 }),
    );
    done(await talks.sendSummary(world.ports, manager, act()));
    const sent = appraisalIn(await readDossier(world.ports, employee, { ids: [appraisal] }), appraisal);
    assert.ok(sent?.state === "awaitingConfirmation");
    for (const party of [employee, manager])
      done(await talks.confirmSummary(world.ports, party, { ...act(), hash: sent.hash, dissent: "" }));
    return appraisal;
  }
  /** The first of those that were planned, when the clock has opened it. */
  async function opened(): Promise<FollowUpId> {
    await confirmedTalk();
    const [first] = await all();
    assert.ok(first);
    world.setTime(lookOn(addDays(first.day, -7)));
    await sweep();
    return first.id;
  }
  const act = (followUp: FollowUpId) => ({ subject: employee, followUp, request: world.request() });
  const written = async (followUp: FollowUpId, who: PersonId, step: string, values: { readonly [f: string]: string }) =>
    done(
      await followUps.submitFollowUpPart(world.ports, who, { ...act(followUp), step, seenRev: 0, values, go: "next" }),
    );
  const shared = (followUp: FollowUpId, who: PersonId) =>
    followUps.shareFollowUpPart(world.ports, who, { ...act(followUp), seenRev: 1, from: "tab" });

  it("is planned twice until the next talk in the commit of the confirmation, and opened by the clock", async () => {
    const id = await opened();
    const [first, second] = await all();
    assert.deepEqual([first?.id, first?.state, second?.state], [id, "asked", "planned"]);
    assert.ok((await kinds(employee)).includes("followUpToWrite"));
    assert.ok(!(await kinds(manager)).includes("followUpToAnswer"));
    assert.equal((await world.chain(employee)).filter(({ events }) => events[0]?.type === "followUpAsked").length, 1);
  });

  it("lets nothing out that is not shared: no reading, overview, message or entry of anybody else holds a word", async () => {
    const id = await opened();
    await written(id, employee, "sinceLast", { happened: MARKER });
    await written(id, manager, "answer", { answer: `${MARKER}-m` });
    for (const other of [manager, director, hr, admin, deputy, salarySetter, stranger]) {
      const reading = await readFollowUp(world.ports, other, { subject: employee, followUp: id });
      assert.equal(reading === undefined, other !== manager, other);
      assert.equal(reading?.theirs, undefined);
      const list = await readFollowUps(world.ports, other, employee);
      const situation = await readSituation(world.ports, other);
      assert.doesNotMatch(JSON.stringify([list, situation, reading?.followUp]), new RegExp(MARKER));
    }
    assert.doesNotMatch(JSON.stringify(await world.chain(employee)), new RegExp(MARKER));
    assert.doesNotMatch(JSON.stringify(await world.outbox(employee)), new RegExp(MARKER));
    done(await shared(id, employee));
    const open = await readFollowUp(world.ports, manager, { subject: employee, followUp: id });
    assert.equal(open?.theirs?.["happened"]?.value, MARKER);
    const own = await readFollowUp(world.ports, employee, { subject: employee, followUp: id });
    assert.equal(own?.theirs, undefined, "the manager's answer is the manager's until it is shared");
  });

  it("writes the goals' progress with the sharing, once for a request that comes twice", async () => {
    const id = await opened();
    const [goal] = goalsIn(await readDossier(world.ports, employee, { types: ["goal"] }));
    assert.ok(goal);
    await written(id, employee, "goals", { [goalKey(goal.id)]: "needsChange" });
    const twice = { ...act(id), seenRev: 1, from: "card" as const };
    const { events } = done(await followUps.shareFollowUpPart(world.ports, employee, twice));
    assert.deepEqual(
      events.map(({ type }) => type),
      ["followUpShared", "goalProgressed"],
    );
    assert.equal(done(await followUps.shareFollowUpPart(world.ports, employee, twice)).replayed, true);
    const [after] = goalsIn(await readDossier(world.ports, employee, { types: ["goal"] }));
    assert.equal(after?.state === "ongoing" && after.progress.length, 1);
  });

  it("waits for the manager's answer, then for its reader, and ends with the next talk", async () => {
    const id = await opened();
    await written(id, employee, "now", { load: "needToTalk" });
    done(await shared(id, employee));
    const waiting = await kinds(manager);
    assert.ok(waiting.includes("followUpToAnswer") && waiting.includes("followUpToTalk"));
    await written(id, manager, "answer", { answer: "Vi ses i morgon" });
    done(await shared(id, manager));
    assert.ok((await kinds(employee)).includes("followUpToRead"));
    done(await followUps.acknowledgeFollowUp(world.ports, employee, act(id)));
    assert.ok(!(await kinds(employee)).includes("followUpToRead"));

    const soon = addDays(dayOf(world.ports.now()), 20);
    const next = { employee, date: soon, time: "", request: world.request() };
    done(await talks.startAppraisal(world.ports, manager, next));
    assert.deepEqual(
      (await all()).map(({ state }) => state),
      ["closed"],
      "the one that was to come after the talk is no more",
    );
    assert.ok(!(await kinds(manager)).includes("followUpToTalk"));
  });

  it("is answered by the manager of the day, who never comes upon what the former had begun", async () => {
    const id = await opened();
    await written(id, manager, "answer", { answer: MARKER });
    world.setTown({ ...townWith({ id: employee, manager: salarySetter }), assignments: [] });
    assert.equal(await readFollowUp(world.ports, manager, { subject: employee, followUp: id }), undefined);
    const reading = await readFollowUp(world.ports, salarySetter, { subject: employee, followUp: id });
    assert.deepEqual(reading?.mine.answers, {});
    await written(id, employee, "sinceLast", { happened: "Ny chef" });
    done(await shared(id, employee));
    const told = (await world.outbox(employee)).filter(({ about }) => about.kind === "followUpShared");
    assert.deepEqual(
      told.map(({ to }) => to),
      [salarySetter],
    );
  });

  it("is counted for those above and HR once it is over, of five people, without a name or a word", async () => {
    const five = [employee, people.colleague, people.protectedEmployee, manager, people.safetyRep];
    for (const person of five) {
      const body = { ...acknowledged(), employee: person, id: asId<FollowUpId>(`held-${person}`) };
      await world.store.commit("dossiers", person, [{ kind: "put", body }]);
    }
    world.setTime(momentOn(addDays(FOLLOW_UP_DAY, 1), "10:00"));
    await overviewKeeper(world.ports).catchUp();
    const homeCare = [{ unit: "homeCare", people: 5, held: 5, of: 5 }];
    for (const who of [hr, director, people.chiefExecutive, manager])
      assert.deepEqual((await readFollowUpCounts(world.ports, who))?.units, homeCare, who);
    for (const who of [employee, stranger, people.registrar, admin])
      assert.equal(await readFollowUpCounts(world.ports, who), undefined, who);
    world.store.reset();
    await readFollowUpCounts(world.ports, hr);
    assert.equal(world.store.counts().find, 1, "what was counted this month is one query");
  });

  it("is answered by who stands in when it was shared meanwhile; both see who did, and the manager answers no more", async () => {
    await confirmedTalk();
    const asked = done(
      await followUps.askForFollowUp(world.ports, manager, { subject: employee, request: world.request() }),
    );
    const id = asked.events.flatMap((event) => (event.type === "followUpAsked" ? [event.followUp] : []))[0];
    assert.ok(id);
    const read = (who: PersonId) => readFollowUp(world.ports, who, { subject: employee, followUp: id });
    assert.equal(await read(deputy), undefined, "nothing is shared yet");
    assert.deepEqual((await read(employee))?.standIns, [deputy], "said before one shares");
    await written(id, manager, "answer", { answer: `${MARKER}-m` });
    await written(id, employee, "sinceLast", { happened: "Nya scheman" });
    done(await shared(id, employee));
    assert.ok((await kinds(deputy)).includes("followUpToAnswer"));
    assert.doesNotMatch(JSON.stringify(await read(deputy)), new RegExp(MARKER), "what the manager has begun is theirs");
    await written(id, deputy, "answer", { answer: "Jag tar det med schemagruppen", will: "Ringer", willBy: inDays(3) });
    done(await shared(id, deputy));
    const own = await read(employee);
    assert.deepEqual(
      [own?.theirs?.["answer"]?.value, answeredBy(own!.followUp)],
      ["Jag tar det med schemagruppen", deputy],
    );
    assert.equal((await read(manager))?.inMyPlace?.["answer"]?.value, "Jag tar det med schemagruppen");
    const late = await shared(id, manager);
    assert.equal(late.kind === "refused" && late.refusal.key, "followUp.answeredByOther");
    assert.ok(!(await kinds(manager)).includes("followUpToAnswer"));
    assert.ok((await kinds(employee)).includes("followUpToRead"));
    const promised = talkActionsIn(await readDossier(world.ports, employee, { types: ["talkAction"] }));
    assert.deepEqual(
      promised.map(({ manager: of, proposedBy }) => [of, proposedBy]),
      [[manager, deputy]],
    );
    world.setTown({ ...town, representations: [] });
    assert.equal(await read(deputy), undefined, "when they no longer stand in it is no longer theirs");
  });

  it("waits for the manager when it was shared before somebody stood in", async () => {
    const id = await opened();
    await written(id, employee, "sinceLast", { happened: MARKER });
    done(await shared(id, employee));
    const from = addDays(dayOf(world.ports.now()), 1);
    const decision = { person: deputy, for: manager, decisionRef: "VO 2026/2", from, to: addDays(from, 9) };
    world.setTown({ ...town, representations: [decision] });
    world.passDays(1);
    assert.equal(await readFollowUp(world.ports, deputy, { subject: employee, followUp: id }), undefined);
    assert.ok(!(await kinds(deputy)).includes("followUpToAnswer"));
  });
});
