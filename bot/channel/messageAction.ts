import { CardFactory, type Activity, type TurnContext } from "botbuilder";
import { z } from "zod";
import { type Instant, dayOf } from "#core/time.ts";
import type { MessageAct, MessageInTeams } from "#bot/chat/chat.ts";
import type { Answer } from "#bot/chat/turn.ts";
import { plainTextOf } from "./messageText.ts";
import { respondTask } from "./respond.ts";

/** The commands of the app's manifest: a message is saved as an event of one's own, or its author is thanked for it. */
export const MESSAGE_COMMANDS = { saveAsEvent: "keep", thank: "thank" } as const satisfies {
  readonly [command: string]: MessageAct;
};

/** What Teams asks of a command: its dialog, and then to do what the dialog was filled with. */
const FETCH_DIALOG = "composeExtension/fetchTask";
const SUBMIT_DIALOG = "composeExtension/submitAction";

export const isMessageAction = ({ type, name }: Activity): boolean =>
  type === "invoke" && (name === FETCH_DIALOG || name === SUBMIT_DIALOG);

/** What of the message we use. */
const Payload = z.object({
  body: z.object({ contentType: z.string().default("text"), content: z.string() }),
  createdDateTime: z.string().optional(),
  linkToMessage: z.string().optional(),
  from: z.object({ user: z.object({ id: z.string().max(80) }).nullish() }).nullish(),
});
const Value = z.object({
  commandId: z.enum(["saveAsEvent", "thank"]),
  messagePayload: Payload.optional(),
  data: z.unknown().optional(),
});

export type MessageAction =
  | { readonly ask: "dialog"; readonly to: MessageAct; readonly message: MessageInTeams | undefined }
  | { readonly ask: "save"; readonly to: MessageAct; readonly data: unknown };

/** What is asked, or undefined when it is no command of ours. */
export function messageActionOf({ name, value }: Activity): MessageAction | undefined {
  const parsed = Value.safeParse(value);
  if (!parsed.success) return undefined;
  const { commandId, messagePayload, data } = parsed.data;
  const to = MESSAGE_COMMANDS[commandId];
  if (name === SUBMIT_DIALOG) return { ask: "save", to, data };
  return { ask: "dialog", to, message: messagePayload && messageOf(messagePayload) };
}

function messageOf({ body, createdDateTime = "", linkToMessage = "", from }: z.output<typeof Payload>): MessageInTeams {
  const at = new Date(createdDateTime);
  return {
    text: plainTextOf(body),
    day: Number.isNaN(at.getTime()) ? undefined : dayOf(at.toISOString() as Instant),
    link: linkToMessage.startsWith("https://") ? linkToMessage : "",
    author: from?.user?.id,
  };
}

/** Shows a card in the dialog, or, once it is closed, in a new one. */
export const respondDialog = (context: TurnContext, { card, summary }: Answer) =>
  respondTask(context, {
    type: "continue",
    value: { title: summary, width: "medium", height: "large", card: CardFactory.adaptiveCard(card) },
  });

/** Says something in place of a dialog. */
export const respondDialogText = (context: TurnContext, text: string) =>
  respondTask(context, { type: "message", value: text });
