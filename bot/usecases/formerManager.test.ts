import assert from "node:assert/strict";
import { type Appraisal, isAhead } from "#core/appraisal/appraisal.ts";
import { appraisalsIn, preparationIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import * as preparations from "#bot/usecases/preparation.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { deputy, inDays, salarySetter as successor, townWith } from "../../test/support/town.ts";
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

  it("is recorded as held afterwards by the deputy of that day, who books no new day", async () => {
    const { act, isReadBy } = await booked(world, deputy, 19);
    world.passDays(25);
    assert.equal(await isReadBy(deputy), true);
    const moved = { ...act(), date: inDays(60), time: "" };
    assert.equal(refusalOf(await talks.rescheduleAppraisal(world.ports, deputy, moved)), "appraisal.notYourReport");
    done(await talks.holdAppraisal(world.ports, deputy, { ...act(), heldOn: inDays(19) }));
  });
});
