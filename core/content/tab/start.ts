import { agreedWaiting } from "#core/content/tab/agreedWaiting.ts";
import { betweenWaiting } from "#core/content/tab/betweenWaiting.ts";
import { assessmentWaiting } from "#core/content/tab/assessmentWaiting.ts";
import { correctionTexts } from "#core/content/tab/correction.ts";
import { aloneTexts } from "#core/content/tab/preparationAlone.ts";
import { leadershipWaiting } from "#core/content/tab/leadershipWaiting.ts";
import { feedbackWaiting } from "#core/content/tab/feedbackWaiting.ts";
import { followUpWaiting } from "#core/content/tab/followUpWaiting.ts";
import { goalWaiting } from "#core/content/tab/goalChange.ts";
import type { Locale } from "#core/content/locale.ts";
import { type WaitingText, rightsWaiting } from "#core/content/tab/rightsWaiting.ts";
import { salaryWaiting } from "#core/content/tab/salaryWaiting.ts";
import { offerWaiting } from "#core/content/tab/sharedGoals.ts";
import { talkWishWaiting } from "#core/content/tab/talkWish.ts";
import type { WaitingKind } from "#core/overview/waiting.ts";

const waitingSv: { readonly [K in WaitingKind]: WaitingText } = {
  ...rightsWaiting.sv,
  ...agreedWaiting.sv,
  ...goalWaiting.sv,
  ...betweenWaiting.sv,
  ...feedbackWaiting.sv,
  ...offerWaiting.sv,
  ...assessmentWaiting.sv,
  ...talkWishWaiting.sv,
  preparationToShow: aloneTexts.sv.waiting,
  ...followUpWaiting.sv,
  ...salaryWaiting.sv,
  ...leadershipWaiting.sv,
  correctionToAnswer: correctionTexts.sv.waiting,
  contractToApprove: {
    title: "Läs och godkänn kontraktet",
    own: "Ditt uppdragskontrakt väntar på ditt svar",
    others: (name) => `Uppdragskontraktet för ${name} väntar på ditt svar`,
  },
  contractToReword: {
    title: "Ändra kontraktet",
    own: "Din uppdragsgivare har bett om ändringar i ditt kontrakt",
    others: (name) => `Det finns önskemål om ändringar i kontraktet för ${name}`,
  },
  contractInvited: {
    title: "Skriv ett första förslag",
    own: "Din uppdragsgivare har bjudit in dig att börja på ditt uppdragskontrakt",
    others: (name) => `${name} är inbjuden att skriva ett första förslag`,
  },
  summaryToConfirm: {
    title: "Bekräfta sammanfattningen",
    own: "Läs vad ni kom fram till i ditt medarbetarsamtal",
    others: (name) => `Läs vad du och ${name} kom fram till`,
  },
  summaryToRevise: {
    title: "Ändra sammanfattningen",
    own: "Någon av er vill ändra i sammanfattningen",
    others: (name) => `Sammanfattningen med ${name} behöver ändras`,
  },
  summaryToWrite: {
    title: "Skriv sammanfattningen",
    own: "Ert samtal är hållet: skriv ned det ni kom fram till",
    others: (name) => `Samtalet med ${name} är hållet: skriv ned det ni kom fram till`,
  },
  preparationReady: {
    title: "Dela din förberedelse",
    own: "Du är klar: dela inför ditt medarbetarsamtal",
    others: (name) => `Du är klar: dela inför samtalet med ${name}`,
  },
  preparationStarted: {
    title: "Fortsätt din förberedelse",
    own: "Du har börjat inför ditt medarbetarsamtal",
    others: (name) => `Du har börjat inför samtalet med ${name}`,
  },
  preparationToStart: {
    title: "Förbered samtalet",
    own: "Ditt medarbetarsamtal är bokat",
    others: (name) => `Samtalet med ${name} är bokat`,
  },
  talkToHold: {
    title: "Håll samtalet",
    own: "Det är dags för ert samtal",
    others: (name) => `Det är dags för samtalet med ${name}`,
  },
  talkToRead: {
    title: "Läs förberedelserna",
    own: "Ni har båda delat inför ditt medarbetarsamtal",
    others: (name) => `Du och ${name} har båda delat`,
  },
  contractToFinish: {
    title: "Skriv klart kontraktet",
    own: "Ditt utkast till uppdragskontrakt är påbörjat",
    others: (name) => `Utkastet till kontrakt för ${name} är påbörjat`,
  },
  contractToDraft: {
    title: "Börja på ditt uppdragskontrakt",
    own: "Du som leder andra ska ha ett tydligt uppdrag. Du skriver det första förslaget.",
    others: (name) => `${name} saknar uppdragskontrakt`,
  },
  contractToTakeOver: {
    title: "Ta över ett kontrakt",
    own: "",
    others: (name) => `Du är ny chef för ${name}: ta över som uppdragsgivare`,
  },
  contractToConfirm: {
    title: "Bekräfta kontraktet",
    own: "",
    others: (name) => `Du är ny uppdragsgivare för ${name}: bekräfta eller föreslå ändringar`,
  },
  handoverToSee: {
    title: "Ordna överlämningen",
    own: "Kontrakt, samtal eller mål behöver en ny ansvarig",
    others: () => "",
  },
  boardYearToGive: {
    title: "Lämna årsbilden till kommunstyrelsen",
    own: "Året är räknat. Kommentera det och lämna det",
    others: () => "",
  },
  contractEnding: {
    title: "Kontraktet går mot sitt slut",
    own: "Fundera på nästa period och skriv ett nytt förslag i tid",
    others: (name) => `Kontraktet för ${name} gäller bara en tid till`,
  },
  contractAboveChanged: {
    title: "Se över innehållet i kontraktet",
    own: "Något som ditt kontrakt bidrar till har ändrats",
    others: (name) => `Något som kontraktet med ${name} bidrar till har ändrats`,
  },
  goalAboveChanged: {
    title: "Se över målen",
    own: "Något som dina mål bidrar till har ändrats",
    others: (name) => `Något som målen för ${name} bidrar till har ändrats`,
  },
  theirGoalAboveChanged: {
    title: "Se över målen",
    own: "Något som dina mål bidrar till har ändrats",
    others: (name) => `Något som målen för ${name} bidrar till har ändrats`,
  },
  goalsToUpdate: {
    title: "Berätta hur det går med målen",
    own: "Du har mål utan nyheter på två månader",
    others: (name) => `${name} har mål utan nyheter`,
  },
  preparationShared: {
    title: "Du har delat din förberedelse",
    own: "Nu väntar vi på din chef. Tills dess kan du ta tillbaka den",
    others: (name) => `Nu väntar vi på ${name}. Tills dess kan du ta tillbaka den`,
  },
  talkToPlan: {
    title: "Boka ett medarbetarsamtal",
    own: "Det är dags för ett medarbetarsamtal",
    others: (name) => `Det är dags för ett samtal med ${name}`,
  },
};

