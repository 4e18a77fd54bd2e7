import type { Locale } from "#core/content/locale.ts";
import type { SalaryWording, SalaryWordingRule } from "#core/salary/wording.ts";

type Sayings = { readonly [R in SalaryWordingRule]: (words: string) => string };

/** What is said of a salary basis while it is written: what makes it ask, in the writer's own words, and what would help. */
const sayings: { readonly [L in Locale]: Sayings } = {
  sv: {
    health: (words) => `”${words}” handlar om hälsa och hör inte hemma här. Skriv vad som har gjorts i arbetet.`,
    absence: (words) =>
      `”${words}” får inte påverka bedömningen. Frånvaro, ledighet, deltid och fackliga uppdrag är inga kriterier: bedöm det arbete som har gjorts.`,
    person: (words) =>
      `”${words}” beskriver hur någon är. Skriv vad personen har gjort, så att det går att se och prata om.`,
    comparison: (words) => `”${words}” jämför med andra. Bedöm mot kriteriet och det ni har kommit överens om.`,
    money: (words) => `”${words}” handlar om lön eller belopp. Det hanteras i lönesystemet: skriv om arbetet här.`,
    nothingSeen: (words) => `”${words}” säger inte vad du har sett. Ge ett exempel, så går det att förstå och lära av.`,
  },
  en: {
    health: (words) => `“${words}” is about health and does not belong here. Write what was done in the work.`,
    absence: (words) =>
      `“${words}” may not affect the judgement. Absence, leave, part-time and union work are no criteria: judge the work that was done.`,
    person: (words) =>
      `“${words}” describes how somebody is. Write what the person has done, so that it can be seen and talked about.`,
    comparison: (words) => `“${words}” compares with others. Judge by the criterion and what you have agreed.`,
    money: (words) => `“${words}” is about pay or amounts. That is in the payroll system: write about the work here.`,
    nothingSeen: (words) =>
      `“${words}” does not say what you have seen. Give an example, and it can be understood and learnt from.`,
  },
};

export const salaryAdviceText = ({ rule, words }: SalaryWording, locale: Locale): string =>
  sayings[locale][rule](words);
