import type { Party } from "#core/assessment/assessment.ts";
import { OFTEN, RIGHTS, RIGHT_ANSWERS, type Right } from "#core/assessment/matter.ts";
import { oftenLabels, rightAnswerLabels } from "#core/content/assessment.ts";
import { leadershipForm } from "#core/content/leadership.ts";
import type { Localised } from "#core/content/locale.ts";
import { EXPECTATIONS, type Expectation } from "#core/contract/terms.ts";
import { type Option, type Step, choice, step, text } from "#core/dialogue/dialogue.ts";

/** The names of the answers; never renamed, never used for another question. */
export const leadershipKeys = {
  often: (expectation: Expectation) => `often-${expectation}`,
  seen: (expectation: Expectation) => `seen-${expectation}`,
  more: (expectation: Expectation) => `more-${expectation}`,
  right: (right: Right) => `right-${right}`,
  rightMore: (right: Right) => `rightMore-${right}`,
} as const;

const MAX_TEXT = 600;

/** What one party is asked, in the order it is met: the six expectations of a leader, then what the municipality owes one. */
export function stepsOf(version: number, party: Party): readonly Step[] {
  const form = leadershipForm(version);
  return [
    ...EXPECTATIONS.map((expectation, index) => {
      const { title, often, holder, principal, more } = form.expectations[expectation];
      return step(
        expectation,
        title,
        [
          choice(leadershipKeys.often(expectation), often, optionsOf(OFTEN, oftenLabels)),
          text(leadershipKeys.seen(expectation), { holder, principal }[party], MAX_TEXT),
          ...(more ? [text(leadershipKeys.more(expectation), more[party], MAX_TEXT)] : []),
        ],
        index === 0 ? { note: form.note } : {},
      );
    }),
    step(
      "rights",
      form.rights.title,
      RIGHTS.flatMap((right) => [
        choice(
          leadershipKeys.right(right),
          form.rights[right].given[party],
          optionsOf(RIGHT_ANSWERS, rightAnswerLabels),
        ),
        text(leadershipKeys.rightMore(right), form.rights[right].more[party], MAX_TEXT),
      ]),
      { note: form.rights.note },
    ),
  ];
}

const optionsOf = <V extends string>(values: readonly V[], labels: Readonly<Record<V, Localised>>): readonly Option[] =>
  values.map((value) => ({ value, label: labels[value] }));
