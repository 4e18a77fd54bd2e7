import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { ArchivePackageId, ContentHash, PersonId, RetentionRunId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Day, Instant } from "#core/time.ts";
import { type Counts, type RecordKind, plus, totalOf } from "./recordKind.ts";
import { type RetentionRun, isLookedThrough } from "./retentionRun.ts";
import type { LeavingRule } from "./retentionRule.ts";

/**
 * Records that a retention run found are to be handed to the e-archive, packed together. Nothing of them is removed before the
 * archivist has said that the e-archive has received the package; then the next run removes them. People are named only as long
 * as the package can still be taken out.
 */
export type ArchivePackage = Packing | Packed | HandedOver | Discarded;

type Common = {
  readonly type: "archivePackage";
  readonly schema: 1;
  readonly id: ArchivePackageId;
  readonly run: RetentionRunId;
  readonly day: Day;
  readonly rules: readonly LeavingRule[];
  readonly begunAt: Instant;
  readonly packed: Counts;
};
type Filled = Common & { readonly people: readonly PersonId[] };
/** `next`: the first part of the run's list that is not gone through. */
export type Packing = Filled & { readonly state: "packing"; readonly next: number };
/** `isFull`: more is to be handed over than one package takes; the next run finds it. */
export type Packed = Filled & {
  readonly state: "packed";
  readonly isFull: boolean;
  /** The fingerprint of the manifest, as the package was taken out last. */
  readonly takenOut?: { readonly by: PersonId; readonly at: Instant; readonly manifest: ContentHash };
};
export type HandedOver = Common & {
  readonly state: "handedOver";
  readonly manifest: ContentHash;
  readonly reference: string;
  readonly by: PersonId;
  readonly at: Instant;
};
export type Discarded = Common & { readonly state: "discarded"; readonly by: PersonId; readonly at: Instant };

/** In a person's dossier: which of its records are in a package, each as it was when it was packed. */
export type ArchiveSlip = {
  readonly type: "archiveSlip";
  readonly schema: 1;
  readonly id: string;
  readonly package: ArchivePackageId;
  readonly records: readonly PackedRecord[];
};
export type PackedRecord = { readonly kind: RecordKind; readonly id: string; readonly hash: ContentHash };

export const slipId = (id: ArchivePackageId) => `archiveSlip:${id}`;

type Named = { readonly package: ArchivePackageId };
export type ArchivePackageEvent =
  | (Named & {
      readonly type:
        "archivePackageBegun" | "archivePackageTakenOut" | "archivePackageReceived" | "archivePackageDiscarded";
    })
  /** In the dossier that they are packed from. */
  | (Named & {
      readonly type: "recordsPacked";
      readonly packed: readonly { readonly kind: RecordKind; readonly id: string }[];
    });

/** So many records go in one package, so that it can be made and taken out at once. */
const PACKAGE_RECORDS = 200;
export const MAX_PACKAGE_REFERENCE = 200;

type Change = Decision<ArchivePackage, ArchivePackageEvent>;
const isOpen = ({ state }: ArchivePackage) => state === "packing" || state === "packed";

/** Begins to pack what a run found is to be handed over. One package of a run at a time. */
export function beginPackage(
  run: RetentionRun,
  packages: readonly ArchivePackage[],
  id: ArchivePackageId,
  at: Instant,
): Change {
  if (!isLookedThrough(run) || totalOf(run.found.toHand ?? {}) === 0) return refuse("archivePackage.nothing");
  if (packages.some(isOpen)) return refuse("archivePackage.underWay");
  const { day, rules } = run;
  return changed(
    [
      {
        type: "archivePackage",
        schema: 1,
        state: "packing",
        id,
        run: run.id,
        day,
        rules: rules.filter(({ fate }) => fate === "handOver"),
        begunAt: at,
        packed: {},
        people: [],
        next: 0,
      },
    ],
    { type: "archivePackageBegun", package: id },
  );
}

/** How many records more there is room for. */
export const roomIn = ({ packed }: Packing): number => PACKAGE_RECORDS - totalOf(packed);

/** Adds what was packed in one part of the run's list. */
export const withPart = (
  present: Packing,
  added: readonly { readonly person: PersonId; readonly packed: Counts }[],
): Packing => ({
  ...present,
  next: present.next + 1,
  packed: plus(present.packed, ...added.map(({ packed }) => packed)),
  people: [...present.people, ...added.filter(({ packed }) => totalOf(packed) > 0).map(({ person }) => person)],
});

export function closePackage(present: Packing, isFull: boolean): Packed {
  const { type, schema, id, run, day, rules, begunAt, packed, people } = present;
  return { type, schema, id, run, day, rules, begunAt, packed, people, state: "packed", isFull };
}

/** The package has been taken out as a file with this manifest: the last one is the one that counts. */
export function noteTakenOut(present: ArchivePackage, manifest: ContentHash, by: PersonId, at: Instant): Change {
  if (present.state !== "packed") return refuse("archivePackage.notPacked");
  return changed([{ ...present, takenOut: { by, at, manifest } }], {
    type: "archivePackageTakenOut",
    package: present.id,
  });
}

/** The e-archive has received it, under its reference. From now on its records may be removed. */
export function confirmReceived(present: ArchivePackage, reference: string, by: PersonId, at: Instant): Change {
  if (present.state === "handedOver") return unchanged;
  if (present.state !== "packed" || !present.takenOut) return refuse("archivePackage.notTakenOut");
  if (isBlank(reference)) return refuse("retention.noReceipt");
  const { type, schema, id, run, day, rules, begunAt, packed, takenOut } = present;
  return changed(
    [
      {
        type,
        schema,
        id,
        run,
        day,
        rules,
        begunAt,
        packed,
        state: "handedOver",
        manifest: takenOut.manifest,
        reference: reference.trim(),
        by,
        at,
      },
    ],
    { type: "archivePackageReceived", package: id },
  );
}

/** It is not to be handed over after all: its records can be packed anew. */
export function discardPackage(present: ArchivePackage, by: PersonId, at: Instant): Change {
  if (present.state === "discarded") return unchanged;
  if (present.state === "handedOver") return refuse("archivePackage.received");
  const { type, schema, id, run, day, rules, begunAt, packed } = present;
  return changed([{ type, schema, id, run, day, rules, begunAt, packed, state: "discarded", by, at }], {
    type: "archivePackageDiscarded",
    package: id,
  });
}

/** The references of what the e-archive has received since the last removal: what a run may be removing now. */
export function receiptsOf(
  packages: readonly ArchivePackage[],
  { rules }: Pick<RetentionRun, "rules">,
  runs: readonly RetentionRun[],
): string {
  const handed = rules.filter(({ fate }) => fate === "handOver").map(({ kind }) => kind);
  const last =
    runs
      .flatMap((run) => (run.state === "done" ? [run.confirmedAt] : []))
      .toSorted()
      .at(-1) ?? "";
  return packages
    .flatMap((each) =>
      each.state === "handedOver" && each.at > last && handed.some((kind) => (each.packed[kind] ?? 0) > 0)
        ? [each.reference]
        : [],
    )
    .join("; ");
}
