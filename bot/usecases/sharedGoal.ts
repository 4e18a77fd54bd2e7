import { may } from "#core/access/access.ts";
import { type Decision, refuse } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  appraisalsIn,
  goalOfferIn,
  goalOffersIn,
  goalsIn,
  sharedGoalIn,
  sharedGoalsIn,
} from "#core/dossier/dossier.ts";
import { type GoalTerms, servedBy } from "#core/goal/goal.ts";
import { mayServe } from "#core/goal/serving.ts";
import { type GoalId, type PersonId, type RequestId, type SharedGoalId, asId } from "#core/ids.ts";
import type { Above, PresentRows } from "#core/line/flags.ts";
import { isInForceOn } from "#core/orgGoal/orgGoal.ts";
import {
  type GoalOffer,
  type OfferState,
  type SharedGoal,
  type SharedGoalTerms,
  goalOfferId,
  offeredByToday,
} from "#core/sharedGoal/sharedGoal.ts";
import * as sharing from "#core/sharedGoal/transitions.ts";
import type { Overview } from "#core/overview/overview.ts";
import { readPresentRows } from "#bot/views/inForce.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { readAbove } from "./above.ts";
import { type Outcome, change, hidden, logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking, hashOf } from "./ports.ts";

/** Names what a manager has offered to many. */
export type SharedGoalAct = { readonly shared: SharedGoalId; readonly request: RequestId };
/** Names an offer in somebody's file. */
export type GoalOfferAct = SharedGoalAct & { readonly subject: PersonId };

/**
 * Offers a goal to many of one's people in one act (P1, P5). It is decided in the manager's own file, for whom included; then each
 * gets their offer under a request of its own, made of what was decided. Where something breaks in the middle, the same request
 * again, or sending what is missing, finishes it: whoever has the offer already keeps it as it is.
 */
export async function offerSharedGoal(
  ports: Ports,
  actor: PersonId,
  act: { readonly terms: SharedGoalTerms; readonly to: readonly PersonId[]; readonly request: RequestId },
): Promise<Outcome> {
  const id = asId<SharedGoalId>(ports.newId());
  const above = await readAbove(ports, [servedBy(act.terms)]);
  const needs = { types: ["sharedGoal"] } as const;
  const decided = await change(ports, { actor, subject: actor, request: act.request, needs }, (_, { viewer, at }) => {
    if (!may(viewer, "sharedGoal.read", actor)) return hidden;
    if (!act.to.every((owner) => may(viewer, "goalOffer.make", owner))) return refuse("sharedGoal.notYours");
    return mayServe(act.terms.serves, { employee: actor, manager: actor }, above)
      ? sharing.offerToMany(id, act.terms, act.to, actor, at)
      : refuse("invalid", { field: "serves" });
  });
  const event = decided.kind === "done" && decided.events.find(({ type }) => type === "sharedGoalOffered");
  const made = event && event.type === "sharedGoalOffered" ? sharedGoalIn(decided.dossier, event.shared) : undefined;
  if (made) await reachEach(ports, actor, made);
  return decided;
}

/** Makes the offers that are missing, after something broke in the middle. */
export async function deliverSharedGoal(
  ports: Ports,
  actor: PersonId,
  { shared: id }: SharedGoalAct,
): Promise<Outcome> {
  const dossier = await readDossier(ports, actor, { ids: [id] });
  const shared = sharedGoalIn(dossier, id);
  if (!shared || !may(asking(ports, actor).viewer, "sharedGoal.read", actor)) return { ...hidden, dossier };
  await reachEach(ports, actor, shared);
  return { kind: "unchanged", dossier };
}

/**
 * Takes back what nobody has taken on yet; finished by the same request again, as above. Of what passed on from `from` the
 * present manager takes back the offers to their own people; what the former decided for others stays.
 */
