/** Code that never runs in production, and may therefore reach for what it likes. */
const NOT_PRODUCTION = String.raw`^(test|bench|tools)/|\.test\.tsx?$|^tab/vite\.config\.ts$`;

/** A package, found or not: with its path under node_modules, or by its bare name. */
const pkg = (...names) => `^(node_modules/)?(${names.join("|")})(/|$)`;

/** Only `owner` may import `packages`; tests, benchmarks and tools are free to. */
const only = (owner, ...packages) => ({
  severity: "error",
  from: { pathNot: [owner, NOT_PRODUCTION] },
  to: { path: pkg(...packages) },
});

/** `from` never imports `to`; nor do its tests, unless they live in test/. */
const never = (from, to) => ({ severity: "error", from: { path: from }, to: { path: to } });

export default {
  forbidden: [
    {
      name: "core-is-pure",
      comment: "No package, no node module, nothing of the server or the tab: what the municipality agrees on.",
      severity: "error",
      from: { path: "^core/", pathNot: NOT_PRODUCTION },
      to: { pathNot: "^core/" },
    },
    {
      name: "platform-in-channel",
      comment: "botbuilder and teams-ai are at their end of life: a move touches one folder.",
      ...only("^bot/channel/", "botbuilder[^/]*", "botframework[^/]*", "@microsoft/teams-ai"),
    },
    {
      name: "cosmos-in-its-adapter",
      ...only(String.raw`^bot/store/cosmos\.ts$`, "@azure/cosmos"),
    },
    {
      name: "identity-in-its-adapters",
      ...only(String.raw`^bot/(store/cosmos|graph/graphToken|telemetry/\w+)\.ts$`, "@azure/identity"),
    },
    {
      name: "telemetry-in-its-adapter",
      comment: "Loaded only where Application Insights is set.",
      ...only(
        String.raw`^bot/telemetry/applicationInsights\.ts$`,
        "@opentelemetry",
        "@azure/monitor-opentelemetry-exporter",
      ),
    },
    {
      name: "sqlite-in-its-adapter",
      ...only(String.raw`^bot/store/(sqlite|groupCommit)\.ts$`, "(node:)?sqlite"),
    },
    {
      name: "restify-at-the-http-edge",
      ...only(String.raw`^bot/(server\.ts$|api/)`, "restify"),
    },
    {
      name: "card-templating-in-cards",
      ...only("^bot/cards/", "adaptivecards-templating", "adaptive-expressions"),
    },
    {
      name: "pdfkit-in-documents",
      ...only("^bot/documents/", "pdfkit", "fontkit", "hyphen"),
    },
    {
      name: "teams-js-at-its-edge",
      ...only(String.raw`^tab/teams(/|\.tsx?$)`, "@microsoft/teams-js"),
    },
    {
      name: "channel-knows-only-chat",
      comment: "channel, chat, api and store are four edges; the channel hands what it hears to the chat.",
      ...never("^bot/channel/", "^bot/(api|store)/"),
    },
    {
      name: "chat-knows-no-edge",
      comment: "What is said in the chat is the same whatever carries it.",
      ...never("^bot/chat/", "^bot/(channel|api|store)/"),
    },
    {
      name: "api-knows-only-usecases",
      ...never("^bot/api/", "^bot/(channel|chat|store|cards)/"),
    },
    {
      name: "store-knows-no-edge",
      ...never("^bot/store/", "^bot/(channel|chat|api|usecases|cards|notify)/"),
    },
    {
      name: "usecases-name-ports",
      comment: "A use case knows the store as a port and nothing of who calls it.",
      ...never(
        "^bot/usecases/",
        String.raw`^bot/((channel|chat|api|cards|auth)/|store/(?!store\.ts$)|(main|start|server|config)\.ts$)`,
      ),
    },
    {
      name: "server-never-imports-tab",
      ...never("^(bot|core)/", "^tab/"),
    },
    {
      name: "tab-sees-only-the-wire",
      comment: "The tab and the server meet over HTTP; what goes over it is in bot/api/wire/.",
      severity: "error",
      from: { path: "^tab/", pathNot: NOT_PRODUCTION },
      to: { path: "^bot/", pathNot: String.raw`^bot/api/wire/` },
    },
    {
      name: "tab-takes-types-of-the-wire",
      comment: "The schemas are the server's; shipping them would cost the first page zod.",
      severity: "error",
      from: { path: "^tab/", pathNot: NOT_PRODUCTION },
      to: { path: "^bot/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-runs-without-dev-packages",
      comment: "Production installs with --omit=dev.",
      severity: "error",
      from: { path: "^(bot|core)/", pathNot: [NOT_PRODUCTION, "^bot/local/"] },
      to: { dependencyTypes: ["npm-dev"] },
    },
    {
      name: "test-packages-in-tests",
      ...only("^$", "mocha", "fast-check", "playwright[^/]*", "axe-core", "@vercel/cosmosdb-server"),
    },
    {
      name: "production-never-imports-tests",
      severity: "error",
      from: { pathNot: NOT_PRODUCTION },
      to: { path: String.raw`^(test|bench|tools)/|\.test\.tsx?$` },
    },
    {
      name: "local-stays-local",
      comment: "Sign-in as anybody must not be within reach of the production server.",
      severity: "error",
      from: { pathNot: ["^bot/local/", NOT_PRODUCTION] },
      to: { path: "^bot/local/" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "What is not found is not judged by the rules above, so it must not pass.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // dependency-cruiser cannot use TypeScript 7: without another parser it reads no module at all, and passes.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^tab/dist/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      conditionNames: ["import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
