import { type Appraisal, isAhead, isSettled } from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import { betweenTalks } from "#core/goal/betweenTalks.ts";
import { GOAL_LIMITS, type Goal, type GoalEvent, type GoalTerms } from "#core/goal/goal.ts";
import { takeOn, takenOnEvent } from "#core/goal/takeOn.ts";
import { faultInGoal } from "#core/goal/transitions.ts";
import type { GoalId, PersonId, SharedGoalId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";
import {
  type GoalOffer,
  MAX_OFFERED,
  type SharedGoal,
  type SharedGoalEvent,
  type SharedGoalTerms,
  goalOfferId,
  isToAnswer,
} from "./sharedGoal.ts";

type Shared = Decision<SharedGoal, SharedGoalEvent>;
type Offered = Decision<GoalOffer, SharedGoalEvent>;

/** Offers a goal to many, in one act of the manager's. The offers themselves are made from it, one in each person's file. */
export function offerToMany(
  id: SharedGoalId,
  terms: SharedGoalTerms,
  offeredTo: readonly PersonId[],
  by: PersonId,
  at: Instant,
): Shared {
  const to = [...new Set(offeredTo)];
  if (to.length === 0) return refuse("sharedGoal.nobody");
  if (to.length > MAX_OFFERED) return refuse("tooMany", { field: "to", max: MAX_OFFERED, count: to.length });
  const { title, measure, due, serves } = terms;
  const fault = faultInGoal({ ...terms, kind: "content", dueReason: "" }, at);
  if (fault) return fault;
  const said = { title: title.trim(), measure: measure.trim(), due, serves };
  return changed(
    [{ type: "sharedGoal", schema: 1, state: "offered", id, by, terms: said, offeredTo: to, offeredAt: at }],
    { type: "sharedGoalOffered", shared: id, among: to.length },
  );
}

/** The offer in one person's file; there already, it stays as it is. */
export function makeOffer(present: GoalOffer | undefined, shared: SharedGoal, owner: PersonId): Offered {
  if (present || shared.state === "withdrawn") return unchanged;
  const { id, by, terms, offeredAt, offeredTo } = shared;
  return changed(
    [
      {
        type: "goalOffer",
        schema: 1,
        state: "offered",
        id: goalOfferId(id),
        shared: id,
        owner,
        by,
        terms,
        among: offeredTo.length,
        offeredAt,
      },
    ],
    { type: "goalOffered", shared: id, to: owner },
  );
}

export const withdrawShared = (shared: SharedGoal, at: Instant): Shared =>
  shared.state === "withdrawn"
    ? unchanged
    : changed([{ ...shared, state: "withdrawn", withdrawnAt: at }], { type: "sharedGoalWithdrawn", shared: shared.id });

/** Takes back what nobody has taken on yet; who has taken it on keeps their goal. */
export const withdrawOffer = (offer: GoalOffer | undefined, at: Instant): Offered =>
  offer && isToAnswer(offer)
    ? changed([{ ...bare(offer), state: "withdrawn", withdrawnAt: at }], {
        type: "goalOfferWithdrawn",
        shared: offer.shared,
      })
    : unchanged;

type Taking = {
  readonly id: GoalId;
  /** One's own part: own words, own measure and day. What it serves is what the shared goal serves. */
  readonly part: Omit<GoalTerms, "serves">;
  readonly goals: readonly Goal[];
  readonly talks: readonly Appraisal[];
  /** Who is told: with whom it is today. */
  readonly to: PersonId;
};

/**
 * Takes it on with one's own part (P2, P24). The manager has offered it, so it holds at once; while a talk is being summed up it
 * is put forward in that talk instead, for both to confirm. At most five goals at a time, as ever.
 */
export function takeOffer(
  offer: GoalOffer,
  { id, part, goals, talks, to }: Taking,
  at: Instant,
): Decision<GoalOffer | Goal, SharedGoalEvent | GoalEvent> {
  if (!isToAnswer(offer)) return refuse("sharedGoal.answered", { state: offer.state });
  const { owner, shared, terms } = offer;
  const words = { ...part, serves: terms.serves };
  const made = takeOn({ id, owner, terms: words, shared: { id: shared, title: terms.title }, goals, talks }, at);
  if (made.kind === "refused") return made;
  const taken: GoalOffer = { ...bare(offer), state: "taken", takenAt: at, goal: id };
  return changed([made.goal, taken], { type: "goalOfferTaken", shared, goal: id, to }, takenOnEvent(made.goal));
}

/** Says no, with a word why; who is told is with whom it is today. */
export function declineOffer(offer: GoalOffer, comment: string, to: PersonId, at: Instant): Offered {
  if (offer.state === "declined" && offer.comment === comment.trim()) return unchanged;
  if (!isToAnswer(offer)) return refuse("sharedGoal.answered", { state: offer.state });
  if (isBlank(comment)) return refuse("emptyComment");
  if (comment.length > GOAL_LIMITS.comment)
    return refuse("tooLong", { field: "comment", max: GOAL_LIMITS.comment, length: comment.length });
  return changed([{ ...bare(offer), state: "declined", declinedAt: at, comment: comment.trim() }], {
    type: "goalOfferDeclined",
    shared: offer.shared,
    to,
  });
}

/** Leaves the answer for the next talk, where there is one to come or under way. */
export function leaveOffer(offer: GoalOffer, talks: readonly Appraisal[], at: Instant): Offered {
  if (offer.state === "leftForTalk") return unchanged;
  if (offer.state !== "offered") return refuse("sharedGoal.answered", { state: offer.state });
  const comes = betweenTalks(talks).nextTalk !== undefined || talks.some((talk) => isAhead(talk) || !isSettled(talk));
  if (!comes) return refuse("sharedGoal.noTalk");
  return changed([{ ...bare(offer), state: "leftForTalk", leftAt: at }], {
    type: "goalOfferLeft",
    shared: offer.shared,
  });
}

/** The offer without what its state has added. */
function bare({ type, schema, id, shared, owner, by, terms, among, offeredAt }: GoalOffer) {
  return { type, schema, id, shared, owner, by, terms, among, offeredAt };
}
