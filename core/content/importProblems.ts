import type { Locale } from "#core/content/locale.ts";
import type { Problem, ProblemKey, ProblemParams } from "#core/organisation/problem.ts";

type Sentences = { readonly [K in ProblemKey]: (params: ProblemParams[K]) => string };

const circle = (names: readonly string[]) => [...names, names[0]].join(" → ");

const sv: Sentences = {
  "file.missing": () => "Filen saknas.",
  "file.empty": () => "Filen har inga rader att läsa in.",
  "file.unreadable": () => "Filen går inte att läsa som text. Spara den som CSV och försök igen.",
  "file.excel": () => "Filen är en Excel-arbetsbok. Öppna den i Excel, välj Spara som och CSV UTF-8, och försök igen.",
  "file.missingColumns": ({ columns }) => `Första raden saknar kolumnen ${columns.join(", ")}.`,
  "file.duplicateColumn": ({ column }) => `Kolumnen ${column} finns två gånger.`,
  "file.unknownColumn": ({ column }) => `Kolumnen "${column}" känns inte igen och läses inte.`,
  "file.nobodyProtected": () =>
    "Kolumnen protected saknas, så ingen räknas ha skyddade personuppgifter. Stämmer inte det: lägg till kolumnen innan du läser in.",
  "file.brokenQuote": () =>
    'Ett citattecken (") saknar sin motsvarighet på raden, så resten av filen går inte att tyda.',
  "row.tooManyCells": ({ cells, columns }) =>
    `Raden har ${cells} värden men filen har ${columns} kolumner. Ett värde som innehåller skiljetecknet ska stå inom citattecken.`,
  "cell.missing": ({ column }) => `${column} är tom.`,
  "cell.badDate": ({ column, value }) =>
    `${column}: "${value}" är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-31.`,
  "cell.badEmail": ({ column, value }) => `${column}: "${value}" är ingen e-postadress.`,
  "cell.badRole": ({ column, value }) =>
    `${column}: rollen "${value}" finns inte. Rollerna är employee, hr, registrar, admin, safetyRep och boardRepresentative.`,
  "cell.badYesNo": ({ column, value }) => `${column}: "${value}" är varken ja eller nej.`,
  "cell.badLevel": ({ column, value }) =>
    `${column}: nivån "${value}" finns inte. Nivåerna är vision, council, authority och unit.`,
  "cell.badLocale": ({ column, value }) => `${column}: språket "${value}" finns inte. Personen får svenska.`,
  "cell.tooLong": ({ column, max, length }) => `${column} har ${length} tecken. Det får vara högst ${max}.`,
  "cell.garbled": ({ column, value }) =>
    `${column}: "${value}" ser ut att ha fått fel bokstäver. Kontrollera hur filen har sparats.`,
  "cell.personalNumber": ({ column }) =>
    `${column} har något som ser ut som ett personnummer eller samordningsnummer. Sådana läses inte in.`,
  "row.datesReversed": ({ from, to }) => `Slutet (${to}) ligger före början (${from}).`,
  "reference.unknown": ({ who, column, value, target }) => `${who}: ${column} är ${value}, som inte finns i ${target}.`,
  "person.notObjectId": ({ name, id }) =>
    `${name}: ${id} är inget objekt-id från Entra. Personen kan inte logga in eller nås i Teams.`,
  "person.duplicateId": ({ name, other }) => `${name} har samma id som ${other}.`,
  "person.duplicateEmail": ({ name, other, email }) => `${name} har samma e-postadress som ${other}: ${email}.`,
  "person.noManager": ({ name, top }) => `${name} har ingen chef. Bara den som är högst, ${top}, får sakna chef.`,
  "person.managedByBoard": ({ name, representative }) =>
    `${name} har ${representative}, kommunstyrelsens företrädare, som chef. Lämna managerId tomt, så gäller perioderna i representations.csv.`,
  "person.circle": ({ names, from }) =>
    names.length === 1
      ? `${names[0]} är sin egen chef${from ? ` från ${from}` : ""}.`
      : `Cheferna går i cirkel${from ? ` från ${from}` : ""}: ${circle(names)}.`,
  "board.noRepresentative": ({ top }) => `Ingen företräder kommunstyrelsen, så ${top} saknar uppdragsgivare.`,
  "board.noPeriod": ({ name }) =>
    `${name} har rollen boardRepresentative men ingen period i representations.csv, och företräder därför ingen.`,
  "board.noRole": ({ name }) =>
    `${name} företräder kommunstyrelsen men saknar rollen boardRepresentative i people.csv.`,
  "unit.duplicate": ({ unit }) => `Enheten ${unit} har två rader.`,
  "unit.twoHeads": ({ unit, heads }) => `Enheten ${unit} har två rader med var sin chef: ${heads.join(" och ")}.`,
  "unit.noHead": ({ unit }) => `Enheten ${unit} har ingen chef.`,
  "unit.headElsewhere": ({ unit, head }) =>
    `Enheten ${unit} har ${head} som chef, men ${head} hör till en annan enhet och leder ingen där.`,
  "unit.circle": ({ names }) =>
    names.length === 1 ? `Enheten ${names[0]} ligger under sig själv.` : `Enheterna går i cirkel: ${circle(names)}.`,
  "assignment.overlap": ({ name, unit }) => `${name} har två uppdrag på ${unit} som gäller samtidigt.`,
  "assignment.replaces": ({ name, unit, other }) =>
    `Medan uppdraget på ${unit} gäller räknas inte ${name} till ${other}. Har personen båda arbetena: skriv en rad för vartdera, huvudarbetet först.`,
  "assignment.ownSalary": ({ name }) => `${name} är satt att sätta sin egen lön.`,
  "representation.self": ({ name }) => `${name} är satt som ersättare för sig själv.`,
  "representation.nobodyLed": ({ name, deputy }) => `${deputy} är ersättare för ${name}, som inte är chef för någon.`,
  "goal.duplicate": ({ goal }) => `Målet "${goal}" har samma goalId som ett mål före.`,
  "goal.badId": ({ goal }) =>
    `Målet "${goal}" har ett goalId som inte går att använda. Använd bokstäver, siffror, punkt och bindestreck.`,
  "goal.noParent": ({ goal }) => `Målet "${goal}" pekar inte på något mål ovanför.`,
  "goal.noUnit": ({ goal }) => `Målet "${goal}" är en enhets mål men säger inte vilken enhets.`,
  "goal.wrongLevel": ({ goal, parent }) => `Målet "${goal}" pekar på "${parent}", som inte ligger på en högre nivå.`,
  "goal.circle": ({ names }) =>
    names.length === 1 ? `Målet "${names[0]}" pekar på sig själv.` : `Målen går i cirkel: ${circle(names)}.`,
  "goal.afterParent": ({ goal, parent, to }) => `Målet "${goal}" börjar efter att "${parent}" slutar gälla, ${to}.`,
  "goal.ended": ({ goal }) => `Målet "${goal}" är avslutat. Raden läses inte in.`,
  "goal.leftBelow": ({ goal }) =>
    `Målet "${goal}" står kvar medan målet det bidrar till avslutas. Flytta det, eller ta med målet ovanför i filen.`,
  "import.manyRemoved": ({ removed, before }) => `${removed} av ${before} personer tas bort. Är filen hel?`,
  "import.nobodyHr": () =>
    "Ingen skulle ha rollen hr, och då kan ingen läsa in filer här igen. Skriv rollen för minst en person.",
};

