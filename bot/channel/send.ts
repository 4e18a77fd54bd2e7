import { type Activity, type BotAdapter, CardFactory, type ConversationReference } from "botbuilder";
import type { Delivery, Message, Reference, Send, Unreachable, Update } from "#bot/notify/delivery.ts";
import { type Connector, connectorOf } from "./connector.ts";
import { refreshedFor } from "./refresh.ts";

/** Teams answers within a few seconds; after this the answer is held for lost. */
export const TIMEOUT_MS = 15_000;

/** A card as a message of its own. `summary` is what a notification and a screen reader's list of messages say. */
export const cardMessage = ({ card, summary }: Message, member: string): Partial<Activity> => ({
  type: "message",
  summary,
  attachments: [CardFactory.adaptiveCard(refreshedFor(card, member))],
});

/**
 * Sends a new message to somebody's 1:1 chat, once: `continueConversationAsync` alone would post to the reply path, so the
 * turn's connector is asked to send to the conversation. Retry classes: learn.microsoft.com, "Optimize your bot with rate
 * limiting in Teams" and "Send proactive messages".
 */
export const createSend =
  (adapter: BotAdapter, appId: string, { timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Send =>
  (reference, message) =>
    reaching(adapter, appId, reference, (conversations) =>
      conversations.sendToConversation(reference.conversation, activityFor(reference, message), { timeout: timeoutMs }),
    );

/** Puts a card in the place of one that was sent, in the same way. */
export const createUpdate =
  (adapter: BotAdapter, appId: string, { timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Update =>
  (reference, { conversation, activity }, message) =>
    reaching(adapter, appId, reference, (conversations) =>
      conversations.updateActivity(
        conversation,
        activity,
        { ...activityFor(reference, message), id: activity },
        { timeout: timeoutMs },
      ),
    );

/** Asks the channel's REST service for something in somebody's chat, and says what came of it. */
async function reaching(
  adapter: BotAdapter,
  appId: string,
  reference: Reference,
  ask: (conversations: Connector["conversations"]) => Promise<{ readonly id: string }>,
): Promise<Delivery> {
  let delivery: Delivery = { kind: "retry", reason: "notTried" };
  await inChatOf(adapter, appId, reference, async (conversations) => {
    delivery = await ask(conversations).then(({ id }): Delivery => ({ kind: "sent", activity: id }), deliveryOf);
  });
  return delivery;
}

/** Does something with the channel's REST service where somebody's chat is; what it throws is taken for a fault in a turn. */
export const inChatOf = (
  adapter: BotAdapter,
  appId: string,
  reference: Reference,
  work: (conversations: Connector["conversations"]) => Promise<void>,
): Promise<void> =>
  adapter.continueConversationAsync(appId, conversationOf(reference), (context) =>
    work(connectorOf(adapter, context).conversations),
  );

const activityFor = ({ bot, member }: Reference, message: Message) =>
  ({ ...cardMessage(message, member), from: { id: bot }, recipient: { id: member } }) as Partial<Activity>;

const conversationOf = ({
  bot,
  member,
  person,
  conversation,
  serviceUrl,
  tenant,
}: Reference): Partial<ConversationReference> => ({
  channelId: "msteams",
  serviceUrl,
  bot: { id: bot, name: "" },
  user: { id: member, name: "", aadObjectId: person },
  conversation: { id: conversation, isGroup: false, conversationType: "personal", tenantId: tenant, name: "" },
});

type Fault = {
  readonly statusCode?: number;
  readonly code?: string;
  /** MSAL's: the token could not be had, so nothing was posted. */
  readonly errorCode?: string;
  readonly response?: { readonly headers?: { readonly get?: (name: string) => string | undefined } };
};

/** Never written to the far end, for certain. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);
/** Nothing that a second try would change: blocked, uninstalled, gone, refused. */
const FINAL: ReadonlySet<number> = new Set([400, 403, 404, 405, 413]);
/** By the far end's own words; a 403 in other words is a chat that does not take anything from us. */
const UNINSTALLED = "BotNotInConversationRoster";
/** Only the message that was to be updated is gone, the conversation is there. */
const MESSAGE_GONE = "ActivityNotFoundInConversation";
const whatIsGone = (
  status: number,
  code: string,
): { readonly unreachable?: Unreachable; readonly messageGone?: true } => {
  if (code === MESSAGE_GONE) return { messageGone: true };
  if (status !== 403 && status !== 404) return {};
  if (status === 404) return { unreachable: "gone" };
  return { unreachable: code === UNINSTALLED ? "uninstalled" : "blocked" };
};
/** Our own sign-in failed: somebody must put it right, and then what waits is sent. */
const AFTER_SIGN_IN_MS = 300_000;
/** The far end's gateway gave up waiting: what it passed on may have arrived. */
const ANSWER_LOST: ReadonlySet<number> = new Set([408, 504]);

/** What a failed attempt means. */
export function deliveryOf(fault: unknown): Delivery {
  const { statusCode, code = "", errorCode, response } = fault as Fault;
  if (statusCode === 401 || errorCode !== undefined)
    return { kind: "retry", reason: `sign-in ${errorCode ?? "401"}`, afterMs: AFTER_SIGN_IN_MS };
  if (statusCode === undefined)
    return { kind: NOT_CONNECTED.has(code) ? "retry" : "unknown", reason: code === "" ? "network" : code };
  const reason = code === "" ? String(statusCode) : `${statusCode} ${code}`;
  if (FINAL.has(statusCode)) return { kind: "gone", reason, ...whatIsGone(statusCode, code) };
  if (ANSWER_LOST.has(statusCode)) return { kind: "unknown", reason };
  const seconds = Number(response?.headers?.get?.("retry-after"));
  return {
    kind: "retry",
    reason,
    ...(statusCode === 429 && { throttled: true }),
    ...(Number.isFinite(seconds) && seconds > 0 && { afterMs: seconds * 1000 }),
  };
}
