import { feedbackChat } from "#core/content/chat/feedback.ts";
import { feedbackPrompts } from "#core/content/feedback.ts";
import { formatDay } from "#core/content/format.ts";
import { feedbackItemIn } from "#core/dossier/dossier.ts";
import type { FeedbackNotice } from "#core/dossier/notices.ts";
import {
  type Asked,
  FEEDBACK_LIMITS,
  type Feedback,
  type Given,
  type Question,
  type Read,
  expiresOn,
  hasWords,
  isFromQuestion,
  isUnheardBy,
} from "#core/feedback/feedback.ts";
import type { FeedbackId, PersonId } from "#core/ids.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Fact, type Said, answerCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as feedback from "#bot/usecases/feedback.ts";
import { readFeedback } from "#bot/usecases/feedbackReading.ts";
import { home, homeInstead } from "./homeCards.ts";
import { drawTelling } from "./telling.ts";
import {
  type Answer,
  type Turn,
  answer,
  frame,
  good,
  plainly,
  press,
  refusalSaid,
  requestOf,
  shownName,
  toHome,
} from "./turn.ts";
import { type Verb, feedbackId, input, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ receiver: personId, feedback: feedbackId });
const idsOf = ({ id, receiver }: Feedback) => ({ receiver, feedback: id });
const textsFor = ({ locale }: Turn) => feedbackChat[locale];
const toPage = (turn: Turn) => link(textsFor(turn).openPage, turn.links.feedback(turn.person));

/** What was asked. What the asker has added is their text, so it is shown in the answer to a press only (DOMAIN decision 10). */
const asksOf = ({ locale }: Turn, { prompt, matter }: Question): readonly string[] => [
  ...(prompt === "own" ? [] : [feedbackPrompts[prompt][locale]]),
  ...(matter === "" ? [] : [escapeText(matter)]),
];

/** A question for feedback, with room for the answer and the way out beside it. */
export function drawAsked(
  turn: Turn,
  asked: Asked,
  { said, typed = "" }: { readonly said?: Said; readonly typed?: string } = {},
): Answer {
  const t = textsFor(turn);
  const who = shownName(turn, asked.receiver);
  const shown = turn.mode === "execute";
  const title = t.asked(who);
  const card = answerCard({
    ...frame(turn, {
      kicker: t.kicker,
      title,
      said,
      actions: [
        act(t.send, press(turn, "feedback.give", idsOf(asked)), { primary: true }),
        act(t.decline, press(turn, "feedback.decline", idsOf(asked)), { withoutInputs: true }),
        toPage(turn),
        toHome(turn, { withoutInputs: true }),
      ],
    }),
    lines: (shown ? asksOf(turn, asked) : [t.readInTab]).map((text) => ({ text, subtle: false })),
    facts: [],
    choice: [],
    note: [
      {
        label: t.answerLabel,
        placeholder: t.answerPlaceholder,
        max: FEEDBACK_LIMITS.text,
        value: shown ? typed : "",
      },
    ],
    date: [],
    seenBy: t.seenBy(who),
  });
  return answer(card, title, said?.style === "warning");
}

/** What one has got, in the answer to a press. */
export function drawReceived(turn: Turn, received: Given | Read): Answer {
  const t = textsFor(turn);
  const question = isFromQuestion(received) ? asksOf(turn, received).join(" ") : "";
  const quote = received.kind === "thanks" ? received.quote : "";
  const facts: readonly Fact[] = [
    ...(question ? [{ title: t.about, value: question }] : []),
    ...(quote ? [{ title: t.quoted, value: escapeText(quote) }] : []),
  ];
  const shown = turn.mode === "execute";
  return drawTelling(turn, {
    kicker: t.kicker,
    title: t.from[received.kind](shownName(turn, received.giver)),
    lines: shown ? [escapeText(received.text), t.yours] : [t.readInTab],
    facts: shown ? facts : [],
    actions: [toPage(turn)],
  });
}

/** Opens it, whichever of the two one is. What one has got counts as read only where it can be shown. */
const show = verb(which, async (turn, data) => {
  const found = await readFeedback(turn.ports, turn.person, data);
  if (!found) return unknown(turn);
  if (found.giver === turn.person)
    return found.state === "asked" ? drawAsked(turn, found) : home(turn, plainly(textsFor(turn).over));
  if (!hasWords(found)) return unknown(turn);
  if (turn.mode !== "execute") return drawReceived(turn, found);
  // Its giver may have taken it back this moment: shown is what is read.
  const read = await feedback.markFeedbackRead(turn.ports, turn.person, { ...data, request: requestOf(data) });
  const present = read.kind === "refused" ? undefined : feedbackItemIn(read.dossier, data.feedback);
  return present && hasWords(present) ? drawReceived(turn, present) : unknown(turn);
});

const give = verb(which.extend({ note: input }), async (turn, data) => {
  const text = data.note ?? "";
  const outcome = await feedback.giveFeedback(turn.ports, turn.person, { ...data, text, request: requestOf(data) });
  if (outcome.kind !== "refused") return home(turn, good(textsFor(turn).sent(shownName(turn, data.receiver))));
  const found = await readFeedback(turn.ports, turn.person, data);
  const said = refusalSaid(turn, outcome.refusal);
  return found?.state === "asked" ? drawAsked(turn, found, { said, typed: text }) : homeInstead(turn, said);
});

const decline = verb(which, async (turn, data) => {
  const outcome = await feedback.declineFeedback(turn.ports, turn.person, { ...data, request: requestOf(data) });
  return outcome.kind === "refused"
    ? homeInstead(turn, refusalSaid(turn, outcome.refusal))
    : home(turn, good(textsFor(turn).declined));
});

export const feedbackVerbs = {
  "feedback.show": show,
  "feedback.give": give,
  "feedback.decline": decline,
} satisfies { readonly [name: string]: Verb };

const unknown = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));

/** Tells somebody that they are asked, or have got something: who and of which kind, no word of it; not once it is over or read. */
export async function feedbackNotice(
  turn: Turn,
  receiver: PersonId,
  { kind, feedback: id }: { readonly kind: FeedbackNotice; readonly feedback: FeedbackId },
): Promise<Answer | undefined> {
  const found = feedbackItemIn(await readDossier(turn.ports, receiver, { ids: [id] }), id);
  if (!found || isUnheardBy(found, turn.person)) return undefined;
  const t = textsFor(turn);
  const opens = (title: string) => [
    act(title, press(turn, "feedback.show", idsOf(found)), { primary: true }),
    toPage(turn),
  ];
  if (kind === "feedbackGiven")
    return found.state === "given" && found.receiver === turn.person
      ? drawTelling(turn, {
          kicker: t.kicker,
          title: t.received[found.kind](shownName(turn, found.giver)),
          lines: [t.receivedLine],
          facts: [],
          actions: opens(t.read),
        })
      : undefined;
  if (found.state !== "asked" || found.giver !== turn.person) return undefined;
  return drawTelling(turn, {
    kicker: t.kicker,
    title: (kind === "feedbackAsked" ? t.asked : t.reminded)(shownName(turn, found.receiver)),
    lines: t.askedLines(formatDay(expiresOn(found), turn.locale)),
    facts: [],
    actions: [
      ...opens(t.toAnswer),
      act(t.decline, press(turn, "feedback.decline", idsOf(found)), { withoutInputs: true }),
    ],
  });
}
