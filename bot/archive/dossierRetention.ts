import { type Sorted, sortDue } from "#core/archive/due.ts";
import { type Counts, countOf, plus } from "#core/archive/recordKind.ts";
import { recordsIn } from "#core/archive/records.ts";
import { portionOf } from "#core/archive/retentionRun.ts";
import type { RetentionRun } from "#core/archive/retentionRun.ts";
import { unchanged } from "#core/decision.ts";
import { type DocumentType, type Dossier, type DossierEvent, legalHoldsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { DOCUMENT_TABLE } from "#core/archive/documentTypes.ts";
import { TECHNICAL_TYPES } from "#core/archive/documentTypes.ts";
import { change, readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";

type Run = Pick<RetentionRun, "id" | "rules" | "day">;

/** What must be read of a dossier to know what of it is due: every kind that has a rule, and the holds on it. */
const NEEDS = {
  types: [
    ...(Object.keys(DOCUMENT_TABLE) as (keyof typeof DOCUMENT_TABLE)[]).filter(
      (type): type is DocumentType =>
        DOCUMENT_TABLE[type].kept.by === "rule" && TECHNICAL_TYPES.every((technical) => technical !== type),
    ),
    "legalHold",
  ] as const satisfies readonly DocumentType[],
};

const sortedIn = (ports: Ports, dossier: Dossier, { rules, day }: Run): Sorted => {
  const gone = ports.directory().person(dossier.subject) === undefined;
  return sortDue(recordsIn(dossier, gone), rules, legalHoldsIn(dossier), day);
};

/** What of somebody's dossier is to leave in a run: a reading, nothing else. */
export const lookThrough = async (ports: Ports, person: PersonId, run: Run): Promise<Sorted> =>
  sortedIn(ports, await readDossier(ports, person, NEEDS), run);

/**
 * Removes from one dossier what is due and not held, and gives how much. All of it goes in one commit together with its entry in
 * the audit chain, or in several such when it is more than a commit takes. Done again it finds its own entries, changes nothing
 * and counts the same.
 */
export async function removeDue(ports: Ports, person: PersonId, run: Run): Promise<Counts> {
  let removed: Counts = {};
  for (let portion = 0; ; portion++) {
    const request = asId<RequestId>(`retention-${run.id}-${person}-${portion}`);
    const outcome = await change(ports, { actor: CLOCK, subject: person, request, needs: NEEDS }, (dossier) => {
      const records = portionOf(sortedIn(ports, dossier, run).due);
      if (records.length === 0) return unchanged;
      const event = {
        type: "recordsRemoved",
        run: run.id,
        removed: records.map(({ kind, id }) => ({ kind, id })),
      } as const;
      return { kind: "changed", documents: [], removed: records.flatMap(({ parts }) => parts), events: [event] };
    });
    if (outcome.kind === "refused") throw new Error(`retention in one dossier was refused: ${outcome.refusal.key}`);
    if (outcome.kind === "unchanged") return removed;
    removed = plus(removed, removedBy(outcome.events));
  }
}

const removedBy = (events: readonly DossierEvent[]): Counts =>
  countOf(events.flatMap((event) => (event.type === "recordsRemoved" ? event.removed : [])));
