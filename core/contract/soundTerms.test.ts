import type { Terms } from "#core/contract/terms.ts";
import * as contracts from "#core/contract/transitions.ts";
import { type ContractId, asId } from "#core/ids.ts";
import type { RefusalKey } from "#core/refusal.ts";
import { completeTerms, drafted, holder, principal, wording } from "../../test/support/builders.ts";
import { when } from "../../test/support/specification.ts";
import { NOW, inDays } from "../../test/support/town.ts";

const whole = completeTerms();
const [result] = whole.results;
const [commitment] = whole.commitments;
if (!result || !commitment) throw new Error("the complete wording has a result and a commitment");
const year = (from: number, to: number): Partial<Terms> => ({
  period: { from: inDays(from), to: inDays(to) },
  results: [{ ...result, due: inDays(to) }],
  commitments: [{ ...commitment, due: "" }],
  assessment: { followUps: [], assessments: [inDays(to)] },
});
const owed = (days: number): Partial<Terms> => ({
  owed: { ...whole.owed, support: { text: "Ekonom en dag i veckan", date: inDays(days) } },
});
const resultOf = (of: typeof holder) =>
  ({ kind: "result", holder: of, contract: asId<ContractId>("above"), key: "r1" }) as const;

const propose = (changes: Partial<Terms>, isThere = true) =>
  when(contracts.propose(drafted(), { ...wording({ ...whole, ...changes }), isThere: () => isThere }, holder, NOW));

/** What a wording says, and why it is not put forward. */
const refused: readonly (readonly [string, Partial<Terms>, RefusalKey])[] = [
  ["a period that is over", year(-366, -1), "contract.periodOver"],
  ["a period with no end in sight", year(0, 3654), "dateTooFar"],
  ["a period of more than ten years", year(-3000, 700), "contract.periodTooLong"],
  ["a result after the period", { results: [{ ...result, due: inDays(366) }] }, "contract.dayOutsidePeriod"],
  ["a result before the period", { results: [{ ...result, due: inDays(-1) }] }, "contract.dayOutsidePeriod"],
  [
    "a commitment after the period",
    { commitments: [{ ...commitment, due: inDays(366) }] },
    "contract.dayOutsidePeriod",
  ],
  ["something owed years ago", owed(-900), "contract.dayOutsidePeriod"],
  ["something owed after the period", owed(366), "contract.dayOutsidePeriod"],
  [
    "a follow-up after the period",
    { assessment: { ...whole.assessment, followUps: [inDays(366)] } },
    "contract.dayOutsidePeriod",
  ],
  [
    "two results of one name",
    { results: [result, { ...result, outcome: "Annat" }].map((row) => ({ ...row, key: "a" })) },
    "invalid",
  ],
  [
    "a result of the holder's own above it",
    { results: [{ ...result, serves: resultOf(holder) }] },
    "contract.servesUnknown",
  ],
];

describe("a wording whose parts are all there", () => {
  for (const [what, changes, key] of refused)
    it(`is not put forward with ${what}`, () => propose(changes).refuses(key));

  it("is not put forward pointing at what is not there, by a row or as a whole", () => {
    const serving = { results: [{ ...result, serves: resultOf(principal) }] };
    propose(serving, false).refuses("contract.servesUnknown");
    propose({ goals: ["ghost"] }, false).refuses("contract.servesUnknown");
    propose(serving).then({ state: "proposed" });
  });
  it("is not put forward with an instruction that is yet to be adopted", () => {
    const instruction = { title: "Instruktion", decisionRef: "KF § 45", date: inDays(1) };
    propose({ instruction }).refuses("dateInFuture");
  });
  it("keeps what was owed earlier in the period, or while it was agreed on", () => {
    propose({ ...year(-100, 265), ...owed(-50) }).then({ state: "proposed" });
    propose({ ...year(60, 425), ...owed(5) }).then({ state: "proposed" });
  });
  it("may name a commitment and a result alike, and leave a line empty whatever its day", () => {
    propose({
      results: [
        { ...result, key: "a" },
        { ...result, outcome: " ", due: inDays(900), key: "b" },
      ],
      commitments: [{ ...commitment, key: "a" }],
    }).then({ state: "proposed" });
  });
});
