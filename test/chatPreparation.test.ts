import assert from "node:assert/strict";
import { preparationFor } from "#core/content/preparation.ts";
import { appraisalsIn, preparationIn } from "#core/dossier/dossier.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { setLocale } from "#bot/usecases/preference.ts";
import { submitStep } from "#bot/usecases/preparation.ts";
import { cancelAppraisal, holdAppraisal } from "#bot/usecases/appraisal.ts";
import { type RequestId, asId } from "#core/ids.ts";
import { chatWorld, filledIn } from "./support/chatWorld.ts";
import { type Client, type ShownCard, actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { entriesOf, talkScene } from "./support/scenes.ts";
import { TODAY, people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const MARKER = "HEMLIGT-9f3";

describe("a preparation in the chat", () => {
  const world = chatWorld();
  const dossier = () => readDossier(world.server.ports, employee, { types: ["appraisal", "preparation"] });
  const talk = async () => appraisalsIn(await dossier())[0]!;
  const mine = async (side: "employee" | "manager" = "employee") =>
    preparationIn(await dossier(), (await talk()).id, side)!;

  /** The manager starts the talk in the chat; both have met the bot. */
  async function called(): Promise<{ readonly sara: Client; readonly boss: Client; readonly first: ShownCard }> {
    const [sara, boss] = [await world.meet(employee), await world.meet(manager)];
    const form = await boss.say("boka samtal");
    await boss.press(button(form, "Boka samtalet"), { employee, date: "2026-12-03", time: "13:30" });
    await world.server.settled();
    const notice = await sara.arrived(
      ({ card }) => card !== undefined && wordsIn(card).includes("Medarbetarsamtal med"),
    );
    const first = await sara.press(button(notice.card!, "Förbered"));
    return { sara, boss, first };
  }

  /** Answers every question of every step, and comes to the review. */
  async function walk(
    client: Client,
    first: ShownCard,
    words: { readonly next: string; readonly review: string },
  ): Promise<ShownCard> {
    let card = first;
    for (let step = 0; step < 12 && !wordsIn(card).includes(words.review); step++)
      card = await client.press(
        button(card, words.next),
        filledIn(card, (id) => `${MARKER} ${id} från ${client.conversation}`),
      );
    return card;
  }
  const sv = { next: "Nästa", review: "Gå igenom och dela" };
  const en = { next: "Next", review: "Review and share" };

  it("is told of unasked, with the questions one press away and who sees the answers before them", async () => {
    const { first } = await called();
    assert.match(wordsIn(first), /Bara du ser detta tills ni båda har delat/);
    assert.match(wordsIn(first), /steg 1 av/);
  });

  it("is walked step by step by both sides, shared, and revealed to both", async () => {
    const { sara, boss, first } = await called();
    const review = await walk(sara, first, sv);
    assert.match(wordsIn(review), /allmän handling/);
    const steps = preparationFor("employee").steps.filter(({ when }) => when === undefined).length;
    assert.equal((JSON.stringify(review).match(/besvarade/g) ?? []).length, steps);
    const shared = await sara.press(button(review, "Markera som klar och dela"));
    assert.match(wordsIn(shared), /Din förberedelse är delad/);

    const bossReview = await walk(boss, await boss.say("förbered"), sv);
    const revealed = await boss.press(button(bossReview, "Markera som klar och dela"));
    assert.match(wordsIn(revealed), /Nu har ni båda delat/);
    assert.equal((await talk()).state, "shared");
    assert.equal((await mine()).answers["importantTasks"]?.value, `${MARKER} answer_importantTasks från chat-sara`);

    await world.server.settled();
    assert.ok(await sara.arrived(({ card }) => card !== undefined && wordsIn(card).includes("läsa varandras svar")));
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
    assert.doesNotMatch(world.server.logged(), new RegExp(MARKER));
  });

  it("is declined by one, who is not hurried, and shown by the other who is told so", async () => {
    const { sara, boss, first } = await called();
    const bossReview = await walk(boss, await boss.say("förbered"), sv);
    const asked = await boss.press(button(bossReview, "Jag förbereder mig inte skriftligt"));
    assert.match(wordsIn(asked), /avgör sedan själv/);
    const declined = await boss.press(button(asked, "Ja, inget skriftligt från mig"));
    assert.match(wordsIn(declined), /kan ändra dig/);
    await world.server.settled();
    assert.ok(await sara.arrived(({ card }) => card !== undefined && wordsIn(card).includes("har ingen skriftlig")));

    const review = await walk(sara, first, sv);
    const shared = await sara.press(button(review, "Markera som klar och dela"));
    assert.match(wordsIn(shared), /Vill du visa din ändå/);
    const before = await sara.press(button(shared, "Visa min ändå"));
    assert.match(wordsIn(before), /utan att du får någon tillbaka/);
    const shown = await sara.press(button(before, "Ja, visa min förberedelse"));
    assert.match(wordsIn(shown), /kan läsa din förberedelse/);
    assert.ok(!actionsIn(shown).some(({ title }) => title === "Ta tillbaka"), "what is read cannot be taken back");
    assert.equal((await mine()).status, "shown");
    await world.server.settled();
    assert.ok(await boss.arrived(({ card }) => card !== undefined && wordsIn(card).includes("visar sin förberedelse")));

    const again = await boss.press(button(declined, "Skriv ändå"));
    await boss.press(button(again, "Nästa"), { answer_nothing: "" });
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("is walked in English by who has chosen English", async () => {
    const { sara, boss } = await called();
    for (const who of [employee, manager]) await setLocale(world.server.ports, who, "en");
    for (const client of [sara, boss]) {
      const review = await walk(client, await client.say("prepare"), en);
      assert.doesNotMatch(wordsIn(review), /Gå igenom|besvarade|Förberedelse/);
      await client.press(button(review, "Mark as ready and share"));
    }
    assert.equal((await talk()).state, "shared");
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("goes back and forth, and shows the author's own text in the answer to a press", async () => {
    const { sara, first } = await called();
    const second = await sara.press(button(first, "Nästa"), { answer_agreementsDone: `${MARKER} ett` });
    const back = await sara.press(button(second, "Tillbaka"), { answer_importantTasks: `${MARKER} två` });
    assert.equal(inputsIn(back).find(({ id }) => id === "answer_agreementsDone")?.value, `${MARKER} ett`);
    const again = await sara.press(button(back, "Nästa"), { answer_agreementsDone: "" });
    assert.equal(inputsIn(again).find(({ id }) => id === "answer_importantTasks")?.value, `${MARKER} två`);
    assert.equal((await mine()).answers["agreementsDone"]?.value, "", "emptying a field that held the text clears it");
  });

  it("is resumed after a restart, with empty fields that keep what is saved", async () => {
    const { sara, first } = await called();
    const second = await sara.press(button(first, "Nästa"));
    const paused = await sara.press(button(second, "Spara och gör en paus"), {
      answer_importantTasks: `${MARKER} kvar`,
    });
    assert.match(wordsIn(paused), /Sparat/);
    await world.restart();

    const resumed = await sara.say("förbered");
    assert.match(wordsIn(resumed), /steg 2 av/);
    assert.match(wordsIn(resumed), /Sparat svar finns \(16 tecken\)/);
    await sara.press(button(resumed, "Nästa"), { answer_importantTasks: "" });
    assert.equal((await mine()).answers["importantTasks"]?.value, `${MARKER} kvar`);

    const opened = await sara.press(button(paused, "Fortsätt"));
    assert.doesNotMatch(wordsIn(opened), new RegExp(MARKER), "nor does resuming show it");
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("clears a saved answer where its field is empty only on the wish of its author", async () => {
    const { sara, first } = await called();
    const second = await sara.press(button(first, "Nästa"), { answer_agreementsDone: "Något" });
    await sara.press(button(second, "Tillbaka"));
    const resumed = await sara.say("förbered");
    assert.ok(inputsIn(resumed).some(({ id }) => id === "clear"));
    await sara.press(button(resumed, "Nästa"), { clear: "agreementsDone" });
    assert.equal((await mine()).answers["agreementsDone"]?.value, "");
  });

  it("keeps to its author what is ticked", async () => {
    const { sara, first } = await called();
    await sara.press(button(first, "Nästa"), { answer_agreementsDone: "För mig", kept: "agreementsDone" });
    assert.equal((await mine()).answers["agreementsDone"]?.kept, true);
  });

  it("takes a step with one read and one commit", async () => {
    const { sara, first } = await called();
    const second = await sara.press(
      button(first, "Nästa"),
      filledIn(first, () => "Ett svar"),
    );
    await world.server.settled();
    const { ports, store } = world.server;
    let counts = store.counts();
    store.reset();
    const { committed } = ports;
    Object.assign(ports, { committed: () => (counts = store.counts()) });
    await sara.press(
      button(second, "Nästa"),
      filledIn(second, () => "Ett svar till"),
    );
    assert.deepEqual(counts, { find: 1, commit: 1, due: 0, changes: 0 });
    assert.deepEqual(store.counts(), counts);
    Object.assign(ports, { committed });
  });

  it("takes a double click and a replayed press once", async () => {
    const { sara, first } = await called();
    const before = await entriesOf(world.server.ports, employee);
    const next = button(first, "Nästa");
    const answers = { answer_agreementsDone: "En gång" };
    const [one, two] = await Promise.all([sara.press(next, answers), sara.press(next, answers)]);
    const later = await sara.press(next, answers);
    for (const card of [one, two, later]) assert.match(wordsIn(card), /steg 2 av/);
    assert.equal(await entriesOf(world.server.ports, employee), before + 1);
  });

  it("does not write over a newer answer: what was typed stays in the field, and one more press saves it", async () => {
    const { sara, first } = await called();
    const { id } = await talk();
    const elsewhere = { agreementsDone: "Nyare, från fliken" };
    await submitStep(world.server.ports, employee, {
      subject: employee,
      appraisal: id,
      side: "employee",
      step: "lookBack",
      seenRev: 0,
      values: elsewhere,
      go: "stay",
      request: asId("tab"),
    });

    const conflict = await sara.press(button(first, "Nästa"), {
      answer_agreementsDone: "Äldre, från kortet",
      answer_whatAffected: "Ny",
    });
    assert.match(wordsIn(conflict), /nyare sparat svar/);
    assert.equal(inputsIn(conflict).find((input) => input.id === "answer_agreementsDone")?.value, "Äldre, från kortet");
    assert.equal((await mine()).answers["agreementsDone"]?.value, "Nyare, från fliken");
    await sara.press(button(conflict, "Nästa"), {
      answer_agreementsDone: "Äldre, från kortet",
      answer_whatAffected: "Ny",
    });
    assert.equal((await mine()).answers["agreementsDone"]?.value, "Äldre, från kortet");
    assert.equal((await mine()).answers["whatAffected"]?.value, "Ny");
  });

  it("says when an answer is too long, and keeps it in the field", async () => {
    const { sara, first } = await called();
    const long = "å".repeat(1201);
    const card = await sara.press(button(first, "Nästa"), { answer_agreementsDone: long });
    assert.match(wordsIn(card), /för långt: 1201 tecken, högst 1200/);
    assert.equal(inputsIn(card).find(({ id }) => id === "answer_agreementsDone")?.value, long);
    assert.equal((await mine()).rev, 0);
  });

  it("works for a client that falls back to Submit: the message is changed, and no text goes into it", async () => {
    const { sara } = await called();
    const asked = await sara.write("förbered");
    const next = await sara.submit(
      button(asked.card!, "Nästa"),
      { answer_agreementsDone: `${MARKER} via mobil` },
      asked.id,
    );
    assert.equal(next.id, asked.id);
    assert.match(wordsIn(next.card!), /steg 2 av/);
    const back = await sara.submit(button(next.card!, "Tillbaka"), {}, asked.id);
    assert.match(wordsIn(back.card!), /Sparat svar finns/);
    assert.equal((await mine()).answers["agreementsDone"]?.value, `${MARKER} via mobil`);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("leaves the card with the text where it is when a Submit could not be saved", async () => {
    const { sara } = await called();
    const asked = await sara.write("förbered");
    const refused = await sara.submit(
      button(asked.card!, "Nästa"),
      { answer_agreementsDone: `${MARKER} ${"x".repeat(1200)}` },
      asked.id,
    );
    assert.notEqual(refused.id, asked.id);
    assert.match(wordsIn(refused.card!), /för långt/);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("shows what one answered last time in the answer to a press, and saves what was being written", async () => {
    await talkScene(world.server.ports, "confirmed", { employee: `${MARKER} förra`, manager: "Chefens ord" });
    const { sara, first } = await called();
    const tasks = await sara.press(button(first, "Nästa"));
    const recalled = await sara.press(button(tasks, "Förra gången"), { answer_importantTasks: `${MARKER} nu` });
    assert.match(wordsIn(recalled), new RegExp(`${MARKER} förra`));
    assert.match(wordsIn(recalled), /Bara du ser det. Det du har skrivit nu är sparat/);
    assert.doesNotMatch(wordsIn(recalled), /Chefens ord/);
    assert.equal(inputsIn(recalled).find(({ id }) => id === "answer_importantTasks")?.value, `${MARKER} nu`);
    const next = await sara.press(button(recalled, "Nästa"));
    assert.match(wordsIn(next), /steg 3 av/);
    assert.match(wordsIn(await sara.press(button(next, "Förra gången"))), /inget svar från förra gången/);

    const asked = await sara.write("förbered");
    const back = await sara.submit(button(asked.card!, "Tillbaka"), {}, asked.id);
    const inTab = await sara.submit(button(back.card!, "Förra gången"), {}, asked.id);
    assert.match(wordsIn(inTab.card!), /ser du i fliken/);
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });

  it("sends a new card when the old message is gone", async () => {
    const { sara } = await called();
    const asked = await sara.write("förbered");
    const next = await sara.submit(button(asked.card!, "Nästa"), {}, "gone");
    assert.notEqual(next.id, asked.id);
    assert.match(wordsIn(next.card!), /steg 2 av/);
  });

  it("shares exactly what was reviewed", async () => {
    const { sara, first } = await called();
    const review = await walk(sara, first, sv);
    const { id } = await talk();
    const { rev } = await mine();
    await submitStep(world.server.ports, employee, {
      subject: employee,
      appraisal: id,
      side: "employee",
      step: "lookBack",
      seenRev: rev,
      values: { agreementsDone: "Ändrat" },
      go: "stay",
      request: asId("tab"),
    });
    const again = await sara.press(button(review, "Markera som klar och dela"));
    assert.match(wordsIn(again), /ändrat dina svar sedan/);
    assert.equal((await mine()).status, "draft");
  });

  it("can be taken back until the other has shared, and a late replay of the sharing shares nothing", async () => {
    const { sara, first } = await called();
    const review = await walk(sara, first, sv);
    const share = button(review, "Markera som klar och dela");
    const shared = await sara.press(share);
    const taken = await sara.press(button(shared, "Ta tillbaka"));
    assert.match(wordsIn(taken), /tillbakatagen/);
    const replayed = await sara.press(share);
    assert.doesNotMatch(wordsIn(replayed), /Din förberedelse är delad/);
    assert.equal((await mine()).status, "draft");
  });

  it("gives a step of what is shared already the present state instead", async () => {
    const { sara, first } = await called();
    await sara.press(button(await walk(sara, first, sv), "Markera som klar och dela"));
    const stale = await sara.press(button(first, "Nästa"), { answer_agreementsDone: "För sent" });
    assert.match(wordsIn(stale), /Din förberedelse är delad/);
  });

  it("says on every card where it is, also when the other shared after the card was drawn", async () => {
    const { sara, boss, first } = await called();
    const shared = await sara.press(button(await walk(sara, first, sv), "Markera som klar och dela"));
    const share = "Markera som klar och dela";
    await boss.press(button(await walk(boss, await boss.say("förbered"), sv), share));
    const takeBack = button(shared, "Ta tillbaka");
    const open = { ...takeBack, verb: "prep.open", data: { ...takeBack.data, verb: "prep.open" } };
    const review = { ...takeBack, verb: "prep.review", data: { ...takeBack.data, verb: "prep.review" } };
    for (const press of [takeBack, open, review]) {
      const card = await sara.press(press);
      assert.match(wordsIn(card), /Nu har ni båda delat/);
      assert.ok(!actionsIn(card).some(({ verb }) => verb === "prep.takeBack"));
    }
  });

  for (const [how, end, state] of [
    ["called off", "cancel", /inställt/i],
    ["held", "hold", /hållet|genomfört|samtalets läge är/i],
  ] as const)
    it(`is no longer written on a stale card of a talk that was ${how}, and nothing seems to be`, async () => {
      const { sara, boss, first } = await called();
      const { id } = await talk();
      const review = await walk(sara, first, sv);
      const shared = await boss.press(
        button(await walk(boss, await boss.say("förbered"), sv), "Markera som klar och dela"),
      );
      const act = { subject: employee, appraisal: id, request: asId<RequestId>("end") };
      const { ports } = world.server;
      if (end === "cancel") await cancelAppraisal(ports, manager, { ...act, reason: "newDate" });
      else await holdAppraisal(ports, manager, { ...act, heldOn: TODAY });
      const { rev } = await mine();
      const next = button(first, "Nästa");
      const open = { ...next, verb: "prep.open", data: { ...next.data, verb: "prep.open" } };
      for (const press of [next, open, button(review, "Markera som klar och dela")]) {
        const card = await sara.press(press, { answer_agreementsDone: "För sent" });
        assert.match(wordsIn(card), state);
        assert.ok(!actionsIn(card).some(({ verb }) => verb === "prep.step"));
      }
      const refused = await boss.press(button(shared, "Ta tillbaka"));
      assert.doesNotMatch(wordsIn(refused), /Nu har ni båda delat/);
      assert.deepEqual([(await mine()).rev, (await mine()).status], [rev, "draft"]);
    });

  it("does not exist for anybody else, the other side included", async () => {
    const { sara, boss, first } = await called();
    await sara.press(button(first, "Nästa"), { answer_agreementsDone: MARKER });
    const next = button(first, "Nästa");
    for (const stranger of [boss, await world.meet(people.hr), await world.meet(people.managersManager)])
      for (const verb of ["prep.open", "prep.step", "prep.review", "prep.share", "prep.takeBack"]) {
        const card = await stranger.press({ ...next, verb, data: { ...next.data, verb } });
        assert.match(wordsIn(card), /finns inte/);
        assert.doesNotMatch(wordsIn(card), new RegExp(MARKER));
      }
  });

  it("asks which, when several wait", async () => {
    const { sara } = await called();
    const form = await sara.say("boka samtal");
    await sara.press(button(form, "Boka samtalet"), { employee: people.report, date: "2026-12-09" });
    await world.server.settled();
    const choice = await sara.say("förbered");
    assert.equal(actionsIn(choice).filter(({ verb }) => verb === "prep.open").length, 2);
  });
});
