import type { Locale } from "#core/content/locale.ts";

type FollowUpTexts = {
  readonly about: string;
  readonly day: string;
  readonly kicker: (at: number, of: number) => string;
  readonly seenBy: (who: string) => string;
  readonly reviewTitle: string;
  readonly reviewSeenBy: (who: string) => string;
  readonly legal: string;
  readonly share: (who: string) => string;
  readonly change: string;
  readonly postpone: string;
  readonly decline: string;
  readonly nothingToAdd: string;
  readonly declined: string;
  readonly postponedTo: (day: string) => string;
  readonly open: string;
  readonly pausedLines: readonly string[];
  readonly sharedTitle: string;
  readonly shared: (who: string, day: string) => string;
  readonly next: (day: string) => string;
  readonly answered: string;
  readonly theirs: (who: string) => string;
  readonly readInTab: (who: string) => string;
  readonly answer: string;
  readonly toTalk: (who: string) => string;
  readonly bookTalk: (who: string) => string;
  readonly toAssignment: string;
};

/** What the chat says in a follow-up. The offers and messages are in followUpOffers.ts. */
export const followUpTexts: { readonly [L in Locale]: FollowUpTexts } = {
  sv: {
    about: "Avstämning",
    day: "Till den",
    kicker: (at, of) => `Avstämning · steg ${at} av ${of}`,
    seenBy: (who) => `Bara du ser detta tills du delar det med ${who}. Alla frågor är frivilliga.`,
    reviewTitle: "Gå igenom och dela",
    reviewSeenBy: (who) => `När du delar kan ${who} läsa dina svar direkt. Det du behåller för dig själv delas aldrig.`,
    legal: "Det du delar kan bli allmän handling, och kan inte tas tillbaka.",
    share: (who) => `Dela med ${who}`,
    change: "Ändra svaren",
    postpone: "Skjut upp en vecka",
    decline: "Avstå den här gången",
    nothingToAdd: "Läst, inget att tillägga",
    declined: "Noterat: du avstår den här gången. Ändrar du dig kan du ändå svara så länge avstämningen pågår.",
    postponedTo: (day) => `Avstämningen är flyttad till den ${day}.`,
    open: "Öppna avstämningen",
    pausedLines: ["Du kan fortsätta när du vill, här eller i fliken."],
    sharedTitle: "Dina svar är delade",
    shared: (who, day) => `Delat med ${who} den ${day}.`,
    next: (day) => `Nästa avstämning: ${day}.`,
    answered: "Ni har båda gjort er del.",
    theirs: (who) => `Det här har ${who} delat`,
    readInTab: (who) => `Det ${who} har delat läser du i fliken.`,
    answer: "Svara",
    toTalk: (who) => `${who} vill prata. Ingen anledning behövs.`,
    bookTalk: (who) => `Boka samtal med ${who}`,
    toAssignment: "Uppdraget har ändrats: se över kontraktet",
  },
  en: {
    about: "Follow-up",
    day: "For",
    kicker: (at, of) => `Follow-up · step ${at} of ${of}`,
    seenBy: (who) => `Only you see this until you share it with ${who}. All questions are optional.`,
    reviewTitle: "Review and share",
    reviewSeenBy: (who) =>
      `When you share, ${who} can read your answers at once. What you keep to yourself is never shared.`,
    legal: "What you share may become a public record, and cannot be taken back.",
    share: (who) => `Share with ${who}`,
    change: "Change the answers",
    postpone: "Postpone a week",
    decline: "Abstain this time",
    nothingToAdd: "Read, nothing to add",
    declined:
      "Noted: you abstain this time. If you change your mind you can still answer while the follow-up is under way.",
    postponedTo: (day) => `The follow-up is moved to ${day}.`,
    open: "Open the follow-up",
    pausedLines: ["You can go on whenever you want, here or in the tab."],
    sharedTitle: "Your answers are shared",
    shared: (who, day) => `Shared with ${who} on ${day}.`,
    next: (day) => `Next follow-up: ${day}.`,
    answered: "You have both done your part.",
    theirs: (who) => `What ${who} has shared`,
    readInTab: (who) => `You read what ${who} has shared in the tab.`,
    answer: "Answer",
    toTalk: (who) => `${who} wants to talk. No reason is needed.`,
    bookTalk: (who) => `Book a talk with ${who}`,
    toAssignment: "The assignment has changed: look over the contract",
  },
};
