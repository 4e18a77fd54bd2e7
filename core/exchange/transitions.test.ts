import assert from "node:assert/strict";
import { answeredExchange, asSelf, read, sending, sent, settled } from "../../test/support/between.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { given, when } from "../../test/support/specification.ts";
import { NOW, inDays, momentIn, people } from "../../test/support/town.ts";
import {
  EXCHANGE_LIMITS,
  type Exchange,
  MAX_UNREAD,
  actsAs,
  awaitsReading,
  lastDayOfExchange,
  wasSince,
} from "./exchange.ts";
import { answerExchange, readExchange, sendExchange } from "./transitions.ts";

describe("a question or thanks between two talks", () => {
  it("goes from the employee to the manager, and back", () => {
    when(sendExchange([], sending(), NOW))
      .then({ state: "sent", from: "employee", text: "När får vi veta schemat?" })
      .happens("exchangeSent");
    const back = sendExchange([], sending({ from: "manager" }), NOW);
    assert.deepEqual(back.kind === "changed" && back.events, [
      { type: "exchangeSent", exchange: "exchange", kind: "question", to: employee },
    ]);
  });
  it("says something, briefly", () => {
    when(sendExchange([], sending({ text: " " }), NOW)).refuses("nothingWritten", { what: "question" });
    const text = "a".repeat(EXCHANGE_LIMITS.text + 1);
    when(sendExchange([], sending({ text }), NOW)).refuses("tooLong");
  });
  it("needs somebody to send it to", () =>
    when(sendExchange([], sending({ manager: undefined }), NOW)).refuses("appraisal.noManager"));
  it("does not pile up: so many unread from one to the other, the other way counted apart", () => {
    const unread = Array.from({ length: MAX_UNREAD }, () => sent());
    when(sendExchange(unread, sending(), NOW)).refuses("exchange.tooMany");
    when(sendExchange(unread, sending({ from: "manager" }), NOW)).happens("exchangeSent");
    when(sendExchange([read(), ...unread.slice(1)], sending(), NOW)).happens("exchangeSent");
  });

  it("is answered once, by its receiver, read or not", () => {
    for (const each of [sent(), read()])
      given(each)
        .when((exchange) => answerExchange(exchange, " På fredag ", asSelf(manager), momentIn(1)))
        .then({ state: "answered", answer: "På fredag" })
        .happens("exchangeAnswered");
    given(sent())
      .when((exchange) => answerExchange(exchange, "Själv", asSelf(employee), momentIn(1)))
      .refuses("notAllowed");
    for (const each of [answeredExchange(), settled()])
      given(each)
        .when((exchange) => answerExchange(exchange, "Igen", asSelf(manager), momentIn(4)))
        .refuses("exchange.answered");
    given(sent())
      .when((exchange) => answerExchange(exchange, "", asSelf(manager), momentIn(1)))
      .refuses("nothingWritten", { what: "answer" });
  });

  it("is answered in the manager's place by who stands in, and says who did", () => {
    const acting = { person: people.deputy, as: "manager" } as const;
    given(sent())
      .when((exchange) => answerExchange(exchange, "På måndag", acting, momentIn(1)))
      .then({ state: "answered", answer: "På måndag", answeredBy: people.deputy });
    assert.ok(!("answeredBy" in answeredExchange()));
  });
  it("is there for who stands in when it was sent to the manager while they did, and never what the manager sent", () => {
    const since = (days: number) => () => ({ manager, from: inDays(days) });
    const as = (exchange: Exchange, days: number) => actsAs(exchange, people.deputy, since(days));
    assert.deepEqual([as(sent(), -5), as(sent(), 0), as(sent(), 1)], ["manager", "manager", undefined]);
    assert.equal(as(sent({ from: "manager" }), -5), undefined);
    assert.equal(actsAs(sent({ manager: people.hr }), people.deputy, since(-5)), undefined, "sent to a former manager");
    assert.deepEqual(
      [actsAs(sent(), employee, since(-5)), actsAs(sent(), manager, since(-5))],
      ["employee", "manager"],
    );
  });

  it("is marked as read by whoever has something new to read, and by nobody else", () => {
    assert.deepEqual([sent(), read(), answeredExchange(), settled()].map(awaitsReading), [
      manager,
      undefined,
      employee,
      undefined,
    ]);
    given(sent())
      .when((exchange) => readExchange(exchange, asSelf(manager), momentIn(1)))
      .then({ state: "read" })
      .happens("exchangeRead");
    given(answeredExchange())
      .when((exchange) => readExchange(exchange, asSelf(employee), momentIn(3)))
      .then({ state: "settled", answer: "På fredag" });
    for (const who of [employee, people.hr])
      given(sent())
        .when((exchange) => readExchange(exchange, asSelf(who), momentIn(1)))
        .changesNothing();
    given(settled())
      .when((exchange) => readExchange(exchange, asSelf(employee), momentIn(5)))
      .changesNothing();
  });

  it("is part of what came since a talk on its day or before it", () => {
    assert.deepEqual(
      [undefined, inDays(0), inDays(1)].map((lastTalk) => wasSince(sent(), lastTalk)),
      [true, true, false],
    );
    assert.deepEqual([sent(), read(), answeredExchange(), settled()].map(lastDayOfExchange), [0, 1, 2, 3].map(inDays));
  });
});
