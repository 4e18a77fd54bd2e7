import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { type Chain, type Entry, firstBrokenEntry } from "#core/dossier/chain.ts";
import { addDays, dayOf, instantOf } from "#core/time.ts";
import type { TermsView } from "#bot/api/wire/contracts.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { OutboxRow } from "#bot/notify/outboxRow.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { type ApiClient, apiClient } from "./support/apiClient.ts";
import { type LocalServer, freePort, startLocalServer } from "./support/localServer.ts";

const KILLS = 25;
const today = dayOf(instantOf(new Date()));

/** What the story has learnt so far; each act reads it and may add to it. */
type Story = { talk: string; contract: string };
type People = {
  readonly sara: ApiClient;
  readonly karim: ApiClient;
  readonly anders: ApiClient;
  readonly eva: ApiClient;
};
type Act = (people: People, story: Story, request: string) => Promise<unknown>;

const talkPath = (story: Story) => `appraisals/${EXAMPLE.sara}/${story.talk}`;
const contractPath = (story: Story) => `contracts/${EXAMPLE.anders}/${story.contract}`;
const sealed = async (person: ApiClient, story: Story) =>
  (await person.appraisal(EXAMPLE.sara, story.talk)).summary.hash;

/** Saves one step of one side's preparation; sent again after a crash it is the same request. */
const answer =
  (who: "sara" | "karim", index: number): Act =>
  async (people, story, request) => {
    const { mine } = await people[who].appraisal(EXAMPLE.sara, story.talk);
    const step = mine?.steps[index];
    if (!mine || !step) throw new Error("no such step");
    const values = Object.fromEntries(
      step.fields.filter(({ kind }) => kind === "text").map(({ key }) => [key, `${who} ${key}`]),
    );
    return people[who].command(
      "PUT",
      `${talkPath(story)}/preparation`,
      { step: step.key, seenRev: mine.rev, values, go: "next" },
      request,
    );
  };

const share =
  (who: "sara" | "karim"): Act =>
  async (people, story, request) => {
    const { mine } = await people[who].appraisal(EXAMPLE.sara, story.talk);
    return people[who].command("POST", `${talkPath(story)}/preparation/sharing`, { rev: mine?.rev }, request);
  };

/** Says what came of one of the goals of last time. */
const answerForGoal =
  (index: number): Act =>
  async ({ karim }, story, request) => {
    const goal = (await karim.appraisal(EXAMPLE.sara, story.talk)).earlier[index];
    if (!goal) throw new Error("no such goal");
    const outcome = { said: { outcome: "done", comment: "" }, seenRev: goal.rev };
    return karim.command("PUT", `${talkPath(story)}/goals/${goal.id}/outcome`, outcome, request);
  };

const acts: readonly Act[] = [
  async ({ karim }, story, request) => {
    const done = await karim.command(
      "POST",
      "appraisals",
      { employee: EXAMPLE.sara, date: today, time: "13:30" },
      request,
    );
    story.talk = done.appraisal ?? "";
  },
  ...[0, 1, 2, 3, 4].map((index) => answer("sara", index)),
  ...[0, 1, 2, 3].map((index) => answer("karim", index)),
  share("sara"),
  share("karim"),
  ({ karim }, story, request) => karim.command("POST", `${talkPath(story)}/held`, { heldOn: today }, request),
  ({ sara }, story, request) =>
    sara.command("PUT", `${talkPath(story)}/summary`, { field: "tasks", value: "Vi är överens.", seenRev: 0 }, request),
  ({ karim }, story, request) =>
    karim.command(
      "PUT",
      `${talkPath(story)}/summary`,
      { field: "nextDate", value: addDays(today, 300), seenRev: 0 },
      request,
    ),
  ({ sara }, story, request) =>
    sara.command("POST", `${talkPath(story)}/goals`, { terms: goal("Handleda nya kollegor") }, request),
  ...[0, 1].map(answerForGoal),
  ({ karim }, story, request) => karim.command("POST", `${talkPath(story)}/summary/sending`, {}, request),
  async ({ karim }, story, request) =>
    karim.command(
      "POST",
      `${talkPath(story)}/summary/confirmation`,
      { hash: await sealed(karim, story), dissent: "" },
      request,
    ),
  async ({ sara }, story, request) =>
    sara.command(
      "POST",
      `${talkPath(story)}/summary/confirmation`,
      { hash: await sealed(sara, story), dissent: "" },
      request,
    ),
  async ({ anders }, story, request) => {
    story.contract = (await anders.start()).own.negotiation?.id ?? story.contract;
    const { terms, own } = await anders.contract(EXAMPLE.anders, story.contract);
    const written = { terms: worded(terms, "Första"), seenRev: own?.rev };
    return anders.command("PUT", `${contractPath(story)}/terms`, written, request);
  },
  async ({ anders }, story, request) => {
    const { terms, own, revision } = await anders.contract(EXAMPLE.anders, story.contract);
    const proposal = { terms, seenRev: own?.rev ?? 0, revision };
    return anders.command("POST", `${contractPath(story)}/proposal`, proposal, request);
  },
  ({ eva }, story, request) => eva.command("POST", `${contractPath(story)}/opening`, {}, request),
  async ({ eva }, story, request) => {
    const { revision, hash } = await eva.contract(EXAMPLE.anders, story.contract);
    return eva.command(
      "POST",
      `${contractPath(story)}/approval`,
      { seen: { revision, hash }, unopened: false },
      request,
    );
  },
];

