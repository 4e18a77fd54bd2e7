import { type Refused, refuse } from "#core/decision.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import { FOLLOW_UP_FIELDS } from "#core/followUp/fields.ts";
import type { FollowUp } from "#core/followUp/followUp.ts";
import { asId, type PersonId, type TalkActionId } from "#core/ids.ts";
import type { Agreed } from "#core/talkAction/talkAction.ts";
import { type Instant, dayOf, parseDay } from "#core/time.ts";

/**
 * What the manager says in an answer that they will do, as a promise of its own: it is reminded of on its day and opens the next
 * talk like what was promised in one (DOMAIN decision 9). It takes a day; before the first talk it stays a line in the answer.
 */
export function promiseIn(followUp: FollowUp, said: Answers, by: PersonId, at: Instant): Agreed | Refused | undefined {
  const text = said[FOLLOW_UP_FIELDS.will]?.value ?? "";
  if (text === "") return undefined;
  const due = parseDay(said[FOLLOW_UP_FIELDS.willBy]?.value ?? "");
  if (!due) return refuse("followUp.promiseWithoutDay");
  if (due < dayOf(at)) return refuse("dateInPast", { date: due });
  const { id, employee, manager, appraisal } = followUp;
  if (!appraisal) return undefined;
  return {
    type: "talkAction",
    schema: 1,
    state: "agreed",
    id: asId<TalkActionId>(`${id}-will`),
    appraisal,
    employee,
    manager,
    proposedBy: by,
    proposedAt: at,
    rev: 1,
    kind: "promise",
    text,
    owner: "manager",
    due,
    agreedAt: at,
    moves: [],
    shownBy: [],
  };
}
