import assert from "node:assert/strict";
import { goalOfferIn, goalsIn } from "#core/dossier/dossier.ts";
import { MAX_OPEN_GOALS } from "#core/goal/goal.ts";
import type { AppraisalId, ContentHash, PersonId, RequestId, SharedGoalId } from "#core/ids.ts";
import type { WaitingKind } from "#core/overview/waiting.ts";
import { goalOfferId } from "#core/sharedGoal/sharedGoal.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { goalTermsOf } from "../../test/support/builders.ts";
import {
  colleague,
  deputy,
  director,
  employee,
  inDays,
  stranger,
  townWith,
  unitHead,
} from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import * as talks from "./appraisal.ts";
import { readDossier } from "./dossierFile.ts";
import * as goals from "./goal.ts";
import type { Ports } from "./ports.ts";
import { readAppraisal } from "./appraisalReading.ts";
import { readGoals } from "./goalReading.ts";
import { readSituation } from "./situation.ts";
import * as sharing from "./sharedGoal.ts";

const manager = unitHead;
const terms = { title: "Få ansikten", measure: "Mätningen", due: inDays(200), serves: { kind: "none" as const } };
const part = { ...goalTermsOf({ title: "Mina två brukare möter samma fyra" }) };

describe("a goal offered to many", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
  });
  afterEach(() => world.close());

  const offer = (
    to: readonly PersonId[] = [employee, colleague],
    by = manager,
    request = world.request(),
    ports = world.ports,
  ) => sharing.offerSharedGoal(ports, by, { terms, to, request });
  const sharedId = async (): Promise<SharedGoalId> =>
    ((await world.stored(manager, "sharedGoal"))[0] as unknown as { id: SharedGoalId }).id;
  const stateOf = async (owner: PersonId) => {
    const id = await sharedId();
    return goalOfferIn(await readDossier(world.ports, owner, { ids: [goalOfferId(id)] }), id)?.state;
  };
  const act = async (subject: PersonId = employee) => ({ subject, shared: await sharedId(), request: world.request() });
  const take = async (by: PersonId = employee) => sharing.takeGoalOffer(world.ports, by, { ...(await act(by)), part });
  const asks = async (who: PersonId, kind: WaitingKind) => {
    await overviewKeeper(world.ports).catchUp();
    return (await readSituation(world.ports, who))?.waiting.some((each) => each.kind === kind);
  };
  const goalsOf = async (owner: PersonId) => goalsIn(await readDossier(world.ports, owner, { types: ["goal"] }));
  /** The employee in a held talk, with so many goals put forward. */
  async function held(count: number): Promise<AppraisalId> {
    const started = { employee, date: inDays(0), time: "", request: world.request() };
    const appraisal = madeBy<AppraisalId>(
      await talks.startAppraisal(world.ports, manager, started),
      "appraisalPlanned",
    );
    const inTalk = () => ({ subject: employee, appraisal, request: world.request() });
    done(await talks.holdAppraisal(world.ports, manager, { ...inTalk(), heldOn: inDays(0) }));
    for (let index = 0; index < count; index++)
      done(
        await goals.proposeGoal(world.ports, employee, { ...inTalk(), terms: goalTermsOf({ title: `Mål ${index}` }) }),
      );
    return appraisal;
  }
  async function confirmed(count: number): Promise<void> {
    const appraisal = await held(count);
    const inTalk = () => ({ subject: employee, appraisal, request: world.request() });
    done(
      await talks.writeSummary(world.ports, manager, {
        ...inTalk(),
        field: "nextDate",
        value: inDays(375),
        seenRev: 0,
      }),
    );
    const sent = done(await talks.sendSummary(world.ports, manager, inTalk())).dossier.documents.find(
      ({ type }) => type === "appraisal",
    );
    const hash = (sent && "hash" in sent ? sent.hash : "") as ContentHash;
    for (const who of [employee, manager])
      done(await talks.confirmSummary(world.ports, who, { ...inTalk(), hash, dissent: "" }));
  }

  it("reaches each of those chosen, who are told and asked, and nobody else", async () => {
    done(await offer());
    assert.deepEqual([await stateOf(employee), await stateOf(colleague)], ["offered", "offered"]);
    assert.deepEqual(await Promise.all([employee, colleague, manager].map((who) => asks(who, "goalOffered"))), [
      true,
      true,
      false,
    ]);
    for (const owner of [employee, colleague])
      assert.deepEqual(
        (await world.outbox(owner)).map(({ to, about }) => [to, about.kind]),
        [[owner, "goalOffered"]],
      );
  });

  it("is offered by who manages them all, or to none", async () => {
    for (const [to, by] of [
      [[employee, director], manager],
      [[employee, stranger], manager],
      [[employee], director],
      [[employee], employee],
    ] as const) {
      assert.equal((await offer(to, by)).kind, "refused");
      assert.deepEqual(await world.stored(employee, "goalOffer"), []);
    }
    done(await offer([employee], deputy));
  });

  it("is finished by the same request when something broke in the middle, once for each", async () => {
    const request = world.request();
    let commits = 0;
    const breaking: Ports = {
      ...world.ports,
      store: {
        ...world.store,
        commit: (...args) => {
          if (++commits > 2) throw new Error("the power went");
          return world.store.commit(...args);
        },
      },
    };
    await assert.rejects(offer(undefined, manager, request, breaking), /the power went/);
    assert.deepEqual([await stateOf(employee), await stateOf(colleague)], ["offered", undefined]);
    await overviewKeeper(world.ports).catchUp();
    const before = await sharing.readSharedGoals(world.ports, manager);
    assert.deepEqual(before?.shared[0]?.people, [
      [employee, "offered"],
      [colleague, undefined],
    ]);
    for (let times = 0; times < 2; times++) assert.equal((await offer(undefined, manager, request)).kind, "done");
    assert.deepEqual([await stateOf(employee), await stateOf(colleague)], ["offered", "offered"]);
    for (const owner of [employee, colleague]) assert.equal((await world.chain(owner)).length, 1);
    assert.equal((await world.stored(manager, "sharedGoal")).length, 1);
  });

  it("can be sent to those it did not reach, also under another request", async () => {
    done(await offer([employee]));
    const later = { shared: await sharedId(), request: asRequest("later") };
    assert.equal((await sharing.deliverSharedGoal(world.ports, manager, later)).kind, "unchanged");
    assert.equal((await sharing.deliverSharedGoal(world.ports, director, later)).kind, "refused");
    assert.equal((await world.chain(employee)).length, 1);
  });

  it("becomes a goal of one's own with one's own part, and the manager sees who and is told", async () => {
    done(await offer());
    done(await take());
    const [goal] = await goalsOf(employee);
    assert.partialDeepStrictEqual(goal, { state: "agreed", title: part.title, shared: { title: "Få ansikten" } });
    await overviewKeeper(world.ports).catchUp();
    const read = await sharing.readSharedGoals(world.ports, manager);
    assert.deepEqual(read?.shared[0]?.people, [
      [employee, "taken"],
      [colleague, "offered"],
    ]);
    assert.ok(
      (await world.outbox(employee)).some(({ to, about }) => to === manager && about.kind === "goalOfferTaken"),
    );
    const mine = await readGoals(world.ports, employee, employee);
    assert.deepEqual(
      mine?.offers.map(({ offer: { state, among }, taken }) => [state, among, taken]),
      [["taken", 2, 1]],
    );
    assert.equal((await take()).kind, "refused");
    assert.equal((await goalsOf(employee)).length, 1);
  });

  it("is put forward in the talk that is being summed up, for both to confirm", async () => {
    done(await offer());
    const appraisal = await held(1);
    done(await take());
    assert.deepEqual(
      (await goalsOf(employee)).map((goal) => [goal.state, goal.appraisal]),
      [
        ["proposed", appraisal],
        ["proposed", appraisal],
      ],
    );
  });

  it("does not make a sixth goal: says what to do instead", async () => {
    await confirmed(MAX_OPEN_GOALS);
    done(await offer());
    assert.partialDeepStrictEqual(await take(), {
      refusal: { key: "sharedGoal.noRoom", params: { max: MAX_OPEN_GOALS } },
    });
    done(await sharing.leaveGoalOffer(world.ports, employee, await act()));
    assert.equal(await asks(employee, "goalOffered"), false);
    assert.equal(await stateOf(employee), "leftForTalk");
  });

  it("stands in the talk it was left for, for both, until it is answered there", async () => {
    done(await offer());
    const appraisal = await held(1);
    const saved = async (who: PersonId) =>
      (await readAppraisal(world.ports, who, { subject: employee, appraisal }))?.savedGoals.map(
        (kept) => kept.terms.title,
      );
    assert.deepEqual(await saved(employee), [], "one that still waits outside the talk is not in it");
    done(await sharing.leaveGoalOffer(world.ports, employee, await act()));
    assert.deepEqual([await saved(employee), await saved(manager)], [[terms.title], [terms.title]]);
    done(await take());
    assert.deepEqual(await saved(manager), []);
    assert.equal((await goalsOf(employee)).length, 2);
  });

  it("has a day no later than the next talk, unless one says why", async () => {
    await confirmed(1);
    done(await offer());
    const late = { ...part, due: inDays(400) };
    const wish = async (changes: object) =>
      sharing.takeGoalOffer(world.ports, employee, { ...(await act()), part: { ...late, ...changes } });
    assert.partialDeepStrictEqual(await wish({}), { refusal: { key: "summary.goalBeyondNextTalk" } });
    done(await wish({ dueReason: "Terminen slutar då" }));
  });

  it("is declined with a word, or not at all; and answered by nobody else", async () => {
    done(await offer());
    const decline = async (comment: string, by: PersonId = employee) =>
      sharing.declineGoalOffer(world.ports, by, { ...(await act()), comment });
    assert.partialDeepStrictEqual(await decline(" "), { refusal: { key: "emptyComment" } });
    for (const who of [manager, colleague])
      assert.partialDeepStrictEqual(await decline("Nej", who), { refusal: { key: "notFound" } });
    assert.partialDeepStrictEqual(await sharing.leaveGoalOffer(world.ports, employee, await act()), {
      refusal: { key: "sharedGoal.noTalk" },
    });
    done(await decline("Jag har nog"));
    assert.partialDeepStrictEqual(await take(), {
      refusal: { key: "sharedGoal.answered", params: { state: "declined" } },
    });
  });

  it("is withdrawn from those who have not taken it on; the others keep their goal", async () => {
    done(await offer());
    done(await take());
    const shared = await sharedId();
    const request = world.request();
    for (let times = 0; times < 2; times++)
      done(await sharing.withdrawSharedGoal(world.ports, manager, { shared, request }));
    assert.deepEqual([await stateOf(employee), await stateOf(colleague)], ["taken", "withdrawn"]);
    assert.equal((await goalsOf(employee))[0]?.state, "agreed");
    assert.partialDeepStrictEqual(await take(colleague), {
      refusal: { key: "sharedGoal.answered", params: { state: "withdrawn" } },
    });
  });

  it("passes on with the management, for each person: the new manager follows it, is told and withdraws; the former no longer", async () => {
    done(await offer());
    const newManager = director;
    world.setTown({ ...townWith({ id: employee, manager: newManager }), assignments: [] });
    await overviewKeeper(world.ports).catchUp();
    const seenBy = async (who: PersonId) =>
      (await sharing.readSharedGoals(world.ports, who))?.shared.map(({ people, from }) => [people, from]);
    assert.deepEqual(await seenBy(manager), [[[[colleague, "offered"]], undefined]]);
    assert.deepEqual(await seenBy(newManager), [[[[employee, "offered"]], manager]]);
    const mine = await readGoals(world.ports, employee, employee);
    assert.equal(mine?.offers.length, 1);

    const shared = await sharedId();
    assert.partialDeepStrictEqual(
      await sharing.withdrawSharedGoal(world.ports, stranger, { shared, from: manager, request: world.request() }),
      { refusal: { key: "notFound" } },
    );
    done(await sharing.declineGoalOffer(world.ports, employee, { ...(await act()), comment: "Jag har nog" }));
    assert.ok(
      (await world.outbox(employee)).some(({ to, about }) => to === newManager && about.kind === "goalOfferDeclined"),
    );
    done(await sharing.withdrawSharedGoal(world.ports, manager, { shared, request: world.request() }));
    assert.deepEqual([await stateOf(employee), await stateOf(colleague)], ["declined", "withdrawn"]);
  });

  it("is withdrawn by the new manager from those they lead by now, and from nobody else", async () => {
    done(await offer());
    world.setTown({ ...townWith({ id: employee, manager: director }), assignments: [] });
    const withdrawal = { shared: await sharedId(), from: manager, request: world.request() };
    for (let times = 0; times < 2; times++)
      assert.equal((await sharing.withdrawSharedGoal(world.ports, director, withdrawal)).kind, "unchanged");
    assert.deepEqual([await stateOf(employee), await stateOf(colleague)], ["withdrawn", "offered"]);
  });
});

const asRequest = (text: string) => `request-${text}` as RequestId;