const goal = (title: string) => ({
  kind: "performance",
  title,
  measure: "Två nya kollegor",
  due: addDays(today, 200),
  dueReason: "",
  serves: { kind: "none" },
});
const worded = (terms: TermsView, purpose: string): TermsView => ({ ...terms, purpose });

/** Two servers, each with a store of its own, go through the story side by side: what is not cut off in the one is in the other. */
const LANES = [0, 1];
/** So that all acts together are cut off as often as is wanted. */
const cutsAt = (index: number) => (index < KILLS - acts.length ? 2 : 1);

describe("a server that is killed at any moment", () => {
  let folder: string;
  const running = new Set<LocalServer>();
  before(() => (folder = mkdtempSync(join(tmpdir(), "kill-"))));
  after(async () => {
    await Promise.all([...running].map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  });

  it(`loses nothing and does nothing twice through ${KILLS} kills in the story`, async function () {
    this.timeout(900_000);
    const kills = await Promise.all(LANES.map(live));
    assert.ok(kills.reduce((sum, each) => sum + each, 0) >= KILLS, `only ${kills.join(" and ")} kills`);
  });

  /** The whole story on one server, cut off in every other act; gives how often it was. */
  async function live(lane: number): Promise<number> {
    const dataFile = join(folder, `data-${lane}.sqlite`);
    const port = await freePort();
    const begin = async () => {
      const server = await startLocalServer({ dataFile, port });
      running.add(server);
      return server;
    };
    let server = await begin();
    const people: People = {
      sara: apiClient(server.origin, EXAMPLE.sara),
      karim: apiClient(server.origin, EXAMPLE.karim),
      anders: apiClient(server.origin, EXAMPLE.anders),
      eva: apiClient(server.origin, EXAMPLE.eva),
    };
    const story: Story = { talk: "", contract: "" };
    let kills = 0;

    for (const [index, act] of acts.entries()) {
      const request = ulid();
      // The delay moves the cut from before the request is read to after the answer is sent.
      for (let cut = 0; cut < (index % LANES.length === lane ? cutsAt(index) : 0); cut++) {
        const attempt = act(people, story, request).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
        await server.kill();
        running.delete(server);
        kills += 1;
        await attempt;
        server = await begin();
      }
      await act(people, story, request);
    }
    await isWhole(people, story);
    await server.stop();
    running.delete(server);
    await isWholeInStore(dataFile, story);
    return kills;
  }
});

/** What the people see at the end of the story. */
async function isWhole(people: People, story: Story) {
  const talk = await people.sara.appraisal(EXAMPLE.sara, story.talk);
  assert.equal(talk.state, "confirmed");
  assert.equal(talk.goals.filter(({ title }) => title === "Handleda nya kollegor").length, 1, "one goal, once");
  assert.equal(talk.goals[0]?.state, "agreed");
  assert.ok(Object.keys(talk.theirs.answers ?? {}).length > 0, "what both shared is there for both");
  assert.equal((await people.eva.contract(EXAMPLE.anders, story.contract)).state, "active");
}

/** What is stored at the end: chains that verify, and nobody told twice or half. */
async function isWholeInStore(dataFile: string, story: Story) {
  const store = openSqliteStore(dataFile);
  for (const subject of [EXAMPLE.sara, EXAMPLE.anders]) {
    const stored = (await store.find("dossiers", subject, { types: ["entry", "chain"] })).map(
      ({ body }) => body as unknown as Entry | Chain,
    );
    const entries = stored.filter((body) => body.type === "entry");
    const chain = stored.find((body) => body.type === "chain");
    assert.equal(firstBrokenEntry(chain, entries, hashOf), undefined, "the audit chain verifies");
  }
  const rows = (await store.find("dossiers", EXAMPLE.sara, { types: ["outbox"] })).map(({ body }) => body as OutboxRow);
  const told = (kind: string) =>
    rows.filter(({ about }) => about.kind === kind && "appraisal" in about && about.appraisal === story.talk).length;
  assert.equal(told("appraisalInvited"), 1, "one invitation");
  assert.equal(told("appraisalConfirmed"), 2, "both are told that it is confirmed");
  assert.ok(
    rows.every(({ status }) => status !== "sending"),
    "no message is left half sent",
  );
  await store.close();
}
