/**
 * What the municipality decides about how long it is kept (gallras eller bevaras): each kind is one line of its
 * dokumenthanteringsplan. One record is a document with what belongs to it and has no meaning without it.
 */
export const RECORD_KINDS = [
  "contract",
  "contractProposal",
  "assessment",
  "talk",
  "preparation",
  "unsharedPreparation",
  "goal",
  "talkAction",
  "followUp",
  "salaryBasis",
  "leadership",
  "exchange",
  "feedback",
  "feedbackMute",
  "note",
  "talkWish",
  "sharedGoal",
  "goalOffer",
  "entitlement",
  "policyAcceptance",
  "climateParticipation",
  "voiceParticipation",
  "contractInvitation",
  "publicRequest",
  "access",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Of these nobody but their author may know that there are any (DOMAIN decision 3, P4): counted for all together, never by name. */
const UNSEEN_KINDS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  "unsharedPreparation",
  "feedbackMute",
  "note",
  "climateParticipation",
  "voiceParticipation",
]);

export const isUnseen = (kind: RecordKind): boolean => UNSEEN_KINDS.has(kind);

/** What may be said of one person's records to who removes them. */
export const seenCounts = (counts: Counts): Counts =>
  plus(...RECORD_KINDS.filter((kind) => !UNSEEN_KINDS.has(kind)).map((kind) => ({ [kind]: counts[kind] ?? 0 })));

/** How many of each kind; a kind without any is left out. */
export type Counts = { readonly [K in RecordKind]?: number };

export const countOf = (records: readonly { readonly kind: RecordKind }[]): Counts =>
  plus(...records.map(({ kind }) => ({ [kind]: 1 })));

export const plus = (...counts: readonly Counts[]): Counts =>
  Object.fromEntries(
    RECORD_KINDS.flatMap((kind) => {
      const sum = counts.reduce((before, each) => before + (each[kind] ?? 0), 0);
      return sum === 0 ? [] : [[kind, sum]];
    }),
  );

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((before, each) => before + each, 0);
