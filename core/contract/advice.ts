import type { Locale } from "#core/content/locale.ts";
import { type Lexicon, lexicon } from "#core/contract/adviceLexicon.ts";
import { AREAS, type Area, type Commitment, type Result, type Row, type Terms } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";

/**
 * What somebody who knows good results would say while one writes (P17): by rules over words, never by judgement, and never in
 * the way. A false alarm costs more than a silence, so a rule that is not sure says nothing.
 */
export const ADVICE_RULES = [
  "health",
  "person",
  "activity",
  "vagueVerb",
  "severalThings",
  "noMeasure",
  "vagueMeasure",
  "noTarget",
  "noBaseline",
  "dependsOnOthers",
  "noResult",
  "outsidePeriod",
  "tooLong",
] as const;
export type AdviceRule = (typeof ADVICE_RULES)[number];

/** Where it is said: a row of a part of the terms, and the field in it. Parts of one text have one row. */
export type AdvicePlace =
  | { readonly part: "results"; readonly row: number; readonly field: ResultField }
  | { readonly part: "commitments"; readonly row: number; readonly field: Exclude<keyof Commitment, keyof Row> }
  | { readonly part: "contributions"; readonly row: number; readonly field: "text" }
  | { readonly part: "followUps"; readonly row: number; readonly field: "day" }
  | { readonly part: "responsibility"; readonly row: number; readonly field: Area }
  | { readonly part: "purpose" | "mandate" | "deprioritised" | "sign"; readonly row: 0; readonly field: "text" };
export type AdvicePart = AdvicePlace["part"];

export type Advice = AdvicePlace & {
  readonly rule: AdviceRule;
  /** The words that made it say so, as they were written; empty when something is missing. */
  readonly words: string;
  /** The text it is about: the advice is the same as long as this is. */
  readonly about: string;
};

/** All there is to say about a wording, in the order of the sections. */
export function adviceOn(terms: Terms, locale: Locale): readonly Advice[] {
  const outside = (day: Day | "") => day !== "" && (day < terms.period.from || day > terms.period.to);
  const late = (day: Day | "") => (outside(day) ? [{ rule: "outsidePeriod" as const, words: day, about: day }] : []);
  const { results, commitments, whole, responsibility, assessment } = terms;
  return [
    ...freeText(terms.purpose, locale).map((said) => ({ ...said, part: "purpose", row: 0, field: "text" }) as const),
    ...whole.contributions.flatMap((text, row) =>
      promise(text, locale).map((said) => ({ ...said, part: "contributions", row, field: "text" }) as const),
    ),
    ...AREAS.flatMap((field, row) =>
      freeText(responsibility[field], locale).map((said) => ({ ...said, part: "responsibility", row, field }) as const),
    ),
    ...freeText(terms.mandate, locale).map((said) => ({ ...said, part: "mandate", row: 0, field: "text" }) as const),
    ...commitments.flatMap((commitment, row) =>
      [
        ...promise(commitment.text, locale).map((said) => ({ ...said, field: "text" as const })),
        ...leadsNowhere(commitment, results).map((said) => ({ ...said, field: "why" as const })),
        ...late(commitment.due).map((said) => ({ ...said, field: "due" as const })),
      ].map((said) => ({ ...said, part: "commitments", row }) as const),
    ),
    ...results.flatMap((result, row) =>
      [...adviceOnResult(result, locale), ...late(result.due).map((said) => ({ ...said, field: "due" as const }))].map(
        (said) => ({ ...said, part: "results", row }) as const,
      ),
    ),
    ...freeText(terms.deprioritised, locale).map(
      (said) => ({ ...said, part: "deprioritised", row: 0, field: "text" }) as const,
    ),
    ...freeText(terms.leadership?.sign ?? "", locale).map(
      (said) => ({ ...said, part: "sign", row: 0, field: "text" }) as const,
    ),
    ...assessment.followUps.flatMap((day, row) =>
      late(day).map((said) => ({ ...said, part: "followUps", row, field: "day" }) as const),
    ),
  ];
}

type ResultField = Exclude<keyof Result, keyof Row>;
type Said = Pick<Advice, "rule" | "words" | "about">;
type SaidOfResult = Said & { readonly field: ResultField };

