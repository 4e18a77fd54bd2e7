import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { rmSync } from "node:fs";
import { ulid } from "ulid";
import { type AppraisalId, type PersonId, type UnitId, asId } from "#core/ids.ts";
import { municipalityOf } from "#core/municipality/municipality.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person, Unit } from "#core/organisation/organisation.ts";
import { dayOf, instantOf } from "#core/time.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { projectAll } from "#bot/views/project.ts";
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
  readonly documents: number;
};

const A_UNIT = 10;
const A_DEPARTMENT = 10 * A_UNIT;
const top = asId<PersonId>("kommunchef");
const id = (kind: string, index: number) => asId<PersonId>(`${kind}-${String(index).padStart(8, "0")}`);
const unit = (kind: string, index: number) => asId<UnitId>(`${kind}-${index}`);

/** Two that stand for all: what they have lived is copied to everybody under their own names. */
const model = { employee: asId<PersonId>("model-employee"), manager: asId<PersonId>("model-manager") };
const AT_ONCE = 64;

/** Fills a store: the years of two are lived by the use cases, then written for everybody, a commit a dossier; the views follow. */
export async function grownStore(file: string, size: number): Promise<GrownStore> {
  rmSync(file, { force: true });
  const store = openSqliteStore(file);
  const now = () => instantOf(new Date());
  const { people, units } = townOf(size);
  const directory = directoryOf({ people, units, assignments: [], representations: [] });
  const ports: Ports = {
    store,
    directory: () => directory,
    municipality: () => municipalityOf([]),
    now,
    newId: ulid,
    committed: () => {},
  };
  const lived = await modelDossier(ports);
  const talk = lived.find((body) => isAhead(body))?.id;
  if (talk === undefined) throw new Error("no talk is ahead");
  const written = people.filter(({ manager }) => manager !== undefined);
  const text = JSON.stringify(lived);
  const left = written.values();
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
  const idsOf = (kind: string) => people.map((each) => each.id).filter((each) => each.startsWith(`${kind}-`));
  return {
    ports,
    store,
    talk: asId<AppraisalId>(talk),
    employees: idsOf("employee"),
    heads: idsOf("head"),
    directors: idsOf("director"),
    documents: lived.length * written.length,
  };
}

/** What stands in the dossier of one who has lived three years, their rows in the outbox left out. */
async function modelDossier(real: Ports): Promise<readonly StoredBody[]> {
  const store = openSqliteStore(":memory:");
  const person = (each: PersonId, manager?: PersonId) => named(each, unit("model", 0), manager);
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

function townOf(size: number): { readonly people: readonly Person[]; readonly units: readonly Unit[] } {
  const departments = Math.max(1, Math.floor(size / A_DEPARTMENT));
  const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
  const topUnit: Unit = { id: unit("top", 0), name: "Kommunledningen", head: top, authority: "Kommunstyrelsen" };
  const units = indexes(departments).flatMap((department): readonly Unit[] => [
    {
      id: unit("department", department),
      name: `Avdelning ${department}`,
      head: id("director", department),
      parent: topUnit.id,
      authority: "Nämnden",
    },
    ...indexes(A_DEPARTMENT / A_UNIT).map((part) => {
      const index = (department * A_DEPARTMENT) / A_UNIT + part;
      return {
        id: unit("unit", index),
        name: `Enhet ${index}`,
        head: id("head", index),
        parent: unit("department", department),
        authority: "Nämnden",
      };
    }),
  ]);
  const people = indexes(departments).flatMap((department): readonly Person[] => [
    named(id("director", department), unit("department", department), top),
    ...indexes(A_DEPARTMENT / A_UNIT).flatMap((part) => {
      const index = (department * A_DEPARTMENT) / A_UNIT + part;
      const here = unit("unit", index);
      return [
        named(id("head", index), here, id("director", department)),
        ...indexes(A_UNIT - 1).map((each) => named(id("employee", index * A_UNIT + each), here, id("head", index))),
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
