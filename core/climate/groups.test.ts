import assert from "node:assert/strict";
import * as fc from "fast-check";
import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { groupsOf } from "#core/climate/groups.ts";
import { type UnitId, asId } from "#core/ids.ts";

const id = (name: string) => asId<UnitId>(name);
const unit = (name: string, parent?: string) => ({ id: id(name), ...(parent && { parent: id(parent) }) });

type Tree = { readonly units: readonly { readonly id: UnitId; readonly parent?: UnitId }[]; readonly said: Said };
type Said = ReadonlyMap<UnitId, number>;

/** Any pointers: also to units that do not exist, and in circles. */
const trees: fc.Arbitrary<Tree> = fc
  .integer({ min: 1, max: 14 })
  .chain((size) =>
    fc.array(
      fc.record({
        parent: fc.option(fc.integer({ min: 0, max: size }), { nil: undefined }),
        answers: fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 })),
      }),
      { minLength: size, maxLength: size },
    ),
  )
  .map((rows) => ({
    units: rows.map(({ parent }, index) => unit(`u${index}`, parent === undefined ? undefined : `u${parent}`)),
    said: new Map(rows.map(({ answers }, index) => [id(`u${index}`), answers])),
  }));

const sum = (said: Said, units: Iterable<UnitId>) =>
  [...units].reduce((total, each) => total + (said.get(each) ?? 0), 0);
const isSafe = (answers: number) => answers === 0 || answers >= LEAST_GROUP;

/** Everything that anybody can be shown, whoever they are: all of it at once. */
function shownOf({ units, said }: Tree): readonly ReadonlySet<UnitId>[] {
  const { own, whole } = groupsOf(units, (each) => said.get(each) ?? 0);
  return [...own.values(), ...whole.values()].map((members) => new Set(members));
}

describe("the groups in which answers are shown", () => {
  it("are at least five answers each", () =>
    fc.assert(
      fc.property(trees, (tree) => shownOf(tree).every((group) => sum(tree.said, group) >= LEAST_GROUP)),
      { numRuns: 2_000 },
    ));

  it("leave none or at least five when any shown parts are taken away from any shown whole", () =>
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.boolean()), (tree, chosen) => {
        const shown = shownOf(tree);
        for (const whole of shown) {
          const left = new Set(whole);
          for (const part of shown)
            if (part !== whole && [...part].every((each) => left.has(each)) && chosen.next().value === true)
              for (const each of part) left.delete(each);
          if (!isSafe(sum(tree.said, left))) return false;
        }
        return true;
      }),
      { numRuns: 2_000 },
    ));

  it("cannot be combined in any way into fewer than five: what no shown group tells apart is none or at least five", () =>
    fc.assert(
      fc.property(trees, (tree) => {
        const shown = shownOf(tree);
        const toldApart = Map.groupBy(
          tree.units.map((each) => each.id).filter((each) => shown.some((group) => group.has(each))),
          (each) => shown.map((group) => (group.has(each) ? 1 : 0)).join(""),
        );
        return [...toldApart.values()].every((cell) => isSafe(sum(tree.said, cell)));
      }),
      { numRuns: 2_000 },
    ));

  it("lose no answer that reaches five somewhere on the way up, and count none twice", () =>
    fc.assert(
      fc.property(trees, ({ units: all, said }) => {
        const units = all.map(({ id: each }, index) => (index === 0 ? { id: each } : unit(each, `u${index >> 1}`)));
        const { own } = groupsOf(units, (each) => said.get(each) ?? 0);
        const counted = [...own.values()].flat();
        const lost = sum(said, said.keys()) - sum(said, counted);
        return new Set(counted).size === counted.length && lost < LEAST_GROUP;
      }),
    ));

  it("count a unit that is too small in the nearest one above that reaches five, and show the rest beside it", () => {
    const units = [unit("top"), unit("care", "top"), unit("north", "care"), unit("small", "care"), unit("park", "top")];
    const said = new Map([
      [id("top"), 6],
      [id("care"), 3],
      [id("north"), 8],
      [id("small"), 2],
      [id("park"), 4],
    ]);
    const { own, whole, countedIn } = groupsOf(units, (each) => said.get(each) ?? 0);
    assert.deepEqual(own.get(id("care")), ["care", "small"]);
    assert.deepEqual(own.get(id("north")), ["north"]);
    assert.deepEqual(own.get(id("top")), ["top", "park"]);
    assert.equal(own.get(id("small")), undefined);
    assert.deepEqual([countedIn.get(id("small")), countedIn.get(id("park"))], ["care", "top"]);
    assert.equal(sum(said, whole.get(id("care")) ?? []), 13);
    assert.equal(sum(said, whole.get(id("top")) ?? []), 23);
  });

  it("do not tell a unit with a few answers from one without any", () => {
    const units = [unit("top"), unit("some", "top"), unit("none", "top")];
    const said = new Map([
      [id("top"), 5],
      [id("some"), 4],
      [id("none"), 0],
    ]);
    const { countedIn } = groupsOf(units, (each) => said.get(each) ?? 0);
    assert.equal(countedIn.get(id("some")), countedIn.get(id("none")));
  });
});
