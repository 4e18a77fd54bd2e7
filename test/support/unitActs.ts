import assert from "node:assert/strict";
import type { Assessment } from "#core/assessment/assessment.ts";
import { CONCLUSION_FIELDS, fieldKeys } from "#core/assessment/matter.ts";
import type { PersonId } from "#core/ids.ts";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { AssessmentPageView } from "#bot/api/wire/assessment.ts";
import type { FollowUpView } from "#bot/api/wire/followUp.ts";
import type { WrittenView } from "#bot/api/wire/parts.ts";
import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { leaderOf, mark } from "./unitOfEight.ts";
import type { UnitYear } from "./unitYear.ts";

/** What the two in a dossier do with each other in the year of a unit, each text with its mark (unitOfEight.ts). */

const twoOf = ({ at }: UnitYear, who: PersonId) => ({ mine: at(who), theirs: at(leaderOf(who)) });

/** Both share what they have written; the leader has not a word of the other's before they have shared too. */
export async function shareBoth(year: UnitYear, who: PersonId, path: string, written: string) {
  const { mine, theirs } = twoOf(year, who);
  await mine.act("POST", `${path}/sharing`, { rev: 1 });
  const page = path.slice(0, path.lastIndexOf("/"));
  await theirs.lookAround([page]);
  assert.ok(!theirs.answered().includes(written), "shared by one only is not shown");
  await theirs.act("POST", `${path}/sharing`, { rev: 1 });
  assert.ok(JSON.stringify(await theirs.read(page)).includes(written), "both at once");
}

/** The leader invites, both prepare and share, and the employee says anonymously how the work is. Gives the talk's path. */
export async function bookAndPrepare(year: UnitYear, who: PersonId, date: string): Promise<string> {
  const { mine, theirs } = twoOf(year, who);
  const { appraisal = "" } = await theirs.act("POST", "appraisals", { employee: who, date, time: "09:00" });
  const path = `appraisals/${who}/${appraisal}`;
  year.isOn(who, path);
  year.isOn(who, `${path}/results`);
  await mine.told(/Medarbetarsamtal med/);
  const tasks = mark(who, who, "pair", "uppgifter");
  const saved = { step: "tasks", seenRev: 0, go: "stay" };
  await mine.act("PUT", `${path}/preparation`, {
    ...saved,
    values: { importantTasks: tasks, taskChanges: mark(who, who, "author", "kvar") },
    kept: ["taskChanges"],
  });
  const tasksView = mark(who, leaderOf(who), "pair", "syn");
  await theirs.act("PUT", `${path}/preparation`, { ...saved, values: { tasksView } });
  await shareBoth(year, who, `${path}/preparation`, tasks);
  await mine.act("POST", `${path}/climate`, {
    answers: { joy: "fully", participation: "mostly", development: "mostly" },
  });
  return path;
}

/** Two goals and a promise of a talk that is held. */
export async function agreeInTalk(year: UnitYear, who: PersonId, path: string) {
  const { mine, theirs } = twoOf(year, who);
  // What a shared salary basis rests on is part of it, also for those who read it and not the goal itself.
  for (const [kind, due, reach] of [
    ["content", "2027-06-01", "salary"],
    ["performance", "2027-10-01", "record"],
  ] as const) {
    const serves = { kind: "orgGoal", id: "vision" };
    const title = mark(who, who, reach, kind);
    await mine.act("POST", `${path}/goals`, {
      terms: { kind, title, measure: "Fyra av fyra", due, dueReason: "", serves },
    });
  }
  const text = mark(who, leaderOf(who), "record", "lovar");
  await theirs.act("POST", `${path}/actions`, {
    terms: { kind: "promise", text, owner: "manager", due: "2027-02-01" },
  });
}

/** The common text, sent and confirmed by both. */
export async function sumUp(year: UnitYear, who: PersonId, path: string, fields: Readonly<Record<string, string>>) {
  const { mine, theirs } = twoOf(year, who);
  for (const [field, value] of Object.entries(fields))
    await mine.act("PUT", `${path}/summary`, { field, value, seenRev: 0 });
  await theirs.act("POST", `${path}/summary/sending`);
  const { hash } = (await mine.read<AppraisalView>(path)).summary;
  for (const each of [mine, theirs]) await each.act("POST", `${path}/summary/confirmation`, { hash, dissent: "" });
  await mine.told(/Ni har båda bekräftat sammanfattningen/);
}

