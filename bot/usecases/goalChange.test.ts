import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Entry } from "#core/dossier/chain.ts";
import { goalIn } from "#core/dossier/dossier.ts";
import { type Goal, type GoalChange, type GoalTerms, goalTerms, isLive } from "#core/goal/goal.ts";
import type { AppraisalId, ContentHash, GoalId, PersonId } from "#core/ids.ts";
import type { WaitingKind } from "#core/overview/waiting.ts";
import type { StoredBody } from "#bot/store/store.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { goalTermsOf } from "../../test/support/builders.ts";
import { RUNS, type Wish, assertConsistent, race, sequence } from "../../test/support/race.ts";
import { colleague, deputy, director, employee, inDays, salarySetter, unitHead } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import * as talks from "./appraisal.ts";
import { type Outcome, readDossier } from "./dossierFile.ts";
import * as goals from "./goal.ts";
import * as changes from "./goalChange.ts";
import type { Ports } from "./ports.ts";
import { readGoals } from "./goalReading.ts";
import { readSituation } from "./situation.ts";

const manager = unitHead;
type Agreed = { readonly appraisal: AppraisalId; readonly goal: GoalId };

/** A goal that the two have agreed in a talk today; they meet again in a year. */
async function agreedIn(world: World): Promise<Agreed> {
  const { ports, request } = world;
  const started = { employee, date: inDays(0), time: "", request: request() };
  const appraisal = madeBy<AppraisalId>(await talks.startAppraisal(ports, manager, started), "appraisalPlanned");
  const act = () => ({ subject: employee, appraisal, request: request() });
  done(await talks.holdAppraisal(ports, manager, { ...act(), heldOn: inDays(0) }));
  const proposed = await goals.proposeGoal(ports, employee, { ...act(), terms: goalTermsOf() });
  const goal = madeBy<GoalId>(proposed, "goalProposed");
  done(await talks.writeSummary(ports, manager, { ...act(), field: "nextDate", value: inDays(375), seenRev: 0 }));
  const sent = done(await talks.sendSummary(ports, manager, act())).dossier.documents.find(
    ({ type }) => type === "appraisal",
  );
  const hash = (sent && "hash" in sent ? sent.hash : "") as ContentHash;
  for (const who of [employee, manager]) done(await talks.confirmSummary(ports, who, { ...act(), hash, dissent: "" }));
  return { appraisal, goal };
}

const goalNow = async (ports: Ports, id: GoalId): Promise<Goal> => {
  const goal = goalIn(await readDossier(ports, employee, { ids: [id] }), id);
  assert.ok(goal);
  return goal;
};
const proposalIn = (goal: Goal) => (isLive(goal) ? goal.proposal : undefined);
const reword = (changed: Partial<GoalTerms>): GoalChange => ({ kind: "reword", terms: goalTermsOf(changed) });

describe("a goal that is changed between talks", () => {
  let world: World;
  let goal: GoalId;
  const act = () => ({ subject: employee, goal, request: world.request() });
  const propose = (by: PersonId, change = reword({ title: "Handleda tre nya" }), seenRev = 1) =>
    changes.proposeGoalChange(world.ports, by, { ...act(), change, seenRev });
  const hash = async () => proposalIn(await goalNow(world.ports, goal))!.hash;
  const asks = async (who: PersonId, kind: WaitingKind) => {
    await overviewKeeper(world.ports).catchUp();
    return (await readSituation(world.ports, who))?.waiting.some((each) => each.kind === kind);
  };

  beforeEach(async () => {
    world = makeWorld();
    ({ goal } = await agreedIn(world));
    world.passDays(3);
  });
  afterEach(() => world.close());

  it("waits for the other, who is told, and whoever stands in may answer", async () => {
    done(await propose(employee));
    assert.deepEqual(
      await Promise.all([employee, unitHead, deputy, director].map((who) => asks(who, "goalChangeToAnswer"))),
      [false, true, true, false],
    );
    done(await changes.acceptGoalChange(world.ports, deputy, { ...act(), hash: await hash() }));
    assert.equal((await goalNow(world.ports, goal)).title, "Handleda tre nya");
    assert.deepEqual(
      (await world.outbox(employee)).flatMap(({ to, about }) =>
        about.kind.startsWith("goalChange") ? [[to, about.kind]] : [],
      ),
      [
        [unitHead, "goalChangeProposed"],
        [employee, "goalChangeAnswered"],
      ],
    );
  });

  it("is read by the two with what is proposed, and by who sets the salary without it", async () => {
    done(await propose(manager));
    const read = async (who: PersonId) => (await readGoals(world.ports, who, employee))?.goals.length;
    assert.deepEqual(await Promise.all([employee, manager, deputy, salarySetter, colleague].map(read)), [
      1,
      1,
      1,
      1,
      undefined,
    ]);
    for (const who of [salarySetter, colleague, director])
      assert.equal(
        (await changes.acceptGoalChange(world.ports, who, { ...act(), hash: await hash() })).kind,
        "refused",
      );
  });

  it("serves nothing that is not there", async () => {
    const there = reword({ serves: { kind: "orgGoal", id: "ghost" } });
    assert.partialDeepStrictEqual(await propose(employee, there), { refusal: { key: "invalid" } });
  });

  it("is taken up in the talk once one is held", async () => {
    done(await propose(employee));
    const started = { employee, date: inDays(3), time: "", request: world.request() };
    const made = await talks.startAppraisal(world.ports, manager, started);
    const appraisal = madeBy<AppraisalId>(made, "appraisalPlanned");
    const held = { subject: employee, appraisal, request: world.request(), heldOn: inDays(3) };
    done(await talks.holdAppraisal(world.ports, manager, held));
    const late = await changes.acceptGoalChange(world.ports, manager, { ...act(), hash: await hash() });
    assert.partialDeepStrictEqual(late, { refusal: { key: "goal.inTalk" } });
    done(
      await changes.declineGoalChange(world.ports, manager, { ...act(), hash: await hash(), comment: "I samtalet" }),
    );
  });
});

