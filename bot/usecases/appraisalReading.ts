import { may } from "#core/access/access.ts";
import {
  type Appraisal,
  type EarlierGoal,
  type Side,
  isSettled,
  isWritable,
  otherSide,
  sideOf,
} from "#core/appraisal/appraisal.ts";
import { type CalendarStanding, calendarStanding, calendarTalkOf } from "#core/appraisal/talkEvent.ts";
import { type LastTime, lastTime } from "#core/appraisal/lastTime.ts";
import { type Preparation, revealedAnswers } from "#core/appraisal/preparation.ts";
import { type Given, givenOf } from "#core/dialogue/sharing.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import {
  appraisalIn,
  appraisalsIn,
  goalOffersIn,
  goalsIn,
  preparationIn,
  preparationsIn,
  summaryIn,
  talkEventIn,
  talkActionsIn,
} from "#core/dossier/dossier.ts";
import type { Above, PresentRows } from "#core/line/flags.ts";
import { type LongAgo, longAgo } from "#core/followUp/subjects.ts";
import { type Goal, isFromBefore, servedBy, wasRemoved } from "#core/goal/goal.ts";
import type { GoalOffer } from "#core/sharedGoal/sharedGoal.ts";
import { type TalkAction, inOrder, isOpen, managersFirst } from "#core/talkAction/talkAction.ts";
import { withPresentManager } from "#core/talkAction/presentManager.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { readPresentRows } from "#bot/views/inForce.ts";
import { readAbove } from "./above.ts";
import { climateAskedIn } from "./climate.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";
import { TALKED_TYPES, talkedIn } from "./talkedAbout.ts";

/** A talk as one of its two parties may see it: own preparation whole, the other's only what is revealed. */
export type AppraisalReading = {
  readonly appraisal: Appraisal;
  readonly side: Side;
  readonly mine: Preparation | undefined;
  /** What the reader answered last time, while they prepare. */
  readonly lastTime: LastTime | undefined;
  readonly theirs: {
    /** What the other has said of theirs so far. */
    readonly given: Given | undefined;
    readonly answers: Answers | undefined;
    /** Which questions the other meets; that these are asked is no secret. */
    readonly asked: Pick<Preparation, "dialogue" | "conditions" | "side"> | undefined;
  };
  /** Goals proposed or agreed in this talk. */
  readonly goals: readonly Goal[];
  /** Open goals from earlier talks, each to get its answer in this one. */
  readonly earlier: readonly Goal[];
  /** What the summary that was sent says of goals from earlier talks. */
  readonly saidOfEarlier: readonly EarlierGoal[];
  /** What is agreed in this talk beside the goals. */
  readonly actions: readonly TalkAction[];
  /** What was agreed last time, and what is still open from before: the manager's first (DOMAIN decision 9). */
  readonly earlierActions: readonly TalkAction[];
  /** Goals that were offered to the employee and left for this talk. */
  readonly savedGoals: readonly GoalOffer[];
  /** What the goals point at. */
  readonly above: Above;
  /** What the two have in force, while a goal can be written that points at it. */
  readonly servable: readonly PresentRows[];
  /** The employee is offered the questions about the working climate; whether they have answered the manager cannot tell. */
  readonly asksClimate: boolean;
  readonly calendar: CalendarStanding;
  /** Which of the three the two have not talked about for long (P15), while the reader prepares. */
  readonly longAgo: LongAgo;
};

const TALK_TYPES = [
  "appraisal",
  "preparation",
  "goal",
  "goalOffer",
  "summaryRevision",
  "talkAction",
  "climateParticipation",
  "talkEvent",
  ...TALKED_TYPES,
] as const;

export async function readAppraisal(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: id }: { readonly subject: PersonId; readonly appraisal: AppraisalId },
): Promise<AppraisalReading | undefined> {
  const dossier = await readDossier(ports, subject, { types: TALK_TYPES });
  const appraisal = appraisalIn(dossier, id);
  const side = appraisal && sideOf(appraisal, actor);
  const { viewer, directory, today } = asking(ports, actor);
  if (!appraisal || !side || !may(viewer, "appraisal.read", appraisal)) return undefined;
  await logAccess(ports, actor, subject, `appraisal:${id}`);
  const own = preparationIn(dossier, id, side);
  const others = preparationIn(dossier, id, otherSide(side));
  const mine = own?.author === actor ? own : undefined;
  // What was prepared with a manager who has handed over the summary stays between that manager and the employee.
  const theirs = others?.other === actor && others.author === appraisal[otherSide(side)] ? others : undefined;
  const goals = goalsIn(dossier);
  const actions = talkActionsIn(dossier)
    .filter((action) => may(viewer, "talkAction.read", action))
    .map((action) => withPresentManager(action, directory, today));
  const savedGoals = isSettled(appraisal)
    ? []
    : goalOffersIn(dossier).filter((offer) => offer.state === "leftForTalk" && may(viewer, "goalOffer.read", offer));
  const writers = isWritable(appraisal) ? [appraisal.employee, appraisal.manager] : [];
  const [above, ...servable] = await Promise.all([
    readAbove(ports, [...goals, ...savedGoals.map(({ terms }) => terms)].map(servedBy)),
    ...writers.map((party) => readPresentRows(ports, party)),
  ]);
  return {
    appraisal,
    side,
    mine,
    lastTime:
      mine && appraisal.state === "preparation"
        ? lastTime(mine, preparationsIn(dossier), appraisalsIn(dossier))
        : undefined,
    theirs: {
      given: theirs && givenOf(theirs.status),
      answers: theirs && revealedAnswers(appraisal, theirs),
      asked: theirs && { dialogue: theirs.dialogue, conditions: theirs.conditions, side: theirs.side },
    },
    goals: goals.filter(
      (goal) =>
        goal.appraisal === id && !wasRemoved(goal) && (goal.state === "proposed" || may(viewer, "goal.read", goal)),
    ),
    earlier: isSettled(appraisal)
      ? []
      : goals.filter((goal) => isFromBefore(appraisal, goal) && may(viewer, "goal.read", goal)),
    savedGoals,
    saidOfEarlier:
      ("hash" in appraisal ? summaryIn(dossier, id, appraisal.revision) : undefined)?.content.earlier ?? [],
    actions: actions.filter((action) => action.appraisal === id).toSorted(inOrder),
    earlierActions: isSettled(appraisal) ? [] : agreedBefore(id, actions),
    above,
    servable: servable.filter((present) => present !== undefined),
    asksClimate: climateAskedIn(dossier, viewer, today)?.id === id,
    longAgo: mine && appraisal.state === "preparation" ? longAgo(talkedIn(dossier, viewer), today) : [],
    calendar: calendarStanding(appraisal, talkEventIn(dossier, calendarTalkOf(appraisal)), {
      keepsCalendars: ports.keepsCalendars ?? false,
      directory,
    }),
  };
}

/** What is still open of what was agreed before this talk, and whatever became of what was agreed in the last one. */
function agreedBefore(talk: AppraisalId, actions: readonly TalkAction[]): readonly TalkAction[] {
  const before = actions.flatMap((action) =>
    action.state === "proposed" || action.appraisal === talk ? [] : [action],
  );
  const last = before.toSorted((one, other) => other.agreedAt.localeCompare(one.agreedAt))[0]?.appraisal;
  return before.filter((action) => isOpen(action) || action.appraisal === last).toSorted(managersFirst);
}
