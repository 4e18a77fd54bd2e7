import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { readEvidence } from "#bot/documents/readEvidence.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import {
  type ExampleTab,
  accessibilityFaults,
  openBrowser,
  overflow,
  startExampleTab,
  takenOut,
  visit,
} from "./support/browser.ts";

describe("a contract as a record, in the tab", function () {
  this.timeout(90_000);
  let tab: ExampleTab;
  let browser: Browser;

  before(async () => {
    [tab, browser] = await Promise.all([startExampleTab(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await tab.stop();
  });

  it("shows before it is approved how it would look to somebody who asks for it", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.leyla).start();
    const { page, open, complaints, close } = await visit(browser, tab.origin);
    await open(`contract/${EXAMPLE.leyla}/${own.negotiation?.id}`, { person: EXAMPLE.helena });
    await page.getByText("Delat mellan parterna").waitFor();
    const button = page.getByRole("button", { name: "Så här ser det ut om någon begär ut det" });
    await button.click();
    const dialog = page.getByRole("dialog", { name: "Om någon begär ut kontraktet" });
    await dialog.getByText("Reglerna hittar inget i texten").waitFor();
    await dialog.getByRole("heading", { name: "2. Helheten först" }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.setViewportSize({ width: 320, height: 800 });
    assert.ok((await overflow(page)) <= 0);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(complaints, []);
    await close();
  });

  it("has a number that the registrar puts right, and can be taken out and checked", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.karim).start();
    const { page, open, complaints, close } = await visit(browser, tab.origin);
    await open(`contract/${EXAMPLE.karim}/${own.contract?.id}`, { person: EXAMPLE.gunilla });
    await page.getByText("Diarienummer KS 2026/118").waitFor();
    await page.getByRole("button", { name: "Rätta diarienumret" }).click();
    const dialog = page.getByRole("dialog", { name: "Diarienummer" });
    await dialog.getByRole("textbox").fill("KS 2026/181");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await page.getByText("Diarienummer KS 2026/181").waitFor();

    const evidence = await takenOut(page, "Ladda ned bevisfil");
    assert.match(evidence.name, /^uppdragskontrakt-karim-[a-z-]+-bevis\.json$/);
    const verdict = readEvidence(evidence.content.toString());
    assert.ok(verdict.kind === "read");
    assert.deepEqual(verdict.findings, []);
    assert.equal(verdict.evidence?.legalState.dnr, "KS 2026/181");

    for (const [button, name] of [
      ["Ladda ned PDF", /^uppdragskontrakt-karim-[a-z-]+-\d{4}\.pdf$/],
      ["Ladda ned maskad kopia", /^uppdragskontrakt-karim-[a-z-]+-kopia-\d{4}\.pdf$/],
    ] as const) {
      const file = await takenOut(page, button);
      assert.match(file.name, name);
      assert.equal(file.content.subarray(0, 8).toString(), "%PDF-1.7");
    }
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(complaints, []);
    await close();
  });
});
