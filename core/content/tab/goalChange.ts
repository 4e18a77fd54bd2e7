import type { Locale } from "#core/content/locale.ts";
import type { WaitingText } from "#core/content/tab/rightsWaiting.ts";
import type { ChangeEnding } from "#core/goal/goal.ts";
import type { GoalWaiting } from "#core/overview/waiting.ts";

const sv = {
  open: "Föreslå en ändring",
  openNamed: (title: string) => `Föreslå en ändring av ”${title}”`,
  rewrite: "Skriv om förslaget",
  rewriteNamed: (title: string) => `Skriv om förslaget om ”${title}”`,
  drop: "Föreslå att stryka",
  dropNamed: (title: string) => `Föreslå att stryka ”${title}”`,
  dialog: {
    title: "Föreslå en ändring",
    how: (name: string) => `Målet gäller som det är tills ${name} har godtagit ändringen.`,
    send: "Skicka förslaget",
    seenBy: (name: string) => `Du och ${name} ser förslaget.`,
  },
  dropDialog: {
    title: "Föreslå att stryka målet",
    how: (name: string) => `Målet gäller tills ${name} har godtagit att det stryks.`,
    reason: "Varför ska det strykas?",
    send: "Skicka förslaget",
  },
  waits: {
    mine: (name: string) => `Din ändring väntar på ${name}`,
    theirs: (name: string) => `${name} vill ändra målet`,
    theirsDrop: (name: string) => `${name} vill stryka målet`,
    mineDrop: (name: string) => `Ditt förslag att stryka målet väntar på ${name}`,
    until: "Det ni har kommit överens om gäller till dess.",
    since: (at: string) => `Föreslaget ${at}`,
    reason: "Varför",
  },
  now: "Nu",
  proposed: "Förslag",
  fields: {
    title: "Mål",
    measure: "Så ser vi att det är nått",
    due: "Klart senast",
    dueReason: "Varför efter nästa samtal",
    serves: "Bidrar till",
    recurs: "Återkommer",
  },
  accept: "Godta",
  acceptNamed: (title: string) => `Godta ändringen av ”${title}”`,
  decline: "Avböj",
  declineNamed: (title: string) => `Avböj ändringen av ”${title}”`,
  takeBack: "Ta tillbaka",
  takeBackNamed: (title: string) => `Ta tillbaka ändringen av ”${title}”`,
  declineDialog: {
    title: "Avböj ändringen",
    how: "Målet gäller som det är. Skriv ett ord om varför, så blir det lättare att mötas.",
    comment: "Varför?",
    seenBy: (name: string) => `${name} ser vad du skriver.`,
    send: "Avböj",
  },
  history: {
    heading: (count: number) => (count === 1 ? "En tidigare ändring" : `${count} tidigare ändringar`),
    about: (title: string, count: number) =>
      count === 1 ? `En tidigare ändring av ”${title}”` : `${count} tidigare ändringar av ”${title}”`,
    before: "Före",
    after: "Efter",
    proposedBy: (name: string) => `Föreslaget av ${name}`,
    drop: "Att målet stryks",
    became: {
      accepted: (name: string) => `Godtaget av ${name}`,
      declined: (name: string) => `Avböjt av ${name}`,
      takenBack: (name: string) => `Tillbakataget av ${name}`,
      overtaken: () => "Målet fick sitt svar i ett samtal i stället",
    } satisfies { readonly [E in ChangeEnding]: (name: string) => string },
  },
};

/** A goal being changed between talks. */
export const goalChangeTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    open: "Propose a change",
    openNamed: (title) => `Propose a change of “${title}”`,
    rewrite: "Rewrite the proposal",
    rewriteNamed: (title) => `Rewrite the proposal on “${title}”`,
    drop: "Propose to drop",
    dropNamed: (title) => `Propose to drop “${title}”`,
    dialog: {
      title: "Propose a change",
      how: (name) => `The goal holds as it is until ${name} has accepted the change.`,
      send: "Send the proposal",
      seenBy: (name) => `You and ${name} see the proposal.`,
    },
    dropDialog: {
      title: "Propose to drop the goal",
      how: (name) => `The goal holds until ${name} has accepted that it is dropped.`,
      reason: "Why is it to be dropped?",
      send: "Send the proposal",
    },
    waits: {
      mine: (name) => `Your change waits for ${name}`,
      theirs: (name) => `${name} wants to change the goal`,
      theirsDrop: (name) => `${name} wants to drop the goal`,
      mineDrop: (name) => `Your proposal to drop the goal waits for ${name}`,
      until: "What you have agreed holds until then.",
      since: (at) => `Proposed ${at}`,
      reason: "Why",
    },
    now: "Now",
    proposed: "Proposed",
    fields: {
      title: "Goal",
      measure: "How we see that it is reached",
      due: "Done by",
      dueReason: "Why after the next talk",
      serves: "Serves",
      recurs: "Comes back",
    },
    accept: "Accept",
    acceptNamed: (title) => `Accept the change of “${title}”`,
    decline: "Decline",
    declineNamed: (title) => `Decline the change of “${title}”`,
    takeBack: "Take back",
    takeBackNamed: (title) => `Take back the change of “${title}”`,
    declineDialog: {
      title: "Decline the change",
      how: "The goal holds as it is. Write a word about why; that makes it easier to meet.",
      comment: "Why?",
      seenBy: (name) => `${name} sees what you write.`,
      send: "Decline",
    },
    history: {
      heading: (count) => (count === 1 ? "One earlier change" : `${count} earlier changes`),
      about: (title, count) =>
        count === 1 ? `One earlier change of “${title}”` : `${count} earlier changes of “${title}”`,
      before: "Before",
      after: "After",
      proposedBy: (name) => `Proposed by ${name}`,
      drop: "That the goal is dropped",
      became: {
        accepted: (name) => `Accepted by ${name}`,
        declined: (name) => `Declined by ${name}`,
        takenBack: (name) => `Taken back by ${name}`,
        overtaken: () => "The goal had its answer in a talk instead",
      },
    },
  },
};

/** What waits of it, as a line of the start page. */
export const goalWaiting: { readonly [L in Locale]: { readonly [K in GoalWaiting]: WaitingText } } = {
  sv: {
    goalChangeToAnswer: {
      title: "Svara på en ändring av ett mål",
      own: "Din chef vill ändra något i det ni har kommit överens om",
      others: (name) => `${name} vill ändra något i det ni har kommit överens om`,
    },
    goalOccurrence: {
      title: "Blev det gjort?",
      own: "Ett av dina mål återkommer, och dagen har kommit",
      others: (name) => `Ett mål för ${name} återkommer, och dagen har kommit`,
    },
  },
  en: {
    goalChangeToAnswer: {
      title: "Answer a change of a goal",
      own: "Your manager wants to change something you have agreed",
      others: (name) => `${name} wants to change something you have agreed`,
    },
    goalOccurrence: {
      title: "Was it done?",
      own: "One of your goals comes back, and its day has come",
      others: (name) => `A goal of ${name} comes back, and its day has come`,
    },
  },
};
