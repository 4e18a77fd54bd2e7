import type { Locale } from "#core/content/locale.ts";
import type { TalkActionKind } from "#core/talkAction/talkAction.ts";

type Kind = {
  readonly how: string;
  readonly add: string;
  readonly newTitle: string;
  readonly text: string;
  readonly placeholder: string;
};

const kindsSv: { readonly [K in TalkActionKind]: Kind } = {
  promise: {
    how: "Det chefen själv åtar sig. Nästa samtal börjar med det.",
    add: "Lägg till ett löfte",
    newTitle: "Vad lovar chefen?",
    text: "Löftet",
    placeholder: "Jag …",
  },
  support: {
    how: "Stöd som medarbetaren behöver. Chefen svarar, och säger när.",
    add: "Lägg till stöd",
    newTitle: "Vilket stöd behövs?",
    text: "Stöd som behövs",
    placeholder: "",
  },
  idea: {
    how: "Något att pröva på jobbet. Varje idé får chefens svar och en dag.",
    add: "Lägg till en idé",
    newTitle: "Vilken idé ska ni pröva?",
    text: "Idén",
    placeholder: "",
  },
  development: {
    how: "Det medarbetaren ska lära sig eller pröva, och vad det ska leda till.",
    add: "Lägg till utveckling",
    newTitle: "Vad ska medarbetaren lära sig eller pröva?",
    text: "Aktivitet",
    placeholder: "",
  },
  workEnvironment: {
    how: "Vad som ska göras, av vem och när. Skriv aldrig om hälsa här.",
    add: "Lägg till en åtgärd",
    newTitle: "Vad ska göras åt arbetsmiljön?",
    text: "Åtgärd",
    placeholder: "",
  },
};

const kindsEn: { readonly [K in TalkActionKind]: Kind } = {
  promise: {
    how: "What the manager takes on. The next talk begins with it.",
    add: "Add a promise",
    newTitle: "What does the manager promise?",
    text: "The promise",
    placeholder: "I …",
  },
  support: {
    how: "Support that the employee needs. The manager answers, and says when.",
    add: "Add support",
    newTitle: "Which support is needed?",
    text: "Support needed",
    placeholder: "",
  },
  idea: {
    how: "Something to try at work. Each idea gets the manager's answer and a day.",
    add: "Add an idea",
    newTitle: "Which idea are you to try?",
    text: "The idea",
    placeholder: "",
  },
  development: {
    how: "What the employee is to learn or try, and what it is to lead to.",
    add: "Add development",
    newTitle: "What is the employee to learn or try?",
    text: "Activity",
    placeholder: "",
  },
  workEnvironment: {
    how: "What is to be done, by whom and when. Never write about health here.",
    add: "Add a measure",
    newTitle: "What is to be done about the work environment?",
    text: "Measure",
    placeholder: "",
  },
};

