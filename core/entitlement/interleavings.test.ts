import assert from "node:assert/strict";
import * as fc from "fast-check";
import { ENTITLEMENTS } from "#core/contract/terms.ts";
import type { Decision } from "#core/decision.ts";
import {
  type Entitlement,
  type EntitlementEvent,
  type EntitlementState,
  VIEWS,
} from "#core/entitlement/entitlement.ts";
import { entitlementsEnding, entitlementsFrom } from "#core/entitlement/fromContract.ts";
import { give, move, promise, see } from "#core/entitlement/transitions.ts";
import { type ContractId, asId } from "#core/ids.ts";
import { active, completeTerms, holder, principal } from "../../test/support/builders.ts";
import { NOW, inDays, momentIn } from "../../test/support/town.ts";

/** The lives of a right (DOMAIN section 4). */
const ALLOWED: { readonly [From in EntitlementState | "none"]: readonly EntitlementState[] } = {
  none: ["promised", "given"],
  promised: ["promised", "given", "closed"],
  given: ["given", "promised", "closed"],
  closed: ["promised", "given"],
};

const command = fc.record({
  does: fc.constantFrom("promise", "give", "move", "move", "see", "renew", "end"),
  days: fc.integer({ min: -5, max: 60 }),
  text: fc.constantFrom("", "Kurs", "Avstämning"),
  view: fc.constantFrom(...VIEWS),
  key: fc.constantFrom(...ENTITLEMENTS),
});
type Command = ReturnType<typeof command.generate>["value"];
/** Made once: building one takes longer than all that is decided about it. */
const inForce = active();
const { owed } = completeTerms();
type Outcome = Decision<Entitlement, EntitlementEvent>;

describe("any mixture of acts on what a leader is owed", () => {
  it("keeps to the allowed lives, forgets nothing and hides no day", () =>
    fc.assert(
      fc.property(fc.array(command, { minLength: 3, maxLength: 40 }), (commands) => {
        let all: readonly Entitlement[] = [];
        for (const [index, each] of commands.entries()) {
          const decided = decide(all, each, index);
          if (decided.kind !== "changed") continue;
          for (const right of decided.documents) {
            const before = all.find(({ id }) => id === right.id);
            assert.ok(ALLOWED[before?.state ?? "none"].includes(right.state), `${before?.state} -> ${right.state}`);
            assert.deepEqual(right.history.slice(0, before?.history.length ?? 0), before?.history ?? []);
            assert.ok(right.history.length > (before?.history.length ?? 0), "what happened is kept");
            if (before?.state === "promised" && right.state === "promised" && before.firstDate)
              assert.equal(right.firstDate, before.firstDate);
            if (right.state === "promised" && right.date) assert.equal(right.askOn, right.date);
          }
          all = [...all.filter(({ id }) => !decided.documents.some((right) => right.id === id)), ...decided.documents];
          assert.equal(new Set(all.map(({ key }) => key)).size, all.length, "one document a right");
        }
      }),
      { numRuns: 1500 },
    ));

  it("reaches every state, so that the property is about something", () => {
    const reached = new Set<string>();
    for (const commands of fc.sample(fc.array(command, { minLength: 10, maxLength: 40 }), { numRuns: 300, seed: 11 })) {
      let all: readonly Entitlement[] = [];
      for (const [index, each] of commands.entries()) {
        const decided = decide(all, each, index);
        if (decided.kind === "changed")
          all = [...all.filter(({ id }) => !decided.documents.some((right) => right.id === id)), ...decided.documents];
      }
      for (const { state } of all) reached.add(state);
    }
    assert.deepEqual([...reached].toSorted(), ["closed", "given", "promised"]);
  });
});

function decide(all: readonly Entitlement[], { does, days, text, view, key }: Command, index: number): Outcome {
  const at = index === 0 ? NOW : momentIn(index);
  const contract = { ...inForce, id: asId<ContractId>(`contract${index % 3}`) };
  const right = all.find((each) => each.key === key);
  if (does === "renew") {
    return entitlementsFrom(contract, { owed: { ...owed, [key]: { text, date: "" } } }, all, at);
  }
  if (does === "end") return entitlementsEnding(contract, all, at);
  if (does === "promise" || !right)
    return promise(right, { key, holder, principal, text, date: inDays(index + days) }, principal, at);
  if (does === "give") return give(right, { what: text, on: inDays(index + days) }, principal, at);
  if (does === "move") return move(right, { date: inDays(index + days), reason: text }, principal, at);
  return see(right, { view, note: text }, holder, at);
}
