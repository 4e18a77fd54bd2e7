import assert from "node:assert/strict";
import type { Dossier, DossierDocument } from "#core/dossier/dossier.ts";
import type { Day } from "#core/time.ts";
import { active, preparing } from "../../test/support/builders.ts";
import { confirmedAssessment, opened } from "../../test/support/assessments.ts";
import { closed, planned } from "../../test/support/followUps.ts";
import { TODAY, employee, inDays } from "../../test/support/town.ts";
import { DEFAULT_CYCLE } from "./cycle.ts";
import { bookedDays, myPeriods } from "./myYear.ts";

const dossier = (...documents: readonly DossierDocument[]): Dossier => ({ subject: employee, documents });

describe("one's own year", () => {
  it("has the days that are booked, the nearest first, and none that are over", () => {
    const contract = { ...active(), assessments: [inDays(40)], period: { from: TODAY, to: inDays(90) } };
    const talk = { ...preparing().appraisal, date: inDays(20), time: "09:30" };
    const followUp = { ...planned(), day: inDays(60) };
    const assessment = { ...opened().assessment, day: inDays(5) };
    const found = bookedDays(
      dossier(contract, talk, followUp, closed(), assessment, confirmedAssessment().assessment),
      TODAY,
    );
    assert.deepEqual(
      found.map(({ kind, day }) => [kind, day]),
      [
        ["assessment", inDays(5)],
        ["appraisal", inDays(20)],
        ["assessment", inDays(40)],
        ["followUp", inDays(60)],
        ["contractEnds", inDays(90)],
      ],
    );
    assert.deepEqual(bookedDays(dossier({ ...talk, date: inDays(-1) }), TODAY), []);
  });

  it("has the periods that concern one, with one's own days in them, the present or next of each", () => {
    const today = "2026-06-15" as Day;
    const kinds = (part: Parameters<typeof myPeriods>[1]) =>
      myPeriods(DEFAULT_CYCLE, part, today).map(({ kind }) => kind);
    assert.deepEqual(kinds({ hasManager: true, leads: false, holds: false }), [
      "autumnFollowUp",
      "appraisal",
      "salaryTalk",
      "springFollowUp",
    ]);
    assert.deepEqual(kinds({ hasManager: true, leads: true, holds: true }), [
      "autumnFollowUp",
      "appraisal",
      "renewal",
      "assessment",
      "salaryTalk",
      "springFollowUp",
    ]);
    const [, talks] = myPeriods(DEFAULT_CYCLE, { hasManager: true, leads: false, holds: false }, today);
    assert.deepEqual(talks, { kind: "appraisal", from: "2026-09-01", to: "2026-11-30", employee: "2026-11-09" });
    const late = myPeriods(DEFAULT_CYCLE, { hasManager: true, leads: true, holds: false }, "2026-11-20" as Day);
    assert.deepEqual(
      late.find(({ kind }) => kind === "appraisal"),
      {
        kind: "appraisal",
        from: "2026-09-01",
        to: "2026-11-30",
        summary: "2026-11-30",
      },
    );
    const [, led] = myPeriods(DEFAULT_CYCLE, { hasManager: false, leads: true, holds: false }, today);
    assert.deepEqual([led?.employee, led?.manager, led?.summary], [undefined, "2026-11-16", "2026-11-30"]);
  });
});
