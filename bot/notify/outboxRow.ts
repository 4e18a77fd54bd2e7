import type { Notice } from "#core/dossier/notices.ts";
import type { CampaignAudience } from "#core/campaign/campaign.ts";
import type { CampaignId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addMinutes, dayOf } from "#core/time.ts";

/**
 * A message that somebody is to get. Written in the commit of what it tells, so a crash loses none. It carries ids, never
 * content: the card is drawn when it is sent. `dueAt` is when somebody must act on the row next: send it, or take it away once
 * it is settled. It lies in the dossier it tells of; a digest in that of its receiver.
 */
type Row<What> = What & {
  readonly schema: 1;
  readonly id: string;
  readonly subject: PersonId;
  readonly to: PersonId;
  readonly createdAt: Instant;
  readonly attempts: number;
} & (
    | { readonly status: "pending"; readonly dueAt: Instant }
    /** Marked before the POST. If the process dies or the answer is lost just there, nobody knows: it becomes `unknown`, never a blind second message. */
    | { readonly status: "sending"; readonly dueAt: Instant }
    /** The person has no conversation with the bot yet; a pointer among their references wakes it. At `dueAt` it has waited long enough. */
    | { readonly status: "waiting"; readonly dueAt: Instant }
    | (Settled & {
        readonly status: "sent";
        readonly sentAt: Instant;
        readonly conversation: string;
        readonly activity: string;
      })
    | (Settled & { readonly status: "unknown"; readonly since: Instant })
    | (Settled & { readonly status: "parked"; readonly reason: string; readonly since: Instant })
    /** No longer true when its turn came. */
    | (Settled & { readonly status: "dropped"; readonly since: Instant })
  );
type Settled = { readonly dueAt: Instant };

/** Tells of something that has happened. */
export type NoticeRow = Row<{ readonly type: "outbox"; readonly about: Notice["about"] }>;
/** Tells what waits for somebody; at most once a day. `news`: it also tells what a campaign has to tell them (`oneADay.ts`). */
export type DigestRow = Row<{
  readonly type: "digest";
  readonly about: { readonly kind: "digest"; readonly day: Day; readonly news?: CampaignNews };
}>;
export type CampaignNews = { readonly campaign: CampaignId; readonly as: CampaignAudience };
/** Tells one of many of the start of the year's talks; once a person and campaign, whoever lays it out. */
export type CampaignRow = Row<{
  readonly type: "campaignMessage";
  readonly about: { readonly kind: "campaign" } & CampaignNews;
}>;
export type OutboxRow = NoticeRow | DigestRow | CampaignRow;

/** The rows that are sent as new messages, what a person has done before what many are told. */
export const MESSAGE_TYPES: readonly OutboxRow["type"][] = ["outbox", "digest", "campaignMessage"];

/** Tells of what has happened in somebody's dossier; not before `dueAt`. */
export const newOutboxRow = (
  id: string,
  subject: PersonId,
  { to, about }: Notice,
  at: Instant,
  dueAt: Instant = at,
): NoticeRow => ({
  type: "outbox",
  schema: 1,
  id: `outbox:${id}`,
  subject,
  to,
  about,
  createdAt: at,
  attempts: 0,
  status: "pending",
  dueAt,
});

/** The one digest of a person and day. Whoever makes it, and however often, it is the same row. */
export const newDigestRow = (to: PersonId, day: Day, at: Instant, dueAt: Instant): DigestRow => ({
  type: "digest",
  schema: 1,
  id: digestId(day),
  subject: to,
  to,
  about: { kind: "digest", day },
  createdAt: at,
  attempts: 0,
  status: "pending",
  dueAt,
});

export const newCampaignRow = (to: PersonId, { campaign, as }: CampaignNews, at: Instant): CampaignRow => ({
  type: "campaignMessage",
  schema: 1,
  id: campaignRowId(campaign),
  subject: to,
  to,
  about: { kind: "campaign", campaign, as },
  createdAt: at,
  attempts: 0,
  status: "pending",
  dueAt: at,
});

export const digestId = (day: Day) => `digest:${day}`;
export const campaignRowId = (campaign: CampaignId) => `campaign:${campaign}`;

/** The day on which it reached its receiver, or may have; undefined when it has not. */
export const reachedOn = (row: OutboxRow): Day | undefined =>
  row.status === "sent" ? dayOf(row.sentAt) : row.status === "unknown" ? dayOf(row.since) : undefined;

/** Nothing more will be told by it. */
export const isSettled = ({ status }: OutboxRow) =>
  status !== "pending" && status !== "sending" && status !== "waiting";

/**
 * For so long one can look up what became of a message; then its row goes, unless a card is still kept true by it. One that waits
 * for a chat goes as long after it was written.
 */
const KEPT_DAYS = 90;

/** When a row that is settled now, or was written now and waits, is to be taken away. */
export const takenAwayAt = (at: Instant): Instant => addMinutes(at, KEPT_DAYS * 24 * 60);
