import { Application, TeamsAdapter, type TurnState } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import restify from "restify";

/** The yardstick: restify, CloudAdapter and teams-ai, answering every card action with the same card. Nothing is read or kept. */
const adapter = new TeamsAdapter({});
const app = new Application<TurnState>({ adapter, startTypingTimer: false });
const card = {
  type: "AdaptiveCard" as const,
  version: "1.5",
  body: [{ type: "TextBlock", text: "Constant", wrap: true }],
  actions: [{ type: "Action.Execute", title: "Next", verb: "next", data: {} }],
};
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
