import { type Refused, type Unchanged, refuse, unchanged } from "#core/decision.ts";
import { type After, type Field, SCALE, type Step } from "#core/dialogue/dialogue.ts";
import { isBlank } from "#core/text.ts";
import { parseDay } from "#core/time.ts";

/** An answer with the revision at which it was last changed; `kept` is "keep to myself". */
export type Answer = { readonly value: string; readonly rev: number; readonly kept: boolean };
export type Answers = { readonly [field: string]: Answer };

/** A dialogue as far as its author has come. */
export type Written = {
  readonly answers: Answers;
  /** Goes up with each saved change; a card carries the one it was drawn from. */
  readonly rev: number;
  /** Where its author is. */
  readonly step: string;
};

/** What a submitted step says: new values by field (absent means unchanged), which answers stay private, and where to go. */
export type Submission = {
  readonly step: string;
  readonly seenRev: number;
  readonly values: { readonly [field: string]: string };
  readonly kept?: readonly string[];
  readonly go: "next" | "back" | "stay";
};

/** `reworded`: an answer is another, not only the place. */
export type Submitted = { readonly kind: "submitted"; readonly reworded: boolean } & Written;

/**
 * What a submitted step makes of what was written. A field that was changed elsewhere after the card was drawn is not written
 * over, neither its text nor "keep to myself": the refusal names it, so that the writer can be shown both. The same submission
 * again changes nothing.
 */
export function submit(
  written: Written,
  steps: readonly Step[],
  submission: Submission,
): Submitted | Unchanged | Refused {
  const at = steps.findIndex(({ key }) => key === submission.step);
  const step = steps[at];
  if (!step) return refuse("preparation.unknownStep");

  const fields = new Map(step.fields.map((field) => [field.key, field]));
  const values = Object.entries(submission.values).map(
    ([key, value]) => [key, isBlank(value) ? "" : value.trim()] as const,
  );
  for (const [key, value] of values) {
    const field = fields.get(key);
    if (!field) return refuse("invalid", { field: key });
    const fault = faultIn(field, value);
    if (fault) return fault;
  }

  const said = new Map(values);
  const { kept } = submission;
  const changes = step.fields.flatMap(({ key }) => {
    const before = written.answers[key];
    const after = {
      value: said.get(key) ?? before?.value ?? "",
      kept: kept ? kept.includes(key) : (before?.kept ?? false),
    };
    const differs = after.value !== (before?.value ?? "") || (before !== undefined && after.kept !== before.kept);
    return differs ? [{ key, before, after }] : [];
  });
  const elsewhere = changes.filter(({ before }) => (before?.rev ?? 0) > submission.seenRev).map(({ key }) => key);
  if (elsewhere.length > 0) return refuse("preparation.changedElsewhere", { fields: elsewhere });

  const target = { next: steps[at + 1], back: steps[at - 1], stay: step }[submission.go]?.key ?? step.key;
  if (changes.length === 0)
    return target === written.step
      ? unchanged
      : { kind: "submitted", reworded: false, answers: written.answers, rev: written.rev, step: target };

  const rev = written.rev + 1;
  const answers = {
    ...written.answers,
    ...Object.fromEntries(changes.map(({ key, after }) => [key, { ...after, rev }])),
  };
  return { kind: "submitted", reworded: true, answers, rev, step: target };
}

/** What others may read of shared answers: never what their author keeps. */
export const withoutKept = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, { kept, value }]) => !kept && value !== ""));

/**
 * Whether a question is put, by what is written so far. One that has an answer always is, so that nothing is lost from sight. A card
 * in the chat cannot follow what is chosen on it, and puts them all.
 */
export const isAsked = (
  { key, after }: { readonly key: string; readonly after?: After | undefined },
  value: (field: string) => string,
): boolean => after === undefined || after.chosen.includes(value(after.field)) || value(key) !== "";

/** How many questions have an answer, of how many that are put to this person. */
export function answeredOf(answers: Answers, steps: readonly Step[]) {
  const value = (field: string) => answers[field]?.value ?? "";
  const fields = steps.flatMap((step) => step.fields).filter((field) => isAsked(field, value));
  return {
    answered: fields.filter(({ key }) => value(key) !== "").length,
    of: fields.length,
  };
}

function faultIn(field: Field, value: string): Refused | undefined {
  if (value === "") return undefined;
  const invalid = refuse("invalid", { field: field.key });
  switch (field.kind) {
    case "scale":
      return SCALE.some((step) => step === value) ? undefined : invalid;
    case "choice":
      return field.options.some((option) => option.value === value) ? undefined : invalid;
    case "day":
      return parseDay(value) ? undefined : invalid;
    case "text":
      return value.length > field.max
        ? refuse("tooLong", { field: field.key, max: field.max, length: value.length })
        : undefined;
  }
}
