import { type Campaign, isUnderWay } from "#core/campaign/campaign.ts";
import { type Recipient, recipientsOf } from "#core/campaign/recipients.ts";
import { type CampaignShard, advanced, newShards, nextSlice } from "#core/campaign/shard.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { isQuiet } from "#core/schedule/quietHours.ts";
import { type Instant, addMinutes, dayOf } from "#core/time.ts";
import { type OutboxRow, newCampaignRow } from "#bot/notify/outboxRow.ts";
import type { Stored, StoredBody } from "#bot/store/store.ts";
import { finishCampaign } from "#bot/usecases/campaign.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** Lays out the messages of a campaign, a slice of each shard a minute; in the quiet hours none, whoever starts it and when. */
export type CampaignRunner = {
  /** Looks whether something is to be laid out now; calls while it runs join the next round. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type CampaignRunnerSettings = {
  readonly ports: Ports;
  readonly onFault: (fault: unknown) => void;
  readonly everyMs?: number;
};

const EVERY_MS = 2_000;
/** A server that has taken up a shard is waited for so long; a slice takes a second or two. */
const TAKEN_FOR_MS = 10_000;
const AT_ONCE = 50;
const LOOKED_AT_AGAIN_MS = 30_000;
const NOT_HEARD_OF_MS = 2_000;
const HEARD_OF_WITHIN_MINUTES = 10;

/**
 * Everything it knows is in the store. A shard's row is taken up by moving its moment ahead under its version, so several servers
 * share the shards; one that dies leaves its shard to the next, which lays out the same rows again, and those that are there
 * already are the same rows.
 */
export function campaignRunner({ ports, onFault, everyMs = EVERY_MS }: CampaignRunnerSettings): CampaignRunner {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let stopped = false;

  const look = () =>
    (next ??= last =
      last.then(() => {
        next = undefined;
        // From memory: while there is none it costs nothing.
        if (stopped || !ports.municipality().campaigns.some(isUnderWay)) return undefined;
        if (isQuiet(ports.now(), ports.quietHours?.())) return undefined;
        return lookOnce(ports, () => stopped).catch(onFault);
      }));
  const interval = setInterval(() => void look(), everyMs).unref();

  return {
    look,
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      await last;
    },
  };
}

/**
 * What is laid out already rests as well while its campaign is paused; and on a server that has not heard of the campaign yet,
 * until it has: the message would else be taken for one of a campaign that is gone.
 */
export const restingCampaigns =
  ({ municipality, now }: Pick<Ports, "municipality" | "now">) =>
  ({ about, createdAt }: OutboxRow): number => {
    if (about.kind !== "campaign") return 0;
    const campaign = municipality().campaigns.find(({ id }) => id === about.campaign);
    if (!campaign) return now() < addMinutes(createdAt, HEARD_OF_WITHIN_MINUTES) ? NOT_HEARD_OF_MS : 0;
    return campaign.state === "paused" ? LOOKED_AT_AGAIN_MS : 0;
  };

async function lookOnce(ports: Ports, stopped: () => boolean): Promise<void> {
  const found = await ports.store.find("dossiers", MUNICIPALITY, { types: ["campaign", "campaignShard"] });
  for (const campaign of found.map(({ body }) => body).filter(isCampaign)) {
    if (campaign.state !== "running") continue;
    const shards = found.filter(({ body }) => isShard(body) && body.campaign === campaign.id);
    if (shards.length === 0) {
      const writes = newShards(campaign).map((body) => ({ kind: "create", body }) as const);
      await ports.store.commit("dossiers", MUNICIPALITY, writes);
      return lookOnce(ports, stopped);
    }
    const at = ports.now();
    // Whom it is for is worked out from everybody, so only when something is to be laid out.
    const left = shards
      .map(({ body }) => body)
      .filter(isShard)
      .filter(({ done }) => !done);
    if (left.length > 0 && !left.some(({ next }) => next <= at)) continue;
    const recipients = recipientsOf(ports.directory(), campaign, dayOf(at));
    for (const shard of shards) {
      if (stopped()) return;
      await layOut(ports, { campaign, shards: shards.length }, shard, recipients);
    }
    await finishIfAllAreDone(ports, campaign);
  }
}

type SharedOut = { readonly campaign: Campaign; readonly shards: number };

async function layOut(ports: Ports, { campaign, shards }: SharedOut, stored: Stored, recipients: readonly Recipient[]) {
  const shard = stored.body as ShardBody;
  const at = ports.now();
  if (shard.done || shard.next > at) return;
  const save = (body: CampaignShard, version: string) =>
    ports.store.commit("dossiers", MUNICIPALITY, [{ kind: "replace", body, version }]);
  const taken: CampaignShard = { ...shard, next: after(at, TAKEN_FOR_MS) };
  if ((await save(taken, stored.version)) === "conflict") return;
  const [mine] = await ports.store.find("dossiers", MUNICIPALITY, { ids: [shard.id] });
  if (!mine || (mine.body as ShardBody).next !== taken.next) return;

  const next = nextSlice(shard, shards, recipients, campaign.perMinute);
  for (let from = 0; from < next.slice.length; from += AT_ONCE)
    await Promise.all(
      next.slice.slice(from, from + AT_ONCE).map(({ person, as }) =>
        // A conflict says that it is there already.
        ports.store.commit("dossiers", person, [
          { kind: "create", body: newCampaignRow(person, { campaign: campaign.id, as }, at) },
        ]),
      ),
    );
  await save(advanced(shard, next, addMinutes(at, 1)), mine.version);
  const [first] = next.slice;
  if (first) await ports.committed(first.person, true);
}

async function finishIfAllAreDone(ports: Ports, campaign: Campaign) {
  const found = await ports.store.find("dossiers", MUNICIPALITY, { types: ["campaignShard"] });
  const shards = found.map(({ body }) => body).filter(isShard);
  if (shards.every((shard) => shard.campaign !== campaign.id || shard.done)) await finishCampaign(ports, campaign.id);
}

type ShardBody = StoredBody & CampaignShard;
const isCampaign = (body: StoredBody): body is StoredBody & Campaign => body.type === "campaign";
const isShard = (body: StoredBody): body is ShardBody => body.type === "campaignShard";
const after = (at: Instant, ms: number) => new Date(Date.parse(at) + ms).toISOString() as Instant;
