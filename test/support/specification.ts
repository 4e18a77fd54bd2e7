import assert from "node:assert/strict";
import type { Decision } from "#core/decision.ts";
import type { RefusalKey } from "#core/refusal.ts";

type Described = { readonly type: string };

/** What a test says about a decision. What `then` gives back is itself no promise-like, so that a test may return it. */
export type Verdict = {
  /** The first changed documents look like this; fields that are not named are free. */
  readonly then: (...expected: readonly object[]) => Pick<Verdict, "happens">;
  /** Exactly these things happened, in this order. */
  readonly happens: (...types: readonly string[]) => void;
  readonly refuses: (key: RefusalKey, params?: object) => void;
  readonly changesNothing: () => void;
};

/** `given(proposed()).when((contract) => approve(contract, ...)).then({ state: "active" })` */
export const given = <Given>(present: Given) => ({
  when: (act: (present: Given) => Decision<object, Described>) => verdictOn(act(present)),
});

/** For acts that begin something. */
export const when = (decision: Decision<object, Described>) => verdictOn(decision);

function verdictOn(decision: Decision<object, Described>): Verdict {
  const happened = () => {
    if (decision.kind !== "changed") assert.fail(`expected a change, got ${JSON.stringify(decision)}`);
    return decision;
  };
  const happens = (...types: readonly string[]) =>
    assert.deepEqual(
      happened().events.map(({ type }) => type),
      types,
    );
  return {
    happens,
    then: (...expected) => {
      const { documents } = happened();
      for (const [index, each] of expected.entries()) assert.partialDeepStrictEqual(documents[index], each);
      return { happens };
    },
    refuses: (key, params) => {
      if (decision.kind !== "refused") assert.fail(`expected the refusal ${key}, got ${JSON.stringify(decision)}`);
      assert.equal(decision.refusal.key, key);
      if (params) assert.deepEqual(decision.refusal.params, params);
    },
    changesNothing: () => assert.equal(decision.kind, "unchanged"),
  };
}

/** The documents of a decision that a test relies on as a premise. */
export function documentsOf<Document>(decision: Decision<Document, unknown>): readonly Document[] {
  if (decision.kind !== "changed") throw new Error(`a premise of the test did not hold: ${JSON.stringify(decision)}`);
  return decision.documents;
}