const waitingEn: typeof waitingSv = {
  ...rightsWaiting.en,
  ...agreedWaiting.en,
  ...goalWaiting.en,
  ...betweenWaiting.en,
  ...feedbackWaiting.en,
  ...offerWaiting.en,
  ...assessmentWaiting.en,
  ...talkWishWaiting.en,
  preparationToShow: aloneTexts.en.waiting,
  ...followUpWaiting.en,
  ...salaryWaiting.en,
  ...leadershipWaiting.en,
  correctionToAnswer: correctionTexts.en.waiting,
  contractToApprove: {
    title: "Read and approve the contract",
    own: "Your assignment contract waits for your answer",
    others: (name) => `The assignment contract for ${name} waits for your answer`,
  },
  contractToReword: {
    title: "Change the contract",
    own: "The other party has asked for changes in your contract",
    others: (name) => `Changes are wanted in the contract for ${name}`,
  },
  contractInvited: {
    title: "Write a first proposal",
    own: "Your principal has invited you to begin your assignment contract",
    others: (name) => `${name} is invited to write a first proposal`,
  },
  summaryToConfirm: {
    title: "Confirm the summary",
    own: "Read what you two came to in your appraisal talk",
    others: (name) => `Read what you and ${name} came to`,
  },
  summaryToRevise: {
    title: "Change the summary",
    own: "One of you wants to change the summary",
    others: (name) => `The summary with ${name} needs to be changed`,
  },
  summaryToWrite: {
    title: "Write the summary",
    own: "Your talk has been held: write down what you came to",
    others: (name) => `The talk with ${name} has been held: write down what you came to`,
  },
  preparationReady: {
    title: "Share your preparation",
    own: "You are done: share before your appraisal talk",
    others: (name) => `You are done: share before the talk with ${name}`,
  },
  preparationStarted: {
    title: "Go on with your preparation",
    own: "You have begun to prepare for your appraisal talk",
    others: (name) => `You have begun to prepare for the talk with ${name}`,
  },
  preparationToStart: {
    title: "Prepare for the talk",
    own: "Your appraisal talk is booked",
    others: (name) => `The talk with ${name} is booked`,
  },
  talkToHold: {
    title: "Hold the talk",
    own: "It is time for your talk",
    others: (name) => `It is time for the talk with ${name}`,
  },
  talkToRead: {
    title: "Read the preparations",
    own: "You have both shared before your appraisal talk",
    others: (name) => `You and ${name} have both shared`,
  },
  contractToFinish: {
    title: "Finish the contract",
    own: "Your draft of an assignment contract has been begun",
    others: (name) => `The draft of a contract for ${name} has been begun`,
  },
  contractToDraft: {
    title: "Begin your assignment contract",
    own: "You who lead others are to have a clear assignment. You write the first proposal.",
    others: (name) => `${name} has no assignment contract`,
  },
  contractToTakeOver: {
    title: "Take over a contract",
    own: "",
    others: (name) => `You are the new manager of ${name}: take over as principal`,
  },
  contractToConfirm: {
    title: "Confirm the contract",
    own: "",
    others: (name) => `You are the new principal of ${name}: confirm it or propose changes`,
  },
  handoverToSee: {
    title: "Hand-over",
    own: "Something no longer fits the organisation",
    others: () => "",
  },
  boardYearToGive: {
    title: "Give the yearly page to the board",
    own: "The year is counted. Comment on it and give it",
    others: () => "",
  },
  contractEnding: {
    title: "The contract is coming to its end",
    own: "Think about the next period and write a new proposal in time",
    others: (name) => `The contract for ${name} is in force only a while longer`,
  },
  contractAboveChanged: {
    title: "Look through the contract",
    own: "Something your contract serves has changed",
    others: (name) => `Something the contract with ${name} serves has changed`,
  },
  goalAboveChanged: {
    title: "Look through the goals",
    own: "Something your goals serve has changed",
    others: (name) => `Something the goals of ${name} serve has changed`,
  },
  theirGoalAboveChanged: {
    title: "Look through the goals",
    own: "Something your goals serve has changed",
    others: (name) => `Something the goals of ${name} serve has changed`,
  },
  goalsToUpdate: {
    title: "Say how your goals are going",
    own: "You have goals without news for two months",
    others: (name) => `${name} has goals without news`,
  },
  preparationShared: {
    title: "You have shared your preparation",
    own: "Now we wait for your manager. Until then you can take it back",
    others: (name) => `Now we wait for ${name}. Until then you can take it back`,
  },
  talkToPlan: {
    title: "Book an appraisal talk",
    own: "It is time for an appraisal talk",
    others: (name) => `It is time for a talk with ${name}`,
  },
};

