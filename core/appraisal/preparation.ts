import {
  type Appraisal,
  type AppraisalEvent,
  type Shared,
  type Side,
  isRevealed,
  otherSide,
  partyOn,
} from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import {
  type Answers,
  type Submission,
  type Written,
  answeredOf,
  submit,
  withoutKept,
} from "#core/dialogue/answers.ts";
import type { Condition, Dialogue, Step } from "#core/dialogue/dialogue.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

type Common = Written & {
  readonly type: "preparation";
  readonly schema: 1;
  readonly id: string;
  readonly appraisal: AppraisalId;
  readonly side: Side;
  readonly author: PersonId;
  readonly other: PersonId;
  /** The questions as they were when the talk was called. */
  readonly dialogue: { readonly id: string; readonly version: number };
  readonly conditions: readonly Condition[];
};

/**
 * One side's förberedelse (P22, P23). Readable by its author alone, for everyone else it does not exist, until both have
 * shared (DOMAIN decision 3).
 */
export type Preparation =
  | (Common & { readonly status: "draft" })
  | (Common & { readonly status: "ready"; readonly readyAt: Instant })
  | (Common & { readonly status: "shared"; readonly sharedAt: Instant });

export type PreparationEvent =
  | { readonly type: "preparationStarted"; readonly appraisal: AppraisalId; readonly side: Side }
  | { readonly type: "preparationSaved"; readonly appraisal: AppraisalId; readonly side: Side; readonly step: string }
  | { readonly type: "preparationReady"; readonly appraisal: AppraisalId; readonly side: Side }
  | { readonly type: "preparationShared"; readonly appraisal: AppraisalId; readonly side: Side; readonly to: PersonId }
  | { readonly type: "preparationTakenBack"; readonly appraisal: AppraisalId; readonly side: Side };

type Outcome = Decision<Preparation, PreparationEvent>;

export const preparationId = (appraisal: AppraisalId, side: Side) => `preparation:${appraisal}:${side}`;

/** The steps this person meets, in order. */
export const stepsFor = (dialogue: Dialogue, conditions: readonly Condition[]): readonly Step[] =>
  dialogue.steps.filter(({ when }) => when === undefined || conditions.includes(when));

/** An empty preparation of one side, when both are called. */
export function startPreparation(
  appraisal: Appraisal,
  side: Side,
  dialogue: Dialogue,
  conditions: readonly Condition[],
): Outcome {
  const first = stepsFor(dialogue, conditions)[0];
  if (!first) return refuse("preparation.unknownStep");
  const started: Preparation = {
    type: "preparation",
    schema: 1,
    id: preparationId(appraisal.id, side),
    appraisal: appraisal.id,
    side,
    author: partyOn(appraisal, side),
    other: partyOn(appraisal, otherSide(side)),
    dialogue: { id: dialogue.id, version: dialogue.version },
    conditions,
    answers: {},
    rev: 0,
    step: first.key,
    status: "draft",
  };
  return changed([started], { type: "preparationStarted", appraisal: appraisal.id, side });
}

/**
 * Saves a step and moves on, as far as what was written still holds (`submit`). Leafing through what is ready leaves it ready.
 */
export function submitStep(preparation: Preparation, dialogue: Dialogue, submission: Submission): Outcome {
  if (preparation.status === "shared") return refuse("preparation.shared");
  const submitted = submit(preparation, stepsFor(dialogue, preparation.conditions), submission);
  if (submitted.kind !== "submitted") return submitted;
  const { answers, rev, step } = submitted;
  const after: Preparation = submitted.reworded
    ? { ...withoutStatus(preparation), answers, rev, step, status: "draft" }
    : { ...preparation, step };
  return saved(after, submission.step);
}

const saved = (preparation: Preparation, step: string): Outcome =>
  changed([preparation], { type: "preparationSaved", appraisal: preparation.appraisal, side: preparation.side, step });

/** Says that one is done; still for one's own eyes. */
export function markReady(preparation: Preparation, at: Instant): Outcome {
  if (preparation.status !== "draft") return unchanged;
  return changed([{ ...preparation, status: "ready", readyAt: at }], {
    type: "preparationReady",
    appraisal: preparation.appraisal,
    side: preparation.side,
  });
}

/**
 * Shares one side's preparation, and says with it that one is done: an explicit act, said beforehand to be a legal event, so
 * it covers exactly what its author has reviewed. Nobody sees it until the other has shared as well; then both see both, at
 * once, without what was kept to oneself.
 */
export function share(
  appraisal: Appraisal,
  mine: Preparation,
  theirs: Preparation,
  seenRev: number,
  at: Instant,
): Decision<Appraisal | Preparation, AppraisalEvent | PreparationEvent> {
  if (mine.status === "shared") return unchanged;
  if (appraisal.state !== "preparation") return refuse("appraisal.wrongState", { state: appraisal.state });
  if (mine.rev !== seenRev) return refuse("preparation.changedSince");
  const shared: Preparation = { ...withoutStatus(mine), status: "shared", sharedAt: at };
  const about = { appraisal: appraisal.id, side: mine.side };
  const happened: readonly PreparationEvent[] = [
    ...(mine.status === "draft" ? [{ type: "preparationReady", ...about } as const] : []),
    { type: "preparationShared", ...about, to: mine.other },
  ];
  if (theirs.status !== "shared") return changed([shared], ...happened);

  const revealed: Shared = { ...appraisal, state: "shared", revealedAt: at };
  return changed([shared, revealed], ...happened, {
    type: "preparationsRevealed",
    appraisal: appraisal.id,
    parties: [appraisal.employee, appraisal.manager],
  });
}

/** Takes a shared preparation back, as long as the other has not shared. */
export function takeBack(appraisal: Appraisal, preparation: Preparation): Outcome {
  if (preparation.status !== "shared") return unchanged;
  if (isRevealed(appraisal)) return refuse("preparation.revealed");
  if (appraisal.state !== "preparation") return refuse("appraisal.wrongState", { state: appraisal.state });
  return changed([{ ...withoutStatus(preparation), status: "draft" }], {
    type: "preparationTakenBack",
    appraisal: preparation.appraisal,
    side: preparation.side,
  });
}

/** What the other side may read of a preparation: nothing before both have shared, and never what its author keeps. */
export const revealedAnswers = (appraisal: Appraisal, preparation: Preparation): Answers | undefined =>
  preparation.status !== "shared" || !isRevealed(appraisal) ? undefined : withoutKept(preparation.answers);

/** How many questions have an answer, of how many that this person meets. */
export const answered = (preparation: Preparation, dialogue: Dialogue) =>
  answeredOf(preparation.answers, stepsFor(dialogue, preparation.conditions));

function withoutStatus(preparation: Preparation): Common {
  const { type, schema, id, appraisal, side, author, other, dialogue, conditions, answers, rev, step } = preparation;
  return { type, schema, id, appraisal, side, author, other, dialogue, conditions, answers, rev, step };
}
