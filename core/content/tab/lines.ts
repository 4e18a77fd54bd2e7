import type { Locale } from "#core/content/locale.ts";

const sv = {
  why: "Varför gör jag det här?",
  whyHow: "Från det som står i kontraktet, steg för steg, upp till visionen.",
  whyAbout: (what: string) => `Varför gör jag det här? ${what}`,
  carried: "Vem bär det här?",
  carriedHow: "Kontrakt som gäller och pekar hit. Personliga mål visas bara som antal.",
  nothingAbove: "Pekar inte på något ovanför ännu.",
  nobody: "Inget kontrakt som gäller pekar hit ännu.",
  personalGoals: (count: number) =>
    count === 0 ? "Inga personliga mål pekar hit." : `${count} personliga mål pekar hit.`,
  fewGoals: "Färre än fem personliga mål pekar hit.",
  wholeContract: "Kontraktet som helhet",
  of: (name: string) => `Resultat i kontraktet för ${name}`,
  ended: "avslutat",
  up: "upp till",
  serves: "Bidrar till",
  servesNothing: "Inget valt",
  servesResults: (name: string) => `Resultat i kontraktet för ${name}`,
  servesGoals: "Kommunens mål",
  contractHeading: "Linjen upp och ned",
  contractHow: "Hur det som står i kontraktet hänger ihop med kommunens mål, och vilka som bär resultaten vidare.",
  flags: {
    heading: (count: number) =>
      count === 1
        ? "Något som kontraktet bidrar till har ändrats"
        : `${count} saker som kontraktet bidrar till har ändrats`,
    goalHeading: "Det som målet bidrar till har ändrats",
    goalChanged: (goal: string) => `Målet ”${goal}” har ändrats: se över innehållet.`,
    goalClosed: (goal: string) => `Målet ”${goal}” är avslutat: se över innehållet.`,
    goalReplaced: (goal: string) => `Målet ”${goal}” är ersatt av ett annat: se över innehållet.`,
    resultChanged: (name: string) => `${name} har ett nytt kontrakt, där resultatet har ändrats: se över innehållet.`,
    resultGone: (name: string) => `${name} har ett nytt kontrakt, där resultatet inte finns kvar: se över innehållet.`,
    resultEnded: (name: string) => `${name} har inget kontrakt som gäller längre: se över innehållet.`,
    before: "Så stod det",
    after: "Så står det nu",
    changed: (field: string, before: string, after: string) => `${field}: ${before || "–"} → ${after || "–"}`,
    decision: (reference: string, why: string) => (why ? `${reference}. ${why}` : reference),
    seen: "Vi har sett det, inget ändras",
    revise: "Starta revidering",
  },
};

/** The line both ways, and what has changed in it. */
export const lineTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    why: "Why am I doing this?",
    whyHow: "From what the contract says, step by step, up to the vision.",
    whyAbout: (what) => `Why am I doing this? ${what}`,
    carried: "Who carries this?",
    carriedHow: "Contracts in force that point here. Personal goals show only as a number.",
    nothingAbove: "Does not point at anything above yet.",
    nobody: "No contract in force points here yet.",
    personalGoals: (count) => (count === 0 ? "No personal goals point here." : `${count} personal goals point here.`),
    fewGoals: "Fewer than five personal goals point here.",
    wholeContract: "The contract as a whole",
    of: (name) => `Result in the contract of ${name}`,
    ended: "ended",
    up: "up to",
    serves: "Serves",
    servesNothing: "Nothing chosen",
    servesResults: (name) => `Results in the contract of ${name}`,
    servesGoals: "The municipality's goals",
    contractHeading: "The line up and down",
    contractHow:
      "How what the contract says hangs together with the municipality's goals, and who carries the results on.",
    flags: {
      heading: (count) =>
        count === 1 ? "Something the contract serves has changed" : `${count} things the contract serves have changed`,
      goalHeading: "The goal that this serves has changed",
      goalChanged: (goal) => `The goal “${goal}” has changed: look through the content.`,
      goalClosed: (goal) => `The goal “${goal}” is closed: look through the content.`,
      goalReplaced: (goal) => `Another goal has replaced “${goal}”: look through the content.`,
      resultChanged: (name) => `${name} has a new contract in which the result has changed: look through the content.`,
      resultGone: (name) => `${name} has a new contract in which the result is gone: look through the content.`,
      resultEnded: (name) => `${name} has no contract in force any longer: look through the content.`,
      before: "It said",
      after: "It now says",
      changed: (field, before, after) => `${field}: ${before || "–"} → ${after || "–"}`,
      decision: (reference, why) => (why ? `${reference}. ${why}` : reference),
      seen: "We have seen it, nothing changes",
      revise: "Start a revision",
    },
  },
};
