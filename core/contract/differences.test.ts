import assert from "node:assert/strict";
import * as fc from "fast-check";
import { changesInShort } from "#core/content/contractParts.ts";
import { type Difference, differences, saysTheSame } from "#core/contract/differences.ts";
import { merge, takePart } from "#core/contract/merge.ts";
import { withRowKeys } from "#core/contract/rowKeys.ts";
import type { Commitment, Terms } from "#core/contract/terms.ts";
import { completeTerms } from "../../test/support/builders.ts";
import { inDays } from "../../test/support/town.ts";

const commitment = (key: string | undefined, text: string): Commitment => ({
  ...(key !== undefined && { key }),
  text,
  why: "",
  due: "",
  concerns: "",
});
const withCommitments = (...rows: readonly Commitment[]) => completeTerms({ commitments: rows });
const [a, b, c] = [commitment("a", "Ett"), commitment("b", "Två"), commitment("c", "Tre")];

/** `changed results.r1 measure, target`: what a difference says, on one line. */
const said = (difference: Difference): string => {
  const part = difference.kind === "removed" ? difference.before : difference.after;
  const fields = difference.kind === "changed" ? ` ${difference.fields.join(", ")}` : "";
  return `${difference.kind} ${part.id}${fields}${difference.kind === "changed" && difference.moved ? ", moved" : ""}`;
};
const between = (before: Terms, after: Terms) => differences(before, after).map(said);

describe("the differences between two wordings", () => {
  it("are none when they say the same, also when the rows are called something else", () => {
    assert.deepEqual(between(completeTerms(), completeTerms()), []);
    assert.ok(saysTheSame(withCommitments(commitment(undefined, "Ett")), withCommitments(a)));
  });
  it("name the section, and the fields in it that say something else", () =>
    assert.deepEqual(
      between(completeTerms(), completeTerms({ purpose: "Nytt", period: { from: inDays(0), to: inDays(200) } })),
      ["changed parties to", "changed purpose purpose"],
    ));
  it("go by area and by what the municipality owes", () => {
    const terms = completeTerms();
    const after = completeTerms({
      responsibility: { ...terms.responsibility, economy: "Budgeten." },
      owed: { ...terms.owed, support: { text: "En mentor.", date: inDays(30) } },
    });
    assert.deepEqual(between(terms, after), ["changed responsibility.economy text", "changed owed.support text, date"]);
  });
  it("follow a row by its name when it is reworded", () =>
    assert.deepEqual(
      between(withCommitments(a, b), withCommitments(a, { ...b, text: "Något helt annat", why: "Nytt" })),
      ["changed commitments.b text, why"],
    ));
  it("say which rows came and went", () =>
    assert.deepEqual(between(withCommitments(a, b), withCommitments(a, c)), [
      "added commitments.c",
      "removed commitments.b",
    ]));
  it("say that a row has moved, and not that those it passed have", () =>
    assert.deepEqual(between(withCommitments(a, b, c), withCommitments(c, a, b)), ["moved commitments.c"]));
  it("do not take a row for moved because one before it is gone", () =>
    assert.deepEqual(between(withCommitments(a, b, c), withCommitments(b, c)), ["removed commitments.a"]));
  it("say both that a row was reworded and that it has moved", () =>
    assert.deepEqual(between(withCommitments(a, b, c), withCommitments({ ...c, why: "Nu" }, a, b)), [
      "changed commitments.c why, moved",
    ]));
  it("follow rows from before rows were named by their beginning, else by their place", () => {
    const former = withCommitments(commitment(undefined, "Ett"), commitment(undefined, "Två"));
    assert.deepEqual(between(former, withCommitments(commitment("x", "Annat"), commitment("y", "Två"))), [
      "changed commitments.x text",
    ]);
    assert.deepEqual(between(former, withCommitments(commitment("x", "Två"), commitment("y", "Nytt"))), [
      "added commitments.y",
      "removed commitments.row1",
    ]);
  });
  it("see that the leadership part came or went", () => {
    const { leadership: _, ...without } = completeTerms();
    assert.deepEqual(between(completeTerms(), without), ["removed leadership"]);
    assert.deepEqual(between(without, completeTerms()), ["added leadership"]);
  });
  it("are said in short by name, never in words of the wording", () => {
    const [result] = completeTerms().results;
    assert.ok(result);
    const before = completeTerms({ results: [{ ...result, key: "r" }], commitments: [a] });
    const after = completeTerms({ results: [{ ...result, key: "r", measure: "HEMLIGT" }], commitments: [a, b] });
    assert.equal(changesInShort(before, after, "sv"), "Åtaganden: ett nytt, Krav på resultat 1 (mått)");
    assert.equal(changesInShort(before, after, "en"), "Commitments: one new, Required result 1 (measure)");
  });
});

