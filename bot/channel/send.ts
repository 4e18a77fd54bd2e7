import { type Activity, type BotAdapter, CardFactory, type ConversationReference } from "botbuilder";
import type { Card, Delivery, Reference, Send } from "#bot/notify/delivery.ts";
import { connectorOf } from "./connector.ts";

/** Teams answers within a few seconds; after this the answer is held for lost. */
const TIMEOUT_MS = 15_000;

/** A card as a message of its own. `summary` is what a notification and a screen reader's list of messages say. */
export const cardMessage = (card: Card, summary: string): Partial<Activity> => ({
  type: "message",
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});

/**
 * Sends a new message to somebody's 1:1 chat, once: `continueConversationAsync` alone would post to the reply path, so the
 * turn's connector is asked to send to the conversation. Retry classes: learn.microsoft.com, "Optimize your bot with rate
 * limiting in Teams" and "Send proactive messages".
 */
export const createSend =
  (adapter: BotAdapter, appId: string, { timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Send =>
  async (reference, { card, summary }) => {
    let delivery: Delivery = { kind: "retry", reason: "notTried" };
    await adapter.continueConversationAsync(appId, conversationOf(reference), async (context) => {
      const message = {
        ...cardMessage(card, summary),
        from: { id: reference.bot },
        recipient: { id: reference.member },
      } as Partial<Activity>;
      delivery = await connectorOf(adapter, context)
        .conversations.sendToConversation(reference.conversation, message, { timeout: timeoutMs })
        .then(({ id }): Delivery => ({ kind: "sent", activity: id }), deliveryOf);
    });
    return delivery;
  };

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
  if (FINAL.has(statusCode)) return { kind: "gone", reason };
  if (ANSWER_LOST.has(statusCode)) return { kind: "unknown", reason };
  const seconds = Number(response?.headers?.get?.("retry-after"));
  return { kind: "retry", reason, ...(Number.isFinite(seconds) && seconds > 0 && { afterMs: seconds * 1000 }) };
}
