import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { type ExampleTab, accessibilityFaults, openBrowser, startExampleTab, visit } from "./support/browser.ts";

/** Finding one's way in a long contract, by a phone and by the keyboard. */
describe("while a contract is written in the tab, one", function () {
  this.timeout(60_000);
  let tab: ExampleTab;
  let browser: Browser;
  let path: string;

  before(async () => {
    [tab, browser] = await Promise.all([startExampleTab(), openBrowser()]);
    const { own } = await apiClient(tab.origin, EXAMPLE.anders).start();
    path = `contract/${EXAMPLE.anders}/${own.negotiation?.id}`;
  });
  after(async () => {
    await browser.close();
    await tab.stop();
  });

  it("finds a goal by a word of it, and takes it out again, by the keyboard", async () => {
    const { page, open, complaints, close } = await visit(browser, tab.origin);
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
    await close();
  });

  it("goes to a section from a menu where a phone has no room for the list", async () => {
    const { page, open, close } = await visit(browser, tab.origin);
    await open(path, { person: EXAMPLE.anders, width: 320 });
    await page.getByRole("button", { name: "Avsnitt" }).click();
    await page.getByRole("menuitem", { name: "6. Krav på resultat" }).click();
    const heading = page.getByRole("heading", { name: "6. Krav på resultat" });
    await page.locator(":focus", { hasText: "6. Krav på resultat" }).waitFor();
    assert.ok(await heading.isVisible());
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("button", { name: "Avsnitt" }).waitFor({ state: "hidden" });
    await close();
  });
});
