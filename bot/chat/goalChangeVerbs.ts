import { z } from "zod";
import { may } from "#core/access/access.ts";
import { goalChangeChat } from "#core/content/chat/goalChange.ts";
import { goalIn } from "#core/dossier/dossier.ts";
import type { GoalNotice } from "#core/dossier/notices.ts";
import { type Goal, isLive } from "#core/goal/goal.ts";
import type { GoalId, PersonId } from "#core/ids.ts";
import { acceptGoalChange } from "#bot/usecases/goalChange.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readGoal } from "#bot/usecases/goalReading.ts";
import type { Said } from "#bot/cards/cards.ts";
import { drawChange, drawUnread, isWorded, toGoals } from "./goalChangeCards.ts";
import { homeInstead } from "./homeCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, good, plainly, refusalSaid, requestOf, shownName } from "./turn.ts";
import { type Verb, contentHash, goalId, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, goal: goalId });
const seen = which.extend({ hash: contentHash, unread: z.boolean().optional() });

const show = verb(which, async (turn, data) => {
  const goal = await mine(turn, data);
  return goal ? present(turn, goal) : notFound(turn);
});

/** Accepts exactly what the card was about; words that are read in the tab alone are asked about first. */
const accept = verb(seen, async (turn, data) => {
  const { subject, goal: id, hash, unread } = data;
  const before = await mine(turn, data);
  if (!before) return notFound(turn);
  const proposal = isLive(before) ? before.proposal : undefined;
  if (!unread && proposal?.hash === hash && isWorded(before, proposal)) return drawUnread(turn, before, proposal);
  const outcome = await acceptGoalChange(turn.ports, turn.person, {
    subject,
    goal: id,
    hash,
    request: requestOf(data),
  });
  const goal = goalIn(outcome.dossier, id);
  if (!goal) return notFound(turn);
  if (outcome.kind === "refused") return present(turn, goal, refusalSaid(turn, outcome.refusal));
  const t = goalChangeChat[turn.locale];
  return homeAfter(turn, good(goal.state === "dropped" ? t.droppedToo : t.accepted), goal);
});

export const goalChangeVerbs = {
  "goal.change": show,
  "goal.acceptChange": accept,
} satisfies { readonly [name: string]: Verb };

/** What one of the two is told of a change, from what is true when it is sent; undefined when it no longer is. */
export async function goalNotice(
  turn: Turn,
  subject: PersonId,
  { kind, goal: id }: { readonly kind: GoalNotice; readonly goal: GoalId },
): Promise<Answer | undefined> {
  const goal = await mine(turn, { subject, goal: id });
  if (!goal) return undefined;
  if (kind === "goalChangeProposed") {
    const proposal = toAnswer(turn, goal);
    return proposal && drawChange(turn, goal, proposal);
  }
  const last = "changes" in goal ? goal.changes?.at(-1) : undefined;
  if (!last || last.as !== sideOf(turn, goal) || last.settledBy === undefined || last.became === "takenBack")
    return undefined;
  const t = goalChangeChat[turn.locale];
  const texts = turn.t.notice[kind];
  const who = shownName(turn, last.settledBy);
  const accepted = last.became === "accepted";
  return drawTelling(turn, {
    kicker: t.kicker,
    title: accepted ? texts.title(who) : t.declinedTitle(who),
    lines: accepted ? texts.lines(who, 0) : t.declinedLines,
    facts: [],
    actions: [toGoals(turn, goal, texts.button)],
  });
}

/** The goal, for one of the two it is agreed between. */
async function mine(
  turn: Turn,
  named: { readonly subject: PersonId; readonly goal: GoalId },
): Promise<Goal | undefined> {
  const goal = await readGoal(turn.ports, turn.person, named);
  return goal && may(asking(turn.ports, turn.person).viewer, "goal.change", goal) ? goal : undefined;
}

const sideOf = ({ person }: Turn, { owner }: Goal) => (owner === person ? "owner" : "manager");
const toAnswer = (turn: Turn, goal: Goal) =>
  isLive(goal) && goal.proposal && goal.proposal.as !== sideOf(turn, goal) ? goal.proposal : undefined;

/** The proposal that waits; without one, that there is none. */
function present(turn: Turn, goal: Goal, said?: Said): Answer {
  const proposal = toAnswer(turn, goal);
  return proposal
    ? drawChange(turn, goal, proposal, said)
    : homeAfter(turn, said ?? plainly(goalChangeChat[turn.locale].none), goal);
}

function homeAfter(turn: Turn, said: Said, goal: Goal): Answer {
  const t = goalChangeChat[turn.locale];
  const told = drawTelling(turn, {
    kicker: t.kicker,
    title: said.text,
    lines: [],
    facts: [],
    actions: [toGoals(turn, goal, turn.t.notice.goalChangeAnswered.button)],
  });
  return { ...told, refused: said.style === "warning" };
}

const notFound = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
