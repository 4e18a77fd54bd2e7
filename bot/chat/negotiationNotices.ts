import { negotiationTexts } from "#core/content/chat/negotiation.ts";
import { isNegotiated, lastSaid } from "#core/contract/comment.ts";
import { isStanding } from "#core/contract/invitation.ts";
import { contractIn, contractsIn, invitationsIn } from "#core/dossier/dossier.ts";
import { pauseMinutes } from "#core/dossier/notices.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { type Instant, addMinutes } from "#core/time.ts";
import { link } from "#bot/cards/action.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { CONTRACT_NEEDS, readingOf } from "#bot/usecases/contractReading.ts";
import { openContract } from "./contractCards.ts";
import { negotiationFacts } from "./negotiationCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, shownName } from "./turn.ts";

/** The invitation to draft first (P2), as long as the holder has not begun. */
export async function drawInvited(turn: Turn, subject: PersonId, invitedBy: PersonId): Promise<Answer | undefined> {
  const dossier = await readDossier(turn.ports, subject, { types: ["contract", "contractInvitation"] });
  const invitation = invitationsIn(dossier).find(({ by }) => by === invitedBy);
  if (!invitation || subject !== turn.person || !isStanding(invitation, contractsIn(dossier))) return undefined;
  const texts = turn.t.notice.contractInvited;
  const who = shownName(turn, invitedBy);
  return drawTelling(turn, {
    kicker: turn.t.contract.kicker,
    title: texts.title(who),
    lines: texts.lines(who, 0),
    facts: [],
    actions: [link(texts.button, turn.links.start(turn.person))],
  });
}

/**
 * That the other has commented, once for what they wrote in a row: the notice of the last comment tells of them all. Which
 * parts and how many, never the words.
 */
export async function drawCommented(
  turn: Turn,
  subject: PersonId,
  id: ContractId,
  since: Instant,
): Promise<Answer | undefined> {
  const dossier = await readDossier(turn.ports, subject, CONTRACT_NEEDS);
  const contract = contractIn(dossier, id);
  if (!contract || !isNegotiated(contract)) return undefined;
  const { viewer } = asking(turn.ports, turn.person);
  const party = viewer.actsFor(contract)?.party;
  const reading = readingOf(contract, dossier, viewer);
  const waiting = reading.comments.filter((comment) => comment.state === "open" && lastSaid(comment).party !== party);
  const [first] = waiting;
  const until = addMinutes(since, pauseMinutes("contractCommented"));
  const tellsLater = waiting.some((comment) => lastSaid(comment).at > since && lastSaid(comment).at <= until);
  if (!first || tellsLater) return undefined;
  const texts = turn.t.notice.contractCommented;
  return drawTelling(turn, {
    kicker: turn.t.contract.kicker,
    title: texts.title(shownName(turn, lastSaid(first).by)),
    lines: [negotiationTexts[turn.locale].commented(waiting.length)],
    facts: negotiationFacts(turn, contract, { terms: reading.terms, before: undefined, comments: waiting }),
    actions: [openContract(turn, contract, texts.button)],
  });
}
