import assert from "node:assert/strict";
import { readTalkResults } from "#bot/usecases/talkResults.ts";
import { assessmentScene } from "./support/assessmentScenes.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { button, wordsIn } from "./support/fakeChannel.ts";
import { talkScene } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: holder, manager, peer } = people;

describe("the results of the contract beside the talk (P20)", () => {
  const world = chatWorld();

  it("are read by the two of the talk, with what the assessment said", async () => {
    const { ports } = world.server;
    await assessmentScene(ports, "confirmed", { outcome: "partly" });
    const { appraisal } = await talkScene(ports, "preparation");
    for (const person of [holder, manager]) {
      const [first] = (await readTalkResults(ports, person, { subject: holder, appraisal }))?.results ?? [];
      assert.deepEqual([first?.result.outcome, first?.latest?.outcome], ["Mindre svinn.", "partly"], person);
    }
    assert.equal(await readTalkResults(ports, peer, { subject: holder, appraisal }), undefined);
  });

  it("say nothing of a judgement that both have not confirmed", async () => {
    const { ports } = world.server;
    await assessmentScene(ports, "compiled", { outcome: "partly" });
    const { appraisal } = await talkScene(ports, "preparation");
    const [first] = (await readTalkResults(ports, holder, { subject: holder, appraisal }))?.results ?? [];
    assert.deepEqual([first?.result.outcome, first?.latest], ["Mindre svinn.", undefined]);
  });

  it("stand in the step about the assignment, in the answer to a press, and do not settle in the chat", async () => {
    const { ports } = world.server;
    await assessmentScene(ports, "confirmed", { outcome: "partly" });
    await talkScene(ports, "preparation");
    const [sara] = [await world.meet(holder), await world.meet(manager)];
    let card = await sara.press(button(await sara.say("hej"), "Fortsätt förbereda"));
    for (let step = 0; step < 5 && !wordsIn(card).includes("Uppdraget och kontraktet"); step++)
      card = await sara.press(button(card, "Nästa"));
    assert.match(wordsIn(card), /Resultatkrav 1: Mindre svinn\. .*delvis uppnått, bedömt 24 november 2026/);
    await world.server.settled();
    assert.doesNotMatch(world.channel.bodies(), /Mindre svinn/);
  });

  it("are not asked about where there is no contract", async () => {
    await talkScene(world.server.ports, "preparation");
    const [sara] = [await world.meet(holder), await world.meet(manager)];
    let card = await sara.press(button(await sara.say("hej"), "Fortsätt förbereda"));
    for (let step = 0; step < 12 && !wordsIn(card).includes("Gå igenom och dela"); step++) {
      assert.doesNotMatch(wordsIn(card), /Uppdraget och kontraktet/);
      card = await sara.press(button(card, "Nästa"));
    }
  });
});
