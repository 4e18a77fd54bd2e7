import { type Appraisal, isSettled } from "#core/appraisal/appraisal.ts";
import { type Counts, NOT_SAID, type Said, withAnswers } from "#core/pool/counts.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { AppraisalId, PersonId, UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import { type Day, yearOf } from "#core/time.ts";

/** The three fixed questions about the working climate (P4), in the order they are asked. */
export const CLIMATE_QUESTIONS = ["joy", "participation", "development"] as const;
export type ClimateQuestion = (typeof CLIMATE_QUESTIONS)[number];

/** What is counted. Who does not know, or does not want to say, is not counted at all. */
export const CLIMATE_VALUES = ["fully", "mostly", "partly", "notAtAll"] as const;
export type ClimateValue = (typeof CLIMATE_VALUES)[number];
export const CLIMATE_CHOICES = [...CLIMATE_VALUES, NOT_SAID] as const;
export type ClimateAnswers = Said<ClimateQuestion, ClimateValue>;

/**
 * That somebody has been through the questions this year, in their own dossier: neither what they said, nor when, nor under
 * which request. One a year, so that five answers are five people.
 */
export type ClimateParticipation = {
  readonly type: "climateParticipation";
  readonly schema: 1;
  readonly id: string;
  readonly employee: PersonId;
  readonly year: number;
  readonly appraisal: AppraisalId;
};

export type ClimateCounts = Counts<ClimateQuestion, ClimateValue>;

/**
 * All that is kept of the answers of a unit in a year: how many said what to each question. No person, no request, no moment, no
 * order, and nothing that ties the three questions together. Name and place are for a unit that has gone when the year closes.
 */
export type ClimatePool = {
  readonly type: "climatePool";
  readonly schema: 1;
  readonly id: UnitId;
  readonly name: string;
  readonly parent?: UnitId;
  readonly counts: ClimateCounts;
};

const climateParticipationId = (year: number) => `climateParticipation:${year}`;

const hasTakenPart = (talk: Appraisal, before: readonly ClimateParticipation[], today: Day) =>
  before.some(({ year, appraisal }) => year === yearOf(today) || appraisal === talk.id);

const isOpenFor = (talk: Appraisal) => talk.state !== "planned" && !isSettled(talk);

/** Whether the employee of a talk is offered the questions: while the talk is under way, once. */
export const asksClimate = (talk: Appraisal, before: readonly ClimateParticipation[], today: Day): boolean =>
  isOpenFor(talk) && !hasTakenPart(talk, before, today);

/** Notes that the employee has answered. A second time, the same press or another, changes nothing: nobody can find the answer. */
export function takePart(
  talk: Appraisal,
  before: readonly ClimateParticipation[],
  today: Day,
): Decision<ClimateParticipation, never> {
  if (hasTakenPart(talk, before, today)) return unchanged;
  if (!isOpenFor(talk)) return refuse("appraisal.wrongState", { state: talk.state });
  const year = yearOf(today);
  return changed([
    {
      type: "climateParticipation",
      schema: 1,
      id: climateParticipationId(year),
      employee: talk.employee,
      year,
      appraisal: talk.id,
    },
  ]);
}

/** A unit's pool with one person's answers counted in. */
export function counted(
  pool: ClimatePool | undefined,
  { id, name, parent }: Pick<Unit, "id" | "name" | "parent">,
  answers: ClimateAnswers,
): ClimatePool {
  return {
    type: "climatePool",
    schema: 1,
    id,
    name,
    ...(parent && { parent }),
    counts: withAnswers(pool?.counts, answers, { questions: CLIMATE_QUESTIONS, values: CLIMATE_VALUES }),
  };
}
