import { may } from "#core/access/access.ts";
import { type Campaign, type CampaignAudience, announce, announcedTo, saidUntil } from "#core/campaign/campaign.ts";
import { recipientsOf } from "#core/campaign/recipients.ts";
import { unchanged } from "#core/decision.ts";
import { campaignsIn, yearCyclesIn } from "#core/dossier/dossier.ts";
import { CLOCK, type CampaignId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { afterQuiet } from "#core/schedule/quietHours.ts";
import { type Day, addDays } from "#core/time.ts";
import { type Cycle, DEFAULT_CYCLE, type YearCycle, saveCycle } from "#core/year/cycle.ts";
import { type ReminderDays, remindersOf } from "#core/year/reminderDays.ts";
import type { YearFacts, YearSending } from "#core/year/sendings.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** The year as it stands, or as it is proposed, and whom it would reach today. */
export type YearNow = {
  readonly saved: YearCycle | undefined;
  readonly cycle: Cycle & { readonly reminders: ReminderDays };
  readonly today: Day;
  readonly facts: YearFacts;
  readonly canEdit: boolean;
};

/** For those who decide the year and those who look after the product. */
export function readYear(ports: Ports, actor: PersonId): YearNow | undefined {
  const { viewer, municipality, directory, today } = asking(ports, actor);
  if (!may(viewer, "year.read", null)) return undefined;
  const toTell = countToTell(directory, municipality.campaigns, today);
  const { managers = 0, employees = 0 } = toTell.at(-1) ?? {};
  const cycle = municipality.year?.cycle ?? DEFAULT_CYCLE;
  return {
    saved: municipality.year,
    cycle: { ...cycle, reminders: remindersOf(cycle) },
    today,
    facts: { managers, employees, toTell, quiet: ports.quietHours?.() },
    canEdit: may(viewer, "year.edit", null),
  };
}

/** Today, and from each day on which what a campaign has told is long ago; from the last of them on nobody is left out. */
function countToTell(directory: Directory, campaigns: readonly Campaign[], today: Day): YearFacts["toTell"] {
  const days = campaigns.map(saidUntil).filter((day) => day > today);
  return [...new Set([today, ...days.toSorted()])].map((from) => {
    const to = (...audiences: readonly CampaignAudience[]) =>
      recipientsOf(directory, announcedTo(audiences, campaigns, from), today);
    const both = to("managers", "employees");
    const managers = both.filter(({ as }) => as === "managers").length;
    return { from, managers, employees: both.length - managers, employeesAlone: to("employees").length };
  });
}

/** HR decides the year; what it sends follows from then on (the sweeper reads it). */
export const saveYear = (
  ports: Ports,
  actor: PersonId,
  { request, seen, cycle }: { readonly request: RequestId; readonly seen: number; readonly cycle: Cycle },
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { types: ["yearCycle"] } },
    (dossier, { viewer, at }) =>
      may(viewer, "year.edit", null) ? saveCycle(yearCyclesIn(dossier)[0], cycle, { by: actor, at, seen }) : hidden,
  );

/** Who hears of it later than this hears of something that has long begun. */
const LATEST_DAYS = 30;

/**
 * The first day of the year's talks has come, and HR has let the year tell of it: a campaign begins, once a year, spread over a
 * working day and after the quiet hours. Whom HR has told lately by hand is left out.
 */
export const announceTalks = (
  ports: Ports,
  { on, to }: Pick<Extract<YearSending, { what: "announcement" }>, "on" | "to">,
): Promise<Outcome> => {
  const request = asId<RequestId>(`${CLOCK}-year-${on}`);
  return change(
    ports,
    { actor: CLOCK, subject: MUNICIPALITY, request, needs: { types: ["campaign", "yearCycle"] } },
    (dossier, { at, today, directory }) => {
      const [year] = yearCyclesIn(dossier);
      if (!year || today > addDays(on, LATEST_DAYS)) return unchanged;
      const wanted = announcedTo(to, campaignsIn(dossier), today);
      const people = recipientsOf(directory, wanted, today).length;
      const begins = { by: year.savedBy, at: afterQuiet(at, ports.quietHours?.()) };
      return announce({ ...wanted, id: asId<CampaignId>(request) }, people, begins);
    },
  );
};
