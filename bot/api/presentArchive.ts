import { DOCUMENT_TABLE, typesOf } from "#core/archive/documentTypes.ts";
import type { LegalHold } from "#core/archive/legalHold.ts";
import { type Counts, RECORD_KINDS, totalOf } from "#core/archive/recordKind.ts";
import { type RetentionDecision, type RetentionRule, decisionOn } from "#core/archive/retentionRule.ts";
import type { ArchivePackage } from "#core/archive/archivePackage.ts";
import type { RetentionRun } from "#core/archive/retentionRun.ts";
import {
  documentTypeTexts,
  informationClassTexts,
  legalBasisTexts,
  standingTexts,
} from "#core/content/archive/documentTypes.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import type { PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Day } from "#core/time.ts";
import type { RunPart } from "#bot/archive/runPart.ts";
import { type RegistrarsReader, personOrLeaver } from "./leavers.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { HoldsWire, RetentionWire, RunPeopleWire } from "./wire/archive.ts";

type Retention = {
  readonly rules: readonly RetentionRule[];
  readonly today: Day;
  readonly runs: readonly RetentionRun[];
  readonly packages: readonly ArchivePackage[];
};

/** Every kind of record with what is decided about it, and the runs. */
export function presentRetention(
  reader: Reader,
  { rules, today, runs, packages }: Retention,
): Wire<typeof RetentionWire> {
  return {
    today,
    kinds: RECORD_KINDS.map((kind) => {
      const rule = rules.find((each) => each.kind === kind);
      const [decision, last] = [decisionOn(rule, today), rule?.decisions.at(-1)];
      return {
        kind,
        types: typesOf(kind).map((type) => presentType(reader, type)),
        ...(decision && { decision: presentDecision(reader, decision) }),
        ...(last && last.from > today && { coming: presentDecision(reader, last) }),
      };
    }),
    runs: runs.map(presentRun),
    packages: packages.map((each) => presentPackage(reader, each)),
  };
}

function presentType({ locale }: Reader, type: keyof typeof DOCUMENT_TABLE) {
  const { basis, informationClass, standing } = DOCUMENT_TABLE[type];
  const { name, purpose } = documentTypeTexts[type];
  return {
    name: name[locale],
    purpose: purpose[locale],
    basis: basis.map((each) => legalBasisTexts[each][locale]).join(", "),
    informationClass: informationClassTexts[informationClass][locale],
    standing: standingTexts[standing][locale],
  };
}

const presentDecision = (reader: Reader, { by, ...decision }: RetentionDecision) => ({
  ...decision,
  by: personRef(reader, by),
});

const listOf = (counts: Counts) =>
  RECORD_KINDS.flatMap((kind) => {
    const count = counts[kind];
    return count === undefined ? [] : [{ kind, count }];
  });

function presentPackage(reader: Reader, present: ArchivePackage): Wire<typeof RetentionWire>["packages"][number] {
  const { id, run, day, state, packed } = present;
  return {
    id,
    run,
    day,
    state,
    packed: listOf(packed),
    total: totalOf(packed),
    isFull: present.state === "packed" && present.isFull,
    ...(present.state === "packed" &&
      present.takenOut && { takenOutAt: present.takenOut.at, manifest: present.takenOut.manifest }),
    ...(present.state === "handedOver" && {
      manifest: present.manifest,
      received: { reference: present.reference, at: present.at, by: personRef(reader, present.by) },
    }),
  };
}

function presentRun(run: RetentionRun): Wire<typeof RetentionWire>["runs"][number] {
  const { id, state, day, askedAt, rules } = run;
  return {
    id,
    state,
    day,
    askedAt,
    rules: [...rules],
    ...("next" in run && { progress: { done: run.next, of: run.parts } }),
    ...("found" in run && {
      found: {
        due: listOf(run.found.due),
        held: listOf(run.found.held),
        waiting: listOf(run.found.waiting),
        toHand: listOf(run.found.toHand ?? {}),
        packed: listOf(run.found.packed ?? {}),
        people: run.found.people,
        total: totalOf(run.found.due),
      },
    }),
    ...("removed" in run && { removed: listOf(run.removed), receipt: run.receipt, confirmedAt: run.confirmedAt }),
    ...("doneAt" in run && { doneAt: run.doneAt }),
  };
}

export const presentRunPeople = (
  reader: RegistrarsReader,
  { people, parts }: Pick<RunPart, "people"> & { readonly parts: number },
): Wire<typeof RunPeopleWire> => ({
  people: people.map(({ person, due = {} }) => ({ person: dossierRef(reader, person), due: listOf(due) })),
  parts,
});

/** Whose dossier: a person's, or the one of what belongs to no single person. */
const dossierRef = (reader: RegistrarsReader, subject: PersonId) =>
  subject === MUNICIPALITY
    ? { id: subject, name: archiveTexts[reader.locale].run.ownDossier, title: "", unit: "" }
    : personOrLeaver(reader, subject);

export const presentHolds = (reader: RegistrarsReader, holds: readonly LegalHold[]): Wire<typeof HoldsWire> => ({
  today: reader.today,
  holds: holds.map(({ id, person, record, reason, by, at, reviewOn }) => ({
    id,
    person: personOrLeaver(reader, person),
    wholeDossier: record === undefined,
    record,
    reason,
    by: personRef(reader, by),
    at,
    reviewOn,
    toReview: reviewOn <= reader.today,
  })),
});
