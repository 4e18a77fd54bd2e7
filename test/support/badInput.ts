import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { PersonId } from "#core/ids.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { type ApiServer, type Answer, startApiServer } from "./apiServer.ts";
import { people } from "./tinyMunicipality.ts";

/** What a scene has made: ids for the address, and what somebody has before their eyes. */
export type Ids = { readonly [name: string]: string | number };
export type Scene = (server: ApiServer) => Promise<Ids>;

/** Where bad input is sent, by whom, and with what around it. */
export type Asked = {
  readonly by: PersonId;
  /** `put /api/contracts/sara/:contract/terms` */
  readonly to: string;
  readonly scene?: Scene;
  /** What is right about the body; a row changes it. */
  readonly body?: (ids: Ids) => object;
};
/** One piece of bad input: what it is, how the body differs, how it is answered, and the words the reader gets. */
export type Tried = Asked & {
  readonly what: string;
  readonly changes: object | ((ids: Ids) => object);
  readonly status: number;
  /** The sentence in Swedish, or what must stand in it. The same must come in English, when asked in English. */
  readonly says: string | RegExp;
};

/** Rows of one place: `at({ by, to, body })("what is wrong", { field: "..." }, 400, "Meningen.")`. */
export const at =
  (asked: Asked) =>
  (what: string, changes: Tried["changes"], status: number, says: Tried["says"]): Tried => ({
    ...asked,
    what,
    changes,
    status,
    says,
  });

const textIn = ({ body, text }: Answer) =>
  typeof body === "object" && body && "message" in body ? String(body.message) : text;

/** What has been written in the dossiers so far, who has read them apart: what it is of each, and in whose. */
export async function writtenIn(store: DocumentStore): Promise<readonly string[]> {
  const written: string[] = [];
  for (let after: string | undefined, left = true; left;) {
    const page = await store.changes("dossiers", after, 1000);
    left = page.changes.length > 0;
    const documents = page.changes.filter(({ body }) => body.type !== "access");
    written.push(...documents.map(({ partition, body }) => `${body.type} of ${partition}`));
    after = page.position;
  }
  return written;
}

/**
 * One group of bad input over HTTP, against the real server: each is answered with its status and words in the reader's
 * language, and nothing is written in any dossier, audit chain included. docs/bad-input.md names every group.
 */
export function refused(group: string, rows: readonly Tried[]) {
  describe(`bad input: ${group}`, () => {
    for (const { what, by, to, scene, body, changes, status, says } of rows)
      it(`${what}: ${status}, in words`, async () => {
        const server = await startApiServer();
        try {
          const ids = scene ? await scene(server) : {};
          const [method = "", path = ""] = to.split(" ");
          const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(ids[name])));
          const differs: object = typeof changes === "function" ? (changes as (given: Ids) => object)(ids) : changes;
          const sent: object = { ...body?.(ids), ...differs };
          const ask = () =>
            server.ask(by, method.toUpperCase(), address, method === "get" ? undefined : { request: ulid(), ...sent });
          const speak = (locale: string) => server.ask(by, "PUT", "/api/me/locale", { locale });
          const before = await writtenIn(server.ports.store);
          await speak("sv");
          const answer = await ask();
          const said = textIn(answer);
          assert.equal(answer.status, status, said);
          if (typeof says === "string") assert.equal(said, says);
          else assert.match(said, says);
          assert.doesNotMatch(said, /undefined|NaN|\[object/);

          await speak("en");
          const english = textIn(await ask());
          assert.notEqual(english, said, "in English it is said in English");
          assert.doesNotMatch(english, /undefined|NaN|\[object| är | inte | att /);
          assert.deepEqual(await writtenIn(server.ports.store), before, "nothing is written");
        } finally {
          await server.stop();
        }
      });
  });
}

/** Text of so many characters. */
export const x = (length: number) => "x".repeat(length);
export const { self: holder, manager, hr, registrar, peer } = people;
