import type { StandingQuestion } from "#core/goal/standings.ts";
import type { Share } from "#core/climate/groupShares.ts";
import type { Locale } from "#core/content/locale.ts";

type Questions = {
  readonly [Q in StandingQuestion]: { readonly name: string; readonly shares: { readonly [S in Share]: string } };
};

const questionsSv: Questions = {
  asPlanned: {
    name: "Det som pågår",
    shares: {
      nearlyAll: "Hos nästan alla går målen som planerat",
      majority: "Hos de flesta går målen som planerat",
      half: "Hos ungefär hälften går målen som planerat",
      minority: "Hos färre än hälften går målen som planerat",
      few: "Hos få går målen som planerat",
    },
  },
  reached: {
    name: "Det som utvärderats senaste året",
    shares: {
      nearlyAll: "Nästan alla nådde sina mål, helt eller delvis",
      majority: "De flesta nådde sina mål, helt eller delvis",
      half: "Ungefär hälften nådde sina mål, helt eller delvis",
      minority: "Färre än hälften nådde sina mål, helt eller delvis",
      few: "Få nådde sina mål, helt eller delvis",
    },
  },
};
const questionsEn: typeof questionsSv = {
  asPlanned: {
    name: "What is under way",
    shares: {
      nearlyAll: "For nearly all the goals go as planned",
      majority: "For most the goals go as planned",
      half: "For about half the goals go as planned",
      minority: "For fewer than half the goals go as planned",
      few: "For few the goals go as planned",
    },
  },
  reached: {
    name: "What was evaluated during the last year",
    shares: {
      nearlyAll: "Nearly all reached their goals, wholly or partly",
      majority: "Most reached their goals, wholly or partly",
      half: "About half reached their goals, wholly or partly",
      minority: "Fewer than half reached their goals, wholly or partly",
      few: "Few reached their goals, wholly or partly",
    },
  },
};

const sv = {
  notYours:
    "Hur många som har kontrakt och samtal, och hur målen går i olika delar av kommunen, ser HR och de som leder, var och en för sin del.",
  coverage: {
    title: "Kontrakt och samtal",
    intro:
      "Vilka som leder och har ett uppdragskontrakt, och vilka som har haft sitt medarbetarsamtal det senaste året.",
    seenBy:
      "Chefer ser enheterna under sig, och HR ser hela kommunen. Bara att kontrakt och samtal finns, och när. Vad som sägs i dem syns inte här.",
    protected: "Den som har skyddade personuppgifter räknas men nämns bara för närmaste chef och HR.",
    none: "Det finns ingen enhet att visa för dig.",
    noneHow: "Här syns de enheter du leder och de som ligger under dem. Säg till HR om någon saknas.",
    all: "Alla enheter tillsammans",
    contracts: "Uppdragskontrakt",
    talks: "Medarbetarsamtal",
    pictureOf: "Kontrakt och samtal, enhet för enhet",
    keys: {
      full: "Gäller, eller hållet senaste året",
      part: "Något är försenat, eller bokat",
      empty: "Saknas",
    },
    contractParts: { inForce: "Gäller", late: "Något är försenat", none: "Saknas" },
    talkParts: { held: "Hållet senaste året", ahead: "Bokat", none: "Inget" },
    part: (what: string, count: number) => `${what}: ${count}`,
    noLeaders: "Ingen som leder",
    nobody: "Ingen medarbetare",
    showNames: (unit: string) => `Visa namn: ${unit}`,
    hideNames: (unit: string) => `Dölj namn: ${unit}`,
    names: "Visa namn",
    namesHide: "Dölj namn",
    namesIn: (unit: string) => `Namn i ${unit}`,
    noNames: "Det finns ingen att visa för dig i enheten.",
    columns: {
      unit: "Enhet",
      leaders: "Leder",
      inForce: "Kontrakt gäller",
      late: "Försenat",
      noContract: "Kontrakt saknas",
      held: "Samtal hållet",
      ahead: "Samtal bokat",
      noTalk: "Inget samtal",
      person: "Namn",
      contract: "Kontrakt",
      talk: "Samtal",
    },
    until: (day: string) => `Gäller till ${day}`,
    missing: "Saknar kontrakt",
    notLeading: "Leder ingen",
    heldOn: (day: string) => `Hållet ${day}`,
    aheadOn: (day: string) => `Bokat ${day}`,
    noTalk: "Inget samtal det senaste året",
    lastHeld: (day: string) => `Senast ${day}`,
  },
  standings: {
    title: "Så går målen",
    intro: "Hur det går med personliga mål i olika delar av kommunen, från fem personer och uppåt.",
    how: "Varje person räknas en gång. Bara grupper med minst fem visas, i ord och aldrig i antal, så att ingen kan läsa ut hur det går för någon enskild.",
    seenBy:
      "Chefer ser enheterna under sig, och HR ser hela kommunen. Enskildas mål ser bara den det gäller, närmaste chef och den som sätter lönen.",
    counted: (day: string) => `Räknat ${day}. Räknas om en gång i månaden.`,
    which: "Visa",
    ownOnly: (name: string) => `${name}, enheten själv`,
    whole: (name: string) => `${name}, med allt som ligger under`,
    ownHow: "Personerna i enheten själv. Enheter under den med färre än fem är inräknade.",
    wholeHow: "Alla som visas inom enheten. De som är för få för att visas här är inräknade längre upp.",
    people: (size: string) => `${size} personer`,
    tooFew: "Färre än fem",
    tooFewHow: "”Färre än fem” kan också vara ingen.",
    countedIn: (units: string) => `De är inräknade i ${units}.`,
    nothing: "Det finns inget att visa än.",
    nothingHow: "När minst fem i en grupp har sagt hur det går med sina mål syns det här.",
    questions: questionsSv,
    columns: { question: "Fråga", share: "Svar", size: "Räknade" },
  },
  line: {
    picture: "Linjen från visionen och nedåt",
    withContracts: "Visa kontrakten som bär målen",
    carriedBy: (contracts: number, goals: number | "few") => {
      const told = contracts === 1 ? "1 kontrakt" : `${contracts} kontrakt`;
      if (goals === 0) return contracts === 0 ? "Ingen bär det ännu" : `Bärs av ${told}`;
      const personal = goals === "few" ? "färre än fem personliga mål" : `${goals} personliga mål`;
      return contracts === 0 ? `Bärs av ${personal}` : `Bärs av ${told} och ${personal}`;
    },
    contractOf: (name: string) => `Kontrakt: ${name}`,
    whole: "Kontraktet som helhet",
    result: (text: string) => `Resultatkrav: ${text}`,
    noResults: "Kontraktet har inga resultatkrav.",
    resultsNotShown: "Resultaten går inte att visa just nu.",
    columns: { goal: "Mål", level: "Nivå", unit: "Enhet", contracts: "Kontrakt som bär det", goals: "Personliga mål" },
    few: "Färre än fem",
  },
};

