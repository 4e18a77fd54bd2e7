import assert from "node:assert/strict";
import { CONTAINERS } from "#bot/store/store.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type ShownCard, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { leadershipScene } from "./support/leadershipScenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: holder, manager } = people;
const MARKER = "HEMLIGT-led";

describe("the dialogue about leadership in the chat", () => {
  const world = chatWorld();
  const told = async (client: Client, said: RegExp): Promise<ShownCard> => {
    await world.server.settled();
    const card = world.channel
      .accepted()
      .flatMap((each) => (each.conversation === client.conversation && each.card ? [each.card] : []))
      .findLast((each) => said.test(wordsIn(each)));
    assert.ok(card, String(said));
    return card;
  };

  it("is told of, answered card by card, reviewed and shared, and leaves no word in what was sent", async () => {
    const sara = await world.meet(holder);
    await world.meet(manager);
    await leadershipScene(world.server.ports, "opened");
    const opened = await told(sara, /Årets ledarskapsdialog med boss Name är öppen/);
    let card = await sara.press(button(opened, "Svara i dialogen"));
    assert.match(wordsIn(card), /Bara du ser detta tills du och .* båda har delat/);
    assert.match(wordsIn(card), /steg 1 av 7/);
    for (let step = 0; step < 7; step++) {
      const text = inputsIn(card).find(({ id }) => id.startsWith("answer_seen-"));
      card = await sara.press(
        button(card, step < 6 ? "Nästa" : "Nästa: gå igenom"),
        text && step === 0 ? { [text.id]: MARKER } : {},
      );
    }
    assert.match(wordsIn(card), /kan läsa dina svar först när ni båda har delat/);
    const shared = await sara.press(button(card, "Dela med boss Name"));
    assert.match(wordsIn(shared), /Du har delat/);
    await world.server.settled();
    assert.ok(!JSON.stringify(world.channel.accepted()).includes(MARKER), "nothing that was sent holds a word");
    const taken = await sara.press(button(shared, "Ta tillbaka"));
    assert.match(wordsIn(taken), /Du har tagit tillbaka/);
  });

  it("is nobody else's to press", async () => {
    const sara = await world.meet(holder);
    const stranger = await world.meet(people.hr);
    await leadershipScene(world.server.ports, "opened");
    const opened = await told(sara, /Årets ledarskapsdialog med boss Name är öppen/);
    const refused = await stranger.press(button(opened, "Svara i dialogen"));
    assert.match(wordsIn(refused), /finns inte, eller så är det inte för dig/);
  });
});

describe("the anonymous questions about one's manager in the chat", () => {
  const world = chatWorld();
  const CHOSEN = { goals: "seldom", competence: "sometimes" };
  const pools = async () => JSON.stringify((await world.server.ports.store.changes("pools", undefined, 100)).changes);

  it("are asked where five have the same manager, and answered without the answer", async () => {
    const boss = await world.meet(manager);
    const form = await boss.press(button(await boss.say("hej"), "Sex anonyma frågor"));
    assert.match(wordsIn(form), /Räknas bara ihop med minst fyra andras, visas aldrig för sig\./);
    const empty = await boss.press(button(form, "Skicka svaren"));
    assert.match(wordsIn(empty), /Välj ett svar på någon av frågorna/);
    const send = button(form, "Skicka svaren");
    const thanks = await boss.press(send, CHOSEN);
    assert.match(wordsIn(thanks), /Tack\. Ditt svar är räknat/);
    assert.doesNotMatch(JSON.stringify(thanks), /seldom|Sällan/);
    await boss.press(send, { ...CHOSEN, goals: "always" });
    assert.match(await pools(), /"goals":\{"seldom":1,"sometimes":0,"mostly":0,"always":0\}/);

    await world.server.settled();
    const rid = String(send.data?.["rid"]);
    for (const container of CONTAINERS) {
      const text = JSON.stringify((await world.server.ports.store.changes(container, undefined, 10_000)).changes);
      assert.ok(!text.includes(rid), container);
      assert.ok(container === "pools" ? !text.includes(`"${manager}"`) : !text.includes("seldom"), container);
    }
  });

  it("can be left for the year with one press, and nothing is counted", async () => {
    const boss = await world.meet(manager);
    const form = await boss.press(button(await boss.say("hej"), "Sex anonyma frågor"));
    const left = await boss.press(button(form, "Jag vill inte svara i år"));
    assert.match(wordsIn(left), /Du får frågan igen nästa år/);
    assert.equal(await pools(), "[]");
  });
});
