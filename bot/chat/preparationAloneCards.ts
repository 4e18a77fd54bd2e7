import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { show } from "#core/appraisal/preparation.ts";
import { aloneTexts } from "#core/content/chat/preparationAlone.ts";
import type { Given } from "#core/dialogue/sharing.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import type { Said } from "#bot/cards/cards.ts";
import { asking } from "#bot/usecases/ports.ts";
import { type Mine, climateBeside, drawLines, idsOf } from "./preparationCards.ts";
import { type Answer, type Turn, press, shownName, toHome } from "./turn.ts";

/** One's own preparation with the talk it is for: what can be done with it depends on where that is, and the other's. */
export type Own = Mine & { readonly appraisal: Appraisal; readonly theirs: Given | undefined };

const textsFor = ({ locale }: Turn) => aloneTexts[locale];
const toTalk = (turn: Turn, { subject, appraisal }: Own): CardAction =>
  link(turn.t.prep.openTalk, turn.links.talk(turn.person, subject, appraisal.id));

/** Asks before one says that there is nothing in writing: what it means for both. */
export function drawAskNothingWritten(turn: Turn, own: Own): Answer {
  const { decline } = textsFor(turn);
  return drawLines(
    turn,
    decline.title,
    decline.lines(shownName(turn, own.mine.other)),
    [
      act(decline.confirm, press(turn, "prep.decline", idsOf(own)), { primary: true }),
      act(turn.t.prep.change, press(turn, "prep.open", idsOf(own))),
      toHome(turn),
    ],
    undefined,
  );
}

/** One has said that there is nothing in writing. */
export function drawNothingWritten(turn: Turn, own: Own, said?: Said): Answer {
  const { declined, writeAnyway } = textsFor(turn);
  return drawLines(
    turn,
    declined.title,
    declined.lines(shownName(turn, own.mine.other)),
    [
      ...climateBeside(turn, own),
      toHome(turn),
      toTalk(turn, own),
      act(writeAnyway, press(turn, "prep.write", idsOf(own))),
    ],
    said,
  );
}

/** Asks before one shows one's own alone. */
export function drawAskShow(turn: Turn, own: Own): Answer {
  const { show: t } = textsFor(turn);
  const who = shownName(turn, own.mine.other);
  return drawLines(
    turn,
    t.title,
    own.theirs === "none" ? t.toNone(who) : t.lines(who),
    [
      act(t.confirm, press(turn, "prep.show", idsOf(own)), { primary: true }),
      act(turn.t.prep.takeBack, press(turn, "prep.takeBack", idsOf(own))),
      toHome(turn),
    ],
    undefined,
  );
}

/** Shared: until the other has too it can be taken back, or shown alone when that may be; shown: the other reads it. */
export function drawSharedAlone(turn: Turn, own: Own, said?: Said): Answer {
  const { t } = turn;
  const { mine, appraisal, theirs } = own;
  const other = shownName(turn, mine.other);
  const mayShow = show(appraisal, mine, theirs, asking(turn.ports, turn.person).at).kind === "changed";
  const lines =
    mine.status === "shown"
      ? textsFor(turn).shownLines(other)
      : theirs === "none"
        ? [textsFor(turn).offer.line(other)]
        : t.prep.sharedLines(other);
  return drawLines(
    turn,
    t.prep.sharedTitle,
    lines,
    [
      ...(mayShow ? [act(textsFor(turn).show.button, press(turn, "prep.askShow", idsOf(own)))] : []),
      ...(mine.status === "shown" ? [] : [act(t.prep.takeBack, press(turn, "prep.takeBack", idsOf(own)))]),
      ...climateBeside(turn, own),
      toTalk(turn, own),
      toHome(turn),
    ],
    said,
  );
}
