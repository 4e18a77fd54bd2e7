import assert from "node:assert/strict";
import { talkActionIn } from "#core/dossier/dossier.ts";
import type { Day } from "#core/time.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { dropTalkAction, moveTalkAction } from "#bot/usecases/talkAction.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, button, wordsIn } from "./support/fakeChannel.ts";
import { request, succeeded } from "./support/scenes.ts";
import { agreedScene } from "./support/talkActionScenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const TEXT = "HEMLIGT-51 schemat";

describe("promises in the chat", () => {
  const world = chatWorld();
  const scene = async () => {
    const { action } = await agreedScene(world.server.ports, "promise", { text: TEXT });
    await world.server.settled();
    return { boss: await world.meet(manager), action };
  };

  it("are listed without their words in a message, and with them and a button in the answer to a press", async () => {
    const { boss } = await scene();
    const message = await boss.say("mina löften");
    assert.match(wordsIn(message), /Löfte 1/);
    assert.ok(!actionsIn(message).some(({ verb }) => verb === "promise.done"));
    const shown = await boss.press(button(message, "Visa"));
    assert.match(wordsIn(shown), new RegExp(TEXT));
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-51/);
  });

  it("are said to be done with one press, once however often it is delivered", async () => {
    const { boss, action } = await scene();
    const shown = await boss.press(button(await boss.say("löften"), "Visa"));
    const press = button(shown, "Klart");
    const [done] = await Promise.all([boss.press(press), boss.press(press)]);
    assert.match(wordsIn(done), /det är klart/);
    assert.match(wordsIn(done), /inget kvar/);
    const dossier = await readDossier(world.server.ports, employee, { ids: [action] });
    assert.equal(talkActionIn(dossier, action)?.state, "done");
  });

  it("are still to be done when the press was a mistake, which is taken back with another", async () => {
    const { boss, action } = await scene();
    const shown = await boss.press(button(await boss.say("löften"), "Visa"));
    const done = await boss.press(button(shown, "Klart"));
    const undone = await boss.press(button(done, "Ångra: det är inte klart"));
    assert.match(wordsIn(undone), /står som kvar att göra/);
    assert.match(wordsIn(undone), new RegExp(TEXT));
    const dossier = await readDossier(world.server.ports, employee, { ids: [action] });
    assert.equal(talkActionIn(dossier, action)?.state, "agreed");
  });

  it("are told of unasked when the manager moves or drops them, with the reason left in the tab", async () => {
    const { action } = await agreedScene(world.server.ports, "promise", { text: TEXT });
    const sara = await world.meet(employee);
    const { ports } = world.server;
    const act = () => ({ subject: employee, action, request: request(), reason: "HEMLIGT-52" });
    await succeeded(moveTalkAction(ports, manager, { ...act(), due: "2027-02-01" as Day }));
    await world.server.settled();
    const moved = await sara.arrived(({ card }) => card !== undefined && wordsIn(card).includes("har satt en ny dag"));
    assert.equal(actionsIn(moved.card!).filter(({ url }) => url?.includes("agreements")).length, 1);
    await succeeded(dropTalkAction(ports, manager, act()));
    await world.server.settled();
    await sara.arrived(({ card }) => card !== undefined && wordsIn(card).includes("har släppt något"));
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-5/);
  });

  it("are kept by the one who made them: nobody else's press says that they are done", async () => {
    const { boss, action } = await scene();
    const press = button(await boss.press(button(await boss.say("löften"), "Visa")), "Klart");
    for (const who of [employee, people.peer]) {
      const other = await world.meet(who);
      assert.match(wordsIn(await other.press(press)), /får du inte göra|finns inte|does not exist/);
    }
    const dossier = await readDossier(world.server.ports, employee, { ids: [action] });
    assert.equal(talkActionIn(dossier, action)?.state, "agreed");
  });
});
