import assert from "node:assert/strict";
import * as fc from "fast-check";
import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";
import { type Counted, GROUP_MEASURES, type GroupCell, countYear, hasCounts } from "./counts.ts";
import type { ReportRow } from "./reportRow.ts";
import { partsOf } from "./parts.ts";

const unit = (id: string, parent?: string): Unit => ({
  id: asId<UnitId>(id),
  name: id.toUpperCase(),
  authority: "",
  ...(parent && { parent: asId<UnitId>(parent) }),
});
const UNITS = [unit("office"), unit("care", "office"), unit("home", "care"), unit("school", "office")];
const row = (person: string, more: Partial<ReportRow> = {}): ReportRow => ({
  person: asId<PersonId>(person),
  contracts: [],
  assessed: [],
  talks: [],
  leadership: [],
  given: [],
  promised: [],
  followUps: [],
  activities: [],
  goals: [],
  ...more,
});

type Someone = ReportRow & { readonly in: string; readonly leads?: boolean };
const countedOf = (those: readonly Someone[], units: readonly Unit[] = UNITS): Counted => {
  const known = new Map(those.map((each) => [each.person, each]));
  return {
    units,
    unitOf: (person) => asId<UnitId>(known.get(person)?.in ?? ""),
    leaders: those.filter(({ leads }) => leads).map(({ person }) => person),
    people: those.map(({ person }) => person),
    rowOf: (person) => known.get(person),
  };
};
const last = "2025-12-31" as Day;
const closed = (those: readonly Someone[], units?: readonly Unit[]) =>
  countYear(countedOf(those, units), { year: 2025, last, closed: true });
const many = (count: number, where: string, more: Partial<ReportRow>): readonly Someone[] =>
  Array.from({ length: count }, (_, index) => ({ ...row(`${where}${index}`, more), in: where }));

describe("the parts of a municipality", () => {
  it("are what stands right below the topmost unit, with all below, and that unit's own people", () => {
    const { parts, partOf } = partsOf(UNITS);
    assert.deepEqual(
      parts.map(({ id }) => id),
      ["office", "care", "school"],
    );
    assert.deepEqual(
      ["office", "home", "school"].map((id) => partOf(asId(id))),
      ["office", "care", "school"],
    );
  });
  it("are the topmost units where there are several, and a circle is none", () => {
    const { parts, partOf } = partsOf([unit("one"), unit("two"), unit("below", "two"), unit("a", "b"), unit("b", "a")]);
    assert.deepEqual(
      parts.map(({ id }) => id),
      ["one", "two"],
    );
    assert.deepEqual(
      ["below", "a"].map((id) => partOf(asId(id))),
      ["two", undefined],
    );
  });
});

describe("a year in counts", () => {
  it("tells who leads with a contract on its last day, and which of those is assessed", () => {
    const from = "2024-02-01" as Day;
    const { whole } = closed([
      { ...row("a", { contracts: [{ from }], assessed: [2025] }), in: "care", leads: true },
      { ...row("b", { contracts: [{ from, to: "2025-11-30" as Day }], assessed: [2025] }), in: "care", leads: true },
      { ...row("c", { contracts: [{ from, to: "2026-01-10" as Day }], assessed: [2024] }), in: "home", leads: true },
      { ...row("d", { contracts: [{ from: "2026-01-02" as Day }] }), in: "school", leads: true },
      // Who does not lead may have a contract too, and is not counted among those who do.
      { ...row("e", { contracts: [{ from }] }), in: "school" },
    ]);
    assert.deepEqual(whole.facts.contract, { have: 2, of: 4 });
    assert.deepEqual(whole.facts.assessed, { have: 1, of: 2 });
  });
  it("counts talks, dialogues about leadership and promises of that year alone", () => {
    const { whole, parts } = closed([
      { ...row("a", { talks: [2024, 2025, 2025], leadership: [2025] }), in: "care", leads: true },
      { ...row("b", { talks: [2024], given: [2025, 2024], promised: ["2025-06-01" as Day] }), in: "home", leads: true },
      { ...row("c", { talks: [2025], promised: ["2026-06-01" as Day] }), in: "school", leads: true },
    ]);
    assert.deepEqual(whole.facts.talk, { have: 2, of: 3 });
    assert.deepEqual(whole.facts.leadership, { have: 1, of: 3 });
    assert.deepEqual(whole.facts.promises, { have: 1, of: 2 });
    assert.deepEqual(
      parts.map(({ unit: id, facts }) => [id, facts.talk]),
      [
        ["care", { have: 1, of: 2 }],
        ["school", { have: 1, of: 1 }],
      ],
    );
  });
  it("counts what falls due up to today while it runs, and nothing of what talks have come to", () => {
    const one = { ...row("a", { promised: ["2025-06-01" as Day, "2025-12-01" as Day] }), in: "care", leads: true };
    const counts = countYear(countedOf([one, ...many(9, "home", { goals: [{ year: 2025, reached: true }] })]), {
      year: 2025,
      last: "2025-09-01" as Day,
      closed: false,
    });
    assert.deepEqual(counts.whole.facts.promises, { have: 0, of: 1 });
    assert.equal(counts.whole.groups, undefined);
    assert.ok(counts.parts.every(({ groups }) => groups === undefined));
  });
  it("tells follow-ups, plans and goals of five people, and of fewer only in the whole", () => {
    const more: Partial<ReportRow> = {
      followUps: [
        { year: 2025, held: true },
        { year: 2025, held: false },
      ],
      activities: [{ from: 2024, done: 2025 }, { from: 2025 }],
      goals: [{ year: 2025, reached: true }],
    };
    const { whole, parts } = closed([...many(6, "home", more), ...many(3, "school", more), ...many(2, "office", more)]);
    const cellsOf = (id: string) => parts.find((part) => part.unit === asId(id))?.groups;
    assert.deepEqual(cellsOf("care")?.measures, {
      followUp: { kind: "shown", have: 6, of: 12 },
      plan: { kind: "shown", have: 6, of: 6 },
      activity: { kind: "shown", have: 6, of: 6 },
    });
    assert.deepEqual(cellsOf("school")?.measures.plan, { kind: "tooFew", inWhole: true });
    assert.deepEqual(cellsOf("school")?.goals, { kind: "tooFew", inWhole: true });
    assert.deepEqual(whole.groups?.measures.plan, { kind: "shown", have: 11, of: 11 });
    assert.deepEqual(whole.groups.goals, { kind: "shown", share: "nearlyAll", size: 10 });
  });
  it("is not there for a year before anything was done", () => {
    assert.equal(hasCounts(closed([{ ...row("a"), in: "care", leads: true }])), false);
    assert.equal(hasCounts(closed([{ ...row("a", { talks: [2025] }), in: "care" }])), true);
  });
});

