import assert from "node:assert/strict";
import { type CryptoKey, type JWTPayload, SignJWT, createLocalJWKSet, errors, exportJWK, generateKeyPair } from "jose";
import { asId } from "#core/ids.ts";
import type { PersonId } from "#core/ids.ts";
import { startLocalIssuer } from "./localIssuer.ts";
import { type CheckToken, tokenChecker } from "./tokens.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";
const OTHER_TENANT = "22222222-2222-4222-8222-222222222222";
const V2 = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const V1 = `https://sts.windows.net/${TENANT}/`;
const CLIENT = "33333333-3333-4333-8333-333333333333";
const APP_URI = `api://uppdrag.example/${CLIENT}`;
const GRAPH = "00000003-0000-0000-c000-000000000000";
const now = () => Math.floor(Date.now() / 1000);

describe("a token for the tab", () => {
  let check: CheckToken;
  let key: CryptoKey;
  let stranger: CryptoKey;

  before(async () => {
    const [ours, theirs] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
    key = ours.privateKey;
    stranger = theirs.privateKey;
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: "k1", alg: "RS256" }] });
    check = tokenChecker({ keys, tenant: TENANT, issuers: [V2, V1], audiences: [CLIENT, APP_URI] });
  });

  const good = (): JWTPayload => ({
    iss: V2,
    aud: CLIENT,
    tid: TENANT,
    oid: "anna",
    scp: "access_as_user",
    iat: now(),
    nbf: now(),
    exp: now() + 600,
  });
  const signed = (
    claims: JWTPayload,
    { by = key, alg = "RS256", kid = "k1" }: { by?: CryptoKey | Uint8Array; alg?: string; kid?: string } = {},
  ) => new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(by);
  const without = (claim: string) => Object.fromEntries(Object.entries(good()).filter(([name]) => name !== claim));

  it("speaks for the person whose object id it carries", async () => {
    assert.equal(await check(await signed(good())), "anna");
  });
  it("may come from the older endpoint, with its issuer and the application's address as audience", async () => {
    assert.equal(await check(await signed({ ...good(), iss: V1, aud: APP_URI })), "anna");
  });
  it("may be a guest's, issued by our tenant to somebody of another (P18)", async () => {
    const guest = { ...good(), oid: "guest", idp: `https://sts.windows.net/${OTHER_TENANT}/`, acct: 1 };
    assert.equal(await check(await signed(guest)), "guest");
  });
  it("may carry other scopes beside ours", async () => {
    assert.equal(await check(await signed({ ...good(), scp: "profile access_as_user" })), "anna");
  });
  it("is believed half a minute after its end, since clocks differ", async () => {
    assert.equal(await check(await signed({ ...good(), exp: now() - 30 })), "anna");
  });

  const refused: readonly (readonly [string, () => JWTPayload])[] = [
    ["of another issuer", () => ({ ...good(), iss: "https://login.microsoftonline.com/common/v2.0" })],
    [
      "of another tenant's issuer",
      () => ({ ...good(), iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`, tid: OTHER_TENANT }),
    ],
    ["of a guest's home tenant", () => ({ ...good(), tid: OTHER_TENANT })],
    ["for Microsoft Graph", () => ({ ...good(), aud: GRAPH })],
    ["for another application", () => ({ ...good(), aud: "44444444-4444-4444-8444-444444444444" })],
    ["that has expired", () => ({ ...good(), exp: now() - 600 })],
    ["that is not valid yet", () => ({ ...good(), nbf: now() + 600 })],
    ["that never expires", () => without("exp")],
    ["without the scope", () => ({ ...good(), scp: "profile" })],
    ["with a scope that only looks like ours", () => ({ ...good(), scp: "access_as_user_admin" })],
    [
      "of an application, with roles in place of a scope",
      () => ({ ...without("scp"), roles: ["access_as_user"], idtyp: "app" }),
    ],
    ["without an object id", () => without("oid")],
    ["with an empty object id", () => ({ ...good(), oid: "" })],
    ["without a tenant", () => without("tid")],
  ];
  for (const [what, claims] of refused)
    it(`is refused when it is one ${what}`, async () => {
      assert.equal(await check(await signed(claims())), undefined);
    });

  it("is refused when somebody else has signed it", async () => {
    assert.equal(await check(await signed(good(), { by: stranger })), undefined);
  });
  it("is refused when its key is unknown", async () => {
    assert.equal(await check(await signed(good(), { kid: "k2" })), undefined);
  });
  it("is refused when it is signed with a shared secret", async () => {
    assert.equal(await check(await signed(good(), { by: new Uint8Array(32), alg: "HS256" })), undefined);
  });
  it("is refused when it is not signed at all", async () => {
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString("base64url");
    assert.equal(await check(`${part({ alg: "none", typ: "JWT" })}.${part(good())}.`), undefined);
  });
  it("is refused when its claims were changed after the signing", async () => {
    const [header, , signature] = (await signed(good())).split(".");
    const claims = Buffer.from(JSON.stringify({ ...good(), oid: "bert" })).toString("base64url");
    assert.equal(await check(`${header}.${claims}.${signature}`), undefined);
  });
  it("is refused when it is no token", async () => {
    for (const text of ["", "a", "a.b.c", "null", "å".repeat(5000)])
      assert.equal(await check(text), undefined, text.slice(0, 10));
  });

  for (const fault of [
    new TypeError("fetch failed"),
    new errors.JWKSTimeout(),
    new errors.JOSEError("Expected 200 OK"),
  ])
    it(`is not judged when the keys cannot be fetched (${fault.name}): that is no fault of the token`, async () => {
      const unreachable = tokenChecker({
        keys: () => Promise.reject(fault),
        tenant: TENANT,
        issuers: [V2],
        audiences: [CLIENT],
      });
      await assert.rejects(unreachable(await signed(good())), fault);
    });
});

describe("the local issuer", () => {
  it("signs in an example person, by the same checks", async () => {
    const issuer = await startLocalIssuer({ tenant: TENANT });
    const anna = asId<PersonId>("anna");
    assert.equal(await issuer.checkToken(await issuer.signIn(anna)), anna);
  });
  it("does not believe the tokens of another run", async () => {
    const [one, other] = await Promise.all([
      startLocalIssuer({ tenant: TENANT }),
      startLocalIssuer({ tenant: TENANT }),
    ]);
    assert.equal(await one.checkToken(await other.signIn(asId<PersonId>("anna"))), undefined);
  });
});
