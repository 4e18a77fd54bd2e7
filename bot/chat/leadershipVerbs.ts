import { z } from "zod";
import { may } from "#core/access/access.ts";
import { partIn } from "#core/assessment/acting.ts";
import { type Party, otherParty } from "#core/assessment/assessment.ts";
import { formatDay } from "#core/content/format.ts";
import { leadershipIn } from "#core/dossier/dossier.ts";
import type { LeadershipNotice } from "#core/dossier/notices.ts";
import type { LeadershipId, PersonId } from "#core/ids.ts";
import { type LeadershipDialogue, answerBy } from "#core/leadership/leadership.ts";
import { act } from "#bot/cards/action.ts";
import type { Said } from "#bot/cards/cards.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import * as leadership from "#bot/usecases/leadership.ts";
import { readOwnLeadership } from "#bot/usecases/leadershipReading.ts";
import { asking } from "#bot/usecases/ports.ts";
import { stepSaid, typedIn } from "./dialogueCards.ts";
import { homeInstead } from "./homeCards.ts";
import {
  type OwnLeadership,
  drawLeadershipGiven,
  drawLeadershipPause,
  drawLeadershipReview,
  drawLeadershipStep,
  openPage,
  stepsFor,
  textsFor,
} from "./leadershipCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, good, press, refusalSaid, requestOf, shownName } from "./turn.ts";
import { type Verb, leadershipId, personId, pressed, stepPressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, leadership: leadershipId });
type Which = z.output<typeof which>;
const reviewed = which.extend({ rev: z.int().nonnegative() });
const step = which.extend(stepPressed).catchall(z.unknown());

/** Takes up one's own view where one left it; when it is not one's to write any more, says where it is. */
const open = verb(which, async (turn, data) => {
  const own = await readOwnLeadership(turn.ports, turn.person, data);
  return own ? present(turn, own, () => drawLeadershipStep(turn, own)) : unknown(turn);
});

/** Saves a step and draws the next: one use case call, and the next card from what it loaded. */
const save = verb(step, async (turn, data) => {
  const typed = typedIn(data);
  const outcome = await leadership.submitLeadershipView(turn.ports, turn.person, {
    ...actOf(data),
    step: data.step,
    seenRev: data.rev,
    ...typed,
    go: data.go === "next" || data.go === "back" ? data.go : "stay",
  });
  const own = ownIn(turn, data, outcome);
  if (!own) return unknown(turn);
  if (outcome.kind !== "refused")
    return data.go === "review"
      ? drawLeadershipReview(turn, own)
      : data.go === "pause"
        ? drawLeadershipPause(turn, own)
        : drawLeadershipStep(turn, own, { echo: true });
  const said = stepSaid(turn, stepsFor(own), outcome.refusal);
  return present(turn, own, () => drawLeadershipStep(turn, own, { said, echo: true, step: data.step, typed }), said);
});

const share = verb(reviewed, async (turn, data) =>
  after(
    turn,
    data,
    await leadership.shareLeadershipView(turn.ports, turn.person, { ...actOf(data), seenRev: data.rev }),
    (own, said) => drawLeadershipReview(turn, own, said),
  ),
);

const takeBack = verb(which, async (turn, data) =>
  after(turn, data, await leadership.takeBackLeadershipView(turn.ports, turn.person, actOf(data)), (own, said) =>
    drawLeadershipStep(turn, own, { said: said ?? good(textsFor(turn).takenBack) }),
  ),
);

export const leadershipVerbs = {
  "lead.open": open,
  "lead.step": save,
  "lead.share": share,
  "lead.takeBack": takeBack,
} satisfies { readonly [name: string]: Verb };

const actOf = (data: Which): leadership.LeadershipAct => ({
  subject: data.subject,
  leadership: data.leadership,
  request: requestOf(data),
});

const unknown = (turn: Turn): Promise<Answer> => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));

const ownIn = (turn: Turn, data: Which, { dossier }: Outcome) =>
  leadership.ownLeadershipIn(dossier, data.leadership, turn.person, asking(turn.ports, turn.person));

/** The card after an act: where one's view is now, or the card that was pressed with what stood in the way. */
function after(
  turn: Turn,
  data: Which,
  outcome: Outcome,
  drawOpen: (own: OwnLeadership, said: Said | undefined) => Answer,
): Answer | Promise<Answer> {
  const own = ownIn(turn, data, outcome);
  if (!own) return unknown(turn);
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  return present(turn, own, () => drawOpen(own, said), said);
}

/** The card for where the view is now; `drawOpen` while it is still its author's to change. */
function present(turn: Turn, own: OwnLeadership, drawOpen: () => Answer, said?: Said): Answer | Promise<Answer> {
  const { state } = own.dialogue;
  if (state === "cancelled")
    return homeInstead(turn, said ?? refusalSaid(turn, { key: "leadership.wrongState", params: { state } }));
  return own.mine.status === "draft" && state !== "agreed" ? drawOpen() : drawLeadershipGiven(turn, own, said);
}

/** What one of the two is told unasked, from what is true when it is sent; undefined when it no longer is. */
export async function leadershipNotice(
  turn: Turn,
  subject: PersonId,
  { kind, leadership: id }: { readonly kind: LeadershipNotice; readonly leadership: LeadershipId },
): Promise<Answer | undefined> {
  const dialogue = leadershipIn(await readDossier(turn.ports, subject, { ids: [id] }), id);
  const { viewer } = asking(turn.ports, turn.person);
  const party = dialogue && partIn(dialogue, viewer.actsFor)?.party;
  if (!dialogue || !party || !may(viewer, "leadership.act", dialogue) || !isStillSo(dialogue, kind, party))
    return undefined;
  const texts = turn.t.notice[kind];
  const who = shownName(turn, dialogue[otherParty(party)]);
  const writes = kind === "leadershipOpened" || kind === "leadershipViewShared";
  return drawTelling(turn, {
    kicker: textsFor(turn).about,
    title: texts.title(who),
    lines: texts.lines(who, 0),
    facts:
      dialogue.state === "open"
        ? [{ title: textsFor(turn).day, value: formatDay(answerBy(dialogue), turn.locale) }]
        : [],
    actions: writes
      ? [
          act(texts.button, press(turn, "lead.open", { subject, leadership: id }), { primary: true }),
          openPage(turn, dialogue),
        ]
      : [openPage(turn, dialogue, texts.button)],
  });
}

function isStillSo(dialogue: LeadershipDialogue, kind: LeadershipNotice, party: Party): boolean {
  const { state, given } = dialogue;
  const [mine, theirs] = [given[party], given[otherParty(party)]];
  switch (kind) {
    case "leadershipOpened":
      return state === "open" && !mine;
    case "leadershipViewShared":
      return state === "open" && theirs === "shared" && !mine;
    case "leadershipViewDeclined":
      return state === "open" && theirs === "none";
    case "leadershipRevealed":
      return state === "revealed";
    case "leadershipProposed":
      return state === "proposed" && dialogue.proposedBy !== party;
    case "leadershipAgreed":
      return state === "agreed";
  }
}
