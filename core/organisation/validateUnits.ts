import type { PersonId, UnitId } from "#core/ids.ts";
import { circles } from "#core/organisation/circles.ts";
import { problem } from "#core/organisation/problem.ts";
import type { Problem } from "#core/organisation/problem.ts";
import { unitLinesOf } from "#core/organisation/unitHead.ts";
import { nameIn, repeated, unitIn, unknownReferences } from "#core/organisation/validateLook.ts";
import type { Look } from "#core/organisation/validateLook.ts";

/** The tree of units: each once, with one head, who works or leads there (DOMAIN section 2). */
export function unitProblems(look: Look): readonly Problem[] {
  const { units, directory, at } = look;
  const lines = unitLinesOf(look);
  const isElsewhere = (head: PersonId, unit: UnitId) => {
    const home = directory.person(head)?.unit;
    return home && !lines.isWithin(home, unit) && !lines.leads(head, unit) && lines.hasOthers(head, unit);
  };
  return [
    ...repeated(units, ({ id }) => id).map(([unit, first]) =>
      unit.head && first.head && unit.head !== first.head
        ? problem(at("units.csv", unit), "unit.twoHeads", {
            unit: first.name,
            heads: [nameIn(look, first.head), nameIn(look, unit.head)],
          })
        : problem(at("units.csv", unit), "unit.duplicate", { unit: first.name }),
    ),
    ...units.flatMap((unit) => [
      ...unknownReferences(at("units.csv", unit), unit.name, [
        ["parentId", unit.parent, unit.parent && directory.unit(unit.parent), "units.csv"],
        ["headId", unit.head, unit.head && directory.person(unit.head), "people.csv"],
      ]),
      ...(unit.head ? [] : [problem(at("units.csv", unit), "unit.noHead", { unit: unit.name })]),
      ...(unit.head && isElsewhere(unit.head, unit.id)
        ? [problem(at("units.csv", unit), "unit.headElsewhere", { unit: unit.name, head: nameIn(look, unit.head) })]
        : []),
    ]),
    ...circles<UnitId>(
      units.map(({ id }) => id),
      (id) => directory.unit(id)?.parent,
    ).map((circle) =>
      problem(at("units.csv", circle[0] && directory.unit(circle[0])), "unit.circle", {
        names: circle.map((id) => unitIn(look, id)),
      }),
    ),
  ];
}
