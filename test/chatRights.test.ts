import assert from "node:assert/strict";
import { acceptanceIn, entitlementIn } from "#core/dossier/dossier.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type ShownCard, actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { policyScene, promiseScene } from "./support/rightsScenes.ts";
import { TODAY, people } from "./support/tinyMunicipality.ts";

const { self: leader, manager, report } = people;

/** The card of the message that says so, sent unasked. */
async function told(client: Client, words: RegExp): Promise<ShownCard> {
  const { card } = await client.arrived(({ card: sent }) => sent !== undefined && words.test(wordsIn(sent)));
  assert.ok(card);
  return card;
}

describe("the policy in the chat", () => {
  const world = chatWorld();
  const acceptance = async () =>
    acceptanceIn(await readDossier(world.server.ports, leader, { types: ["policyAcceptance"] }), 1);

  it("is shown in short on a word, also a misspelt one, with the whole of it in the tab", async () => {
    const sara = await world.meet(leader);
    for (const word of ["policyn", "Policy", "ledningspolcyn"]) {
      const card = await sara.say(word);
      assert.match(wordsIn(card), /Helhetssyn/);
      assert.match(wordsIn(card), /Inte svarat än/);
      assert.ok(actionsIn(card).some(({ url }) => url?.includes("/tab/policy")));
    }
  });

  it("is accepted after one more question by who has not opened it", async () => {
    const sara = await world.meet(leader);
    const asked = await sara.press(button(await sara.say("policyn"), "Godta"));
    assert.match(wordsIn(asked), /Du har inte öppnat version 1/);
    assert.equal(await acceptance(), undefined);
    const done = await sara.press(button(asked, "Godta ändå"));
    assert.match(wordsIn(done), /sparat att du godtar/);
    const kept = await acceptance();
    assert.deepEqual(kept?.state === "accepted" && [kept.from, kept.opened], ["card", false]);
  });

  it("is accepted at once by who has, and once for two presses", async () => {
    await policyScene(world.server.ports, "opened");
    const sara = await world.meet(leader);
    const accept = button(await sara.say("policyn"), "Godta");
    const cards = await Promise.all([sara.press(accept), sara.press(accept)]);
    for (const card of cards) assert.match(wordsIn(card), /Godtagen/);
    assert.equal((await acceptance())?.state, "accepted");
    assert.ok(!actionsIn(await sara.say("policyn")).some(({ title }) => title === "Godta"));
  });

  it("is talked about first: the principal is told, notes the day, and the leader is told", async () => {
    const [sara, boss] = [await world.meet(leader), await world.meet(manager)];
    assert.match(wordsIn(await sara.press(button(await sara.say("policyn"), "Prata om den först"))), /sagt till/);
    await world.server.settled();
    const notice = await told(boss, /vill prata med dig om policyn/);
    const form = await boss.press(button(notice, "Anteckna att ni har talats vid"));
    const note = button(form, "Anteckna");
    assert.match(wordsIn(await boss.press(note, { date: "" })), /Välj vilken dag/);
    assert.match(wordsIn(await boss.press(note, { date: "2027-01-01" })), /har inte varit än/);
    assert.match(wordsIn(await boss.press(note, { date: TODAY })), /Antecknat/);
    await world.server.settled();
    const noted = await told(sara, /har antecknat/);
    assert.match(wordsIn(await sara.press(button(noted, "Läs policyn och svara"))), /Ni har pratat om den/);
  });

  it("can be read by who leads nobody, without being asked", async () => {
    const card = await (await world.meet(report)).say("policyn");
    assert.match(wordsIn(card), /Du kan läsa den/);
    assert.ok(!actionsIn(card).some(({ title }) => title === "Godta"));
  });
});

describe("what a leader is owed, in the chat", () => {
  const world = chatWorld();
  const right = async () =>
    entitlementIn(await readDossier(world.server.ports, leader, { types: ["entitlement"] }), "development");
  /** Promised for today, so both are asked today. */
  const promised = () => promiseScene(world.server.ports, { text: "HEMLIGT-1 kurs", date: TODAY });

  it("is told when it is promised, and its words stay out of the chat", async () => {
    const sara = await world.meet(leader);
    await promised();
    await world.server.settled();
    const notice = await told(sara, /har lovat dig något/);
    const shown = await sara.press(button(notice, "Läs vad det är"));
    assert.match(wordsIn(shown), /HEMLIGT-1/);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-1/);
  });

  it("is asked of who promised it, who says what was given; the other is told", async () => {
    await promised();
    await world.server.settled();
    const [boss, sara] = [await world.meet(manager), await world.meet(leader)];
    const card = await boss.press(button(await boss.say("hej"), "Svara om det du lovat sara Name"));
    const save = button(card, "Svara");
    const note = "HEMLIGT-2 två dagar";
    const unchosen = await boss.press(save, { choice: "", note, date: TODAY });
    assert.match(wordsIn(unchosen), /Välj hur det gick/);
    assert.equal(inputsIn(unchosen).find(({ id }) => id === "note")?.value, note);
    assert.match(wordsIn(await boss.press(save, { choice: "given", note, date: "" })), /Välj en dag/);
    assert.match(wordsIn(await boss.press(save, { choice: "given", note, date: TODAY })), /Svaret är sparat/);
    assert.equal((await right())?.state, "given");
    await world.server.settled();
    await told(sara, /säger att du har fått/);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
  });

  it("can be moved to another day with a reason, from a client that falls back to Submit", async () => {
    await promised();
    await world.server.settled();
    const boss = await world.meet(manager);
    const list = await boss.write("hej");
    const form = await boss.submit(button(list.card!, "Svara om det du lovat sara Name"), {}, list.id);
    const answer = { choice: "moved", note: "HEMLIGT-3 full kurs", date: "2027-01-20" };
    await boss.submit(button(form.card!, "Svara"), answer, list.id);
    const now = await right();
    assert.deepEqual([now?.date, now?.firstDate], ["2027-01-20", TODAY]);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
  });

  it("is seen by who was promised it, and the principal is told when something is lacking", async () => {
    await promised();
    const [boss, sara] = [await world.meet(manager), await world.meet(leader)];
    const card = await sara.press(button(await sara.say("hej"), "Säg hur det blev"));
    assert.match(
      wordsIn(await sara.press(button(card, "Svara"), { choice: "partly", note: "En dag av två" })),
      /Ditt svar är sparat/,
    );
    assert.equal((await right())?.view, "partly");
    await world.server.settled();
    await told(boss, /har svarat om det du har lovat/);
  });

  it("is answered by nobody else", async () => {
    await promised();
    await world.server.settled();
    const boss = await world.meet(manager);
    const card = await boss.press(button(await boss.say("hej"), "Svara om det du lovat sara Name"));
    const peer = await world.meet(people.managersManager);
    for (const verb of ["right.show", "right.answer", "right.see"]) {
      const save = button(card, "Svara");
      const answer = await peer.press(
        { ...save, verb, data: { ...save.data, verb } },
        { choice: verb === "right.see" ? "given" : "moved", note: "x", date: TODAY },
      );
      assert.match(wordsIn(answer), /finns inte/);
    }
    assert.equal((await right())?.history.length, 1);
  });
});
