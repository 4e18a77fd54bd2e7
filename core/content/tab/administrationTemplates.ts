import type { Locale } from "#core/content/locale.ts";

const sv = {
  role: "Mall för",
  language: "Språk",
  languages: { sv: "Svenska", en: "Engelska" },
  standard: "Standardtexten används. Den är skriven för Uppdragsdialog och gäller tills du sparar en egen.",
  saved: (name: string, at: string, version: number) => `Egen text, version ${version}. Sparad av ${name} ${at}.`,
  restored: (name: string, at: string) => `Standardtexten används igen. Återställd av ${name} ${at}.`,
  seenBy: "Alla som börjar på ett kontrakt ser texterna.",
  basis: "Bygger på",
  purpose: "Syfte",
  mandate: "Befogenheter och ramar",
  changes: "Om förutsättningarna ändras",
  /** What each kind of text is for, where the contract's own help does not say it. */
  prefilled: "Texten fylls i från början och kan skrivas om i varje kontrakt.",
  examplesHow:
    "Exemplen fylls inte i. De ligger bredvid fälten, och den som skriver kan utgå från dem. Välj sådana som visar vad ett bra resultat är.",
  lockedWhy: "Den här texten är lika i alla kontrakt och kan inte ändras i en mall.",
  contributions: "Exempel på bidrag till helheten",
  commitments: "Exempel på åtaganden",
  results: "Exempel på resultat",
  example: (number: number) => `Exempel ${number}`,
  add: "Lägg till ett exempel",
  save: "Spara mallen",
  unsaved: "Du har ändringar som inte är sparade.",
  kept: "Allt är sparat.",
  undo: "Ångra ändringarna",
  restore: "Återställ till standard",
  restoreTitle: "Återställ till standardtexten?",
  restoreHow:
    "Nya kontrakt börjar från standardtexten igen. Er egen text finns kvar som tidigare version, och kontrakt som redan är påbörjade ändras inte.",
};

export const templateTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    role: "Template for",
    language: "Language",
    languages: { sv: "Swedish", en: "English" },
    standard: "The standard text is in use. It was written for Uppdragsdialog and holds until you save your own.",
    saved: (name, at, version) => `Your own text, version ${version}. Saved by ${name} ${at}.`,
    restored: (name, at) => `The standard text is in use again. Restored by ${name} ${at}.`,
    seenBy: "Everyone who begins a contract sees the texts.",
    basis: "Rests on",
    purpose: "Purpose",
    mandate: "Mandate and limits",
    changes: "If circumstances change",
    prefilled: "The text is filled in from the start and can be rewritten in each contract.",
    examplesHow:
      "The examples are not filled in. They lie beside the fields, and whoever writes can start from them. Choose ones that show what a good result is.",
    lockedWhy: "This text is the same in every contract and cannot be changed in a template.",
    contributions: "Examples of contributions to the whole",
    commitments: "Examples of commitments",
    results: "Examples of results",
    example: (number) => `Example ${number}`,
    add: "Add an example",
    save: "Save the template",
    unsaved: "You have changes that are not saved.",
    kept: "Everything is saved.",
    undo: "Undo the changes",
    restore: "Restore the standard",
    restoreTitle: "Restore the standard text?",
    restoreHow:
      "New contracts begin from the standard text again. Your own text is kept as an earlier version, and contracts that have been started do not change.",
  },
};
