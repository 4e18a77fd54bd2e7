import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Arbetsklimat",
  intro: "Det många har sagt tillsammans i medarbetarsamtalens tre frågor om trivsel, år för år.",
  seenBy:
    "Du ser din egen enhet. Chefer ser det som ligger under dem, och HR ser hela kommunen. Ingen ser vem som har svarat eller vad någon har sagt.",
  how: "Bara år som är slut visas, och bara grupper med minst fem svar. Vi säger ungefär hur många som instämmer, så att ingens svar går att läsa ut.",
  which: "Visa",
  /** A unit that others belong to, without them. */
  ownOnly: (name: string) => `${name}, enheten själv`,
  whole: (name: string) => `${name}, med allt som ligger under`,
  mine: "din enhet",
  ownHow: "Svaren från enheten själv. Enheter under den med färre än fem svar är inräknade.",
  wholeHow: "Alla svar som visas inom enheten. Svar som är för få för att visas här är inräknade längre upp.",
  claim: "Så många svarar ”Stämmer helt” eller ”Till stor del”.",
  chart: (question: string, years: string) => `${question}. ${years}.`,
  inYear: (year: number, said: string) => `${year}: ${said.toLowerCase()}`,
  columns: { year: "År", share: "Så många", size: "Antal svar" },
  underFive: "färre än fem",
  tooFew: "För få svar",
  notThere: "Inget att visa",
  tooFewHow: "”För få svar” betyder färre än fem, kanske inga alls.",
  countedIn: (units: string) => `De är inräknade i ${units}.`,
  nothing: "Det finns inget att visa än.",
  nothingHow:
    "Frågorna ställs i medarbetarsamtalen. När året är slut visas svaren här för grupper där minst fem har svarat.",
};

/** The page with the working climate (P4). */
export const climatePageTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Working climate",
    intro: "What many have said together in the three questions about well-being in appraisal talks, year by year.",
    seenBy:
      "You see your own unit. Managers see what is below them, and HR the whole municipality. Nobody sees who has answered, or what anybody has said.",
    how: "Only years that have ended are shown, and only groups with at least five answers. We say roughly how many agree, so that nobody's answer can be read from it.",
    which: "Show",
    ownOnly: (name) => `${name}, the unit itself`,
    whole: (name) => `${name}, with everything below`,
    mine: "your unit",
    ownHow: "The answers of the unit itself. Units below it with fewer than five answers are counted in.",
    wholeHow: "All answers that are shown within the unit. Those too few to be shown here are counted in further up.",
    claim: "So many answer “Fully true” or “Mostly true”.",
    chart: (question, years) => `${question}. ${years}.`,
    inYear: (year, said) => `${year}: ${said.toLowerCase()}`,
    columns: { year: "Year", share: "So many", size: "Answers" },
    underFive: "fewer than five",
    tooFew: "Too few answers",
    notThere: "Nothing to show",
    tooFewHow: "“Too few answers” means fewer than five, perhaps none at all.",
    countedIn: (units) => `They are counted in ${units}.`,
    nothing: "There is nothing to show yet.",
    nothingHow:
      "The questions are asked in the appraisal talks. When the year has ended the answers are shown here, for groups where at least five have answered.",
  },
};
