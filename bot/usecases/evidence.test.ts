import assert from "node:assert/strict";
import { type ContractEvidence, isWhole } from "#core/contract/evidence.ts";
import type { ContractId } from "#core/ids.ts";
import { SECOND_PURPOSE, agreedContract, evidenceFor } from "../../test/support/agreement.ts";
import { completeTerms, holder, principal } from "../../test/support/builders.ts";
import { colleague, stranger } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";

const eventsIn = ({ chain }: ContractEvidence) =>
  chain.entries.filter(isWhole).flatMap(({ events }) => events.map(({ type }) => type));

describe("the evidence of an approved contract", () => {
  let world: World;
  let contract: ContractId;
  before(async () => {
    world = makeWorld({ file: ":memory:" });
    contract = await agreedContract(world);
  });
  after(() => world.close());

  const evidence = async (reader = holder) => {
    const found = await evidenceFor(world, reader, contract);
    assert.ok(found, `${reader} gets no evidence`);
    return found;
  };

  it("holds every wording, both approvals, and the whole chain for a party", async () => {
    const { revisions, approvals, chain, contract: facts } = await evidence();
    assert.deepEqual(
      revisions.map(({ terms }) => terms?.purpose),
      [completeTerms().purpose, SECOND_PURPOSE],
    );
    assert.deepEqual(
      approvals.map(({ by, hash }) => [by, hash]),
      [
        [holder, facts.hash],
        [principal, facts.hash],
      ],
    );
    assert.deepEqual(
      chain.entries.map(({ seq }) => seq),
      (await world.chain(holder)).map(({ seq }) => seq),
    );
  });
  it("shows of an entry about something else its place and nothing more", async () => {
    const { chain, ...rest } = await evidence();
    const talk = (await world.chain(holder)).find(({ events }) =>
      events.some(({ type }) => type.startsWith("appraisal")),
    );
    assert.ok(talk);
    assert.deepEqual(chain.entries[talk.seq - 1], { seq: talk.seq, previous: talk.previous, hash: talk.hash });
    assert.doesNotMatch(JSON.stringify({ chain, rest }), /appraisal|preparation/i);
  });
  it("gives a colleague the agreement, not the way there", async () => {
    const found = await evidence(colleague);
    assert.deepEqual(
      found.revisions.map(({ terms, hash }) => [terms?.purpose, hash.length]),
      [
        [undefined, 64],
        [SECOND_PURPOSE, 64],
      ],
    );
    assert.ok(!eventsIn(found).includes("contractOpened"));
    assert.ok(eventsIn(await evidence()).includes("contractOpened"));
  });
  it("is for nobody the municipality does not know", async () =>
    assert.equal(await evidenceFor(world, stranger, contract), undefined));
  it("notes who took it out", async () => {
    await evidence(colleague);
    const opened = (await world.stored(holder, "access")) as unknown as readonly { by: string; what: string }[];
    assert.ok(opened.some(({ by, what }) => by === colleague && what === `contract:${contract}:evidence`));
  });
});
