import type { MatterKind } from "#core/handover/openMatters.ts";
import type { Locale } from "#core/content/locale.ts";
import type { ImportPart } from "#core/municipality/fileImport.ts";
import type { FileName } from "#core/organisation/problem.ts";

type Counted = (count: number) => string;
const filesSv: { readonly [F in FileName]: string } = {
  "people.csv": "Personer (people.csv)",
  "units.csv": "Enheter (units.csv)",
  "assignments.csv": "Uppdrag vid sidan av (assignments.csv)",
  "representations.csv": "Företrädare och ersättare (representations.csv)",
  "goals.csv": "Kommunens mål (goals.csv)",
};
const partsSv: { readonly [P in ImportPart]: string } = {
  people: "Personer",
  units: "Enheter",
  assignments: "Uppdrag",
  representations: "Företrädare och ersättare",
  goals: "Mål",
};
const one = (count: number, single: string, many: string) => (count === 1 ? `1 ${single}` : `${count} ${many}`);
const meaningSv: { readonly [K in MatterKind]: Counted } = {
  boardUnrepresented: () => "Ingen företräder kommunstyrelsen",
  holderLeft: (n) => `${one(n, "kontrakt", "kontrakt")} blir kvar efter någon som slutar, och ska avslutas`,
  comingLeft: (n) =>
    `${one(n, "godkänt kontrakt", "godkända kontrakt")} för en senare dag blir kvar efter någon som slutar`,
  noPrincipal: (n) => `${one(n, "kontrakt", "kontrakt")} står utan uppdragsgivare`,
  noManager: (n) => `${one(n, "person", "personer")} med något påbörjat står utan chef`,
  principalChanged: (n) => `${one(n, "kontrakt", "kontrakt")} får en ny uppdragsgivare, som får frågan om att ta över`,
  toConfirm: (n) => `${one(n, "kontrakt", "kontrakt")} väntar på att den nya uppdragsgivaren bekräftar`,
  boardToApprove: (n) => `${one(n, "förslag", "förslag")} väntar på kommunstyrelsen`,
  periodLapsed: (n) => `${one(n, "kontrakt", "kontrakt")} har passerat sin sista dag`,
  holderMoved: (n) => `${one(n, "kontrakt", "kontrakt")} gäller ett annat arbete än det personen får`,
  wordingLeft: (n) => `${one(n, "förslag", "förslag")} till kontrakt är med någon som inte längre är chef`,
  talkLeft: (n) => `${one(n, "samtal är påbörjat", "samtal är påbörjade")} med någon som inte längre är chef`,
  goalsLeft: (n) => `${one(n, "person", "personer")} som slutar har mål som inte är avslutade`,
  periodEnding: (n) => `${one(n, "kontrakt", "kontrakt")} slutar snart`,
  boardPeriodEnds: () => "Perioden för kommunstyrelsens företrädare slutar snart",
  boardSteppedIn: () => "En annan företräder kommunstyrelsen",
  talkWhileAway: (n) => `${one(n, "samtal är", "samtal är")} med någon som är frånvarande`,
  principalOnLeave: (n) => `${one(n, "kontrakt har", "kontrakt har")} en uppdragsgivare som är frånvarande`,
  holderOnLeave: (n) => `${one(n, "kontrakt har", "kontrakt har")} en uppdragstagare som är frånvarande`,
};

const sv = {
  file: filesSv,
  part: partsSv,
  choose: {
    heading: "Välj filer",
    how: "Välj de filer som ska ändra något. Det som står i en fil du inte väljer ligger kvar. Ingenting ändras förrän du har sett vad som händer och väljer att läsa in.",
    format:
      "CSV från Excel eller lönesystemet går bra, med komma eller semikolon. Första raden har kolumnernas namn, på svenska eller engelska: Id, Namn, E-post, Titel, Enhet, Chef, Roller, Språk, Ledig från, Ledig till och Skyddad för personer. De andra filernas kolumner står i handboken för administratörer.",
    preview: "Visa vad som ändras",
    apply: "Läs in",
    looking: (files: number, size: string) =>
      `Läser ${one(files, "fil", "filer")} (${size}) och räknar ut vad som ändras …`,
    applying: (files: number, size: string) => `Läser in ${one(files, "fil", "filer")} (${size}) …`,
    none: "Välj minst en fil.",
    tooLarge: "Filerna är för stora för att läsas in här. Använd kommandot på servern, som handboken beskriver.",
  },
  preview: {
    heading: "Det här händer",
    problems: "Att rätta eller tänka på",
    refused: "Inget kan läsas in förrän felen är rättade.",
    nothing: "Filerna ändrar ingenting.",
    stops: "Måste rättas",
    warns: "Tänk på",
    counts: (added: number, changed: number, removed: number) =>
      [added && one(added, "ny", "nya"), changed && one(changed, "ändrad", "ändrade"), removed && `${removed} tas bort`]
        .filter(Boolean)
        .join(", "),
    kind: { added: "Ny", changed: "Ändras", removed: "Tas bort" },
    changed: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    more: (count: number) => `Och ${count} till.`,
    meaning: "Det här påverkas",
    meaningNone: "Inga kontrakt, samtal eller mål påverkas.",
    meaningHow: "De som berörs ser det på sidan Överlämning och får frågan när de ska göra något.",
    removedStay: "Det som de som tas bort har skrivit och kommit överens om ligger kvar.",
  },
  matter: meaningSv,
  history: {
    heading: "Inläst tidigare",
    none: "Inget är inläst än.",
    by: (name: string) => `av ${name}`,
    byCommand: "med kommandot på servern",
    part: (part: string, counts: string) => `${part}: ${counts}`,
    state: {
      done: "Inläst",
      begun: "Avbröts, läs in filerna igen",
      lost: "Blev inte av, någon annan läste in samtidigt",
      undone: "Ångrad",
    },
    undoneBy: (name: string, when: string) => `Ångrad av ${name} ${when}`,
    undo: "Ångra inläsningen",
    undoTitle: "Ångra den senaste inläsningen?",
    undoHow:
      "Förteckningen och målen blir som de var innan. Det som någon har skrivit ändras inte. Det går inte att ångra ångrandet: läs in filerna igen om det behövs.",
    kept: "Den senaste förteckningen före den som gäller sparas, så att det går att ångra. Äldre finns inte kvar.",
  },
};

