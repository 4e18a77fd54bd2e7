import {
  type ArchivePackage,
  type ArchiveSlip,
  type Packing,
  type PackedRecord,
  slipId,
} from "#core/archive/archivePackage.ts";
import { type ArchiveRecord, type Handed, type Sorted, sortDue } from "#core/archive/due.ts";
import { DOCUMENT_TABLE, TECHNICAL_TYPES } from "#core/archive/documentTypes.ts";
import { partsForArchive } from "#core/archive/partForArchive.ts";
import { type Counts, countOf, plus } from "#core/archive/recordKind.ts";
import { recordsIn } from "#core/archive/records.ts";
import { type RetentionRun, portionOf } from "#core/archive/retentionRun.ts";
import { unchanged } from "#core/decision.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierEvent,
  archivePackagesIn,
  archiveSlipsIn,
  legalHoldsIn,
} from "#core/dossier/dossier.ts";
import { CLOCK, type ContentHash, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { change, readDossier } from "#bot/usecases/dossierFile.ts";
import { type Ports, hashOf } from "#bot/usecases/ports.ts";

type Run = Pick<RetentionRun, "id" | "rules" | "day">;

/** What must be read of a dossier to know what of it is due: every kind that has a rule, the holds on it, what is packed of it. */
export const RETENTION_NEEDS = {
  types: [
    ...(Object.keys(DOCUMENT_TABLE) as (keyof typeof DOCUMENT_TABLE)[]).filter(
      (type): type is DocumentType =>
        DOCUMENT_TABLE[type].kept.by === "rule" && TECHNICAL_TYPES.every((technical) => technical !== type),
    ),
    "legalHold",
    "archiveSlip",
  ] as const satisfies readonly DocumentType[],
};

export const readPackages = async (ports: Ports): Promise<readonly ArchivePackage[]> =>
  archivePackagesIn(await readDossier(ports, MUNICIPALITY, { types: ["archivePackage"] }));

/** What the e-archive is to have of a record, as it is now: what a package holds must be this, or it is not the same record. */
const fingerprintOf = (dossier: Dossier, record: ArchiveRecord): ContentHash =>
  hashOf(partsForArchive(dossier, record).map(({ document }) => document));

/**
 * Whether the e-archive has a record, or is to have it: by the slips in its dossier and what became of their packages. Of what
 * was never shared it is to have nothing.
 */
function handedIn(dossier: Dossier, packages: readonly ArchivePackage[]): (record: ArchiveRecord) => Handed {
  const stateOf = new Map(packages.map(({ id, state }) => [id, state]));
  const slips = archiveSlipsIn(dossier);
  return (record) => {
    if (partsForArchive(dossier, record).length === 0) return "nothing";
    const states = slips
      .filter(({ records }) =>
        records.some(({ id, hash }) => id === record.id && hash === fingerprintOf(dossier, record)),
      )
      .map((slip) => stateOf.get(slip.package));
    if (states.includes("handedOver")) return "received";
    return states.includes("packing") || states.includes("packed") ? "packed" : undefined;
  };
}

const goneFrom = (ports: Ports, { subject }: Dossier) => ports.directory().person(subject) === undefined;

const sortedIn = (ports: Ports, dossier: Dossier, { rules, day }: Run, packages: readonly ArchivePackage[]): Sorted =>
  sortDue(recordsIn(dossier, goneFrom(ports, dossier)), rules, legalHoldsIn(dossier), day, handedIn(dossier, packages));

/** What of somebody's dossier is to leave in a run: a reading, nothing else. */
export const lookThrough = async (
  ports: Ports,
  person: PersonId,
  run: Run,
  packages: readonly ArchivePackage[],
): Promise<Sorted> => sortedIn(ports, await readDossier(ports, person, RETENTION_NEEDS), run, packages);

/**
 * Removes from one dossier what is due and not held, and gives how much. All of it goes in one commit together with its entry in
 * the audit chain, or in several such when it is more than a commit takes. Done again it finds its own entries, changes nothing
 * and counts the same. What the e-archive has is for good, so packages read before still hold.
 */
export async function removeDue(
  ports: Ports,
  person: PersonId,
  run: Run,
  packages: readonly ArchivePackage[],
): Promise<Counts> {
  let removed: Counts = {};
  for (let portion = 0; ; portion++) {
    const request = asId<RequestId>(`retention-${run.id}-${person}-${portion}`);
    const outcome = await change(
      ports,
      { actor: CLOCK, subject: person, request, needs: RETENTION_NEEDS },
      (dossier) => {
        const records = portionOf(sortedIn(ports, dossier, run, packages).due);
        if (records.length === 0) return unchanged;
        const event = {
          type: "recordsRemoved",
          run: run.id,
          removed: records.map(({ kind, id }) => ({ kind, id })),
        } as const;
        const leaving = records.flatMap(({ parts }) => parts);
        return {
          kind: "changed",
          documents: [],
          removed: [...leaving, ...emptySlips(dossier, leaving)],
          events: [event],
        };
      },
    );
    if (outcome.kind === "refused") throw new Error(`retention in one dossier was refused: ${outcome.refusal.key}`);
    if (outcome.kind === "unchanged") return removed;
    removed = plus(removed, removedBy(outcome.events));
  }
}

/** Whether a dossier holds no record any more: the name of somebody who has left is kept no longer than there is one. */
export async function isEmptied(ports: Ports, person: PersonId): Promise<boolean> {
  const dossier = await readDossier(ports, person, RETENTION_NEEDS);
  return recordsIn(dossier, goneFrom(ports, dossier)).length === 0;
}

/** Slips of which no record is left: a hash of what was removed is not kept (docs/decisions/0015). */
function emptySlips({ documents, ...dossier }: Dossier, leaving: readonly string[]): readonly string[] {
  const left = new Set(documents.map(({ id }) => id).filter((id) => !leaving.includes(id)));
  return archiveSlipsIn({ documents, ...dossier })
    .filter(({ records }) => records.every(({ id }) => !left.has(id)))
    .map(({ id }) => id);
}

const removedBy = (events: readonly DossierEvent[]): Counts =>
  countOf(events.flatMap((event) => (event.type === "recordsRemoved" ? event.removed : [])));

/**
 * Notes in one dossier which of its records go in a package, at most so many, each as it is now; slips of packages that came to
 * nothing go. Done again it finds its own entry and counts the same.
 */
export async function packDue(
  ports: Ports,
  person: PersonId,
  { id, rules, day, run }: Packing,
  room: number,
  packages: readonly ArchivePackage[],
): Promise<Counts> {
  const request = asId<RequestId>(`pack-${id}-${person}`);
  const outcome = await change(ports, { actor: CLOCK, subject: person, request, needs: RETENTION_NEEDS }, (dossier) => {
    const records = sortedIn(ports, dossier, { id: run, rules, day }, packages).toHand.slice(0, room);
    if (records.length === 0) return unchanged;
    const slip: ArchiveSlip = {
      type: "archiveSlip",
      schema: 1,
      id: slipId(id),
      package: id,
      records: records.map((record): PackedRecord => ({
        kind: record.kind,
        id: record.id,
        hash: fingerprintOf(dossier, record),
      })),
    };
    const event = {
      type: "recordsPacked",
      package: id,
      packed: records.map((record) => ({ kind: record.kind, id: record.id })),
    } as const;
    const discarded = archiveSlipsIn(dossier)
      .filter((each) => packages.find((one) => one.id === each.package)?.state === "discarded")
      .map((each) => each.id);
    return { kind: "changed", documents: [slip], removed: discarded, events: [event] };
  });
  if (outcome.kind === "refused") throw new Error(`packing in one dossier was refused: ${outcome.refusal.key}`);
  return outcome.kind === "unchanged"
    ? {}
    : countOf(outcome.events.flatMap((event) => (event.type === "recordsPacked" ? event.packed : [])));
}

/** The records of a dossier that are in a package and still are as they were packed. */
export function packedIn(
  ports: Ports,
  dossier: Dossier,
  { id }: Pick<ArchivePackage, "id">,
): readonly { readonly record: ArchiveRecord; readonly hash: ContentHash }[] {
  const slip = archiveSlipsIn(dossier).find((each) => each.package === id);
  const all = recordsIn(dossier, goneFrom(ports, dossier));
  return (slip?.records ?? []).flatMap(({ id: root, hash }) => {
    const record = all.find((each) => each.id === root);
    return record && fingerprintOf(dossier, record) === hash ? [{ record, hash }] : [];
  });
}
