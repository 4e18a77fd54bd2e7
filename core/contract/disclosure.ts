import type { Terms } from "#core/contract/terms.ts";
import { type Found, type FindingRules, type Ground, findSensitive } from "#core/contract/sensitiveText.ts";

/** A part of the contract as the reader meets it: a part of the wording, or who the parties are. */
export type DisclosedPart = keyof Terms | "parties" | "approval";

/** What was masked, or must be tried by a person first, in one part and on one ground. */
export type DisclosureMark = {
  readonly part: DisclosedPart;
  readonly ground: Ground;
  readonly kind: Found["kind"];
  readonly count: number;
  /** The words that are to be tried, where they stand in the text anyway; never what is masked. */
  readonly words: readonly string[];
};

export type Disclosure = {
  readonly terms: Terms;
  /** What is written beside an approval: a dissenting note, an addition to a paper. */
  readonly notes: readonly string[];
  readonly marks: readonly DisclosureMark[];
};

/**
 * The wording as it would look if somebody asked for it (research/domain A6): what rules find to be covered by secrecy is
 * masked with its ground beside it, what only a person can judge is listed and left. A proposal for the one who tries the
 * request, never the trial itself. Who asks is not a part of it: that may not be asked or kept (TF 2 kap. 18 §).
 */
export function disclosureOf(
  terms: Terms,
  rules: FindingRules,
  maskFor: (ground: Ground) => string,
  notes: readonly string[] = [],
): Disclosure {
  const marks = new Map<string, DisclosureMark>();
  const note = (part: DisclosedPart, { ground, kind, text }: Found) => {
    const key = `${part} ${ground} ${kind}`;
    const before = marks.get(key) ?? { part, ground, kind, count: 0, words: [] };
    const words = kind === "toTry" ? [...new Set([...before.words, text.toLowerCase()])] : [];
    marks.set(key, { ...before, count: before.count + 1, words });
  };
  const maskedIn = (part: DisclosedPart) => (text: string) => {
    const found = findSensitive(text, rules);
    for (const each of found) note(part, each);
    return masking(text, found, maskFor);
  };
  const disclosed = Object.entries(terms).map(
    ([part, value]) => [part, inEveryText(value, maskedIn(part as keyof Terms), part)] as const,
  );
  return {
    terms: Object.fromEntries(disclosed) as Terms,
    notes: notes.map(maskedIn("approval")),
    marks: [...marks.values()],
  };
}

/** What is chosen from a list, dated or named by the product is not written by anybody. */
const NOT_WRITTEN: ReadonlySet<string> = new Set([
  "period",
  "goals",
  "clause",
  "key",
  "serves",
  "due",
  "date",
  "expectations",
  "followUps",
  "assessments",
  "publicRecord",
]);

function inEveryText(value: unknown, change: (text: string) => string, key = ""): unknown {
  if (NOT_WRITTEN.has(key)) return value;
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => inEveryText(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inEveryText(inner, change, name)]));
}

const masking = (text: string, found: readonly Found[], maskFor: (ground: Ground) => string) =>
  found
    .filter(({ kind }) => kind === "masked")
    .toSorted((one, other) => other.at - one.at)
    .reduce(
      (masked, { at, text: { length }, ground }) =>
        `${masked.slice(0, at)}${maskFor(ground)}${masked.slice(at + length)}`,
      text,
    );
