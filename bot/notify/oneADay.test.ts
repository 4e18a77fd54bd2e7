import assert from "node:assert/strict";
import { campaignChat } from "#core/content/chat/campaign.ts";
import type { PersonId } from "#core/ids.ts";
import { DEFAULT_QUIET_HOURS } from "#core/schedule/quietHours.ts";
import { type Day, dayOf, momentOn } from "#core/time.ts";
import { drawNotice } from "#bot/chat/notices.ts";
import { localLinks } from "#bot/links.ts";
import { campaignRunner, restingCampaigns } from "#bot/schedule/campaignRunner.ts";
import { remind } from "#bot/schedule/remind.ts";
import * as campaigns from "#bot/usecases/campaign.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { setPace } from "#bot/usecases/preference.ts";
import { hr, unitHead } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";
import type { Delivery, Reference } from "./delivery.ts";
import { dispatcher } from "./dispatcher.ts";
import type { OutboxRow } from "./outboxRow.ts";

const HOUR_MS = 3_600_000;
/** A Monday, and the two days after it. */
const MONDAY = "2026-09-14" as Day;
const TUESDAY = "2026-09-15" as Day;
const WEDNESDAY = "2026-09-16" as Day;
const BEGINS = campaignChat.sv.managers.title;

describe("what the clock and HR send somebody in a day", () => {
  let world: World;
  let ports: Ports;
  let answers: Delivery[];
  let received: { readonly on: Day; readonly said: string }[];
  const running: { readonly stop: () => Promise<void> }[] = [];

  beforeEach(async () => {
    world = makeWorld({ file: ":memory:" });
    ports = { ...world.ports, quietHours: () => DEFAULT_QUIET_HOURS };
    [answers, received] = [[], []];
    const body: Reference = {
      type: "reference",
      schema: 1,
      id: "reference",
      person: unitHead,
      member: "29:unitHead",
      bot: "28:bot",
      conversation: "chat",
      serviceUrl: "http://127.0.0.1",
      tenant: "tenant",
      state: "ok",
    };
    await ports.store.commit("references", unitHead, [{ kind: "put", body }]);
  });
  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop();
    await world.close();
  });

  const at = (day: Day, time: string) => world.setTime(momentOn(day, time));
  const send = async () => {
    const outbox = dispatcher({
      ports,
      draw: drawNotice(ports, localLinks("http://localhost")),
      drawContract: async () => undefined,
      update: async () => ({ kind: "sent", activity: "a" }),
      send: async (_, { card }) => {
        const answer = answers.shift() ?? { kind: "sent", activity: "a" };
        if (answer.kind === "sent") received.push({ on: dayOf(ports.now()), said: JSON.stringify(card) });
        return answer;
      },
      log: () => {},
      restsFor: restingCampaigns(ports),
      sweepMs: HOUR_MS,
    });
    running.push(outbox);
    outbox.kick();
    await outbox.settled();
  };
  const layOut = async () => {
    const runner = campaignRunner({ ports, onFault: assert.ifError, everyMs: HOUR_MS });
    await runner.look();
    await runner.stop();
  };
  const startCampaign = async () => {
    const wanted = { audiences: ["managers"] as const, units: [], pace: "fast" as const };
    done(await campaigns.startCampaign(ports, hr, { ...wanted, request: world.request() }));
  };
  const askedOn = async (day: Day, time = "05:00", person: PersonId = unitHead) => {
    at(day, time);
    await remind(ports, { person, must: false }, ports.now());
  };
  const rowsOf = async (type: "digest" | "campaignMessage") =>
    ((await world.stored(unitHead, type)) as unknown as readonly OutboxRow[]).map(({ status }) => status);
  const whatCame = () =>
    received.map(({ on, said }) => [on, said.includes(BEGINS), /väntar på dig/.test(said)] as const);

  it("is one message when the day has both, though the campaign comes to them later in the day", async () => {
    at(MONDAY, "02:00");
    await startCampaign();
    await askedOn(MONDAY);
    at(MONDAY, "07:00");
    await send();
    at(MONDAY, "11:00");
    await layOut();
    await send();
    at(TUESDAY, "07:00");
    await send();
    assert.deepEqual(whatCame(), [[MONDAY, true, true]]);
    assert.deepEqual(await rowsOf("campaignMessage"), ["dropped"]);
  });

  it("is one message when both are due at the same moment", async () => {
    await askedOn(MONDAY);
    at(MONDAY, "10:00");
    await startCampaign();
    await layOut();
    await send();
    at(TUESDAY, "07:00");
    await send();
    assert.deepEqual(whatCame(), [[MONDAY, true, true]]);
  });

  it("is a campaign the next day when today's reminder has come, with that day's reminder in it", async () => {
    await askedOn(MONDAY);
    at(MONDAY, "07:00");
    await send();
    at(MONDAY, "10:00");
    await startCampaign();
    await layOut();
    await send();
    await askedOn(TUESDAY);
    at(TUESDAY, "07:00");
    await send();
    assert.deepEqual(whatCame(), [
      [MONDAY, false, true],
      [TUESDAY, true, true],
    ]);
  });

  it("is a reminder the next day when the campaign has come, or on the day of one's own pace", async () => {
    for (const [pace, on] of [
      ["daily", TUESDAY],
      ["weekly", "2026-09-21" as Day],
    ] as const) {
      at(MONDAY, "07:00");
      await setPace(ports, unitHead, pace);
      if (pace === "daily") {
        await startCampaign();
        await layOut();
      }
      await send();
      await askedOn(MONDAY, "10:00");
      await send();
      const [row] = (await world.stored(unitHead, "digest")) as unknown as readonly OutboxRow[];
      assert.ok(row?.status === "pending");
      assert.equal(row.dueAt, momentOn(on, "07:00"));
      const { version } = (await ports.store.find("dossiers", unitHead, { ids: [row.id] }))[0]!;
      await ports.store.commit("dossiers", unitHead, [{ kind: "remove", id: row.id, version }]);
    }
    assert.deepEqual(whatCame(), [[MONDAY, true, false]]);
  });

  it("is one reminder also when one of an earlier day came only today", async () => {
    answers = [{ kind: "retry", reason: "503", afterMs: 20 * HOUR_MS }];
    await askedOn(MONDAY);
    at(MONDAY, "17:00");
    await send();
    at(TUESDAY, "14:00");
    await send();
    assert.deepEqual(await rowsOf("digest"), ["sent"]);
    await askedOn(TUESDAY, "15:00");
    await send();
    assert.deepEqual(whatCame(), [[TUESDAY, false, true]]);
    at(WEDNESDAY, "07:00");
    await send();
    assert.deepEqual(whatCame().at(-1), [WEDNESDAY, false, true]);
  });

  it("is told by the campaign after all when the reminder that was to tell it never came", async () => {
    answers = [{ kind: "gone", reason: "400" }];
    at(MONDAY, "02:00");
    await startCampaign();
    await askedOn(MONDAY);
    at(MONDAY, "07:00");
    await send();
    await layOut();
    await send();
    assert.deepEqual(whatCame(), [[MONDAY, true, false]]);
    assert.deepEqual([await rowsOf("digest"), await rowsOf("campaignMessage")], [["parked"], ["sent"]]);
  });

  it("is the campaign also for who has turned reminders off", async () => {
    await setPace(ports, unitHead, "off");
    await askedOn(MONDAY);
    assert.deepEqual(await rowsOf("digest"), []);
    at(MONDAY, "10:00");
    await startCampaign();
    await layOut();
    await send();
    assert.deepEqual(whatCame(), [[MONDAY, true, false]]);
  });
});
