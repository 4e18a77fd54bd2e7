import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { totalOf } from "#core/archive/recordKind.ts";
import { CHAIN_ID } from "#core/dossier/chain.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { takeOutPackage } from "#bot/api/packageDownload.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { beginArchivePackage, readArchivePackage } from "#bot/usecases/archivePackage.ts";
import { logTaking } from "#bot/usecases/dossierFile.ts";
import { type Ports, asking } from "#bot/usecases/ports.ts";
import { decidePublicRequest } from "#bot/usecases/publicRequest.ts";
import { readRetention } from "#bot/usecases/retention.ts";
import { decideAndLook, notedRequest } from "../../test/support/archiveScenes.ts";
import { archiveWorld } from "../../test/support/archiveWorld.ts";
import { exchangeScene, noteScene } from "../../test/support/betweenScenes.ts";
import { request, succeeded } from "../../test/support/scenes.ts";
import { TODAY, people } from "../../test/support/tinyMunicipality.ts";
import { verifyPackage } from "./packageFile.ts";
import { PEOPLE_IN_PART } from "./runPart.ts";

const { self, manager, registrar } = people;
const LATER_DAYS = 800;

/** The server is killed just after a commit: it is in the store, and nobody hears of it. */
function dyingAfter(store: DocumentStore, commits: number): DocumentStore {
  let made = 0;
  return {
    ...store,
    commit: async (...args) => {
      if (made >= commits) throw new Error("killed");
      const outcome = await store.commit(...args);
      made += 1;
      if (made === commits) throw new Error("killed");
      return outcome;
    },
  };
}

/** Records in three dossiers, of which two are far apart in the list, and a package of them that is begun. */
async function begun(file: string) {
  const store = openSqliteStore(file);
  const { ports, job, pass } = archiveWorld(store);
  await exchangeScene(ports, { text: "När får vi schemat?" });
  await exchangeScene(ports, { text: "Och nycklarna?" });
  await noteScene(ports, { author: manager });
  for (const subject of [self, manager]) await logTaking(ports, registrar, subject, "extract", "Begäran 1");
  const { id: publicRequest } = await notedRequest(ports);
  const decision = { outcome: "notHeld", decidedOn: TODAY, grounds: [], motivation: "" } as const;
  await succeeded(decidePublicRequest(ports, registrar, { publicRequest, request: request(), ...decision }));
  // Dossiers with nothing due, so that those that have something come in different parts of the list.
  for (let one = 0; one < PEOPLE_IN_PART; one++) {
    const body = { type: "chain", schema: 1, id: CHAIN_ID, seq: 0, hash: "" };
    await store.commit("dossiers", `m${String(one).padStart(3, "0")}`, [{ kind: "create", body }]);
  }
  pass(LATER_DAYS);
  await decideAndLook(ports, registrar, "exchange", "access", "publicRequest");
  const [run] = (await readRetention(ports, registrar))?.runs ?? [];
  assert.ok(run?.state === "looked" && run.parts > 1);
  await succeeded(beginArchivePackage(ports, registrar, { run: run.id, request: request() }));
  await job.stop();
  await store.close();
  return totalOf(run.found.toHand ?? {});
}

/** What came of packing it, where the server died after so many commits and was started anew; `died` when it got that far. */
async function packed(path: string, commits: number, takesOut: boolean) {
  const store = openSqliteStore(path);
  const { ports, job, pass } = archiveWorld(store);
  pass(LATER_DAYS);
  const faults: unknown[] = [];
  const dead = retentionJob(
    { ...ports, store: dyingAfter(store, commits) },
    { onFault: (fault) => faults.push(String(fault)) },
  );
  await dead.work();
  await dead.stop();
  await job.work();
  await job.stop();
  const [present] = (await readRetention(ports, registrar))?.packages ?? [];
  assert.ok(present?.state === "packed");
  const slips = await Promise.all(
    [self, manager, MUNICIPALITY].map(async (subject) =>
      (await store.find("dossiers", subject, { types: ["archiveSlip"] })).map(({ body }) => body),
    ),
  );
  const held = await readArchivePackage(ports, registrar, present.id);
  const file = takesOut ? await takenOut(ports, present.id) : undefined;
  await store.close();
  return { died: faults.length > 0, content: { present, slips, held: held?.dossiers }, file };
}

async function takenOut(ports: Ports, id: string) {
  const taken = await takeOutPackage({
    deps: { ports, municipality: "Exempelkommun" },
    actor: registrar,
    params: { package: id },
    reader: { ...asking(ports, registrar), locale: "sv" },
  });
  assert.ok(taken);
  return Buffer.from(taken.bytes);
}

describe("packing for the e-archive", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "packing-"));
  after(() => rmSync(folder, { recursive: true }));

  it("comes to the same package, byte for byte, after whichever commit the server was killed", async () => {
    const file = join(folder, "begun.sqlite");
    const expected = await begun(file);
    const again = (name: string, commits: number, takesOut = false) => {
      const copy = join(folder, `${name}.sqlite`);
      copyFileSync(file, copy);
      return packed(copy, commits, takesOut);
    };
    const whole = await again("whole", Number.POSITIVE_INFINITY, true);
    assert.ok(!whole.died && whole.file);
    assert.equal(totalOf(whole.content.present.packed), expected);
    assert.deepEqual(whole.content.present.people, [manager, MUNICIPALITY, self]);
    const verdict = verifyPackage(whole.file);
    // Beside the records: the metadata, its schema, the mapping and the readme.
    assert.deepEqual(verdict, { kind: "read", files: 2 * expected + 4, findings: [] });

    let commits = 1;
    for (let died = true; died; commits++) {
      // The papers follow from what is compared each time; one file is enough to see that they do.
      const came = await again(`after-${commits}`, commits, commits === 3);
      ({ died } = came);
      assert.deepEqual(came.content, whole.content, `killed after commit ${commits}`);
      if (came.file) assert.ok(came.file.equals(whole.file), `the file after a kill after commit ${commits}`);
    }
    assert.ok(commits > 6, "each dossier, each part of the list and the end are moments of their own");
  });
});
