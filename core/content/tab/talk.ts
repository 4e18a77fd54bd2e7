import type { AppraisalState } from "#core/appraisal/appraisal.ts";
import type { Locale } from "#core/content/locale.ts";

type Next = {
  readonly [S in AppraisalState]: {
    readonly employee: (other: string) => string;
    readonly manager: (other: string) => string;
  };
};

const both = (text: (other: string) => string) => ({ employee: text, manager: text });

const nextSv: Next = {
  planned: both((other) => `Samtalet med ${other} är bokat.`),
  preparation: both(() => "Förbered er var för sig. Ni ser varandras svar först när ni båda har delat."),
  shared: {
    employee: (other) =>
      `Läs vad ni båda har skrivit inför samtalet. Efter samtalet säger ${other} till att det är hållet, och då skriver ni sammanfattningen.`,
    manager: () =>
      "Läs vad ni båda har skrivit. När samtalet är hållet säger du till här, och då skriver ni sammanfattningen.",
  },
  held: both(() => "Samtalet är hållet. Sätt mål och skriv ned det ni kom fram till."),
  summaryDraft: {
    employee: (other) => `Skriv sammanfattningen tillsammans. När den är klar skickar ${other} den för bekräftelse.`,
    manager: () => "Skriv sammanfattningen tillsammans. När ni är klara skickar du den för bekräftelse.",
  },
  awaitingConfirmation: both(
    () => "Sammanfattningen är klar att bekräftas. Den gäller när ni båda har bekräftat samma text.",
  ),
  confirmed: both(() => "Ni har båda bekräftat sammanfattningen. Målen gäller till nästa samtal."),
  confirmedByOne: both(
    () => "Tiden gick ut innan båda hade bekräftat. Det står så i sammanfattningen. Målen är fortfarande förslag.",
  ),
  closed: both(() => "Samtalet är avslutat. Ett nyare samtal har tagit vid."),
  cancelled: both(() => "Samtalet är inställt."),
};

const nextEn: Next = {
  planned: both((other) => `The talk with ${other} is booked.`),
  preparation: both(
    () => "Prepare on your own, each of you. You see each other's answers only when you have both shared.",
  ),
  shared: {
    employee: (other) =>
      `Read what you have both written before the talk. Afterwards ${other} says that it has been held, and you write the summary.`,
    manager: () =>
      "Read what you have both written. When the talk has been held, say so here, and you write the summary.",
  },
  held: both(() => "The talk has been held. Set goals and write down what you came to."),
  summaryDraft: {
    employee: (other) => `Write the summary together. When it is ready, ${other} sends it for confirmation.`,
    manager: () => "Write the summary together. When you are done, you send it for confirmation.",
  },
  awaitingConfirmation: both(
    () => "The summary is ready to be confirmed. It holds when you have both confirmed the same text.",
  ),
  confirmed: both(() => "You have both confirmed the summary. The goals hold until the next talk."),
  confirmedByOne: both(
    () => "Time ran out before both had confirmed. The summary says so. The goals are still proposals.",
  ),
  closed: both(() => "The talk is closed. A newer talk has taken over."),
  cancelled: both(() => "The talk is cancelled."),
};

