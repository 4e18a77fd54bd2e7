import { type CloudAdapter, type ConnectorClient, type TurnContext } from "botbuilder";

/** The library's name for its policy that sends again after a 5xx, also what may have arrived. */
const RETRIES = "defaultRetryPolicy";

/** What of a connector client is not in its types: the pipeline its requests go through. */
type WithPipeline = { readonly client: { readonly pipeline: { readonly removePolicy: (named: { readonly name: string }) => unknown } } };

/** A client of the channel's REST service that sends a request once. Teams takes no idempotency key: whether to send again is decided by us. */
export function sendingOnce(connector: ConnectorClient): ConnectorClient {
  (connector as unknown as WithPipeline).client.pipeline.removePolicy({ name: RETRIES });
  return connector;
}

/** The client that this turn's answers go through. */
export const connectorOf = (adapter: CloudAdapter, context: TurnContext): ConnectorClient =>
  context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey);
