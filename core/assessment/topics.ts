import { upperFirst } from "#core/text.ts";

/** A question as its reader meets it: in one language, whatever is answered to it. */
type Asked = { readonly key: string; readonly kind: string; readonly label: string };
type AskedStep<F extends Asked> = {
  readonly key: string;
  readonly fields: readonly F[];
  readonly about?: readonly { readonly name: string; readonly text: string }[] | undefined;
};

/** One thing that is assessed: a part of the contract, a commitment or a result, an expectation, a right, or a plain question. */
export type Topic<F extends Asked> = {
  readonly key: string;
  /** What it is about; for a plain question the question itself. */
  readonly name: string;
  /** What is asked of it, where its name does not say so. */
  readonly question: string;
  /** The wording that is assessed, where it has one. */
  readonly about: string;
  readonly fields: readonly F[];
};

/**
 * The questions of a step, those about the same thing together: keys are made as `kind-thing`, and labels as "Thing: question"
 * (core/assessment/steps).
 */
export function topicsOf<F extends Asked>({ key: step, fields, about = [] }: AskedStep<F>): readonly Topic<F>[] {
  const topics = new Map<string, F[]>();
  for (const field of fields) {
    const thing = thingOf(field);
    topics.set(thing, [...(topics.get(thing) ?? []), field]);
  }
  return [...topics].map(([thing, own]) => {
    const [first] = own;
    const name = first && isNamed(first) ? nameIn(first.label) : (first?.label ?? "");
    return {
      key: `${step}-${thing}`,
      name,
      question: first && isNamed(first) ? questionIn(first) : "",
      about: about.find((each) => each.name === name)?.text ?? "",
      fields: own,
    };
  });
}

/** What is asked, without what it is asked about. */
export const questionIn = (field: Asked): string => {
  if (!isNamed(field)) return field.label;
  return upperFirst(field.label.slice(field.label.indexOf(SEPARATOR) + SEPARATOR.length));
};

/** Both have taken a stand, and not the same: something to talk about, no more. */
export const differs = (topic: Topic<Asked>, one: (key: string) => string, other: (key: string) => string): boolean =>
  topic.fields.some(
    ({ kind, key }) => kind === "choice" && one(key) !== "" && other(key) !== "" && one(key) !== other(key),
  );

/** Whether anybody has said anything. */
export const isSaid = (topic: Topic<Asked>, ...voices: readonly ((key: string) => string)[]): boolean =>
  topic.fields.some(({ key }) => voices.some((said) => said(key) !== ""));

const SEPARATOR = ": ";
const thingOf = ({ key }: Asked) => (key.includes("-") ? key.slice(key.indexOf("-") + 1) : key);
const isNamed = ({ key, label }: Asked) => key.includes("-") && label.includes(SEPARATOR);
const nameIn = (label: string) => label.slice(0, label.indexOf(SEPARATOR));