describe("two parties who change one goal at the same moment", () => {
  it("end in words that both have seen, each change answered once and by the other", () => {
    const choice = fc.constantFrom(
      "propose",
      "propose",
      "rewrite",
      "drop",
      "accept",
      "accept",
      "decline",
      "takeBack",
      "report",
    );
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), sequence(choice), sequence(choice), async (scheduler, one, other) => {
        const world = makeWorld({ file: ":memory:" });
        const { goal } = await agreedIn(world);
        const wishes = (by: PersonId, chosen: typeof one): Wish[] =>
          chosen.map(([does, twice]) => ({
            by,
            twice,
            act: (ports, request) => goalAct(ports, by, does, { subject: employee, goal, request }),
          }));
        await race(scheduler, world, [wishes(employee, one), wishes(manager, other)]);

        const now = await goalNow(world.ports, goal);
        const settled = "changes" in now ? (now.changes ?? []) : [];
        let words = goalTermsOf();
        for (const { was, became, change, as, settledBy } of settled) {
          assert.deepEqual(was, words, "what was before is what held");
          const proposer = as === "owner" ? employee : manager;
          assert.equal(settledBy === proposer, became === "takenBack", "nobody answers their own");
          if (became === "accepted" && change.kind === "reword") words = change.terms;
        }
        assert.deepEqual(goalTerms(now), words, "the words are those last accepted");
        const entries = await world.ports.store.find("dossiers", employee, { types: ["entry"] });
        const events = entries.flatMap(({ body }) => (body as StoredBody & Entry).events);
        const proposed = events.filter(({ type }) => type === "goalChangeProposed").length;
        // Who has put something forward may put something else in its place, before it is answered.
        const answers = settled.length + (proposalIn(now) ? 1 : 0);
        assert.ok(answers <= proposed, "nothing is answered twice, or without being put forward");
        const dropped = settled.some(({ became, change }) => became === "accepted" && change.kind === "drop");
        assert.equal(now.state === "dropped", dropped);
        await assertConsistent(world, employee);
        await world.close();
      }),
      { numRuns: RUNS },
    );
  });
});

/** Acts on what one sees just then, as on an open page. */
async function goalAct(ports: Ports, by: PersonId, does: string, act: goals.GoalAct): Promise<Outcome> {
  const goal = await goalNow(ports, act.goal);
  const hash = proposalIn(goal)?.hash ?? ("0".repeat(64) as ContentHash);
  const propose = (change: GoalChange) => changes.proposeGoalChange(ports, by, { ...act, change, seenRev: goal.rev });
  switch (does) {
    case "propose":
      return propose(reword({ title: `Ord från ${by}` }));
    case "rewrite":
      return propose(reword({ title: `Andra ord från ${by}`, due: inDays(250) }));
    case "drop":
      return propose({ kind: "drop", reason: "Enheten flyttar" });
    case "accept":
      return changes.acceptGoalChange(ports, by, { ...act, hash });
    case "decline":
      return changes.declineGoalChange(ports, by, { ...act, hash, comment: "Nej" });
    case "takeBack":
      return changes.takeBackGoalChange(ports, by, act);
    default:
      return goals.reportGoalProgress(ports, by, { ...act, status: "onTrack", note: does, from: "tab" });
  }
}
