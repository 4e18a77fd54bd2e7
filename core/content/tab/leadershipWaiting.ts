import type { Locale } from "#core/content/locale.ts";
import type { LeadershipWaiting } from "#core/overview/waiting.ts";

type WaitingText = { readonly title: string; readonly own: string; readonly others: (name: string) => string };

/** What waits in the yearly dialogue about leadership, on the start page. */
export const leadershipWaiting: { readonly [L in Locale]: { readonly [K in LeadershipWaiting]: WaitingText } } = {
  sv: {
    leadershipToAgree: {
      title: "Svara om det ni kom fram till",
      own: "Din chef har skrivit vad ni kom fram till om ledarskapet",
      others: (name) => `${name} har skrivit vad ni kom fram till om ledarskapet`,
    },
    leadershipToShow: {
      title: "Vill du visa ditt ändå?",
      own: "Din chef skriver inget i ledarskapsdialogen",
      others: (name) => `${name} skriver inget i ledarskapsdialogen`,
    },
    leadershipToConclude: {
      title: "Läs ledarskapsdialogen sida vid sida",
      own: "Ni har båda delat. Vad behåller ni, och vad ändras?",
      others: (name) => `Du och ${name} har båda delat. Vad behåller ni, och vad ändras?`,
    },
    leadershipToAnswer: {
      title: "Svara i ledarskapsdialogen",
      own: "Hur ser du på ditt ledarskap? Bara du ser det tills ni båda har delat",
      others: (name) => `Hur ser du på ledarskapet hos ${name}? Bara du ser det tills ni båda har delat`,
    },
    leadershipToOpen: {
      title: "Ny ledarskapsdialog",
      own: "Ett år har gått sedan ni talade om ditt ledarskap",
      others: (name) => `Ett år har gått sedan du och ${name} talade om ledarskapet`,
    },
    voiceToGive: {
      title: "Säg hur du blir ledd",
      own: "Sex anonyma frågor om din chef, en gång om året. Du svarar om du vill",
      others: () => "",
    },
  },
  en: {
    leadershipToAgree: {
      title: "Answer about what you came to",
      own: "Your manager has worded what you came to about the leadership",
      others: (name) => `${name} has worded what you came to about the leadership`,
    },
    leadershipToShow: {
      title: "Do you want to show yours anyway?",
      own: "Your manager writes nothing in the leadership dialogue",
      others: (name) => `${name} writes nothing in the leadership dialogue`,
    },
    leadershipToConclude: {
      title: "Read the leadership dialogue side by side",
      own: "You have both shared. What do you keep, and what is changed?",
      others: (name) => `You and ${name} have both shared. What do you keep, and what is changed?`,
    },
    leadershipToAnswer: {
      title: "Answer in the leadership dialogue",
      own: "How do you see your leadership? Only you see it until you have both shared",
      others: (name) => `How do you see the leadership of ${name}? Only you see it until you have both shared`,
    },
    leadershipToOpen: {
      title: "New leadership dialogue",
      own: "A year has passed since you talked about your leadership",
      others: (name) => `A year has passed since you and ${name} talked about the leadership`,
    },
    voiceToGive: {
      title: "Say how you are led",
      own: "Six anonymous questions about your manager, once a year. You answer if you want to",
      others: () => "",
    },
  },
};
