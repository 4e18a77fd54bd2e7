import { z } from "zod";
import { GRAPH_URL } from "#bot/graph/graphClient.ts";
import { insightsOf } from "#bot/telemetry/connectionString.ts";

const Environment = z.enum(["local", "production"]);

const Common = z.object({
  /** A port, or on Windows App Service the name of a pipe: never a number. */
  PORT: z.string().default("3978"),
  DATA_FILE: z.string().default(".data/uppdragsdialog.sqlite"),
  COSMOS_ENDPOINT: z.url().optional(),
  COSMOS_KEY: z.string().optional(),
  COSMOS_DATABASE: z.string().default("uppdragsdialog"),
  MUNICIPALITY: z.string().default("Kommunen"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** The local run has no identity that Entra ID knows. */
const offLocally = z.literal("off", "the local run has no identity in Entra ID, so it cannot use Graph").default("off");

const Local = Common.extend({
  UPPDRAG_ENV: z.literal("local"),
  GRAPH_DIRECTORY: offLocally,
  GRAPH_CALENDAR: offLocally,
  GRAPH_INSTALL: offLocally,
});

const onOrOff = z.enum(["off", "on"], "is neither on nor off").default("off");
/** The token goes there with every request. */
const isSafe = (url: string) => /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url);

const Production = Common.extend({
  UPPDRAG_ENV: z.literal("production"),
  BOT_ID: z.guid(),
  /** New multi-tenant bots cannot be made since 2025-07; an unknown type would silently become one. */
  BOT_TYPE: z.enum(["SingleTenant", "UserAssignedMsi"]),
  BOT_TENANT_ID: z.guid(),
  BOT_PASSWORD: z.string().min(1).optional(),
  /** The Entra app the tab's tokens are issued for, and its Application ID URI. */
  TAB_CLIENT_ID: z.guid(),
  TAB_APP_ID_URI: z.string().startsWith("api://"),
  TEAMS_APP_ID: z.guid(),
  /** Who is who is read from Microsoft Graph, and talks are put into calendars: each needs its own permission there. */
  GRAPH_DIRECTORY: onOrOff,
  GRAPH_CALENDAR: onOrOff,
  /** Who is to be told something and has no chat is given the app, by its id in the municipality's catalogue. */
  GRAPH_INSTALL: onOrOff,
  TEAMS_CATALOG_APP_ID: z.guid().optional(),
  /** Elsewhere in national clouds. */
  GRAPH_URL: z.url().refine(isSafe, "must begin with https").default(GRAPH_URL),
  /** Where it is told how the server runs; without it nowhere. With the server's own identity where the resource takes no keys. */
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .check(({ value, issues }) => {
      const insights = insightsOf(value);
      if ("fault" in insights) issues.push({ code: "custom", message: insights.fault, input: "" });
    })
    .optional(),
  APPLICATIONINSIGHTS_IDENTITY: onOrOff,
})
  .refine((set) => set.BOT_TYPE === "UserAssignedMsi" || set.BOT_PASSWORD !== undefined, {
    path: ["BOT_PASSWORD"],
    message: "is needed when BOT_TYPE is SingleTenant",
  })
  .refine((set) => set.GRAPH_INSTALL === "off" || set.TEAMS_CATALOG_APP_ID !== undefined, {
    path: ["TEAMS_CATALOG_APP_ID"],
    message: "is needed when GRAPH_INSTALL is on",
  })
  .refine(
    (set) => set.APPLICATIONINSIGHTS_IDENTITY === "off" || set.APPLICATIONINSIGHTS_CONNECTION_STRING !== undefined,
    {
      path: ["APPLICATIONINSIGHTS_CONNECTION_STRING"],
      message: "is needed when APPLICATIONINSIGHTS_IDENTITY is on",
    },
  );

/** Every setting the production server knows. */
export const settingNames: readonly string[] = Object.keys(Production.shape);

export type Config = z.infer<typeof Local> | z.infer<typeof Production>;

/** Thrown with every fault of the settings at once, in words for the person who starts the server. */
export class ConfigFault extends Error {
  constructor(faults: readonly string[]) {
    super(`The server cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.name = "ConfigFault";
  }
}

/**
 * The only reader of the environment. Without `UPPDRAG_ENV` the server takes itself to be in production and refuses to start
 * without its bot and tenant settings: an empty bot id would switch authentication off.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const environment = Environment.safeParse(env["UPPDRAG_ENV"] ?? "production");
  if (!environment.success) throw new ConfigFault(["UPPDRAG_ENV is neither local nor production"]);
  const set: NodeJS.ProcessEnv = { ...env, UPPDRAG_ENV: environment.data };
  for (const name of Object.keys(set)) if (set[name] === "") delete set[name];
  const parsed = (environment.data === "local" ? Local : Production).safeParse(set);
  if (parsed.success) return parsed.data;
  throw new ConfigFault(
    parsed.error.issues.map(({ path, message, code }) =>
      code === "invalid_type" && set[String(path[0])] === undefined
        ? `${path.join(".")} is missing`
        : `${path.join(".")}: ${message}`,
    ),
  );
}
