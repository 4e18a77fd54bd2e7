import { may } from "#core/access/access.ts";
import { handoverChat } from "#core/content/chat/handover.ts";
import type { Contract } from "#core/contract/contract.ts";
import { contractIn } from "#core/dossier/dossier.ts";
import { passesOnTo } from "#core/handover/principals.ts";
import { act } from "#bot/cards/action.ts";
import { openAssessment } from "#bot/usecases/assessment.ts";
import { ownViewIn } from "#bot/usecases/assessmentReading.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import { confirmContract, takeOverContract } from "#bot/usecases/handover.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { drawAssessmentStep } from "./assessmentCards.ts";
import { drawContract, openContract } from "./contractCards.ts";
import { choiceOf, homeInstead } from "./homeCards.ts";
import { type Answer, type Turn, good, press, refusalSaid, requestOf, shownName, toHome } from "./turn.ts";
import { type Verb, contractId, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, contract: contractId });

/** Says what it means before the new nearest manager takes a contract over. */
const askToTakeOver = verb(which, async (turn, data) => {
  const reading = await readContract(turn.ports, turn.person, data);
  return reading ? drawTakeOver(turn, reading.contract) : notFound(turn);
});

const takeOver = verb(which, async (turn, data) =>
  shown(turn, await takeOverContract(turn.ports, turn.person, { ...data, request: requestOf(data) }), data.contract),
);

const confirm = verb(which, async (turn, data) => {
  const outcome = await confirmContract(turn.ports, turn.person, { ...data, request: requestOf(data) });
  return shown(turn, outcome, data.contract, handoverChat[turn.locale].confirmed);
});

/** The two look back before the contract ends or passes on: opens an assessment, as on any other day (D8). */
const finalAssessment = verb(which, async (turn, data) => {
  const outcome = await openAssessment(turn.ports, turn.person, { ...data, request: requestOf(data) });
  const opened = outcome.kind === "done" && outcome.events.find(({ type }) => type === "assessmentOpened");
  const own =
    opened &&
    opened.type === "assessmentOpened" &&
    ownViewIn(turn.ports, turn.person, outcome.dossier, opened.assessment);
  return own
    ? drawAssessmentStep(turn, own, { said: good(handoverChat[turn.locale].finalOpened) })
    : shown(turn, outcome, data.contract);
});

export const handoverVerbs = {
  "contract.askToTakeOver": askToTakeOver,
  "contract.takeOver": takeOver,
  "contract.confirm": confirm,
  "contract.finalAssessment": finalAssessment,
} satisfies { readonly [name: string]: Verb };

function drawTakeOver(turn: Turn, contract: Contract): Answer {
  const { viewer, directory, today } = asking(turn.ports, turn.person);
  const isToTakeOver =
    passesOnTo(contract, directory, today) !== undefined && may(viewer, "contract.takeOver", contract);
  if (!isToTakeOver) return drawContract(turn, contract);
  const t = handoverChat[turn.locale];
  const who = shownName(turn, contract.holder);
  return choiceOf(turn, {
    title: turn.t.contract.title(who),
    line: t.takeOverLine(who, shownName(turn, contract.principal)),
    actions: [
      act(t.takeOver, press(turn, "contract.takeOver", { subject: contract.holder, contract: contract.id }), {
        primary: true,
      }),
      openContract(turn, contract),
      toHome(turn),
    ],
  });
}

function shown(turn: Turn, outcome: Outcome, id: Contract["id"], said?: string): Answer | Promise<Answer> {
  const contract = contractIn(outcome.dossier, id);
  if (!contract || !may(asking(turn.ports, turn.person).viewer, "contract.read", contract)) return notFound(turn);
  if (outcome.kind === "refused") return drawContract(turn, contract, { said: refusalSaid(turn, outcome.refusal) });
  return drawContract(turn, contract, said === undefined ? {} : { said: good(said) });
}

const notFound = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
