import assert from "node:assert/strict";
import { type Place, addressOf, addressOfSubPage, placeAt } from "./places.ts";

describe("the places of the tab", () => {
  const places: readonly Place[] = [
    { page: "start" },
    { page: "contract", subject: "a b/c", contract: "01X" },
    { page: "contract", subject: "p", contract: "c", counter: true },
    { page: "comparison", subject: "p", contract: "c" },
    { page: "comparison", subject: "p", contract: "c", from: "b:1", to: "c:2" },
    { page: "history", subject: "p", contract: "c" },
    { page: "talk", subject: "p", appraisal: "t" },
    { page: "talk", subject: "p", appraisal: "t", calendar: true },
    { page: "meeting", subject: "p", appraisal: "t" },
    { page: "meeting", subject: "p", appraisal: "t", point: "goals" },
    { page: "sidePanel", subject: "p" },
    { page: "sidePanel", subject: "p", point: "goals" },
    { page: "configure" },
    { page: "preparation", subject: "p", appraisal: "t" },
    { page: "assessment", subject: "p", assessment: "c-1" },
    { page: "assessmentAnswers", subject: "p", assessment: "c-1" },
    { page: "assessmentCompiling", subject: "p", assessment: "c-1" },
    { page: "followUp", subject: "p", followUp: "t-f1" },
    { page: "followUps", subject: "p" },
    { page: "assessments", subject: "p" },
    { page: "summaries", subject: "p" },
    { page: "happened" },
    { page: "myYear" },
    { page: "between" },
    { page: "feedback" },
    { page: "feedback", thank: "p" },
    { page: "between", subject: "p" },
    { page: "goals" },
    { page: "goals", subject: "p" },
    { page: "team" },
    { page: "team", start: "å&b" },
    { page: "organisation" },
    { page: "organisation", goal: "kf trygg/1" },
    { page: "myContract" },
    { page: "myTalk" },
    { page: "coverage" },
    { page: "standings" },
    { page: "chain" },
    { page: "handover" },
    { page: "administration" },
    { page: "administration", section: "templates" },
    { page: "administration", section: "requests", item: "01J" },
    { page: "administration", section: "requests", item: "01J", record: "boardReport:2025" },
    { page: "policy" },
    { page: "policyCoverage" },
    { page: "rights" },
    { page: "rights", subject: "p" },
    { page: "ledger" },
    { page: "board" },
    { page: "board", year: "2025" },
    { page: "planning" },
    { page: "climate" },
    { page: "needs" },
    { page: "leaderships", subject: "p" },
    { page: "leadership", subject: "p", leadership: "l" },
    { page: "leadershipAnswers", subject: "p", leadership: "l" },
    { page: "voice" },
  ];
  for (const place of places)
    it(`has an address for ${JSON.stringify(place)} that leads back to it`, () => {
      const { pathname, search } = new URL(addressOf(place), "http://localhost");
      assert.deepEqual(placeAt(pathname, search), place);
    });

  for (const path of [
    "/tab/nowhere",
    "/tab/contract/p",
    "/tab/talk/p/t/other",
    "/tab/talk/p/t/preparation/more",
    "/tab/goals/x/y",
    "/tab/assessment/p/a/other",
    "/tab/assessments/p/a",
    "/tab/administration/templates/more",
    "/tab/policy/other",
    "/tab/policy/coverage/x",
    "/tab/rights/p/x",
    "/other",
  ])
    it(`does not know ${path}`, () => assert.deepEqual(placeAt(path), { page: "unknown" }));

  it("takes a broken escape as it stands", () => assert.equal(placeAt("/tab/contract/%E0%A4%A/x").page, "contract"));

  it("follows the sub page of a deep link, and goes to the start page when there is no such page", () => {
    assert.equal(addressOfSubPage("talk/p/t/preparation"), "/tab/talk/p/t/preparation");
    assert.equal(addressOfSubPage(""), "/tab/");
    assert.equal(addressOfSubPage("https://evil.example/"), "/tab/");
  });
});
