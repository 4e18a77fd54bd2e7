import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { enter, focusedName, tabTo } from "./support/keyboard.ts";

/** The main flows with nothing but a keyboard, from the start page (WCAG 2.1.1, 2.4.3). That of goals is in `tabFlows`. */
describe("with the keyboard alone", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  /** A page one goes to has the focus on its heading, so that one begins at its top. */
  const arrived = async (page: Page, heading: RegExp) => {
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await comes(async () => assert.match(await focusedName(page), heading));
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
    await comes(async () => assert.match(await focusedName(page), /^Lägg till mål/));
  });

  it("a chef sends the contract they have drafted, and the principal finds it", async () => {
    const { me, own } = await apiClient(tab.origin, EXAMPLE.anders).start();
    const page = await tab.sit(EXAMPLE.anders, `contract/${me.id}/${own.negotiation?.id}`);
    // The list of contents leads past all that is written above it.
    await enter(page, /^13\. /);
    await enter(page, /^Godkänn och skicka till Eva/);
    await inDialog(page, /^Ja, godkänn och skicka$/);
    await page.getByText("Du har godkänt. Nu väntar vi på Eva Nordström.").waitFor();
    const { waiting } = await apiClient(tab.origin, EXAMPLE.eva).start();
    assert.ok(waiting.some(({ subject }) => subject.id === EXAMPLE.anders));
  });

  it("a medarbetare says yes to a changed goal", async () => {
    const page = await tab.sit(EXAMPLE.sara, "goals");
    await enter(page, /^Godta ändringen/);
    await page.getByRole("heading", { level: 3, name: /på din tur/ }).waitFor();
    assert.equal(await page.getByRole("region", { name: "Karim Haddad vill ändra målet" }).count(), 0);
  });

  it("a holder confirms an assessment", async () => {
    const { me, own } = await apiClient(tab.origin, EXAMPLE.mattias).start();
    const page = await tab.sit(EXAMPLE.mattias, `assessment/${me.id}/${own.assessment?.id}`);
    await enter(page, /^Bekräfta$/);
    await inDialog(page, /^Bekräfta$/);
    await page
      .getByText(/Ni har båda bekräftat/)
      .first()
      .waitFor();
  });

  it("a medarbetare writes their own view before a salary talk, and gives it", async () => {
    const { me, own } = await apiClient(tab.origin, EXAMPLE.magnus).start();
    const page = await tab.sit(EXAMPLE.magnus, `salary/${me.id}/${own.salary?.id}/view`);
    await tabTo(page, /^Vilka är dina viktigaste resultat/);
    await page.keyboard.type("Provveckan är lagd så att ingen klass har två prov samma dag.");
    await enter(page, /^4\. Granska och lämna/);
    await page.getByText("Provveckan är lagd", { exact: false }).waitFor();
    await enter(page, /^Lämna till Leyla/);
    await inDialog(page, /^Lämna din egen syn$/);
    await page.getByRole("heading", { level: 1, name: /^Lönesamtal/ }).waitFor();
  });

  it("HR sees what a file would change, and reads it in", async () => {
    // A page without a frame of Teams' own opens the system's chooser for the keyboard here; the one that plays the host does not.
    const { page, open } = await tab.visit({ inTeams: false });
    await open("administration/import", { person: EXAMPLE.johan });
    const people = await readFile("bot/local/example/people.csv", "utf8");
    // Long before the key: the browser begins to tell of choosers a moment after it has been asked to.
    const asked = page.waitForEvent("filechooser");
    await tabTo(page, /^Personer \(people/);
    await page.keyboard.press("Enter");
    await (
      await asked
    ).setFiles({
      name: "people.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(people.replace("Samordnare", "Planerare")),
    });
    await enter(page, /^Visa vad som ändras/);
    await enter(page, /^Läs in$/);
    await page.getByText("Filerna är inlästa.").first().waitFor();
  });
});
