import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { Done, RefusalView } from "#bot/api/wire/answers.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";
import type { Reminders } from "#bot/api/wire/reminders.ts";
import type { SalaryOverviewView } from "#bot/api/wire/salary.ts";
import type { PersonId } from "#core/ids.ts";
import type { OrganisationView } from "#bot/api/wire/orgGoals.ts";
import { startLocalIssuer } from "#bot/auth/localIssuer.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { contractScene, talkScene } from "../support/scenes.ts";
import { people, tinyMunicipality } from "../support/tinyMunicipality.ts";

describe("my own pages over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  it("say who I am and what waits for me, most pressing first", async () => {
    await talkScene(server.ports, "preparation");
    const { me, waiting, own, can } = (await server.ask(people.self, "GET", "/api/start")).body as Start;
    assert.deepEqual(
      [me.id, me.name, me.unit, me.leads, me.hasTeam, me.locale],
      ["sara", "sara Name", "Skolan", true, true, "sv"],
    );
    assert.deepEqual(
      waiting.map(({ kind }) => kind),
      ["preparationStarted", "contractToDraft", "policyToAnswer", "talkToPlan"],
    );
    assert.deepEqual([waiting[0]?.own, waiting[0]?.appraisal], [true, own.appraisal?.id]);
    assert.equal(can.draftContract, true);
  });

  it("say that contracts are something of mine when I may hold one", async () => {
    const holds = async (who: PersonId) =>
      ((await server.ask(who, "GET", "/api/start")).body as Start).me.holdsContracts;
    assert.deepEqual([await holds(people.self), await holds(people.peer)], [true, false]);
  });

  it("show a leader the people they lead, and what they may begin for each", async () => {
    const { people: team } = (await server.ask(people.manager, "GET", "/api/team")).body as Team;
    const can = Object.fromEntries(team.map(({ subject, can: each }) => [subject.id, each]));
    assert.deepEqual(can[people.self], {
      startAppraisal: true,
      between: true,
      draftContract: true,
      giveRights: true,
      readGoals: true,
      invite: true,
      leadership: true,
      salary: true,
    });
    assert.deepEqual(can[people.peer], {
      startAppraisal: true,
      between: true,
      draftContract: false,
      giveRights: false,
      readGoals: true,
      invite: false,
      leadership: false,
      salary: true,
    });
  });

  it("show everybody the goals of the organisation, by their units' names", async () => {
    const { municipality, goals } = (await server.ask(people.peer, "GET", "/api/organisation"))
      .body as OrganisationView;
    assert.deepEqual([municipality, goals.map(({ id }) => id)], ["Exempelkommun", ["vision"]]);
  });

  it("speak the language I choose, from the next answer on", async () => {
    const refused = async () =>
      ((await server.ask(people.self, "GET", "/api/contracts/x/y")).body as RefusalView).message;
    assert.match(await refused(), /finns inte/);
    const { status, body } = await server.ask(people.self, "PUT", "/api/me/locale", { locale: "en" });
    assert.deepEqual([status, (body as Done).done], [200, true]);
    assert.match(await refused(), /does not exist/);
    assert.equal(((await server.ask(people.self, "GET", "/api/start")).body as Start).me.locale, "en");
    assert.equal((await server.ask(people.self, "PUT", "/api/me/locale", { locale: "fi" })).status, 400);
  });

  it("let me choose how often I am reminded, and say what I have chosen", async () => {
    const pace = async () => ((await server.ask(people.self, "GET", "/api/me/reminders")).body as Reminders).pace;
    assert.equal(await pace(), "daily");
    const { status } = await server.ask(people.self, "PUT", "/api/me/reminders", { pace: "weekly" });
    assert.equal(status, 200);
    assert.equal(await pace(), "weekly");
    assert.equal((await server.ask(people.self, "PUT", "/api/me/reminders", { pace: "hourly" })).status, 400);
  });

  it("begin a talk only for those I lead", async () => {
    const body = { request: ulid(), employee: people.self, date: "2026-12-01", time: "" };
    const answer = await server.ask(people.peer, "POST", "/api/appraisals", body);
    assert.deepEqual([answer.status, (answer.body as RefusalView).key], [403, "appraisal.notYourReport"]);
  });
});

describe("a person whose identity is protected", () => {
  it("is named to the nearest manager and HR only", async () => {
    const { organisation } = tinyMunicipality;
    const hidden = organisation.people.map((person) =>
      person.id === people.self ? { ...person, protected: true } : person,
    );
    const server = await startApiServer({ directory: directoryOf({ ...organisation, people: hidden }) });
    try {
      const { contract } = await contractScene(server.ports, "active");
      const path = `/api/contracts/${people.self}/${contract}`;
      for (const who of [people.self, people.manager, people.hr])
        assert.equal(((await server.ask(who, "GET", path)).body as ContractView).holder.name, "sara Name", who);
      for (const who of [people.peer, people.admin, people.formerManager, people.kommunchef]) {
        const answer = await server.ask(who, "GET", path);
        assert.match(answer.text, /Skyddad person|Protected person/);
        assert.doesNotMatch(answer.text, /sara Name|Title of sara/, who);
        assert.equal((answer.body as ContractView).unit, "", who);
      }
      // A row in the overview of salary talks would say in which unit they are, also without a name.
      const schoolFor = async (who: PersonId) => {
        const { units } = (await server.ask(who, "GET", "/api/salary-overview")).body as SalaryOverviewView;
        const school = units.find(({ unit }) => unit === "school");
        return [school?.none, school?.people.some(({ person }) => person.id === people.self)];
      };
      const [everybody, isListed] = await schoolFor(people.hr);
      assert.equal(isListed, true);
      assert.deepEqual(await schoolFor(people.kommunchef), [everybody, false]);
      const file = await server.ask(people.kommunchef, "GET", "/api/salary-overview/csv");
      assert.doesNotMatch(file.text, /^sara;/m);
    } finally {
      await server.stop();
    }
  });
});

describe("the local sign-in", () => {
  it("lists the example people and signs in as one of them, and as nobody else", async () => {
    const issuer = await startLocalIssuer({ tenant: "11111111-1111-4111-8111-111111111111" });
    const server = await startApiServer({
      local: { people: () => tinyMunicipality.organisation.people, signIn: issuer.signIn },
    });
    try {
      const listed = (await server.ask(undefined, "GET", "/local/people")).body as {
        readonly people: readonly object[];
      };
      assert.deepEqual(listed.people[0], { id: "sara", name: "sara Name", title: "Title of sara", unit: "Skolan" });
      const signedIn = await server.ask(undefined, "POST", "/local/sign-in", { person: people.self });
      assert.equal(await issuer.checkToken((signedIn.body as { readonly token: string }).token), people.self);
      for (const person of ["nobody", "", 7])
        assert.equal((await server.ask(undefined, "POST", "/local/sign-in", { person })).status, 404);
    } finally {
      await server.stop();
    }
  });
});
