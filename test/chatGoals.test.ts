import assert from "node:assert/strict";
import { goalIn } from "#core/dossier/dossier.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { appraisalsIn } from "#core/dossier/dossier.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { recurringScene } from "./support/goalChanges.ts";
import { goalTerms, talkScene } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const { title: TITLE, measure: MEASURE } = goalTerms();

describe("goals in the chat", () => {
  const world = chatWorld();
  const scene = async () => ({
    sara: await world.meet(employee),
    ...(await talkScene(world.server.ports, "confirmed")),
  });

  it("are listed without their words in a message, and with them in the answer to a press", async () => {
    const { sara } = await scene();
    const message = await sara.say("mål");
    assert.match(wordsIn(message), /Mål 1/);
    assert.doesNotMatch(wordsIn(message), new RegExp(TITLE));
    const goal = await sara.press(button(message, "Berätta hur det går"));
    assert.match(wordsIn(goal), new RegExp(TITLE));
    assert.match(wordsIn(goal), new RegExp(MEASURE));
    assert.match(wordsIn(await sara.press(button(goal, "Mina mål"))), new RegExp(TITLE));
    assert.doesNotMatch(world.channel.bodies(), new RegExp(TITLE));
  });

  it("are updated from a card, once for each press", async () => {
    const { sara, goal: id } = await scene();
    const card = await sara.press(button(await sara.say("mina mål"), "Berätta hur det går"));
    const save = button(card, "Spara");
    const answers = { status: "atRisk", note: "HEMLIGT-7 vi hinner inte" };
    const [saved] = await Promise.all([sara.press(save, answers), sara.press(save, answers)]);
    assert.match(wordsIn(saved), /sparat/);
    assert.match(wordsIn(saved), /Risk/);
    const goal = goalIn(await readDossier(world.server.ports, employee, { types: ["goal"] }), id);
    assert.deepEqual(
      goal?.state === "ongoing" && goal.progress.map(({ status, note, from }) => ({ status, note, from })),
      [{ ...answers, from: "card" }],
    );
    assert.doesNotMatch(world.channel.bodies(), /HEMLIGT-7/);
  });

  it("keep what was written when nothing was chosen, or it was too long", async () => {
    const { sara } = await scene();
    const card = await sara.press(button(await sara.say("mål"), "Berätta hur det går"));
    const unchosen = await sara.press(button(card, "Spara"), { status: "", note: "Det rör sig" });
    assert.match(wordsIn(unchosen), /Välj hur det går/);
    assert.equal(inputsIn(unchosen).find(({ id }) => id === "note")?.value, "Det rör sig");
    const long = await sara.press(button(unchosen, "Spara"), { status: "onTrack", note: "x".repeat(401) });
    assert.match(wordsIn(long), /för lång/);
    assert.equal(inputsIn(long).find(({ id }) => id === "note")?.value?.length, 401);
  });

  it("are updated by a client that falls back to Submit, without their words", async () => {
    const { sara } = await scene();
    const list = await sara.write("mål");
    const card = await sara.submit(button(list.card!, "Berätta hur det går"), {}, list.id);
    const saved = await sara.submit(button(card.card!, "Spara"), { status: "onTrack", note: "HEMLIGT-8" }, list.id);
    assert.match(wordsIn(saved.card!), /På väg/);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(`HEMLIGT-8|${TITLE}`));
  });

  it("that come back are asked about on their day, and answered with one press, once", async () => {
    const sara = await world.meet(employee);
    const { goal: id } = await recurringScene(world.server.ports);
    await world.server.settled();
    const home = await sara.say("hej");
    assert.match(wordsIn(home), /skulle göras den 24 november 2026/);
    const card = await sara.press(button(home, "Säg om det blev gjort"));
    const press = button(card, "Gjort 24 november 2026");
    const [said] = await Promise.all([sara.press(press), sara.press(press)]);
    assert.match(wordsIn(said), /sparat/);
    assert.ok(!actionsIn(said).some(({ verb }) => verb === "goal.occurrence"));
    const goal = goalIn(await readDossier(world.server.ports, employee, { ids: [id] }), id);
    assert.ok(goal && "occurrences" in goal);
    assert.deepEqual(
      goal.occurrences?.map(({ day, done }) => [day, done]),
      [["2026-11-24", true]],
    );
  });

  it("are reported by their owner alone", async () => {
    const { sara, goal } = await scene();
    const show = button(await sara.say("mål"), "Berätta hur det går");
    const boss = await world.meet(manager);
    for (const verb of ["goal.show", "goal.update"]) {
      const answer = await boss.press({ ...show, verb, data: { ...show.data, verb } }, { status: "onTrack" });
      assert.match(wordsIn(answer), /finns inte/);
    }
    assert.equal(goalIn(await readDossier(world.server.ports, employee, { ids: [goal] }), goal)?.state, "agreed");
  });
});