const sv = {
  title: (name: string) => `Medarbetarsamtal med ${name}`,
  when: (day: string, time: string, minutes: number) => (time ? `${day} kl. ${time}, ${minutes} minuter` : day),
  heldOn: (day: string, by: string) => (by ? `Hållet ${day} av ${by}` : `Hållet ${day}`),
  employee: "Medarbetare",
  manager: "Chef",
  next: nextSv,
  preparation: {
    heading: "Förberedelse",
    mine: {
      none: "Du har inte börjat.",
      draft: (answered: number, of: number) => `Du har svarat på ${answered} av ${of} frågor.`,
      ready: "Du är klar men har inte delat.",
      shared: "Du har delat.",
    },
    theirs: {
      shared: (name: string) => `${name} har delat. Du ser svaren när du också har delat.`,
      waiting: (name: string) => `${name} har inte delat ännu.`,
    },
    begin: "Börja förbereda",
    goOn: "Fortsätt förbereda",
    look: "Se din förberedelse",
    share: "Granska och dela",
  },
  sideBySide: {
    heading: "Det ni har skrivit",
    how: "Medarbetarens syn kommer först. Det någon har valt att behålla för sig själv visas inte.",
    noAnswer: "Inget delat",
    differs: "Ni ser olika på det här",
    show: "Visa",
    hide: "Dölj",
  },
  hold: {
    button: "Samtalet är hållet",
    title: "När hölls samtalet?",
    how: "Sedan kan ni båda skriva i sammanfattningen. Det går bra även om någon inte har förberett sig.",
    notRevealed: "Ni har inte båda delat förberedelserna. De blir då inte synliga för den andra.",
    date: "Dag",
    future: "Välj i dag eller en dag som har varit.",
    seenBy: (name: string) => `${name} ser dagen.`,
  },
  reschedule: {
    button: "Flytta",
    title: "Flytta samtalet",
    date: "Ny dag",
    time: "Klockslag (om du vet)",
    seenBy: (name: string) => `${name} får veta den nya dagen.`,
    send: "Flytta",
    past: "Välj en dag som inte har passerat.",
  },
  cancel: {
    button: "Ställ in",
    title: "Ställ in samtalet?",
    reason: "Varför?",
    seenBy: (name: string) => `${name} får veta att samtalet är inställt och varför.`,
    send: "Ställ in samtalet",
    back: "Behåll samtalet",
  },
  summary: {
    heading: "Gemensam sammanfattning",
    how: "Kort, högst 500 tecken i varje fält. Ni ska båda känna igen er. Skriv inget om hälsa eller privatliv.",
    seenBy: (name: string) => `Du och ${name} ser och ändrar detta.`,
    changeAsked: "Önskad ändring",
    by: (name: string, at: string) => `Senast ändrat av ${name} ${at}`,
    revision: (revision: number) => `Lydelse ${revision}`,
  },
  goals: {
    heading: "Mål till nästa samtal",
    how: "Högst fem. Gärna ett om arbetets innehåll och ett om hur det utförs.",
    none: "Inga mål är föreslagna ännu.",
    add: "Lägg till mål",
    edit: "Ändra",
    editNamed: (title: string) => `Ändra målet ${title}`,
    remove: "Ta bort",
    removeNamed: (title: string) => `Ta bort målet ${title}`,
    removeTitle: "Ta bort målet?",
    removeHow: (title: string) => `”${title}” tas bort för er båda.`,
    newTitle: "Nytt mål",
    editTitle: "Ändra målet",
    kind: "Typ av mål",
    title: "Mål",
    measure: "Så ser vi att det är nått",
    due: "Klart senast",
    dueReason: "Varför efter nästa samtal?",
    dueReasonHow: (day: string) => `Nästa samtal är ${day}. Ett mål som sträcker sig längre behöver en motivering.`,
    save: "Spara målet",
    seenBy: (name: string) => `Du och ${name} ser målet.`,
    past: "Välj en dag som inte har passerat.",
  },
  dates: { heading: "Nästa steg" },
  send: {
    button: "Skicka för bekräftelse",
    how: "Ni får båda texten att bekräfta. Sedan går den att ändra bara om någon av er ber om det.",
    missing: {
      goals: "Minst ett mål, eller en motivering till att inga sätts",
      nextDate: "Dag för nästa samtal",
      answers: "Chefens svar och en dag för varje idé och varje stöd",
      earlierActions: "Vad det blev av det ni kom överens om förra gången och som skulle ha varit klart nu",
    },
    missingHeading: "Det här saknas innan du kan skicka",
  },
  confirm: {
    button: "Bekräfta",
    title: "Bekräfta sammanfattningen",
    how: "Du bekräftar att sammanfattningen stämmer med det ni talade om. Ditt namn, tidpunkten och texten sparas.",
    dissent: "Avvikande mening (om du vill)",
    dissentSeenBy: (name: string) => `${name} ser det. Det sparas med sammanfattningen.`,
    send: "Ja, jag bekräftar",
    done: (name: string, at: string) => `${name} bekräftade ${at}`,
    dissentOf: (name: string) => `Avvikande mening från ${name}`,
    waiting: (name: string) => `Du har bekräftat. Nu väntar vi på ${name}.`,
  },
  askForChange: {
    button: "Be om en ändring",
    title: "Vad behöver ändras?",
    how: "Texten öppnas igen, och det som redan är bekräftat tas bort.",
    comment: "Din kommentar",
    seenBy: (name: string) => `${name} ser din kommentar.`,
    send: "Skicka",
  },
  print: "Skriv ut",
};

