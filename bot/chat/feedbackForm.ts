import { z } from "zod";
import { may } from "#core/access/access.ts";
import { feedbackChat } from "#core/content/chat/feedback.ts";
import { feedbackPrompts } from "#core/content/feedback.ts";
import { FEEDBACK_LIMITS, FEEDBACK_PROMPTS } from "#core/feedback/feedback.ts";
import { isFindable, nearestColleagues } from "#core/feedback/reach.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { brokenTextIn } from "#core/text.ts";
import { act, link, submit } from "#bot/cards/action.ts";
import { type Said, type StepField, noticeCard, stepCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { askForFeedback, thank } from "#bot/usecases/feedback.ts";
import { asking } from "#bot/usecases/ports.ts";
import { choiceOf, home } from "./homeCards.ts";
import {
  type Answer,
  type Turn,
  answer,
  frame,
  good,
  nameOf,
  press,
  refusalSaid,
  requestOf,
  shownName,
  toHome,
  warning,
} from "./turn.ts";
import { type Verb, input, pressed, verb } from "./verb.ts";

const WISHES = ["ask", "thank"] as const;
export type FeedbackWish = (typeof WISHES)[number];

const filled = pressed.extend({
  wish: z.enum(WISHES),
  to: input,
  prompt: input,
  matter: input,
  text: input,
  /** Of the dialog alone: whose message it is, what of it would come along, and whether it is to. */
  author: input,
  message: input,
  kept: input,
});
type Filled = z.output<typeof filled>;
type Typed = Partial<Omit<Filled, "v" | "verb" | "rid" | "wish">>;

/** A message in Teams that somebody wants to thank for, and who wrote it, where that is a person. */
export type MessageToThankFor = { readonly text: string; readonly author: string | undefined };

/** A card shows so many people to choose among; all others are found in the tab. */
const MAX_NEAR = 30;

type Form = {
  readonly place: "chat" | "dialog";
  readonly people: readonly PersonId[];
  readonly typed?: Typed;
  readonly said?: Said | undefined;
};

/** Asking for feedback, or thanking: those one works nearest to, who sees it, and the way to everybody else. */
export function feedbackForm(
  turn: Turn,
  wish: FeedbackWish,
  { typed = {}, said, place = "chat" }: Partial<Omit<Form, "people">> = {},
): Answer | Promise<Answer> {
  const { viewer, directory, today } = asking(turn.ports, turn.person);
  if (!may(viewer, "feedback.open", null)) {
    const no = refusalSaid(turn, { key: "notAllowed", params: {} });
    // A dialog has no way home.
    return place === "chat"
      ? home(turn, no)
      : choiceOf(turn, { title: feedbackChat[turn.locale].kicker, actions: [], said: no });
  }
  const near = nearestColleagues(directory, viewer, today).slice(0, MAX_NEAR);
  const author = typed.author ? asId<PersonId>(typed.author) : undefined;
  const known = author !== undefined && isFindable(directory, viewer, author, today);
  const people = known && !near.includes(author) ? [author, ...near] : near;
  return drawFeedbackForm(turn, wish, { place, people, typed, said });
}

/** The form by itself. What was typed, and a message that is thanked for, stand in it only where it does not settle. */
export function drawFeedbackForm(turn: Turn, wish: FeedbackWish, { place, people, typed = {}, said }: Form): Answer {
  const texts = feedbackChat[turn.locale];
  const t = texts.form;
  const echo = turn.mode === "execute";
  const inDialog = place === "dialog";
  const message = echo && inDialog ? (typed.message ?? "") : "";
  const send = press(turn, "feedback.send", {
    wish,
    ...(message && { author: typed.author ?? "", message }),
  });
  const card = stepCard({
    ...frame(turn, {
      kicker: texts.kicker,
      title: t.titles[wish],
      said,
      actions: inDialog
        ? [submit(t.send, send)]
        : [
            act(t.send, send, { primary: true }),
            link(texts.openPage, turn.links.feedback(turn.person)),
            toHome(turn, { withoutInputs: true }),
          ],
    }),
    seenBy: t.seenBy[wish],
    note: [t.nearOnly, ...(message ? [`${t.message}: ${escapeText(message)}`, t.quoteHow] : [])].map((text) => ({
      text,
      subtle: false,
    })),
    fields: fieldsOf(turn, wish, people, echo ? typed : { to: typed.to, prompt: typed.prompt }),
    clear: [],
    kept: message
      ? [
          {
            label: t.quote,
            placeholder: "",
            choices: [{ title: t.quoteYes, value: "quote" }],
            value: typed.kept ?? "",
          },
        ]
      : [],
  });
  return answer(card, t.titles[wish], said?.style === "warning");
}

function fieldsOf(turn: Turn, wish: FeedbackWish, people: readonly PersonId[], typed: Typed): readonly StepField[] {
  const t = feedbackChat[turn.locale].form;
  const plain = { hint: [], placeholder: "" } as const;
  const text = (id: "matter" | "text", label: string, placeholder: string): StepField => ({
    ...plain,
    kind: "text",
    id,
    label,
    placeholder,
    max: FEEDBACK_LIMITS[id],
    value: typed[id] ?? "",
  });
  const to: StepField = {
    ...plain,
    kind: "people",
    id: "to",
    label: t.to[wish],
    placeholder: t.toPlaceholder,
    value: people.some((each) => each === typed.to) ? (typed.to ?? "") : "",
    choices: people.map((value) => ({ title: nameOf(turn, value), value })),
  };
  if (wish === "thank") return [to, text("text", t.text, t.textPlaceholder)];
  return [
    to,
    {
      ...plain,
      kind: "scale",
      id: "prompt",
      label: t.prompt,
      value: typed.prompt ?? "",
      placeholder: turn.t.prep.choose,
      choices: FEEDBACK_PROMPTS.map((value) => ({ title: feedbackPrompts[value][turn.locale], value })),
    },
    text("matter", t.matter, t.matterPlaceholder),
  ];
}

/** The dialog in which somebody is thanked for a message: whoever wrote it is chosen beforehand. */
export function thankForMessage(turn: Turn, message: MessageToThankFor | undefined): Answer | Promise<Answer> {
  const t = feedbackChat[turn.locale].form;
  if (!message) return feedbackForm(turn, "thank", { place: "dialog", said: warning(t.notMessage) });
  const { text, author = "" } = message;
  return feedbackForm(turn, "thank", {
    place: "dialog",
    typed: { to: author, author, message: text.slice(0, FEEDBACK_LIMITS.quote).toWellFormed().trim() },
  });
}

/** Sends what the dialog was filled with. */
export async function sendThanksFromDialog(turn: Turn, data: unknown): Promise<Answer> {
  const parsed = filled.safeParse(data);
  return parsed.success && !brokenTextIn(parsed.data)
    ? sendFilled(turn, parsed.data, "dialog")
    : feedbackForm(turn, "thank", { place: "dialog", said: warning(turn.t.malformed) });
}

async function sendFilled(turn: Turn, data: Filled, place: Form["place"]): Promise<Answer> {
  const t = feedbackChat[turn.locale];
  const { wish, to = "", text = "", matter = "", author, message = "", kept } = data;
  const again = (said: Said) => feedbackForm(turn, wish, { place, typed: data, said });
  if (to === "") return again(warning(t.form.chooseTo));
  const colleague = asId<PersonId>(to);
  const prompt = FEEDBACK_PROMPTS.find((each) => each === data.prompt);
  if (wish === "ask" && !prompt) return again(warning(t.form.choosePrompt));
  const request = requestOf(data);
  // Somebody's words go back to them, and to nobody else.
  const quote = kept === "quote" && author === to ? message : "";
  const outcome = await (wish === "ask" && prompt
    ? askForFeedback(turn.ports, turn.person, { colleague, prompt, matter, request })
    : thank(turn.ports, turn.person, { colleague, text, quote, request }));
  if (outcome.kind === "refused") return again(refusalSaid(turn, outcome.refusal));
  const said = (wish === "ask" ? t.form.asked : t.sent)(shownName(turn, colleague));
  return place === "chat" ? home(turn, good(said)) : drawSent(turn, said);
}

/** It is sent, said in the dialog, which has no way home. */
export function drawSent(turn: Turn, line: string): Answer {
  const t = feedbackChat[turn.locale];
  const title = t.form.titles.thank;
  const actions = [link(t.openPage, turn.links.feedback(turn.person))];
  const card = noticeCard({
    ...frame(turn, { kicker: t.kicker, title, said: undefined, actions }),
    lines: [{ text: line, subtle: false }],
    facts: [],
  });
  return answer(card, title);
}

export const feedbackFormVerbs = {
  "feedback.send": verb(filled, (turn, data) => sendFilled(turn, data, "chat")),
} satisfies { readonly [name: string]: Verb };
