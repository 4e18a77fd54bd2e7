import type { Locale } from "#core/content/locale.ts";
import type { WaitingText } from "#core/content/tab/rightsWaiting.ts";
import type { SalaryWaiting } from "#core/overview/waiting.ts";

/** What waits about a salary basis, on the start page. */
export const salaryWaiting: { readonly [L in Locale]: { readonly [K in SalaryWaiting]: WaitingText } } = {
  sv: {
    salaryViewToWrite: {
      title: "Skriv din egen syn inför lönesamtalet",
      own: "Den kommer före bedömningen, och tar några minuter",
      others: (name) => `${name} har inte lämnat sin egen syn`,
    },
    salaryToJudge: {
      title: "Skriv löneunderlaget",
      own: "Ditt löneunderlag skrivs",
      others: (name) => `Bedömningen inför lönesamtalet med ${name}`,
    },
    salaryToShare: {
      title: "Dela löneunderlaget",
      own: "Ditt löneunderlag är klart för samtalet",
      others: (name) => `Dela det med ${name} när ni har talats vid`,
    },
    salaryToRead: {
      title: "Läs ditt löneunderlag",
      own: "Det är delat med dig. Du kan kommentera och säga att du har läst",
      others: (name) => `${name} har inte sagt sig ha läst`,
    },
    salaryAheadToAnswer: {
      title: "Svara på förslaget framåt",
      own: "Ta dig an det som ett mål, eller ta upp det i nästa samtal",
      others: (name) => `${name} har inte svarat på förslaget`,
    },
    salaryToTakeOver: {
      title: "Ta över löneunderlaget",
      own: "Ditt löneunderlag väntar på en ny lönesättande chef",
      others: (name) => `Du sätter nu lönen för ${name}`,
    },
  },
  en: {
    salaryViewToWrite: {
      title: "Write your own view before the salary talk",
      own: "It comes before the judgement, and takes a few minutes",
      others: (name) => `${name} has not given their own view`,
    },
    salaryToJudge: {
      title: "Write the salary basis",
      own: "Your salary basis is being written",
      others: (name) => `The judgement before the salary talk with ${name}`,
    },
    salaryToShare: {
      title: "Share the salary basis",
      own: "Your salary basis is ready for the talk",
      others: (name) => `Share it with ${name} when you have talked`,
    },
    salaryToRead: {
      title: "Read your salary basis",
      own: "It is shared with you. You can comment and say that you have read it",
      others: (name) => `${name} has not said that they have read it`,
    },
    salaryAheadToAnswer: {
      title: "Answer the proposal ahead",
      own: "Take it on as a goal, or take it up in the next talk",
      others: (name) => `${name} has not answered the proposal`,
    },
    salaryToTakeOver: {
      title: "Take over the salary basis",
      own: "Your salary basis waits for a new salary-setting manager",
      others: (name) => `You now set the salary of ${name}`,
    },
  },
};
