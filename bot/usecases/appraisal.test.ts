import assert from "node:assert/strict";
import { type Side, SIDES } from "#core/appraisal/appraisal.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { appraisalIn, preparationIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, GoalId } from "#core/ids.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as goals from "#bot/usecases/goal.ts";
import * as preparations from "#bot/usecases/preparation.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { readMyPage, readTeam } from "#bot/usecases/situation.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import { employee, goalTermsOf, manager } from "../../test/support/builders.ts";
import { colleague, hr, inDays, salarySetter } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";

const personOf = (side: Side) => (side === "employee" ? employee : manager);
const [first] = preparationFor("employee").steps.filter(({ fields }) => fields.some(({ kind }) => kind === "text"));
const field = first?.fields.find(({ kind }) => kind === "text")?.key;
if (!first || !field) throw new Error("the preparation asks something");

async function called(world: World) {
  const made = await talks.startAppraisal(world.ports, manager, {
    employee,
    date: inDays(10),
    time: "13:30",
    request: world.request(),
  });
  const appraisal = madeBy<AppraisalId>(made, "appraisalPlanned");
  const act = () => ({ subject: employee, appraisal, request: world.request() });
  const answer = (side: Side, value: string, seenRev = 0) =>
    preparations.submitStep(world.ports, personOf(side), {
      ...act(),
      side,
      step: first?.key ?? "",
      seenRev,
      values: { [field ?? ""]: value },
      go: "next",
    });
  const share = (side: Side, seenRev: number) =>
    preparations.sharePreparation(world.ports, personOf(side), { ...act(), side, seenRev });
  return { appraisal, act, answer, share };
}

async function held(world: World) {
  const talk = await called(world);
  world.passDays(10);
  done(await talks.holdAppraisal(world.ports, manager, { ...talk.act(), heldOn: inDays(10) }));
  return talk;
}

/** Confirmed by both at the same moment. */
async function confirmedTalk(world: World) {
  const { appraisal, act } = await held(world);
  const made = await goals.proposeGoal(world.ports, employee, { ...act(), terms: goalTermsOf() });
  const goal = madeBy<GoalId>(made, "goalProposed");
  done(await talks.writeSummary(world.ports, manager, { ...act(), field: "nextDate", value: inDays(375), seenRev: 0 }));
  const sent = appraisalIn(done(await talks.sendSummary(world.ports, manager, act())).dossier, appraisal);
  assert.ok(sent?.state === "awaitingConfirmation");
  const outcomes = await Promise.all(
    SIDES.map((side) => talks.confirmSummary(world.ports, personOf(side), { ...act(), hash: sent.hash, dissent: "" })),
  );
  outcomes.forEach(done);
  return { appraisal, goal };
}

