import assert from "node:assert/strict";
import { CLIMATE_QUESTIONS } from "#core/climate/climate.ts";
import { EXPECTATIONS, type Terms } from "#core/contract/terms.ts";
import { firstBrokenEntry } from "#core/dossier/chain.ts";
import { assessmentsIn, followUpsIn, goalsIn, salaryBasesIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { leadershipKeys } from "#core/leadership/steps.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { perQuestion } from "#core/pool/counts.ts";
import { type Day, addDays } from "#core/time.ts";
import { DEFAULT_CYCLE } from "#core/year/cycle.ts";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { RetentionView } from "#bot/api/wire/archive.ts";
import type { ClimateView } from "#bot/api/wire/climate.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { LeadershipPageView, LeadershipsView } from "#bot/api/wire/leadership.ts";
import type { OrganisationCoverageView } from "#bot/api/wire/organisation.ts";
import type { Start } from "#bot/api/wire/overview.ts";
import type { PolicyCoverageView } from "#bot/api/wire/policy.ts";
import type { CalibrationView, SalaryBasisView, SalaryOverviewView, SalaryPageView } from "#bot/api/wire/salary.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { readTrail } from "#bot/usecases/dossierFile.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { button } from "./support/fakeChannel.ts";
import { completeTerms } from "./support/scenes.ts";
import { agreeInTalk, assessContract, bookAndPrepare, followUp, judge, shareBoth, sumUp } from "./support/unitActs.ts";
import { ANY_MARK, eight, homeUnit, leaderOf, mark, onlyTheirs } from "./support/unitOfEight.ts";
import { type UnitYear, startUnitYear } from "./support/unitYear.ts";

const { chief, manager, team, hr, registrar, stranger } = eight;
/** All eight have a talk, a salary basis and follow-ups, with who leads them. */
const all = [manager, ...team];

const TALKS_FROM = "2026-12-01" as Day;
const NEXT_TALK = "2027-11-23" as Day;
const ASSESSED = "2027-02-10" as Day;
const SALARY_DAY = "2027-03-10" as Day;

/**
 * The whole year of a unit of eight, with the municipality's clock moved a day at a time (issue 7): from the policy to the
 * archive. Each part builds on the one before. Every text has in it whose it is and who may read it (unitOfEight.ts).
 */
describe("the year of a unit of eight", function () {
  let year: UnitYear;
  let broken = false;
  /** The path of somebody's present talk. */
  const talks = new Map<PersonId, string>();
  const talkOf = (who: PersonId) => talks.get(who) ?? "";

  before(async () => {
    year = await startUnitYear("2026-11-24" as Day);
  });
  beforeEach(function () {
    if (broken) this.skip();
  });
  afterEach(function () {
    broken ||= this.currentTest?.state === "failed";
    year.checkReach();
  });
  after(() => year.stop());
  const at = (who: PersonId) => year.at(who);
  const passTo = (day: Day) => year.passTo(day);
  const dossierOf = (who: PersonId) => year.dossierOf(who);

  it("accepts the policy: HR publishes it, who leads is asked, and the coverage says who has answered", async () => {
    const text = { sv: [{ title: "Så leder vi", text: "Tillsammans, och i tid." }], en: [] };
    await at(hr).act("PUT", "administration/year", { seen: 0, cycle: DEFAULT_CYCLE });
    await at(hr).act("PUT", "policy/draft", { text, link: "", seenRev: 0 });
    await at(hr).act("POST", "policy/publication", { date: year.today(), decisionRef: "KS § 1", seenRev: 1 });
    await passTo("2026-11-25" as Day);
    const { chat } = at(manager);
    await at(manager).told(/Ledningspolicy|policyn/);
    await at(manager).act("POST", "policy/opening");
    await chat.press(button(await chat.say("policyn"), "Godta"));
    await year.settled();
    const { units } = await at(hr).read<PolicyCoverageView>("policy/coverage");
    const counted = units.map(({ unit, accepted, notAnswered }) => [unit, accepted, notAnswered]);
    assert.deepEqual(counted, [
      ["Kommunhuset", 0, 1],
      ["Hemmet", 1, 0],
    ]);
    assert.equal(await at(team[0]!).refused("POST", "policy/discussion"), "policy.notAsked");
  });

  it("gives its manager a contract: drafted by her, changed, approved as opened, then everybody's to read", async () => {
    const { contract = "" } = await at(manager).act("POST", "contracts", { holder: manager });
    const path = `contracts/${manager}/${contract}`;
    year.isOn(manager, path);
    const worded = (what: string): Terms => {
      const terms = completeTerms(mark(manager, manager, "public", what));
      return { ...terms, assessment: { followUps: ["2027-05-14" as Day], assessments: [ASSESSED] } };
    };
    await at(manager).act("PUT", `${path}/terms`, { terms: worded("utkast"), seenRev: 0 });
    const propose = async (what: string, revision: number) => {
      const { own } = await at(manager).read<ContractView>(path);
      await at(manager).act("POST", `${path}/proposal`, { terms: worded(what), seenRev: own?.rev ?? 0, revision });
      const { hash } = await at(manager).read<ContractView>(path);
      return { revision: revision + 1, hash };
    };
    const first = await propose("ett", 0);
    await at(chief).told(/förslag|kontrakt/i);
    await at(chief).act("POST", `${path}/change-request`, {
      seen: first,
      comment: mark(manager, chief, "pair", "andra"),
    });
    const second = await propose("slutlig", 1);
    await year.lookEverywhere();
    for (const who of [...team, hr, stranger])
      assert.doesNotMatch(at(who).answered(), ANY_MARK, `${who} before it is agreed`);
    const approval = { seen: second, unopened: false };
    assert.equal(await at(chief).refused("POST", `${path}/approval`, approval), "contract.notOpened");
    await at(chief).act("POST", `${path}/opening`);
    await at(chief).act("POST", `${path}/approval`, approval);
    const seen = await at(stranger).read<ContractView>(path);
    assert.deepEqual([seen.state, seen.terms.purpose], ["active", mark(manager, manager, "public", "slutlig")]);
  });

  it("plans, prepares and holds the talks of all eight, and agrees on what comes of them", async () => {
    for (const [index, who] of all.entries())
      talks.set(who, await bookAndPrepare(year, who, addDays(TALKS_FROM, index)));
    for (const [index, who] of all.entries()) {
      await passTo(addDays(TALKS_FROM, index));
      await at(leaderOf(who)).act("POST", `${talkOf(who)}/held`, { heldOn: year.today() });
      await agreeInTalk(year, who, talkOf(who));
      const tasks = mark(who, who, "record", "kom");
      await sumUp(year, who, talkOf(who), { tasks, nextDate: NEXT_TALK, followUpPace: "every3Months" });
    }
    await year.lookEverywhere();
    const { units } = await at(hr).read<OrganisationCoverageView>("organisation/coverage");
    const home = units.find(({ unit }) => unit === homeUnit);
    assert.deepEqual(home?.talks, { held: 8, ahead: 0, none: 0 });
    assert.deepEqual(home.contracts, { inForce: 1, late: 0, none: 0 });
  });

  it("assesses the contract when its day is near: each alone, revealed together, compiled and confirmed", async () => {
    await passTo(addDays(ASSESSED, -14));
    const [assessment] = assessmentsIn(await dossierOf(manager));
    assert.equal(assessment?.state, "open", "the clock opens it");
    await assessContract(year, manager, assessment, "2027-08-10");
    assert.equal(assessmentsIn(await dossierOf(manager))[0]?.state, "confirmed");
  });

  it("talks about the leadership: two views at once, seven anonymous voices, and one change that becomes a goal", async () => {
    await at(chief).told(/Årets ledarskapsdialog med Maja Ek är öppen/);
    const { dialogues } = await at(manager).read<LeadershipsView>(`leadership/${manager}`);
    const path = `leadership/${manager}/${dialogues[0]?.id}`;
    year.isOn(manager, path);
    for (const [index, who] of team.entries()) {
      const waiting = (await at(who).read<Start>("start")).waiting.map(({ kind }) => kind);
      assert.ok(waiting.includes("voiceToGive"), `${who} is asked: ${waiting.join()}`);
      const answers = perQuestion(EXPECTATIONS, () => (index < 6 ? "mostly" : "seldom"));
      await at(who).act("POST", "voice", { answers });
    }
    for (const who of [manager, chief])
      await at(who).act("PUT", `${path}/view`, {
        step: "goals",
        seenRev: 0,
        values: { [leadershipKeys.seen("goals")]: mark(manager, who, "pair", "leder") },
        go: "stay",
      });
    await shareBoth(year, manager, `${path}/view`, mark(manager, manager, "pair", "leder"));
    await at(manager).act("PUT", `${path}/outcome`, {
      seenRevision: 0,
      keep: [mark(manager, manager, "pair", "behall"), "Morgonmötet"],
      change: mark(manager, manager, "pair", "andra"),
      sign: "Listan är tom på fredagar",
      support: "",
      due: "2027-09-01",
    });
    await at(chief).act("POST", `${path}/agreement`, { revision: 1 });
    const agreed = await at(manager).read<LeadershipPageView>(path);
    assert.deepEqual([agreed.state, agreed.hasGoal], ["agreed", true]);
    const { voice } = await at(manager).read<LeadershipsView>(`leadership/${manager}`);
    assert.deepEqual(voice, [], "nothing of a year that has not closed");
  });

  it("sets the ground for each salary: own view first, judged on what was agreed, shared, read and closed", async () => {
    const bases = new Map<PersonId, string>();
    const basisOf = (who: PersonId) => bases.get(who) ?? "";
    for (const who of all) {
      await at(leaderOf(who)).act("POST", `salary/${who}`, { day: SALARY_DAY });
      await at(who).told(/Lönesamtal med/);
      const page = await at(who).read<SalaryPageView>(`salary/${who}`);
      bases.set(who, `salary/${who}/${page.bases[0]?.id}`);
      year.isOn(who, basisOf(who));
    }
    await passTo(addDays(SALARY_DAY, -7));
    for (const who of all) {
      const values = { results: mark(who, who, "pair", "egensyn") };
      await at(who).act("PUT", `${basisOf(who)}/view`, { step: "results", seenRev: 0, values, go: "stay" });
      if (who === team[6]) await at(who).act("POST", `${basisOf(who)}/view/declining`);
      else await at(who).act("POST", `${basisOf(who)}/view/giving`, { rev: 1 });
    }
    await passTo(SALARY_DAY);
    for (const [index, who] of all.entries()) {
      const kinds = await judge(year, who, basisOf(who), index > 0 ? "above" : "expected");
      for (const kind of ["summary", "goal"] as const) assert.ok(kinds.has(kind), `${who} has a ${kind} to rest on`);
      assert.equal(kinds.has("assessedResult"), who === manager, "a contract's results, where there is a contract");
    }
    const calibration = await at(chief).read<CalibrationView>(`salary-calibration/${homeUnit}`);
    const steps = calibration.groups.find(({ set }) => set === "staff")?.rows.map((row) => row.steps);
    assert.deepEqual(steps?.slice(0, 2), [
      { develop: 0, expected: 0, above: 7 },
      { develop: 0, expected: 7, above: 0 },
    ]);
    for (const who of all) {
      await at(leaderOf(who)).act("POST", `${basisOf(who)}/sharing`, { rev: 1 });
      const { shared } = await at(who).read<SalaryBasisView>(basisOf(who));
      assert.ok(shared);
      await at(who).act("POST", `${basisOf(who)}/comment`, { comment: mark(who, who, "salary", "svar") });
      await at(who).act("POST", `${basisOf(who)}/goal`, { dueReason: "" });
      await at(who).act("POST", `${basisOf(who)}/reading`, { hash: shared.hash });
    }
    const later = await at(hr).read<CalibrationView>(`salary-calibration/${homeUnit}`);
    assert.deepEqual(later.groups, calibration.groups, "counted once");
    await year.lookEverywhere();
    const { units } = await at(hr).read<SalaryOverviewView>("salary-overview");
    const home = units.find(({ unit }) => unit === homeUnit);
    assert.deepEqual([home?.held, home?.planned, home?.none, home?.lacking], [8, 0, 0, 0]);
    await passTo(addDays(SALARY_DAY, 31));
    for (const who of all) assert.equal(salaryBasesIn(await dossierOf(who))[0]?.state, "closed");
  });

  it("follows up through the year at the pace they chose, counted, and tells how the goals go", async () => {
    const followUpsOf = async (who: PersonId) =>
      followUpsIn(await dossierOf(who)).toSorted((one, other) => one.day.localeCompare(other.day));
    for (const who of all) {
      const [first] = await followUpsOf(who);
      assert.equal(first?.state, "notHeld", "of the one that nobody came to the clock has said so");
    }
    const [next] = (await followUpsOf(team[0]!)).filter(({ state }) => state === "planned");
    assert.ok(next);
    await passTo(addDays(next.day, 7));
    for (const who of all.slice(0, 6)) {
      const asked = (await followUpsOf(who)).find(({ state }) => state === "asked");
      assert.ok(asked, `${who} is asked`);
      await followUp(year, who, `follow-ups/${who}/${asked.id}`);
      assert.ok(goalsIn(await dossierOf(who)).some((goal) => goal.state === "ongoing" && goal.status === "atRisk"));
    }
  });

  it("comes round to the next talks, which say what became of every goal", async () => {
    await passTo(addDays(NEXT_TALK, -21));
    for (const who of all) {
      const booked = await at(leaderOf(who)).act("POST", "appraisals", { employee: who, date: NEXT_TALK, time: "" });
      talks.set(who, `appraisals/${who}/${booked.appraisal}`);
      year.isOn(who, talkOf(who));
    }
    await passTo(NEXT_TALK);
    for (const who of all) {
      const [theirs, path] = [at(leaderOf(who)), talkOf(who)];
      await theirs.act("POST", `${path}/held`, { heldOn: year.today() });
      const { earlier, earlierActions } = await theirs.read<AppraisalView>(path);
      assert.equal(
        earlier.length,
        who === manager ? 4 : 3,
        "two of the talk, one of the salary, one of the leadership",
      );
      for (const goal of earlier)
        await theirs.act("PUT", `${path}/goals/${goal.id}/outcome`, {
          said: { outcome: "done", comment: mark(who, leaderOf(who), "record", "utfall") },
          seenRev: goal.rev,
        });
      for (const action of earlierActions)
        await theirs.act("POST", `agreements/${who}/${action.id}/completion`, { note: "" });
      await sumUp(year, who, path, { nextDate: "2028-11-01", noGoalsReason: "Vi sätter dem i januari." });
    }
    for (const who of all) assert.ok(goalsIn(await dossierOf(who)).every(({ state }) => state === "done"));
    await year.lookEverywhere();
    const { units } = await at(hr).read<OrganisationCoverageView>("organisation/coverage");
    const { contracts, talks: held } = units.find(({ unit }) => unit === homeUnit) ?? {};
    // Nobody has answered in the assessment that the last one set for August.
    assert.deepEqual(
      [contracts, held],
      [
        { inForce: 0, late: 1, none: 0 },
        { held: 8, ahead: 0, none: 0 },
      ],
    );
  });

  it("shows what was said without names when the years have closed", async () => {
    await passTo("2028-01-03" as Day);
    const { groups } = await at(hr).read<ClimateView>("climate");
    const home = groups.find(({ unit, scope }) => unit === homeUnit && scope === "own");
    const cells = home?.years.find((each) => each.year === 2026)?.cells;
    for (const question of CLIMATE_QUESTIONS) assert.equal(cells?.[question].kind, "shown", question);
    for (const who of [manager, chief]) {
      const { voice } = await at(who).read<LeadershipsView>(`leadership/${manager}`);
      const goals = voice.find((each) => each.year === 2027)?.cells?.goals;
      assert.deepEqual(goals, { kind: "shown", share: "nearlyAll", size: 5 });
    }
  });

  it("removes what is due by decision and nothing else, and proves it", async () => {
    const decided = async (kind: string, months: number) =>
      at(registrar).act("PUT", "archive/retention/rules", {
        kind,
        fate: "remove",
        months,
        reference: "KS 2027-12-01 § 9",
        from: year.today(),
      });
    await decided("salaryBasis", 6);
    await decided("followUp", 2);
    await decided("leadership", 24);
    await at(registrar).act("POST", "archive/holds", { person: team[2], reason: "Tvist", reviewOn: "2028-03-01" });
    const job = retentionJob(year.ports, { onFault: (fault) => assert.fail(String(fault)) });
    await at(registrar).act("POST", "archive/retention/runs");
    await job.work();
    const [looked] = (await at(registrar).read<RetentionView>("archive/retention")).runs;
    const counted = (counts: readonly { readonly kind: string; readonly count: number }[] = []) =>
      Object.fromEntries(counts.map(({ kind, count }) => [kind, count]));
    const due = counted(looked?.found?.due);
    assert.equal(due.salaryBasis, 7, "one of the eight is held");
    assert.equal(due.leadership, undefined, "not yet");
    assert.equal(counted(looked?.found?.held).salaryBasis, 1);
    await at(registrar).act("POST", `archive/retention/runs/${looked?.id}/confirmation`, {
      expected: looked?.found?.total,
    });
    await job.work();
    await job.stop();
    const [done] = (await at(registrar).read<RetentionView>("archive/retention")).runs;
    assert.deepEqual([done?.state, counted(done?.removed)], ["done", due]);

    const stored = await year.stored();
    for (const who of all) {
      const isHeld = who === team[2];
      for (const [author, reach, what] of [
        [leaderOf(who), "salary", "motiv"],
        [who, "salary", "svar"],
        [who, "pair", "egensyn"],
      ] as const)
        assert.equal(stored.includes(mark(who, author, reach, what)), isHeld, `${what} of ${who}`);
      assert.ok(stored.includes(mark(who, who, "record", "kom")), "the talks have no decision and stay");
    }
    assert.ok(stored.includes(mark(manager, manager, "pair", "behall")), "the leadership dialogue is not due");
    assert.ok(stored.includes(mark(manager, manager, "public", "slutlig")), "nor is the contract");
  });

  it("verifies link by link, has forgotten no message, and has told everybody only what is theirs", async () => {
    await passTo("2028-01-04" as Day);
    assert.ok(year.digests() > 50, "there were digests to count");
    for (const who of [...all, MUNICIPALITY]) {
      const { chain, entries } = await readTrail(year.ports, who, {});
      assert.equal(firstBrokenEntry(chain, entries, hashOf), undefined, who);
      assert.doesNotMatch(JSON.stringify(entries), ANY_MARK, "the chain holds no text");
      const rows = await year.ports.store.find("dossiers", who, { types: ["outbox", "digest"] });
      const open = rows.filter(({ body }) =>
        ["pending", "sending", "waiting"].includes(String((body as { readonly status?: string }).status)),
      );
      assert.deepEqual(
        open.map(({ body }) => body.id),
        [],
        `something is left to tell of ${who}`,
      );
    }
    for (const who of all) assert.ok(onlyTheirs(who, at(who).answered()) > 10, `${who} has read their own`);
    for (const who of [hr, stranger]) assert.ok(onlyTheirs(who, at(who).answered()) <= 1, `${who}: the contract alone`);
  });
});
