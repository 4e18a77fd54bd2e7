import type { Appraisal, AppraisalEvent, Cancelled, InPreparation } from "#core/appraisal/appraisal.ts";
import { isAhead, isWritable } from "#core/appraisal/appraisal.ts";
import {
  type Preparation,
  type PreparationEvent,
  isGiven,
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
 * words go along with the employee, as a draft: whom they were shared with, or shown to, was somebody else. So do the words of a
 * manager who takes back what another has taken over meanwhile (`own`): they are theirs.
 */
export function takeOver(
  former: Appraisal,
  employees: Preparation,
  managerAsks: Dialogue,
  { id, by, own }: { readonly id: AppraisalId; readonly by: PersonId; readonly own?: Preparation | undefined },
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
  const started: Decision<Preparation, PreparationEvent> = own
    ? changed([carriedInto(talk, own, employee)], { type: "preparationStarted", appraisal: id, side: "manager" })
    : startPreparation(talk, "manager", managerAsks, employees.conditions);
  if (started.kind !== "changed") return started;
  return {
    kind: "changed",
    documents: [cancelled, talk, carriedInto(talk, employees, by), ...started.documents],
    // What nobody else has read lies nowhere twice.
    removed: [...(isVisible(former, employees) ? [] : [employees.id]), ...(own && !isGiven(own) ? [own.id] : [])],
    events: [
      { type: "appraisalTakenOver", appraisal: id, employee, former: former.id, from: former.manager },
      { type: "preparationStarted", appraisal: id, side: "employee" },
      ...started.events,
    ],
  };
}

/** Somebody's words as a draft for the talk that takes the place of another. */
function carriedInto(
  talk: InPreparation,
  { type, schema, side, author, dialogue, conditions, answers, rev, step }: Preparation,
  other: PersonId,
): Preparation {
  const id = preparationId(talk.id, side);
  return {
    type,
    schema,
    id,
    appraisal: talk.id,
    side,
    author,
    other,
    dialogue,
    conditions,
    answers,
    rev,
    step,
    status: "draft",
  };
}

/** What the new holder of a talk had prepared for it, before another took it over; undefined when there is nothing. */
export function ownBefore(
  former: Appraisal,
  by: PersonId,
  talks: readonly Appraisal[],
  preparations: readonly Preparation[],
): Preparation | undefined {
  const same = new Set(talks.filter((talk) => firstOf(talk) === firstOf(former)).map(({ id }) => id));
  return preparations
    .filter(({ side, author, appraisal }) => side === "manager" && author === by && same.has(appraisal))
    .toSorted((one, other) => one.rev - other.rev)
    .at(-1);
}

const firstOf = ({ id, continues }: Appraisal) => continues ?? id;

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
