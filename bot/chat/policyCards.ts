import { policyChat } from "#core/content/chat/policy.ts";
import { formatDay, formatInstant } from "#core/content/format.ts";
import type { PolicyAcceptance } from "#core/policy/acceptance.ts";
import type { PolicySection } from "#core/policy/policy.ts";
import { policySections } from "#core/policy/policy.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Fact, type Line, type Said, answerCard, noticeCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import type { PolicyReading } from "#bot/usecases/policy.ts";
import type { PersonId } from "#core/ids.ts";
import { type Answer, type Turn, answer, frame, press, shownName, toHome } from "./turn.ts";

/** So many sections are begun on the card; the tab has them all. */
const SHOWN_SECTIONS = 6;
const LONGEST_BEGINNING = 180;

/** The policy in short, with what its reader has answered and can answer (P3, P8). */
export function drawPolicy(turn: Turn, reading: PolicyReading, said?: Said): Answer {
  const t = policyChat[turn.locale];
  const { policy, asked, acceptance } = reading;
  const { sections } = policySections(policy.text, turn.locale);
  const left = sections.length - SHOWN_SECTIONS;
  const lines: Line[] = [
    ...sections.slice(0, SHOWN_SECTIONS).map((section) => ({ text: beginningOf(section), subtle: false })),
    ...(left > 0 ? [{ text: t.more(left), subtle: true }] : []),
    ...(asked ? (acceptance?.state === "accepted" ? [] : [t.ask]) : [t.notAsked]).map((text) => ({
      text,
      subtle: true,
    })),
  ];
  const card = noticeCard({
    ...frame(turn, { kicker: t.kicker, title: t.title, said, actions: actionsFor(turn, reading) }),
    lines,
    facts: factsOf(turn, reading),
  });
  return answer(card, t.title, said?.style === "warning");
}

/** Asked first of who has not opened what they are about to accept. */
export function drawPolicyNotOpened(turn: Turn, reading: PolicyReading): Answer {
  const t = policyChat[turn.locale];
  const title = t.notOpenedTitle(reading.policy.version);
  const card = noticeCard({
    ...frame(turn, {
      kicker: t.kicker,
      title,
      said: undefined,
      actions: [
        readAll(turn),
        act(t.acceptAnyway, press(turn, "policy.acceptUnopened", seenOf(reading))),
        act(t.back, press(turn, "policy.show")),
      ],
    }),
    lines: t.notOpenedLines.map((text) => ({ text, subtle: false })),
    facts: [],
  });
  return answer(card, title);
}

/** The principal notes which day the two talked. */
export function drawPolicyTalk(turn: Turn, leader: PersonId, date: string, said?: Said): Answer {
  const t = policyChat[turn.locale];
  const title = t.talkTitle(shownName(turn, leader));
  const card = answerCard({
    ...frame(turn, {
      kicker: t.kicker,
      title,
      said,
      actions: [
        act(t.talkSave, press(turn, "policy.talked", { subject: leader }), { primary: true }),
        toHome(turn, { withoutInputs: true }),
      ],
    }),
    lines: t.talkLines.map((text) => ({ text, subtle: false })),
    facts: [],
    choice: [],
    note: [],
    date: [{ label: t.talkDate, value: date }],
    seenBy: t.talkSeenBy,
  });
  return answer(card, title, said?.style === "warning");
}

const seenOf = ({ policy, hash }: PolicyReading) => ({ version: policy.version, hash });

function actionsFor(turn: Turn, reading: PolicyReading): readonly CardAction[] {
  const t = policyChat[turn.locale];
  const state = reading.acceptance?.state;
  const open = reading.asked && state !== "accepted";
  return [
    readAll(turn),
    ...(open ? [act(t.accept, press(turn, "policy.accept", seenOf(reading)), { primary: true })] : []),
    ...(open && state !== "wantsToDiscuss"
      ? [act(state === "discussedWithPrincipal" ? t.discussAgain : t.discuss, press(turn, "policy.discuss"))]
      : []),
    ...(reading.policy.link ? [link(t.link, reading.policy.link)] : []),
    toHome(turn),
  ];
}

const readAll = (turn: Turn) => link(policyChat[turn.locale].read, turn.links.policy(turn.person));

function factsOf(turn: Turn, { policy, asked, acceptance }: PolicyReading): readonly Fact[] {
  const t = policyChat[turn.locale];
  return [
    { title: t.version, value: String(policy.version) },
    { title: t.published, value: formatDay(policy.date, turn.locale) },
    ...(policy.decisionRef ? [{ title: t.decision, value: escapeText(policy.decisionRef) }] : []),
    ...(asked ? [{ title: t.state, value: stateOf(turn, acceptance) }] : []),
  ];
}

function stateOf({ locale }: Turn, acceptance: PolicyAcceptance | undefined): string {
  const { states } = policyChat[locale];
  if (acceptance?.state === "accepted") return states.accepted(formatInstant(acceptance.acceptedAt, locale));
  return states[acceptance?.state ?? "asked"];
}

/** The heading and the first sentence, or as much of it as there is room for. */
function beginningOf({ title, text }: PolicySection): string {
  const [line = ""] = text.split("\n");
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  const short = sentence.length > LONGEST_BEGINNING ? `${sentence.slice(0, LONGEST_BEGINNING).trimEnd()} …` : sentence;
  return `**${escapeText(title)}**  \n${escapeText(short)}`;
}
