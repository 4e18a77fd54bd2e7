import { type PersonId, type RequestId, type UnitId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { type Instant, instantOf } from "#core/time.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import type { Delivery, Reference } from "#bot/notify/delivery.ts";
import { dispatcher } from "#bot/notify/dispatcher.ts";
import { throttle } from "#bot/notify/throttle.ts";
import { campaignRunner, restingCampaigns } from "#bot/schedule/campaignRunner.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { readCampaigns, startCampaign } from "#bot/usecases/campaign.ts";
import type { Ports } from "#bot/usecases/ports.ts";

const PEOPLE = Number(process.env["PEOPLE"] ?? 50_000);
/** How long the simulated connector takes to answer. */
const ANSWERS_AFTER_MS = 300;
/** Every so many messages it wants time, though the limits are kept. */
const THROTTLES_EVERY = 5_000;
const RETRY_AFTER_MS = 2_000;
const PER_SECOND = 50;

const unit = asId<UnitId>("unit");
const idOf = (index: number) => asId<PersonId>(`person-${String(index).padStart(6, "0")}`);
const hr = idOf(0);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** A clock that stands while anything is at work, and then goes on to the next moment somebody waits for. */
function simulation(begin: number) {
  let at = begin;
  let atWork = 0;
  const waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  const watched =
    <A extends readonly unknown[], T>(work: (...asked: A) => Promise<T>) =>
    async (...asked: A): Promise<T> => {
      atWork += 1;
      try {
        return await work(...asked);
      } finally {
        atWork -= 1;
      }
    };
  return {
    now: () => at,
    wait: (ms: number) => new Promise<void>((resolve) => waiting.push({ until: at + ms, resolve })),
    watch: (store: DocumentStore): DocumentStore => ({
      ...store,
      find: watched(store.find),
      commit: watched(store.commit),
      due: watched(store.due),
    }),
    /** Lets time pass until it is over; `tick` is what timers do each second. */
    async until(isOver: () => boolean, tick: () => void) {
      let nextTick = at;
      for (let quiet = 0; !isOver();) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        quiet = atWork === 0 ? quiet + 1 : 0;
        if (quiet < 4) continue;
        quiet = 0;
        let next = nextTick;
        for (const { until } of waiting) next = Math.min(next, until);
        at = Math.max(at, next);
        if (at >= nextTick) {
          nextTick = at + 1_000;
          tick();
        }
        for (let index = waiting.length - 1; index >= 0; index--) {
          const each = waiting[index];
          if (!each || each.until > at) continue;
          waiting.splice(index, 1);
          each.resolve();
        }
      }
    },
  };
}

/** Takes at most so many a second, as Teams does, and counts what came too fast or in spite of a Retry-After. */
function connector(time: ReturnType<typeof simulation>) {
  const arrivals: number[] = [];
  const accepted = new Map<string, number>();
  const counts = { tooFast: 0, inSpite: 0, throttled: 0, first: Number.POSITIVE_INFINITY, last: 0 };
  const closedUntil = new Map<string, number>();
  let seen = 0;
  const send = async ({ conversation }: Reference): Promise<Delivery> => {
    const at = time.now();
    counts.first = Math.min(counts.first, at);
    seen += 1;
    await time.wait(ANSWERS_AFTER_MS);
    while (arrivals[0] !== undefined && arrivals[0] <= at - 1_000) arrivals.shift();
    if (at < (closedUntil.get(conversation) ?? 0)) counts.inSpite += 1;
    if (arrivals.length >= PER_SECOND) counts.tooFast += 1;
    if (arrivals.length >= PER_SECOND || seen % THROTTLES_EVERY === 0) {
      counts.throttled += 1;
      closedUntil.set(conversation, time.now() + RETRY_AFTER_MS);
      return { kind: "retry", reason: "429", throttled: true, afterMs: RETRY_AFTER_MS };
    }
    arrivals.push(at);
    accepted.set(conversation, (accepted.get(conversation) ?? 0) + 1);
    counts.last = time.now();
    return { kind: "sent", activity: `a${seen}` };
  };
  return { send, counts, accepted };
}