/** The organisation seen as a whole: who has a contract and a talk, how goals stand, who carries what (P1, P5, P14). */
export const coverageTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    notYours:
      "How many have contracts and talks, and how goals go in different parts of the municipality, is seen by HR and those who lead, each for their part.",
    coverage: {
      title: "Contracts and talks",
      intro: "Who leads and has a contract of assignment, and who has had their appraisal talk during the last year.",
      seenBy:
        "Managers see the units below them, and HR the whole municipality. Only that contracts and talks exist, and when. What is said in them does not show here.",
      protected: "Somebody with a protected identity is counted but named only for the nearest manager and HR.",
      none: "There is no unit to show you.",
      noneHow: "Here you see the units you lead and those below them. Tell HR if one is missing.",
      all: "All units together",
      contracts: "Contracts of assignment",
      talks: "Appraisal talks",
      pictureOf: "Contracts and talks, unit by unit",
      keys: {
        full: "In force, or held during the last year",
        part: "Something is overdue, or booked",
        empty: "Missing",
      },
      contractParts: { inForce: "In force", late: "Something is overdue", none: "Missing" },
      talkParts: { held: "Held during the last year", ahead: "Booked", none: "None" },
      part: (what, count) => `${what}: ${count}`,
      noLeaders: "Nobody who leads",
      nobody: "No employee",
      showNames: (unit) => `Show names: ${unit}`,
      hideNames: (unit) => `Hide names: ${unit}`,
      names: "Show names",
      namesHide: "Hide names",
      namesIn: (unit) => `Names in ${unit}`,
      noNames: "There is nobody to show you in the unit.",
      columns: {
        unit: "Unit",
        leaders: "Lead",
        inForce: "Contract in force",
        late: "Overdue",
        noContract: "No contract",
        held: "Talk held",
        ahead: "Talk booked",
        noTalk: "No talk",
        person: "Name",
        contract: "Contract",
        talk: "Talk",
      },
      until: (day) => `In force until ${day}`,
      missing: "No contract",
      notLeading: "Leads nobody",
      heldOn: (day) => `Held ${day}`,
      aheadOn: (day) => `Booked ${day}`,
      noTalk: "No talk during the last year",
      lastHeld: (day) => `Last ${day}`,
    },
    standings: {
      title: "How goals go",
      intro: "How personal goals go in different parts of the municipality, from five people and up.",
      how: "Each person is counted once. Only groups of at least five are shown, in words and never in numbers, so that nobody can tell how it goes for one person.",
      seenBy:
        "Managers see the units below them, and HR the whole municipality. The goals of one person are seen only by that person, the nearest manager and whoever sets the salary.",
      counted: (day) => `Counted ${day}. Counted again once a month.`,
      which: "Show",
      ownOnly: (name) => `${name}, the unit itself`,
      whole: (name) => `${name}, with everything below`,
      ownHow: "The people of the unit itself. Units below it with fewer than five are counted in.",
      wholeHow: "All who are shown within the unit. Those too few to be shown here are counted in further up.",
      people: (size) => `${size} people`,
      tooFew: "Fewer than five",
      tooFewHow: "“Fewer than five” may also be nobody.",
      countedIn: (units) => `They are counted in ${units}.`,
      nothing: "There is nothing to show yet.",
      nothingHow: "When at least five in a group have said how their goals go it shows here.",
      questions: questionsEn,
      columns: { question: "Question", share: "Answer", size: "Counted" },
    },
    line: {
      picture: "The line from the vision down",
      withContracts: "Show the contracts that carry the goals",
      carriedBy: (contracts, goals) => {
        const told = contracts === 1 ? "1 contract" : `${contracts} contracts`;
        if (goals === 0) return contracts === 0 ? "Nobody carries it yet" : `Carried by ${told}`;
        const personal = goals === "few" ? "fewer than five personal goals" : `${goals} personal goals`;
        return contracts === 0 ? `Carried by ${personal}` : `Carried by ${told} and ${personal}`;
      },
      contractOf: (name) => `Contract: ${name}`,
      whole: "The contract as a whole",
      result: (text) => `Required result: ${text}`,
      noResults: "The contract has no required results.",
      resultsNotShown: "The results cannot be shown just now.",
      columns: {
        goal: "Goal",
        level: "Level",
        unit: "Unit",
        contracts: "Contracts that carry it",
        goals: "Personal goals",
      },
      few: "Fewer than five",
    },
  },
};
