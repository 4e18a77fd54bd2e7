import type { Locale } from "#core/content/locale.ts";
import type { WaitingText } from "#core/content/tab/rightsWaiting.ts";
import type { OfferWaiting } from "#core/overview/waiting.ts";
import type { OfferState } from "#core/sharedGoal/sharedGoal.ts";

const sv = {
  title: "Gemensamma mål",
  open: "Gemensamma mål",
  intro:
    "Erbjud flera ett gemensamt mål. Var och en lägger till sitt eget bidrag, och det blir ett av deras mål. Du ser vilka som har antagit det.",
  none: "Du har inte erbjudit något gemensamt mål ännu.",
  noneHow: "Utgå från ett av enhetens mål, eller skriv ett eget. Alla eller några i teamet får erbjudandet på en gång.",
  new: "Erbjud ett gemensamt mål",
  offer: {
    title: "Erbjud ett gemensamt mål",
    how: "När någon antar målet gäller det direkt, med deras eget bidrag. Vill du ändra något i bidraget föreslår du det efteråt.",
    goal: "Mål",
    measure: "Så ser vi att det är nått",
    due: "Klart senast",
    who: "Vilka får erbjudandet?",
    everybody: "Alla",
    nobody: "Välj minst en person.",
    seenBy: "De du väljer ser detta direkt.",
    send: "Skicka erbjudandet",
  },
  offeredOn: (at: string) => `Erbjudet ${at}`,
  passedOn: (name: string) => `Erbjudet av ${name}, och ditt sedan du blev chef. Du ser dem du leder.`,
  withdrawn: "Tillbakataget",
  people: "Så står det till",
  taken: (taken: number, among: number) => `${taken} av ${among} har antagit det`,
  stands: {
    offered: "Har inte svarat",
    leftForTalk: "Tar upp det i samtalet",
    taken: "Har antagit det",
    declined: "Har avböjt",
    withdrawn: "Tillbakataget",
    missing: "Erbjudandet har inte nått fram",
  } satisfies { readonly [S in OfferState | "missing"]: string },
  deliver: "Skicka till dem som saknas",
  withdraw: "Ta tillbaka",
  withdrawNamed: (title: string) => `Ta tillbaka ”${title}”`,
  withdrawDialog: {
    title: "Ta tillbaka erbjudandet?",
    how: "De som inte har svarat får det inte längre. De som har antagit målet har det kvar.",
  },

  offers: "Erbjudna mål",
  offeredBy: (name: string, among: number) =>
    among === 1 ? `${name} erbjuder dig målet` : `${name} erbjuder målet till ${among} personer`,
  takenBy: (taken: number | "few") =>
    taken === 0 ? "Ingen har antagit det ännu" : taken === "few" ? "Några har antagit det" : `${taken} har antagit det`,
  state: {
    offered: "Väntar på svar",
    leftForTalk: "Till samtalet",
    taken: "Antaget",
    declined: "Avböjt",
    withdrawn: "Tillbakataget",
  } satisfies { readonly [S in OfferState]: string },
  take: "Anta målet",
  takeNamed: (title: string) => `Anta målet ”${title}”`,
  decline: "Avböj",
  declineNamed: (title: string) => `Avböj ”${title}”`,
  leave: "Spara till samtalet",
  leaveNamed: (title: string) => `Spara till samtalet: ”${title}”`,
  takeDialog: {
    title: "Mitt bidrag",
    how: (title: string) =>
      `Skriv vad just du gör för ”${title}”. Det blir ett av dina mål, med dina ord och ditt datum.`,
  },
  declineDialog: {
    title: "Avböj målet",
    how: "Skriv ett ord om varför, så förstår din chef.",
    comment: "Varför?",
    seenBy: (name: string) => `${name} ser vad du skriver.`,
  },
  inTalk: {
    heading: (count: number) =>
      count === 1 ? "Ett erbjudet mål att ta ställning till" : `${count} erbjudna mål att ta ställning till`,
    how: "Du sparade det till samtalet. Tala om det, och anta det med ditt eget bidrag eller avböj.",
    howTheirs: (name: string) => `${name} har sparat det till samtalet. Tala om det; ${name} antar eller avböjer.`,
    offeredBy: (name: string) => `Erbjudet av ${name}`,
    inAgenda: (count: number) => (count === 1 ? "1 erbjudet mål sparat hit" : `${count} erbjudna mål sparade hit`),
  },
  partOf: "Del av ett gemensamt mål",
  sharedWith: (among: number) => `Erbjuds ${among} personer`,
};

