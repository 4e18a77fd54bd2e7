import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CsvFiles } from "#bot/directory/csvFiles.ts";
import { importOrganisation, readImportFolder } from "#bot/directory/importOrganisation.ts";
import { openLiveDirectory } from "#bot/directory/liveDirectory.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { ImportId, PersonId, RequestId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { addDays, dayOf } from "#core/time.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";
import { startAppraisal } from "./appraisal.ts";
import { readImports, undoImport } from "./fileImport.ts";
import * as goals from "./orgGoal.ts";
import { importFiles, previewFiles } from "./organisationFiles.ts";
import type { Ports } from "./ports.ts";

const FOLDER = join(import.meta.dirname, "../local/example");
const files = await readImportFolder(FOLDER);
const peopleText = await readFile(join(FOLDER, "people.csv"), "utf8");
const utf8 = (text: string) => new TextEncoder().encode(text);
const { johan, karim, sara, ingrid, eva } = EXAMPLE;

/** people.csv with one of its rows rewritten. */
const peopleWith = (rewrite: (text: string) => string): CsvFiles => ({ "people.csv": utf8(rewrite(peopleText)) });
const saraOf = (row: string) => peopleText.split("\n").find((line) => line.includes(row)) ?? "";
const saraTo = (manager: PersonId) =>
  peopleWith((text) => text.replace(saraOf("Sara Lindqvist"), saraOf("Sara Lindqvist").replace(karim, manager)));

