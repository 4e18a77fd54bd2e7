import { may } from "#core/access/access.ts";
import { goalOfferChat } from "#core/content/chat/goalOffers.ts";
import { formatDay } from "#core/content/format.ts";
import { goalOfferIn } from "#core/dossier/dossier.ts";
import type { OfferNotice } from "#core/dossier/notices.ts";
import type { PersonId, SharedGoalId } from "#core/ids.ts";
import { type GoalOffer, goalOfferId } from "#core/sharedGoal/sharedGoal.ts";
import { act, link } from "#bot/cards/action.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { leaveGoalOffer } from "#bot/usecases/sharedGoal.ts";
import { home } from "./homeCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, good, press, refusalSaid, requestOf, shownName } from "./turn.ts";
import { type Verb, personId, pressed, sharedGoalId, verb } from "./verb.ts";

/** A shared goal that is offered: that it is there and until when; its words and the answer are in the tab (DOMAIN decision 10). */
export function drawOffer(turn: Turn, offer: GoalOffer): Answer {
  const { locale, links, person } = turn;
  const t = goalOfferChat[locale];
  const texts = turn.t.notice.goalOffered;
  const who = shownName(turn, offer.by);
  return drawTelling(turn, {
    kicker: t.kicker,
    title: texts.title(who),
    lines: texts.lines(who, 0),
    facts: [
      { title: t.due, value: formatDay(offer.terms.due, locale) },
      { title: t.among, value: t.people(offer.among) },
    ],
    actions: [
      link(t.read, links.goals(person, person)),
      act(t.leave, press(turn, "goal.leaveOffer", { subject: offer.owner, shared: offer.shared })),
    ],
  });
}

const leave = verb(pressed.extend({ subject: personId, shared: sharedGoalId }), async (turn, data) => {
  const { subject, shared } = data;
  const outcome = await leaveGoalOffer(turn.ports, turn.person, { subject, shared, request: requestOf(data) });
  if (outcome.kind !== "refused") return home(turn, good(goalOfferChat[turn.locale].left));
  return { ...(await home(turn, refusalSaid(turn, outcome.refusal))), refused: true };
});

export const goalOfferVerbs = { "goal.leaveOffer": leave } satisfies { readonly [name: string]: Verb };

/** What is told of an offer, from what is true when it is sent; undefined when it no longer is. */
export async function offerNotice(
  turn: Turn,
  subject: PersonId,
  { kind, shared }: { readonly kind: OfferNotice; readonly shared: SharedGoalId },
): Promise<Answer | undefined> {
  const offer = goalOfferIn(await readDossier(turn.ports, subject, { ids: [goalOfferId(shared)] }), shared);
  if (!offer || !may(asking(turn.ports, turn.person).viewer, "goalOffer.read", offer)) return undefined;
  if (kind === "goalOffered") return offer.state === "offered" ? drawOffer(turn, offer) : undefined;
  if (offer.state !== (kind === "goalOfferTaken" ? "taken" : "declined")) return undefined;
  const texts = turn.t.notice[kind];
  const who = shownName(turn, offer.owner);
  return drawTelling(turn, {
    kicker: goalOfferChat[turn.locale].kicker,
    title: texts.title(who),
    lines: texts.lines(who, 0),
    facts: [],
    actions: [link(texts.button, turn.links.goals(turn.person, offer.owner))],
  });
}
