import type { Locale } from "#core/content/locale.ts";
import type { Pace } from "#core/schedule/pace.ts";

/** The digest, and how often one wants it. */
type ReminderTexts = {
  readonly kicker: string;
  readonly title: (count: number) => string;
  readonly intro: string;
  /** Said instead, under what a campaign tells the same day. */
  readonly beside: (count: string) => string;
  /** Said when more waits than the card has room for. */
  readonly more: (count: number) => string;
  readonly choosePace: string;
  readonly paceTitle: string;
  readonly paceLines: readonly string[];
  readonly present: (pace: string) => string;
  readonly pace: { readonly [P in Pace]: string };
  readonly changed: { readonly [P in Pace]: string };
};

export const reminderTexts: { readonly [L in Locale]: ReminderTexts } = {
  sv: {
    kicker: "Påminnelse",
    title: (count) => (count === 1 ? "En sak väntar på dig" : `${count} saker väntar på dig`),
    intro: "Ta det när det passar dig. Du får högst en påminnelse om dagen.",
    more: (count) => `Och ${count} till: du ser allt i fliken.`,
    beside: (count) => `${count} också. Ta det när det passar dig.`,
    choosePace: "Hur ofta?",
    paceTitle: "Hur ofta vill du bli påmind?",
    paceLines: [
      "En påminnelse samlar allt som väntar på dig. Det någon annan just har gjort berättar jag alltid om.",
      "Även om du väljer aldrig påminner jag en gång i veckan om det som måste besvaras: ett kontrakt som har väntat i mer än två veckor, och policyn. Att årets medarbetarsamtal börjar berättar jag för alla.",
    ],
    present: (pace) => `Nu gäller: ${pace}.`,
    pace: { daily: "högst en gång om dagen", weekly: "på måndagar", off: "aldrig" },
    changed: {
      daily: "Då påminner jag dig högst en gång om dagen.",
      weekly: "Då påminner jag dig på måndagar.",
      off: "Då påminner jag dig bara om det som måste besvaras.",
    },
  },
  en: {
    kicker: "Reminder",
    title: (count) => (count === 1 ? "One thing is waiting for you" : `${count} things are waiting for you`),
    intro: "Take it when it suits you. You get one reminder a day at most.",
    more: (count) => `And ${count} more: you see everything in the tab.`,
    beside: (count) => `${count} as well. Take it when it suits you.`,
    choosePace: "How often?",
    paceTitle: "How often would you like to be reminded?",
    paceLines: [
      "A reminder gathers everything that is waiting for you. What somebody else has just done I always tell you.",
      "Even if you choose never, I remind you once a week of what must be answered: a contract that has waited for more than two weeks, and the policy. That this year's appraisal talks begin I tell everybody.",
    ],
    present: (pace) => `At present: ${pace}.`,
    pace: { daily: "once a day at most", weekly: "on Mondays", off: "never" },
    changed: {
      daily: "I will remind you once a day at most.",
      weekly: "I will remind you on Mondays.",
      off: "I will only remind you of what must be answered.",
    },
  },
};
