import { may } from "#core/access/access.ts";
import { type Refused, refuse } from "#core/decision.ts";
import type { ContentHash, PersonId, RequestId } from "#core/ids.ts";
import { MUNICIPALITY, municipalityOf } from "#core/municipality/municipality.ts";
import { changeSettings } from "#core/municipality/settings.ts";
import type { AccountRules } from "#core/organisation/accounts.ts";
import { loadAccounts } from "#bot/directory/accountStore.ts";
import { type Candidate, candidateOf } from "#bot/directory/directorySync.ts";
import { undoSync, undoingOf } from "#bot/directory/syncUndo.ts";
import { type SyncState, readSyncState } from "#bot/directory/syncState.ts";
import { seesIdentity } from "#core/access/names.ts";
import { builtOn } from "./builtOn.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** The synchronisation with the municipality's directory, as a server that has one hands it to those who may run it. */
export type DirectorySync = {
  /** Reads the directory as soon as no other reading is under way. */
  readonly runSoon: (wish: { readonly full: boolean }) => void;
  readonly approve: (yes: { readonly seen: ContentHash; readonly by: PersonId }) => Promise<"done" | "changedSince">;
};

export type SyncReading = { readonly rules: AccountRules; readonly state: SyncState };

const mayRun = (ports: Ports, actor: PersonId) => may(asking(ports, actor).viewer, "directory.sync", null);

/** How the synchronisation stands, what waits and why, for HR and the administrator. */
export async function readDirectorySync(ports: Ports, actor: PersonId): Promise<SyncReading | undefined> {
  if (!mayRun(ports, actor)) return undefined;
  const { state } = await readSyncState(ports.store);
  return { rules: ports.municipality().settings, state };
}

/** What would be changed now, by the accounts as they were last read. */
export async function readSyncPreview(ports: Ports, actor: PersonId): Promise<Candidate | undefined> {
  if (!mayRun(ports, actor)) return undefined;
  const accounts = await loadAccounts(ports.store);
  return candidateOf(ports.store, accounts, ports.municipality().settings, ports.now());
}

/** Changes how accounts become people; they are read anew by the new rules the next time. */
export const changeAccountRules = (
  ports: Ports,
  actor: PersonId,
  { wanted, request }: { readonly wanted: Partial<AccountRules>; readonly request: RequestId },
): Promise<Outcome> =>
  change(ports, { actor, subject: MUNICIPALITY, request, needs: { types: ["settings"] } }, (dossier, { viewer }) =>
    may(viewer, "directory.sync", null) ? changeSettings(municipalityOf(dossier.documents).settings, wanted) : hidden,
  );

/** Has the directory read now. */
export function runDirectorySync(
  ports: Ports,
  actor: PersonId,
  { sync, full }: { readonly sync: DirectorySync | undefined; readonly full: boolean },
): true | Refused {
  if (!mayRun(ports, actor)) return hidden;
  if (!sync) return refuse("directory.off");
  sync.runSoon({ full });
  return true;
}

/** Says yes to what waits: it is put in force when it is still what was looked at. */
export async function approveDirectorySync(
  ports: Ports,
  actor: PersonId,
  { sync, seen }: { readonly sync: DirectorySync | undefined; readonly seen: ContentHash },
): Promise<true | Refused> {
  if (!mayRun(ports, actor)) return hidden;
  if (!sync) return refuse("directory.off");
  return (await sync.approve({ seen, by: actor })) === "done" ? true : refuse("directory.changedSince");
}

/** For the page so many dossiers are looked at; the undoing itself looks at all. */
const LOOKED_AT = 200;
const NAMED = 5;

/** What would be taken back, and why it cannot be where it cannot. */
export type SyncUndoing = { readonly candidate?: Candidate; readonly refused?: Refused };

export async function readSyncUndoing(ports: Ports, actor: PersonId): Promise<SyncUndoing | undefined> {
  return mayRun(ports, actor) ? lookAtUndoing(ports, actor, LOOKED_AT) : undefined;
}

async function lookAtUndoing(ports: Ports, actor: PersonId, most?: number): Promise<SyncUndoing> {
  const { state } = await readSyncState(ports.store);
  const undoing = await undoingOf(ports.store, state);
  if (undoing === "nothing") return { refused: refuse("directory.nothingToUndo") };
  if (undoing === "changedSince" || !undoing.after) return { refused: refuse("directory.changedAfter") };
  const { before: now, after: before, since } = undoing;
  const people = await builtOn(ports, { before, now }, since, most);
  if (people.length === 0) return { candidate: undoing };
  const { viewer, directory } = asking(ports, actor);
  const names = people
    .filter((person) => seesIdentity(directory, viewer, person))
    .flatMap((person) => directory.person(person)?.name ?? [])
    .slice(0, NAMED);
  return { candidate: undoing, refused: refuse("directory.builtOn", { names, more: people.length - names.length }) };
}

/**
 * Goes back to what was before the newest change, as long as it is still what was looked at and nobody has done anything by it.
 * What a person has written is never touched. Also where the server does not read the directory any more.
 */
export async function undoDirectorySync(
  ports: Ports,
  actor: PersonId,
  { seen }: { readonly seen: ContentHash },
): Promise<true | Refused> {
  if (!mayRun(ports, actor)) return hidden;
  const { refused } = await lookAtUndoing(ports, actor);
  if (refused) return refused;
  const parts = { store: ports.store, rules: ports.municipality().settings, at: ports.now() };
  if ((await undoSync(parts, { seen, by: actor })) === "changedSince") return refuse("directory.changedSince");
  await ports.organisationChanged?.();
  return true;
}
