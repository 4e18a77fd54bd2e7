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
import { type Given, isReadByOther, showableFrom } from "#core/dialogue/sharing.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { type Instant, dayOf } from "#core/time.ts";

type Common = Written & {
  readonly type: "preparation";
  readonly schema: 1;
  readonly id: string;
  readonly appraisal: AppraisalId;
  readonly side: Side;
  readonly author: PersonId;
  readonly other: PersonId;
  /** The questions as they were when the talk was called. */
  readonly dialogue: { readonly id: string; readonly version: number; readonly own?: number };
  readonly conditions: readonly Condition[];
};

/**
 * One side's förberedelse (P22, P23). Readable by its author alone, for everyone else it does not exist, until both have
 * shared or its author, told what that means, shows it alone (DOMAIN decision 3). `none`: there is no written preparation.
 */
export type Preparation =
  | (Common & { readonly status: "draft" })
  | (Common & { readonly status: "ready"; readonly readyAt: Instant })
  | (Common & { readonly status: "shared"; readonly sharedAt: Instant })
  | (Common & { readonly status: "shown"; readonly sharedAt: Instant; readonly shownAt: Instant })
  | (Common & { readonly status: "none"; readonly declinedAt: Instant });

export type PreparationEvent =
  | { readonly type: "preparationStarted"; readonly appraisal: AppraisalId; readonly side: Side }
  | { readonly type: "preparationSaved"; readonly appraisal: AppraisalId; readonly side: Side; readonly step: string }
  | { readonly type: "preparationReady"; readonly appraisal: AppraisalId; readonly side: Side }
  | { readonly type: "preparationShared"; readonly appraisal: AppraisalId; readonly side: Side; readonly to: PersonId }
  | { readonly type: "preparationTakenBack"; readonly appraisal: AppraisalId; readonly side: Side }
  | { readonly type: "preparationShown"; readonly appraisal: AppraisalId; readonly side: Side; readonly to: PersonId }
  | {
      readonly type: "preparationDeclined";
      readonly appraisal: AppraisalId;
      readonly side: Side;
      readonly to: PersonId;
    };

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
    dialogue: {
      id: dialogue.id,
      version: dialogue.version,
      ...(dialogue.own !== undefined && { own: dialogue.own }),
    },
    conditions,
    answers: {},
    rev: 0,
    step: first.key,
    status: "draft",
  };
  return changed([started], { type: "preparationStarted", appraisal: appraisal.id, side });
}

/**
 * Saves a step and moves on, as far as what was written still holds (`submit`). Leafing through what is ready leaves it ready;
 * who had said that there is nothing written has a preparation again.
 */
export function submitStep(preparation: Preparation, dialogue: Dialogue, submission: Submission): Outcome {
  if (isGiven(preparation)) return refuse("preparation.shared");
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
 * once, without what was kept to oneself. To share is never to show it to somebody who has nothing written, who may say so just
 * then: that is asked apart.
 */
export function share(
  appraisal: Appraisal,
  mine: Preparation,
  theirs: Preparation,
  seenRev: number,
  at: Instant,
): Decision<Appraisal | Preparation, AppraisalEvent | PreparationEvent> {
  if (isGiven(mine)) return unchanged;
  if (appraisal.state !== "preparation") return refuse("appraisal.wrongState", { state: appraisal.state });
  if (mine.rev !== seenRev) return refuse("preparation.changedSince");
  const shared: Preparation = { ...withoutStatus(mine), status: "shared", sharedAt: at };
  const about = { appraisal: appraisal.id, side: mine.side };
  const happened: readonly PreparationEvent[] = [
    ...(mine.status === "ready" ? [] : [{ type: "preparationReady", ...about } as const]),
    { type: "preparationShared", ...about, to: mine.other },
  ];
  if (!isGiven(theirs)) return changed([shared], ...happened);
  const revealed: Shared = { ...appraisal, state: "shared", revealedAt: at };
  return changed([shared, revealed], ...happened, {
    type: "preparationsRevealed",
    appraisal: appraisal.id,
    parties: [appraisal.employee, appraisal.manager],
  });
}

/** Takes a shared preparation back, as long as the other has not shared. */
export function takeBack(appraisal: Appraisal, preparation: Preparation): Outcome {
  if (preparation.status === "shown") return refuse("preparation.revealed");
  if (preparation.status !== "shared") return unchanged;
  if (isRevealed(appraisal)) return refuse("preparation.revealed");
  if (appraisal.state !== "preparation") return refuse("appraisal.wrongState", { state: appraisal.state });
  return changed([{ ...withoutStatus(preparation), status: "draft" }], {
    type: "preparationTakenBack",
    appraisal: preparation.appraisal,
    side: preparation.side,
  });
}

/**
 * Shows one's own preparation although the other has not shared: from the day before the talk, when the other has been told
 * that one has (dela ändå), or when one has been told that the other has nothing written. The other's stays theirs.
 */
export function show(appraisal: Appraisal, mine: Preparation, theirs: Given | undefined, at: Instant): Outcome {
  if (mine.status === "shown" || isRevealed(appraisal)) return unchanged;
  if (appraisal.state !== "preparation") return refuse("appraisal.wrongState", { state: appraisal.state });
  if (mine.status !== "shared") return refuse("preparation.notShared");
  const from = showableFrom(appraisal.date);
  if (theirs !== "none" && dayOf(at) < from) return refuse("preparation.tooEarlyToShow", { from });
  return changed([{ ...withoutStatus(mine), status: "shown", sharedAt: mine.sharedAt, shownAt: at }], {
    type: "preparationShown",
    appraisal: appraisal.id,
    side: mine.side,
    to: mine.other,
  });
}

/**
 * Says that there is no written preparation (ingen skriftlig förberedelse). It lets nobody see the other's: the other is told,
 * and decides then whether to show it. What was written so far stays its author's, who may go on with it.
 */
export function decline(appraisal: Appraisal, mine: Preparation, at: Instant): Outcome {
  if (mine.status === "none") return unchanged;
  if (isGiven(mine)) return refuse("preparation.shared");
  if (appraisal.state !== "preparation") return refuse("appraisal.wrongState", { state: appraisal.state });
  return changed([{ ...withoutStatus(mine), status: "none", declinedAt: at }], {
    type: "preparationDeclined",
    appraisal: appraisal.id,
    side: mine.side,
    to: mine.other,
  });
}

/** Whether the other side may read a preparation. */
export const isVisible = (appraisal: Appraisal, { status }: Preparation): boolean =>
  isReadByOther(status, isRevealed(appraisal));

/** What the other side may read of a preparation: nothing before it is theirs to read, and never what its author keeps. */
export const revealedAnswers = (appraisal: Appraisal, preparation: Preparation): Answers | undefined =>
  isVisible(appraisal, preparation) ? withoutKept(preparation.answers) : undefined;

/** How many questions have an answer, of how many that this person meets. */
export const answered = (preparation: Preparation, dialogue: Dialogue) =>
  answeredOf(preparation.answers, stepsFor(dialogue, preparation.conditions));

/** No longer its author's to change. */
export const isGiven = ({ status }: Preparation) => status === "shared" || status === "shown";

function withoutStatus(preparation: Preparation): Common {
  const { type, schema, id, appraisal, side, author, other, dialogue, conditions, answers, rev, step } = preparation;
  return { type, schema, id, appraisal, side, author, other, dialogue, conditions, answers, rev, step };
}
