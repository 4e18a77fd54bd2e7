import { type Request, type Response, type TurnContext } from "botbuilder";
import type { Logger } from "pino";
import { chatTexts } from "#core/content/chat.ts";
import { localeOf } from "#core/content/locale.ts";
import { createChat } from "#bot/chat/chat.ts";
import type { Links } from "#bot/links.ts";
import type { OpenChat, Send, Update } from "#bot/notify/delivery.ts";
import { toldChat } from "#bot/telemetry/toldChat.ts";
import { type Telemetry, quiet } from "#bot/telemetry/telemetry.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { type Credentials, createAdapter } from "./adapter.ts";
import { createApp } from "./app.ts";
import { isMessageAction, respondDialogText } from "./messageAction.ts";
import { createOpenChat } from "./openChat.ts";
import { createReferences } from "./references.ts";
import { respondError } from "./respond.ts";
import { createSend, createUpdate } from "./send.ts";

export type ChannelParts = {
  readonly ports: Ports;
  /** Undefined only in a local run: then nobody is authenticated. */
  readonly credentials: Credentials | undefined;
  /** Whose people are talked to; the credentials' tenant where there are any. */
  readonly tenant?: string;
  readonly links: Links;
  /** Whose bot this is, as it presents itself. */
  readonly municipality: string;
  readonly log: Pick<Logger, "error">;
  /** Somebody can be reached who could not before, or elsewhere: what waits for them is due. */
  readonly onReference: () => void;
  readonly telemetry?: Telemetry;
};

export type Channel = {
  /** The handler of `POST /api/messages`; the body is parsed before it. */
  readonly messages: (request: Request, response: Response) => Promise<void>;
  /** Sends one new message to one person's chat. */
  readonly send: Send;
  /** Puts a card in the place of one sent before. */
  readonly update: Update;
  /** Reaches somebody in a chat that Teams has not told of. */
  readonly open: OpenChat;
};

/** The chat over the Bot Framework: the one place that knows it. */
export function createChannel({
  ports,
  credentials,
  tenant,
  links,
  municipality,
  log,
  onReference,
  telemetry = quiet,
}: ChannelParts): Channel {
  const adapter = createAdapter(credentials);
  const chat = toldChat(createChat({ ports, links, municipality }), telemetry);
  const references = createReferences(ports, onReference);
  const app = createApp({ adapter, chat, references, tenant: credentials?.tenant ?? tenant });

  adapter.onTurnError = async (context, fault) => {
    log.error(described(fault), "chat turn");
    await apologise(context).catch((again: unknown) => log.error(described(again), "chat turn"));
  };
  return {
    messages: (request, response) =>
      adapter.process(request, response, async (context) => void (await app.run(context))),
    send: createSend(adapter, credentials?.appId ?? ""),
    update: createUpdate(adapter, credentials?.appId ?? ""),
    open: createOpenChat(ports, adapter, credentials?.appId ?? "", onReference),
  };
}

/** An invoke without an answer shows people a raw error, so a fault is an answer too. */
async function apologise(context: TurnContext) {
  const { locale, type } = context.activity;
  const { fault } = chatTexts[localeOf(locale)];
  if (isMessageAction(context.activity)) await respondDialogText(context, fault);
  else if (type === "invoke") await respondError(context, 500, fault);
  else if (type === "message") await context.sendActivity(fault);
}

/** Where it happened, not what was said: a message of a fault may quote a person's text. */
function described(fault: unknown) {
  const { name, stack, code } = fault as { readonly name?: string; readonly stack?: string; readonly code?: string };
  return {
    fault: name,
    code,
    at: stack
      ?.split("\n")
      .filter((line) => line.startsWith("    at "))
      .slice(0, 8),
  };
}
