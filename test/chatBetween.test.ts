import assert from "node:assert/strict";
import { exchangesIn, notesIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { exchangeScene, noteScene } from "./support/betweenScenes.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { talkScene } from "./support/scenes.ts";
import { TODAY, people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const MARKER = "HEMLIGT-91";

describe("between talks, in the chat:", () => {
  const world = chatWorld();
  const notesOf = async (who: PersonId) => notesIn(await readDossier(world.server.ports, who, { types: ["note"] }));

  describe("a note or an event", () => {
    it("is written on a card that says who sees it, and where it is when it is saved", async () => {
      const sara = await world.meet(people.peer);
      const form = await sara.say("note");
      assert.match(wordsIn(form), /Only you see this, also after a change of manager/);
      assert.deepEqual(
        inputsIn(form).map(({ id }) => id),
        ["text"],
      );
      const saved = await sara.press(button(form, "Save"), { text: MARKER });
      assert.match(wordsIn(saved), /Saved. Only you see it/);
      assert.ok(actionsIn(saved).some(({ title }) => title === "Open Between the talks"));
      const [note] = await notesOf(people.peer);
      assert.deepEqual([note?.kind, note?.text, note?.about], ["note", MARKER, people.peer]);
      assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
      assert.doesNotMatch(wordsIn(saved), /HEMLIGT/);
    });

    it("is about the talk of somebody one leads, when one chooses so", async () => {
      const boss = await world.meet(manager);
      const form = await boss.say("händelse");
      assert.deepEqual(
        inputsIn(form).map(({ id, value }) => [id, value]),
        [
          ["about", manager],
          ["text", ""],
          ["day", TODAY],
          ["link", ""],
        ],
      );
      await boss.press(button(form, "Spara"), { about: employee, text: "Tog hand om nya kollegan", day: TODAY });
      const [note] = await notesOf(manager);
      assert.deepEqual([note?.kind, note?.about, note?.author], ["event", employee, manager]);
      await boss.press(button(form, "Spara"), { about: people.managersManager, text: "Något om chefen", day: TODAY });
      assert.equal((await notesOf(manager)).length, 1, "not about those above");
    });

    it("is never taken from a message: the card is opened, and says so", async () => {
      const sara = await world.meet(employee);
      for (const words of [`händelse ${MARKER} anhöriga tackade`, `anteckna: ${MARKER}`]) {
        const form = await sara.say(words);
        assert.match(wordsIn(form), /Det du skrev i chatten är inte sparat/);
        assert.ok(inputsIn(form).every(({ id, value }) => id !== "text" || value === ""));
      }
      assert.deepEqual(await notesOf(employee), []);
      assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
    });

    it("that cannot be saved stays in the answer to the press, and in no message", async () => {
      const sara = await world.meet(employee);
      const form = await sara.say("händelse");
      const typed = { text: MARKER, day: "2026-12-24", link: "" };
      const again = await sara.press(button(form, "Spara"), typed);
      assert.match(wordsIn(again), /har inte varit än/);
      assert.equal(inputsIn(again).find(({ id }) => id === "text")?.value, MARKER);
      await sara.submit(button(form, "Spara"), typed);
      assert.match(
        wordsIn(await sara.press(button(form, "Spara"), { ...typed, day: "2026-02-30" })),
        /kan inte läsas|går inte att läsa/,
      );
      assert.deepEqual(await notesOf(employee), []);
      assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
    });

    it("is saved once, however often the press is delivered", async () => {
      const sara = await world.meet(employee);
      const save = button(await sara.say("anteckna"), "Spara");
      await Promise.all([sara.press(save, { text: "En gång" }), sara.press(save, { text: "En gång" })]);
      assert.equal((await notesOf(employee)).length, 1);
    });

    it("is counted when one takes up one's preparation, and said in no other's", async () => {
      await noteScene(world.server.ports, { text: MARKER });
      await noteScene(world.server.ports, { text: MARKER, kind: "event" });
      await exchangeScene(world.server.ports, { text: MARKER });
      await talkScene(world.server.ports, "preparation");
      await world.server.settled();
      const sara = await world.meet(employee);
      const begun = await sara.press(button(await sara.say("hej"), "Fortsätt"));
      assert.match(wordsIn(begun), /Till hands i fliken: 2 egna anteckningar och händelser och 1 fråga eller tack/);
      assert.doesNotMatch(wordsIn(begun), /HEMLIGT/);
      const boss = await world.meet(manager);
      const prepares = actionsIn(await boss.say("hej")).find(({ verb }) => verb === "prep.open");
      assert.ok(prepares);
      assert.match(wordsIn(await boss.press(prepares)), /Till hands i fliken: 1 fråga eller tack sedan/);
    });
  });

  describe("a question or thanks", () => {
    const told = async (client: Client, words: RegExp) => {
      await world.server.settled();
      const { card } = await client.arrived(({ card: sent }) => sent !== undefined && words.test(wordsIn(sent)));
      assert.ok(card);
      return card;
    };

    it("is told at once, by name and kind; its words are in the answer to a press of the other's", async () => {
      const boss = await world.meet(manager);
      await exchangeScene(world.server.ports, { text: `${MARKER} schemat?` });
      const notice = await told(boss, /sara Name har en fråga till dig/);
      assert.doesNotMatch(wordsIn(notice), /HEMLIGT/);
      const shown = await boss.press(button(notice, "Läs frågan"));
      assert.match(wordsIn(shown), new RegExp(`${MARKER} schemat`));
      assert.match(wordsIn(shown), /sara Name ser svaret när du skickar/);
      const submitted = await boss.submit(button(notice, "Läs frågan"));
      assert.match(wordsIn(submitted.card ?? notice), /Du läser det i fliken/);

      const sara = await world.meet(employee);
      await boss.press(button(shown, "Skicka svaret"), { note: `${MARKER} på fredag` });
      const answered = await told(sara, /boss Name har svarat dig/);
      assert.match(wordsIn(await sara.press(button(answered, "Läs svaret"))), new RegExp(`${MARKER} på fredag`));
      await sara.press(button(await sara.press(button(answered, "Läs svaret")), "Markera som läst"));
      const [exchange] = exchangesIn(await readDossier(world.server.ports, employee, { types: ["exchange"] }));
      assert.equal(exchange?.state, "settled");
      assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
      assert.doesNotMatch(world.server.logged(), /HEMLIGT/);
    });

    it("is sent from a card that says who sees it, to the manager or to somebody one leads", async () => {
      const sent = async () =>
        exchangesIn(await readDossier(world.server.ports, employee, { types: ["exchange"] })).map(
          ({ kind, from, text, manager: to }) => [kind, from, text, to],
        );
      const peer = await world.meet(people.peer);
      const form = await peer.say("ask a question");
      assert.match(wordsIn(form), /read by boss Name and deputy Name \(stand-in\) when you send it/);
      assert.match(
        wordsIn(await peer.press(button(form, "Send"), { text: " " })),
        /Write your question before you send it/,
      );
      assert.match(wordsIn(await peer.press(button(form, "Send"), { text: MARKER })), /Sent. boss Name has been told/);

      const boss = await world.meet(manager);
      const asks = await boss.say("ställ en fråga");
      assert.match(wordsIn(asks), /Den du väljer ser detta när du skickar/);
      assert.doesNotMatch(wordsIn(asks), /ersättare/, "nobody stands in for the boss's own manager");
      const again = await boss.press(button(asks, "Skicka"), { text: MARKER });
      assert.match(wordsIn(again), /Välj vem det är till/);
      assert.equal(inputsIn(again).find(({ id }) => id === "text")?.value, MARKER);
      assert.deepEqual(await sent(), []);
      const send = button(again, "Skicka");
      await Promise.all([
        boss.press(send, { to: employee, text: MARKER }),
        boss.press(send, { to: employee, text: MARKER }),
      ]);
      assert.deepEqual(await sent(), [["question", "manager", MARKER, manager]]);
      await boss.press(button(asks, "Skicka"), { to: people.formerManager, text: MARKER });
      assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
    });

    it("is not what a plain thank you to the bot opens", async () => {
      const sara = await world.meet(employee);
      assert.deepEqual(inputsIn(await sara.say("tack")), []);
      assert.deepEqual(inputsIn(await sara.say("tack!")), []);
    });

    it("is offered until it is read", async () => {
      const boss = await world.meet(manager);
      await exchangeScene(world.server.ports);
      await world.server.settled();
      const home = await boss.say("hej");
      assert.ok(actionsIn(home).some(({ title }) => title === "Läs vad sara Name har skrivit"));
      const notice = await told(boss, /sara Name har en fråga till dig/);
      await boss.press(button(await boss.press(button(notice, "Läs frågan")), "Markera som läst"));
      await world.server.settled();
      assert.ok(!actionsIn(await boss.say("hej")).some(({ title }) => title.startsWith("Läs vad")));
    });

    it("is shown to nobody else, whose press it may be", async () => {
      const boss = await world.meet(manager);
      await exchangeScene(world.server.ports, { text: MARKER });
      const press = button(await told(boss, /har en fråga till dig/), "Läs frågan");
      for (const who of [people.peer, people.hr, people.formerManager]) {
        const answer = await (await world.meet(who)).press(press);
        assert.doesNotMatch(wordsIn(answer), /HEMLIGT/);
        assert.match(wordsIn(answer), /finns inte|does not exist/);
      }
    });

    it("is read and answered by who stands in meanwhile, and the employee sees who answered", async () => {
      await exchangeScene(world.server.ports);
      await world.server.settled();
      const deputy = await world.meet(people.deputy);
      const home = await deputy.say("hej");
      const shown = await deputy.press(button(home, "Läs vad sara Name har skrivit"));
      const sara = await world.meet(employee);
      await deputy.press(button(shown, "Skicka svaret"), { note: "Det ordnar jag" });
      const read = await sara.press(button(await told(sara, /deputy Name har svarat dig/), "Läs svaret"));
      assert.match(wordsIn(read), /Svar från deputy Name.*Det ordnar jag/s);
      const boss = await world.meet(manager);
      assert.match(wordsIn(await boss.press(button(shown, "Skicka svaret"), { note: "För sent" })), /redan/);
      await sara.press(button(read, "Markera som läst"));
    });
  });
});
