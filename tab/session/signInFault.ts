/** Why somebody is not signed in: it has run out, the app is not approved for them, or it did not work for another reason. */
export type SignInFault = "expired" | "consent" | "failed";

/**
 * What Teams says when it gives no token (teams-js, authentication.getAuthToken): Entra's own names for that the person, or an
 * administrator for everybody, has not approved yet that the app learns who they are.
 */
export const signInFaultOf = (fault: unknown): SignInFault =>
  /consent|interaction_?required|invalid_grant/i.test(String(fault)) ? "consent" : "failed";