const sv = {
  heading: "Det här kommer ni överens om",
  how: "Ni skriver båda. Det gäller när ni båda har bekräftat sammanfattningen.",
  none: "Inget utöver målen.",
  kinds: kindsSv,
  who: "Vem gör det",
  due: "Senast",
  noDay: "Dagen väntar på chefen",
  effect: "Det ska leda till",
  category: "Vad handlar det om?",
  categoryFact: "Område",
  ledTo: "Det ledde till",
  ledToNotSaid: "Inte skrivet",
  chooseCategory: "Välj ett område",
  categorySeenBy: (name: string) =>
    `Du och ${name} ser detta. HR och chefer längre upp ser bara ungefär hur många som ska lära sig något inom området, aldrig färre än fem.`,
  answer: "Chefens svar",
  noAnswer: "Väntar på chefens svar",
  state: { overdue: "Dagen har passerat" },
  moved: (from: string, to: string, reason: string) => `Från ${from} till ${to}: ${reason}`,
  reopen: { open: "Ångra", named: (text: string) => `Ångra: ${text}` },
  doneBy: (name: string, day: string) => `Klart enligt ${name} ${day}`,
  droppedBy: (name: string, day: string) => `Struket av ${name} ${day}`,
  edit: "Ändra",
  editNamed: (text: string) => `Ändra ”${text}”`,
  editTitle: "Ändra",
  remove: "Ta bort",
  removeNamed: (text: string) => `Ta bort ”${text}”`,
  removeTitle: "Ta bort det?",
  removeHow: (text: string) => `”${text}” tas bort för er båda.`,
  save: "Spara",
  seenByNoHealth: (name: string) => `Du och ${name} ser detta. Skriv inget om hälsa eller privatliv.`,
  seenByBoth: "Medarbetaren och närmaste chefen ser detta. Skriv inget om hälsa eller privatliv.",
  answerHow: "Chefen skriver svaret. Utan svar och dag går sammanfattningen inte att skicka.",
  past: "Välj en dag som inte har passerat.",
  earlier: {
    heading: "Det här kom ni överens om förra gången",
    how: "Börja här. Det som chefen skulle göra kommer först.",
  },
  done: {
    open: "Klart",
    named: (text: string) => `Klart: ${text}`,
    title: "Är det klart?",
    note: "Hur blev det? (om du vill)",
    ledTo: "Vad ledde det till? (om du vill)",
  },
  move: {
    open: "Inte klart: ny dag",
    named: (text: string) => `Inte klart, ny dag: ${text}`,
    title: "När blir det klart?",
    due: "Ny dag",
    reason: "Varför blir det senare?",
  },
  drop: {
    open: "Stryk",
    named: (text: string) => `Stryk: ${text}`,
    title: "Stryk det?",
    how: "Det blir inte gjort. Skälet står kvar, så att ni båda vet varför.",
    reason: "Skäl",
  },
  safety: {
    tick: "Skyddsombudet får se den här åtgärden",
    how: (name: string) =>
      `Bara när både du och ${name} har kryssat här. Skyddsombudet ser då vad som ska göras, vem som gör det, när och på vilken enhet, men inget annat från samtalet.`,
    other: (name: string) => `${name} har kryssat.`,
    otherNot: (name: string) => `${name} har inte kryssat.`,
  },
  page: {
    title: "Det ni har kommit överens om",
    titleOf: (name: string) => `Det du och ${name} har kommit överens om`,
    under: "Från medarbetarsamtalen, utöver målen. Bara du och din närmaste chef ser det.",
    underOf: "Från medarbetarsamtalen, utöver målen. Bara ni två ser det.",
    none: "Inget ännu.",
    noneHow:
      "I medarbetarsamtalet kan ni skriva in löften, stöd, idéer, utveckling och åtgärder för arbetsmiljön. När ni båda har bekräftat sammanfattningen syns de här.",
    plan: "Utvecklingsplan",
    planHow: "Aktiviteterna år för år: det som är kvar att göra, och vad det blev av resten.",
    yearHow: (done: number, all: number) =>
      all === 1 ? (done === 1 ? "1 aktivitet, klar" : "1 aktivitet") : `${all} aktiviteter, ${done} klara`,
    mine: "Det du har lovat andra",
  },
  promises: {
    title: "Mina löften",
    under: "Det du ska göra enligt medarbetarsamtalen. Den närmaste dagen kommer först.",
    none: "Du har inget kvar att göra.",
    noneHow: "Det du åtar dig i ett medarbetarsamtal syns här när ni båda har bekräftat sammanfattningen.",
    heading: "Kvar att göra",
    to: (name: string) => `Samtal med ${name}`,
  },
  safetyPage: {
    title: "Åtgärder för arbetsmiljön",
    under: "Det som medarbetare och chefer har valt att visa för dig som skyddsombud. Inget annat från samtalen visas.",
    none: "Inget visas just nu.",
    noneHow: "En åtgärd från ett medarbetarsamtal syns här när både medarbetaren och chefen har kryssat för det.",
    unit: "Enhet",
  },
  team: (count: number) => (count === 1 ? "1 överenskommelse" : `${count} överenskommelser`),
};

