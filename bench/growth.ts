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

/** Milliseconds a turn, by the clock and of the processor, on the small store and on the large one. */
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
  const stores = [seeded(SMALL), seeded(LARGE)] as const;

  for (const { name, of } of USES) {
    const turns = stores.map(of);
    const runs: Took[] = [];
    // The first run warms up.
    for (let run = 0; run <= RUNS; run++) {
      const took = await alternately(turns, run * TURNS);
      if (run > 0) runs.push(took);
    }
    const [small, large] = [0, 1].map((index) => ({
      ms: median(runs.map(({ ms }) => ms[index] ?? 0)),
      cpu: median(runs.map(({ cpu }) => cpu[index] ?? 0)),
    }));
    if (!small || !large) throw new Error("nothing was measured");
    const ratio = (large.ms / small.ms).toFixed(2);
    const times = [small.ms, large.ms, small.cpu, large.cpu].map((each) => each.toFixed(2).padStart(7));
    print(
      `  ${name.padEnd(18)}${times[0]} ms, ${times[1]} ms: ratio ${ratio} (bar: ${BAR}); at work ${times[2]} ms, ${times[3]} ms: ratio ${(large.cpu / small.cpu).toFixed(2)}`,
    );
  }
  for (const { store } of stores) await store.close();
}

await main();
