import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { type RequestId, asId } from "#core/ids.ts";
import { instantOf } from "#core/time.ts";
import { openLiveDirectory } from "#bot/directory/liveDirectory.ts";
import { type RequestCounts, counted } from "#bot/store/counted.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { approveContract } from "#bot/usecases/contract.ts";
import { submitStep } from "#bot/usecases/preparation.ts";
import { readMyPage, readTeam } from "#bot/usecases/situation.ts";
import { portsOn } from "./ports.ts";
import { seed } from "./seed.ts";

/** Counts the requests each use makes at the store's edge. */
export async function storeOperations(): Promise<readonly { readonly use: string; readonly counts: RequestCounts }[]> {
  const folder = mkdtempSync(join(tmpdir(), "operations-"));
  const store = counted(openSqliteStore(join(folder, "data.sqlite")));
  const work = await seed(store, { talks: 1, approvals: 1 });
  const now = () => instantOf(new Date());
  const live = await openLiveDirectory(store, { maxAgeMs: 3_600_000, clock: now });
  const ports = portsOn(store, live.current, now);
  const request = () => asId<RequestId>(ulid());
  const [talk] = work.talks;
  const [approval] = work.approvals;
  if (!talk || !approval) throw new Error("nothing was seeded");

  const rows = [];
  for (const [use, act] of [
    [
      "a step of a dialogue",
      () =>
        submitStep(ports, talk.person, {
          subject: talk.person,
          appraisal: talk.appraisal,
          side: "employee",
          step: "tasks",
          seenRev: 0,
          values: { taskChanges: "Färre byten." },
          go: "next",
          request: request(),
        }),
    ],
    [
      "an approval",
      () =>
        approveContract(ports, approval.principal, {
          ...approval,
          request: request(),
          seen: approval,
          from: "card",
          unopened: false,
        }),
    ],
    ["my page", () => readMyPage(ports, talk.person)],
    ["my team", () => readTeam(ports, approval.principal)],
  ] as const) {
    store.reset();
    await act();
    rows.push({ use, counts: store.counts() });
  }
  await store.close();
  rmSync(folder, { recursive: true });
  return rows;
}
