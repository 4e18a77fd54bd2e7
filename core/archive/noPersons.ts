import type { DossierDocument } from "#core/dossier/dossier.ts";

/** The municipality's own, and what is done about its archive: no person's record, and in nobody's extract. */
const NO_PERSONS = [
  "settings",
  "orgGoal",
  "policyVersion",
  "contractTemplate",
  "ownQuestions",
  "salaryCriteria",
  "yearCycle",
  "boardReport",
  "campaign",
  "fileImport",
  "retentionRule",
  "retentionRun",
  "archivePackage",
] as const satisfies readonly DossierDocument["type"][];

type NoPersons = Extract<DossierDocument, { readonly type: (typeof NO_PERSONS)[number] }>;

const TYPES: ReadonlySet<DossierDocument["type"]> = new Set(NO_PERSONS);

export const isNoPersons = (document: DossierDocument): document is NoPersons => TYPES.has(document.type);
