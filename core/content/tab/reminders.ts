import type { Locale } from "#core/content/locale.ts";
import type { Pace } from "#core/schedule/pace.ts";

type Texts = {
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  readonly pace: { readonly [P in Pace]: string };
};

/** How often one is reminded, on the start page. */
export const reminderSettingTexts: { readonly [L in Locale]: Texts } = {
  sv: {
    heading: "Påminnelser",
    label: "Hur ofta vill du bli påmind i chatten?",
    hint: "En påminnelse samlar allt som väntar på dig. Det som måste besvaras påminner vi om en gång i veckan, även om du väljer aldrig.",
    pace: { daily: "Högst en gång om dagen", weekly: "På måndagar", off: "Aldrig" },
  },
  en: {
    heading: "Reminders",
    label: "How often would you like to be reminded in the chat?",
    hint: "A reminder gathers everything that is waiting for you. What must be answered we remind you of once a week, even if you choose never.",
    pace: { daily: "Once a day at most", weekly: "On Mondays", off: "Never" },
  },
};
