import assert from "node:assert/strict";
import { type CampaignId, type PersonId, type UnitId, asId } from "#core/ids.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { TODAY, director, employee, hr, people, town, unitHead } from "../../test/support/town.ts";
import * as campaigns from "./campaign.ts";
import { recipientsOf } from "./recipients.ts";
import { advanced, newShards, nextSlice, shardOf } from "./shard.ts";

const at = "2026-09-14T08:00:00.000Z" as Instant;
const wanted = { id: asId<CampaignId>("c1"), audiences: ["managers", "employees"], units: [], pace: "fast" } as const;
const began = (pace: campaigns.CampaignPace = "fast", count = 100) => {
  const decided = campaigns.startCampaign([], { ...wanted, pace }, count, { by: hr, at });
  const [campaign] = decided.kind === "changed" ? decided.documents : [];
  assert.ok(campaign);
  return campaign;
};
const after = (decided: ReturnType<typeof campaigns.pauseCampaign>) =>
  decided.kind === "changed" ? decided.documents[0]?.state : decided.kind === "refused" ? decided.refusal.key : "same";

describe("a campaign", () => {
  it("is begun once at a time, and for somebody", () => {
    const running = began();
    assert.equal(after(campaigns.startCampaign([running], wanted, 5, { by: hr, at })), "campaign.underWay");
    assert.equal(after(campaigns.startCampaign([], wanted, 0, { by: hr, at })), "campaign.nobody");
    const over = { ...running, state: "done" } as const;
    assert.equal(after(campaigns.startCampaign([over], { ...wanted, id: asId("c2") }, 5, { by: hr, at })), "running");
  });

  it("rests, goes on, ends, and is then over", () => {
    const running = began();
    const paused = { ...running, state: "paused" } as const;
    const stopped = { ...running, state: "stopped" } as const;
    assert.deepEqual(
      [campaigns.pauseCampaign(running), campaigns.pauseCampaign(paused), campaigns.pauseCampaign(stopped)].map(after),
      ["paused", "same", "campaign.over"],
    );
    assert.deepEqual(
      [campaigns.resumeCampaign(paused), campaigns.resumeCampaign(running), campaigns.resumeCampaign(stopped)].map(
        after,
      ),
      ["running", "same", "campaign.over"],
    );
    assert.deepEqual(
      [running, paused, stopped].map((each) => after(campaigns.stopCampaign(each, at))),
      ["stopped", "stopped", "same"],
    );
    // One that rests is not over because all have their rows.
    assert.deepEqual(
      [running, paused].map((each) => after(campaigns.finishCampaign(each, at))),
      ["done", "same"],
    );
  });

  it("goes as fast as the channel, or so that it is over in a day or a week", () => {
    assert.deepEqual(
      (["fast", "day", "week"] as const).map((pace) => began(pace, 50_000).perMinute),
      [3_000, 84, 17],
    );
    assert.equal(began("week", 10).perMinute, 1);
  });

  it("is not told any more when it was stopped, or is long ago", () => {
    const running = began();
    assert.equal(campaigns.isStillSaid(running, dayOf(at)), true);
    assert.equal(campaigns.isStillSaid({ ...running, state: "stopped" }, dayOf(at)), false);
    assert.equal(campaigns.isStillSaid(running, "2026-11-13" as Day), false);
  });
});

