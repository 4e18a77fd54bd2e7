import assert from "node:assert/strict";
import { type ContentHash, type ContractId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { newCardUpdateRow } from "#bot/notify/cardUpdateRow.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { contractIn } from "#core/dossier/dossier.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type Message, button, wordsIn } from "./support/fakeChannel.ts";
import { type ContractScene, completeTerms, contractScene, entriesOf } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: holder, manager: principal } = people;

describe("a contract's card that was sent before", () => {
  const world = chatWorld();
  let requests = 0;
  const act = (contract: ContractId) => ({
    subject: holder,
    contract,
    request: asId<RequestId>(`request-${++requests}`),
  });
  const updatesOf = (message: Message) =>
    world.channel
      .requests()
      .filter((each) => each === `PUT /v3/conversations/${message.conversation}/activities/${message.id}`);
  const standing = (message: Message): string => wordsIn(world.channel.standing(message.id)!.card!);
  const rows = async (type: string) =>
    (await world.server.store.find("dossiers", holder, { types: [type] })).map(({ body }) => body);
  const present = async (id: ContractId) =>
    contractIn(await readDossier(world.server.ports, holder, { types: ["contract"] }), id)!;

  /** Sara has proposed; her principal has the card. */
  async function proposed(): Promise<{
    readonly boss: Client;
    readonly sara: Client;
    readonly message: Message;
    readonly scene: ContractScene;
  }> {
    const [boss, sara] = [await world.meet(principal), await world.meet(holder)];
    const scene = await contractScene(world.server.ports, "proposed");
    await world.server.settled();
    const message = await boss.arrived(
      ({ card }) => card !== undefined && wordsIn(card).includes("föreslår ett uppdragskontrakt"),
    );
    return { boss, sara, message, scene };
  }
  /** The principal has asked for changes, and Sara has put the next wording forward. */
  async function reworded({ contract, revision, hash }: ContractScene) {
    const seen = { revision, hash: asId<ContentHash>(hash) };
    const { ports } = world.server;
    await contracts.requestContractChanges(ports, principal, { ...act(contract), seen, comment: "Förtydliga." });
    await world.server.settled();
    const terms = completeTerms("Ett tydligare syfte.");
    await contracts.proposeContract(ports, holder, { ...act(contract), terms, revision: 1, from: "tab" });
    await world.server.settled();
  }

  it("is drawn once when it is sent, and not put in its own place", async () => {
    const { message } = await proposed();
    assert.deepEqual(updatesOf(message), []);
    assert.deepEqual(await rows("cardUpdate"), []);
  });

  it("shows its own reader how things stand when it is opened, and nobody has thereby done anything", async () => {
    const { boss, message, scene } = await proposed();
    const [entries, notes] = [await entriesOf(world.server.ports, holder), (await rows("access")).length];
    const shown = await boss.open(message);
    assert.ok(button(shown, "Godkänn"));
    assert.ok(shown.refresh, "a card that came by a refresh refreshes itself again");
    assert.equal(await entriesOf(world.server.ports, holder), entries);
    assert.equal((await rows("access")).length, notes);
    const contract = await present(scene.contract);
    assert.deepEqual(contract.state === "proposed" && contract.openings.filter(({ by }) => by === principal), []);
  });

  it("refreshes itself for the member in whose chat it is", async () => {
    const { message, sara } = await proposed();
    assert.deepEqual(message.card?.refresh?.userIds, [`29:${principal}`]);
    const asked = await sara.say("mitt kontrakt");
    assert.deepEqual(asked.refresh?.userIds, [`29:${holder}`]);
  });

  it("shows that it is in force after a press on it, also to who comes back to it later", async () => {
    const { boss, message } = await proposed();
    const asked = await boss.press(button(message.card!, "Godkänn"));
    await boss.press(button(asked, "Godkänn ändå"));
    await world.server.settled();
    assert.match(standing(message), /Gällande/);
    assert.doesNotMatch(standing(message), /contract\.approve/);
  });

  it("shows the withdrawal to the other party", async () => {
    const { message, scene } = await proposed();
    await contracts.withdrawContract(world.server.ports, holder, act(scene.contract));
    await world.server.settled();
    assert.match(standing(message), /Återkallat/);
    assert.doesNotMatch(standing(message), /contract\.approve/);
  });

  it("shows both what they last were asked once a change was asked for, and then the next wording", async () => {
    const { boss, sara, message, scene } = await proposed();
    const { contract, revision, hash } = scene;
    const seen = { revision, hash: asId<ContentHash>(hash) };
    const { ports } = world.server;
    await contracts.requestContractChanges(ports, principal, { ...act(contract), seen, comment: "Förtydliga." });
    await world.server.settled();
    assert.match(standing(message), /Ändring begärd/);
    const askedToReword = await sara.arrived(({ card }) => card !== undefined && wordsIn(card).includes("ändringar"));
    assert.deepEqual(updatesOf(askedToReword), [], "it was drawn after the change");

    const terms = completeTerms("Ett tydligare syfte.");
    await contracts.proposeContract(ports, holder, { ...act(contract), terms, revision: 1, from: "tab" });
    await world.server.settled();
    assert.match(standing(message), /föreslår lydelse 2/);
    assert.match(standing(askedToReword), /väntar på boss/);
    const approve = button(world.channel.standing(message.id)!.card!, "Godkänn");
    assert.equal(approve.data?.["revision"], 2);
    assert.ok(button(await boss.open(message), "Godkänn"));
  });

  it("never acts on another wording than the one it showed, however late the press comes", async () => {
    const { boss, message, scene } = await proposed();
    const stale = button(message.card!, "Godkänn");
    await reworded(scene);
    const answered = await boss.press(stale);
    assert.match(wordsIn(answered), /ny lydelse sedan/);
    assert.equal(button(answered, "Godkänn").data?.["revision"], 2);
    const contract = await present(scene.contract);
    assert.deepEqual(contract.state === "proposed" && contract.approvals.map(({ by }) => by), [holder]);
  });

  it("adds no message when the one it was in is gone", async () => {
    const { message, scene, boss } = await proposed();
    world.channel.remove(message.id);
    const before = world.channel.accepted().filter(({ conversation }) => conversation === boss.conversation).length;
    await contracts.withdrawContract(world.server.ports, holder, act(scene.contract));
    await world.server.settled();
    assert.equal(updatesOf(message).length, 1);
    assert.deepEqual(await rows("cardUpdate"), []);
    const added = world.channel
      .accepted()
      .filter(({ conversation }) => conversation === boss.conversation)
      .slice(before);
    assert.deepEqual(
      added.map(({ answers }) => answers),
      ["nothing"],
      "only the message that tells of the withdrawal",
    );
  });

  it("is sent anew when the one it was in is gone and it still waits for an answer", async () => {
    const { message, scene, boss } = await proposed();
    world.channel.remove(message.id);
    const { store, ports } = world.server;
    const again = newCardUpdateRow(scene.contract, [], ports.now());
    await store.commit("dossiers", holder, [{ kind: "put", body: again }]);
    await world.server.settled();
    const anew = await boss.arrived(({ id, card }) => id !== message.id && wordsIn(card!).includes("föreslår"));
    await contracts.withdrawContract(ports, holder, act(scene.contract));
    await world.server.settled();
    assert.match(standing(anew), /Återkallat/);
  });

  it("is left for another try when the channel is busy, and the try is kept in the store", async () => {
    const { message, scene } = await proposed();
    // The notice of the withdrawal meets the first, the update the second.
    await contracts.withdrawContract({ ...world.server.ports, committed: () => {} }, holder, act(scene.contract));
    world.channel.failNext({ status: 429, retryAfter: 1 }, { status: 429, retryAfter: 1 });
    await world.server.settled();
    const [left] = await rows("cardUpdate");
    assert.equal((left as unknown as { attempts: number } | undefined)?.attempts, 1);
    assert.match(standing(message), /contract\.approve/);
  });

  it("is put right after a crash between the change and the update", async () => {
    const { message, scene } = await proposed();
    await contracts.withdrawContract({ ...world.server.ports, committed: () => {} }, holder, act(scene.contract));
    assert.equal((await rows("cardUpdate")).length, 1);
    await world.restart();
    await world.server.settled();
    assert.match(standing(message), /Återkallat/);
    assert.deepEqual(await rows("cardUpdate"), []);
  });

  it("is nothing for who has uninstalled the bot", async () => {
    const { boss, message, scene } = await proposed();
    await boss.uninstall();
    await contracts.withdrawContract(world.server.ports, holder, act(scene.contract));
    await world.server.settled();
    assert.deepEqual(updatesOf(message), []);
  });

  it("tells a stranger who presses its refresh nothing", async () => {
    const { message } = await proposed();
    const peer: PersonId = people.peer;
    const client = await world.meet(peer);
    const answered = await client.press(message.card!.refresh!.action);
    assert.doesNotMatch(wordsIn(answered), /lydelse/);
  });
});
