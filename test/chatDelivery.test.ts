import assert from "node:assert/strict";
import type { Notice, NoticeKind } from "#core/dossier/notices.ts";
import { type AppraisalId, type ContractId, type PersonId, asId } from "#core/ids.ts";
import { createAdapter } from "#bot/channel/adapter.ts";
import { createSend, deliveryOf } from "#bot/channel/send.ts";
import { drawNotice } from "#bot/chat/notices.ts";
import { localLinks } from "#bot/links.ts";
import type { Card, Reference } from "#bot/notify/delivery.ts";
import { newOutboxRow } from "#bot/notify/outboxRow.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { chatWorld } from "./support/chatWorld.ts";
import {
  type Client,
  type FakeChannel,
  type Fault,
  TENANT,
  actionsIn,
  button,
  startFakeChannel,
  wordsIn,
} from "./support/fakeChannel.ts";
import { completeTerms, contractScene, talkScene } from "./support/scenes.ts";
import { NOW, TODAY, day, people } from "./support/tinyMunicipality.ts";

const { self: sara, manager: boss } = people;

describe("a message sent unasked", () => {
  let channel: FakeChannel;
  before(async () => {
    channel = await startFakeChannel();
  });
  after(() => channel.stop());

  const message = { card: { type: "AdaptiveCard" } as Card, summary: "Hej" };
  const reference = (serviceUrl = channel.serviceUrl): Reference => ({
    type: "reference",
    schema: 1,
    id: "reference",
    person: sara,
    member: "29:sara",
    bot: "28:bot",
    conversation: "chat-sara",
    serviceUrl,
    tenant: TENANT,
    state: "ok",
  });
  const adapter = createAdapter(undefined);
  const send = createSend(adapter, "", { timeoutMs: 60_000 });
  const impatient = createSend(adapter, "", { timeoutMs: 300 });

  it("goes to the conversation as a message of its own", async () => {
    const delivery = await send(reference(), message);
    assert.equal(delivery.kind, "sent");
    assert.equal(channel.requests().at(-1), "POST /v3/conversations/chat-sara/activities");
    assert.equal(channel.accepted().at(-1)?.answers, "nothing");
  });

  const outcomes: readonly (readonly [string, Fault, Partial<Awaited<ReturnType<typeof send>>>])[] = [
    [
      "is given up when the person has blocked the bot",
      { status: 403, code: "ConversationBlockedByUser" },
      { kind: "gone", reason: "403 ConversationBlockedByUser", unreachable: "blocked" },
    ],
    [
      "is given up when the conversation is gone",
      { status: 404, code: "ConversationNotFound" },
      { kind: "gone", reason: "404 ConversationNotFound", unreachable: "gone" },
    ],
    [
      "is given up when the person has taken the app away",
      { status: 403, code: "BotNotInConversationRoster" },
      { kind: "gone", reason: "403 BotNotInConversationRoster", unreachable: "uninstalled" },
    ],
    [
      "is given up when it is too big",
      { status: 413, code: "MessageSizeTooBig" },
      { kind: "gone", reason: "413 MessageSizeTooBig" },
    ],
    [
      "waits as long as it is told to",
      { status: 429, code: "Throttled", retryAfter: 7 },
      { kind: "retry", reason: "429 Throttled", throttled: true, afterMs: 7000 },
    ],
    [
      "waits when it is told to, without being told how long",
      { status: 429, code: "Throttled" },
      { kind: "retry", reason: "429 Throttled", throttled: true },
    ],
    [
      "is tried again when the far end failed",
      { status: 502, code: "BadGateway" },
      { kind: "retry", reason: "502 BadGateway" },
    ],
    [
      "is not sent again blindly when a gateway gave up waiting",
      { status: 504, code: "GatewayTimeout" },
      { kind: "unknown", reason: "504 GatewayTimeout" },
    ],
    ["is not sent again blindly when the connection broke after it was taken", { cut: "after" }, { kind: "unknown" }],
    ["is not sent again blindly when the connection broke before an answer", { cut: "before" }, { kind: "unknown" }],
    ["is not sent again blindly when no answer comes", { hang: true }, { kind: "unknown" }],
  ];
  for (const [sentence, fault, expected] of outcomes)
    it(sentence, async () => {
      const asked = channel.requests().length;
      channel.failNext(fault);
      // Only what is never answered may run out of time: a slow machine is not to be taken for a silent channel.
      const delivery = await ("hang" in fault ? impatient : send)(reference(), message);
      assert.deepEqual(
        { ...delivery, ...("reason" in expected ? {} : { reason: undefined }) },
        { ...expected, ...("reason" in expected ? {} : { reason: undefined }) },
      );
      assert.equal(channel.requests().length, asked + 1, "the library must not send again");
    });

  it("is tried again when nobody listens", async () => {
    assert.deepEqual(await send(reference("http://127.0.0.1:9"), message), { kind: "retry", reason: "ECONNREFUSED" });
  });

  it("is not sent again blindly after a fault that is not known", () => {
    assert.deepEqual(deliveryOf(new Error("?")), { kind: "unknown", reason: "network" });
  });
});

