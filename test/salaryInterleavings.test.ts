import assert from "node:assert/strict";
import * as fc from "fast-check";
import { salaryBasesIn, salaryBasisIn, salaryRecordIn, salaryViewIn } from "#core/dossier/dossier.ts";
import type { PersonId, RequestId, SalaryBasisId } from "#core/ids.ts";
import { isShared } from "#core/salary/basis.ts";
import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import { type JudgementDraft, emptyDraft } from "#core/salary/judgement.ts";
import { createChat } from "#bot/chat/chat.ts";
import { drawNotice } from "#bot/chat/notices.ts";
import { localLinks } from "#bot/links.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { readStart, readTeam } from "#bot/usecases/situation.ts";
import * as salary from "#bot/usecases/salary.ts";
import { readCalibration, readSalaryOverview } from "#bot/usecases/salaryOverview.ts";
import { readSalaryBasis, readSalaryPage } from "#bot/usecases/salaryReading.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { agreedGoal } from "./support/builders.ts";
import { type Wish, assertConsistent, race, sequence } from "./support/race.ts";
import { employee, inDays, people, salarySetter, unitHead } from "./support/town.ts";
import { type World, done, makeWorld } from "./support/world.ts";
import { unitId } from "./support/orgGoals.ts";

const VIEW = "EGEN-SYN-7d1";
const KEPT = "BEHÅLLET-7d1";
const JUDGED = "BEDÖMNING-7d1";
/** So many random orders; each plays a basis from one of its stages on. */
const RUNS = 60;

