import { revealedAnswers } from "#core/appraisal/preparation.ts";
import { visibleAnswers } from "#core/assessment/view.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  appraisalIn,
  assessmentIn,
  leadershipIn,
  salaryBasisIn,
} from "#core/dossier/dossier.ts";
import type { Feedback } from "#core/feedback/feedback.ts";
import { sharedAnswers } from "#core/followUp/part.ts";
import { visibleAnswers as leadershipAnswers } from "#core/leadership/view.ts";
import { isShared } from "#core/salary/basis.ts";
import { visibleSalaryView } from "#core/salary/view.ts";
import { isNoPersons } from "./noPersons.ts";
import type { ArchiveRecord } from "./due.ts";

/** One document as it leaves the service: as it is stored, without what is not for whoever gets it. */
export type Extracted = { readonly type: DocumentType; readonly document: object };

/**
 * A record as its parties have it, for the e-archive (DOMAIN decision 3, docs/decisions/0016). What was never shared is no part
 * of it: that goes with the removal. Empty when there is nothing to hand over.
 */
export const partsForArchive = (dossier: Dossier, { parts }: Pick<ArchiveRecord, "parts">): readonly Extracted[] =>
  dossier.documents
    .filter(({ id }) => parts.includes(id))
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .flatMap((part) => {
      const document = partForArchive(part, dossier);
      return document ? [{ type: part.type, document }] : [];
    });

/**
 * What of a document was shared, drawn up or confirmed, without what somebody keeps to themselves or still writes; undefined for
 * what is its author's alone. Also what the person it is about reads of another's text.
 */
export function partForArchive(document: DossierDocument, dossier: Dossier): object | undefined {
  if (isNoPersons(document)) return undefined;
  switch (document.type) {
    case "contract": {
      if (document.state === "draft") return undefined;
      if (!("working" in document)) return document;
      const { working: _, ...putForward } = document;
      return putForward;
    }
    // Said on the way to a wording, between those two alone: a later principal does not read it either.
    case "contractComment":
      return undefined;
    case "appraisal": {
      if (!("entries" in document)) return document;
      // The common text while it is written; as it was sent it is in the summary.
      const { entries: _, ...rest } = document;
      return rest;
    }
    case "preparation": {
      const talk = appraisalIn(dossier, document.appraisal);
      return told(document, talk && revealedAnswers(talk, document));
    }
    case "assessmentView": {
      const assessment = assessmentIn(dossier, document.assessment);
      return told(document, assessment && visibleAnswers(assessment, document));
    }
    case "followUpPart":
      return told(document, sharedAnswers(document));
    // That the judgement is found ready is told the employee at once (research/domain D8); how anybody is judged is no part of it.
    case "salaryBasis":
      return document;
    case "salaryView":
      return told(document, visibleSalaryView(document));
    case "salaryRecord": {
      const basis = salaryBasisIn(dossier, document.basis);
      return basis && isShared(basis) ? document : undefined;
    }
    case "leadershipDialogue": {
      // Who else was asked is theirs.
      const { asks: _, ...rest } = document;
      return rest;
    }
    case "leadershipView": {
      const dialogue = leadershipIn(dossier, document.leadership);
      return told(document, dialogue && leadershipAnswers(dialogue, document));
    }
    case "feedback":
      return document.state === "removed" || document.state === "takenBack" ? undefined : feedbackAsRead(document);
    case "contractRevision":
    case "contractInvitation":
    case "assessment":
    case "assessmentRevision":
    case "summaryRevision":
    case "talkWish":
    case "talkEvent":
    case "goal":
    case "sharedGoal":
    case "goalOffer":
    case "talkAction":
    case "followUp":
    case "exchange":
    case "entitlement":
    case "policyAcceptance":
    case "publicRequest":
    case "access":
      return document;
    // What is written before it is sent; as it was sent it is in the record.
    case "assessmentCompilation":
    case "salaryJudgement":
    // One's own.
    case "note":
    case "feedbackMute":
    case "climateParticipation":
    case "voiceParticipation":
    // What is decided about the archive.
    case "legalHold":
    case "archiveSlip":
      return undefined;
  }
}

type Written = Extract<DossierDocument, { readonly answers: Answers }>;

/** A text as it was given to be read; nothing at all before that. */
function told(document: Written, answers: Answers | undefined): object | undefined {
  if (!answers) return undefined;
  const { answers: _, rev: _rev, step: _step, ...about } = document;
  return { ...about, answers };
}

/** That somebody wants nothing more from its sender is theirs alone to know. */
export function withoutUnheard<F extends Feedback>(feedback: F): Omit<F, "unheard"> {
  const { unheard: _, ...rest } = feedback;
  return rest;
}

/** Whoever gave it can take it back until it is read, so of what is not read yet only that it is there. */
function feedbackAsRead(feedback: Feedback): object {
  if (feedback.state !== "given") return withoutUnheard(feedback);
  const { text: _, unheard: _unheard, ...rest } = feedback;
  if (rest.kind !== "thanks") return rest;
  const { quote: _quote, ...about } = rest;
  return about;
}
