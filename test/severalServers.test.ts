import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { CampaignsView } from "#bot/api/wire/campaigns.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { Reference } from "#bot/notify/delivery.ts";
import type { CampaignRow } from "#bot/notify/outboxRow.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { loadOrganisation } from "#bot/directory/directoryStore.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { addDays, dayOf, instantOf } from "#core/time.ts";
import { apiClient } from "./support/apiClient.ts";
import { type FakeChannel, TENANT, startFakeChannel } from "./support/fakeChannel.ts";
import { type LocalServer, freePort, startLocalServer } from "./support/localServer.ts";

/** Two real processes on one SQLite file, each with its own port; real clocks, so what is awaited is awaited by looking. */
describe("two servers on one store", () => {
  let folder: string;
  let channel: FakeChannel;
  let store: DocumentStore;
  let people: readonly PersonId[];
  let servers: readonly [LocalServer, LocalServer];

  before(async function () {
    this.timeout(600_000);
    folder = mkdtempSync(join(tmpdir(), "several-"));
    const dataFile = join(folder, "data.sqlite");
    channel = await startFakeChannel();
    const first = await startLocalServer({ dataFile, port: await freePort() });
    servers = [first, await startLocalServer({ dataFile, port: await freePort() })];
    store = openSqliteStore(dataFile);
    people = ((await loadOrganisation(store))?.organisation.people ?? []).map(({ id }) => id);
    for (const person of people) await store.commit("references", person, [{ kind: "put", body: chatOf(person) }]);
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await store.close();
    await channel.stop();
    rmSync(folder, { recursive: true });
  });

  const chatOf = (person: PersonId): Reference => ({
    type: "reference",
    schema: 1,
    id: "reference",
    person,
    member: `29:${person}`,
    bot: "28:bot",
    conversation: `chat-${person}`,
    serviceUrl: channel.serviceUrl,
    tenant: TENANT,
    state: "ok",
  });
  /** Until it is so; mocha's own patience ends it otherwise. */
  const until = async (isSo: () => Promise<boolean> | boolean) => {
    while (!(await isSo())) await pause(50);
  };
  const rowsOf = async () => {
    const found = await Promise.all(
      people.map((person) => store.find("dossiers", person, { types: ["campaignMessage"] })),
    );
    return found.flat().map(({ body }) => body as CampaignRow);
  };
  const receivedBy = (person: PersonId) =>
    channel.accepted().filter(({ conversation, card }) => {
      return (
        conversation === `chat-${person}` &&
        /Årets medarbetarsamtal|This year.s appraisal talks/.test(JSON.stringify(card))
      );
    }).length;

  it("show each other's changes", async () => {
    const [one, other] = servers.map(({ origin }) => apiClient(origin, EXAMPLE.karim));
    assert.ok(one && other);
    const colleague = (await one.team()).people.find(({ can }) => can.startAppraisal)?.subject;
    assert.ok(colleague);
    const date = addDays(dayOf(instantOf(new Date())), 20);
    await other.command("POST", "appraisals", { employee: colleague.id, date, time: "10:00" });
    await until(async () => {
      const row = (await one.team()).people.find(({ subject }) => subject.id === colleague.id);
      return row?.appraisal?.date === date;
    });
  });

  it("miss nobody and tell nobody twice when the one that sends is killed in the middle of a campaign", async () => {
    const [first, second] = servers;
    const hr = apiClient(first.origin, EXAMPLE.johan);
    const already = channel.accepted().length;
    await hr.command("POST", "campaigns", { audiences: ["managers", "employees"], units: [], pace: "fast" });
    await until(() => channel.accepted().length >= already + 8);
    await first.kill();
    const atKill = channel.accepted().length - already;

    const still = apiClient(second.origin, EXAMPLE.johan);
    const isDone = async () => (await still.get<CampaignsView>("campaigns")).campaigns[0]?.state === "done";
    const isLeft = ({ status }: CampaignRow) => status === "pending";
    await until(async () => (await isDone()) && !(await rowsOf()).some(isLeft));

    const rows = await rowsOf();
    const { people: expected } = (await still.get<CampaignsView>("campaigns")).campaigns[0]!;
    assert.equal(rows.length, expected, "everybody has a row, and one");
    const counted = { sent: 0, dropped: 0, inTheWindow: 0, twice: 0 };
    for (const row of rows) {
      const received = receivedBy(asId<PersonId>(row.to));
      if (received > 1) counted.twice += 1;
      switch (row.status) {
        case "sent":
          assert.equal(received, 1, row.to);
          counted.sent += 1;
          break;
        case "dropped":
          // A talk has been called already.
          assert.equal(received, 0, row.to);
          counted.dropped += 1;
          break;
        default:
          // Between the mark and the answer when the process died: never sent again blindly.
          assert.ok(row.status === "sending" || row.status === "unknown", `${row.to} is ${row.status}`);
          counted.inTheWindow += 1;
      }
    }
    assert.equal(counted.twice, 0);
    assert.ok(counted.sent > atKill, JSON.stringify({ ...counted, atKill }));
    assert.equal(counted.sent + counted.dropped + counted.inTheWindow, expected);
  });
});
