import assert from "node:assert/strict";
import { assessedResults } from "#core/assessment/assessedResults.ts";
import type { Assessment, AssessmentRevision } from "#core/assessment/assessment.ts";
import { type RowOutcome, fieldKeys, matterOf } from "#core/assessment/matter.ts";
import type { Terms } from "#core/contract/terms.ts";
import { type AssessmentId, type ContractId, asId } from "#core/ids.ts";
import { completeTerms } from "../../test/support/builders.ts";

const contract = asId<ContractId>("contract");
const former = asId<ContractId>("former");
const named = (key: string | undefined): Terms => {
  const terms = completeTerms();
  return { ...terms, results: terms.results.slice(0, 1).map((row) => ({ ...row, ...(key !== undefined && { key }) })) };
};

/** A confirmed assessment of a wording with one result. */
function assessed(day: string, of: ContractId, terms: Terms, outcome: RowOutcome | "") {
  const id = asId<AssessmentId>(`assessment ${day}`);
  const matter = matterOf(terms);
  const row = matter.rows.find(({ kind }) => kind === "result");
  assert.ok(row);
  const texts = outcome === "" ? {} : { [fieldKeys.outcome(row)]: outcome };
  return {
    assessment: { id, contract: of, day, state: "confirmed", revision: 1, openedAt: day } as unknown as Assessment,
    record: { assessment: id, revision: 1, content: { matter, texts } } as unknown as AssessmentRevision,
  };
}

const latestOf = (terms: Terms, ...all: readonly ReturnType<typeof assessed>[]) =>
  assessedResults(
    { id: contract, terms },
    all.map(({ assessment }) => assessment),
    all.map(({ record }) => record),
  )[0]?.latest;

describe("the results of a contract, for the talk", () => {
  const terms = named("a");
  it("stand without a judgement until one is confirmed", () => assert.equal(latestOf(terms), undefined));
  it("have what the latest assessment said", () =>
    assert.deepEqual(
      latestOf(
        terms,
        assessed("2026-03-01", contract, terms, "partly"),
        assessed("2026-09-01", contract, terms, "reached"),
      ),
      { assessment: "assessment 2026-09-01", day: "2026-09-01", outcome: "reached" },
    ));
  it("keep an earlier word where the latest says nothing of them", () =>
    assert.equal(
      latestOf(terms, assessed("2026-03-01", contract, terms, "partly"), assessed("2026-09-01", contract, terms, ""))
        ?.day,
      "2026-03-01",
    ));
  it("are followed from the contract before by their name, and not without one", () => {
    assert.equal(latestOf(terms, assessed("2026-03-01", former, terms, "partly"))?.outcome, "partly");
    const nameless = named(undefined);
    assert.equal(latestOf(nameless, assessed("2026-03-01", former, nameless, "partly")), undefined);
    assert.equal(latestOf(nameless, assessed("2026-03-01", contract, nameless, "partly"))?.outcome, "partly");
  });
});
