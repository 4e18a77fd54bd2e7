import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { type Decision, changed } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  contractsIn,
  followUpsIn,
  goalsIn,
} from "#core/dossier/dossier.ts";
import { isInForce } from "#core/contract/contract.ts";
import { followUpDays, paceOf } from "#core/followUp/days.ts";
import { type About, closeBefore, plannedOn } from "#core/followUp/transitions.ts";
import { type FollowUpId, asId } from "#core/ids.ts";
import { type Instant, dayOf, parseDay } from "#core/time.ts";

/**
 * A decision about a talk with what follows for the avstämningar, in the same commit: a summary that both have confirmed plans
 * those until the next talk (P15), and a talk that is planned takes over from those before it.
 */
export function followUpsFollow(
  dossier: Dossier,
  decision: Decision<DossierDocument, DossierEvent>,
  at: Instant,
): Decision<DossierDocument, DossierEvent> {
  if (decision.kind !== "changed") return decision;
  const talkOf = (type: "appraisalConfirmed" | "appraisalPlanned") => {
    const event = decision.events.find(
      (each): each is Extract<DossierEvent, { type: typeof type }> => each.type === type,
    );
    return event && decision.documents.find((document): document is Appraisal => document.id === event.appraisal);
  };
  const confirmed = talkOf("appraisalConfirmed");
  const planned = talkOf("appraisalPlanned");
  if (confirmed?.state === "confirmed") {
    const coming = afterTalk(confirmed, at);
    return changed<DossierDocument, readonly DossierEvent[]>(
      [...decision.documents, ...coming],
      ...decision.events,
      ...coming.map(({ id, day }) => ({ type: "followUpPlanned" as const, followUp: id, day })),
    );
  }
  if (!planned) return decision;
  const { documents, removed, events } = closeBefore(followUpsIn(dossier), planned.date, at);
  return {
    ...decision,
    documents: [...decision.documents, ...documents],
    removed: [...(decision.removed ?? []), ...removed],
    events: [...decision.events, ...events],
  };
}

/** The follow-ups of a talk, named after it: the same confirmation plans the same ones. */
function afterTalk(
  { id, employee, manager, nextDate, entries }: Extract<Appraisal, { state: "confirmed" }>,
  at: Instant,
) {
  const first = parseDay(entries.followUp?.value ?? "");
  const days = followUpDays({
    from: dayOf(at),
    next: nextDate,
    pace: paceOf(entries.followUpPace?.value),
    ...(first && { first }),
  });
  return days.map((day, index) =>
    plannedOn({ id: asId<FollowUpId>(`${id}-f${index + 1}`), employee, manager, appraisal: id }, day),
  );
}

/** What a follow-up of this person asks about today; the dossier holds their goals and contracts. */
export const aboutIn = (dossier: Dossier): About => ({
  goals: goalsIn(dossier),
  holdsContract: contractsIn(dossier).some(isInForce),
});
