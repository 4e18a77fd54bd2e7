import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type ArchiveRecord, addMonths, sortDue } from "#core/archive/due.ts";
import type { LegalHold } from "#core/archive/legalHold.ts";
import { RECORD_KINDS } from "#core/archive/recordKind.ts";
import { type LeavingRule, MAX_MONTHS } from "#core/archive/retentionRule.ts";
import { MAX_IN_ONE, portionOf } from "#core/archive/retentionRun.ts";
import { type HoldId, asId } from "#core/ids.ts";
import { type Day, addDays } from "#core/time.ts";
import { employee, hr, momentIn } from "../../test/support/town.ts";

const TODAY = "2031-05-31" as Day;
const day = fc.integer({ min: -2500, max: 400 }).map((days) => addDays(TODAY, days));
const kind = fc.constantFrom(...RECORD_KINDS.slice(0, 4));

/** A dossier's records, some of them belonging to one that comes before them in the list. */
const records = fc
  .array(
    fc.record({ kind, since: fc.option(day, { nil: undefined }), on: fc.option(fc.nat(11), { nil: undefined }) }),
    {
      maxLength: 12,
    },
  )
  .map((drawn) =>
    drawn.map(({ kind: of, since, on }, index): ArchiveRecord => {
      const root = on !== undefined && on < index ? `r${on}` : undefined;
      return { kind: of, id: `r${index}`, parts: [`r${index}`], since, ...(root !== undefined && { restsOn: root }) };
    }),
  );
const rules = fc.uniqueArray(
  fc.record({
    kind,
    fate: fc.constantFrom("remove" as const, "handOver" as const),
    months: fc.integer({ min: 1, max: 60 }),
    reference: fc.constant("KS § 1"),
    from: day,
  }),
  { selector: (rule) => rule.kind },
);
const hold = fc
  .record({ record: fc.option(fc.nat(11), { nil: undefined }), standing: fc.boolean() })
  .map(({ record, standing }): LegalHold => ({
    type: "legalHold",
    schema: 1,
    id: asId<HoldId>("hold"),
    person: employee,
    reason: "Tvist",
    by: hr,
    at: momentIn(0),
    reviewOn: TODAY,
    ...(record !== undefined && { record: `r${record}` }),
    ...(standing ? { state: "standing" } : { state: "lifted", liftedBy: hr, liftedAt: momentIn(1) }),
  }));
const holds = fc.array(hold, { maxLength: 2 });

/** Said another way than the product does: the words of the decision, read by a person. */
const isOver = ({ kind: of, since }: ArchiveRecord, all: readonly LeavingRule[]) =>
  all.some(
    (rule) => rule.kind === of && rule.from <= TODAY && since !== undefined && addMonths(since, rule.months) <= TODAY,
  );
const isHeld = ({ id, restsOn }: ArchiveRecord, all: readonly LegalHold[]) =>
  all.some(({ state, record }) => state === "standing" && [undefined, id, restsOn ?? id].includes(record));

const received = () => "received" as const;