const sv = {
  hello: (name: string) => `Hej ${name}!`,
  waiting: {
    heading: "Det här väntar på dig",
    nothing: "Inget väntar på dig just nu.",
    nothingHow: "Här dyker det upp när någon vill ha ditt svar eller när det är dags att förbereda ett samtal.",
    kinds: waitingSv,
    when: {
      by: (day: string) => `senast ${day}`,
      since: (day: string) => `sedan ${day}`,
      until: (day: string) => `till ${day}`,
      on: (day: string) => day,
    },
  },
  contract: {
    heading: "Mitt uppdragskontrakt",
    with: (name: string) => `Uppdragsgivare: ${name}`,
    period: (from: string, to: string) => `Gäller ${from} till ${to}`,
    nextAssessment: (day: string) => `Bedöms nästa gång ${day}`,
    overdueAssessment: (day: string) => `Skulle ha bedömts ${day}`,
    assessment: "Öppna bedömningen",
    assessments: "Bedömningar",
    leadership: "Ledarskapsdialog",
    read: "Läs kontraktet",
    revision: (revision: number) => `Lydelse ${revision}`,
    approved: (count: number): string => (count === 1 ? "En av två har godkänt" : "Ingen har godkänt ännu"),
    underWay: "En ny lydelse är på gång",
    goOn: "Öppna förslaget",
    none: "Du har inget uppdragskontrakt.",
    noneHow: "Uppdragskontrakt skrivs av dem som leder andra.",
    noneDraft:
      "Ditt uppdrag ska vara tydligt. Börja på ett förslag, så läser din uppdragsgivare det när du skickar det.",
    noneMay:
      "Vill du ha ett eget, med ditt ansvar och dina mål? Börja på ett förslag, så läser din chef det när du skickar det.",
    draft: "Börja på ett förslag",
  },
  talk: {
    heading: "Mitt medarbetarsamtal",
    with: (name: string) => `Med ${name}`,
    when: (day: string, time: string) => (time ? `${day} kl. ${time}` : day),
    held: (day: string) => `Hållet ${day}`,
    open: "Öppna samtalet",
    agreed: "Det ni kommit överens om",
    between: "Mellan samtalen",
    feedback: "Återkoppling",
    salary: "Lönesamtal",
    prepare: "Förbered dig",
    last: (day: string) => `Senaste samtalet hölls ${day}`,
    none: "Inget samtal är bokat.",
    noneHow: "Din chef bokar samtalet. Vill du ha det snart? Säg till.",
  },
  goals: {
    heading: "Mina mål",
    due: (day: string) => `Senast ${day}`,
    overdue: (day: string) => `Skulle vara klart ${day}`,
    all: "Alla mina mål",
    none: "Du har inga mål ännu.",
    noneHow: "Mål sätter ni tillsammans i medarbetarsamtalet.",
  },
  myRecords: "Mina uppgifter, och vem som har öppnat dem",
  myYear: "Mitt år",
  happened: "Det som hänt",
  earlier: {
    heading: "Tidigare",
    contract: (from: string, to: string) => `Uppdragskontrakt ${from} till ${to}`,
    talk: (day: string) => `Medarbetarsamtal ${day}`,
  },
};

