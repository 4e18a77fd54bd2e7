import { type ContentHash, asId } from "#core/ids.ts";
import * as directory from "#bot/usecases/directorySync.ts";
import { presentDirectorySync, presentSyncPreview } from "./presentDirectorySync.ts";
import { type Route, command, plainly, reading } from "./route.ts";
import { DirectoryPreviewWire, DirectorySyncWire, directorySyncRequests } from "./wire/directorySync.ts";

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
];
