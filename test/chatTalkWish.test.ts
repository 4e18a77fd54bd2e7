import assert from "node:assert/strict";
import { talkWishIn } from "#core/dossier/dossier.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;

describe("asking for a talk in the chat", () => {
  const world = chatWorld();
  const wish = async () => talkWishIn(await readDossier(world.server.ports, employee, { types: ["talkWish"] }));
  const asked = async (answers = { date: "2026-12-14", choice: "afternoon" }) => {
    const sara = await world.meet(employee);
    return sara.press(button(await sara.say("be om ett samtal"), "Be om samtal"), answers);
  };

  it("says who sees it before it is asked, and changes nothing until it is", async () => {
    const sara = await world.meet(employee);
    const form = await sara.say("be om ett samtal");
    assert.match(wordsIn(form), /boss Name, och den som ersätter, ser detta direkt/);
    assert.equal(await wish(), undefined);
  });

  it("tells the manager, who books it at a time that suits", async () => {
    const boss = await world.meet(manager);
    assert.match(wordsIn(await asked()), /boss Name har fått veta att du vill ha ett samtal/);
    await world.server.settled();
    const { card } = await boss.arrived(
      ({ card: sent }) => sent !== undefined && /sara Name vill ha ett medarbetarsamtal/.test(wordsIn(sent)),
    );
    assert.ok(card);
    assert.match(wordsIn(card), /från 14 december 2026, eftermiddag/);
    assert.ok(actionsIn(await boss.say("hej")).some(({ title }) => title === "Boka samtal med sara Name"));

    const form = await boss.press(button(card, "Boka en tid"));
    const value = (id: string) => inputsIn(form).find((input) => input.id === id)?.value;
    assert.deepEqual([value("employee"), value("date"), value("time")], [employee, "2026-12-14", "13:00"]);
    await boss.press(button(form, "Boka samtalet"), { employee, date: "2026-12-14", time: "13:00" });
    assert.equal((await wish())?.state, "answered");
    await world.server.settled();
    assert.ok(!actionsIn(await boss.say("hej")).some(({ title }) => title === "Boka samtal med sara Name"));
  });

  it("is one wish however often it is asked, and is changed or taken back", async () => {
    const boss = await world.meet(manager);
    const sara = await world.meet(employee);
    const ask = button(await sara.say("be om ett samtal"), "Be om samtal");
    await Promise.all([sara.press(ask, { choice: "any" }), sara.press(ask, { choice: "any" })]);
    const form = await sara.say("be om samtal");
    assert.match(wordsIn(form), /Du bad om ett samtal 24 november 2026/);
    await sara.press(button(form, "Ändra önskemålet"), { date: "", choice: "morning" });
    const standing = await wish();
    assert.deepEqual(standing?.state === "asked" && standing.suits, { from: "", part: "morning" });
    await world.server.settled();
    const told = world.channel
      .accepted()
      .filter(
        ({ conversation, card }) =>
          conversation === boss.conversation && card && /Boka en tid som passar er båda/.test(wordsIn(card)),
      );
    assert.equal(told.length, 1);

    const taken = await sara.press(button(await sara.say("be om samtal"), "Ta tillbaka"));
    assert.match(wordsIn(taken), /Tillbakataget/);
    assert.equal((await wish())?.state, "takenBack");
  });

  it("keeps what was chosen when the day cannot be", async () => {
    assert.match(wordsIn(await asked({ date: "2025-01-01", choice: "morning" })), /har redan varit/);
    assert.match(wordsIn(await asked({ date: "2026-02-30", choice: "morning" })), /Dagen går inte att läsa/);
    assert.equal(await wish(), undefined);
  });
});
