import { type ChangedPart, goalChangeChat } from "#core/content/chat/goalChange.ts";
import { formatDay, listOf } from "#core/content/format.ts";
import { goalKindLabel } from "#core/content/states.ts";
import { type Goal, type ProposedChange, servedBy } from "#core/goal/goal.ts";
import { targetName } from "#core/line/pointing.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Fact, type Said, noticeCard } from "#bot/cards/cards.ts";
import { type Answer, type Turn, answer, frame, press, shownName, toHome } from "./turn.ts";

/**
 * A change of a goal that waits for its reader. The card names what changes and the days; the words are one's own to read in the
 * tab (DOMAIN decision 10), so who accepts words unread is asked first.
 */
export function drawChange(turn: Turn, goal: Goal, proposal: ProposedChange, said?: Said): Answer {
  const t = goalChangeChat[turn.locale];
  const who = shownName(turn, proposal.as === "owner" ? goal.owner : proposal.by);
  const title = proposal.change.kind === "drop" ? t.dropTitle(who) : t.title(who);
  const card = noticeCard({
    ...frame(turn, {
      kicker: t.kicker,
      title,
      said,
      actions: [
        act(t.accept, press(turn, "goal.acceptChange", idsOf(goal, proposal)), { primary: true }),
        toGoals(turn, goal, t.read),
        toHome(turn),
      ],
    }),
    lines: [{ text: t.until, subtle: true }],
    facts: factsOf(turn, goal, proposal),
  });
  return answer(card, title, said?.style === "warning");
}

/** Asked before words are accepted that have not been read. */
export function drawUnread(turn: Turn, goal: Goal, proposal: ProposedChange): Answer {
  const t = goalChangeChat[turn.locale];
  const card = noticeCard({
    ...frame(turn, {
      kicker: t.kicker,
      title: t.unreadTitle,
      said: undefined,
      actions: [
        toGoals(turn, goal, t.read),
        act(t.acceptAnyway, press(turn, "goal.acceptChange", { ...idsOf(goal, proposal), unread: true })),
        act(t.back, press(turn, "goal.change", { subject: goal.owner, goal: goal.id })),
      ],
    }),
    lines: t.unreadLines.map((text) => ({ text, subtle: false })),
    facts: factsOf(turn, goal, proposal),
  });
  return answer(card, t.unreadTitle);
}

export const toGoals = ({ links, person }: Turn, { owner }: Goal, title: string): CardAction =>
  link(title, links.goals(person, owner));

/** What a card cannot show of a change: everything but the days. */
export const isWorded = (goal: Goal, { change }: ProposedChange): boolean =>
  change.kind === "drop" || changedParts(goal, change.terms).some((part) => part !== "due");

const idsOf = (goal: Goal, { hash }: ProposedChange) => ({ subject: goal.owner, goal: goal.id, hash });

function factsOf(turn: Turn, goal: Goal, { change }: ProposedChange): readonly Fact[] {
  const { locale, person } = turn;
  const t = goalChangeChat[locale];
  const whose = goal.owner === person ? [] : [{ title: t.whose, value: shownName(turn, goal.owner) }];
  const kind = { title: turn.t.goals.kicker, value: goalKindLabel[goal.kind][locale] };
  if (change.kind === "drop")
    return [
      ...whose,
      kind,
      { title: t.dueNow, value: formatDay(goal.due, locale) },
      { title: t.changes, value: t.drop },
    ];
  const parts = changedParts(goal, change.terms).map((part) => t.parts[part]);
  return [
    ...whose,
    kind,
    { title: t.changes, value: listOf(parts, locale) },
    { title: t.dueNow, value: formatDay(goal.due, locale) },
    ...(change.terms.due === goal.due ? [] : [{ title: t.dueThen, value: formatDay(change.terms.due, locale) }]),
  ];
}

function changedParts(goal: Goal, terms: Extract<ProposedChange["change"], { kind: "reword" }>["terms"]) {
  const [was, is] = [servedBy(goal), servedBy(terms)].map((serves) => serves && targetName(serves));
  const parts: readonly (ChangedPart | false)[] = [
    goal.title !== terms.title && "title",
    goal.measure !== terms.measure && "measure",
    goal.due !== terms.due && "due",
    goal.dueReason !== terms.dueReason && "dueReason",
    was !== is && "serves",
    (goal.recurs?.every !== terms.recurs?.every || goal.recurs?.first !== terms.recurs?.first) && "recurs",
  ];
  return parts.filter((part) => part !== false);
}
