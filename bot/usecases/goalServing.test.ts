import assert from "node:assert/strict";
import type { Serves, Terms } from "#core/contract/terms.ts";
import { goalsIn } from "#core/dossier/dossier.ts";
import type { Goal } from "#core/goal/goal.ts";
import type { AppraisalId, ContractId, GoalId } from "#core/ids.ts";
import type { WaitingKind } from "#core/overview/waiting.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { completeTerms, confirmation, goalTermsOf } from "../../test/support/builders.ts";
import { contractInForce } from "../../test/support/contractsInForce.ts";
import { colleague, deputy, director, employee, inDays, stranger, unitHead } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import * as talks from "./appraisal.ts";
import { readDossier } from "./dossierFile.ts";
import * as goals from "./goal.ts";
import * as handovers from "./handover.ts";
import { readContractLines, readGoalLine, reviewGoalAbove } from "./lines.ts";
import { readAppraisal } from "./appraisalReading.ts";
import { readGoals } from "./goalReading.ts";
import { readSituation } from "./situation.ts";

const wording = (outcome: string): Terms => {
  const [result] = completeTerms().results;
  return completeTerms({ results: [{ ...result!, key: "r1", outcome }] });
};

describe("a personal goal that serves a result of the manager's contract (P1, P5)", () => {
  let world: World;
  let contract: ContractId;
  let appraisal: AppraisalId;
  const act = () => ({ subject: employee, appraisal, request: world.request() });
  const follow = () => overviewKeeper(world.ports).catchUp();
  const toResult = (key = "r1"): Serves => ({ kind: "result", holder: unitHead, contract, key });
  const goal = async (): Promise<Goal> => {
    const [first] = goalsIn(await readDossier(world.ports, employee, { types: ["goal"] }));
    assert.ok(first);
    return first;
  };
  const propose = (serves: Serves) =>
    goals.proposeGoal(world.ports, employee, { ...act(), terms: goalTermsOf({ serves, due: inDays(300) }) });

  async function agree() {
    done(await propose(toResult()));
    for (const [field, value] of [["nextDate", inDays(320)]] as const)
      done(await talks.writeSummary(world.ports, unitHead, { ...act(), field, value, seenRev: 0 }));
    const sent = done(await talks.sendSummary(world.ports, unitHead, act())).dossier.documents.find(
      ({ type }) => type === "appraisal",
    );
    assert.ok(sent?.type === "appraisal" && sent.state === "awaitingConfirmation");
    for (const who of [employee, unitHead])
      done(await talks.confirmSummary(world.ports, who, { ...act(), ...confirmation(sent) }));
    await follow();
  }
  const asks = async (who: typeof employee, kind: WaitingKind) =>
    ((await readSituation(world.ports, who))?.waiting ?? [])
      .filter((each) => each.kind === kind)
      .map(({ subject }) => subject);
  const flagged = async () => [
    await asks(employee, "goalAboveChanged"),
    await asks(unitHead, "theirGoalAboveChanged"),
    await asks(deputy, "theirGoalAboveChanged"),
    await asks(director, "theirGoalAboveChanged"),
  ];
  const toBoth = [[employee], [employee], [employee], []];
  const toNobody = [[], [], [], []];
  const flags = async () => {
    const line = await readGoalLine(world.ports, employee, { subject: employee, goal: (await goal()).id });
    return line?.flags.map(({ kind, before }) => [kind, before]);
  };

  beforeEach(async () => {
    world = makeWorld();
    contract = await contractInForce(world, unitHead, director, wording("Kortare köer"));
    await follow();
    const made = await talks.startAppraisal(world.ports, unitHead, {
      employee,
      date: inDays(1),
      time: "",
      request: world.request(),
    });
    appraisal = madeBy<AppraisalId>(made, "appraisalPlanned");
    world.passDays(1);
    done(await talks.holdAppraisal(world.ports, unitHead, { ...act(), heldOn: inDays(1) }));
  });
  afterEach(() => world.close());

  it("is offered the manager's results in the talk, and takes no others", async () => {
    const reading = await readAppraisal(world.ports, employee, { subject: employee, appraisal });
    assert.deepEqual(
      reading?.servable.map(({ holder, rows }) => [
        holder,
        rows.flatMap(({ kind, text }) => (kind === "result" ? [text] : [])),
      ]),
      [[unitHead, ["Kortare köer"]]],
    );
    assert.equal((await propose(toResult("gone"))).kind, "refused");
    assert.equal((await propose({ ...toResult(), holder: director } as Serves)).kind, "refused");
    done(await propose(toResult()));
    const { id, rev } = await goal();
    const edit = (serves: Serves) =>
      goals.editGoal(world.ports, unitHead, { ...act(), goal: id, terms: goalTermsOf({ serves }), seenRev: rev });
    assert.equal((await edit(toResult("gone"))).kind, "refused");
    done(await edit(toResult()));
  });

  it("is counted at the result, without whose it is", async () => {
    await agree();
    const lines = await readContractLines(world.ports, colleague, { subject: unitHead, contract });
    assert.deepEqual(lines?.rows.find(({ row }) => row.kind === "result")?.down, { contracts: [], goals: 1 });
    const line = await readGoalLine(world.ports, employee, { subject: employee, goal: (await goal()).id });
    assert.deepEqual(
      line?.up.map(({ text }) => text),
      ["Kortare köer"],
    );
  });

  it("is flagged to the employee and the manager when a new contract words the result otherwise, until one has looked", async () => {
    await agree();
    assert.deepEqual(await flagged(), toNobody);
    world.passDays(1);
    await contractInForce(world, unitHead, director, wording("Inga köer"));
    await follow();
    assert.deepEqual(await flagged(), toBoth);
    assert.deepEqual(await flags(), [["resultChanged", "Kortare köer"]]);
    const { id } = await goal();
    const line = await readGoalLine(world.ports, unitHead, { subject: employee, goal: id });
    const seen = { subject: employee, goal: id, upTo: line!.upTo!, request: world.request() };
    done(await reviewGoalAbove(world.ports, unitHead, seen));
    await follow();
    assert.deepEqual(await flagged(), toNobody);
  });

  it("is flagged when the contract above ends without another", async () => {
    await agree();
    world.passDays(1);
    done(
      await handovers.endContract(world.ports, director, {
        subject: unitHead,
        contract,
        reason: "roleEnds",
        request: world.request(),
      }),
    );
    await follow();
    assert.deepEqual(await flagged(), toBoth);
    assert.deepEqual(await flags(), [["resultEnded", "Kortare köer"]]);
  });

  it("is read on a page of its own by the employee's manager, who leaves a trace, and by nobody else", async () => {
    await agree();
    const read = await readGoals(world.ports, unitHead, employee);
    assert.deepEqual(
      read?.goals.map(({ id }: { id: GoalId }) => id),
      [(await goal()).id],
    );
    const { id: _, ...note } = (await world.stored(employee, "access")).at(-1)!;
    assert.deepEqual(note, { type: "access", schema: 1, by: unitHead, at: world.ports.now(), what: "goals" });
    for (const who of [colleague, director, stranger])
      assert.equal(await readGoals(world.ports, who, employee), undefined);
  });
});
