import { z } from "zod";
import { talkWishChat } from "#core/content/chat/talkWish.ts";
import { formatDay } from "#core/content/format.ts";
import type { PersonId } from "#core/ids.ts";
import { DAY_PARTS, type StandingWish, type Suits } from "#core/talkWish/talkWish.ts";
import { dayOf, parseDay } from "#core/time.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Said, answerCard } from "#bot/cards/cards.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readTalkWish, takeTalkWishBack, wishForTalk } from "#bot/usecases/talkWish.ts";
import { home } from "./homeCards.ts";
import { drawTelling } from "./telling.ts";
import {
  type Answer,
  type Turn,
  answer,
  frame,
  good,
  press,
  refusalSaid,
  requestOf,
  shownName,
  toHome,
  warning,
} from "./turn.ts";
import { type Verb, input, pressed, verb } from "./verb.ts";

const filled = pressed.extend({ date: input, choice: z.enum(DAY_PARTS).optional().catch(undefined) });

/** Asks when it would suit, if that matters; shows a wish that stands, to be changed or taken back. */
export async function wishForm(turn: Turn, said?: Said, typed?: Suits): Promise<Answer> {
  const { directory, today } = asking(turn.ports, turn.person);
  const manager = directory.managerOf(turn.person, today);
  if (!manager) return home(turn, said ?? refusalSaid(turn, { key: "appraisal.noManager", params: {} }));
  const standing = await readTalkWish(turn.ports, turn.person, turn.person);
  return drawWish(turn, { manager, standing, suits: typed ?? standing?.suits }, said);
}

/** The form by itself. */
export function drawWish(
  turn: Turn,
  {
    manager,
    standing,
    suits,
  }: {
    readonly manager: PersonId;
    readonly standing: StandingWish | undefined;
    readonly suits: Suits | undefined;
  },
  said?: Said,
): Answer {
  const { locale } = turn;
  const t = talkWishChat[locale];
  const who = shownName(turn, manager);
  const card = answerCard({
    ...frame(turn, {
      kicker: turn.t.talk.kicker,
      title: t.form.title,
      said,
      actions: [
        act(standing ? t.form.change : t.form.ask, press(turn, "wish.ask"), { primary: true }),
        ...(standing ? [act(t.form.takeBack, press(turn, "wish.takeBack"), { withoutInputs: true })] : []),
        toHome(turn, { withoutInputs: true }),
      ],
    }),
    lines: [standing ? t.standing(formatDay(dayOf(standing.askedAt), locale)) : t.form.line(who)].map((text) => ({
      text,
      subtle: false,
    })),
    facts: [],
    choice: [
      {
        label: t.form.part,
        choices: DAY_PARTS.map((value) => ({ title: t.parts[value], value })),
        value: suits?.part ?? "any",
      },
    ],
    note: [],
    date: [{ label: t.form.from, value: suits?.from ?? "" }],
    seenBy: t.form.seenBy(who),
  });
  return answer(card, t.form.title, said?.style === "warning");
}

const ask = verb(filled, async (turn, data) => {
  const t = talkWishChat[turn.locale];
  const part = data.choice ?? "any";
  const from = data.date === undefined || data.date === "" ? "" : parseDay(data.date);
  if (from === undefined) return wishForm(turn, warning(t.form.noDay), { from: "", part });
  const outcome = await wishForTalk(turn.ports, turn.person, { suits: { from, part }, request: requestOf(data) });
  if (outcome.kind === "refused") {
    const said = refusalSaid(turn, outcome.refusal);
    return outcome.refusal.key.startsWith("date") ? wishForm(turn, said, { from, part }) : home(turn, said);
  }
  const changed = outcome.kind === "done" && outcome.events.some(({ type }) => type === "talkWishChanged");
  return home(turn, good(changed ? t.changed : t.asked(managerOf(turn))));
});

const takeBack = verb(pressed, async (turn, data) => {
  const outcome = await takeTalkWishBack(turn.ports, turn.person, { request: requestOf(data) });
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  return home(turn, said ?? good(talkWishChat[turn.locale].takenBack));
});

function managerOf(turn: Turn): string {
  const { directory, today } = asking(turn.ports, turn.person);
  return shownName(turn, directory.managerOf(turn.person, today) ?? turn.person);
}

export const talkWishVerbs = {
  "wish.form": verb(pressed, (turn) => wishForm(turn)),
  "wish.ask": ask,
  "wish.takeBack": takeBack,
} satisfies { readonly [name: string]: Verb };

/** Tells the manager that somebody wants a talk, with the way to book it; not once it is booked or taken back. */
export async function wishNotice(turn: Turn, employee: PersonId): Promise<Answer | undefined> {
  const { ports, person, locale, links } = turn;
  const wish = person === employee ? undefined : await readTalkWish(ports, person, employee);
  if (!wish) return undefined;
  const t = talkWishChat[locale];
  const { from, part } = wish.suits;
  const suits = t.suits(from && formatDay(from, locale), t.parts[part]);
  return drawTelling(turn, {
    kicker: turn.t.talk.kicker,
    title: t.notice.title(shownName(turn, employee)),
    lines: [t.notice.line],
    facts: [{ title: t.notice.suits, value: suits }],
    actions: [
      act(t.notice.button, press(turn, "talk.planForm", { employee }), { primary: true }),
      link(t.notice.plan, links.planning(person)),
    ],
  });
}
