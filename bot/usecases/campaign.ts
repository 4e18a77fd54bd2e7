import { may } from "#core/access/access.ts";
import * as campaigns from "#core/campaign/campaign.ts";
import type { Campaign, CampaignPace, CampaignReach } from "#core/campaign/campaign.ts";
import { type Recipient, recipientsOf } from "#core/campaign/recipients.ts";
import type { CampaignShard } from "#core/campaign/shard.ts";
import type { Decision } from "#core/decision.ts";
import { type DossierDocument, type DossierEvent, campaignsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type CampaignId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { afterQuiet, isQuiet } from "#core/schedule/quietHours.ts";
import { type Instant } from "#core/time.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** A campaign and for how many its message has been laid out. */
export type CampaignProgress = { readonly campaign: Campaign; readonly made: number };

/** `quietUntil`: nothing is laid out before that, as it is quiet now. */
export type Campaigns = {
  readonly campaigns: readonly CampaignProgress[];
  readonly quietUntil: Instant | undefined;
};

/** All that were started, the newest first, for who may start one: one query. */
export async function readCampaigns(ports: Ports, actor: PersonId): Promise<Campaigns | undefined> {
  if (!may(asking(ports, actor).viewer, "campaign.run", null)) return undefined;
  const stored = await ports.store.find("dossiers", MUNICIPALITY, { types: ["campaign", "campaignShard"] });
  const bodies = stored.map(({ body }) => body as unknown as Campaign | CampaignShard);
  const [at, quiet] = [ports.now(), ports.quietHours?.()];
  const found = bodies
    .filter((body): body is Campaign => body.type === "campaign")
    .toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
    .map((campaign) => ({
      campaign,
      made: bodies.reduce(
        (sum, body) => sum + (body.type === "campaignShard" && body.campaign === campaign.id ? body.made : 0),
        0,
      ),
    }));
  return { campaigns: found, quietUntil: isQuiet(at, quiet) ? afterQuiet(at, quiet) : undefined };
}

/** How many it would be for, and how fast: asked before it is started. */
export function previewCampaign(
  ports: Ports,
  actor: PersonId,
  wanted: CampaignReach & { readonly pace: CampaignPace },
): { readonly recipients: readonly Recipient[]; readonly perMinute: number } | undefined {
  const { viewer, directory, today } = asking(ports, actor);
  if (!may(viewer, "campaign.run", null)) return undefined;
  const recipients = recipientsOf(directory, wanted, today);
  return { recipients, perMinute: campaigns.perMinuteOf(wanted.pace, recipients.length) };
}

/** Starts the telling; `CampaignRunner` does it from then on. The id is the request's, so that one wish is one campaign. */
export const startCampaign = (
  ports: Ports,
  actor: PersonId,
  { request, ...wanted }: CampaignReach & { readonly pace: CampaignPace; readonly request: RequestId },
): Promise<Outcome> =>
  onCampaigns(ports, actor, request, (present, at) => {
    const { directory, today } = asking(ports, actor);
    const people = recipientsOf(directory, wanted, today).length;
    return campaigns.startCampaign(present, { ...wanted, id: asId<CampaignId>(request) }, people, { by: actor, at });
  });

type Named = { readonly campaign: CampaignId; readonly request: RequestId };
const acting =
  (decide: (campaign: Campaign, at: Instant) => Decision<Campaign, campaigns.CampaignEvent>) =>
  (ports: Ports, actor: PersonId, { campaign: id, request }: Named): Promise<Outcome> =>
    onCampaigns(ports, actor, request, (present, at) => {
      const campaign = present.find((each) => each.id === id);
      return campaign ? decide(campaign, at) : hidden;
    });

/** Lets it rest, goes on, or ends it. */
export const pauseCampaign = acting(campaigns.pauseCampaign);
export const resumeCampaign = acting(campaigns.resumeCampaign);
export const stopCampaign = acting(campaigns.stopCampaign);

/** All have their message: by the clock alone, once. */
export const finishCampaign = (ports: Ports, id: CampaignId): Promise<Outcome> =>
  change(
    ports,
    { actor: CLOCK, subject: MUNICIPALITY, request: asId(`${CLOCK}-${id}`), needs: { types: ["campaign"] } },
    (dossier, { at }) => {
      const campaign = campaignsIn(dossier).find((each) => each.id === id);
      return campaign ? campaigns.finishCampaign(campaign, at) : hidden;
    },
  );

const onCampaigns = (
  ports: Ports,
  actor: PersonId,
  request: RequestId,
  decide: (present: readonly Campaign[], at: Instant) => Decision<DossierDocument, DossierEvent>,
) =>
  change(ports, { actor, subject: MUNICIPALITY, request, needs: { types: ["campaign"] } }, (dossier, { viewer, at }) =>
    may(viewer, "campaign.run", null) ? decide(campaignsIn(dossier), at) : hidden,
  );
