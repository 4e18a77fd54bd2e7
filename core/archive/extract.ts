import { isKept } from "#core/appraisal/appraisal.ts";
import { revealedAnswers } from "#core/appraisal/preparation.ts";
import { visibleAnswers } from "#core/assessment/view.ts";
import { type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  appraisalIn,
  assessmentIn,
  contractIn,
  leadershipIn,
  salaryBasisIn,
} from "#core/dossier/dossier.ts";
import { visibleAnswers as leadershipAnswers } from "#core/leadership/view.ts";
import { type SalaryBasis, isShared } from "#core/salary/basis.ts";
import { type Feedback, hasWords } from "#core/feedback/feedback.ts";
import { sharedAnswers } from "#core/followUp/part.ts";
import type { PersonId } from "#core/ids.ts";

/** Who takes it out: the person, or the registrar for them, who sees no more than the registrar reads otherwise (research/domain D10). */
export type TakenBy = "self" | "registrar";

/** One document of an extract: as it is stored, without what is not the person's to read. */
export type Extracted = { readonly type: DocumentType; readonly document: object };

/**
 * What a dossier holds about the person whose it is (GDPR article 15), without what others have said in confidence: the other
 * side's text that is not yet shared, what they keep to themselves, drafts of theirs. Anonymous answers lie in no dossier.
 */
export const extractOwn = (dossier: Dossier, by: TakenBy): readonly Extracted[] =>
  dossier.documents.flatMap((document) =>
    by === "self" ? extracted(document, dossier, dossier.subject) : forRegistrar(document, dossier),
  );

/** What a person has written in another's dossier, and what the two have said to each other there. */
export const extractWritten = (dossier: Dossier, person: PersonId): readonly Extracted[] =>
  dossier.documents.flatMap((document): readonly Extracted[] => {
    switch (document.type) {
      case "preparation":
      case "assessmentView":
      case "followUpPart":
      case "assessmentCompilation":
      case "salaryJudgement":
      case "leadershipView":
        return document.author === person ? [whole(document)] : [];
      case "feedback":
        return document.giver === person && (document.state === "asked" || hasWords(document)) ? [whole(document)] : [];
      case "exchange":
        return document.manager === person ? [whole(document)] : [];
      case "contractComment":
        return document.principal === person || document.by === person ? [whole(document)] : [];
      default:
        return [];
    }
  });

const whole = (document: DossierDocument): Extracted => ({ type: document.type, document });

/** What has been drawn up: agreed, confirmed, or decided. What is between the two, or one's own, the person takes out. */
function forRegistrar(document: DossierDocument, dossier: Dossier): readonly Extracted[] {
  switch (document.type) {
    case "contract":
      return isAgreedByBoth(document) ? [whole(document)] : [];
    case "contractRevision": {
      const contract = contractIn(dossier, document.contract);
      return contract && isAgreedByBoth(contract) && contract.revision === document.revision ? [whole(document)] : [];
    }
    case "assessment":
      return document.state === "confirmed" ? [whole(document)] : [];
    case "assessmentRevision": {
      const assessment = assessmentIn(dossier, document.assessment);
      return assessment?.state === "confirmed" && assessment.revision === document.revision ? [whole(document)] : [];
    }
    case "appraisal": {
      if (!isKept(document)) return [];
      // The common text as it was confirmed is in the summary.
      const { entries: _, ...rest } = document;
      return [{ type: "appraisal", document: rest }];
    }
    case "summaryRevision": {
      const talk = appraisalIn(dossier, document.appraisal);
      return talk && isKept(talk) && talk.revision === document.revision ? [whole(document)] : [];
    }
    case "policyAcceptance":
      return document.state === "accepted" ? [whole(document)] : [];
    case "legalHold":
      return [whole(document)];
    default:
      return [];
  }
}

