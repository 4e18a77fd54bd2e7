import { z } from "zod";
import { CLIMATE_CHOICES, CLIMATE_QUESTIONS } from "#core/climate/climate.ts";
import { climateChat } from "#core/content/chat/climate.ts";
import { climateChoices, climateQuestions, climateTexts } from "#core/content/climate.ts";
import type { AppraisalId } from "#core/ids.ts";
import { NOT_SAID } from "#core/pool/counts.ts";
import { act, link } from "#bot/cards/action.ts";
import type { Said } from "#bot/cards/cards.ts";
import { answerClimate, isClimateAsked } from "#bot/usecases/climate.ts";
import { drawAnonymousForm, drawCounted } from "./anonymousQuestions.ts";
import { homeInstead, home } from "./homeCards.ts";
import { type Answer, type Turn, plainly, press, refusalSaid, warning } from "./turn.ts";
import { type Verb, appraisalId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ appraisal: appraisalId });
const choice = z.enum(CLIMATE_CHOICES).optional().catch(undefined);
const answered = which.extend({ joy: choice, participation: choice, development: choice });

/** The button to the three questions. */
export const offerClimate = (turn: Turn, appraisal: AppraisalId) =>
  act(climateChat[turn.locale].offer.climate.button(""), press(turn, "climate.form", { appraisal }));

/** The three questions on one card. */
export function drawClimateForm(turn: Turn, appraisal: AppraisalId, said?: Said): Answer {
  const { locale, person } = turn;
  const t = climateTexts[locale];
  return drawAnonymousForm(turn, {
    texts: t,
    title: t.title,
    questions: CLIMATE_QUESTIONS.map((id) => ({
      id,
      asked: climateQuestions[id].asked[locale],
      choices: CLIMATE_CHOICES.map((value) => ({ title: climateChoices[value][locale], value })),
    })),
    actions: [
      act(t.send, press(turn, "climate.send", { appraisal }), { primary: true }),
      act(climateChat[locale].notNow, press(turn, "home"), { withoutInputs: true }),
      link(turn.t.openTab, turn.links.talk(person, person, appraisal)),
    ],
    said,
  });
}

export const drawClimateThanks = (turn: Turn): Answer => drawCounted(turn, climateTexts[turn.locale]);

const form = verb(which, async (turn, { appraisal }) =>
  (await isClimateAsked(turn.ports, turn.person, { subject: turn.person, appraisal }))
    ? drawClimateForm(turn, appraisal)
    : home(turn, plainly(climateTexts[turn.locale].notAsked)),
);

const send = verb(answered, async (turn, { appraisal, joy, participation, development }) => {
  if (![joy, participation, development].some(Boolean))
    return drawClimateForm(turn, appraisal, warning(climateTexts[turn.locale].nothingChosen));
  const outcome = await answerClimate(turn.ports, turn.person, {
    subject: turn.person,
    appraisal,
    answers: {
      joy: joy ?? NOT_SAID,
      participation: participation ?? NOT_SAID,
      development: development ?? NOT_SAID,
    },
  });
  return outcome.kind === "refused" ? homeInstead(turn, refusalSaid(turn, outcome.refusal)) : drawClimateThanks(turn);
});

export const climateVerbs = {
  "climate.form": form,
  "climate.send": send,
} satisfies { readonly [name: string]: Verb };
