import { type ArchivePackage, type Packing, closePackage, roomIn, withPart } from "#core/archive/archivePackage.ts";
import { type Found, NOTHING_FOUND, type RetentionRun, withFound } from "#core/archive/retentionRun.ts";
import { type Counts, countOf, plus, totalOf } from "#core/archive/recordKind.ts";
import { retentionRunsIn } from "#core/dossier/dossier.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Stored, Write } from "#bot/store/store.ts";
import { documentsOf } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { inPresentShape } from "#bot/usecases/schema.ts";
import { forgetContact, forgetDeparted } from "#bot/directory/departures.ts";
import { forgetLeaver } from "#bot/directory/leaverStore.ts";
import { isEmptied, lookThrough, packDue, readPackages, removeDue } from "./dossierRetention.ts";
import { PEOPLE_IN_PART, type RunPart, isPartOf, partId } from "./runPart.ts";

/** Carries retention runs on, a part of a hundred people at a time, and forgets how those are reached who have left. */
export type RetentionJob = {
  /** Goes on with whatever is begun or due until nothing is left to do. Calls while it runs join the next round. */
  readonly work: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const EVERY_MS = 60_000;
const FEED_PAGE = 500;

/**
 * Everything it knows is in the store, so it goes on where it was stopped, and two servers may carry the same run on: each step
 * is one commit that only one of them gets through, and what was done in a dossier is counted the same by both (docs/decisions/0015).
 */
export function retentionJob(
  ports: Ports,
  { onFault, everyMs = EVERY_MS }: { readonly onFault: (fault: unknown) => void; readonly everyMs?: number },
): RetentionJob {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let stopped = false;
  const workOnce = async () => {
    while (!stopped && (await takeStep(ports)));
    if (!stopped) await forgetDeparted(ports);
  };
  const work = () =>
    (next ??= last =
      last.then(() => {
        next = undefined;
        return stopped ? undefined : workOnce().catch(onFault);
      }));
  const interval = setInterval(() => void work(), everyMs).unref();
  return {
    work,
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      await last;
    },
  };
}

type Present<State extends RetentionRun["state"]> = {
  readonly run: Extract<RetentionRun, { readonly state: State }>;
  readonly stored: Stored;
};

/** One step of one package or run, if any is begun; whether there was one. */
async function takeStep(ports: Ports): Promise<boolean> {
  if (await packStep(ports)) return true;
  const found = await ports.store.find("dossiers", MUNICIPALITY, { types: ["retentionRun"] });
  for (const stored of found) {
    const [run] = retentionRunsIn({ subject: MUNICIPALITY, documents: documentsOf([stored]) });
    switch (run?.state) {
      case "gathering":
        await gather(ports, { run, stored });
        return true;
      case "looking":
        await look(ports, { run, stored });
        return true;
      case "removing":
        await remove(ports, { run, stored });
        return true;
      case "cancelled":
        if (run.cleared || !(await clearLists(ports))) break;
        await goOn(ports, stored, { ...run, cleared: true });
        return true;
      default:
        break;
    }
  }
  return false;
}

/** Of these every dossier has one: the end of its audit chain, or what is written beside the chain. */
const TELLS_OF_A_DOSSIER = ["chain", "access", "climateParticipation", "voiceParticipation"];

/** Which dossiers there are, the municipality's own and those of people who have left too. */
async function gather(ports: Ports, { run, stored }: Present<"gathering">): Promise<void> {
  const people = new Set<PersonId>();
  for (let position: string | undefined, more = true; more;) {
    const page = await ports.store.changes("dossiers", position, FEED_PAGE, TELLS_OF_A_DOSSIER);
    for (const { partition } of page.changes) people.add(asId<PersonId>(partition));
    ({ position } = page);
    more = page.changes.length > 0;
  }
  const all = [...people].toSorted();
  const list = ports.newId();
  const parts = Math.ceil(all.length / PEOPLE_IN_PART);
  for (let part = 0; part < parts; part++) {
    const inPart = all.slice(part * PEOPLE_IN_PART, (part + 1) * PEOPLE_IN_PART);
    const body = partOf(list, part, inPart);
    await ports.store.commit("dossiers", MUNICIPALITY, [{ kind: "create", body }]);
  }
  await goOn(ports, stored, { ...run, state: "looking", list, parts, next: 0, found: NOTHING_FOUND });
}

const partOf = (list: string, part: number, people: readonly PersonId[]): RunPart => ({
  type: "retentionPart",
  schema: 1,
  id: partId(list, part),
  people: people.map((person) => ({ person })),
});

