import { partIn } from "#core/assessment/acting.ts";
import { type Assessment, type Party, isRevealed, otherParty } from "#core/assessment/assessment.ts";
import { isGivenRead } from "#core/assessment/view.ts";
import { assessmentIn } from "#core/dossier/dossier.ts";
import type { AssessmentNotice } from "#core/dossier/notices.ts";
import type { AssessmentId, PersonId } from "#core/ids.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { drawConfirm, drawLines, textsFor } from "./assessmentCards.ts";
import { type Answer, type Turn, press, shownName } from "./turn.ts";

/** What a party to an assessment is told unasked, from what is true when it is sent; undefined when it no longer is. */
export async function assessmentNotice(
  turn: Turn,
  subject: PersonId,
  { kind, assessment: id }: { readonly kind: AssessmentNotice; readonly assessment: AssessmentId },
): Promise<Answer | undefined> {
  const assessment = assessmentIn(await readDossier(turn.ports, subject, { ids: [id] }), id);
  const party = assessment && partIn(assessment, asking(turn.ports, turn.person).viewer.actsFor)?.party;
  if (!assessment || !party || !isStillSo(assessment, kind, party)) return undefined;
  if (kind === "assessmentCompiled") return drawConfirm(turn, assessment);
  const texts = textsFor(turn).notice[kind];
  const who = shownName(turn, assessment[otherParty(party)]);
  return drawLines(turn, assessment, {
    title: texts.title(who),
    lines: (kind === "assessmentCancelled" && isGivenRead(assessment, party)
      ? textsFor(turn).calledOffRead
      : texts.lines)(who),
    actions: actions(turn, assessment, kind),
  });
}

function actions(turn: Turn, { id, holder }: Assessment, kind: AssessmentNotice): readonly CardAction[] {
  const t = textsFor(turn);
  const ids = { subject: holder, assessment: id };
  const page = (title: string) => link(title, turn.links.assessment(turn.person, holder, id));
  switch (kind) {
    case "assessmentOpened":
    case "assessmentViewShared":
    case "assessmentViewDeclined":
      return [act(t.notice[kind].button, press(turn, "assess.open", ids), { primary: true }), page(t.open)];
    default:
      return [page(t.notice[kind].button)];
  }
}

function isStillSo(assessment: Assessment, kind: AssessmentNotice, party: Party): boolean {
  const { state, given } = assessment;
  const [mine, theirs] = [given[party], given[otherParty(party)]];
  switch (kind) {
    case "assessmentOpened":
      return state === "open" && !mine;
    case "assessmentViewShared":
      return state === "open" && theirs === "shared" && !mine;
    case "assessmentViewShown":
      return theirs === "shown" && (state === "open" || state === "revealed");
    case "assessmentViewDeclined":
      return state === "open" && theirs === "none";
    case "assessmentRevealed":
      return state === "revealed" && isRevealed(assessment) && assessment.revision === 0;
    case "assessmentCompiled":
      return state === "compiled" && !assessment.confirmations.some(({ by }) => by === assessment[party]);
    case "assessmentChangeAsked":
      return state === "revealed" && assessment.changeAsked !== "";
    case "assessmentConfirmed":
    case "assessmentAddedTo":
      return state === "confirmed";
    case "assessmentCancelled":
      return state === "cancelled";
  }
}
