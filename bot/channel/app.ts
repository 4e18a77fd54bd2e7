import { Application, type TeamsAdapter } from "@microsoft/teams-ai";
import { type Activity, ActivityTypes, type TurnContext } from "botbuilder";
import { chatTexts } from "#core/content/chat.ts";
import { localeOf } from "#core/content/locale.ts";
import type { PersonId } from "#core/ids.ts";
import type { Chat } from "#bot/chat/chat.ts";
import type { Answer } from "#bot/chat/turn.ts";
import { isPersonal, senderOf } from "./identity.ts";
import { isMessageAction, messageActionOf, respondDialog, respondDialogText } from "./messageAction.ts";
import type { References } from "./references.ts";
import { refreshedFor } from "./refresh.ts";
import { respondCard, respondError, respondMessage } from "./respond.ts";
import { cardMessage } from "./send.ts";

export type AppParts = {
  readonly adapter: TeamsAdapter;
  readonly chat: Chat;
  readonly references: References;
  /** Only people of this tenant are talked to; undefined (local) lets all in. */
  readonly tenant: string | undefined;
};

/**
 * Routes activities to the chat. teams-ai is the router and no more: no storage (its state conflicts with itself after side
 * effects), no typing timer (shared between turns), cards answered by ourselves.
 */
export function createApp({ adapter, chat, references, tenant }: AppParts): Application {
  const app = new Application({ adapter, startTypingTimer: false });

  /** The person to talk to here, after saying to anybody else why not. */
  const personHere = async (
    context: TurnContext,
    say: (text: string) => Promise<unknown>,
  ): Promise<PersonId | undefined> => {
    const { activity } = context;
    const sender = senderOf(activity, tenant);
    if (sender.kind === "person") return sender.person;
    const texts = textsFor(activity);
    await say(sender.kind === "foreign" ? texts.foreign : texts.stranger);
    return undefined;
  };

  app.adaptiveCards.actionExecute(/.*/, async (context) => {
    const say = (text: string) => respondMessage(context, text);
    if (!isPersonal(context.activity)) await say(textsFor(context.activity).group.join(" "));
    else {
      const person = await personHere(context, say);
      if (person) {
        await references.remember(context.activity, person);
        const { card } = await chat.press(person, executed(context.activity), "execute");
        await respondCard(context, refreshedFor(card, context.activity.from.id));
      }
    }
    // The answer is sent above; what is returned here teams-ai leaves alone.
    return "";
  });

  // Asked from any chat or channel; the dialog is for the one who asks, and nothing is said where the message stands.
  app.activity(
    ({ activity }) => Promise.resolve(isMessageAction(activity)),
    async (context) => {
      const { activity } = context;
      const say = (text: string) => respondDialogText(context, text);
      const asked = messageActionOf(activity);
      const person = asked && (await personHere(context, say));
      if (!asked) await say(textsFor(activity).unknownVerb);
      if (!asked || !person) return;
      const answer =
        asked.ask === "dialog"
          ? await chat.openDialog(person, asked.to, asked.message)
          : await chat.submitDialog(person, asked.to, asked.data);
      await respondDialog(context, answer);
    },
  );

  app.activity(ActivityTypes.Invoke, (context) => respondError(context, 501, textsFor(context.activity).unknownVerb));

  app.activity(ActivityTypes.Message, async (context) => {
    const { activity } = context;
    if (!isPersonal(activity)) return sayInGroup(context);
    const person = await personHere(context, (text) => context.sendActivity(text));
    if (!person) return;
    await references.remember(activity, person);
    const pressed = submitted(activity);
    if (pressed) await replace(context, await chat.press(person, pressed, "submit"));
    else await show(context, await chat.say(person, textOf(activity)));
  });

  app.activity(ActivityTypes.InstallationUpdate, async (context) => {
    const { activity } = context;
    if (activity.action?.startsWith("remove")) await end(activity);
    else if (isPersonal(activity)) await begin(context);
    else await sayInGroup(context);
  });

  app.activity(ActivityTypes.ConversationUpdate, async (context) => {
    const { activity } = context;
    const isBotAdded = activity.membersAdded?.some(({ id }) => id === activity.recipient.id) ?? false;
    if (isBotAdded && isPersonal(activity)) await begin(context);
  });

  /** Teams tells of an installation twice, in two ways; who can be reached for the first time is welcomed once. */
  const begin = async (context: TurnContext) => {
    const sender = senderOf(context.activity, tenant);
    if (sender.kind !== "person") return;
    if ((await references.remember(context.activity, sender.person)) === "first")
      await show(context, await chat.begin(sender.person));
  };

  /** After an uninstallation the bot is silent. */
  const end = async (activity: Activity) => {
    const sender = senderOf(activity, tenant);
    if (isPersonal(activity) && sender.kind === "person") await references.forget(sender.person);
  };

  return app;
}

const textsFor = ({ locale }: Activity) => chatTexts[localeOf(locale)];

const show = (context: TurnContext, answer: Answer) =>
  context.sendActivity(cardMessage(answer, context.activity.from.id));

/**
 * Puts the answer where the pressed card was. Where that card is gone, or holds text that could not be saved, the answer
 * comes as a new message.
 */
async function replace(context: TurnContext, answer: Answer): Promise<void> {
  const { replyToId, from } = context.activity;
  if (answer.refused || !replyToId) await show(context, answer);
  else
    await context.updateActivity({ ...cardMessage(answer, from.id), id: replyToId }).catch(() => show(context, answer));
}

/** What an Execute carries: what the card held, and what was put in. */
function executed({ value }: Activity): unknown {
  const { action } = value as { readonly action: { readonly verb: string; readonly data?: object } };
  return { verb: action.verb, ...action.data };
}

/** What a Submit carries, if this message is one. */
function submitted(activity: Activity): object | undefined {
  const value: unknown = activity.value;
  return typeof value === "object" && value !== null && "verb" in value ? value : undefined;
}

/** A message may be without text (a picture, say), whatever its type promises. */
const textOf = ({ text }: { readonly text?: string }) => text ?? "";

/** In a channel or a group chat nothing is said about anybody; the own chat is one click away. */
async function sayInGroup(context: TurnContext): Promise<void> {
  const { group, groupButton } = chatTexts.sv;
  const chat = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(context.activity.recipient.id)}`;
  await context.sendActivity({
    type: ActivityTypes.Message,
    textFormat: "markdown",
    text: `${group.join("\n\n")}\n\n[${groupButton}](${chat})`,
  });
}