export const importTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    file: {
      "people.csv": "People (people.csv)",
      "units.csv": "Units (units.csv)",
      "assignments.csv": "Assignments beside the job (assignments.csv)",
      "representations.csv": "Representatives and deputies (representations.csv)",
      "goals.csv": "The municipality's goals (goals.csv)",
    },
    part: {
      people: "People",
      units: "Units",
      assignments: "Assignments",
      representations: "Representatives and deputies",
      goals: "Goals",
    },
    choose: {
      heading: "Choose files",
      how: "Choose the files that are to change something. What stands in a file you do not choose stays. Nothing changes until you have seen what happens and choose to import.",
      format:
        "CSV from Excel or the payroll system is fine, with commas or semicolons. The first row names the columns, in Swedish or English: id, name, email, title, unit, managerId, roles, locale, leaveFrom, leaveTo and protected for people. The columns of the other files are in the handbook for administrators.",
      preview: "Show what changes",
      apply: "Import",
      looking: (files, size) => `Reading ${one(files, "file", "files")} (${size}) and working out what changes …`,
      applying: (files, size) => `Importing ${one(files, "file", "files")} (${size}) …`,
      none: "Choose at least one file.",
      tooLarge: "The files are too large to import here. Use the command on the server, as the handbook describes.",
    },
    preview: {
      heading: "This is what happens",
      problems: "To correct or to consider",
      refused: "Nothing can be imported until the faults are corrected.",
      nothing: "The files change nothing.",
      stops: "Must be corrected",
      warns: "Consider",
      counts: (added, changed, removed) =>
        [added && `${added} new`, changed && `${changed} changed`, removed && `${removed} removed`]
          .filter(Boolean)
          .join(", "),
      kind: { added: "New", changed: "Changes", removed: "Removed" },
      changed: (field, before, after) => `${field}: ${before} → ${after}`,
      more: (count) => `And ${count} more.`,
      meaning: "What is asked, or no longer right",
      meaningNone: "No contracts, talks or goals are affected.",
      meaningHow: "Those concerned see it on the page of hand-overs and are asked when they are to act.",
      removedStay: "What those who are removed have written and agreed stays.",
    },
    matter: {
      boardUnrepresented: () => "Nobody represents the executive board",
      holderLeft: (n) =>
        `${one(n, "contract is", "contracts are")} left behind by somebody who leaves, and are to be ended`,
      comingLeft: (n) =>
        `${one(n, "contract approved", "contracts approved")} for a later day left behind by somebody who leaves`,
      noPrincipal: (n) => `${one(n, "contract has", "contracts have")} no principal`,
      noManager: (n) => `${one(n, "person", "people")} with something begun would have no manager`,
      principalChanged: (n) => `${one(n, "contract gets", "contracts get")} a new principal, who is asked to take over`,
      toConfirm: (n) => `${one(n, "contract waits", "contracts wait")} for the new principal to confirm`,
      boardToApprove: (n) => `${one(n, "proposal waits", "proposals wait")} for the executive board`,
      periodLapsed: (n) => `${one(n, "contract is", "contracts are")} past the last day`,
      holderMoved: (n) => `${one(n, "contract is", "contracts are")} about another job than the person gets`,
      wordingLeft: (n) => `${one(n, "proposal is", "proposals are")} with somebody who is no longer the manager`,
      talkLeft: (n) => `${one(n, "talk is", "talks are")} begun with somebody who is no longer the manager`,
      goalsLeft: (n) => `${one(n, "person who leaves has", "people who leave have")} goals that are not finished`,
      periodEnding: (n) => `${one(n, "contract ends", "contracts end")} soon`,
      boardPeriodEnds: () => "The period of the board's representative ends soon",
      boardSteppedIn: () => "Somebody else represents the executive board",
      talkWhileAway: (n) => `${one(n, "talk is", "talks are")} with somebody who is on leave`,
      principalOnLeave: (n) => `${one(n, "contract has", "contracts have")} a principal who is on leave`,
      holderOnLeave: (n) => `${one(n, "contract has", "contracts have")} a holder who is on leave`,
    },
    history: {
      heading: "Imported earlier",
      none: "Nothing has been imported yet.",
      by: (name) => `by ${name}`,
      byCommand: "with the command on the server",
      part: (part, counts) => `${part}: ${counts}`,
      state: {
        done: "Imported",
        begun: "Was cut off, import the files again",
        lost: "Came to nothing, somebody else imported at the same time",
        undone: "Undone",
      },
      undoneBy: (name, when) => `Undone by ${name} ${when}`,
      undo: "Undo the import",
      undoTitle: "Undo the latest import?",
      undoHow:
        "The directory and the goals become what they were before. What somebody has written does not change. The undoing cannot be undone: import the files again if need be.",
      kept: "The directory before the one in force is kept, so that one can undo. Older ones are gone.",
    },
  },
};
