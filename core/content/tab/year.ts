import type { Locale } from "#core/content/locale.ts";

const sv = {
  saved: (name: string, at: string, version: number) => `Version ${version}. Sparad av ${name} ${at}.`,
  proposal: "Det här är ett förslag",
  proposalHow: "Ingenting skickas av årshjulet förrän HR har sparat det. Ändra det som inte passar er.",
  readOnly: "HR bestämmer årshjulet. Du kan läsa det.",
  line: "Året",
  lineTold: (periods: string) => `Året, period för period: ${periods}.`,
  periodTold: (name: string, from: string, to: string) => `${name} från ${from} till ${to}`,
  months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  columns: {
    period: "Period",
    from: "Från",
    to: "Till",
    employee: "Medarbetarens dag",
    manager: "Chefens dag",
    summary: "Sammanfattningens dag",
  },
  marks: "Strecken är medarbetarens, chefens och sammanfattningens dag.",
  periods: "Perioder",
  periodsHow:
    "Samma dagar gäller varje år, så året i fälten spelar ingen roll. Dagarna för medarbetaren, chefen och sammanfattningen följer med om perioden flyttas till ett annat år.",
  remind: "Påminn den som leder andra en vecka före chefens dag och en vecka före sammanfattningens",
  announce: "När medarbetarsamtalen börjar",
  announceHow:
    "På periodens första dag kan boten själv berätta att årets samtal börjar. Det sprids över en arbetsdag. Den som HR redan har berättat det för de senaste 60 dagarna får det inte igen.",
  announceTo: { managers: "Berätta för dem som leder andra", employees: "Berätta för medarbetarna" },
  before: "Påminnelser inför den egna dagen",
  beforeHow:
    "Var och en påminns om det som väntar på just dem. Här väljs hur långt före dagen. Det gäller genast, även det som redan är bokat. Har dagen passerat påminns de ändå.",
  beforeKinds: {
    appraisal: "Medarbetarsamtal, den som inte har delat sin förberedelse",
    assessment: "Bedömning av kontrakt, den som inte har sagt sitt",
    followUp: "Avstämning, medarbetaren",
    salaryTalk: "Lönesamtal: medarbetaren före dagen för sin egen syn, den som sätter lön före samtalet",
  },
  daysBefore: (days: number) => (days === 0 ? "Samma dag" : days === 1 ? "Dagen före" : `${days} dagar före`),
  examples: "Inför den egna dagen",
  examplesHow: "Till exempel, om dagen är periodens sista och något ännu väntar. Antalet beror på vad som bokas.",
  exampleKinds: {
    appraisal: "Medarbetarsamtal",
    assessment: "Bedömning av kontrakt",
    followUp: "Avstämning",
    salaryTalk: "Lönesamtal",
  },
  example: (name: string, day: string, sent: string) =>
    sent === "" ? `${name} ${day}: ingen påminnelse före dagen.` : `${name} ${day}: påminnelse ${sent}.`,
  plan: "Det här skickas de närmaste tolv månaderna",
  planHow:
    "Räknat på dem som finns i dag. En påminnelse går bara till den som har något som väntar den dagen, i den takt personen själv har valt, och aldrig till den som är ledig.",
  others:
    "Utöver det här påminns var och en om det som väntar på just dem: ett kontrakt att svara på, ett samtal som närmar sig, en avstämning att skriva. Allt kommer i ett meddelande, högst ett om dagen.",
  nothing: "Inget skickas av årshjulet.",
  faulty: "Planen visas när dagarna går ihop. Spara, så står det vad som inte stämmer.",
  announcement: "Årets medarbetarsamtal börjar",
  leadership:
    "Ledarskapsdialogen öppnas för den som leder andra, om ingen är öppen och det har gått elva månader sedan den senaste",
  reminder: {
    manager: (name: string, day: string) => `Påminnelse: ${name}. Chefens dag är ${day}.`,
    summary: (name: string, day: string) => `Påminnelse: ${name}. Sammanfattningens dag är ${day}.`,
  },
  toMost: (managers: number) =>
    managers === 1 ? "Till högst 1 som leder andra" : `Till högst ${managers} som leder andra`,
  toAll: (managers: number, employees: number) =>
    [
      ...(managers > 0 ? [`${managers} som leder andra`] : []),
      ...(employees > 0 ? [employees === 1 ? "1 medarbetare" : `${employees} medarbetare`] : []),
    ].join(" och ") || "Till ingen",
  told: (count: number) => `${count} till hör det av HR i ett eget utskick och får det inte igen`,
  save: "Spara årshjulet",
  unsaved: "Du har ändringar som inte är sparade.",
  unsavedProposal: "Förslaget är inte sparat än.",
  kept: "Allt är sparat.",
  undo: "Ångra ändringarna",
};

