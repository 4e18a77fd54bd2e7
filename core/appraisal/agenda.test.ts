import assert from "node:assert/strict";
import * as fc from "fast-check";
import { employeePreparation, managerPreparation } from "#core/content/preparation.ts";
import { type AgendaPoint, agendaOf, timeAt } from "#core/appraisal/agenda.ts";
import { SUMMARY_FIELDS } from "#core/appraisal/appraisal.ts";
import { TALK_MINUTES } from "#core/appraisal/length.ts";
import { TALK_ACTION_KINDS } from "#core/talkAction/talkAction.ts";

const asked = employeePreparation.steps.map(({ key }) => key);
const whole = () => agendaOf({ asked, minutes: TALK_MINUTES, isFirst: false });
const total = (agenda: readonly AgendaPoint[]) => agenda.reduce((sum, { minutes }) => sum + minutes, 0);

describe("the agenda of a talk", () => {
  it("begins with what was agreed last time and ends with what is agreed now", () => {
    const keys = whole().map(({ key }) => key);
    assert.equal(keys[0], "sinceLast");
    assert.deepEqual(keys.slice(-2), ["goals", "closing"]);
  });
  it("has a place for everything that is asked, written in common and agreed, once each", () => {
    for (const steps of [asked, managerPreparation.steps.map(({ key }) => key)]) {
      const agenda = agendaOf({ asked: [...steps, "ownQuestions"], minutes: 60, isFirst: false });
      assert.deepEqual(agenda.flatMap((point) => point.steps).toSorted(), [...steps, "ownQuestions"].toSorted());
      assert.deepEqual(agenda.flatMap(({ fields }) => fields).toSorted(), [...SUMMARY_FIELDS].toSorted());
      assert.deepEqual(agenda.flatMap(({ agreements }) => agreements).toSorted(), [...TALK_ACTION_KINDS].toSorted());
    }
  });
  it("has no point about an assignment that nobody was asked about", () => {
    const agenda = agendaOf({ asked: asked.filter((key) => key !== "assignment"), minutes: 60, isFirst: false });
    assert.ok(!agenda.some(({ key }) => key === "assignment"));
  });
  it("takes exactly as long as the talk is booked for, whatever is on it", () =>
    fc.assert(
      fc.property(
        fc.subarray([...asked, "ownQuestions"]),
        fc.integer({ min: 30, max: 180 }),
        fc.boolean(),
        (steps, minutes, isFirst) => {
          const agenda = agendaOf({ asked: steps, minutes, isFirst });
          assert.equal(total(agenda), minutes);
          for (const point of agenda) assert.ok(point.minutes > 0, point.key);
        },
      ),
    ));
  it("gives a first talk less time to look back", () => {
    const [first] = agendaOf({ asked, minutes: 60, isFirst: true });
    assert.ok((first?.minutes ?? 60) < (whole()[0]?.minutes ?? 0));
  });
});

describe("the clock of a talk", () => {
  it("says how long has gone and what is left of the point", () => {
    const agenda = whole();
    const [first, second] = agenda;
    assert.ok(first && second);
    assert.deepEqual(timeAt(agenda, first.key, 1), { elapsed: 1, of: TALK_MINUTES, left: first.minutes - 1 });
    assert.equal(timeAt(agenda, second.key, 1).left, first.minutes + second.minutes - 1);
  });
  it("goes below nothing when a point takes longer", () => assert.ok(timeAt(whole(), "sinceLast", 30).left < 0));
});
