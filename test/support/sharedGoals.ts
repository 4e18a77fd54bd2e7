import { goalOfferIn } from "#core/dossier/dossier.ts";
import type { SharedGoalId } from "#core/ids.ts";
import { type GoalOffer, goalOfferId } from "#core/sharedGoal/sharedGoal.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { offerSharedGoal } from "#bot/usecases/sharedGoal.ts";
import { request, succeeded, talkScene } from "./scenes.ts";
import { day, people } from "./tinyMunicipality.ts";

const SHARED_TITLE = "HEMLIGT-71 Alla elever läser varje dag";
export const sharedTerms = {
  title: SHARED_TITLE,
  measure: "Läsloggen",
  due: day("2027-05-01"),
  serves: { kind: "orgGoal" as const, id: "vision" },
};
export const ownPart = {
  kind: "content" as const,
  title: "Jag läser med årskurs 2 varje måndag",
  measure: "Läsloggen, veckovis",
  due: day("2027-05-01"),
  dueReason: "",
};

/** Sara's manager offers a goal to her and a colleague; her talk is confirmed, the next is in a year. */
export async function offeredScene(ports: Ports): Promise<{ readonly shared: SharedGoalId; readonly goal: string }> {
  const { goal } = await talkScene(ports, "confirmed");
  const to = [people.self, people.peer];
  const came = await succeeded(offerSharedGoal(ports, people.manager, { terms: sharedTerms, to, request: request() }));
  const event = came.kind === "done" ? came.events.find(({ type }) => type === "sharedGoalOffered") : undefined;
  if (event?.type !== "sharedGoalOffered") throw new Error("nothing was offered");
  return { shared: event.shared, goal };
}

/** An offer as it lies with somebody. */
export async function offerOf(ports: Ports, owner = people.self, shared: SharedGoalId): Promise<GoalOffer | undefined> {
  return goalOfferIn(await readDossier(ports, owner, { ids: [goalOfferId(shared)] }), shared);
}
