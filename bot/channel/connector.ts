import type { Activity, BotAdapter, ChannelAccount, TurnContext } from "botbuilder";

/** The library's name for its policy that sends again after a 5xx, also what may have arrived. */
const RETRIES = "defaultRetryPolicy";

/** What we use of botframework-connector's client, which botbuilder hands out without a type of its own. */
export type Connector = {
  readonly conversations: {
    readonly sendToConversation: (
      conversation: string,
      activity: Partial<Activity>,
      options: { readonly timeout: number },
    ) => Promise<{ readonly id: string }>;
    readonly updateActivity: (
      conversation: string,
      id: string,
      activity: Partial<Activity>,
      options: { readonly timeout: number },
    ) => Promise<{ readonly id: string }>;
    readonly getConversationPagedMembers: (
      conversation: string,
      options: { readonly timeout: number },
    ) => Promise<{ readonly members: readonly Pick<ChannelAccount, "id" | "aadObjectId">[] }>;
  };
  /** The pipeline its requests go through. */
  readonly client: { readonly pipeline: { readonly removePolicy: (named: { readonly name: string }) => unknown } };
};

/** The client of the channel's REST service that this turn's answers go through. */
export const connectorOf = (adapter: BotAdapter, context: TurnContext): Connector =>
  context.turnState.get<Connector>(adapter.ConnectorClientKey);

/** Teams takes no idempotency key: whether something is sent again is decided by us, never blindly by the library. */
export const sendingOnce = ({ client }: Connector): void => void client.pipeline.removePolicy({ name: RETRIES });
