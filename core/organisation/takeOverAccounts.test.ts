import assert from "node:assert/strict";
import { viewerOf } from "#core/access/viewer.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { type Account, type AccountRules, DEFAULT_ACCOUNT_RULES, isEmployee } from "./accounts.ts";
import { directoryOf } from "./directory.ts";
import type { Assignment, Organisation, Person } from "./organisation.ts";
import { takeOverAccounts } from "./takeOverAccounts.ts";
import { checkOrganisation } from "./validate.ts";

const id = (name: string) => asId<PersonId>(name);
const unit = (name: string) => asId<UnitId>(name);
const TODAY = "2026-11-24" as Day;

const person = (who: string, manager?: string, more: Partial<Person> = {}): Person => ({
  id: id(who),
  name: `${who} Name`,
  email: `${who}@kommun.example`,
  title: "Lärare",
  unit: unit("school"),
  ...(manager && { manager: id(manager) }),
  roles: ["employee"],
  locale: "sv",
  protected: false,
  ...more,
});

/** The same person as an account says it, until a test says otherwise. */
const accountOf = ({ id: who, name, email, title, manager }: Person, more: Partial<Account> = {}): Account => ({
  id: who,
  name,
  email,
  title,
  unit: "Skolan",
  ...(manager && { manager }),
  ...more,
});

const chief = person("chief", undefined, { unit: unit("hall"), roles: ["employee", "hr"] });
const head = person("head", "chief");
const sara = person("sara", "head", { leave: { from: TODAY }, locale: "en" });
const karim = person("karim", "head");
const politician = person("politician", undefined, { unit: unit("hall"), roles: ["boardRepresentative"], guest: true });

const town: Organisation = {
  people: [chief, head, sara, karim, politician],
  units: [
    { id: unit("hall"), name: "Kommunhuset", head: id("chief"), authority: "Kommunstyrelsen" },
    { id: unit("school"), name: "Skolan", parent: unit("hall"), head: id("head"), authority: "Barnnämnden" },
  ],
  assignments: [],
  representations: [{ person: id("politician"), for: "board", decisionRef: "§ 1", from: "2026-01-01" as Day }],
};
const withoutLeave: Organisation = { ...town, people: [chief, head, person("sara", "head"), karim, politician] };
const inHall = { unit: "kommunhuset " };
const accounts = [accountOf(chief, inHall), accountOf(head), accountOf(sara), accountOf(karim)];

const takeOver = (wanted: readonly Account[], { now = town, accountsMakeUnits = false } = {}) => {
  const taken = takeOverAccounts(now, wanted, { accountsMakeUnits }, TODAY);
  const held = Object.fromEntries(taken.held.map(({ person: who, why }) => [who, why.kind]));
  const people = new Map<string, Person>(taken.organisation?.people.map((each) => [each.id, each]));
  return { ...taken, held, people };
};
const without = (...gone: readonly string[]) => accounts.filter((account) => !gone.includes(account.id));
const instead = (...changed: readonly Account[]) => [...without(...changed.map((account) => account.id)), ...changed];

