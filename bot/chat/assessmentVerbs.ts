import { z } from "zod";
import { stepsOf } from "#core/assessment/steps.ts";
import { assessmentIn } from "#core/dossier/dossier.ts";
import type { Said } from "#bot/cards/cards.ts";
import * as assessments from "#bot/usecases/assessment.ts";
import { ownViewIn, readAssessment, readAssessmentView } from "#bot/usecases/assessmentReading.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import {
  type OwnView,
  drawAskDecline,
  drawAssessmentPause,
  drawAssessmentReview,
  drawAssessmentStep,
  drawConfirm,
  drawGiven,
  textsFor,
} from "./assessmentCards.ts";
import { stepSaid, typedIn } from "./dialogueCards.ts";
import { homeInstead } from "./homeCards.ts";
import { type Answer, type Turn, good, refusalSaid, requestOf } from "./turn.ts";
import { type Verb, assessmentId, contentHash, personId, pressed, stepPressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, assessment: assessmentId });
type Which = z.output<typeof which>;
const reviewed = which.extend({ rev: z.int().nonnegative() });
const step = which.extend(stepPressed).catchall(z.unknown());
const seen = which.extend({ hash: contentHash });

/** Takes up one's own view where one left it; when it is not one's to write any more, says where it is. */
const open = verb(which, (turn, data) =>
  reading(turn, data, (own) => present(turn, own, () => drawAssessmentStep(turn, own))),
);

/** Who had said that there are no written answers takes up the questions again. */
const write = verb(which, (turn, data) =>
  reading(turn, data, (own) =>
    own.mine.status === "none" && own.assessment.state === "open"
      ? drawAssessmentStep(turn, own)
      : present(turn, own, () => drawAssessmentStep(turn, own)),
  ),
);

/** Saves a step and draws the next: one use case call, and the next card from what it loaded. */
const save = verb(step, async (turn, data) => {
  const typed = typedIn(data);
  const outcome = await assessments.submitAssessmentView(turn.ports, turn.person, {
    ...actOf(data),
    step: data.step,
    seenRev: data.rev,
    ...typed,
    go: data.go === "next" || data.go === "back" ? data.go : "stay",
  });
  const own = ownViewIn(turn.ports, turn.person, outcome.dossier, data.assessment);
  if (!own) return unknown(turn);
  if (outcome.kind !== "refused")
    return data.go === "review"
      ? drawAssessmentReview(turn, own)
      : data.go === "pause"
        ? drawAssessmentPause(turn, own)
        : drawAssessmentStep(turn, own, { echo: true });
  const said = stepSaid(turn, stepsOf(own.assessment, own.mine.party), outcome.refusal);
  return present(turn, own, () => drawAssessmentStep(turn, own, { said, echo: true, step: data.step, typed }), said);
});

const share = verb(reviewed, async (turn, data) =>
  after(
    turn,
    data,
    await assessments.shareAssessmentView(turn.ports, turn.person, { ...actOf(data), seenRev: data.rev }),
    (own, said) => drawAssessmentReview(turn, own, said),
  ),
);

const takeBack = verb(which, async (turn, data) =>
  after(turn, data, await assessments.takeBackAssessmentView(turn.ports, turn.person, actOf(data)), (own, said) =>
    drawAssessmentStep(turn, own, { said: said ?? good(textsFor(turn).takenBack) }),
  ),
);

const askDecline = verb(which, (turn, data) =>
  reading(turn, data, (own) => present(turn, own, () => drawAskDecline(turn, own))),
);

const decline = verb(which, async (turn, data) =>
  after(turn, data, await assessments.declineAssessmentView(turn.ports, turn.person, actOf(data)), (own, said) =>
    drawAssessmentReview(turn, own, said),
  ),
);

/** Shows what one has shared to the other, who gives no written answers. */
const agree = verb(which, async (turn, data) =>
  after(turn, data, await assessments.agreeToShowAssessmentView(turn.ports, turn.person, actOf(data)), (own, said) =>
    drawAssessmentReview(turn, own, said),
  ),
);

/** Asks for the confirmation, from what is true now. */
const askConfirm = verb(which, async (turn, data) => {
  const found = await readAssessment(turn.ports, turn.person, data);
  return found?.part ? drawConfirm(turn, found.assessment) : unknown(turn);
});

/** Confirms exactly the revision the card was drawn from. */
const confirm = verb(seen, async (turn, data) => {
  const outcome = await assessments.confirmAssessment(turn.ports, turn.person, {
    ...actOf(data),
    hash: data.hash,
    dissent: "",
  });
  const assessment = assessmentIn(outcome.dossier, data.assessment);
  if (!assessment || (outcome.kind === "refused" && outcome.refusal.key === "notFound")) return unknown(turn);
  return drawConfirm(turn, assessment, outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined);
});

export const assessmentVerbs = {
  "assess.open": open,
  "assess.write": write,
  "assess.step": save,
  "assess.share": share,
  "assess.takeBack": takeBack,
  "assess.askDecline": askDecline,
  "assess.decline": decline,
  "assess.agree": agree,
  "assess.askConfirm": askConfirm,
  "assess.confirm": confirm,
} satisfies { readonly [name: string]: Verb };

const actOf = (data: Which): assessments.AssessmentAct => ({
  subject: data.subject,
  assessment: data.assessment,
  request: requestOf(data),
});

const unknown = (turn: Turn): Promise<Answer> => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));

async function reading(turn: Turn, data: Which, drawOwn: (own: OwnView) => Answer | Promise<Answer>): Promise<Answer> {
  const own = await readAssessmentView(turn.ports, turn.person, data);
  return own ? drawOwn(own) : unknown(turn);
}

/** The card after an act: where one's view is now, or the card that was pressed with what stood in the way. */
function after(
  turn: Turn,
  data: Which,
  outcome: Outcome,
  drawOpen: (own: OwnView, said: Said | undefined) => Answer,
): Answer | Promise<Answer> {
  const own = ownViewIn(turn.ports, turn.person, outcome.dossier, data.assessment);
  if (!own) return unknown(turn);
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  return present(turn, own, () => drawOpen(own, said), said);
}

/** The card for where the view is now; `drawOpen` while it is still its author's to change. */
function present(turn: Turn, own: OwnView, drawOpen: () => Answer, said?: Said): Answer | Promise<Answer> {
  const { assessment, mine } = own;
  if (assessment.state === "cancelled")
    return homeInstead(
      turn,
      said ?? refusalSaid(turn, { key: "assessment.wrongState", params: { state: assessment.state } }),
    );
  const writable = mine.status === "draft" && (assessment.state === "open" || assessment.state === "revealed");
  return writable ? drawOpen() : drawGiven(turn, own, said);
}
