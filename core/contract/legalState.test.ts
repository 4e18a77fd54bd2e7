import assert from "node:assert/strict";
import type { ContractState } from "#core/contract/contract.ts";
import { type LegalStateKind, legalStateOf } from "#core/contract/legalState.ts";
import { register } from "#core/contract/registration.ts";
import { active, everyContract } from "../../test/support/builders.ts";
import { documentsOf } from "../../test/support/specification.ts";
import { NOW, people } from "../../test/support/town.ts";

const STANDING: { readonly [S in ContractState]: LegalStateKind } = {
  draft: "workingMaterial",
  proposed: "shared",
  changesRequested: "shared",
  withdrawn: "closedWithoutAgreement",
  declined: "closedWithoutAgreement",
  agreed: "drawnUp",
  active: "drawnUp",
  awaitingNewPrincipal: "drawnUp",
  superseded: "drawnUp",
  ended: "drawnUp",
};

describe("how a contract stands as a record", () => {
  for (const contract of everyContract())
    it(`is ${STANDING[contract.state]} while it is ${contract.state}`, () =>
      assert.equal(legalStateOf(contract).kind, STANDING[contract.state]));
  it("is drawn up by the second approval", () => {
    const contract = active();
    assert.equal(legalStateOf(contract).since, contract.approvals[1].at);
  });
  it("is registered once it has its number in the diary", () => {
    const [registered] = documentsOf(register(active(), "KS 2026/123", people.registrar, NOW));
    assert.ok(registered);
    assert.deepEqual(legalStateOf(registered), {
      kind: "registered",
      since: NOW,
      dnr: "KS 2026/123",
      secrecy: "triedOnRequest",
      removal: "notDecided",
    });
  });
});
