import type { ContentHash } from "#core/ids.ts";
import type { Account } from "#core/organisation/accounts.ts";
import { saveAccounts } from "#bot/directory/accountStore.ts";
import { approveSync, candidateOf } from "#bot/directory/directorySync.ts";
import { saveOrganisation } from "#bot/directory/directoryStore.ts";
import { readSyncState, saveSyncState } from "#bot/directory/syncState.ts";
import { undoingOf } from "#bot/directory/syncUndo.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { people } from "./tinyMunicipality.ts";

/** The directory says that somebody is called otherwise, and nobody has looked at it yet. */
export async function waitingSync(ports: Ports): Promise<{ readonly hash: ContentHash }> {
  const { store } = ports;
  const { organisation } = ports.directory();
  const at = ports.now();
  await saveOrganisation(store, organisation, { now: at });
  const accounts = new Map(
    organisation.people.map((person): [Account["id"], Account] => [
      person.id,
      { ...person, unit: person.unit, name: person.id === "sara" ? "Sara Nygren" : person.name },
    ]),
  );
  await saveAccounts(store, new Map(), accounts);
  const { hash, counts } = await candidateOf(store, accounts, ports.municipality().settings, at);
  if (!hash) throw new Error("the scene does not hold together");
  const { state, version } = await readSyncState(store);
  await saveSyncState(store, { ...state, waiting: { since: at, why: "first", hash, counts } }, version);
  return { hash };
}

/** The same, and somebody has looked at it and said yes. */
export async function appliedSync(ports: Ports): Promise<{ readonly hash: ContentHash }> {
  const { store } = ports;
  const rules = () => ports.municipality().settings;
  const { hash: seen } = await waitingSync(ports);
  await approveSync({ store, rules, now: ports.now }, { seen, by: people.hr });
  const { state } = await readSyncState(store);
  const undoing = await undoingOf(store, state);
  if (typeof undoing === "string" || !undoing.hash) throw new Error("there is nothing to take back");
  return { hash: undoing.hash };
}
