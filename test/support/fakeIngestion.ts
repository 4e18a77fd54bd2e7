import { once } from "node:events";
import { type IncomingMessage, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

/** What Application Insights is sent, as far as a test looks at it. */
export type Envelope = {
  readonly name: string;
  readonly tags: { readonly [tag: string]: string };
  readonly data: {
    readonly baseType: "RequestData" | "RemoteDependencyData" | "MetricData";
    readonly baseData: {
      readonly name?: string;
      readonly type?: string;
      readonly url?: string;
      readonly success?: boolean;
      readonly responseCode?: string;
      readonly properties?: { readonly [name: string]: string };
      readonly measurements?: { readonly [name: string]: number };
      readonly metrics?: readonly { readonly name: string; readonly value: number; readonly count: number }[];
    };
  };
};

export type FakeIngestion = Awaited<ReturnType<typeof startFakeIngestion>>;

/** Application Insights' door, over HTTP. `answers` is what it says in turn; after that it takes everything. */
export async function startFakeIngestion() {
  const bodies: string[] = [];
  const answers: { readonly status: number; readonly retryAfter?: number }[] = [];

  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const said = answers.shift() ?? { status: 200 };
      bodies.push(body);
      if (said.retryAfter !== undefined) response.setHeader("retry-after", said.retryAfter);
      response.writeHead(said.status, { "content-type": "application/json" });
      response.end(JSON.stringify({ itemsReceived: 1, itemsAccepted: said.status === 200 ? 1 : 0, errors: [] }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const key = "00000000-0000-4000-8000-000000000001";

  const envelopes = () => bodies.flatMap((body) => JSON.parse(body) as readonly Envelope[]);
  return {
    connectionString: `InstrumentationKey=${key};IngestionEndpoint=http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answers,
    /** All that has come, as it was written. */
    text: () => bodies.join("\n"),
    envelopes,
    ofType: (type: Envelope["data"]["baseType"]) => envelopes().filter(({ data }) => data.baseType === type),
    requests: () => bodies.length,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  return (request.headers["content-encoding"] === "gzip" ? gunzipSync(all) : all).toString("utf8");
}
