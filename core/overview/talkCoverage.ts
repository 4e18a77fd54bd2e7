import { isSettled } from "#core/appraisal/appraisal.ts";
import { type Dossier, appraisalsIn } from "#core/dossier/dossier.ts";
import { type Day, addDays, monthOf } from "#core/time.ts";

/** That somebody's talk was held or is under way, and when: facts, and nothing of what is said (P22, DOMAIN decision 12). */
export type TalkFacts = {
  /** The last one. */
  readonly held?: Day;
  /** The day of the one that is booked or not yet summed up. */
  readonly ahead?: Day;
};

export function talkFactsOf(dossier: Dossier): TalkFacts | undefined {
  const talks = appraisalsIn(dossier);
  const held = talks
    .flatMap((talk) => ("heldOn" in talk ? [talk.heldOn] : []))
    .toSorted()
    .at(-1);
  const ahead = talks
    .filter((talk) => !isSettled(talk) && !("heldOn" in talk))
    .map(({ date }) => date)
    .toSorted()[0];
  return held || ahead ? { ...(held && { held }), ...(ahead && { ahead }) } : undefined;
}

/** Held during the last year; else booked; else neither. */
export const TALK_STANDINGS = ["held", "ahead", "none"] as const;
export type TalkStanding = (typeof TALK_STANDINGS)[number];

/** A talk belongs to a year; by whole months, so that a unit's counts can be kept without its people. */
const YEAR_DAYS = 365;
const isOfLastYear = (month: string, today: Day) => month >= monthOf(addDays(today, -YEAR_DAYS));

export const talkStanding = ({ held, ahead }: TalkFacts, today: Day): TalkStanding =>
  held && isOfLastYear(monthOf(held), today) ? "held" : ahead ? "ahead" : "none";

/** How many of a unit's people had their last talk in a month, none when it is empty; and have another ahead or not. */
export type TalkTally = { readonly month: string; readonly ahead: boolean; readonly people: number };

/** A unit's facts without its people: what a page with many units reads. */
export function tallyTalks(facts: readonly TalkFacts[]): readonly TalkTally[] {
  const groups = Map.groupBy(facts, ({ held, ahead }) => `${held ? monthOf(held) : ""} ${ahead !== undefined}`);
  return [...groups.values()]
    .flatMap((those) =>
      those[0]
        ? [{ month: those[0].held ? monthOf(those[0].held) : "", ahead: !!those[0].ahead, people: those.length }]
        : [],
    )
    .toSorted((one, other) => one.month.localeCompare(other.month) || Number(one.ahead) - Number(other.ahead));
}

export type TalkCounts = { readonly [S in TalkStanding]: number };

/** Where the talks of a unit's people stand today; of whom nothing is known has none. */
export function talkCounts(tallies: readonly TalkTally[], people: number, today: Day): TalkCounts {
  const standing = ({ month, ahead }: TalkTally): TalkStanding =>
    month !== "" && isOfLastYear(month, today) ? "held" : ahead ? "ahead" : "none";
  const sum = (wanted: TalkStanding) =>
    tallies.reduce((total, tally) => total + (standing(tally) === wanted ? tally.people : 0), 0);
  const held = Math.min(people, sum("held"));
  const ahead = Math.min(people - held, sum("ahead"));
  return { held, ahead, none: people - held - ahead };
}