describe("a talk planned in the chat", () => {
  const world = chatWorld();
  const talks = async () => appraisalsIn(await readDossier(world.server.ports, employee, { types: ["appraisal"] }));

  it("can be with those one is the nearest manager of", async () => {
    const boss = await world.meet(manager);
    const form = await boss.say("boka samtal");
    const choices = inputsIn(form).find(({ id }) => id === "employee")?.["choices"] as readonly {
      readonly value: string;
    }[];
    assert.deepEqual(choices.map(({ value }) => value).toSorted(), ["peer", "safety", "sara"]);
    assert.match(wordsIn(await (await world.meet(people.peer)).say("plan talk")), /nearest manager/);
  });

  it("proposes a time that is free, and leads to the plan for several", async () => {
    const boss = await world.meet(manager);
    const proposed = async () => {
      const form = await boss.say("boka samtal");
      return ["date", "time"].map((id) => inputsIn(form).find((input) => input.id === id)?.value);
    };
    assert.deepEqual(await proposed(), ["2026-12-08", "08:30"]);
    const form = await boss.say("boka samtal");
    assert.ok(actionsIn(form).some(({ url }) => url?.includes("/tab/planning")));
    const started = await boss.press(button(form, "Boka samtalet"), { employee, date: "2026-12-08", time: "08:30" });
    assert.ok(actionsIn(started).some(({ url }) => /\/tab\/talk\/sara\/[^/]+\/calendar/.test(url ?? "")));
    await world.server.settled();
    assert.deepEqual(await proposed(), ["2026-12-08", "10:00"]);
  });

  it("is started once, however often the button is pressed", async () => {
    const boss = await world.meet(manager);
    const start = button(await boss.say("boka samtal"), "Boka samtalet");
    const answers = { employee, date: "2026-12-03", time: "" };
    const cards = await Promise.all([boss.press(start, answers), boss.press(start, answers)]);
    for (const card of cards) assert.match(wordsIn(card), /Samtalet med sara Name är bokat/);
    assert.equal((await talks()).length, 1);
  });

  it("says what is missing or cannot be, and keeps what was chosen", async () => {
    const boss = await world.meet(manager);
    const form = await boss.say("boka samtal");
    const start = button(form, "Boka samtalet");
    const missing = await boss.press(start, { employee, date: "" });
    assert.match(wordsIn(missing), /Välj vem samtalet är med och vilken dag/);
    assert.equal(inputsIn(missing).find(({ id }) => id === "employee")?.value, employee);
    assert.match(wordsIn(await boss.press(start, { employee, date: "2025-01-01" })), /har redan varit/);
    assert.match(wordsIn(await boss.press(start, { employee, date: "2026-02-30" })), /Dagen går inte att läsa/);
    assert.match(
      wordsIn(await boss.press(start, { employee, date: "2026-12-03", time: "25:00" })),
      /Tiden går inte att läsa/,
    );
    assert.match(wordsIn(await boss.press(start, { employee: people.hr, date: "2026-12-03" })), /närmaste chef/);
    assert.deepEqual(await talks(), []);
  });

  it("says that there is one already", async () => {
    const boss = await world.meet(manager);
    const start = button(await boss.say("boka samtal"), "Boka samtalet");
    await boss.press(start, { employee, date: "2026-12-03" });
    assert.match(wordsIn(await boss.press(start, { employee, date: "2026-12-04" })), /finns redan ett samtal/);
  });

  it("leads the manager to the own preparation", async () => {
    const boss = await world.meet(manager);
    const started = await boss.press(button(await boss.say("boka samtal"), "Boka samtalet"), {
      employee,
      date: "2026-12-03",
    });
    assert.match(wordsIn(await boss.press(button(started, "Förbered mig"))), /steg 1 av/);
    assert.equal(
      actionsIn(started).some(({ url }) => url?.includes("/tab/talk/sara/")),
      true,
    );
  });
});
