import assert from "node:assert/strict";
import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import { type UnitId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { followedUnits } from "#bot/usecases/followedUnits.ts";
import { inDays, people, town } from "../../test/support/town.ts";

describe("the units that are somebody's to follow", () => {
  const circle = (id: string, parent: string) => ({
    id: asId<UnitId>(id),
    name: id,
    parent: asId<UnitId>(parent),
    authority: "Nämnden",
    head: people.unitHead,
  });
  const directory = directoryOf({ ...town, units: [...town.units, circle("one", "other"), circle("other", "one")] });

  for (const [person, id] of Object.entries(people))
    it(`are for ${person} those that the policy says, on any day`, () => {
      for (const today of [inDays(0), inDays(30), inDays(400)]) {
        const viewer = viewerOf(directory, id, today);
        const allowed = directory.organisation.units.filter((unit) => may(viewer, "coverage.read", unit));
        assert.deepEqual(followedUnits({ viewer, directory, today }), allowed);
      }
    });
});
