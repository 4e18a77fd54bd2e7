import { may } from "#core/access/access.ts";
import { seesIdentity } from "#core/access/names.ts";
import type { ArchivePackageId, HoldId, PersonId, RetentionRunId } from "#core/ids.ts";
import { findPeople } from "#core/organisation/findPeople.ts";
import * as packages from "#bot/usecases/archivePackage.ts";
import * as holds from "#bot/usecases/legalHold.ts";
import * as retention from "#bot/usecases/retention.ts";
import { knowingLeavers, personOrLeaver } from "./leavers.ts";
import { presentHolds, presentRetention, presentRunPeople } from "./presentArchive.ts";
import { takeOutPackage } from "./packageDownload.ts";
import { type Params, type Route, command, download, idIn, previewing, reading } from "./route.ts";
import { ArchivePeopleWire, HoldsWire, RetentionWire, RunPeopleWire, archiveRequests } from "./wire/archive.ts";

const RETENTION = "/api/archive/retention";
const RUN = `${RETENTION}/runs/:run`;
const HOLDS = "/api/archive/holds";

const PACKAGE = "/api/archive/packages/:package";

const packageIn = (params: Params) => idIn<ArchivePackageId>(params, "package");
const runIn = (params: Params) => idIn<RetentionRunId>(params, "run");

/** What the registrar sees to: how long records are kept, removal by decision, stops to it (research/domain A7, D10). */
export const archiveRoutes: readonly Route[] = [
  reading(RETENTION, RetentionWire, async ({ deps, actor, reader }) => {
    const found = await retention.readRetention(deps.ports, actor);
    return found && presentRetention(reader, found);
  }),
  command("put", `${RETENTION}/rules`, archiveRequests.decideOnKind, "retentionDecided", ({ deps, actor }, body) =>
    retention.decideOnKind(deps.ports, actor, body),
  ),
  command("post", `${RETENTION}/runs`, archiveRequests.plain, "retentionAsked", ({ deps, actor }, body) =>
    retention.askForRetention(deps.ports, actor, body),
  ),
  command(
    "post",
    `${RUN}/confirmation`,
    archiveRequests.confirmRun,
    "retentionConfirmed",
    ({ deps, actor, params }, body) => retention.confirmRetention(deps.ports, actor, { ...body, run: runIn(params) }),
  ),
  command(
    "post",
    `${RUN}/cancellation`,
    archiveRequests.plain,
    "retentionCancelled",
    ({ deps, actor, params }, { request }) =>
      retention.cancelRetention(deps.ports, actor, { request, run: runIn(params) }),
  ),
  command(
    "post",
    `${RUN}/package`,
    archiveRequests.plain,
    "archivePackageBegun",
    ({ deps, actor, params }, { request }) =>
      packages.beginArchivePackage(deps.ports, actor, { request, run: runIn(params) }),
  ),
  download(`${PACKAGE}/file`, takeOutPackage),
  command(
    "post",
    `${PACKAGE}/receipt`,
    archiveRequests.receivePackage,
    "archivePackageReceived",
    ({ deps, actor, params }, body) =>
      packages.receiveArchivePackage(deps.ports, actor, { ...body, package: packageIn(params) }),
  ),
  command(
    "post",
    `${PACKAGE}/discarding`,
    archiveRequests.plain,
    "archivePackageDiscarded",
    ({ deps, actor, params }, { request }) =>
      packages.discardArchivePackage(deps.ports, actor, { request, package: packageIn(params) }),
  ),
  reading(`${RUN}/people/:part`, RunPeopleWire, async ({ deps, actor, reader, params }) => {
    const part = Number(params["part"]);
    const found = Number.isSafeInteger(part)
      ? await retention.readRunPeople(deps.ports, actor, { run: runIn(params), part })
      : undefined;
    return found && presentRunPeople(await knowingLeavers(deps.ports, reader), found);
  }),
  reading(HOLDS, HoldsWire, async ({ deps, actor, reader }) => {
    const found = await holds.readHolds(deps.ports, actor);
    return found && presentHolds(await knowingLeavers(deps.ports, reader), found);
  }),
  command("post", HOLDS, archiveRequests.placeHold, "holdPlaced", ({ deps, actor }, body) =>
    holds.placeLegalHold(deps.ports, actor, body),
  ),
  command(
    "post",
    `${HOLDS}/:subject/:hold/lifting`,
    archiveRequests.plain,
    "holdLifted",
    ({ deps, actor, params }, { request }) =>
      holds.liftLegalHold(deps.ports, actor, {
        request,
        person: idIn<PersonId>(params, "subject"),
        hold: idIn<HoldId>(params, "hold"),
      }),
  ),
  previewing(
    "/api/archive/people",
    archiveRequests.findPeople,
    ArchivePeopleWire,
    async ({ deps, ...caller }, { text }) => {
      if (!may(caller.reader.viewer, "retention.manage", null)) return undefined;
      const reader = await knowingLeavers(deps.ports, caller.reader);
      const { people, total } = findPeople(reader.directory, { text, page: 0 });
      // Whose identity is protected is not found by name; the person takes out their own.
      const shown = people.filter(({ id }) => seesIdentity(reader.directory, reader.viewer, id));
      return {
        people: shown.map(({ id }) => personOrLeaver(reader, id)),
        total: total - (people.length - shown.length),
      };
    },
  ),
];
