import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { type CardJson, type Measured, invoke, measure, median, sink } from "./load.ts";
import { type Work, seed } from "./seed.ts";
import { storeOperations } from "./storeOperations.ts";

const ROUNDS = 5;
const CLIENTS = 16;
const STEPS = 1_500;
const APPROVALS = 400;
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

/** Everybody takes up their preparation. */
const firstCards = (origin: string, channel: string, { talks }: Work) =>
  Promise.all(
    talks.map(({ person, appraisal }) =>
      invoke(origin, channel, person, "prep.open", {
        v: 1,
        verb: "prep.open",
        rid: "open",
        subject: person,
        appraisal,
        side: "employee",
      }),
    ),
  );

/** Each client is a person who walks to and fro through their preparation and writes something new each time. */
function stepper(origin: string, channel: string, { talks }: Work, first: readonly CardJson[]) {
  const cards = [...first];
  const directions: ("next" | "back")[] = talks.map(() => "next");
  let written = 0;
  return async (client: number) => {
    const talk = talks[client];
    const card = cards[client];
    const direction = directions[client];
    if (!talk || !card || !direction) throw new Error("no such client");
    const action = button(card, direction) ?? button(card, direction === "next" ? "back" : "next");
    if (!action?.data) throw new Error(`the card leads nowhere: ${JSON.stringify(card).slice(0, 600)}`);
    directions[client] = action.data["go"] === "back" ? "back" : "next";
    written += 1;
    const input = textInput(card);
    cards[client] = await invoke(origin, channel, talk.person, "prep.step", {
      ...action.data,
      ...(input && { [input]: `Svar nummer ${written} på frågan.` }),
    });
  };
}

const button = ({ actions = [] }: CardJson, go: string) =>
  actions.find(({ verb, data }) => verb === "prep.step" && data?.["go"] === go);

const textInput = (card: CardJson) => /"id":"(answer_[A-Za-z]+)"[^}]*"isMultiline"/.exec(JSON.stringify(card))?.[1];

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

async function started(
  file: string,
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly origin: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, file)], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 400; attempt++) {
    const response = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (response?.ok) return { origin, child };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${file} did not start`);
}

await main();
