import assert from "node:assert/strict";
import { asksClimate, counted, takePart } from "#core/climate/climate.ts";
import { saysSomething } from "#core/pool/counts.ts";
import { type UnitId, asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import {
  awaitingConfirmation,
  confirmed,
  employee,
  held,
  inPreparation,
  planned,
} from "../../test/support/builders.ts";
import { TODAY } from "../../test/support/town.ts";

const NEXT_YEAR = "2027-02-01" as Day;

describe("the three questions about the working climate", () => {
  it("are asked while a talk is under way, of the one it is about", () => {
    for (const talk of [inPreparation(), held(), awaitingConfirmation().appraisal])
      assert.ok(asksClimate(talk, [], TODAY));
    for (const talk of [planned(), confirmed().appraisal]) assert.ok(!asksClimate(talk, [], TODAY));
  });

  it("leave behind only that they were answered this year", () => {
    const decision = takePart(inPreparation(), [], TODAY);
    assert.ok(decision.kind === "changed");
    assert.deepEqual(decision.events, []);
    assert.deepEqual(decision.documents, [
      {
        type: "climateParticipation",
        schema: 1,
        id: `climateParticipation:${TODAY.slice(0, 4)}`,
        employee,
        year: Number(TODAY.slice(0, 4)),
        appraisal: inPreparation().id,
      },
    ]);
  });

  it("are answered once a talk and once a year, so that five answers are five people", () => {
    const first = takePart(inPreparation(), [], TODAY);
    assert.ok(first.kind === "changed");
    const other = { ...inPreparation(), id: asId<ReturnType<typeof inPreparation>["id"]>("another") };
    assert.equal(takePart(inPreparation(), first.documents, TODAY).kind, "unchanged");
    assert.equal(takePart(other, first.documents, TODAY).kind, "unchanged");
    assert.equal(takePart(inPreparation(), first.documents, NEXT_YEAR).kind, "unchanged");
    assert.equal(takePart(other, first.documents, NEXT_YEAR).kind, "changed");
  });

  it("are not answered when the talk is over, but a repeated press still gets its answer", () => {
    const first = takePart(inPreparation(), [], TODAY);
    assert.ok(first.kind === "changed");
    assert.equal(takePart(confirmed().appraisal, [], TODAY).kind, "refused");
    assert.equal(takePart({ ...confirmed().appraisal }, first.documents, TODAY).kind, "unchanged");
  });

  it("are counted question by question, and what is not said is not", () => {
    const unit = { id: asId<UnitId>("u"), name: "Enheten" };
    const first = counted(undefined, unit, { joy: "fully", participation: "notSaid", development: "partly" });
    const second = counted(first, unit, { joy: "fully", participation: "notAtAll", development: "notSaid" });
    assert.deepEqual(second, {
      type: "climatePool",
      schema: 1,
      id: "u",
      name: "Enheten",
      counts: {
        joy: { fully: 2, mostly: 0, partly: 0, notAtAll: 0 },
        participation: { fully: 0, mostly: 0, partly: 0, notAtAll: 1 },
        development: { fully: 0, mostly: 0, partly: 1, notAtAll: 0 },
      },
    });
    assert.ok(!saysSomething({ joy: "notSaid", participation: "notSaid", development: "notSaid" }));
  });
});
