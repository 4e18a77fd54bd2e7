import type { Side } from "#core/appraisal/appraisal.ts";
import { followUpForm } from "#core/content/followUp.ts";
import { goalStatusLabel } from "#core/content/states.ts";
import type { Localised } from "#core/content/locale.ts";
import { type Option, type Step, choice, day, step, text } from "#core/dialogue/dialogue.ts";
import { ASSIGNMENT_CHANGED, FEEDBACK_ABOUT, FOLLOW_UP_FIELDS, LOADS, goalKey } from "#core/followUp/fields.ts";
import { type FollowUp, isOpened } from "#core/followUp/followUp.ts";
import { GOAL_STATUSES } from "#core/goal/goal.ts";

const LONG = 400;
const SHORT = 300;

type Naming = {
  /** Goals by number, where their wording is not to be left standing (DOMAIN decision 10). */
  readonly unnamed?: boolean;
};

/** What one side is asked, in the order it is met: three to five minutes (research/domain D5). */
export function stepsOf(followUp: FollowUp, side: Side, { unnamed = false }: Naming = {}): readonly Step[] {
  if (!isOpened(followUp)) return [];
  const form = followUpForm(followUp.form);
  const { happened, needs, load, assignment, feedbackAbout, feedback, answer, will, willBy } = FOLLOW_UP_FIELDS;
  if (side === "manager")
    return [
      step(
        "answer",
        form.answer.title,
        [text(answer, form.answer.answer, LONG), text(will, form.answer.will, SHORT), day(willBy, form.answer.willBy)],
        { note: form.answer.note },
      ),
    ];
  const goals = followUp.goals.map(({ id, title }, index) =>
    choice(
      goalKey(id),
      unnamed ? numbered(form.goals.numbered, index) : plain(title),
      optionsOf(GOAL_STATUSES, goalStatusLabel),
    ),
  );
  return [
    ...(goals.length > 0 ? [step("goals", form.goals.title, goals, { note: form.goals.note })] : []),
    step("sinceLast", form.sinceLast.title, [
      text(happened, form.sinceLast.happened, LONG),
      text(needs, form.sinceLast.needs, LONG),
    ]),
    step(
      "now",
      form.now.title,
      [
        choice(load, form.now.load, optionsOf(LOADS, form.now.loads)),
        ...(followUp.holdsContract
          ? [choice(assignment, form.now.assignment, optionsOf(ASSIGNMENT_CHANGED, form.now.changed))]
          : []),
      ],
      { note: form.now.note },
    ),
    step("feedback", form.feedback.title, [
      choice(feedbackAbout, form.feedback.about, optionsOf(FEEDBACK_ABOUT, form.feedback.abouts)),
      text(feedback, form.feedback.wanted, SHORT),
    ]),
  ];
}

const plain = (said: string): Localised => ({ sv: said, en: said });
const numbered = (name: Localised, index: number): Localised => ({
  sv: `${name.sv} ${index + 1}`,
  en: `${name.en} ${index + 1}`,
});
const optionsOf = <V extends string>(values: readonly V[], labels: Readonly<Record<V, Localised>>): readonly Option[] =>
  values.map((value) => ({ value, label: labels[value] }));
