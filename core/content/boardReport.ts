import type { Measure } from "#core/boardReport/counts.ts";
import type { Share, Size } from "#core/climate/groupShares.ts";
import type { Locale } from "#core/content/locale.ts";

type Said = {
  readonly name: string;
  /** What is counted, and of whom. */
  readonly how: string;
  /** "38 av 45 chefer" */
  readonly of: (have: number, of: number) => string;
  /** When there is nobody, or nothing, to count. */
  readonly nothing: string;
};

/** The parts of the page, each with what it counts; goals are words of their own. */
export const REPORT_SECTIONS = {
  assignment: ["contract", "assessed"],
  dialogue: ["talk", "followUp", "leadership"],
  development: ["plan", "activity"],
  promises: ["promises"],
} as const satisfies { readonly [section: string]: readonly Measure[] };
export type ReportSection = keyof typeof REPORT_SECTIONS;
export const SECTION_KEYS = Object.keys(REPORT_SECTIONS) as readonly ReportSection[];

const measuresSv: { readonly [M in Measure]: Said } = {
  contract: {
    name: "Har ett uppdragskontrakt",
    how: "Chefer som hade ett kontrakt i kraft årets sista dag.",
    of: (have, of) => `${have} av ${of} chefer`,
    nothing: "Ingen som leder",
  },
  assessed: {
    name: "Kontraktet är bedömt",
    how: "Av dem som hade kontrakt: båda har bekräftat en bedömning under året.",
    of: (have, of) => `${have} av ${of} kontrakt`,
    nothing: "Inget kontrakt att bedöma",
  },
  talk: {
    name: "Medarbetarsamtal är hållet",
    how: "Alla som har en chef, och som haft minst ett samtal under året.",
    of: (have, of) => `${have} av ${of} medarbetare`,
    nothing: "Ingen medarbetare",
  },
  followUp: {
    name: "Avstämningar är hållna",
    how: "Av dem som skulle hållas mellan samtalen under året.",
    of: (have, of) => `${have} av ${of} avstämningar`,
    nothing: "Ingen avstämning",
  },
  leadership: {
    name: "Ledarskapsdialog är förd",
    how: "Chefer som under året kommit överens med sin uppdragsgivare efter en dialog om ledarskapet.",
    of: (have, of) => `${have} av ${of} chefer`,
    nothing: "Ingen som leder",
  },
  plan: {
    name: "Har en utvecklingsplan",
    how: "Medarbetare med minst en överenskommen utvecklingsinsats under året.",
    of: (have, of) => `${have} av ${of} medarbetare`,
    nothing: "Ingen medarbetare",
  },
  activity: {
    name: "Har genomfört något ur planen",
    how: "Av dem som hade en plan.",
    of: (have, of) => `${have} av ${of} planer`,
    nothing: "Ingen plan",
  },
  promises: {
    name: "Löften till chefer är infriade",
    how: "Uppdrag, dialog, återkoppling, utveckling och stöd som lovats till en dag under året.",
    of: (have, of) => `${have} av ${of} löften`,
    nothing: "Inget löfte",
  },
};
const measuresEn: typeof measuresSv = {
  contract: {
    name: "Have a contract",
    how: "Managers who had a contract in force on the last day of the year.",
    of: (have, of) => `${have} of ${of} managers`,
    nothing: "Nobody who leads",
  },
  assessed: {
    name: "The contract is assessed",
    how: "Of those who had a contract: both have confirmed an assessment during the year.",
    of: (have, of) => `${have} of ${of} contracts`,
    nothing: "No contract to assess",
  },
  talk: {
    name: "The appraisal talk was held",
    how: "Everybody who has a manager, and has had at least one talk during the year.",
    of: (have, of) => `${have} of ${of} employees`,
    nothing: "No employee",
  },
  followUp: {
    name: "Follow-ups were held",
    how: "Of those that were to be held between talks during the year.",
    of: (have, of) => `${have} of ${of} follow-ups`,
    nothing: "No follow-up",
  },
  leadership: {
    name: "The dialogue about leadership was held",
    how: "Managers who during the year have agreed with their principal after a dialogue about leadership.",
    of: (have, of) => `${have} of ${of} managers`,
    nothing: "Nobody who leads",
  },
  plan: {
    name: "Have a development plan",
    how: "Employees with at least one development activity agreed during the year.",
    of: (have, of) => `${have} of ${of} employees`,
    nothing: "No employee",
  },
  activity: {
    name: "Have done something in the plan",
    how: "Of those who had a plan.",
    of: (have, of) => `${have} of ${of} plans`,
    nothing: "No plan",
  },
  promises: {
    name: "Promises to managers were kept",
    how: "Assignment, dialogue, feedback, development and support that were promised to a day of the year.",
    of: (have, of) => `${have} of ${of} promises`,
    nothing: "No promise",
  },
};

