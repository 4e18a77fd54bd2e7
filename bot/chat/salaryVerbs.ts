import { z } from "zod";
import { salaryViewSteps } from "#core/content/salary.ts";
import { salaryBasisIn } from "#core/dossier/dossier.ts";
import { isAhead } from "#core/salary/basis.ts";
import type { Said } from "#bot/cards/cards.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import * as salary from "#bot/usecases/salary.ts";
import { readSalaryView } from "#bot/usecases/salaryReading.ts";
import { stepSaid, typedIn } from "./dialogueCards.ts";
import { homeInstead } from "./homeCards.ts";
import {
  type OwnSalaryView,
  drawAskRead,
  drawAskSalaryDecline,
  drawCriteria,
  drawSalaryGiven,
  drawSalaryPause,
  drawSalaryReview,
  drawSalaryStep,
} from "./salaryCards.ts";
import { type Answer, type Turn, refusalSaid, requestOf } from "./turn.ts";
import { type Verb, contentHash, personId, pressed, salaryBasisId, stepPressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, basis: salaryBasisId });
type Which = z.output<typeof which>;
const reviewed = which.extend({ rev: z.int().nonnegative() });
const step = which.extend(stepPressed).catchall(z.unknown());

/** Takes up one's own view where one left it; when it is not to be written any more, says where it is. */
const view = verb(which, (turn, data) =>
  reading(turn, data, (own) => present(turn, own, () => drawSalaryStep(turn, own))),
);

/** Who had said that there is nothing in writing takes up the questions again. */
const write = verb(which, (turn, data) =>
  reading(turn, data, (own) =>
    own.view.status === "none" && isAhead(own.basis)
      ? drawSalaryStep(turn, own)
      : present(turn, own, () => drawSalaryStep(turn, own)),
  ),
);

/** Saves a step and draws the next: one use case call, and the next card from what it loaded. */
const save = verb(step, async (turn, data) => {
  const typed = typedIn(data);
  const outcome = await salary.submitSalaryView(turn.ports, turn.person, {
    ...actOf(data),
    step: data.step,
    seenRev: data.rev,
    ...typed,
    go: data.go === "next" || data.go === "back" ? data.go : "stay",
  });
  const own = ownIn(turn, outcome, data);
  if (!own) return unknown(turn);
  if (outcome.kind !== "refused")
    return data.go === "review"
      ? drawSalaryReview(turn, own)
      : data.go === "pause"
        ? drawSalaryPause(turn, own)
        : drawSalaryStep(turn, own, { echo: true });
  const said = stepSaid(turn, salaryViewSteps(own.view.form), outcome.refusal);
  return present(turn, own, () => drawSalaryStep(turn, own, { said, echo: true, step: data.step, typed }), said);
});

const give = verb(reviewed, async (turn, data) =>
  after(
    turn,
    data,
    await salary.giveSalaryView(turn.ports, turn.person, { ...actOf(data), seenRev: data.rev }),
    (own, said) => drawSalaryReview(turn, own, said),
  ),
);

const askDecline = verb(which, (turn, data) =>
  reading(turn, data, (own) => present(turn, own, () => drawAskSalaryDecline(turn, own))),
);

const decline = verb(which, async (turn, data) =>
  after(turn, data, await salary.declineSalaryView(turn.ports, turn.person, actOf(data)), (own, said) =>
    drawSalaryReview(turn, own, said),
  ),
);

const criteria = verb(which, (turn, data) => reading(turn, data, ({ basis }) => drawCriteria(turn, basis)));

const askRead = verb(which, (turn, data) => reading(turn, data, ({ basis }) => drawAskRead(turn, basis)));

/** "Jag har läst": exactly what the card was drawn from. */
const read = verb(which.extend({ hash: contentHash }), async (turn, data) => {
  const outcome = await salary.confirmSalaryRead(turn.ports, turn.person, { ...actOf(data), hash: data.hash });
  const basis = salaryBasisIn(outcome.dossier, data.basis);
  if (!basis || (outcome.kind === "refused" && outcome.refusal.key === "notFound")) return unknown(turn);
  return drawAskRead(turn, basis, outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined);
});

export const salaryVerbs = {
  "salary.view": view,
  "salary.write": write,
  "salary.step": save,
  "salary.give": give,
  "salary.askDecline": askDecline,
  "salary.decline": decline,
  "salary.criteria": criteria,
  "salary.askRead": askRead,
  "salary.read": read,
} satisfies { readonly [name: string]: Verb };

const actOf = (data: Which): salary.SalaryAct => ({
  subject: data.subject,
  basis: data.basis,
  request: requestOf(data),
});

const unknown = (turn: Turn): Promise<Answer> => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));

const ownIn = (turn: Turn, { dossier }: Outcome, { basis }: Which) =>
  salary.ownSalaryViewIn(asking(turn.ports, turn.person), dossier, basis);

async function reading(
  turn: Turn,
  data: Which,
  drawOwn: (own: OwnSalaryView) => Answer | Promise<Answer>,
): Promise<Answer> {
  const own = await readSalaryView(turn.ports, turn.person, data);
  return own ? drawOwn(own) : unknown(turn);
}

/** The card after an act: where one's view is now, or the card that was pressed with what stood in the way. */
function after(
  turn: Turn,
  data: Which,
  outcome: Outcome,
  drawOpen: (own: OwnSalaryView, said: Said | undefined) => Answer,
): Answer | Promise<Answer> {
  const own = ownIn(turn, outcome, data);
  if (!own) return unknown(turn);
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  return present(turn, own, () => drawOpen(own, said), said);
}

/** The card for where the view is now; `drawOpen` while it is still its author's to change. */
const present = (turn: Turn, own: OwnSalaryView, drawOpen: () => Answer, said?: Said): Answer =>
  own.view.status === "draft" && isAhead(own.basis) ? drawOpen() : drawSalaryGiven(turn, own, said);
