import { z } from "zod";
import { reminderTexts } from "#core/content/chat/reminders.ts";
import { PACES, type Pace } from "#core/schedule/pace.ts";
import { upperFirst } from "#core/text.ts";
import { act } from "#bot/cards/action.ts";
import { noticeCard } from "#bot/cards/cards.ts";
import { readPace, setPace } from "#bot/usecases/preference.ts";
import { home } from "./homeCards.ts";
import { type Answer, type Turn, answer, frame, good, press, toHome } from "./turn.ts";
import { type Verb, pressed, verb } from "./verb.ts";

/** Asks how often one wants to be reminded, and says what holds now. */
export async function choosePace(turn: Turn): Promise<Answer> {
  const texts = reminderTexts[turn.locale];
  const present = await readPace(turn.ports, turn.person);
  const card = noticeCard({
    ...frame(turn, {
      kicker: texts.kicker,
      title: texts.paceTitle,
      said: undefined,
      actions: [
        ...PACES.map((pace) => act(upperFirst(texts.pace[pace]), press(turn, "reminders.pace", { pace }))),
        toHome(turn),
      ],
    }),
    lines: [...texts.paceLines, texts.present(texts.pace[present])].map((text) => ({ text, subtle: false })),
    facts: [],
  });
  return answer(card, texts.paceTitle);
}

const pace = verb(pressed.extend({ pace: z.enum(PACES).optional() }), async (turn, { pace: wish }) =>
  wish ? changed(turn, wish) : choosePace(turn),
);

async function changed(turn: Turn, wish: Pace): Promise<Answer> {
  await setPace(turn.ports, turn.person, wish);
  return home(turn, good(reminderTexts[turn.locale].changed[wish]));
}

export const reminderVerbs = { "reminders.pace": pace } satisfies { readonly [name: string]: Verb };
