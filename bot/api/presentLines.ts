import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { may } from "#core/access/access.ts";
import { importPreviewTexts } from "#core/content/importPreview.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import type { Flag, GoalFlag } from "#core/line/flags.ts";
import type { Carriers, LineStep } from "#core/line/line.ts";
import * as review from "#core/line/review.ts";
import { type OrgGoalTerms } from "#core/orgGoal/orgGoal.ts";
import { differingTerms } from "#core/orgGoal/transitions.ts";
import type { ContractLines, readGoalLine } from "#bot/usecases/lines.ts";
import { type Reader, type Wire, allows, personRef, servableResults } from "./present.ts";
import { beginsNext } from "./presentHandover.ts";
import type { CarriersWire, ContractLinesWire, GoalLineWire } from "./wire/lines.ts";

export function presentContractLines(
  reader: Reader,
  { contract, coming, rows, goals, flags, upTo, servable }: ContractLines,
): Wire<typeof ContractLinesWire> {
  const { viewer, at } = reader;
  const as = may(viewer, "contract.act", contract) ? viewer.actsFor(contract) : undefined;
  return {
    rows: rows.map(({ row: { key, kind, text }, up, down }) => ({
      key,
      kind,
      text,
      up: up.map((step) => presentStep(reader, step)),
      ...(down && { down: presentCarriers(reader, down) }),
    })),
    goals: goals.map((line) => line.map((step) => presentStep(reader, step))),
    flags: flags.map((flag) => presentFlag(reader, flag)),
    upTo,
    servable: servable ? servableResults(servable) : [],
    can: {
      review: as !== undefined && upTo !== undefined && allows(review.reviewAbove(contract, upTo, as, at), "changed"),
      revise: flags.length > 0 && beginsNext(reader, { contract, coming }).revise,
    },
  };
}

type GoalLine = NonNullable<Awaited<ReturnType<typeof readGoalLine>>>;

export function presentGoalLine(reader: Reader, { goal, up, flags, upTo }: GoalLine): Wire<typeof GoalLineWire> {
  const { viewer, at } = reader;
  const mayReview = may(viewer, "goal.report", goal) || may(viewer, "goal.evaluate", goal);
  return {
    up: up.map((step) => presentStep(reader, step)),
    flags: flags.map((flag) => presentFlag(reader, flag)),
    upTo,
    can: {
      review:
        mayReview && upTo !== undefined && allows(review.reviewAboveGoal(goal, upTo, viewer.person, at), "changed"),
    },
  };
}

export const presentCarriers = (reader: Reader, { contracts: all, goals }: Carriers): Wire<typeof CarriersWire> => ({
  contracts: all.map(({ holder, contract, rows }) => ({
    holder: personRef(reader, holder),
    contract,
    rows: rows.map(({ text }) => text),
  })),
  goals: goals > 0 && goals < LEAST_GROUP ? "few" : goals,
});

type StepWire = Wire<typeof GoalLineWire>["up"][number];
const presentStep = (reader: Reader, step: LineStep): StepWire =>
  step.kind === "row"
    ? { ...step, holder: personRef(reader, step.holder) }
    : { kind: "goal", id: step.id, level: step.level, ended: step.state !== "decided", text: step.text };

function presentFlag(reader: Reader, flag: Flag): Wire<typeof GoalLineWire>["flags"][number] {
  if ("holder" in flag)
    return {
      kind: flag.kind,
      holder: personRef(reader, flag.holder),
      at: flag.at,
      before: flag.before,
      after: flag.after ?? "",
      changes: [],
      reference: "",
      why: "",
    };
  return {
    kind: flag.kind,
    goal: flag.goal,
    at: flag.at,
    before: flag.before.title,
    after: flag.after?.title ?? "",
    changes: flag.kind === "goalChanged" ? changesIn(reader, flag) : [],
    reference: flag.decision.reference,
    why: flag.decision.why,
  };
}

/** What differs beside the goal's own words. */
function changesIn(reader: Reader, { before, after }: GoalFlag) {
  if (!after) return [];
  const names = importPreviewTexts[reader.locale].fields;
  return differingTerms(before, after)
    .filter((term) => term !== "title")
    .map((term) => ({
      field: names[term],
      before: termText(reader, before, term),
      after: termText(reader, after, term),
    }));
}

function termText(
  { directory, municipality, locale }: Reader,
  terms: OrgGoalTerms,
  term: ReturnType<typeof differingTerms>[number],
): string {
  switch (term) {
    case "unit":
      return (terms.unit && directory.unit(terms.unit)?.name) ?? "";
    case "parent":
      return (terms.parent && municipality.goals.goal(terms.parent)?.terms.title) ?? "";
    case "level":
      return orgGoalLevelLabel[terms.level][locale];
    default:
      return terms[term] ?? "";
  }
}