describe("a talk on its way through the use cases", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
  });
  afterEach(() => world.close());

  it("is started by the manager: planned, called, both preparations open, the employee told, in one commit", async () => {
    await called(world);
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
    assert.equal((await world.stored(employee, "preparation")).length, 2);
    assert.deepEqual(
      (await world.outbox(employee)).map(({ to, about }) => [to, about.kind]),
      [[employee, "appraisalInvited"]],
    );
  });
  it("is started by nobody else", async () => {
    for (const person of [employee, colleague, hr, salarySetter]) {
      const outcome = await talks.startAppraisal(world.ports, person, {
        employee,
        date: inDays(10),
        time: "",
        request: world.request(),
      });
      assert.ok(outcome.kind === "refused" && outcome.refusal.key === "appraisal.notYourReport");
    }
  });
  it("is started once when two clicks race", async () => {
    const outcomes = await Promise.all(
      [10, 11].map((days) =>
        talks.startAppraisal(world.ports, manager, {
          employee,
          date: inDays(days),
          time: "",
          request: world.request(),
        }),
      ),
    );
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["done", "refused"]);
    assert.equal((await world.stored(employee, "appraisal")).length, 1);
  });

  it("takes a step of a dialogue with one read and one commit", async () => {
    const { answer } = await called(world);
    world.store.reset();
    done(await answer("employee", "Mitt svar"));
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
  });
  it("lets both write in the same dossier at the same moment, and keeps both", async () => {
    const { appraisal, answer } = await called(world);
    (await Promise.all(SIDES.map((side) => answer(side, `Svar från ${side}`)))).forEach(done);
    for (const side of SIDES) {
      const reading = await preparations.readPreparation(world.ports, personOf(side), {
        subject: employee,
        appraisal,
        side,
      });
      assert.equal(reading?.mine.answers[field]?.value, `Svar från ${side}`);
    }
    await world.chain(employee);
  });
  it("tells the second of two devices which answer the first has changed", async () => {
    const { answer } = await called(world);
    const outcomes = await Promise.all([answer("employee", "Från telefonen"), answer("employee", "Från datorn")]);
    const [refused] = outcomes.filter(({ kind }) => kind === "refused");
    assert.ok(refused?.kind === "refused");
    assert.deepEqual(refused.refusal, { key: "preparation.changedElsewhere", params: { fields: [field] } });
  });
  it("shows one side's preparation alone the day before, and tells the other", async () => {
    const { appraisal, act, answer, share } = await called(world);
    for (const side of SIDES) done(await answer(side, `Svar från ${side}`));
    done(await share("employee", 1));
    const show = (side: Side) => preparations.showPreparation(world.ports, personOf(side), { ...act(), side });
    const early = await show("employee");
    assert.ok(early.kind === "refused" && early.refusal.key === "preparation.tooEarlyToShow");
    world.passDays(9);
    done(await show("employee"));
    const seenBy = (side: Side) => readAppraisal(world.ports, personOf(side), { subject: employee, appraisal });
    assert.equal((await seenBy("manager"))?.theirs.answers?.[field]?.value, "Svar från employee");
    assert.equal((await seenBy("employee"))?.theirs.answers, undefined, "the other's stays theirs");
    assert.ok(
      (await world.outbox(employee)).some(({ to, about }) => to === manager && about.kind === "preparationShown"),
    );

    world.passDays(1);
    done(await talks.holdAppraisal(world.ports, manager, { ...act(), heldOn: inDays(10) }));
    assert.equal((await seenBy("employee"))?.theirs.answers, undefined, "nor does holding the talk show it");
    assert.ok((await seenBy("manager"))?.theirs.answers);
  });
  it("has the other decide when one side has nothing written", async () => {
    const { appraisal, act, answer, share } = await called(world);
    for (const side of SIDES) done(await answer(side, `Svar från ${side}`));
    done(await preparations.declinePreparation(world.ports, manager, { ...act(), side: "manager" }));
    done(await share("employee", 1));
    const seenBy = (side: Side) => readAppraisal(world.ports, personOf(side), { subject: employee, appraisal });
    assert.deepEqual((await seenBy("employee"))?.theirs.given, "none");
    assert.equal((await seenBy("manager"))?.theirs.answers, undefined);
    done(await preparations.showPreparation(world.ports, employee, { ...act(), side: "employee" }));
    assert.ok((await seenBy("manager"))?.theirs.answers);
    assert.equal((await seenBy("employee"))?.theirs.answers, undefined, "what was written before one declined");
  });
  it("lets five writers through at the same moment", async () => {
    const { act } = await held(world);
    const write = (by: Side, what: "tasks" | "results" | "unit" | "development" | "workEnvironment") =>
      talks.writeSummary(world.ports, personOf(by), { ...act(), field: what, value: `Ord om ${what}`, seenRev: 0 });
    const outcomes = await Promise.all([
      write("employee", "tasks"),
      write("manager", "results"),
      write("employee", "unit"),
      write("manager", "development"),
      write("employee", "workEnvironment"),
    ]);
    outcomes.forEach(done);
    assert.equal((await world.chain(employee)).length, 2 + outcomes.length);
  });

  it("reveals in the commit in which the second shares, and not before", async () => {
    const { appraisal, answer, share } = await called(world);
    done(await answer("employee", "MEDARBETARENS"));
    done(await answer("manager", "CHEFENS"));
    done(await share("employee", 1));
    const before = await readAppraisal(world.ports, manager, { subject: employee, appraisal });
    assert.deepEqual([before?.theirs.given, before?.theirs.answers], ["shared", undefined]);
    assert.doesNotMatch(JSON.stringify(before), /MEDARBETARENS/);
    done(await share("manager", 1));
    const reading = await readAppraisal(world.ports, manager, { subject: employee, appraisal });
    assert.equal(reading?.theirs.answers?.[field]?.value, "MEDARBETARENS");
    assert.equal(reading.appraisal.state, "shared");
  });
  it("shares what was reviewed or nothing, also when an answer comes in between", async () => {
    const { appraisal, answer, share } = await called(world);
    done(await answer("employee", "Genomläst"));
    const outcomes = await Promise.all([answer("employee", "Oläst", 1), share("employee", 1)]);
    const refused = outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [outcome.refusal.key] : []));
    const reading = await preparations.readPreparation(world.ports, employee, {
      subject: employee,
      appraisal,
      side: "employee",
    });
    const { mine } = reading ?? assert.fail();
    assert.deepEqual(
      [mine.status, mine.answers[field]?.value, refused],
      mine.status === "shared"
        ? ["shared", "Genomläst", ["preparation.shared"]]
        : ["draft", "Oläst", ["preparation.changedSince"]],
    );
  });
  it("is shared in one read and one commit", async () => {
    const { share } = await called(world);
    world.store.reset();
    done(await share("employee", 0));
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
  });
  it("saves no step of a preparation when it has been held or called off", async () => {
    const late = async (answer: () => Promise<Outcome>) => {
      const outcome = await answer();
      return outcome.kind === "refused" && outcome.refusal;
    };
    const { act, answer } = await called(world);
    done(await talks.cancelAppraisal(world.ports, manager, { ...act(), reason: "newDate" }));
    assert.deepEqual(await late(() => answer("employee", "För sent")), {
      key: "appraisal.wrongState",
      params: { state: "cancelled" },
    });
    const { answer: again } = await held(world);
    assert.deepEqual(await late(() => again("employee", "För sent")), {
      key: "appraisal.wrongState",
      params: { state: "held" },
    });
  });
  it("reveals once when both share at the same moment", async () => {
    const { appraisal, share } = await called(world);
    const outcomes = await Promise.all(SIDES.map((side) => share(side, 0)));
    const happened = outcomes.flatMap((outcome) => done(outcome).events.map(({ type }) => type));
    assert.deepEqual(happened.toSorted(), [
      "preparationReady",
      "preparationReady",
      "preparationShared",
      "preparationShared",
      "preparationsRevealed",
    ]);
    assert.equal(
      (await readAppraisal(world.ports, employee, { subject: employee, appraisal }))?.appraisal.state,
      "shared",
    );
  });
  it("lets nobody write or read another's preparation", async () => {
    const { appraisal, act, answer } = await called(world);
    done(await answer("employee", "Mitt"));
    for (const person of [manager, hr, colleague]) {
      assert.equal(
        await preparations.readPreparation(world.ports, person, { subject: employee, appraisal, side: "employee" }),
        undefined,
      );
      const outcome = await preparations.markPreparationReady(world.ports, person, { ...act(), side: "employee" });
      assert.deepEqual(outcome.kind === "refused" && outcome.refusal, { key: "notFound", params: {} });
    }
  });

  it("agrees the goals when both have confirmed the same words", async () => {
    const { appraisal, goal } = await confirmedTalk(world);
    const reading = await readAppraisal(world.ports, employee, { subject: employee, appraisal });
    assert.deepEqual(
      [reading?.appraisal.state, reading?.goals.map(({ id, state }) => [id, state])],
      ["confirmed", [[goal, "agreed"]]],
    );

    done(
      await goals.reportGoalProgress(world.ports, employee, {
        subject: employee,
        goal,
        request: world.request(),
        status: "onTrack",
        note: "",
        from: "card",
      }),
    );
    await world.chain(employee);
  });
  it("asks in the next talk what came of each goal, before its summary can be sent", async () => {
    const { goal } = await confirmedTalk(world);
    const next = await called(world);
    world.passDays(10);
    done(await talks.holdAppraisal(world.ports, manager, { ...next.act(), heldOn: inDays(20) }));
    const write = (what: "nextDate" | "noGoalsReason", value: string) =>
      talks.writeSummary(world.ports, manager, { ...next.act(), field: what, value, seenRev: 0 });
    done(await write("nextDate", inDays(385)));
    done(await write("noGoalsReason", "Det förra fortsätter"));
    const send = () => talks.sendSummary(world.ports, manager, next.act());
    const early = await send();
    assert.ok(early.kind === "refused" && early.refusal.key === "summary.goalsLeft");
    assert.deepEqual(early.refusal.params, { goals: [goalTermsOf().title] });

    const said = { outcome: "carriedOver", due: inDays(300), comment: "" } as const;
    done(await goals.chooseGoalOutcome(world.ports, employee, { ...next.act(), goal, said, seenRev: 1 }));
    const sent = appraisalIn(done(await send()).dossier, next.appraisal);
    assert.ok(sent?.state === "awaitingConfirmation");
    const read = () => readAppraisal(world.ports, manager, { subject: employee, appraisal: next.appraisal });
    assert.deepEqual(
      (await read())?.saidOfEarlier.map(({ said: { outcome } }) => outcome),
      ["carriedOver"],
    );
    for (const person of [employee, manager])
      done(await talks.confirmSummary(world.ports, person, { ...next.act(), hash: sent.hash, dissent: "" }));
    const [carried] = (await readMyPage(world.ports, employee))?.goals ?? [];
    assert.deepEqual([carried?.state, carried?.due], ["agreed", inDays(300)]);
    assert.equal((await read())?.saidOfEarlier.length, 1, "it stays in the summary");
  });
  it("takes five goals at most, also when two are proposed at the same moment", async () => {
    const { act } = await held(world);
    const propose = () => goals.proposeGoal(world.ports, employee, { ...act(), terms: goalTermsOf() });
    for (let count = 0; count < 4; count++) done(await propose());
    const outcomes = await Promise.all([propose(), propose()]);
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["done", "refused"]);
  });

  it("is read by its two parties, who see in the log who has opened it", async () => {
    const { appraisal } = await called(world);
    for (const person of [hr, colleague, salarySetter])
      assert.equal(await readAppraisal(world.ports, person, { subject: employee, appraisal }), undefined);
    assert.ok(await readAppraisal(world.ports, manager, { subject: employee, appraisal }));
    assert.ok(await readAppraisal(world.ports, employee, { subject: employee, appraisal }));
    const log = (await world.stored(employee, "access")) as unknown as readonly { by: string; what: string }[];
    assert.deepEqual(
      log.map(({ by, what }) => [by, what]),
      [[manager, `appraisal:${appraisal}`]],
    );
  });
  it("stands on my page with one read, and in my team with one read whatever its size", async () => {
    await called(world);
    world.store.reset();
    assert.equal((await readMyPage(world.ports, employee))?.overview.appraisal?.date, inDays(10));
    assert.deepEqual(world.store.counts(), { find: 1, commit: 0, due: 0, changes: 0 });
    world.store.reset();
    assert.equal((await readTeam(world.ports, manager))?.length, 4);
    assert.deepEqual(world.store.counts(), { find: 1, commit: 0, due: 0, changes: 0 });
  });
  it("survives that the answer to a commit is lost: the same request finds what it has done", async () => {
    const { act } = await called(world);
    const wish = { ...act(), date: inDays(12), time: "09:00" };
    const losing = {
      ...world.ports,
      store: {
        ...world.store,
        commit: async (...asked: Parameters<typeof world.store.commit>) => {
          await world.store.commit(...asked);
          throw new Error("the connection was cut");
        },
      },
    };
    await assert.rejects(talks.rescheduleAppraisal(losing, manager, wish));
    const again = done(await talks.rescheduleAppraisal(world.ports, manager, wish));
    assert.deepEqual([again.replayed, appraisalIn(again.dossier, wish.appraisal)?.date], [true, inDays(12)]);
    assert.equal((await world.chain(employee)).length, 2);
  });
  it("stops at a document that a newer release has written", async () => {
    const { appraisal, answer } = await called(world);
    const [mine] = (await world.store.find("dossiers", employee, { ids: [`preparation:${appraisal}:employee`] })).map(
      ({ body }) => body,
    );
    assert.ok(mine);
    await world.store.commit("dossiers", employee, [{ kind: "put", body: { ...mine, schema: 2 } }]);
    await assert.rejects(answer("employee", "Svar"), /newer release/);
  });
  it("gives an outcome that shows the present preparation without another read", async () => {
    const { appraisal, answer } = await called(world);
    const { dossier } = done(await answer("employee", "Svar"));
    assert.equal(preparationIn(dossier, appraisal, "employee")?.answers[field]?.value, "Svar");
  });
});