describe("a salary basis, in each order the two act in", () => {
  it("shows nobody an own view before it is given, a judgement before it is shared, or what is kept, ever", () => {
    const employees = fc.constantFrom("write", "keep", "give", "decline", "comment", "read", "take", "leave");
    const authors = fc.constantFrom("save", "ready", "reopen", "share", "move", "add");
    const stage = fc.constantFrom(0, 1, 2, 3, 4);
    return fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        stage,
        sequence(employees),
        sequence(authors),
        async (scheduler, upTo, one, other) => {
          const world = makeWorld({ file: ":memory:" });
          const basis = await begun(world, upTo);
          const wishes = (by: PersonId, chosen: readonly (readonly [string, boolean])[]): Wish[] =>
            chosen.map(([does, twice]) => ({
              by,
              twice,
              act: (ports, request) => act(ports, by, does, basis, request),
            }));
          await race(scheduler, world, [wishes(employee, one), wishes(salarySetter, other)]);

          const dossier = await readDossier(world.ports, employee, {
            types: ["salaryBasis", "salaryView", "salaryRecord"],
          });
          const now = salaryBasisIn(dossier, basis);
          assert.ok(now);
          const view = salaryViewIn(dossier, basis);
          const isGiven = view?.status === "given";
          const record = salaryRecordIn(dossier, basis);
          assert.equal(isShared(now), record !== undefined, "there is a record exactly when it is shared");
          if (isShared(now)) assert.equal(now.hash, record?.hash);

          // What each other person gets of it, everywhere.
          const got = {
            author: await everything(world, salarySetter, basis),
            employee: await everything(world, employee, basis),
            others: (
              await Promise.all(
                [unitHead, people.deputy, people.director, people.hr, people.colleague].map((who) =>
                  everything(world, who, basis),
                ),
              )
            ).join(),
          };
          if (!isGiven) assert.doesNotMatch(got.author + got.others, new RegExp(VIEW));
          if (!isShared(now)) assert.doesNotMatch(got.employee + got.others, new RegExp(JUDGED));
          // The search finds what is there to be found; who only wrote what is kept has given nothing to find.
          if (isGiven && JSON.stringify(view).includes(VIEW)) assert.match(got.author, new RegExp(VIEW));
          if (isShared(now)) assert.match(got.employee, new RegExp(JUDGED));
          assert.doesNotMatch(got.author + got.others, new RegExp(KEPT));
          await assertConsistent(world, employee);
          assert.doesNotMatch(JSON.stringify(await world.chain(employee)), new RegExp(`${VIEW}|${JUDGED}|${KEPT}`));
          await world.close();
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** A basis brought so far: asked, view written, given, judged, ready. */
async function begun(world: World, upTo: number): Promise<SalaryBasisId> {
  const { ports } = world;
  const goal = agreedGoal();
  await world.store.commit("dossiers", employee, [{ kind: "create", body: goal }]);
  const request = world.request();
  done(await salary.openSalaryBasis(ports, salarySetter, { subject: employee, day: inDays(10), request }));
  const [opened] = salaryBasesIn(await readDossier(ports, employee, { types: ["salaryBasis"] }));
  if (!opened) throw new Error("no salary basis was opened");
  const steps = ["write", "give", "save", "ready"] as const;
  for (const [index, does] of steps.entries())
    if (index < upTo) done(await act(ports, index < 2 ? employee : salarySetter, does, opened.id, world.request()));
  return opened.id;
}

const draft = (): JudgementDraft => ({
  ...emptyDraft,
  criteria: Object.fromEntries(
    criteriaNow([]).sets.staff.map(({ key }) => [
      key,
      { step: "expected", motivation: `${JUDGED} ${key}`, grounds: [`goal:${agreedGoal().id}`], lateReason: "" },
    ]),
  ),
  overall: `${JUDGED} i helhet`,
  ahead: { kind: "content", title: `${JUDGED} framåt`, measure: JUDGED, due: inDays(200) },
});

async function act(
  ports: Ports,
  by: PersonId,
  does: string,
  basis: SalaryBasisId,
  request: RequestId,
): Promise<Outcome> {
  const which = { subject: employee, basis, request };
  const found = await readSalaryBasis(ports, by, which);
  const rev = found?.mine?.rev ?? found?.judging?.judgement.rev ?? 0;
  const written = { ...which, seenRev: rev, go: "stay" as const };
  switch (does) {
    case "write":
      return salary.submitSalaryView(ports, by, { ...written, step: "results", values: { results: VIEW } });
    case "keep":
      return salary.submitSalaryView(ports, by, {
        ...written,
        step: "conditions",
        values: { conditions: KEPT },
        kept: ["conditions"],
      });
    case "give":
      return salary.giveSalaryView(ports, by, { ...which, seenRev: rev });
    case "decline":
      return salary.declineSalaryView(ports, by, which);
    case "comment":
      return salary.commentOnSalaryBasis(ports, by, { ...which, comment: "Jag ser det annorlunda." });
    case "read": {
      const hash = found && isShared(found.basis) ? found.basis.hash : ("0".repeat(64) as never);
      return salary.confirmSalaryRead(ports, by, { ...which, hash });
    }
    case "take":
      return salary.takeSalaryGoal(ports, by, { ...which, dueReason: "Hela året" });
    case "leave":
      return salary.leaveSalaryGoalForTalk(ports, by, which);
    case "save":
      return salary.saveSalaryJudgement(ports, by, { ...which, seenRev: rev, draft: draft() });
    case "ready":
      return salary.markSalaryReady(ports, by, { ...which, seenRev: rev });
    case "reopen":
      return salary.reopenSalaryJudgement(ports, by, which);
    case "share":
      return salary.shareSalaryBasis(ports, by, { ...which, seenRev: rev });
    case "move":
      return salary.moveSalaryTalk(ports, by, { ...which, day: inDays(12) });
    default:
      return salary.addToSalaryBasis(ports, by, { ...which, text: "Fel månad" });
  }
}

/** All that somebody can get of it: readings, overviews, the counts, every message drawn for them, and what the chat says first. */
async function everything(world: World, who: PersonId, basis: SalaryBasisId): Promise<string> {
  const { ports } = world;
  const links = localLinks("http://localhost");
  await overviewKeeper(ports).catchUp();
  const rows = (await world.outbox(employee)).filter(({ to }) => to === who);
  const messages = await Promise.all(rows.map((row) => drawNotice(ports, links)(row)));
  const found = await readSalaryBasis(ports, who, { subject: employee, basis });
  return JSON.stringify([
    found,
    await readSalaryPage(ports, who, employee),
    await readSalaryOverview(ports, who),
    await readCalibration(ports, who, unitId("homeCare")),
    (await readStart(ports, who))?.situation,
    await readTeam(ports, who),
    messages,
    await createChat({ ports, links, municipality: "Kommunen" }).say(who, "hej"),
  ]);
}
