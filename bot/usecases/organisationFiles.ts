import { may } from "#core/access/access.ts";
import { refuse } from "#core/decision.ts";
import { fileImportsIn } from "#core/dossier/dossier.ts";
import { type Matter, openMatters } from "#core/handover/openMatters.ts";
import { type ContentHash, type PersonId, type RequestId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { FILE_NAMES, isRefused, problem } from "#core/organisation/problem.ts";
import { overviewFor } from "#core/overview/overview.ts";
import { HANDOVER_DESK } from "#core/overview/readers.ts";
import { dayOf } from "#core/time.ts";
import type { CsvFiles } from "#bot/directory/csvFiles.ts";
import { NO_COUNTS, changesNothing, countsOf } from "#bot/directory/importChanges.ts";
import { type FileContents, type ImportChanges } from "#bot/directory/importChanges.ts";
import { type ImportPreview, loadBefore, previewImport } from "#bot/directory/importOrganisation.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { OVERVIEW_NEEDS } from "#bot/views/project.ts";
import { type Outcome, hidden, readDossier } from "./dossierFile.ts";
import { bringIn, importId } from "./fileImport.ts";
import { type Ports, asking, hashOf } from "./ports.ts";

/** What files would change, what it would mean, and the hash that says that one has seen exactly this. */
export type FilesPreview = ImportPreview & {
  readonly before: FileContents;
  readonly hash: ContentHash;
  /** What would no longer fit the organisation, and fits today. */
  readonly meaning: readonly Matter[];
};

/** Compares files with what is in force; a file that is left out stays as it is. Undefined when the reader may not import. */
export async function previewFiles(ports: Ports, actor: PersonId, files: CsvFiles): Promise<FilesPreview | undefined> {
  if (!may(asking(ports, actor).viewer, "organisation.import", null)) return undefined;
  const { preview, before, hash } = await compared(ports, files);
  return {
    ...preview,
    before: before.contents,
    hash,
    meaning: preview.contents && preview.changes ? await newMatters(ports, preview.contents, preview.changes) : [],
  };
}

/** Reads files in as they were seen in the preview, whole or not at all; once for its request. */
export async function importFiles(
  ports: Ports,
  actor: PersonId,
  { files, hash, request }: { readonly files: CsvFiles; readonly hash: ContentHash; readonly request: RequestId },
): Promise<Outcome> {
  const nothing = { dossier: { subject: MUNICIPALITY, documents: [] } };
  if (!may(asking(ports, actor).viewer, "organisation.import", null)) return { ...hidden, ...nothing };
  const names = FILE_NAMES.filter((file) => files[file] !== undefined);
  const { preview, before, hash: now } = await compared(ports, files);
  const [begun] = fileImportsIn(await readDossier(ports, MUNICIPALITY, { ids: [importId(request)] }));
  const { contents, changes } = preview;
  // What has begun goes on, or is told of again: the directory is no longer the one that was seen.
  if (begun && begun.state !== "begun") return bringIn(ports, actor, { request, files: names, counts: NO_COUNTS });
  const refused = preview.problems.filter(isRefused);
  if (!contents || !changes || refused.length > 0)
    return { ...refuse("import.fileRefused", { problems: refused }), ...nothing };
  if (!begun && now !== hash) return { ...refuse("import.changedSince"), ...nothing };
  if (!begun && changesNothing(changes)) return { ...refuse("import.nothing"), ...nothing };
  const { goals, ...organisation } = contents;
  return bringIn(ports, actor, {
    request,
    files: names,
    counts: countsOf(changes),
    ...(touchesOrganisation(changes) && { organisation: { next: organisation, over: before.generation } }),
    ...(files["goals.csv"] && { goals: { rows: goals, closing: { ids: new Set(), reference: "" }, why: "" } }),
  });
}

const touchesOrganisation = ({ people, units, assignments, representations }: ImportChanges) =>
  [people, units, assignments, representations].some(
    ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
  );

async function compared(ports: Ports, files: CsvFiles) {
  const before = await loadBefore(ports.store);
  const read = previewImport(files, { ...before, keepsLeftOut: before.generation !== undefined });
  const hasHr = read.contents?.people.some(({ roles }) => roles.includes("hr")) ?? true;
  const preview = hasHr
    ? read
    : { ...read, problems: [...read.problems, problem({ file: "people.csv" }, "import.nobodyHr", {})] };
  const hash = hashOf({ over: before.generation ?? null, contents: preview.contents ?? null });
  return { before, preview, hash };
}

/** So many dossiers of people who move or leave are looked into; of more only those with contracts are told of. */
const LOOKED_INTO = 300;

/** What would be asked of people, or no longer be right: as the page of hand-overs would have it, less what it has today. */
async function newMatters(ports: Ports, organisation: Organisation, { people }: ImportChanges) {
  const directory = ports.directory();
  const today = dayOf(ports.now());
  const affected = [...people.removed, ...people.changed.map(({ after }) => after)].slice(0, LOOKED_INTO);
  const looked = await Promise.all(
    affected.map(async ({ id }) =>
      overviewFor(HANDOVER_DESK, await readDossier(ports, id, { types: OVERVIEW_NEEDS }), today, directory),
    ),
  );
  const desk = await overviewsFor(ports, HANDOVER_DESK);
  const overviews = [...new Map([...desk, ...looked].map((each) => [each.subject, each])).values()];
  const nameOf = ({ kind, subject, contract }: Matter) => `${kind} ${subject} ${contract ?? ""}`;
  const known = new Set(openMatters(overviews, directory, today).map(nameOf));
  return openMatters(overviews, directoryOf(organisation), today).filter((matter) => !known.has(nameOf(matter)));
}
