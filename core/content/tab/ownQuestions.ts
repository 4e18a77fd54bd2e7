import type { Locale } from "#core/content/locale.ts";

const sv = {
  none: "Inga egna frågor än",
  noneHow: "Förberedelsen har redan frågor om det som policyn tar upp. Lägg till en egen bara om den behövs hos er.",
  saved: (name: string, at: string, version: number) => `Version ${version}. Sparad av ${name} ${at}.`,
  seenBy: "Alla som förbereder ett samtal ser frågorna. Svaren ser bara de två som samtalet är mellan.",
  question: (number: number) => `Egen fråga ${number}`,
  step: "Steg",
  alreadyAsked: "I steget frågas redan:",
  kind: "Svar",
  kinds: { text: "Med egna ord", scale: "På skalan Stämmer helt till Inte alls" },
  asked: {
    employee: { sv: "Till medarbetaren, på svenska", en: "Till medarbetaren, på engelska" },
    manager: { sv: "Till chefen, på svenska", en: "Till chefen, på engelska" },
  },
  askedHow: "Lämna tomt för den som inte ska få frågan. Får båda den står svaren bredvid varandra i samtalet.",
  add: "Lägg till en fråga",
  save: "Spara frågorna",
  unsaved: "Du har ändringar som inte är sparade.",
  kept: "Allt är sparat.",
  undo: "Ångra ändringarna",
};

export const ownQuestionsTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    none: "No questions of your own yet",
    noneHow: "The preparation already asks about what the policy brings up. Add your own only if you need it.",
    saved: (name, at, version) => `Version ${version}. Saved by ${name} ${at}.`,
    seenBy: "Everyone who prepares a talk sees the questions. Only the two whom the talk is between see the answers.",
    question: (number) => `Own question ${number}`,
    step: "Step",
    alreadyAsked: "The step already asks:",
    kind: "Answer",
    kinds: { text: "In their own words", scale: "On the scale from Fully true to Not at all true" },
    asked: {
      employee: { sv: "To the employee, in Swedish", en: "To the employee, in English" },
      manager: { sv: "To the manager, in Swedish", en: "To the manager, in English" },
    },
    askedHow:
      "Leave it empty for whoever is not to get the question. If both get it, the answers stand side by side in the talk.",
    add: "Add a question",
    save: "Save the questions",
    unsaved: "You have changes that are not saved.",
    kept: "Everything is saved.",
    undo: "Undo the changes",
  },
};
