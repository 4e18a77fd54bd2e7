import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { type Visitor, overflow, visit } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { landed, openSlowly } from "./support/layoutShift.ts";
import { pages } from "./support/pagesOfTheTab.ts";

describe("the pages of the tab in English", () => {
  const tab = exampleTab();
  let english: Visitor;

  before(async () => {
    english = await visit(tab.browser, tab.origin, { locale: "en-GB" });
  });

  it("switch to English and back, and remember it", async () => {
    const { page, open } = await visit(tab.browser, tab.origin);
    await open("", { person: EXAMPLE.sara });
    const kept = page.waitForResponse((response) => response.url().endsWith("/api/me/locale"));
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Hello Sara!" }).waitFor();
    await kept;
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Hello Sara!" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.getByRole("button", { name: "Svenska" }).click();
    await page.getByRole("heading", { level: 1, name: "Hej Sara!" }).waitFor();
    await page.context().close();
  });

  for (const [name, { person, path }] of Object.entries(pages))
    it(`are there in English for who reads English, and fit a phone: ${name}`, async () => {
      const { page, complaints } = english;
      const client = apiClient(tab.origin, person);
      await client.command("PUT", "me/locale", { locale: "en" });
      // The markup is the same in both languages; how long the words are is not.
      const coming = await openSlowly(english, await path(await client.start(), client), { person, width: 320 });
      await page.getByRole("button", { name: "Svenska" }).waitFor();
      landed(coming, name);
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      assert.equal(await overflow(page), 0, "nothing sticks out sideways");
      assert.deepEqual(complaints, []);
    });
});
