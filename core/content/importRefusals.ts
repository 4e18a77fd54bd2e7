import { listOf } from "#core/content/format.ts";
import { problemText } from "#core/content/importProblems.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Problem } from "#core/organisation/problem.ts";
import type { RefusalKey, Refusals } from "#core/refusal.ts";

type ImportRefusal = Extract<RefusalKey, `import.${string}`>;
type Sentences = { readonly [K in ImportRefusal]: (params: Refusals[K]) => string };

/** So many faults are named at once; the preview lists them all. */
const FAULTS_NAMED = 3;
const faults = (problems: readonly Problem[], locale: Locale) =>
  problems
    .slice(0, FAULTS_NAMED)
    .map((problem) => problemText(problem, locale))
    .join(" ");

/** Every "no" about reading in files and undoing it (DOMAIN section 8). */
export const importRefusals: { readonly [L in Locale]: Sentences } = {
  sv: {
    "import.fileRefused": ({ problems }) => `Inget är inläst. ${faults(problems, "sv")}`,
    "import.changedSince": () =>
      "Förteckningen eller filerna är inte de som du såg. Inget är inläst. Förhandsgranska igen och läs in sedan.",
    "import.nothing": () => "Filerna ändrar ingenting.",
    "import.first": () =>
      "Den går inte att ångra, för det finns ingen tidigare förteckning att gå tillbaka till. Läs in rättade filer i stället.",
    "import.later": () =>
      "Den går inte att ångra, för förteckningen har ändrats efteråt. Bara den senaste inläsningen går att ångra. Läs in rättade filer i stället.",
    "import.undone": () => "Inläsningen är redan ångrad.",
    "import.builtOn": ({ names, more }) =>
      `Den går inte att ångra, för något har redan gjorts med stöd av den hos ${listOf(names, "sv")}${more > 0 ? ` och ${more} till` : ""}. Läs in rättade filer i stället.`,
    "import.goalsChanged": ({ goals }) =>
      `Den går inte att ångra, för de här målen har ändrats efteråt: ${listOf(goals, "sv")}. Ändra dem ett och ett på sidan Kommunens mål.`,
    "import.goalsServed": ({ goals }) =>
      `Den går inte att ångra, för något bidrar redan till de nya målen: ${listOf(goals, "sv")}. Ändra målen ett och ett på sidan Kommunens mål.`,
  },
  en: {
    "import.fileRefused": ({ problems }) => `Nothing is imported. ${faults(problems, "en")}`,
    "import.changedSince": () =>
      "The directory or the files are not those you saw. Nothing is imported. Preview again, and then import.",
    "import.nothing": () => "The files change nothing.",
    "import.first": () =>
      "It cannot be undone, since there is no earlier directory to go back to. Import corrected files instead.",
    "import.later": () =>
      "It cannot be undone, since the directory has changed afterwards. Only the latest import can be undone. Import corrected files instead.",
    "import.undone": () => "The import is already undone.",
    "import.builtOn": ({ names, more }) =>
      `It cannot be undone, since something has been done on the strength of it with ${listOf(names, "en")}${more > 0 ? ` and ${more} more` : ""}. Import corrected files instead.`,
    "import.goalsChanged": ({ goals }) =>
      `It cannot be undone, since these goals have been changed afterwards: ${listOf(goals, "en")}. Change them one by one on the page of the municipality's goals.`,
    "import.goalsServed": ({ goals }) =>
      `It cannot be undone, since something serves the new goals already: ${listOf(goals, "en")}. Change the goals one by one on the page of the municipality's goals.`,
  },
};
