import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Årsbild till kommunstyrelsen",
  intro: (municipality: string) =>
    `Hur ${municipality} lever efter sin ledningspolicy, i antal: tydligt uppdrag, dialog, utveckling och mål. Ingen person nämns.`,
  years: "År",
  year: (year: number) => `Årsbild ${year}`,
  states: { running: "Hittills i år", closed: "Utkast", given: "Lämnad" },
  none: "Ingen årsbild är lämnad än",
  noneHow:
    "Varje år räknas i januari. HR eller kommunchefen skriver en kommentar och lämnar sedan årsbilden till kommunstyrelsen. Då visas den här.",
  firstYear: "Det finns inget stängt år att jämföra med än",
  firstYearHow:
    "Året räknas den 15 januari, när det som hölls före nyår har hunnit skrivas in. Från och med då står åren bredvid varandra här.",
  noSuchYear: (year: string) => `Det finns ingen årsbild för ${year} som är din att se`,
  noSuchYearHow: "Välj ett av åren ovan.",
  seenByWriter:
    "HR och kommunchefen ser utkastet. När årsbilden är lämnad ser också kommunstyrelsens företrädare och registratorn den.",
  seenByReader: "HR, kommunchefen, kommunstyrelsens företrädare och registratorn ser det som är lämnat.",
  counted: "Räknat",
  countedHow: (day: string) => `${day}. Det som skrivs in senare ändrar inte siffrorna.`,
  countedRunning: (day: string) => `Till och med ${day}. Året är inte slut, så siffrorna växer.`,
  covers: "Omfattar",
  legal: "Rättsligt läge",
  legalStates: {
    running: "Arbetsmaterial. Inget är lämnat.",
    closed: "Arbetsmaterial till dess årsbilden är lämnad.",
    given: "Upprättad handling, allmän. Den ändras inte mer.",
  },
  given: "Lämnad till kommunstyrelsen",
  givenHow: (day: string, by: string) => `${day}, av ${by}`,
  reference: "Beteckning",
  hash: "Fingeravtryck (SHA-256)",
  comment: "Kommentar",
  commentBy: (name: string, at: string) => `Skriven av ${name} ${at}`,
  noComment: "Ingen kommentar är skriven än. Säg kort hur siffrorna ska läsas, och vad som görs åt det som brister.",
  write: "Skriv kommentaren",
  rewrite: "Ändra kommentaren",
  writeTitle: (year: number) => `Kommentar till ${year}`,
  writeHow: "Högst några stycken: vad har blivit bättre, vad brister, vad görs åt det? Nämn ingen person.",
  writeSeenBy:
    "HR och kommunchefen ser det du skriver. Kommunstyrelsens företrädare ser det när årsbilden är lämnad, och då är det en allmän handling.",
  save: "Spara",
  give: "Lämna till kommunstyrelsen",
  giveTitle: (year: number) => `Lämna årsbilden för ${year}`,
  giveHow:
    "När den är lämnad blir den en allmän handling, och varken siffror eller kommentar kan ändras. Kommunstyrelsens företrädare ser den här.",
  giveFirst: "Skriv kommentaren innan du lämnar årsbilden.",
  giveOn: "Dag",
  giveReference: "Beteckning",
  giveReferenceHint: "Till exempel diarienumret, KS 2026/14",
  takeOut: "Hämta som PDF",
  takingOut: "Skapar PDF …",
  print: "Skriv ut",
  trend: (measure: string, told: string) => `${measure}, år för år: ${told}`,
  inYear: (year: number, said: string) => `${year}: ${said}`,
  onlyClosed:
    "Avstämningar, utvecklingsplaner och mål visas när året är stängt, så att ingen kan följa ett enskilt samtal.",
  keys: { full: "Gjort", empty: "Återstår" },
  goalCharts: {
    chart: (question: string, years: string) => `${question}, år för år: ${years}`,
    inYear: (year: number, said: string) => `${year} ${said}`,
    columns: { year: "År", share: "Nådde alla sina mål", size: "Räknade" },
    underFive: "Färre än fem",
    tooFew: "För få för att visas",
    notThere: "Visas när året är stängt",
  },
  goalsReached: "Nådde sina mål, helt eller delvis",
};

/** The yearly page to the board in the tab. */
export const boardTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Yearly page to the board",
    intro: (municipality) =>
      `How ${municipality} lives by its leadership policy, in counts: a clear assignment, dialogue, development and goals. Nobody is named.`,
    years: "Years",
    year: (year) => `The year ${year}`,
    states: { running: "So far this year", closed: "Draft", given: "Given" },
    none: "No yearly page is given yet",
    noneHow:
      "Each year is counted in January. HR or the chief executive writes a comment and then gives the page to the board. Then it is shown here.",
    firstYear: "There is no closed year to compare with yet",
    firstYearHow:
      "The year is counted on 15 January, when what was held before New Year has been written in. From then on the years stand side by side here.",
    noSuchYear: (year) => `There is no yearly page for ${year} that is yours to see`,
    noSuchYearHow: "Choose one of the years above.",
    seenByWriter:
      "HR and the chief executive see the draft. Once the page is given, the board's representatives and the registrar see it too.",
    seenByReader: "HR, the chief executive, the board's representatives and the registrar see what is given.",
    counted: "Counted",
    countedHow: (day) => `${day}. What is written in later does not change the numbers.`,
    countedRunning: (day) => `Up to ${day}. The year is not over, so the numbers grow.`,
    covers: "Covers",
    legal: "Legal state",
    legalStates: {
      running: "Working material. Nothing is given.",
      closed: "Working material until the page is given.",
      given: "Drawn up, a public record. It is not changed any more.",
    },
    given: "Given to the board",
    givenHow: (day, by) => `${day}, by ${by}`,
    reference: "Reference",
    hash: "Fingerprint (SHA-256)",
    comment: "Comment",
    commentBy: (name, at) => `Written by ${name} ${at}`,
    noComment:
      "No comment is written yet. Say shortly how to read the numbers, and what is done about what is missing.",
    write: "Write the comment",
    rewrite: "Change the comment",
    writeTitle: (year) => `Comment on ${year}`,
    writeHow: "A few paragraphs at most: what is better, what is missing, what is done about it? Name nobody.",
    writeSeenBy:
      "HR and the chief executive see what you write. The board's representatives see it once the page is given, and then it is a public record.",
    save: "Save",
    give: "Give to the board",
    giveTitle: (year) => `Give the page for ${year}`,
    giveHow:
      "Once it is given it is a public record, and neither numbers nor comment can be changed. The board's representatives see it here.",
    giveFirst: "Write the comment before you give the page.",
    giveOn: "Day",
    giveReference: "Reference",
    giveReferenceHint: "For example the diary number, KS 2026/14",
    takeOut: "Take out as PDF",
    takingOut: "Making the PDF …",
    print: "Print",
    trend: (measure, told) => `${measure}, year by year: ${told}`,
    inYear: (year, said) => `${year}: ${said}`,
    onlyClosed:
      "Follow-ups, development plans and goals are shown when the year is closed, so that nobody can follow a single talk.",
    keys: { full: "Done", empty: "Left to do" },
    goalCharts: {
      chart: (question, years) => `${question}, year by year: ${years}`,
      inYear: (year, said) => `${year} ${said}`,
      columns: { year: "Year", share: "Reached all their goals", size: "Counted" },
      underFive: "Fewer than five",
      tooFew: "Too few to be shown",
      notThere: "Shown when the year is closed",
    },
    goalsReached: "Reached their goals, wholly or partly",
  },
};
