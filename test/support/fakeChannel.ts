import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PersonId } from "#core/ids.ts";

export const TENANT = "11111111-1111-4111-8111-111111111111";
const BOT = "28:bot";

type Json = { readonly [key: string]: unknown };

/** A card as a client holds it: enough to read it and to press its buttons. */
export type ShownCard = {
  readonly type: "AdaptiveCard";
  readonly body: readonly unknown[];
  readonly actions: readonly ShownAction[];
  readonly refresh?: { readonly action: ShownAction; readonly userIds?: readonly string[] };
} & Json;
export type ShownAction = {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: Json;
};

/** A message in a conversation, as it is now. */
export type Message = {
  readonly id: string;
  readonly conversation: string;
  readonly text: string;
  readonly card: ShownCard | undefined;
  /** The activity it answers; "nothing" when it was sent unasked, "aTurn" when a turn changed it. */
  readonly answers: string;
};

/** What goes wrong with the next request, once. */
export type Fault =
  | { readonly status: number; readonly code?: string; readonly retryAfter?: number }
  /** The connection breaks: `before` anything is taken, or `after` the message has been delivered. */
  | { readonly cut: "before" | "after" }
  /** No answer ever comes. */
  | { readonly hang: true };

export type FakeChannel = Awaited<ReturnType<typeof startFakeChannel>>;

/**
 * The channel as a bot meets it: the Bot Framework connector's REST service, and people who write, press and install. It
 * never deduplicates: what is accepted twice is shown twice.
 */
