import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { OFTEN, type Often } from "#core/assessment/matter.ts";
import { EXPECTATIONS, type Expectation } from "#core/contract/terms.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { type Counts, NOT_SAID, type Said, answersTo, perQuestion, withAnswers } from "#core/pool/counts.ts";
import { type Share, type Size, shareOf, sizeOf } from "#core/climate/groupShares.ts";
import { type Day, yearOf } from "#core/time.ts";

/**
 * What employees say of how they are led (P9-P13; DOMAIN section 9): one question to each of the six expectations, always
 * anonymous, once a year, only where at least five have the same manager. Where there are fewer there is the open dialogue, and
 * no answer is asked for.
 */
export const VOICE_CHOICES = [...OFTEN, NOT_SAID] as const;
export type VoiceAnswers = Said<Expectation, Often>;

/** That somebody has been through the questions this year, in their own dossier: not what, not about whom, not when. */
export type VoiceParticipation = {
  readonly type: "voiceParticipation";
  readonly schema: 1;
  readonly id: string;
  readonly person: PersonId;
  readonly year: number;
};

/** All that is kept of the answers about one manager in a year, until it has closed: how many said what to each question. */
export type VoicePool = {
  readonly type: "voicePool";
  readonly schema: 1;
  readonly id: PersonId;
  readonly counts: Counts<Expectation, Often>;
};

/** How many say mostly or always, in words wide enough that nobody's answer can be read from them. */
export type VoiceCell =
  { readonly kind: "shown"; readonly share: Share; readonly size: Size } | { readonly kind: "tooFew" };
export type VoiceCells = { readonly [E in Expectation]: VoiceCell };

/** What is shown of a closed year. Worked out once: then the counts are gone. */
export type VoiceReport = {
  readonly type: "voiceReport";
  readonly schema: 1;
  readonly id: string;
  readonly year: number;
  readonly leaders: readonly { readonly leader: PersonId; readonly cells: VoiceCells }[];
};

const participationId = (year: number) => `voiceParticipation:${year}`;

/** Whether somebody is asked: once a year, when at least five have their manager. */
export const asksVoice = (
  before: readonly VoiceParticipation[],
  { group, today }: { readonly group: number; readonly today: Day },
): boolean => group >= LEAST_GROUP && !before.some(({ year }) => year === yearOf(today));

/** Notes that somebody has answered. A second time, the same press or another, changes nothing: nobody can find the answer. */
export function takePart(
  person: PersonId,
  before: readonly VoiceParticipation[],
  asked: { readonly group: number; readonly today: Day },
): Decision<VoiceParticipation, never> {
  const year = yearOf(asked.today);
  if (before.some((each) => each.year === year)) return unchanged;
  if (!asksVoice(before, asked)) return refuse("leadership.tooFewToAsk");
  return changed([{ type: "voiceParticipation", schema: 1, id: participationId(year), person, year }]);
}

/** A manager's pool with one person's answers counted in. */
export const counted = (pool: VoicePool | undefined, leader: PersonId, answers: VoiceAnswers): VoicePool => ({
  type: "voicePool",
  schema: 1,
  id: leader,
  counts: withAnswers(pool?.counts, answers, { questions: EXPECTATIONS, values: OFTEN }),
});

/**
 * What is shown of a year: each manager's own group, question by question, from five answers. Everybody is counted in one group
 * a year and no groups are ever added up, so nothing can be had by taking one from another.
 */
export const voiceReportOf = (year: number, pools: readonly VoicePool[]): VoiceReport => ({
  type: "voiceReport",
  schema: 1,
  id: String(year),
  year,
  // By id, so that not even the order in which the first answers came is left.
  leaders: pools
    .map(({ id, counts }) => ({ leader: id, cells: perQuestion(EXPECTATIONS, (each) => cellOf(counts, each)) }))
    .toSorted((one, other) => one.leader.localeCompare(other.leader)),
});

function cellOf(counts: VoicePool["counts"], question: Expectation): VoiceCell {
  const answers = answersTo(counts, question);
  if (answers < LEAST_GROUP) return { kind: "tooFew" };
  const { mostly, always } = counts[question];
  return { kind: "shown", share: shareOf(mostly + always, answers), size: sizeOf(answers) };
}