describe("taking over what the accounts say", () => {
  it("changes nothing when they say what is there", () => {
    const { organisation, held } = takeOver(accounts);
    assert.deepEqual([organisation, held], [town, {}]);
  });

  it("takes name, address, title, unit and manager, and keeps what accounts do not know", () => {
    const { people } = takeOver(
      instead(
        accountOf(sara, {
          name: "Sara Ny",
          email: "ny@kommun.example",
          title: "Rektor",
          ...inHall,
          manager: id("chief"),
        }),
      ),
    );
    assert.deepEqual(people.get("sara"), {
      ...sara,
      name: "Sara Ny",
      email: "ny@kommun.example",
      title: "Rektor",
      unit: unit("hall"),
      manager: id("chief"),
    });
    assert.deepEqual(people.get("chief")?.roles, ["employee", "hr"]);
  });

  it("takes nothing but the manager of somebody with protected identity", () => {
    const hidden = { ...sara, name: "Skyddad", protected: true };
    const now = { ...town, people: [chief, head, hidden, karim, politician] };
    const { people } = takeOver(instead(accountOf(sara, { manager: id("chief"), title: "Rektor", ...inHall })), {
      now,
    });
    assert.deepEqual(people.get("sara"), { ...hidden, manager: id("chief") });
  });

  it("keeps the name, address and title of whose account has none", () => {
    const { people, held } = takeOver(instead(accountOf(sara, { name: "", email: "", title: "" })));
    assert.deepEqual([people.get("sara"), held], [sara, {}]);
  });

  it("adds who is new with a manager and a unit, and says of the others why they wait", () => {
    const eva = accountOf(person("eva", "head"), { locale: "en" });
    const { people, held } = takeOver([
      ...accounts,
      eva,
      accountOf(person("lost"), { manager: id("stranger") }),
      accountOf(person("alone")),
      accountOf(person("nowhere", "head"), { unit: "" }),
      accountOf(person("elsewhere", "head"), { unit: "Biblioteket" }),
      accountOf(person("mute", "head"), { email: "" }),
      accountOf(person("nameless", "head"), { name: "" }),
      accountOf(person("twin", "head"), { email: sara.email }),
      accountOf(person("below", "lost")),
    ]);
    assert.deepEqual([people.get("eva")?.locale, people.size], ["en", 6]);
    assert.deepEqual(held, {
      lost: "managerUnknown",
      alone: "noManager",
      nowhere: "noUnit",
      elsewhere: "unitUnknown",
      mute: "noAddress",
      nameless: "noName",
      twin: "sameEmail",
      below: "managerUnknown",
    });
  });

  it("removes whose account is gone, with what they were to do for others", () => {
    const now: Organisation = {
      ...town,
      assignments: [{ person: id("karim"), unit: unit("hall"), title: "Vakt", manager: id("chief"), from: TODAY }],
      representations: [
        ...town.representations,
        { person: id("karim"), for: id("head"), decisionRef: "§ 2", from: TODAY },
      ],
    };
    const { people, organisation } = takeOver(without("karim"), { now });
    assert.equal(people.has("karim"), false);
    assert.deepEqual([organisation?.assignments, organisation?.representations], [[], town.representations]);
  });

  it("keeps who has leave that is not over, and says so", () => {
    assert.deepEqual(takeOver(without("sara")).held, { sara: "onLeave" });
    const away = (from: string, to: string) => {
      const leave = { from: from as Day, to: to as Day };
      const now = { ...town, people: [chief, head, { ...sara, leave }, karim, politician] };
      const { people, held } = takeOver(without("sara"), { now });
      assert.deepEqual(held, people.has("sara") ? { sara: "onLeave" } : {});
      return people.has("sara");
    };
    assert.deepEqual(
      [
        away("2026-01-01", "2027-01-01"),
        away("2026-01-01", TODAY),
        away("2026-11-30", "2027-01-01"),
        away("2026-01-01", "2026-11-23"),
      ],
      [true, true, true, false],
    );
  });

  it("keeps who leads somebody on leave", () => {
    assert.deepEqual(takeOver(without("sara", "head", "karim")).held, { sara: "onLeave", head: "stillLeads" });
  });

  it("keeps who still leads others, until somebody else does", () => {
    assert.deepEqual(takeOver(without("head")).held, { head: "stillLeads" });
    const moved = accounts
      .filter(({ id: who }) => who !== "head")
      .map((each) => ({ ...each, ...(each.manager === "head" && { manager: id("chief") }) }));
    const { people, organisation, held } = takeOver(moved);
    assert.deepEqual([people.has("head"), held], [false, {}]);
    assert.equal(organisation?.units[1]?.head, undefined);
  });

  it("keeps who leads somebody by a second job", () => {
    const now: Organisation = {
      ...town,
      assignments: [{ person: id("sara"), unit: unit("hall"), title: "Vakt", manager: id("karim"), from: TODAY }],
    };
    assert.deepEqual(takeOver(without("karim"), { now }).held, { karim: "stillLeads", sara: "jobLeads" });
  });

  describe("of who has two jobs", () => {
    const from = "2026-01-01" as Day;
    const job = (who: string, at: string, manager: string): Assignment => ({
      person: id(who),
      unit: unit(at),
      title: "Lärare",
      manager: id(manager),
      salarySetter: id("chief"),
      from,
    });
    const withJobs = (...assignments: readonly Assignment[]): Organisation => ({ ...town, assignments });
    const managerOf = ({ organisation }: { readonly organisation?: Organisation }, who: string) =>
      organisation && directoryOf(organisation).managerOf(id(who), TODAY);

    it("takes over who leads in the one at home, and leaves the other", () => {
      const now = withJobs(job("sara", "school", "head"), job("sara", "hall", "chief"));
      const taken = takeOver(instead(accountOf(sara, { manager: id("karim") })), { now });
      assert.deepEqual([managerOf(taken, "sara"), taken.held], ["karim", {}]);
      assert.deepEqual(taken.organisation?.assignments, [job("sara", "school", "karim"), job("sara", "hall", "chief")]);
    });

    it("does not keep a former manager for its sake", () => {
      const now = withJobs(job("sara", "school", "head"), job("sara", "hall", "chief"));
      const led = [sara, karim].map((each) => accountOf(each, { manager: id("chief") }));
      const { people, held } = takeOver([...without("head", "sara", "karim"), ...led], { now });
      assert.deepEqual([people.has("head"), held], [false, {}]);
    });

    it("lets a circle through it wait", () => {
      const now = withJobs(job("head", "school", "chief"), job("head", "hall", "chief"));
      const taken = takeOver(instead(accountOf(head, { manager: id("sara") })), { now });
      assert.deepEqual([managerOf(taken, "head"), taken.held], ["chief", { head: "circle", sara: "circle" }]);
    });

    it("says so where the job in the file has another manager, which counts", () => {
      for (const jobs of [
        [job("sara", "hall", "chief")],
        [job("sara", "hall", "chief"), job("sara", "school", "head")],
      ]) {
        const taken = takeOver(instead(accountOf(sara, { manager: id("karim") })), { now: withJobs(...jobs) });
        assert.deepEqual([managerOf(taken, "sara"), taken.held], ["chief", { sara: "jobLeads" }]);
        assert.deepEqual(taken.organisation?.assignments, jobs);
      }
    });
  });

  describe("of a unit", () => {
    const led = (by: string, ...whom: readonly Person[]) => whom.map((each) => accountOf(each, { manager: id(by) }));
    const schoolOf = (taken: { readonly organisation?: Organisation }) => {
      const { organisation } = taken;
      assert.ok(organisation);
      return { school: organisation.units[1], directory: directoryOf(organisation) };
    };
    const movedHead = accountOf(head, inHall);
    const deputy = person("deputy", "head");
    const now = { ...town, people: [...town.people, deputy] };
    const oneMore = [...accounts, accountOf(deputy)];
    const changed = (...those: readonly Account[]) => [
      ...oneMore.filter(({ id: who }) => those.every((each) => each.id !== who)),
      ...those,
    ];

    it("lets whoever leads there now follow a head who has moved, who then follows nothing there any more", () => {
      const wanted = instead(movedHead, ...led("karim", sara), ...led("chief", karim));
      const { school, directory } = schoolOf(takeOver(wanted));
      assert.equal(school?.head, "karim");
      const heads = (who: string) => viewerOf(directory, id(who), TODAY).heads(unit("school"));
      assert.deepEqual([heads("head"), heads("karim")], [false, true]);
    });

    it("lets them follow a head who stays there as one of the led", () => {
      const wanted = instead(...led("karim", sara, head), ...led("chief", karim));
      assert.equal(schoolOf(takeOver(wanted)).school?.head, "karim");
    });

    it("lets them follow a head who leads only them from above now", () => {
      const wanted = instead(movedHead, ...led("karim", sara));
      assert.equal(schoolOf(takeOver(wanted)).school?.head, "karim");
    });

    it("has no head when two lead there or nobody who belongs to it, and HR is told", () => {
      const two = changed(movedHead, ...led("chief", karim, deputy), ...led("karim", sara));
      const third = person("third", "deputy");
      const twoLead = { ...now, people: [...now.people, third] };
      assert.equal(schoolOf(takeOver([...two, accountOf(third)], { now: twoLead })).school?.head, undefined);
      const fromOutside = changed(movedHead, ...led("chief", karim, sara, deputy));
      const { organisation } = takeOver(fromOutside, { now });
      assert.ok(organisation);
      assert.equal(organisation.units[1]?.head, undefined);
      assert.ok(checkOrganisation(organisation).some(({ key }) => key === "unit.noHead"));
    });

    it("keeps a head who still leads somebody there, who leads where nobody else is left, and who never led there", () => {
      const someStay = changed(movedHead, ...led("karim", sara), ...led("chief", karim));
      assert.equal(schoolOf(takeOver(someStay, { now })).school?.head, "head");
      assert.equal(schoolOf(takeOver(without("sara", "karim"), { now: withoutLeave })).school?.head, "head");
      const formal = { ...town, units: town.units.map((each) => ({ ...each, head: id("sara") })) };
      assert.equal(schoolOf(takeOver(accounts, { now: formal })).school?.head, "sara");
    });
  });

  it("lets a circle of managers wait, and keeps the line as it was", () => {
    const { people, held } = takeOver(instead(accountOf(head, { manager: id("sara") })));
    assert.equal(people.get("head")?.manager, "chief");
    assert.deepEqual(held, { head: "circle", sara: "circle" });
  });

  it("lets somebody who has lost their manager keep the one they had", () => {
    const { manager: _, ...lost } = accountOf(karim);
    const { people, held } = takeOver(instead(lost));
    assert.equal(people.get("karim")?.manager, "head");
    assert.deepEqual(held, { karim: "noManager" });
  });

  it("touches neither guests nor those who represent the board", () => {
    const { people } = takeOver([...accounts, accountOf(politician, { name: "Another", manager: id("chief") })]);
    assert.deepEqual(people.get("politician"), politician);
  });

  it("says when a unit's name fits two", () => {
    const now = {
      ...town,
      units: [...town.units, { id: unit("other"), name: "SKOLAN", parent: unit("hall"), authority: "X" }],
    };
    const { held, people } = takeOver(instead(accountOf(karim, { title: "Ny" })), { now });
    assert.equal(held["karim"], "unitTwice");
    assert.deepEqual([people.get("karim")?.title, people.get("karim")?.unit], ["Ny", "school"]);
  });

  it("makes units where the municipality wants it so, with the one who leads there as head", () => {
    const librarian = person("librarian", "chief");
    const assistant = person("assistant", "librarian");
    const { organisation, people, held } = takeOver(
      [...accounts, accountOf(librarian, { unit: "Biblioteket" }), accountOf(assistant, { unit: " biblioteket" })],
      { accountsMakeUnits: true },
    );
    assert.deepEqual(organisation?.units.at(-1), {
      id: "account-biblioteket",
      name: "Biblioteket",
      parent: "hall",
      head: "librarian",
      authority: "Kommunstyrelsen",
    });
    assert.deepEqual(held, {});
    assert.equal(people.get("assistant")?.unit, "account-biblioteket");
  });

  it("builds a whole municipality from accounts alone", () => {
    const nothing = { people: [], units: [], assignments: [], representations: [] };
    const { people, organisation } = takeOver(accounts, { now: nothing, accountsMakeUnits: true });
    assert.deepEqual([...people.keys()].toSorted(), ["chief", "head", "karim", "sara"]);
    assert.equal(organisation?.units.length, 2);
  });
});

