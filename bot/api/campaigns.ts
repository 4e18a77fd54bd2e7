import type { CampaignId, UnitId } from "#core/ids.ts";
import * as campaigns from "#bot/usecases/campaign.ts";
import { presentCampaigns, presentPreview } from "./presentCampaigns.ts";
import { type Caller, type Route, command, idIn, previewing, reading } from "./route.ts";
import { CampaignPreviewWire, CampaignsWire, campaignRequests } from "./wire/campaigns.ts";

const CAMPAIGNS = "/api/campaigns";
const act = ({ params }: Caller) => ({ campaign: idIn<CampaignId>(params, "campaign") });
const inUnits = <T extends { readonly units: readonly string[] }>(wanted: T) => ({
  ...wanted,
  units: wanted.units.map((unit) => unit as UnitId),
});

/** HR tells many of the start of the year's talks, and follows it. */
export const campaignRoutes: readonly Route[] = [
  reading(CAMPAIGNS, CampaignsWire, async ({ deps, actor, reader }) => {
    const found = await campaigns.readCampaigns(deps.ports, actor);
    return found && presentCampaigns(reader, found);
  }),
  previewing(
    `${CAMPAIGNS}/preview`,
    campaignRequests.previewCampaign,
    CampaignPreviewWire,
    ({ deps, actor }, wanted) => {
      const found = campaigns.previewCampaign(deps.ports, actor, inUnits(wanted));
      return found && presentPreview(found);
    },
  ),
  command("post", CAMPAIGNS, campaignRequests.startCampaign, "campaignStarted", ({ deps, actor }, wanted) =>
    campaigns.startCampaign(deps.ports, actor, inUnits(wanted)),
  ),
  ...(
    [
      ["pause", "campaignPaused", campaigns.pauseCampaign],
      ["resume", "campaignResumed", campaigns.resumeCampaign],
      ["stop", "campaignStopped", campaigns.stopCampaign],
    ] as const
  ).map(([name, said, asked]) =>
    command("post", `${CAMPAIGNS}/:campaign/${name}`, campaignRequests.campaignAct, said, (caller, { request }) =>
      asked(caller.deps.ports, caller.actor, { ...act(caller), request }),
    ),
  ),
];
