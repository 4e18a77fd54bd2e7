import type { Locale } from "#core/content/locale.ts";

const sv = {
  open: "Det många behöver lära sig",
  title: "Det många behöver lära sig",
  intro: "Hur många som har kommit överens om utveckling i sitt medarbetarsamtal, område för område.",
  how: "Varje person räknas en gång per område. Bara grupper med minst fem visas, och vi säger ungefär hur många.",
  seenBy:
    "Chefer ser det som ligger under dem, och HR ser hela kommunen. Ingen ser vem det är eller vad som står i samtalen.",
  counted: (day: string) => `Räknat ${day}. Räknas om en gång i månaden.`,
  which: "Visa",
  ownOnly: (name: string) => `${name}, enheten själv`,
  whole: (name: string) => `${name}, med allt som ligger under`,
  ownHow: "Personerna i enheten själv. Enheter under den med färre än fem är inräknade.",
  wholeHow: "Alla som visas inom enheten. De som är för få för att visas här är inräknade längre upp.",
  columns: { category: "Område", open: "Ska göra", done: "Klart senaste året" },
  people: (size: string) => `${size} personer`,
  tooFew: "Färre än fem",
  tooFewHow: "”Färre än fem” kan också vara ingen.",
  countedIn: (units: string) => `De är inräknade i ${units}.`,
  nothing: "Det finns inget att visa än.",
  nothingHow:
    "När minst fem har kommit överens om utveckling inom samma område syns det här. Området väljs i medarbetarsamtalet, där aktiviteten skrivs.",
};

/** The page with what many need to learn (P16). */
export const needsTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    open: "What many need to learn",
    title: "What many need to learn",
    intro: "How many have agreed on development in their appraisal talk, area by area.",
    how: "Each person is counted once in an area. Only groups of at least five are shown, and we say roughly how many.",
    seenBy:
      "Managers see what is below them, and HR the whole municipality. Nobody sees who it is, or what is written in the talks.",
    counted: (day) => `Counted ${day}. Counted again once a month.`,
    which: "Show",
    ownOnly: (name) => `${name}, the unit itself`,
    whole: (name) => `${name}, with everything below`,
    ownHow: "The people of the unit itself. Units below it with fewer than five are counted in.",
    wholeHow: "All who are shown within the unit. Those too few to be shown here are counted in further up.",
    columns: { category: "Area", open: "To do", done: "Done in the last year" },
    people: (size) => `${size} people`,
    tooFew: "Fewer than five",
    tooFewHow: "“Fewer than five” may also be nobody.",
    countedIn: (units) => `They are counted in ${units}.`,
    nothing: "There is nothing to show yet.",
    nothingHow:
      "When at least five have agreed on development in the same area it shows here. The area is chosen in the appraisal talk, where the activity is written.",
  },
};
