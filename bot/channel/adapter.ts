import { TeamsAdapter } from "@microsoft/teams-ai";
import { ConfigurationServiceClientCredentialFactory } from "botbuilder";
import { type Connector, sendingOnce } from "./connector.ts";
import { keepClients } from "./keptClients.ts";

/**
 * Who the bot is towards Azure Bot Service. The type is checked where settings are read: an unknown one would silently
 * become a multi-tenant bot, which cannot be made since 2025-07.
 */
export type Credentials = {
  readonly appId: string;
  readonly type: "SingleTenant" | "UserAssignedMsi";
  readonly tenant: string;
  readonly password?: string | undefined;
};

/** The Bot Framework's side of the door. Without credentials nobody is authenticated: for a local run on loopback only. */
export function createAdapter(credentials: Credentials | undefined): TeamsAdapter {
  const withPassword = credentials?.type === "SingleTenant" && credentials.password !== undefined;
  const factory = new ConfigurationServiceClientCredentialFactory(
    credentials
      ? {
          MicrosoftAppType: credentials.type,
          MicrosoftAppId: credentials.appId,
          MicrosoftAppTenantId: credentials.tenant,
          ...(withPassword && { MicrosoftAppPassword: credentials.password }),
        }
      : {},
  );
  return new Adapter(factory);
}

class Adapter extends TeamsAdapter {
  constructor(factory: ConfigurationServiceClientCredentialFactory) {
    super({}, factory);
    // Its types hide the pipeline.
    keepClients(this.botFrameworkAuthentication, (client: object) => sendingOnce(client as Connector));
  }
}
