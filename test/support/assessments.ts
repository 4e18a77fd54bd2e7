import type {
  Assessment,
  AssessmentRevision,
  Cancelled,
  Compiled,
  Confirmed,
  Open,
  Party,
  Revealed,
} from "#core/assessment/assessment.ts";
import {
  type AssessmentCompilation,
  compile,
  emptyCompilation,
  submitCompilation,
} from "#core/assessment/compilation.ts";
import { CONCLUSION_FIELDS, fieldKeys } from "#core/assessment/matter.ts";
import { openInDossier } from "#core/assessment/opening.ts";
import { type Voice, stepsOf } from "#core/assessment/steps.ts";
import { addTo, afterContract, confirm } from "#core/assessment/transitions.ts";
import { type AssessmentView, shareView, submitView } from "#core/assessment/view.ts";
import type { Contract, InForce } from "#core/contract/contract.ts";
import { type DossierDocument, assessmentViewIn, assessmentsIn, contractsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type PersonId } from "#core/ids.ts";
import { type Instant, momentOn } from "#core/time.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { active, completeTerms, contractRevision, ended, holder, principal } from "./builders.ts";
import { documentsOf } from "./specification.ts";
import { inDays } from "./town.ts";

/** Assessments in each of their states, made by the domain's own transitions. The contract is the unit head's with the director. */

/** A wording with a result that keeps its name, to be assessed in a hundred days. */
export const assessedTerms = () => {
  const terms = completeTerms();
  return completeTerms({
    results: terms.results.map((result) => ({ ...result, key: "kont" })),
    leadership: { expectations: ["visible"], sign: "Alla vet vem som beslutar." },
    assessment: { followUps: [], assessments: [inDays(100)] },
  });
};

export const ASSESSMENT_DAY = inDays(100);
/** Two weeks before its day, when the clock opens it. */
export const OPENING = momentOn(inDays(86), "05:00");
export const NEXT_DAY = inDays(300);

/** An assessment with what lies beside it in its dossier. */
export type Assessing<A extends Assessment = Assessment> = {
  readonly assessment: A;
  readonly contract: InForce;
} & { readonly [P in Party]: AssessmentView };

export function opened(at: Instant = OPENING, by: PersonId = CLOCK): Assessing<Open> {
  const terms = assessedTerms();
  const dossier = {
    subject: holder,
    documents: [active({ terms }), contractRevision(undefined, terms)] as readonly DossierDocument[],
  };
  const [contract] = contractsIn(dossier);
  const documents = documentsOf(openInDossier(dossier, contract as Contract, by, at));
  const now = { subject: holder, documents };
  const assessment = assessmentsIn(now)[0] as Open;
  return {
    assessment,
    contract: contractsIn(now)[0] as InForce,
    holder: assessmentViewIn(now, assessment.id, "holder") as AssessmentView,
    principal: assessmentViewIn(now, assessment.id, "principal") as AssessmentView,
  };
}

/** One party answers one question. */
export function answered(
  assessment: Assessment,
  view: AssessmentView,
  key: string,
  value: string,
  { kept = false } = {},
): AssessmentView {
  const step = stepWith(assessment, view.party, key);
  const submission = {
    step,
    seenRev: view.rev,
    values: { [key]: value },
    go: "stay" as const,
    ...(kept && { kept: [key] }),
  };
  return documentsOf(submitView(assessment, view, stepsOf(assessment, view.party), submission))[0] as AssessmentView;
}

export function stepWith(assessment: Assessment, voice: Voice, key: string): string {
  const step = stepsOf(assessment, voice).find(({ fields }) => fields.some((field) => field.key === key));
  if (!step) throw new Error(`no question ${key} for ${voice}`);
  return step.key;
}

