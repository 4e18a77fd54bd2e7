import assert from "node:assert/strict";
import { appraisalIn, summaryIn, talkActionIn, talkActionsIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, ContentHash, PersonId, TalkActionId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import type { TalkActionTerms } from "#core/talkAction/talkAction.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { ideaTerms, promiseTerms, workEnvironmentTerms } from "../../test/support/talkActions.ts";
import { TODAY, colleague, deputy, hr, inDays, people, townWith } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import * as talks from "./appraisal.ts";
import { readDossier } from "./dossierFile.ts";
import { readAppraisal } from "./appraisalReading.ts";
import { readSituation } from "./situation.ts";
import * as actions from "./talkAction.ts";

describe("what is agreed in a talk, on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const request = () => world.request();
  const stored = async () => talkActionsIn(await readDossier(world.ports, employee, { types: ["talkAction"] }));
  const followed = () => overviewKeeper(world.ports).catchUp();
  const kinds = async (person: PersonId) => (await readSituation(world.ports, person))?.waiting.map(({ kind }) => kind);

  async function heldTalk(date = TODAY) {
    const started = await talks.startAppraisal(world.ports, manager, { employee, date, time: "", request: request() });
    const appraisal = madeBy<AppraisalId>(started, "appraisalInvited");
    const act = () => ({ subject: employee, appraisal, request: request() });
    done(await talks.holdAppraisal(world.ports, manager, { ...act(), heldOn: date }));
    return { appraisal, act };
  }
  async function putForward(terms: TalkActionTerms, by = manager) {
    const talk = await heldTalk();
    const made = done(await actions.proposeTalkAction(world.ports, by, { ...talk.act(), terms }));
    const [event] = made.events;
    assert.ok(event?.type === "talkActionProposed");
    return { ...talk, action: event.talkAction };
  }
  async function send({ appraisal, act }: Awaited<ReturnType<typeof heldTalk>>) {
    for (const [field, value] of [
      ["nextDate", inDays(360)],
      ["noGoalsReason", "De förra gäller"],
    ] as const)
      done(await talks.writeSummary(world.ports, manager, { ...act(), field, value, seenRev: 0 }));
    done(await talks.sendSummary(world.ports, manager, act()));
    const sent = appraisalIn(await readDossier(world.ports, employee, { ids: [appraisal] }), appraisal);
    return sent && "hash" in sent ? sent.hash : ("" as ContentHash);
  }
  async function agreed(terms: TalkActionTerms) {
    const talk = await putForward(terms);
    const hash = await send(talk);
    for (const who of [employee, manager])
      done(await talks.confirmSummary(world.ports, who, { ...talk.act(), hash, dissent: "" }));
    return { ...talk, hash, answer: () => ({ subject: employee, action: talk.action, request: request() }) };
  }

  it("stands in the summary that both confirm, and is agreed in the same commit", async () => {
    const talk = await putForward(promiseTerms());
    const hash = await send(talk);
    const dossier = await readDossier(world.ports, employee, { types: ["summaryRevision"] });
    assert.deepEqual(summaryIn(dossier, talk.appraisal, 1)?.content.actions, [{ id: talk.action, ...promiseTerms() }]);
    done(await talks.confirmSummary(world.ports, employee, { ...talk.act(), hash, dissent: "" }));
    assert.equal((await stored())[0]?.state, "proposed");
    world.store.reset();
    done(await talks.confirmSummary(world.ports, manager, { ...talk.act(), hash, dissent: "" }));
    assert.deepEqual(world.store.counts(), { find: 1, commit: 1, due: 0, changes: 0 });
    assert.equal((await stored())[0]?.state, "agreed");
    assert.ok((await world.chain(employee)).at(-1)?.events.some(({ type }) => type === "talkActionAgreed"));
  });

  it("leaves no words behind when it is taken away before that", async () => {
    const talk = await putForward(promiseTerms("HEMLIGT-41"));
    const remove = () => actions.removeTalkAction(world.ports, employee, { ...talk.act(), action: talk.action });
    done(await remove());
    assert.deepEqual(await stored(), []);
    assert.equal((await remove()).kind, "unchanged");
    assert.doesNotMatch(JSON.stringify(await world.chain(employee)), /HEMLIGT-41/);
  });

  it("holds an idea back until the manager has answered it (P6)", async () => {
    const talk = await putForward(ideaTerms(), employee);
    done(
      await talks.writeSummary(world.ports, manager, {
        ...talk.act(),
        field: "nextDate",
        value: inDays(360),
        seenRev: 0,
      }),
    );
    const refused = await talks.sendSummary(world.ports, manager, talk.act());
    assert.ok(refused.kind === "refused" && refused.refusal.key === "summary.incomplete");
    assert.deepEqual(refused.refusal.params, { missing: ["goals", "answers"] });
    const terms = ideaTerms("Ja, vi prövar", inDays(30));
    const edit = { ...talk.act(), action: talk.action, terms, seenRev: 1 };
    const byEmployee = await actions.editTalkAction(world.ports, employee, edit);
    assert.ok(byEmployee.kind === "refused" && byEmployee.refusal.key === "talkAction.answerIsManagers");
    done(await actions.editTalkAction(world.ports, manager, { ...edit, request: request() }));
  });

  it("is for the two of them alone", async () => {
    const { answer } = await agreed(promiseTerms());
    for (const who of [colleague, hr, people.director, people.salarySetter, people.admin, people.safetyRep]) {
      assert.equal(await actions.readAgreements(world.ports, who, employee), undefined, who);
      const refused = await actions.completeTalkAction(world.ports, who, { ...answer(), note: "" });
      assert.ok(refused.kind === "refused" && refused.refusal.key === "notFound", who);
    }
    assert.equal((await actions.readAgreements(world.ports, employee, employee))?.actions.length, 1);
    assert.equal((await actions.readAgreements(world.ports, manager, employee))?.actions.length, 1);
  });

  it("opens the next talk, what the manager was to do first, until it is said what came of it", async () => {
    const { answer, action } = await agreed(promiseTerms());
    world.passDays(61);
    const next = await heldTalk(inDays(61));
    const reading = await readAppraisal(world.ports, employee, { subject: employee, appraisal: next.appraisal });
    assert.deepEqual(
      reading?.earlierActions.map(({ id, state }) => ({ id, state })),
      [{ id: action, state: "agreed" }],
    );
    done(
      await actions.moveTalkAction(world.ports, manager, { ...answer(), due: inDays(90), reason: "Mötet flyttades" }),
    );
    done(await actions.completeTalkAction(world.ports, manager, { ...answer(), note: "Nu är det gjort" }));
    const after = await readAppraisal(world.ports, manager, { subject: employee, appraisal: next.appraisal });
    assert.deepEqual(
      after?.earlierActions.map(({ state }) => state),
      ["done"],
    );
  });

  it("waits for the manager near its day, and for both when it has passed; in chat and tab alike", async () => {
    const { action, answer } = await agreed(promiseTerms());
    await followed();
    assert.ok(!(await kinds(manager))?.includes("promiseToKeep"));
    world.passDays(54);
    await followed();
    assert.ok((await kinds(manager))?.includes("promiseToKeep"));
    assert.deepEqual(
      (await actions.readMyPromises(world.ports, manager))?.map(({ id }) => id),
      [action],
    );
    assert.deepEqual(await actions.readMyPromises(world.ports, employee), []);
    world.passDays(7);
    await followed();
    assert.ok((await kinds(employee))?.includes("promiseLate"));
    done(await actions.completeTalkAction(world.ports, manager, { ...answer(), note: "" }));
    await followed();
    assert.ok(!(await kinds(manager))?.includes("promiseToKeep"));
    assert.ok(!(await kinds(employee))?.includes("promiseLate"));
  });

  it("passes on with the management: the new manager is reminded of it and answers for it", async () => {
    const { answer } = await agreed(promiseTerms());
    world.setTown(townWith({ id: employee, manager: deputy }, { assignments: [] }));
    world.setTime(lookOn(inDays(60)));
    const { sweep, stop } = sweeper({ ports: world.ports, onFault: (fault) => assert.fail(String(fault)) });
    await sweep();
    await stop();
    assert.equal((await world.stored(deputy, "digest")).length, 1);
    assert.equal((await world.stored(manager, "digest")).length, 0);
    assert.equal((await actions.completeTalkAction(world.ports, manager, { ...answer(), note: "" })).kind, "refused");
    done(await actions.completeTalkAction(world.ports, deputy, { ...answer(), note: "" }));
  });

  it("is seen by a safety representative when both have ticked, and no longer than that", async () => {
    const { answer } = await agreed(workEnvironmentTerms("HEMLIGT-42 Bullret i köket"));
    const seen = async () => {
      await followed();
      return (await actions.readForSafetyRep(world.ports, people.safetyRep))?.map(({ text }) => text);
    };
    const tick = (who: PersonId, ticked = true) =>
      actions.tickTalkAction(world.ports, who, { ...answer(), ticked }).then(done);
    assert.deepEqual(await seen(), []);
    await tick(employee);
    assert.deepEqual(await seen(), []);
    await tick(manager);
    assert.deepEqual(await seen(), ["HEMLIGT-42 Bullret i köket"]);
    assert.equal(await actions.readForSafetyRep(world.ports, hr), undefined);
    await tick(employee, false);
    assert.deepEqual(await seen(), []);
    assert.ok((await world.stored(employee, "access")).some((note) => "by" in note && note.by === people.safetyRep));
  });

  it("happens once however often it is asked for", async () => {
    const { answer, action } = await agreed(promiseTerms());
    const once = { ...answer(), note: "Klart" };
    const [first, second] = await Promise.all([
      actions.completeTalkAction(world.ports, manager, once),
      actions.completeTalkAction(world.ports, manager, once),
    ]);
    assert.ok(first.kind === "done" && second.kind === "done");
    const entries = await world.chain(employee);
    assert.equal(entries.flatMap(({ events }) => events).filter(({ type }) => type === "talkActionDone").length, 1);
    const dossier = await readDossier(world.ports, employee, { ids: [action] });
    assert.equal(talkActionIn(dossier, action satisfies TalkActionId)?.state, "done");
  });
});
