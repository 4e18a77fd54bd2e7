import type { Notice } from "#core/dossier/notices.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * A message that somebody is to get. Written in the commit of what it tells, so a crash loses none. It carries ids, never
 * content: the card is drawn when it is sent. `due` is there as long as somebody must act on the row.
 */
export type OutboxRow = {
  readonly type: "outbox";
  readonly schema: 1;
  readonly id: string;
  readonly subject: PersonId;
  readonly to: PersonId;
  readonly about: Notice["about"];
  readonly createdAt: Instant;
  readonly attempts: number;
} & (
  | { readonly status: "pending"; readonly due: Instant }
  /** Marked before the POST. If the process dies or the answer is lost just there, nobody knows: it becomes `unknown`, never a blind second message. */
  | { readonly status: "sending"; readonly due: Instant }
  /** The person has no conversation with the bot yet; a pointer among their references wakes it. */
  | { readonly status: "waiting" }
  | { readonly status: "sent"; readonly sentAt: Instant; readonly conversation: string; readonly activity: string }
  | { readonly status: "unknown"; readonly since: Instant }
  | { readonly status: "parked"; readonly reason: string; readonly since: Instant }
  /** No longer true when its turn came. */
  | { readonly status: "dropped"; readonly since: Instant }
);

export const newOutboxRow = (id: string, subject: PersonId, { to, about }: Notice, at: Instant): OutboxRow => ({
  type: "outbox",
  schema: 1,
  id: `outbox:${id}`,
  subject,
  to,
  about,
  createdAt: at,
  attempts: 0,
  status: "pending",
  due: at,
});