describe("what the bot tells unasked", () => {
  const world = chatWorld();
  const draw = async (about: Notice["about"], to: PersonId) =>
    drawNotice(world.server.ports, localLinks("http://localhost"))(newOutboxRow("1", sara, { to, about }, NOW));
  const saysContract = (kind: NoticeKind, contract: ContractId, to: PersonId, revision = 1) =>
    draw({ kind, contract, revision } as Notice["about"], to);
  const saysTalk = (kind: NoticeKind, appraisal: AppraisalId, to: PersonId) =>
    draw({ kind, appraisal } as Notice["about"], to);
  const told = async (client: Client, words: RegExp) => {
    await world.server.settled();
    return client.arrived(({ card }) => card !== undefined && words.test(wordsIn(card)));
  };

  it("is each step of a contract, and nothing that is no longer so", async () => {
    const { ports } = world.server;
    const [me, principal] = [await world.meet(sara), await world.meet(boss)];
    const { contract, revision, hash } = await contractScene(ports, "proposed");
    assert.ok(await told(principal, /föreslår ett uppdragskontrakt/));
    const act = (request: string) => ({ subject: sara, contract, request: asId<never>(request) });
    await contracts.requestContractChanges(ports, boss, {
      ...act("r1"),
      seen: { revision, hash: asId(hash) },
      comment: "Mer",
    });
    assert.ok(await told(me, /ber om ändringar/));
    assert.equal(await saysContract("contractProposed", contract, boss), undefined);

    await contracts.proposeContract(ports, sara, {
      ...act("r2"),
      terms: completeTerms("Annat"),
      revision: 1,
      from: "tab",
    });
    assert.equal(await saysContract("contractChangesRequested", contract, sara), undefined);
    assert.equal(await saysContract("contractProposed", contract, boss, 1), undefined, "an older revision");
    assert.ok(await saysContract("contractProposed", contract, boss, 2));
    assert.ok(await saysContract("contractApproved", contract, boss, 2));
    assert.equal(await saysContract("contractProposed", contract, people.peer, 2), undefined, "no party");
    await contracts.declineContract(ports, boss, { ...act("r3"), reason: "Nej" });
    assert.ok(await told(me, /har avböjt kontraktet/));
    assert.equal(await saysContract("contractProposed", contract, boss, 2), undefined);
  });

  it("is that a proposal was withdrawn", async () => {
    const principal = await world.meet(boss);
    const { contract } = await contractScene(world.server.ports, "proposed");
    await contracts.withdrawContract(world.server.ports, sara, { subject: sara, contract, request: asId("w") });
    assert.ok(await told(principal, /tagit tillbaka sitt förslag/));
  });

  it("is that a contract is in force, to the one who did not press last", async () => {
    const holder = await world.meet(sara);
    await contractScene(world.server.ports, "active");
    assert.ok(await told(holder, /Uppdragskontraktet gäller/));
  });

  it("is each step of a talk", async () => {
    const { ports } = world.server;
    const [me, lead] = [await world.meet(sara), await world.meet(boss)];
    const { appraisal } = await talkScene(ports, "preparation");
    assert.ok(await told(me, /Medarbetarsamtal med boss Name/));
    await talks.rescheduleAppraisal(ports, sara, {
      subject: sara,
      appraisal,
      request: asId("m"),
      date: day("2026-12-08"),
      time: "10:00",
    });
    const moved = await told(lead, /har flyttat samtalet/);
    assert.match(wordsIn(moved.card!), /8 december 2026, 10:00/);
    await talks.cancelAppraisal(ports, boss, { subject: sara, appraisal, request: asId("c"), reason: "other" });
    assert.ok(await told(me, /har ställt in samtalet/));
    assert.equal(await saysTalk("appraisalInvited", appraisal, sara), undefined);
    assert.equal(await saysTalk("appraisalRescheduled", appraisal, boss), undefined);
  });

  it("is what is shared, sent, asked to be changed and confirmed", async () => {
    const { ports } = world.server;
    const [me, lead] = [await world.meet(sara), await world.meet(boss)];
    const { appraisal } = await talkScene(ports, "sent", { employee: "HEMLIGT-1", manager: "HEMLIGT-2" });
    assert.equal(await saysTalk("preparationShared", appraisal, boss), undefined);
    assert.equal(await saysTalk("preparationsRevealed", appraisal, boss), undefined, "the talk has been held since");
    assert.ok(await told(me, /har skickat sammanfattningen/));
    await talks.askForSummaryChange(ports, sara, {
      subject: sara,
      appraisal,
      request: asId("q"),
      comment: "HEMLIGT-3",
    });
    assert.ok(await told(lead, /ber om en ändring i sammanfattningen/));
    assert.equal(await saysTalk("summarySent", appraisal, sara), undefined);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
  });

  it("is that a summary is there, which is read in the tab and confirmed here by exactly the text that was sent", async () => {
    const { ports } = world.server;
    const [me, lead] = [await world.meet(sara), await world.meet(boss)];
    const { appraisal } = await talkScene(ports, "sent", { employee: "HEMLIGT-1", manager: "HEMLIGT-2" });
    const { card: sent } = await told(me, /har skickat sammanfattningen/);
    assert.ok(sent);
    assert.ok(actionsIn(sent).some(({ title }) => title === "Läs sammanfattningen"));
    const confirm = button(sent, "Jag har läst och bekräftar");
    await talks.askForSummaryChange(ports, boss, {
      subject: sara,
      appraisal,
      request: asId("q"),
      comment: "HEMLIGT-3",
    });
    assert.match(wordsIn(await me.press(confirm)), /skrivs just nu/, "it is open again");
    const field = { field: "unit" as const, value: "HEMLIGT-4", seenRev: 0 };
    await talks.writeSummary(ports, boss, { subject: sara, appraisal, request: asId("unit"), ...field });
    await talks.sendSummary(ports, boss, { subject: sara, appraisal, request: asId("again") });
    const stale = await me.press(confirm);
    assert.match(wordsIn(stale), /lydelse 2/, "the older text is not what is confirmed");
    const confirmed = await me.press(button(stale, "Jag har läst och bekräftar"));
    assert.match(wordsIn(confirmed), /Du har bekräftat sammanfattningen.*Nu väntar vi på/s);
    assert.match(wordsIn(await (await world.meet(people.peer)).press(confirm)), /does not exist/);
    const home = await lead.say("hej");
    const shown = await lead.press(button(home, "Läs och bekräfta sammanfattningen"));
    await Promise.all([1, 2].map(() => lead.press(button(shown, "Jag har läst och bekräftar"))));
    assert.ok(await told(me, /Ni har båda bekräftat/));
    assert.match(wordsIn(await me.press(button(stale, "Jag har läst och bekräftar"))), /Målen gäller nu/);
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT/);
  });

  it("is that one side has shared, until the other has too", async () => {
    const lead = await world.meet(boss);
    const { appraisal } = await talkScene(world.server.ports, "employeeShared");
    assert.ok(await told(lead, /har delat sin förberedelse/));
    assert.ok(await saysTalk("preparationShared", appraisal, boss));
    assert.equal(await saysTalk("preparationsRevealed", appraisal, boss), undefined);
  });

  it("is that both have confirmed", async () => {
    const me = await world.meet(sara);
    await talkScene(world.server.ports, "confirmed");
    assert.ok(await told(me, /båda bekräftat sammanfattningen/));
  });

  it("is said in the language of who reads it", async () => {
    const peer = await world.meet(people.peer);
    await talks.startAppraisal(world.server.ports, boss, {
      employee: people.peer,
      date: TODAY,
      time: "",
      request: asId("en"),
    });
    assert.ok(await told(peer, /Appraisal talk with boss Name/));
  });
});
