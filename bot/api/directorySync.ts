import { type ContentHash, asId } from "#core/ids.ts";
import * as directory from "#bot/usecases/directorySync.ts";
import { presentDirectorySync, presentSyncPreview, presentSyncUndoing } from "./presentDirectorySync.ts";
import { type Route, command, plainly, reading } from "./route.ts";
import {
  DirectoryPreviewWire,
  DirectorySyncWire,
  DirectoryUndoingWire,
  directorySyncRequests,
} from "./wire/directorySync.ts";

const SYNC = "/api/directory/sync";

/** The synchronisation with the municipality's directory: how it stands, how it is done, and the yes to what changes much. */
export const directorySyncRoutes: readonly Route[] = [
  reading(SYNC, DirectorySyncWire, async ({ deps, actor, reader }) => {
    const found = await directory.readDirectorySync(deps.ports, actor);
    return found && presentDirectorySync(reader, found, deps.sync !== undefined);
  }),
  reading(`${SYNC}/preview`, DirectoryPreviewWire, async ({ deps, actor, reader }) => {
    const found = await directory.readSyncPreview(deps.ports, actor);
    return found && presentSyncPreview(reader, found);
  }),
  reading(`${SYNC}/undoing`, DirectoryUndoingWire, async ({ deps, actor, reader }) => {
    const found = await directory.readSyncUndoing(deps.ports, actor);
    return found && presentSyncUndoing(reader, found);
  }),
  command("put", `${SYNC}/rules`, directorySyncRequests.rules, "saved", ({ deps, actor }, { request, rules: wanted }) =>
    directory.changeAccountRules(deps.ports, actor, { wanted, request }),
  ),
  plainly(
    "post",
    `${SYNC}/run`,
    directorySyncRequests.run,
    "directoryReadSoon",
    async ({ deps: { ports, sync }, actor }, { full = false }) =>
      directory.runDirectorySync(ports, actor, { sync, full }),
  ),
  plainly(
    "post",
    `${SYNC}/approval`,
    directorySyncRequests.approve,
    "directoryChanged",
    ({ deps: { ports, sync }, actor }, { seen }) =>
      directory.approveDirectorySync(ports, actor, { sync, seen: asId<ContentHash>(seen) }),
  ),
  plainly("post", `${SYNC}/undoing`, directorySyncRequests.undo, "directoryUndone", ({ deps, actor }, { seen }) =>
    directory.undoDirectorySync(deps.ports, actor, { seen: asId<ContentHash>(seen) }),
  ),
];
