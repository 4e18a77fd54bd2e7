import type { CampaignId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import type { Campaign } from "./campaign.ts";
import type { Recipient } from "./recipients.ts";

/** One server lays out so many rows a minute with ease; a faster campaign is shared out, so that several can. */
const A_SHARD = 375;

/** Among how many rows a campaign is shared out. People fall to shards unevenly, so one that has time has one: it keeps its pace. */
const shardsFor = ({ perMinute }: Campaign): number => Math.ceil(perMinute / A_SHARD);

/** How far a campaign has come with its part of the people: whose ids fall to this shard, in their order. */
export type CampaignShard = {
  readonly type: "campaignShard";
  readonly schema: 1;
  readonly id: string;
  readonly campaign: CampaignId;
  readonly shard: number;
  /** The last whose row was laid out. */
  readonly after: PersonId | undefined;
  readonly made: number;
  readonly done: boolean;
  /** Not before this; a server at work with it sets it ahead, so that no other takes it up meanwhile. */
  readonly next: Instant;
};

const shardId = (campaign: CampaignId, shard: number) => `campaignShard:${campaign}:${shard}`;

export const newShards = (campaign: Campaign): readonly CampaignShard[] =>
  Array.from({ length: shardsFor(campaign) }, (_, shard) => ({
    type: "campaignShard",
    schema: 1,
    id: shardId(campaign.id, shard),
    campaign: campaign.id,
    shard,
    after: undefined,
    made: 0,
    done: false,
    next: campaign.startedAt,
  }));

/** To which of so many shards a person falls, always the same. */
export function shardOf(person: PersonId, shards: number): number {
  let sum = 0;
  for (const character of person) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % shards;
}

/** Who comes next in one of a campaign's shards, and whether they are its last. New people with an id before come too late for this campaign. */
export function nextSlice(
  { shard, after }: Pick<CampaignShard, "shard" | "after">,
  shards: number,
  recipients: readonly Recipient[],
  perMinute: number,
): { readonly slice: readonly Recipient[]; readonly last: boolean } {
  const left = recipients.filter(
    ({ person }) => (after === undefined || person > after) && shardOf(person, shards) === shard,
  );
  const size = Math.max(1, Math.ceil(perMinute / shards));
  return { slice: left.slice(0, size), last: left.length <= size };
}

/** The shard when those have their rows. */
export const advanced = (
  shard: CampaignShard,
  { slice, last }: ReturnType<typeof nextSlice>,
  next: Instant,
): CampaignShard => ({
  ...shard,
  after: slice.at(-1)?.person ?? shard.after,
  made: shard.made + slice.length,
  done: last,
  next,
});
