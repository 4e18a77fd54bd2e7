import { formatDay } from "#core/content/format.ts";
import { talkActionChat } from "#core/content/chat/talkActions.ts";
import { type Agreed, isOverdue } from "#core/talkAction/talkAction.ts";
import { dayOf } from "#core/time.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Line, type Said, goalsCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { completeTalkAction, readMyPromises } from "#bot/usecases/talkAction.ts";
import { stranger } from "./homeCards.ts";
import { type Answer, type Turn, answer, frame, good, press, refusalSaid, requestOf, shownName } from "./turn.ts";
import { type Verb, personId, pressed, talkActionId, verb } from "./verb.ts";

/** As many as one can take in on a card; the rest are in the tab. */
const MAX_SHOWN = 6;

/** What I am to do by what was agreed in talks (P4, P6): the next day first, each with a button that says it is done. */
export async function listPromises(turn: Turn, said?: Said): Promise<Answer> {
  const promises = await readMyPromises(turn.ports, turn.person);
  return promises ? drawPromises(turn, promises, said) : stranger(turn);
}

/** Their wording is shown in the answer to an Execute only; in a message each is a number, for whom and a day (DOMAIN decision 10). */
export function drawPromises(turn: Turn, promises: readonly Agreed[], said?: Said): Answer {
  const { t, locale, ports, person, links } = turn;
  const texts = talkActionChat[locale];
  const hidden = turn.mode !== "execute";
  const today = dayOf(ports.now());
  const left = promises.length - MAX_SHOWN;
  const lines: Line[] = [
    ...(promises.length === 0 ? [texts.none] : hidden ? [texts.hidden] : []),
    ...(left > 0 ? [texts.more(left)] : []),
  ].map((text) => ({ text, subtle: true }));
  const card = goalsCard({
    ...frame(turn, {
      kicker: texts.kicker,
      title: texts.title,
      said,
      actions: [link(texts.open, links.promises(person)), act(t.home, press(turn, "home"))],
    }),
    lines,
    goals: promises.slice(0, MAX_SHOWN).map((promise, index) => ({
      title: hidden ? texts.numbered(index + 1) : escapeText(promise.text),
      detail: [
        ...(promise.employee === person ? [] : [texts.to(shownName(turn, promise.employee))]),
        (isOverdue(promise, today) ? texts.late : texts.due)(formatDay(promise.due, locale)),
      ].join(" · "),
      // Nobody says of a number that it is done.
      action: hidden
        ? act(texts.show, press(turn, "promise.list"))
        : act(texts.done, press(turn, "promise.done", { subject: promise.employee, action: promise.id })),
    })),
  });
  return answer(card, texts.title, said?.style === "warning");
}

const done = verb(pressed.extend({ subject: personId, action: talkActionId }), async (turn, data) => {
  const { subject, action } = data;
  const outcome = await completeTalkAction(turn.ports, turn.person, {
    subject,
    action,
    note: "",
    request: requestOf(data),
  });
  return outcome.kind === "refused"
    ? listPromises(turn, refusalSaid(turn, outcome.refusal))
    : listPromises(turn, good(talkActionChat[turn.locale].saved));
});

export const promiseVerbs = {
  "promise.list": verb(pressed, (turn) => listPromises(turn)),
  "promise.done": done,
} satisfies { readonly [name: string]: Verb };
