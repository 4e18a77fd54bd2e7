import { isKept } from "#core/appraisal/appraisal.ts";
import { type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import { workingCopyOf } from "#core/contract/working.ts";
import { type Dossier, type DossierDocument, appraisalIn, assessmentIn, contractIn } from "#core/dossier/dossier.ts";
import { type Feedback, hasWords, isUnheardBy } from "#core/feedback/feedback.ts";
import type { PersonId } from "#core/ids.ts";
import { isNoPersons } from "./noPersons.ts";
import { type Extracted, partForArchive, withoutUnheard } from "./partForArchive.ts";

/** Who takes it out: the person, or the registrar for them, who sees no more than the registrar reads otherwise (research/domain D10). */
export type TakenBy = "self" | "registrar";

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
      case "contract":
        return unsentBy(document, person);
      case "preparation":
      case "assessmentView":
      case "followUpPart":
      case "assessmentCompilation":
      case "salaryJudgement":
      case "leadershipView":
        return document.author === person ? [whole(document)] : [];
      case "feedback":
        return document.giver === person && isGivers(document)
          ? [{ type: document.type, document: withoutUnheard(document) }]
          : [];
      case "exchange":
        return document.manager === person ? [whole(document)] : [];
      case "contractComment":
        return document.principal === person || document.by === person ? [whole(document)] : [];
      default:
        return [];
    }
  });

/** One's own draft, or what one is writing towards the next wording, which nobody else has. */
function unsentBy(contract: Contract, person: PersonId): readonly Extracted[] {
  if (contract.state === "draft") return contract.createdBy === person ? [whole(contract)] : [];
  const own = workingCopyOf(contract, person);
  if (!own) return [];
  const { type, schema, id, holder, principal, title, unit } = contract;
  return [{ type, document: { type, schema, id, holder, principal, title, unit, working: { [person]: own } } }];
}

/** What is to be answered, and what was given and not put away by its receiver. */
const isGivers = (feedback: Feedback) =>
  !isUnheardBy(feedback, feedback.giver) &&
  (feedback.state === "asked" || feedback.state === "takenBack" || hasWords(feedback));

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
  if (isNoPersons(document)) return [];
  switch (document.type) {
    case "contract":
      return contractFor(document, person);
    case "contractRevision":
    case "contractComment":
      return contractIn(dossier, document.contract)?.state === "draft" ? [] : [whole(document)];
    case "preparation":
    case "assessmentView":
    case "assessmentCompilation":
    case "followUpPart":
    case "salaryView":
    case "leadershipView":
      return document.author === person ? [whole(document)] : given(document, dossier);
    // What is judged is its author's until it is shared, and then it is in the record.
    case "salaryJudgement":
    case "salaryBasis":
    case "salaryRecord":
    case "leadershipDialogue":
      return given(document, dossier);
    case "feedback":
      return document.state === "removed" ? [whole(document)] : given(document, dossier);
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
    // Given by itself, with names.
    case "access":
    // Between the registrar and who asked.
    case "publicRequest":
      return [];
  }
}

/** What the person it is about may read of it. */
function given(document: DossierDocument, dossier: Dossier): readonly Extracted[] {
  const part = partForArchive(document, dossier);
  return part ? [{ type: document.type, document: part }] : [];
}

/** A draft is its author's; in what was put forward, what the other is writing towards the next wording is not there. */
function contractFor(contract: Contract, person: PersonId): readonly Extracted[] {
  if (contract.state === "draft") return contract.createdBy === person ? [whole(contract)] : [];
  if (!("working" in contract)) return [whole(contract)];
  const { working: _, ...rest } = contract;
  const own = workingCopyOf(contract, person);
  return [{ type: "contract", document: { ...rest, ...(own && { working: { [person]: own } }) } }];
}
