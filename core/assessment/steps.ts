import type { Party } from "#core/assessment/assessment.ts";
import {
  type AssessedRow,
  CONCLUSIONS,
  CONCLUSION_FIELDS,
  type ContentSection,
  FITS,
  type Fit,
  type Matter,
  OFTEN,
  OUTCOMES,
  RIGHTS,
  RIGHT_ANSWERS,
  fieldKeys,
  sectionsOf,
} from "#core/assessment/matter.ts";
import {
  type AssessmentForm,
  assessmentForm,
  conclusionLabels,
  fitLabels,
  oftenLabels,
  outcomeLabels,
  rightAnswerLabels,
  rightLabels,
  rowKindLabels,
} from "#core/content/assessment.ts";
import { expectationLabels, sectionTexts } from "#core/content/contractTemplate.ts";
import type { Localised } from "#core/content/locale.ts";
import { type Field, type Option, type Step, choice, day, step, text } from "#core/dialogue/dialogue.ts";
import { lowerFirst } from "#core/text.ts";

/** Who is asked: a party for their own view, or the principal for the common text. */
export type Voice = Party | "common";

type Asked = { readonly form: number; readonly matter: Matter };

/** An answer of an assessment is short: many small questions, not few large ones. */
const MAX_TEXT = 600;
/** So many at a time: a step takes less than three minutes. */
const ROWS_A_STEP = 2;
const SECTIONS_A_STEP = 3;

/** Who finds a part of the contract right as it is need not say what has changed. */
const HAS_CHANGED: readonly Fit[] = ["adjust", "obsolete"];

/** The steps of one voice, in the order they are met. */
export function stepsOf({ form: version, matter }: Asked, voice: Voice): readonly Step[] {
  const form = assessmentForm(version);
  return [
    ...contentSteps(form, matter, voice),
    step(
      "assignment",
      form.assignment.title,
      form.assignment.questions.map((question) => text(question.key, question[voice], MAX_TEXT)),
    ),
    ...rowSteps(form, matter, voice),
    step(
      "whole",
      form.whole.title,
      form.whole.questions.map((question) => text(question.key, question[voice], MAX_TEXT)),
    ),
    ...leadershipSteps(form, matter, voice),
    ...rightsSteps(form, voice),
    ...(voice === "common" ? [conclusionStep(form)] : []),
  ];
}

function contentSteps({ content }: AssessmentForm, matter: Matter, voice: Voice): readonly Step[] {
  const groups = grouped(sectionsOf(matter), SECTIONS_A_STEP);
  return groups.map((sections, index) =>
    step(
      `content${index + 1}`,
      numbered(content.title, index, groups.length),
      sections.flatMap((section) => [
        choice(fieldKeys.fit(section), about(titleOf(section), content.fit), optionsOf(FITS, fitLabels)),
        text(
          fieldKeys.why(section),
          about(titleOf(section), content.why),
          MAX_TEXT,
          // Beside the common text stands what both have answered, also where the text has none.
          voice === "common" ? undefined : { field: fieldKeys.fit(section), chosen: HAS_CHANGED },
        ),
      ]),
      index === 0 ? { note: content.note } : {},
    ),
  );
}

function rowSteps({ rows }: AssessmentForm, matter: Matter, voice: Voice): readonly Step[] {
  const groups = grouped(matter.rows, ROWS_A_STEP);
  return groups.map((group, index) =>
    step(
      `rows${index + 1}`,
      numbered(rows.title, index, groups.length),
      group.flatMap((row): readonly Field[] => {
        const name = rowName(matter, row);
        return [
          choice(fieldKeys.outcome(row), about(name, rows.outcome[voice]), optionsOf(OUTCOMES, outcomeLabels)),
          text(fieldKeys.shows(row), about(name, rows.shows[voice]), MAX_TEXT),
          text(fieldKeys.conditions(row), about(name, rows.conditions[voice]), MAX_TEXT),
        ];
      }),
      { about: group.map((row) => ({ name: rowName(matter, row), text: row.text })) },
    ),
  );
}

function leadershipSteps({ leadership }: AssessmentForm, { expectations = [] }: Matter, voice: Voice): readonly Step[] {
  if (expectations.length === 0) return [];
  const fields = expectations.flatMap((expectation) => [
    choice(
      fieldKeys.often(expectation),
      about(expectationLabels[expectation], leadership.often[voice]),
      optionsOf(OFTEN, oftenLabels),
    ),
    text(fieldKeys.seen(expectation), about(expectationLabels[expectation], leadership.seen[voice]), MAX_TEXT),
  ]);
  return [step("leadership", leadership.title, fields)];
}

/** The holder answers first; the principal, when both have shared, in the common text. */
function rightsSteps({ rights }: AssessmentForm, voice: Voice): readonly Step[] {
  const answers = optionsOf(RIGHT_ANSWERS, rightAnswerLabels);
  switch (voice) {
    case "principal":
      return [];
    case "holder":
      return [
        step(
          "rights",
          rights.title,
          RIGHTS.flatMap((right) => [
            choice(fieldKeys.right(right), rights.questions[right], answers),
            text(fieldKeys.rightWhy(right), about(rightLabels[right], rights.why), MAX_TEXT),
          ]),
          { note: rights.note },
        ),
      ];
    case "common":
      return [
        step(
          "rights",
          rights.title,
          RIGHTS.flatMap((right) => [
            text(fieldKeys.answer(right), about(rightLabels[right], rights.answer), MAX_TEXT),
            text(fieldKeys.action(right), about(rightLabels[right], rights.action), MAX_TEXT),
            day(fieldKeys.actionBy(right), about(rightLabels[right], rights.actionBy)),
          ]),
          { note: rights.commonNote },
        ),
      ];
  }
}

function conclusionStep({ conclusion }: AssessmentForm): Step {
  const { conclusion: outcome, newWordingBy, next, nextReason, talk, salaryTalk } = CONCLUSION_FIELDS;
  return step(
    "conclusion",
    conclusion.title,
    [
      choice(outcome, conclusion.conclusion, optionsOf(CONCLUSIONS, conclusionLabels)),
      day(newWordingBy, conclusion.newWordingBy),
      day(next, conclusion.next),
      text(nextReason, conclusion.nextReason, MAX_TEXT),
      day(talk, conclusion.talk),
      text(salaryTalk, conclusion.salaryTalk, 40),
    ],
    { note: conclusion.note },
  );
}

/** `Resultatkrav 2`: how a row is called where its wording is not to be repeated. */
function rowName({ rows }: Matter, row: AssessedRow): Localised {
  const number = rows.filter(({ kind }) => kind === row.kind).findIndex(({ key }) => key === row.key) + 1;
  const { sv, en } = rowKindLabels[row.kind];
  return { sv: `${sv} ${number}`, en: `${en} ${number}` };
}

const titleOf = (section: ContentSection) => sectionTexts[section].title;

const about = (name: Localised, question: Localised): Localised => ({
  sv: `${name.sv}: ${lowerFirst(question.sv)}`,
  en: `${name.en}: ${lowerFirst(question.en)}`,
});

const numbered = (title: Localised, index: number, of: number): Localised =>
  of === 1 ? title : { sv: `${title.sv} (${index + 1} av ${of})`, en: `${title.en} (${index + 1} of ${of})` };

const optionsOf = <V extends string>(values: readonly V[], labels: Readonly<Record<V, Localised>>): readonly Option[] =>
  values.map((value) => ({ value, label: labels[value] }));

const grouped = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
