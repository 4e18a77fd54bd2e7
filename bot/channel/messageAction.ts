import { CardFactory, type Activity, type TurnContext } from "botbuilder";
import { z } from "zod";
import { type Instant, dayOf } from "#core/time.ts";
import type { MessageToKeep } from "#bot/chat/noteVerbs.ts";
import type { Answer } from "#bot/chat/turn.ts";
import { plainTextOf } from "./messageText.ts";
import { respondTask } from "./respond.ts";

/** The command of the app's manifest that saves a message as an event of one's own. */
export const SAVE_MESSAGE = "saveAsEvent";

/** What Teams asks of the command: its dialog, and then to save what the dialog was filled with. */
const FETCH_DIALOG = "composeExtension/fetchTask";
const SUBMIT_DIALOG = "composeExtension/submitAction";

export const isMessageAction = ({ type, name }: Activity): boolean =>
  type === "invoke" && (name === FETCH_DIALOG || name === SUBMIT_DIALOG);

/** What of the message we use. Who wrote it is left behind: it is not theirs that is saved, but what one wants to remember. */
const Payload = z.object({
  body: z.object({ contentType: z.string().default("text"), content: z.string() }),
  createdDateTime: z.string().optional(),
  linkToMessage: z.string().optional(),
});
const Value = z.object({ commandId: z.string(), messagePayload: Payload.optional(), data: z.unknown().optional() });

export type MessageAction =
  | { readonly ask: "dialog"; readonly message: MessageToKeep | undefined }
  | { readonly ask: "save"; readonly data: unknown };

/** What is asked, or undefined when it is not our command. */
export function messageActionOf({ name, value }: Activity): MessageAction | undefined {
  const parsed = Value.safeParse(value);
  if (!parsed.success || parsed.data.commandId !== SAVE_MESSAGE) return undefined;
  const { messagePayload, data } = parsed.data;
  if (name === SUBMIT_DIALOG) return { ask: "save", data };
  return { ask: "dialog", message: messagePayload && messageOf(messagePayload) };
}

function messageOf({ body, createdDateTime = "", linkToMessage = "" }: z.output<typeof Payload>): MessageToKeep {
  const at = new Date(createdDateTime);
  return {
    text: plainTextOf(body),
    day: Number.isNaN(at.getTime()) ? undefined : dayOf(at.toISOString() as Instant),
    link: linkToMessage.startsWith("https://") ? linkToMessage : "",
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