describe("what is to leave a dossier", () => {
  const each = (check: (r: readonly ArchiveRecord[], l: readonly LeavingRule[], h: readonly LegalHold[]) => void) =>
    fc.assert(fc.property(records, rules, holds, check), { numRuns: 500 });

  it("is never held, in use, before its time, or of a kind on which nothing is decided", () =>
    each((all, by, kept) => {
      for (const record of sortDue(all, by, kept, TODAY, received).due) {
        assert.ok(isOver(record, by), `${record.id} is not due`);
        assert.ok(!isHeld(record, kept), `${record.id} is held`);
      }
    }));
  it("never leaves behind what belongs to it", () =>
    each((all, by, kept) => {
      const leaving = new Set(sortDue(all, by, kept, TODAY, received).due.map(({ id }) => id));
      for (const { id, restsOn } of all)
        if (restsOn !== undefined && leaving.has(restsOn)) assert.ok(leaving.has(id), `${id} would be left alone`);
    }));
  it("is always all whose time is over, that no hold keeps and nothing that stays belongs to", () =>
    each((all, by, kept) => {
      const leaving = new Set(sortDue(all, by, kept, TODAY, received).due.map(({ id }) => id));
      for (const record of all.filter((one) => isOver(one, by) && !isHeld(one, kept) && !leaving.has(one.id)))
        assert.ok(
          all.some(({ id, restsOn }) => restsOn === record.id && !leaving.has(id)),
          `${record.id} stays for no reason`,
        );
    }));
  it("is told apart from what a hold keeps and what waits, each once", () =>
    each((all, by, kept) => {
      const { due, held, waiting } = sortDue(all, by, kept, TODAY, received);
      assert.deepEqual(
        [...due, ...held, ...waiting].map(({ id }) => id).toSorted(),
        all
          .filter((record) => isOver(record, by))
          .map(({ id }) => id)
          .toSorted(),
      );
    }));
  it("is never what the e-archive is to have and has not received, and that is never what a hold keeps", () =>
    fc.assert(
      fc.property(
        records,
        rules,
        holds,
        fc.array(fc.constantFrom("received", "packed", undefined), { minLength: 12, maxLength: 12 }),
        (all, by, kept, stands) => {
          const handed = ({ id }: ArchiveRecord) => stands[Number(id.slice(1))];
          const { due, held, waiting, toHand, packed } = sortDue(all, by, kept, TODAY, handed);
          const isHanded = ({ kind: of }: ArchiveRecord) =>
            by.some((rule) => rule.kind === of && rule.fate === "handOver");
          assert.ok(due.filter(isHanded).every((record) => handed(record) === "received"));
          assert.ok(toHand.every((record) => isHanded(record) && isOver(record, by) && !isHeld(record, kept)));
          assert.ok(packed.every((record) => handed(record) === "packed"));
          assert.deepEqual(
            [...due, ...held, ...waiting, ...toHand, ...packed].map(({ id }) => id).toSorted(),
            all
              .filter((record) => isOver(record, by))
              .map(({ id }) => id)
              .toSorted(),
          );
        },
      ),
      { numRuns: 500 },
    ));
  it("comes in an order in which a removal cut short leaves nothing alone", () =>
    each((all, by, kept) => {
      const { due } = sortDue(all, by, kept, TODAY, received);
      for (const [place, { id, restsOn }] of due.entries())
        // Nothing in the product belongs to what itself belongs to another.
        if (restsOn === undefined) assert.ok(due.slice(place + 1).every((later) => later.restsOn !== id));
    }));
  it("goes in portions that a commit takes, whole records, until nothing is left", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: MAX_IN_ONE + 10 }), { maxLength: 30 }), (sizes) => {
        let left = sizes.map((size, index) => ({ index, parts: Array.from({ length: size }, (_, part) => `${part}`) }));
        const taken: number[] = [];
        while (left.length > 0) {
          const portion = portionOf(left);
          const size = portion.reduce((sum, { parts }) => sum + parts.length, 0);
          assert.ok(portion.length === 1 || (portion.length > 1 && size <= MAX_IN_ONE));
          taken.push(...portion.map(({ index }) => index));
          left = left.slice(portion.length);
        }
        assert.deepEqual(
          taken,
          sizes.map((_, index) => index),
        );
      }),
    ));
});

describe("months from a day", () => {
  it("end on the same date, or on the last of a shorter month", () => {
    const from = (start: string, months: number) => addMonths(start as Day, months);
    assert.equal(from("2026-01-15", 1), "2026-02-15");
    assert.equal(from("2026-01-31", 1), "2026-02-28");
    assert.equal(from("2024-02-29", 12), "2025-02-28");
    assert.equal(from("2026-11-30", 24), "2028-11-30");
    assert.equal(from("2026-12-31", 2), "2027-02-28");
  });
  it("never come before an earlier day's", () =>
    fc.assert(
      fc.property(day, fc.nat(60), fc.integer({ min: 0, max: MAX_MONTHS }), (one, days, months) => {
        assert.ok(addMonths(one, months) <= addMonths(addDays(one, days), months));
      }),
    ));
});
