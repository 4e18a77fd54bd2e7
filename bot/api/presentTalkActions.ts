import type { Side } from "#core/appraisal/appraisal.ts";
import { categoryOf } from "#core/development/category.ts";
import { type TalkAction, isOpen, isOverdue } from "#core/talkAction/talkAction.ts";
import { answersFor, isReopenable } from "#core/talkAction/transitions.ts";
import { dayOf } from "#core/time.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { SafetyWire, TalkActionWire } from "./wire/talkActions.ts";

const ownerOf = (action: TalkAction) => (action.owner === "manager" ? action.manager : action.employee);

/** Something agreed in a talk, for one of the two it is between; `writable` while the summary of its talk is being written. */
export function presentTalkAction(reader: Reader, action: TalkAction, writable = false): Wire<typeof TalkActionWire> {
  const { person } = reader.viewer;
  const as: Side = person === action.employee ? "employee" : "manager";
  const settled = action.state === "proposed" ? undefined : action;
  return {
    id: action.id,
    subject: personRef(reader, action.employee),
    kind: action.kind,
    state: action.state,
    text: action.text,
    owner: action.owner,
    who: personRef(reader, ownerOf(action)),
    due: action.due,
    ...(action.kind === "development" && { effect: action.effect, category: categoryOf(action) }),
    ...("answer" in action && { answer: action.answer }),
    rev: action.rev,
    overdue: isOverdue(action, reader.today),
    ...(settled && { agreedOn: dayOf(settled.agreedAt) }),
    moves: (settled?.moves ?? []).map((move) => ({ ...move, by: personRef(reader, move.by) })),
    ...ending(reader, action),
    shownBy: [...(settled?.shownBy ?? [])],
    can: {
      edit: writable && action.state === "proposed",
      answer: isOpen(action) && answersFor(action, as),
      reopen: isReopenable(action, as, reader.at),
      tick: settled !== undefined && action.kind === "workEnvironment",
    },
  };
}

function ending(reader: Reader, action: TalkAction): Pick<Wire<typeof TalkActionWire>, "ended"> {
  if (action.state === "done")
    return { ended: { at: action.doneAt, by: personRef(reader, action.doneBy), said: action.note } };
  if (action.state === "dropped")
    return { ended: { at: action.droppedAt, by: personRef(reader, action.droppedBy), said: action.reason } };
  return {};
}

/** For a safety representative: what, who and when, in which unit. Whose talk it was agreed in is not told. */
export const presentSafety = (reader: Reader, actions: readonly TalkAction[]): Wire<typeof SafetyWire> => ({
  actions: actions.flatMap((action) =>
    action.state === "proposed"
      ? []
      : [
          {
            id: action.id,
            unit: personRef(reader, action.employee).unit,
            text: action.text,
            who: personRef(reader, ownerOf(action)),
            due: action.due,
            state: action.state,
            overdue: isOverdue(action, reader.today),
          },
        ],
  ),
});
