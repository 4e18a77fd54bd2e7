import assert from "node:assert/strict";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import type { Contract } from "#core/contract/contract.ts";
import type { ContractId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { employee, people, unitHead } from "../../test/support/town.ts";
import { type World, done, madeBy, makeWorld } from "../../test/support/world.ts";
import { chooseContractTemplate, draftContract, proposeContract } from "./contract.ts";
import { readTemplate, restoreTemplate, saveTemplate } from "./contractTemplate.ts";
import { changeMunicipalitySettings } from "./settings.ts";

const which = { role: "unitHead", locale: "sv" } as const;
const ours = { ...standardTemplates.unitHead.sv, purpose: "Uppdraget finns för våra invånare." };

describe("contract templates", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const save = (actor: keyof typeof people = "hr", seen = 0) =>
    saveTemplate(world.ports, people[actor], { ...which, texts: ours, seen, request: world.request() });
  const draft = () => draftContract(world.ports, unitHead, { holder: unitHead, request: world.request() });
  const contractNow = async (): Promise<Contract | undefined> =>
    (await world.stored(unitHead, "contract"))[0] as unknown as Contract | undefined;

  it("are what a new contract begins with, in the version there is then; what has started keeps its own", async () => {
    const before = madeBy<ContractId>(await draft(), "contractDrafted");
    done(await save());
    const kept = await contractNow();
    assert.ok(kept?.state === "draft" && kept.id === before);
    assert.equal(kept.terms.purpose, standardTemplates.unitHead.sv.purpose);
    assert.deepEqual(kept.template, { ...which, version: 0 });
  });

  it("begin a contract with the municipality's own words once HR has written them", async () => {
    done(await save());
    done(await draft());
    const begun = await contractNow();
    assert.ok(begun?.state === "draft");
    assert.equal(begun.terms.purpose, ours.purpose);
    assert.deepEqual(begun.template, { ...which, version: 1 });
  });

  it("can be exchanged while one drafts, and are remembered once the wording is sent", async () => {
    const contract = madeBy<ContractId>(await draft(), "contractDrafted");
    const act = () => ({ subject: unitHead, contract, request: world.request() });
    done(await chooseContractTemplate(world.ports, unitHead, { ...act(), role: "supervisor" }));
    const chosen = await contractNow();
    assert.ok(chosen?.state === "draft");
    assert.equal(chosen.terms.mandate, standardTemplates.supervisor.sv.mandate);
    const { terms } = chosen;
    const row = { outcome: "Uppnått.", measure: "Ja", target: "", baseline: "", source: "", dependsOn: "" };
    const whole = { ...terms.whole, contributions: ["Jag hjälper till."] };
    const commitments = [{ text: "Jag gör det.", why: "", due: "" as const, concerns: "" }];
    const results = [{ ...row, due: terms.period.to }];
    const complete = { ...terms, whole, commitments, results };
    done(await proposeContract(world.ports, unitHead, { ...act(), terms: complete, seenRev: 1, from: "tab" }));
    assert.deepEqual((await contractNow())?.template, { role: "supervisor", locale: "sv", version: 0 });
  });

  it("stand in the municipality's audit chain, and can be restored", async () => {
    done(await save());
    done(await restoreTemplate(world.ports, people.hr, { ...which, seen: 1, request: world.request() }));
    const entries = await world.chain(MUNICIPALITY);
    assert.deepEqual(
      entries.flatMap(({ events }) => events.map(({ type }) => type)),
      ["contractTemplateSaved", "contractTemplateRestored"],
    );
    assert.equal(readTemplate(world.ports, people.hr, which)?.own, false);
  });

  for (const actor of ["admin", "chiefExecutive", "unitHead", "stranger"] as const)
    it(`are not ${actor}'s to read or change`, async () => {
      assert.equal(readTemplate(world.ports, people[actor], which), undefined);
      assert.equal((await save(actor)).kind, "refused");
      assert.equal(readTemplate(world.ports, people.hr, which)?.version, 0);
    });
});

describe("a contract for somebody who does not lead", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const allow = async (everyoneHoldsContract: boolean) =>
    done(
      await changeMunicipalitySettings(world.ports, people.hr, {
        wanted: { everyoneHoldsContract },
        request: world.request(),
      }),
    );
  const draft = (actor: keyof typeof people) =>
    draftContract(world.ports, people[actor], { holder: employee, request: world.request() });

  it("is not begun where contracts are for those who lead", async () => {
    const outcome = await draft("employee");
    assert.ok(outcome.kind === "refused" && outcome.refusal.key === "contract.holderDoesNotLead");
  });

  it("is begun from the employee's template, without a part on leadership, once the municipality allows it", async () => {
    await allow(true);
    done(await draft("employee"));
    const [contract] = (await world.stored(employee, "contract")) as unknown as readonly Contract[];
    assert.ok(contract?.state === "draft");
    assert.equal(contract.template?.role, "employee");
    assert.equal(contract.terms.leadership, undefined);
    assert.equal(contract.principal, unitHead);
  });

  it("is begun by the manager as well, and by nobody else", async () => {
    await allow(true);
    done(await draft("unitHead"));
    for (const actor of ["colleague", "hr", "director"] as const) assert.equal((await draft(actor)).kind, "refused");
  });

  it("is no longer begun when the municipality has changed its mind", async () => {
    await allow(true);
    await allow(false);
    assert.equal((await draft("employee")).kind, "refused");
  });
});
