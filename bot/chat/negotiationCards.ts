import { changesInShort, partName } from "#core/content/contractParts.ts";
import { negotiationTexts } from "#core/content/chat/negotiation.ts";
import { listOf } from "#core/content/format.ts";
import type { ChangesRequested, Contract, Proposed } from "#core/contract/contract.ts";
import { partsOf } from "#core/contract/parts.ts";
import { MAX_ANSWER } from "#core/dialogue/dialogue.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Fact, type Said, noticeCard, requestChangesCard } from "#bot/cards/cards.ts";
import type { ContractReading } from "#bot/usecases/contractReading.ts";
import { countersIn, otherIn, partyIn } from "./contractParties.ts";
import { type Answer, type Turn, answer, frame, press, shownName } from "./turn.ts";

/** What a card about a contract tells of the way to it: by name, never in the words of the contract or the comments. */
export type Beside = Pick<ContractReading, "terms" | "before" | "comments">;

const namesOf = ({ holder, id }: Contract) => ({ subject: holder, contract: id });

/** Put to the other, who may have asked for changes in it. */
export const isPutForward = (contract: Contract): contract is Proposed | ChangesRequested =>
  contract.state === "proposed" || contract.state === "changesRequested";

const seenOf = (contract: Proposed | ChangesRequested) => ({
  ...namesOf(contract),
  revision: contract.revision,
  hash: contract.hash,
});

/** What changed, what is being talked about, and that somebody has a dissenting note. */
export function negotiationFacts(turn: Turn, contract: Contract, beside: Beside | undefined): readonly Fact[] {
  const t = negotiationTexts[turn.locale];
  const facts: Fact[] = [];
  if (beside?.before) {
    const value = changesInShort(beside.before.terms, beside.terms, turn.locale);
    const same = beside.before.contract === contract.id;
    if (value) facts.push({ title: same ? t.changedSince(beside.before.revision) : t.changedFromInForce, value });
  }
  const open = beside?.comments.filter(({ state }) => state === "open") ?? [];
  if (beside && open.length > 0) {
    const parts = new Map(partsOf(beside.terms).map(({ id, place }) => [id, place]));
    const names = new Set(open.map(({ part }) => partName(part, parts.get(part), turn.locale)));
    facts.push({ title: t.openComments, value: `${open.length}: ${listOf([...names], turn.locale)}` });
  }
  const dissenting = ("approvals" in contract ? contract.approvals : []).filter(({ dissent }) => dissent !== undefined);
  if (dissenting.length > 0) {
    const names = listOf(
      dissenting.map(({ by }) => shownName(turn, by)),
      turn.locale,
    );
    facts.push({ title: t.dissent, value: t.dissentFrom(names) });
  }
  return facts;
}

/** What else a party can do with a proposal than approve it or ask for changes. */
export function negotiationActs(turn: Turn, contract: Contract): readonly CardAction[] {
  const t = negotiationTexts[turn.locale];
  return isPutForward(contract) && contract.proposedBy === partyIn(turn, contract)
    ? [act(t.withdraw, press(turn, "contract.withdraw", seenOf(contract)))]
    : [];
}

/** To what the other has put forward: another wording, or no. */
export function answersBeside(turn: Turn, contract: Proposed): readonly CardAction[] {
  const t = negotiationTexts[turn.locale];
  const counter = link(t.counter, turn.links.counter(turn.person, contract.holder, contract.id));
  return [
    ...(countersIn(turn, contract) ? [counter] : []),
    act(t.decline, press(turn, "contract.decline", seenOf(contract))),
  ];
}

/** Of a proposal that came to nothing: how it ended, and that one can begin again from it. */
export function afterwards(
  turn: Turn,
  { state }: Contract,
): { readonly line: string; readonly open: string } | undefined {
  const t = negotiationTexts[turn.locale];
  if (state === "declined") return { line: t.declinedLine, open: t.again };
  return state === "withdrawn" ? { line: t.withdrawnLine, open: t.again } : undefined;
}

/** Where the reason is written; after a refused Execute what was written stays in the field. */
export function drawDecline(
  turn: Turn,
  contract: Proposed,
  { said, reason = "" }: { readonly said?: Said; readonly reason?: string } = {},
): Answer {
  const t = negotiationTexts[turn.locale];
  const card = requestChangesCard({
    ...frame(turn, {
      kicker: turn.t.contract.kicker,
      title: t.declineTitle,
      said,
      actions: [
        act(t.decline, press(turn, "contract.decline", { ...seenOf(contract), written: true }), { primary: true }),
        act(turn.t.contract.back, press(turn, "contract.show", namesOf(contract)), { withoutInputs: true }),
      ],
    }),
    intro: t.declineIntro(shownName(turn, otherIn(turn, contract))),
    label: t.reason,
    placeholder: turn.t.contract.commentPlaceholder,
    max: MAX_ANSWER,
    value: turn.mode === "execute" ? reason : "",
  });
  return answer(card, t.declineTitle, said?.style === "warning");
}

/** Asked before a proposal is taken back. */
export function drawWithdraw(turn: Turn, contract: Proposed | ChangesRequested): Answer {
  const t = negotiationTexts[turn.locale];
  const card = noticeCard({
    ...frame(turn, {
      kicker: turn.t.contract.kicker,
      title: t.withdrawTitle,
      said: undefined,
      actions: [
        act(t.withdraw, press(turn, "contract.withdraw", { ...seenOf(contract), sure: true }), { primary: true }),
        act(turn.t.contract.back, press(turn, "contract.show", namesOf(contract))),
      ],
    }),
    lines: t.withdrawLines(shownName(turn, otherIn(turn, contract))).map((text) => ({ text, subtle: false })),
    facts: [],
  });
  return answer(card, t.withdrawTitle);
}
