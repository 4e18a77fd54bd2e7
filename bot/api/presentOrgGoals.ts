import { may } from "#core/access/access.ts";
import { importPreviewTexts } from "#core/content/importPreview.ts";
import { problemText } from "#core/content/importProblems.ts";
import type { Locale } from "#core/content/locale.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { FILE_IMPORT, type GoalRow } from "#core/orgGoal/goalRow.ts";
import {
  type GoalDecision,
  ORG_GOAL_LEVELS,
  type OrgGoal,
  type OrgGoalTerms,
  isPublic,
} from "#core/orgGoal/orgGoal.ts";
import { isRefused } from "#core/organisation/problem.ts";
import type { GoalFilePreview } from "#bot/usecases/orgGoal.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { GoalImportWire, OrganisationWire } from "./wire/orgGoals.ts";

const byFile = { sv: "inläst från fil", en: "read from a file" } as const;

/** The goal tree for one reader: drafts are there for those who may edit them. */
export function presentOrganisation(reader: Reader, municipality: string): Wire<typeof OrganisationWire> {
  const { viewer, directory, municipality: known } = reader;
  return {
    municipality,
    goals: known.goals.all
      .filter((goal) => goal.state !== "discarded" && may(viewer, "orgGoal.read", goal))
      .map((goal) => presentOrgGoal(reader, goal)),
    can: {
      import: may(viewer, "orgGoal.import", null),
      levels: ORG_GOAL_LEVELS.filter((level) => may(viewer, "orgGoal.edit", { level })),
      units: directory.organisation.units
        .filter(({ id }) => may(viewer, "orgGoal.edit", { level: "unit", unit: id }))
        .map(({ id, name }) => ({ id, name })),
    },
  };
}

type OrgGoalWire = Wire<typeof OrganisationWire>["goals"][number];

function presentOrgGoal(reader: Reader, goal: OrgGoal): OrgGoalWire {
  const tree = reader.municipality.goals;
  const known = isPublic(goal) ? goal : undefined;
  const decision = (made: GoalDecision) => ({
    ...made,
    by: made.by === FILE_IMPORT ? byFile[reader.locale] : personRef(reader, made.by).name,
  });
  const next = goal.state === "replaced" ? tree.goal(goal.replacedBy) : undefined;
  return {
    id: goal.id,
    rev: goal.rev,
    state: goal.state === "discarded" ? "closed" : goal.state,
    terms: presentTerms(reader, goal.terms),
    under: tree.parentOf(goal)?.id,
    version: known?.version ?? 0,
    ...(known && { decision: decision(known.decision) }),
    earlier: (known?.earlier ?? []).map((each) => ({
      version: each.version,
      terms: presentTerms(reader, each.terms),
      decision: decision(each.decision),
    })),
    ...("ending" in goal && { ending: decision(goal.ending) }),
    ...(next && { replacedBy: { id: next.id, title: next.terms.title } }),
    can: {
      edit: (goal.state === "draft" || goal.state === "decided") && may(reader.viewer, "orgGoal.edit", goal.terms),
    },
  };
}

function presentTerms({ directory, municipality }: Reader, terms: OrgGoalTerms): OrgGoalWire["terms"] {
  const { unit, parent, ...rest } = terms;
  return {
    ...rest,
    ...(unit && { unit: { id: unit, name: directory.unit(unit)?.name ?? "" } }),
    ...(parent && { parent: { id: parent, title: municipality.goals.goal(parent)?.terms.title ?? "" } }),
  };
}

/** What a file would change, in the order of its lines; what it would close last. */
export function presentGoalImport(
  reader: Reader,
  { changes, unchanged, problems, lineOf }: GoalFilePreview,
): Wire<typeof GoalImportWire> {
  const { locale } = reader;
  const said = (row: GoalRow, field: keyof GoalRow) => cellText(reader, row, field);
  const rows = [
    ...(changes?.added ?? []).map((row) => ({
      line: lineOf(row),
      kind: "added" as const,
      title: row.title,
      changes: [],
    })),
    ...(changes?.changed ?? []).map(({ before, after, fields }) => ({
      line: lineOf(after),
      kind: "changed" as const,
      title: after.title,
      changes: fields.map((field) => ({
        field: importPreviewTexts[locale].fields[field],
        before: said(before, field),
        after: said(after, field),
      })),
    })),
  ];
  return {
    rows: [
      ...rows.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
      ...(changes?.removed ?? []).map(({ title }) => ({ kind: "closed" as const, title, changes: [] })),
    ],
    unchanged,
    problems: problems.map((problem) => ({ text: problemText(problem, locale), refused: isRefused(problem) })),
    can: { apply: rows.length + (changes?.removed.length ?? 0) > 0 && !problems.some(isRefused) },
  };
}

function cellText({ directory, municipality, locale }: Reader, row: GoalRow, field: keyof GoalRow): string {
  const value = row[field] ?? "";
  switch (field) {
    case "unit":
      return (row.unit && directory.unit(row.unit)?.name) ?? value;
    case "parent":
      return municipality.goals.goal(value)?.terms.title ?? value;
    case "level":
      return levelText(row.level, locale);
    default:
      return value;
  }
}

const levelText = (level: GoalRow["level"], locale: Locale) => orgGoalLevelLabel[level][locale];
