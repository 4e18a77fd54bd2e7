import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { directoryOf } from "#core/organisation/directory.ts";
import { type RequestId, asId } from "#core/ids.ts";
import { addDays, dayOf } from "#core/time.ts";
import { loadOrganisation } from "#bot/directory/directoryStore.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { rescheduleAppraisal } from "#bot/usecases/appraisal.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { portsOn } from "./ports.ts";
import { measure, sink } from "./load.ts";
import { type Work, seed } from "./seed.ts";
import { started } from "./servers.ts";
import { firstCards, stepper } from "./steps.ts";

const PORTS = [46_111, 46_112] as const;
const CLIENTS = 8;
/** One talk a leader; the first are prepared by the clients, the others are moved to see when it shows. */
const TALKS = Number(process.env["PEOPLE"] ?? 2_000) / 2;
const SECONDS = 30;
const LOOKS_EVERY_MS = 5;
const print = (line = "") => process.stdout.write(`${line}\n`);
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * How far the views lag behind, seen from outside: a third process moves a talk as another server would, and looks when its manager's
 * overview shows it. Two servers on the same file meanwhile serve clients without a pause; then the same while the views are made anew.
 */
async function main() {
  const folder = mkdtempSync(join(tmpdir(), "lag-"));
  const dataFile = join(folder, "data.sqlite");
  const store = openSqliteStore(dataFile);
  const work = await seed(store, { talks: TALKS, approvals: 0 });
  const channel = await sink();
  const servers = [];
  for (const port of PORTS) servers.push(await started("ourServer.ts", port, { DATA_FILE: dataFile }));
  const stored = await loadOrganisation(store);
  if (!stored) throw new Error("nobody was seeded");
  const directory = directoryOf(stored.organisation);
  const ports = portsOn(store, () => directory);
  const moved = work.talks.slice(CLIENTS * PORTS.length);
  let moves = 0;
  /** Moves a talk, and gives how long it takes until it shows. */
  const lag = async (): Promise<number> => {
    const talk = moved[moves % moved.length];
    const manager = talk && directory.managerOf(talk.person, dayOf(ports.now()));
    if (!talk || !manager) throw new Error("no such talk");
    moves += 1;
    const date = addDays(dayOf(ports.now()), 20 + (moves % 200));
    const act = { subject: talk.person, appraisal: talk.appraisal, request: asId<RequestId>(ulid()) };
    const outcome = await rescheduleAppraisal(ports, manager, { ...act, date, time: "" });
    if (outcome.kind !== "done") throw new Error(`a talk was not moved: ${JSON.stringify(outcome).slice(0, 300)}`);
    const began = performance.now();
    for (;;) {
      const shown = (await overviewsFor(ports, manager)).find(({ subject }) => subject === talk.person);
      if (shown?.appraisal?.date === date) return performance.now() - began;
      await wait(LOOKS_EVERY_MS);
    }
  };
  // The views have caught up with what was seeded when the first move shows.
  await lag();

  print(`Views' lag: ${TALKS * 2} people, two servers on one file, Node ${process.version}`);
  const clients = servers.map(async ({ origin }, index) => {
    const those: Work = { ...work, talks: work.talks.slice(index * CLIENTS, (index + 1) * CLIENTS) };
    return { origin, step: stepper(origin, channel.url, those, await firstCards(origin, channel.url, those)) };
  });
  const steps = await Promise.all(clients);
  for (const isRebuilt of [false, true]) {
    const until = new AbortController();
    let turns = 0;
    const load = steps.map(({ step }) =>
      measure(Number.POSITIVE_INFINITY, CLIENTS, async (client) => {
        until.signal.throwIfAborted();
        await step(client);
        turns += 1;
      }).catch((fault: unknown) => {
        if (!until.signal.aborted) throw fault;
      }),
    );
    let rebuilds = 0;
    const rebuilding = (async () => {
      while (isRebuilt && !until.signal.aborted) {
        await ended(rebuild(dataFile));
        rebuilds += 1;
      }
    })();
    const began = performance.now();
    const lags: number[] = [];
    while (performance.now() - began < SECONDS * 1_000 || (isRebuilt && rebuilds === 0)) lags.push(await lag());
    const seconds = (performance.now() - began) / 1_000;
    until.abort();
    await Promise.all(load);
    await rebuilding;
    const sorted = lags.toSorted((one, other) => one - other);
    const of = (part: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
    print(
      `  ${isRebuilt ? `while made anew (${rebuilds} times)` : "under load"}`.padEnd(30) +
        `${(turns / seconds).toFixed(0).padStart(5)} steps/s, ${lags.length} moves: median ${of(0.5)} ms, p99 ${of(0.99)} ms, most ${of(1)} ms`,
    );
  }
  for (const { child } of servers) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  channel.server.closeAllConnections();
  channel.server.close();
  await store.close();
  rmSync(folder, { recursive: true });
}

/** `npm run views:rebuild`, beside the servers. */
const rebuild = (dataFile: string): ChildProcess =>
  spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "../bot/views/rebuildCommand.ts")],
    { env: { ...process.env, UPPDRAG_ENV: "local", DATA_FILE: dataFile }, stdio: ["ignore", "ignore", "inherit"] },
  );

async function ended(child: ChildProcess) {
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`the views were not made anew: ${code}`);
}

await main();
