import assert from "node:assert/strict";
import type { Serves, Terms } from "#core/contract/terms.ts";
import { FILE_IMPORT, rowsOf } from "#core/orgGoal/goalRow.ts";
import { targetName } from "#core/line/pointing.ts";
import { carriedBy } from "#core/line/line.ts";
import type { ContractId, UnitId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import { readChain } from "#bot/usecases/coverage.ts";
import { takeOverGoals } from "#bot/usecases/goalImport.ts";
import * as goals from "#bot/usecases/orgGoal.ts";
import { readContractLines, readGoalCarriers, reviewContractAbove } from "#bot/usecases/lines.ts";
import { readSituation } from "#bot/usecases/situation.ts";
import { readCarriers, readCoverage, readPresentRows } from "#bot/views/inForce.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { completeTerms } from "../../test/support/builders.ts";
import { contractInForce } from "../../test/support/contractsInForce.ts";
import { GROUNDS, goalId, lineOfGoals, unitId } from "../../test/support/orgGoals.ts";
import { TODAY, director, employee, hr, people, town, townWith, unitHead } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";

const toGoal = (id: string): Serves => ({ kind: "orgGoal", id });
const serving = (serves: Serves, outcome: string, key = "r1"): Terms => {
  const [result] = completeTerms().results;
  return completeTerms({ results: [{ ...result!, outcome, key, serves }] });
};

describe("what the contracts in force say to others", () => {
  let world: World;
  let above: ContractId;
  let below: ContractId;
  const keeper = () => overviewKeeper(world.ports);

  beforeEach(async () => {
    world = makeWorld();
    await takeOverGoals(world.ports, FILE_IMPORT, {
      rows: rowsOf(lineOfGoals()),
      closing: { ids: new Set(), reference: "" },
      why: "",
      request: world.request(),
    });
    above = await contractInForce(world, director, people.chiefExecutive, serving(toGoal("authority"), "Kortare köer"));
    below = await contractInForce(
      world,
      unitHead,
      director,
      serving({ kind: "result", holder: director, contract: above, key: "r1" }, "Färre byten"),
    );
    world.passDays(1);
    await keeper().catchUp();
  });
  afterEach(() => world.close());

  const carriers = async (target: Serves) =>
    carriedBy(await readCarriers(world.ports, targetName(target))).contracts.map(({ holder, rows }) => [
      holder,
      rows.map(({ text }) => text),
    ]);
  const change = async (title: string) => {
    const goal = world.ports.municipality().goals.goal("authority")!;
    done(
      await goals.changeOrgGoal(world.ports, hr, {
        goal: goalId("authority"),
        terms: { ...goal.terms, title },
        grounds: GROUNDS,
        seenRev: goal.rev,
        request: world.request(),
      }),
    );
  };
  const waits = async (who: typeof director) =>
    (await readSituation(world.ports, who))?.waiting.filter(({ kind }) => kind === "contractAboveChanged") ?? [];

  it("is who carries a goal and a result, by the rows that do", async () => {
    assert.deepEqual(await carriers(toGoal("authority")), [[director, ["Kortare köer"]]]);
    assert.deepEqual(await carriers({ kind: "result", holder: director, contract: above, key: "r1" }), [
      [unitHead, ["Färre byten"]],
    ]);
    assert.deepEqual(
      (await readGoalCarriers(world.ports, employee, "authority"))?.contracts.map(({ holder }) => holder),
      [director],
    );
  });
  it("is a line that can be followed both ways from a contract", async () => {
    const lines = await readContractLines(world.ports, employee, { subject: unitHead, contract: below });
    const result = lines?.rows.find(({ row }) => row.kind === "result");
    assert.deepEqual(
      result?.up.map(({ text }) => text),
      ["Kortare köer", "Kända ansikten", "Trygga liv", "Nära varandra"],
    );
    const up = await readContractLines(world.ports, employee, { subject: director, contract: above });
    assert.deepEqual(
      up?.rows.find(({ row }) => row.kind === "result")?.down?.contracts.map(({ holder }) => holder),
      [unitHead],
    );
  });

  it("flags a contract to both parties when a goal above changes, until one has looked at it", async () => {
    assert.deepEqual(await waits(director), []);
    await change("Kända händer");
    assert.deepEqual(
      [await waits(director), await waits(people.chiefExecutive), await waits(unitHead)].map((each) =>
        each.map(({ subject }) => subject),
      ),
      [[director], [director], []],
    );
    const lines = await readContractLines(world.ports, director, { subject: director, contract: above });
    const [flag] = lines?.flags ?? [];
    assert.ok(flag?.kind === "goalChanged");
    assert.deepEqual([flag.before.title, flag.after?.title], ["Kända ansikten", "Kända händer"]);
    done(
      await reviewContractAbove(world.ports, director, {
        subject: director,
        contract: above,
        upTo: lines!.upTo!,
        request: world.request(),
      }),
    );
    await keeper().catchUp();
    assert.deepEqual([await waits(director), await waits(people.chiefExecutive)], [[], []]);
    world.passDays(1);
    await change("Kända röster");
    assert.equal((await waits(director)).length, 1, "a new change asks anew");
  });
  it("flags the kommunchef's contract to the board, for which its representative looks at what has changed", async () => {
    const { chiefExecutive: subject, board } = people;
    const instruction = { title: "Instruktion för kommunchefen", decisionRef: "KF § 45", date: TODAY };
    const terms = { ...serving(toGoal("authority"), "Kortare köer"), instruction };
    const contract = await contractInForce(world, subject, board, terms);
    world.passDays(1);
    await change("Kända händer");
    const lines = await readContractLines(world.ports, board, { subject, contract });
    const seen = { subject, contract, upTo: lines!.upTo! };
    const stranger = await reviewContractAbove(world.ports, director, { ...seen, request: world.request() });
    assert.equal(stranger.kind, "refused");
    done(await reviewContractAbove(world.ports, board, { ...seen, request: world.request() }));
    assert.deepEqual((await readContractLines(world.ports, subject, { subject, contract }))?.flags, []);
  });
  it("flags the contract below when a new one above words its result otherwise", async () => {
    await contractInForce(world, director, people.chiefExecutive, serving(toGoal("authority"), "Inga köer"));
    await keeper().catchUp();
    assert.deepEqual(
      (await waits(unitHead)).map(({ subject }) => subject),
      [unitHead],
    );
    const lines = await readContractLines(world.ports, unitHead, { subject: unitHead, contract: below });
    assert.deepEqual(
      lines?.flags.map((flag) => [flag.kind, flag.before, flag.after]),
      [["resultChanged", "Kortare köer", "Inga köer"]],
    );
  });

  const all = async () => ({
    coverage: await readCoverage(world.ports),
    goal: await readCarriers(world.ports, targetName(toGoal("authority"))),
    result: await readCarriers(world.ports, `result:${director}:r1`),
    rows: [await readPresentRows(world.ports, director), await readPresentRows(world.ports, unitHead)],
  });
  it("is the same whether it was followed or made anew", async () => {
    const followed = await all();
    assert.deepEqual(
      followed.coverage.map(({ facts }) => Object.keys(facts)),
      [[unitHead], [director]],
    );
    await keeper().rebuild();
    assert.deepEqual(await all(), followed);
  });
  it("moves with a person to another unit", async () => {
    const office = asId<UnitId>("office");
    world.setTown(townWith({ id: unitHead, unit: office }));
    await keeper().catchUp();
    const units = (await readCoverage(world.ports)).map((each) => [
      (each as unknown as { unit: string }).unit,
      Object.keys(each.facts),
    ]);
    assert.deepEqual(units, [
      ["office", [unitHead]],
      ["social", [director]],
    ]);
    assert.equal(unitId("office"), office);
  });

  it("stays where it was of somebody who has left and about whom something is written", async () => {
    world.setTown({ ...town, people: town.people.filter(({ id }) => id !== unitHead) });
    const [contract] = await world.stored(unitHead, "contract");
    assert.ok(contract);
    await world.store.commit("dossiers", unitHead, [{ kind: "put", body: contract }]);
    await keeper().catchUp();
    assert.deepEqual(await carriers({ kind: "result", holder: director, contract: above, key: "r1" }), [
      [unitHead, ["Färre byten"]],
    ]);
  });

  it("is the chain as each may see it, in one query of the views", async () => {
    world.store.reset();
    const chain = await readChain(world.ports, people.chiefExecutive);
    assert.deepEqual(world.store.counts(), { find: 1, commit: 0, due: 0, changes: 0 });
    assert.deepEqual(
      chain?.rows.map(({ person, overdue, count }) => [person, overdue, count]),
      [
        [people.chiefExecutive, ["noContract"], { have: 2, of: 3 }],
        [director, [], { have: 2, of: 2 }],
        [unitHead, [], { have: 1, of: 1 }],
      ],
    );
    assert.deepEqual([chain.board, chain.count], [[people.board], { have: 2, of: 3 }]);

    const own = await readChain(world.ports, unitHead);
    assert.deepEqual(
      own?.rows.map(({ person, overdue, count }) => [person, overdue, count]),
      [
        [people.chiefExecutive, [], undefined],
        [director, [], undefined],
        [unitHead, [], { have: 1, of: 1 }],
      ],
      "the line above without what is late in it",
    );
    assert.equal(await readChain(world.ports, employee), undefined);
    assert.equal((await readChain(world.ports, hr))?.rows.length, 3);
  });
});
