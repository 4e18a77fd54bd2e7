import pino from "pino";
import { entraTokenChecker } from "#bot/auth/tokens.ts";
import { type Config, ConfigFault, readConfig } from "#bot/config.ts";
import { graphClient } from "#bot/graph/graphClient.ts";
import { type GraphIdentity, credentialOf, graphToken } from "#bot/graph/graphToken.ts";
import { teamsLinks } from "#bot/links.ts";
import { openConfiguredStore, start } from "#bot/start.ts";
import { openTelemetry } from "#bot/telemetry/openTelemetry.ts";

/** Before App Service ends it by force (`WEBSITES_CONTAINER_STOP_TIME_LIMIT` in infra/modules/server.bicep), so that the log says so. */
const STOP_WITHIN_MS = 50_000;

type ProductionConfig = Extract<Config, { UPPDRAG_ENV: "production" }>;

/** The production server. The local run has its own beginning, in bot/local/main.ts. */
async function main() {
  const config = readConfig(process.env);
  if (config.UPPDRAG_ENV === "local") throw new ConfigFault(["UPPDRAG_ENV is local: start it with `npm run local`"]);
  const log = pino({ level: config.LOG_LEVEL });
  const usesGraph = [config.GRAPH_DIRECTORY, config.GRAPH_CALENDAR, config.GRAPH_INSTALL].includes("on");
  const telemetry = await openTelemetry({
    connectionString: config.APPLICATIONINSIGHTS_CONNECTION_STRING,
    ...(config.APPLICATIONINSIGHTS_IDENTITY === "on" && { credential: () => credentialOf(identityOf(config)) }),
    onFault: (fault) => log.warn(fault, "telemetry"),
  });
  const running = await start(
    config,
    await openConfiguredStore(config, telemetry),
    {
      telemetry,
      holdsQuietHours: true,
      links: teamsLinks(config.TEAMS_APP_ID),
      ...(usesGraph && {
        graph: graphClient({ baseUrl: config.GRAPH_URL, token: graphToken(identityOf(config), config.GRAPH_URL) }),
      }),
      credentials: {
        appId: config.BOT_ID,
        type: config.BOT_TYPE,
        tenant: config.BOT_TENANT_ID,
        password: config.BOT_PASSWORD,
      },
      checkToken: entraTokenChecker({
        tenant: config.BOT_TENANT_ID,
        clientId: config.TAB_CLIENT_ID,
        appIdUri: config.TAB_APP_ID_URI,
      }),
    },
    log,
  );
  log.info("ready");
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      setTimeout(() => {
        log.error("stopping takes too long");
        process.exit(1);
      }, STOP_WITHIN_MS).unref();
      running.stop().then(
        () => process.exit(0),
        (fault: unknown) => {
          log.error(fault, "stopping");
          process.exit(1);
        },
      );
    });
}

/** The bot's own: where it runs as a managed identity there is no secret to keep. */
const identityOf = ({ BOT_ID, BOT_TENANT_ID, BOT_PASSWORD }: ProductionConfig): GraphIdentity =>
  BOT_PASSWORD === undefined
    ? { kind: "managed", clientId: BOT_ID }
    : { kind: "secret", tenant: BOT_TENANT_ID, clientId: BOT_ID, secret: BOT_PASSWORD };

main().catch((fault: unknown) => {
  process.stderr.write(
    `${fault instanceof ConfigFault ? fault.message : String(fault instanceof Error ? fault.stack : fault)}\n`,
  );
  process.exit(1);
});
