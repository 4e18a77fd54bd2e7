import type { Locale } from "#core/content/locale.ts";

const sv = {
  list: "Förslag",
  count: (count: number) => `${count} förslag`,
  countLabel: (count: number) => `${count} förslag på hur texten kan bli tydligare. Gå till det första.`,
  /** Nothing the helper says stands in the way of sending. */
  optional: "Förslagen är till hjälp medan du skriver. Du kan skicka ändå.",
  dismiss: "Dölj",
  dismissLabel: (field: string) => `Dölj förslaget om ${field}`,
};

export const adviceTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    list: "Suggestions",
    count: (count) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
    countLabel: (count) =>
      count === 1
        ? "1 suggestion on how to make the text clearer. Go to it."
        : `${count} suggestions on how to make the text clearer. Go to the first.`,
    optional: "The suggestions are there to help while you write. You can send anyway.",
    dismiss: "Hide",
    dismissLabel: (field) => `Hide the suggestion about ${field}`,
  },
};
