import assert from "node:assert/strict";
import type { DevelopmentCategory } from "#core/development/category.ts";
import { type PersonId, type TalkActionId, type UnitId, asId } from "#core/ids.ts";
import type { Agreed } from "#core/talkAction/talkAction.ts";
import type { Instant } from "#core/time.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { agreedAction, developmentTerms } from "../../test/support/talkActions.ts";
import { people, townWith } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";
import { readDevelopmentNeeds } from "./developmentNeeds.ts";

const { employee, colleague, protectedEmployee, unitHead, safetyRep, director, chiefExecutive, hr, registrar } = people;
const office = asId<UnitId>("office");
const FIVE = [employee, colleague, protectedEmployee, unitHead, safetyRep];

describe("what many need to learn, on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  /** Each of these has agreed to learn the same; who had agreed something else has changed their mind. */
  async function agree(category: DevelopmentCategory, ...who: readonly PersonId[]) {
    for (const person of who) {
      const body: Agreed = {
        ...agreedAction(developmentTerms("Kan visa andra", category)),
        id: asId<TalkActionId>(`learn-${person}`),
        employee: person,
      };
      await world.store.commit("dossiers", person, [{ kind: "put", body }]);
    }
    await overviewKeeper(world.ports).catchUp();
  }
  const shownTo = async (who: PersonId) =>
    (await readDevelopmentNeeds(world.ports, who))?.groups.map(
      ({ unit, scope, cells }) => `${unit} ${scope} ${JSON.stringify(cells.digital.open)}`,
    );
  const FROM_FIVE = '{"kind":"shown","size":5}';

  it("is shown to HR for the whole, and to those who lead for what is theirs to follow (P16)", async () => {
    await agree("digital", ...FIVE);
    const own = `homeCare own ${FROM_FIVE}`;
    const above = `social whole ${FROM_FIVE}`;
    assert.deepEqual(await shownTo(hr), [`office whole ${FROM_FIVE}`, above, own]);
    assert.deepEqual(await shownTo(chiefExecutive), await shownTo(hr));
    assert.deepEqual(await shownTo(director), [above, own]);
    assert.deepEqual(await shownTo(unitHead), [own]);
    for (const who of [employee, safetyRep, registrar]) assert.equal(await shownTo(who), undefined);
  });

  it("says nothing of four, and nothing of whom", async () => {
    await agree("digital", ...FIVE.slice(1));
    assert.deepEqual(await shownTo(hr), []);
    await agree("digital", employee);
    const told = JSON.stringify((await readDevelopmentNeeds(world.ports, hr))?.groups);
    for (const who of FIVE) assert.ok(!told.includes(`"${who}"`), who);
  });

  it("stays as it was counted for the month, so that nobody sees what a talk added", async () => {
    await agree("digital", ...FIVE);
    const before = await shownTo(hr);
    world.setTime("2026-09-30T08:00:00.000Z" as Instant);
    await agree("other", employee);
    assert.deepEqual(await shownTo(hr), before);
    world.setTime("2026-10-01T08:00:00.000Z" as Instant);
    assert.deepEqual(await shownTo(hr), []);
  });

  it("counts who has moved where they are now, and not where they were as well", async () => {
    await agree("digital", ...FIVE);
    world.setTown(townWith({ id: employee, unit: office }));
    assert.deepEqual(await shownTo(hr), []);
    await overviewKeeper(world.ports).catchUp();
    assert.deepEqual(await shownTo(hr), [`office whole ${FROM_FIVE}`, `office own ${FROM_FIVE}`]);
  });

  it("costs one query, however many people there are", async () => {
    await agree("digital", ...FIVE);
    await shownTo(hr);
    const asked = world.store.counts();
    await shownTo(hr);
    assert.deepEqual(world.store.counts(), { ...asked, find: asked.find + 1 });
  });
});
