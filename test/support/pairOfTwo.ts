import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { Done } from "#bot/api/wire/answers.ts";
import type { PersonId } from "#core/ids.ts";
import { askingAt, issuer } from "./apiServer.ts";
import type { ChatServer } from "./chatServer.ts";
import { type Client, type FakeChannel, type ShownCard, actionsIn, button, inputsIn, wordsIn } from "./fakeChannel.ts";

/** One of two who live through a year: their chat, and the tab's API as the tab asks it. */
export type Seat = {
  readonly person: PersonId;
  readonly chat: Client;
  readonly read: <T>(path: string) => Promise<T>;
  /** A command of the tab that must succeed. */
  readonly act: (method: "POST" | "PUT", path: string, body?: object) => Promise<Done>;
  /** The key with which a command is refused. */
  readonly refused: (method: "POST" | "PUT", path: string, body?: object) => Promise<string>;
  /** Asks for each of these pages, whatever the server says to it. */
  readonly lookAround: (paths: readonly string[]) => Promise<void>;
  /** Every word that the tab's API has answered them so far. */
  readonly answered: () => string;
  /** The newest message to them that says this. */
  readonly told: (said: RegExp) => Promise<ShownCard>;
};

export async function takeSeatInYear(person: PersonId, server: ChatServer, channel: FakeChannel): Promise<Seat> {
  const chat = channel.person(person, () => server.origin);
  await chat.install();
  const asked = askingAt(server.origin);
  const token = await issuer.signIn(person);
  let answered = "";
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await asked(token, method, `/api/${path}`, body && JSON.stringify(body));
    answered += answer.text;
    return answer;
  };
  return {
    person,
    chat,
    read: async <T>(path: string) => {
      const { status, body } = await ask("GET", path);
      assert.equal(status, 200, `GET ${path}`);
      return body as T;
    },
    act: async (method, path, body = {}) => {
      const { status, body: done, text } = await ask(method, path, { request: ulid(), ...body });
      assert.equal(status, 200, `${method} ${path}: ${text}`);
      return done as Done;
    },
    refused: async (method, path, body = {}) => {
      const { status, body: refusal } = await ask(method, path, { request: ulid(), ...body });
      assert.notEqual(status, 200, `${method} ${path}`);
      return (refusal as { readonly key: string }).key;
    },
    lookAround: async (paths) => {
      for (const path of paths) await ask("GET", path);
    },
    answered: () => answered,
    told: async (said) => {
      await server.settled();
      const cards = channel
        .accepted()
        .flatMap(({ conversation, card }) => (conversation === chat.conversation && card ? [card] : []));
      const card = cards.findLast((each) => said.test(wordsIn(each)));
      assert.ok(card, `${person} is not told ${String(said)}`);
      return card;
    },
  };
}

/** Presses from card to card with something in each field, until one has none of these ways on; `was` is what stands there. */
export async function walkThrough(
  { chat }: Seat,
  first: ShownCard,
  answer: (id: string, type: string, was: string) => string,
): Promise<ShownCard> {
  let card = first;
  for (let step = 0; step < 15; step++) {
    const on = ["Nästa", "Granska"].find((title) => actionsIn(card).some((action) => action.title.startsWith(title)));
    if (on === undefined) return card;
    const inputs = inputsIn(card).filter(({ id }) => id.startsWith("answer_"));
    card = await chat.press(
      button(card, on),
      Object.fromEntries(inputs.map(({ id, type, value = "" }) => [id, answer(id, type, value)])),
    );
  }
  throw new Error("there is no end to it");
}
