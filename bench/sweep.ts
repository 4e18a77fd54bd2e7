import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Active, Proposed } from "#core/contract/contract.ts";
import { type ContentHash, type ContractId, type PersonId, type UnitId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Instant, addDays, dayOf, instantOf } from "#core/time.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore, StoredBody, Write } from "#bot/store/store.ts";
import { portsOn } from "./ports.ts";
import { median } from "./load.ts";

const DUE = 1_000;
const FEW = 2_000;
const MANY = Number(process.env["PLANNED"] ?? 1_000_000);
const ROUNDS = 5;
/** Contracts in one dossier; one commit takes them in. */
const A_DOSSIER = 100;

const now = instantOf(new Date());
const today = dayOf(now);
const unit = asId<UnitId>("unit");
const person = (index: number) => asId<PersonId>(`person-${index}`);
const print = (line: string) => process.stdout.write(`${line}\n`);

const directory = directoryOf({
  people: Array.from({ length: DUE }, (_, index): Person => ({
    id: person(index),
    name: `Person ${index}`,
    email: `${index}@example.org`,
    title: "Chef",
    unit,
    roles: ["employee"],
    locale: "sv",
    protected: false,
  })),
  units: [{ id: unit, name: "Enheten", authority: "Nämnden" }],
  assignments: [],
  representations: [],
});

const wording = (index: number) => ({
  type: "contract" as const,
  schema: 1 as const,
  id: asId<ContractId>(`contract-${index}`),
  holder: asId<PersonId>("somebody"),
  principal: person(index % DUE),
  title: "Enhetschef",
  unit,
  createdBy: asId<PersonId>("somebody"),
  createdAt: now,
  revision: 1,
  hash: asId<ContentHash>("a".repeat(64)),
  proposedBy: asId<PersonId>("somebody"),
  proposedAt: `${addDays(today, -3)}T08:00:00.000Z` as Instant,
  period: { from: today, to: addDays(today, 365) },
  assessments: [],
});
const approval = (by: PersonId) =>
  ({ by, at: now, revision: 1, hash: asId<ContentHash>("a".repeat(64)), from: "tab", opened: true }) as const;

/** In force for a year yet: planned, not due. */
function planned(index: number): StoredBody {
  const contract: Active = {
    ...wording(index),
    state: "active",
    approvals: [approval(asId<PersonId>("somebody")), approval(person(index % DUE))],
    activeAt: now,
  };
  return { ...contract, dueAt: lookOn(addDays(today, 305)) };
}

/** Put forward three days ago and not answered: its principal is to be reminded this morning. */
function due(index: number): StoredBody {
  const contract: Proposed = {
    ...wording(index),
    state: "proposed",
    approvals: [approval(asId<PersonId>("somebody"))],
    openings: [],
  };
  return { ...contract, dueAt: lookOn(today) };
}

async function put(store: DocumentStore, kind: string, count: number, bodyOf: (index: number) => StoredBody) {
  const dossiers = Array.from({ length: Math.ceil(count / A_DOSSIER) }, (_, index) => index);
  const AT_ONCE = 50;
  for (let from = 0; from < dossiers.length; from += AT_ONCE)
    await Promise.all(
      dossiers.slice(from, from + AT_ONCE).map((dossier) => {
        const writes = Array.from({ length: Math.min(A_DOSSIER, count - dossier * A_DOSSIER) }, (_, index): Write => ({
          kind: "put",
          body: bodyOf(dossier * A_DOSSIER + index),
        }));
        return store.commit("dossiers", `${kind}-${dossier}`, writes);
      }),
    );
}

/** One store, filled once; each round the same thousand are due again. */
async function prepared(folder: string, contracts: number) {
  const store = openSqliteStore(join(folder, `${contracts}.sqlite`));
  await put(store, "planned", contracts - DUE, planned);
  const ports = portsOn(store, () => directory);
  const faults: unknown[] = [];
  const round = async () => {
    await put(store, "due", DUE, due);
    const running = sweeper({ ports, onFault: (fault) => faults.push(fault), everyMs: 3_600_000 });
    const start = performance.now();
    await running.sweep();
    const took = performance.now() - start;
    await running.stop();
    const left = await store.due("dossiers", ["contract"], ports.now(), 1);
    if (faults.length > 0 || left.length > 0) throw new Error("the sweep did not see to everything", { cause: faults });
    return took;
  };
  return { round, close: () => store.close() };
}

/** The bar "Reminder sweep": a sweep costs what is due, whatever is planned beside it. */
async function main() {
  const folder = mkdtempSync(join(tmpdir(), "sweep-"));
  const [few, many] = [await prepared(folder, FEW), await prepared(folder, MANY)];
  await few.round();
  await many.round();
  const rounds: { readonly few: number; readonly many: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ few: await few.round(), many: await many.round() });
  await few.close();
  await many.close();
  rmSync(folder, { recursive: true });
  const ms = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of)).toFixed(0);
  print(`A sweep of ${DUE} due reminders, median of ${ROUNDS} interleaved runs, Node ${process.version}`);
  print(`  among ${String(FEW).padStart(8)} planned  ${ms((round) => round.few).padStart(6)} ms`);
  print(`  among ${String(MANY).padStart(8)} planned  ${ms((round) => round.many).padStart(6)} ms`);
  print(`  ratio ${median(rounds.map((round) => round.many / round.few)).toFixed(2)} (bar: 1.3)`);
}

await main();