/** An open assessment of somebody's contract: each alone, revealed, the result judged as reached, confirmed by both. */
export async function assessContract(year: UnitYear, who: PersonId, { id, matter }: Assessment, next: string) {
  const { mine, theirs } = twoOf(year, who);
  const path = `assessments/${who}/${id}`;
  year.isOn(who, path);
  for (const each of [mine, theirs]) {
    const values = { clear: mark(who, each.person, "pair", "tydligt") };
    await each.act("PUT", `${path}/view`, { step: "assignment", seenRev: 0, values, go: "stay" });
  }
  await shareBoth(year, who, `${path}/view`, mark(who, who, "pair", "tydligt"));
  const result = matter.rows.find(({ kind }) => kind === "result");
  assert.ok(result);
  const compiling = async () => {
    const page = await theirs.read<AssessmentPageView>(path);
    assert.ok(page.compiling);
    return page.compiling;
  };
  const write = async (values: Readonly<Record<string, string>>) => {
    const now = await compiling();
    const step = stepWith(now, Object.keys(values)[0] ?? "");
    await theirs.act("PUT", `${path}/compilation`, { step, seenRev: now.rev, values, go: "stay" });
  };
  await write({
    [fieldKeys.outcome(result)]: "reached",
    [fieldKeys.shows(result)]: mark(who, leaderOf(who), "record", "syns"),
  });
  await write({ [CONCLUSION_FIELDS.conclusion]: "unchanged", [CONCLUSION_FIELDS.next]: next });
  await theirs.act("POST", `${path}/compilation/sending`, { rev: (await compiling()).rev });
  const hash = (await mine.read<AssessmentPageView>(path)).compiled?.hash;
  for (const each of [mine, theirs]) await each.act("POST", `${path}/confirmation`, { hash, dissent: "" });
}

/** The leader judges on the first goal, whose first criterion is `first`; the employee has no word of it yet. Gives the grounds' kinds. */
export async function judge(year: UnitYear, who: PersonId, path: string, first: "expected" | "above") {
  const { mine, theirs } = twoOf(year, who);
  const { judging, criteria } = await theirs.read<SalaryBasisView>(path);
  const grounds = judging?.grounds ?? [];
  const rests = grounds.find(({ title }) => title === mark(who, who, "salary", "content"));
  const judged = (step: string) => ({
    step,
    motivation: mark(who, leaderOf(who), "salary", "motiv"),
    grounds: [rests?.id],
    lateReason: "",
  });
  const overall = mark(who, leaderOf(who), "salary", "helhet");
  const title = mark(who, leaderOf(who), "salary", "fram");
  await theirs.act("PUT", `${path}/judgement`, {
    seenRev: 0,
    draft: {
      criteria: Object.fromEntries(criteria.map(({ key }, at) => [key, judged(at === 0 ? first : "expected")])),
      conditions: "",
      overall,
      ahead: { kind: "performance", title, measure: "Fyra", due: "2027-10-10" },
      plan: [],
    },
  });
  await mine.lookAround([path]);
  assert.ok(!mine.answered().includes(overall), "its author's alone");
  await theirs.act("POST", `${path}/judgement/ready`, { rev: 1 });
  return new Set(grounds.map(({ kind }) => kind));
}

/** A follow-up that is asked for: how the first goal goes, shared, answered, read. */
export async function followUp(year: UnitYear, who: PersonId, path: string) {
  const { mine, theirs } = twoOf(year, who);
  year.isOn(who, path);
  const [goals] = (await mine.read<FollowUpView>(path)).mine?.steps ?? [];
  const answer = (step: string, seenRev: number, values: Readonly<Record<string, string>>) =>
    ({ step, seenRev, values, go: "stay" }) as const;
  const status = { [goals?.fields[0]?.key ?? ""]: "atRisk" };
  await mine.act("PUT", `${path}/answers`, answer(goals?.key ?? "", 0, status));
  await mine.act("PUT", `${path}/answers`, answer("sinceLast", 1, { happened: mark(who, who, "pair", "hant") }));
  await mine.act("POST", `${path}/sharing`, { rev: 2 });
  const said = { answer: mark(who, leaderOf(who), "pair", "svarar") };
  await theirs.act("PUT", `${path}/answers`, answer("answer", 0, said));
  await theirs.act("POST", `${path}/sharing`, { rev: 1 });
  await mine.act("POST", `${path}/reading`);
}

const stepWith = ({ steps }: WrittenView, field: string) =>
  steps.find(({ fields }) => fields.some(({ key }) => key === field))?.key;
