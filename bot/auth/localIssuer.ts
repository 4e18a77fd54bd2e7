import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair } from "jose";
import type { PersonId } from "#core/ids.ts";
import { type CheckToken, SCOPE, tokenChecker } from "./tokens.ts";

/** Signs in as an example person; its tokens pass the same checks as Entra's. Made only when the environment is local. */
export type LocalIssuer = { readonly checkToken: CheckToken; readonly signIn: (person: PersonId) => Promise<string> };

const AUDIENCE = "api://localhost/uppdragsdialog";

/** An issuer with a key pair of its own, which lives as long as the process. */
export async function startLocalIssuer({ tenant }: { readonly tenant: string }): Promise<LocalIssuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const kid = "local";
  const issuer = `http://localhost/${tenant}/v2.0`;
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: "RS256" }] });
  return {
    checkToken: tokenChecker({ keys, tenant, issuers: [issuer], audiences: [AUDIENCE] }),
    signIn: (person) =>
      new SignJWT({ tid: tenant, oid: person, scp: SCOPE })
        .setProtectedHeader({ alg: "RS256", kid })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime("12h")
        .sign(privateKey),
  };
}
