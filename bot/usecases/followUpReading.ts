import { may } from "#core/access/access.ts";
import { isInForce } from "#core/contract/contract.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import { type Dossier, contractsIn, followUpPartIn, followUpsIn, goalsIn } from "#core/dossier/dossier.ts";
import { type FollowUp, answeredBy } from "#core/followUp/followUp.ts";
import { type FollowUpPart, sharedAnswers } from "#core/followUp/part.ts";
import { type LongAgo, type TalkedAbout, longAgo } from "#core/followUp/subjects.ts";
import { withManager } from "#core/followUp/withManager.ts";
import { type Goal, wasRemoved } from "#core/goal/goal.ts";
import type { ContractId, FollowUpId, PersonId } from "#core/ids.ts";
import { standInsOf } from "#core/organisation/standIn.ts";
import type { Day } from "#core/time.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { followUpNeeds, ownIn } from "./followUp.ts";
import { type Ports, asking } from "./ports.ts";
import { TALKED_TYPES, talkedIn } from "./talkedAbout.ts";

/** A follow-up as one of its two may read it: one's own answers whole, the other's when they are shared. */
export type FollowUpReading = {
  readonly followUp: FollowUp;
  readonly mine: FollowUpPart;
  readonly theirs: Answers | undefined;
  /** For the manager, what was answered in their place. */
  readonly inMyPlace: Answers | undefined;
  /** Who reads what the employee shares today, beside the manager. */
  readonly standIns: readonly PersonId[];
  /** The contract in force of the employee, which is pointed at when the assignment has changed. */
  readonly contract: ContractId | undefined;
  /** The next one that is planned. */
  readonly next: Day | undefined;
  /** Which of the three the two have not talked about for long (P15). */
  readonly longAgo: LongAgo;
};

export async function readFollowUp(
  ports: Ports,
  actor: PersonId,
  { subject, followUp: id }: { readonly subject: PersonId; readonly followUp: FollowUpId },
): Promise<FollowUpReading | undefined> {
  const asked = asking(ports, actor);
  const types = ["followUp", "contract", ...TALKED_TYPES] as const;
  const dossier = await readDossier(ports, subject, { ...followUpNeeds(id, actor), types });
  const own = ownIn(dossier, id, actor, asked);
  if (!own) return undefined;
  await logAccess(ports, actor, subject, `followUp:${id}`);
  const { followUp, mine } = own;
  return {
    followUp,
    mine,
    theirs: shownOf(
      dossier,
      followUp,
      actor === followUp.employee ? answeredBy(followUp) : followUp.employee,
      asked.viewer,
    ),
    inMyPlace:
      actor === followUp.manager && answeredBy(followUp) !== actor
        ? shownOf(dossier, followUp, answeredBy(followUp), asked.viewer)
        : undefined,
    standIns: standInsOf(asked.directory, subject, asked.today),
    contract: contractsIn(dossier).find((each) => isInForce(each) && may(asked.viewer, "contract.read", each))?.id,
    next: nextAfter(followUpsIn(dossier), followUp),
    longAgo: longAgo(talkedIn(dossier, asked.viewer), asked.today),
  };
}

function shownOf(
  dossier: Dossier,
  followUp: FollowUp,
  author: PersonId,
  viewer: ReturnType<typeof asking>["viewer"],
): Answers | undefined {
  const theirs = followUpPartIn(dossier, followUp.id, author);
  return theirs && may(viewer, "followUpPart.read", theirs) ? sharedAnswers(theirs) : undefined;
}

const nextAfter = (all: readonly FollowUp[], { id, day }: FollowUp): Day | undefined =>
  all
    .filter((each) => each.id !== id && each.day > day && (each.state === "planned" || each.state === "asked"))
    .map((each) => each.day)
    .toSorted()[0];

/** Somebody's follow-ups, newest first, with how the goals have gone: for the two they are between (P1). */
export type FollowUpsReading = {
  readonly subject: PersonId;
  readonly followUps: readonly FollowUp[];
  readonly goals: readonly Goal[];
  readonly ask: boolean;
  /** When the two last talked about each of the three (P15). */
  readonly talked: TalkedAbout;
};

export async function readFollowUps(
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
): Promise<FollowUpsReading | undefined> {
  const { viewer, directory, today } = asking(ports, actor);
  if (!may(viewer, "followUp.ask", subject)) return undefined;
  const dossier = await readDossier(ports, subject, {
    types: ["followUp", "goal", ...TALKED_TYPES],
  });
  await logAccess(ports, actor, subject, "followUps");
  const all = followUpsIn(dossier).map((each) => withManager(each, directory, today));
  const mine = all.filter((each) => may(viewer, "followUp.act", each));
  return {
    subject,
    followUps: mine.toSorted((one, other) => other.day.localeCompare(one.day) || other.id.localeCompare(one.id)),
    goals: goalsIn(dossier).filter(
      (goal) => !wasRemoved(goal) && goal.state !== "proposed" && may(viewer, "goal.read", goal),
    ),
    talked: talkedIn(dossier, viewer),
    ask: directory.managerOf(subject, today) !== undefined && !all.some(({ state }) => state === "asked"),
  };
}
