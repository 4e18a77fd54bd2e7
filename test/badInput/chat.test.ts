import assert from "node:assert/strict";
import { ulid } from "ulid";
import { setLocale } from "#bot/usecases/preference.ts";
import { promiseScene, policyScene } from "../support/rightsScenes.ts";
import { assessmentScene } from "../support/assessmentScenes.ts";
import { holder, manager, peer, writtenIn, x } from "../support/badInput.ts";
import { chatWorld } from "../support/chatWorld.ts";
import { type Client, type ShownAction, wordsIn } from "../support/fakeChannel.ts";
import { contractScene } from "../support/scenes.ts";
const MALFORMED = /Det gick inte att läsa vad kortet skickade, så inget är ändrat/;
const UNKNOWN = /Det där känner jag inte till längre/;
const OLDER = /Kortet är från en tidigare version/;
const GONE = /Det du söker finns inte, eller så är det inte för dig/;
const REWORDED = /Kontraktet har fått en ny lydelse sedan du öppnade det/;

/** Who presses, what the press carries, and what they read. */
type Press = readonly [what: string, by: typeof holder, data: (ids: Ids) => object, says: RegExp];
type Ids = { readonly contract: string; readonly assessment: string; readonly hash: string };

const contract =
  (verb: string, more: object = {}) =>
  (ids: Ids) => ({
    verb,
    subject: holder,
    contract: ids.contract,
    revision: 1,
    hash: ids.hash,
    ...more,
  });
const right = (more: object) => () => ({ verb: "right.answer", subject: holder, key: "development", ...more });
const step = (more: object) => (ids: Ids) => ({
  verb: "assess.step",
  subject: holder,
  assessment: ids.assessment,
  step: "assignment",
  rev: 0,
  echo: true,
  go: "next",
  ...more,
});

const presses: readonly Press[] = [
  ["a verb there is not", holder, () => ({ verb: "contract.burn" }), UNKNOWN],
  ["a verb by the name of what every object has", holder, () => ({ verb: "constructor" }), UNKNOWN],
  ["a verb called __proto__", holder, () => ({ verb: "__proto__" }), UNKNOWN],
  ["a card of another release", holder, contract("contract.show", { v: 0 }), OLDER],
  ["no release", holder, contract("contract.show", { v: undefined }), MALFORMED],
  ["no ids", manager, () => ({ verb: "contract.approve" }), MALFORMED],
  ["an id that climbs", manager, contract("contract.approve", { contract: "../chain" }), MALFORMED],
  ["an id that is no text", manager, contract("contract.approve", { contract: { $ne: "" } }), MALFORMED],
  ["a request id with spaces", manager, contract("contract.approve", { rid: "a b" }), MALFORMED],
  ["a contract there is not", manager, contract("contract.approve", { contract: "ghost" }), GONE],
  ["a person there is not", manager, contract("contract.approve", { subject: "ghost" }), GONE],
  ["somebody else's card", peer, contract("contract.approve"), GONE],
  ["a forged fingerprint", manager, contract("contract.approveUnopened", { hash: "0".repeat(64) }), REWORDED],
  ["a fingerprint that is none", manager, contract("contract.approve", { hash: "0" }), MALFORMED],
  ["a revision there is not", manager, contract("contract.approveUnopened", { revision: 9 }), REWORDED],
  ["a revision in words", manager, contract("contract.approve", { revision: "1" }), MALFORMED],
  [
    "a wish for changes without words",
    manager,
    contract("contract.requestChanges", { written: true, comment: " \u200B" }),
    /Skriv en kommentar/,
  ],
  [
    "a wish for changes too long",
    manager,
    contract("contract.requestChanges", { written: true, comment: x(1201) }),
    /Kommentaren är för lång: 1201 tecken/,
  ],
  [
    "a wish for changes of 100 000 characters",
    manager,
    contract("contract.requestChanges", { written: true, comment: x(100_000) }),
    MALFORMED,
  ],
  [
    "a comment that is no text",
    manager,
    contract("contract.requestChanges", { written: true, comment: ["x"] }),
    MALFORMED,
  ],
  ["half a character", manager, contract("contract.requestChanges", { written: true, comment: "\uD83D" }), MALFORMED],
  [
    "a refusal without a reason",
    manager,
    contract("contract.decline", { written: true, comment: "" }),
    /Skriv en kommentar/,
  ],
  [
    "a refusal of another wording",
    manager,
    contract("contract.decline", { written: true, comment: "Nej", hash: "0".repeat(64) }),
    REWORDED,
  ],
  [
    "a gift without words",
    manager,
    right({ choice: "given", date: "2026-11-24", note: " " }),
    /Skriv med några ord vad som gavs/,
  ],
  [
    "a gift on a day to come",
    manager,
    right({ choice: "given", date: "2027-01-01", note: "Kurs" }),
    /har inte varit än/,
  ],
  ["a new day without a reason", manager, right({ choice: "moved", date: "2027-01-01" }), /Skriv varför dagen flyttas/],
  [
    "a new day nobody can be held to",
    manager,
    right({ choice: "moved", date: "2999-01-01", note: "Sen" }),
    /Så långt fram går det inte att planera/,
  ],
  ["30 February", manager, right({ choice: "moved", date: "2027-02-30", note: "Sen" }), /datum|dag/i],
  ["a choice there is not", manager, right({ choice: "burnt", date: "2026-11-24" }), /Välj/],
  ["a right there is not", manager, right({ key: "salary" }), MALFORMED],
  ["a step there is not", holder, step({ step: "ghost" }), /Steget finns inte bland dina frågor/],
  ["a way to go that there is not", holder, step({ go: "sideways" }), MALFORMED],
  ["an answer too long", holder, step({ answer_clear: x(9000) }), /9000 tecken/],
  ["an answer in an assessment there is not", holder, step({ assessment: "ghost" }), GONE],
  ["an answer by somebody else", peer, step({}), GONE],
  [
    "a policy of other words",
    holder,
    () => ({ verb: "policy.accept", version: 1, hash: "0".repeat(64) }),
    /ny version sedan du öppnade den/,
  ],
  [
    "a policy version there is not",
    holder,
    (ids) => ({ verb: "policy.accept", version: 99, hash: ids.hash }),
    /ny version sedan du öppnade den/,
  ],
  ["a pace there is not", holder, () => ({ verb: "reminders.pace", pace: "hourly" }), MALFORMED],
];

