import assert from "node:assert/strict";
import { keepClients } from "./keptClients.ts";

type Authentication = Parameters<typeof keepClients>[0];

describe("clients of the channel that are kept", () => {
  /** The library's part: counts what is made, and fails when told to. */
  const library = () => {
    const made = { connectors: 0, userTokens: 0 };
    let fails = false;
    const factory = () => ({
      create: (serviceUrl: string) => {
        if (fails) return Promise.reject(new Error("no token"));
        made.connectors += 1;
        return Promise.resolve({ serviceUrl });
      },
    });
    const authentication = {
      authenticateRequest: () => Promise.resolve({ audience: "a", claimsIdentity: {}, connectorFactory: factory() }),
      createConnectorFactory: factory,
      createUserTokenClient: () => Promise.resolve({ number: (made.userTokens += 1) }),
    } as unknown as Authentication;
    return { authentication, made, fail: (now: boolean) => (fails = now) };
  };
  type Arguments = Parameters<Authentication["authenticateRequest"]>;
  const asked = async (authentication: Authentication) =>
    (await authentication.authenticateRequest(...([{}, ""] as unknown as Arguments))).connectorFactory;
  const identity = {} as Parameters<Authentication["createUserTokenClient"]>[0];

  it("are one of each service URL and audience, for answers and for messages alike", async () => {
    const { authentication, made } = library();
    const told: unknown[] = [];
    keepClients(authentication, (client) => told.push(client));
    const answering = await asked(authentication);
    const one = await answering?.create("https://one", "a");
    assert.equal(await authentication.createConnectorFactory(identity).create("https://one", "a"), one);
    assert.notEqual(await answering?.create("https://two", "a"), one);
    assert.notEqual(await answering?.create("https://one", "b"), one);
    assert.equal(made.connectors, 3);
    assert.equal(told.length, 3);
    const tokens = await authentication.createUserTokenClient(identity);
    assert.equal(await authentication.createUserTokenClient(identity), tokens);
  });

  it("are made anew after a fault, and after very many service URLs", async () => {
    const { authentication, made, fail } = library();
    keepClients(authentication, () => {});
    const factory = authentication.createConnectorFactory(identity);
    fail(true);
    await assert.rejects(factory.create("https://one"), /no token/);
    fail(false);
    const one = await factory.create("https://one");
    for (let index = 0; index < 60; index++) await factory.create(`https://made-up/${index}`);
    assert.notEqual(await factory.create("https://one"), one);
    assert.equal(made.connectors, 62);
  });
});
