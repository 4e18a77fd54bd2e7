import { groupsOf } from "#core/climate/groups.ts";
import { type Dossier, followUpsIn } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import { type Day, addDays, monthOf } from "#core/time.ts";
import { wasHeld } from "./followUp.ts";

/** Of one person's follow-ups, those whose time is over: the day, and whether it was held; no words (research/domain D10). */
export type FollowUpsRow = {
  readonly person: PersonId;
  readonly over: readonly { readonly on: Day; readonly held: boolean }[];
};

/** Nothing for whoever has had none. */
export function followUpsRowOf(dossier: Dossier): FollowUpsRow | undefined {
  const over = followUpsIn(dossier)
    .filter((each) => wasHeld(each) || each.state === "notHeld")
    .map((each) => ({ on: each.day, held: wasHeld(each) }))
    .toSorted((one, other) => one.on.localeCompare(other.on));
  return over.length > 0 ? { person: dossier.subject, over } : undefined;
}

/** A unit with those below it that are too few by themselves. */
export type UnitFollowUps = {
  readonly unit: UnitId;
  readonly people: number;
  readonly held: number;
  readonly of: number;
};

/**
 * How many follow-ups of the last year were held, for those above and HR (P15): of five people together and no fewer, by
 * difference neither. Counted once a month, or whoever looks before and after a day would see whose it was.
 */
export type FollowUpsReport = {
  readonly month: string;
  readonly countedOn: Day;
  readonly units: readonly UnitFollowUps[];
};

const YEAR_DAYS = 365;

export function followUpsReport(
  units: readonly Unit[],
  rowsIn: (unit: UnitId) => readonly FollowUpsRow[],
  today: Day,
): FollowUpsReport {
  const since = addDays(today, -YEAR_DAYS);
  const counts = new Map(
    units.map(({ id }) => {
      const people = rowsIn(id)
        .map(({ over }) => over.filter(({ on }) => on > since))
        .filter((over) => over.length > 0);
      const all = people.flat();
      return [id, { people: people.length, held: all.filter(({ held }) => held).length, of: all.length }];
    }),
  );
  const { own } = groupsOf(units, (unit) => counts.get(unit)?.people ?? 0);
  return {
    month: monthOf(today),
    countedOn: today,
    units: units.flatMap(({ id: unit }) => {
      const members = own.get(unit)?.flatMap((each) => counts.get(each) ?? []);
      if (!members) return [];
      const sum = (of: (each: Omit<UnitFollowUps, "unit">) => number) =>
        members.reduce((total, each) => total + of(each), 0);
      return [{ unit, people: sum(({ people }) => people), held: sum(({ held }) => held), of: sum(({ of }) => of) }];
    }),
  };
}
