import assert from "node:assert/strict";
import { asId } from "#core/ids.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Assignment, Organisation, Person, Representation, Role } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";

const id = (name: string) => asId<PersonId>(name);
const office = asId<UnitId>("office");
const day = (text: string) => text as Day;
const TODAY = day("2026-05-04");

const person = (name: string, manager?: string, ...roles: readonly Role[]): Person => ({
  id: id(name),
  name,
  email: `${name}@example.example`,
  title: "",
  unit: office,
  ...(manager ? { manager: id(manager) } : {}),
  roles,
  locale: "sv",
  protected: false,
});

const job = (name: string, manager: string, from: string, to?: string): Assignment => ({
  person: id(name),
  unit: office,
  title: "",
  manager: id(manager),
  from: day(from),
  ...(to ? { to: day(to) } : {}),
});

const acts = (name: string, forWhom: string, from: string, to?: string): Representation => ({
  person: id(name),
  for: forWhom === "board" ? "board" : id(forWhom),
  decisionRef: "KS 1",
  from: day(from),
  ...(to ? { to: day(to) } : {}),
});

const directory = (parts: Partial<Organisation>) =>
  directoryOf({ people: [], units: [], assignments: [], representations: [], ...parts });

const people = [
  person("chair", undefined, "boardRepresentative"),
  person("formerChair", undefined, "boardRepresentative"),
  person("top"),
  person("middle", "top"),
  person("worker", "middle"),
  person("assistant", "middle"),
];
const board = [acts("formerChair", "board", "2023-01-01", "2024-12-31"), acts("chair", "board", "2025-01-01")];

describe("the line", () => {
  const line = directory({ people, representations: board });

  it("leads from a person to the board's representative of the day", () =>
    assert.deepEqual(line.lineAbove(id("worker"), TODAY), ["middle", "top", "chair"]));
  it("led to the representative of then, on a day back then", () =>
    assert.deepEqual(line.lineAbove(id("worker"), day("2024-12-31")), ["middle", "top", "formerChair"]));
  it("ends at the top when nobody represents the board that day", () =>
    assert.deepEqual(line.lineAbove(id("worker"), day("2020-01-01")), ["middle", "top"]));
  it("gives the top to the board's representative, and to no former one", () => {
    assert.deepEqual(line.reportsOf(id("chair"), TODAY), ["top"]);
    assert.deepEqual(line.reportsOf(id("formerChair"), TODAY), []);
  });
  it("has nobody above the board's representatives, present or former", () => {
    assert.equal(line.managerOf(id("chair"), TODAY), undefined);
    assert.deepEqual(line.actingManagersOf(id("formerChair"), TODAY), []);
  });
  it("counts as leaders those who lead people, not those who represent the board", () => {
    const leaders = people.map((one) => one.id).filter((one) => line.leads(one, TODAY));
    assert.deepEqual(leaders, ["top", "middle"]);
  });
  it("stops instead of going round when a circle has slipped in", () => {
    const round = directory({ people: [person("a", "b"), person("b", "c"), person("c", "b")] });
    assert.deepEqual(round.lineAbove(id("a"), TODAY), ["b", "c"]);
  });
  it("knows nothing of strangers", () => {
    assert.equal(line.managerOf(id("stranger"), TODAY), undefined);
    assert.deepEqual(line.actingManagersOf(id("stranger"), TODAY), []);
    assert.deepEqual(line.lineAbove(id("stranger"), TODAY), []);
  });
});

describe("the board's representatives", () => {
  it("are all principals of the top when there are several, the first in the file as the nearest", () => {
    const two = directory({
      people: [...people, person("vice", undefined, "boardRepresentative")],
      representations: [...board, acts("vice", "board", "2025-01-01")],
    });
    assert.equal(two.managerOf(id("top"), TODAY), "chair");
    assert.deepEqual(two.actingManagersOf(id("top"), TODAY), ["chair", "vice"]);
    assert.deepEqual(two.reportsOf(id("vice"), TODAY), ["top"]);
  });
  it("do not become their own principal when the people file forgot their role", () => {
    const forgotten = directory({ people: [person("chair"), person("top")], representations: board });
    assert.equal(forgotten.managerOf(id("chair"), TODAY), undefined);
    assert.deepEqual(forgotten.reportsOf(id("chair"), TODAY), ["top"]);
  });
  it("who also have a job in the municipality keep their own manager", () => {
    const employed = directory({ people: [...people, person("vice", "middle", "boardRepresentative")] });
    assert.equal(employed.managerOf(id("vice"), TODAY), "middle");
  });
});

describe("a deputy", () => {
  const deputies = directory({
    people,
    representations: [acts("assistant", "middle", "2026-05-01", "2026-05-31"), acts("top", "middle", "2026-01-01")],
  });

  it("may act after the manager, on the first and the last day of the period", () => {
    for (const on of ["2026-05-01", "2026-05-31"])
      assert.deepEqual(deputies.actingManagersOf(id("worker"), day(on)), ["middle", "assistant", "top"]);
  });
  it("may not act the day before or the day after", () => {
    for (const on of ["2026-04-30", "2026-06-01"])
      assert.deepEqual(deputies.actingManagersOf(id("worker"), day(on)), ["middle", "top"]);
  });
  it("never acts as the own manager", () =>
    assert.deepEqual(deputies.actingManagersOf(id("assistant"), TODAY), ["middle", "top"]));
  it("does not lead, and has no reports of the own", () => {
    assert.equal(deputies.leads(id("assistant"), TODAY), false);
    assert.deepEqual(deputies.reportsOf(id("assistant"), TODAY), []);
  });
  it("is known to act for the manager while the period lasts", () => {
    assert.deepEqual(deputies.represents(id("assistant"), TODAY), ["middle"]);
    assert.deepEqual(deputies.represents(id("assistant"), day("2026-06-01")), []);
  });
});

describe("an assignment", () => {
  const moved = directory({
    people,
    assignments: [{ ...job("worker", "top", "2026-05-01", "2026-05-31"), salarySetter: id("chair") }],
  });

  it("changes the manager from its first day to its last", () => {
    const managers = ["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"].map((on) =>
      moved.managerOf(id("worker"), day(on)),
    );
    assert.deepEqual(managers, ["middle", "top", "top", "middle"]);
  });
  it("moves the person between the teams of the two managers", () => {
    assert.deepEqual(moved.reportsOf(id("middle"), TODAY), ["assistant"]);
    assert.deepEqual(moved.reportsOf(id("top"), TODAY), ["middle", "worker"]);
  });
  it("may name who sets the salary; else the manager does", () => {
    assert.equal(moved.salarySetterOf(id("worker"), TODAY), "chair");
    assert.equal(moved.salarySetterOf(id("assistant"), TODAY), "middle");
  });
  it("that comes first in the file is the main one of two jobs", () => {
    const two = directory({
      people,
      assignments: [job("worker", "middle", "2026-01-01"), job("worker", "top", "2026-01-01")],
    });
    assert.equal(two.managerOf(id("worker"), TODAY), "middle");
    assert.deepEqual(two.reportsOf(id("top"), TODAY), ["middle"]);
  });
  it("without a manager leaves the one in the people file", () => {
    const { manager: _, ...bare } = job("worker", "top", "2026-01-01");
    assert.equal(directory({ people, assignments: [bare] }).managerOf(id("worker"), TODAY), "middle");
  });
});
