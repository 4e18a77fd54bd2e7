import type { Campaigns, previewCampaign } from "#bot/usecases/campaign.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { CampaignPreviewWire, CampaignsWire } from "./wire/campaigns.ts";

/** The campaigns and the units one can choose among, for who may start one. */
export function presentCampaigns(reader: Reader, found: Campaigns): Wire<typeof CampaignsWire> {
  const { directory, locale } = reader;
  return {
    campaigns: found.campaigns.map(({ campaign, made }) => ({
      id: campaign.id,
      state: campaign.state,
      audiences: [...campaign.audiences],
      units: [...campaign.units],
      unitNames: campaign.units.map((unit) => directory.unit(unit)?.name ?? unit),
      pace: campaign.pace,
      people: campaign.people,
      made,
      startedBy: personRef(reader, campaign.startedBy),
      startedAt: campaign.startedAt,
      ...(campaign.endedAt !== undefined && { endedAt: campaign.endedAt }),
    })),
    ...(found.quietUntil !== undefined && { quietUntil: found.quietUntil }),
    units: directory.organisation.units
      .map(({ id, name }) => ({ id, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name, locale)),
  };
}

export const presentPreview = ({
  recipients,
  perMinute,
}: NonNullable<ReturnType<typeof previewCampaign>>): Wire<typeof CampaignPreviewWire> => {
  const managers = recipients.filter(({ as }) => as === "managers").length;
  return {
    managers,
    employees: recipients.length - managers,
    minutes: recipients.length === 0 ? 0 : Math.ceil(recipients.length / perMinute),
  };
};
