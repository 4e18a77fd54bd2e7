import assert from "node:assert/strict";
import { signInFaultOf } from "./signInFault.ts";

describe("why Teams gives no token", () => {
  it("is that the app is not approved, by Entra's several names for it", () => {
    for (const said of ["resourceRequiresConsent", "consent_required", "interaction_required", "invalid_grant"])
      assert.equal(signInFaultOf(new Error(said)), "consent", said);
  });
  it("is something else for all the rest", () => {
    for (const said of ["CancelledByUser", "resourceDisabled", "FailedToOpenWindow", ""])
      assert.equal(signInFaultOf(new Error(said)), "failed", said);
    assert.equal(signInFaultOf(undefined), "failed");
  });
});