describe("files that are read in", () => {
  let world: World;
  let ports: Ports;
  beforeEach(async () => {
    world = makeWorld({ file: ":memory:" });
    await importOrganisation(world.store, files, world.ports.now());
    ports = await portsOn(world.store);
    world.passDays(1);
  });
  afterEach(() => world.close());

  const portsOn = async (store: DocumentStore): Promise<Ports> => {
    const live = await openLiveDirectory(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: world.ports.now });
    await world.ports.committed(MUNICIPALITY, false);
    return { ...world.ports, store, directory: live.current, organisationChanged: live.refresh };
  };
  const managerOfSara = () => ports.directory().managerOf(sara, dayOf(ports.now()));
  const read = async (what: CsvFiles, request = world.request(), on = ports) => {
    const preview = await previewFiles(on, johan, what);
    assert.ok(preview);
    return importFiles(on, johan, { files: what, hash: preview.hash, request });
  };
  const latest = async () => {
    const [newest] = (await readImports(ports, johan)) ?? [];
    assert.ok(newest);
    return newest;
  };
  const undo = (id: ImportId, request: RequestId = world.request()) =>
    undoImport(ports, johan, { import: id, request });
  const refusal = async (outcome: Promise<Awaited<ReturnType<typeof undo>>>) => {
    const it = await outcome;
    return it.kind === "refused" ? it.refusal : it.kind;
  };

  it("are compared with what is in force: what is left out stays, and Excel's own way of saving is read", async () => {
    const semicolons = saraOf("Sara Lindqvist").replace(karim, ingrid).replaceAll(",", ";");
    const excel = peopleText.replaceAll(",", ";").replace(saraOf("Sara Lindqvist").replaceAll(",", ";"), semicolons);
    const latin: CsvFiles = { "people.csv": Buffer.from(excel.replaceAll(/[^ -ÿ\n]/g, "?"), "latin1") };
    const preview = await previewFiles(ports, johan, latin);
    assert.ok(preview?.changes);
    assert.deepEqual(preview.changes.units, { added: [], removed: [], changed: [] });
    const moved = preview.changes.people.changed.filter(({ fields }) => fields.includes("manager"));
    assert.deepEqual(
      moved.map(({ after: { name, manager } }) => [name, manager]),
      [["Sara Lindqvist", ingrid]],
    );
    assert.equal(await previewFiles(ports, karim, latin), undefined, "only HR may look");
  });

  it("are in force at once, once for a request, and stand with who read them in", async () => {
    const request = world.request();
    const what = saraTo(ingrid);
    const preview = await previewFiles(ports, johan, what);
    assert.ok(preview);
    const act = { files: what, hash: preview.hash, request };
    done(await importFiles(ports, johan, act));
    assert.equal(managerOfSara(), ingrid);
    const again = await importFiles(ports, johan, act);
    assert.ok(again.kind === "done" && again.replayed);
    const { import: newest, undo: can } = await latest();
    assert.deepEqual([newest.by, newest.files, newest.counts.people.changed], [johan, ["people.csv"], 1]);
    assert.equal(can, "possible");
    assert.equal((await readImports(ports, johan))?.length, 2);
    await world.chain(MUNICIPALITY);
  });

  it("are refused when they are not what was seen, break a chain, change nothing or leave nobody to read in others", async () => {
    const seen = await previewFiles(ports, johan, saraTo(ingrid));
    assert.ok(seen);
    const act = (what: CsvFiles, by = johan) =>
      refusal(importFiles(ports, by, { files: what, hash: seen.hash, request: world.request() }));
    assert.deepEqual(await act(saraTo(eva)), { key: "import.changedSince", params: {} });
    assert.deepEqual(await act(saraTo(ingrid), karim), { key: "notFound", params: {} });
    const refused = async (what: CsvFiles) => {
      const { key, params } = (await refusal(read(what))) as { key: string; params: { problems?: { key: string }[] } };
      return [key, ...(params.problems ?? []).map((one) => one.key)];
    };
    assert.deepEqual(await refused(saraTo(sara)), ["import.fileRefused", "person.circle"]);
    assert.deepEqual(await refused({ "people.csv": files["people.csv"] ?? utf8("") }), ["import.nothing"]);
    const noHr = peopleWith((text) => text.replace("employee|hr", "employee"));
    assert.deepEqual(await refused(noHr), ["import.fileRefused", "import.nobodyHr"]);
    assert.equal(managerOfSara(), karim);
  });

  it("are undone as long as they are the latest; the first of all has nothing to go back to", async () => {
    assert.deepEqual(await refusal(undo((await latest()).import.id)), { key: "import.first", params: {} });
    done(await read(saraTo(ingrid)));
    const { import: first } = await latest();
    const request = world.request();
    done(await undo(first.id, request));
    assert.equal(managerOfSara(), karim);
    done(await undo(first.id, request));
    assert.equal(await refusal(undo(first.id)), "unchanged");
    assert.deepEqual([(await latest()).import.state, (await latest()).import.undone?.by], ["undone", johan]);

    world.passDays(1);
    done(await read(saraTo(ingrid)));
    const { import: second } = await latest();
    world.passDays(1);
    done(await read(saraTo(eva)));
    assert.deepEqual(await refusal(undo(second.id)), { key: "import.later", params: {} });
    assert.deepEqual(await refusal(undoImport(ports, karim, { import: second.id, request: world.request() })), {
      key: "notFound",
      params: {},
    });
    await world.chain(MUNICIPALITY);
  });

  it("are not undone when somebody has acted on the strength of them", async () => {
    done(await read(saraTo(ingrid)));
    world.passDays(1);
    const { import: newest } = await latest();
    const date = addDays(dayOf(ports.now()), 14);
    done(await startAppraisal(ports, ingrid, { employee: sara, date, time: "", request: world.request() }));
    assert.deepEqual(await refusal(undo(newest.id)), {
      key: "import.builtOn",
      params: { names: ["Sara Lindqvist"], more: 0 },
    });
    const { undo: why } = await latest();
    assert.ok(typeof why === "object", "and the page says so beforehand");
  });

  it("give goals back what they were: a new one is gone, a reworded one has its words before", async () => {
    const before = await readFile(join(FOLDER, "goals.csv"), "utf8");
    const added = "bg-ny,unit,Nytt mål,mått,bjorkgarden,von-meningsfull,VON § 1,2026-01-01,";
    const file = utf8(`${before.replace("Färre fall på Björkgården", "Inga fall").trim()}\n${added}\n`);
    const act = { file, closeMissing: false, closingReference: "", why: "" };
    const tree = () => ports.municipality().goals;
    const request = world.request();
    done(await goals.importGoalFile(ports, johan, { ...act, request }));
    assert.equal(tree().goal("bg-fall")?.terms.title, "Inga fall");
    assert.equal(tree().goal("bg-ny")?.state, "decided");
    const { import: newest } = await latest();
    assert.deepEqual([newest.files, newest.counts.goals], [["goals.csv"], { added: 1, changed: 1, removed: 0 }]);
    done(await undo(newest.id));
    const fall = tree().goal("bg-fall");
    assert.ok(fall?.state === "decided");
    assert.deepEqual([fall.terms.title, fall.version, fall.earlier], ["Färre fall på Björkgården", 1, []]);
    assert.equal(tree().goal("bg-ny")?.state, "discarded");

    world.passDays(1);
    done(await goals.importGoalFile(ports, johan, { ...act, request: world.request() }));
    const fallAgain = tree().goal("bg-fall");
    assert.ok(fallAgain?.state === "decided", "a corrected file is taken over anew");
    const grounds = { reference: "VON § 2", why: "Rättat" };
    const terms = { ...fallAgain.terms, title: "Nästan inga fall" };
    const changing = { goal: fallAgain.id, terms, grounds, seenRev: fallAgain.rev, request: world.request() };
    done(await goals.changeOrgGoal(ports, johan, changing));
    assert.deepEqual(await refusal(undo((await latest()).import.id)), {
      key: "import.goalsChanged",
      params: { goals: ["Nästan inga fall"] },
    });
    await world.chain(MUNICIPALITY);
  });

  for (const [moment, isIt] of [
    ["the directory has changed", (container: string, id: string) => container === "directory" && id === "current"],
    ["it is noted how it went", (container: string, id: string) => container === "dossiers" && id.endsWith("-end")],
  ] as const)
    it(`are whole after the server died before ${moment}, when the same request comes again`, async () => {
      let alive = false;
      const dying: DocumentStore = {
        ...world.store,
        commit: (container, partition, writes) => {
          const named = writes.some((write) => "body" in write && isIt(container, write.body.id));
          return named && !alive
            ? Promise.reject(new Error("killed"))
            : world.store.commit(container, partition, writes);
        },
      };
      const mortal = await portsOn(dying);
      const what = saraTo(ingrid);
      const preview = await previewFiles(mortal, johan, what);
      assert.ok(preview);
      const act = { files: what, hash: preview.hash, request: world.request() };
      await assert.rejects(importFiles(mortal, johan, act), /killed/);
      alive = true;
      done(await importFiles(mortal, johan, act));
      ports = mortal;
      assert.equal(managerOfSara(), ingrid);
      const { import: newest } = await latest();
      assert.equal(newest.state, "done");
      done(await undo(newest.id));
      assert.equal(managerOfSara(), karim);
    });
});
