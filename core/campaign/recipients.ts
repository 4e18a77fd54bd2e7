import { isOnLeave } from "#core/contract/acting.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";
import type { Campaign, CampaignAudience, CampaignReach } from "./campaign.ts";

export type Recipient = { readonly person: PersonId; readonly as: CampaignAudience };

type Reach = CampaignReach & Pick<Campaign, "leftOut">;

/** Whom a campaign is for on a day, in order of their ids. */
export const recipientsOf = (directory: Directory, reach: Reach, on: Day): readonly Recipient[] =>
  directory.organisation.people
    .flatMap((person): readonly Recipient[] => {
      const as = toldAs(directory, person, reach, on);
      return as ? [{ person: person.id, as }] : [];
    })
    .toSorted((one, other) => (one.person < other.person ? -1 : 1));

/**
 * As what somebody is told by a campaign, if at all. Who leads is told as such, or else as an employee; who is on leave is left in
 * peace, and who represents the board as a guest has no talk here. Whoever of `leftOut` was told the same is left out: who leads is
 * told something else than an employee is.
 */
export function toldAs(
  directory: Directory,
  person: Person,
  { audiences, units, leftOut = [] }: Reach,
  on: Day,
): CampaignAudience | undefined {
  if (person.guest || !isWithin(directory, person.unit, units) || isOnLeave(directory, person.id, on)) return undefined;
  const as = audienceFor(directory, person, audiences, on);
  return as && leftOut.some((reach) => toldAs(directory, person, reach, on) === as) ? undefined : as;
}

function audienceFor(directory: Directory, { id }: Person, audiences: CampaignReach["audiences"], on: Day) {
  if (audiences.includes("managers") && directory.leads(id, on)) return "managers";
  return audiences.includes("employees") && directory.managerOf(id, on) !== undefined ? "employees" : undefined;
}

/** Whether a unit is one of some, or below one of them; every unit is where none is named. */
function isWithin(directory: Directory, unit: UnitId, units: readonly UnitId[]): boolean {
  if (units.length === 0) return true;
  const seen = new Set<UnitId>();
  for (let each: UnitId | undefined = unit; each && !seen.has(each); each = directory.unit(each)?.parent) {
    if (units.includes(each)) return true;
    seen.add(each);
  }
  return false;
}