/** Counts what is due in the next hundred dossiers, and remembers in which of them. */
async function look(ports: Ports, { run, stored }: Present<"looking">): Promise<void> {
  const { next, ...rest } = run;
  const { found, parts } = run;
  if (next === parts) {
    await goOn(ports, stored, { ...rest, state: "looked" });
    return;
  }
  const part = await readPart(ports, run, next);
  let sum: Found = found;
  const withDue: RunPart["people"][number][] = [];
  const packages = await readPackages(ports);
  for (const { person } of part.present.people) {
    const sorted = await lookThrough(ports, person, run, packages);
    sum = withFound(sum, sorted);
    // Who only has something to be handed over is in the list for the package.
    if (sorted.due.length > 0 || sorted.toHand.length > 0) withDue.push({ person, due: countOf(sorted.due) });
  }
  const body: RunPart = { ...part.present, people: withDue };
  await goOn(ports, stored, { ...run, next: next + 1, found: sum }, [{ kind: "replace", body, version: part.version }]);
}

/** Removes what is due in the next hundred dossiers; the list of them goes in the commit that counts it. */
async function remove(ports: Ports, { run, stored }: Present<"removing">): Promise<void> {
  const { next, parts, list: _, ...rest } = run;
  if (next === parts) {
    await clearLists(ports);
    await goOn(ports, stored, { ...rest, state: "done", doneAt: ports.now() });
    return;
  }
  const part = await readPart(ports, run, next);
  let removed: Counts = run.removed;
  const packages = await readPackages(ports);
  for (const { person } of part.present.people) {
    removed = plus(removed, await removeDue(ports, person, run, packages));
    if (ports.directory().person(person) || !(await isEmptied(ports, person))) continue;
    await forgetLeaver(ports.store, person);
    await forgetContact(ports.store, person);
  }
  await goOn(ports, stored, { ...run, next: next + 1, removed }, [
    { kind: "remove", id: part.present.id, version: part.version },
  ]);
}

/** Packs what is to be handed over in the next hundred dossiers of the run's list, until there is no room for more. */
async function packStep(ports: Ports): Promise<boolean> {
  const found = await ports.store.find("dossiers", MUNICIPALITY, { types: ["archivePackage", "retentionRun"] });
  const documents = documentsOf(found);
  const present = documents.find((each): each is Packing => each.type === "archivePackage" && each.state === "packing");
  const stored = found.find(({ body }) => body.id === present?.id);
  if (!present || !stored) return false;
  const run = retentionRunsIn({ subject: MUNICIPALITY, documents }).find(({ id }) => id === present.run);
  // While it packs, its run can neither be confirmed nor cancelled.
  if (run?.state !== "looked" || present.next >= run.parts || roomIn(present) <= 0) {
    const toHand = run?.state === "looked" ? totalOf(run.found.toHand ?? {}) : 0;
    await goOn(ports, stored, closePackage(present, roomIn(present) <= 0 && toHand > totalOf(present.packed)));
    return true;
  }
  const part = await readPart(ports, run, present.next);
  const packages = await readPackages(ports);
  const added: { readonly person: PersonId; readonly packed: Counts }[] = [];
  for (const { person } of part.present.people) {
    const room = roomIn(withPart(present, added));
    if (room <= 0) break;
    added.push({ person, packed: await packDue(ports, person, present, room, packages) });
  }
  await goOn(ports, stored, withPart(present, added));
  return true;
}

/**
 * Lists of people are no part of a proof: those of the run that is over go, and any that a crash has left. Another server may
 * have begun the next run meanwhile: its list stays, and while it is still being made, which it is nobody can tell, so that
 * nothing goes. Whether it was done.
 */
async function clearLists({ store }: Ports): Promise<boolean> {
  const found = await store.find("dossiers", MUNICIPALITY, { types: ["retentionPart", "retentionRun"] });
  const runs = retentionRunsIn({ subject: MUNICIPALITY, documents: documentsOf(found) });
  if (runs.some(({ state }) => state === "gathering")) return false;
  const inUse = runs.flatMap((run) => ("list" in run ? [run.list] : []));
  for (const { body, version } of found)
    if (body.type === "retentionPart" && !inUse.some((list) => isPartOf(body, list)))
      await store.commit("dossiers", MUNICIPALITY, [{ kind: "remove", id: body.id, version }]);
  return true;
}

async function readPart({ store }: Ports, { list }: { readonly list: string }, part: number) {
  const [found] = await store.find("dossiers", MUNICIPALITY, { ids: [partId(list, part)] });
  // Another server may have done it this moment: the next round begins from where the run is then.
  if (!found) throw new Error("a part of a retention run is gone");
  return { present: inPresentShape<RunPart>(found.body), version: found.version };
}

/** The run or package as it is after a step, unless somebody else has taken it on meanwhile: then the next step begins from there. */
async function goOn(
  { store }: Ports,
  { version }: Stored,
  run: RetentionRun | ArchivePackage,
  more: readonly Write[] = [],
): Promise<void> {
  await store.commit("dossiers", MUNICIPALITY, [{ kind: "replace", body: run, version }, ...more]);
}
