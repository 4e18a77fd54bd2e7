import type { AppraisalState, CancelReason, SummaryField } from "#core/appraisal/appraisal.ts";
import type { AssessmentState, CancelledBecause } from "#core/assessment/assessment.ts";
import type { Localised } from "#core/content/locale.ts";
import type { ContractState } from "#core/contract/contract.ts";
import type { GoalKind, GoalState, GoalStatus } from "#core/goal/goal.ts";
import type { Every } from "#core/goal/recurrence.ts";
import type { NoteKind } from "#core/note/note.ts";
import type { TalkActionKind, TalkActionState } from "#core/talkAction/talkAction.ts";
import type { OrgGoalLevel, OrgGoalState } from "#core/orgGoal/orgGoal.ts";

/** What states, kinds and fields are called, in the words of the glossary (DOMAIN section 2). Card and tab both say these. */

export const noteKindLabel: Readonly<Record<NoteKind, Localised>> = {
  note: { sv: "Anteckning", en: "Note" },
  event: { sv: "Händelse", en: "Event" },
};

export const contractStateLabel: Readonly<Record<ContractState, Localised>> = {
  draft: { sv: "Utkast", en: "Draft" },
  proposed: { sv: "Förslag", en: "Proposed" },
  changesRequested: { sv: "Ändring begärd", en: "Changes asked for" },
  agreed: { sv: "Överenskommet, gäller senare", en: "Agreed, in force later" },
  active: { sv: "Gällande", en: "In force" },
  awaitingNewPrincipal: { sv: "Gällande, väntar på ny uppdragsgivare", en: "In force, awaiting a new principal" },
  superseded: { sv: "Ersatt", en: "Replaced" },
  ended: { sv: "Avslutat", en: "Ended" },
  withdrawn: { sv: "Återkallat", en: "Withdrawn" },
  declined: { sv: "Avböjt", en: "Declined" },
};

export const appraisalStateLabel: Readonly<Record<AppraisalState, Localised>> = {
  planned: { sv: "Planerat", en: "Planned" },
  preparation: { sv: "Förbereds", en: "Being prepared" },
  shared: { sv: "Förberedelserna är delade", en: "Preparations shared" },
  held: { sv: "Genomfört", en: "Held" },
  summaryDraft: { sv: "Sammanfattningen skrivs", en: "Summary being written" },
  awaitingConfirmation: { sv: "Väntar på bekräftelse", en: "Awaiting confirmation" },
  confirmed: { sv: "Bekräftat", en: "Confirmed" },
  confirmedByOne: { sv: "Inte bekräftat av båda", en: "Not confirmed by both" },
  closed: { sv: "Avslutat", en: "Closed" },
  cancelled: { sv: "Inställt", en: "Called off" },
};

export const assessmentStateLabel: Readonly<Record<AssessmentState, Localised>> = {
  open: { sv: "Besvaras var för sig", en: "Being answered, each alone" },
  revealed: { sv: "Svaren är delade", en: "Answers shared" },
  compiled: { sv: "Väntar på bekräftelse", en: "Awaiting confirmation" },
  confirmed: { sv: "Bekräftad", en: "Confirmed" },
  cancelled: { sv: "Inställd", en: "Called off" },
};

export const assessmentCancelledLabel: Readonly<Record<CancelledBecause, Localised>> = {
  contractEnded: { sv: "Kontraktet har avslutats", en: "The contract has ended" },
  contractReplaced: { sv: "Kontraktet har ersatts av ett nytt", en: "The contract has been replaced by a new one" },
  newPrincipal: { sv: "Uppdragstagaren har fått en ny uppdragsgivare", en: "The holder has a new principal" },
};

export const goalStateLabel: Readonly<Record<GoalState, Localised>> = {
  proposed: { sv: "Förslag", en: "Proposed" },
  agreed: { sv: "Överenskommet", en: "Agreed" },
  ongoing: { sv: "Pågår", en: "Ongoing" },
  done: { sv: "Nått", en: "Reached" },
  partly: { sv: "Delvis nått", en: "Partly reached" },
  notReached: { sv: "Inte nått", en: "Not reached" },
  dropped: { sv: "Struket", en: "Dropped" },
};

