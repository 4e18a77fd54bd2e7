import { isAhead } from "#core/appraisal/appraisal.ts";
import { isStillSaid } from "#core/campaign/campaign.ts";
import { campaignChat } from "#core/content/chat/campaign.ts";
import { appraisalsIn } from "#core/dossier/dossier.ts";
import { type CardAction, link } from "#bot/cards/action.ts";
import type { CampaignNews } from "#bot/notify/outboxRow.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, shownName } from "./turn.ts";

/** What a campaign says to somebody, and the way to what they do next. */
export type Telling = {
  readonly kicker: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly action: CardAction;
};

/** The start of the year's talks, to one of many (P15), as a message of its own. */
export async function campaignMessage(turn: Turn, news: CampaignNews): Promise<Answer | undefined> {
  const telling = await campaignTelling(turn, news);
  return telling && drawCampaign(turn, telling);
}

export const drawCampaign = (turn: Turn, { action, ...told }: Telling): Answer =>
  drawTelling(turn, { ...told, facts: [], actions: [action] });

/**
 * Undefined when the campaign has been stopped or is long ago, and for whom it says nothing new: who leads nobody any more, whose
 * talk has been called already.
 */
export async function campaignTelling(turn: Turn, { campaign: id, as }: CampaignNews): Promise<Telling | undefined> {
  const { ports, person, locale, links } = turn;
  const { municipality, directory, today } = asking(ports, person);
  const campaign = municipality.campaigns.find((each) => each.id === id);
  if (!campaign || !isStillSaid(campaign, today)) return undefined;
  const { kicker, managers, employees } = campaignChat[locale];
  if (as === "managers") {
    const reports = directory.reportsOf(person, today).length;
    if (reports === 0) return undefined;
    const action = link(managers.button, links.planning(person));
    return { kicker, title: managers.title, lines: managers.lines(reports), action };
  }
  const manager = directory.managerOf(person, today);
  const talks = appraisalsIn(await readDossier(ports, person, { types: ["appraisal"] }));
  if (manager === undefined || talks.some(isAhead)) return undefined;
  const action = link(employees.button, links.start(person));
  return { kicker, title: employees.title, lines: employees.lines(shownName(turn, manager)), action };
}
