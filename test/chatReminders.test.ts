import assert from "node:assert/strict";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Instant, addDays } from "#core/time.ts";
import type { DigestRow } from "#bot/notify/outboxRow.ts";
import { readPace } from "#bot/usecases/preference.ts";
import { withdrawContract } from "#bot/usecases/contract.ts";
import { asId } from "#core/ids.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type Message, button, wordsIn } from "./support/fakeChannel.ts";
import { contractScene, entriesOf, talkScene } from "./support/scenes.ts";
import { TODAY, people } from "./support/tinyMunicipality.ts";

const { self: holder, manager: principal } = people;
const MARKER = "HEMLIGT-7d2";

describe("reminders in the chat", () => {
  const world = chatWorld();
  const passDays = (days: number) => world.server.passTo(lookOn(addDays(TODAY, days)));
  const digestsTo = (client: Client): readonly Message[] =>
    world.channel
      .accepted()
      .filter(({ conversation, card }) => conversation === client.conversation && card && isDigest(card));
  const isDigest = (card: NonNullable<Message["card"]>) => /(sak|saker) väntar på dig"/.test(wordsIn(card));
  const digestRows = async () =>
    (await world.server.store.find("dossiers", principal, { types: ["digest"] })).map(({ body }) => body as DigestRow);

  it("say once a day what waits, with the way to each thing and nothing of what somebody wrote", async () => {
    const boss = await world.meet(principal);
    await contractScene(world.server.ports, "proposed", MARKER);
    await talkScene(world.server.ports, "preparation", { employee: MARKER, manager: MARKER });
    await passDays(2);
    assert.deepEqual(digestsTo(boss), []);
    await passDays(3);
    await passDays(3);
    const [digest, ...more] = digestsTo(boss);
    assert.ok(digest?.card && more.length === 0);
    assert.match(wordsIn(digest.card), /saker väntar på dig/);
    assert.match(wordsIn(digest.card), /Kontraktet med sara Name väntar på ditt godkännande/);
    assert.match(wordsIn(digest.card), /samtalet med sara Name den 1 december 2026 är halvklar/);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
    const entries = await entriesOf(world.server.ports, holder);
    assert.ok(button(await boss.press(button(digest.card, "Ta ställning")), "Godkänn"));
    assert.equal(await entriesOf(world.server.ports, holder), entries, "a reminder only asks");
  });

  it("are not sent when nothing waits any longer", async () => {
    const boss = await world.meet(principal);
    const { contract } = await contractScene(world.server.ports, "proposed");
    const busyElsewhere = { ...world.server.ports, committed: () => {} };
    await passDays(2);
    await withdrawContract(busyElsewhere, holder, { subject: holder, contract, request: asId("withdrawn") });
    await passDays(3);
    assert.deepEqual(digestsTo(boss), []);
  });

  it("are not kept for who has no chat yet: whoever opens one is told what waits", async () => {
    await contractScene(world.server.ports, "proposed");
    for (const day of [3, 7, 14]) await passDays(day);
    assert.deepEqual(
      (await digestRows()).map(({ status }) => status),
      ["dropped"],
    );
    const boss = await world.meet(principal);
    await world.server.settled();
    assert.deepEqual(digestsTo(boss), []);
    const welcome = await boss.arrived();
    assert.match(wordsIn(welcome.card!), /väntar på ditt godkännande/);
  });

  it("follow the pace that one chooses, by a word or by the reminder's own button", async () => {
    const boss = await world.meet(principal);
    const asked = await boss.say("påminnelser");
    assert.match(wordsIn(asked), /Nu gäller: högst en gång om dagen/);
    assert.match(wordsIn(await boss.press(button(asked, "På måndagar"))), /Då påminner jag dig på måndagar/);
    assert.equal(await readPace(world.server.ports, principal), "weekly");
    await contractScene(world.server.ports, "proposed");
    // A Friday.
    await passDays(3);
    assert.deepEqual(digestsTo(boss), []);
    await passDays(6);
    const [digest] = digestsTo(boss);
    assert.ok(digest?.card);
    const again = await boss.press(button(digest.card, "Hur ofta?"));
    assert.match(wordsIn(again), /Nu gäller: på måndagar/);
    await boss.press(button(again, "Aldrig"));
    assert.equal(await readPace(world.server.ports, principal), "off");
  });

  it("say to who wants none only what others cannot go on without", async () => {
    const boss = await world.meet(principal);
    await boss.press(button(await boss.say("påminnelser"), "Aldrig"));
    await contractScene(world.server.ports, "proposed");
    await talkScene(world.server.ports, "preparation");
    for (const day of [3, 5, 7, 14]) await passDays(day);
    assert.deepEqual(digestsTo(boss), []);
    await passDays(20);
    const [digest, ...more] = digestsTo(boss);
    assert.ok(digest?.card && more.length === 0);
    assert.match(wordsIn(digest.card), /Kontraktet med sara Name väntar på ditt godkännande/);
    assert.doesNotMatch(wordsIn(digest.card), /samtalet med/, "the talk can go on without a preparation");
  });

  it("do not sound in the night: what somebody does then is told in the morning", async () => {
    const boss = await world.meet(principal);
    const night = "2026-11-24T21:00:00.000Z" as Instant;
    const quiet = {
      ...world.server.ports,
      now: () => night,
      quietHours: () => ({ from: "18:00", to: "07:00", weekends: true }),
    };
    await contractScene(quiet, "proposed");
    await world.server.passTo("2026-11-25T05:59:00.000Z" as Instant);
    const told = () =>
      world.channel
        .accepted()
        .filter(({ conversation, answers }) => conversation === boss.conversation && answers === "nothing");
    assert.deepEqual(told(), []);
    await world.server.passTo("2026-11-25T06:00:00.000Z" as Instant);
    assert.equal(told().length, 1);
  });
});
