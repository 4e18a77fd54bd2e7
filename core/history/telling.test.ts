import assert from "node:assert/strict";
import { HISTORY_TOPICS, isHistoryKind, tellingOf, topicOfNotice } from "./telling.ts";

describe("what the history tells", () => {
  it("is nothing of what somebody does alone, or only to themselves (DOMAIN decision 3)", () => {
    const alone = ["preparationStarted", "preparationSaved", "preparationReady", "noteWritten", "noteRemoved"] as const;
    for (const type of [...alone, "assessmentViewSaved", "followUpSaved", "contractEdited"] as const)
      assert.equal(tellingOf(type), undefined, type);
    for (const type of ["preparationTakenBack", "assessmentViewTakenBack", "contractDrafted"] as const)
      assert.equal(tellingOf(type)?.seenBy, "doer", type);
  });

  it("is about one topic, whether it is known from the chain or from the bot's message", () => {
    assert.equal(tellingOf("summarySent")?.topic, "talk");
    assert.equal(topicOfNotice("summarySent"), "talk");
    assert.equal(topicOfNotice("followUpAnswered"), "followUp");
    assert.ok(HISTORY_TOPICS.includes(topicOfNotice("policyDiscussed")));
    assert.deepEqual(["appraisalHandedOver", "digest", "noteWritten", "toString"].map(isHistoryKind), [
      true,
      true,
      false,
      false,
    ]);
  });
});