const en: Sentences = {
  "file.missing": () => "The file is missing.",
  "file.empty": () => "The file has no rows to import.",
  "file.unreadable": () => "The file cannot be read as text. Save it as CSV and try again.",
  "file.excel": () => "The file is an Excel workbook. Open it in Excel, choose Save As and CSV UTF-8, and try again.",
  "file.missingColumns": ({ columns }) => `The first row lacks the column ${columns.join(", ")}.`,
  "file.duplicateColumn": ({ column }) => `The column ${column} is there twice.`,
  "file.unknownColumn": ({ column }) => `The column "${column}" is not known and is not read.`,
  "file.nobodyProtected": () =>
    "The column protected is missing, so nobody counts as having protected personal data. If that is wrong, add the column before you import.",
  "file.brokenQuote": () =>
    'A quotation mark (") on this row has no counterpart, so the rest of the file cannot be understood.',
  "row.tooManyCells": ({ cells, columns }) =>
    `The row has ${cells} values but the file has ${columns} columns. A value that contains the separator must be in quotation marks.`,
  "cell.missing": ({ column }) => `${column} is empty.`,
  "cell.badDate": ({ column, value }) =>
    `${column}: "${value}" is not a date. Write YYYY-MM-DD, for example 2026-03-31.`,
  "cell.badEmail": ({ column, value }) => `${column}: "${value}" is not an e-mail address.`,
  "cell.badRole": ({ column, value }) =>
    `${column}: there is no role "${value}". The roles are employee, hr, registrar, admin, safetyRep and boardRepresentative.`,
  "cell.badYesNo": ({ column, value }) => `${column}: "${value}" is neither yes nor no.`,
  "cell.badLevel": ({ column, value }) =>
    `${column}: there is no level "${value}". The levels are vision, council, authority and unit.`,
  "cell.badLocale": ({ column, value }) => `${column}: there is no language "${value}". The person gets Swedish.`,
  "cell.tooLong": ({ column, max, length }) => `${column} has ${length} characters. It may have at most ${max}.`,
  "cell.garbled": ({ column, value }) =>
    `${column}: "${value}" seems to have got the wrong letters. Check how the file was saved.`,
  "cell.personalNumber": ({ column }) =>
    `${column} has what looks like a personal identity number. Those are not imported.`,
  "row.datesReversed": ({ from, to }) => `The end (${to}) is before the beginning (${from}).`,
  "reference.unknown": ({ who, column, value, target }) => `${who}: ${column} is ${value}, which is not in ${target}.`,
  "person.notObjectId": ({ name, id }) =>
    `${name}: ${id} is not an Entra object id. The person cannot sign in or be reached in Teams.`,
  "person.duplicateId": ({ name, other }) => `${name} has the same id as ${other}.`,
  "person.duplicateEmail": ({ name, other, email }) => `${name} has the same e-mail address as ${other}: ${email}.`,
  "person.noManager": ({ name, top }) => `${name} has no manager. Only the person at the top, ${top}, may lack one.`,
  "person.managedByBoard": ({ name, representative }) =>
    `${name} has ${representative}, a representative of the municipal board, as manager. Leave managerId empty, so that the periods in representations.csv decide.`,
  "person.circle": ({ names, from }) =>
    names.length === 1
      ? `${names[0]} is their own manager${from ? ` from ${from}` : ""}.`
      : `The managers go in a circle${from ? ` from ${from}` : ""}: ${circle(names)}.`,
  "board.noRepresentative": ({ top }) => `Nobody represents the municipal board, so ${top} has no principal.`,
  "board.noPeriod": ({ name }) =>
    `${name} has the role boardRepresentative but no period in representations.csv, and so represents nobody.`,
  "board.noRole": ({ name }) =>
    `${name} represents the municipal board but lacks the role boardRepresentative in people.csv.`,
  "unit.duplicate": ({ unit }) => `The unit ${unit} has two rows.`,
  "unit.twoHeads": ({ unit, heads }) => `The unit ${unit} has two rows with different heads: ${heads.join(" and ")}.`,
  "unit.noHead": ({ unit }) => `The unit ${unit} has no head.`,
  "unit.headElsewhere": ({ unit, head }) =>
    `The unit ${unit} has ${head} as its head, but ${head} belongs to another unit and leads nobody there.`,
  "unit.circle": ({ names }) =>
    names.length === 1 ? `The unit ${names[0]} is below itself.` : `The units go in a circle: ${circle(names)}.`,
  "assignment.overlap": ({ name, unit }) => `${name} has two assignments at ${unit} at the same time.`,
  "assignment.replaces": ({ name, unit, other }) =>
    `While the assignment at ${unit} is in force, ${name} does not count as part of ${other}. If the person has both jobs, write one row for each, the main one first.`,
  "assignment.ownSalary": ({ name }) => `${name} is set to decide their own salary.`,
  "representation.self": ({ name }) => `${name} is set as their own deputy.`,
  "representation.nobodyLed": ({ name, deputy }) => `${deputy} is the deputy of ${name}, who manages nobody.`,
  "goal.duplicate": ({ goal }) => `The goal "${goal}" has the same goalId as a goal before it.`,
  "goal.badId": ({ goal }) =>
    `The goal "${goal}" has a goalId that cannot be used. Use letters, digits, full stops and hyphens.`,
  "goal.noParent": ({ goal }) => `The goal "${goal}" does not point at a goal above it.`,
  "goal.noUnit": ({ goal }) => `The goal "${goal}" is a unit's goal but does not say which unit's.`,
  "goal.wrongLevel": ({ goal, parent }) => `The goal "${goal}" points at "${parent}", which is not on a higher level.`,
  "goal.circle": ({ names }) =>
    names.length === 1 ? `The goal "${names[0]}" points at itself.` : `The goals go in a circle: ${circle(names)}.`,
  "goal.afterParent": ({ goal, parent, to }) => `The goal "${goal}" begins after "${parent}" ends, ${to}.`,
  "goal.ended": ({ goal }) => `The goal "${goal}" has ended. The row is not imported.`,
  "goal.leftBelow": ({ goal }) =>
    `The goal "${goal}" stays while the goal it serves is closed. Move it, or keep the goal above in the file.`,
  "import.manyRemoved": ({ removed, before }) => `${removed} of ${before} people are removed. Is the file complete?`,
  "import.nobodyHr": () =>
    "Nobody would have the role hr, and then nobody can import files here again. Write the role for at least one person.",
};

const sentences: { readonly [L in Locale]: Sentences } = { sv, en };
const row: { readonly [L in Locale]: string } = { sv: "rad", en: "row" };

/** A problem as a person reads it: `people.csv, rad 7: Sara Lindqvist har samma id som Karim Haddad.` */
export function problemText(problem: Problem, locale: Locale): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}, ${row[locale]} ${problem.line}`;
  return `${place}: ${problemSentence(problem, locale)}`;
}

/** The same where no file is at hand. */
export function problemSentence<K extends ProblemKey>(problem: Extract<Problem, { key: K }>, locale: Locale): string {
  const say = sentences[locale][problem.key] as (params: ProblemParams[K]) => string;
  return say(problem.params as ProblemParams[K]);
}
