import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstBrokenEntry } from "#core/dossier/chain.ts";
import { appraisalIn, appraisalsIn, followUpsIn, goalsIn, talkActionsIn } from "#core/dossier/dossier.ts";
import { isLive } from "#core/goal/goal.ts";
import { type AppraisalId, asId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { isOpen } from "#core/talkAction/talkAction.ts";
import { type Day, addDays } from "#core/time.ts";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import { readDossier, readTrail } from "#bot/usecases/dossierFile.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { issuer } from "./support/apiServer.ts";
import { type ChatServer, startChatServer } from "./support/chatServer.ts";
import { type FakeChannel, button, startFakeChannel, wordsIn } from "./support/fakeChannel.ts";
import { type Seat, takeSeatInYear, walkThrough } from "./support/pairOfTwo.ts";
import { people } from "./support/tinyMunicipality.ts";

/** Every text that somebody writes during the year has this in it, and a word for whose it is and when. */
const MARK = "MÄRKE";
const FIRST_DAY = "2026-12-03" as Day;
const NEXT_DAY = "2027-11-02" as Day;

/**
 * A whole year of two people, in chat and tab, with the municipality's clock moved on (issue 4): from the invitation over the
 * talk and what is followed up to the next talk, where nothing that was agreed is forgotten. Each part builds on the one before.
 */
describe("the year of a pair", function () {
  const folder = mkdtempSync(join(tmpdir(), "year-"));
  let channel: FakeChannel;
  let server: ChatServer;
  let sara: Seat;
  let boss: Seat;
  let first: AppraisalId;
  let next: AppraisalId;
  let broken = false;

  before(async () => {
    channel = await startFakeChannel();
    server = await startChatServer(join(folder, "data.sqlite"), { checkToken: issuer.checkToken });
    sara = await takeSeatInYear(people.self, server, channel);
    boss = await takeSeatInYear(people.manager, server, channel);
  });
  beforeEach(function () {
    if (broken) this.skip();
  });
  afterEach(function () {
    broken ||= this.currentTest?.state === "failed";
    assert.doesNotMatch(channel.bodies(), new RegExp(MARK), "no text of anybody's settles in the chat");
    assert.doesNotMatch(server.logged(), new RegExp(MARK), "nor in a log");
  });
  after(async () => {
    await server.stop();
    await channel.stop();
    rmSync(folder, { recursive: true });
  });

  let today = "2026-11-24" as Day;
  /** Week by week, as the clock goes. */
  const passTo = async (day: Day) => {
    for (let at = addDays(today, 7); at < day; at = addDays(at, 7)) await server.passTo(lookOn(at));
    await server.passTo(lookOn(day));
    today = day;
  };
  const dossier = () =>
    readDossier(server.ports, people.self, { types: ["appraisal", "goal", "talkAction", "followUp"] });
  const T = (id: string) => `appraisals/${people.self}/${id}`;
  const pagesAbout = (talk: string) => [
    "start",
    "team",
    "promises",
    "planning/2026-12-01",
    `goals/${people.self}`,
    `agreements/${people.self}`,
    `summaries/${people.self}`,
    `follow-ups/${people.self}`,
    T(talk),
    `${T(talk)}/results`,
  ];
  const hasRead = ({ answered }: Seat, whose: string) => answered().includes(`${MARK} ${whose}`);
  const underWay = async () =>
    appraisalsIn(await dossier()).find(({ state }) => state === "preparation")?.id ?? asId<AppraisalId>("none");

  /** Both prepare in the chat and share; until the second has, neither has a word of the other's. */
  const prepareAndShare = async (talk: string, year: string) => {
    await walkThrough(sara, await sara.chat.say("förbered"), typed(`SARA${year}`));
    await sara.act("PUT", `${T(talk)}/preparation`, {
      step: "leadership",
      seenRev: (await sara.read<AppraisalView>(T(talk))).mine?.rev,
      values: { leadershipHelps: `${MARK} BEHÅLLS${year}` },
      kept: ["leadershipHelps"],
      go: "stay",
    });
    await boss.lookAround(pagesAbout(talk));
    // What was kept in the tab is part of what is reviewed in the chat.
    const saras = await walkThrough(sara, await sara.chat.say("förbered"), (_id, _type, was) => was);
    await sara.chat.press(button(saras, "Markera som klar och dela"));
    await boss.lookAround(pagesAbout(talk));
    assert.ok(!hasRead(boss, `SARA${year}`), "shared by one only is not shown");

    const bosses = await walkThrough(boss, await boss.chat.say("förbered"), typed(`BOSS${year}`));
    await sara.lookAround(pagesAbout(talk));
    assert.ok(!hasRead(sara, `BOSS${year}`));
    await boss.chat.press(button(bosses, "Markera som klar och dela"));
    await Promise.all([sara.lookAround(pagesAbout(talk)), boss.lookAround(pagesAbout(talk))]);
    assert.ok(hasRead(boss, `SARA${year}`) && hasRead(sara, `BOSS${year}`), "both at once");
    assert.ok(!hasRead(boss, "BEHÅLLS"), "what is kept stays kept");
    assert.equal((await sara.read<AppraisalView>(T(talk))).state, "shared");
  };

  const write = async (talk: string, by: Seat, fields: { readonly [field: string]: string }) => {
    for (const [field, value] of Object.entries(fields))
      await by.act("PUT", `${T(talk)}/summary`, { field, value, seenRev: 0 });
  };
  const confirmBoth = async (talk: string) => {
    await boss.act("POST", `${T(talk)}/summary/sending`);
    await sara.told(/ammanfattning/);
    const { hash } = (await sara.read<AppraisalView>(T(talk))).summary;
    for (const each of [sara, boss]) await each.act("POST", `${T(talk)}/summary/confirmation`, { hash, dissent: "" });
    await sara.told(/Ni har båda bekräftat sammanfattningen/);
  };
  const propose = (talk: string, kind: "content" | "performance", title: string, due: string) =>
    sara.act("POST", `${T(talk)}/goals`, {
      terms: { kind, title: `${MARK} ${title}`, measure: `${MARK} mått`, due, dueReason: "", serves: { kind: "none" } },
    });

  it("begins with an invitation in the chat, and two preparations that neither sees before both have shared", async () => {
    const form = await boss.chat.say("boka samtal");
    await boss.chat.press(button(form, "Boka samtalet"), { employee: people.self, date: FIRST_DAY, time: "13:30" });
    await sara.told(/Medarbetarsamtal med/);
    first = await underWay();
    await prepareAndShare(first, "1");
  });

  it("is talked about, summed up by both, and confirmed by both", async () => {
    await passTo(FIRST_DAY);
    await boss.act("POST", `${T(first)}/held`, { heldOn: FIRST_DAY });
    await write(first, boss, { tasks: `${MARK} gemensamt`, nextDate: NEXT_DAY, followUpPace: "every3Months" });
    await write(first, sara, { results: `${MARK} gemensamt` });
    await propose(first, "content", "mål ett", "2027-06-01");
    await propose(first, "performance", "mål två", "2027-10-01");
    const action = (terms: object) => boss.act("POST", `${T(first)}/actions`, { terms });
    await action({ kind: "promise", text: `${MARK} löfte`, owner: "manager", due: "2027-01-15" });
    await action({
      kind: "development",
      text: `${MARK} kurs`,
      owner: "employee",
      due: "2027-05-01",
      effect: `${MARK} effekt`,
    });
    await action({
      kind: "idea",
      text: `${MARK} idé`,
      owner: "manager",
      due: "2027-10-20",
      answer: `${MARK} ja`,
    });
    await confirmBoth(first);
    const agreed = await dossier();
    assert.deepEqual(
      [...goalsIn(agreed), ...talkActionsIn(agreed)].map(({ state }) => state),
      ["agreed", "agreed", "agreed", "agreed", "agreed"],
    );
  });

  it("is followed up when the clock says so: one shared and answered, one that nobody came to is counted", async () => {
    const [one, two, ...later] = followUpsIn(await dossier()).toSorted((a, b) => a.day.localeCompare(b.day));
    assert.ok(one && two && later.length > 0, "at the pace the two chose");
    await passTo(addDays(one.day, -7));
    const page = `follow-ups/${people.self}/${one.id}`;
    const asked = await sara.told(/Dags för avstämning/);
    const review = await walkThrough(
      sara,
      await sara.chat.press(button(asked, "Öppna avstämningen")),
      typed("SARAF", { goal: "atRisk" }),
    );
    await boss.lookAround([...pagesAbout(first), page]);
    assert.ok(!hasRead(boss, "SARAF"));
    await sara.chat.press(button(review, "Dela med boss Name"));
    const shared = await boss.chat.press(button(await boss.told(/har delat sin avstämning/), "Läs och svara"));
    await boss.lookAround([page]);
    assert.ok(hasRead(boss, "SARAF"));
    const answer = await walkThrough(boss, await boss.chat.press(button(shared, "Svara")), typed("BOSSF"));
    await sara.lookAround([...pagesAbout(first), page]);
    assert.ok(!hasRead(sara, "BOSSF"));
    await boss.chat.press(button(answer, "Dela med sara Name"));
    await sara.lookAround([page]);
    assert.ok(hasRead(sara, "BOSSF"));

    await passTo(addDays(two.day, 15));
    const states = followUpsIn(await dossier()).filter(({ id }) => id === one.id || id === two.id);
    assert.deepEqual(new Set(states.map(({ state }) => state)), new Set(["shared", "notHeld"]));
  });

  it("goes on between: goals are reported in the chat, promises kept or moved with a reason", async () => {
    const goal = await sara.chat.press(button(await sara.chat.say("mina mål"), "Berätta hur det går"));
    await sara.chat.press(button(goal, "Spara"), { status: "onTrack", note: `${MARK} framsteg` });
    await boss.told(/Löfte|lovat|lovade/);
    const promises = await boss.chat.press(button(await boss.chat.say("mina löften"), "Visa"));
    assert.match(wordsIn(promises), new RegExp(`${MARK} löfte`), "the oldest first");
    await boss.chat.press(button(promises, "Klart"));
    const course = talkActionsIn(await dossier()).find(({ kind }) => kind === "development");
    assert.ok(course);
    await sara.act("POST", `agreements/${people.self}/${course.id}/new-day`, {
      due: "2027-12-15",
      reason: `${MARK} kursen är flyttad`,
    });
    const states = talkActionsIn(await dossier()).map(({ kind, state }) => [kind, state]);
    assert.ok(states.some(([kind, state]) => kind === "promise" && state === "done"));
    assert.ok(states.some(([kind, state]) => kind === "development" && state === "agreed"));
  });

  it("comes round: the next talk is booked, with one's own answers of last time for one's own eyes", async () => {
    await passTo(addDays(NEXT_DAY, -30));
    const booked = await boss.act("POST", "appraisals", { employee: people.self, date: NEXT_DAY, time: "09:00" });
    next = asId<AppraisalId>(booked.appraisal ?? "");
    assert.equal(appraisalIn(await dossier(), first)?.state, "closed");
    const { lastTime } = await sara.read<AppraisalView>(T(next));
    assert.ok(Object.values(lastTime?.answers ?? {}).includes(`${MARK} BEHÅLLS1`), "also what was kept");
    const bosses = (await boss.read<AppraisalView>(T(next))).lastTime;
    assert.ok(!JSON.stringify(bosses).includes("SARA1"));
    await prepareAndShare(next, "2");
  });

  it("opens with what was agreed last time, the manager's first, and is not sent before each goal has its answer", async () => {
    await passTo(NEXT_DAY);
    await boss.act("POST", `${T(next)}/held`, { heldOn: NEXT_DAY });
    const view = await boss.read<AppraisalView>(T(next));
    const owners = view.earlierActions.map(({ owner }) => owner);
    assert.ok(owners.includes("employee") && owners.lastIndexOf("manager") < owners.indexOf("employee"));
    assert.deepEqual(view.earlier.length, 2);

    await propose(next, "content", "nytt mål", "2028-05-01");
    await write(next, boss, { nextDate: "2028-11-01", unit: `${MARK} gemensamt` });
    assert.match(await boss.refused("POST", `${T(next)}/summary/sending`), /^summary\./);
    const [one, two] = view.earlier;
    assert.ok(one && two);
    const outcomes = [
      [one, { outcome: "done", comment: `${MARK} nått` }],
      [two, { outcome: "carriedOver", due: "2028-03-01", comment: "" }],
    ] as const;
    for (const [goal, said] of outcomes)
      await boss.act("PUT", `${T(next)}/goals/${goal.id}/outcome`, { said, seenRev: goal.rev });
    for (const action of view.earlierActions.filter(({ state, due }) => state === "agreed" && due < NEXT_DAY))
      await boss.act("POST", `agreements/${people.self}/${action.id}/completion`, { note: `${MARK} gjort` });
    await confirmBoth(next);
  });

  it("has forgotten nothing: each goal and promise has an end, or goes on to a day to come", async () => {
    const now = await dossier();
    for (const goal of goalsIn(now))
      if (isLive(goal)) assert.ok(goal.due > NEXT_DAY, `${goal.title} goes on`);
      else assert.ok(["done", "partly", "notReached", "dropped"].includes(goal.state), goal.title);
    for (const action of talkActionsIn(now)) {
      assert.notEqual(action.state, "proposed", action.text);
      if (isOpen(action)) assert.ok(action.due > NEXT_DAY, `${action.text} goes on`);
    }
    const before = followUpsIn(now).filter(({ day }) => day < NEXT_DAY);
    assert.ok(before.length > 2);
    for (const { day, state } of before) assert.ok(!["planned", "asked"].includes(state), `${day} is ${state}`);
  });

  it("verifies link by link, and has given neither a word that the other kept", async () => {
    const { chain, entries } = await readTrail(server.ports, people.self, {});
    assert.ok(entries.length > 40);
    assert.equal(firstBrokenEntry(chain, entries, hashOf), undefined);
    assert.doesNotMatch(JSON.stringify(entries), new RegExp(MARK), "the chain holds no text either");
    await boss.lookAround([...pagesAbout(first), ...pagesAbout(next)]);
    assert.ok(!hasRead(boss, "BEHÅLLS"));
    for (const who of [people.managersManager, people.hr, people.admin, people.registrar]) {
      const other = await takeSeatInYear(who, server, channel);
      await other.lookAround([...pagesAbout(first), ...pagesAbout(next)]);
      assert.doesNotMatch(other.answered(), new RegExp(MARK), who);
    }
  });
});

/** A text with whose it is, a day to come, a place on the scale; of a choice about a goal what is given. */
const typed =
  (whose: string, { goal = "" }: { readonly goal?: string } = {}) =>
  (id: string, type: string): string => {
    if (type === "Input.Text") return `${MARK} ${whose} ${id}`;
    if (type === "Input.Date") return "2027-09-01";
    return id.startsWith("answer_goal") ? goal : whose.endsWith("F") ? "" : "mostly";
  };
