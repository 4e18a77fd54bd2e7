import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { focusedName } from "./support/keyboard.ts";
import { byMenu, ofOrganisation } from "./support/tabPage.ts";

describe("the organisation, in the tab", () => {
  const tab = exampleTab({ inTeams: "desktop" });

  it("shows the line from the vision down to contracts as a picture and as a table, by keyboard too (P1, P5)", async () => {
    const sara = await tab.seat(EXAMPLE.sara, { path: "organisation" });
    const { page } = sara;
    const tree = page.getByRole("tree");
    const vision = tree.getByRole("treeitem", { name: /^Björkhult 2035/ });
    await tree.getByRole("treeitem", { name: /Kontrakt: Karim Haddad.*färre olika/ }).waitFor();
    await vision.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const results = tree.getByRole("treeitem", { name: /^Resultatkrav: .*(Bärs av|Ingen bär det ännu)/ });
    await results.first().waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.keyboard.press("ArrowRight");
    await comes(async () =>
      assert.match(await focusedName(page), /^Resultatkrav: /, "the keyboard goes on to what was unfolded"),
    );
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await comes(async () => assert.equal(await results.count(), 0));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Uppdragskontrakt/ }).waitFor();
    await page.goBack();
    await page.getByRole("switch", { name: "Visa kontrakten som bär målen" }).click();
    await comes(async () => assert.equal(await tree.getByRole("treeitem", { name: /^Kontrakt:/ }).count(), 0));
    await page.getByRole("button", { name: /^Visa som tabell/ }).click();
    const row = page.getByRole("row", { name: /Varje brukare har en fast omsorgskontakt/ });
    await comes(async () =>
      assert.match((await row.textContent()) ?? "", /Färre än fem/, "few personal goals are not told by number"),
    );
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByText(/ser HR och de som leder, var och en för sin del/).waitFor();
    const pages = page.getByRole("navigation", { name: "Organisationen" }).getByRole("link");
    assert.deepEqual(await pages.allTextContents(), ["Kommunens mål", "Arbetsklimat"]);
    assert.deepEqual(sara.complaints, []);
  });

  it("shows who leads what is covered, unit by unit, with the names behind it (P14)", async () => {
    const anders = await tab.seat(EXAMPLE.anders);
    const { page } = anders;
    await byMenu(page, "Organisationen");
    await ofOrganisation(page, "Kontrakt och samtal");
    await page.getByRole("heading", { level: 1, name: "Kontrakt och samtal" }).waitFor();
    const units = page.getByRole("heading", { level: 3 });
    assert.deepEqual(await units.allTextContents(), [
      "Alla enheter tillsammans",
      "Vård- och omsorgsförvaltningen",
      "Hemtjänst norr",
      "Särskilt boende Björkgården",
    ]);
    await page.getByRole("button", { name: "Visa namn: Hemtjänst norr" }).click();
    const names = page.getByRole("table", { name: "Namn i Hemtjänst norr" });
    await names.getByRole("row", { name: /Karim Haddad.*Gäller till/ }).waitFor();
    await names.getByRole("row", { name: /Sara Lindqvist.*Hållet/ }).waitFor();
    await page.getByRole("button", { name: /^Visa som tabell/ }).click();
    await page.getByRole("row", { name: /^Hemtjänst norr 1 1 0 0/ }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(anders.complaints, []);
  });

  it("shows how goals stand in words, from five, and says where a small unit is counted", async () => {
    const anders = await tab.seat(EXAMPLE.anders, { path: "organisation/standings" });
    const { page } = anders;
    await page
      .getByText(/går målen som planerat$/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /^Visa som tabell/ }).click();
    await page.getByRole("row", { name: /Det som pågår .*(personer|Färre än fem)/ }).waitFor();
    const told = await anders.told();
    assert.doesNotMatch(told.slice(told.indexOf("countedOn")), /"(asPlanned|answers|yes)":\s*\d/);
  });
});
