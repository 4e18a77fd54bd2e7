import { formatDay, listOf } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import { missingInSalaryLabel, salaryStateLabel } from "#core/content/salary.ts";
import type { RefusalKey, Refusals } from "#core/refusal.ts";

type SalaryRefusal = Extract<RefusalKey, `salary.${string}` | `salaryCriteria.${string}`>;

/** What is refused about salary bases and criteria. */
export const salaryRefusals: {
  readonly [L in Locale]: { readonly [K in SalaryRefusal]: (params: Refusals[K]) => string };
} = {
  sv: {
    "salary.wrongState": ({ state }) =>
      `Det går inte nu. Löneunderlaget har läget ”${salaryStateLabel[state].sv}”. Ladda om för att se hur det är.`,
    "salary.alreadyOpen": ({ day }) =>
      `Det finns redan ett löneunderlag på gång, med samtal den ${formatDay(day, "sv")}. Avsluta det först.`,
    "salary.viewGiven": () =>
      "Den egna synen är redan lämnad och kan inte ändras. Lägg till i kommentaren efter samtalet.",
    "salary.nothingToGive": () =>
      "Det finns inget skrivet att lämna. Skriv något, eller säg att du inte lämnar någon skriftlig syn.",
    "salary.viewFirst": ({ until }) =>
      `Medarbetarens egen syn kommer först. Du kan börja bedöma när den är lämnad, eller efter den ${formatDay(until, "sv")}.`,
    "salary.isReady": () => "Bedömningen är markerad som klar för samtalet. Öppna den igen om du vill ändra.",
    "salary.changedSince": () => "Texten har ändrats sedan du såg den. Ladda om och läs igenom den igen.",
    "salary.groundUnknown": () =>
      "Något som bedömningen vilar på finns inte längre att läsa för er båda. Ladda om och välj underlag igen.",
    "salary.incomplete": ({ missing }) =>
      `Innan det kan delas behövs ${listOf(
        missing.map((part) => missingInSalaryLabel[part].sv),
        "sv",
      )}.`,
    "salary.surprise": ({ criteria }) =>
      `Det här har ni inte talat om under året: ${listOf(
        criteria.map(({ sv }) => sv),
        "sv",
      )}. Ta upp det i dialog först, länka till där det sades, eller skriv varför det kommer först nu.`,
    "salaryCriteria.changedSince": ({ version }) =>
      `Någon annan har sparat kriterierna som version ${version}. Ladda om och gör om ändringen.`,
    "salaryCriteria.none": () => "Det måste finnas minst ett kriterium för varje grupp.",
    "salaryCriteria.tooMany": ({ max }) =>
      `Det får vara högst ${max} kriterier för varje grupp. Få är lättare att minnas.`,
    "salaryCriteria.bothLanguages": () => "Fyll i alla texter, på båda språken.",
  },
  en: {
    "salary.wrongState": ({ state }) =>
      `That cannot be done now. The salary basis is in the state “${salaryStateLabel[state].en}”. Reload to see how it is.`,
    "salary.alreadyOpen": ({ day }) =>
      `There is a salary basis under way already, with a talk on ${formatDay(day, "en")}. Finish it first.`,
    "salary.viewGiven": () =>
      "The own view is given already and cannot be changed. Add to it in the comment after the talk.",
    "salary.nothingToGive": () =>
      "There is nothing written to give. Write something, or say that you give no written view.",
    "salary.viewFirst": ({ until }) =>
      `The employee's own view comes first. You can begin to judge when it is given, or after ${formatDay(until, "en")}.`,
    "salary.isReady": () => "The judgement is marked as ready for the talk. Open it again if you want to change it.",
    "salary.changedSince": () => "The text has changed since you saw it. Reload and read it through again.",
    "salary.groundUnknown": () =>
      "Something the judgement rests on can no longer be read by both of you. Reload and choose the grounds again.",
    "salary.incomplete": ({ missing }) =>
      `Before it can be shared it needs ${listOf(
        missing.map((part) => missingInSalaryLabel[part].en),
        "en",
      )}.`,
    "salary.surprise": ({ criteria }) =>
      `You have not talked about this during the year: ${listOf(
        criteria.map(({ en }) => en),
        "en",
      )}. Take it up in dialogue first, link to where it was said, or write why it comes only now.`,
    "salaryCriteria.changedSince": ({ version }) =>
      `Somebody else has saved the criteria as version ${version}. Reload and make the change again.`,
    "salaryCriteria.none": () => "There must be at least one criterion for each group.",
    "salaryCriteria.tooMany": ({ max }) =>
      `There may be at most ${max} criteria for each group. Few are easier to remember.`,
    "salaryCriteria.bothLanguages": () => "Fill in all the texts, in both languages.",
  },
};
