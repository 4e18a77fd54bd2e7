import type { Locale } from "#core/content/locale.ts";

const sv = {
  several: "Planera flera i fliken",
  calendar: {
    add: "Lägg i kalendern",
    move: "Flytta i kalendern",
    remove: "Ta bort ur kalendern",
    join: "Anslut i Teams",
  },
};

/** What the chat says about planning talks. */
export const planningChatTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    several: "Plan several in the tab",
    calendar: {
      add: "Put in the calendar",
      move: "Move in the calendar",
      remove: "Take out of the calendar",
      join: "Join in Teams",
    },
  },
};
