import assert from "node:assert/strict";
import { startAppraisal } from "#bot/usecases/appraisal.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { rebuildViews } from "#bot/views/rebuildCommand.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { inDays } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";

describe("the command that makes the views anew", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const all = async () => (await world.store.changes("views", undefined, 10_000)).changes;
  const shown = async () =>
    (await all())
      .filter(({ body }) => body.type !== "position")
      // When they are looked at next is nothing that anybody is shown.
      .map(({ partition, body }) => JSON.stringify([partition, { ...body, dueAt: undefined }]))
      .toSorted();

  for (const [what, isLost] of [
    ["emptied", () => true],
    ["damaged, while the position is there", (type: string) => type === "overview" || type === "readers"],
  ] as const)
    it(`makes them whole after they were ${what}, and twice gives the same`, async () => {
      const act = { employee, date: inDays(10), time: "", request: world.request() };
      done(await startAppraisal(world.ports, manager, act));
      await overviewKeeper(world.ports).catchUp();
      const before = await shown();
      assert.ok(before.length > 1);
      for (const { partition, body } of await all()) {
        const [found] = await world.store.find("views", partition, { ids: [body.id] });
        if (found && isLost(body.type))
          await world.store.commit("views", partition, [{ kind: "remove", id: body.id, version: found.version }]);
      }
      assert.notDeepEqual(await shown(), before);
      const printed: string[] = [];
      await rebuildViews(world.ports, (line) => printed.push(line));
      assert.deepEqual(await shown(), before);
      assert.ok(printed.some((line) => /^overview: \d+$/.test(line)));
      await rebuildViews(world.ports, () => {});
      assert.deepEqual(await shown(), before);
    });
});