export const talkTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: (name) => `Appraisal talk with ${name}`,
    when: (day, time, minutes) => (time ? `${day} at ${time}, ${minutes} minutes` : day),
    heldOn: (day, by) => (by ? `Held ${day} by ${by}` : `Held ${day}`),
    employee: "Employee",
    manager: "Manager",
    next: nextEn,
    preparation: {
      heading: "Preparation",
      mine: {
        none: "You have not begun.",
        draft: (answered, of) => `You have answered ${answered} of ${of} questions.`,
        ready: "You are done but have not shared.",
        shared: "You have shared.",
      },
      theirs: {
        shared: (name) => `${name} has shared. You see the answers when you have shared as well.`,
        waiting: (name) => `${name} has not shared yet.`,
      },
      begin: "Begin to prepare",
      goOn: "Go on preparing",
      look: "See your preparation",
      share: "Review and share",
    },
    sideBySide: {
      heading: "What you have written",
      how: "The employee's view comes first. What somebody has chosen to keep to themselves does not show.",
      noAnswer: "Nothing shared",
      differs: "You see this differently",
      show: "Show",
      hide: "Hide",
    },
    hold: {
      button: "The talk has been held",
      title: "When was the talk held?",
      how: "Then you can both write in the summary. It works even if one of you has not prepared.",
      notRevealed: "You have not both shared your preparations. They will then not be visible to the other.",
      date: "Day",
      future: "Choose today or a day that has passed.",
      seenBy: (name) => `${name} sees the day.`,
    },
    reschedule: {
      button: "Move",
      title: "Move the talk",
      date: "New day",
      time: "Time (if you know)",
      seenBy: (name) => `${name} is told the new day.`,
      send: "Move",
      past: "Choose a day that has not passed.",
    },
    cancel: {
      button: "Cancel the talk",
      title: "Cancel the talk?",
      reason: "Why?",
      seenBy: (name) => `${name} is told that the talk is cancelled, and why.`,
      send: "Cancel the talk",
      back: "Keep the talk",
    },
    summary: {
      heading: "Summary in common",
      how: "Short, at most 500 characters in each field. Both of you must recognise yourselves. Write nothing about health or private life.",
      seenBy: (name) => `You and ${name} see and change this.`,
      changeAsked: "Change asked for",
      by: (name, at) => `Last changed by ${name} ${at}`,
      revision: (revision) => `Wording ${revision}`,
    },
    goals: {
      heading: "Goals until the next talk",
      how: "At most five. If you can, one on the content of the work and one on how it is done.",
      none: "No goals have been proposed yet.",
      add: "Add a goal",
      edit: "Change",
      editNamed: (title) => `Change the goal ${title}`,
      remove: "Remove",
      removeNamed: (title) => `Remove the goal ${title}`,
      removeTitle: "Remove the goal?",
      removeHow: (title) => `“${title}” is removed for both of you.`,
      newTitle: "New goal",
      editTitle: "Change the goal",
      kind: "Kind of goal",
      title: "Goal",
      measure: "How we see that it is reached",
      due: "Done by",
      dueReason: "Why after the next talk?",
      dueReasonHow: (day) => `The next talk is ${day}. A goal that reaches beyond it needs a reason.`,
      save: "Save the goal",
      seenBy: (name) => `You and ${name} see the goal.`,
      past: "Choose a day that has not passed.",
    },
    dates: { heading: "Next steps" },
    send: {
      button: "Send for confirmation",
      how: "You both get the text to confirm. Until somebody asks for a change it cannot be changed.",
      missing: {
        goals: "At least one goal, or a reason for setting none",
        nextDate: "The day of the next talk",
        answers: "The manager's answer and a day for each idea and each support",
        earlierActions: "What came of that which you agreed last time and which was to be done by now",
      },
      missingHeading: "This is missing before you can send",
    },
    confirm: {
      button: "Confirm",
      title: "Confirm the summary",
      how: "You confirm that the summary agrees with what you talked about. Your name, the time and the text are kept.",
      dissent: "Dissenting view (if you like)",
      dissentSeenBy: (name) => `${name} sees it. It is kept with the summary.`,
      send: "Yes, I confirm",
      done: (name, at) => `${name} confirmed ${at}`,
      dissentOf: (name) => `Dissenting view of ${name}`,
      waiting: (name) => `You have confirmed. Now we wait for ${name}.`,
    },
    askForChange: {
      button: "Ask for a change",
      title: "What needs to change?",
      how: "The text is opened again, and what has been confirmed is removed.",
      comment: "Your comment",
      seenBy: (name) => `${name} sees your comment.`,
      send: "Send",
    },
    print: "Print",
  },
};
