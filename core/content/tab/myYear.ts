import type { Locale } from "#core/content/locale.ts";
import type { BookedKind } from "#core/year/myYear.ts";

type MyYearTexts = {
  readonly title: string;
  readonly under: string;
  readonly booked: string;
  readonly kinds: { readonly [K in BookedKind]: string };
  readonly at: (day: string, time: string) => string;
  readonly none: string;
  readonly noneHow: string;
  readonly periods: string;
  readonly periodsHow: string;
  readonly span: (from: string, to: string) => string;
  readonly days: { readonly [D in "employee" | "manager" | "summary"]: (day: string) => string };
  readonly undecided: string;
  readonly nothing: string;
};

/** Everybody's own year: what is booked for them, and when the municipality has its talks. */
export const myYearTexts: { readonly [L in Locale]: MyYearTexts } = {
  sv: {
    title: "Mitt år",
    under: "Det som kommer för dig, och när kommunen har sina samtal. Bara du ser den här sidan.",
    booked: "Bokat för dig",
    kinds: {
      appraisal: "Medarbetarsamtal",
      followUp: "Avstämning",
      assessment: "Bedömning av ditt uppdragskontrakt",
      contractEnds: "Sista dagen i ditt uppdragskontrakts period",
      salaryView: "Sista dagen för din egen syn inför lönesamtalet",
      salaryTalk: "Lönesamtal",
    },
    at: (day, time) => `${day} kl. ${time}`,
    none: "Inget är bokat för dig just nu",
    noneHow: "När du och din chef har bestämt en dag för ett samtal eller en avstämning står den här.",
    periods: "Kommunens år",
    periodsHow: "När samtalen brukar hållas. Perioderna spärrar ingenting: ni bestämmer själva när ni ses.",
    span: (from, to) => `${from} till ${to}`,
    days: {
      employee: (day) => `Som medarbetare: gör din del senast ${day}.`,
      manager: (day) => `Som chef: gör din del senast ${day}.`,
      summary: (day) => `Det ni kommer fram till är nedskrivet senast ${day}.`,
    },
    undecided: "Kommunen har inte bestämt årets tider än.",
    nothing: "Ingen av årets perioder gäller dig.",
  },
  en: {
    title: "My year",
    under: "What comes for you, and when the municipality has its talks. Only you see this page.",
    booked: "Booked for you",
    kinds: {
      appraisal: "Appraisal talk",
      followUp: "Follow-up",
      assessment: "Assessment of your contract",
      contractEnds: "Last day of your contract's period",
      salaryView: "Last day for your own view before the salary talk",
      salaryTalk: "Salary talk",
    },
    at: (day, time) => `${day} at ${time}`,
    none: "Nothing is booked for you just now",
    noneHow: "When you and your manager have agreed on a day for a talk or a follow-up it stands here.",
    periods: "The municipality's year",
    periodsHow: "When the talks are usually held. The periods block nothing: you two decide when you meet.",
    span: (from, to) => `${from} to ${to}`,
    days: {
      employee: (day) => `As an employee: do your part by ${day}.`,
      manager: (day) => `As a manager: do your part by ${day}.`,
      summary: (day) => `What you come to is written down by ${day}.`,
    },
    undecided: "The municipality has not decided the times of the year yet.",
    nothing: "None of the year's periods concerns you.",
  },
};
