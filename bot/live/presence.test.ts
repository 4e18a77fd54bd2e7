import assert from "node:assert/strict";
import { GONE_AFTER_MS } from "#core/appraisal/presence.ts";
import { type AppraisalId, type PersonId, asId } from "#core/ids.ts";
import { presence } from "./presence.ts";

describe("presence in a talk", () => {
  const talk = asId<AppraisalId>("talk");
  const another = asId<AppraisalId>("another");
  const karim = asId<PersonId>("karim");
  const maria = asId<PersonId>("maria");

  it("is each one's own, in one talk", () => {
    const { note, seen } = presence();
    note(talk, karim, { point: "tasks", field: "tasks" }, 1_000);
    note(talk, maria, { point: "goals" }, 2_000);
    note(talk, karim, { point: "tasks", field: "tasks" }, 2_000);
    assert.deepEqual(seen(talk, karim, 3_000), { point: "tasks", field: "tasks", seenAt: 2_000 });
    assert.equal(seen(talk, maria, 3_000)?.point, "goals");
    assert.equal(seen(another, karim, 3_000), undefined);
  });
  it("is nowhere once the page is left", () => {
    const { note, seen } = presence();
    note(talk, karim, { point: "tasks" }, 1_000);
    note(talk, karim, {}, 1_001);
    assert.deepEqual(seen(talk, karim, 1_001), { point: undefined, field: undefined, seenAt: 1_001 });
  });
  it("ends by itself when nothing more is heard", () => {
    const { note, seen } = presence();
    note(talk, karim, { point: "tasks" }, 1_000);
    assert.equal(seen(talk, karim, 1_000 + GONE_AFTER_MS - 1)?.point, "tasks");
    assert.equal(seen(talk, karim, 1_000 + GONE_AFTER_MS), undefined);
    assert.equal(seen(talk, karim, 1_000), undefined, "it is not kept behind the scenes");
  });
});
