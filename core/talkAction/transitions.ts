import { type Appraisal, type Side, isWritable, sideOf } from "#core/appraisal/appraisal.ts";
import { type Changed, type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId, TalkActionId } from "#core/ids.ts";
import {
  type Agreed,
  MAX_OF_A_KIND,
  type Proposed,
  TALK_ACTION_LIMITS,
  type TalkAction,
  type TalkActionEvent,
  type TalkActionTerms,
  isOpen,
  isProposedIn,
  talkActionTerms,
} from "#core/talkAction/talkAction.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

type Outcome = Decision<TalkAction, TalkActionEvent>;

/** Something agreed in a talk may take long, but not a working life. */
const DUE_AHEAD_DAYS = 1826;

const wrongState = ({ state }: TalkAction) => refuse("talkAction.wrongState", { state });

/** Puts something forward in a held talk; either side may. The manager's answer to an idea is the manager's to write (P6). */
export function proposeAction(
  appraisal: Appraisal,
  others: readonly TalkAction[],
  id: TalkActionId,
  terms: TalkActionTerms,
  by: PersonId,
  at: Instant,
): Outcome {
  const side = sideOf(appraisal, by);
  if (!side) return refuse("notAllowed");
  if (!isWritable(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  const alike = others.filter((action) => isProposedIn(appraisal, action) && action.kind === terms.kind);
  if (alike.length >= MAX_OF_A_KIND) return refuse("talkAction.tooMany", { max: MAX_OF_A_KIND });
  if (side === "employee" && answerOf(terms) !== "") return refuse("talkAction.answerIsManagers");
  const { employee, manager } = appraisal;
  const proposed: Proposed = {
    type: "talkAction",
    schema: 1,
    state: "proposed",
    id,
    appraisal: appraisal.id,
    employee,
    manager,
    proposedBy: by,
    proposedAt: at,
    rev: 1,
    ...talkActionTerms(terms),
  };
  return faultIn(terms, at) ?? changed([proposed], { type: "talkActionProposed", talkAction: id });
}

/** Rewords a proposal; both may until the summary is sent. Who writes over something newer than they saw is told. */
export function editAction(
  appraisal: Appraisal,
  action: TalkAction,
  terms: TalkActionTerms,
  seenRev: number,
  by: PersonId,
  at: Instant,
): Outcome {
  const side = sideOf(appraisal, by);
  if (!side) return refuse("notAllowed");
  if (action.appraisal !== appraisal.id) return refuse("notFound");
  if (!isWritable(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  if (action.state !== "proposed") return wrongState(action);
  if (action.rev !== seenRev) return refuse("summary.changedSince", { field: "talkAction", value: action.text });
  if (terms.kind !== action.kind) return refuse("invalid", { field: "kind" });
  if (side === "employee" && answerOf(terms) !== answerOf(action)) return refuse("talkAction.answerIsManagers");
  const { type, schema, id, employee, manager, proposedBy, proposedAt, rev } = action;
  const edited: Proposed = {
    type,
    schema,
    id,
    employee,
    manager,
    proposedBy,
    proposedAt,
    appraisal: appraisal.id,
    rev: rev + 1,
    state: "proposed",
    ...talkActionTerms(terms),
  };
  return faultIn(terms, at) ?? changed([edited], { type: "talkActionEdited", talkAction: id });
}

/** Takes a proposal away: of what was never agreed only the trace in the audit chain is left. */
export function removeAction(appraisal: Appraisal, action: TalkAction, by: PersonId): Outcome {
  if (!sideOf(appraisal, by)) return refuse("notAllowed");
  if (action.appraisal !== appraisal.id) return refuse("notFound");
  if (!isWritable(appraisal)) return refuse("appraisal.wrongState", { state: appraisal.state });
  if (action.state !== "proposed") return wrongState(action);
  const removed: Changed<TalkAction, TalkActionEvent> = changed([], {
    type: "talkActionRemoved",
    talkAction: action.id,
  });
  return { ...removed, removed: [action.id] };
}

/** What was put forward in a talk, as it holds from the moment both have confirmed. */
export const agreeActions = (
  appraisal: Appraisal,
  actions: readonly TalkAction[],
  at: Instant,
): Changed<Agreed, TalkActionEvent> => {
  const agreed = actions.filter((action) => isProposedIn(appraisal, action)).map((action) => agree(action, at));
  return changed(agreed, ...agreed.map(({ id }) => ({ type: "talkActionAgreed" as const, talkAction: id })));
};

function agree(action: Proposed, at: Instant): Agreed {
  const { due } = action;
  if (due === "") throw new Error(`${action.id} was sent for confirmation without a day`);
  return { ...action, due, state: "agreed", agreedAt: at, moves: [], shownBy: [] };
}

/** The manager answers for all that was agreed, the employee for what is theirs to do. */
export const answersFor = ({ owner }: Pick<TalkAction, "owner">, as: Side) => as === "manager" || owner === as;

/** `other`: who is told of what changes for them, the manager of today or the employee. */
export type Answering = { readonly by: PersonId; readonly as: Side; readonly other: PersonId; readonly at: Instant };

/** Says that it is done. */
export function completeAction(action: TalkAction, note: string, { by, as, at }: Answering): Outcome {
  if (!answersFor(action, as)) return refuse("notAllowed");
  if (action.state === "done") return unchanged;
  if (!isOpen(action)) return wrongState(action);
  return (
    tooLong("note", note) ??
    changed([{ ...action, state: "done" as const, doneAt: at, doneBy: by, note: note.trim() }], {
      type: "talkActionDone",
      talkAction: action.id,
    })
  );
}

/** It is still to be done, by another day: with the reason, and the former day beside it. */
export function moveAction(
  action: TalkAction,
  { due, reason }: { readonly due: Day; readonly reason: string },
  { by, as, other, at }: Answering,
): Outcome {
  if (!answersFor(action, as)) return refuse("notAllowed");
  if (!isOpen(action)) return wrongState(action);
  if (action.due === due) return unchanged;
  if (isBlank(reason)) return refuse("nothingWritten", { what: "newDay" });
  const fault = tooLong("reason", reason) ?? faultInDay(due, at);
  if (fault) return fault;
  const moves = [...action.moves, { at, by, from: action.due, to: due, reason: reason.trim() }];
  return changed([{ ...action, due, moves }], { type: "talkActionMoved", talkAction: action.id, to: other });
}

/** It will not be done, and why. */
export function dropAction(action: TalkAction, reason: string, { by, as, other, at }: Answering): Outcome {
  if (!answersFor(action, as)) return refuse("notAllowed");
  if (action.state === "dropped") return unchanged;
  if (!isOpen(action)) return wrongState(action);
  if (isBlank(reason)) return refuse("emptyComment");
  return (
    tooLong("reason", reason) ??
    changed([{ ...action, state: "dropped" as const, droppedAt: at, droppedBy: by, reason: reason.trim() }], {
      type: "talkActionDropped",
      talkAction: action.id,
      to: other,
    })
  );
}

/** A mistake is seen within days; later it is what happened. */
const REOPENABLE_DAYS = 14;

/** What was said to be done, or was dropped, by mistake is to be done again, as long as that was lately. */
export function reopenAction(action: TalkAction, { as, at }: Pick<Answering, "as" | "at">): Outcome {
  if (!answersFor(action, as)) return refuse("notAllowed");
  const again = (settled: Omit<Agreed, "state">, ended: Instant): Outcome =>
    dayOf(at) > addDays(dayOf(ended), REOPENABLE_DAYS)
      ? wrongState(action)
      : changed([{ ...settled, state: "agreed" } as Agreed], { type: "talkActionReopened", talkAction: action.id });
  switch (action.state) {
    case "proposed":
      return wrongState(action);
    case "agreed":
      return unchanged;
    case "done": {
      const { doneAt, doneBy: _by, note: _note, ...settled } = action;
      return again(settled, doneAt);
    }
    case "dropped": {
      const { droppedAt, droppedBy: _by, reason: _reason, ...settled } = action;
      return again(settled, droppedAt);
    }
  }
}

export const isReopenable = (action: TalkAction, as: Side, at: Instant): boolean =>
  reopenAction(action, { as, at }).kind === "changed";

/** Each of the two says for themselves whether the safety representative sees it, and may take that back. */
export function tickForSafetyRep(action: TalkAction, ticked: boolean, as: Side): Outcome {
  if (action.kind !== "workEnvironment") return refuse("invalid", { field: "kind" });
  if (action.state === "proposed") return wrongState(action);
  if (action.shownBy.includes(as) === ticked) return unchanged;
  const shownBy = ticked ? [...action.shownBy, as] : action.shownBy.filter((side) => side !== as);
  return changed([{ ...action, shownBy }], {
    type: ticked ? "talkActionTicked" : "talkActionUnticked",
    talkAction: action.id,
  });
}

const answerOf = (terms: TalkActionTerms) => ("answer" in terms ? terms.answer.trim() : "");

function faultIn(terms: TalkActionTerms, at: Instant) {
  const effect = terms.kind === "development" ? terms.effect : undefined;
  const missing = [
    ...(isBlank(terms.text) ? (["text"] as const) : []),
    ...(effect !== undefined && isBlank(effect) ? (["effect"] as const) : []),
  ];
  if (missing.length > 0) return refuse("talkAction.incomplete", { missing });
  return (
    tooLong("text", terms.text) ??
    tooLong("effect", effect ?? "") ??
    tooLong("answer", answerOf(terms)) ??
    (terms.due === "" ? undefined : faultInDay(terms.due, at))
  );
}

function faultInDay(due: Day, at: Instant) {
  const today = dayOf(at);
  if (due < today) return refuse("dateInPast", { date: due });
  const latest = addDays(today, DUE_AHEAD_DAYS);
  return due > latest ? refuse("dateTooFar", { latest }) : undefined;
}

function tooLong(field: keyof typeof TALK_ACTION_LIMITS, text: string) {
  const { [field]: max } = TALK_ACTION_LIMITS;
  return text.length > max ? refuse("tooLong", { field, max, length: text.length }) : undefined;
}
