import type { DocumentType } from "#core/dossier/dossier.ts";
import type { RecordKind } from "./recordKind.ts";

/** The ground on which the municipality handles it (GDPR article 6.1): b, e or c. Consent is none for an employer. */
export const LEGAL_BASES = ["employment", "publicTask", "legalDuty"] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** What it would mean if somebody without right read it. */
export const INFORMATION_CLASSES = ["low", "moderate", "high", "veryHigh"] as const;
export type InformationClass = (typeof INFORMATION_CLASSES)[number];

/**
 * How it stands as a record (research/domain A6). `untilShared`: its author's working material, and from when it is shared to be
 * tried by whoever is asked for it. `whenAgreed`: drawn up when both have confirmed it. `technical`: kept to run the service.
 */
export const STANDINGS = ["workingMaterial", "untilShared", "shared", "whenAgreed", "drawnUp", "technical"] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * What decides how long it is kept: the rule of a kind, of the record it is part of (so of its kinds), the chain that cannot lose
 * an entry, as long as it is in force, or the service itself after a time that is built in.
 */
export type KeptBy =
  | { readonly by: "rule"; readonly kinds: readonly [RecordKind, ...RecordKind[]] }
  | { readonly by: "chain" | "municipality" | "service" };

export type DocumentRow = {
  readonly basis: readonly [LegalBasis, ...LegalBasis[]];
  readonly informationClass: InformationClass;
  readonly standing: Standing;
  readonly kept: KeptBy;
};

/** What lies in a dossier beside its documents. */
export const TECHNICAL_TYPES = [
  "entry",
  "chain",
  "outbox",
  "digest",
  "campaignMessage",
  "campaignShard",
  "cardUpdate",
  "calendarRow",
  "retentionPart",
] as const;
export type TechnicalType = (typeof TECHNICAL_TYPES)[number];
export type StoredType = DocumentType | TechnicalType;

/** What is kept outside the dossiers, by where it lies. */
export const OTHER_PLACES = ["directory", "views", "references", "pools"] as const;
export type OtherPlace = (typeof OTHER_PLACES)[number];

const of = (...kinds: readonly [RecordKind, ...RecordKind[]]): KeptBy => ({ by: "rule", kinds });
const row = (
  standing: Standing,
  informationClass: InformationClass,
  kept: KeptBy,
  ...basis: readonly [LegalBasis, ...LegalBasis[]]
): DocumentRow => ({ standing, informationClass, kept, basis });

