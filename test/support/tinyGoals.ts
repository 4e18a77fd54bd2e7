import { type OrgGoalId, asId } from "#core/ids.ts";
import { FILE_IMPORT, type GoalRow } from "#core/orgGoal/goalRow.ts";
import { takeOverGoals } from "#bot/usecases/goalImport.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { day } from "./tinyMunicipality.ts";

/** What everybody's goals serve in the end. */
const vision: GoalRow = {
  id: asId<OrgGoalId>("vision"),
  level: "vision",
  title: "Alla får plats",
  measure: "Enkät",
  target: "",
  decisionRef: "KF § 1",
  from: day("2026-01-01"),
};

/** Gives the tiny municipality its vision. */
export const seedTinyGoals = (ports: Ports) =>
  takeOverGoals(ports, FILE_IMPORT, {
    rows: [vision],
    closing: { ids: new Set(), reference: "" },
    why: "",
    request: "tiny-goals",
  });
