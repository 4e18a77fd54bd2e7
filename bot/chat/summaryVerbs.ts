import {
  type Appraisal,
  isConfirmedByBoth,
  isKept,
  isSent,
  otherSide,
  partyOn,
  sideOf,
} from "#core/appraisal/appraisal.ts";
import { summaryChat } from "#core/content/chat/summary.ts";
import { formatDay } from "#core/content/format.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Said, noticeCard } from "#bot/cards/cards.ts";
import { confirmSummary } from "#bot/usecases/appraisal.ts";
import { readTalk } from "#bot/usecases/planning.ts";
import { homeInstead } from "./homeCards.ts";
import {
  type Answer,
  type Turn,
  answer,
  frame,
  good,
  press,
  refusalSaid,
  requestOf,
  shownName,
  toHome,
} from "./turn.ts";
import { type Verb, appraisalId, contentHash, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, appraisal: appraisalId });
const seen = which.extend({ hash: contentHash });

/** The summary as it stands for one of the two: to be confirmed, confirmed, open again. It is read in the tab (DOMAIN decision 10). */
export function drawSummary(turn: Turn, appraisal: Appraisal, said?: Said): Answer {
  const t = summaryChat[turn.locale];
  const title = toBeConfirmed(appraisal, turn.person) ? t.confirmTitle : t.title;
  const card = noticeCard({
    ...frame(turn, {
      kicker: turn.t.talk.kicker,
      title,
      said,
      actions: [...summaryActions(turn, appraisal), toHome(turn)],
    }),
    lines: linesFor(turn, appraisal).map((text) => ({ text, subtle: false })),
    facts: "heldOn" in appraisal ? [{ title: turn.t.talk.when, value: formatDay(appraisal.heldOn, turn.locale) }] : [],
  });
  return answer(card, title, said?.style === "warning");
}

/** The way to it, and the confirmation of exactly the text that was sent: whoever presses an older card is told. */
export function summaryActions(turn: Turn, appraisal: Appraisal): readonly CardAction[] {
  const t = summaryChat[turn.locale];
  const { id, employee } = appraisal;
  const hash = toBeConfirmed(appraisal, turn.person);
  return [
    link(t.read, turn.links.talk(turn.person, employee, id)),
    ...(hash ? [act(t.confirm, press(turn, "summary.confirm", { subject: employee, appraisal: id, hash }))] : []),
  ];
}

/** The text that waits for somebody's confirmation, by its hash. */
const toBeConfirmed = (appraisal: Appraisal, person: PersonId): ContentHash | undefined =>
  appraisal.state === "awaitingConfirmation" && !appraisal.confirmations.some(({ by }) => by === person)
    ? appraisal.hash
    : undefined;

function linesFor(turn: Turn, appraisal: Appraisal): readonly string[] {
  const t = summaryChat[turn.locale];
  const other = shownName(turn, partyOn(appraisal, otherSide(sideOf(appraisal, turn.person) ?? "employee")));
  if (appraisal.state === "awaitingConfirmation")
    return toBeConfirmed(appraisal, turn.person)
      ? [...t.confirmLines(other, appraisal.revision), t.otherwise]
      : [t.waits(other)];
  if (isConfirmedByBoth(appraisal)) return [t.both];
  return [isKept(appraisal) ? t.settled : t.open];
}

const show = verb(which, async (turn, data) => {
  const appraisal = await readTalk(turn.ports, turn.person, data);
  return appraisal ? drawSummary(turn, appraisal) : unknown(turn);
});

const confirm = verb(seen, async (turn, data) => {
  const { subject, appraisal: id, hash } = data;
  const outcome = await confirmSummary(turn.ports, turn.person, {
    subject,
    appraisal: id,
    hash,
    dissent: "",
    request: requestOf(data),
  });
  const appraisal = await readTalk(turn.ports, turn.person, data);
  if (!appraisal) return unknown(turn);
  if (outcome.kind === "refused") return drawSummary(turn, appraisal, refusalSaid(turn, outcome.refusal));
  // A press may be delivered again after things have moved on: what is said is what is true now.
  const isConfirmed = isSent(appraisal) && appraisal.confirmations.some(({ by }) => by === turn.person);
  return drawSummary(turn, appraisal, isConfirmed ? good(summaryChat[turn.locale].confirmed) : undefined);
});

export const summaryVerbs = {
  "summary.show": show,
  "summary.confirm": confirm,
} satisfies { readonly [name: string]: Verb };

const unknown = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