describe("the names of rows", () => {
  const name = (terms: Terms, former?: Terms) => {
    let made = 0;
    return withRowKeys(terms, former, () => `new${++made}`).commitments.map(({ key }) => key);
  };
  it("are given where there are none", () =>
    assert.deepEqual(name(withCommitments(a, commitment(undefined, "Två"))), ["a", "new1"]));
  it("are those the rows had in the wording before", () =>
    assert.deepEqual(name(withCommitments(commitment(undefined, "Två")), withCommitments(a, b)), ["b"]));
  it("are never shared by two rows", () =>
    assert.deepEqual(name(withCommitments(a, { ...b, key: "a" })), ["a", "new1"]));
});

describe("two devices in one draft", () => {
  const base = completeTerms({ commitments: [a, b] });
  it("keep what each has written where the other has not", () => {
    const mine = { ...base, purpose: "Mitt" };
    const theirs = { ...base, mandate: "Deras", commitments: [a, { ...b, text: "Deras" }, c] };
    const { terms, conflicts } = merge(base, mine, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual([terms.purpose, terms.mandate], ["Mitt", "Deras"]);
    assert.deepEqual(
      terms.commitments.map(({ text }) => text),
      ["Ett", "Deras", "Tre"],
    );
  });
  it("name the parts that both have written differently, and keep mine until I have chosen", () => {
    const { terms, conflicts } = merge(base, { ...base, purpose: "Mitt" }, { ...base, purpose: "Deras" });
    assert.equal(terms.purpose, "Mitt");
    assert.deepEqual(
      conflicts.map(({ part, theirs }) => [part, theirs?.fields[0]?.values]),
      [["purpose", ["Deras"]]],
    );
    assert.equal(takePart(terms, { ...base, purpose: "Deras" }, "purpose").purpose, "Deras");
  });
  it("are no conflict when both have written the same", () =>
    assert.deepEqual(merge(base, { ...base, purpose: "Lika" }, { ...base, purpose: "Lika" }).conflicts, []));
  it("do not lose a row that one removed and the other reworded", () => {
    const reworded = { ...base, commitments: [a, { ...b, text: "Omskrivet" }] };
    const removed = { ...base, commitments: [a] };
    assert.deepEqual(
      merge(base, reworded, removed).conflicts.map(({ part }) => part),
      ["commitments.b"],
    );
  });
  it("lose nothing, whatever they do: each part is mine, theirs or a conflict", () => {
    const words = fc.constantFrom("", "ett", "två");
    const rows = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
    const terms = fc
      .tuple(words, words, words, rows, words)
      .map(([purpose, mandate, changes, keys, text]) =>
        completeTerms({ purpose, mandate, changes, commitments: keys.map((key) => commitment(key, `${key} ${text}`)) }),
      );
    fc.assert(
      fc.property(terms, terms, terms, (before, mine, theirs) => {
        const { terms: merged, conflicts } = merge(before, mine, theirs);
        const inConflict = new Set<string>(conflicts.map(({ part }) => part));
        const rest = conflicts.reduce((taken, { part }) => takePart(taken, theirs, part), merged);
        for (const difference of differences(rest, theirs)) {
          const id = difference.kind === "removed" ? difference.before.id : difference.after.id;
          if (difference.kind === "moved" || inConflict.has(id)) continue;
          assert.ok(
            differences(before, mine).some((each) => (each.kind === "removed" ? each.before : each.after).id === id),
            `${id} is mine`,
          );
        }
      }),
    );
  });
});
