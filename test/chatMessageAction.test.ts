import assert from "node:assert/strict";
import { notesIn } from "#core/dossier/dossier.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { NOTE_LIMITS } from "#core/note/note.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type ShownCard, actionsIn, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { TODAY, people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const MARKER = "HEMLIGT-33";
const LINK = "https://teams.microsoft.com/l/message/19:abc@thread.v2/1700000000000?context=%7B%7D";

const message = (content = `<p>Tack <at id="0">Sara</at>!</p><p>${MARKER} du räddade &amp; höll ihop.</p>`) => ({
  id: "1700000000000",
  createdDateTime: "2026-11-20T08:15:00.000Z",
  linkToMessage: LINK,
  from: { user: { id: people.peer, displayName: "Peer Name" } },
  body: { contentType: "html", content },
});
/** The message stands in a channel: nothing may be said there. */
const inChannel = {
  conversation: { id: "19:abc@thread.v2", conversationType: "channel", isGroup: true, tenantId: undefined },
};

type Task =
  | {
      readonly type: "continue";
      readonly value: { readonly title: string; readonly card: { readonly content: ShownCard } };
    }
  | { readonly type: "message"; readonly value: string };

describe("a message in Teams that is saved as an event", () => {
  const world = chatWorld();
  const ask = async (client: Client, name: string, value: object, more: object = {}): Promise<Task> => {
    const { status, body } = await client.post({
      type: "invoke",
      name: `composeExtension/${name}`,
      value: { commandId: "saveAsEvent", commandContext: "message", ...value },
      ...more,
    });
    assert.equal(status, 200);
    return body?.["task"] as Task;
  };
  const cardIn = (task: Task): ShownCard => {
    if (task.type !== "continue") assert.fail(task.value);
    return task.value.card.content;
  };
  const dialogOf = async (client: Client, payload: object = message(), more: object = {}) =>
    cardIn(await ask(client, "fetchTask", { messagePayload: payload }, more));
  const save = (client: Client, dialog: ShownCard, inputs: object = {}) => {
    const typed = Object.fromEntries(inputsIn(dialog).map(({ id, value }) => [id, value]));
    const [button] = actionsIn(dialog);
    return ask(client, "submitAction", { data: { ...button?.data, ...typed, ...inputs } });
  };
  const value = (card: ShownCard, id: string) => inputsIn(card).find((input) => input.id === id)?.value;
  const notesOf = async (who: PersonId) => notesIn(await readDossier(world.server.ports, who, { types: ["note"] }));
  const person = (who: PersonId, more?: { readonly tenant?: string }) =>
    world.channel.person(who, () => world.server.origin, more);

  it("is prefilled with its text, its day and the link to it, and says who sees it", async () => {
    const dialog = await dialogOf(person(employee), message(), inChannel);
    assert.deepEqual(
      [value(dialog, "text"), value(dialog, "day"), value(dialog, "link")],
      [`Tack Sara!\n${MARKER} du räddade & höll ihop.`, "2026-11-20", LINK],
    );
    assert.match(wordsIn(dialog), /Bara du ser detta, också efter ett chefsbyte/);
    assert.deepEqual(
      actionsIn(dialog).map(({ type, title }) => [type, title]),
      [["Action.Submit", "Spara"]],
    );
    assert.deepEqual(await notesOf(employee), [], "nothing is saved before one says so");
    assert.deepEqual(world.channel.accepted(), [], "nothing is said where the message stands");
  });

  it("is saved as it was edited, once, and one is told where it is", async () => {
    const sara = person(employee);
    const dialog = await dialogOf(sara);
    const saved = await save(sara, dialog, { text: "De tackade mig" });
    await save(sara, dialog, { text: "De tackade mig" });
    assert.match(wordsIn(cardIn(saved)), /Sparat. Bara du ser det.*Mellan samtalen/);
    const notes = await notesOf(employee);
    assert.deepEqual(
      notes.map((note) => [note.kind, note.text, note.author, note.kind === "event" && note.link]),
      [["event", "De tackade mig", employee, LINK]],
    );
    assert.doesNotMatch(JSON.stringify(cardIn(saved)), /De tackade/);
    assert.doesNotMatch(world.server.logged(), /HEMLIGT|De tackade/);
  });

  it("keeps what was typed when it cannot be saved", async () => {
    const sara = person(employee);
    const again = cardIn(await save(sara, await dialogOf(sara), { day: "2026-12-24", text: "Framtiden" }));
    assert.match(wordsIn(again), /har inte varit än/);
    assert.equal(value(again, "text"), "Framtiden");
    assert.match(wordsIn(cardIn(await save(sara, again, { day: TODAY }))), /Sparat/);
    assert.equal((await notesOf(employee)).length, 1);
  });

  it("is for the talk of somebody the manager leads, when the manager chooses so", async () => {
    const boss = person(manager);
    await save(boss, await dialogOf(boss), { about: employee });
    const [note] = await notesOf(manager);
    assert.deepEqual([note?.about, note?.author], [employee, manager]);
    assert.deepEqual(await notesOf(employee), []);
  });

  it("is shortened to what there is room for, and says so", async () => {
    const dialog = await dialogOf(person(employee), message(`<div>${"Ett långt ord. ".repeat(300)}</div>`));
    const text = value(dialog, "text") ?? "";
    assert.ok(text.length <= NOTE_LIMITS.text && text.length > NOTE_LIMITS.text / 2);
    assert.ok(text.endsWith(" …"));
    assert.match(wordsIn(dialog), /det är kortat/);
  });

  it("does nothing more than open when the message is odd", async () => {
    for (const payload of [
      { body: { content: "" } },
      { body: { contentType: "html", content: "<b>" }, createdDateTime: "i går", linkToMessage: "javascript:alert(1)" },
      { ...message(), createdDateTime: "2099-01-01T00:00:00Z", linkToMessage: `https://x.example/${"a".repeat(3000)}` },
    ]) {
      const dialog = await dialogOf(person(employee), payload);
      assert.deepEqual([value(dialog, "day"), value(dialog, "link")], [TODAY, ""]);
    }
    const none = cardIn(await ask(person(employee), "fetchTask", {}));
    assert.match(wordsIn(none), /Det går bara att spara ett meddelande/);
    for (const data of [undefined, "text", { verb: "note.save" }, { v: 1, verb: "note.save", rid: "x", kind: "goal" }])
      assert.match(wordsIn(cardIn(await ask(person(employee), "submitAction", { data }))), /Det gick inte att läsa/);
    assert.deepEqual(await notesOf(employee), []);
  });

  it("is for those whom the directory knows, in this tenant, and for our own command", async () => {
    const stranger = await dialogOf(person(asId<PersonId>("nobody-the-directory-knows")));
    assert.deepEqual(inputsIn(stranger), []);
    const foreign = await ask(person(employee, { tenant: "another" }), "fetchTask", { messagePayload: message() });
    assert.equal(foreign.type === "message" && /kommun jag är installerad i/.test(foreign.value), true);
    const other = await ask(person(employee), "fetchTask", { commandId: "another", messagePayload: message() });
    assert.equal(other.type, "message");
    const guest = await dialogOf(person(people.guest));
    assert.deepEqual([inputsIn(guest), actionsIn(guest)], [[], []]);
  });
});
