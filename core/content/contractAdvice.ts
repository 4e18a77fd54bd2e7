import { areaLabels, commitmentLabels, resultLabels, sectionTexts } from "#core/content/contractTemplate.ts";
import { formatDay } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Advice, AdvicePart, AdviceRule } from "#core/contract/advice.ts";
import type { Day } from "#core/time.ts";

/**
 * What the helper says while one writes: what makes it ask, in the writer's own words, and what would help. It proposes and
 * never judges; the writer knows the operation and the helper only knows words.
 */
type Sayings = { readonly [R in AdviceRule]: (words: string, part: AdvicePart) => string };

const sayings: { readonly [L in Locale]: Sayings } = {
  sv: {
    health: (words) =>
      `”${words}” handlar om någons hälsa. Kontraktet blir en allmän handling, så skriv vad som ska uppnås i arbetet i stället.`,
    person: (words) =>
      `”${words}” beskriver hur någon är. Skriv hellre vad som blir annorlunda i arbetet, så att det går att se.`,
    activity: (words) =>
      `”${words}” är något du gör. Vad blir annorlunda när det är gjort? Skriv det här och lägg det du gör bland åtagandena.`,
    vagueVerb: (words, part) =>
      part === "results"
        ? `”${words}” säger åt vilket håll, men inte hur långt. Hur ser det ut när ni är framme? Ett tal hjälper.`
        : `”${words}” säger inte vad du gör. Skriv det någon annan skulle kunna se dig göra.`,
    severalThings: () => "Här står mer än ett resultat. På varsin rad går de att bedöma var för sig.",
    noMeasure: () => "Hur ser ni att det är uppnått? Skriv ett mått eller något ni båda kan iaktta.",
    vagueMeasure: (words) =>
      `”${words}” är svårt att visa för någon annan. Finns det något ni kan räkna, läsa eller titta på?`,
    noTarget: () => "Hur mycket är bra nog? Skriv ett målvärde.",
    noBaseline: (words) => `”${words}” jämfört med vad? Skriv hur det är i dag.`,
    dependsOnOthers: (words) =>
      `”${words}” tyder på att andra påverkar resultatet. Skriv hur, så kan ni bedöma det rättvist.`,
    noResult: () => "Vad ska det leda till? Skriv varför du gör det, eller lägg till resultatet det hör ihop med.",
    outsidePeriod: (day) => `${formatDay(day as Day, "sv")} ligger utanför den tid kontraktet gäller.`,
    tooLong: () => "Texten är lång. Kan du säga det viktigaste i en mening?",
  },
  en: {
    health: (words) =>
      `“${words}” is about somebody's health. The contract becomes a public record, so write what is to be achieved at work instead.`,
    person: (words) =>
      `“${words}” describes how somebody is. Rather write what will be different at work, so that it can be seen.`,
    activity: (words) =>
      `“${words}” is something you do. What is different when it is done? Write that here, and put what you do among the commitments.`,
    vagueVerb: (words, part) =>
      part === "results"
        ? `“${words}” says in which direction, but not how far. What does it look like when you are there? A number helps.`
        : `“${words}” does not say what you do. Write what somebody else could see you doing.`,
    severalThings: () => "There is more than one result here. On a row each, they can be assessed one by one.",
    noMeasure: () => "How will you two see that it is achieved? Write a measure, or something you can both observe.",
    vagueMeasure: (words) =>
      `“${words}” is hard to show anyone else. Is there something you can count, read or look at?`,
    noTarget: () => "How much is good enough? Write a target.",
    noBaseline: (words) => `“${words}” compared with what? Write where it stands today.`,
    dependsOnOthers: (words) =>
      `“${words}” suggests that others affect the result. Say how, so that you two can assess it fairly.`,
    noResult: () => "What is it to lead to? Say why you do it, or add the result it belongs with.",
    outsidePeriod: (day) => `${formatDay(day as Day, "en")} is outside the time the contract covers.`,
    tooLong: () => "The text is long. Can you say what matters most in one sentence?",
  },
};

export const adviceText = ({ rule, words, part }: Advice, locale: Locale): string => sayings[locale][rule](words, part);

/** The field that a piece of advice is about, as it is called on the page. */
export function adviceFieldName(advice: Advice, locale: Locale): string {
  switch (advice.part) {
    case "results":
      return resultLabels[advice.field][locale];
    case "commitments":
      return commitmentLabels[advice.field][locale];
    case "responsibility":
      return areaLabels[advice.field][locale];
    default:
      return sectionTexts[SECTION_OF[advice.part]].title[locale];
  }
}

/** The section of the contract in which a part stands. */
export const SECTION_OF = {
  purpose: "purpose",
  contributions: "whole",
  responsibility: "responsibility",
  mandate: "mandate",
  commitments: "commitments",
  results: "results",
  deprioritised: "deprioritised",
  sign: "leadership",
  followUps: "assessment",
} as const satisfies { readonly [P in AdvicePart]: keyof typeof sectionTexts };
