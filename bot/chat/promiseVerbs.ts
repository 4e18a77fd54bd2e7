import { may } from "#core/access/access.ts";
import { formatDay } from "#core/content/format.ts";
import { talkActionChat } from "#core/content/chat/talkActions.ts";
import { talkActionIn } from "#core/dossier/dossier.ts";
import type { TalkActionNotice } from "#core/dossier/notices.ts";
import type { PersonId, TalkActionId } from "#core/ids.ts";
import { withPresentManager } from "#core/talkAction/presentManager.ts";
import { type Agreed, isOpen, isOverdue } from "#core/talkAction/talkAction.ts";
import { dayOf } from "#core/time.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Line, type Said, goalsCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { completeTalkAction, readMyPromises, reopenTalkAction } from "#bot/usecases/talkAction.ts";
import { stranger } from "./homeCards.ts";
import { drawTelling } from "./telling.ts";
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
import { type Verb, personId, pressed, talkActionId, verb } from "./verb.ts";

/** As many as one can take in on a card; the rest are in the tab. */
const MAX_SHOWN = 6;

/** What I am to do by what was agreed in talks (P4, P6): the next day first, each with a button that says it is done. */
export const listPromises = (turn: Turn): Promise<Answer> => listed(turn);

async function listed(
  turn: Turn,
  more: { readonly changed?: PersonId; readonly said?: Said; readonly undo?: CardAction } = {},
): Promise<Answer> {
  const promises = await readMyPromises(turn.ports, turn.person, more);
  return promises ? drawPromises(turn, promises, more.said, more.undo) : stranger(turn);
}

/** Their wording is shown in the answer to an Execute only; in a message each is a number, for whom and a day (DOMAIN decision 10). */
export function drawPromises(turn: Turn, promises: readonly Agreed[], said?: Said, undo?: CardAction): Answer {
  const { locale, ports, person, links } = turn;
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
      actions: [...(undo ? [undo] : []), link(texts.open, links.promises(person)), toHome(turn)],
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

const which = pressed.extend({ subject: personId, action: talkActionId });

const done = verb(which, async (turn, data) => {
  const { subject, action } = data;
  const outcome = await completeTalkAction(turn.ports, turn.person, {
    subject,
    action,
    note: "",
    request: requestOf(data),
  });
  const t = talkActionChat[turn.locale];
  return outcome.kind === "refused"
    ? listed(turn, { said: refusalSaid(turn, outcome.refusal) })
    : listed(turn, { said: good(t.saved), undo: act(t.undo, press(turn, "promise.undo", { subject, action })) });
});

const undo = verb(which, async (turn, data) => {
  const outcome = await reopenTalkAction(turn.ports, turn.person, { ...data, request: requestOf(data) });
  const said =
    outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : good(talkActionChat[turn.locale].undone);
  return listed(turn, { said, changed: data.subject });
});

/** What the other has moved or dropped, as long as it still is; its wording and the reason are read in the tab. */
export async function agreedNotice(
  turn: Turn,
  subject: PersonId,
  { kind, talkAction: id }: { readonly kind: TalkActionNotice; readonly talkAction: TalkActionId },
): Promise<Answer | undefined> {
  const { viewer, directory, today } = asking(turn.ports, turn.person);
  const action = talkActionIn(await readDossier(turn.ports, subject, { ids: [id] }), id);
  if (!action || !may(viewer, "talkAction.read", action)) return undefined;
  const isStillSo = kind === "talkActionMoved" ? isOpen(action) && action.moves.length > 0 : action.state === "dropped";
  if (!isStillSo) return undefined;
  const { employee, manager } = withPresentManager(action, directory, today);
  const texts = turn.t.notice[kind];
  const who = shownName(turn, turn.person === employee ? manager : employee);
  return drawTelling(turn, {
    kicker: talkActionChat[turn.locale].told,
    title: texts.title(who),
    lines: texts.lines(who, 0),
    facts: [],
    actions: [link(texts.button, turn.links.agreements(turn.person, employee))],
  });
}

export const promiseVerbs = {
  "promise.list": verb(pressed, (turn) => listPromises(turn)),
  "promise.done": done,
  "promise.undo": undo,
} satisfies { readonly [name: string]: Verb };
