import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PersonId } from "#core/ids.ts";
import { type ChatServer, startChatServer } from "./chatServer.ts";
import { type Client, type FakeChannel, type ShownCard, inputsIn, startFakeChannel } from "./fakeChannel.ts";

export type ChatWorld = {
  readonly channel: FakeChannel;
  readonly server: ChatServer;
  /** Somebody who has installed the bot. */
  readonly meet: (person: PersonId) => Promise<Client>;
  /** The server stops, and another one takes up its file. */
  readonly restart: () => Promise<void>;
};

/** A server and a channel of its own for each test of the suite it is called in. */
export function chatWorld(): ChatWorld {
  let folder: string;
  let channel: FakeChannel;
  let server: ChatServer;
  const dataFile = () => join(folder, "data.sqlite");

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "chat-"));
    channel = await startFakeChannel();
    server = await startChatServer(dataFile());
  });
  afterEach(async () => {
    await server.stop();
    await channel.stop();
    rmSync(folder, { recursive: true });
  });
  return {
    get channel() {
      return channel;
    },
    get server() {
      return server;
    },
    meet: async (person) => {
      const client = channel.person(person, () => server.origin);
      await client.install();
      return client;
    },
    restart: async () => {
      await server.stop();
      server = await startChatServer(dataFile());
    },
  };
}

/** Something for every field of a step: a text that can be looked for, or a place on the scale. */
export const filledIn = (card: ShownCard, text: (id: string) => string): { readonly [id: string]: string } =>
  Object.fromEntries(
    inputsIn(card)
      .filter(({ id }) => id.startsWith("answer_"))
      .map(({ id, type }) => [id, type === "Input.Text" ? text(id) : "mostly"]),
  );
