import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { FollowUp } from "#core/followUp/followUp.ts";
import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { type FollowUpsRow, followUpsReport, followUpsRowOf } from "#core/followUp/counts.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { employee } from "../../test/support/builders.ts";
import { FOLLOW_UP_DAY, acknowledged, everyFollowUp, notHeld, planned } from "../../test/support/followUps.ts";
import { TODAY, inDays, town } from "../../test/support/town.ts";

const [office, social, homeCare] = town.units.map(({ id }) => id) as [UnitId, UnitId, UnitId];
const dossier = (...documents: readonly FollowUp[]) => ({ subject: employee, documents });

describe("what of somebody's follow-ups is counted", () => {
  it("is the day of each whose time is over and whether it was held, and no word of it", () =>
    assert.deepEqual(followUpsRowOf(dossier(acknowledged(), notHeld(), planned())), {
      person: employee,
      over: [
        { on: FOLLOW_UP_DAY, held: true },
        { on: FOLLOW_UP_DAY, held: false },
      ],
    }));
  it("is nothing while none is over", () => assert.equal(followUpsRowOf(dossier(planned())), undefined));
  it("counts each state once, as held, as not held or not yet", () =>
    assert.deepEqual(
      everyFollowUp().map((each) => followUpsRowOf(dossier(each))?.over[0]?.held),
      [undefined, undefined, true, true, true, false],
    ));
});

describe("how many follow-ups were held", () => {
  const people = (count: number, held = true, on = inDays(-30)): readonly FollowUpsRow[] =>
    Array.from({ length: count }, (_, index) => ({ person: asId<PersonId>(`p${index}`), over: [{ on, held }] }));
  const reportOf = (rows: ReadonlyMap<UnitId, readonly FollowUpsRow[]>) =>
    followUpsReport(town.units, (unit) => rows.get(unit) ?? [], TODAY).units;

  it("is told of five people together, of those that were to be during the last year", () =>
    assert.deepEqual(
      reportOf(
        new Map([
          [homeCare, [...people(4), ...people(2, false)]],
          [social, people(6, true, inDays(-366))],
        ]),
      ),
      [{ unit: homeCare, people: 6, held: 4, of: 6 }],
    ));

  it("counts those who are too few in the nearest unit above that reaches five", () =>
    assert.deepEqual(
      reportOf(
        new Map([
          [office, people(6)],
          [social, people(2)],
          [homeCare, people(3, false)],
        ]),
      ),
      [
        { unit: office, people: 6, held: 6, of: 6 },
        { unit: social, people: 5, held: 2, of: 5 },
      ],
    ));

  it("never counts fewer than five, and nobody twice, whoever has had how many", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(8), { minLength: town.units.length, maxLength: town.units.length }), (sizes) => {
        const units = reportOf(new Map(town.units.map(({ id }, index) => [id, people(sizes[index] ?? 0)])));
        const all = sizes.reduce((sum, each) => sum + each, 0);
        assert.ok(units.every((each) => each.people >= LEAST_GROUP && each.held === each.of));
        const counted = units.reduce((sum, each) => sum + each.people, 0);
        const tops = town.units.filter(({ parent }) => parent === undefined).length;
        assert.ok(
          counted <= all && all - counted < LEAST_GROUP * tops,
          "what is left out is what reaches five nowhere",
        );
      }),
    ));
});
