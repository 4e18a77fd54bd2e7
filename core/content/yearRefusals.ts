import type { Locale } from "#core/content/locale.ts";
import { yearKindNames } from "#core/content/year.ts";
import type { Refusals } from "#core/refusal.ts";

type YearKey = Extract<keyof Refusals, `year.${string}`>;
const { sv, en } = yearKindNames;

/** What is refused of the year: which period, what is wrong, and what to do. */
export const yearRefusals: {
  readonly [L in Locale]: { readonly [K in YearKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "year.changedSince": () =>
      "Någon annan har sparat året medan du skrev. Det du skrev finns kvar här. Spara igen om det ska gälla, eller ångra dina ändringar för att läsa den andras.",
    "year.noSuchDay": ({ kind }) =>
      `${sv[kind]}: en dag saknas, eller finns inte varje år. Välj en annan dag än den 29 februari.`,
    "year.tooShort": ({ kind, days }) =>
      `${sv[kind]}: perioden är för kort, eller slutar innan den börjar. Ge den minst ${days} dagar.`,
    "year.deadlinesReversed": ({ kind }) =>
      `${sv[kind]}: dagarna står i fel ordning. Medarbetarens dag kommer först, sedan chefens, sist sammanfattningens.`,
    "year.deadlineBefore": ({ kind }) => `${sv[kind]}: medarbetarens dag ligger före perioden. Välj en dag i perioden.`,
    "year.deadlineLate": ({ kind, days }) =>
      `${sv[kind]}: sammanfattningens dag ligger för sent. Välj en dag högst ${days} dagar efter perioden.`,
  },
  en: {
    "year.changedSince": () =>
      "Somebody else has saved the year while you wrote. What you wrote is still here. Save again if it is to hold, or undo your changes to read theirs.",
    "year.noSuchDay": ({ kind }) =>
      `${en[kind]}: a day is missing, or does not exist every year. Choose another day than 29 February.`,
    "year.tooShort": ({ kind, days }) =>
      `${en[kind]}: the period is too short, or ends before it begins. Give it at least ${days} days.`,
    "year.deadlinesReversed": ({ kind }) =>
      `${en[kind]}: the days stand in the wrong order. The employee's day comes first, then the manager's, the summary's last.`,
    "year.deadlineBefore": ({ kind }) => `${en[kind]}: the employee's day is before the period. Choose a day in it.`,
    "year.deadlineLate": ({ kind, days }) =>
      `${en[kind]}: the summary's day is too late. Choose a day at most ${days} days after the period.`,
  },
};
