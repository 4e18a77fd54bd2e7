import assert from "node:assert/strict";
import { type Appraisal, isAhead } from "#core/appraisal/appraisal.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { appraisalsIn, preparationIn, preparationsIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { takeOverGlance } from "#core/overview/appraisalGlance.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import { takeOutSummary } from "#bot/usecases/summary.ts";
import { proposeTalkAction } from "#bot/usecases/talkAction.ts";
import { promiseTerms } from "../../test/support/talkActions.ts";
import * as preparations from "#bot/usecases/preparation.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { deputy, inDays, salarySetter as successor, town, townWith } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";

const refusalOf = (outcome: Outcome) => (outcome.kind === "refused" ? outcome.refusal.key : outcome.kind);

/** Another leads the employee, and nothing says since when. */
const underSuccessor = townWith({ id: employee, manager: successor }, { assignments: [] });

/** A talk so many days ahead, with somebody who leads the employee today. */
async function booked(world: World, by: PersonId, days: number) {
  const planned = { employee, date: inDays(days), time: "09:00", request: world.request() };
  const made = await talks.startAppraisal(world.ports, by, planned);
  return talk(world, madeBy<AppraisalId>(made, "appraisalPlanned"));
}

function talk(world: World, appraisal: AppraisalId) {
  const act = () => ({ subject: employee, appraisal, request: world.request() });
  return {
    appraisal,
    act,
    share: (who: PersonId) =>
      preparations.sharePreparation(world.ports, who, {
        ...act(),
        side: who === employee ? "employee" : "manager",
        seenRev: 0,
      }),
    isReadBy: async (who: PersonId) =>
      (await readAppraisal(world.ports, who, { subject: employee, appraisal })) !== undefined,
  };
}

async function presentTalk(world: World): Promise<Appraisal> {
  const dossier = await readDossier(world.ports, employee, { types: ["appraisal"] });
  const [present] = appraisalsIn(dossier).filter(({ state }) => state !== "cancelled");
  if (!present) throw new Error("no talk");
  return present;
}

describe("a talk whose manager no longer leads the employee", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
  });
  afterEach(() => world.close());

  it("is neither read, moved nor called off by them while it is ahead, and nothing new is shared with them", async () => {
    const { act, share, isReadBy } = await booked(world, manager, 200);
    world.setTown(underSuccessor);
    for (const days of [0, 150, 60]) {
      world.passDays(days);
      assert.equal(await isReadBy(manager), false);
      assert.equal(await isReadBy(employee), true);
      const moved = { ...act(), date: inDays(500), time: "09:00" };
      assert.equal(refusalOf(await talks.rescheduleAppraisal(world.ports, manager, moved)), "notFound");
      const off = { ...act(), reason: "other" as const };
      assert.equal(refusalOf(await talks.cancelAppraisal(world.ports, manager, off)), "notFound");
      for (const give of [preparations.declinePreparation, preparations.showPreparation])
        assert.equal(
          refusalOf(await give(world.ports, employee, { ...act(), side: "employee" })),
          "preparation.managerChanged",
        );
      assert.equal(refusalOf(await share(employee)), "preparation.managerChanged");
    }
  });

  it("is taken over by who leads them now, with whom the employee then shares", async () => {
    const { act } = await booked(world, manager, 200);
    world.setTown(underSuccessor);
    const taken = madeBy<AppraisalId>(
      await talks.takeOverAppraisal(world.ports, successor, act()),
      "appraisalTakenOver",
    );
    done(await talk(world, taken).share(employee));
    const dossier = await readDossier(world.ports, employee, { types: ["preparation"] });
    assert.equal(preparationIn(dossier, taken, "employee")?.status, "shared");
  });

  it("is a deputy's until their decision ends, and finished by them when it was to be held before that", async () => {
    const later = await booked(world, deputy, 25);
    world.passDays(21);
    assert.equal(await later.isReadBy(deputy), false);
    assert.equal(refusalOf(await later.share(employee)), "preparation.managerChanged");
    done(await talks.takeOverAppraisal(world.ports, manager, later.act()));
    const back = await presentTalk(world);
    assert.ok(isAhead(back) && back.manager === manager);
  });

  it("comes back to the manager with what they had prepared before the deputy took it over", async () => {
    const { appraisal, act } = await booked(world, manager, 35);
    const [step] = preparationFor("manager").steps.filter(({ fields }) => fields.some(({ kind }) => kind === "text"));
    const field = step?.fields.find(({ kind }) => kind === "text");
    assert.ok(step && field);
    const written = { side: "manager", step: step.key, seenRev: 0, values: { [field.key]: "Chefens ord" } } as const;
    done(await preparations.submitStep(world.ports, manager, { ...act(), ...written, go: "next" }));
    const own = async () => {
      const dossier = await readDossier(world.ports, employee, { types: ["preparation"] });
      return preparationsIn(dossier).filter(({ side, author }) => side === "manager" && author === manager);
    };

    const lent = madeBy<AppraisalId>(await talks.takeOverAppraisal(world.ports, deputy, act()), "appraisalTakenOver");
    assert.deepEqual(
      (await own()).map((each) => each.appraisal),
      [appraisal],
    );
    const back = await talks.takeOverAppraisal(world.ports, manager, talk(world, lent).act());
    const returned = madeBy<AppraisalId>(back, "appraisalTakenOver");
    const [mine, ...more] = await own();
    assert.deepEqual([mine?.appraisal, mine?.status, more.length], [returned, "draft", 0]);
    assert.equal(mine?.answers[field.key]?.value, "Chefens ord");
  });

  it("is recorded as held afterwards by the deputy of that day, who books no new day", async () => {
    const { act, isReadBy } = await booked(world, deputy, 19);
    world.passDays(25);
    assert.equal(await isReadBy(deputy), true);
    const moved = { ...act(), date: inDays(60), time: "" };
    assert.equal(refusalOf(await talks.rescheduleAppraisal(world.ports, deputy, moved)), "appraisal.notYourReport");
    done(await talks.holdAppraisal(world.ports, deputy, { ...act(), heldOn: inDays(19) }));
  });
});

