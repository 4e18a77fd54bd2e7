import { handoverChat } from "#core/content/chat/handover.ts";
import { seesIdentity } from "#core/access/names.ts";
import { type Approval, type Contract, type Proposed, hasApproved, isAgreedByBoth } from "#core/contract/contract.ts";
import { formatDay, formatInstant, listOf } from "#core/content/format.ts";
import { contractStateLabel } from "#core/content/states.ts";
import { MAX_ANSWER } from "#core/dialogue/dialogue.ts";
import { type CardAction, act, link, refreshing } from "#bot/cards/action.ts";
import { type Fact, type Said, approvalCard, noticeCard, requestChangesCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import type { Card } from "#bot/notify/delivery.ts";
import { asking } from "#bot/usecases/ports.ts";
import { finalAssessmentAct, isOfferedFinal } from "./finalAssessment.ts";
import { otherIn, partyIn } from "./contractParties.ts";
import { type Beside, afterwards, answersBeside, negotiationActs, negotiationFacts } from "./negotiationCards.ts";
import { type Answer, type Turn, answer, frame, press, refusalSaid, shownName, toHome } from "./turn.ts";

/**
 * A contract as facts: who, which revision, which dates. Its wording stays in the tab, one click away, since a card that is
 * sent stays in the chat (DOMAIN decision 10).
 */
export function drawContract(turn: Turn, contract: Contract, shown: Shown = {}): Answer {
  const party = partyIn(turn, contract);
  if (contract.state === "proposed" && party && !hasApproved(contract, party))
    return drawApproval(turn, contract, shown);
  const { said, title, beside } = shown;
  const shownTitle = title ?? titleOf(turn, contract);
  const waits = contract.state === "awaitingNewPrincipal" && party === contract.principal;
  const hand = handoverChat[turn.locale];
  const offersFinal = isOfferedFinal(turn, contract);
  const gone = afterwards(turn, contract);
  const line = waits ? hand.asked(shownName(turn, contract.holder)) : (gone?.line ?? waitsFor(turn, contract));
  const card = noticeCard({
    ...frame(turn, {
      kicker: turn.t.contract.kicker,
      title: shownTitle,
      said,
      actions: [
        ...(waits
          ? [
              act(hand.confirm, press(turn, "contract.confirm", { subject: contract.holder, contract: contract.id }), {
                primary: true,
              }),
            ]
          : []),
        openContract(turn, contract, waits ? hand.revise : gone?.open),
        ...(offersFinal ? [finalAssessmentAct(turn, contract)] : []),
        ...negotiationActs(turn, contract),
        toHome(turn),
      ],
    }),
    lines: [
      ...(line === undefined || line === said?.text ? [] : [{ text: line, subtle: false }]),
      ...(offersFinal ? [{ text: hand.finalLine, subtle: true }] : []),
    ],
    facts: [...factsOf(turn, contract), ...negotiationFacts(turn, contract, beside)],
  });
  return answer(live(turn, contract, card), shownTitle, said?.style === "warning");
}

/** What is said above a contract, and what is known beside it. */
type Shown = { readonly said?: Said | undefined; readonly title?: string; readonly beside?: Beside };

function drawApproval(turn: Turn, contract: Proposed, { said, title, beside }: Shown): Answer {
  const { t } = turn;
  const shownTitle = title ?? titleOf(turn, contract);
  const card = approvalCard({
    ...frame(turn, {
      kicker: t.contract.kicker,
      title: shownTitle,
      said,
      actions: [
        openContract(turn, contract),
        act(t.contract.approve, press(turn, "contract.approve", seenOf(contract)), { primary: true }),
        act(t.contract.requestChanges, press(turn, "contract.requestChanges", seenOf(contract))),
        ...answersBeside(turn, contract),
      ],
    }),
    asked: t.contract.asked(shownName(turn, contract.proposedBy), contract.revision),
    facts: [...negotiationFacts(turn, contract, beside), ...factsOf(turn, contract)],
    meaning: t.contract.meaning,
  });
  return answer(live(turn, contract, card), shownTitle, said?.style === "warning");
}

/** As long as a wording is under way, its card shows how things stand each time it is opened. */
const live = (turn: Turn, contract: Contract, card: Card): Card =>
  contract.state === "proposed" || contract.state === "changesRequested" || contract.state === "agreed"
    ? refreshing(
        card,
        turn.t.contract.kicker,
        press(turn, "contract.refresh", { subject: contract.holder, contract: contract.id }),
      )
    : card;

/** Asked first of who has not opened what they are about to approve (DOMAIN decision 8). */
export function drawNotOpened(turn: Turn, contract: Proposed): Answer {
  const { t } = turn;
  const title = t.contract.notOpenedTitle(contract.revision);
  const card = noticeCard({
    ...frame(turn, {
      kicker: t.contract.kicker,
      title,
      said: undefined,
      actions: [
        openContract(turn, contract),
        act(t.contract.approveAnyway, press(turn, "contract.approveUnopened", seenOf(contract))),
        act(t.contract.back, press(turn, "contract.show", { subject: contract.holder, contract: contract.id })),
      ],
    }),
    lines: t.contract.notOpenedLines(contract.revision).map((text) => ({ text, subtle: false })),
    facts: [],
  });
  return answer(card, title);
}

/** Where the comment is written; after a refused Execute what was written stays in the field. */
export function drawRequestChanges(
  turn: Turn,
  contract: Proposed,
  { said, comment = "" }: { readonly said?: Said; readonly comment?: string } = {},
): Answer {
  const { t } = turn;
  const card = requestChangesCard({
    ...frame(turn, {
      kicker: titleOf(turn, contract),
      title: t.contract.requestTitle,
      said,
      actions: [
        act(t.contract.send, press(turn, "contract.requestChanges", { ...seenOf(contract), written: true }), {
          primary: true,
        }),
        act(t.contract.back, press(turn, "contract.show", { subject: contract.holder, contract: contract.id }), {
          withoutInputs: true,
        }),
        openContract(turn, contract),
      ],
    }),
    intro: t.contract.requestIntro(shownName(turn, otherIn(turn, contract))),
    label: t.contract.comment,
    placeholder: t.contract.commentPlaceholder,
    max: MAX_ANSWER,
    value: turn.mode === "execute" ? comment : "",
  });
  return answer(card, t.contract.requestTitle, said?.style === "warning");
}

export const openContract = (turn: Turn, { holder, id }: Contract, title = turn.t.contract.openContract): CardAction =>
  link(title, turn.links.contract(turn.person, holder, id));

const titleOf = (turn: Turn, { holder }: Contract) => turn.t.contract.title(shownName(turn, holder));

/** Why a press on an old card did nothing. */
export const changedSaid = (turn: Turn, contract: Contract) => ({
  said: refusalSaid(
    turn,
    contract.state === "proposed"
      ? { key: "contract.changedSince", params: { revision: contract.revision } }
      : { key: "contract.wrongState", params: { state: contract.state } },
  ),
});

/** Consent is given to exactly what was seen. */
const seenOf = ({ holder, id, revision, hash }: Proposed) => ({ subject: holder, contract: id, revision, hash });

/** Who, for whom when not for themselves, when; on paper with the day on it. */
function approvalLine(turn: Turn, { by, onBehalfOf, at, paper }: Approval): string {
  const { t, locale } = turn;
  const who = onBehalfOf
    ? t.contract.onBehalfOf(shownName(turn, by), shownName(turn, onBehalfOf))
    : shownName(turn, by);
  return paper ? t.contract.onPaper(who, formatDay(paper.signedOn, locale)) : `${who}, ${formatInstant(at, locale)}`;
}

function waitsFor(turn: Turn, contract: Contract): string | undefined {
  const { t } = turn;
  switch (contract.state) {
    case "draft":
      return t.contract.draftLine;
    case "proposed":
      return t.contract.waitsFor(shownName(turn, otherIn(turn, contract)));
    case "changesRequested":
      return contract.requestedBy === partyIn(turn, contract)
        ? t.contract.waitsFor(shownName(turn, otherIn(turn, contract)))
        : t.contract.changesAskedBy(shownName(turn, contract.requestedBy));
    // Said of the state and not of the press: the card is soon drawn anew in its place, and still says it.
    case "agreed":
      return t.contract.agreed(formatDay(contract.period.from, turn.locale));
    case "active":
      return t.contract.active;
    default:
      return undefined;
  }
}

function factsOf(turn: Turn, contract: Contract): readonly Fact[] {
  const { t, locale } = turn;
  // A job gives somebody away as surely as the name.
  const { viewer, directory } = asking(turn.ports, turn.person);
  const seesHolder = seesIdentity(directory, viewer, contract.holder);
  const facts: (Fact | undefined)[] = [
    { title: t.contract.holder, value: shownName(turn, contract.holder) },
    { title: t.contract.principal, value: shownName(turn, contract.principal) },
    seesHolder ? { title: t.contract.assignment, value: escapeText(contract.title) } : undefined,
    { title: t.contract.state, value: contractStateLabel[contract.state][locale] },
  ];
  if (contract.state !== "draft") {
    const approvals = contract.state === "proposed" || isAgreedByBoth(contract) ? contract.approvals : undefined;
    facts.push(
      { title: t.contract.revision, value: String(contract.revision) },
      {
        title: t.contract.period,
        value: `${formatDay(contract.period.from, locale)} – ${formatDay(contract.period.to, locale)}`,
      },
      contract.assessments.length > 0
        ? {
            title: t.contract.assessments,
            value: listOf(
              contract.assessments.map((day) => formatDay(day, locale)),
              locale,
            ),
          }
        : undefined,
      approvals && {
        title: t.contract.approvals,
        value:
          approvals.length === 0 ? t.contract.nobody : approvals.map((given) => approvalLine(turn, given)).join("; "),
      },
    );
  }
  return facts.filter((fact) => fact !== undefined);
}
