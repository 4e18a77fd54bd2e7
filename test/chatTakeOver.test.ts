import assert from "node:assert/strict";
import { rescheduleAppraisal, takeOverAppraisal } from "#bot/usecases/appraisal.ts";
import { type RequestId, asId } from "#core/ids.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, wordsIn } from "./support/fakeChannel.ts";
import { talkScene } from "./support/scenes.ts";
import { day, people } from "./support/tinyMunicipality.ts";

const { self: employee, manager, deputy } = people;

describe("a talk that a deputy takes over", () => {
  const world = chatWorld();

  it("is told to both, with the way to it and to the calendar, and nothing of what was prepared", async () => {
    const [sara, boss] = [await world.meet(employee), await world.meet(manager)];
    const { ports } = world.server;
    const { appraisal } = await talkScene(ports, "employeeShared", { employee: "SARAS", manager: "CHEFENS" });
    const request = asId<RequestId>("takes-over-1");
    await takeOverAppraisal(ports, deputy, { subject: employee, appraisal, request });
    await world.server.settled();

    for (const [client, words] of [
      [sara, /deputy Name har tagit över ert medarbetarsamtal/],
      [boss, /Samtalet med sara Name har tagits över/],
    ] as const) {
      const { card } = await client.arrived(({ card: sent }) => sent !== undefined && words.test(wordsIn(sent)));
      assert.ok(card);
      assert.match(wordsIn(card), /1 december 2026, 09:00/);
      assert.ok(
        actionsIn(card).some(({ url }) => url?.endsWith(`/calendar?as=${client === sara ? employee : manager}`)),
      );
    }
    for (const { card } of world.channel.accepted()) assert.doesNotMatch(JSON.stringify(card ?? {}), /SARAS|CHEFENS/);
  });

  it("leads to the meeting in Teams where one is booked, and to no file then", async () => {
    const sara = await world.meet(employee);
    const { ports } = world.server;
    const { appraisal } = await talkScene(ports, "preparation");
    const joinUrl = "https://teams.microsoft.com/l/meetup-join/1";
    const event = {
      id: `talkEvent:${appraisal}`,
      type: "talkEvent",
      schema: 1,
      talk: appraisal,
      employee,
      organizer: manager,
      sequence: 0,
      state: "booked",
      event: "event-1",
      joinUrl,
    };
    await ports.store.commit("dossiers", employee, [{ kind: "create", body: event }]);
    const request = asId<RequestId>("moves-1");
    const moved = { subject: employee, appraisal, request, date: day("2026-12-02"), time: "10:00" };
    await rescheduleAppraisal(ports, manager, moved);
    await world.server.settled();
    const { card } = await sara.arrived(({ card: sent }) => sent !== undefined && /2 december/.test(wordsIn(sent)));
    assert.ok(card);
    const links = actionsIn(card).flatMap(({ title, url }) => (url === undefined ? [] : [[title, url] as const]));
    assert.ok(links.some(([title, url]) => title === "Anslut i Teams" && url === joinUrl));
    assert.ok(!links.some(([, url]) => url.includes("/calendar")));
  });
});
