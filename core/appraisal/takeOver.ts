import type { Appraisal, AppraisalEvent, Cancelled, InPreparation } from "#core/appraisal/appraisal.ts";
import { isAhead, isWritable } from "#core/appraisal/appraisal.ts";
import {
  type Preparation,
  type PreparationEvent,
  isVisible,
  preparationId,
  startPreparation,
} from "#core/appraisal/preparation.ts";
import { commonOf } from "#core/appraisal/transitions.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import type { Dialogue } from "#core/dialogue/dialogue.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { type TalkAction, isProposedIn } from "#core/talkAction/talkAction.ts";
import type { Instant } from "#core/time.ts";

/**
 * Another takes over a talk that has not been held (research/domain D10): the one that was planned is called off, and one on the
 * same day and time takes its place. What the manager has prepared stays with them and passes on to nobody. The employee's own
 * words go along with the employee, as a draft: whom they were shared with, or shown to, was somebody else.
 */
export function takeOver(
  former: Appraisal,
  employees: Preparation,
  managerAsks: Dialogue,
  { id, by }: { readonly id: AppraisalId; readonly by: PersonId },
  at: Instant,
): Decision<Appraisal | Preparation, AppraisalEvent | PreparationEvent> {
  if (by === former.manager || by === former.employee) return refuse("notAllowed");
  if (!isAhead(former)) return refuse("appraisal.wrongState", { state: former.state });

  const { employee, date, time, minutes } = former;
  const cancelled: Cancelled = {
    ...commonOf(former),
    state: "cancelled",
    by,
    reason: "newManager",
    cancelledAt: at,
  };
  const talk: InPreparation = {
    type: "appraisal",
    schema: 1,
    state: "preparation",
    id,
    employee,
    manager: by,
    date,
    time,
    ...(minutes && { minutes }),
    plannedAt: at,
    moves: (former.moves ?? 0) + 1,
    continues: former.continues ?? former.id,
  };
  const { type, schema, side, author, dialogue, conditions, answers, rev, step } = employees;
  const carried: Preparation = {
    type,
    schema,
    side,
    author,
    dialogue,
    conditions,
    answers,
    rev,
    step,
    id: preparationId(id, side),
    appraisal: id,
    other: by,
    status: "draft",
  };
  const started = startPreparation(talk, "manager", managerAsks, conditions);
  if (started.kind !== "changed") return started;
  return {
    kind: "changed",
    documents: [cancelled, talk, carried, ...started.documents],
    // What nobody else has read lies nowhere twice.
    removed: isVisible(former, employees) ? [] : [employees.id],
    events: [
      { type: "appraisalTakenOver", appraisal: id, employee, former: former.id, from: former.manager },
      { type: "preparationStarted", appraisal: id, side: "employee" },
      ...started.events,
    ],
  };
}

/**
 * The present manager writes the summary of a talk that was held with somebody who no longer does, so that the employee's talks go
 * on. The common text passes on with what is put forward in it; what each has prepared stays between those who held the talk.
 */
export function takeOverSummary(
  appraisal: Appraisal,
  actions: readonly TalkAction[],
  by: PersonId,
): Decision<Appraisal | TalkAction, AppraisalEvent> {
  const { id, employee, manager: from } = appraisal;
  if (by === from || by === employee) return refuse("notAllowed");
  if (!isWritable(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  const proposed = actions.filter((action) => isProposedIn(appraisal, action));
  return changed(
    [
      { ...appraisal, manager: by, heldBy: appraisal.heldBy ?? from },
      ...proposed.map((action) => ({ ...action, manager: by })),
    ],
    { type: "summaryTakenOver", appraisal: id, employee, from },
  );
}
