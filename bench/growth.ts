import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import { readOrganisationCoverage } from "#bot/usecases/organisationCoverage.ts";
import { submitStep } from "#bot/usecases/preparation.ts";
import { readMyPage, readTeam } from "#bot/usecases/situation.ts";
import { type GrownStore, grownStore } from "./grownStore.ts";
import { median } from "./load.ts";

const [SMALL, LARGE] = [100, Number(process.env["PEOPLE"] ?? 100_000)];
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
  {
    name: "my page",
    of:
      ({ ports, employees }) =>
      (turn) =>
        readMyPage(ports, drawn(employees, turn)),
  },
  {
    name: "my team",
    of:
      ({ ports, heads }) =>
      (turn) =>
        readTeam(ports, drawn(heads, turn)),
  },
  {
    name: "organisation",
    of:
      ({ ports, directors }) =>
      (turn) =>
        readOrganisationCoverage(ports, drawn(directors, turn)),
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
  const seeded = async (size: number) => {
    const began = performance.now();
    const file = join(folder, `${size}.sqlite`);
    const store = await grownStore(file, size);
    const megabytes = (statSync(file).size / 1_000_000).toFixed(0);
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    print(`  ${size} people: ${store.documents} documents in the dossiers, ${megabytes} MB, seeded in ${seconds} s`);
    return store;
  };
  print(
    `Growth: three closed years a person, medians of ${RUNS} runs of ${TURNS}, turn by turn at each, Node ${process.version}`,
  );
  const stores = [await seeded(SMALL), await seeded(LARGE)] as const;

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
  rmSync(folder, { recursive: true });
}

await main();
