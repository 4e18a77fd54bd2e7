import assert from "node:assert/strict";
import type { OrgGoalId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { FILE_IMPORT, rowsOf } from "#core/orgGoal/goalRow.ts";
import { problemText } from "#core/content/importProblems.ts";
import * as goals from "#bot/usecases/orgGoal.ts";
import { takeOverGoals } from "#bot/usecases/goalImport.ts";
import { GROUNDS, goalId, lineOfGoals, orgGoalTerms, unitId } from "../../test/support/orgGoals.ts";
import { employee, hr, unitHead } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";

const HEAD = "goalId;level;title;measure;target;unitId;parentId;decisionRef;from;to";
const csv = (...rows: readonly string[]) => new Uint8Array(Buffer.from([HEAD, ...rows].join("\r\n")));

describe("the municipality's goals", () => {
  let world: World;
  beforeEach(async () => {
    world = makeWorld();
    await takeOverGoals(world.ports, FILE_IMPORT, {
      rows: rowsOf(lineOfGoals()),
      closing: { ids: new Set(), reference: "" },
      why: "",
      request: world.request(),
    });
  });
  afterEach(() => world.close());

  const inForce = (id: string) => world.ports.municipality().goals.goal(id);
  const terms = orgGoalTerms({
    level: "unit",
    unit: unitId("homeCare"),
    parent: goalId("authority"),
    title: "Färre fall",
  });
  const drafted = async (by = unitHead): Promise<OrgGoalId> => {
    const { events } = done(await goals.draftOrgGoal(world.ports, by, { terms, request: world.request() }));
    const [event] = events;
    if (event?.type !== "orgGoalDrafted") throw new Error("no draft");
    return event.goal;
  };

  it("are drafted and decided by the head of the unit, and known to everybody at once", async () => {
    const goal = await drafted();
    assert.equal(inForce(goal)?.state, "draft");
    done(
      await goals.decideOrgGoal(world.ports, unitHead, {
        goal,
        grounds: GROUNDS,
        seenRev: 1,
        request: world.request(),
      }),
    );
    assert.deepEqual(
      world.ports
        .municipality()
        .goals.lineOf(goal)
        .map(({ terms: { title } }) => title),
      ["Färre fall", "Kända ansikten", "Trygga liv", "Nära varandra"],
    );
    assert.equal((await world.chain(MUNICIPALITY)).length, 3);
  });

  it("are not the unit head's to move up out of reach, nor anybody else's", async () => {
    const goal = await drafted();
    const act = () => ({ goal, seenRev: 1, request: world.request() });
    const upwards = { ...terms, level: "council" as const };
    const moved = await goals.editOrgGoal(world.ports, unitHead, { ...act(), terms: upwards });
    assert.ok(moved.kind === "refused" && moved.refusal.key === "notAllowed");
    const hidden = await goals.editOrgGoal(world.ports, employee, { ...act(), terms });
    assert.ok(hidden.kind === "refused" && hidden.refusal.key === "notFound", "a draft does not exist for others");
    const closed = await goals.closeOrgGoal(world.ports, unitHead, {
      goal: goalId("council"),
      grounds: GROUNDS,
      request: world.request(),
    });
    assert.ok(closed.kind === "refused" && closed.refusal.key === "notAllowed");
  });

  it("make no circle, also when two are moved at the same moment", async () => {
    const [first, second] = [await drafted(), await drafted()];
    for (const goal of [first, second])
      done(
        await goals.decideOrgGoal(world.ports, hr, { goal, grounds: GROUNDS, seenRev: 1, request: world.request() }),
      );
    const below = (goal: OrgGoalId, parent: OrgGoalId) =>
      goals.changeOrgGoal(world.ports, hr, {
        goal,
        terms: { ...terms, parent },
        grounds: GROUNDS,
        seenRev: 2,
        request: world.request(),
      });
    const outcomes = await Promise.all([below(first, second), below(second, first)]);
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["done", "refused"]);
  });

  describe("from a file", () => {
    const preview = (file: Uint8Array, closeMissing = false) =>
      goals.previewGoalFile(world.ports, hr, { file, closeMissing });
    const take = (file: Uint8Array, closeMissing = false, closingReference = "") =>
      goals.importGoalFile(world.ports, hr, {
        file,
        closeMissing,
        closingReference,
        why: "Nya mål",
        request: world.request(),
      });
    const added = "ny;fullmäktige;Grönt på riktigt;Utsläpp;–30 procent;;vision;KF § 9;2026-01-01;";

    it("are shown before they are taken over, and are HR's alone", async () => {
      const found = preview(csv(added));
      assert.deepEqual(
        [found?.changes?.added.map(({ title }) => title), found?.changes?.removed, found?.problems],
        [["Grönt på riktigt"], [], []],
      );
      assert.equal(found?.lineOf(found.changes!.added[0]!), 2);
      assert.equal(inForce("ny"), undefined);
      assert.equal(goals.previewGoalFile(world.ports, unitHead, { file: csv(added), closeMissing: false }), undefined);
    });
    it("are taken over once, with who did it and why", async () => {
      done(await take(csv(added)));
      const goal = inForce("ny");
      assert.ok(goal?.state === "decided");
      assert.deepEqual([goal.decision.by, goal.decision.reference, goal.decision.why], [hr, "KF § 9", "Nya mål"]);
      assert.equal((await take(csv(added))).kind, "unchanged");
    });
    it("are read as Excel writes them: a mark first, semicolons, Windows-1252", async () => {
      const bytes = csv(added);
      const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
      const western = new Uint8Array(Buffer.from([HEAD, added.replace("–", "-")].join("\n"), "latin1"));
      for (const file of [marked, western])
        assert.deepEqual(
          preview(file)?.changes?.added.map(({ title }) => title),
          ["Grönt på riktigt"],
        );
    });
    it("are refused whole, in words, when a line would break the tree", async () => {
      const file = csv(added, "sned;council;Sned;Mått;;;unit;KF § 9;2026-13-01;");
      const problems = preview(file)?.problems ?? [];
      assert.deepEqual(
        problems.map((one) => problemText(one, "sv")),
        ['goals.csv, rad 3: from: "2026-13-01" är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-31.'],
      );
      assert.equal((await take(file)).kind, "refused");
      assert.equal(inForce("ny"), undefined);
    });
    it("close what they do not name only when asked, with a reference", async () => {
      const kept = ["vision", "council", "authority"].map((id) => {
        const row = rowsOf(lineOfGoals()).find((each) => each.id === id);
        return [
          id,
          row?.level,
          row?.title,
          row?.measure,
          row?.target,
          row?.unit,
          row?.parent,
          row?.decisionRef,
          row?.from,
          "",
        ].join(";");
      });
      const file = csv(...kept);
      assert.deepEqual(
        preview(file, true)?.changes?.removed.map(({ id }) => id),
        ["unit"],
      );
      const without = await take(file, true);
      assert.ok(without.kind === "refused" && without.refusal.key === "orgGoal.incomplete");
      done(await take(file, true, "KF § 10"));
      assert.equal(inForce("unit")?.state, "closed");
    });
  });
});
