import { may } from "#core/access/access.ts";
import type { CsvFiles } from "#bot/directory/csvFiles.ts";
import { readImports, undoImport } from "#bot/usecases/fileImport.ts";
import { importFiles, previewFiles } from "#bot/usecases/organisationFiles.ts";
import { presentImportPreview, presentImports } from "./presentImports.ts";
import { type Route, command, previewing, reading } from "./route.ts";
import { ImportPreviewWire, ImportsWire, importRequests } from "./wire/imports.ts";

const IMPORTS = "/api/administration/imports";

const bytesOf = (files: readonly { readonly name: string; readonly content: string }[]): CsvFiles =>
  Object.fromEntries(files.map(({ name, content }) => [name, new Uint8Array(Buffer.from(content, "base64"))]));

const withFiles = (route: Route): Route => ({
  ...route,
  takesFiles: ({ viewer }) => may(viewer, "organisation.import", null),
});

/** Files with people, units and goals: seen before they are read in, undone as long as nothing rests on them. */
export const importRoutes: readonly Route[] = [
  reading(IMPORTS, ImportsWire, async ({ deps, actor, reader }) => {
    const known = await readImports(deps.ports, actor);
    return known && presentImports(reader, known);
  }),
  withFiles(
    previewing(
      `${IMPORTS}/preview`,
      importRequests.preview,
      ImportPreviewWire,
      async ({ deps, actor, reader }, { files }) => {
        const found = await previewFiles(deps.ports, actor, bytesOf(files));
        return found && presentImportPreview(reader, found);
      },
    ),
  ),
  withFiles(
    command("post", IMPORTS, importRequests.apply, "filesImported", ({ deps, actor }, { files, hash, request }) =>
      importFiles(deps.ports, actor, { files: bytesOf(files), hash, request }),
    ),
  ),
  command("post", `${IMPORTS}/undoing`, importRequests.undo, "importUndone", ({ deps, actor }, { id, request }) =>
    undoImport(deps.ports, actor, { import: id, request }),
  ),
];
