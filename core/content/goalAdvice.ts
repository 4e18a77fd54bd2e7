import type { Locale } from "#core/content/locale.ts";
import type { GoalAdvice, GoalAdviceRule } from "#core/goal/advice.ts";

type Sayings = { readonly [R in GoalAdviceRule]: (words: string) => string };

/** What is said of a personal goal while it is written: what makes it ask, in the writer's own words, and what would help. */
const sayings: { readonly [L in Locale]: Sayings } = {
  sv: {
    health: (words) => `”${words}” handlar om hälsa. Skriv vad som ska bli annorlunda i arbetet i stället.`,
    person: (words) =>
      `”${words}” beskriver hur någon är. Skriv hellre vad som görs annorlunda, så att det går att se.`,
    activity: (words) =>
      `”${words}” är något som görs. Vad är annorlunda när det är gjort? Skriv det, så vet ni båda när ni är framme.`,
    vagueVerb: (words) => `”${words}” säger åt vilket håll, men inte hur långt. Hur ser det ut när ni är framme?`,
    severalThings: () => "Här står mer än ett mål. Var för sig är de lättare att nå och att prata om.",
    noMeasure: () => "Hur märker ni att det är nått? Skriv något ni båda kan se.",
    vagueMeasure: (words) =>
      `”${words}” är svårt att visa för någon annan. Finns det något ni kan räkna, läsa eller titta på?`,
    noTarget: () => "Hur mycket är bra nog? Ett tal, eller ”alla”, hjälper.",
    tooLong: () => "Texten är lång. Kan du säga det viktigaste i en mening?",
    servesNothing: () => "Vad bidrar det till? Välj ett mål eller ett resultat, så syns varför det är viktigt.",
  },
  en: {
    health: (words) => `“${words}” is about health. Write what is to be different at work instead.`,
    person: (words) =>
      `“${words}” describes how somebody is. Rather write what will be done differently, so that it can be seen.`,
    activity: (words) =>
      `“${words}” is something one does. What is different when it is done? Write that, and you both know when you are there.`,
    vagueVerb: (words) =>
      `“${words}” says in which direction, but not how far. What does it look like when you are there?`,
    severalThings: () => "There is more than one goal here. One by one they are easier to reach and to talk about.",
    noMeasure: () => "How will you notice that it is reached? Write something you can both see.",
    vagueMeasure: (words) =>
      `“${words}” is hard to show anyone else. Is there something you can count, read or look at?`,
    noTarget: () => "How much is good enough? A number, or “all”, helps.",
    tooLong: () => "The text is long. Can you say what matters most in one sentence?",
    servesNothing: () => "What does it serve? Choose a goal or a result, and one sees why it matters.",
  },
};

export const goalAdviceText = ({ rule, words }: GoalAdvice, locale: Locale): string => sayings[locale][rule](words);