export async function withdrawSharedGoal(
  ports: Ports,
  actor: PersonId,
  act: SharedGoalAct & { readonly from?: PersonId | undefined },
): Promise<Outcome> {
  const { shared: id, request, from = actor } = act;
  if (from !== actor) return withdrawPassedOn(ports, actor, { shared: id, from });
  const needs = { ids: [id] };
  const decided = await change(ports, { actor, subject: actor, request, needs }, (dossier, { viewer, at }) => {
    const shared = sharedGoalIn(dossier, id);
    return shared && may(viewer, "sharedGoal.read", actor) ? sharing.withdrawShared(shared, at) : hidden;
  });
  const shared = decided.kind === "refused" ? undefined : sharedGoalIn(decided.dossier, id);
  if (shared) await reachEach(ports, actor, shared);
  return decided;
}

async function withdrawPassedOn(
  ports: Ports,
  actor: PersonId,
  { shared: id, from }: { readonly shared: SharedGoalId; readonly from: PersonId },
): Promise<Outcome> {
  const dossier = await readDossier(ports, from, { ids: [id] });
  const shared = sharedGoalIn(dossier, id);
  const { viewer, at } = asking(ports, actor);
  if (!shared || !may(viewer, "sharedGoal.follow", shared))
    return { ...hidden, dossier: { subject: actor, documents: [] } };
  const theirs = shared.offeredTo.filter((owner) => viewer.is("manager", owner));
  await reachEach(ports, actor, { ...shared, state: "withdrawn", withdrawnAt: at, offeredTo: theirs });
  return { kind: "unchanged", dossier: { subject: actor, documents: [] } };
}

/**
 * Brings each person's offer to what was decided: there, or withdrawn. Once each, in as many commits as there are people; whom
 * the actor leads no longer is another's by now.
 */
async function reachEach(ports: Ports, actor: PersonId, shared: SharedGoal): Promise<void> {
  for (const owner of shared.offeredTo) {
    const request = asId<RequestId>(`${shared.id}-${shared.state}-${hashOf([owner, actor]).slice(0, 16)}`);
    const needs = { ids: [goalOfferId(shared.id)] };
    await change(ports, { actor, subject: owner, request, needs }, (dossier, { viewer, at }) => {
      const present = goalOfferIn(dossier, shared.id);
      if (!may(viewer, "goalOffer.make", owner)) return hidden;
      return shared.state === "withdrawn"
        ? sharing.withdrawOffer(present, at)
        : sharing.makeOffer(present, shared, owner);
    });
  }
}

/** Takes a shared goal on with one's own part. */
export function takeGoalOffer(
  ports: Ports,
  actor: PersonId,
  act: GoalOfferAct & { readonly part: Omit<GoalTerms, "serves"> },
): Promise<Outcome> {
  const id = asId<GoalId>(ports.newId());
  return answer(ports, actor, act, (offer, dossier, { at, municipality, directory, today }) => {
    const above = offer.terms.serves.kind === "orgGoal" ? municipality.goals.goal(offer.terms.serves.id) : undefined;
    if (above && !isInForceOn(above, today)) return refuse("orgGoal.wrongState", { state: above.state });
    const to = offeredByToday(offer, directory, today);
    const taking = { id, part: act.part, goals: goalsIn(dossier), talks: appraisalsIn(dossier), to };
    return sharing.takeOffer(offer, taking, at);
  });
}

export const declineGoalOffer = (ports: Ports, actor: PersonId, act: GoalOfferAct & { readonly comment: string }) =>
  answer(ports, actor, act, (offer, _, { directory, today, at }) =>
    sharing.declineOffer(offer, act.comment, offeredByToday(offer, directory, today), at),
  );

export const leaveGoalOffer = (ports: Ports, actor: PersonId, act: GoalOfferAct) =>
  answer(ports, actor, act, (offer, dossier, { at }) => sharing.leaveOffer(offer, appraisalsIn(dossier), at));

