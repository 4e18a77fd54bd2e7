import type { Locale } from "#core/content/locale.ts";
import type { GoalRow } from "#core/orgGoal/goalRow.ts";
import type { Organisation } from "#core/organisation/organisation.ts";

type Parts = Organisation & { readonly goals: readonly GoalRow[] };
type Part = keyof Parts;
/** The fields of a row that may change, by the names of its type. */
export type PartField = {
  readonly [P in Part]: Parts[P][number] extends infer Row ? keyof Row & string : never;
}[Part];

type Texts = {
  readonly parts: { readonly [P in Part]: string };
  readonly fields: { readonly [F in PartField]: string };
  readonly counts: (added: number, changed: number, removed: number) => string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly notApplied: string;
  readonly imported: string;
  readonly unchanged: string;
  readonly refused: string;
  readonly conflict: string;
  readonly usage: string;
  readonly noFolder: (folder: string) => string;
};

/** What the import says before and after it changes the organisation. */
export const importPreviewTexts: { readonly [L in Locale]: Texts } = {
  sv: {
    parts: {
      people: "Personer",
      units: "Enheter",
      assignments: "Uppdrag",
      representations: "Företrädare och ersättare",
      goals: "Mål",
    },
    fields: {
      id: "id",
      name: "namn",
      email: "e-post",
      title: "titel",
      unit: "enhet",
      manager: "chef",
      roles: "roller",
      locale: "språk",
      leave: "frånvaro",
      protected: "skyddade personuppgifter",
      guest: "gäst",
      parent: "överordnad",
      head: "enhetens chef",
      authority: "nämnd",
      person: "person",
      salarySetter: "lönesättande chef",
      from: "från",
      to: "till",
      for: "företräder",
      decisionRef: "beslut",
      level: "nivå",
      measure: "mått",
      target: "målvärde",
    },
    counts: (added, changed, removed) => `${added} nya, ${changed} ändrade, ${removed} tas bort`,
    added: "ny",
    removed: "tas bort",
    changed: "ändras",
    yes: "ja",
    no: "nej",
    nothing: "Filerna ändrar ingenting.",
    notApplied: "Inget är ändrat. Kör igen med --apply för att läsa in.",
    imported: "Inläst.",
    unchanged: "Allt fanns redan. Inget är ändrat.",
    refused: "Inget är inläst. Rätta felen ovan och försök igen.",
    conflict: "Någon annan läste in samtidigt. Inget är ändrat. Titta på förhandsvisningen igen.",
    usage:
      "Ange mappen med people.csv, units.csv och de andra filerna: MAPP [--apply] [--close-goals BESLUT] [--language en].",
    noFolder: (folder) => `Mappen ${folder} finns inte eller går inte att läsa.`,
  },
  en: {
    parts: {
      people: "People",
      units: "Units",
      assignments: "Assignments",
      representations: "Representatives and deputies",
      goals: "Goals",
    },
    fields: {
      id: "id",
      name: "name",
      email: "e-mail",
      title: "title",
      unit: "unit",
      manager: "manager",
      roles: "roles",
      locale: "language",
      leave: "leave",
      protected: "protected personal data",
      guest: "guest",
      parent: "above it",
      head: "head of the unit",
      authority: "authority",
      person: "person",
      salarySetter: "salary-setting manager",
      from: "from",
      to: "to",
      for: "acts for",
      decisionRef: "decision",
      level: "level",
      measure: "measure",
      target: "target",
    },
    counts: (added, changed, removed) => `${added} new, ${changed} changed, ${removed} removed`,
    added: "new",
    removed: "removed",
    changed: "changes",
    yes: "yes",
    no: "no",
    nothing: "The files change nothing.",
    notApplied: "Nothing has changed. Run again with --apply to import.",
    imported: "Imported.",
    unchanged: "Everything was there already. Nothing has changed.",
    refused: "Nothing is imported. Correct the faults above and try again.",
    conflict: "Somebody else imported at the same time. Nothing has changed. Look at the preview again.",
    usage:
      "Name the folder with people.csv, units.csv and the other files: FOLDER [--apply] [--close-goals DECISION] [--language en].",
    noFolder: (folder) => `The folder ${folder} does not exist or cannot be read.`,
  },
};
