import assert from "node:assert/strict";
import { assessmentIn, assessmentViewIn } from "#core/dossier/dossier.ts";
import { type ContractId, type RequestId, asId } from "#core/ids.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { endContract } from "#bot/usecases/handover.ts";
import { assessmentScene } from "./support/assessmentScenes.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { comes } from "./support/comes.ts";
import { button, wordsIn } from "./support/fakeChannel.ts";
import { people } from "./support/tinyMunicipality.ts";
import { done } from "./support/world.ts";

const { self: holder, manager } = people;
const MARKER = "HEMLIGT-7c1";

describe("an assessment in the chat", () => {
  const world = chatWorld();

  it("is told of, answered step by step, shared, and nothing of it settles in the chat", async () => {
    const [sara] = [await world.meet(holder), await world.meet(manager)];
    const { assessment } = await assessmentScene(world.server.ports, "open");
    const home = await sara.say("hej");
    let card = await sara.press(button(home, "Svara i bedömningen"));
    assert.match(wordsIn(card), /Bara du ser detta tills ni båda har delat/);
    for (let step = 0; step < 15 && !wordsIn(card).includes("Gå igenom och dela"); step++)
      card = await sara.press(
        button(card, "Nästa"),
        wordsIn(card).includes("Uppdraget som helhet") ? { answer_clear: `${MARKER} tydligt` } : {},
      );
    const shared = await sara.press(button(card, "Dela mina svar"));
    assert.match(wordsIn(shared), /Dina svar är delade/);
    const dossier = await readDossier(world.server.ports, holder, { types: ["assessment", "assessmentView"] });
    assert.equal(assessmentIn(dossier, assessment)?.given.holder, "shared");
    assert.equal(assessmentViewIn(dossier, assessment, "holder")?.answers["clear"]?.value, `${MARKER} tydligt`);
    await world.server.settled();
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("is confirmed from a card, exactly as it was sent", async () => {
    const sara = await world.meet(holder);
    const { assessment } = await assessmentScene(world.server.ports, "compiled");
    const asked = await sara.press(button(await sara.say("hej"), "Läs och bekräfta bedömningen"));
    const confirmed = await sara.press(button(asked, "Jag har läst och bekräftar"));
    assert.match(wordsIn(confirmed), /Du har bekräftat/);
    const present = assessmentIn(await readDossier(world.server.ports, holder, { types: ["assessment"] }), assessment);
    assert.equal(present?.state === "compiled" && present.confirmations.length, 1);
  });

  for (const [stage, said] of [
    ["holderShared", /Det du har skrivit är fortfarande bara ditt/],
    ["revealed", /har kunnat läsa det du delade/],
  ] as const)
    it(`is called off in words that are true of one that is ${stage}`, async () => {
      for (const person of [holder, manager]) await world.meet(person);
      const { contract } = await assessmentScene(world.server.ports, stage);
      const ending = { subject: holder, contract: asId<ContractId>(contract), reason: "roleEnds" } as const;
      done(await endContract(world.server.ports, manager, { ...ending, request: asId<RequestId>(`end-${stage}`) }));
      await comes(async () => assert.match(world.channel.bodies(), said));
    });
});
