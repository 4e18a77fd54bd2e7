import { may } from "#core/access/access.ts";
import { isFinalAssessmentOffered } from "#core/assessment/finalOffer.ts";
import { handoverChat } from "#core/content/chat/handover.ts";
import type { Contract } from "#core/contract/contract.ts";
import { type CardAction, act } from "#bot/cards/action.ts";
import { asking } from "#bot/usecases/ports.ts";
import { type Turn, press } from "./turn.ts";

/** Whether the reader is offered to look back with the other party before the contract ends or passes on (D8). */
export function isOfferedFinal(turn: Turn, contract: Contract): boolean {
  const { viewer, directory, today } = asking(turn.ports, turn.person);
  return isFinalAssessmentOffered(contract, directory, today) && may(viewer, "assessment.open", contract);
}

export const finalAssessmentAct = (turn: Turn, { holder, id }: Contract): CardAction =>
  act(
    handoverChat[turn.locale].finalAssessment,
    press(turn, "contract.finalAssessment", { subject: holder, contract: id }),
  );
