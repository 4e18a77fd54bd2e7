import {
  type Assessment,
  type AssessmentContent,
  type AssessmentEvent,
  type AssessmentRevision,
  type Compiled,
  type Outcome,
  assessmentRevisionId,
  partyOf,
} from "#core/assessment/assessment.ts";
import {
  CONCLUSIONS,
  CONCLUSION_FIELDS,
  type MissingInAssessment,
  RIGHTS,
  RIGHT_ANSWERS,
  fieldKeys,
} from "#core/assessment/matter.ts";
import { type AssessmentView, visibleAnswers } from "#core/assessment/view.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import { type Answers, type Submission, type Written, submit } from "#core/dialogue/answers.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import { PROMISED_AHEAD_DAYS } from "#core/entitlement/entitlement.ts";
import type { AssessmentId, ContentHash, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf, parseDay } from "#core/time.ts";

/** What the principal writes towards the common text; for the principal's eyes until it is sent. */
export type AssessmentCompilation = Written & {
  readonly type: "assessmentCompilation";
  readonly schema: 1;
  readonly id: string;
  readonly assessment: AssessmentId;
  readonly author: PersonId;
};

export const assessmentCompilationId = (assessment: AssessmentId) => `assessmentCompilation:${assessment}`;

type Hash = (content: unknown) => ContentHash;
type Change = Decision<Assessment | AssessmentCompilation | AssessmentRevision, AssessmentEvent>;

const wrongState = ({ state }: Assessment) => refuse("assessment.wrongState", { state });

/** An empty common text. Where both have chosen the same, that is where it begins; the words are the principal's to find. */
export function emptyCompilation(
  assessment: Assessment,
  steps: readonly Step[],
  views: { readonly holder: AssessmentView; readonly principal: AssessmentView },
): AssessmentCompilation {
  const [holders, principals] = [visibleAnswers(assessment, views.holder), visibleAnswers(assessment, views.principal)];
  const same = steps
    .flatMap(({ fields }) => fields)
    .filter(({ kind, key }) => kind === "choice" && holders?.[key] && holders[key].value === principals?.[key]?.value)
    .map(({ key }) => [key, { value: holders?.[key]?.value ?? "", rev: 0, kept: false }]);
  return {
    type: "assessmentCompilation",
    schema: 1,
    id: assessmentCompilationId(assessment.id),
    assessment: assessment.id,
    author: assessment.principal,
    answers: Object.fromEntries(same) as Answers,
    rev: 0,
    step: steps[0]?.key ?? "",
  };
}

/** Saves a part of the common text. */
export function submitCompilation(
  assessment: Assessment,
  compilation: AssessmentCompilation,
  steps: readonly Step[],
  submission: Submission,
): Change {
  if (assessment.state !== "revealed") return wrongState(assessment);
  const submitted = submit(compilation, steps, submission);
  if (submitted.kind !== "submitted") return submitted;
  const { answers, rev, step } = submitted;
  return changed([{ ...compilation, answers, rev, step }], {
    type: "assessmentCompilationSaved",
    assessment: assessment.id,
  });
}

/**
 * Sends the common text to be confirmed: the principal does, once both views are revealed (P19). It says what it means for the
 * contract; a new wording has a day, and the next assessment one inside the period or the reason why not. Where the holder did
 * not get what the municipality owes (P14-P16), it says what is done about it and by when.
 */
