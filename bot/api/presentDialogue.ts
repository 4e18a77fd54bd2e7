import { type Written, answeredOf } from "#core/dialogue/answers.ts";
import type { Field, Step } from "#core/dialogue/dialogue.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Reader, Wire } from "./present.ts";
import type { StepWire, WrittenWire } from "./wire/parts.ts";

/** A step of a dialogue in the reader's language. */
export const presentStep = ({ locale }: Reader, { key, title, note, about, fields }: Step): Wire<typeof StepWire> => ({
  key,
  title: title[locale],
  ...(note && { note: note[locale] }),
  ...(about && { about: about.map(({ name, text }) => ({ name: name[locale], text })) }),
  fields: fields.map((field) => presentField(field, locale)),
});

function presentField(field: Field, locale: Locale): Wire<typeof StepWire>["fields"][number] {
  const label = field.label[locale];
  return field.kind === "choice"
    ? { ...field, label, options: field.options.map((option) => ({ ...option, label: option.label[locale] })) }
    : { ...field, label };
}

/** A dialogue for the one who writes in it. */
export const presentWritten = (
  reader: Reader,
  { rev, step, answers }: Written,
  steps: readonly Step[],
): Wire<typeof WrittenWire> => ({
  rev,
  step,
  steps: steps.map((each) => presentStep(reader, each)),
  answers: Object.fromEntries(Object.entries(answers).map(([key, { value, kept }]) => [key, { value, kept }])),
  ...answeredOf(answers, steps),
});