/** Goals that are shared: for the manager who offers them, and for each who gets an offer. */
export const sharedGoalTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Shared goals",
    open: "Shared goals",
    intro:
      "Offer a shared goal to several people. Each adds their own part, and it becomes one of their goals. You see who has taken it on.",
    none: "You have not offered a shared goal yet.",
    noneHow: "Begin from one of the unit's goals, or word your own. All or some of the team get the offer at once.",
    new: "Offer a shared goal",
    offer: {
      title: "Offer a shared goal",
      how: "When somebody takes the goal on it holds at once, with their own part. If you want something in the part changed, you propose it afterwards.",
      goal: "Goal",
      measure: "How we see that it is reached",
      due: "Done by",
      who: "Who gets the offer?",
      everybody: "Everybody",
      nobody: "Choose at least one person.",
      seenBy: "Those you choose see this at once.",
      send: "Send the offer",
    },
    offeredOn: (at) => `Offered ${at}`,
    passedOn: (name) => `Offered by ${name}, and yours since you became the manager. You see those you lead.`,
    withdrawn: "Withdrawn",
    people: "How it stands",
    taken: (taken, among) => `${taken} of ${among} have taken it on`,
    stands: {
      offered: "Has not answered",
      leftForTalk: "Takes it up in the talk",
      taken: "Has taken it on",
      declined: "Has declined",
      withdrawn: "Withdrawn",
      missing: "The offer has not arrived",
    },
    deliver: "Send to those who lack it",
    withdraw: "Withdraw",
    withdrawNamed: (title) => `Withdraw “${title}”`,
    withdrawDialog: {
      title: "Withdraw the offer?",
      how: "Those who have not answered no longer have it. Those who have taken the goal on keep it.",
    },

    offers: "Goals offered",
    offeredBy: (name, among) =>
      among === 1 ? `${name} offers you the goal` : `${name} offers the goal to ${among} people`,
    takenBy: (taken) =>
      taken === 0
        ? "Nobody has taken it on yet"
        : taken === "few"
          ? "A few have taken it on"
          : `${taken} have taken it on`,
    state: {
      offered: "Waits for an answer",
      leftForTalk: "For the talk",
      taken: "Taken on",
      declined: "Declined",
      withdrawn: "Withdrawn",
    },
    take: "Take the goal on",
    takeNamed: (title) => `Take the goal on: “${title}”`,
    decline: "Decline",
    declineNamed: (title) => `Decline “${title}”`,
    leave: "Keep it for the talk",
    leaveNamed: (title) => `Keep it for the talk: “${title}”`,
    takeDialog: {
      title: "My part",
      how: (title) =>
        `Write what you do for “${title}”. It becomes one of your goals, in your words and with your date.`,
    },
    declineDialog: {
      title: "Decline the goal",
      how: "Write a word about why, so that your manager understands.",
      comment: "Why?",
      seenBy: (name) => `${name} sees what you write.`,
    },
    inTalk: {
      heading: (count) => (count === 1 ? "An offered goal to decide on" : `${count} offered goals to decide on`),
      how: "You left it for the talk. Talk about it, and take it on with your own part or decline.",
      howTheirs: (name) => `${name} has left it for the talk. Talk about it; ${name} takes it on or declines.`,
      offeredBy: (name) => `Offered by ${name}`,
      inAgenda: (count) => (count === 1 ? "1 offered goal left for here" : `${count} offered goals left for here`),
    },
    partOf: "Part of a shared goal",
    sharedWith: (among) => `Offered to ${among} people`,
  },
};

/** What waits of them, as a line of the start page. */
export const offerWaiting: { readonly [L in Locale]: { readonly [K in OfferWaiting]: WaitingText } } = {
  sv: {
    goalOffered: {
      title: "Svara på ett gemensamt mål",
      own: "Din chef erbjuder ett mål som flera kan bidra till",
      others: (name) => `${name} har fått ett erbjudande om ett mål`,
    },
  },
  en: {
    goalOffered: {
      title: "Answer a shared goal",
      own: "Your manager offers a goal that several can contribute to",
      others: (name) => `${name} has been offered a goal`,
    },
  },
};
