import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import { organisationRoutes } from "#bot/api/organisation.ts";
import { ownRoutes } from "#bot/api/own.ts";
import type { Route } from "#bot/api/route.ts";
import { localLinks } from "#bot/links.ts";
import { presence } from "#bot/live/presence.ts";
import { asking } from "#bot/usecases/ports.ts";
import { submitStep } from "#bot/usecases/preparation.ts";
import { A_DEPARTMENT, type GrownStore, copyDepartments, growDepartment, openGrownStore } from "./grownStore.ts";
import { median } from "./load.ts";

const [SMALL, LARGE] = [A_DEPARTMENT, Number(process.env["PEOPLE"] ?? 100_000)];
if (LARGE < 2 * SMALL) throw new Error(`PEOPLE has to be at least ${2 * SMALL}`);
const RUNS = 5;
const TURNS = 200;
const BAR = 1.3;
const print = (line = "") => process.stdout.write(`${line}\n`);

type Use = { readonly name: string; readonly of: (store: GrownStore) => (turn: number) => Promise<unknown> };

/** Somebody else each turn, spread over all there are. */
const drawn = (people: readonly PersonId[], turn: number): PersonId => {
  const person = people[(turn * 7_919) % people.length];
  if (!person) throw new Error("nobody was seeded");
  return person;
};

/** What the tab is given for a page, from the reading to its text; another of those whose page it is each turn. */
function page({ ports }: GrownStore, routes: readonly Route[], path: string, people: readonly PersonId[]) {
  const route = routes.find((each) => each.method === "get" && each.path === path);
  if (!route) throw new Error(`no such page: ${path}`);
  const deps = { ports, municipality: "Kommunen", links: localLinks("http://localhost"), presence: presence() };
  return async (turn: number) => {
    const actor = drawn(people, turn);
    const reader = { ...asking(ports, actor), locale: "sv" } as const;
    const { status, body } = await route.answer({ deps, actor, reader, params: {}, query: new URLSearchParams() }, {});
    if (status !== 200) throw new Error(`${path} was refused: ${JSON.stringify(body)}`);
    return JSON.stringify(body);
  };
}

const USES: readonly Use[] = [
  {
    name: "a dialogue step",
    of: ({ ports, employees, talk }) => {
      const saved = new Map<PersonId, number>();
      return async (turn) => {
        const person = drawn(employees, turn);
        const seenRev = saved.get(person) ?? 0;
        const outcome = await submitStep(ports, person, {
          subject: person,
          appraisal: talk,
          side: "employee",
          step: "tasks",
          seenRev,
          values: { taskChanges: `Svar nummer ${turn}.` },
          go: "next",
          request: asId<RequestId>(ulid()),
        });
        if (outcome.kind !== "done") throw new Error(`a step was refused: ${JSON.stringify(outcome).slice(0, 300)}`);
        saved.set(person, seenRev + 1);
      };
    },
  },
  { name: "my page", of: (store) => page(store, ownRoutes, "/api/start", store.employees) },
  { name: "my team", of: (store) => page(store, ownRoutes, "/api/team", store.heads) },
  {
    name: "organisation",
    of: (store) => page(store, organisationRoutes, "/api/organisation/coverage", store.directors),
  },
];

/** As many of them as there are in the small municipality, from all over the large one. */
const spread = (people: readonly PersonId[], count: number): readonly PersonId[] =>
  people.filter((_, index) => index % Math.ceil(people.length / count) === 0);

/**
 * The large municipality twice. `few`: as many different people come back turn after turn as in the small one, so that both have as
 * much of what they need in the processor's own memory. `others`: everybody else, each of whom comes for the first time.
 */
function twice(large: GrownStore, small: GrownStore): readonly [few: GrownStore, others: GrownStore] {
  const few = { ...large };
  const others = { ...large };
  for (const who of ["employees", "heads", "directors"] as const) {
    few[who] = spread(large[who], small[who].length);
    const those = new Set(few[who]);
    others[who] = large[who].filter((person) => !those.has(person));
  }
  return [few, others];
}

/** Milliseconds a turn, by the clock and of the processor, on each store. */
type Took = { readonly ms: readonly number[]; readonly cpu: readonly number[] };

/** One turn at each store and so on, so that what else the machine does meets both. */
async function alternately(turns: readonly ((turn: number) => Promise<unknown>)[], from: number): Promise<Took> {
  const ms = turns.map(() => 0);
  const cpu = turns.map(() => 0);
  for (let each = from; each < from + TURNS; each++)
    for (const [index, turn] of turns.entries()) {
      const [began, atWork] = [performance.now(), process.cpuUsage()];
      await turn(each);
      const { user, system } = process.cpuUsage(atWork);
      ms[index] = (ms[index] ?? 0) + (performance.now() - began) / TURNS;
      cpu[index] = (cpu[index] ?? 0) + (user + system) / 1_000 / TURNS;
    }
  return { ms, cpu };
}

/** The row of growth in the table of speed: a small and a large municipality in turns, a file each, every commit on disk. */
async function main() {
  const folder = mkdtempSync(join(tmpdir(), "growth-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const department = join(folder, "department.sqlite");
  const talk = await growDepartment(department);
  const seeded = (size: number) => {
    const began = performance.now();
    const file = join(folder, `${size}.sqlite`);
    const documents = copyDepartments(department, file, size);
    const megabytes = (statSync(file).size / 1_000_000).toFixed(0);
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    print(`  ${size} people: ${documents} documents, ${megabytes} MB, copied in ${seconds} s`);
    return openGrownStore(file, size, talk);
  };
  print(
    `Growth: three closed years a person, medians of ${RUNS} runs of ${TURNS}, turn by turn at each, Node ${process.version}`,
  );
  const small = seeded(SMALL);
  const large = seeded(LARGE);
  const stores = [small, ...twice(large, small)];

  for (const { name, of } of USES) {
    const turns = stores.map(of);
    const runs: Took[] = [];
    // The first run warms up.
    for (let run = 0; run <= RUNS; run++) {
      const took = await alternately(turns, run * TURNS);
      if (run > 0) runs.push(took);
    }
    const [first, few, others] = stores.map((_, index) => ({
      ms: median(runs.map(({ ms }) => ms[index] ?? 0)),
      cpu: median(runs.map(({ cpu }) => cpu[index] ?? 0)),
    }));
    if (!first || !few || !others) throw new Error("nothing was measured");
    const row = (what: string, { ms, cpu }: typeof first) =>
      print(
        `  ${what.padEnd(38)}${ms.toFixed(2).padStart(6)} ms, ratio ${(ms / first.ms).toFixed(2)}; at work ${cpu.toFixed(2)} ms, ratio ${(cpu / first.cpu).toFixed(2)}`,
      );
    row(`${name}, ${SMALL} people`, first);
    row(`  ${LARGE}, as many come (bar: ${BAR})`, few);
    row(`  ${LARGE}, somebody else each time`, others);
  }
  await small.store.close();
  await large.store.close();
}

await main();
