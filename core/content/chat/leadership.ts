import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { LeadershipNotice } from "#core/dossier/notices.ts";
import type { LeadershipWaiting } from "#core/overview/waiting.ts";

type LeadershipTexts = {
  readonly about: string;
  readonly day: string;
  readonly kicker: (at: number, of: number) => string;
  readonly seenBy: (who: string) => string;
  readonly reviewTitle: string;
  readonly reviewSeenBy: (who: string) => string;
  readonly legal: string;
  readonly share: (who: string) => string;
  readonly open: string;
  readonly pausedLines: readonly string[];
  readonly sharedTitle: string;
  readonly sharedLines: (who: string) => readonly string[];
  readonly noneTitle: string;
  readonly noneLines: (who: string) => readonly string[];
  readonly revealedTitle: string;
  readonly revealedLines: (who: string) => readonly string[];
  readonly takenBack: string;
  readonly offer: Pick<ChatTexts["offer"], LeadershipWaiting>;
  readonly notice: Pick<ChatTexts["notice"], LeadershipNotice>;
};

/** What the chat says in the yearly dialogue about leadership (P9-P16). */
export const leadershipChat: { readonly [L in Locale]: LeadershipTexts } = {
  sv: {
    about: "Ledarskapsdialog",
    day: "Svara till den",
    kicker: (at, of) => `Ledarskapsdialog · steg ${at} av ${of}`,
    seenBy: (who) =>
      `Bara du ser detta tills du och ${who} båda har delat. Alla frågor är frivilliga, och inget av det används för lön.`,
    reviewTitle: "Gå igenom och dela",
    reviewSeenBy: (who) =>
      `${who} kan läsa dina svar först när ni båda har delat. Det du behåller för dig själv delas aldrig.`,
    legal: "Det du delar kan bli allmän handling.",
    share: (who) => `Dela med ${who}`,
    open: "Öppna dialogen",
    pausedLines: ["Du kan fortsätta när du vill, här eller i fliken."],
    sharedTitle: "Du har delat",
    sharedLines: (who) => [`${who} kan läsa dina svar när ni båda har delat. Tills dess kan du ta tillbaka dem.`],
    noneTitle: "Du skriver inget den här gången",
    noneLines: (who) => [`${who} vet det. Ändrar du dig kan du skriva i fliken så länge dialogen pågår.`],
    revealedTitle: "Ni har båda delat",
    revealedLines: (who) => [
      `Läs det ${who} och du har sagt sida vid sida i fliken. Kom överens om två saker att behålla och en att ändra.`,
    ],
    takenBack: "Du har tagit tillbaka det du delat. Bara du ser det nu.",
    offer: {
      leadershipToAgree: {
        line: (who) => `${who} har skrivit vad ni kom fram till i ledarskapsdialogen.`,
        button: () => "Läs och svara",
      },
      leadershipToShow: {
        line: (who) => `${who} skriver inget i ledarskapsdialogen. Vill du visa ditt ändå?`,
        button: () => "Ta ställning",
      },
      leadershipToConclude: {
        line: (who) => `Du och ${who} har båda delat. Vad behåller ni, och vad ändras?`,
        button: () => "Läs sida vid sida",
      },
      leadershipToAnswer: {
        line: (who, date) => `Ledarskapsdialog med ${who}, svara till den ${date}.`,
        button: () => "Svara i dialogen",
      },
      leadershipToOpen: {
        line: (who) => `Ett år har gått sedan du och ${who} talade om ledarskapet.`,
        button: () => "Ny ledarskapsdialog",
      },
      voiceToGive: {
        line: () => "Vill du säga hur du blir ledd? Sex anonyma frågor, en gång om året.",
        button: () => "Sex anonyma frågor",
      },
    },
    notice: {
      leadershipOpened: {
        title: (who) => `Årets ledarskapsdialog med ${who} är öppen`,
        lines: () => [
          "Ni svarar var för sig på samma sex förväntningar, och på det kommunen är skyldig. Det tar en kvart.",
          "Bara du ser det du skriver tills ni båda har delat. Inget av det används för lön eller jämförelser.",
        ],
        button: "Svara i dialogen",
      },
      leadershipViewShared: {
        title: (who) => `${who} har delat i ledarskapsdialogen`,
        lines: () => ["Ni läser varandras svar när du också har delat."],
        button: "Svara i dialogen",
      },
      leadershipViewDeclined: {
        title: (who) => `${who} skriver inget i ledarskapsdialogen`,
        lines: () => ["Har du skrivit något är det fortfarande ditt. Du väljer själv om du vill visa det."],
        button: "Öppna dialogen",
      },
      leadershipRevealed: {
        title: (who) => `Du och ${who} kan läsa varandras svar`,
        lines: () => ["Träffas, och kom överens om två saker att behålla och en att ändra."],
        button: "Läs sida vid sida",
      },
      leadershipProposed: {
        title: (who) => `${who} har skrivit vad ni kom fram till`,
        lines: () => ["Två saker att behålla och en att ändra. Säg ja, eller formulera om."],
        button: "Läs och svara",
      },
      leadershipAgreed: {
        title: (who) => `${who} säger ja till det ni kom fram till`,
        lines: () => ["Det som ändras följs upp som ett mål, i avstämningarna och nästa samtal."],
        button: "Öppna dialogen",
      },
    },
  },
  en: {
    about: "Leadership dialogue",
    day: "Answer by",
    kicker: (at, of) => `Leadership dialogue · step ${at} of ${of}`,
    seenBy: (who) =>
      `Only you see this until you and ${who} have both shared. All questions are optional, and none of it is used for pay.`,
    reviewTitle: "Review and share",
    reviewSeenBy: (who) =>
      `${who} can read your answers only when you have both shared. What you keep to yourself is never shared.`,
    legal: "What you share may become a public record.",
    share: (who) => `Share with ${who}`,
    open: "Open the dialogue",
    pausedLines: ["You can go on whenever you want, here or in the tab."],
    sharedTitle: "You have shared",
    sharedLines: (who) => [
      `${who} can read your answers when you have both shared. Until then you can take them back.`,
    ],
    noneTitle: "You write nothing this time",
    noneLines: (who) => [`${who} knows. If you change your mind you can write in the tab while the dialogue goes on.`],
    revealedTitle: "You have both shared",
    revealedLines: (who) => [
      `Read what ${who} and you have said side by side in the tab. Agree on two things to keep and one to change.`,
    ],
    takenBack: "You have taken back what you shared. Only you see it now.",
    offer: {
      leadershipToAgree: {
        line: (who) => `${who} has worded what you came to in the leadership dialogue.`,
        button: () => "Read and answer",
      },
      leadershipToShow: {
        line: (who) => `${who} writes nothing in the leadership dialogue. Do you want to show yours anyway?`,
        button: () => "Decide",
      },
      leadershipToConclude: {
        line: (who) => `You and ${who} have both shared. What do you keep, and what is changed?`,
        button: () => "Read side by side",
      },
      leadershipToAnswer: {
        line: (who, date) => `Leadership dialogue with ${who}, answer by ${date}.`,
        button: () => "Answer in the dialogue",
      },
      leadershipToOpen: {
        line: (who) => `A year has passed since you and ${who} talked about the leadership.`,
        button: () => "New leadership dialogue",
      },
      voiceToGive: {
        line: () => "Would you like to say how you are led? Six anonymous questions, once a year.",
        button: () => "Six anonymous questions",
      },
    },
    notice: {
      leadershipOpened: {
        title: (who) => `This year's leadership dialogue with ${who} is open`,
        lines: () => [
          "You each answer about the same six expectations, and about what the municipality owes. It takes a quarter of an hour.",
          "Only you see what you write until you have both shared. None of it is used for pay or comparison.",
        ],
        button: "Answer in the dialogue",
      },
      leadershipViewShared: {
        title: (who) => `${who} has shared in the leadership dialogue`,
        lines: () => ["You read each other's answers when you have shared too."],
        button: "Answer in the dialogue",
      },
      leadershipViewDeclined: {
        title: (who) => `${who} writes nothing in the leadership dialogue`,
        lines: () => ["What you may have written is still yours. You choose whether to show it."],
        button: "Open the dialogue",
      },
      leadershipRevealed: {
        title: (who) => `You and ${who} can read each other's answers`,
        lines: () => ["Meet, and agree on two things to keep and one to change."],
        button: "Read side by side",
      },
      leadershipProposed: {
        title: (who) => `${who} has worded what you came to`,
        lines: () => ["Two things to keep and one to change. Say yes, or word it otherwise."],
        button: "Read and answer",
      },
      leadershipAgreed: {
        title: (who) => `${who} says yes to what you came to`,
        lines: () => ["What is changed is followed up as a goal, in the follow-ups and the next talk."],
        button: "Open the dialogue",
      },
    },
  },
};
