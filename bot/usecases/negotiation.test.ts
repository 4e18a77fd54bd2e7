import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type Contract, isInForce } from "#core/contract/contract.ts";
import type { ContractComment } from "#core/contract/comment.ts";
import { contractIn } from "#core/dossier/dossier.ts";
import type { CommentId, ContentHash, ContractId, PersonId, RequestId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import * as contracts from "#bot/usecases/contract.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import * as negotiation from "#bot/usecases/negotiation.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { completeTerms, holder, principal } from "../../test/support/builders.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";

/**
 * Random negotiations of both sides on a real store: wishes twice under one request, hashes and savings that are out of date,
 * a store that fails before or after it has written, and days that pass.
 */
const RUNS = 1_000;

const ACTS = [
  "edit",
  "propose",
  "approve",
  "requestChanges",
  "withdraw",
  "decline",
  "discard",
  "comment",
  "draft",
  "again",
];
const anyStep = fc.record({
  does: fc.constantFrom(...ACTS),
  by: fc.constantFrom(holder, principal),
  stale: fc.boolean(),
  twice: fc.boolean(),
  text: fc.constantFrom("ett", "två"),
  fault: fc.constantFrom("none", "none", "before", "after"),
  days: fc.constantFrom(0, 0, 1, 40),
});
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

type Seen = { readonly revision: number; readonly hash: ContentHash; readonly rev: number };

/** A store whose next commit fails, having written or not. */
function failing(world: World, fault: string): Ports {
  if (fault === "none") return world.ports;
  let armed = true;
  const commit: Ports["store"]["commit"] = async (...asked) => {
    if (!armed) return world.store.commit(...asked);
    armed = false;
    if (fault === "after") await world.store.commit(...asked);
    throw new Error("the store was cut off");
  };
  return { ...world.ports, store: { ...world.store, commit } };
}

const CRASHED = "crashed";

async function perform(world: World, step: Step, contract: ContractId, seen: Seen) {
  const request = world.request();
  const wish = (ports: Ports) => act(ports, step, contract, seen, request);
  const first = await wish(failing(world, step.fault)).catch(() => CRASHED);
  const answers: (Outcome | string)[] = [first];
  if (step.twice || first === CRASHED) answers.push(await wish(world.ports));
  const [one, other] = answers;
  if (typeof one === "object" && typeof other === "object" && one.kind === "done" && other.kind === "done")
    assert.deepEqual(one.events, other.events, "one request has one answer");
  const last = answers.at(-1);
  return { request, done: typeof last === "object" && last.kind === "done" };
}

function act(ports: Ports, step: Step, contract: ContractId, seen: Seen, request: RequestId): Promise<Outcome> {
  const { does, by, text } = step;
  const which = { subject: holder, contract, request };
  const terms = completeTerms({ purpose: text });
  switch (does) {
    case "edit":
      return contracts.editContract(ports, by, { ...which, terms, seenRev: seen.rev });
    case "propose":
      return contracts.proposeContract(ports, by, {
        ...which,
        terms,
        seenRev: seen.rev,
        revision: seen.revision,
        from: "tab",
      });
    case "approve":
      return contracts.approveContract(ports, by, { ...which, seen, from: "card", unopened: true, dissent: text });
    case "requestChanges":
      return contracts.requestContractChanges(ports, by, { ...which, seen, comment: text });
    case "withdraw":
      return contracts.withdrawContract(ports, by, which);
    case "decline":
      return contracts.declineContract(ports, by, { ...which, reason: text, seen });
    case "discard":
      return negotiation.discardContractDraft(ports, by, which);
    case "comment":
      return negotiation.commentOnContract(ports, by, { ...which, part: "purpose", text });
    case "again":
      return negotiation.draftFromContract(ports, by, which);
    default:
      return contracts.draftContract(ports, by, { holder, request });
  }
}

const contractsOf = async (world: World) => (await world.stored(holder, "contract")) as unknown as readonly Contract[];

async function seenBy(world: World, by: PersonId, stale: boolean): Promise<{ contract: ContractId; seen: Seen }> {
  const all = await contractsOf(world);
  const present = all.toSorted((one, other) => one.id.localeCompare(other.id)).at(-1);
  if (!present) return { contract: asId("none"), seen: { revision: 0, hash: asId("none"), rev: 0 } };
  const copy = present.state === "draft" ? present : "working" in present ? present.working?.[by] : undefined;
  const [revision, hash] =
    present.state === "draft" ? [0, asId<ContentHash>("none")] : [present.revision, present.hash];
  const late = stale ? 1 : 0;
  return { contract: present.id, seen: { revision: revision - late, hash, rev: (copy?.rev ?? 0) - late } };
}

describe("negotiations, whatever the two do and whatever fails", () => {
  it("never leave two contracts in force, nothing in force that both have not approved, and no acknowledged change lost", () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 9 }), async (steps) => {
        const world = makeWorld({ file: ":memory:" });
        const acknowledged = new Set<string>();
        done(await contracts.draftContract(world.ports, holder, { holder, request: world.request() }));
        for (const each of steps) {
          if (each.days > 0) world.passDays(each.days);
          const { contract, seen } = await seenBy(world, each.by, each.stale);
          const came = await perform(world, each, contract, seen);
          if (came.done) acknowledged.add(came.request);

          const inForce = (await contractsOf(world)).filter(isInForce);
          assert.ok(inForce.length <= 1, "two contracts in force");
          for (const { approvals, revision, hash } of inForce) {
            assert.deepEqual(approvals.map(({ by }) => by).toSorted(), [holder, principal].toSorted());
            for (const given of approvals) assert.deepEqual([given.revision, given.hash], [revision, hash]);
          }
        }
        const entries = await world.chain(holder);
        const written = new Set<string>(entries.map(({ request }) => request));
        assert.equal(written.size, entries.length, "a request was written twice");
        for (const request of acknowledged) assert.ok(written.has(request), "an acknowledged change is gone");
        await world.close();
      }),
      { numRuns: RUNS },
    )).timeout(60_000);
});

describe("a comment that comes twice", () => {
  it("is made once", async () => {
    const world = makeWorld({ file: ":memory:" });
    const contract = madeBy<ContractId>(
      await contracts.draftContract(world.ports, holder, { holder, request: world.request() }),
      "contractDrafted",
    );
    const which = () => ({ subject: holder, contract, request: world.request() });
    const put = done(
      await contracts.proposeContract(world.ports, holder, { ...which(), terms: completeTerms(), from: "tab" }),
    );
    assert.equal(contractIn(put.dossier, contract)?.state, "proposed");
    const wish = { ...which(), part: "purpose" as const, text: "Varför?" };
    await Promise.all([1, 2].map(() => negotiation.commentOnContract(world.ports, principal, wish)));
    const made = (await world.stored(holder, "contractComment")) as unknown as readonly ContractComment[];
    assert.equal(made.length, 1);
    const comment: CommentId = made[0]!.id;
    done(await negotiation.resolveContractComment(world.ports, holder, { ...which(), comment }));
    const again = await negotiation.resolveContractComment(world.ports, principal, { ...which(), comment });
    assert.equal(again.kind, "unchanged");
    await world.close();
  });
});
