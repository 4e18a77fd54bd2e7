import assert from "node:assert/strict";
import { contractIn, contractsIn } from "#core/dossier/dossier.ts";
import { type ContentHash, type ContractId, type RequestId, asId } from "#core/ids.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as negotiation from "#bot/usecases/negotiation.ts";
import { addMinutes } from "#core/time.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type ShownCard, actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { type ContractScene, completeTerms, contractScene, entriesOf } from "./support/scenes.ts";
import { NOW, people } from "./support/tinyMunicipality.ts";

const { self: holder, manager: principal } = people;
const MARKER = "HEMLIGT-7e2";

describe("coming to one wording in the chat", () => {
  const world = chatWorld();
  let requests = 0;
  const act = (contract: ContractId) => ({
    subject: holder,
    contract,
    request: asId<RequestId>(`request-${++requests}`),
  });
  const present = async (id: ContractId) =>
    contractIn(await readDossier(world.server.ports, holder, { types: ["contract"] }), id)!;
  const told = async (client: Client, words: RegExp): Promise<ShownCard> =>
    (await client.arrived(({ card }) => card !== undefined && words.test(wordsIn(card)))).card!;
  const seenOf = ({ revision, hash }: ContractScene) => ({ revision, hash: asId<ContentHash>(hash) });

  /** Sara has proposed; her principal has the card. */
  async function proposed(): Promise<{
    readonly boss: Client;
    readonly sara: Client;
    readonly card: ShownCard;
    readonly scene: ContractScene;
  }> {
    const [boss, sara] = [await world.meet(principal), await world.meet(holder)];
    const scene = await contractScene(world.server.ports, "proposed");
    await world.server.settled();
    return { boss, sara, card: await told(boss, /föreslår ett uppdragskontrakt/), scene };
  }
  /** Changes are asked for, and Sara puts the next wording forward. */
  async function reworded(scene: ContractScene) {
    const { ports } = world.server;
    await contracts.requestContractChanges(ports, principal, {
      ...act(scene.contract),
      seen: seenOf(scene),
      comment: "Förtydliga.",
    });
    const terms = completeTerms("Ett tydligare syfte.");
    await contracts.proposeContract(ports, holder, { ...act(scene.contract), terms, revision: 1, from: "tab" });
    await world.server.settled();
  }

  describe("declining", () => {
    it("asks for the reason, documents it, and tells the other where to read it", async () => {
      const { boss, sara, card, scene } = await proposed();
      const form = await boss.press(button(card, "Avböj"));
      assert.ok(inputsIn(form).some(({ id }) => id === "comment"));
      const empty = await boss.press(button(form, "Avböj"), { comment: "  " });
      assert.match(wordsIn(empty), /Skriv en kommentar/);
      const declined = await boss.press(button(empty, "Avböj"), { comment: `${MARKER}: vi väntar på budgeten` });
      assert.match(wordsIn(declined), /Du har avböjt/);
      const now = await present(scene.contract);
      assert.equal(now.state === "declined" && now.reason, `${MARKER}: vi väntar på budgeten`);
      await world.server.settled();
      const notice = await told(sara, /har avböjt kontraktet/);
      assert.match(button(notice, "Läs skälet").url ?? "", /\/tab\/contract\/sara\//);
      assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
    });

    it("keeps a reason that is too long in the field", async () => {
      const { boss, card } = await proposed();
      const form = await boss.press(button(card, "Avböj"));
      const long = "ä".repeat(1201);
      const refused = await boss.press(button(form, "Avböj"), { comment: long });
      assert.match(wordsIn(refused), /1201 tecken/);
      assert.equal(inputsIn(refused).find(({ id }) => id === "comment")?.value, long);
    });

    it("is done once for two presses", async () => {
      const { boss, card } = await proposed();
      const send = button(await boss.press(button(card, "Avböj")), "Avböj");
      const before = await entriesOf(world.server.ports, holder);
      const answers = await Promise.all([1, 2].map(() => boss.press(send, { comment: "Vi väntar." })));
      for (const answer of answers) assert.match(wordsIn(answer), /Du har avböjt/);
      assert.equal(await entriesOf(world.server.ports, holder), before + 1);
    });

    it("never refuses another wording than the one the card showed, and says why", async () => {
      const { boss, card, scene } = await proposed();
      const old = button(card, "Avböj");
      const oldForm = button(await boss.press(old), "Avböj");
      await reworded(scene);
      for (const answer of [await boss.press(old), await boss.press(oldForm, { comment: "Nej." })]) {
        assert.match(wordsIn(answer), /ny lydelse sedan/);
        assert.equal(button(answer, "Avböj").data?.["revision"], 2);
      }
      assert.equal((await present(scene.contract)).state, "proposed");
    });
  });

  describe("taking back", () => {
    it("is asked about first, done once, and told to the other", async () => {
      const { boss, sara, scene } = await proposed();
      const asked = await sara.press(button(await sara.say("mitt kontrakt"), "Dra tillbaka"));
      assert.match(wordsIn(asked), /kan inte längre godkänna det/);
      assert.equal((await present(scene.contract)).state, "proposed");
      const before = await entriesOf(world.server.ports, holder);
      const sure = button(asked, "Dra tillbaka");
      const answers = await Promise.all([sara.press(sure), sara.press(sure)]);
      for (const answer of answers) assert.match(wordsIn(answer), /Förslaget är tillbakadraget/);
      assert.equal(await entriesOf(world.server.ports, holder), before + 1);
      await world.server.settled();
      await told(boss, /har tagit tillbaka sitt förslag/);
    });

    it("never takes back another wording than the one the card showed", async () => {
      const { sara, scene } = await proposed();
      const old = button(await sara.say("mitt kontrakt"), "Dra tillbaka");
      const oldSure = button(await sara.press(old), "Dra tillbaka");
      await reworded(scene);
      for (const press of [old, oldSure]) assert.match(wordsIn(await sara.press(press)), /ny lydelse sedan/);
      assert.equal((await present(scene.contract)).state, "proposed");
    });

    it("is not offered, and not asked about, once the contract is in force", async () => {
      const { sara, scene } = await proposed();
      const old = button(await sara.say("mitt kontrakt"), "Dra tillbaka");
      await contracts.approveContract(world.server.ports, principal, {
        ...act(scene.contract),
        seen: seenOf(scene),
        from: "tab",
        unopened: true,
      });
      const answer = await sara.press(old);
      assert.doesNotMatch(wordsIn(answer), /Dra tillbaka/);
      assert.equal((await present(scene.contract)).state, "active");
    });
  });

  it("can be taken up again in the tab after it was taken back, from the same words", async () => {
    const { sara, scene } = await proposed();
    const asked = await sara.press(button(await sara.say("mitt kontrakt"), "Dra tillbaka"));
    const gone = await sara.press(button(asked, "Dra tillbaka"));
    assert.match(button(gone, "Läs, eller börja om från texten").url ?? "", /\/tab\/contract\/sara\//);
    await negotiation.draftFromContract(world.server.ports, holder, act(scene.contract));
    const all = contractsIn(await readDossier(world.server.ports, holder, { types: ["contract"] }));
    assert.deepEqual(all.map(({ state }) => state).toSorted(), ["draft", "withdrawn"]);
    await world.server.settled();
    const home = await sara.say("hej");
    assert.match(wordsIn(home), /utkast/i);
  });

  it("goes on with a counter-proposal, which its reader is asked about with what has changed", async () => {
    const { boss, sara, card, scene } = await proposed();
    assert.match(button(card, "Skriv motförslag").url ?? "", /\/counter/);
    const { ports } = world.server;
    const terms = completeTerms(`${MARKER} Ett annat syfte.`);
    await contracts.proposeContract(ports, principal, { ...act(scene.contract), terms, revision: 1, from: "tab" });
    await world.server.settled();
    const counter = await told(sara, /har skrivit en ny lydelse/);
    assert.match(wordsIn(counter), /Ändrat.*[Uu]ppdraget/);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
    const asked = await sara.press(button(counter, "Godkänn"));
    await sara.press(button(asked, "Godkänn ändå"));
    const now = await present(scene.contract);
    assert.deepEqual([now.state, now.state === "active" && now.revision], ["active", 2]);
    await world.server.settled();
    await told(boss, /Uppdragskontraktet gäller/);
  });

  it("tells of several comments in one message, by their parts and without their words", async () => {
    const { sara, scene } = await proposed();
    const { ports } = world.server;
    for (const [minutes, part] of [
      [1, "purpose"],
      [2, "mandate"],
    ] as const) {
      await world.server.passTo(addMinutes(NOW, minutes));
      await negotiation.commentOnContract(ports, principal, {
        ...act(scene.contract),
        part,
        text: `${MARKER} ${part}`,
      });
    }
    await world.server.passTo(addMinutes(NOW, 13));
    const notice = await told(sara, /2 kommentarer är öppna/);
    assert.match(button(notice, "").url ?? "", /\/tab\/contract\/sara\//);
    const sent = world.channel
      .accepted()
      .filter(({ card, answers }) => answers === "nothing" && card !== undefined && /kommentar/.test(wordsIn(card)));
    assert.equal(sent.length, 1);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  describe("the chain on a word", () => {
    it("says to who leads how many have a contract, with the way to the whole and home", async () => {
      await contractScene(world.server.ports, "active");
      await world.server.settled();
      const chain = await (await world.meet(principal)).say("kedjan");
      assert.match(wordsIn(chain), /\d av \d i din del av linjen har ett kontrakt/);
      assert.match(button(chain, "Öppna uppdragskedjan").url ?? "", /\/tab\/chain/);
      assert.ok(actionsIn(chain).some(({ verb }) => verb === "home"));
      assert.doesNotMatch(wordsIn(chain), /sara/);
    });

    it("says to who leads nobody where the own contract is", async () => {
      assert.match(wordsIn(await (await world.meet(people.peer)).say("kedjan")), /for those who lead others/);
    });
  });
});
