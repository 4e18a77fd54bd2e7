import { isAhead } from "#core/appraisal/appraisal.ts";
import { isStillSaid } from "#core/campaign/campaign.ts";
import { campaignChat } from "#core/content/chat/campaign.ts";
import { appraisalsIn } from "#core/dossier/dossier.ts";
import { link } from "#bot/cards/action.ts";
import type { CampaignRow } from "#bot/notify/outboxRow.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { asking } from "#bot/usecases/ports.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, shownName } from "./turn.ts";

/**
 * The start of the year's talks, to one of many (P15). Undefined when the campaign has been stopped or is long ago, and for whom it
 * says nothing new: who leads nobody any more, whose talk has been called already.
 */
export async function campaignMessage(
  turn: Turn,
  { campaign: id, as }: CampaignRow["about"],
): Promise<Answer | undefined> {
  const { ports, person, locale, links } = turn;
  const { municipality, directory, today } = asking(ports, person);
  const campaign = municipality.campaigns.find((each) => each.id === id);
  if (!campaign || !isStillSaid(campaign, today)) return undefined;
  const texts = campaignChat[locale];
  if (as === "managers") {
    const reports = directory.reportsOf(person, today).length;
    if (reports === 0) return undefined;
    return drawTelling(turn, {
      kicker: texts.kicker,
      title: texts.managers.title,
      lines: texts.managers.lines(reports),
      facts: [],
      actions: [link(texts.managers.button, links.planning(person))],
    });
  }
  const manager = directory.managerOf(person, today);
  const talks = appraisalsIn(await readDossier(ports, person, { types: ["appraisal"] }));
  if (manager === undefined || talks.some(isAhead)) return undefined;
  return drawTelling(turn, {
    kicker: texts.kicker,
    title: texts.employees.title,
    lines: texts.employees.lines(shownName(turn, manager)),
    facts: [],
    actions: [link(texts.employees.button, links.start(person))],
  });
}
