import { once } from "node:events";
import { type Server, createServer } from "node:http";

/** What one run measured. */
export type Measured = { readonly perSecond: number; readonly p99: number };

type Invoked = { readonly body: { readonly value: CardJson } };
export type CardJson = { readonly actions?: readonly CardAction[]; readonly body?: readonly unknown[] };
export type CardAction = {
  readonly type: string;
  readonly verb?: string;
  readonly data?: { readonly [key: string]: unknown };
};

let activity = 0;

/** Presses a card's button as Teams would: one invoke through `/api/messages`; the answer's card comes back. */
export async function invoke(
  origin: string,
  serviceUrl: string,
  person: string,
  verb: string,
  data: object,
): Promise<CardJson> {
  activity += 1;
  const response = await fetch(`${origin}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "invoke",
      name: "adaptiveCard/action",
      id: `bench-${activity}`,
      channelId: "msteams",
      serviceUrl,
      from: { id: `29:${person}`, aadObjectId: person, name: "Bench" },
      recipient: { id: "28:bot", name: "Bot" },
      conversation: {
        id: `chat-${person}`,
        conversationType: "personal",
        tenantId: "11111111-2222-4333-8444-555555555555",
      },
      channelData: { tenant: { id: "11111111-2222-4333-8444-555555555555" } },
      value: { action: { type: "Action.Execute", verb, data }, trigger: "manual" },
    }),
  });
  const answer = (await response.json()) as Invoked["body"] & { readonly statusCode: number; readonly type: string };
  if (answer.statusCode !== 200 || answer.type !== "application/vnd.microsoft.card.adaptive")
    throw new Error(`the bot answered ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
  return answer.value;
}

/** Runs turns with a fixed number of clients side by side, each waiting for its answer before it goes on. */
export async function measure(
  turns: number,
  clients: number,
  turn: (client: number) => Promise<void>,
): Promise<Measured> {
  const took: number[] = [];
  let left = turns;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (left > 0) {
        left -= 1;
        const at = performance.now();
        await turn(client);
        took.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const sorted = took.toSorted((one, other) => one - other);
  return { perSecond: turns / seconds, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
}

/** Takes whatever the bot sends to the channel, so that notices have somewhere to go. */
export async function sink(): Promise<{ readonly url: string; readonly server: Server }> {
  let sent = 0;
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      sent += 1;
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ id: `sent-${sent}` }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, server };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