/** The holder has answered and shared; the principal has not. */
export function sharedByHolder(): Assessing<Open> {
  const all = opened();
  const mine = answered(
    all.assessment,
    answered(all.assessment, all.holder, fieldKeys.fit("purpose"), "fits"),
    fieldKeys.right("development"),
    "no",
  );
  const [holders, assessment] = documentsOf(
    shareView(all.assessment, { mine, theirs: all.principal }, mine.rev, OPENING),
  );
  return { ...all, assessment: assessment as Open, holder: holders as AssessmentView };
}

/** Both have shared: each reads the other's, and the principal can write the common text. */
export function revealedAssessment(): Assessing<Revealed> & { readonly compilation: AssessmentCompilation } {
  const all = sharedByHolder();
  const mine = answered(all.assessment, all.principal, fieldKeys.fit("purpose"), "fits");
  const [principals, assessment] = documentsOf(
    shareView(all.assessment, { mine, theirs: all.holder }, mine.rev, OPENING),
  );
  const views = { holder: all.holder, principal: principals as AssessmentView };
  const revealed = assessment as Revealed;
  return {
    ...all,
    ...views,
    assessment: revealed,
    compilation: emptyCompilation(revealed, stepsOf(revealed, "common"), views),
  };
}

/** The common text with what it cannot be sent without. */
export const complete = (assessment: Revealed, compilation: AssessmentCompilation, more: Record<string, string> = {}) =>
  writtenIn(assessment, compilation, {
    [fieldKeys.outcome({ kind: "result", key: "kont" })]: "partly",
    [fieldKeys.action("development")]: "Kursen i arbetsrätt",
    [fieldKeys.actionBy("development")]: inDays(200),
    [CONCLUSION_FIELDS.conclusion]: "unchanged",
    [CONCLUSION_FIELDS.next]: NEXT_DAY,
    ...more,
  });

const writtenIn = (
  assessment: Revealed,
  compilation: AssessmentCompilation,
  texts: Readonly<Record<string, string>>,
): AssessmentCompilation =>
  Object.entries(texts).reduce((now, [key, value]) => {
    const step = stepWith(assessment, "common", key);
    const submission = { step, seenRev: now.rev, values: { [key]: value }, go: "stay" as const };
    const decision = submitCompilation(assessment, now, stepsOf(assessment, "common"), submission);
    return decision.kind === "unchanged" ? now : (documentsOf(decision)[0] as AssessmentCompilation);
  }, compilation);

export const PERIOD = { from: inDays(0), to: inDays(365) };

export function compiledAssessment(more: Record<string, string> = {}) {
  const all = revealedAssessment();
  const compilation = complete(all.assessment, all.compilation, more);
  const [assessment, record] = documentsOf(
    compile(
      all.assessment,
      { compilation, holdersView: all.holder, seenRev: compilation.rev, period: PERIOD, hash: hashOf },
      principal,
      OPENING,
    ),
  );
  return { ...all, compilation, assessment: assessment as Compiled, record: record as AssessmentRevision };
}

export function confirmedAssessment(more: Record<string, string> = {}) {
  const all = compiledAssessment(more);
  const seen = { hash: all.assessment.hash, dissent: "" };
  const [half] = documentsOf(confirm(all.assessment, all.contract, seen, holder, OPENING));
  const [assessment, contract = all.contract] = documentsOf(
    confirm(half as Compiled, all.contract, seen, principal, OPENING),
  );
  return { ...all, assessment: assessment as Confirmed, contract: contract as InForce };
}

const cancelledAssessment = (): Cancelled => {
  const { assessment } = opened();
  const [cancelled] = afterContract([assessment], { ...ended(), id: assessment.contract }, OPENING).documents;
  if (cancelled?.state !== "cancelled") throw new Error("the assessment was not called off");
  return cancelled;
};

/** One assessment in every state. */
export const everyAssessment = (): readonly Assessment[] => [
  opened().assessment,
  revealedAssessment().assessment,
  compiledAssessment().assessment,
  confirmedAssessment().assessment,
  cancelledAssessment(),
];

export const addedTo = (assessment: Assessment, text: string, by: PersonId) => addTo(assessment, text, by, OPENING);
