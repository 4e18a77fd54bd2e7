import assert from "node:assert/strict";
import { CONTAINERS } from "#bot/store/store.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { talkScene } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const OFFER = "Tre frågor om trivsel";
const CHOSEN = { joy: "notAtAll", participation: "partly", development: "notSaid" };

describe("the three questions about the working climate in the chat", () => {
  const world = chatWorld();
  const called = async (upTo: Parameters<typeof talkScene>[1] = "ready") => {
    await talkScene(world.server.ports, upTo);
    await world.server.settled();
    return { sara: await world.meet(employee), boss: await world.meet(manager) };
  };
  const offers = (card: Parameters<typeof actionsIn>[0]) => actionsIn(card).some(({ title }) => title === OFFER);
  const pools = async () => JSON.stringify((await world.server.ports.store.changes("pools", undefined, 100)).changes);

  it("are offered when the preparation is shared, say first what is kept, and answer without the answer", async () => {
    const { sara } = await called();
    const shared = await sara.press(button(await sara.say("förbered"), "Markera som klar och dela"));
    const form = await sara.press(button(shared, OFFER));
    assert.match(wordsIn(form), /Räknas bara ihop med minst fyra andras, visas aldrig för sig\./);
    assert.match(wordsIn(form), /går inte att ändra eller ta tillbaka/);
    assert.deepEqual(
      inputsIn(form).map(({ id, type, value }) => [id, type, value]),
      ["joy", "participation", "development"].map((id) => [id, "Input.ChoiceSet", ""]),
    );
    const thanks = await sara.press(button(form, "Skicka svaren"), CHOSEN);
    assert.match(wordsIn(thanks), /Tack\. Ditt svar är räknat/);
    assert.deepEqual(inputsIn(thanks), []);
    assert.doesNotMatch(JSON.stringify(thanks), /notAtAll|partly|Inte alls|Delvis/);
    assert.match(await pools(), /"notAtAll":1/);
    assert.ok(!offers(await sara.say("hej")));
  });

  it("are counted once, however often the press is delivered, also after a second thought", async () => {
    const { sara } = await called();
    const form = await sara.press(button(await sara.say("hej"), OFFER));
    const send = button(form, "Skicka svaren");
    await Promise.all([sara.press(send, CHOSEN), sara.press(send, CHOSEN)]);
    const again = await sara.press(send, { ...CHOSEN, joy: "fully" });
    assert.match(wordsIn(again), /Det första svaret gäller/);
    assert.match(await pools(), /"joy":\{"fully":0,"mostly":0,"partly":0,"notAtAll":1\}/);
  });

  it("are left alone without a trace, and are not sent empty", async () => {
    const { sara } = await called();
    const form = await sara.press(button(await sara.say("hej"), OFFER));
    const empty = await sara.press(button(form, "Skicka svaren"));
    assert.match(wordsIn(empty), /Välj ett svar på någon av frågorna/);
    assert.ok(offers(await sara.press(button(empty, "Inte nu"))));
    assert.equal(await pools(), "[]");
  });

  it("are no manager's, and no other's to press", async () => {
    const { sara, boss } = await called("employeeShared");
    assert.ok(!offers(await boss.say("hej")));
    const form = await sara.press(button(await sara.say("hej"), OFFER));
    assert.match(
      wordsIn(await boss.press(button(form, "Skicka svaren"), CHOSEN)),
      /finns inte, eller så är det inte för dig/,
    );
    assert.equal(await pools(), "[]");
  });

  it("leave nothing of the press or the person beside the answer, and nothing of the answer elsewhere", async () => {
    const { sara } = await called();
    const form = await sara.press(button(await sara.say("hej"), OFFER));
    const send = button(form, "Skicka svaren");
    await sara.press(send, CHOSEN);
    await world.server.settled();
    const rid = String(send.data?.["rid"]);
    for (const container of CONTAINERS) {
      const text = JSON.stringify((await world.server.ports.store.changes(container, undefined, 10_000)).changes);
      assert.ok(!text.includes(rid), container);
      if (container === "pools") assert.ok(!text.includes(employee));
      else assert.ok(!text.includes("notAtAll"), container);
    }
  });
});
