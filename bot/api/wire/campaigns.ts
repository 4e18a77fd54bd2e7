import { z } from "zod";
import { CAMPAIGN_AUDIENCES, CAMPAIGN_PACES } from "#core/campaign/campaign.ts";
import { PersonRef, command } from "./parts.ts";

/** The start of the year's talks, told to many (P15). */

const reach = {
  audiences: z.array(z.enum(CAMPAIGN_AUDIENCES)).min(1).max(CAMPAIGN_AUDIENCES.length),
  /** None for the whole municipality. */
  units: z.array(z.string().max(200)).max(500),
  pace: z.enum(CAMPAIGN_PACES),
};

const CampaignWire = z.object({
  id: z.string(),
  state: z.enum(["running", "paused", "stopped", "done"]),
  ...reach,
  unitNames: z.array(z.string()),
  people: z.number(),
  /** For how many the message has been laid out; sent within the minute unless they cannot be reached. */
  made: z.number(),
  startedBy: PersonRef,
  startedAt: z.string(),
  endedAt: z.string().optional(),
});

/** GET /api/campaigns */
export const CampaignsWire = z.object({
  campaigns: z.array(CampaignWire),
  /** While it is quiet: when sending begins, or goes on. */
  quietUntil: z.string().optional(),
  units: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** POST /api/campaigns/preview */
export const CampaignPreviewWire = z.object({
  managers: z.number(),
  employees: z.number(),
  /** For how long it goes on, at the least; quiet hours come on top. */
  minutes: z.number(),
});

export const campaignRequests = {
  previewCampaign: z.object(reach),
  startCampaign: z.object({ ...command, ...reach }),
  campaignAct: z.object(command),
} as const;

export type CampaignsView = z.infer<typeof CampaignsWire>;
export type CampaignPreviewView = z.infer<typeof CampaignPreviewWire>;
