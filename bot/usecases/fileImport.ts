import { may } from "#core/access/access.ts";
import { type Refused, refuse } from "#core/decision.ts";
import { fileImportsIn } from "#core/dossier/dossier.ts";
import { type ImportId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import {
  type FileImport,
  type ImportCounts,
  beginImport,
  latestOf,
  newestFirst,
  noteUndone,
  settleImport,
} from "#core/municipality/fileImport.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { RowsToTakeOver } from "#core/orgGoal/goalRow.ts";
import { undoTaken } from "#core/orgGoal/undoTaken.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import type { FileName } from "#core/organisation/problem.ts";
import type { Instant } from "#core/time.ts";
import { currentGeneration, loadOrganisation, loadPrevious, saveOrganisation } from "#bot/directory/directoryStore.ts";
import { readCarriers } from "#bot/views/inForce.ts";
import { builtOn } from "./builtOn.ts";
import { type Outcome, change, hidden, readDossier } from "./dossierFile.ts";
import { takeBackGoals, takeOverGoals } from "./goalImport.ts";
import { type Ports, asking } from "./ports.ts";

const needs = { types: ["fileImport"] } as const;
const nothing = { dossier: { subject: MUNICIPALITY, documents: [] } };
/** The same request is the same import. */
export const importId = (request: string) => asId<ImportId>(`import-${request}`);

/** What is to be brought in, checked before. `over`: the generation of the directory that it was compared with. */
export type BringIn = {
  readonly request: string;
  readonly files: readonly FileName[];
  readonly counts: ImportCounts;
  readonly organisation?: { readonly next: Organisation; readonly over: string | undefined };
  readonly goals?: RowsToTakeOver;
};

/**
 * Puts checked files in force: it is noted that it begins, the directory is changed at once, then the goals, and at last it is
 * noted how it went. The same request again goes on where it was cut off, and changes nothing that is done. Refused when another
 * import came between.
 */
export async function bringIn(ports: Ports, actor: PersonId, what: BringIn): Promise<Outcome> {
  const { request, files, counts, organisation, goals } = what;
  const id = importId(request);
  const note = (which: string, decide: Parameters<typeof change>[2]) =>
    change(ports, { actor, subject: MUNICIPALITY, request: asId(`${request}-${which}`), needs: { ids: [id] } }, decide);
  const known = fileImportsIn(await readDossier(ports, MUNICIPALITY, { ids: [id] }))[0];
  if (!known && changesNothing(counts)) return { kind: "unchanged", ...nothing };
  const generation = ports.newId();
  const began = await note("begin", (_, { at }) =>
    beginImport({
      id,
      at,
      by: actor,
      files,
      counts,
      ...(organisation && { organisation: { generation, ...(organisation.over && { before: organisation.over }) } }),
      goals: [],
      drafts: [],
    }),
  );
  const begun = fileImportsIn(began.dossier)[0];
  if (began.kind === "refused" || !begun) return began;
  if (begun.state !== "begun") return begun.state === "lost" ? { ...refuse("import.changedSince"), ...nothing } : began;

  const saved = organisation && begun.organisation && (await putInForce(ports, begun.organisation, organisation.next));
  const { outcome, taken } =
    goals && saved !== "conflict"
      ? await takeOverGoals(ports, actor, { ...goals, request })
      : { outcome: began, taken: { goals: [], drafts: [] } };
  await note("end", (dossier) => {
    const now = fileImportsIn(dossier)[0];
    return now ? settleImport(now, saved === "conflict" ? "lost" : "done", taken) : hidden;
  });
  return saved === "conflict" ? { ...refuse("import.changedSince"), ...nothing } : outcome;
}

const changesNothing = (counts: ImportCounts) =>
  Object.values(counts).every(({ added, changed, removed }) => added + changed + removed === 0);

async function putInForce(ports: Ports, { generation, before }: Generations, next: Organisation) {
  const saved = await saveOrganisation(ports.store, next, {
    now: ports.now(),
    over: before,
    generation,
    keepsPrevious: true,
  });
  if (saved === "saved") await ports.organisationChanged?.();
  return saved;
}
type Generations = NonNullable<FileImport["organisation"]>;

/** What was read in, newest first, with why the latest cannot be undone where it cannot; undefined for who may not know. */
export type KnownImport = { readonly import: FileImport; readonly undo: "possible" | "past" | Refused };

/** How many stand on the page. */
const LATEST = 20;

export async function readImports(ports: Ports, actor: PersonId): Promise<readonly KnownImport[] | undefined> {
  if (!may(asking(ports, actor).viewer, "organisation.import", null)) return undefined;
  const all = fileImportsIn(await readDossier(ports, MUNICIPALITY, needs));
  const latest = latestOf(all);
  const refused = latest && (await whyNotUndo(ports, latest, latest, LOOKED_AT));
  return newestFirst(all)
    .slice(0, LATEST)
    .map((each) => ({ import: each, undo: each.id !== latest?.id ? "past" : (refused ?? "possible") }));
}

/**
 * Goes back to what was before the latest import, as long as nothing has been built on it since. What a person has written is
 * never touched. The same request again goes on where it was cut off.
 */
export async function undoImport(
  ports: Ports,
  actor: PersonId,
  { import: id, request }: { readonly import: ImportId; readonly request: RequestId },
): Promise<Outcome> {
  if (!may(asking(ports, actor).viewer, "organisation.import", null)) return { ...hidden, ...nothing };
  const all = fileImportsIn(await readDossier(ports, MUNICIPALITY, needs));
  const done = all.find((each) => each.id === id);
  if (!done) return { ...hidden, ...nothing };
  if (done.state !== "undone") {
    const refused = await whyNotUndo(ports, done, latestOf(all));
    if (refused) return { ...refused, ...nothing };
    const back = await takeBackGoals(ports, actor, { taken: done, request });
    if (back.kind === "refused") return back;
    if (done.organisation && (await goBack(ports, done.organisation)) === "conflict")
      return { ...refuse("import.later"), ...nothing };
  }
  return change(ports, { actor, subject: MUNICIPALITY, request, needs: { ids: [id] } }, (dossier, { at }) => {
    const now = fileImportsIn(dossier)[0];
    return now ? noteUndone(now, actor, at) : hidden;
  });
}

/** What going back is called, so that it is known when it has been done. */
const backFrom = ({ generation }: Generations) => `${generation}-undone`;

async function goBack(ports: Ports, organisation: Generations) {
  const generation = backFrom(organisation);
  if ((await currentGeneration(ports.store)) === generation) return "saved";
  const previous = await loadPrevious(ports.store);
  if (!previous) return "conflict";
  const saved = await saveOrganisation(ports.store, previous.organisation, {
    now: ports.now(),
    over: organisation.generation,
    generation,
  });
  if (saved === "saved") await ports.organisationChanged?.();
  return saved;
}

/** For the page so many dossiers are looked at; the undoing itself looks at all. */
const LOOKED_AT = 200;
const NAMED = 5;

async function whyNotUndo(
  ports: Ports,
  done: FileImport,
  latest: FileImport | undefined,
  most = Number.POSITIVE_INFINITY,
): Promise<Refused | undefined> {
  if (done.id !== latest?.id) return refuse("import.later");
  const noWayBack = done.organisation && (await whyNotBack(ports, done.organisation, done.at, most));
  if (noWayBack) return noWayBack;
  const tree = ports.municipality().goals;
  const decision = undoTaken(tree.all, done);
  if (decision.kind === "refused") return decision;
  const decided = done.goals.filter(({ became }) => became === "decided").slice(0, most);
  const served: string[] = [];
  for (const { goal } of decided)
    if ((await readCarriers(ports, `goal:${goal}`)).length > 0) served.push(tree.goal(goal)?.terms.title ?? goal);
  return served.length > 0 ? refuse("import.goalsServed", { goals: served.slice(0, NAMED) }) : undefined;
}

async function whyNotBack(ports: Ports, organisation: Generations, since: Instant, most: number) {
  const generation = await currentGeneration(ports.store);
  if (generation === backFrom(organisation)) return undefined;
  if (!organisation.before) return refuse("import.first");
  if (generation !== organisation.generation) return refuse("import.later");
  const [now, before] = await Promise.all([loadOrganisation(ports.store), loadPrevious(ports.store)]);
  if (!now || before?.generation !== organisation.before) return refuse("import.first");
  const both = { before: before.organisation, now: now.organisation };
  const names = (await builtOn(ports, both, since, most)).map(
    (person) => now.organisation.people.find(({ id }) => id === person)?.name ?? person,
  );
  return names.length === 0
    ? undefined
    : refuse("import.builtOn", { names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED) });
}
