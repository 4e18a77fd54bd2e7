import { type Appraisal, isKept } from "#core/appraisal/appraisal.ts";
import type { Assessment, AssessmentRevision } from "#core/assessment/assessment.ts";
import { OUTCOMES, fieldKeys } from "#core/assessment/matter.ts";
import {
  type Dossier,
  appraisalsIn,
  assessmentRevisionIn,
  assessmentsIn,
  exchangesIn,
  followUpsIn,
  goalsIn,
} from "#core/dossier/dossier.ts";
import type { Exchange } from "#core/exchange/exchange.ts";
import { type FollowUp, wasHeld } from "#core/followUp/followUp.ts";
import { type Goal, wasRemoved } from "#core/goal/goal.ts";
import { type Day, dayOf } from "#core/time.ts";
import type { Ground, GroundKind } from "./ground.ts";

export type GroundDocument = Assessment | Goal | Appraisal | FollowUp | Exchange;

export const GROUND_NEEDS = ["assessment", "assessmentRevision", "goal", "appraisal", "followUp", "exchange"] as const;

/**
 * All there is to point at from a period, the newest first. `isReadable`: both the author and the employee may read the document;
 * what one of them cannot look up is no ground.
 */
export function groundsIn(
  dossier: Dossier,
  { from, to }: { readonly from: Day; readonly to: Day },
  isReadable: (document: GroundDocument) => boolean,
): readonly Ground[] {
  const all = [
    ...assessmentsIn(dossier)
      .filter(isReadable)
      .flatMap((each) => assessedGrounds(each, dossier)),
    ...goalsIn(dossier).filter(isReadable).flatMap(goalGround),
    ...appraisalsIn(dossier)
      .filter((talk) => isKept(talk) && isReadable(talk))
      .map((talk) => ground("summary", talk.id, talk.date, "")),
    ...followUpsIn(dossier)
      .filter((each) => wasHeld(each) && isReadable(each))
      .map((each) => ground("followUp", each.id, each.day, "")),
    ...exchangesIn(dossier)
      .filter(isReadable)
      .map((each) => ground("exchange", each.id, dayOf(each.sentAt), "")),
  ];
  return all
    .filter(({ day }) => from <= day && day <= to)
    .toSorted((one, other) => other.day.localeCompare(one.day) || one.id.localeCompare(other.id));
}

const ground = (kind: GroundKind, of: string, day: Day, title: string): Ground => ({
  id: `${kind}:${of}`,
  kind,
  day,
  title,
  of,
});

function assessedGrounds(assessment: Assessment, dossier: Dossier): readonly Ground[] {
  if (assessment.state !== "confirmed") return [];
  const record: AssessmentRevision | undefined = assessmentRevisionIn(dossier, assessment.id, assessment.revision);
  return (record?.content.matter.rows ?? []).flatMap((row): readonly Ground[] => {
    const outcome = OUTCOMES.find((each) => each === record?.content.texts[fieldKeys.outcome(row)]);
    if (!outcome) return [];
    const id = `assessedResult:${assessment.id}:${row.kind}-${row.key}`;
    return [{ id, kind: "assessedResult", day: assessment.day, title: row.text, outcome, of: assessment.id }];
  });
}

function goalGround(goal: Goal): readonly Ground[] {
  if (goal.state === "proposed" || wasRemoved(goal)) return [];
  const day = "evaluatedAt" in goal ? goal.evaluatedAt : goal.state === "dropped" ? goal.droppedAt : lastSaid(goal);
  return [{ ...ground("goal", goal.id, dayOf(day), goal.title), outcome: goal.state }];
}

const lastSaid = (goal: Extract<Goal, { state: "agreed" | "ongoing" }>) => goal.progress.at(-1)?.at ?? goal.agreedAt;
