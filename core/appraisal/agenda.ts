import type { SummaryField } from "./appraisal.ts";
import type { TalkActionKind } from "#core/talkAction/talkAction.ts";

/** The points of a talk: what was agreed last time first (DOMAIN decision 9), then area by area, then what is agreed now. */
export const AGENDA_POINTS = [
  "sinceLast",
  "tasks",
  "results",
  "assignment",
  "unit",
  "workSituation",
  "competence",
  "leadership",
  "goals",
  "closing",
] as const;
export type AgendaPointKey = (typeof AGENDA_POINTS)[number];

/** What is at hand at a point: which areas of the preparations, which common fields, which kinds of agreements. */
export type AgendaPoint = {
  readonly key: AgendaPointKey;
  /** A suggestion; those of all points are the length of the talk. */
  readonly minutes: number;
  /** Steps of the preparations, by key. */
  readonly steps: readonly string[];
  readonly fields: readonly SummaryField[];
  readonly agreements: readonly TalkActionKind[];
};

/** `weight`: how much of the talk, beside the other points. */
type Point = Omit<AgendaPoint, "key" | "minutes"> & { readonly weight: number };

const POINTS: { readonly [K in AgendaPointKey]: Point } = {
  sinceLast: { weight: 4, steps: ["lookBack"], fields: ["followedUp"], agreements: [] },
  tasks: { weight: 4, steps: ["backAtWork", "tasks"], fields: ["tasks"], agreements: [] },
  results: { weight: 4, steps: ["results"], fields: ["results"], agreements: [] },
  assignment: { weight: 3, steps: ["assignment"], fields: [], agreements: [] },
  unit: { weight: 3, steps: ["unit"], fields: ["unit"], agreements: [] },
  workSituation: {
    weight: 3,
    steps: ["workSituation"],
    fields: ["workEnvironment"],
    agreements: ["workEnvironment"],
  },
  competence: { weight: 3, steps: ["competence"], fields: ["development"], agreements: ["development"] },
  leadership: {
    weight: 3,
    steps: ["leadership", "other"],
    fields: ["ideasAndSupport"],
    agreements: ["support", "idea"],
  },
  goals: { weight: 6, steps: ["goals"], fields: ["noGoalsReason"], agreements: [] },
  closing: {
    weight: 3,
    steps: [],
    fields: ["managerPromises", "nextDate", "followUpPace", "followUp"],
    agreements: ["promise"],
  },
};

/** A first talk has little to look back at. */
const FIRST_TALK_WEIGHT = 1;

/**
 * The agenda of a talk of so many minutes. A point whose area neither was asked about and that has nothing of its own to write
 * is left out; areas that belong to no point yet are taken up last.
 */
export function agendaOf({
  asked,
  minutes,
  isFirst,
}: {
  /** The steps that either was asked, by key. */
  readonly asked: readonly string[];
  readonly minutes: number;
  /** Nothing was agreed before it. */
  readonly isFirst: boolean;
}): readonly AgendaPoint[] {
  const placed = new Set(Object.values(POINTS).flatMap(({ steps }) => steps));
  const points = AGENDA_POINTS.map((key) => {
    const point = POINTS[key];
    const steps =
      key === "closing"
        ? asked.filter((each) => !placed.has(each))
        : point.steps.filter((each) => asked.includes(each));
    return { ...point, key, steps, weight: key === "sinceLast" && isFirst ? FIRST_TALK_WEIGHT : point.weight };
  }).filter(({ steps, fields }) => steps.length + fields.length > 0);
  const shares = wholeMinutes(
    points.map(({ weight }) => weight),
    minutes,
  );
  return points.map(({ key, steps, fields, agreements }, index) => ({
    key,
    minutes: shares[index] ?? 0,
    steps,
    fields,
    agreements,
  }));
}

/** The minutes shared out by weight in whole ones: what is left over goes to those who lost most by rounding. */
function wholeMinutes(weights: readonly number[], minutes: number): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (weight * minutes) / all);
  const whole = exact.map(Math.floor);
  const left = minutes - whole.reduce((sum, each) => sum + each, 0);
  const first = exact
    .map((share, index) => ({ index, lost: share - Math.floor(share) }))
    .toSorted((one, other) => other.lost - one.lost || one.index - other.index)
    .slice(0, left);
  return whole.map((each, index) => each + (first.some((given) => given.index === index) ? 1 : 0));
}

/** Where the talk is in its agenda, by the clock: minutes since it began, and what is left of the point; below zero when it took longer. */
export function timeAt(
  agenda: readonly AgendaPoint[],
  key: AgendaPointKey,
  elapsed: number,
): { readonly elapsed: number; readonly of: number; readonly left: number } {
  const until = agenda.slice(0, agenda.findIndex((point) => point.key === key) + 1);
  const sum = (points: readonly AgendaPoint[]) => points.reduce((total, { minutes }) => total + minutes, 0);
  return { elapsed, of: sum(agenda), left: sum(until) - elapsed };
}
