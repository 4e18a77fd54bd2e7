import { type IncomingHttpHeaders, type OutgoingHttpHeaders, type IncomingMessage, Agent, request } from "node:http";

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };
/** Asks the emulator behind the proxy. */
export type Ask = (asked: Asked) => Promise<Answer>;

/** Asks over kept connections; `close` lets them go. */
export function forwardTo(port: number): { readonly ask: Ask; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true });
  const ask: Ask = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const length = { "content-length": String(body.length) };
      request(
        { port, agent, method, path, headers: { ...headers, ...length, host: `127.0.0.1:${port}` } },
        (response) => {
          readAll(response).then(
            (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
            reject,
          );
        },
      )
        .on("error", reject)
        .end(body);
    });
  return { ask, close: () => agent.destroy() };
}

export async function readAll(message: IncomingMessage): Promise<Buffer> {
  return Buffer.concat((await message.toArray()) as Buffer[]);
}

export const json = (status: number, value: unknown, headers: IncomingHttpHeaders = {}): Answer => ({
  status,
  headers: { ...headers, "content-type": "application/json" },
  body: value === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value)),
});
