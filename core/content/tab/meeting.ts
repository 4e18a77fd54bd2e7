import type { AgendaPointKey } from "#core/appraisal/agenda.ts";
import type { Locale } from "#core/content/locale.ts";

type Points = { readonly [K in AgendaPointKey]: { readonly title: string; readonly how?: string } };

const pointsSv: Points = {
  sinceLast: {
    title: "Sedan sist",
    how: "Börja med det ni kom överens om förra gången, det chefen lovade först.",
  },
  tasks: { title: "Arbetsuppgifter" },
  results: { title: "Arbetsresultat" },
  assignment: { title: "Uppdraget och kontraktet", how: "Behöver kontraktet ändras görs det i kontraktet, inte här." },
  unit: { title: "Arbetsenheten" },
  workSituation: {
    title: "Arbetssituation",
    how: "Det som behöver göras blir en åtgärd: vad, vem och när. Skriv inget om hälsa.",
  },
  competence: { title: "Kompetens och utveckling" },
  leadership: { title: "Ledarskap, stöd och idéer" },
  goals: { title: "Mål" },
  closing: { title: "Det chefen lovar, och nästa steg" },
};
const pointsEn: Points = {
  sinceLast: {
    title: "Since last time",
    how: "Begin with what you agreed last time, what the manager promised first.",
  },
  tasks: { title: "Tasks" },
  results: { title: "Results" },
  assignment: { title: "The assignment and the contract", how: "A change of the contract is made there, not here." },
  unit: { title: "The unit" },
  workSituation: {
    title: "Work situation",
    how: "What needs to be done becomes a measure: what, who and when. Write nothing about health.",
  },
  competence: { title: "Competence and development" },
  leadership: { title: "Leadership, support and ideas" },
  goals: { title: "Goals" },
  closing: { title: "What the manager promises, and next steps" },
};

const sv = {
  open: "Öppna samtalsvyn",
  title: (name: string) => `Samtal med ${name}`,
  under: (minutes: number) =>
    `${minutes} minuter, punkt för punkt. Tiderna är förslag: ta den tid ni behöver. Det ni skriver i fälten ser ni båda. Är ni här samtidigt ser ni också var den andra är.`,
  toTalk: "Till samtalets sida",
  agenda: "Dagordning",
  minutes: (minutes: number) => `${minutes} min`,
  point: (number: number, of: number) => `Punkt ${number} av ${of}`,
  waiting: (title: string) => `Det du skrev under ${title} är inte sparat än. Välj vilken text som ska stå där.`,
  toPoint: (title: string) => `Till ${title}`,
  presence: {
    at: (name: string, number: number) => `${name} är vid punkt ${number}`,
    here: (name: string) => `${name} är vid samma punkt som du.`,
    go: "Gå dit",
    writes: (name: string) => `${name} skriver här`,
  },
  previous: "Föregående",
  next: "Nästa",
  keys: "Alt och Page Down går till nästa punkt, Alt och Page Up till föregående.",
  points: pointsSv,
  views: "Era förberedelser, sida vid sida",
  common: "Det ni kommer fram till",
  ahead: (day: string) => `Samtalet är ${day}. Här är dagordningen.`,
  waits: (name: string) => `När ${name} börjar samtalet kan ni båda skriva här.`,
  start: {
    ask: "Är ni på plats? När du börjar samtalet kan ni båda skriva här.",
    button: "Börja samtalet",
    title: "Börja samtalet?",
    how: "Det antecknas att samtalet hålls i dag. Sedan kan ni båda skriva i det gemensamma.",
    notRevealed: "Ni har inte båda delat förberedelserna. De blir då inte synliga för den andra.",
  },
  notShared: "Förberedelserna är inte delade av er båda, så de visas inte här.",
  nothing: "Ingen av er har delat något om den här punkten.",
  done: {
    text: "Har ni gått igenom allt? På samtalets sida läser ni igenom sammanfattningen, och chefen skickar den för bekräftelse.",
    button: "Läs igenom sammanfattningen",
  },
  over: "Det finns inget mer att skriva i det här samtalet. Sammanfattningen finns på samtalets sida.",
  clock: {
    running: (elapsed: number, of: number) => `${elapsed} av ${of} min har gått`,
    left: (minutes: number) => `${minutes} min kvar till nästa punkt`,
    leftOfTalk: (minutes: number) => `${minutes} min kvar av samtalet`,
    longer: (minutes: number) => `${minutes} min över tiden för punkten`,
    say: "Säg tiden",
    hide: "Dölj tiden",
    show: "Visa tiden",
  },
  panel: {
    title: "Medarbetarsamtal",
    none: "Det finns inget samtal att visa för dig.",
    noneHow: "Här visas samtalet för de två som har bokat det. Alla andra i mötet ser bara den här texten.",
  },
  configure: {
    title: "Lägg till medarbetarsamtalet i mötet",
    under: "Välj samtal. I mötet ser bara ni två dagordningen, era bilder och det ni skriver.",
    choose: "Samtal",
    seenBy: "De andra i mötet ser att fliken finns och att den heter Medarbetarsamtal, inte vems samtal det är.",
    with: (name: string, when: string) => `${name}, ${when}`,
    when: (day: string, time: string) => (time ? `${day} kl. ${time}` : day),
    none: "Du har inget medarbetarsamtal på gång.",
    noneHow: "Boka samtalet först, och lägg sedan till det i mötet.",
    outside: "Den här sidan används när du lägger till appen i ett möte i Teams.",
  },
  offline: "Ingen anslutning just nu. Fortsätt ni: det ni skriver finns kvar här och sparas när du är ansluten igen.",
};