function extracted(document: DossierDocument, dossier: Dossier, person: PersonId): readonly Extracted[] {
  switch (document.type) {
    case "contract":
      return contractFor(document, person);
    case "contractRevision":
    case "contractComment":
      return contractIn(dossier, document.contract)?.state === "draft" ? [] : [whole(document)];
    case "preparation": {
      if (document.author === person) return [whole(document)];
      const talk = appraisalIn(dossier, document.appraisal);
      return told(document, talk && revealedAnswers(talk, document));
    }
    case "assessmentView": {
      if (document.author === person) return [whole(document)];
      const assessment = assessmentIn(dossier, document.assessment);
      return told(document, assessment && visibleAnswers(assessment, document));
    }
    case "followUpPart":
      return document.author === person ? [whole(document)] : told(document, sharedAnswers(document));
    case "assessmentCompilation":
      return document.author === person ? [whole(document)] : [];
    case "salaryBasis":
      return [salaryFor(document)];
    case "salaryView":
      return document.author === person ? [whole(document)] : [];
    // What is judged is its author's until it is shared, and then it is in the record.
    case "salaryJudgement":
      return [];
    case "salaryRecord": {
      const basis = salaryBasisIn(dossier, document.basis);
      return basis && isShared(basis) ? [whole(document)] : [];
    }
    case "leadershipDialogue": {
      // Who else was asked is theirs.
      const { asks: _, ...rest } = document;
      return [{ type: "leadershipDialogue", document: rest }];
    }
    case "leadershipView": {
      if (document.author === person) return [whole(document)];
      const dialogue = leadershipIn(dossier, document.leadership);
      return told(document, dialogue && leadershipAnswers(dialogue, document));
    }
    case "voiceParticipation":
    case "note":
    case "climateParticipation":
    case "assessment":
    case "assessmentRevision":
    case "contractInvitation":
    case "appraisal":
    case "summaryRevision":
    case "talkWish":
    case "talkEvent":
    case "goal":
    case "sharedGoal":
    case "goalOffer":
    case "followUp":
    case "talkAction":
    case "exchange":
    case "feedbackMute":
    case "entitlement":
    case "policyAcceptance":
    case "legalHold":
    case "archiveSlip":
      return [whole(document)];
    case "feedback":
      return [feedbackFor(document)];
    // Given by itself, with names.
    case "access":
    // No person's.
    case "settings":
    case "orgGoal":
    case "policyVersion":
    case "contractTemplate":
    case "ownQuestions":
    case "yearCycle":
    case "boardReport":
    case "campaign":
    case "fileImport":
    case "salaryCriteria":
    case "retentionRule":
    case "retentionRun":
    case "archivePackage":
    case "publicRequest":
      return [];
  }
}

/** A draft is its author's; in what was put forward, what the other is writing towards the next wording is not there. */
function contractFor(contract: Contract, person: PersonId): readonly Extracted[] {
  if (contract.state === "draft") return contract.createdBy === person ? [whole(contract)] : [];
  if (!("working" in contract)) return [whole(contract)];
  const { working, ...rest } = contract;
  const own = working?.[person];
  return [{ type: "contract", document: { ...rest, ...(own && { working: { [person]: own } }) } }];
}

/** Whoever gave it can take it back until it is read, so of what is not read yet only that it is there. */
function feedbackFor(feedback: Feedback): Extracted {
  if (feedback.state !== "given") return whole(feedback);
  const { text: _, ...rest } = feedback;
  if (rest.kind !== "thanks") return { type: "feedback", document: rest };
  const { quote: _quote, ...about } = rest;
  return { type: "feedback", document: about };
}

/** That the other side has found its judgement ready is its own until the talk (research/domain D10). */
function salaryFor(basis: SalaryBasis): Extracted {
  if (basis.state !== "ready") return whole(basis);
  const { state: _, readyAt: _readyAt, ...rest } = basis;
  return { type: "salaryBasis", document: rest };
}

type Written = Extract<DossierDocument, { readonly answers: Answers }>;

/** Another's text as it was given to be read; nothing at all before that. */
function told(document: Written, answers: Answers | undefined): readonly Extracted[] {
  if (!answers) return [];
  const { answers: _, rev: _rev, step: _step, ...about } = document;
  return [{ type: document.type, document: { ...about, answers } }];
}
