import { may } from "#core/access/access.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import type { Asking } from "./ports.ts";
import { workedOutOnce } from "./workedOut.ts";

/**
 * The units that are a viewer's to follow (P1, P14), in the directory's order. The policy decides of each; only those are asked about
 * that can be theirs, so that a page costs by the units it shows and not by all there are.
 */
export function followedUnits({ viewer, directory, today }: Pick<Asking, "viewer" | "directory" | "today">) {
  const actingFor = directory.represents(viewer.person, today);
  const seesAll = viewer.has("hr") || actingFor.includes("board");
  const byFollower = seesAll ? undefined : unitsByFollower(directory, today);
  const { units } = directory.organisation;
  const possible = byFollower ? (byFollower.get(viewer.person) ?? []) : units;
  const others = new Set(byFollower && actingFor.flatMap((each) => byFollower.get(each) ?? []));
  const candidates = others.size === 0 ? possible : units.filter((unit) => others.has(unit) || possible.includes(unit));
  return candidates.filter((unit) => may(viewer, "coverage.read", unit));
}

/** Whose each unit may be to follow: who heads it or one it belongs to, and everybody above its head in the line. */
const unitsByFollower = workedOutOnce((directory, on): ReadonlyMap<string, readonly Unit[]> => {
  const followers = directory.organisation.units.flatMap((unit) => {
    const above = unit.head ? directory.lineAbove(unit.head, on) : [];
    return [...new Set([...headsOver(unit, directory.unit), ...above])].map((follower) => ({ follower, unit }));
  });
  return new Map(
    [...Map.groupBy(followers, ({ follower }) => follower)].map(([follower, those]) => [
      follower,
      those.map(({ unit }) => unit),
    ]),
  );
});

/** The heads of a unit and of those it belongs to; files may have units that belong to each other. */
function headsOver(unit: Unit, unitOf: (id: UnitId) => Unit | undefined): readonly PersonId[] {
  const walked = new Set<Unit>();
  for (let at: Unit | undefined = unit; at && !walked.has(at); at = at.parent && unitOf(at.parent)) walked.add(at);
  return [...walked].flatMap(({ head }) => head ?? []);
}
