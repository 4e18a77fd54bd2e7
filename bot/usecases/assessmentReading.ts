import { may } from "#core/access/access.ts";
import { type AssessmentPart, partIn } from "#core/assessment/acting.ts";
import {
  type Assessment,
  type AssessmentRevision,
  assessmentRevisionId,
  otherParty,
  underWayOf,
} from "#core/assessment/assessment.ts";
import { type AssessmentCompilation, assessmentCompilationId } from "#core/assessment/compilation.ts";
import { type ResultLine, resultLines } from "#core/assessment/history.ts";
import { type Remark, remarksIn } from "#core/assessment/remarks.ts";
import { type AssessmentView, visibleAnswers } from "#core/assessment/view.ts";
import { type Contract, isInForce } from "#core/contract/contract.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import {
  type Dossier,
  assessmentIn,
  assessmentRevisionIn,
  assessmentRevisionsIn,
  assessmentViewIn,
  assessmentsIn,
  compilationIn,
  contractIn,
  contractsIn,
} from "#core/dossier/dossier.ts";
import type { AssessmentId, ContractId, PersonId } from "#core/ids.ts";
import { viewIds } from "./assessment.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** How much of an assessment somebody may read (research/domain D10). */
export type Scope = "whole" | "results" | "outcome";

export type AssessmentReading = {
  readonly assessment: Assessment;
  readonly scope: Scope;
  /** Which party the reader is, or acts for, if one. */
  readonly part: AssessmentPart | undefined;
  readonly mine: AssessmentView | undefined;
  /** What the other has let the reader see; undefined as long as nothing is theirs to see. */
  readonly theirs: Answers | undefined;
  /** The common text while it is written; its writer's. */
  readonly compilation: AssessmentCompilation | undefined;
  /** The common text as it was sent last. */
  readonly record: AssessmentRevision | undefined;
  /** A new wording of the contract can be begun: it is in force, and the reader knows of none that is to replace it. */
  readonly revisable: boolean;
};

/** An assessment as far as the reader may see it; undefined when that is not at all. */
export async function readAssessment(
  ports: Ports,
  actor: PersonId,
  { subject, assessment: id }: { readonly subject: PersonId; readonly assessment: AssessmentId },
): Promise<AssessmentReading | undefined> {
  const dossier = await readDossier(ports, subject, {
    ids: [...viewIds(id), assessmentCompilationId(id)],
    types: ["contract", "assessmentRevision"],
  });
  const assessment = assessmentIn(dossier, id);
  const asked = asking(ports, actor);
  const scope = assessment && scopeFor(asked, assessment);
  if (!assessment || !scope) return undefined;
  await logAccess(ports, actor, subject, `assessment:${id}`);
  // Who once was the principal and now leads further up reads what those above read, and nothing of what was said then.
  const isParty = may(asked.viewer, "assessment.act", assessment);
  const part = isParty ? partIn(assessment, asked.viewer.actsFor) : undefined;
  const theirs = part && assessmentViewIn(dossier, id, otherParty(part.party));
  const compilation = compilationIn(dossier, id);
  const all = contractsIn(dossier);
  return {
    assessment,
    scope,
    part,
    mine: part && assessmentViewIn(dossier, id, part.party),
    theirs: theirs && visibleAnswers(assessment, theirs),
    compilation:
      compilation &&
      may(asked.viewer, "assessmentCompilation.write", { compilation, assessment }) &&
      assessment.state === "revealed"
        ? compilation
        : undefined,
    record: "revision" in assessment ? assessmentRevisionIn(dossier, id, assessment.revision) : undefined,
    revisable:
      all.some((contract) => contract.id === assessment.contract && isInForce(contract)) &&
      !all.some((contract) => contract.replaces === assessment.contract && isWorkedOn(contract, part?.id)),
  };
}

/** Whether somebody knows of a wording that it is being worked on: nobody but its author knows of a draft. */
const isWorkedOn = (contract: Contract, person: PersonId | undefined) =>
  contract.state === "draft"
    ? contract.createdBy === person
    : contract.state !== "withdrawn" && contract.state !== "declined";

/** How much of it is for the reader; undefined for nothing. */
function scopeFor({ viewer }: Pick<Asking, "viewer">, assessment: Assessment): Scope | undefined {
  if (may(viewer, "assessment.read", assessment)) return "whole";
  if (may(viewer, "assessment.readResults", assessment)) return "results";
  return may(viewer, "assessment.readOutcome", assessment) ? "outcome" : undefined;
}

