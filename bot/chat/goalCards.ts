import { formatDay } from "#core/content/format.ts";
import { goalKindLabel, goalStateLabel, goalStatusLabel } from "#core/content/states.ts";
import { GOAL_LIMITS, GOAL_STATUSES, type Goal, isLive, unsaidOf } from "#core/goal/goal.ts";
import { dayOf } from "#core/time.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Said, goalProgressCard, goalsCard, noticeCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { type Answer, type Turn, answer, frame, press, toHome } from "./turn.ts";

/**
 * One's goals under way. Their wording is shown in the answer to an Execute only; in a message a goal is its number, kind,
 * date and status (DOMAIN decision 10).
 */
export function drawGoals(turn: Turn, all: readonly Goal[], said?: Said): Answer {
  const { t, locale } = turn;
  const goals = all
    .filter(isLive)
    .toSorted((one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id));
  const open = link(t.goals.openGoals, turn.links.goals(turn.person, turn.person));
  const hidden = turn.mode !== "execute";
  const lines = goals.length === 0 ? [t.goals.none] : hidden ? [t.goals.hiddenText] : [];
  const card = goalsCard({
    ...frame(turn, {
      kicker: t.goals.kicker,
      title: t.goals.title,
      said,
      actions: [open, toHome(turn)],
    }),
    lines: lines.map((text) => ({ text, subtle: true })),
    goals: goals.map((goal, index) => ({
      title: hidden ? t.goals.numbered(index + 1) : escapeText(goal.title),
      detail: [goalKindLabel[goal.kind][locale], t.goals.due(formatDay(goal.due, locale)), statusOf(goal, turn)].join(
        " · ",
      ),
      action: act(t.goals.report, press(turn, "goal.show", { subject: goal.owner, goal: goal.id }), {
        primary: index === 0,
      }),
    })),
  });
  return answer(card, t.goals.title, said?.style === "warning");
}

/** One goal with the question how it goes; after a refused Execute what was written stays in the field. */
export function drawProgress(
  turn: Turn,
  goal: Goal,
  { said, note = "" }: { readonly said?: Said; readonly note?: string } = {},
): Answer {
  const { t, locale } = turn;
  const echo = turn.mode === "execute";
  const title = echo ? escapeText(goal.title) : t.goals.status;
  const card = goalProgressCard({
    ...frame(turn, {
      kicker: goalKindLabel[goal.kind][locale],
      title,
      said,
      actions: [
        act(t.goals.save, press(turn, "goal.update", { subject: goal.owner, goal: goal.id }), { primary: true }),
        ...occurrenceActs(turn, goal),
        act(t.goals.back, press(turn, "goal.list"), { withoutInputs: true }),
        link(t.goals.openGoals, turn.links.goals(turn.person, turn.person)),
      ],
    }),
    facts: [
      ...(echo ? [{ title: t.goals.measure, value: escapeText(goal.measure) }] : []),
      { title: t.goals.dueLabel, value: formatDay(goal.due, locale) },
      { title: t.goals.state, value: statusOf(goal, turn) },
    ],
    statusLabel: t.goals.status,
    choices: GOAL_STATUSES.map((status) => ({ title: goalStatusLabel[status][locale], value: status })),
    status: "",
    noteLabel: t.goals.note,
    notePlaceholder: t.goals.notePlaceholder,
    noteMax: GOAL_LIMITS.note,
    note: echo ? note : "",
    seenBy: t.goals.seenBy,
  });
  return answer(card, t.goals.status, said?.style === "warning");
}

/** Whether a goal that comes back was done the first time that nothing has been said of. */
function occurrenceActs(turn: Turn, goal: Goal): readonly CardAction[] {
  const [day] = isLive(goal) ? unsaidOf(goal, dayOf(turn.ports.now())) : [];
  if (day === undefined) return [];
  const { t, locale } = turn;
  const said = (done: boolean) => press(turn, "goal.occurrence", { subject: goal.owner, goal: goal.id, day, done });
  const date = formatDay(day, locale);
  return [
    act(t.goals.occurrenceDone(date), said(true), { withoutInputs: true }),
    act(t.goals.occurrenceNotDone(date), said(false), { withoutInputs: true }),
  ];
}

/** What was saved, without its words. */
export function drawReported(turn: Turn, goal: Goal, said: Said): Answer {
  const { t, locale } = turn;
  const card = noticeCard({
    ...frame(turn, {
      kicker: t.goals.kicker,
      title: turn.mode === "execute" ? escapeText(goal.title) : goalKindLabel[goal.kind][locale],
      said,
      actions: [
        act(t.goals.back, press(turn, "goal.list")),
        link(t.goals.openGoals, turn.links.goals(turn.person, turn.person)),
        toHome(turn),
      ],
    }),
    lines: [],
    facts: [
      { title: t.goals.state, value: statusOf(goal, turn) },
      { title: t.goals.dueLabel, value: formatDay(goal.due, locale) },
    ],
  });
  return answer(card, t.goals.title);
}

const statusOf = (goal: Goal, { locale }: Turn) =>
  (goal.state === "ongoing" ? goalStatusLabel[goal.status] : goalStateLabel[goal.state])[locale];
