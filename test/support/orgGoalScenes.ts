import { ulid } from "ulid";
import { type OrgGoalId, type UnitId, asId } from "#core/ids.ts";
import { orgGoalsIn } from "#core/dossier/dossier.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { OrgGoalTerms } from "#core/orgGoal/orgGoal.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as goals from "#bot/usecases/orgGoal.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { day, people } from "./tinyMunicipality.ts";

export const GROUNDS = { reference: "Enhetsplan 2026", why: "Vi vill längre" };

/** A goal of Sara's unit, below the vision. */
export const unitGoalTerms: OrgGoalTerms = {
  level: "unit",
  title: "Alla läser",
  measure: "Andelen som läser varje dag",
  target: "90 procent",
  unit: asId<UnitId>("school"),
  parent: asId<OrgGoalId>("vision"),
  from: day("2026-01-01"),
};

/** A goal of Sara's unit that HR has begun, or decided; in the latter case with another beside it. */
export async function orgGoalScene(
  ports: Ports,
  state: "draft" | "decided",
): Promise<{ readonly orgGoal: string; readonly goal: string }> {
  const [orgGoal, goal] = [await drafted(ports, "Alla läser"), await drafted(ports, "Alla räknar")];
  if (state === "decided") for (const each of [orgGoal, goal]) await decide(ports, each);
  return { orgGoal, goal };
}

async function drafted(ports: Ports, title: string): Promise<OrgGoalId> {
  const terms = { ...unitGoalTerms, title };
  const outcome = await goals.draftOrgGoal(ports, people.hr, { terms, request: asId(ulid()) });
  const event = outcome.kind === "done" ? outcome.events.find(({ type }) => type === "orgGoalDrafted") : undefined;
  if (event?.type !== "orgGoalDrafted") throw new Error("no goal was drafted");
  return event.goal;
}

async function decide(ports: Ports, goal: OrgGoalId) {
  const all = orgGoalsIn(await readDossier(ports, MUNICIPALITY, { types: ["orgGoal"] }));
  const seenRev = all.find(({ id }) => id === goal)?.rev ?? 0;
  const outcome = await goals.decideOrgGoal(ports, people.hr, {
    goal,
    grounds: GROUNDS,
    seenRev,
    request: asId(ulid()),
  });
  if (outcome.kind !== "done") throw new Error("the goal was not decided");
}