export async function startFakeChannel() {
  const bodies: string[] = [];
  const requests: string[] = [];
  const messages = new Map<string, Message>();
  const order: Message[] = [];
  const faults: Fault[] = [];
  const listeners = new Set<() => void>();
  const rosters = new Map<string, readonly { readonly id: string; readonly aadObjectId: string }[]>();
  let next = 1;

  const server = createServer((request, response) => {
    read(request).then(
      (body) => serve(request, response, body),
      () => response.destroy(),
    );
  });

  const serve = (request: IncomingMessage, response: ServerResponse, body: string) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
    requests.push(`${request.method} ${path}`);
    bodies.push(body);
    const fault = faults.shift();
    if (fault && "hang" in fault) return;
    if (fault && "cut" in fault && fault.cut === "before") {
      request.socket.destroy();
      return;
    }
    if (fault && "status" in fault) {
      if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
      reply(response, fault.status, { error: { code: fault.code ?? "Fault", message: "as the test wants it" } });
      return;
    }
    const [, listed] = /^\/v3\/conversations\/([^/]+)\/pagedmembers$/.exec(path) ?? [];
    if (listed !== undefined) {
      const members = rosters.get(listed);
      reply(response, members ? 200 : 404, members ? { members } : { error: { code: "ConversationNotFound" } });
      return;
    }
    const [, conversation = "", activity] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    const id =
      conversation === ""
        ? undefined
        : deliver(request.method ?? "", conversation, activity, JSON.parse(body === "" ? "{}" : body) as Json);
    if (fault && "cut" in fault) request.socket.destroy();
    else
      reply(
        response,
        id === undefined ? 404 : 201,
        id === undefined ? { error: { code: "ActivityNotFoundInConversation" } } : { id },
      );
  };

  const deliver = (
    method: string,
    conversation: string,
    activity: string | undefined,
    body: Json,
  ): string | undefined => {
    if (method === "POST") return put(`a${next++}`, conversation, body, activity ?? "nothing");
    if (activity === undefined || !messages.has(activity)) return undefined;
    if (method === "PUT") return put(activity, conversation, body, "aTurn");
    messages.delete(activity);
    return activity;
  };

  const put = (id: string, conversation: string, body: Json, answers: string): string => {
    const [attachment] = (body["attachments"] ?? []) as readonly { readonly content: ShownCard }[];
    const message: Message = {
      id,
      conversation,
      answers,
      text: typeof body["text"] === "string" ? body["text"] : "",
      card: attachment?.content,
    };
    messages.set(id, message);
    order.push(message);
    for (const tell of listeners) tell();
    return id;
  };

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Resolves with the first message in a conversation that fits, also one that is there already. */
  const arrived = (conversation: string, fits: (message: Message) => boolean = () => true, from = 0) =>
    new Promise<Message>((resolve) => {
      const look = () => {
        const found = order.slice(from).find((message) => message.conversation === conversation && fits(message));
        if (!found) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });

  /** One person's client, talking to the bot at the address it has at the time. */
  const person = (
    id: PersonId,
    bot: () => string,
    { tenant = TENANT, locale = "sv-SE" }: { readonly tenant?: string; readonly locale?: string } = {},
  ) => {
    const conversation = `chat-${id}`;
    const base = {
      channelId: "msteams",
      serviceUrl,
      locale,
      from: { id: `29:${id}`, aadObjectId: id, name: "" },
      recipient: { id: BOT, name: "Uppdragsdialog" },
      conversation: { id: conversation, conversationType: "personal", tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    };
    const post = async (activity: Json, turn = `u${next++}`) => {
      const response = await fetch(`${bot()}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...base, id: turn, timestamp: new Date().toISOString(), ...activity }),
      });
      const text = await response.text();
      return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as Json) };
    };
    /** Sends, and gives the messages that the bot had answered with when its turn was over. */
    const heard = async (activity: Json): Promise<readonly Message[]> => {
      const [from, turn] = [order.length, `u${next++}`];
      const { status } = await post(activity, turn);
      if (status !== 200) throw new Error(`the bot answered ${status}`);
      const here = (activity["conversation"] as { readonly id: string } | undefined)?.id ?? conversation;
      return order
        .slice(from)
        .filter(({ conversation: at, answers }) => at === here && (answers === turn || answers === "aTurn"));
    };
    const only = async (activity: Json): Promise<Message> => {
      const [message, ...more] = await heard(activity);
      if (!message || more.length > 0) throw new Error(`the bot sent ${more.length + (message ? 1 : 0)} messages`);
      return message;
    };
    const shown = (message: Message): ShownCard => {
      if (!message.card) throw new Error(`no card, but: ${message.text}`);
      return message.card;
    };
    const invoke = (action: ShownAction | Json, inputs: Json = {}, more: Json = {}) => {
      const { verb, data } = action as { readonly verb?: string; readonly data?: Json };
      const value = { action: { type: "Action.Execute", verb, data: { ...data, ...inputs } }, trigger: "manual" };
      return post({ type: "invoke", name: "adaptiveCard/action", value, ...more });
    };
    /** The message as it stands, shown to this person; a card that refreshes itself for them is asked for anew, as Teams does. */
    const open = async (message: Message): Promise<ShownCard> => {
      const standing = messages.get(message.id);
      if (!standing) throw new Error("the message is gone");
      const card = shown(standing);
      if (!card.refresh?.userIds?.includes(base.from.id)) return card;
      const { verb, data } = card.refresh.action;
      const value = { action: { type: "Action.Execute", verb, data }, trigger: "automatic" };
      const { status, body } = await post({ type: "invoke", name: "adaptiveCard/action", value });
      if (status !== 200 || body?.["type"] !== "application/vnd.microsoft.card.adaptive") return card;
      return body["value"] as ShownCard;
    };
    return {
      conversation,
      post,
      open,
      heard,
      invoke,
      /** Writes; gives the card that the bot answers with. */
      say: async (text: string) => shown(await only({ type: "message", text })),
      /** Writes; gives whatever message the bot answers with. */
      write: (text: string, more: Json = {}) => only({ type: "message", text, ...more }),
      /** Presses a button, as a client that knows Action.Execute; gives the card that takes the old one's place. */
      press: async (action: ShownAction, inputs: Json = {}): Promise<ShownCard> => {
        const { status, body } = await invoke(action, inputs);
        if (status !== 200 || body?.["type"] !== "application/vnd.microsoft.card.adaptive")
          throw new Error(`the answer was ${status} ${JSON.stringify(body)}`);
        return body["value"] as ShownCard;
      },
      /** Presses a button, as a client that falls back to Action.Submit; gives the message, new or changed. */
      submit: (action: ShownAction, inputs: Json = {}, replyToId?: string) =>
        only({ type: "message", value: { ...action.data, ...inputs }, ...(replyToId !== undefined && { replyToId }) }),
      install: () => heard({ type: "installationUpdate", action: "add" }),
      addBot: () => heard({ type: "conversationUpdate", membersAdded: [{ id: BOT, name: "" }] }),
      uninstall: () => heard({ type: "installationUpdate", action: "remove" }),
      /** The newest or next message in this chat that fits. */
      arrived: (fits?: (message: Message) => boolean, from?: number) => arrived(conversation, fits, from),
    };
  };

  return {
    serviceUrl,
    /** Everything that was sent to the channel, word for word. */
    bodies: () => bodies.join("\n"),
    requests: (): readonly string[] => requests,
    accepted: (): readonly Message[] => order,
    /** A message as it stands now, after whatever has been put in its place; undefined when it is gone. */
    standing: (id: string): Message | undefined => messages.get(id),
    /** Somebody takes a message away. */
    remove: (id: string) => void messages.delete(id),
    /** Who is in a chat, for who asks. */
    rosters,
    failNext: (...coming: readonly Fault[]) => void faults.push(...coming),
    person,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export type Client = ReturnType<FakeChannel["person"]>;

/** The button whose title begins like this. */
export function button(card: ShownCard, title: string): ShownAction {
  const found = actionsIn(card).find((action) => action.title.startsWith(title));
  if (!found)
    throw new Error(
      `no button "${title}" among: ${actionsIn(card)
        .map((action) => action.title)
        .join(", ")}`,
    );
  return found;
}

/** Every action of a card, wherever it stands. */
export const actionsIn = (card: ShownCard): readonly ShownAction[] =>
  everything(card).filter(
    (part): part is ShownAction & Json =>
      typeof part["type"] === "string" && part["type"].startsWith("Action.") && "title" in part,
  );

/** Every input of a card. */
export const inputsIn = (card: ShownCard) =>
  everything(card).filter(
    (part): part is { readonly id: string; readonly value?: string; readonly type: string } & Json =>
      typeof part["type"] === "string" && part["type"].startsWith("Input."),
  );

/** What a card says, for a test that looks for words. */
export const wordsIn = (card: ShownCard): string => JSON.stringify(card);

/** A card's elements and actions; fallbacks repeat their actions and are left out. */
function everything(part: unknown): readonly Json[] {
  if (Array.isArray(part)) return part.flatMap(everything);
  if (typeof part !== "object" || part === null) return [];
  return [
    part as Json,
    ...Object.entries(part).flatMap(([key, inner]) => (key === "fallback" || key === "data" ? [] : everything(inner))),
  ];
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function reply(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
