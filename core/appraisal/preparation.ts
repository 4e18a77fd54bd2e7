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
import { type Condition, type Dialogue, type Field, SCALE, type Step } from "#core/dialogue/dialogue.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/** An answer with the revision at which it was last changed; `kept` is "keep to myself". */
export type Answer = { readonly value: string; readonly rev: number; readonly kept: boolean };
export type Answers = { readonly [field: string]: Answer };

type Common = {
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
  readonly answers: Answers;
  /** Goes up with each saved change; a card carries the one it was drawn from. */
  readonly rev: number;
  /** Where its author is. */
  readonly step: string;
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

/** What a submitted step says: new values by field (absent means unchanged), which answers stay private, and where to go. */
export type Submission = {
  readonly step: string;
  readonly seenRev: number;
  readonly values: { readonly [field: string]: string };
  readonly kept?: readonly string[];
  readonly go: "next" | "back" | "stay";
};

/**
 * Saves a step and moves on. A field that was changed elsewhere after the card was drawn is not written over, neither its
 * text nor "keep to myself": the refusal names it, so that the writer can be shown both. The same submission again changes
 * nothing, and leafing through what is ready leaves it ready.
 */
export function submitStep(preparation: Preparation, dialogue: Dialogue, submission: Submission): Outcome {
  if (preparation.status === "shared") return refuse("preparation.shared");
  const steps = stepsFor(dialogue, preparation.conditions);
  const at = steps.findIndex(({ key }) => key === submission.step);
  const step = steps[at];
  if (!step) return refuse("preparation.unknownStep");

  const fields = new Map(step.fields.map((field) => [field.key, field]));
  const values = Object.entries(submission.values).map(([key, value]) => [key, value.trim()] as const);
  for (const [key, value] of values) {
    const field = fields.get(key);
    if (!field) return refuse("invalid", { field: key });
    const fault = faultIn(field, value);
    if (fault) return fault;
  }

  const said = new Map(values);
  const { kept } = submission;
  const written = step.fields.flatMap(({ key }) => {
    const before = preparation.answers[key];
    const after = {
      value: said.get(key) ?? before?.value ?? "",
      kept: kept ? kept.includes(key) : (before?.kept ?? false),
    };
    const differs = after.value !== (before?.value ?? "") || (before !== undefined && after.kept !== before.kept);
    return differs ? [{ key, before, after }] : [];
  });
  const elsewhere = written.filter(({ before }) => (before?.rev ?? 0) > submission.seenRev).map(({ key }) => key);
  if (elsewhere.length > 0) return refuse("preparation.changedElsewhere", { fields: elsewhere });

  const target = { next: steps[at + 1], back: steps[at - 1], stay: step }[submission.go]?.key ?? step.key;
  if (written.length === 0)
    return target === preparation.step ? unchanged : saved({ ...preparation, step: target }, submission.step);

  const rev = preparation.rev + 1;
  const answers = {
    ...preparation.answers,
    ...Object.fromEntries(written.map(({ key, after }) => [key, { ...after, rev }])),
  };
  return saved({ ...withoutStatus(preparation), answers, rev, step: target, status: "draft" }, submission.step);
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
  preparation.status !== "shared" || !isRevealed(appraisal)
    ? undefined
    : Object.fromEntries(Object.entries(preparation.answers).filter(([, { kept, value }]) => !kept && value !== ""));

/** How many questions have an answer, of how many that this person meets. */
export function answered(preparation: Preparation, dialogue: Dialogue) {
  const fields = stepsFor(dialogue, preparation.conditions).flatMap((step) => step.fields);
  return {
    answered: fields.filter(({ key }) => (preparation.answers[key]?.value ?? "") !== "").length,
    of: fields.length,
  };
}

function withoutStatus(preparation: Preparation): Common {
  const { type, schema, id, appraisal, side, author, other, dialogue, conditions, answers, rev, step } = preparation;
  return { type, schema, id, appraisal, side, author, other, dialogue, conditions, answers, rev, step };
}

function faultIn(field: Field, value: string) {
  if (value === "") return undefined;
  switch (field.kind) {
    case "scale":
      return SCALE.some((step) => step === value) ? undefined : refuse("invalid", { field: field.key });
    case "text":
      return value.length > field.max
        ? refuse("tooLong", { field: field.key, max: field.max, length: value.length })
        : undefined;
  }
}
