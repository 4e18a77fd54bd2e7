import { parseArgs } from "node:util";
import { importOrganisation, loadBefore, previewImport, readImportFolder } from "#bot/directory/importOrganisation.ts";
import { previewLines } from "#bot/directory/previewText.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { importPreviewTexts } from "#core/content/importPreview.ts";
import { localeOf } from "#core/content/locale.ts";
import type { Instant } from "#core/time.ts";
import { instantOf } from "#core/time.ts";

export type ImportCommand = {
  readonly args: readonly string[];
  readonly store: DocumentStore;
  readonly now: Instant;
  readonly print: (line: string) => void;
};

/**
 * `importCommand.ts FOLDER [--apply] [--close-goals DECISION] [--language en]`: prints what the files would change, and with
 * `--apply` changes it. `--close-goals` ends the goals that goals.csv does not name, with the decision's reference.
 * Resolves to the exit code: 0 done or shown, 1 refused, 2 asked wrongly.
 */
export async function runImportCommand({ args, store, now, print }: ImportCommand): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { apply: { type: "boolean" }, "close-goals": { type: "string" }, language: { type: "string" } },
  });
  const locale = localeOf(String(values["language"] ?? "sv"));
  const texts = importPreviewTexts[locale];
  const [folder, ...more] = positionals;
  const unknown = Object.keys(values).filter((option) => !["apply", "close-goals", "language"].includes(option));
  if (folder === undefined || more.length + unknown.length > 0) {
    print(texts.usage);
    return 2;
  }
  const files = await readImportFolder(folder).catch(() => undefined);
  if (!files) {
    print(texts.noFolder(folder));
    return 2;
  }
  const closing = values["close-goals"];
  const closingReference = typeof closing === "string" && closing.trim() !== "" ? closing.trim() : undefined;
  const before = await loadBefore(store);
  const outcome = values["apply"]
    ? await importOrganisation(store, files, now, closingReference)
    : { kind: "notApplied" as const, ...previewImport(files, { ...before, closingReference }) };
  const refused = !outcome.contents;
  for (const line of previewLines(outcome, before.contents, locale)) print(line);
  print(refused ? texts.refused : texts[outcome.kind]);
  return refused || outcome.kind === "conflict" ? 1 : 0;
}

if (import.meta.main) {
  // Loaded here alone: whoever only runs the command with a store of their own needs no settings and no server.
  const { readConfig } = await import("#bot/config.ts");
  const { openConfiguredStore } = await import("#bot/start.ts");
  const store = await openConfiguredStore(readConfig(process.env));
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  process.exitCode = await runImportCommand({ args: process.argv.slice(2), store, now: instantOf(new Date()), print });
  await store.close();
}