/** About one required result, dates apart. What would only repeat another piece of advice is left unsaid. */
export function adviceOnResult(
  { outcome, measure, target, baseline, dependsOn }: Omit<Result, "due" | "source">,
  locale: Locale,
): readonly SaidOfResult[] {
  if (outcome.trim() === "") return [];
  const words = lexicon[locale];
  const found: SaidOfResult[] = [];
  const say = (rule: AdviceRule, field: ResultField, matched = "") =>
    found.push({ rule, field, words: matched, about: field === "measure" ? measure : outcome });

  const about = personal(outcome, locale);
  for (const { rule, words: matched } of about) say(rule, "outcome", matched);

  const activity = activityIn(outcome, words);
  const amount = words.numbers.in(`${outcome} ${target}`) !== undefined;
  const vague = activity || amount ? undefined : words.vague.in(outcome);
  if (activity) say("activity", "outcome", activity);
  if (vague) say("vagueVerb", "outcome", vague);
  if (thingsIn(outcome, words) > 1) say("severalThings", "outcome");
  if (outcome.length > LONG) say("tooLong", "outcome");

  if (measure.trim() === "") say("noMeasure", "measure");
  else {
    const unseen = unseenIn(measure, words);
    if (unseen) say("vagueMeasure", "measure", unseen);
    const counted = words.quantity.in(measure) !== undefined;
    const changes = words.change.in(outcome);
    const limit = words.all.in(`${outcome} ${measure}`) ?? words.limited.in(measure);
    const enough = target.trim() !== "" || amount || limit !== undefined;
    // Who is told to leave the person out, or to write a result, has that to do first.
    const isResult = !activity && about.length === 0;
    if (isResult && !vague && !enough && (changes || words.gradable.in(outcome))) say("noTarget", "target");
    if (isResult && !unseen && changes && counted && baseline.trim() === "" && !FROM_TO[locale].test(outcome))
      say("noBaseline", "baseline", changes);
  }
  const others = dependsOn.trim() === "" ? words.others.in(outcome) : undefined;
  if (others) say("dependsOnOthers", "dependsOn", others);
  return found;
}

/** Longer than this is hard to remember, and most often several things. */
const LONG = 220;
const FROM_TO: { readonly [L in Locale]: RegExp } = {
  sv: /från .*\d.* till .*\d/iu,
  en: /from .*\d.* to .*\d/iu,
};

/** About what one promises to do: a commitment, or a contribution to the whole. */
function promise(text: string, locale: Locale): readonly Said[] {
  const words = lexicon[locale];
  const empty = words.numbers.in(text) ? undefined : words.empty.in(text);
  return [
    ...personal(text, locale),
    ...(empty ? [{ rule: "vagueVerb" as const, words: empty, about: text }] : []),
    ...(text.length > LONG ? [{ rule: "tooLong" as const, words: "", about: text }] : []),
  ];
}

const freeText = (text: string, locale: Locale) => personal(text, locale);

/** Traits of a person and words of health have no place in a public record (research/domain A6). */
function personal(text: string, locale: Locale): readonly Said[] {
  const words = lexicon[locale];
  const health = words.illness.in(text) ?? (words.staff.in(text) ? words.conditions.in(text) : undefined);
  const trait = words.beingSo.in(text) ?? words.attitude.in(text);
  return [
    ...(health ? [{ rule: "health" as const, words: health, about: text }] : []),
    ...(trait ? [{ rule: "person" as const, words: trait, about: text }] : []),
  ];
}

/** A commitment that gives no reason and shares no word with any result leads nowhere that can be seen. */
function leadsNowhere({ text, why }: Commitment, results: readonly Result[]): readonly Said[] {
  const asked = results.filter(({ outcome }) => outcome.trim() !== "");
  if (text.trim() === "" || why.trim() !== "" || asked.length === 0) return [];
  const mine = stemsOf(text);
  const shared = asked.some(({ outcome, measure }) =>
    stemsOf(`${outcome} ${measure}`).some((stem) => mine.includes(stem)),
  );
  return shared ? [] : [{ rule: "noResult", words: "", about: text }];
}

/** Long words by their beginnings, so that `schemat` meets `schemaläggning`. */
const stemsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => word !== "under").map((word) => word.slice(0, 5));

/** The activity that stands where a result should: it begins the text, or is what "we shall" do. */
function activityIn(text: string, words: Lexicon): string | undefined {
  return words.activityFirst.in(text) ?? words.carriedOut.in(text);
}

/** How many statements the text makes: clauses with a verb of their own, or infinitives with something to do. */
function thingsIn(text: string, words: Lexicon): number {
  const clauses = text.split(words.clauses).map((clause) => clause.split(words.relativeClause)[0] ?? "");
  return clauses.filter((clause) => (words.finite.in(clause) ?? words.infinitiveFirst.in(clause)) !== undefined).length;
}

/** A measure that nobody can look at; or nothing but talk, without anything one could count. */
function unseenIn(measure: string, words: Lexicon): string | undefined {
  if (words.quantity.in(measure) || words.numbers.in(measure)) return undefined;
  return words.unseen.in(measure) ?? words.onlyTalk.in(measure);
}
