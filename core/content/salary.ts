/**
 * What is asked and said about salary bases (P20, P25; research/domain D7). The three questions of the own view have keys under
 * which answers are stored; a new wording is a new version, and what has begun keeps its own.
 */
import type { Localised } from "#core/content/locale.ts";
import { type Step, step, text } from "#core/dialogue/dialogue.ts";
import type { CancelledBecause, SalaryState } from "#core/salary/basis.ts";
import type { GroundKind } from "#core/salary/ground.ts";
import type { MissingInSalary } from "#core/salary/basis.ts";

const note: Localised = {
  sv: "Skriv om arbetet. Skriv inte om hälsa, och inte om lön i kronor: den hanteras i lönesystemet.",
  en: "Write about the work. Do not write about health, nor about pay in kronor: that is in the payroll system.",
};

const version1: readonly Step[] = [
  step(
    "results",
    { sv: "Dina viktigaste resultat", en: "Your most important results" },
    [
      text("results", {
        sv: "Vilka är dina viktigaste resultat under perioden? Ge gärna exempel.",
        en: "Which are your most important results of the period? Examples help.",
      }),
    ],
    { note },
  ),
  step("development", { sv: "Din utveckling", en: "Your development" }, [
    text("development", {
      sv: "Vad har du utvecklat, i ditt arbete och i verksamheten?",
      en: "What have you developed, in your work and in the operations?",
    }),
  ]),
  step("conditions", { sv: "Dina förutsättningar", en: "Your conditions" }, [
    text("conditions", {
      sv: "Vad i förutsättningarna har påverkat resultatet: ändrat uppdrag, vakanser, ny i rollen?",
      en: "What conditions affected the result: a changed assignment, vacancies, being new in the role?",
    }),
  ]),
];

const versions: readonly (readonly Step[])[] = [version1];

export function salaryViewSteps(version: number): readonly Step[] {
  const found = versions[version - 1];
  if (!found) throw new Error(`the own view has no version ${version}`);
  return found;
}

export const salaryStateLabel: Readonly<Record<SalaryState, Localised>> = {
  asked: { sv: "Väntar på medarbetarens egen syn", en: "Awaiting the employee's own view" },
  viewGiven: { sv: "Den egna synen är lämnad", en: "The own view is given" },
  ready: { sv: "Klart för samtal", en: "Ready for the talk" },
  shared: { sv: "Delat vid samtalet", en: "Shared at the talk" },
  commented: { sv: "Kommenterat av medarbetaren", en: "Commented on by the employee" },
  read: { sv: "Läst av medarbetaren", en: "Read by the employee" },
  closed: { sv: "Avslutat", en: "Closed" },
  cancelled: { sv: "Inställt", en: "Called off" },
};

export const salaryCancelledLabel: Readonly<Record<CancelledBecause, Localised>> = {
  leaving: { sv: "Anställningen upphör", en: "The employment ends" },
  otherBody: { sv: "Lönen sätts på annat sätt", en: "The salary is set in another way" },
  mistake: { sv: "Öppnat av misstag", en: "Opened by mistake" },
};

export const groundKindLabel: Readonly<Record<GroundKind, Localised>> = {
  assessedResult: { sv: "Bedömt i kontraktet", en: "Assessed in the contract" },
  goal: { sv: "Mål", en: "Goal" },
  summary: { sv: "Sammanfattning av medarbetarsamtal", en: "Summary of a talk" },
  followUp: { sv: "Avstämning", en: "Follow-up" },
  exchange: { sv: "Fråga eller tack", en: "Question or thanks" },
};

export const missingInSalaryLabel: Readonly<Record<MissingInSalary, Localised>> = {
  step: { sv: "steg för varje kriterium", en: "a step for each criterion" },
  motivation: { sv: "en motivering till varje kriterium", en: "a motivation of each criterion" },
  ground: {
    sv: "minst en länk till underlag för varje kriterium",
    en: "at least one link to grounds for each criterion",
  },
  overall: { sv: "den samlade bedömningen", en: "the judgement altogether" },
  ahead: {
    sv: "vad som krävs för en god utveckling framåt, hur det märks och när",
    en: "what is needed for a good development ahead, how it shows and when",
  },
  plan: {
    sv: "en handlingsplan med vad och när, eftersom ett kriterium behöver utvecklas",
    en: "an action plan with what and when, since a criterion needs development",
  },
};
