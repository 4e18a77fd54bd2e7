import assert from "node:assert/strict";
import type { Terms } from "#core/contract/terms.ts";
import * as inForceRules from "#core/contract/inForce.ts";
import * as contracts from "#core/contract/transitions.ts";
import { edit } from "#core/contract/working.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { Entitlement } from "#core/entitlement/entitlement.ts";
import { entitlementsEnding, entitlementsFrom, withEntitlements } from "#core/entitlement/fromContract.ts";
import { move } from "#core/entitlement/transitions.ts";
import {
  active,
  completeTerms,
  contractRevision,
  drafted,
  givenRight,
  holder,
  partlyApproved,
  approval,
  principal,
  promisedRight,
} from "../../test/support/builders.ts";
import { documentsOf } from "../../test/support/specification.ts";
import { NOW, TODAY, inDays, momentIn, stranger } from "../../test/support/town.ts";

const nothing = { text: "", date: "" } as const;
const owing = (owed: Partial<Terms["owed"]>) => ({
  owed: { assignment: nothing, dialogue: nothing, feedback: nothing, development: nothing, support: nothing, ...owed },
});
const from = (owed: Partial<Terms["owed"]>, existing: readonly Entitlement[] = [], at = NOW) =>
  documentsOf(entitlementsFrom(active(), owing(owed), existing, at));

describe("what a contract that comes into force owes", () => {
  it("is one right for each that its wording mentions, with the day it names", () => {
    const made = from({
      dialogue: { text: "Avstämning varje månad", date: inDays(30) },
      support: { text: "Stöd av ekonom", date: "" },
    });
    assert.deepEqual(
      made.map(({ key, state, date, contract }) => ({ key, state, date, contract })),
      [
        { key: "dialogue", state: "promised", date: inDays(30), contract: "contract" },
        { key: "support", state: "promised", date: "", contract: "contract" },
      ],
    );
  });
  it("is asked about at the next assessment when no day was promised", () => {
    const [support] = from({ support: { text: "Stöd av ekonom", date: "" } });
    assert.equal(support?.state === "promised" && support.askOn, active().assessments[0]);
  });
  it("has given the clear assignment by itself, unless more was promised for later", () => {
    const [clear] = from({ assignment: { text: "Ett tydligt uppdrag", date: inDays(0) } });
    assert.equal(clear?.state === "given" && clear.givenOn, TODAY);
    const [later] = from({ assignment: { text: "Beslut om lokalerna", date: inDays(40) } });
    assert.equal(later?.state, "promised");
  });
  it("keeps the first day of what was promised before and is promised again", () => {
    const [moved] = documentsOf(
      move(promisedRight({ days: 5 }), { date: inDays(30), reason: "Full kurs" }, principal, NOW),
    );
    assert.ok(moved);
    const [renewed] = from({ development: { text: "Kursen", date: inDays(90) } }, [moved], momentIn(31));
    assert.deepEqual([renewed?.date, renewed?.firstDate], [inDays(90), inDays(5)]);
    assert.deepEqual(
      renewed?.history.map(({ kind }) => kind),
      ["promised", "moved", "owed"],
    );
  });
  it("carries over what was open and is not mentioned, and leaves alone what was given", () => {
    const made = from({}, [promisedRight({ days: 5 }), { ...givenRight(), key: "support", id: "entitlement:support" }]);
    assert.deepEqual(
      made.map(({ key, date, contract }) => ({ key, date, contract })),
      [{ key: "development", date: inDays(5), contract: "contract" }],
    );
    assert.equal(made[0]?.history.at(-1)?.kind, "carriedOver");
  });
});

describe("a decision about contracts, with what it means for rights", () => {
  const partly = partlyApproved();
  const wording = contractRevision();
  const dossier = (...documents: readonly DossierDocument[]) => ({ subject: holder, documents });
  const approved = () => contracts.approve(partly, [], { ...approval(partly), unopened: true }, principal, NOW);

  it("promises in the same step as the contract comes into force, and once", () => {
    const decided = withEntitlements(approved(), dossier(partly, wording), NOW);
    const documents = documentsOf(decided);
    assert.deepEqual(documents.map(({ type }) => type).toSorted(), [
      "contract",
      ...Array.from({ length: 5 }, () => "entitlement"),
    ]);
    const inForce = dossier(wording, ...documents);
    const again = withEntitlements({ kind: "changed", documents: [active()], events: [] }, inForce, NOW);
    assert.deepEqual(
      documentsOf(again).map(({ type }) => type),
      ["contract"],
    );
  });
  it("adds nothing to any other act, and nothing to a refusal", () => {
    const edited = edit(drafted(), { terms: completeTerms({ purpose: "Annat" }) }, holder);
    assert.equal(withEntitlements(edited, dossier(drafted()), NOW), edited);
    const refused = contracts.approve(partly, [], approval(partly), stranger, NOW);
    assert.equal(withEntitlements(refused, dossier(partly, wording), NOW), refused);
  });
  it("does not go on without the wording", () =>
    assert.throws(() => withEntitlements(approved(), dossier(partly), NOW), /was not loaded/));
  it("gives the promises to the new principal", () => {
    const right = documentsOf(entitlementsFrom(active(), completeTerms(), [], NOW));
    const decided = withEntitlements(
      inForceRules.changePrincipal([active()], active(), stranger, NOW),
      dossier(active(), ...right),
      NOW,
    );
    const moved = documentsOf(decided).filter((document) => document.type === "entitlement");
    assert.equal(moved.length, 5);
    for (const each of moved) assert.equal(each.principal, stranger);
  });
  it("closes what an ended contract owed, with how it stood, and nothing else", () => {
    const owed = documentsOf(entitlementsFrom(active(), completeTerms(), [], NOW));
    const beside = { ...promisedRight(), id: "entitlement:support", key: "support" as const };
    const all = [...owed.filter(({ key }) => key !== "support"), beside];
    const closed = documentsOf(entitlementsEnding(active(), all, NOW));
    assert.deepEqual(
      closed.map(({ key, state }) => [key, state]),
      [
        ["assignment", "closed"],
        ["dialogue", "closed"],
        ["feedback", "closed"],
        ["development", "closed"],
      ],
    );
    assert.deepEqual(
      closed.map((each) => each.state === "closed" && each.wasGiven),
      [true, false, false, false],
    );
    const ended = withEntitlements(
      inForceRules.end(active(), "roleEnds", principal, NOW),
      dossier(active(), ...all),
      NOW,
    );
    assert.equal(documentsOf(ended).length, 5);
  });
});
