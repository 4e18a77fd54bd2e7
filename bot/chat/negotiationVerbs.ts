import { z } from "zod";
import { negotiationTexts } from "#core/content/chat/negotiation.ts";
import type { SeenWording } from "#core/contract/contract.ts";
import { MAX_ANSWER } from "#core/dialogue/dialogue.ts";
import { declineContract, withdrawContract } from "#bot/usecases/contract.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { changedSaid, drawContract } from "./contractCards.ts";
import { otherIn } from "./contractParties.ts";
import { homeInstead } from "./homeCards.ts";
import { drawDecline, drawWithdraw, isPutForward } from "./negotiationCards.ts";
import { type Answer, type Turn, good, refusalSaid, requestOf, shownName } from "./turn.ts";
import { type Verb, contentHash, contractId, input, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, contract: contractId });
const seen = which.extend({ revision: z.int().positive(), hash: contentHash });
/** `written`: pressed on the card with the reason, not on the one that asks for it. */
const withReason = seen.extend({
  written: z.literal(true).optional(),
  comment: input,
});
const whenSure = seen.extend({ sure: z.literal(true).optional() });

/** Asks for the reason first; says no when it is there. */
const decline = verb(withReason, async (turn, data) => {
  const reason = data.comment?.trim() ?? "";
  const reading = await readContract(turn.ports, turn.person, data);
  if (!reading) return notFound(turn);
  const { contract } = reading;
  const asks = (shown: Parameters<typeof drawDecline>[2] = {}) =>
    contract.state === "proposed" && isTheSame(contract, data)
      ? drawDecline(turn, contract, shown)
      : drawContract(turn, contract, { ...changedSaid(turn, contract), beside: reading });
  if (data.written === undefined) return asks();
  if (reason.length > MAX_ANSWER) {
    const params = { field: "reason", max: MAX_ANSWER, length: reason.length };
    return asks({ said: refusalSaid(turn, { key: "tooLong", params }), reason });
  }
  const { person } = turn;
  const outcome = await declineContract(turn.ports, person, { ...data, request: requestOf(data), seen: data, reason });
  if (outcome.kind === "refused" && outcome.refusal.key === "emptyComment")
    return asks({ said: refusalSaid(turn, outcome.refusal), reason });
  return after(turn, data, outcome, negotiationTexts[turn.locale].declined);
});

/** Asks first; takes the proposal back when that is meant. */
const withdraw = verb(whenSure, async (turn, data) => {
  if (!data.sure) {
    const reading = await readContract(turn.ports, turn.person, data);
    if (!reading) return notFound(turn);
    const { contract } = reading;
    return isPutForward(contract) && isTheSame(contract, data)
      ? drawWithdraw(turn, contract)
      : drawContract(turn, contract, { ...changedSaid(turn, contract), beside: reading });
  }
  const outcome = await withdrawContract(turn.ports, turn.person, { ...data, request: requestOf(data), seen: data });
  return after(turn, data, outcome, negotiationTexts[turn.locale].withdrawn);
});

export const negotiationVerbs = {
  "contract.decline": decline,
  "contract.withdraw": withdraw,
} satisfies { readonly [name: string]: Verb };

/** The contract as it is now, with what came of the press. */
async function after(
  turn: Turn,
  data: z.output<typeof which>,
  outcome: Awaited<ReturnType<typeof withdrawContract>>,
  done: (who: string) => string,
): Promise<Answer> {
  const reading = await readContract(turn.ports, turn.person, data);
  if (!reading) return notFound(turn);
  const { contract } = reading;
  const said =
    outcome.kind === "refused"
      ? refusalSaid(turn, outcome.refusal)
      : good(done(shownName(turn, otherIn(turn, contract))));
  return drawContract(turn, contract, { said, beside: reading });
}

const isTheSame = (wording: SeenWording, { revision, hash }: SeenWording) =>
  wording.revision === revision && wording.hash === hash;

const notFound = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
