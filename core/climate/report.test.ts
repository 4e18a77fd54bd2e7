import assert from "node:assert/strict";
import * as fc from "fast-check";
import { CLIMATE_QUESTIONS, type ClimateAnswers, type ClimatePool, counted } from "#core/climate/climate.ts";
import { shareOf, sizeOf } from "#core/climate/groupShares.ts";
import { reportOf } from "#core/climate/report.ts";
import { closedYears } from "#core/pool/years.ts";
import { type UnitId, asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";

const unit = (name: string, parent?: string) => ({
  id: asId<UnitId>(name),
  name: name.toUpperCase(),
  authority: "",
  ...(parent && { parent: asId<UnitId>(parent) }),
});
const all = (value: ClimateAnswers["joy"]): ClimateAnswers => ({
  joy: value,
  participation: value,
  development: value,
});
const poolOf = (where: ReturnType<typeof unit>, ...answers: readonly ClimateAnswers[]) =>
  answers.reduce<ClimatePool | undefined>((pool, each) => counted(pool, where, each), undefined) as ClimatePool;
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe("what is shown of a year's answers", () => {
  it("is a year that has ended, never the running one", () => {
    assert.deepEqual(closedYears("2026-12-31" as Day), [2021, 2022, 2023, 2024, 2025]);
    assert.equal(closedYears("2027-01-01" as Day).at(-1), 2026);
  });

  it("says the same of all as of all but one, and of none as of one, however many they are", () =>
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5_000 }), (answers) => {
        assert.equal(shareOf(answers, answers), shareOf(answers - 1, answers));
        assert.equal(shareOf(0, answers), shareOf(1, answers));
      }),
    ));

  it("puts shares in order", () => {
    assert.deepEqual(
      [0, 20, 21, 39, 40, 60, 61, 79, 80, 100].map((share) => shareOf(share, 100)),
      ["few", "few", "minority", "minority", "half", "half", "majority", "majority", "nearlyAll", "nearlyAll"],
    );
  });

  it("tells the number of answers in steps", () => {
    assert.deepEqual(
      [5, 9, 10, 19, 20, 49, 50, 400].map((answers) => sizeOf(answers)),
      [5, 5, 10, 10, 20, 20, 50, 50],
    );
  });

  it("holds no number of answers, and nothing of who did not answer", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (said, silent) => {
        const where = unit("u");
        const answers = [
          ...times(said, all("mostly")),
          ...times(silent, { ...all("notSaid"), joy: "partly" as const }),
        ];
        const { units } = reportOf(2025, [where], answers.length > 0 ? [poolOf(where, ...answers)] : []);
        for (const question of CLIMATE_QUESTIONS) {
          const cell = units[0]?.own[question];
          const shown = question === "joy" ? said + silent : said;
          assert.deepEqual(
            cell,
            shown >= 5 ? { kind: "shown", share: shareOf(said, shown), size: sizeOf(shown) } : { kind: "tooFew" },
          );
        }
      }),
    ));

  it("has each question by itself: one that few have answered is not shown where the others are", () => {
    const where = unit("u");
    const pool = poolOf(where, ...times(4, all("fully")), { ...all("notSaid"), joy: "notAtAll" });
    const [reported] = reportOf(2025, [where], [pool]).units;
    assert.equal(reported?.own.joy.kind, "shown");
    assert.deepEqual(reported.own.development, { kind: "tooFew" });
  });

  it("keeps a unit that has gone since where it last was, with the name it had", () => {
    const top = unit("top");
    const gone = unit("gone", "top");
    const [, was] = reportOf(2025, [top], [poolOf(gone, ...times(6, all("mostly")))]).units;
    assert.deepEqual([was?.name, was?.parent, was?.own.joy.kind], ["GONE", "top", "shown"]);
    const few = reportOf(
      2025,
      [top],
      [poolOf(top, ...times(3, all("mostly"))), poolOf(gone, ...times(3, all("fully")))],
    );
    assert.deepEqual(few.units[0]?.own.joy, { kind: "shown", share: "nearlyAll", size: 5 });
    assert.deepEqual(few.units[1]?.own.joy, { kind: "tooFew", countedIn: "top" });
  });

  it("gives the whole of a unit that has others below, and of no other", () => {
    const [top, low] = [unit("top"), unit("low", "top")];
    const pools = [poolOf(top, ...times(5, all("notAtAll"))), poolOf(low, ...times(15, all("fully")))];
    const { units } = reportOf(2025, [top, low], pools);
    assert.deepEqual(units[0]?.own.joy, { kind: "shown", share: "few", size: 5 });
    assert.deepEqual(units[0].whole?.joy, { kind: "shown", share: "majority", size: 20 });
    assert.equal(units[1]?.whole, undefined);
  });
});
