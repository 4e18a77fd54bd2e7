import { z } from "zod";
import { may } from "#core/access/access.ts";
import { type Contract, isInForce } from "#core/contract/contract.ts";
import { formatDay } from "#core/content/format.ts";
import { MAX_ANSWER } from "#core/dialogue/dialogue.ts";
import { type Dossier, contractIn } from "#core/dossier/dossier.ts";
import { type ContractAct, approveContract, requestContractChanges } from "#bot/usecases/contract.ts";
import type { Said } from "#bot/cards/cards.ts";
import { type Outcome, readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { CONTRACT_NEEDS, readContract, readingOf } from "#bot/usecases/contractReading.ts";
import { changedSaid, drawContract, drawNotOpened, drawRequestChanges } from "./contractCards.ts";
import { otherIn } from "./contractParties.ts";
import { homeInstead } from "./homeCards.ts";
import { type Answer, type Turn, good, refusalSaid, requestOf, shownName } from "./turn.ts";
import { type Verb, contentHash, contractId, input, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, contract: contractId });
const seen = which.extend({ revision: z.int().positive(), hash: contentHash });
/** Pressed on the card with the comment, not on the one that asks for it. */
const withComment = seen.extend({ written: z.literal(true).optional(), comment: input });

const show = verb(which, async (turn, data) => {
  const reading = await readContract(turn.ports, turn.person, data);
  return reading ? drawContract(turn, reading.contract, { beside: reading }) : notFound(turn);
});

/** The client asks by itself, when a card is opened: nobody has read or done anything, so nothing is noted. */
const refresh = verb(which, async (turn, data) => {
  const dossier = await readDossier(turn.ports, data.subject, CONTRACT_NEEDS);
  const contract = readable(turn, dossier, data);
  const { viewer } = asking(turn.ports, turn.person);
  return contract ? drawContract(turn, contract, { beside: readingOf(contract, dossier, viewer) }) : notFound(turn);
});

const approve = verb(seen, (turn, data) => approved(turn, data, false));
const approveUnopened = verb(seen, (turn, data) => approved(turn, data, true));

/** Asks for the comment first; sends it when it is there. */
const requestChanges = verb(withComment, async (turn, data) => {
  const comment = data.comment?.trim() ?? "";
  if (data.written === undefined) {
    const reading = await readContract(turn.ports, turn.person, data);
    if (!reading) return notFound(turn);
    return isTheSame(reading.contract, data)
      ? drawRequestChanges(turn, reading.contract)
      : drawContract(turn, reading.contract, { ...changedSaid(turn, reading.contract), beside: reading });
  }
  if (comment.length > MAX_ANSWER) {
    const reading = await readContract(turn.ports, turn.person, data);
    const said = refusalSaid(turn, {
      key: "tooLong",
      params: { field: "comment", max: MAX_ANSWER, length: comment.length },
    });
    return reading?.contract.state === "proposed"
      ? drawRequestChanges(turn, reading.contract, { said, comment })
      : notFound(turn);
  }
  const outcome = await requestContractChanges(turn.ports, turn.person, { ...actOf(data), seen: data, comment });
  const contract = readable(turn, outcome.dossier, data);
  if (!contract) return notFound(turn);
  if (outcome.kind === "refused") {
    const said = refusalSaid(turn, outcome.refusal);
    return outcome.refusal.key === "emptyComment" && contract.state === "proposed"
      ? drawRequestChanges(turn, contract, { said, comment })
      : drawNow(turn, data, contract, said);
  }
  const requested =
    contract.state === "changesRequested" && good(turn.t.contract.requested(shownName(turn, otherIn(turn, contract))));
  return drawContract(turn, contract, requested ? { said: requested } : {});
});

export const contractVerbs = {
  "contract.show": show,
  "contract.refresh": refresh,
  "contract.approve": approve,
  "contract.approveUnopened": approveUnopened,
  "contract.requestChanges": requestChanges,
} satisfies { readonly [name: string]: Verb };

async function approved(turn: Turn, data: z.output<typeof seen>, unopened: boolean): Promise<Answer> {
  const outcome = await approveContract(turn.ports, turn.person, {
    ...actOf(data),
    seen: data,
    from: "card",
    unopened,
  });
  const contract = readable(turn, outcome.dossier, data);
  if (!contract) return notFound(turn);
  if (outcome.kind === "refused")
    return outcome.refusal.key === "contract.notOpened" && contract.state === "proposed"
      ? drawNotOpened(turn, contract)
      : drawNow(turn, data, contract, refusalSaid(turn, outcome.refusal));
  const text = approvedText(turn, outcome, contract);
  return drawContract(turn, contract, text === undefined ? {} : { said: good(text) });
}

/** What is true now: a press may be delivered again after things have moved on. */
function approvedText(turn: Turn, outcome: Outcome, contract: Contract): string | undefined {
  const { t } = turn;
  if (outcome.kind === "unchanged") return t.contract.alreadyApproved;
  if (isInForce(contract)) return t.contract.active;
  if (contract.state === "agreed") return t.contract.agreed(formatDay(contract.period.from, turn.locale));
  const waits = contract.state === "proposed" && contract.approvals.length > 0;
  return waits ? t.contract.approvedWaiting(shownName(turn, otherIn(turn, contract)), contract.revision) : undefined;
}

/** A refused press is answered with the contract as it is now, and what has changed in it. */
async function drawNow(turn: Turn, data: z.output<typeof which>, contract: Contract, said: Said): Promise<Answer> {
  const reading = await readContract(turn.ports, turn.person, data);
  return drawContract(turn, reading?.contract ?? contract, { said, ...(reading && { beside: reading }) });
}

const actOf = (data: z.output<typeof which>): ContractAct => ({
  subject: data.subject,
  contract: data.contract,
  request: requestOf(data),
});

/** What a use case loaded, as far as the person may see it. */
function readable(
  { ports, person }: Turn,
  dossier: Dossier,
  { contract: id }: z.output<typeof which>,
): Contract | undefined {
  const contract = contractIn(dossier, id);
  return contract && may(asking(ports, person).viewer, "contract.read", contract) ? contract : undefined;
}

const isTheSame = (
  contract: Contract,
  { revision, hash }: z.output<typeof seen>,
): contract is Extract<Contract, { state: "proposed" }> =>
  contract.state === "proposed" && contract.revision === revision && contract.hash === hash;

const notFound = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
