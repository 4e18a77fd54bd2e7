import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { type Measured, invoke, measure, median, sink } from "./load.ts";
import { type Work, seed } from "./seed.ts";
import { started } from "./servers.ts";
import { firstCards, stepper } from "./steps.ts";
import { storeOperations } from "./storeOperations.ts";

const ROUNDS = 5;
const CLIENTS = 16;
const STEPS = 1_500;
const APPROVALS = 800;
const BARE_PORT = 46_101;
const OUR_PORT = 46_102;

const print = (line = "") => process.stdout.write(`${line}\n`);

/** The first two rows of the speed table (docs/benchmarks.md) and the store operations per use. */
async function main() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const dataFile = join(folder, "data.sqlite");
  const store = openSqliteStore(dataFile);
  const work = await seed(store, { talks: CLIENTS, approvals: (ROUNDS + 1) * APPROVALS });
  await store.close();

  const channel = await sink();
  const ours = await started("ourServer.ts", OUR_PORT, { DATA_FILE: dataFile });
  const cards = await firstCards(ours.origin, channel.url, work);
  const bare = await started("bareServer.ts", BARE_PORT, { CARD: JSON.stringify(cards[0]) });
  const constant = stepper(bare.origin, channel.url, work, cards);
  const step = stepper(ours.origin, channel.url, work, cards);
  const approve = approver(ours.origin, channel.url, work);

  await measure(STEPS, CLIENTS, constant);
  await measure(STEPS, CLIENTS, step);
  await measure(APPROVALS, CLIENTS, approve);
  const rounds: { readonly bare: Measured; readonly step: Measured; readonly approval: Measured }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({
      bare: await measure(STEPS, CLIENTS, constant),
      step: await measure(STEPS, CLIENTS, step),
      approval: await measure(APPROVALS, CLIENTS, approve),
    });
  for (const child of [bare.child, ours.child]) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  channel.server.closeAllConnections();
  channel.server.close();
  rmSync(folder, { recursive: true });

  print(
    `Turns through /api/messages, ${CLIENTS} clients, median of ${ROUNDS} interleaved runs, Node ${process.version}`,
  );
  const ratio = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of)).toFixed(2);
  const row = (what: string, of: (round: (typeof rounds)[number]) => Measured) => {
    print(
      `  ${what.padEnd(24)}${median(rounds.map((round) => of(round).perSecond))
        .toFixed(0)
        .padStart(6)} turns/s   p99 ${median(rounds.map((round) => of(round).p99))
        .toFixed(1)
        .padStart(6)} ms` +
        `   ${ratio((round) => of(round).perSecond / round.bare.perSecond)} of the bare bot's turns, p99 ${ratio((round) => of(round).p99 / round.bare.p99)} times its`,
    );
  };
  row("bare bot", ({ bare: measured }) => measured);
  row("a step of a dialogue", ({ step: measured }) => measured);
  row("an approval", ({ approval }) => approval);
  print();
  print("Requests at the store's edge, per use");
  for (const { use, counts } of await storeOperations())
    print(`  ${use.padEnd(24)}${counts.find} read, ${counts.commit} atomic write`);
}

function approver(origin: string, channel: string, { approvals }: Work) {
  const left = [...approvals];
  return async () => {
    const next = left.pop();
    if (!next) throw new Error("too few contracts were seeded");
    const { principal, ...data } = next;
    await invoke(origin, channel, principal, "contract.approve", {
      v: 1,
      verb: "contract.approve",
      rid: `approve-${left.length}`,
      ...data,
    });
  };
}

await main();
