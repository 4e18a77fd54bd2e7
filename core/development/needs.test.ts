import assert from "node:assert/strict";
import { categoryOf } from "#core/development/category.ts";
import { type NeedsRow, needsReport, needsRowOf } from "#core/development/needs.ts";
import type { Dossier } from "#core/dossier/dossier.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { TalkAction } from "#core/talkAction/talkAction.ts";
import * as actions from "#core/talkAction/transitions.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { documentsOf } from "../../test/support/specification.ts";
import { agreedAction, developmentTerms, proposedAction, promiseTerms } from "../../test/support/talkActions.ts";
import { TODAY, inDays, momentIn, town } from "../../test/support/town.ts";

const [office, social, homeCare] = town.units.map(({ id }) => id) as [UnitId, UnitId, UnitId];
const activity = (category?: "digital" | "safety") => developmentTerms("Kan visa andra", category);
const done = (category?: "digital" | "safety") =>
  documentsOf(
    actions.completeAction(agreedAction(activity(category)), "Kan visa andra", {
      by: manager,
      as: "manager",
      other: employee,
      at: momentIn(30),
    }),
  )[0] as TalkAction;
const dossier = (...documents: readonly TalkAction[]): Dossier => ({ subject: employee, documents });

describe("what of somebody's development plan is counted", () => {
  it("is what each activity is about, once, and when it was done, and no word of it", () =>
    assert.deepEqual(
      needsRowOf(
        dossier(
          agreedAction(activity("safety")),
          agreedAction(activity("digital")),
          agreedAction(activity("digital")),
          done("digital"),
          agreedAction(promiseTerms()),
        ),
      ),
      { person: employee, open: ["digital", "safety"], done: [{ category: "digital", on: inDays(30) }] },
    ));

  it("reads what was agreed before there were areas as something else", () => {
    assert.equal(categoryOf(developmentTerms()), "other");
    assert.deepEqual(needsRowOf(dossier(agreedAction(activity())))?.open, ["other"]);
  });

  it("is nothing while it is only put forward, nor when it was dropped", () => {
    assert.equal(needsRowOf(dossier(proposedAction(activity("digital")))), undefined);
    const dropped = documentsOf(
      actions.dropAction(agreedAction(activity("digital")), "Kursen är nedlagd", {
        by: manager,
        as: "manager",
        other: employee,
        at: momentIn(30),
      }),
    )[0] as TalkAction;
    assert.deepEqual(needsRowOf(dossier(dropped)), { person: employee, open: [], done: [] });
  });
});

describe("what many need to learn", () => {
  const people = (count: number, row: Partial<NeedsRow>): readonly NeedsRow[] =>
    Array.from({ length: count }, (_, index) => ({
      person: asId<PersonId>(`p${index}`),
      open: [],
      done: [],
      ...row,
    }));
  const digital = (count: number) => people(count, { open: ["digital"] });
  const reportOf = (rows: ReadonlyMap<UnitId, readonly NeedsRow[]>) => {
    const { units } = needsReport(town.units, (unit) => rows.get(unit) ?? [], TODAY);
    return (unit: UnitId, of: "own" | "whole" = "own") => units.find((each) => each.unit === unit)?.[of];
  };

  it("is told from five people, in steps", () => {
    const cells = reportOf(
      new Map([
        [social, digital(5)],
        [homeCare, digital(12)],
      ]),
    );
    assert.deepEqual(cells(homeCare)?.digital.open, { kind: "shown", size: 10 });
    assert.deepEqual(cells(social)?.digital.open, { kind: "shown", size: 5 });
    assert.deepEqual(cells(social, "whole")?.digital.open, { kind: "shown", size: 10 });
    assert.deepEqual(cells(homeCare)?.safety.open, { kind: "tooFew" });
  });

  it("counts those who are too few in the nearest unit above that reaches five, so that no difference tells of them", () => {
    const cells = reportOf(
      new Map([
        [office, digital(6)],
        [social, digital(1)],
        [homeCare, digital(4)],
      ]),
    );
    assert.deepEqual(cells(homeCare)?.digital.open, { kind: "tooFew", countedIn: social });
    assert.deepEqual(cells(social)?.digital.open, { kind: "shown", size: 5 });
    const few = reportOf(
      new Map([
        [office, digital(6)],
        [homeCare, digital(4)],
      ]),
    );
    assert.deepEqual(few(social, "whole")?.digital.open, { kind: "tooFew", countedIn: office });
  });

  it("counts what was done during the last year, apart from what is to be done", () => {
    const on = (days: number) => people(5, { done: [{ category: "safety", on: inDays(days) }] });
    assert.deepEqual(reportOf(new Map([[homeCare, on(-364)]]))(homeCare)?.safety, {
      open: { kind: "tooFew" },
      done: { kind: "shown", size: 5 },
    });
    assert.deepEqual(reportOf(new Map([[homeCare, on(-365)]]))(homeCare)?.safety.done, { kind: "tooFew" });
  });
});