export const startTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    hello: (name) => `Hello ${name}!`,
    waiting: {
      heading: "This waits for you",
      nothing: "Nothing waits for you right now.",
      nothingHow: "It shows here when somebody wants your answer, or when it is time to prepare for a talk.",
      kinds: waitingEn,
      when: {
        by: (day) => `by ${day}`,
        since: (day) => `since ${day}`,
        until: (day) => `until ${day}`,
        on: (day) => day,
      },
    },
    contract: {
      heading: "My assignment contract",
      with: (name) => `Principal: ${name}`,
      period: (from, to) => `Valid ${from} to ${to}`,
      nextAssessment: (day) => `Next assessed ${day}`,
      overdueAssessment: (day) => `Was to be assessed ${day}`,
      assessment: "Open the assessment",
      assessments: "Assessments",
      leadership: "Leadership dialogue",
      read: "Read the contract",
      revision: (revision) => `Wording ${revision}`,
      approved: (count) => (count === 1 ? "One of two has approved" : "Nobody has approved yet"),
      underWay: "A new wording is under way",
      goOn: "Open the proposal",
      none: "You have no assignment contract.",
      noneHow: "Assignment contracts are written by those who lead others.",
      noneDraft: "Your assignment is to be clear. Begin a proposal; your principal reads it when you send it.",
      noneMay:
        "Would you like one of your own, with your responsibility and your goals? Begin a proposal; your manager reads it when you send it.",
      draft: "Begin a proposal",
    },
    talk: {
      heading: "My appraisal talk",
      with: (name) => `With ${name}`,
      when: (day, time) => (time ? `${day} at ${time}` : day),
      held: (day) => `Held on ${day}`,
      open: "Open the talk",
      agreed: "What you have agreed",
      between: "Between the talks",
      feedback: "Feedback",
      salary: "Salary talk",
      prepare: "Prepare",
      last: (day) => `The last talk was held ${day}`,
      none: "No talk is booked.",
      noneHow: "Your manager books the talk. Do you want it soon? Say so.",
    },
    goals: {
      heading: "My goals",
      due: (day) => `By ${day}`,
      overdue: (day) => `Was to be done by ${day}`,
      all: "All my goals",
      none: "You have no goals yet.",
      noneHow: "You two set goals together in the appraisal talk.",
    },
    myRecords: "My data, and who has opened it",
    myYear: "My year",
    happened: "What has happened",
    earlier: {
      heading: "Earlier",
      contract: (from, to) => `Assignment contract ${from} to ${to}`,
      talk: (day) => `Appraisal talk ${day}`,
    },
  },
};
