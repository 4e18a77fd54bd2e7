import assert from "node:assert/strict";
import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { lastTime } from "#core/appraisal/lastTime.ts";
import type { Preparation } from "#core/appraisal/preparation.ts";
import { type AppraisalId, asId } from "#core/ids.ts";
import { answering, cancelled, held, manager, preparing, started } from "../../test/support/builders.ts";
import { TODAY, colleague } from "../../test/support/town.ts";

const before = { ...held(), id: asId<AppraisalId>("before") };
const earlier = (talk: Appraisal, value: string, kept = false): Preparation =>
  answering(started(talk, "employee"), value, { kept });
const mine = preparing().employee;

describe("what one answered last time", () => {
  it("is there for its author, also what they kept", () => {
    const found = lastTime(mine, [mine, earlier(before, "Schemat", true)], [before]);
    assert.ok(found);
    assert.equal(found.heldOn, before.heldOn);
    assert.deepEqual(Object.values(found.answers), ["Schemat"]);
  });
  it("is of the last talk that was held", () => {
    const older = { ...before, id: asId<AppraisalId>("older"), heldOn: TODAY };
    const off: Appraisal = { ...cancelled(), id: asId<AppraisalId>("off") };
    const all = [earlier(older, "Äldst"), earlier(before, "Senast"), earlier(off, "Inställt")];
    assert.deepEqual(Object.values(lastTime(mine, all, [older, before, off])?.answers ?? {}), ["Senast"]);
  });
  it("is never another's, nor the manager's before", () => {
    const theirs = { ...earlier(before, "Min"), author: colleague };
    const managers = answering(started(before, "manager"), "Chefens");
    assert.equal(managers.author, manager);
    assert.equal(lastTime(mine, [theirs, managers], [before]), undefined);
  });
  it("is nothing when nothing was written", () =>
    assert.equal(lastTime(mine, [started(before, "employee")], [before]), undefined));
});
