import { may } from "#core/access/access.ts";
import { type Appraisal, isAhead, sideOf } from "#core/appraisal/appraisal.ts";
import { type Slot, proposedTimes } from "#core/appraisal/proposedTimes.ts";
import { isOnLeave } from "#core/contract/acting.ts";
import { appraisalIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import type { AppraisalGlance } from "#core/overview/appraisalGlance.ts";
import type { Overview } from "#core/overview/overview.ts";
import type { WishGlance } from "#core/overview/wishGlance.ts";
import { TALK_EVERY_DAYS } from "#core/overview/waiting.ts";
import { type Day, addDays } from "#core/time.ts";
import { readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";
import { readMyPage, readTeam } from "./situation.ts";

/** One person in the plan of the team's talks. */
export type PlannedPerson = {
  readonly subject: PersonId;
  /** The talk under way that the reader holds. */
  readonly talk?: AppraisalGlance;
  /** One that somebody else holds with them: a fact. */
  readonly elsewhere?: { readonly with: PersonId; readonly day: Day; readonly takeOver?: AppraisalId };
  readonly lastTalk?: Day;
  /** When the next one ought to be held; undefined when there has been none. */
  readonly dueOn?: Day;
  /** They have asked for a talk themselves. */
  readonly wish?: WishGlance;
  readonly onLeave: boolean;
  readonly canPlan: boolean;
  /** A free time that suits both, for who has no talk booked. */
  readonly proposal?: Slot;
};

/** Everybody a manager, or who stands in for one, is to have a talk with; what is due first comes first. */
export async function readPlanning(
  ports: Ports,
  leader: PersonId,
  from: Day,
): Promise<readonly PlannedPerson[] | undefined> {
  const { viewer, directory, today } = asking(ports, leader);
  if (!may(viewer, "planning.read", leader)) return undefined;
  const [team, mine] = await Promise.all([readTeam(ports, leader), readMyPage(ports, leader)]);
  if (!team || !mine) return undefined;
  const people = team
    .filter(({ subject, appraisal }) => may(viewer, "appraisal.plan", subject) || appraisal?.side === "manager")
    .map((overview) => plannedPerson(overview, leader, isOnLeave(directory, overview.subject, today)))
    .map((person) => ({ ...person, canPlan: person.canPlan && may(viewer, "appraisal.plan", person.subject) }))
    .toSorted(dueFirst);

  const tomorrow = addDays(today, 1);
  const proposals = proposedTimes(
    people.filter(({ canPlan }) => canPlan).map(({ subject, wish }) => ({ person: subject, ...wish })),
    {
      from: from > tomorrow ? from : tomorrow,
      booked: [...team, mine.overview].flatMap(({ appraisal }) =>
        appraisal && isAhead(appraisal)
          ? [{ day: appraisal.date, time: appraisal.time, ...(appraisal.minutes && { minutes: appraisal.minutes }) }]
          : [],
      ),
      isAway: (person, day) => isOnLeave(directory, person, day) || isOnLeave(directory, leader, day),
    },
  );
  return people.map((person) => {
    const proposal = proposals.get(person.subject);
    return proposal ? { ...person, proposal } : person;
  });
}

function plannedPerson(overview: Overview, leader: PersonId, onLeave: boolean): PlannedPerson {
  const { subject, appraisal, talkUnderWay, talkWith, lastTalk, wish, talkToTakeOver } = overview;
  const theirs = talkUnderWay !== undefined && talkWith !== undefined && talkWith !== leader;
  return {
    subject,
    ...(appraisal?.side === "manager" && talkUnderWay !== undefined && { talk: appraisal }),
    ...(theirs && {
      elsewhere: { with: talkWith, day: talkUnderWay, ...(talkToTakeOver && { takeOver: talkToTakeOver }) },
    }),
    ...(lastTalk && { lastTalk, dueOn: addDays(lastTalk, TALK_EVERY_DAYS) }),
    ...(wish && { wish }),
    onLeave,
    canPlan: talkUnderWay === undefined,
  };
}

/** Who waits for a talk before who has one, who has asked before who has not, who is away last; who has never had any first, then by the day it is due. */
const dueFirst = (one: PlannedPerson, other: PlannedPerson) =>
  Number(other.canPlan) - Number(one.canPlan) ||
  Number(other.wish !== undefined) - Number(one.wish !== undefined) ||
  Number(one.onLeave) - Number(other.onLeave) ||
  dayThatCounts(one).localeCompare(dayThatCounts(other)) ||
  one.subject.localeCompare(other.subject);
const dayThatCounts = ({ talk, elsewhere, dueOn }: PlannedPerson): string =>
  talk?.date ?? elsewhere?.day ?? dueOn ?? "";

/** A talk by itself for one of its two: when it is and where it stands, and nothing of what was prepared. */
export async function readTalk(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: id }: { readonly subject: PersonId; readonly appraisal: AppraisalId },
): Promise<Appraisal | undefined> {
  const appraisal = appraisalIn(await readDossier(ports, subject, { ids: [id] }), id);
  if (!appraisal || !sideOf(appraisal, actor)) return undefined;
  return may(asking(ports, actor).viewer, "appraisal.read", appraisal) ? appraisal : undefined;
}
