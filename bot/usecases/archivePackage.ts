import { may } from "#core/access/access.ts";
import * as rules from "#core/archive/archivePackage.ts";
import type { ArchivePackage } from "#core/archive/archivePackage.ts";
import type { ArchiveRecord } from "#core/archive/due.ts";
import type { Decision } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  archivePackagesIn,
  retentionRunsIn,
} from "#core/dossier/dossier.ts";
import {
  type ArchivePackageId,
  type ContentHash,
  type PersonId,
  type RequestId,
  type RetentionRunId,
  asId,
} from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Instant } from "#core/time.ts";
import { RETENTION_NEEDS, packedIn } from "#bot/archive/dossierRetention.ts";
import { type Outcome, change, hidden, logTaking, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

type Named = { readonly package: ArchivePackageId; readonly request: RequestId };

/** Begins to pack what a run found is to be handed to the e-archive. */
export const beginArchivePackage = (
  ports: Ports,
  actor: PersonId,
  { run: id, request }: { readonly run: RetentionRunId; readonly request: RequestId },
): Promise<Outcome> => {
  const fresh = asId<ArchivePackageId>(ports.newId());
  return change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { types: ["retentionRun", "archivePackage"] } },
    (dossier, { viewer, at }) => {
      const run = retentionRunsIn(dossier).find((each) => each.id === id);
      return run && may(viewer, "retention.manage", null)
        ? rules.beginPackage(run, archivePackagesIn(dossier), fresh, at)
        : hidden;
    },
  );
};

/** The e-archive has received it: from now on its records may be removed. */
export const receiveArchivePackage = (
  ports: Ports,
  actor: PersonId,
  { reference, ...named }: Named & { readonly reference: string },
): Promise<Outcome> =>
  changePackage(ports, actor, named, (present, at) => rules.confirmReceived(present, reference, actor, at));

export const discardArchivePackage = (ports: Ports, actor: PersonId, named: Named): Promise<Outcome> =>
  changePackage(ports, actor, named, (present, at) => rules.discardPackage(present, actor, at));

const changePackage = (
  ports: Ports,
  actor: PersonId,
  { package: id, request }: Named,
  decide: (present: ArchivePackage, at: Instant) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> =>
  change(ports, { actor, subject: MUNICIPALITY, request, needs: { ids: [id] } }, (dossier, { viewer, at }) => {
    const present = archivePackagesIn(dossier).find((each) => each.id === id);
    return present && may(viewer, "retention.manage", null) ? decide(present, at) : hidden;
  });

export type PackedDossier = {
  readonly dossier: Dossier;
  readonly records: readonly { readonly record: ArchiveRecord; readonly hash: ContentHash }[];
};

/** What a package holds, dossier by dossier: what has changed since it was packed is not in it, and so is never removed for it. */
export async function readArchivePackage(
  ports: Ports,
  actor: PersonId,
  id: ArchivePackageId,
): Promise<
  | { readonly present: Extract<ArchivePackage, { state: "packed" }>; readonly dossiers: readonly PackedDossier[] }
  | undefined
> {
  if (!may(asking(ports, actor).viewer, "retention.manage", null)) return undefined;
  const present = archivePackagesIn(await readDossier(ports, MUNICIPALITY, { ids: [id] })).find(
    (each) => each.id === id,
  );
  if (present?.state !== "packed") return undefined;
  const dossiers: PackedDossier[] = [];
  for (const person of present.people) {
    const dossier = await readDossier(ports, person, RETENTION_NEEDS);
    dossiers.push({ dossier, records: packedIn(ports, dossier, present) });
  }
  return { present, dossiers };
}

/** Notes that the package leaves as a file with this manifest; each person whose records are in it finds it in their access log. */
export async function noteArchivePackageTaken(
  ports: Ports,
  actor: PersonId,
  {
    present,
    manifest,
  }: { readonly present: Extract<ArchivePackage, { state: "packed" }>; readonly manifest: ContentHash },
): Promise<boolean> {
  const request = asId<RequestId>(ports.newId());
  const outcome = await changePackage(ports, actor, { package: present.id, request }, (now, at) =>
    rules.noteTakenOut(now, manifest, actor, at),
  );
  if (outcome.kind !== "done") return false;
  for (const person of present.people)
    if (person !== MUNICIPALITY) await logTaking(ports, actor, person, `archivePackage:${present.id}`);
  return true;
}