function answer(
  ports: Ports,
  actor: PersonId,
  { subject, shared, request }: GoalOfferAct,
  decide: (offer: GoalOffer, dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const needs = { ids: [goalOfferId(shared)], types: ["goal", "appraisal"] } as const;
  return change(ports, { actor, subject, request, needs }, (dossier, asked) => {
    const offer = goalOfferIn(dossier, shared);
    return offer && may(asked.viewer, "goalOffer.answer", offer) ? decide(offer, dossier, asked) : hidden;
  });
}

/** What a manager has offered to many, and where each person stands to it: names are theirs to know, how it goes is not here (D10). */
export type SharedGoalsReading = {
  readonly shared: readonly {
    readonly goal: SharedGoal;
    readonly people: readonly (readonly [PersonId, Standing])[];
    /** Who offered it, when it has passed on with the management. */
    readonly from?: PersonId;
  }[];
  /** To whom one can offer. */
  readonly team: readonly PersonId[];
  readonly above: Above;
  readonly servable: readonly PresentRows[];
};
/** What has come of an offer; undefined where it did not reach the person. */
export type Standing = OfferState | undefined;

export async function readSharedGoals(ports: Ports, actor: PersonId): Promise<SharedGoalsReading | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  if (!may(viewer, "sharedGoal.read", actor)) return undefined;
  const [dossier, overviews, rows] = await Promise.all([
    readDossier(ports, actor, { types: ["sharedGoal"] }),
    overviewsFor(ports, actor),
    readPresentRows(ports, actor),
  ]);
  const offers = new Map(overviews.map(({ subject, offers: theirs = [] }) => [subject, theirs]));
  const stateOf = (shared: SharedGoal, owner: PersonId) =>
    offers.get(owner)?.find((offer) => offer.shared === shared.id)?.state;
  const own = sharedGoalsIn(dossier).map((goal) => ({
    goal,
    // Whom one leads no longer one has no part in (research/domain D10).
    people: goal.offeredTo.filter((owner) => may(viewer, "goalOffer.read", { owner })),
  }));
  const shared = [...own, ...(await passedOn(ports, actor, overviews, asked))]
    .filter(({ people }) => people.length > 0)
    .toSorted((one, other) => other.goal.offeredAt.localeCompare(one.goal.offeredAt));
  return {
    shared: shared.map(({ people, ...each }) => ({
      ...each,
      people: people.map((owner) => [owner, stateOf(each.goal, owner)]),
    })),
    team: directory.reportsOf(actor, today).filter((owner) => may(viewer, "goalOffer.make", owner)),
    above: await readAbove(
      ports,
      shared.map(({ goal: { terms } }) => servedBy(terms)),
    ),
    servable: rows ? [rows] : [],
  };
}

/** What others have offered to those whom the actor manages by now: from each one's file, and of it only one's own people. */
async function passedOn(
  ports: Ports,
  actor: PersonId,
  overviews: readonly Overview[],
  { viewer, directory, today }: Asking,
) {
  const theirs = overviews.flatMap(({ subject: owner, offers = [] }) =>
    offers.filter(({ by }) => by !== actor && offeredByToday({ owner, by }, directory, today) === actor),
  );
  const read = [...Map.groupBy(theirs, ({ by }) => by)].map(async ([from, offers]) => {
    const ids = [...new Set(offers.map(({ shared }) => shared))];
    const found = sharedGoalsIn(await readDossier(ports, from, { ids })).filter((goal) =>
      may(viewer, "sharedGoal.follow", goal),
    );
    if (found.length > 0) await logAccess(ports, actor, from, "sharedGoals");
    return found.map((goal) => ({
      goal,
      from,
      people: goal.offeredTo.filter((owner) => viewer.is("manager", owner)),
    }));
  });
  return (await Promise.all(read)).flat();
}

/** Somebody's offers with how many have taken each on, counted among those the same manager manages. */
export type OffersReading = readonly { readonly offer: GoalOffer; readonly taken: number }[];

export async function offersOf(
  ports: Ports,
  { viewer, directory, today }: Asking,
  dossier: Dossier,
): Promise<OffersReading> {
  const offers = goalOffersIn(dossier).filter((offer) => may(viewer, "goalOffer.read", offer));
  const manager = directory.managerOf(dossier.subject, today);
  const beside = offers.length > 0 && manager ? await overviewsFor(ports, manager) : [];
  const taken = beside.flatMap(({ offers: theirs = [] }) => theirs.filter(({ state }) => state === "taken"));
  return offers
    .toSorted((one, other) => other.offeredAt.localeCompare(one.offeredAt))
    .map((offer) => ({ offer, taken: taken.filter(({ shared }) => shared === offer.shared).length }));
}
