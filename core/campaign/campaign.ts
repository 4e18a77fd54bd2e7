import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { CampaignId, PersonId, UnitId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/** To whom the start of the year's talks is told: to those who lead, who plan their talks, and to everybody else. */
export const CAMPAIGN_AUDIENCES = ["managers", "employees"] as const;
export type CampaignAudience = (typeof CAMPAIGN_AUDIENCES)[number];

/** Over how long it is spread: as fast as Teams takes it, or so that questions come in at a pace people can answer. */
export const CAMPAIGN_PACES = ["fast", "day", "week"] as const;
export type CampaignPace = (typeof CAMPAIGN_PACES)[number];

/** Who is told: all, or those of some units and of the units below them. */
export type CampaignReach = {
  readonly audiences: readonly CampaignAudience[];
  /** Empty for the whole municipality. */
  readonly units: readonly UnitId[];
};

/**
 * The start of the year's talks, told to many (P15): HR starts it, it goes on by itself, can rest and can be stopped. Whom it has come to stands in
 * one row a shard beside it (`shard.ts`), and each person has one row in their own outbox under the campaign's id, so nobody
 * is told twice however often a server dies.
 */
export type Campaign = CampaignReach & {
  readonly type: "campaign";
  readonly schema: 1;
  readonly id: CampaignId;
  readonly state: "running" | "paused" | "stopped" | "done";
  readonly pace: CampaignPace;
  /** How many rows are laid out a minute, all shards together. */
  readonly perMinute: number;
  /** How many it was for when it began. */
  readonly people: number;
  /** Whom others have told lately, when it began: those hear nothing new by it. */
  readonly leftOut?: readonly CampaignReach[];
  readonly startedBy: PersonId;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
};

export type CampaignEvent = {
  readonly type: "campaignStarted" | "campaignPaused" | "campaignResumed" | "campaignStopped" | "campaignDone";
  readonly campaign: CampaignId;
};

type Decided = Decision<Campaign, CampaignEvent>;

/** As many a minute as the channel takes in a minute. */
const FASTEST = 3_000;
/** A working day has ten hours outside the quiet ones. */
const MINUTES: { readonly [P in Exclude<CampaignPace, "fast">]: number } = { day: 600, week: 5 * 600 };
/** Who hears of it later than this hears of something else. */
const SAID_FOR_DAYS = 60;

export const perMinuteOf = (pace: CampaignPace, people: number): number =>
  pace === "fast" ? FASTEST : Math.min(FASTEST, Math.ceil(people / MINUTES[pace]));

export const isUnderWay = ({ state }: Campaign) => state === "running" || state === "paused";

/** From which day on a campaign has been told so long ago that it is told anew. */
export const saidUntil = ({ startedAt }: Campaign): Day => addDays(dayOf(startedAt), SAID_FOR_DAYS);

/** Whether a message of it is still to be sent, when its turn comes. One that was stopped has told nobody for sure. */
export const isStillSaid = (campaign: Campaign, on: Day) => campaign.state !== "stopped" && on < saidUntil(campaign);

/** Begins one. There is one at a time: two would tell the same people the same thing. */
export function startCampaign(
  present: readonly Campaign[],
  wanted: CampaignReach & { readonly id: CampaignId; readonly pace: CampaignPace },
  people: number,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): Decided {
  if (present.some(isUnderWay)) return refuse("campaign.underWay");
  if (people === 0) return refuse("campaign.nobody");
  return begin(wanted, people, { by, at });
}

/**
 * Begins the one by which the year tells it by itself, also beside what HR has begun: whom HR has told lately is left out
 * (`announcedTo`), so what was told to a few does not keep it from all others.
 */
export const announce = (
  wanted: Announced & { readonly id: CampaignId },
  people: number,
  begun: { readonly by: PersonId; readonly at: Instant },
): Decided => (people === 0 ? unchanged : begin({ ...wanted, pace: "day" }, people, begun));

type Announced = CampaignReach & Required<Pick<Campaign, "leftOut">>;

/** To whom the year tells it by itself on a day. */
export const announcedTo = (
  audiences: CampaignReach["audiences"],
  present: readonly Campaign[],
  on: Day,
): Announced => ({
  audiences,
  units: [],
  leftOut: present
    .filter((each) => isStillSaid(each, on))
    .map((each) => ({ audiences: each.audiences, units: each.units })),
});

function begin(
  { id, audiences, units, pace, leftOut }: Pick<Campaign, "id" | "audiences" | "units" | "pace" | "leftOut">,
  people: number,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): Decided {
  const campaign: Campaign = {
    type: "campaign",
    schema: 1,
    id,
    state: "running",
    audiences,
    units,
    ...(leftOut && leftOut.length > 0 && { leftOut }),
    pace,
    perMinute: perMinuteOf(pace, people),
    people,
    startedBy: by,
    startedAt: at,
  };
  return changed([campaign], { type: "campaignStarted", campaign: id });
}

/** Lets it rest: what is not sent yet waits. */
export const pauseCampaign = (campaign: Campaign): Decided =>
  campaign.state === "paused"
    ? unchanged
    : campaign.state === "running"
      ? to(campaign, "paused", "campaignPaused")
      : refuse("campaign.over");

/** Goes on where it rested. */
export const resumeCampaign = (campaign: Campaign): Decided =>
  campaign.state === "running"
    ? unchanged
    : campaign.state === "paused"
      ? to(campaign, "running", "campaignResumed")
      : refuse("campaign.over");

/** Ends it: what is not sent yet is not sent. What was sent stays. */
export function stopCampaign(campaign: Campaign, at: Instant): Decided {
  if (campaign.state === "stopped") return unchanged;
  return isUnderWay(campaign)
    ? to({ ...campaign, endedAt: at }, "stopped", "campaignStopped")
    : refuse("campaign.over");
}

/** All have been seen to. */
export const finishCampaign = (campaign: Campaign, at: Instant): Decided =>
  campaign.state === "running" ? to({ ...campaign, endedAt: at }, "done", "campaignDone") : unchanged;

const to = (campaign: Campaign, state: Campaign["state"], type: CampaignEvent["type"]): Decided =>
  changed([{ ...campaign, state }], { type, campaign: campaign.id });
