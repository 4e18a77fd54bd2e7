import { type JWTPayload, type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from "jose";
import { z } from "zod";
import { type PersonId, asId } from "#core/ids.ts";

/** Who a token speaks for; undefined when it is not to be believed. */
export type CheckToken = (token: string) => Promise<PersonId | undefined>;

export type TokenRules = {
  readonly keys: JWTVerifyGetKey;
  readonly tenant: string;
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
};

/** The delegated scope the tab asks for. App tokens have none and are refused. */
export const SCOPE = "access_as_user";

const Claims = z.object({ tid: z.string(), oid: z.string().min(1), scp: z.string() });

/**
 * Checks a tab token: RS256 signature, issuer, audience, tenant, expiry, scope; the person is `oid` in our tenant, never a name
 * (Microsoft: tab single sign-on). A token for Graph has another audience and is refused.
 */
export function tokenChecker({ keys, tenant, issuers, audiences }: TokenRules): CheckToken {
  return async (token) => {
    const payload = await jwtVerify(token, keys, {
      algorithms: ["RS256"],
      issuer: [...issuers],
      audience: [...audiences],
      clockTolerance: 60,
      requiredClaims: ["exp"],
    }).then(
      (verified): JWTPayload => verified.payload,
      (fault: unknown) => {
        if (isFaultOfTheToken(fault)) return undefined;
        throw fault;
      },
    );
    const claims = Claims.safeParse(payload);
    if (!claims.success || claims.data.tid !== tenant || !claims.data.scp.split(" ").includes(SCOPE)) return undefined;
    return asId<PersonId>(claims.data.oid);
  };
}

/** Keys that could not be fetched say nothing about the token: its bearer should try again, not sign in again. */
const isFaultOfTheToken = (fault: unknown) =>
  fault instanceof errors.JOSEError &&
  !["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"].includes(fault.code);

/** Tokens of Entra ID for one tenant, whose keys are fetched and cached; both token versions have their issuer. */
export const entraTokenChecker = ({
  tenant,
  clientId,
  appIdUri,
}: {
  readonly tenant: string;
  readonly clientId: string;
  readonly appIdUri: string;
}): CheckToken =>
  tokenChecker({
    keys: createRemoteJWKSet(new URL(`https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`)),
    tenant,
    issuers: [`https://login.microsoftonline.com/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`],
    audiences: [clientId, appIdUri],
  });
