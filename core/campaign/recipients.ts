import { isOnLeave } from "#core/contract/acting.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";
import type { Campaign, CampaignAudience, CampaignReach } from "./campaign.ts";

export type Recipient = { readonly person: PersonId; readonly as: CampaignAudience };

/**
 * Whom a campaign is for on a day, in order of their ids. Who leads is told as such, or else as an employee; who is on leave is
 * left in peace, and who represents the board as a guest has no talk here. Whoever of `leftOut` was told the same is left out.
 */
export function recipientsOf(
  directory: Directory,
  { audiences, units, leftOut = [] }: CampaignReach & Pick<Campaign, "leftOut">,
  on: Day,
): readonly Recipient[] {
  const within = unitsWithin(directory, units);
  const told = new Set(leftOut.flatMap((reach) => recipientsOf(directory, reach, on).map(tellingOf)));
  return directory.organisation.people
    .filter((person) => !person.guest && (within?.has(person.unit) ?? true) && !isOnLeave(directory, person.id, on))
    .flatMap((person): readonly Recipient[] => {
      const as = audienceFor(directory, person, audiences, on);
      return as ? [{ person: person.id, as }] : [];
    })
    .filter((recipient) => !told.has(tellingOf(recipient)))
    .toSorted((one, other) => (one.person < other.person ? -1 : 1));
}

/** Who leads is told something else than an employee is. */
const tellingOf = ({ person, as }: Recipient) => `${as} ${person}`;

function audienceFor(directory: Directory, { id }: Person, audiences: CampaignReach["audiences"], on: Day) {
  if (audiences.includes("managers") && directory.leads(id, on)) return "managers";
  return audiences.includes("employees") && directory.managerOf(id, on) !== undefined ? "employees" : undefined;
}

/** The units and all below them; undefined for everybody. */
function unitsWithin({ organisation }: Directory, units: readonly UnitId[]): ReadonlySet<UnitId> | undefined {
  if (units.length === 0) return undefined;
  const below = Map.groupBy(organisation.units, ({ parent }) => parent);
  const found = new Set<UnitId>();
  const walk = (unit: UnitId) => {
    if (found.has(unit)) return;
    found.add(unit);
    for (const { id } of below.get(unit) ?? []) walk(id);
  };
  units.forEach(walk);
  return found;
}