export function compile(
  assessment: Assessment,
  {
    compilation,
    holdersView,
    seenRev,
    period,
    hash,
  }: {
    readonly compilation: AssessmentCompilation;
    readonly holdersView: AssessmentView;
    readonly seenRev: number;
    readonly period: { readonly from: Day; readonly to: Day };
    readonly hash: Hash;
  },
  by: PersonId,
  at: Instant,
): Change {
  if (partyOf(assessment, by) !== "principal") return refuse("notAllowed");
  if (assessment.state !== "revealed") return wrongState(assessment);
  if (compilation.rev !== seenRev) return refuse("assessment.changedSince");

  const texts = textsOf(assessment, compilation.answers, holdersView);
  const missing = missingIn(texts, period);
  const outcome = outcomeOf(texts);
  if (missing.length > 0 || !outcome) return refuse("assessment.incomplete", { missing });
  const [today, latest] = [dayOf(at), addDays(dayOf(at), PROMISED_AHEAD_DAYS)];
  for (const day of [outcome.newWordingBy, outcome.next, ...RIGHTS.map((right) => texts[fieldKeys.actionBy(right)])]) {
    if (day && day < today) return refuse("dateInPast", { date: day as Day });
    if (day && day > latest) return refuse("dateTooFar", { latest });
  }

  const { id, day, form, matter, holder, principal, contract, wording } = assessment;
  const content: AssessmentContent = { day, form, matter, texts };
  const sealed = hash({ assessment: id, contract, wording, holder, principal, content });
  const revision = assessment.revision + 1;
  const { changeAsked: _, ...kept } = assessment;
  const compiled: Compiled = {
    ...kept,
    state: "compiled",
    revision,
    hash: sealed,
    compiledAt: at,
    outcome,
    confirmations: [],
  };
  const record: AssessmentRevision = {
    type: "assessmentRevision",
    schema: 1,
    id: assessmentRevisionId(id, revision),
    assessment: id,
    revision,
    hash: sealed,
    content,
  };
  return changed([compiled, record], {
    type: "assessmentCompiled",
    assessment: id,
    revision,
    hash: sealed,
    parties: [holder, principal],
  });
}

/** The common text's fields, with what the holder said of the municipality's part, word for word where it was shared. */
function textsOf(assessment: Assessment, answers: Answers, holdersView: AssessmentView) {
  const said = visibleAnswers(assessment, holdersView) ?? {};
  const rights = RIGHTS.flatMap((right) => [fieldKeys.right(right), fieldKeys.rightWhy(right)]);
  const values = [
    ...Object.entries(answers).map(([key, { value }]) => [key, value] as const),
    ...rights.map((key) => [key, said[key]?.value ?? ""] as const),
  ];
  return Object.fromEntries(values.filter(([, value]) => value !== ""));
}

function missingIn(
  texts: AssessmentContent["texts"],
  period: { readonly from: Day; readonly to: Day },
): readonly MissingInAssessment[] {
  const { conclusion, newWordingBy, next, nextReason } = CONCLUSION_FIELDS;
  const ends = texts[conclusion] === "end";
  const [nextDay, reason] = [texts[next], texts[nextReason]];
  const outside = nextDay !== undefined && (nextDay < period.from || nextDay > period.to);
  const owed = RIGHTS.filter((right) => isLacking(texts[fieldKeys.right(right)]));
  const checks: readonly (readonly [MissingInAssessment, boolean])[] = [
    ["conclusion", CONCLUSIONS.some((each) => each === texts[conclusion])],
    ["newWordingBy", texts[conclusion] !== "revise" || texts[newWordingBy] !== undefined],
    ["next", ends || nextDay !== undefined || reason !== undefined],
    ["nextReason", ends || !outside || reason !== undefined],
    ["action", owed.every((right) => texts[fieldKeys.action(right)] !== undefined)],
    ["actionBy", owed.every((right) => texts[fieldKeys.actionBy(right)] !== undefined)],
  ];
  return checks.filter(([, isThere]) => !isThere).map(([part]) => part);
}

const isLacking = (said: string | undefined) => RIGHT_ANSWERS.some((answer) => answer === said && answer !== "yes");

function outcomeOf(texts: AssessmentContent["texts"]): Outcome | undefined {
  const conclusion = CONCLUSIONS.find((each) => each === texts[CONCLUSION_FIELDS.conclusion]);
  const dayIn = (field: string) => parseDay(texts[field] ?? "") ?? ("" as const);
  return (
    conclusion && {
      conclusion,
      newWordingBy: conclusion === "revise" ? dayIn(CONCLUSION_FIELDS.newWordingBy) : "",
      next: conclusion === "end" ? "" : dayIn(CONCLUSION_FIELDS.next),
      talk: dayIn(CONCLUSION_FIELDS.talk),
      salaryTalk: texts[CONCLUSION_FIELDS.salaryTalk] ?? "",
    }
  );
}