describe("whom a campaign is for", () => {
  const directory = directoryOf(town);
  const of = (audiences: readonly campaigns.CampaignAudience[], ...units: readonly string[]) =>
    recipientsOf(directory, { audiences, units: units.map((unit) => asId(unit)) }, TODAY);

  it("is those who lead, the others, or both, each once", () => {
    const leading = of(["managers"]).map(({ person }) => person);
    const others = of(["employees"]).map(({ person }) => person);
    assert.ok(leading.includes(unitHead) && leading.includes(director) && !leading.includes(employee));
    assert.ok(others.includes(employee));
    const both = of(["managers", "employees"]);
    assert.equal(both.find(({ person }) => person === unitHead)?.as, "managers");
    assert.equal(new Set(both.map(({ person }) => person)).size, both.length);
    assert.ok(!both.some(({ person }) => person === people.board), "who represents the board has no talk");
  });

  it("is those of a unit and of the units below it", () => {
    const home = of(["managers", "employees"], "homeCare").map(({ person }) => person);
    assert.ok(home.includes(employee) && !home.includes(director));
    const social = of(["managers", "employees"], "social").map(({ person }) => person);
    assert.ok(social.includes(employee) && social.includes(director) && !social.includes(hr));
  });

  it("is by the year everybody whom HR has not lately told the same", () => {
    const told = (...present: readonly Pick<campaigns.Campaign, "audiences" | "units" | "state">[]) => {
      const begun = present.map((each) => ({ ...began(), ...each }));
      const reach = campaigns.announcedTo(["managers", "employees"], begun, dayOf(at));
      return recipientsOf(directory, reach, TODAY).map(({ person }) => person);
    };
    const everybody = told();
    const pilot = { audiences: ["managers"], units: [asId<UnitId>("homeCare")], state: "done" } as const;
    assert.deepEqual(
      told(pilot),
      everybody.filter((person) => person !== unitHead),
    );
    assert.deepEqual(told({ ...pilot, state: "paused" }), told(pilot));
    assert.deepEqual(told({ ...pilot, state: "stopped" }), everybody);
    const toAll = { ...pilot, units: [], audiences: ["managers", "employees"] } as const;
    assert.deepEqual(told(toAll), []);
    const asEmployees = told({ ...toAll, audiences: ["employees"] });
    assert.ok(asEmployees.includes(unitHead), "who leads has not been told to plan");
    assert.ok(!asEmployees.includes(employee));
  });

  it("is nobody who is on leave", () => {
    const away = town.people.map((each) => (each.id === employee ? { ...each, leave: { from: TODAY } } : each));
    const found = recipientsOf(directoryOf({ ...town, people: away }), wanted, TODAY);
    assert.ok(!found.some(({ person }) => person === employee));
  });
});

describe("the shards of a campaign", () => {
  const crowd = Array.from({ length: 1_000 }, (_, index) => ({
    person: asId<PersonId>(`p${String(index).padStart(4, "0")}`),
    as: "employees" as const,
  }));

  /** Lays out a whole campaign: who in which minute, shard by shard. */
  const told = (campaign: campaigns.Campaign, all: typeof crowd) => {
    const shards = newShards(campaign);
    return shards.map((first) => {
      const minutes: PersonId[][] = [];
      for (let shard = first; !shard.done;) {
        const next = nextSlice(shard, shards.length, all, campaign.perMinute);
        minutes.push(next.slice.map(({ person }) => person));
        shard = advanced(shard, next, at);
      }
      return minutes;
    });
  };
  const crowdOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      person: asId<PersonId>(`p${String(index).padStart(5, "0")}`),
      as: "employees" as const,
    }));

  it("come to everybody once, slice by slice, however many shards there are", () => {
    for (const pace of campaigns.CAMPAIGN_PACES)
      assert.deepEqual(
        told(began(pace, crowd.length), crowd).flat(2).toSorted(),
        crowd.map(({ person }) => person),
      );
  });

  it("keep the pace that was planned: no more a minute, and over in the day or the week", () => {
    for (const [pace, count, minutes] of [
      ["day", 1_000, 600],
      ["day", 4_700, 600],
      ["week", 1_000, 3_000],
    ] as const) {
      const campaign = began(pace, count);
      const shards = told(campaign, crowdOf(count));
      const most = Math.max(...shards.map(({ length }) => length));
      assert.ok(most <= minutes, `${count} people at pace ${pace} take ${most} minutes`);
      for (let minute = 0; minute < most; minute++) {
        const laidOut = shards.reduce((sum, slices) => sum + (slices[minute]?.length ?? 0), 0);
        assert.ok(laidOut <= campaign.perMinute, `${laidOut} in a minute`);
      }
    }
  });

  it("share the people of a fast one about evenly", () => {
    const { length } = newShards(began("fast"));
    const sizes = Map.groupBy(crowd, ({ person }) => shardOf(person, length));
    assert.equal(sizes.size, 8);
    for (const those of sizes.values()) assert.ok(those.length > 60, `${those.length}`);
  });
});
