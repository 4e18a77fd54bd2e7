import type { Locale } from "#core/content/locale.ts";
import type { Problem, ProblemKey } from "#core/organisation/problem.ts";

/** What can be wrong with an organisation as a whole; the rest is wrong with a file before it becomes one. */
type OrganisationKey = Extract<
  ProblemKey,
  `person.${string}` | `board.${string}` | `unit.${string}` | `assignment.${string}` | `representation.${string}`
>;
type Remedies = { readonly [K in OrganisationKey]: string };

const twoRows = {
  sv: "Ta bort den ena raden och läs in filen igen.",
  en: "Remove one of the rows and import the file again.",
};

const remedies: { readonly [L in Locale]: Remedies } = {
  sv: {
    "person.notObjectId":
      "Hämta personens objekt-id i Entra, skriv det i kolumnen id i people.csv och läs in filen igen.",
    "person.duplicateId": twoRows.sv,
    "person.duplicateEmail": "Rätta adressen för den ena i people.csv och läs in filen igen.",
    "person.noManager": "Skriv chefens id i kolumnen managerId i people.csv och läs in filen igen.",
    "person.managedByBoard": "Lämna managerId tomt i people.csv: perioderna i representations.csv avgör.",
    "person.circle": "Ändra managerId för en av dem i people.csv, så att kedjan slutar hos den som är högst.",
    "board.noRepresentative":
      "Skriv vem som företräder kommunstyrelsen i representations.csv, med beslut och period, och läs in filen.",
    "board.noPeriod": "Skriv en rad med beslut och period i representations.csv, eller ta bort rollen i people.csv.",
    "board.noRole": "Skriv rollen boardRepresentative för personen i people.csv.",
    "unit.duplicate": twoRows.sv,
    "unit.twoHeads": "Bestäm vem som är chef och ta bort den andra raden i units.csv.",
    "unit.noHead":
      "Skriv chefens id i kolumnen headId i units.csv. Tills dess redigerar bara chefen ovanför och HR enhetens mål.",
    "unit.headElsewhere":
      "Skriv den nya chefens id i kolumnen headId i units.csv. Tills dess läser den förra det som enhetens chef får läsa, och redigerar enhetens mål.",
    "unit.circle": "Ändra parentId för en av dem i units.csv.",
    "assignment.overlap": "Sätt ett slut på det ena uppdraget i assignments.csv.",
    "assignment.replaces": "Gäller båda arbetena: skriv en rad för vartdera i assignments.csv, huvudarbetet först.",
    "assignment.ownSalary": "Skriv någon annan i kolumnen salarySetterId i assignments.csv.",
    "representation.self": "Skriv någon annan som ersättare i representations.csv.",
    "representation.nobodyLed": "Ta bort raden i representations.csv om den inte behövs.",
  },
  en: {
    "person.notObjectId":
      "Look up the person's object id in Entra, write it in the column id of people.csv and import the file again.",
    "person.duplicateId": twoRows.en,
    "person.duplicateEmail": "Correct one of the addresses in people.csv and import the file again.",
    "person.noManager": "Write the manager's id in the column managerId of people.csv and import the file again.",
    "person.managedByBoard": "Leave managerId empty in people.csv: the periods in representations.csv decide.",
    "person.circle": "Change managerId for one of them in people.csv, so that the chain ends with who is at the top.",
    "board.noRepresentative":
      "Write who represents the executive board in representations.csv, with decision and period, and import the file.",
    "board.noPeriod":
      "Write a row with decision and period in representations.csv, or take the role away in people.csv.",
    "board.noRole": "Write the role boardRepresentative for the person in people.csv.",
    "unit.duplicate": twoRows.en,
    "unit.twoHeads": "Decide who the head is and remove the other row in units.csv.",
    "unit.noHead":
      "Write the head's id in the column headId of units.csv. Until then only the head above and HR edit the unit's goals.",
    "unit.headElsewhere":
      "Write the new head's id in the column headId of units.csv. Until then the former one reads what the head of the unit may read, and edits the unit's goals.",
    "unit.circle": "Change parentId for one of them in units.csv.",
    "assignment.overlap": "Give one of the assignments an end in assignments.csv.",
    "assignment.replaces": "If both jobs are held, write a row for each in assignments.csv, the main one first.",
    "assignment.ownSalary": "Write somebody else in the column salarySetterId of assignments.csv.",
    "representation.self": "Write somebody else as deputy in representations.csv.",
    "representation.nobodyLed": "Remove the row in representations.csv if it is not needed.",
  },
};

const correctTheFile = {
  sv: "Rätta det i filen och läs in den igen.",
  en: "Correct it in the file and import it again.",
};

/** What to do about something that is wrong with the organisation. */
export const remedyText = ({ key }: Problem, locale: Locale): string =>
  Object.hasOwn(remedies[locale], key) ? remedies[locale][key as OrganisationKey] : correctTheFile[locale];
