import type { AssessmentWaiting } from "#core/content/chat/assessment.ts";
import type { Locale } from "#core/content/locale.ts";

type WaitingText = { readonly title: string; readonly own: string; readonly others: (name: string) => string };

/** What waits in an assessment, on the start page. */
export const assessmentWaiting: { readonly [L in Locale]: { readonly [K in AssessmentWaiting]: WaitingText } } = {
  sv: {
    assessmentToConfirm: {
      title: "Bekräfta bedömningen",
      own: "Läs vad ni kom fram till om ditt uppdragskontrakt",
      others: (name) => `Läs vad du och ${name} kom fram till om kontraktet`,
    },
    assessmentToRevise: {
      title: "Ändra bedömningen",
      own: "Någon av er vill ändra i bedömningen",
      others: (name) => `${name} vill ändra i bedömningen`,
    },
    assessmentToShow: {
      title: "Vill du visa dina svar?",
      own: "Din uppdragsgivare lämnar inga skriftliga svar i bedömningen",
      others: (name) => `${name} lämnar inga skriftliga svar i bedömningen`,
    },
    assessmentToCompile: {
      title: "Skriv ned bedömningen",
      own: "Svaren är delade",
      others: (name) => `Du och ${name} kan läsa svaren: skriv ned det ni kommer fram till`,
    },
    assessmentOverdue: {
      title: "Bedömningen är försenad",
      own: "Ditt uppdragskontrakt skulle ha varit bedömt",
      others: (name) => `Kontraktet med ${name} skulle ha varit bedömt`,
    },
    assessmentToAnswer: {
      title: "Svara i bedömningen av kontraktet",
      own: "Stämmer ditt uppdragskontrakt, och vad blev resultatet?",
      others: (name) => `Stämmer kontraktet med ${name}, och vad blev resultatet?`,
    },
    contractToRevise: {
      title: "Börja på en ny lydelse av kontraktet",
      own: "Ni har kommit fram till att kontraktet ska skrivas om",
      others: (name) => `Kontraktet med ${name} ska skrivas om`,
    },
  },
  en: {
    assessmentToConfirm: {
      title: "Confirm the assessment",
      own: "Read what you two arrived at about your contract",
      others: (name) => `Read what you and ${name} arrived at about the contract`,
    },
    assessmentToRevise: {
      title: "Change the assessment",
      own: "One of you wants a change in the assessment",
      others: (name) => `${name} wants a change in the assessment`,
    },
    assessmentToShow: {
      title: "Do you want to show your answers?",
      own: "Your principal gives no written answers in the assessment",
      others: (name) => `${name} gives no written answers in the assessment`,
    },
    assessmentToCompile: {
      title: "Write the assessment down",
      own: "The answers are shared",
      others: (name) => `You and ${name} can read the answers: write down what you arrive at`,
    },
    assessmentOverdue: {
      title: "The assessment is overdue",
      own: "Your contract was to be assessed by now",
      others: (name) => `The contract with ${name} was to be assessed by now`,
    },
    assessmentToAnswer: {
      title: "Answer in the assessment of the contract",
      own: "Is your contract still right, and what came of it?",
      others: (name) => `Is the contract with ${name} still right, and what came of it?`,
    },
    contractToRevise: {
      title: "Begin a new wording of the contract",
      own: "You two have concluded that the contract is to be reworded",
      others: (name) => `The contract with ${name} is to be reworded`,
    },
  },
};
