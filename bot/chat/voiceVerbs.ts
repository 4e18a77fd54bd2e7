import { z } from "zod";
import { voiceChoices, voiceQuestions, voiceTexts } from "#core/content/voice.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import type { PersonId } from "#core/ids.ts";
import { VOICE_CHOICES } from "#core/leadership/voice.ts";
import { NOT_SAID, perQuestion } from "#core/pool/counts.ts";
import { act, link } from "#bot/cards/action.ts";
import type { Said } from "#bot/cards/cards.ts";
import { answerVoice, readVoiceAsked } from "#bot/usecases/leadershipVoice.ts";
import { drawAnonymousForm, drawCounted } from "./anonymousQuestions.ts";
import { homeInstead, home } from "./homeCards.ts";
import { type Answer, type Turn, good, plainly, press, refusalSaid, shownName, toHome, warning } from "./turn.ts";
import { type Verb, pressed, verb } from "./verb.ts";

const choice = z.enum(VOICE_CHOICES).optional().catch(undefined);
const answered = pressed.extend(perQuestion(EXPECTATIONS, () => choice));

/** The six questions on one card. */
export function drawVoiceForm(turn: Turn, leader: PersonId, said?: Said): Answer {
  const { locale, person } = turn;
  const t = voiceTexts[locale];
  return drawAnonymousForm(turn, {
    texts: t,
    title: t.title(shownName(turn, leader)),
    questions: EXPECTATIONS.map((id) => ({
      id,
      asked: voiceQuestions[id].asked[locale],
      choices: VOICE_CHOICES.map((value) => ({ title: voiceChoices[value][locale], value })),
    })),
    actions: [
      act(t.send, press(turn, "voice.send"), { primary: true }),
      act(t.abstain, press(turn, "voice.abstain"), { withoutInputs: true }),
      toHome(turn, { withoutInputs: true }),
      link(turn.t.openTab, turn.links.voice(person)),
    ],
    said,
  });
}

export const drawVoiceThanks = (turn: Turn): Answer => drawCounted(turn, voiceTexts[turn.locale]);

const asked = async (turn: Turn, draw: (leader: PersonId) => Answer): Promise<Answer> => {
  const leader = (await readVoiceAsked(turn.ports, turn.person))?.leader;
  return leader ? draw(leader) : home(turn, plainly(voiceTexts[turn.locale].notAsked));
};

const form = verb(pressed, (turn) => asked(turn, (leader) => drawVoiceForm(turn, leader)));

const send = verb(answered, async (turn, data) => {
  if (!EXPECTATIONS.some((question) => data[question]))
    return asked(turn, (leader) => drawVoiceForm(turn, leader, warning(voiceTexts[turn.locale].nothingChosen)));
  const answers = perQuestion(EXPECTATIONS, (question) => data[question] ?? NOT_SAID);
  const outcome = await answerVoice(turn.ports, turn.person, { answers });
  return outcome.kind === "refused" ? homeInstead(turn, refusalSaid(turn, outcome.refusal)) : drawVoiceThanks(turn);
});

/** Skipped without blame: it is noted as any answer is, and nothing is counted. */
const abstain = verb(pressed, async (turn) => {
  const answers = perQuestion(EXPECTATIONS, () => NOT_SAID as typeof NOT_SAID);
  const outcome = await answerVoice(turn.ports, turn.person, { answers });
  return outcome.kind === "refused"
    ? homeInstead(turn, refusalSaid(turn, outcome.refusal))
    : home(turn, good(voiceTexts[turn.locale].abstained));
});

export const voiceVerbs = {
  "voice.form": form,
  "voice.send": send,
  "voice.abstain": abstain,
} satisfies { readonly [name: string]: Verb };
