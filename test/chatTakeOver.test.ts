import assert from "node:assert/strict";
import { takeOverAppraisal } from "#bot/usecases/appraisal.ts";
import { type RequestId, asId } from "#core/ids.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { actionsIn, wordsIn } from "./support/fakeChannel.ts";
import { talkScene } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

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
});