export const goalStatusLabel: Readonly<Record<GoalStatus, Localised>> = {
  onTrack: { sv: "På väg", en: "On track" },
  atRisk: { sv: "Risk", en: "At risk" },
  reportedDone: { sv: "Klart, som jag ser det", en: "Done, as I see it" },
  needsChange: { sv: "Behöver ändras", en: "Needs to change" },
};

export const recurrenceLabel: Readonly<Record<Every, Localised>> = {
  month: { sv: "Varje månad", en: "Every month" },
  quarter: { sv: "Varje kvartal", en: "Every quarter" },
  halfYear: { sv: "Varje halvår", en: "Every half-year" },
  year: { sv: "Varje år", en: "Every year" },
};

export const goalKindLabel: Readonly<Record<GoalKind, Localised>> = {
  content: { sv: "Arbetets innehåll", en: "Content of the work" },
  performance: { sv: "Hur arbetet utförs", en: "How the work is done" },
};

export const talkActionStateLabel: Readonly<Record<TalkActionState, Localised>> = {
  proposed: { sv: "Förslag", en: "Proposed" },
  agreed: { sv: "Överenskommet", en: "Agreed" },
  done: { sv: "Klart", en: "Done" },
  dropped: { sv: "Struket", en: "Dropped" },
};

export const talkActionKindLabel: Readonly<Record<TalkActionKind, Localised>> = {
  promise: { sv: "Det här lovar chefen", en: "What the manager promises" },
  support: { sv: "Stöd som behövs", en: "Support needed" },
  idea: { sv: "Idéer att pröva", en: "Ideas to try" },
  development: { sv: "Utveckling", en: "Development" },
  workEnvironment: { sv: "Arbetsmiljö", en: "Work environment" },
};

export const summaryFieldLabel: Readonly<Record<SummaryField, Localised>> = {
  followedUp: { sv: "Det här följde vi upp sedan sist", en: "What we followed up since last time" },
  tasks: { sv: "Arbetsuppgifter", en: "Tasks" },
  results: { sv: "Arbetsresultat", en: "Results" },
  unit: { sv: "Arbetsenheten", en: "The unit" },
  workEnvironment: { sv: "Arbetsmiljö: vad, vem och när", en: "Work environment: what, who and when" },
  development: { sv: "Kompetensutveckling", en: "Competence development" },
  ideasAndSupport: { sv: "Idéer och stöd", en: "Ideas and support" },
  managerPromises: { sv: "Det här åtar sig chefen", en: "What the manager promises" },
  noGoalsReason: { sv: "Varför vi inte sätter några nya mål", en: "Why we set no new goals" },
  followUp: { sv: "Första avstämningen", en: "First follow-up" },
  followUpPace: { sv: "Avstämningar till nästa samtal", en: "Follow-ups until the next talk" },
  nextDate: { sv: "Nästa medarbetarsamtal", en: "Next talk" },
};

export const orgGoalLevelLabel: Readonly<Record<OrgGoalLevel, Localised>> = {
  vision: { sv: "Vision", en: "Vision" },
  council: { sv: "Kommunfullmäktiges mål", en: "Goal of the municipal council" },
  authority: { sv: "Nämndens mål", en: "Goal of the committee" },
  unit: { sv: "Enhetens mål", en: "Goal of the unit" },
};

export const orgGoalStateLabel: Readonly<Record<OrgGoalState, Localised>> = {
  draft: { sv: "Utkast", en: "Draft" },
  decided: { sv: "Beslutat", en: "Decided" },
  closed: { sv: "Avslutat", en: "Closed" },
  replaced: { sv: "Ersatt", en: "Replaced" },
  discarded: { sv: "Borttaget utkast", en: "Discarded draft" },
};

export const cancelReasonLabel: Readonly<Record<CancelReason, Localised>> = {
  newDate: { sv: "Vi hittar en ny tid", en: "We will find a new time" },
  absence: { sv: "Någon är frånvarande", en: "Someone is away" },
  newManager: { sv: "Ny chef tar över", en: "A new manager takes over" },
  leaves: { sv: "Anställningen upphör", en: "The employment ends" },
  other: { sv: "Annat skäl", en: "Another reason" },
};