/** A talk held with the page between the two: at one screen, or in a meeting (P22, P23). */
export const meetingTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    open: "Open the talk view",
    title: (name) => `Talk with ${name}`,
    under: (minutes) =>
      `${minutes} minutes, point by point. The times are suggestions: take the time you need. What you write in the fields you both see. When you are both here, you also see where the other is.`,
    toTalk: "To the page of the talk",
    agenda: "Agenda",
    minutes: (minutes) => `${minutes} min`,
    point: (number, of) => `Point ${number} of ${of}`,
    waiting: (title) => `What you wrote under ${title} is not saved yet. Choose which text is to stand there.`,
    toPoint: (title) => `To ${title}`,
    presence: {
      at: (name, number) => `${name} is at point ${number}`,
      here: (name) => `${name} is at the same point as you.`,
      go: "Go there",
      writes: (name) => `${name} is writing here`,
    },
    previous: "Previous",
    next: "Next",
    keys: "Alt and Page Down goes to the next point, Alt and Page Up to the one before.",
    points: pointsEn,
    views: "Your views, side by side",
    common: "What you come to",
    ahead: (day) => `The talk is ${day}. Here is the agenda.`,
    waits: (name) => `When ${name} begins the talk, you can both write here.`,
    start: {
      ask: "Are you both here? When you begin the talk, you can both write here.",
      button: "Begin the talk",
      title: "Begin the talk?",
      how: "It is noted that the talk is held today. Then you can both write in the common text.",
      notRevealed: "You have not both shared your preparations. They will then not be visible to the other.",
    },
    notShared: "The preparations are not shared by both of you, so they are not shown here.",
    nothing: "Neither of you has shared anything about this point.",
    done: {
      text: "Have you been through everything? On the page of the talk you read the summary through, and the manager sends it for confirmation.",
      button: "Read the summary through",
    },
    over: "There is nothing more to write in this talk. The summary is on the page of the talk.",
    clock: {
      running: (elapsed, of) => `${elapsed} of ${of} min have gone`,
      left: (minutes) => `${minutes} min left to the next point`,
      leftOfTalk: (minutes) => `${minutes} min left of the talk`,
      longer: (minutes) => `${minutes} min over the time for the point`,
      say: "Say the time",
      hide: "Hide the time",
      show: "Show the time",
    },
    panel: {
      title: "Appraisal talk",
      none: "There is no talk to show you.",
      noneHow:
        "The talk is shown here to the two who have booked it. Everybody else in the meeting sees only this text.",
    },
    configure: {
      title: "Add the appraisal talk to the meeting",
      under: "Choose a talk. In the meeting only the two of you see the agenda, your views and what you write.",
      choose: "Talk",
      seenBy:
        "Others in the meeting see that the tab is there and that it is called Appraisal talk, not whose talk it is.",
      with: (name, when) => `${name}, ${when}`,
      when: (day, time) => (time ? `${day} at ${time}` : day),
      none: "You have no appraisal talk under way.",
      noneHow: "Book the talk first, and then add it to the meeting.",
      outside: "This page is used when you add the app to a meeting in Teams.",
    },
    offline: "No connection just now. Go on: what you write stays here and is saved when you are connected again.",
  },
};