describe("a held talk whose manager has left it without a summary", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
  });
  afterEach(() => world.close());

  /** Held after both had shared, with a promise and a word in the common text; then another leads the employee. */
  async function leftBehind() {
    const { appraisal, act, share } = await booked(world, manager, 1);
    done(await share(employee));
    done(await share(manager));
    world.passDays(1);
    done(await talks.holdAppraisal(world.ports, manager, { ...act(), heldOn: inDays(1) }));
    done(await talks.writeSummary(world.ports, employee, { ...act(), field: "tasks", value: "Vi sa.", seenRev: 0 }));
    done(await proposeTalkAction(world.ports, manager, { ...act(), terms: promiseTerms() }));
    world.setTown(underSuccessor);
    return { appraisal, act };
  }
  const summary = async (appraisal: AppraisalId) =>
    (await presentTalk(world)).id === appraisal ? presentTalk(world) : undefined;
  const read = (who: PersonId, appraisal: AppraisalId) =>
    readAppraisal(world.ports, who, { subject: employee, appraisal });

  it("is taken over by the present manager with the common text, and with nothing that was prepared", async () => {
    const { appraisal, act } = await leftBehind();
    const { ports } = world;
    const offered = takeOverGlance(successor, await presentTalk(world), inDays(1), directoryOf(underSuccessor));
    assert.deepEqual(offered, { talkToTakeOver: appraisal });
    done(await talks.takeOverAppraisal(ports, successor, act()));
    const seen = await read(successor, appraisal);
    assert.ok(seen && "entries" in seen.appraisal);
    assert.equal(seen.appraisal.entries.tasks?.value, "Vi sa.");
    assert.deepEqual([seen.mine, seen.theirs.answers, seen.theirs.given], [undefined, undefined, undefined]);
    assert.equal(seen.actions.length, 1);
    const own = await read(employee, appraisal);
    assert.ok(own?.mine);
    assert.equal(own.theirs.answers, undefined);
    assert.equal(await read(manager, appraisal), undefined);
    const told = (await world.outbox(employee)).filter(({ about }) => about.kind === "summaryTakenOver");
    assert.deepEqual(
      told.map(({ to }) => to),
      [employee],
    );
  });

  it("is summed up and confirmed by them, says who held it, and lets the next one be planned", async () => {
    const { appraisal, act } = await leftBehind();
    const { ports } = world;
    world.passDays(400);
    done(await talks.takeOverAppraisal(ports, successor, act()));
    for (const [field, value] of [
      ["nextDate", inDays(700)],
      ["noGoalsReason", "Ny chef."],
    ] as const)
      done(await talks.writeSummary(ports, successor, { ...act(), field, value, seenRev: 0 }));
    done(await talks.sendSummary(ports, successor, act()));
    const sent = await summary(appraisal);
    assert.ok(sent?.state === "awaitingConfirmation");
    for (const who of [employee, successor])
      done(await talks.confirmSummary(ports, who, { ...act(), hash: sent.hash, dissent: "" }));
    const paper = await takeOutSummary(ports, employee, { subject: employee, appraisal });
    assert.equal(paper?.content.heldBy, manager);
    const next = { employee, date: inDays(700), time: "", request: world.request() };
    done(await talks.startAppraisal(ports, successor, next));
  });

  it("is not taken over by who stands in for the manager who held it, nor from the present manager", async () => {
    const { act } = await leftBehind();
    world.setTown(town);
    for (const who of [deputy, manager, successor])
      assert.equal(refusalOf(await talks.takeOverAppraisal(world.ports, who, act())), "notFound");
  });
});
