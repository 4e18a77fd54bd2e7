import { isOnLeave } from "#core/contract/acting.ts";
import type { PersonId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { weekdayOf } from "#core/time.ts";
import { type Received, type SimulatedYear, paceOf } from "./simulatedYear.ts";

/** What was sent in a simulated year, counted against what the plan said on its first day. */
export function countAgainstPlan({ plan, received, byHand, directory, talks, followUps }: SimulatedYear) {
  const of = (kind: Received["kind"]) => received.filter((each) => each.kind === kind);
  const digests = of("digest");
  const hand = new Map(byHand.map((each) => [each.campaign, each.on]));
  const [toldByHand = [], campaign = []] = [true, false].map((is) =>
    received.filter((each) => each.campaign !== undefined && hand.has(each.campaign) === is),
  );
  const leads = (person: PersonId, on: Day) => directory.leads(person, on);
  const announced = plan.filter(({ sending }) => sending.what === "announcement");
  const byItself = [...digests, ...of("campaign")];
  const toEmployees = digests.filter(({ to, on }) => !leads(to, on));
  const numbers = new Map(directory.organisation.people.map(({ id }, index) => [id, index]));
  const pace = (person: PersonId) => paceOf(numbers.get(person) ?? 0);
  return {
    announcement: {
      planned: announced.reduce((sum, { managers, employees }) => sum + managers + employees, 0),
      told: campaign.length,
      toldTwice: campaign.length - new Set(campaign.map(({ to }) => to)).size,
      toldOnOtherDay: campaign.filter(({ on }) => !announced.some(({ sentOn }) => sentOn === on)).length,
    },
    byHand: {
      told: toldByHand.length,
      toldTwice: toldByHand.length - new Set(toldByHand.map((each) => `${each.to} ${each.campaign}`)).size,
      /** In the day's reminder, instead of a message of their own. */
      inReminder: toldByHand.filter(({ kind }) => kind === "digest").length,
      /** As the day had its reminder already. */
      dayAfter: toldByHand.filter(({ on, campaign: id }) => id && on !== hand.get(id)).length,
    },
    reminders: plan
      .filter(({ sending }) => sending.what === "reminder")
      .map(({ sentOn, managers }) => ({
        on: sentOn,
        planned: managers,
        reminded: digests.filter(({ to, on }) => on === sentOn && leads(to, on)).length,
      })),
    /** Reminders and the start of the talks together; what somebody has done is told at once and not counted. */
    twiceADay: byItself.length - new Set(byItself.map(({ to, on }) => `${to} ${on}`)).size,
    employeesReminded: new Set(toEmployees.map(({ to }) => to)).size,
    /** When neither their talk nor a follow-up was under way, nor a question about their leader's leadership. */
    employeesRemindedOfNothing: toEmployees.filter(({ to, on, waiting }) => {
      if (waiting.every((kind) => kind === "voiceToGive")) return waiting.length === 0;
      const talk = talks.get(to);
      const underWay = talk !== undefined && talk.called <= on && on <= talk.over;
      return !underWay && !followUps.get(to)?.some(({ opens, over }) => opens <= on && on <= over);
    }).length,
    onOtherDayThanMonday: digests.filter(({ to, on }) => pace(to) === "weekly" && weekdayOf(on) !== 1).length,
    thoughTurnedOff: toEmployees.filter(({ to }) => pace(to) === "off").length,
    onLeave: byItself.filter(({ to, on }) => isOnLeave(directory, to, on)).length,
    digests: digests.length,
    notices: of("notice").length,
  };
}
