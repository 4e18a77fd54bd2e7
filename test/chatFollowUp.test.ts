import assert from "node:assert/strict";
import { followUpIn, followUpsIn, goalIn, talkActionsIn } from "#core/dossier/dossier.ts";
import type { FollowUp } from "#core/followUp/followUp.ts";
import type { FollowUpId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Day, addDays, dayOf } from "#core/time.ts";
import { startAppraisal } from "#bot/usecases/appraisal.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { readFollowUp } from "#bot/usecases/followUpReading.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { type Client, type ShownCard, actionsIn, button, inputsIn, wordsIn } from "./support/fakeChannel.ts";
import { followUpScene } from "./support/followUpScenes.ts";
import { leadershipScene } from "./support/leadershipScenes.ts";
import { goalTerms, request, succeeded, talkScene } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const MARKER = "HEMLIGT-f0e";
const { title: GOAL } = goalTerms();

describe("a follow-up in the chat", () => {
  const world = chatWorld();
  const now = async (id: FollowUpId) =>
    followUpIn(await readDossier(world.server.ports, employee, { ids: [id] }), id) as FollowUp;
  const first = async () => {
    const all = followUpsIn(await readDossier(world.server.ports, employee, { types: ["followUp"] }));
    const [planned] = all.toSorted((one, other) => one.day.localeCompare(other.day));
    assert.ok(planned);
    return planned;
  };
  const passTo = (day: Day) => world.server.passTo(lookOn(day));
  /** The newest message to somebody that says this. */
  const told = async (client: Client, said: RegExp): Promise<ShownCard> => {
    await world.server.settled();
    const cards = world.channel
      .accepted()
      .flatMap(({ conversation, card }) => (conversation === client.conversation && card ? [card] : []));
    const card = cards.findLast((each) => said.test(wordsIn(each)));
    assert.ok(card, String(said));
    return card;
  };
  /** Presses through the steps; of a text the marker is written, of a goal that it is at risk. */
  const through = async (client: Client, start: ShownCard): Promise<ShownCard> => {
    let card = start;
    for (let step = 0; step < 6; step++) {
      const go = ["Nästa", "Granska"].map((title) => tryButton(card, title)).find(Boolean);
      if (!go) return card;
      const answers = Object.fromEntries(
        inputsIn(card)
          .filter(({ id }) => id.startsWith("answer_"))
          .map(({ id, type }) => [id, typed(id, type)]),
      );
      card = await client.press(go, answers);
    }
    return card;
  };

  it("is opened by the clock a week before its day, answered card by card, shared, and answered by the manager", async () => {
    const sara = await world.meet(employee);
    const boss = await world.meet(manager);
    const { goal } = await talkScene(world.server.ports, "confirmed");
    const { id, day } = await first();
    await passTo(addDays(day, -8));
    assert.equal((await now(id)).state, "planned");
    await passTo(addDays(day, -7));
    assert.equal((await now(id)).state, "asked");

    const asked = await told(sara, /Dags för avstämning med boss Name/);
    const review = await through(sara, await sara.press(button(asked, "Öppna avstämningen")));
    assert.match(wordsIn(review), /Gå igenom och dela/);
    assert.doesNotMatch(JSON.stringify(await now(id)), new RegExp(MARKER));
    const receipt = await sara.press(button(review, "Dela med boss Name"));
    assert.match(wordsIn(receipt), /Delat med boss Name/);
    const reported = goalIn(await readDossier(world.server.ports, employee, { ids: [goal] }), goal);
    assert.equal(reported?.state === "ongoing" && reported.status, "atRisk");

    const shared = await told(boss, /sara Name har delat sin avstämning/);
    const theirs = await boss.press(button(shared, "Läs och svara"));
    assert.match(wordsIn(theirs), /Risk/);
    assert.doesNotMatch(wordsIn(theirs), new RegExp(MARKER), "what another has written is read in the tab");
    const answered = await through(boss, await boss.press(button(theirs, "Svara")));
    await boss.press(button(answered, "Dela med sara Name"));
    assert.equal((await now(id)).state, "shared");
    const [promise] = talkActionsIn(await readDossier(world.server.ports, employee, { types: ["talkAction"] }));
    assert.deepEqual([promise?.kind, promise?.owner, promise?.due], ["promise", "manager", "2028-03-01"]);
    await told(sara, /boss Name har svarat/);
    assert.doesNotMatch(
      world.channel.bodies(),
      new RegExp(`${MARKER}|${GOAL}`),
      "free text does not settle in the chat",
    );
  });

  it("is moved a week from the card, twice, and is then not held when nobody says anything", async () => {
    const sara = await world.meet(employee);
    await talkScene(world.server.ports, "confirmed");
    const { id, day } = await first();
    await passTo(addDays(day, -7));
    const postpone = button(await told(sara, /Dags för avstämning/), "Skjut upp en vecka");
    assert.match(wordsIn(await sara.press(postpone)), /flyttad till den/);
    const again = await sara.press(postpone);
    assert.equal((await now(id)).postponed, 1, "the same press once");
    assert.ok(wordsIn(again));
    const { day: moved, firstDay } = await now(id);
    assert.equal(firstDay, day);
    await passTo(addDays(moved, 15));
    assert.equal((await now(id)).state, "notHeld");
  });

  it("says which of the three was not talked about for long, as the preparation and both pages do (P15)", async () => {
    const { ports } = world.server;
    const line =
      /Det här har ni inte talat om på länge: uppdraget \(aldrig\) och verksamhetens utveckling \(aldrig\)\./;
    const sara = await world.meet(employee);
    const { followUp } = await followUpScene(ports, "asked");
    const opened = async () => wordsIn(await sara.press(button(await told(sara, /avstämning/i), "Öppna avstämningen")));
    assert.doesNotMatch(await opened(), /inte på länge/, "nothing is missed before anything was talked about");
    await leadershipScene(ports, "revealed");
    assert.match(await opened(), line);
    const page = await readFollowUp(ports, employee, { subject: employee, followUp });
    assert.deepEqual(page?.longAgo, [{ subject: "assignment" }, { subject: "operations" }]);

    const booked = { employee, date: addDays(dayOf(ports.now()), 14), time: "10:00", request: request() };
    const started = await succeeded(startAppraisal(ports, manager, booked));
    const event = started.kind === "done" && started.events.find(({ type }) => type === "appraisalInvited");
    const appraisal = event && event.type === "appraisalInvited" && event.appraisal;
    assert.ok(appraisal);
    const invited = await told(sara, /medarbetarsamtal/i);
    const prepares = actionsIn(invited).find(({ verb }) => verb === "prep.open");
    assert.ok(prepares);
    assert.match(wordsIn(await sara.press(prepares)), line);
    const talk = await readAppraisal(ports, employee, { subject: employee, appraisal });
    assert.deepEqual(talk?.longAgo, page.longAgo);
  });

  it("reminds in the digest, and is nobody else's to open", async () => {
    const sara = await world.meet(employee);
    const { followUp } = await followUpScene(world.server.ports, "written", { employee: MARKER });
    await passTo((await now(followUp)).day);
    const open = button(await told(sara, /Avstämning med boss Name, till den/), "Gör avstämningen");
    for (const other of [people.hr, people.admin, people.managersManager]) {
      const client = await world.meet(other);
      assert.match(wordsIn(await client.press(open)), /finns inte/);
    }
    const boss = await world.meet(manager);
    assert.doesNotMatch(wordsIn(await boss.press(open)), new RegExp(MARKER));
    assert.doesNotMatch(world.channel.bodies(), new RegExp(MARKER));
  });
});

/** What is answered to an input: the marker in each text, a day to come, that a goal is at risk, else nothing. */
function typed(id: string, type: string): string {
  if (type === "Input.Text") return `${MARKER} ${id}`;
  if (type === "Input.Date") return "2028-03-01";
  return id.startsWith("answer_goal") ? "atRisk" : "";
}

function tryButton(card: ShownCard, title: string) {
  try {
    return button(card, title);
  } catch {
    return undefined;
  }
}
