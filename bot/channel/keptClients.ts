import type { ConfigurationBotFrameworkAuthentication } from "botbuilder";

type Authentication = Pick<
  ConfigurationBotFrameworkAuthentication,
  "authenticateRequest" | "createConnectorFactory" | "createUserTokenClient"
>;
type Factory = ReturnType<Authentication["createConnectorFactory"]>;
type ConnectorClient = Awaited<ReturnType<Factory["create"]>>;

/** Teams has a handful of service URLs; only somebody who makes them up (nobody is authenticated in a local run) comes this far. */
const MOST = 50;

/**
 * The library makes a client of the channel's REST service and one of its sign-in service, each with a pipeline of its own, at every
 * activity and every message: a sixth of what a turn costs. Whoever it talks to, it does so as the same bot, so one of each service
 * URL is kept. `made` is told of each new one.
 */
export function keepClients(authentication: Authentication, made: (client: ConnectorClient) => void): void {
  const connectors = kept<ConnectorClient>();
  const userTokens = kept<Awaited<ReturnType<Authentication["createUserTokenClient"]>>>();
  const keeping = (factory: Factory): Factory => ({
    create: (serviceUrl, audience) =>
      connectors(`${audience} ${serviceUrl}`, async () => {
        const client = await factory.create(serviceUrl, audience);
        made(client);
        return client;
      }),
  });

  const authenticate = authentication.authenticateRequest.bind(authentication);
  authentication.authenticateRequest = async (activity, header) => {
    const { connectorFactory, ...rest } = await authenticate(activity, header);
    return { ...rest, ...(connectorFactory && { connectorFactory: keeping(connectorFactory) }) };
  };
  const connectorFactory = authentication.createConnectorFactory.bind(authentication);
  authentication.createConnectorFactory = (identity) => keeping(connectorFactory(identity));
  const userTokenClient = authentication.createUserTokenClient.bind(authentication);
  authentication.createUserTokenClient = (identity) => userTokens("", () => userTokenClient(identity));
}

/** What has been made once is given again; what could not be made is tried again. */
function kept<T>() {
  const known = new Map<string, Promise<T>>();
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MOST) known.clear();
    const made = make().catch((fault: unknown) => {
      known.delete(key);
      throw fault;
    });
    known.set(key, made);
    return made;
  };
}
