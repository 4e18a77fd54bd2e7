import assert from "node:assert/strict";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, button, wordsIn } from "./support/fakeChannel.ts";
import { offerOf, offeredScene, ownPart } from "./support/sharedGoals.ts";
import { request } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";
import { takeGoalOffer } from "#bot/usecases/sharedGoal.ts";

const { self: employee, manager, peer } = people;

describe("a shared goal in the chat", () => {
  const world = chatWorld();
  const scene = async () => {
    const [sara, boss] = [await world.meet(employee), await world.meet(manager)];
    const { shared } = await offeredScene(world.server.ports);
    await world.server.settled();
    const { card } = await sara.arrived(
      ({ card: sent }) => sent !== undefined && /erbjuder ett gemensamt mål/.test(wordsIn(sent)),
    );
    assert.ok(card);
    return { sara, boss, shared, card };
  };

  it("is told of at once without its words, with the way to the tab", async () => {
    const { sara, card } = await scene();
    assert.match(wordsIn(card), /2 personer/);
    assert.ok(actionsIn(card).some(({ url }) => url?.includes("/tab/goals")));
    assert.match(wordsIn(await sara.say("hej")), /erbjudande om ett gemensamt mål/);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-71/);
  });

  it("is left for the talk with one press, once, and by nobody else", async () => {
    const { sara, shared, card } = await scene();
    const press = button(card, "Spara till samtalet");
    const other = await world.meet(peer);
    await other.press(press);
    assert.equal((await offerOf(world.server.ports, employee, shared))?.state, "offered");
    const [left] = await Promise.all([sara.press(press), sara.press(press)]);
    assert.match(wordsIn(left), /tar upp det i ert samtal/);
    assert.equal((await offerOf(world.server.ports, employee, shared))?.state, "leftForTalk");
  });

  it("tells the manager who has taken it on, and nothing of their words", async () => {
    const { boss, shared } = await scene();
    const act = { subject: employee, shared, request: request() };
    await takeGoalOffer(world.server.ports, employee, {
      ...act,
      part: { ...ownPart, title: "HEMLIGT-72 mitt bidrag" },
    });
    await world.server.settled();
    await boss.arrived(({ card }) => card !== undefined && /har antagit ett gemensamt mål/.test(wordsIn(card)));
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-72/);
  });
});
