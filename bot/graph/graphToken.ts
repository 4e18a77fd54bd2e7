import type { TokenCredential } from "@azure/identity";
import { GRAPH_URL } from "./graphClient.ts";

/** Who the server is for Graph: the identity it runs as, or the bot's own app where that has a secret. */
export type GraphIdentity =
  | { readonly kind: "managed"; readonly clientId: string }
  | { readonly kind: "secret"; readonly tenant: string; readonly clientId: string; readonly secret: string };

/**
 * Tokens for Graph as the app itself (client credentials), with the permissions an administrator has given it. The client of the
 * identity keeps a token until shortly before it expires, and is loaded with the first one.
 */
export function graphToken(identity: GraphIdentity, baseUrl = GRAPH_URL): () => Promise<string> {
  const scope = `${new URL(baseUrl).origin}/.default`;
  let credential: Promise<TokenCredential> | undefined;
  return async () => {
    credential ??= credentialOf(identity);
    const token = await (await credential).getToken(scope);
    if (!token) throw new Error("no token for Microsoft Graph");
    return token.token;
  };
}

/** Loads the client of the identity. */
export async function credentialOf(identity: GraphIdentity): Promise<TokenCredential> {
  const { ClientSecretCredential, ManagedIdentityCredential } = await import("@azure/identity");
  return identity.kind === "managed"
    ? new ManagedIdentityCredential({ clientId: identity.clientId })
    : new ClientSecretCredential(identity.tenant, identity.clientId, identity.secret);
}
