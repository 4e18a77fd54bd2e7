import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { PersonId } from "#core/ids.ts";
import { addDays, dayOf } from "#core/time.ts";
import { apiClient } from "./support/apiClient.ts";
import { takenOut } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("the summaries of talks as records, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  const FILE = /^medarbetarsamtal-sara-lindqvist-\d{4}-\d{2}-\d{2}\.pdf$/;
  const at = async (person: PersonId, path: string) => {
    const visitor = await tab.visit();
    await visitor.open(path, { person });
    return visitor;
  };

  it("is taken out by both who talked, from the page of the talk", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.sara).start();
    for (const person of [EXAMPLE.sara, EXAMPLE.karim]) {
      const { page, complaints } = await at(person, `talk/${EXAMPLE.sara}/${own.appraisal?.id}`);
      await page.getByText("Upprättad handling.", { exact: false }).waitFor();
      const { name, content } = await takenOut(page, "Ladda ned PDF");
      assert.match(name, FILE);
      assert.equal(content.subarray(0, 8).toString(), "%PDF-1.7");
      assert.deepEqual(complaints, []);
    }
  });

  it("are found by the registrar, who reads the record and not the talk, and is noted", async () => {
    const { page } = await at(EXAMPLE.gunilla, `summaries/${EXAMPLE.sara}`);
    await page.getByText("med Karim Haddad", { exact: false }).waitFor();
    assert.equal(await page.getByRole("link", { name: /^Samtalet/ }).count(), 0);
    assert.match((await takenOut(page, /^Ladda ned PDF/)).name, FILE);
    const notes = await tab.ports.store.find("dossiers", EXAMPLE.sara, { types: ["access"] });
    const taken = notes.map(({ body }) => body as { readonly by?: string; readonly what?: string });
    assert.ok(taken.some(({ by, what = "" }) => by === EXAMPLE.gunilla && what.endsWith(":pdf")));
  });

  it("are nobody else's", async () => {
    const { page } = await at(EXAMPLE.tove, `summaries/${EXAMPLE.sara}`);
    await page.getByText("Sidan finns inte, eller så får du inte se den.", { exact: false }).waitFor();
  });

  it("are a press away for the registrar, from the contract of the same person", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.karim).start();
    const { page } = await at(EXAMPLE.gunilla, `contract/${EXAMPLE.karim}/${own.contract?.id}`);
    await page.getByRole("link", { name: "Sammanfattningar" }).click();
    await page.getByRole("heading", { level: 1, name: /^Sammanfattningar av samtal med Karim/ }).waitFor();
  });

  it("are kept from removal one by one, by the registrar", async () => {
    const { page, complaints } = await at(EXAMPLE.gunilla, `summaries/${EXAMPLE.sara}`);
    await page.getByRole("button", { name: /^Stoppa gallring: / }).click();
    await page.getByLabel("Skäl").fill("Tvist om lön");
    await page.getByLabel("Omprövas senast").fill(addDays(dayOf(tab.ports.now()), 90));
    await page.getByRole("button", { name: "Sätt stopp" }).click();
    await page.getByText("Får inte gallras. Omprövas senast", { exact: false }).waitFor();
    assert.deepEqual(complaints, []);
  });
});
