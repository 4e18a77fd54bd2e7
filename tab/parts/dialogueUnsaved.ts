import type { StepView } from "#bot/api/wire/parts.ts";

type Steps = readonly StepView[];

/** What the server has not got yet: values by step and field, and which answers of a step are kept to oneself. */
export type Unsaved = {
  readonly [step: string]: { readonly values: { readonly [field: string]: string }; readonly kept: readonly string[] };
};

/** What is left to save of a step when the server has got what was sent: nothing, or what was changed meanwhile. */
export function leftAfter(unsaved: Unsaved, step: string, sent: Unsaved[string]): Unsaved {
  const { [step]: now, ...others } = unsaved;
  if (!now || now === sent) return others;
  const values = Object.fromEntries(Object.entries(now.values).filter(([field, text]) => sent.values[field] !== text));
  return { ...others, [step]: { ...now, values } };
}

/** Whether each answer of the steps not saved yet is kept to oneself. */
export const keptIn = (unsaved: Unsaved, steps: Steps): { readonly [field: string]: boolean } =>
  Object.fromEntries(
    steps.flatMap(({ key, fields }) => {
      const kept = unsaved[key]?.kept;
      return kept ? fields.map((field) => [field.key, kept.includes(field.key)] as const) : [];
    }),
  );