describe("whether an account is an employee's", () => {
  const rules = (more: Partial<AccountRules>): AccountRules => ({ ...DEFAULT_ACCOUNT_RULES, ...more });
  const cases: readonly (readonly [string, Parameters<typeof isEmployee>, boolean])[] = [
    ["it names a unit", [{ department: "Skolan" }, rules({}), false], true],
    ["it names none", [{ department: " " }, rules({}), false], false],
    ["it names none any longer", [{}, rules({}), true], true],
    [
      "it has one of the wanted values",
      [
        { employeeType: "vikarie" },
        rules({ accountsOnlyBy: "employeeType", accountsOnlyValues: "Anställd; Vikarie" }),
        false,
      ],
      true,
    ],
    [
      "it has another value",
      [
        { employeeType: "Elev", department: "9A" },
        rules({ accountsOnlyBy: "employeeType", accountsOnlyValues: "Anställd" }),
        true,
      ],
      false,
    ],
    [
      "any value will do",
      [{ extensionAttribute3: "x" }, rules({ accountsOnlyBy: "extensionAttribute3" }), false],
      true,
    ],
  ];
  for (const [what, asked, expected] of cases)
    it(`${expected ? "is" : "is not"} when ${what}`, () => assert.equal(isEmployee(...asked), expected));
});
