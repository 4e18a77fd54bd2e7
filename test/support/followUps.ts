import type { Answers } from "#core/dialogue/answers.ts";
import { goalKey } from "#core/followUp/fields.ts";
import type { Acknowledged, Asked, Closed, FollowUp, NotHeld, Planned, Shared } from "#core/followUp/followUp.ts";
import { type FollowUpPart, partOf, sharePart, submitPart } from "#core/followUp/part.ts";
import { stepsOf } from "#core/followUp/steps.ts";
import * as follow from "#core/followUp/transitions.ts";
import { type FollowUpId, type PersonId, asId } from "#core/ids.ts";
import { type Instant, addDays, momentOn } from "#core/time.ts";
import { agreedGoal, employee, manager } from "./builders.ts";
import { documentsOf } from "./specification.ts";
import { NOW, inDays } from "./town.ts";

/** Follow-ups in each of their states, each made by the domain's own transitions. */

export const FOLLOW_UP_DAY = inDays(60);
/** A week before: it opens. */
export const OPENED_AT = momentOn(inDays(53), "05:00");
export const goal = agreedGoal();
export const NAMED = { id: asId<FollowUpId>("followUp"), employee, manager };
export const ABOUT = { goals: [goal], holdsContract: true };

export const planned = (): Planned => follow.plannedOn(NAMED, FOLLOW_UP_DAY);
export const asked = (at: Instant = OPENED_AT): Asked =>
  documentsOf(follow.openFollowUp(planned(), ABOUT, at))[0] as Asked;

export const partIn = (followUp: FollowUp, author: PersonId): FollowUpPart =>
  partOf(followUp, author, stepsOf(followUp, author === followUp.employee ? "employee" : "manager"), undefined);

/** With these answers; a kept one is said with `kept`. */
export const answeredBy = (
  followUp: FollowUp,
  author: PersonId,
  values: { readonly [field: string]: string },
  kept: readonly string[] = [],
): FollowUpPart => {
  const steps = stepsOf(followUp, author === followUp.employee ? "employee" : "manager");
  return steps.reduce(
    (part, { key, fields }) => {
      const here = fields.filter((field) => field.key in values);
      if (here.length === 0) return part;
      const submission = {
        step: key,
        seenRev: part.rev,
        values: Object.fromEntries(here.map((field) => [field.key, values[field.key] ?? ""])),
        kept,
        go: "stay",
      } as const;
      return documentsOf(submitPart(followUp, part, steps, submission))[0] as FollowUpPart;
    },
    partIn(followUp, author),
  );
};

export const ANSWERS = { [goalKey(goal.id)]: "atRisk", happened: "Nya scheman", load: "needToTalk", assignment: "yes" };
export const shareAs = (followUp: FollowUp, part: FollowUpPart, at: Instant = OPENED_AT) =>
  sharePart(followUp, part, [goal], { seenRev: part.rev, from: "tab" }, at);

export const sharedByEmployee = () => {
  const followUp = asked();
  const [after, part] = documentsOf(shareAs(followUp, answeredBy(followUp, employee, ANSWERS)));
  return { followUp: after as Asked, part: part as FollowUpPart };
};
export const shared = (): Shared => {
  const { followUp } = sharedByEmployee();
  return documentsOf(shareAs(followUp, answeredBy(followUp, manager, { answer: "Bra" })))[0] as Shared;
};
export const acknowledged = (): Acknowledged =>
  documentsOf(follow.acknowledgeFollowUp(shared(), employee, NOW))[0] as Acknowledged;
export const closed = (): Closed => follow.closeBefore([acknowledged()], inDays(300), NOW).documents[0] as Closed;
export const timeIsOver = momentOn(addDays(FOLLOW_UP_DAY, 15), "05:00");
export const notHeld = (): NotHeld => documentsOf(follow.timeOver(asked(), timeIsOver))[0] as NotHeld;

export const everyFollowUp = (): readonly FollowUp[] => [
  planned(),
  asked(),
  shared(),
  acknowledged(),
  closed(),
  notHeld(),
];

export const valuesOf = (answers: Answers | undefined) =>
  answers && Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]));
