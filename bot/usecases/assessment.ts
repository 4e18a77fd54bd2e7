import { may } from "#core/access/access.ts";
import { type AssessmentPart, partIn } from "#core/assessment/acting.ts";
import { type Assessment, type Party, isRevealed, otherParty } from "#core/assessment/assessment.ts";
import * as compiling from "#core/assessment/compilation.ts";
import { OPENING_NEEDS, openInDossier } from "#core/assessment/opening.ts";
import { withPromises } from "#core/assessment/promises.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import * as rules from "#core/assessment/transitions.ts";
import * as viewing from "#core/assessment/view.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import type { Submission } from "#core/dialogue/answers.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  assessmentIn,
  assessmentViewIn,
  compilationIn,
  contractIn,
} from "#core/dossier/dossier.ts";
import type { AssessmentId, ContentHash, ContractId, PersonId, RequestId } from "#core/ids.ts";
import { type Needs, type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports, hashOf } from "./ports.ts";

/** Names an assessment (in its holder's dossier) and a wish to do something with it. */
export type AssessmentAct = {
  readonly subject: PersonId;
  readonly assessment: AssessmentId;
  readonly request: RequestId;
};

/** A party opens an assessment by hand, before its day or where none is planned (P19). */
export const openAssessment = (
  ports: Ports,
  actor: PersonId,
  {
    subject,
    contract: id,
    request,
  }: { readonly subject: PersonId; readonly contract: ContractId; readonly request: RequestId },
): Promise<Outcome> =>
  change(ports, { actor, subject, request, needs: { types: OPENING_NEEDS } }, (dossier, { viewer, at }) => {
    const contract = contractIn(dossier, id);
    const part = contract && partIn(contract, viewer.actsFor);
    return contract && part && may(viewer, "assessment.open", contract)
      ? openInDossier(dossier, contract, part.id, at)
      : hidden;
  });

/** Saves a step of one's own view and moves on: one read, one commit. */
export const submitAssessmentView = (ports: Ports, actor: PersonId, act: AssessmentAct & Submission) =>
  changeViews(ports, actor, act, ({ assessment, mine }) =>
    viewing.submitView(assessment, mine, stepsOf(assessment, mine.party), act),
  );

/** Shares one's own view exactly as it was reviewed; when the other has too, both are revealed, in the same commit. */
export const shareAssessmentView = (ports: Ports, actor: PersonId, act: AssessmentAct & { readonly seenRev: number }) =>
  changeViews(ports, actor, act, ({ assessment, ...views }, { at }) =>
    viewing.shareView(assessment, views, act.seenRev, at),
  );

export const takeBackAssessmentView = (ports: Ports, actor: PersonId, act: AssessmentAct) =>
  changeViews(ports, actor, act, ({ assessment, mine }) => viewing.takeBackView(assessment, mine));

/** Shows one's own view although the other has not shared, near the day or after it. */
export const showAssessmentView = (ports: Ports, actor: PersonId, act: AssessmentAct) =>
  changeViews(ports, actor, act, ({ assessment, ...views }, { at }) => viewing.shareAnyway(assessment, views, at));

/** Says that there is no written view. */
export const declineAssessmentView = (ports: Ports, actor: PersonId, act: AssessmentAct) =>
  changeViews(ports, actor, act, ({ assessment, ...views }, { at }) => viewing.declineView(assessment, views, at));

/** Agrees to show what one has shared to the other, who has no written view. */
export const agreeToShowAssessmentView = (ports: Ports, actor: PersonId, act: AssessmentAct) =>
  changeViews(ports, actor, act, ({ assessment, ...views }, { at }) => viewing.agreeToShow(assessment, views, at));

/** Saves a part of the common text. */
export const submitAssessmentCompilation = (ports: Ports, actor: PersonId, act: AssessmentAct & Submission) =>
  changeCompilation(ports, actor, act, ({ assessment, compilation }) =>
    compiling.submitCompilation(assessment, compilation, stepsOf(assessment, "common"), act),
  );

/** Sends the common text, as it was reviewed, to be confirmed by both. */
export const compileAssessment = (ports: Ports, actor: PersonId, act: AssessmentAct & { readonly seenRev: number }) =>
  changeCompilation(ports, actor, act, ({ assessment, compilation, holdersView, part }, dossier, { at }) => {
    const contract = contractIn(dossier, assessment.contract);
    if (!contract || contract.state === "draft") return hidden;
    const { period } = contract;
    return compiling.compile(
      assessment,
      { compilation, holdersView, seenRev: act.seenRev, period, hash: hashOf },
      part.id,
      at,
    );
  });

export const askForAssessmentChange = (
  ports: Ports,
  actor: PersonId,
  act: AssessmentAct & { readonly comment: string },
) =>
  changeAssessment(ports, actor, act, ({ assessment, part }) => rules.askForChange(assessment, act.comment, part.id));

/**
 * Confirms exactly the text seen. When both have, the contract knows when the next assessment is, and what was said to be done
 * about the municipality's part is promised (P14-P16), in the same commit.
 */