describe("bad input: what a card can send", () => {
  const world = chatWorld();

  for (const [what, by, data, says] of presses)
    it(`${what} changes nothing, and is answered in words with a way on`, async () => {
      const { ports } = world.server;
      const { assessment } = await assessmentScene(ports, "open");
      const scene = await contractScene(ports, "proposed");
      await promiseScene(ports);
      await policyScene(ports, "opened");
      await setLocale(ports, by, "sv");
      const client: Client = await world.meet(by);
      await world.server.settled();
      const before = await writtenIn(ports.store);

      const sent = { v: 1, rid: ulid(), ...data({ contract: scene.contract, assessment, hash: scene.hash }) };
      const { verb } = sent as unknown as { readonly verb: string };
      const action: ShownAction = { type: "Action.Execute", title: what, verb, data: sent };
      const card = await client.press(action);
      assert.match(wordsIn(card), says);
      assert.ok(card.actions.length > 0 || JSON.stringify(card.body).includes("Action."), "there is a way on");
      assert.ok(JSON.stringify(card).length < 20_000);
      assert.deepEqual(await writtenIn(ports.store), before);
    });
});

/** What people and clients write to the bot, by accident or to see what happens. */
const messages: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["only space, also without width", " \u200B\n"],
  ["a picture", "👍"],
  ["what every object has", "__proto__"],
  ["another such", "constructor"],
  ["a template and a mention", "<at>Uppdragsdialog</at> \u0024{1+1} {{DATE(2026-01-01T00:00:00Z)}}"],
  ["markup", "<script>alert(1)</script>"],
  ["letters from right to left", "\u202Eתירבע"],
  ["half a character", "\uD83D"],
  ["20 000 characters", x(20_000)],
];

describe("bad input: what is written to the bot", () => {
  const world = chatWorld();

  for (const [what, text] of messages)
    it(`${what} changes nothing, and is answered with one card that shows the way on`, async () => {
      const client = await world.meet(holder);
      const before = await writtenIn(world.server.ports.store);
      const card = await client.say(text);
      assert.ok(card.actions.length > 0);
      assert.doesNotMatch(wordsIn(card), /<at>|<script>|\{\{DATE|x{100}|undefined/);
      assert.deepEqual(await writtenIn(world.server.ports.store), before);
    });
});
