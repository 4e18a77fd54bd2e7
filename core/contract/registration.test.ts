import { isAgreedByBoth } from "#core/contract/contract.ts";
import { end } from "#core/contract/inForce.ts";
import { approve } from "#core/contract/transitions.ts";
import { DNR_MAX, register } from "#core/contract/registration.ts";
import { active, approval, ended, everyContract, partlyApproved, principal } from "../../test/support/builders.ts";
import { documentsOf, given } from "../../test/support/specification.ts";
import { NOW, momentIn, people } from "../../test/support/town.ts";

const { registrar } = people;
const registered = (dnr = "KS 2026/123") => documentsOf(register(active(), dnr, registrar, NOW))[0] ?? active();

describe("registering a contract", () => {
  it("enters what both have approved, under the number without stray spaces", () =>
    given(active())
      .when((contract) => register(contract, "  KS  2026/123 ", registrar, NOW))
      .then({ state: "active", registered: { dnr: "KS 2026/123", by: registrar, at: NOW } })
      .happens("contractRegistered"));
  it("is possible also when the contract is over", () =>
    given(ended())
      .when((contract) => register(contract, "KS 2026/123", registrar, NOW))
      .then({ state: "ended", registered: { dnr: "KS 2026/123" } }));
  for (const contract of everyContract().filter((each) => !isAgreedByBoth(each)))
    it(`waits for both approvals (${contract.state})`, () =>
      given(contract)
        .when((each) => register(each, "KS 2026/123", registrar, NOW))
        .refuses("contract.wrongState", { state: contract.state }));
  it("twice under one number changes nothing, under another puts it right", () => {
    given(registered())
      .when((contract) => register(contract, "KS 2026/123", registrar, momentIn(1)))
      .changesNothing();
    given(registered())
      .when((contract) => register(contract, "KS 2026/132", registrar, momentIn(1)))
      .then({ registered: { dnr: "KS 2026/132", at: momentIn(1) } });
  });
  it("needs a number, and a short one", () => {
    given(active())
      .when((contract) => register(contract, "  ", registrar, NOW))
      .refuses("contract.noDnr");
    given(active())
      .when((contract) => register(contract, "x".repeat(DNR_MAX + 1), registrar, NOW))
      .refuses("tooLong", { field: "dnr", max: DNR_MAX, length: DNR_MAX + 1 });
  });
  it("outlasts the contract", () => {
    given(registered())
      .when((contract) => end(contract, "roleEnds", principal, momentIn(2)))
      .then({ state: "ended", registered: { dnr: "KS 2026/123" } });
    const former = registered();
    const renewal = partlyApproved({ id: "renewal", existing: [former] });
    given(renewal)
      .when((contract) => approve(contract, [former], approval(renewal, true), principal, momentIn(2)))
      .then({ state: "active" }, { state: "superseded", registered: { dnr: "KS 2026/123" } });
  });
});
