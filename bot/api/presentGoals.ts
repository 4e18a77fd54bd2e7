import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { may } from "#core/access/access.ts";
import { type Goal, type GoalChange, type GoalTerms, isLive, servedBy } from "#core/goal/goal.ts";
import { type Above, wordsOf } from "#core/line/flags.ts";
import { type GoalOffer, isToAnswer, offeredByToday } from "#core/sharedGoal/sharedGoal.ts";
import type { GoalsReading } from "#bot/usecases/goalReading.ts";
import { type Reader, type Wire, orgGoals, personRef, presentGoal, servableResults } from "./present.ts";
import type { GoalBetweenTalksWire, GoalsWire, OfferedGoalWire } from "./wire/goals.ts";

/** Somebody's goals between their talks, for one of those who may read them. */
export function presentGoals(
  reader: Reader,
  { subject, goals, above, between, offers, servable }: GoalsReading,
): Wire<typeof GoalsWire> {
  const own = reader.viewer.person === subject;
  const other = own ? reader.directory.managerOf(subject, reader.today) : subject;
  return {
    subject: personRef(reader, subject),
    own,
    ...(other && { other: personRef(reader, other) }),
    goals: goals.map((goal) => presentBetweenTalks(reader, goal, above, between.inTalk)),
    offers: offers.map(({ offer, taken }) => presentOffer(reader, offer, taken, above)),
    ...(between.nextTalk && { nextTalk: between.nextTalk }),
    orgGoals: orgGoals(reader),
    servable: servable.map((present) => ({
      holder: personRef(reader, present.holder),
      results: servableResults(present),
    })),
  };
}

function presentOffer(
  reader: Reader,
  offer: GoalOffer,
  taken: number,
  above: Above,
): Wire<typeof GoalsWire>["offers"][number] {
  const { state, offeredAt, among } = offer;
  return {
    ...presentOffered(reader, offer, above),
    state,
    offeredAt,
    among,
    taken: taken > 0 && taken < LEAST_GROUP ? "few" : taken,
    comment: offer.state === "declined" ? offer.comment : "",
  };
}

/** What is offered and by whom, without what others have answered. */
export function presentOffered(reader: Reader, offer: GoalOffer, above: Above): Wire<typeof OfferedGoalWire> {
  const { shared, by, terms } = offer;
  const target = servedBy(terms);
  return {
    ...terms,
    servesTitle: (target && wordsOf(target, above)) ?? "",
    shared,
    by: personRef(reader, by),
    answersTo: personRef(reader, offeredByToday(offer, reader.directory, reader.today)),
    canAnswer: isToAnswer(offer) && may(reader.viewer, "goalOffer.answer", offer),
  };
}

function presentBetweenTalks(
  reader: Reader,
  goal: Goal,
  above: Above,
  inTalk: boolean,
): Wire<typeof GoalBetweenTalksWire> {
  const { person } = reader.viewer;
  const isOfTheTwo = may(reader.viewer, "goal.change", goal);
  const proposal = isLive(goal) && isOfTheTwo ? goal.proposal : undefined;
  const mine = proposal !== undefined && (proposal.as === "owner") === (goal.owner === person);
  const changes = "changes" in goal && isOfTheTwo ? (goal.changes ?? []) : [];
  return {
    ...presentGoal(reader, goal, above),
    ...(proposal && {
      proposal: {
        change: presentChange(proposal.change, above),
        by: personRef(reader, proposal.by),
        at: proposal.at,
        hash: proposal.hash,
        mine,
      },
    }),
    changes: changes.toReversed().map(({ change, was, by, became, settledAt, settledBy, comment }) => ({
      change: presentChange(change, above),
      was: presentWording(was, above),
      by: personRef(reader, by),
      became,
      settledAt,
      ...(settledBy && { settledBy: personRef(reader, settledBy) }),
      comment,
    })),
    canChange: {
      propose: isLive(goal) && isOfTheTwo && !inTalk && (proposal === undefined || mine),
      takeBack: mine,
      answer: proposal !== undefined && !mine,
    },
  };
}

const presentChange = (change: GoalChange, above: Above) =>
  change.kind === "drop" ? change : { kind: change.kind, wording: presentWording(change.terms, above) };

function presentWording({ title, measure, due, dueReason, serves, recurs }: GoalTerms, above: Above) {
  const target = servedBy({ serves });
  const servesTitle = (target && wordsOf(target, above)) ?? "";
  return { title, measure, due, dueReason, serves, servesTitle, ...(recurs && { recurs }) };
}