describe("what a year tells of fewer than five", () => {
  const activity = fc.record({ from: fc.constantFrom(2024, 2025), done: fc.constantFrom(2024, 2025) });
  const facts = fc.record({
    in: fc.constantFrom<string>("office", "care", "home", "school", "yard"),
    followUps: fc.array(fc.record({ year: fc.constantFrom(2024, 2025), held: fc.boolean() }), { maxLength: 3 }),
    activities: fc.array(activity, { maxLength: 2 }),
    goals: fc.array(fc.record({ year: fc.constantFrom(2024, 2025), reached: fc.boolean() }), { maxLength: 2 }),
  });
  const units = [...UNITS, unit("yard", "office")];
  const peopleOf = (all: readonly (typeof facts extends fc.Arbitrary<infer F> ? F : never)[]): readonly Someone[] =>
    all.map(({ in: where, ...more }, index) => ({ ...row(`p${index}`, more), in: where }));

  /** How many people stand behind each part's number, as one who knew them would count. */
  const behind = (those: readonly Someone[], measure: (typeof GROUP_MEASURES)[number]) => {
    const plans = ({ activities }: ReportRow) =>
      activities.some(({ from, done = 2025 }) => from <= 2025 && done >= 2025);
    const counts = {
      followUp: ({ followUps }: ReportRow) => followUps.some(({ year }) => year === 2025),
      plan: () => true,
      activity: plans,
    }[measure];
    const partOf = (where: string) => (where === "home" ? "care" : where);
    return (part?: string) =>
      those.filter((each) => counts(each) && (part === undefined || partOf(each.in) === part)).length;
  };

  it("is nothing: no part alone, no sum, and no difference between the whole and any parts", () =>
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 60 }), (all) => {
        const those = peopleOf(all);
        const { whole, parts } = closed(those, units);
        for (const measure of GROUP_MEASURES) {
          const people = behind(those, measure);
          const shown = parts.filter(({ groups }) => groups?.measures[measure].kind === "shown");
          for (const { unit: id } of shown) assert.ok(people(id) >= LEAST_GROUP, `${measure} of ${id}`);
          const left = parts.filter((part) => !shown.includes(part)).reduce((sum, part) => sum + people(part.unit), 0);
          const cell = whole.groups?.measures[measure] as GroupCell;
          const sum = (key: "have" | "of") =>
            shown.reduce((total, { groups }) => {
              const each = groups?.measures[measure];
              return total + (each?.kind === "shown" ? each[key] : 0);
            }, 0);
          // What the whole has beside the parts that are shown is nobody's, or of five and more.
          if (cell.kind === "shown" && left < LEAST_GROUP)
            assert.deepEqual([cell.have, cell.of], [sum("have"), sum("of")]);
          if (cell.kind === "tooFew") assert.ok(people() < LEAST_GROUP);
        }
      }),
    ));

  it("does not change when one who is too few to be shown does something else", () =>
    fc.assert(
      fc.property(
        fc.array(facts, { minLength: LEAST_GROUP, maxLength: 30 }),
        fc.tuple(facts, facts),
        (all, [one, another]) => {
          // Enough in the office, one in the yard: what that one does is to be seen nowhere.
          const seen = (alone: typeof one) => {
            const { whole, parts } = closed(
              peopleOf([...all.map((each) => ({ ...each, in: "office" })), { ...alone, in: "yard" }]),
              units,
            );
            return [whole, ...parts].map(({ groups }) => groups?.measures.plan);
          };
          assert.deepEqual(seen(one), seen(another));
        },
      ),
    ));
});
