import assert from "node:assert/strict";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { active, held, inPreparation } from "../../test/support/builders.ts";
import { people, townWith } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";
import { readOrganisationCoverage, readUnitCoverage } from "./organisationCoverage.ts";

const { employee, colleague, protectedEmployee, unitHead, director, chiefExecutive, hr, registrar, safetyRep } = people;
const homeCare = asId<UnitId>("homeCare");

describe("who has a contract and a talk, unit by unit", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  async function put(person: PersonId, ...bodies: readonly DossierDocument[]) {
    for (const body of bodies) await world.store.commit("dossiers", person, [{ kind: "put", body }]);
    await overviewKeeper(world.ports).catchUp();
  }
  const seed = async () => {
    await put(unitHead, active());
    await put(employee, held());
    await put(colleague, { ...inPreparation(), employee: colleague });
  };
  const unitFor = async (who: PersonId, unit = homeCare) =>
    (await readOrganisationCoverage(world.ports, who))?.find((each) => each.unit.id === unit);
  const unitsFor = async (who: PersonId) =>
    (await readOrganisationCoverage(world.ports, who))?.map(({ unit }) => unit.id);

  it("is told in numbers to HR for the whole, and to those who lead for what is theirs to follow (P14)", async () => {
    await seed();
    const found = await unitFor(hr);
    assert.deepEqual(found?.contracts, { inForce: 1, late: 0, none: 0 });
    assert.deepEqual([found.talks.held, found.talks.ahead], [1, 1]);
    assert.deepEqual(await unitsFor(hr), ["office", "social", "homeCare"]);
    assert.deepEqual(await unitsFor(chiefExecutive), ["office", "social", "homeCare"]);
    assert.deepEqual(await unitsFor(director), ["social", "homeCare"]);
    assert.deepEqual(await unitsFor(unitHead), ["homeCare"]);
    for (const who of [employee, registrar, safetyRep]) assert.equal(await unitsFor(who), undefined);
  });

  it("names those whose facts the reader may know, and nobody whose identity is protected from them", async () => {
    await seed();
    const named = async (who: PersonId) =>
      (await readUnitCoverage(world.ports, who, homeCare))?.map(({ person }) => person);
    assert.ok((await named(hr))?.includes(protectedEmployee));
    const told = await named(director);
    assert.ok(told?.includes(employee) && told.includes(unitHead));
    assert.ok(!told?.includes(protectedEmployee));
    assert.equal(await named(employee), undefined);
    const mine = (await readUnitCoverage(world.ports, hr, homeCare))?.find(({ person }) => person === employee);
    assert.deepEqual([mine?.talk?.standing, mine?.contract], ["held", undefined]);
    const chef = (await readUnitCoverage(world.ports, hr, homeCare))?.find(({ person }) => person === unitHead);
    assert.equal(chef?.contract?.standing, "inForce");
  });

  it("counts who has moved where they are now", async () => {
    await seed();
    world.setTown(townWith({ id: employee, unit: asId<UnitId>("office") }));
    await overviewKeeper(world.ports).catchUp();
    await put(colleague, { ...held(), employee: colleague });
    assert.equal((await unitFor(hr))?.talks.held, 1);
    assert.equal((await unitFor(hr, asId<UnitId>("office")))?.talks.held, 1);
  });

  it("costs two queries, however many people there are", async () => {
    await seed();
    const asked = world.store.counts();
    await readOrganisationCoverage(world.ports, hr);
    assert.deepEqual(world.store.counts(), { ...asked, find: asked.find + 2 });
  });
});