const sharesSv: { readonly [S in Share]: string } = {
  nearlyAll: "Nästan alla nådde sina mål, helt eller delvis",
  majority: "De flesta nådde sina mål, helt eller delvis",
  half: "Ungefär hälften nådde sina mål, helt eller delvis",
  minority: "Färre än hälften nådde sina mål, helt eller delvis",
  few: "Få nådde sina mål, helt eller delvis",
};
const sharesEn: typeof sharesSv = {
  nearlyAll: "Nearly all reached their goals, wholly or partly",
  majority: "Most reached their goals, wholly or partly",
  half: "About half reached their goals, wholly or partly",
  minority: "Fewer than half reached their goals, wholly or partly",
  few: "Few reached their goals, wholly or partly",
};
const sizeSv = (size: Size) => ({ 5: "5–9", 10: "10–19", 20: "20–49", 50: "50 eller fler" })[size];
const sizeEn = (size: Size) => ({ 5: "5–9", 10: "10–19", 20: "20–49", 50: "50 or more" })[size];

const sv = {
  measures: measuresSv,
  sections: {
    assignment: { title: "Tydligt uppdrag", how: "Kommunen ger uppdraget, och båda bedömer hur det har gått." },
    dialogue: { title: "Dialog och återkoppling", how: "Båda sidor ansvarar för att samtalen blir av." },
    development: { title: "Utveckling", how: "Chef och medarbetare planerar, och gör det de har planerat." },
    promises: { title: "Det kommunen har lovat sina chefer", how: "Uppdragsgivarens del av överenskommelsen." },
  },
  goals: {
    title: "Mål som har nåtts",
    how: "Personliga mål som utvärderats under året, i ord och från fem personer. Var och en räknas en gång.",
    shares: sharesSv,
    people: (size: Size) => `${sizeSv(size)} personer`,
  },
  percent: (percent: number) => `${percent} %`,
  withPercent: (count: string, percent: string) => `${count} (${percent})`,
  tooFew: "Färre än fem",
  tooFewInWhole: "Färre än fem, räknas i hela kommunen",
  notYet: "Visas när året är stängt",
  whole: "Hela kommunen",
  byPart: "Förvaltning för förvaltning",
  overYears: "År för år",
  part: "Del av kommunen",
  measure: "Vad som räknas",
  soFar: (year: number) => `${year}, hittills`,
  numbers: (leaders: number, people: number) => `${leaders} chefer och ${people} medarbetare`,
};

/** What the yearly page to the board says of its numbers, on the page and on paper (P1, P14-P16, P19). */
export const boardReportTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    measures: measuresEn,
    sections: {
      assignment: { title: "A clear assignment", how: "The municipality gives it, and both assess how it went." },
      dialogue: { title: "Dialogue and feedback", how: "Both sides see to it that the talks take place." },
      development: { title: "Development", how: "Manager and employee plan, and do what they have planned." },
      promises: {
        title: "What the municipality has promised its managers",
        how: "The principal's part of the agreement.",
      },
    },
    goals: {
      title: "Goals reached",
      how: "Personal goals evaluated during the year, in words and from five people. Each is counted once.",
      shares: sharesEn,
      people: (size) => `${sizeEn(size)} people`,
    },
    percent: (percent) => `${percent}%`,
    withPercent: (count, percent) => `${count} (${percent})`,
    tooFew: "Fewer than five",
    tooFewInWhole: "Fewer than five, counted in the whole municipality",
    notYet: "Shown when the year is closed",
    whole: "The whole municipality",
    byPart: "Part by part",
    overYears: "Year by year",
    part: "Part of the municipality",
    measure: "What is counted",
    soFar: (year) => `${year}, so far`,
    numbers: (leaders, people) => `${leaders} managers and ${people} employees`,
  },
};
