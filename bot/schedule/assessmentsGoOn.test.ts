import assert from "node:assert/strict";
import { CONCLUSION_FIELDS } from "#core/assessment/matter.ts";
import { assessmentsIn } from "#core/dossier/dossier.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { addDays, dayOf } from "#core/time.ts";
import * as acts from "#bot/usecases/assessment.ts";
import { readAssessment, readAssessmentHistory } from "#bot/usecases/assessmentReading.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as handovers from "#bot/usecases/handover.ts";
import { assessedTerms } from "../../test/support/assessments.ts";
import { holder, principal } from "../../test/support/builders.ts";
import { inDays, people, townWith } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import { sweeper } from "./sweeper.ts";

const successor = people.salarySetter;

describe("the assessments of a contract whose principal becomes another", () => {
  let world: World;
  let contract: ContractId;
  beforeEach(async () => {
    world = makeWorld({ file: ":memory:" });
    const { ports, request } = world;
    contract = madeBy(await contracts.draftContract(ports, holder, { holder, request: request() }), "contractDrafted");
    done(await contracts.proposeContract(ports, holder, { ...act(), terms: assessedTerms(), from: "tab" }));
    const [seen] = await world.stored(holder, "contract");
    const approving = { ...act(), seen: seen as never, from: "tab", unopened: true } as const;
    done(await contracts.approveContract(ports, principal, approving));
  });
  afterEach(() => world.close());

  const act = () => ({ subject: holder, contract, request: world.request() });
  const sweepOn = async (day: number) => {
    world.setTime(lookOn(inDays(day)));
    const faults: unknown[] = [];
    const running = sweeper({ ports: world.ports, onFault: (fault) => faults.push(fault), everyMs: 3_600_000 });
    await running.sweep();
    await running.stop();
    assert.deepEqual(faults, []);
  };
  const assessments = async () =>
    assessmentsIn(await readDossier(world.ports, holder, { types: ["assessment"] })).toSorted((one, other) =>
      one.openedAt.localeCompare(other.openedAt),
    );
  const states = async () => (await assessments()).map(({ state, principal: who }) => [state, who]);
  const takenOver = async (by: PersonId = successor) => {
    world.setTown(townWith({ id: holder, manager: by }));
    done(await handovers.takeOverContract(world.ports, by, act()));
    done(await handovers.confirmContract(world.ports, by, act()));
  };

  it("lose none of the year's days: the one called off opens again with the successor, who has two weeks (P19)", async () => {
    await sweepOn(86);
    assert.deepEqual(await states(), [["open", principal]]);
    world.setTime(lookOn(inDays(95)));
    await takenOver();
    assert.deepEqual(await states(), [["cancelled", principal]]);
    for (const day of [96, 97]) await sweepOn(day);
    assert.deepEqual(await states(), [
      ["cancelled", principal],
      ["open", successor],
    ]);
    const { day, openedAt } = (await assessments())[1] ?? assert.fail();
    assert.equal(day, addDays(dayOf(openedAt), 14));
    await sweepOn(200);
    assert.equal((await assessments()).length, 2, "its day is done with, once");
    await world.chain(holder);
  });

  it("are not held up by a text that the former principal and the holder leave unconfirmed, which lapses in time", async () => {
    await sweepOn(86);
    const { id: assessment } = (await assessments())[0] ?? assert.fail();
    const acting = () => ({ subject: holder, assessment, request: world.request() });
    for (const party of [holder, principal]) done(await acts.declineAssessmentView(world.ports, party, acting()));
    const values = {
      [CONCLUSION_FIELDS.conclusion]: "unchanged",
      [CONCLUSION_FIELDS.nextReason]: "Så passar det",
    };
    const part = { step: "conclusion", seenRev: 0, values, go: "stay" } as const;
    done(await acts.submitAssessmentCompilation(world.ports, principal, { ...acting(), ...part }));
    done(await acts.compileAssessment(world.ports, principal, { ...acting(), seenRev: 1 }));
    await takenOver();

    const asked = await acts.askForAssessmentChange(world.ports, holder, { ...acting(), comment: "Ett fel" });
    assert.equal(asked.kind === "refused" && asked.refusal.key, "assessment.onlyToConfirm");
    assert.equal((await readAssessmentHistory(world.ports, successor, holder))?.canOpen, contract);
    done(await acts.openAssessment(world.ports, successor, act()));
    await sweepOn(116);
    assert.deepEqual(await states(), [
      ["compiled", principal],
      ["open", successor],
    ]);
    await sweepOn(117);
    assert.equal((await assessments())[0]?.state, "cancelled");
    assert.ok((await readAssessment(world.ports, holder, { subject: holder, assessment }))?.record, "still to be read");
    await world.chain(holder);
  });
});
