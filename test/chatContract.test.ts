import assert from "node:assert/strict";
import { contractIn } from "#core/dossier/dossier.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { drawContract } from "#bot/chat/contractCards.ts";
import { turnFor } from "#bot/chat/turn.ts";
import { localLinks } from "#bot/links.ts";
import { asId } from "#core/ids.ts";
import { openContract, withdrawContract } from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type ShownCard, actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { type ContractScene, contractScene, entriesOf } from "./support/scenes.ts";
import { people, tinyMunicipality } from "./support/tinyMunicipality.ts";

const { self: holder, manager: principal } = people;
const MARKER = "HEMLIGT-4c1";

describe("a contract in the chat", () => {
  const world = chatWorld();
  const contract = async (id: ContractId) =>
    contractIn(await readDossier(world.server.ports, holder, { types: ["contract"] }), id)!;
  const open = (id: ContractId) =>
    openContract(world.server.ports, principal, { subject: holder, contract: id, request: asId("opened") });

  /** Sara has proposed; her principal has the card. */
  async function proposed(): Promise<{
    readonly boss: Client;
    readonly sara: Client;
    readonly card: ShownCard;
    readonly scene: ContractScene;
  }> {
    const [boss, sara] = [await world.meet(principal), await world.meet(holder)];
    const scene = await contractScene(world.server.ports, "proposed", MARKER);
    await world.server.settled();
    const message = await boss.arrived(
      ({ card }) => card !== undefined && wordsIn(card).includes("föreslår ett uppdragskontrakt"),
    );
    return { boss, sara, card: message.card!, scene };
  }

  it("comes as a card that says what is asked, with the contract one click away and none of its words", async () => {
    const { card } = await proposed();
    assert.match(wordsIn(card), /föreslår lydelse 1/);
    assert.match(button(card, "Öppna kontraktet").url ?? "", /\/tab\/contract\/sara\//);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("says a protected holder's job to those who may know the name, and to nobody else", async () => {
    const { scene } = await proposed();
    const protectedHolder = directoryOf({
      ...tinyMunicipality.organisation,
      people: tinyMunicipality.organisation.people.map((each) =>
        each.id === holder ? { ...each, protected: true } : each,
      ),
    });
    const now = await contract(scene.contract);
    const shownTo = async (person: PersonId) => {
      const ports = { ...world.server.ports, directory: () => protectedHolder };
      const turn = await turnFor({ ports, links: localLinks("http://localhost:3978") }, person, "execute");
      return JSON.stringify(drawContract(turn, now).card);
    };
    for (const person of [holder, principal]) assert.match(await shownTo(person), /Title of sara/);
    for (const person of [people.deputy, people.registrar]) {
      const shown = await shownTo(person);
      assert.doesNotMatch(shown, /Title of sara/);
      assert.match(shown, /Skyddad person/);
    }
  });

  it("is approved by card when it has been opened, and both are told that it is in force", async () => {
    const { boss, sara, card, scene } = await proposed();
    await open(scene.contract);
    const approved = await boss.press(button(card, "Godkänn"));
    assert.match(wordsIn(approved), /Kontraktet gäller/);
    const now = await contract(scene.contract);
    const mine = now.state === "active" ? now.approvals.find(({ by }) => by === principal) : undefined;
    assert.deepEqual({ from: mine?.from, opened: mine?.opened }, { from: "card", opened: true });
    await world.server.settled();
    assert.ok(
      await sara.arrived(
        (message) => message.card !== undefined && wordsIn(message.card).includes("Uppdragskontraktet gäller"),
      ),
    );
  });

  it("asks first whoever has not opened it, and records that they approved all the same", async () => {
    const { boss, card, scene } = await proposed();
    const asked = await boss.press(button(card, "Godkänn"));
    assert.match(wordsIn(asked), /Du har inte öppnat lydelse 1/);
    assert.equal((await contract(scene.contract)).state, "proposed");
    const back = await boss.press(button(asked, "Tillbaka"));
    assert.ok(button(back, "Godkänn"));
    await boss.press(button(asked, "Godkänn ändå"));
    const now = await contract(scene.contract);
    assert.equal(now.state === "active" && now.approvals.find(({ by }) => by === principal)?.opened, false);
  });

  it("takes a double click once", async () => {
    const { boss, card, scene } = await proposed();
    await open(scene.contract);
    const before = await entriesOf(world.server.ports, holder);
    const approve = button(card, "Godkänn");
    const answers = await Promise.all([boss.press(approve), boss.press(approve)]);
    for (const answer of answers) assert.match(wordsIn(answer), /Kontraktet gäller/);
    assert.equal(await entriesOf(world.server.ports, holder), before + 1);
  });

  it("does not take an approval of a revision that is no longer the present one", async () => {
    const { boss, card, scene } = await proposed();
    const approve = button(card, "Godkänn");
    const stale = await boss.press({ ...approve, data: { ...approve.data, revision: 2 } });
    assert.match(wordsIn(stale), /ny lydelse sedan/);
    assert.ok(button(stale, "Godkänn"), "the present revision can be approved on the same card");
    assert.equal((await contract(scene.contract)).state, "proposed");
  });

  it("says how it stands now when the proposal was withdrawn", async () => {
    const { boss, card, scene } = await proposed();
    await withdrawContract(world.server.ports, holder, {
      subject: holder,
      contract: scene.contract,
      request: asId("withdrawn"),
    });
    const stale = await boss.press(button(card, "Godkänn"));
    assert.match(wordsIn(stale), /Återkallat/);
    assert.equal(
      actionsIn(stale).some(({ verb }) => verb === "contract.approve"),
      false,
    );
  });

  it("gets a request for changes with its comment, which stays out of the chat", async () => {
    const { boss, sara, card, scene } = await proposed();
    const form = await boss.press(button(card, "Be om ändring"));
    assert.ok(inputsIn(form).some(({ id }) => id === "comment"));
    const empty = await boss.press(button(form, "Skicka"), { comment: "  " });
    assert.match(wordsIn(empty), /Skriv en kommentar/);
    const sent = await boss.press(button(empty, "Skicka"), { comment: `${MARKER}: förtydliga resultatet` });
    assert.match(wordsIn(sent), /Skickat/);
    const now = await contract(scene.contract);
    assert.equal(now.state === "changesRequested" && now.comment, `${MARKER}: förtydliga resultatet`);
    await world.server.settled();
    const told = await sara.arrived(
      (message) => message.card !== undefined && wordsIn(message.card).includes("ber om ändringar"),
    );
    assert.match(button(told.card!, "Läs kommentaren").url ?? "", /contract/);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("says when a comment is too long, and keeps it in the field", async () => {
    const { boss, card } = await proposed();
    const form = await boss.press(button(card, "Be om ändring"));
    const long = "ä".repeat(1201);
    const refused = await boss.press(button(form, "Skicka"), { comment: long });
    assert.match(wordsIn(refused), /för lång: 1201 tecken/);
    assert.equal(inputsIn(refused).find(({ id }) => id === "comment")?.value, long);
  });

  it("is approved by a client that falls back to Submit", async () => {
    const { boss, card, scene } = await proposed();
    await open(scene.contract);
    const message = await boss.submit(button(card, "Godkänn"));
    assert.match(wordsIn(message.card!), /Kontraktet gäller/);
    assert.equal((await contract(scene.contract)).state, "active");
  });

  it("is shown to its holder who asks for it", async () => {
    const { sara } = await proposed();
    assert.match(wordsIn(await sara.say("mitt kontrakt")), /väntar på boss Name/);
  });

  it("is nobody else's before it is in force", async () => {
    const { card } = await proposed();
    const approve = button(card, "Godkänn");
    for (const person of [people.hr, people.peer, people.managersManager]) {
      const other = await world.meet(person);
      for (const verb of ["contract.show", "contract.approve", "contract.approveUnopened", "contract.requestChanges"]) {
        const answer = await other.press({ ...approve, verb, data: { ...approve.data, verb } });
        assert.match(wordsIn(answer), /finns inte|does not exist/);
      }
    }
  });
});