/** Every type of document that is stored: a new type does not compile without its row here and its texts in core/content. */
export const DOCUMENT_TABLE: { readonly [T in StoredType]: DocumentRow } = {
  contract: row("whenAgreed", "low", of("contract", "contractProposal"), "publicTask", "employment"),
  contractRevision: row("whenAgreed", "low", of("contract", "contractProposal"), "publicTask", "employment"),
  contractComment: row("shared", "high", of("contract", "contractProposal"), "publicTask", "employment"),
  contractInvitation: row("shared", "low", of("contractInvitation"), "publicTask"),
  assessment: row("whenAgreed", "high", of("assessment"), "publicTask", "employment"),
  assessmentView: row("untilShared", "high", of("assessment"), "publicTask", "employment"),
  assessmentCompilation: row("workingMaterial", "high", of("assessment"), "publicTask", "employment"),
  assessmentRevision: row("whenAgreed", "high", of("assessment"), "publicTask", "employment"),
  appraisal: row("whenAgreed", "high", of("talk"), "employment", "publicTask"),
  summaryRevision: row("whenAgreed", "high", of("talk"), "employment", "publicTask"),
  preparation: row("untilShared", "high", of("preparation", "unsharedPreparation"), "employment", "publicTask"),
  talkEvent: row("shared", "moderate", of("talk"), "employment"),
  talkWish: row("shared", "moderate", of("talkWish"), "employment"),
  goal: row("whenAgreed", "high", of("goal"), "employment", "publicTask"),
  sharedGoal: row("shared", "low", of("sharedGoal"), "publicTask"),
  goalOffer: row("shared", "moderate", of("goalOffer"), "employment", "publicTask"),
  followUp: row("shared", "moderate", of("followUp"), "employment"),
  followUpPart: row("untilShared", "high", of("followUp"), "employment"),
  leadershipDialogue: row("whenAgreed", "high", of("leadership"), "employment", "publicTask"),
  leadershipView: row("untilShared", "high", of("leadership"), "employment", "publicTask"),
  talkAction: row("whenAgreed", "high", of("talkAction"), "employment", "legalDuty"),
  salaryBasis: row("shared", "high", of("salaryBasis"), "employment", "publicTask"),
  salaryView: row("untilShared", "high", of("salaryBasis"), "employment", "publicTask"),
  salaryJudgement: row("workingMaterial", "high", of("salaryBasis"), "employment", "publicTask"),
  salaryRecord: row("shared", "high", of("salaryBasis"), "employment", "publicTask"),
  exchange: row("shared", "high", of("exchange"), "employment"),
  feedback: row("shared", "high", of("feedback"), "employment"),
  feedbackMute: row("workingMaterial", "high", of("feedbackMute"), "employment"),
  note: row("workingMaterial", "high", of("note"), "employment"),
  entitlement: row("shared", "moderate", of("entitlement"), "publicTask", "employment"),
  policyAcceptance: row("drawnUp", "low", of("policyAcceptance"), "publicTask"),
  climateParticipation: row("technical", "moderate", of("climateParticipation"), "publicTask", "legalDuty"),
  voiceParticipation: row("technical", "moderate", of("voiceParticipation"), "publicTask", "legalDuty"),
  access: row("technical", "moderate", of("access"), "legalDuty", "publicTask"),
  legalHold: row("drawnUp", "high", { by: "chain" }, "legalDuty"),
  retentionRule: row("drawnUp", "low", { by: "municipality" }, "legalDuty"),
  retentionRun: row("drawnUp", "low", { by: "municipality" }, "legalDuty"),
  publicRequest: row("drawnUp", "high", of("publicRequest"), "legalDuty"),
  archivePackage: row("drawnUp", "moderate", { by: "municipality" }, "legalDuty"),
  archiveSlip: row("technical", "moderate", { by: "service" }, "legalDuty"),
  campaign: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  yearCycle: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  boardReport: row("untilShared", "low", { by: "municipality" }, "publicTask"),
  settings: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  orgGoal: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  policyVersion: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  contractTemplate: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  fileImport: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  salaryCriteria: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  ownQuestions: row("drawnUp", "low", { by: "municipality" }, "publicTask"),
  entry: row("technical", "moderate", { by: "chain" }, "legalDuty", "publicTask"),
  chain: row("technical", "low", { by: "chain" }, "legalDuty", "publicTask"),
  outbox: row("technical", "moderate", { by: "service" }, "publicTask"),
  digest: row("technical", "moderate", { by: "service" }, "publicTask"),
  campaignMessage: row("technical", "low", { by: "service" }, "publicTask"),
  campaignShard: row("technical", "low", { by: "service" }, "publicTask"),
  cardUpdate: row("technical", "low", { by: "service" }, "publicTask"),
  calendarRow: row("technical", "low", { by: "service" }, "publicTask"),
  retentionPart: row("technical", "moderate", { by: "service" }, "legalDuty"),
};

export const PLACE_TABLE: { readonly [P in OtherPlace]: DocumentRow } = {
  directory: row("technical", "moderate", { by: "municipality" }, "employment", "publicTask"),
  views: row("technical", "high", { by: "service" }, "publicTask"),
  references: row("technical", "moderate", { by: "service" }, "publicTask"),
  pools: row("technical", "moderate", { by: "municipality" }, "publicTask", "legalDuty"),
};

/** The types whose records a kind is about. */
export const typesOf = (kind: RecordKind): readonly StoredType[] =>
  (Object.keys(DOCUMENT_TABLE) as readonly StoredType[]).filter((type) => {
    const { kept } = DOCUMENT_TABLE[type];
    return kept.by === "rule" && kept.kinds.includes(kind);
  });
