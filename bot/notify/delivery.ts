import type { ContractId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import type { OutboxRow } from "./outboxRow.ts";

/** Where a person can be reached: written at every personal activity, since a service URL can change. */
export type Reference = {
  readonly type: typeof REFERENCE;
  readonly schema: 1;
  readonly id: typeof REFERENCE;
  readonly person: PersonId;
  /** The person's id in the channel (`29:...` in Teams). */
  readonly member: string;
  /** The bot's id in the channel. */
  readonly bot: string;
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly tenant: string;
  /** Anything but `ok`: nothing is sent until the person does something in the chat again. */
  readonly state: "ok" | Unreachable;
  /** When what waits for the person is to be looked for. Written in the commit by which they can be reached, so a crash forgets nothing. */
  readonly dueAt?: Instant;
};
export const REFERENCE = "reference";

/** Why a chat there was can no longer be reached: the person has blocked the bot or taken it away, or the conversation is gone. */
export type Unreachable = "blocked" | "uninstalled" | "gone";

/** An expanded Adaptive Card, ready to be sent. */
export type Card = { readonly type: "AdaptiveCard" } & { readonly [key: string]: unknown };

/** What came of one attempt to reach somebody (retry classes: ARCHITECTURE section 4). */
export type Delivery =
  | { readonly kind: "sent"; readonly activity: string }
  /** Not delivered for certain; try again, not sooner than `afterMs`. */
  | { readonly kind: "retry"; readonly afterMs?: number; readonly reason: string; readonly throttled?: true }
  /** Trying again does not help: the message itself is refused, nothing can be sent there any more (`unreachable`), or what was to be updated is not there. */
  | {
      readonly kind: "gone";
      readonly reason: string;
      readonly unreachable?: Unreachable;
      readonly messageGone?: true;
    }
  /** The answer was lost: it may have been delivered, so it is not sent again blindly. */
  | { readonly kind: "unknown"; readonly reason: string };

/** What a message says: its card, and a line for notifications and screen readers. */
export type Message = { readonly card: Card; readonly summary: string };

/** Sends one new message to one person's 1:1 chat. Never throws for what the far end says. */
export type Send = (reference: Reference, message: Message) => Promise<Delivery>;

/** Puts a card in the place of one sent before. `gone` when that message no longer is there. */
export type Update = (
  reference: Reference,
  sent: { readonly conversation: string; readonly activity: string },
  message: Message,
) => Promise<Delivery>;

/**
 * Sees to it that somebody is reached in a chat that is there and that nobody has told us of. Whether they are; never throws for
 * what the far end says.
 */
export type OpenChat = (person: PersonId, conversation: string) => Promise<boolean>;

/** Draws the message for an outbox row from what is true now; undefined when it no longer is. */
export type DrawNotice = (row: OutboxRow) => Promise<Message | undefined>;

/** Draws a contract as it stands now, for one of its parties; undefined when they may not see it. */
export type DrawContract = (to: PersonId, subject: PersonId, contract: ContractId) => Promise<Message | undefined>;
