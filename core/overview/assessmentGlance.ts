import {
  type Assessment,
  type AssessmentState,
  type Party,
  isRevealed,
  isUnderWay,
  otherParty,
  underWayOf,
} from "#core/assessment/assessment.ts";
import { partIn } from "#core/assessment/acting.ts";
import type { Conclusion } from "#core/assessment/matter.ts";
import { assessmentDays } from "#core/assessment/plan.ts";
import { actsFor } from "#core/contract/acting.ts";
import type { InForce } from "#core/contract/contract.ts";
import { type Dossier, assessmentViewIn, assessmentsIn } from "#core/dossier/dossier.ts";
import type { AssessmentId, ContractId, PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/** An assessment under way, for one of its parties. */
export type AssessmentGlance = {
  readonly id: AssessmentId;
  readonly contract: ContractId;
  readonly state: Extract<AssessmentState, "open" | "revealed" | "compiled">;
  readonly day: Day;
  readonly party: Party;
  readonly other: PersonId;
  readonly mine: "notStarted" | "draft" | "shared" | "shown" | "none";
  /** What the other has said so far of their view. */
  readonly theirs: "nothing" | "shared" | "shown" | "none";
  readonly revealed: boolean;
  /** The reader has confirmed the text that was sent. */
  readonly confirmed: boolean;
  readonly changeAsked: boolean;
};

/** What came of the last one: a fact for those above in the line too (research/domain D10). */
export type LastAssessment = {
  readonly id: AssessmentId;
  readonly day: Day;
  readonly conclusion: Conclusion;
  readonly newWordingBy: Day | "";
};

export function assessmentGlance(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): AssessmentGlance | undefined {
  const partOf = (each: Assessment) => partIn(each, (parties) => actsFor(parties, reader, directory, today));
  const assessment = assessmentsIn(dossier)
    .filter(isUnderWay)
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))
    .find(partOf);
  const part = assessment && partOf(assessment);
  if (!assessment || !part) return undefined;
  const { party, id: me } = part;
  const mine = assessmentViewIn(dossier, assessment.id, party);
  return {
    id: assessment.id,
    contract: assessment.contract,
    state: assessment.state,
    day: assessment.day,
    party,
    other: assessment[otherParty(party)],
    mine: !mine || (mine.status === "draft" && mine.rev === 0) ? "notStarted" : mine.status,
    theirs: assessment.given[otherParty(party)] ?? "nothing",
    revealed: isRevealed(assessment),
    confirmed: assessment.state === "compiled" && assessment.confirmations.some(({ by }) => by === me),
    changeAsked: assessment.state === "revealed" && assessment.changeAsked !== "",
  };
}

/** The day a contract is to be assessed next; one that lies behind is overdue. */
export function nextAssessment(contract: InForce, dossier: Dossier): Day | undefined {
  return underWayOf(assessmentsIn(dossier), contract)?.day ?? assessmentDays(contract)[0];
}

export function lastAssessment(contract: InForce, dossier: Dossier): LastAssessment | undefined {
  const confirmed = ofContract(contract, dossier)
    .filter((each) => each.state === "confirmed")
    .toSorted((one, other) => other.day.localeCompare(one.day))[0];
  if (!confirmed) return undefined;
  const { id, day, outcome } = confirmed;
  return { id, day, conclusion: outcome.conclusion, newWordingBy: outcome.newWordingBy };
}

const ofContract = ({ id }: InForce, dossier: Dossier): readonly Assessment[] =>
  assessmentsIn(dossier).filter(({ contract }) => contract === id);
