import assert from "node:assert/strict";
import { addMinutes } from "#core/time.ts";
import { asId } from "#core/ids.ts";
import type { Reference } from "#bot/notify/delivery.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, button, wordsIn } from "./support/fakeChannel.ts";
import { contractScene, entriesOf, talkScene } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: sara, manager } = people;

describe("the bot's presence", () => {
  const world = chatWorld();
  const client = (who = sara, more: { readonly tenant?: string; readonly locale?: string } = {}) =>
    world.channel.person(who, () => world.server.origin, more);
  const reference = async () =>
    (await world.server.ports.store.find("references", sara, { ids: ["reference"] }))[0]?.body as Reference | undefined;

  it("begins with who it is and who sees what, once, however often Teams tells of the installation", async () => {
    const new1 = client();
    const heard = await Promise.all([new1.install(), new1.addBot()]);
    const [message, ...more] = heard.flat();
    assert.deepEqual(more, []);
    assert.match(wordsIn(message!.card!), /Hej, jag är Uppdragsdialog/);
    assert.match(wordsIn(message!.card!), /ser bara du/);
    assert.ok(actionsIn(message!.card!).length > 0);
  });

  it("is silent after it is removed, and welcomes whoever comes back", async () => {
    const boss = await world.meet(manager);
    await boss.uninstall();
    assert.deepEqual(await boss.uninstall(), []);
    const from = world.channel.accepted().length;
    await contractScene(world.server.ports, "proposed");
    await world.server.settled();
    assert.equal(world.channel.accepted().length, from);
    const [welcome] = await boss.install();
    assert.match(wordsIn(welcome!.card!), /Hej, jag är/);
    await world.server.settled();
    assert.ok(
      await boss.arrived(({ card }) => card !== undefined && wordsIn(card).includes("föreslår")),
      "what waited is sent",
    );
  });

  it("remembers where a person is reached, also when the address changes", async () => {
    const me = await world.meet(sara);
    assert.equal((await reference())?.conversation, me.conversation);
    await me.post({
      type: "message",
      text: "hej",
      conversation: { id: "moved", conversationType: "personal", tenantId: (await reference())?.tenant },
    });
    assert.equal((await reference())?.conversation, "moved");
  });

  it("reaches who writes again though another server has noted that they took nothing", async () => {
    const me = await world.meet(sara);
    const { store, now } = world.server.ports;
    const [noted] = await store.find("references", sara, { ids: ["reference"] });
    assert.ok(noted);
    const blocked: Reference = { ...(noted.body as Reference), state: "blocked" };
    await store.commit("references", sara, [{ kind: "replace", body: blocked, version: noted.version }]);
    await world.server.passTo(addMinutes(now(), 11));
    await me.write("hej");
    assert.equal((await reference())?.state, "ok");
  });

  it("answers impersonally in a group chat and in a channel, and offers a chat of one's own", async () => {
    const me = await world.meet(sara);
    await talkScene(world.server.ports, "preparation");
    for (const conversationType of ["groupChat", "channel"]) {
      const conversation = {
        id: `19:${conversationType}`,
        conversationType,
        isGroup: true,
        tenantId: (await reference())?.tenant,
      };
      for (const text of ["<at>Uppdragsdialog</at> mina mål", "förbered"]) {
        const [message] = await me.heard({ type: "message", text, conversation });
        assert.match(message!.text, /bara enskilt/);
        assert.match(message!.text, /teams\.microsoft\.com\/l\/chat\/0\/0\?users=28%3Abot/);
        assert.doesNotMatch(message!.text, /sara|boss/i);
      }
      const { body } = await me.invoke(
        { verb: "goal.list", data: { v: 1, verb: "goal.list", rid: "x" } },
        {},
        { conversation },
      );
      assert.equal(body?.["type"], "application/vnd.microsoft.activity.message");
    }
  });

  it("does not talk to people of another tenant", async () => {
    const stranger = client(sara, { tenant: "22222222-2222-4222-8222-222222222222" });
    assert.match((await stranger.write("hej")).text, /bara dem som hör till den kommun/);
    const { body } = await stranger.invoke({ verb: "home", data: { v: 1, verb: "home", rid: "x" } });
    assert.match(String(body?.["value"]), /bara dem som hör till/);
    assert.equal(await reference(), undefined);
  });

  it("says to somebody whom the directory does not know how to get known", async () => {
    assert.match(wordsIn(await client(asId("nobody")).say("hej")), /Be HR lägga in dig/);
  });

  it("says when it did not understand, and takes thanks for thanks", async () => {
    const me = await world.meet(sara);
    assert.match(wordsIn(await me.say("blåbärspaj")), /förstod jag inte, och inget är sparat/);
    assert.doesNotMatch(wordsIn(await me.say("Tack!")), /förstod jag inte/);
  });

  it("leads to the tab with what is read there, and from booking to asking for who leads nobody", async () => {
    const me = await world.meet(people.report);
    const salary = await me.say("var hittar jag mitt löneunderlag?");
    assert.match(wordsIn(salary), /Öppna lönesamtal/);
    assert.match(JSON.stringify(salary), /\/tab\/salary/);
    assert.match(wordsIn(await me.say("boka samtal")), /närmaste chef som bokar samtal.*Be om ett medarbetarsamtal/s);
  });

  it("names in its help what the reader can use", async () => {
    const [help, chefs] = [
      await (await world.meet(people.report)).say("hjälp"),
      await (await world.meet(sara)).say("hjälp"),
    ];
    assert.doesNotMatch(wordsIn(help), /boka samtal|kedjan/);
    assert.match(wordsIn(chefs), /boka samtal.*kedjan/s);
  });

  it("answers what a card of another release, an unknown verb or unreadable data asks with the present state", async () => {
    const me = await world.meet(sara);
    const home = button(await me.say("språk"), "Svenska");
    const cases = [
      [{ ...home, data: { ...home.data, v: 0 } }, /tidigare version/],
      [{ ...home, data: { ...home.data, v: 2 } }, /tidigare version/],
      [{ ...home, verb: "salary.raise", data: { ...home.data, verb: "salary.raise" } }, /känner jag inte till/],
      [{ ...home, verb: "constructor", data: { ...home.data, verb: "constructor" } }, /känner jag inte till/],
      [{ ...home, data: { ...home.data, locale: "klingon" } }, /gick inte att läsa/],
      [{ ...home, verb: "prep.step", data: { ...home.data, verb: "prep.step", rev: "many" } }, /gick inte att läsa/],
      [{ verb: "home", data: {} }, /gick inte att läsa/],
    ] as const;
    for (const [action, sentence] of cases) {
      const { status, body } = await me.invoke(action);
      assert.equal(status, 200);
      assert.match(JSON.stringify(body?.["value"]), sentence);
    }
    assert.equal(await entriesOf(world.server.ports, sara), 0);
  });

  it("answers an invoke that it does not know", async () => {
    const me = await world.meet(sara);
    const { status, body } = await me.post({ type: "invoke", name: "task/fetch", value: {} });
    assert.equal(status, 200);
    assert.equal(body?.["type"], "application/vnd.microsoft.error");
  });

  it("says that something went wrong, without saying what it was about", async () => {
    const me = await world.meet(sara);
    const { store } = world.server.ports;
    const { find } = store;
    Object.assign(store, { find: () => Promise.reject(new Error("HEMLIGT")) });
    const { status, body } = await me.invoke({ verb: "home", data: { v: 1, verb: "home", rid: "x" } });
    const message = await me.write("hej");
    Object.assign(store, { find });
    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /Något gick fel/);
    assert.match(message.text, /Något gick fel/);
    assert.doesNotMatch(JSON.stringify(body) + world.channel.bodies() + world.server.logged(), /HEMLIGT/);
    assert.match(world.server.logged(), /chat turn/);
  });

  it("does not save what looks like an answer, and says so", async () => {
    const me = await world.meet(sara);
    const card = await me.say("Jag tycker att arbetsbelastningen har varit för hög under hösten");
    assert.match(wordsIn(card), /inte sparat det du skrev/);
    assert.equal(await entriesOf(world.server.ports, sara), 0);
  });

  it("speaks the language that was chosen, whatever language the client has", async () => {
    const me = await world.meet(sara);
    const english = await me.press(button(await me.say("språk"), "English"));
    assert.match(wordsIn(english), /I now speak English/);
    assert.match(wordsIn(await me.say("hej")), /Hello sara/);
  });

  it("answers every word it knows with a card, in both languages, also misspelt", async () => {
    const me = await world.meet(sara);
    const words = [
      "hjälp",
      "help",
      "hjlp",
      "mina mål",
      "mian mål",
      "my goals",
      "mitt kontrakt",
      "mit kontrakt",
      "förbered",
      "forbered",
      "prepare",
      "perpare",
      "avbryt",
      "cancel",
      "starta samtal",
      "plan talk",
      "?",
      "",
    ];
    for (const word of words) assert.ok((await me.say(word)).body.length > 0, word);
    assert.match(wordsIn(await me.say("avbrty")), /Allt som du har sparat finns kvar/);
    assert.equal(await entriesOf(world.server.ports, sara), 0);
  });
});
