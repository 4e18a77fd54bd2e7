import { copyFileSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { type AppraisalId, type PersonId, type UnitId, asId } from "#core/ids.ts";
import { type Directory, directoryOf } from "#core/organisation/directory.ts";
import type { Person, Unit } from "#core/organisation/organisation.ts";
import { dayOf } from "#core/time.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { projectAll } from "#bot/views/project.ts";
import { portsOn } from "./ports.ts";
import { liveThreeYears } from "./threeYears.ts";

/** A municipality that has used the product for years: everybody is in a unit of ten, ten units in a department. */
export type GrownStore = {
  readonly ports: Ports;
  readonly store: DocumentStore;
  /** Those with a manager of their unit, and a talk to prepare. */
  readonly employees: readonly PersonId[];
  readonly talk: AppraisalId;
  readonly heads: readonly PersonId[];
  readonly directors: readonly PersonId[];
};

const A_UNIT = 10;
export const A_DEPARTMENT = 10 * A_UNIT;
const top = asId<PersonId>("kommunchef");
/** What is in every name of a department, and in no other: it is copied by naming it otherwise. */
const mark = (department: number) => `dep${String(department).padStart(5, "0")}`;
const id = (department: number, kind: string, index: number) =>
  asId<PersonId>(`${mark(department)}-${kind}-${String(index).padStart(3, "0")}`);
const unit = (department: number, kind: string, index: number) => asId<UnitId>(`${mark(department)}-${kind}-${index}`);

/** Two that stand for all: what they have lived is copied to everybody under their own names. */
const model = { employee: asId<PersonId>("model-employee"), manager: asId<PersonId>("model-manager") };
const AT_ONCE = 64;

/** What is open of a store with so many people. */
export function openGrownStore(file: string, size: number, talk: AppraisalId): GrownStore {
  const { people, units } = townOf(size);
  const store = openSqliteStore(file);
  const of = (kind: string) => people.map((each) => each.id).filter((each) => each.includes(`-${kind}-`));
  return {
    store,
    ports: portsOn(store, townDirectory(people, units)),
    talk,
    employees: of("employee"),
    heads: of("head"),
    directors: of("director"),
  };
}

/**
 * Fills a file with one department of a hundred: the years of two are lived by the use cases, then written for everybody, and the
 * views follow. Gives the talk that everybody has before them.
 */
export async function growDepartment(file: string): Promise<AppraisalId> {
  const { people, units } = townOf(A_DEPARTMENT);
  const store = openSqliteStore(file);
  const ports = portsOn(store, townDirectory(people, units));
  const lived = await modelDossier(ports);
  const talk = lived.find((body) => isAhead(body))?.id;
  if (talk === undefined) throw new Error("no talk is ahead");
  const text = JSON.stringify(lived);
  const left = people.filter(({ manager }) => manager !== undefined).values();
  const worker = async () => {
    for (const { id: person, manager } of left) {
      const own = text.replaceAll(model.employee, person).replaceAll(model.manager, manager ?? top);
      const writes = (JSON.parse(own) as readonly StoredBody[]).map((body) => ({ kind: "put", body }) as const);
      for (let from = 0; from < writes.length; from += 100)
        await store.commit("dossiers", person, writes.slice(from, from + 100));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await projectAll(ports, true);
  await store.close();
  return asId<AppraisalId>(talk);
}

/**
 * Copies the file of one department and in it the department, under other names, until there are so many people. SQLite does it by
 * itself and keeps no journal: a million documents take seconds, and a file that was cut off is thrown away.
 */
export function copyDepartments(from: string, to: string, size: number): number {
  rmSync(to, { force: true });
  copyFileSync(from, to);
  const database = new DatabaseSync(to);
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;");
  const { last } = database.prepare("SELECT max(version) AS last FROM documents").get() as { last: number };
  // Apart from what it becomes, which would have to be gone through for each department anew.
  database.exec("CREATE TEMP TABLE department AS SELECT * FROM documents ORDER BY container, partition, id");
  const copy = database.prepare(`
    INSERT INTO documents (container, partition, id, type, version, due, body)
    SELECT container, replace(partition, :from, :to), replace(id, :from, :to), type, version + :after, due,
      replace(body, :from, :to)
    FROM department WHERE instr(partition, :from) OR instr(id, :from) ORDER BY rowid`);
  const departments = Math.floor(size / A_DEPARTMENT);
  for (let department = 1; department < departments; department++) {
    if (department % 100 === 1) database.exec("BEGIN");
    copy.run({ from: mark(0), to: mark(department), after: department * last });
    if (department % 100 === 0 || department === departments - 1) database.exec("COMMIT");
  }
  database.prepare("UPDATE last_version SET version = ?").run(departments * last);
  const { count } = database.prepare("SELECT count(*) AS count FROM documents").get() as { count: number };
  database.close();
  return count;
}

/** What stands in the dossier of one who has lived three years, their rows in the outbox left out. */
async function modelDossier(real: Ports): Promise<readonly StoredBody[]> {
  const store = openSqliteStore(":memory:");
  const person = (each: PersonId, manager?: PersonId) => named(each, unit(0, "unit", 0), manager);
  const directory = directoryOf({
    people: [person(model.manager), person(model.employee, model.manager)],
    units: [],
    assignments: [],
    representations: [],
  });
  const ports: Ports = { ...real, store, directory: () => directory };
  await liveThreeYears(ports, dayOf(real.now()), model);
  const bodies: StoredBody[] = [];
  for (let after: string | undefined; ;) {
    const { changes, position } = await store.changes("dossiers", after, 500);
    bodies.push(...changes.map(({ body }) => body).filter(({ type }) => type !== "outbox"));
    if (changes.length === 0) break;
    after = position;
  }
  await store.close();
  return bodies;
}

const isAhead = (body: StoredBody) =>
  body.type === "appraisal" && (body as StoredBody & Pick<Appraisal, "state">).state === "preparation";

function townDirectory(people: readonly Person[], units: readonly Unit[]): () => Directory {
  const directory = directoryOf({ people, units, assignments: [], representations: [] });
  return () => directory;
}

function townOf(size: number): { readonly people: readonly Person[]; readonly units: readonly Unit[] } {
  const topUnit: Unit = { id: asId("top"), name: "Kommunledningen", head: top, authority: "Kommunstyrelsen" };
  const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
  const departments = indexes(Math.max(1, Math.floor(size / A_DEPARTMENT)));
  const parts = indexes(A_DEPARTMENT / A_UNIT);
  const units = departments.flatMap((department): readonly Unit[] => [
    {
      id: unit(department, "department", 0),
      name: `Avdelning ${department}`,
      head: id(department, "director", 0),
      parent: topUnit.id,
      authority: "Nämnden",
    },
    ...parts.map((part) => ({
      id: unit(department, "unit", part),
      name: `Enhet ${department}.${part}`,
      head: id(department, "head", part),
      parent: unit(department, "department", 0),
      authority: "Nämnden",
    })),
  ]);
  const people = departments.flatMap((department): readonly Person[] => [
    named(id(department, "director", 0), unit(department, "department", 0), top),
    ...parts.flatMap((part) => {
      const here = unit(department, "unit", part);
      const head = id(department, "head", part);
      return [
        named(head, here, id(department, "director", 0)),
        ...indexes(A_UNIT - 1).map((each) => named(id(department, "employee", part * A_UNIT + each), here, head)),
      ];
    }),
  ]);
  return { people: [named(top, topUnit.id), ...people], units: [topUnit, ...units] };
}

const named = (person: PersonId, place: UnitId, manager?: PersonId): Person => ({
  id: person,
  name: `Person ${person}`,
  email: `${person}@example.org`,
  title: "Medarbetare",
  unit: place,
  ...(manager && { manager }),
  roles: ["employee"],
  locale: "sv",
  protected: false,
});
