import assert from "node:assert/strict";
import { type AppraisalId, type PersonId, asId } from "#core/ids.ts";
import { graphClient } from "#bot/graph/graphClient.ts";
import { leaseOn } from "#bot/store/lease.ts";
import { readDeliveryStatus } from "#bot/usecases/delivery.ts";
import { deliveryKeeper } from "#bot/views/delivery.ts";
import { type FakeGraph, startFakeGraph } from "../../test/support/fakeGraph.ts";
import { admin, colleague, employee, hr, unitHead } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";
import { type AppInstaller, INSTALLATION, type Installation, appInstaller } from "./appInstaller.ts";
import type { Reference } from "./delivery.ts";
import { dispatcher } from "./dispatcher.ts";
import { graphInstall } from "./graphInstall.ts";
import { type OutboxRow, newDigestRow, newOutboxRow } from "./outboxRow.ts";

const APP = "5f3f8f1e-0000-4000-8000-000000000009";
const DAY_MS = 86_400_000;

describe("giving the app to who has no chat", () => {
  let world: World;
  let graph: FakeGraph;
  let passed: number;
  let ports: World["ports"];
  const running: AppInstaller[] = [];
  let outcomes: string[];
  let opened: (readonly [PersonId, string])[];

  beforeEach(async () => {
    world = makeWorld({ file: ":memory:" });
    graph = await startFakeGraph();
    passed = 0;
    outcomes = [];
    opened = [];
    ports = { ...world.ports, now: () => later(passed) };
    for (const id of [employee, colleague, hr, unitHead]) graph.put({ id, displayName: "Name" });
  });
  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop();
    await graph.stop();
    await world.close();
  });

  const later = (ms: number) =>
    new Date(Date.parse(world.ports.now()) + ms).toISOString() as ReturnType<World["ports"]["now"]>;
  const started = (server?: string, ofPorts = ports) => {
    const client = graphClient({ baseUrl: graph.base, token: graph.token, retries: 0 });
    const made = appInstaller({
      ports: ofPorts,
      install: graphInstall(client, { base: graph.base, app: APP }),
      open: async (person, chat) => {
        opened.push([person, chat]);
        return true;
      },
      onFault: assert.ifError,
      log: ({ outcome }) => outcomes.push(outcome),
      everyMs: 3_600_000,
      ...(server !== undefined && {
        lease: leaseOn(world.store, { name: "install", holder: server, clock: ports.now }),
      }),
    });
    running.push(made);
    return made;
  };
  const wantAndLook = async (installer: AppInstaller, person: PersonId = employee) => {
    await installer.want(person);
    await installer.look();
  };
  const posts = () => graph.requests.filter(({ method }) => method === "POST");
  const stateOf = async (person: PersonId) => {
    const [found] = await world.store.find("references", person, { ids: [INSTALLATION] });
    return found?.body as Installation | undefined;
  };
  const chat = async (state: Reference["state"]) => {
    const body: Reference = {
      type: "reference",
      schema: 1,
      id: "reference",
      person: employee,
      member: "29:employee",
      bot: "28:bot",
      conversation: "chat",
      serviceUrl: "http://127.0.0.1",
      tenant: "tenant",
      state,
      dueAt: ports.now(),
    };
    await world.store.commit("references", employee, [{ kind: "put", body }]);
  };
  const why = async (person: PersonId) => {
    await deliveryKeeper(ports, { onFault: assert.ifError }).catchUp();
    const found = await readDeliveryStatus(ports, admin);
    return [...(found?.by ?? [])].find(([, those]) => those.includes(person))?.[0];
  };

  it("gives nobody the app in the quiet hours, since it greets them", async () => {
    const quiet = started(undefined, {
      ...ports,
      quietHours: () => ({ from: "00:01", to: "00:00", weekends: false }),
    });
    await wantAndLook(quiet);
    assert.equal(posts().length, 0);
    const awake = started();
    await awake.look();
    assert.ok(posts().length > 0);
  });

  it("asks Graph for it when a message waits, and sends the message when Teams has opened the chat", async () => {
    const installer = started();
    const about = { kind: "appraisalInvited", appraisal: asId<AppraisalId>("talk") } as const;
    const row = newOutboxRow("1", colleague, { to: employee, about }, ports.now());
    await world.store.commit("dossiers", colleague, [{ kind: "create", body: row }]);
    const digest = newDigestRow(hr, "2026-03-02" as never, ports.now(), ports.now());
    await world.store.commit("dossiers", hr, [{ kind: "create", body: digest }]);
    const outbox = dispatcher({
      ports,
      send: async () => ({ kind: "sent", activity: "a" }),
      update: async () => ({ kind: "sent", activity: "a" }),
      draw: async () => ({ card: { type: "AdaptiveCard" }, summary: "" }),
      drawContract: async () => undefined,
      log: () => {},
      onNoChat: installer.want,
    });
    outbox.kick();
    await outbox.settled();
    await installer.look();
    assert.deepEqual([graph.installed.has(employee), graph.installed.has(hr)], [true, true]);
    const statusOf = async () => {
      const [found] = await world.store.find("dossiers", colleague, { ids: [row.id] });
      return (found?.body as OutboxRow | undefined)?.status;
    };
    assert.equal(await statusOf(), "waiting");
    await chat("ok");
    outbox.kick();
    await outbox.settled();
    assert.equal(await statusOf(), "sent");
    await outbox.stop();
  });

  it("takes the app that is there already for installed, and opens its chat, of which Teams tells nothing more", async () => {
    graph.installed.add(employee);
    await wantAndLook(started());
    await wantAndLook(started(), colleague);
    assert.deepEqual([outcomes, opened], [["installed", "installed"], [[employee, `19:${employee}`]]]);
  });

  it("asks at most once a day for a person, however many messages wait", async () => {
    const installer = started();
    graph.withoutTeams.add(employee);
    await wantAndLook(installer);
    await wantAndLook(installer);
    assert.equal(posts().length, 1);
    passed = DAY_MS + 1;
    await wantAndLook(installer);
    assert.equal(posts().length, 2);
  });

  it("asks for nobody who has had a chat: to take the app away is a no", async () => {
    const installer = started();
    for (const state of ["ok", "uninstalled", "blocked"] as const) {
      await chat(state);
      await wantAndLook(installer);
    }
    assert.deepEqual([posts().length, await stateOf(employee)], [0, undefined]);
  });

  it("says in the delivery status why it could not, until it can or there is a chat", async () => {
    const installer = started();
    graph.withoutTeams.add(employee);
    await wantAndLook(installer);
    graph.allowInstalling(false);
    await wantAndLook(installer, colleague);
    assert.deepEqual([await why(employee), await why(colleague), await why(hr)], ["noTeams", "notAllowed", "none"]);
    graph.allowInstalling(true);
    graph.trouble({ status: 400 });
    await wantAndLook(installer, unitHead);
    assert.equal(await why(unitHead), "refused", "as when the app's id in the catalogue is wrong");
    passed = DAY_MS + 1;
    for (const person of [colleague, unitHead]) await wantAndLook(installer, person);
    await chat("ok");
    assert.deepEqual([await why(employee), await why(colleague), await why(unitHead)], [undefined, "none", "none"]);
  });

  it("leaves the others until later when Graph has too much to do, and tries the one again the next day", async () => {
    const installer = started();
    await installer.look();
    const dueAt = ports.now();
    for (const person of [employee, colleague])
      await world.store.commit("references", person, [
        { kind: "put", body: { type: INSTALLATION, schema: 1, id: INSTALLATION, person, dueAt } as Installation },
      ]);
    graph.trouble({ status: 503 });
    await installer.look();
    assert.deepEqual([outcomes, posts().length], [["later"], 1]);
    await installer.look();
    assert.deepEqual([outcomes, posts().length], [["later", "installed"], 2]);
    passed = DAY_MS + 1;
    await installer.look();
    assert.deepEqual([graph.installed.has(employee), graph.installed.has(colleague)], [true, true]);
  });

  it("is done by one of several servers", async () => {
    const [one, other] = [started("one"), started("other")];
    await one.look();
    await wantAndLook(other);
    assert.equal(posts().length, 0);
    await one.look();
    assert.equal(posts().length, 1);
  });
});
