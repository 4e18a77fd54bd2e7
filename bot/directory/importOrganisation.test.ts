import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadOrganisation, saveOrganisation } from "#bot/directory/directoryStore.ts";
import { runImportCommand } from "#bot/directory/importCommand.ts";
import { importOrganisation, loadBefore, previewImport, readImportFolder } from "#bot/directory/importOrganisation.ts";
import { NO_GOALS } from "#core/orgGoal/tree.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { Instant } from "#core/time.ts";

const NOW = "2026-03-02T08:00:00.000Z" as Instant;
const EXAMPLE = join(import.meta.dirname, "../local/example");

const example = await readImportFolder(EXAMPLE);
/** The example's files with one of them rewritten. */
const exampleWith = async (file: string, rewrite: (text: string) => string) => ({
  ...example,
  [file]: new TextEncoder().encode(rewrite(await readFile(join(EXAMPLE, file), "utf8"))),
});
const movedSara = () => exampleWith("people.csv", (text) => text.replace("Sara Lindqvist,", "Sara Lindqvist Ek,"));
const lostKarim = () => exampleWith("people.csv", (text) => text.replace(/^.*Karim Haddad.*\n/m, ""));

describe("an import", () => {
  let folder: string;
  let store: DocumentStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "import-"));
    store = openSqliteStore(join(folder, "test.sqlite"));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const names = async () => (await loadOrganisation(store))?.organisation.people.map(({ name }) => name) ?? [];

  it("puts everybody in force the first time", async () => {
    const { kind, changes } = await importOrganisation(store, example, NOW);
    assert.equal(kind, "imported");
    assert.equal(changes?.people.added.length, 49);
    assert.equal((await names()).length, 49);
  });
  it("does nothing when nothing has changed", async () => {
    await importOrganisation(store, example, NOW);
    const before = await loadOrganisation(store);
    assert.equal((await importOrganisation(store, example, NOW)).kind, "unchanged");
    assert.equal((await loadOrganisation(store))?.generation, before?.generation);
  });
  it("is no change when only the order of the rows is another", async () => {
    const turned = await exampleWith("people.csv", (text) => {
      const [header, ...rows] = text.trim().split("\n");
      return [header, ...rows.toReversed()].join("\n");
    });
    await importOrganisation(store, example, NOW);
    assert.equal((await importOrganisation(store, turned, NOW)).kind, "unchanged");
  });
  it("that is refused leaves everything as it was", async () => {
    await importOrganisation(store, example, NOW);
    const before = await loadOrganisation(store);
    const { kind, problems } = await importOrganisation(store, await lostKarim(), NOW);
    assert.equal(kind, "refused");
    assert.ok(problems.some(({ key, line }) => key === "reference.unknown" && line !== undefined));
    assert.deepEqual(await loadOrganisation(store), before);
  });
  it("meets a conflict when another one came between", async () => {
    await importOrganisation(store, example, NOW);
    const { contents } = previewImport(await movedSara());
    const overtaken: DocumentStore = {
      ...store,
      find: async (container, partition, selector) => {
        const found = await store.find(container, partition, selector);
        // The chunks are read last of what the import compares with.
        if (partition !== "organisation") await saveOrganisation(store, contents!, { now: NOW });
        return found;
      },
    };
    const other = await exampleWith("people.csv", (text) => text.replace("Eva Nordström,", "Eva Nord,"));
    assert.equal((await importOrganisation(overtaken, other, NOW)).kind, "conflict");
    assert.ok((await names()).includes("Sara Lindqvist Ek"));
  });

  it("shows what it would change, field by field, and warns when many go", async () => {
    const before = previewImport(example).contents;
    const after = await exampleWith("people.csv", (text) =>
      text.replace("Sara Lindqvist,", "Sara Ek,").replace(/^.*Elin Grahn.*\n/m, ""),
    );
    const { changes, problems } = previewImport(after, { contents: before!, tree: NO_GOALS });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      changes?.people.changed.map(({ after: { name }, fields }) => [name, fields]),
      [["Sara Ek", ["name"]]],
    );
    assert.deepEqual(
      changes.people.removed.map(({ name }) => name),
      ["Elin Grahn"],
    );
    assert.deepEqual(changes.units, { added: [], removed: [], changed: [] });

    const twice = {
      ...before!,
      people: [...before!.people, ...before!.people.map((one) => ({ ...one, id: `${one.id}x` as typeof one.id }))],
    };
    assert.deepEqual(
      previewImport(example, { contents: twice, tree: NO_GOALS }).problems.map(({ key, severity }) => [key, severity]),
      [["import.manyRemoved", "warning"]],
    );
  });

  it("puts the goals in the municipality's own dossier, as decided, once", async () => {
    await importOrganisation(store, example, NOW);
    const { tree } = await loadBefore(store);
    assert.equal(tree.all.length, 16);
    assert.deepEqual(
      tree.lineOf("hn-kontakt").map(({ terms }) => terms.level),
      ["unit", "authority", "council", "vision"],
    );
    const { contents: before } = await loadBefore(store);
    const reworded = await exampleWith("goals.csv", (text) => text.replace("Färre fall på Björkgården", "Inga fall"));
    const { changes } = await importOrganisation(store, reworded, NOW);
    assert.deepEqual(
      changes?.goals.changed.map(({ after: { title }, fields }) => [title, fields]),
      [["Inga fall", ["title"]]],
    );
    const after = (await loadBefore(store)).tree.goal("bg-fall");
    assert.ok(after?.state === "decided");
    assert.deepEqual([after.version, after.earlier[0]?.terms.title], [2, "Färre fall på Björkgården"]);
    assert.equal(before.goals.length, 16);
    assert.equal((await importOrganisation(store, reworded, NOW)).kind, "unchanged");
  });
  it("keeps goals that the file does not name, unless told which decision ends them", async () => {
    await importOrganisation(store, example, NOW);
    const fewer = await exampleWith("goals.csv", (text) => text.replace(/^gp-fossilfritt.*\n/m, ""));
    assert.equal((await importOrganisation(store, fewer, NOW)).kind, "unchanged");
    assert.equal((await importOrganisation(store, fewer, NOW, "KF 2026 § 9")).kind, "imported");
    const ended = (await loadBefore(store)).tree.goal("gp-fossilfritt");
    assert.ok(ended?.state === "closed");
    assert.equal(ended.ending.reference, "KF 2026 § 9");
    const again = await importOrganisation(store, example, NOW);
    assert.equal(again.kind, "unchanged", "an old file opens nothing again");
    assert.deepEqual(
      again.problems.map(({ key, severity }) => [key, severity]),
      [["goal.ended", "warning"]],
    );
  });

  describe("from the command line", () => {
    const run = async (...args: readonly string[]) => {
      const printed: string[] = [];
      const code = await runImportCommand({ args, store, now: NOW, print: (line) => printed.push(line) });
      return { code, printed };
    };
    /** The example as a folder of its own, as a municipality would have it, with one file rewritten. */
    const folderOf = (files: Awaited<ReturnType<typeof movedSara>>) => {
      const to = join(folder, "files");
      mkdirSync(to, { recursive: true });
      for (const [file, bytes] of Object.entries(files)) writeFileSync(join(to, file.toUpperCase()), bytes);
      return to;
    };

    it("shows before it changes anything", async () => {
      const { code, printed } = await run(EXAMPLE);
      assert.equal(code, 0);
      assert.equal(printed[0], "Personer: 49 nya, 0 ändrade, 0 tas bort");
      assert.equal(printed.at(-1), "Inget är ändrat. Kör igen med --apply för att läsa in.");
      assert.deepEqual(await names(), []);
    });
    it("changes it when told to, and names what changed in words", async () => {
      assert.equal((await run(EXAMPLE, "--apply")).code, 0);
      const files = await exampleWith("people.csv", (text) =>
        text.replace(/(Elin Grahn.*?),50193ec1-7d15-4321-9732-5c94580e69cc/, "$1,79ae689f-5142-4744-8d28-32c7466f87f3"),
      );
      const { code, printed } = await run(folderOf(files), "--apply", "--language", "en");
      assert.equal(code, 0);
      assert.deepEqual(printed, [
        "People: 0 new, 1 changed, 0 removed",
        "  changes: Elin Grahn, manager: Karim Haddad → Ingrid Falk",
        "Imported.",
      ]);
    });
    it("says in words why it refuses", async () => {
      const { code, printed } = await run(folderOf(await lostKarim()), "--apply");
      assert.equal(code, 1);
      assert.match(
        printed[0]!,
        /^people\.csv, rad \d+: Sara Lindqvist: managerId är 50193ec1-\S+, som inte finns i people\.csv\.$/,
      );
      assert.equal(printed.at(-1), "Inget är inläst. Rätta felen ovan och försök igen.");
      assert.deepEqual(await names(), []);
    });
    it("says how it is used when asked otherwise", async () => {
      for (const args of [[], [EXAMPLE, "more"], [EXAMPLE, "--aply"]]) {
        const { code, printed } = await run(...args);
        assert.equal(code, 2);
        assert.match(printed.join(), /^Ange mappen/);
      }
    });
    it("says so when there is no such folder", async () => {
      const { code, printed } = await run(join(folder, "gone"), "--language", "en");
      assert.equal(code, 2);
      assert.match(printed.join(), /gone does not exist or cannot be read\.$/);
    });
    it("leaves no id where a name is known, nor an undefined, in the whole preview", async () => {
      const { printed } = await run(EXAMPLE);
      assert.doesNotMatch(printed.join("\n"), /[0-9a-f]{8}-[0-9a-f]{4}-|undefined|\[object/);
    });
  });
});
