import assert from "node:assert/strict";
import type { GoalChange } from "#core/goal/goal.ts";
import { type ContentHash, asId } from "#core/ids.ts";
import { declineGoalChange } from "#bot/usecases/goalChange.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, button, wordsIn } from "./support/fakeChannel.ts";
import { NEW_TITLE, changeScene, goalOf } from "./support/goalChanges.ts";
import { goalTerms, request } from "./support/scenes.ts";
import { day, people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const later: GoalChange = { kind: "reword", terms: { ...goalTerms(), due: day("2027-08-01") } };

describe("a change of a goal in the chat", () => {
  const world = chatWorld();
  const scene = async (by: "self" | "manager", change?: GoalChange) => {
    const [sara, boss] = [await world.meet(employee), await world.meet(manager)];
    const made = await changeScene(world.server.ports, by, change);
    await world.server.settled();
    return { sara, boss, ...made };
  };
  const told = async (client: Awaited<ReturnType<typeof world.meet>>, words: RegExp) => {
    const { card } = await client.arrived(({ card: sent }) => sent !== undefined && words.test(wordsIn(sent)));
    assert.ok(card);
    return card;
  };
  const asked = /vill ändra ett mål/;

  it("reaches the other at once, by what changes and never by its words", async () => {
    const { sara, ...made } = await scene("manager");
    const card = await told(sara, asked);
    assert.match(wordsIn(card), /Ändras.*vad målet är/s);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-61/);
    const unread = await sara.press(button(card, "Godta"));
    assert.match(wordsIn(unread), /inte läst de nya orden/);
    assert.ok(actionsIn(unread).some(({ url }) => url?.includes("/tab/goals")));
    assert.equal((await goalOf(world.server.ports, made)).title, goalTerms().title, "nothing is accepted unread");
    const done = await sara.press(button(unread, "Godta ändå"));
    assert.match(wordsIn(done), /Godtaget/);
    assert.equal((await goalOf(world.server.ports, made)).title, NEW_TITLE);
  });

  it("is accepted with one press when it is only the day, once however often it is delivered", async () => {
    const { sara, boss, ...made } = await scene("manager", later);
    const accept = button(await told(sara, asked), "Godta");
    const [done] = await Promise.all([sara.press(accept), sara.press(accept)]);
    assert.match(wordsIn(done), /Godtaget/);
    const goal = await goalOf(world.server.ports, made);
    assert.deepEqual([goal.due, goal.rev], ["2027-08-01", 2]);
    await world.server.settled();
    await told(boss, /har godtagit din ändring/);
  });

  it("waits on the start card, also for the manager", async () => {
    const { boss } = await scene("self", later);
    const home = await boss.say("hej");
    assert.match(wordsIn(home), /har föreslagit en ändring av ett mål/);
    assert.match(wordsIn(await boss.press(button(home, "Se vad som ändras"))), /vill ändra ett mål/);
  });

  it("tells who answers a card of yesterday what has happened", async () => {
    const { sara, boss, ...made } = await scene("self", later);
    const accept = button(await told(boss, asked), "Godta");
    const act = { subject: employee, goal: made.goal, request: request() };
    const hash = asId<ContentHash>(made.hash);
    await declineGoalChange(world.server.ports, manager, { ...act, hash, comment: "HEMLIGT-62" });
    assert.match(wordsIn(await boss.press(accept)), /redan avböjt/);
    await world.server.settled();
    await told(sara, /har avböjt din ändring/);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-62/);
  });

  it("is for the two only", async () => {
    const { sara } = await scene("manager", later);
    const press = button(await told(sara, asked), "Godta");
    for (const who of [manager, people.peer]) {
      const other = await world.meet(who);
      assert.match(wordsIn(await other.press(press)), /inget förslag|finns inte|does not exist|no proposal|inte göra/);
    }
  });
});
