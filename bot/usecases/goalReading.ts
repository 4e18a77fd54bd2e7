import { may } from "#core/access/access.ts";
import { appraisalsIn, goalsIn } from "#core/dossier/dossier.ts";
import type { Above, PresentRows } from "#core/line/flags.ts";
import { type BetweenTalks, betweenTalks } from "#core/goal/betweenTalks.ts";
import { everServed } from "#core/goal/changeEnding.ts";
import { type Goal, isLive, servedBy, wasRemoved } from "#core/goal/goal.ts";
import type { PersonId } from "#core/ids.ts";
import { readPresentRows } from "#bot/views/inForce.ts";
import { readAbove } from "./above.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";
import { type OffersReading, offersOf } from "./sharedGoal.ts";

/** Somebody's goals between their talks, with what is needed to change them. */
export type GoalsReading = {
  readonly subject: PersonId;
  readonly goals: readonly Goal[];
  readonly above: Above;
  readonly between: BetweenTalks;
  /** Goals shared with others that were offered; for the two it is between. */
  readonly offers: OffersReading;
  /** What the two have in force, for a changed goal to point at; none for who cannot change it. */
  readonly servable: readonly PresentRows[];
};

/** One's own goals, or somebody's for those who follow them between talks: the nearest manager and who sets their salary (P24). */
export async function readGoals(ports: Ports, actor: PersonId, subject: PersonId): Promise<GoalsReading | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  if (!may(viewer, "goals.read", subject)) return undefined;
  const dossier = await readDossier(ports, subject, { types: ["goal", "appraisal", "goalOffer"] });
  const offers = await offersOf(ports, asked, dossier);
  const goals = goalsIn(dossier).filter((goal) => !wasRemoved(goal) && may(viewer, "goal.read", goal));
  await logAccess(ports, actor, subject, "goals");
  const manager = directory.managerOf(subject, today);
  const writers = goals.some((goal) => isLive(goal) && may(viewer, "goal.change", goal)) ? [subject, manager] : [];
  const [above, ...servable] = await Promise.all([
    readAbove(ports, [...goals.flatMap(everServed), ...offers.map(({ offer }) => servedBy(offer.terms))]),
    ...writers.filter((party) => party !== undefined).map((party) => readPresentRows(ports, party)),
  ]);
  return {
    subject,
    goals,
    above,
    between: betweenTalks(appraisalsIn(dossier)),
    offers,
    servable: servable.filter((present) => present !== undefined),
  };
}

/** One of my goals; undefined when it is not mine. */
export async function readGoal(
  ports: Ports,
  actor: PersonId,
  { subject, goal: id }: { readonly subject: PersonId; readonly goal: Goal["id"] },
) {
  const dossier = await readDossier(ports, subject, { ids: [id] });
  const goal = goalsIn(dossier).find((each) => each.id === id);
  return goal && may(asking(ports, actor).viewer, "goal.read", goal) ? goal : undefined;
}
