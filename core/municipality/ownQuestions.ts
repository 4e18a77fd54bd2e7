import type { Localised } from "#core/content/locale.ts";
import { LOCALES } from "#core/content/locale.ts";
import type { Side } from "#core/appraisal/appraisal.ts";
import { SIDES } from "#core/appraisal/appraisal.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";

/**
 * A question that the municipality asks in the preparations beside the product's own (research/domain D3): last in one of the
 * steps. Asked of both sides it is one question, and the two answers meet side by side.
 */
export type OwnQuestion = {
  /** Given once and never again: answers are stored under it. */
  readonly key: string;
  /** In which step it stands, by the step's key. */
  readonly step: string;
  readonly kind: "text" | "scale";
  /** How it is put to each side that is asked. */
  readonly wording: { readonly [S in Side]?: Localised };
};

/** All own questions at a time. Never changed once written: a talk keeps the questions it was called with. */
export type OwnQuestions = {
  readonly type: "ownQuestions";
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
  readonly savedBy: PersonId;
  readonly savedAt: Instant;
  readonly questions: readonly OwnQuestion[];
};

export type OwnQuestionsEvent = { readonly type: "ownQuestionsSaved"; readonly version: number };

/** A question as it is written: a new one has no key yet. */
export type WrittenQuestion = Omit<OwnQuestion, "key"> & { readonly key?: string };

/** Few (DOMAIN decision 7): a preparation that grows is one that nobody finishes. */
export const MAX_OWN_QUESTIONS = 6;
const MAX_OWN_IN_A_STEP = 2;
export const MAX_OWN_WORDING = 200;

type Shelf = readonly OwnQuestions[];

/** The newest version; undefined until HR has written one. */
export const ownQuestionsNow = (shelf: Shelf): OwnQuestions | undefined =>
  shelf.toSorted((one, other) => other.version - one.version)[0];

/** The questions as they were in a version; a talk that was called before there was one has none. */
export const ownQuestionsAt = (shelf: Shelf, version: number | undefined): readonly OwnQuestion[] =>
  shelf.find((each) => each.version === version)?.questions ?? [];

/** Writes a new version over exactly the one its writer has seen. Talks that are called from now on ask it. */
export function saveOwnQuestions(
  shelf: Shelf,
  written: readonly WrittenQuestion[],
  steps: readonly string[],
  { by, at, seen }: { readonly by: PersonId; readonly at: Instant; readonly seen: number },
): Decision<OwnQuestions, OwnQuestionsEvent> {
  const now = ownQuestionsNow(shelf);
  const version = now?.version ?? 0;
  if (version !== seen) return refuse("ownQuestions.changedSince", { version });
  const fault = faultIn(written, steps, now?.questions ?? []);
  if (fault) return fault;
  const questions = withKeys(shelf, written);
  if (JSON.stringify(questions) === JSON.stringify(now?.questions ?? [])) return unchanged;
  const next: OwnQuestions = {
    type: "ownQuestions",
    schema: 1,
    id: `ownQuestions:${version + 1}`,
    version: version + 1,
    savedBy: by,
    savedAt: at,
    questions,
  };
  return changed([next], { type: "ownQuestionsSaved", version: next.version });
}

function faultIn(
  written: readonly WrittenQuestion[],
  steps: readonly string[],
  present: readonly OwnQuestion[],
): Refused | undefined {
  if (written.length > MAX_OWN_QUESTIONS) return refuse("ownQuestions.tooMany", { max: MAX_OWN_QUESTIONS });
  const inStep = Map.groupBy(written, ({ step }) => step);
  if ([...inStep.values()].some((each) => each.length > MAX_OWN_IN_A_STEP))
    return refuse("ownQuestions.tooManyInStep", { max: MAX_OWN_IN_A_STEP });
  // A key that nobody was given, or one given twice, would put an answer under another question.
  const keys = written.flatMap(({ key }) => key ?? []);
  const isKnown = (key: string) => present.some((each) => each.key === key);
  if (new Set(keys).size < keys.length || !keys.every(isKnown)) return refuse("invalid", { field: "key" });
  for (const { step, wording } of written) {
    if (!steps.includes(step)) return refuse("invalid", { field: "step" });
    const asked = SIDES.flatMap((side) => wording[side] ?? []);
    if (asked.length === 0) return refuse("ownQuestions.nobodyAsked");
    if (asked.some((each) => LOCALES.some((locale) => isBlank(each[locale]))))
      return refuse("ownQuestions.bothLanguages");
  }
  return undefined;
}

/** A number is never given twice, also when the question that had it is long gone. */
function withKeys(shelf: Shelf, written: readonly WrittenQuestion[]): readonly OwnQuestion[] {
  const given = shelf.flatMap(({ questions }) => questions.map(({ key }) => Number(key.slice(PREFIX.length))));
  let last = Math.max(0, ...given);
  return written.map(({ key, step, kind, wording }) => ({ key: key ?? `${PREFIX}${++last}`, step, kind, wording }));
}

const PREFIX = "own";
