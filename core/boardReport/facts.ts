import {
  type Dossier,
  appraisalsIn,
  assessmentsIn,
  contractsIn,
  entitlementsIn,
  followUpsIn,
  goalsIn,
  leadershipsIn,
  talkActionsIn,
} from "#core/dossier/dossier.ts";
import { wasHeld } from "#core/followUp/followUp.ts";
import { dayOf, yearOf } from "#core/time.ts";
import type { ReportRow } from "./reportRow.ts";

/** Nothing for whoever has nothing that is counted. */
export function reportRowOf(dossier: Dossier): ReportRow | undefined {
  const row: ReportRow = {
    person: dossier.subject,
    contracts: contractsIn(dossier).flatMap((contract) =>
      "activeAt" in contract && contract.activeAt !== undefined
        ? [
            {
              from: dayOf(contract.activeAt),
              ...("endedAt" in contract && { to: dayOf(contract.endedAt) }),
            },
          ]
        : [],
    ),
    assessed: assessmentsIn(dossier).flatMap((each) =>
      each.state === "confirmed" ? [yearOf(dayOf(each.confirmedAt))] : [],
    ),
    talks: appraisalsIn(dossier).flatMap((talk) => ("heldOn" in talk ? [yearOf(talk.heldOn)] : [])),
    leadership: leadershipsIn(dossier).flatMap((each) =>
      each.state === "agreed" ? [yearOf(dayOf(each.agreedAt))] : [],
    ),
    given: entitlementsIn(dossier).flatMap(({ history }) =>
      history.flatMap((each) => (each.kind === "given" ? [yearOf(each.on)] : [])),
    ),
    promised: entitlementsIn(dossier).flatMap((each) =>
      each.state === "promised" && each.date !== "" ? [each.date] : [],
    ),
    followUps: followUpsIn(dossier).flatMap((each) =>
      wasHeld(each) || each.state === "notHeld" ? [{ year: yearOf(each.day), held: wasHeld(each) }] : [],
    ),
    activities: talkActionsIn(dossier).flatMap((action) => {
      if (action.kind !== "development" || action.state === "proposed" || action.state === "dropped") return [];
      const from = yearOf(dayOf(action.agreedAt));
      return [action.state === "done" ? { from, done: yearOf(dayOf(action.doneAt)) } : { from }];
    }),
    goals: goalsIn(dossier).flatMap((goal) =>
      "evaluatedAt" in goal ? [{ year: yearOf(dayOf(goal.evaluatedAt)), reached: goal.state !== "notReached" }] : [],
    ),
  };
  const { person: _, ...lists } = row;
  return Object.values(lists).some((list) => list.length > 0) ? row : undefined;
}
