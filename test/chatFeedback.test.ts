import assert from "node:assert/strict";
import { feedbackIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { muteFeedback } from "#bot/usecases/feedback.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type ShownCard, actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { answeredScene, askedScene, thanksScene } from "./support/feedbackScenes.ts";
import { request, succeeded } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: sara, peer, manager } = people;
const MARKER = "HEMLIGT-44";

describe("feedback between colleagues, in the chat", () => {
  const world = chatWorld();
  const kept = async (who: PersonId = sara) =>
    feedbackIn(await readDossier(world.server.ports, who, { types: ["feedback"] }));
  const told = async (client: Client, words: RegExp) => {
    await world.server.settled();
    const { card } = await client.arrived(({ card: sent }) => sent !== undefined && words.test(wordsIn(sent)));
    assert.ok(card);
    return card;
  };
  const isNowhere = () => {
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
    assert.doesNotMatch(world.server.logged(), /HEMLIGT/);
  };

  it("is asked for from a card that says who sees it, and answered from one", async () => {
    const asker = await world.meet(sara);
    const asked = await world.meet(peer);
    const form = await asker.say("be om återkoppling");
    assert.match(wordsIn(form), /Den du frågar kan avstå/);
    const choices = inputsIn(form).find(({ id }) => id === "to");
    assert.equal(choices?.["style"], "filtered");
    assert.match(wordsIn(await asker.press(button(form, "Skicka"), { matter: MARKER })), /Välj vem det är till/);
    assert.match(wordsIn(await asker.press(button(form, "Skicka"), { to: peer })), /Välj vad du vill veta/);
    const typed = { to: peer, prompt: "helped", matter: `${MARKER} mötet` };
    const send = button(form, "Skicka");
    await Promise.all([asker.press(send, typed), asker.press(send, typed)]);
    assert.equal((await kept()).length, 1);

    const notice = await told(asked, /sara Name asks you for feedback/);
    assert.match(wordsIn(notice), /nobody asks why/);
    assert.doesNotMatch(wordsIn(notice), /HEMLIGT/);
    const shown = await asked.press(button(notice, "Read the question"));
    assert.match(wordsIn(shown), new RegExp(`What did I do that helped\\?.*${MARKER} mötet`));
    assert.match(wordsIn(shown), /Only sara Name and you see this, no manager and not HR/);
    const again = await asked.press(button(shown, "Send the answer"), { note: " " });
    assert.match(wordsIn(again), /Write your answer before you send it/);
    await asked.press(button(again, "Send the answer"), { note: `${MARKER} du lyssnade` });

    const arrived = await told(asker, /peer Name har gett dig återkoppling/);
    assert.doesNotMatch(wordsIn(arrived), /HEMLIGT/);
    const submitted = await asker.submit(button(arrived, "Läs"));
    assert.match(wordsIn(submitted.card ?? arrived), /Du läser det i fliken/);
    assert.equal((await kept())[0]?.state, "given", "what could not be shown is not read");
    assert.match(wordsIn(await asker.press(button(arrived, "Läs"))), new RegExp(`${MARKER} du lyssnade`));
    assert.equal((await kept())[0]?.state, "read");
    isNowhere();
  });

  it("can be declined at once, and is over then", async () => {
    const asked = await world.meet(peer);
    await askedScene(world.server.ports, MARKER);
    const notice = await told(asked, /asks you for feedback/);
    assert.match(wordsIn(await asked.press(button(notice, "Decline"))), /You have declined\. Nobody asks why/);
    assert.match(wordsIn(await asked.press(button(notice, "Read the question"))), /no longer open/);
    assert.deepEqual(
      (await kept()).map((each) => each.state === "ended" && each.how),
      ["declined"],
    );
    isNowhere();
  });

  it("is thanks from a card, and says what to do when they cannot be sent", async () => {
    const giver = await world.meet(peer);
    const form = await giver.say("say thanks");
    assert.match(wordsIn(form), /You can take it back until it is read/);
    assert.match(
      wordsIn(await giver.press(button(form, "Send"), { to: sara, text: " " })),
      /what you want to thank for/,
    );
    assert.match(
      wordsIn(await giver.press(button(form, "Send"), { to: sara, text: `${MARKER} tack` })),
      /Sent\. Only sara Name and you see it/,
    );
    assert.deepEqual(
      (await kept()).map(({ kind, giver: by }) => [kind, by]),
      [["thanks", peer]],
    );
    await succeeded(muteFeedback(world.server.ports, manager, { colleague: peer, request: request() }));
    assert.match(
      wordsIn(await giver.press(button(form, "Send"), { to: manager, text: `${MARKER} tack` })),
      /Sent\. Only boss Name and you see it/,
    );
    await world.server.settled();
    const offered = actionsIn(await (await world.meet(manager)).say("hej")).map(({ verb }) => verb);
    assert.ok(offered.length > 0 && !offered.includes("feedback.show"), "who wants nothing from them gets nothing");
    for (const text of ["två", "tre"]) await giver.press(button(form, "Send"), { to: sara, text: `${MARKER} ${text}` });
    const refused = await giver.press(button(form, "Send"), { to: sara, text: MARKER });
    assert.match(wordsIn(refused), /3 thanks that the person has not read/);
    assert.equal(inputsIn(refused).find(({ id }) => id === "text")?.value, MARKER);
    isNowhere();
  });

  it("is offered until it is answered and read, and is in nobody else's chat", async () => {
    await askedScene(world.server.ports);
    await thanksScene(world.server.ports);
    await world.server.settled();
    const offered = async (who: PersonId) =>
      actionsIn(await (await world.meet(who)).say("hej"))
        .filter(({ verb }) => verb === "feedback.show")
        .map(({ title }) => title);
    assert.deepEqual(await offered(peer), ["Answer sara Name, or decline"]);
    assert.deepEqual(await offered(sara), ["Läs vad peer Name har skrivit"]);
    for (const who of [manager, people.deputy, people.hr]) assert.deepEqual(await offered(who), []);
  });

  it("is not told of when it has been taken care of before the message goes", async () => {
    const asker = await world.meet(sara);
    await answeredScene(world.server.ports, MARKER);
    const card = await told(asker, /har gett dig återkoppling/);
    const stranger = await world.meet(manager);
    const stolen = actionsIn(card).find(({ verb }) => verb === "feedback.show");
    assert.ok(stolen);
    assert.doesNotMatch(wordsIn(await stranger.press(stolen)), /HEMLIGT/);
    assert.equal((await kept())[0]?.state, "given");
    isNowhere();
  });

  describe("as thanks for a message in Teams", () => {
    const message = {
      id: "1700000000000",
      createdDateTime: "2026-11-20T08:15:00.000Z",
      from: { user: { id: sara, displayName: "Another Name" } },
      body: { contentType: "html", content: `<p>${MARKER} nu är schemat klart &amp; utskickat.</p>` },
    };
    const ask = async (client: Client, name: string, value: object): Promise<ShownCard> => {
      const { status, body } = await client.post({
        type: "invoke",
        name: `composeExtension/${name}`,
        value: { commandId: "thank", commandContext: "message", ...value },
        conversation: { id: "19:abc@thread.v2", conversationType: "channel", isGroup: true, tenantId: undefined },
      });
      assert.equal(status, 200);
      const task = body?.["task"] as { readonly value: { readonly card?: { readonly content: ShownCard } } };
      assert.ok(task.value.card);
      return task.value.card.content;
    };
    const person = (who: PersonId) => world.channel.person(who, () => world.server.origin);
    const send = (client: Client, dialog: ShownCard, inputs: object) => {
      const typed = Object.fromEntries(inputsIn(dialog).map(({ id, value }) => [id, value]));
      return ask(client, "submitAction", { data: { ...actionsIn(dialog)[0]?.data, ...typed, ...inputs } });
    };
    const quotes = async (who: PersonId = sara) =>
      (await kept(who)).map((each) => each.kind === "thanks" && "text" in each && ([each.text, each.quote] as const));

    it("chooses who wrote it, shows the message, and keeps it only where one ticks that", async () => {
      const giver = person(peer);
      const dialog = await ask(giver, "fetchTask", { messagePayload: message });
      assert.equal(inputsIn(dialog).find(({ id }) => id === "to")?.value, sara);
      assert.match(wordsIn(dialog), new RegExp(`The message you thank for: ${MARKER} nu är schemat klart & utskickat`));
      assert.match(wordsIn(dialog), /saved only if you tick this/);
      assert.deepEqual(await kept(), [], "nothing is saved before one says so");
      assert.match(wordsIn(await send(giver, dialog, { text: "Så bra!" })), /Sent\. Only sara Name and you see it/);
      const ticked = await ask(giver, "fetchTask", { messagePayload: message });
      await send(giver, ticked, { text: "Igen!", kept: "quote" });
      await send(giver, ticked, { text: "Till dig", to: manager, kept: "quote" });
      assert.deepEqual(
        new Map((await quotes()).flatMap((each) => (each ? [each] : []))),
        new Map([
          ["Igen!", `${MARKER} nu är schemat klart & utskickat.`],
          ["Så bra!", ""],
        ]),
      );
      assert.deepEqual(await quotes(manager), [["Till dig", ""]], "somebody's words go to nobody but them");
      isNowhere();
    });

    it("asks whom to thank when it was written by nobody one can name, and keeps what was typed", async () => {
      const giver = person(peer);
      for (const from of [null, { user: null }, { user: { id: "nobody" } }, { user: { id: peer } }]) {
        const dialog = await ask(giver, "fetchTask", { messagePayload: { ...message, from } });
        assert.equal(inputsIn(dialog).find(({ id }) => id === "to")?.value, "");
      }
      const none = await ask(giver, "fetchTask", {});
      assert.match(wordsIn(none), /Only a message can be thanked for/);
      const again = await send(giver, none, { text: "Tack!" });
      assert.match(wordsIn(again), /Choose whom it is to/);
      assert.equal(inputsIn(again).find(({ id }) => id === "text")?.value, "Tack!");
      for (const data of [undefined, "text", { v: 1, verb: "feedback.send", rid: "x", wish: "steal" }])
        assert.match(wordsIn(await ask(giver, "submitAction", { data })), /could not be read/i);
      assert.deepEqual(await kept(), []);
      const guest = await ask(person(people.guest), "fetchTask", { messagePayload: message });
      assert.deepEqual([inputsIn(guest), actionsIn(guest)], [[], []]);
    });
  });
});
