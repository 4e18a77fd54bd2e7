import assert from "node:assert/strict";
import { MUNICIPALITY, municipalityOf } from "#core/municipality/municipality.ts";
import { quietHoursOf } from "#core/municipality/settings.ts";
import { people } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";
import { changeMunicipalitySettings } from "./settings.ts";

describe("the municipality's settings", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const change = (actor: keyof typeof people, request = world.request()) =>
    changeMunicipalitySettings(world.ports, people[actor], { wanted: { everyoneHoldsContract: true }, request });

  it("are in force at once when HR has changed them, and stand in the municipality's own audit chain", async () => {
    assert.equal(world.ports.municipality().settings.everyoneHoldsContract, false);
    done(await change("hr"));
    assert.equal(world.ports.municipality().settings.everyoneHoldsContract, true);
    const [entry, ...more] = await world.chain(MUNICIPALITY);
    assert.deepEqual(entry?.events, [{ type: "settingsChanged", settings: ["everyoneHoldsContract"] }]);
    assert.equal(more.length, 0);
  });

  it("have quiet hours that leave some of the day to send in", async () => {
    const quiet = (wanted: Parameters<typeof changeMunicipalitySettings>[2]["wanted"]) =>
      changeMunicipalitySettings(world.ports, people.hr, { wanted, request: world.request() });
    done(await quiet({ quietFrom: "16:30", quietWeekends: false }));
    assert.deepEqual(quietHoursOf(world.ports.municipality().settings), {
      from: "16:30",
      to: "07:00",
      weekends: false,
    });
    for (const wanted of [{ quietTo: "17:00" }, { quietFrom: "25:00" }, { quietTo: "" }])
      assert.equal((await quiet(wanted)).kind, "refused");
  });

  it("change once for a request that comes twice", async () => {
    const request = world.request();
    done(await change("hr", request));
    done(await change("hr", request));
    assert.equal((await world.chain(MUNICIPALITY)).length, 1);
  });

  it("keep what another server has changed that this one has not heard of", async () => {
    done(await change("hr"));
    const elsewhere = { ...world.ports, municipality: () => municipalityOf([]) };
    const wanted = { quietWeekends: false };
    done(await changeMunicipalitySettings(elsewhere, people.hr, { wanted, request: world.request() }));
    const { everyoneHoldsContract, quietWeekends } = world.ports.municipality().settings;
    assert.deepEqual([everyoneHoldsContract, quietWeekends], [true, false]);
  });

  for (const actor of ["admin", "chiefExecutive", "employee", "stranger"] as const)
    it(`are not ${actor}'s to change`, async () => {
      assert.equal((await change(actor)).kind, "refused");
      assert.equal(world.ports.municipality().settings.everyoneHoldsContract, false);
    });
});
