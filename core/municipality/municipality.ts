import type { RetentionRule } from "#core/archive/retentionRule.ts";
import { DEFAULT_POLICY } from "#core/content/policy.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { type GoalTree, goalTreeOf } from "#core/orgGoal/tree.ts";
import type { ContractTemplate } from "#core/municipality/contractTemplates.ts";
import type { Campaign } from "#core/campaign/campaign.ts";
import type { OwnQuestions } from "#core/municipality/ownQuestions.ts";
import type { SalaryCriteria } from "#core/salary/criteria.ts";
import { DEFAULT_SETTINGS, type Settings } from "#core/municipality/settings.ts";
import type { PolicyShelf } from "#core/policy/policy.ts";
import type { BoardReport } from "#core/boardReport/boardReport.ts";
import type { YearCycle } from "#core/year/cycle.ts";

/**
 * Whose dossier holds what belongs to no single person: settings, and what HR writes for all. It is a dossier like any other,
 * so that a change to it is atomic, happens once for its request, and stands in an audit chain. No person has this id.
 */
export const MUNICIPALITY: PersonId = asId("municipality");

/** What the municipality has decided for all, as it stands now. */
export type Municipality = {
  readonly settings: Settings;
  /** The goal tree (P1), drafts included: who may see those is for the access policy. */
  readonly goals: GoalTree;
  readonly policy: PolicyShelf;
  /** Every version of the contract templates that HR has written. */
  readonly templates: readonly ContractTemplate[];
  /** Every version of its own questions in the preparations. */
  readonly ownQuestions: readonly OwnQuestions[];
  /** Every start of the year's talks that was told to many. */
  readonly campaigns: readonly Campaign[];
  /** The year as HR has decided it; undefined until they have. */
  readonly year: YearCycle | undefined;
  /** Each closed year of the page to the board, oldest first. */
  readonly boardReports: readonly BoardReport[];
  /** What is decided about how long records are kept; none, and nothing is ever removed. */
  readonly retention: readonly RetentionRule[];
  /** Every version of the salary criteria that HR has written. */
  readonly salaryCriteria: readonly SalaryCriteria[];
};

/** The documents of the municipality's dossier, put together; where nothing is decided yet, the product's defaults. */
export const municipalityOf = (documents: readonly DossierDocument[]): Municipality => ({
  settings: { ...DEFAULT_SETTINGS, ...documents.find((document) => document.type === "settings")?.settings },
  goals: goalTreeOf(documents.filter((document) => document.type === "orgGoal")),
  policy: policyShelf(documents),
  templates: documents.filter((document) => document.type === "contractTemplate"),
  ownQuestions: documents.filter((document) => document.type === "ownQuestions"),
  campaigns: documents.filter((document) => document.type === "campaign"),
  year: documents.find((document) => document.type === "yearCycle"),
  boardReports: documents
    .filter((document) => document.type === "boardReport")
    .toSorted((one, other) => one.year - other.year),
  retention: documents.filter((document) => document.type === "retentionRule"),
  salaryCriteria: documents.filter((document) => document.type === "salaryCriteria"),
});

function policyShelf(documents: readonly DossierDocument[]): PolicyShelf {
  const versions = documents
    .filter((document) => document.type === "policyVersion")
    .toSorted((one, other) => one.version - other.version);
  const draft = versions.find((version) => version.state === "draft");
  const published = versions.filter((version) => version.state === "published");
  const [first, ...later] = published;
  return {
    published: first?.version === DEFAULT_POLICY.version ? [first, ...later] : [DEFAULT_POLICY, ...published],
    ...(draft && { draft }),
  };
}