/** The bar "Proactive sending": a campaign to many finishes within a tenth of what the channel's limit allows. */
async function main() {
  const time = simulation(Date.parse("2026-09-14T08:00:00Z"));
  const store = time.watch(openSqliteStore(":memory:"));
  const people = Array.from({ length: PEOPLE }, (_, index): Person => ({
    id: idOf(index),
    name: `Person ${index}`,
    email: `${index}@example.org`,
    title: "Medarbetare",
    unit,
    ...(index > 0 && { manager: hr }),
    roles: index === 0 ? ["employee", "hr"] : ["employee"],
    locale: "sv",
    protected: false,
  }));
  const directory = directoryOf({
    people,
    units: [{ id: unit, name: "Enheten", authority: "Nämnden" }],
    assignments: [],
    representations: [],
  });
  const now = (): Instant => instantOf(new Date(time.now()));
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: now });
  let made = 0;
  const ports: Ports = {
    store,
    directory: () => directory,
    municipality: municipality.current,
    now,
    newId: () => `id${made++}`,
    committed: municipality.committed,
  };
  const AT_ONCE = 200;
  for (let from = 0; from < PEOPLE; from += AT_ONCE)
    await Promise.all(people.slice(from, from + AT_ONCE).map(({ id }) => store.commit("references", id, [chatOf(id)])));

  const { send, counts, accepted } = connector(time);
  const faults: unknown[] = [];
  const outbox = dispatcher({
    ports,
    send,
    update: async () => ({ kind: "sent", activity: "a" }),
    draw: async () => ({ card: { type: "AdaptiveCard" }, summary: "" }),
    drawContract: async () => undefined,
    log: ({ row, reason }) => row === "-" && faults.push(reason),
    throttle: throttle(time),
    restsFor: restingCampaigns(ports),
    sweepMs: 3_600_000,
  });
  const runner = campaignRunner({ ports, onFault: (fault) => faults.push(fault), everyMs: 3_600_000 });
  const reallyBegan = performance.now();
  await startCampaign(ports, hr, {
    audiences: ["employees", "managers"],
    units: [],
    pace: "fast",
    request: asId<RequestId>("campaign"),
  });
  const [begun] = (await readCampaigns(ports, hr))?.campaigns ?? [];
  const expected = begun?.campaign.people ?? 0;
  await time.until(
    () => accepted.size >= expected,
    () => {
      void runner.look();
      outbox.kick();
    },
  );
  const took = (counts.last - counts.first) / 1_000;
  const allowed = expected / PER_SECOND;
  const twice = [...accepted.values()].filter((count) => count > 1).length;
  print(
    `A campaign to ${expected} people against a simulated connector, ${PER_SECOND} messages a second, Node ${process.version}`,
  );
  print(
    `  simulated time        ${took.toFixed(0).padStart(6)} s, the limit allows ${allowed.toFixed(0)} s: ratio ${(took / allowed).toFixed(3)} (bar: 1.1)`,
  );
  print(
    `  asked to wait         ${String(counts.throttled).padStart(6)} times; sent too fast ${counts.tooFast}, in spite of Retry-After ${counts.inSpite}`,
  );
  print(`  told twice            ${String(twice).padStart(6)}`);
  print(`  real time             ${((performance.now() - reallyBegan) / 1_000).toFixed(0).padStart(6)} s`);
  if (faults.length > 0) throw new Error("there were faults", { cause: faults });
  process.exit(0);
}

function chatOf(person: PersonId) {
  const body: Reference = {
    type: "reference",
    schema: 1,
    id: "reference",
    person,
    member: `29:${person}`,
    bot: "28:bot",
    conversation: `chat-${person}`,
    serviceUrl: "http://127.0.0.1",
    tenant: "tenant",
    state: "ok",
  };
  return { kind: "put", body } as const;
}

await main();
