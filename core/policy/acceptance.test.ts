import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Decision } from "#core/decision.ts";
import { type ContentHash, asId } from "#core/ids.ts";
import {
  type PolicyAcceptance,
  type PolicyAcceptanceEvent,
  type PolicyAcceptanceState,
  acceptPolicy,
  noteDiscussed,
  openPolicy,
  wantToDiscuss,
} from "#core/policy/acceptance.ts";
import { documentsOf, when } from "../../test/support/specification.ts";
import { NOW, TODAY, director, inDays, momentIn, unitHead } from "../../test/support/town.ts";

const person = unitHead;
const hash = asId<ContentHash>("a".repeat(64));
const of = (acceptance?: PolicyAcceptance, version = 2) => ({ acceptance, person, version });
const seen = { version: 2, hash };
const answer = { seen, hash, from: "card", unopened: false } as const;

const opened = () => documentsOf(openPolicy(of(), NOW))[0];
const wished = () => documentsOf(wantToDiscuss(of(), director, NOW))[0];
const talked = () => documentsOf(noteDiscussed(of(wished()), TODAY, director, NOW))[0];
const accepted = () => documentsOf(acceptPolicy(of(opened()), answer, NOW))[0];

describe("accepting the policy", () => {
  it("records who, which version and words, when and from where", () => {
    when(acceptPolicy(of(opened()), answer, NOW))
      .then({ state: "accepted", person, version: 2, hash, from: "card", opened: true, acceptedAt: NOW })
      .happens("policyAccepted");
  });
  it("asks first of who has not opened it, and records that they had not", () => {
    when(acceptPolicy(of(), answer, NOW)).refuses("policy.notOpened", { version: 2 });
    when(acceptPolicy(of(), { ...answer, unopened: true }, NOW)).then({ state: "accepted", opened: false });
  });
  it("is of exactly what was seen", () => {
    for (const other of [
      { version: 1, hash },
      { version: 2, hash: asId<ContentHash>("b".repeat(64)) },
    ])
      when(acceptPolicy(of(opened()), { ...answer, seen: other }, NOW)).refuses("policy.changedSince", { version: 2 });
  });
  it("happens once", () => when(acceptPolicy(of(accepted()), answer, momentIn(1))).changesNothing());
  it("is not hindered by a wish to talk, before or after the talk", () => {
    for (const acceptance of [wished(), talked()])
      when(acceptPolicy(of(acceptance), { ...answer, unopened: true }, NOW)).then({ state: "accepted" });
  });
});

describe("wanting to talk about the policy first", () => {
  it("tells the principal, once", () => {
    when(wantToDiscuss(of(), director, NOW))
      .then({ state: "wantsToDiscuss", principal: director })
      .happens("policyToDiscuss");
    when(wantToDiscuss(of(wished()), director, NOW)).changesNothing();
  });
  it("can be said again after a talk, and where nobody is the principal, but not after accepting", () => {
    when(wantToDiscuss(of(talked()), director, NOW)).then({ state: "wantsToDiscuss" });
    when(wantToDiscuss(of(), undefined, NOW)).then({ state: "wantsToDiscuss" });
    when(wantToDiscuss(of(accepted()), director, NOW)).refuses("policy.alreadyAccepted");
  });
  it("is answered by a talk, whose day is noted, and then the leader is asked again", () => {
    when(noteDiscussed(of(wished()), inDays(-1), director, NOW))
      .then({ state: "discussedWithPrincipal", discussedOn: inDays(-1), notedBy: director })
      .happens("policyDiscussed");
    when(noteDiscussed(of(talked()), TODAY, director, NOW)).changesNothing();
    when(noteDiscussed(of(wished()), inDays(1), director, NOW)).refuses("dateInFuture");
    for (const acceptance of [undefined, opened(), accepted()])
      when(noteDiscussed(of(acceptance), TODAY, director, NOW)).refuses("policy.noWish");
  });
});

describe("opening the policy", () => {
  it("is recorded once", () => {
    when(openPolicy(of(), NOW)).then({ state: "asked", openedAt: NOW }).happens("policyOpened");
    when(openPolicy(of(opened()), momentIn(1))).changesNothing();
    when(openPolicy(of(accepted()), momentIn(1))).changesNothing();
    when(openPolicy(of(wished()), NOW)).then({ state: "wantsToDiscuss", openedAt: NOW });
  });
});

/** The lives of an acceptance (DOMAIN section 4). */
const ALLOWED: { readonly [From in PolicyAcceptanceState | "none"]: readonly PolicyAcceptanceState[] } = {
  none: ["asked", "wantsToDiscuss", "accepted"],
  asked: ["asked", "wantsToDiscuss", "accepted"],
  wantsToDiscuss: ["wantsToDiscuss", "discussedWithPrincipal", "accepted"],
  discussedWithPrincipal: ["discussedWithPrincipal", "wantsToDiscuss", "accepted"],
  accepted: [],
};

describe("any mixture of acts on an acceptance", () => {
  const command = fc.record({
    does: fc.constantFrom("open", "accept", "discuss", "talk"),
    version: fc.integer({ min: 1, max: 2 }),
    unopened: fc.boolean(),
  });
  const decide = (
    acceptance: PolicyAcceptance | undefined,
    { does, version, unopened }: ReturnType<typeof command.generate>["value"],
  ): Decision<PolicyAcceptance, PolicyAcceptanceEvent> => {
    switch (does) {
      case "open":
        return openPolicy(of(acceptance), NOW);
      case "accept":
        return acceptPolicy(of(acceptance), { ...answer, seen: { version, hash }, unopened }, NOW);
      case "discuss":
        return wantToDiscuss(of(acceptance), director, NOW);
      default:
        return noteDiscussed(of(acceptance), TODAY, director, NOW);
    }
  };

  it("keeps to the allowed lives, and says truly whether the text had been opened", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 15 }), (commands) => {
        let present: PolicyAcceptance | undefined;
        let hasOpened = false;
        for (const each of commands) {
          const decided = decide(present, each);
          if (decided.kind !== "changed") continue;
          const [next] = decided.documents;
          assert.ok(
            next && ALLOWED[present?.state ?? "none"].includes(next.state),
            `${present?.state} -> ${next?.state}`,
          );
          if (next.state === "accepted") assert.equal(next.opened, hasOpened);
          hasOpened ||= each.does === "open";
          present = next;
          reached.add(next.state);
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
    assert.equal(reached.size, 4);
  });
});
