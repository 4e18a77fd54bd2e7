import { may } from "#core/access/access.ts";
import { type AssessedResult, assessedResults } from "#core/assessment/assessedResults.ts";
import { isInForce } from "#core/contract/contract.ts";
import { appraisalIn, assessmentRevisionsIn, assessmentsIn, contractsIn, revisionIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, ContractId, PersonId } from "#core/ids.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

export type TalkResults = {
  /** The contract in force of the one whom the talk is about; undefined when there is none. */
  readonly contract: ContractId | undefined;
  readonly results: readonly AssessedResult[];
};

/**
 * What the contract requires of the one whom the talk is about, with what came of it, beside the talk and its preparation (P20).
 * For its two parties; the judgements only for who may read them in the assessment too.
 */
export async function readTalkResults(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: id }: { readonly subject: PersonId; readonly appraisal: AppraisalId },
): Promise<TalkResults | undefined> {
  const dossier = await readDossier(ports, subject, {
    ids: [id],
    types: ["contract", "contractRevision", "assessment", "assessmentRevision"],
  });
  const appraisal = appraisalIn(dossier, id);
  const { viewer } = asking(ports, actor);
  if (!appraisal || !may(viewer, "appraisal.read", appraisal)) return undefined;
  await logAccess(ports, actor, subject, `appraisal:${id}`);
  const contract = contractsIn(dossier).find((each) => isInForce(each) && may(viewer, "contract.read", each));
  const wording = contract && isInForce(contract) ? revisionIn(dossier, contract.id, contract.revision) : undefined;
  if (!contract || !wording) return { contract: undefined, results: [] };
  const judged = assessmentsIn(dossier).filter(
    (each) => may(viewer, "assessment.read", each) || may(viewer, "assessment.readResults", each),
  );
  return {
    contract: contract.id,
    results: assessedResults({ id: contract.id, terms: wording.terms }, judged, assessmentRevisionsIn(dossier)),
  };
}
