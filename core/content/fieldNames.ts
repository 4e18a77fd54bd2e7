import type { Localised } from "#core/content/locale.ts";

/** What a field is called at the beginning of a sentence, and how "lång" agrees with it. */
export type FieldName = Localised & { readonly long: "lång" | "långt" | "långa" };

const den = (sv: string, en: string): FieldName => ({ sv, en, long: "lång" });
const det = (sv: string, en: string): FieldName => ({ sv, en, long: "långt" });
const de = (sv: string, en: string): FieldName => ({ sv, en, long: "långa" });

/**
 * Fields by the names that requests and refusals give them, alone or with what they are in where that says more. A test holds
 * it complete: everything a person can fill in and send has a name here.
 */
export const fieldNames: { readonly [field: string]: FieldName } = {
  // Of contracts.
  holder: den("Personen", "The person"),
  role: den("Mallen", "The template"),
  template: den("Mallen", "The template"),
  from: den("Dagen då det börjar", "The day it begins"),
  to: den("Dagen då det slutar", "The day it ends"),
  period: den("Perioden", "The period"),
  basis: det("Det som kontraktet bygger på", "What the contract rests on"),
  instruction: den("Instruktionen", "The instruction"),
  "instruction.title": det("Instruktionens namn", "The title of the instruction"),
  "instruction.date": den("Dagen då instruktionen beslutades", "The day the instruction was adopted"),
  decisionRef: den("Hänvisningen till beslutet", "The reference to the decision"),
  purpose: det("Syftet", "The purpose"),
  goals: det("Valet av mål", "The choice of goals"),
  whole: den("Texten om helheten", "The text about the whole"),
  clause: den("Den låsta texten", "The locked text"),
  contributions: det("Bidraget till helheten", "The contribution to the whole"),
  responsibility: det("Ansvaret", "The responsibility"),
  operations: det("Ansvaret för verksamheten", "The responsibility for the operation"),
  economy: det("Ansvaret för ekonomin", "The responsibility for the economy"),
  staff: det("Ansvaret för medarbetarna", "The responsibility for the staff"),
  "responsibility.workEnvironment": det("Ansvaret för arbetsmiljön", "The responsibility for the work environment"),
  "responsibility.development": det("Ansvaret för utvecklingen", "The responsibility for the development"),
  mandate: den("Texten om befogenheterna", "The text about the mandate"),
  commitments: de("Åtagandena", "The commitments"),
  "commitments.text": det("Åtagandet", "The commitment"),
  "commitments.why": det("Skälet till åtagandet", "The reason for the commitment"),
  concerns: den("Texten om vem det berör", "The text about who is concerned"),
  results: de("Resultaten", "The results"),
  "results.outcome": det("Resultatet", "The result"),
  measure: det("Måttet", "The measure"),
  target: det("Målvärdet", "The target"),
  baseline: det("Nuläget", "Where it stands today"),
  source: den("Källan", "The source"),
  dependsOn: den("Texten om vad andra avgör", "The text about what others decide"),
  due: det("Datumet", "The date"),
  key: den("Raden", "The row"),
  serves: det("Det som ska bidras till", "What is to be served"),
  deprioritised: den("Texten om vad som får vänta", "The text about what may wait"),
  leadership: den("Delen om ledarskapet", "The part about leadership"),
  expectations: det("Valet av förväntningar", "The choice of expectations"),
  sign: det("Tecknet på förändring", "The sign of change"),
  owed: det("Det som kommunen ska ge", "What the municipality is to give"),
  assignment: den("Texten om uppdraget", "The text about the assignment"),
  dialogue: den("Texten om dialogen", "The text about the dialogue"),
  feedback: den("Texten om återkopplingen", "The text about the feedback"),
  "owed.development": den("Texten om kompetensutvecklingen", "The text about competence development"),
  support: den("Texten om stödet", "The text about the support"),
  assessment: de("Dagarna för avstämning och bedömning", "The days for follow-up and assessment"),
  followUps: den("Dagen för avstämning", "The day of a follow-up"),
  assessments: den("Dagen för bedömning", "The day of an assessment"),
  changes: den("Texten om ändrade förutsättningar", "The text about changed conditions"),
  publicRecord: den("Den låsta texten", "The locked text"),
  examples: det("Exemplen", "The examples"),
  comment: den("Kommentaren", "The comment"),
  dissent: den("Den avvikande meningen", "The dissenting opinion"),
  part: den("Delen av kontraktet", "The part of the contract"),
  dnr: det("Diarienumret", "The diary number"),
  signedBy: den("Den som har undertecknat", "Whoever signed"),
  signedOn: den("Dagen på papperet", "The day on the paper"),
  reference: den("Hänvisningen", "The reference"),
  reason: det("Skälet", "The reason"),
  unopened: det("Svaret om du har läst", "The answer about whether you have read it"),
  upTo: den("Ändringen du har sett", "The change you have seen"),

  // Of assessments.
  conclusion: den("Slutsatsen", "The conclusion"),
  newWordingBy: den("Dagen för den nya lydelsen", "The day of the new wording"),
  next: den("Dagen för nästa bedömning", "The day of the next assessment"),
  talk: den("Dagen för samtalet", "The day of the talk"),
  go: det("Steget", "The step"),
  step: det("Steget", "The step"),
  values: de("Svaren", "The answers"),
  kept: det("Valet av vad du behåller", "The choice of what you keep"),

  // Of what a leader is owed, and of the policy.
  text: den("Texten", "The text"),
  what: det("Svaret", "The answer"),
  note: den("Kommentaren", "The comment"),
  view: det("Valet av hur du ser det", "The choice of how you see it"),
  on: det("Datumet", "The date"),
  date: det("Datumet", "The date"),
  sv: den("Den svenska texten", "The Swedish text"),
  en: den("Den engelska texten", "The English text"),
  "sv.title": den("Rubriken", "The heading"),
  "en.title": den("Rubriken", "The heading"),
  link: den("Länken", "The link"),

  // Of what is agreed in a talk.
  effect: den("Texten om vad det ska leda till", "The text about what it is to lead to"),
  answer: det("Svaret", "The answer"),
  owner: det("Valet av vem som gör det", "The choice of who does it"),
  ticked: det("Valet om skyddsombudet", "The choice about the safety representative"),

  // Of goals.
  title: det("Målet", "The goal"),
  level: den("Nivån", "The level"),
  unit: den("Enheten", "The unit"),
  parent: det("Målet ovanför", "The goal above"),
  replacement: det("Målet som tar över", "The goal that takes over"),
  grounds: de("Skälen", "The grounds"),
  why: den("Motiveringen", "The reason"),
  closingReference: den("Hänvisningen till beslutet", "The reference to the decision"),
  closeMissing: det("Valet att avsluta andra mål", "The choice to close other goals"),
  file: den("Filen", "The file"),
  kind: den("Sorten", "The kind"),
  dueReason: det("Skälet till datumet", "The reason for the date"),
  status: det("Läget", "The status"),
  outcome: det("Utfallet", "The outcome"),

  // Of the municipality's own questions.
  questions: de("Frågorna", "The questions"),
  wording: den("Frågan", "The question"),
  "wording.employee": den("Frågan till medarbetaren", "The question to the employee"),
  "wording.manager": den("Frågan till chefen", "The question to the manager"),

  // Of talks, settings and oneself.
  employee: den("Personen", "The person"),
  time: den("Tiden", "The time"),
  heldOn: det("Datumet", "The date"),
  field: det("Fältet", "The field"),
  value: den("Texten", "The text"),
  settings: de("Inställningarna", "The settings"),
  everyoneHoldsContract: det("Valet av vilka som kan ha kontrakt", "The choice of who may hold a contract"),
  quietFrom: den("Tiden då det blir tyst", "The time from which it is quiet"),
  quietTo: den("Tiden då det tysta slutar", "The time at which quiet ends"),
  quietWeekends: det("Valet av tysta helger", "The choice of quiet weekends"),
  texts: de("Mallens texter", "The texts of the template"),
  locale: det("Språket", "The language"),
  pace: det("Valet av hur ofta", "The choice of how often"),
  agrees: det("Svaret", "The answer"),
  suits: det("När det passar", "When it suits"),
  said: det("Det som har blivit av målet", "What came of the goal"),
  joy: det("Svaret om arbetsglädje", "The answer about joy in the work"),
  participation: det("Svaret om delaktighet", "The answer about participation"),
  development: det("Svaret om att utvecklas", "The answer about developing"),
};

/** Rows of which there may only be so many, after a number. */
export const countedRows: { readonly [field: string]: Localised } = {
  goals: { sv: "mål", en: "goals" },
  contributions: { sv: "bidrag", en: "contributions" },
  commitments: { sv: "åtaganden", en: "commitments" },
  results: { sv: "resultat", en: "results" },
  expectations: { sv: "förväntningar", en: "expectations" },
  followUps: { sv: "avstämningar", en: "follow-ups" },
  assessments: { sv: "bedömningar", en: "assessments" },
  sv: { sv: "avsnitt", en: "sections" },
  en: { sv: "avsnitt", en: "sections" },
};
