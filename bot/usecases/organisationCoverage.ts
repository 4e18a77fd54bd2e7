import { may } from "#core/access/access.ts";
import { seesIdentity } from "#core/access/names.ts";
import { type ContractFacts, type Overdue, overdueIn } from "#core/assignmentChain/coverage.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import {
  type TalkCounts,
  type TalkFacts,
  type TalkStanding,
  talkCounts,
  talkStanding,
} from "#core/overview/talkCoverage.ts";
import type { Day } from "#core/time.ts";
import { readCoverage } from "#bot/views/inForce.ts";
import { readTalkFacts, readTalkTallies } from "#bot/views/talks.ts";
import { followedUnits } from "./followedUnits.ts";
import { leadersIn } from "./policy.ts";
import { type Ports, asking } from "./ports.ts";
import { workedOutOnce } from "./workedOut.ts";

/** In force with nothing late, in force with something late, or none. */
export const CONTRACT_STANDINGS = ["inForce", "late", "none"] as const;
export type ContractStanding = (typeof CONTRACT_STANDINGS)[number];
export type ContractCounts = { readonly [S in ContractStanding]: number };

/** One unit's own people, those below it not counted. */
export type UnitCoverage = {
  readonly unit: Unit;
  readonly contracts: ContractCounts;
  readonly talks: TalkCounts;
};

/**
 * Who leads and has a contract, and who has had a talk, in numbers, unit by unit (P14, P22): facts, so without a least number
 * (DOMAIN decision 12). Two queries of the views, as large as there are units shown and leaders in them; who works where comes
 * from memory.
 */
export async function readOrganisationCoverage(
  ports: Ports,
  actor: PersonId,
): Promise<readonly UnitCoverage[] | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  if (!may(viewer, "coverage.open", null)) return undefined;
  const units = followedUnits(asked);
  const ids = units.map(({ id }) => id);
  const [contracts, tallies] = await Promise.all([contractFacts(ports, ids), readTalkTallies(ports, ids)]);
  const leaders = leadersByUnit(directory, today);
  const people = withTalks(directory, today);
  return units.map((unit) => {
    const standings = (leaders.get(unit.id) ?? []).map((leader) => contractStanding(contracts.get(leader), today));
    const count = (wanted: ContractStanding) => standings.filter((standing) => standing === wanted).length;
    return {
      unit,
      contracts: { inForce: count("inForce"), late: count("late"), none: count("none") },
      talks: talkCounts(tallies.get(unit.id) ?? [], people.get(unit.id)?.length ?? 0, today),
    };
  });
}

/** Somebody in a unit, as the reader may know: facts alone. */
export type CoveredPerson = {
  readonly person: PersonId;
  /** For who leads. */
  readonly contract?: {
    readonly standing: ContractStanding;
    readonly late: readonly Overdue[];
    readonly facts?: ContractFacts;
  };
  readonly talk?: { readonly standing: TalkStanding; readonly facts: TalkFacts };
};

/** The names behind one unit's numbers, of those whose facts are the reader's to know. */
export async function readUnitCoverage(
  ports: Ports,
  actor: PersonId,
  id: UnitId,
): Promise<readonly CoveredPerson[] | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  const unit = directory.unit(id);
  if (!unit || !may(viewer, "coverage.open", null) || !may(viewer, "coverage.read", unit)) return undefined;
  const [contracts, talks] = await Promise.all([contractFacts(ports, [id]), readTalkFacts(ports, id)]);
  const leads = new Set(leadersByUnit(directory, today).get(id));
  const employed = new Set(withTalks(directory, today).get(id));
  const there = new Set([...employed, ...leads]);
  return (
    [...there]
      // Whose identity is protected stands in the numbers alone: a row without a name would tell where they work.
      .filter((person) => may(viewer, "facts.read", person) && seesIdentity(directory, viewer, person))
      .map((person) => {
        const facts = contracts.get(person);
        const talk = talks[person] ?? {};
        return {
          person,
          ...(leads.has(person) && {
            contract: {
              standing: contractStanding(facts, today),
              late: overdueIn(facts, today),
              ...(facts && { facts }),
            },
          }),
          ...(employed.has(person) && { talk: { standing: talkStanding(talk, today), facts: talk } }),
        };
      })
  );
}

const contractFacts = async (ports: Ports, units: readonly UnitId[]): Promise<ReadonlyMap<PersonId, ContractFacts>> =>
  new Map(
    (await readCoverage(ports, units)).flatMap(({ facts }) => Object.entries(facts) as [PersonId, ContractFacts][]),
  );

function contractStanding(facts: ContractFacts | undefined, today: Day): ContractStanding {
  if (!facts) return "none";
  return overdueIn(facts, today).length > 0 ? "late" : "inForce";
}

const leadersByUnit = workedOutOnce((directory, today) =>
  Map.groupBy(leadersIn({ directory, today }), (leader) => directory.person(leader)?.unit),
);

/** Who is to have a talk, unit by unit: everyone who has a manager. */
const withTalks = workedOutOnce((directory, on): ReadonlyMap<UnitId, readonly PersonId[]> => {
  const employed = directory.organisation.people.filter(({ id }) => directory.managerOf(id, on) !== undefined);
  return new Map(
    [...Map.groupBy(employed, ({ unit }) => unit)].map(([unit, those]) => [unit, those.map(({ id }) => id)]),
  );
});
