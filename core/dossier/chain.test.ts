import assert from "node:assert/strict";
import { type Chain, type Entry, append, firstBrokenEntry } from "#core/dossier/chain.ts";
import { type ContentHash, type ContractId, type RequestId, asId } from "#core/ids.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { employee, momentIn, stranger } from "../../test/support/town.ts";

function chainOf(length: number) {
  const entries: Entry[] = [];
  let chain: Chain | undefined;
  for (let index = 0; index < length; index++) {
    const events = [{ type: "contractEdited", contract: asId<ContractId>("contract") }] as const;
    const appended = append(
      chain,
      { at: momentIn(index), actor: employee, request: asId<RequestId>(`r${index}`), events },
      hashOf,
    );
    chain = appended.chain;
    entries.push(appended.entry);
  }
  return { chain, entries };
}
const broken = (chain: Chain | undefined, entries: readonly Entry[]) => firstBrokenEntry(chain, entries, hashOf);

describe("the audit chain of a dossier", () => {
  const { chain, entries } = chainOf(4);
  const tamper = (index: number, changes: Partial<Entry>) =>
    entries.map((entry, at) => (at === index ? { ...entry, ...changes } : entry));

  it("verifies when nothing was touched, in whatever order it is read", () => {
    assert.equal(broken(chain, entries), undefined);
    assert.equal(broken(chain, entries.toReversed()), undefined);
    assert.equal(broken(undefined, []), undefined);
  });
  it("names an entry after its request, so that the same wish finds it", () =>
    assert.equal(entries[2]?.id, "entry:r2"));

  const faults: readonly (readonly [string, readonly Entry[], number])[] = [
    ["another actor", tamper(1, { actor: stranger }), 2],
    ["another time", tamper(1, { at: momentIn(99) }), 2],
    ["other events", tamper(1, { events: [] }), 2],
    ["another request", tamper(1, { request: asId<RequestId>("other") }), 2],
    ["a new hash over changed content", tamper(1, { actor: stranger, hash: asId<ContentHash>("forged") }), 2],
    ["an entry cut out", entries.filter((_, index) => index !== 1), 2],
    ["an entry twice", [...entries, ...entries.slice(1, 2)], 3],
    ["the last entry cut off", entries.slice(0, 3), 4],
    ["all entries cut off", [], 1],
  ];
  for (const [what, changed, first] of faults) it(`shows ${what}`, () => assert.equal(broken(chain, changed), first));
  it("shows an end that is missing or another's", () => {
    assert.equal(broken(undefined, entries), 5);
    assert.equal(broken(chainOf(3).chain, entries), 5);
  });
  it("shows a resealed entry, since the next one no longer follows", () => {
    const [first] = entries;
    assert.ok(first);
    const { entry } = append(undefined, { ...first, actor: stranger }, hashOf);
    assert.equal(broken(chain, [entry, ...entries.slice(1)]), 2);
  });
});
