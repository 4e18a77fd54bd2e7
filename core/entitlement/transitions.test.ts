import assert from "node:assert/strict";
import {
  ENTITLEMENT_LIMITS,
  type Entitlement,
  asksHolder,
  asksPrincipal,
  isOverdue,
} from "#core/entitlement/entitlement.ts";
import { give, move, promise, see } from "#core/entitlement/transitions.ts";
import { closedRight, givenRight, holder, principal, promisedRight } from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, TODAY, inDays, momentIn, stranger } from "../../test/support/town.ts";

const promised = { key: "development", holder, principal, text: "Kurs i arbetsrätt", date: inDays(60) } as const;
const kinds = ({ history }: Entitlement) => history.map(({ kind }) => kind);

describe("promising a leader something", () => {
  it("begins a right with the day on which both are asked", () =>
    when(promise(undefined, promised, principal, NOW))
      .then({ state: "promised", key: "development", date: inDays(60), firstDate: inDays(60), askOn: inDays(60) })
      .happens("entitlementPromised"));
  it("says something, of a length, for a day that has not been", () => {
    when(promise(undefined, { ...promised, text: " " }, principal, NOW)).refuses("nothingWritten");
    when(promise(undefined, { ...promised, text: "x".repeat(601) }, principal, NOW)).refuses("tooLong", {
      field: "text",
      max: ENTITLEMENT_LIMITS.text,
      length: 601,
    });
    when(promise(undefined, { ...promised, date: inDays(-1) }, principal, NOW)).refuses("dateInPast");
    when(promise(undefined, { ...promised, date: TODAY }, principal, NOW)).then({ date: TODAY });
  });
  it("keeps what was promised before and not given, with its first day", () =>
    given(promisedRight({ days: 20 }))
      .when((right) => promise(right, promised, principal, NOW))
      .then({ date: inDays(60), firstDate: inDays(20), history: [{ kind: "promised" }, { kind: "promised" }] }));
  it("begins anew after what was given", () =>
    given(givenRight())
      .when((right) => promise(right, promised, principal, NOW))
      .then({ state: "promised", firstDate: inDays(60) }));
});

describe("answering for a promise", () => {
  it("says what was given, and when", () =>
    given(promisedRight())
      .when((right) => give(right, { what: " Två dagar ", on: TODAY }, principal, NOW))
      .then({ state: "given", givenOn: TODAY, history: [{ kind: "promised" }, { what: "Två dagar", on: TODAY }] })
      .happens("entitlementGiven"));
  it("changes nothing the second time", () =>
    given(givenRight())
      .when((right) => give(right, { what: "Igen", on: TODAY }, principal, NOW))
      .changesNothing());
  it("does not say that something was given on a day to come, or nothing", () => {
    given(promisedRight())
      .when((right) => give(right, { what: "Snart", on: inDays(1) }, principal, NOW))
      .refuses("dateInFuture");
    given(promisedRight())
      .when((right) => give(right, { what: "", on: TODAY }, principal, NOW))
      .refuses("nothingWritten");
  });

  it("may set a new day, with a reason, and the first day stays to be seen", () => {
    const [once] = documentsOf(
      move(promisedRight({ days: 5 }), { date: inDays(40), reason: "Kursen är full" }, principal, NOW),
    );
    assert.ok(once);
    given(once)
      .when((right) => move(right, { date: inDays(80), reason: "Inställd" }, principal, momentIn(41)))
      .then({ date: inDays(80), firstDate: inDays(5), askOn: inDays(80) })
      .happens("entitlementMoved");
    assert.deepEqual(once.history.at(-1), {
      at: NOW,
      kind: "moved",
      by: principal,
      from: inDays(5),
      to: inDays(40),
      reason: "Kursen är full",
    });
  });
  it("sets no new day without a reason, in the past, or of what is no longer promised", () => {
    given(promisedRight())
      .when((right) => move(right, { date: inDays(40), reason: " " }, principal, NOW))
      .refuses("nothingWritten");
    given(promisedRight())
      .when((right) => move(right, { date: inDays(-1), reason: "Sent" }, principal, NOW))
      .refuses("dateInPast");
    for (const right of [givenRight(), closedRight()])
      when(move(right, { date: inDays(40), reason: "Sent" }, principal, NOW)).refuses("entitlement.wrongState", {
        state: right.state,
      });
    given(promisedRight({ days: 5 }))
      .when((right) => move(right, { date: inDays(5), reason: "Samma" }, principal, NOW))
      .changesNothing();
  });
});

describe("the leader's own view", () => {
  it("is theirs alone, and stands beside what the principal has said", () => {
    for (const right of [promisedRight(), givenRight()])
      given(right)
        .when((each) => see(each, { view: "partly", note: "En dag av två" }, holder, NOW))
        .then({ state: right.state, view: "partly" })
        .happens("entitlementSeen");
    for (const by of [principal, stranger])
      when(see(promisedRight(), { view: "given", note: "" }, by, NOW)).refuses("notAllowed");
    when(see(closedRight(), { view: "given", note: "" }, holder, NOW)).refuses("entitlement.wrongState");
  });
  it("is asked for anew when there is a new day, and can be changed", () => {
    const [seen] = documentsOf(see(promisedRight(), { view: "notYet", note: "" }, holder, NOW));
    assert.ok(seen);
    when(see(seen, { view: "notYet", note: "" }, holder, NOW)).changesNothing();
    when(see(seen, { view: "given", note: "" }, holder, NOW)).then({ view: "given" });
    const [moved] = documentsOf(move(seen, { date: inDays(50), reason: "Sjuk lärare" }, principal, NOW));
    assert.equal(moved?.view, undefined);
    assert.deepEqual(moved && kinds(moved), ["promised", "seen", "moved"]);
  });
});

describe("the promised day", () => {
  const right = promisedRight({ days: 10 });
  it("asks both, from that day on; it is overdue the day after", () => {
    const on = (days: number) => [asksPrincipal, asksHolder, isOverdue].map((each) => each(right, inDays(days)));
    assert.deepEqual(on(9), [false, false, false]);
    assert.deepEqual(on(10), [true, true, false]);
    assert.deepEqual(on(11), [true, true, true]);
  });
  it("asks the leader once, and the principal until there is an answer", () => {
    const [seen] = documentsOf(see(right, { view: "notYet", note: "" }, holder, momentIn(10)));
    assert.ok(seen);
    assert.deepEqual(
      [asksPrincipal, asksHolder].map((each) => each(seen, inDays(12))),
      [true, false],
    );
    for (const over of [givenRight(), closedRight()]) assert.equal(asksPrincipal(over, inDays(400)), false);
  });
});