export const confirmAssessment = (
  ports: Ports,
  actor: PersonId,
  act: AssessmentAct & { readonly hash: ContentHash; readonly dissent: string },
) =>
  changeAssessment(
    ports,
    actor,
    act,
    ({ assessment, part: { id, standIn } }, dossier, { at }) => {
      const contract = contractIn(dossier, assessment.contract);
      const given = { hash: act.hash, dissent: act.dissent, ...(standIn && { standIn }) };
      return contract ? withPromises(rules.confirm(assessment, contract, given, id, at), dossier, at) : hidden;
    },
    ["assessmentRevision", "entitlement"],
  );

/** Puts something right beside a confirmed assessment. */
export const addToAssessment = (ports: Ports, actor: PersonId, act: AssessmentAct & { readonly text: string }) =>
  changeAssessment(ports, actor, act, ({ assessment, part }, _, { at }) =>
    rules.addTo(assessment, act.text, part.id, at),
  );

type Acting = { readonly assessment: Assessment; readonly part: AssessmentPart };

function changeAssessment(
  ports: Ports,
  actor: PersonId,
  { subject, assessment: id, request }: AssessmentAct,
  decide: (acting: Acting, dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
  alsoNeeds: readonly DocumentType[] = [],
): Promise<Outcome> {
  const needs: Needs = { ids: [id], types: ["contract", ...alsoNeeds] };
  return change(ports, { actor, subject, request, needs }, (dossier, asked) => {
    const assessment = assessmentIn(dossier, id);
    const part = assessment && partIn(assessment, asked.viewer.actsFor);
    return assessment && part && may(asked.viewer, "assessment.act", assessment)
      ? decide({ assessment, part }, dossier, asked)
      : hidden;
  });
}

type Views = {
  readonly assessment: Assessment;
  readonly mine: viewing.AssessmentView;
  readonly theirs: viewing.AssessmentView;
};

/** In one's own dossier one is the holder; in somebody else's, if anything, the principal. */
const partyIn = (subject: PersonId, actor: PersonId): Party => (subject === actor ? "holder" : "principal");

/** An act on one's own view. When it reveals both, the common text can be begun: it is there in the same commit. */
function changeViews(
  ports: Ports,
  actor: PersonId,
  { subject, assessment: id, request }: AssessmentAct,
  decide: (views: Views, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const party = partyIn(subject, actor);
  return change(ports, { actor, subject, request, needs: { ids: viewIds(id) } }, (dossier, asked) => {
    const assessment = assessmentIn(dossier, id);
    const mine = assessmentViewIn(dossier, id, party);
    const theirs = assessmentViewIn(dossier, id, otherParty(party));
    if (!assessment || !mine || !theirs || !may(asked.viewer, "assessment.act", assessment)) return hidden;
    if (!may(asked.viewer, "assessmentView.write", mine)) return hidden;
    return withCompilation({ assessment, mine, theirs }, decide({ assessment, mine, theirs }, asked));
  });
}

/** What an act on a view reads: the assessment and both views. */
export const viewIds = (id: AssessmentId) => [
  id,
  viewing.assessmentViewId(id, "holder"),
  viewing.assessmentViewId(id, "principal"),
];

function withCompilation(
  before: Views,
  decision: Decision<DossierDocument, DossierEvent>,
): Decision<DossierDocument, DossierEvent> {
  if (decision.kind !== "changed" || isRevealed(before.assessment)) return decision;
  const assessment = decision.documents.find((document): document is Assessment => document.type === "assessment");
  if (!assessment || !isRevealed(assessment)) return decision;
  const now = (view: viewing.AssessmentView) =>
    decision.documents.find(
      (document): document is viewing.AssessmentView => document.type === "assessmentView" && document.id === view.id,
    ) ?? view;
  const [mine, theirs] = [now(before.mine), now(before.theirs)];
  const views = mine.party === "holder" ? { holder: mine, principal: theirs } : { holder: theirs, principal: mine };
  const compilation = compiling.emptyCompilation(assessment, stepsOf(assessment, "common"), views);
  return changed<DossierDocument, readonly DossierEvent[]>([...decision.documents, compilation], ...decision.events);
}

type Compiling = Acting & {
  readonly compilation: compiling.AssessmentCompilation;
  readonly holdersView: viewing.AssessmentView;
};

function changeCompilation(
  ports: Ports,
  actor: PersonId,
  { subject, assessment: id, request }: AssessmentAct,
  decide: (own: Compiling, dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const ids = [id, compiling.assessmentCompilationId(id), viewing.assessmentViewId(id, "holder")];
  return change(ports, { actor, subject, request, needs: { ids, types: ["contract"] } }, (dossier, asked) => {
    const assessment = assessmentIn(dossier, id);
    const compilation = compilationIn(dossier, id);
    const holdersView = assessmentViewIn(dossier, id, "holder");
    const part = assessment && partIn(assessment, asked.viewer.actsFor);
    if (!assessment || !holdersView || !part || !may(asked.viewer, "assessment.act", assessment)) return hidden;
    if (!compilation) return refuse("assessment.wrongState", { state: assessment.state });
    return may(asked.viewer, "assessmentCompilation.write", { compilation, assessment })
      ? decide({ assessment, part, compilation, holdersView }, dossier, asked)
      : hidden;
  });
}
