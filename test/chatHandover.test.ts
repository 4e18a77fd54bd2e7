import assert from "node:assert/strict";
import { contractIn } from "#core/dossier/dossier.ts";
import type { ContractId } from "#core/ids.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { button, wordsIn } from "./support/fakeChannel.ts";
import { handedOverScene } from "./support/handoverScenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: holder, manager, formerManager } = people;

describe("a contract that gets a new principal, in the chat", () => {
  const world = chatWorld();
  const now = async (id: ContractId) =>
    contractIn(await readDossier(world.server.ports, holder, { types: ["contract"] }), id);

  it("is offered to the new nearest manager, who is told what it means and takes it over", async () => {
    const boss = await world.meet(manager);
    const { contract } = await handedOverScene(world.server.ports, formerManager);
    await world.server.settled();
    const home = await boss.say("hej");
    const asked = await boss.press(button(home, "Ta över kontraktet med"));
    assert.match(wordsIn(asked), /Du är närmaste chef för/);
    const taken = await boss.press(button(asked, "Ta över kontraktet"));
    assert.match(wordsIn(taken), /Du är ny uppdragsgivare för/);
    assert.equal((await now(contract))?.principal, manager);
  });

  it("offers the two who have worked together a last assessment before it passes on, and opens it in the chat", async () => {
    const [sara, former] = [await world.meet(holder), await world.meet(formerManager)];
    const { contract } = await handedOverScene(world.server.ports, formerManager);
    await world.server.settled();
    const card = await sara.say("mitt kontrakt");
    assert.match(wordsIn(card), /kan ni se tillbaka tillsammans/);
    const opened = await sara.press(button(card, "Gör en slutbedömning"));
    assert.match(wordsIn(opened), /Bedömningen är öppnad/);
    await world.server.settled();
    await former.arrived(({ card: sent }) => sent !== undefined && wordsIn(sent).includes("edömning"));
    const again = await sara.press(button(card, "Gör en slutbedömning"));
    assert.match(wordsIn(again), /Bedömning/);
    const { documents } = await readDossier(world.server.ports, holder, { types: ["assessment"] });
    assert.equal(documents.length, 1);
    assert.equal((await now(contract))?.principal, formerManager);
  });

  it("comes to the new principal as a card, to confirm or to read and change in the tab", async () => {
    const [boss, sara] = [await world.meet(manager), await world.meet(holder)];
    const { contract } = await handedOverScene(world.server.ports, formerManager, manager);
    await world.server.settled();
    const { card } = await boss.arrived(
      ({ card: sent }) => sent !== undefined && wordsIn(sent).includes("fått dig som uppdragsgivare"),
    );
    assert.ok(card);
    assert.match(button(card, "Läs och ändra i fliken").url ?? "", /\/tab\/contract\/sara\//);
    const confirmed = await boss.press(button(card, "Bekräfta kontraktet"));
    assert.match(wordsIn(confirmed), /Kontraktet gäller vidare som det är/);
    assert.equal((await now(contract))?.state, "active");
    await world.server.settled();
    await sara.arrived(({ card: sent }) => sent !== undefined && wordsIn(sent).includes("har bekräftat kontraktet"));
  });

  it("is confirmed by nobody else, and once", async () => {
    const [boss, former] = [await world.meet(manager), await world.meet(formerManager)];
    const { contract } = await handedOverScene(world.server.ports, formerManager, manager);
    await world.server.settled();
    const { card } = await boss.arrived(
      ({ card: sent }) => sent !== undefined && wordsIn(sent).includes("fått dig som uppdragsgivare"),
    );
    assert.ok(card);
    const press = button(card, "Bekräfta kontraktet");
    await former.press(press);
    assert.equal((await now(contract))?.state, "awaitingNewPrincipal");
    await boss.press(press);
    await boss.press(press);
    assert.equal((await now(contract))?.state, "active");
  });
});