/** One's own view, to go on with it; undefined when it is not the actor's or does not exist. */
export async function readAssessmentView(
  ports: Ports,
  actor: PersonId,
  { subject, assessment: id }: { readonly subject: PersonId; readonly assessment: AssessmentId },
): Promise<
  { readonly assessment: Assessment; readonly mine: AssessmentView; readonly theirs: AssessmentView } | undefined
> {
  const dossier = await readDossier(ports, subject, { ids: viewIds(id) });
  return ownViewIn(ports, actor, dossier, id);
}

/** The same in what has been loaded. */
export function ownViewIn(ports: Ports, actor: PersonId, dossier: Dossier, id: AssessmentId) {
  const assessment = assessmentIn(dossier, id);
  const { viewer } = asking(ports, actor);
  const part = assessment && partIn(assessment, viewer.actsFor);
  const mine = part && assessmentViewIn(dossier, id, part.party);
  const theirs = part && assessmentViewIn(dossier, id, otherParty(part.party));
  return assessment &&
    mine &&
    theirs &&
    may(viewer, "assessment.act", assessment) &&
    may(viewer, "assessmentView.write", mine)
    ? { assessment, mine, theirs }
    : undefined;
}

export type AssessmentHistory = {
  readonly holder: PersonId;
  /** Newest first: what the reader may know that there is. */
  readonly assessments: readonly { readonly assessment: Assessment; readonly scope: Scope | "fact" }[];
  readonly lines: readonly ResultLine[];
  /** The contract of which the reader may open an assessment now. */
  readonly canOpen: ContractId | undefined;
};

/** Everything that has been assessed of a person's assignments, through renewals, as far as the reader may see it. */
export async function readAssessmentHistory(
  ports: Ports,
  actor: PersonId,
  holder: PersonId,
): Promise<AssessmentHistory | undefined> {
  const dossier = await readDossier(ports, holder, { types: ["contract", "assessment", "assessmentRevision"] });
  const asked = asking(ports, actor);
  const { viewer } = asked;
  const knowsFacts = may(viewer, "facts.read", holder);
  const assessments = assessmentsIn(dossier)
    .flatMap((assessment) => {
      const scope = scopeFor(asked, assessment) ?? (knowsFacts ? ("fact" as const) : undefined);
      return scope ? [{ assessment, scope }] : [];
    })
    .toSorted((one, other) => other.assessment.day.localeCompare(one.assessment.day));
  if (!knowsFacts && assessments.length === 0) return undefined;
  await logAccess(ports, actor, holder, "assessments");
  const readable = assessments.filter(({ scope }) => scope === "whole" || scope === "results");
  const present = contractsIn(dossier).find(isInForce);
  const mayOpen =
    present &&
    may(viewer, "assessment.open", present) &&
    !underWayOf(
      assessments.map(({ assessment }) => assessment),
      present,
    );
  return {
    holder,
    assessments,
    lines: resultLines(
      readable.map(({ assessment }) => assessment),
      assessmentRevisionsIn(dossier),
    ),
    canOpen: mayOpen ? present.id : undefined,
  };
}

/**
 * What the last assessment said of the contract that a new wording is to replace, for the two who write it: each remark beside
 * the part it concerns.
 */
export async function readRemarks(
  ports: Ports,
  actor: PersonId,
  { subject, contract: id }: { readonly subject: PersonId; readonly contract: ContractId },
): Promise<{ readonly assessment: Assessment | undefined; readonly remarks: readonly Remark[] } | undefined> {
  const dossier = await readDossier(ports, subject, { types: ["contract", "assessment", "assessmentRevision"] });
  const contract = contractIn(dossier, id);
  const { viewer } = asking(ports, actor);
  if (!contract || !may(viewer, "contract.read", contract) || !may(viewer, "assessment.open", contract))
    return undefined;
  const assessment = assessmentsIn(dossier)
    .filter((each) => each.contract === contract.replaces && each.state === "confirmed")
    .filter((each) => may(viewer, "assessment.read", each))
    .toSorted((one, other) => other.day.localeCompare(one.day))[0];
  if (assessment?.state !== "confirmed") return { assessment: undefined, remarks: [] };
  const record = dossier.documents.find(
    (document): document is AssessmentRevision =>
      document.id === assessmentRevisionId(assessment.id, assessment.revision),
  );
  return { assessment, remarks: record ? remarksIn(record.content) : [] };
}
