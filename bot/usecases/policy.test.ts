import assert from "node:assert/strict";
import { acceptanceIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { PolicyText } from "#core/policy/policy.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import type { DigestRow } from "#bot/notify/outboxRow.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { TODAY, inDays, people } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";
import { readDossier } from "./dossierFile.ts";
import { readLedger } from "./ledger.ts";
import {
  acceptPolicy,
  discussPolicy,
  draftPolicy,
  noteDiscussed,
  openPolicy,
  publishPolicy,
  readPolicy,
  readPolicyDesk,
} from "./policy.ts";
import { readSituation } from "./situation.ts";

const { unitHead: leader, director: principal, employee, hr, board, deputy } = people;
const text: PolicyText = { sv: [{ title: "Så leder vi", text: "Tillsammans, och i tid." }], en: [] };

describe("the policy on its way through the use cases", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const request = () => ({ request: world.request() });
  const seen = async (who: PersonId) => {
    const reading = await readPolicy(world.ports, who);
    assert.ok(reading);
    return { version: reading.policy.version, hash: reading.hash };
  };
  const accept = async (who: PersonId, unopened = true, before = seen(who)) =>
    acceptPolicy(world.ports, who, { ...request(), seen: await before, unopened, from: "card" });
  const publish = async () => {
    done(await draftPolicy(world.ports, hr, { ...request(), text, link: "", seenRev: 0 }));
    done(await publishPolicy(world.ports, hr, { ...request(), date: TODAY, decisionRef: "KS § 1", seenRev: 1 }));
  };
  const waits = async (who: PersonId) => (await readSituation(world.ports, who))?.waiting.map(({ kind }) => kind) ?? [];
  const followed = () => overviewKeeper(world.ports).catchUp();

  it("is asked of those who lead, until they have accepted, and of nobody else", async () => {
    assert.ok((await waits(leader)).includes("policyToAnswer"));
    for (const other of [employee, board, deputy]) {
      assert.ok(!(await waits(other)).includes("policyToAnswer"));
      const refused = await accept(other);
      assert.equal(refused.kind === "refused" && refused.refusal.key, "policy.notAsked");
    }
    assert.equal((await readPolicy(world.ports, employee))?.asked, false);
    done(await accept(leader));
    assert.ok(!(await waits(leader)).includes("policyToAnswer"));
  });

  it("asks first of who has not opened the text", async () => {
    const refused = await accept(leader, false);
    assert.equal(refused.kind === "refused" && refused.refusal.key, "policy.notOpened");
    done(await openPolicy(world.ports, leader, request()));
    done(await accept(leader, false));
    const acceptance = acceptanceIn(await readDossier(world.ports, leader, { types: ["policyAcceptance"] }), 1);
    assert.equal(acceptance?.state === "accepted" && acceptance.opened, true);
    await world.chain(leader);
  });

  it("is talked about on the leader's wish, and then answered by the leader", async () => {
    done(await discussPolicy(world.ports, leader, request()));
    await followed();
    assert.ok(!(await waits(leader)).includes("policyToAnswer"));
    assert.ok((await waits(principal)).includes("policyToDiscuss"));
    for (const other of [leader, hr, employee])
      assert.equal(
        (await noteDiscussed(world.ports, other, { ...request(), subject: leader, on: TODAY })).kind,
        "refused",
      );
    done(await noteDiscussed(world.ports, principal, { ...request(), subject: leader, on: TODAY }));
    await followed();
    assert.ok(!(await waits(principal)).includes("policyToDiscuss"));
    assert.ok((await waits(leader)).includes("policyToAnswer"));
    assert.deepEqual(
      (await world.outbox(leader)).map(({ to, about }) => `${to}: ${about.kind}`).toSorted(),
      [`${principal}: policyToDiscuss`, `${leader}: policyDiscussed`].toSorted(),
    );
  });

  it("asks again when HR has published another version, and takes no acceptance of the former", async () => {
    done(await accept(leader));
    const former = await seen(leader);
    await publish();
    assert.ok((await waits(leader)).includes("policyToAnswer"));
    const stale = await accept(leader, true, Promise.resolve(former));
    assert.equal(stale.kind === "refused" && stale.refusal.key, "policy.changedSince");
    done(await accept(leader));
    const dossier = await readDossier(world.ports, leader, { types: ["policyAcceptance"] });
    assert.deepEqual(
      [1, 2].map((version) => acceptanceIn(dossier, version)?.state),
      ["accepted", "accepted"],
    );
    await world.chain(MUNICIPALITY);
  });

  it("is HR's to write, and says how many would be asked", async () => {
    for (const other of [leader, people.admin, people.chiefExecutive]) {
      assert.equal(readPolicyDesk(world.ports, other), undefined);
      assert.equal(
        (await draftPolicy(world.ports, other, { ...request(), text, link: "", seenRev: 0 })).kind,
        "refused",
      );
    }
    assert.equal(readPolicyDesk(world.ports, hr)?.leaders, 3);
  });

  it("reminds those who lead and have not answered, the morning after and weekly, of the version in force only", async () => {
    await publish();
    done(await accept(principal));
    const sweep = async (days: number) => {
      world.setTime(lookOn(inDays(days)));
      const running = sweeper({ ports: world.ports, onFault: assert.ifError, everyMs: 3_600_000 });
      await running.sweep();
      await running.stop();
    };
    const days = async (who: PersonId) =>
      ((await world.stored(who, "digest")) as unknown as readonly DigestRow[]).map(({ about }) => about.day);
    await sweep(1);
    assert.deepEqual([await days(leader), await days(principal), await days(employee)], [[inDays(1)], [], []]);
    await sweep(8);
    assert.equal((await days(leader)).length > 0, true);
  });

  it("is covered unit by unit, with names for those above in the line and HR", async () => {
    done(await accept(leader));
    await followed();
    const leadersSeen = async (who: PersonId) =>
      (await readLedger(world.ports, who))?.flatMap(({ leaders }) =>
        leaders.map(({ person, policy }) => [person, policy]),
      );
    assert.deepEqual(await leadersSeen(principal), [
      [principal, "notAnswered"],
      [leader, "accepted"],
    ]);
    assert.equal((await leadersSeen(hr))?.length, 3);
    assert.equal(await leadersSeen(employee), undefined);
  });
});
