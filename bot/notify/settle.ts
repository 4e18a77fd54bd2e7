import type { Instant } from "#core/time.ts";
import type { Delivery } from "./delivery.ts";
import { type OutboxRow, takenAwayAt } from "./outboxRow.ts";

export type Pending = Extract<OutboxRow, { status: "pending" }>;
export type Sending = Extract<OutboxRow, { status: "sending" }>;

/** With doubled pauses from two seconds on, about nine hours: longer than an ordinary incident at the far end. */
const MAX_ATTEMPTS = 15;
const FIRST_RETRY_MS = 2_000;

/** For how long a row is left alone after an attempt that came to nothing, at least as long as the channel asks for. */
export const pauseAfter = (attempts: number, afterMs = 0) => Math.max(afterMs, FIRST_RETRY_MS * 2 ** (attempts - 1));

/** What a row is after an attempt (docs/architecture.md, Messages). */
export function settled(
  body: Sending,
  delivery: Delivery,
  conversation: string,
  { at, later }: { readonly at: Instant; readonly later: (ms: number) => Instant },
): OutboxRow {
  const { dueAt: _, status: __, ...rest } = body;
  const dueAt = takenAwayAt(at);
  switch (delivery.kind) {
    case "sent":
      return { ...rest, status: "sent", sentAt: at, conversation, activity: delivery.activity, dueAt };
    case "unknown":
      return { ...rest, status: "unknown", since: at, dueAt };
    case "gone":
      return { ...rest, status: "parked", reason: delivery.reason, since: at, dueAt };
    case "retry":
      return body.attempts >= MAX_ATTEMPTS
        ? { ...rest, status: "parked", reason: delivery.reason, since: at, dueAt }
        : { ...rest, status: "pending", dueAt: later(pauseAfter(body.attempts, delivery.afterMs)) };
  }
}
