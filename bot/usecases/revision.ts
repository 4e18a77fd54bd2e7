import { may } from "#core/access/access.ts";
import { partIn } from "#core/assessment/acting.ts";
import { isInForce } from "#core/contract/contract.ts";
import { revisedTerms } from "#core/contract/renewal.ts";
import * as contracts from "#core/contract/transitions.ts";
import { refuse } from "#core/decision.ts";
import { assessmentIn, contractIn, contractsIn, revisionIn } from "#core/dossier/dossier.ts";
import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import type { AssessmentAct } from "./assessment.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import type { Ports } from "./ports.ts";

/**
 * Begins the new wording that an assessment has ended in (P19): a draft in the words that hold now, which is to take the place of
 * the contract in force. What the assessment said stands beside the parts it concerns (`readRemarks`).
 */
export function reviseAfterAssessment(ports: Ports, actor: PersonId, act: AssessmentAct): Promise<Outcome> {
  const id = asId<ContractId>(ports.newId());
  const needs = { ids: [act.assessment], types: ["contract", "contractRevision"] } as const;
  return change(
    ports,
    { actor, subject: act.subject, request: act.request, needs },
    (dossier, { viewer, at, today }) => {
      const assessment = assessmentIn(dossier, act.assessment);
      const part = assessment && partIn(assessment, viewer.actsFor);
      if (!assessment || !part || !may(viewer, "assessment.act", assessment)) return hidden;
      if (assessment.state !== "confirmed" || assessment.outcome.conclusion !== "revise")
        return refuse("assessment.wrongState", { state: assessment.state });
      const contract = contractIn(dossier, assessment.contract);
      const wording = revisionIn(dossier, assessment.contract, assessment.wording);
      if (!contract || !wording || !may(viewer, "contract.act", contract)) return hidden;
      if (!isInForce(contract)) return refuse("contract.wrongState", { state: contract.state });
      const { holder, principal, title, unit } = contract;
      return contracts.draft(
        contractsIn(dossier),
        { id, holder, principal, title, unit },
        revisedTerms(wording.terms, today),
        part.id,
        at,
      );
    },
  );
}
