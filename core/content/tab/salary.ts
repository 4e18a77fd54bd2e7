import type { Locale } from "#core/content/locale.ts";

/** Somebody's salary bases, and the criteria they are judged by (P20, P25). */
const sv = {
  title: "Lönesamtal och löneunderlag",
  titleOf: (name: string) => `Lönesamtal med ${name}`,
  intro:
    "Din egen syn kommer först, sedan en bedömning i ord efter kända kriterier. Inga poäng, ingen rangordning och inga kronor: lönen hanteras i lönesystemet.",
  introOf:
    "Medarbetarens egen syn kommer först, sedan en bedömning i ord efter kända kriterier. Inga poäng, ingen rangordning och inga kronor: lönen hanteras i lönesystemet.",
  setBy: (name: string) => `Lönen sätts av ${name}.`,
  noSetter: "Ingen chef sätter lönen här.",
  list: "Löneunderlag",
  none: "Inget löneunderlag ännu.",
  noneHow: "Den som sätter lönen börjar på ett inför lönesamtalet. Kriterierna kan du läsa redan nu.",
  row: (day: string) => `Samtal ${day}`,
  held: (day: string) => `Delat ${day}`,
  openPage: "Öppna",
  open: {
    button: "Börja på ett löneunderlag",
    title: (name: string) => `Lönesamtal med ${name}`,
    how: (name: string) =>
      `${name} får frågan om sin egen syn direkt, och läser efter vilka kriterier det bedöms. Du kan börja bedöma när den är lämnad.`,
    day: "Dag för lönesamtalet",
    act: "Boka och fråga",
    noDay: "Välj en dag.",
  },
  toCriteria: "Läs alla kriterier",
  criteria: {
    title: "Lönekriterier",
    intro:
      "Efter det här bedöms arbetet inför lönesamtalet. Kriterierna är kända för alla, hela året. Tre steg i ord för varje kriterium, som aldrig räknas ihop.",
    mine: "Det här gäller för dig.",
    version: (version: number) =>
      version === 0 ? "Standardkriterier, skrivna för Uppdragsdialog" : `Version ${version}, skriven av HR`,
    heading: "Efter det här bedöms det",
    edit: "Ändra kriterierna",
  },
  edit: {
    keep: "Löneunderlag som redan är öppna behåller sina kriterier.",
    seenBy: "Alla i kommunen läser kriterierna.",
    set: { staff: "För medarbetare", leaders: "För chefer och arbetsledare" },
    row: (number: number) => `Kriterium ${number}`,
    add: "Lägg till ett kriterium",
    name: { sv: "Namn, svenska", en: "Namn, engelska" },
    about: { sv: "Vad det handlar om, svenska", en: "Vad det handlar om, engelska" },
    anchor: {
      develop: { sv: "Behöver utvecklas, svenska", en: "Behöver utvecklas, engelska" },
      expected: { sv: "Enligt förväntan, svenska", en: "Enligt förväntan, engelska" },
      above: { sv: "Över förväntan, svenska", en: "Över förväntan, engelska" },
    },
    save: "Spara kriterierna",
    undo: "Ångra",
    unsaved: "Du har ändringar som inte är sparade.",
    kept: "Allt är sparat.",
  },
};

export const salaryPageTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Salary talk and salary basis",
    titleOf: (name) => `Salary talk with ${name}`,
    intro:
      "Your own view comes first, then a judgement in words on known criteria. No points, no ranking and no kronor: pay is handled in the payroll system.",
    introOf:
      "The employee's own view comes first, then a judgement in words on known criteria. No points, no ranking and no kronor: pay is handled in the payroll system.",
    setBy: (name) => `The salary is set by ${name}.`,
    noSetter: "No manager sets the salary here.",
    list: "Salary bases",
    none: "No salary basis yet.",
    noneHow: "It is opened by whoever sets the salary, before the salary talk. You can read the criteria already.",
    row: (day) => `Talk ${day}`,
    held: (day) => `Shared ${day}`,
    openPage: "Open",
    open: {
      button: "Begin a salary basis",
      title: (name) => `Salary talk with ${name}`,
      how: (name) =>
        `${name} is asked for their own view at once, and reads by which criteria it is judged. You can begin to judge when it is given.`,
      day: "Day of the salary talk",
      act: "Book and ask",
      noDay: "Choose a day.",
    },
    toCriteria: "Read all the criteria",
    criteria: {
      title: "Salary criteria",
      intro:
        "By this the work is judged before the salary talk. The criteria are known to everybody, all year. Three steps in words for each criterion, which are never added up.",
      mine: "This applies to you.",
      version: (version) => (version === 0 ? "The product's own criteria" : `Version ${version}, written by HR`),
      heading: "By this it is judged",
      edit: "Change the criteria",
    },
    edit: {
      keep: "Salary bases that are open already keep their criteria.",
      seenBy: "Everybody in the municipality reads the criteria.",
      set: { staff: "For staff", leaders: "For managers and supervisors" },
      row: (number) => `Criterion ${number}`,
      add: "Add a criterion",
      name: { sv: "Name, Swedish", en: "Name, English" },
      about: { sv: "What it is about, Swedish", en: "What it is about, English" },
      anchor: {
        develop: { sv: "Needs development, Swedish", en: "Needs development, English" },
        expected: { sv: "As expected, Swedish", en: "As expected, English" },
        above: { sv: "Above expectation, Swedish", en: "Above expectation, English" },
      },
      save: "Save the criteria",
      undo: "Undo",
      unsaved: "You have changes that are not saved.",
      kept: "All is saved.",
    },
  },
};
