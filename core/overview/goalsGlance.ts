import { type Dossier, goalsIn } from "#core/dossier/dossier.ts";
import type { Watched } from "#core/line/pointing.ts";
import { watchedByGoal } from "#core/line/review.ts";
import { isLive, unsaidOf } from "#core/goal/goal.ts";
import type { GoalId, PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Day, dayOf } from "#core/time.ts";

/** How somebody's goals stand, counted, and what of them waits for the reader. */
export type GoalsGlance = {
  readonly live: number;
  readonly atRisk: number;
  readonly reportedDone: number;
  readonly silent: number;
  /** A change the other has put forward and the reader is to answer, and since when. */
  readonly change?: { readonly goal: GoalId; readonly by: PersonId; readonly since: Day };
  /** The first time of a goal that comes back of which nothing has been said though its day has come. */
  readonly occurrence?: { readonly goal: GoalId; readonly day: Day };
  /** What those under way serve above, so that the subject and their nearest manager see when that changes. */
  readonly watched?: readonly Watched[];
};

/** For who has no part in them. */
export const NO_GOALS: GoalsGlance = { live: 0, atRisk: 0, reportedDone: 0, silent: 0 };

/** Days after which a live goal without news is counted as silent. */
const SILENT_AFTER_DAYS = 60;

export function goalsGlance(reader: PersonId, dossier: Dossier, today: Day, directory: Directory): GoalsGlance {
  const live = goalsIn(dossier).filter(isLive);
  const counted = (is: (goal: (typeof live)[number]) => boolean) => live.filter(is).length;
  return {
    live: live.length,
    atRisk: counted((goal) => goal.state === "ongoing" && (goal.status === "atRisk" || goal.status === "needsChange")),
    reportedDone: counted((goal) => goal.state === "ongoing" && goal.status === "reportedDone"),
    silent: counted((goal) => daysBetween(goal.progress.at(-1)?.at ?? goal.agreedAt, today) > SILENT_AFTER_DAYS),
    ...goalOccurrence(dossier, today),
    ...goalChange(reader, dossier, today, directory),
    ...goalsWatching(reader, dossier, today, directory),
  };
}

function goalOccurrence(dossier: Dossier, today: Day): Pick<GoalsGlance, "occurrence"> {
  const first = goalsIn(dossier)
    .flatMap((goal) => (isLive(goal) ? unsaidOf(goal, today).map((day) => ({ goal: goal.id, day })) : []))
    .toSorted((one, other) => one.day.localeCompare(other.day))[0];
  return first ? { occurrence: first } : {};
}

/** The oldest change of a goal that waits for the reader: the owner's from the manager, and the other way round. */
function goalChange(reader: PersonId, dossier: Dossier, today: Day, directory: Directory): Pick<GoalsGlance, "change"> {
  const { subject } = dossier;
  const own = reader === subject;
  if (!own && !directory.actingManagersOf(subject, today).includes(reader)) return {};
  const waiting = goalsIn(dossier)
    .flatMap((goal) =>
      isLive(goal) && goal.proposal && (goal.proposal.as === "owner") !== own
        ? [{ goal: goal.id, by: goal.proposal.by, since: dayOf(goal.proposal.at) }]
        : [],
    )
    .toSorted((one, other) => one.since.localeCompare(other.since))[0];
  return waiting ? { change: waiting } : {};
}

function goalsWatching(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): Pick<GoalsGlance, "watched"> {
  const { subject } = dossier;
  if (reader !== subject && !directory.actingManagersOf(subject, today).includes(reader)) return {};
  const watching = goalsIn(dossier).flatMap((goal) => watchedByGoal(goal) ?? []);
  return watching.length > 0 ? { watched: watching } : {};
}

const daysBetween = (from: string, to: Day) => (Date.parse(`${to}T00:00:00Z`) - Date.parse(from)) / 86_400_000;
