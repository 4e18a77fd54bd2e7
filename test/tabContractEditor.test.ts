import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** Finding one's way in a long contract, by a phone and by the keyboard. */
describe("while a contract is written in the tab, one", () => {
  const tab = exampleTab({ inTeams: "desktop" });
  let path: string;

  before(async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.anders).start();
    path = `contract/${EXAMPLE.anders}/${own.negotiation?.id}`;
  });

  it("finds a goal by a word of it, and takes it out again, by the keyboard", async () => {
    const { page, open, complaints } = await tab.visit();
    await open(path, { person: EXAMPLE.anders });
    const goals = page.getByRole("combobox", { name: "Lägg till ett mål" });
    await goals.focus();
    await page.keyboard.type("ingenting som finns");
    await page.getByText("Inget mål har de orden.").waitFor();
    await goals.fill("parker");
    const found = page.getByRole("listbox").getByRole("option");
    await found.filter({ hasText: "hälften så mycket fossil energi" }).waitFor();
    assert.equal(await found.count(), 1);
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const chosen = page.getByRole("button", { name: /^Ta bort målet: Kommunens gator, parker/ });
    await chosen.waitFor();
    await page.locator('[data-save-state="saved"]').first().waitFor();
    await page.reload();
    await chosen.focus();
    await page.keyboard.press("Enter");
    await chosen.waitFor({ state: "detached" });
    assert.equal(await page.locator(":focus").getAttribute("role"), "combobox", "the focus is not lost");
    assert.deepEqual(complaints, []);
  });

  it("goes to a section from a menu where a phone has no room for the list", async () => {
    const { page, open } = await tab.visit();
    await open(path, { person: EXAMPLE.anders, width: 320 });
    await page.getByRole("button", { name: "Avsnitt" }).click();
    await page.getByRole("menuitem", { name: "6. Krav på resultat" }).click();
    const heading = page.getByRole("heading", { name: "6. Krav på resultat" });
    await page.locator(":focus", { hasText: "6. Krav på resultat" }).waitFor();
    assert.ok(await heading.isVisible());
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("button", { name: "Avsnitt" }).waitFor({ state: "hidden" });
  });
});