export const talkActionTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    heading: "What you agree",
    how: "You both write. It holds when you have both confirmed the summary.",
    none: "Nothing beside the goals.",
    kinds: kindsEn,
    who: "Who does it",
    due: "By",
    noDay: "The day waits for the manager",
    effect: "It is to lead to",
    category: "What is it about?",
    categoryFact: "Area",
    ledTo: "It led to",
    ledToNotSaid: "Not written",
    chooseCategory: "Choose an area",
    categorySeenBy: (name) =>
      `You and ${name} see this. HR and managers further up only see roughly how many are to learn something in the area, never fewer than five.`,
    answer: "The manager's answer",
    noAnswer: "Waits for the manager's answer",
    state: { overdue: "The day has passed" },
    moved: (from, to, reason) => `From ${from} to ${to}: ${reason}`,
    reopen: { open: "Undo", named: (text) => `Undo: ${text}` },
    doneBy: (name, day) => `Done according to ${name} ${day}`,
    droppedBy: (name, day) => `Dropped by ${name} ${day}`,
    edit: "Change",
    editNamed: (text) => `Change “${text}”`,
    editTitle: "Change",
    remove: "Remove",
    removeNamed: (text) => `Remove “${text}”`,
    removeTitle: "Remove it?",
    removeHow: (text) => `“${text}” is removed for both of you.`,
    save: "Save",
    seenByNoHealth: (name) => `You and ${name} see this. Write nothing about health or private life.`,
    seenByBoth: "The employee and the nearest manager see this. Write nothing about health or private life.",
    answerHow: "The manager writes the answer. Without an answer and a day the summary cannot be sent.",
    past: "Choose a day that has not passed.",
    earlier: {
      heading: "What you agreed last time",
      how: "Begin here. What the manager was to do comes first.",
    },
    done: {
      open: "Done",
      named: (text) => `Done: ${text}`,
      title: "Is it done?",
      note: "How did it go? (if you like)",
      ledTo: "What did it lead to? (if you like)",
    },
    move: {
      open: "Not done: new day",
      named: (text) => `Not done, new day: ${text}`,
      title: "When will it be done?",
      due: "New day",
      reason: "Why will it be later?",
    },
    drop: {
      open: "Drop",
      named: (text) => `Drop: ${text}`,
      title: "Drop it?",
      how: "It will not be done. The reason stays, so that you both know why.",
      reason: "Reason",
    },
    safety: {
      tick: "The safety representative may see this measure",
      how: (name) =>
        `Only when both you and ${name} have ticked. The safety representative then sees what is to be done, by whom, when and in which unit, and nothing else of the talk.`,
      other: (name) => `${name} has ticked.`,
      otherNot: (name) => `${name} has not ticked.`,
    },
    page: {
      title: "What you have agreed",
      titleOf: (name) => `What you and ${name} have agreed`,
      under: "From the appraisal talks, beside the goals. Only you and your nearest manager see it.",
      underOf: "From the appraisal talks, beside the goals. Only you two see it.",
      none: "Nothing yet.",
      noneHow:
        "In the appraisal talk you can write down promises, support, ideas, development and measures for the work environment. They show here when you have both confirmed the summary.",
      plan: "Development plan",
      planHow: "The activities year by year: what is left to do, and what came of the rest.",
      yearHow: (done, all) =>
        all === 1 ? (done === 1 ? "1 activity, done" : "1 activity") : `${all} activities, ${done} done`,
      mine: "What you have promised others",
    },
    promises: {
      title: "My promises",
      under: "What you are to do by the appraisal talks. The next day comes first.",
      none: "You have nothing left to do.",
      noneHow: "What you take on in an appraisal talk shows here when you have both confirmed the summary.",
      heading: "Left to do",
      to: (name) => `Talk with ${name}`,
    },
    safetyPage: {
      title: "Measures for the work environment",
      under:
        "What employees and managers have chosen to show you as a safety representative. Nothing else of the talks is shown.",
      none: "Nothing is shown right now.",
      noneHow: "A measure from an appraisal talk shows here when both the employee and the manager have ticked it.",
      unit: "Unit",
    },
    team: (count) => (count === 1 ? "1 agreement" : `${count} agreements`),
  },
};
