import assert from "node:assert/strict";
import type { Campaign } from "#core/campaign/campaign.ts";
import { recipientsOf } from "#core/campaign/recipients.ts";
import { contractIn } from "#core/dossier/dossier.ts";
import { CLOCK, type AppraisalId, type ContractId, type PersonId, type UnitId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { DEFAULT_QUIET_HOURS } from "#core/schedule/quietHours.ts";
import { DEFAULT_CYCLE, saveCycle } from "#core/year/cycle.ts";
import { DEFAULT_REMINDERS } from "#core/year/reminderDays.ts";
import { yearPlan } from "#core/year/sendings.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Day, type Instant, momentOn } from "#core/time.ts";
import type { DigestRow } from "#bot/notify/outboxRow.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import { pauseCampaign, startCampaign } from "#bot/usecases/campaign.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import * as policies from "#bot/usecases/policy.ts";
import { readLocale, readPace, setLocale, setPace } from "#bot/usecases/preference.ts";
import { completeTerms, employee, holder, manager, principal } from "../../test/support/builders.ts";
import { director, hr, inDays, people, townWith, unitHead } from "../../test/support/town.ts";
import { readYear, saveYear } from "#bot/usecases/year.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import { sweeper } from "./sweeper.ts";

describe("the sweeper", () => {
  let world: World;
  let faults: unknown[];
  beforeEach(() => {
    world = makeWorld();
    faults = [];
  });
  afterEach(() => world.close());

  const sweep = async (ports: Ports = world.ports) => {
    const running = sweeper({ ports, onFault: (fault) => faults.push(fault), everyMs: 3_600_000 });
    await running.sweep();
    await running.stop();
  };
  const morning = (days: number) => world.setTime(lookOn(inDays(days)));
  const digests = async (person: PersonId) => (await world.stored(person, "digest")) as unknown as readonly DigestRow[];
  const days = async (person: PersonId) => (await digests(person)).map(({ about }) => about.day);

  /** The holder has put a contract forward; the principal is asked. */
  async function asked(who: PersonId = holder) {
    const act = { subject: who, request: world.request() };
    const made = await contracts.draftContract(world.ports, who, { holder: who, request: world.request() });
    const contract = madeBy<ContractId>(made, "contractDrafted");
    done(await contracts.proposeContract(world.ports, who, { ...act, contract, terms: completeTerms(), from: "tab" }));
    return contract;
  }
  const storedContract = async (who: PersonId = holder): Promise<StoredBody> => {
    const [contract] = await world.stored(who, "contract");
    assert.ok(contract);
    return contract;
  };
  async function summaryWaits() {
    const made = await talks.startAppraisal(world.ports, manager, {
      employee,
      date: inDays(1),
      time: "",
      request: world.request(),
    });
    const act = () => ({
      subject: employee,
      appraisal: madeBy<AppraisalId>(made, "appraisalPlanned"),
      request: world.request(),
    });
    world.passDays(1);
    done(await talks.holdAppraisal(world.ports, manager, { ...act(), heldOn: inDays(1) }));
    for (const [field, value] of [
      ["noGoalsReason", "Föräldraledig hela året."],
      ["nextDate", inDays(300)],
    ] as const)
      done(await talks.writeSummary(world.ports, manager, { ...act(), field, value, seenRev: 0 }));
    done(await talks.sendSummary(world.ports, manager, act()));
  }
  const states = async () =>
    (await world.stored(employee, "appraisal")).map((body) => (body as unknown as { state: string }).state);

  it("asks who has not answered a contract after three days, and looks again on the seventh", async () => {
    await asked();
    assert.equal((await storedContract()).dueAt, lookOn(inDays(3)));
    morning(3);
    await sweep();
    assert.deepEqual(await days(principal), [inDays(3)]);
    assert.deepEqual(await days(holder), []);
    assert.equal((await storedContract()).dueAt, lookOn(inDays(7)));
  });

  it("reads nothing but what is due", async () => {
    await asked();
    morning(2);
    world.store.reset();
    await sweep();
    assert.deepEqual(world.store.counts(), { find: 0, commit: 0, due: 1, changes: 0 });
  });

  it("leaves documents as their readers know them", async () => {
    const contract = await asked();
    const before = contractIn(await readDossier(world.ports, holder, { ids: [contract] }), contract);
    morning(3);
    await sweep();
    const after = contractIn(await readDossier(world.ports, holder, { ids: [contract] }), contract);
    assert.deepEqual(after, before);
    assert.ok(after && !("dueAt" in after));
    await world.chain(holder);
  });

  it("makes one digest of all that waits for somebody on a day", async () => {
    await asked();
    done(
      await talks.startAppraisal(world.ports, principal, {
        employee: holder,
        date: inDays(10),
        time: "",
        request: world.request(),
      }),
    );
    morning(3);
    await sweep();
    assert.deepEqual(await days(principal), [inDays(3)]);
    assert.deepEqual(await days(holder), [inDays(3)]);
  });

  it("reminds of a talk on the days of the year as it stands then, also of one booked before", async () => {
    await talks.startAppraisal(world.ports, manager, {
      employee,
      date: inDays(20),
      time: "",
      request: world.request(),
    });
    const year = (appraisal: readonly number[]): Ports => {
      const cycle = { ...DEFAULT_CYCLE, reminders: { ...DEFAULT_REMINDERS, appraisal } };
      const saved = saveCycle(undefined, cycle, { by: manager, at: world.ports.now(), seen: 0 });
      assert.ok(saved.kind === "changed");
      return { ...world.ports, municipality: () => ({ ...world.ports.municipality(), year: saved.documents[0] }) };
    };
    morning(6);
    await sweep(year([1]));
    assert.deepEqual(await days(employee), []);
    // HR chooses otherwise.
    morning(13);
    await sweep(year([7, 1]));
    assert.deepEqual(await days(employee), [inDays(13)]);
  });

  it("loses no reminder and makes none twice when it dies between the digest and the contract's next moment", async () => {
    await asked();
    morning(3);
    await sweep({ ...world.ports, store: failing(world.store, "contract") });
    assert.notEqual(faults.length, 0);
    assert.deepEqual(await days(principal), [inDays(3)]);
    assert.equal((await storedContract()).dueAt, lookOn(inDays(3)));
    await sweep();
    assert.deepEqual(await days(principal), [inDays(3)]);
    assert.equal((await storedContract()).dueAt, lookOn(inDays(7)));
  });

  it("loses no reminder when it dies before the digest is written", async () => {
    await asked();
    morning(3);
    await sweep({ ...world.ports, store: failing(world.store, "digest", "contract") });
    assert.deepEqual(await days(principal), []);
    await sweep();
    assert.deepEqual(await days(principal), [inDays(3)]);
  });

  it("does no harm when several servers look at once", async () => {
    await asked();
    await summaryWaits();
    morning(23);
    await Promise.all([sweep(), sweep(), sweep()]);
    assert.deepEqual(faults, []);
    assert.deepEqual(await days(principal), [inDays(23)]);
    assert.deepEqual(await states(), ["confirmedByOne"]);
    const lapses = (await world.chain(employee)).filter(({ actor }) => actor === CLOCK);
    assert.equal(lapses.length, 1);
  });

  it("records a summary that one has not confirmed in 21 days as such, in nobody's name", async () => {
    await summaryWaits();
    morning(22);
    await sweep();
    assert.deepEqual(await states(), ["awaitingConfirmation"]);
    morning(23);
    await sweep();
    assert.deepEqual(await states(), ["confirmedByOne"]);
    const last = (await world.chain(employee)).at(-1);
    assert.deepEqual([last?.actor, last?.events.map(({ type }) => type)], [CLOCK, ["summaryLapsed"]]);
    assert.equal((await world.stored(employee, "appraisal"))[0]?.dueAt, undefined);
  });

  it("does late what it could not do on the day, when nobody has been there to look", async () => {
    await summaryWaits();
    morning(90);
    await sweep();
    assert.deepEqual(await states(), ["confirmedByOne"]);
  });

  it("leaves a document alone for an hour when a look meets a fault, and goes on with the others", async () => {
    await asked();
    const newer = { id: "newer", type: "contract", schema: 99, dueAt: lookOn(inDays(1)) };
    await world.store.commit("dossiers", employee, [{ kind: "create", body: newer }]);
    morning(3);
    await sweep();
    assert.equal(faults.length, 1);
    assert.deepEqual(await days(principal), [inDays(3)]);
    const [left] = await world.stored(employee, "contract");
    const hourLater = new Date(Date.parse(lookOn(inDays(3))) + 3_600_000).toISOString();
    assert.deepEqual(left, { ...newer, dueAt: hourLater, missedSince: newer.dueAt });
  });

  it("makes up for the reminders of a look that met a fault, an hour later", async () => {
    await asked();
    morning(3);
    await sweep({ ...world.ports, store: failing(world.store, "digest") });
    assert.equal(faults.length, 1);
    assert.deepEqual(await days(principal), []);
    assert.equal((await storedContract()).missedSince, lookOn(inDays(3)));
    world.setTime(hourAfter(lookOn(inDays(3))));
    await sweep();
    assert.deepEqual(await days(principal), [inDays(3)]);
    const { dueAt, missedSince } = await storedContract();
    assert.deepEqual([dueAt, missedSince], [lookOn(inDays(7)), undefined]);
  });

  it("tells that the year's talks begin also when HR has told a few of it, all others, as many as the plan says", async () => {
    const begins = "2027-09-01" as Day;
    const pilot = async (units: readonly UnitId[]) => {
      const wanted = { audiences: ["managers"] as const, units, pace: "fast" as const, request: world.request() };
      return done(await startCampaign(world.ports, hr, wanted)).events;
    };
    const cycle = { ...DEFAULT_CYCLE, announce: ["managers", "employees"] as const };
    done(await saveYear(world.ports, hr, { request: world.request(), seen: 0, cycle }));
    world.setTime(momentOn("2027-08-03" as Day, "10:00"));
    const [event] = await pilot([asId("homeCare")]);
    assert.ok(event?.type === "campaignStarted");
    // One that rests is no reason either.
    done(await pauseCampaign(world.ports, hr, { campaign: event.campaign, request: world.request() }));
    const year = readYear(world.ports, hr);
    assert.ok(year);
    const planned = yearPlan(cycle, year.facts, year.today).find(({ sending }) => sending.what === "announcement");
    assert.ok(planned?.told === 1);
    world.setTime(lookOn(begins));
    await sweep();
    const campaigns = (await world.stored(MUNICIPALITY, "campaign")) as unknown as readonly Campaign[];
    const announced = campaigns.find(({ id }) => id !== event.campaign);
    assert.ok(announced);
    assert.equal(announced.people, planned.managers + planned.employees);
    const to = recipientsOf(world.ports.directory(), announced, begins).map(({ person }) => person);
    assert.deepEqual([to.length, to.includes(unitHead), to.includes(employee)], [announced.people, false, true]);
  });

  describe("when telling that the year's talks begin meets a fault", () => {
    const begins = lookOn("2027-09-01" as Day);
    const saved = async (seen: number, remind: readonly number[]) => {
      const cycle = {
        ...DEFAULT_CYCLE,
        announce: ["managers"] as const,
        reminders: { ...DEFAULT_REMINDERS, appraisal: remind },
      };
      done(await saveYear(world.ports, hr, { request: world.request(), seen, cycle }));
    };
    const campaigns = () => world.stored(MUNICIPALITY, "campaign");
    const stumble = async () => {
      world.setTime(begins);
      await sweep({ ...world.ports, store: failing(world.store, "campaign") });
      assert.equal(faults.length, 1);
      assert.deepEqual(await campaigns(), []);
    };

    it("tells it an hour later, once", async () => {
      await saved(0, [7, 1]);
      await stumble();
      const [year] = await world.stored(MUNICIPALITY, "yearCycle");
      assert.equal(year?.dueAt, hourAfter(begins));
      for (let hours = 1, at = hourAfter(begins); hours <= 3; hours++, at = hourAfter(at)) {
        world.setTime(at);
        await sweep();
        assert.equal((await campaigns()).length, 1);
      }
      const [told] = await world.stored(MUNICIPALITY, "yearCycle");
      assert.ok(told && told.missedSince === undefined && (told.dueAt ?? "") > begins);
    });
    it("tells it after several faults, and also when HR has saved the year meanwhile", async () => {
      await saved(0, [7, 1]);
      await stumble();
      faults = [];
      world.setTime(hourAfter(begins));
      await sweep({ ...world.ports, store: failing(world.store, "campaign") });
      assert.equal(faults.length, 1);
      await saved(1, [3]);
      world.setTime(hourAfter(hourAfter(begins)));
      await sweep();
      assert.equal((await campaigns()).length, 1);
    });
    it("reminds those who lead all the same, who are asked by the same look", async () => {
      await saved(0, [7, 1]);
      // A week before the assessments are to be written, those who lead are asked; one of them cannot be told just then.
      world.setTime(lookOn("2027-02-21" as Day));
      const store: DocumentStore = {
        ...world.store,
        commit: (container, partition, writes) =>
          partition === people.chiefExecutive
            ? Promise.reject(new Error("the process dies"))
            : world.store.commit(container, partition, writes),
      };
      await sweep({ ...world.ports, store });
      assert.equal(faults.length, 1);
      assert.deepEqual([(await days(director)).length, (await days(people.chiefExecutive)).length], [1, 0]);
      world.setTime(hourAfter(lookOn("2027-02-21" as Day)));
      await sweep();
      assert.deepEqual([(await days(director)).length, (await days(people.chiefExecutive)).length], [1, 1]);
    });
  });

  it("asks those who lead about the policy from the first start on, each week until they have answered", async () => {
    for (const _start of [1, 2]) await policies.takeUpFirstPolicy(world.ports);
    assert.equal((await world.chain(MUNICIPALITY)).length, 1, "a later start changes nothing");
    await sweep();
    assert.deepEqual(await days(director), []);
    morning(1);
    await sweep();
    assert.deepEqual([await days(director), await days(employee)], [[inDays(1)], []]);
    world.setTime(lookOn(inDays(8)));
    await sweep();
    assert.equal((await world.stored(MUNICIPALITY, "policyVersion"))[0]?.dueAt, lookOn(inDays(15)));
  });

  it("reminds nobody whom the directory does not know", async () => {
    await asked();
    world.setTown({ ...townWith({ id: holder }), people: [] });
    morning(3);
    await sweep();
    assert.deepEqual(await days(principal), []);
  });

  describe("with people's own pace", () => {
    it("gathers a week's reminders on Monday", async () => {
      await asked();
      await setPace(world.ports, principal, "weekly");
      for (const day of [3, 7]) {
        morning(day);
        await sweep();
      }
      assert.deepEqual(await days(principal), [inDays(7)]);
    });

    it("is silent for who wants no reminders, until a contract has waited for two weeks", async () => {
      await asked();
      await setPace(world.ports, principal, "off");
      for (const day of [3, 7]) {
        morning(day);
        await sweep();
      }
      assert.deepEqual(await days(principal), []);
      morning(14);
      await sweep();
      assert.deepEqual(await days(principal), [inDays(14)]);
    });

    it("keeps the language when the pace is chosen", async () => {
      await setLocale(world.ports, principal, "en");
      await setPace(world.ports, principal, "weekly");
      assert.deepEqual(
        [await readLocale(world.ports, principal), await readPace(world.ports, principal)],
        ["en", "weekly"],
      );
      assert.equal(await setPace(world.ports, asId<PersonId>("nobody"), "off"), false);
    });
  });

  describe("with quiet hours", () => {
    const quiet = (): Ports => ({ ...world.ports, quietHours: () => DEFAULT_QUIET_HOURS });

    it("holds the digest over until people begin to work", async () => {
      await asked();
      morning(3);
      await sweep(quiet());
      const [row] = await digests(principal);
      assert.equal(row?.status === "pending" && row.dueAt, momentOn(inDays(3), "07:00"));
    });

    it("makes one digest for Monday of what a weekend brings", async () => {
      world.setTime(momentOn(inDays(2), "10:00"));
      await asked();
      for (const day of [5, 6]) {
        morning(day);
        await sweep(quiet());
      }
      assert.deepEqual(await days(principal), [inDays(7)]);
    });

    it("holds over what somebody does in the evening, but not what is done in the daytime", async () => {
      const at = async (time: string) => {
        world.setTime(momentOn(inDays(0), time));
        const made = await contracts.draftContract(quiet(), holder, { holder, request: world.request() });
        const act = { subject: holder, contract: madeBy<ContractId>(made, "contractDrafted") };
        done(
          await contracts.proposeContract(quiet(), holder, {
            ...act,
            request: world.request(),
            terms: completeTerms(),
            from: "tab",
          }),
        );
        done(await contracts.withdrawContract(quiet(), holder, { ...act, request: world.request() }));
        const rows = await world.outbox(holder);
        return rows.at(-1)?.status === "pending" && (rows.at(-1) as { dueAt: Instant }).dueAt;
      };
      assert.equal(await at("14:00"), momentOn(inDays(0), "14:00"));
      assert.equal(await at("21:00"), momentOn(inDays(1), "07:00"));
    });
  });

  it("does not pile digests up for who cannot be reached yet, and clears away those that are done with", async () => {
    await asked();
    for (const day of [3, 7]) {
      morning(day);
      await sweep();
    }
    assert.deepEqual(await days(principal), [inDays(3)]);
    const [stored] = await world.store.find("dossiers", principal, { types: ["digest"] });
    assert.ok(stored);
    const { dueAt: _, ...row } = stored.body;
    const sent = { ...row, status: "sent", sentAt: lookOn(inDays(7)) };
    await world.store.commit("dossiers", principal, [{ kind: "replace", body: sent, version: stored.version }]);
    morning(14);
    await sweep();
    assert.deepEqual(await days(principal), [inDays(14)]);
  });
});

const hourAfter = (at: Instant) => new Date(Date.parse(at) + 3_600_000).toISOString() as Instant;

/** A store in which nothing of these types can be saved: the process dies before it is. */
const failing = (store: DocumentStore, ...types: readonly string[]): DocumentStore => ({
  ...store,
  commit: (container, partition, writes) =>
    writes.some((write) => write.kind !== "remove" && types.includes(write.body.type))
      ? Promise.reject(new Error("the process dies"))
      : store.commit(container, partition, writes),
});
