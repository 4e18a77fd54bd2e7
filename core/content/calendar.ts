import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: (other: string) => `Medarbetarsamtal med ${other}`,
  /** In a calendar that others may look at, and for both of the two. */
  neutral: "Samtal",
  cancelled: "Samtalet är inställt.",
  lines: (link: string) => ["Förbered dig i Uppdragsdialog. Det ni skriver finns bara där.", link],
};

/** What a calendar says about a talk: that it is, and where one prepares. Others may look at the calendar, so no more. */
export const calendarTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: (other) => `Appraisal talk with ${other}`,
    neutral: "Conversation",
    cancelled: "The conversation is cancelled.",
    lines: (link) => ["Prepare in Uppdragsdialog. What you write is only there.", link],
  },
};
