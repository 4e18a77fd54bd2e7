import pino from "pino";
import { startLocalIssuer } from "#bot/auth/localIssuer.ts";
import { readConfig } from "#bot/config.ts";
import { localLinks } from "#bot/links.ts";
import { openConfiguredStore, start } from "#bot/start.ts";

/** The product's own server on the data file the benchmark has filled: the local edges, everything else as in production. */
const config = readConfig({ ...process.env, UPPDRAG_ENV: "local", LOG_LEVEL: "silent" });
const issuer = await startLocalIssuer({ tenant: "bench" });
await start(
  config,
  await openConfiguredStore(config),
  {
    links: localLinks("http://localhost"),
    credentials: undefined,
    checkToken: issuer.checkToken,
    listenOn: "127.0.0.1",
  },
  pino({ level: "silent" }),
);
