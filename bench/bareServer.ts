import { Application, TeamsAdapter, type TurnState } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import restify from "restify";

/** The yardstick: restify, CloudAdapter and teams-ai, answering every card action with one constant card. Nothing is read or kept. */
const adapter = new TeamsAdapter({});
const app = new Application<TurnState>({ adapter, startTypingTimer: false });
/** A step's card, as the product draws it, so that both send and parse as much. */
const card: unknown = JSON.parse(process.env["CARD"] ?? "{}");
const value = { status: 200, body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card } };

app.adaptiveCards.actionExecute(/.*/, async (context: TurnContext) => {
  await context.sendActivity({ type: "invokeResponse", value });
  return "";
});

const server = restify.createServer({ name: "bare" });
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request, response, (context) => app.run(context).then(() => {}));
});
server.get("/healthz", async (_: restify.Request, response: restify.Response) => {
  response.send(200, { status: "ok" });
});
server.listen(process.env["PORT"], "127.0.0.1");
