import assert from "node:assert/strict";
import { leadershipsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type LeadershipId, type PersonId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Day, addDays } from "#core/time.ts";
import { DEFAULT_CYCLE } from "#core/year/cycle.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { leadershipOutcome } from "../../test/support/leadership.ts";
import { TODAY, people } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import { readDossier } from "./dossierFile.ts";
import * as leadership from "./leadership.ts";
import { saveYear } from "./year.ts";

const { unitHead, director, chiefExecutive, employee, hr } = people;
const leaders = [unitHead, director, chiefExecutive];
const OPENS = (
  TODAY.slice(5) < "01-15" ? `${TODAY.slice(0, 4)}-01-15` : `${Number(TODAY.slice(0, 4)) + 1}-01-15`
) as Day;

describe("the dialogues about leadership that the year opens", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const lookAt = async (day: Day) => {
    world.setTime(lookOn(day));
    const clock = sweeper({ ports: world.ports, onFault: assert.ifError, everyMs: 3_600_000 });
    await clock.sweep();
    await clock.stop();
  };
  const save = async () =>
    done(await saveYear(world.ports, hr, { request: world.request(), seen: 0, cycle: DEFAULT_CYCLE }));
  const dialogues = async (who: PersonId) =>
    leadershipsIn(await readDossier(world.ports, who, { types: ["leadershipDialogue"] }));
  const counts = () => Promise.all(leaders.map(async (who) => (await dialogues(who)).length));
  const open = async () =>
    madeBy<LeadershipId>(
      await leadership.openLeadership(world.ports, director, { subject: unitHead, request: world.request() }),
      "leadershipOpened",
    );

  it("open on the first day of the assessments, once for each who leads, and both are told", async () => {
    await save();
    await lookAt(addDays(OPENS, -1));
    assert.deepEqual(await counts(), [0, 0, 0]);
    await lookAt(OPENS);
    await lookAt(addDays(OPENS, 20));
    assert.deepEqual(await counts(), [1, 1, 1]);
    assert.deepEqual(await dialogues(employee), []);
    const [opened] = await dialogues(unitHead);
    assert.deepEqual([opened?.state, opened?.holder, opened?.principal], ["open", unitHead, director]);
    const told = (await world.outbox(unitHead)).filter(({ about }) => about.kind === "leadershipOpened");
    assert.deepEqual(told.map(({ to }) => to).toSorted(), [director, unitHead].toSorted());
    const [entry] = await world.chain(unitHead);
    assert.equal(entry?.actor, CLOCK);
  });

  it("leave alone what the two have opened themselves, and what they agreed in lately", async () => {
    await save();
    world.setTime(lookOn(addDays(OPENS, -40)));
    const id = await open();
    await lookAt(OPENS);
    assert.deepEqual(await counts(), [1, 1, 1]);

    const act = () => ({ subject: unitHead, leadership: id, request: world.request() });
    for (const who of [unitHead, director]) done(await leadership.declineLeadershipView(world.ports, who, act()));
    const outcome = leadershipOutcome({ due: addDays(OPENS, 100) });
    done(await leadership.proposeLeadershipOutcome(world.ports, unitHead, { ...act(), outcome, seenRevision: 0 }));
    done(await leadership.agreeToLeadershipOutcome(world.ports, director, { ...act(), revision: 1 }));
    const nextYear = `${Number(OPENS.slice(0, 4)) + 1}-01-15` as Day;
    await lookAt(nextYear);
    assert.equal((await dialogues(unitHead)).length, 2, "a year later there is a new one");
    assert.equal((await dialogues(director)).length, 1, "where the former is still open it goes on");
  });

  it("open late rather than never, but not when the year was saved after their day, nor without a saved year", async () => {
    await lookAt(OPENS);
    assert.deepEqual(await counts(), [0, 0, 0], "nothing is sent by a year that is only proposed");
    await save();
    await lookAt(addDays(OPENS, 10));
    assert.deepEqual(await counts(), [0, 0, 0], "it was not in the plan that HR saw");
    const nextYear = `${Number(OPENS.slice(0, 4)) + 1}-01-15` as Day;
    await lookAt(addDays(nextYear, 9));
    assert.deepEqual(await counts(), [1, 1, 1]);
  });
});