/** The page of the year in the administration: when it has its talks, and what is sent of itself. */
export const yearTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    saved: (name, at, version) => `Version ${version}. Saved by ${name} ${at}.`,
    proposal: "This is a proposal",
    proposalHow: "Nothing is sent by the year until HR has saved it. Change what does not suit you.",
    readOnly: "HR decides the year. You can read it.",
    line: "The year",
    lineTold: (periods) => `The year, period by period: ${periods}.`,
    periodTold: (name, from, to) => `${name} from ${from} to ${to}`,
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    columns: {
      period: "Period",
      from: "From",
      to: "To",
      employee: "The employee's day",
      manager: "The manager's day",
      summary: "The summary's day",
    },
    marks: "The strokes are the employee's, the manager's and the summary's day.",
    periods: "Periods",
    periodsHow:
      "The same days hold every year, so the year in the fields does not matter. The days of the employee, the manager and the summary follow when the period moves to another year.",
    remind: "Remind those who lead others a week before the manager's day and a week before the summary's",
    announce: "When the appraisal talks begin",
    announceHow:
      "On the first day of the period the bot can tell by itself that this year's talks begin. It is spread over a working day. Those whom HR has told in the last 60 days do not get it again.",
    announceTo: { managers: "Tell those who lead others", employees: "Tell the employees" },
    before: "Reminders before one's own day",
    beforeHow:
      "Everybody is reminded of what waits for them. Here it is chosen how long before the day. It holds at once, also for what is booked already. When the day has passed they are reminded anyway.",
    beforeKinds: {
      appraisal: "Appraisal talk, whoever has not shared their preparation",
      assessment: "Assessment of a contract, whoever has not said their view",
      followUp: "Follow-up, the employee",
      salaryTalk:
        "Salary talk: the employee before the day for their own view, whoever sets the salary before the talk",
    },
    daysBefore: (days) => (days === 0 ? "The same day" : days === 1 ? "The day before" : `${days} days before`),
    examples: "Before one's own day",
    examplesHow:
      "For example, when the day is the last of the period and something still waits. How many depends on what is booked.",
    exampleKinds: {
      appraisal: "Appraisal talk",
      assessment: "Assessment of a contract",
      followUp: "Follow-up",
      salaryTalk: "Salary talk",
    },
    example: (name, day, sent) =>
      sent === "" ? `${name} ${day}: no reminder before the day.` : `${name} ${day}: reminder ${sent}.`,
    plan: "This is sent in the next twelve months",
    planHow:
      "Counted on those who are here today. A reminder goes only to those for whom something waits that day, at the pace they have chosen themselves, and never to those on leave.",
    others:
      "Beside this everybody is reminded of what waits for them: a contract to answer, a talk that is near, a follow-up to write. All of it comes in one message, at most one a day.",
    nothing: "Nothing is sent by the year.",
    faulty: "The plan is shown when the days go together. Save, and it says what is wrong.",
    announcement: "This year's appraisal talks begin",
    leadership:
      "The leadership dialogue opens for those who lead others, where none is open and the last is eleven months ago",
    reminder: {
      manager: (name, day) => `Reminder: ${name}. The manager's day is ${day}.`,
      summary: (name, day) => `Reminder: ${name}. The summary's day is ${day}.`,
    },
    toMost: (managers) => (managers === 1 ? "To at most 1 who leads others" : `To at most ${managers} who lead others`),
    toAll: (managers, employees) =>
      [
        ...(managers > 0 ? [managers === 1 ? "1 who leads others" : `${managers} who lead others`] : []),
        ...(employees > 0 ? [employees === 1 ? "1 employee" : `${employees} employees`] : []),
      ].join(" and ") || "To nobody",
    told: (count) =>
      `${count} more ${count === 1 ? "hears" : "hear"} it in HR's own sending and ${count === 1 ? "does" : "do"} not get it again`,
    save: "Save the year",
    unsaved: "You have changes that are not saved.",
    unsavedProposal: "The proposal is not saved yet.",
    kept: "Everything is saved.",
    undo: "Undo the changes",
  },
};
