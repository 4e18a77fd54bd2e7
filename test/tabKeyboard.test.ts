import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { enter, focusedName, tabTo } from "./support/keyboard.ts";

/** The main flows with nothing but a keyboard, from the start page (WCAG 2.1.1, 2.4.3). That of goals is in `tabFlows`. */
describe("with the keyboard alone", function () {
  this.timeout(60_000);
  const tab = exampleTab();

  /** A page one goes to has the focus on its heading, so that one begins at its top. */
  const arrived = async (page: Page, heading: RegExp) => {
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    assert.match(await focusedName(page), heading);
  };
  /** A dialog has the focus within it; when it is gone the focus is still somewhere on the page. */
  const inDialog = async (page: Page, name: RegExp) => {
    await page.getByRole("dialog").waitFor();
    await enter(page, name);
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };

  it("a principal finds a contract that waits, reads and approves it", async () => {
    const page = await tab.sit(EXAMPLE.helena, "");
    await enter(page, /^Läs och godkänn kontraktet.*Leyla/);
    await arrived(page, /^Uppdragskontrakt för Leyla/);
    await enter(page, /^Godkänn$/);
    await inDialog(page, /^Ja, jag godkänner$/);
    const leyla = apiClient(tab.origin, EXAMPLE.leyla);
    assert.equal((await leyla.start()).own.negotiation, undefined);
  });

  it("a medarbetare prepares, and shares", async () => {
    const page = await tab.sit(EXAMPLE.yusuf, "");
    await enter(page, /^Fortsätt din förberedelse|^Förbered samtalet|^Dela din förberedelse/);
    await page.getByRole("heading", { level: 1, name: /Förberedelse|Förbered/ }).waitFor();
    await enter(page, /^2\. Arbetsuppgifter/);
    await page.getByRole("heading", { level: 2, name: "Arbetsuppgifter" }).waitFor();
    await tabTo(page, /^Vad ger dig energi/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Mötena med de boende ger energi.");
    await enter(page, /^10\. Granska och dela/);
    await page.getByText("Mötena med de boende ger energi.").waitFor();
    await enter(page, /^Dela med Karim Haddad/);
    await inDialog(page, /^Dela$/);
    await page.getByText("Karim Haddad har inte delat ännu").waitFor();
  });

  it("a chef writes what the two came to, and leaves a dialog without losing the place", async () => {
    const page = await tab.sit(EXAMPLE.karim, "");
    await enter(page, /^Skriv sammanfattningen/);
    await arrived(page, /^Medarbetarsamtal med Tove Hallberg/);
    await tabTo(page, /^Arbetsenheten/);
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/summary") && answer.ok());
    await page.keyboard.type("Vi turas om att hålla i morgonmötet.");
    await page.keyboard.press("Tab");
    await saved;
    await page.getByRole("heading", { level: 1 }).focus();
    await enter(page, /^Lägg till mål/);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.match(await focusedName(page), /^Lägg till mål/);
  });
});
