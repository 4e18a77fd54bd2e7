import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { type ExampleTab, accessibilityFaults, openBrowser, startExampleTab, visit } from "./support/browser.ts";

describe("an assessment in the tab", function () {
  this.timeout(60_000);
  let tab: ExampleTab;
  let browser: Browser;
  before(async () => {
    [tab, browser] = await Promise.all([startExampleTab(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await tab.stop();
  });

  it("is found from the start page, answered alone, and shared when one says so", async () => {
    const visitor = await visit(browser, tab.origin);
    const { page } = visitor;
    await visitor.open("", { person: EXAMPLE.helena });
    await page.getByRole("link", { name: /Svara i bedömningen av kontraktet|Bedömningen är försenad/ }).click();
    await page.getByRole("heading", { level: 1, name: "Bedömning av uppdragskontraktet" }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("link", { name: "Svara", exact: true }).click();
    await page.getByRole("radio", { name: "Behöver justeras" }).first().check();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("button", { name: /Granska och dela/ }).click();
    await page.getByRole("button", { name: /^Dela med/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await page.getByText(/har inte delat ännu/).waitFor();
    const { own } = await apiClient(tab.origin, EXAMPLE.helena).start();
    assert.equal(own.assessment?.mine, "shared");
    await visitor.close();
  });
});
