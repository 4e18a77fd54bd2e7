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
 * an entry, that it shows what was decided for all, that a newer takes its place, or the service after a time that is built in.
 */
export type KeptBy =
  | { readonly by: "rule"; readonly kinds: readonly [RecordKind, ...RecordKind[]] }
  | { readonly by: "chain" | "municipality" | "replaced" | "service" };

/**
 * Whether a person finds it in their register extract (GDPR article 15). `own`: as far as it is theirs to read; `authors`: for who
 * wrote it; `apart`: under a heading of its own there. The others say why it is left out.
 */
export const IN_EXTRACT = ["own", "apart", "ofNobody", "authors", "inAccessLog", "forService"] as const;
export type InExtract = (typeof IN_EXTRACT)[number];

export type DocumentRow = {
  readonly basis: readonly [LegalBasis, ...LegalBasis[]];
  readonly informationClass: InformationClass;
  readonly standing: Standing;
  readonly kept: KeptBy;
  readonly inExtract: InExtract;
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
  inExtract: InExtract,
  ...basis: readonly [LegalBasis, ...LegalBasis[]]
): DocumentRow => ({ standing, informationClass, kept, inExtract, basis });

/** Every type of document that is stored: a new type does not compile without its row here and its texts in core/content. */
export const DOCUMENT_TABLE: { readonly [T in StoredType]: DocumentRow } = {
  contract: row("whenAgreed", "low", of("contract", "contractProposal"), "own", "publicTask", "employment"),
  contractRevision: row("whenAgreed", "low", of("contract", "contractProposal"), "own", "publicTask", "employment"),
  contractComment: row("shared", "high", of("contract", "contractProposal"), "own", "publicTask", "employment"),
  contractInvitation: row("shared", "low", of("contractInvitation"), "own", "publicTask"),
  assessment: row("whenAgreed", "high", of("assessment"), "own", "publicTask", "employment"),
  assessmentView: row("untilShared", "high", of("assessment"), "own", "publicTask", "employment"),
  assessmentCompilation: row("workingMaterial", "high", of("assessment"), "authors", "publicTask", "employment"),
  assessmentRevision: row("whenAgreed", "high", of("assessment"), "own", "publicTask", "employment"),
  appraisal: row("whenAgreed", "high", of("talk"), "own", "employment", "publicTask"),
  summaryRevision: row("whenAgreed", "high", of("talk"), "own", "employment", "publicTask"),
  preparation: row("untilShared", "high", of("preparation", "unsharedPreparation"), "own", "employment", "publicTask"),
  talkEvent: row("shared", "moderate", of("talk"), "own", "employment"),
  talkWish: row("shared", "moderate", of("talkWish"), "own", "employment"),
  goal: row("whenAgreed", "high", of("goal", "talk"), "own", "employment", "publicTask"),
  sharedGoal: row("shared", "low", of("sharedGoal"), "own", "publicTask"),
  goalOffer: row("shared", "moderate", of("goalOffer"), "own", "employment", "publicTask"),
  followUp: row("shared", "moderate", of("followUp"), "own", "employment"),
  followUpPart: row("untilShared", "high", of("followUp"), "own", "employment"),
  leadershipDialogue: row("whenAgreed", "high", of("leadership"), "own", "employment", "publicTask"),
  leadershipView: row("untilShared", "high", of("leadership"), "own", "employment", "publicTask"),
  talkAction: row("whenAgreed", "high", of("talkAction", "talk"), "own", "employment", "legalDuty"),
  salaryBasis: row("shared", "high", of("salaryBasis"), "own", "employment", "publicTask"),
  salaryView: row("untilShared", "high", of("salaryBasis"), "own", "employment", "publicTask"),
  salaryJudgement: row("workingMaterial", "high", of("salaryBasis"), "authors", "employment", "publicTask"),
  salaryRecord: row("shared", "high", of("salaryBasis"), "own", "employment", "publicTask"),
  exchange: row("shared", "high", of("exchange"), "own", "employment"),
  feedback: row("shared", "high", of("feedback"), "own", "employment"),
  feedbackMute: row("workingMaterial", "high", of("feedbackMute"), "own", "employment"),
  note: row("workingMaterial", "high", of("note"), "own", "employment"),
  entitlement: row("shared", "moderate", of("entitlement"), "own", "publicTask", "employment"),
  policyAcceptance: row("drawnUp", "low", of("policyAcceptance"), "own", "publicTask"),
  climateParticipation: row("technical", "moderate", of("climateParticipation"), "own", "publicTask", "legalDuty"),
  voiceParticipation: row("technical", "moderate", of("voiceParticipation"), "own", "publicTask", "legalDuty"),
  access: row("technical", "moderate", of("access"), "apart", "legalDuty", "publicTask"),
  legalHold: row("drawnUp", "high", { by: "chain" }, "own", "legalDuty"),
  retentionRule: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "legalDuty"),
  retentionRun: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "legalDuty"),
  publicRequest: row("drawnUp", "high", of("publicRequest"), "inAccessLog", "legalDuty"),
  archivePackage: row("drawnUp", "moderate", { by: "municipality" }, "inAccessLog", "legalDuty"),
  archiveSlip: row("technical", "moderate", { by: "service" }, "own", "legalDuty"),
  campaign: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  yearCycle: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  boardReport: row("untilShared", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  settings: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  orgGoal: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  policyVersion: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  contractTemplate: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  fileImport: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  salaryCriteria: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  ownQuestions: row("drawnUp", "low", { by: "municipality" }, "ofNobody", "publicTask"),
  entry: row("technical", "moderate", { by: "chain" }, "apart", "legalDuty", "publicTask"),
  chain: row("technical", "low", { by: "chain" }, "forService", "legalDuty", "publicTask"),
  outbox: row("technical", "moderate", { by: "service" }, "apart", "publicTask"),
  digest: row("technical", "moderate", { by: "service" }, "apart", "publicTask"),
  campaignMessage: row("technical", "low", { by: "service" }, "apart", "publicTask"),
  campaignShard: row("technical", "low", { by: "service" }, "forService", "publicTask"),
  cardUpdate: row("technical", "low", { by: "service" }, "forService", "publicTask"),
  calendarRow: row("technical", "low", { by: "service" }, "forService", "publicTask"),
  retentionPart: row("technical", "moderate", { by: "service" }, "forService", "legalDuty"),
};

export const PLACE_TABLE: { readonly [P in OtherPlace]: DocumentRow } = {
  directory: row("technical", "moderate", { by: "replaced" }, "apart", "employment", "publicTask"),
  views: row("technical", "high", { by: "service" }, "forService", "publicTask"),
  references: row("technical", "moderate", { by: "service" }, "apart", "publicTask"),
  pools: row("technical", "moderate", { by: "municipality" }, "ofNobody", "publicTask", "legalDuty"),
};

/** The types whose records a kind is about. */
export const typesOf = (kind: RecordKind): readonly StoredType[] =>
  (Object.keys(DOCUMENT_TABLE) as readonly StoredType[]).filter((type) => {
    const { kept } = DOCUMENT_TABLE[type];
    return kept.by === "rule" && kept.kinds.includes(kind);
  });
