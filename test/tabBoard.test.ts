import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { runningYear } from "#core/boardReport/boardReport.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { dayOf, instantOf } from "#core/time.ts";
import { importOrganisation, readImportFolder } from "#bot/directory/importOrganisation.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { accessibilityFaults, takenOut } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { enter } from "./support/keyboard.ts";
import { openPdf } from "./support/pdf.ts";
import { byMenu, ofOrganisation } from "./support/tabPage.ts";

const { year } = runningYear(dayOf(instantOf(new Date())));
const [given, draft] = [year - 2, year - 1];
/** A former representative of the board in the example, who comes back as a guest. */
const GUEST = asId<PersonId>("f0ce2009-8de7-4423-8b91-aa872752135b");

/** Where the page's links lead within the tab. */
const linksOf = (page: Page) =>
  page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('a[href^="/tab/"]')].map((link) => link.getAttribute("href"))`,
  );

describe("the yearly page to the board, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  /** The example municipality with a guest who represents the board. */
  async function withGuest() {
    const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content).trimEnd();
    const bytes = (written: string) => new TextEncoder().encode(`${written}\n`);
    const files = await readImportFolder(join(import.meta.dirname, "../bot/local/example"));
    const [head, ...rows] = text(files["people.csv"]).split("\n");
    const people = [`${head},guest`, ...rows.map((row) => `${row},${row.startsWith(GUEST) ? "ja" : "nej"}`)].join("\n");
    const representations = `${text(files["representations.csv"])}\n${GUEST},board,KS 2026/8,${year}-01-01,`;
    const imported = await importOrganisation(
      tab.ports.store,
      { ...files, "people.csv": bytes(people), "representations.csv": bytes(representations) },
      tab.ports.now(),
    );
    assert.equal(imported.kind, "imported");
    await tab.ports.organisationChanged?.();
  }

  it("is read year by year as pictures and tables, commented on and given by HR, and then read by the board (P14-P16, P19)", async () => {
    const johan = await tab.seat(EXAMPLE.johan);
    const { page } = johan;
    await page.getByRole("link", { name: /^Lämna årsbilden till kommunstyrelsen/ }).waitFor();
    await byMenu(page, "Organisationen");
    await ofOrganisation(page, "Årsbild");
    await page.getByRole("heading", { level: 2, name: `Årsbild ${draft}` }).waitFor();
    const years = page.getByRole("navigation", { name: "År", exact: true }).getByRole("link");
    assert.deepEqual(await years.allTextContents(), [`${given}`, `${draft}`, `${year}, hittills`]);

    const trend = page.getByRole("img", { name: /^Har ett uppdragskontrakt, år för år: .*av \d+ chefer/ });
    assert.match((await trend.getAttribute("aria-label")) ?? "", new RegExp(`${given}: .*; ${draft}: .*; ${year}: `));
    await page.getByRole("button", { name: "Visa som tabell: Tydligt uppdrag, år för år" }).click();
    const table = page.getByRole("table", { name: "Tydligt uppdrag, år för år" });
    await table.getByRole("row", { name: /^Kontraktet är bedömt .*kontrakt .*kontrakt/ }).waitFor();
    await page.getByText("Förvaltning för förvaltning").nth(2).click();
    await page
      .getByText(/Färre än fem, räknas i hela kommunen/)
      .first()
      .waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);

    await years.last().click();
    await page.getByRole("heading", { level: 2, name: `${year}, hittills` }).waitFor();
    await page.getByText(/så att ingen kan följa ett enskilt samtal/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Lämna till kommunstyrelsen" }).count(), 0);

    await years.nth(1).click();
    await enter(page, /^Ändra kommentaren$/);
    await page.getByRole("textbox", { name: "Kommentar" }).fill("Samtalen blir av. Avstämningarna behöver ett lyft.");
    await page.getByText(/Kommunstyrelsens företrädare ser det när årsbilden är lämnad/).waitFor();
    await page.keyboard.press("Tab");
    await enter(page, /^Spara$/);
    await page.getByText("Samtalen blir av. Avstämningarna behöver ett lyft.").waitFor();
    await page.getByRole("button", { name: "Lämna till kommunstyrelsen" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Lämna till kommunstyrelsen" }).click();
    await dialog.getByText(/Skriv under vilken beteckning den lämnas/).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await dialog.getByRole("textbox", { name: /Beteckning/ }).fill(`KS ${year}/77`);
    await dialog.getByRole("button", { name: "Lämna till kommunstyrelsen" }).click();
    await page.getByText("Upprättad handling, allmän. Den ändras inte mer.").waitFor();
    assert.equal(await page.getByRole("button", { name: "Ändra kommentaren" }).count(), 0);
    assert.deepEqual(johan.complaints, []);

    const birgitta = await tab.seat(EXAMPLE.birgitta, { path: "board" });
    await birgitta.page.getByText("Samtalen blir av. Avstämningarna behöver ett lyft.").waitFor();
    const theirs = birgitta.page.getByRole("navigation", { name: "År", exact: true }).getByRole("link");
    assert.deepEqual(await theirs.allTextContents(), [`${given}`, `${draft}`]);
    const pdf = await takenOut(birgitta.page, "Hämta som PDF");
    assert.equal(pdf.name, `arsbild-${draft}.pdf`);
    assert.match(openPdf(pdf.content).text, new RegExp(`KS ${year}/77`));

    // Given by mistake: taken back with a reason by keyboard, which the board reads beside what it was given.
    await enter(page, /^Ta tillbaka$/);
    const back = page.getByRole("dialog");
    await back.getByText(/Det är en allmän handling/).waitFor();
    await back.getByRole("textbox", { name: /Varför tas den tillbaka/ }).fill("Ett annat års beteckning.");
    await page.keyboard.press("Tab");
    await enter(page, /^Ta tillbaka$/);
    const earlier = page.getByRole("heading", { level: 2, name: "Lämnat tidigare och taget tillbaka" });
    await earlier.waitFor();
    await page.getByText("Arbetsmaterial till dess årsbilden är lämnad.").waitFor();
    await page.getByText("Ett annat års beteckning.").waitFor();
    await page.getByRole("link", { name: "Start", exact: true }).click();
    await page.getByRole("link", { name: /^Lämna årsbilden till kommunstyrelsen/ }).waitFor();

    await birgitta.page.getByText("Den är fortfarande allmän, men gäller inte.").waitFor();
    await birgitta.page.getByText("Ett annat års beteckning.").waitFor();
    await birgitta.page.getByRole("link", { name: `${given}`, exact: true }).click();
    await birgitta.page.getByText(/det ska vara två av tre, som i tabellen/).waitFor();
    assert.deepEqual(await accessibilityFaults(birgitta.page), []);
    const old = await takenOut(birgitta.page, `Hämta KS ${given + 1}/41 som PDF`);
    assert.equal(old.name, `arsbild-${given}-tagen-tillbaka-1.pdf`);
    assert.match(openPdf(old.content).text, /Tagen tillbaka/);
    assert.deepEqual([johan.complaints, birgitta.complaints], [[], []]);
  });

  it("offers a guest who represents the board only what is theirs, and says of other addresses why they are closed", async () => {
    await withGuest();
    const guest = await tab.seat(GUEST);
    const { page } = guest;
    const menu = page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link");
    await page.getByRole("link", { name: "Årsbild", exact: true }).waitFor();
    assert.deepEqual(await menu.allTextContents(), ["Start", "Mitt team", "Årsbild"]);

    const offered = await linksOf(page);
    await byMenu(page, "Mitt team");
    await page.getByRole("heading", { level: 1, name: "Mitt team" }).waitFor();
    await page.getByText("Eva Nordström").first().waitFor();
    for (const href of new Set([...offered, ...(await linksOf(page))])) {
      await page.goto(new URL(href, tab.origin).href);
      await page.getByRole("heading", { level: 1 }).waitFor();
      assert.doesNotMatch(
        (await page.getByRole("heading", { level: 1 }).textContent()) ?? "",
        /finns inte|inte din/,
        `${href} is offered and leads nowhere`,
      );
    }

    for (const path of ["contract", "talk", "goals", "organisation", "organisation/coverage", "chain", "climate"]) {
      await page.goto(`${tab.origin}/tab/${path}`);
      await page.getByRole("heading", { level: 1, name: "Den här sidan är inte din" }).waitFor();
      await page.getByText(/Du är med som gäst för att företräda kommunstyrelsen/).waitFor();
    }
    for (const path of ["planning", "shared-goals", "ledger", "needs", "salary-overview", "handover", "policy"]) {
      await page.goto(`${tab.origin}/tab/${path}`);
      await page.getByRole("heading", { level: 1, name: "Den här sidan är inte din" }).waitFor();
    }
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("link", { name: "Till årsbilden" }).click();
    await page.getByRole("heading", { level: 1, name: "Årsbild till kommunstyrelsen" }).waitFor();
    assert.deepEqual(guest.complaints, []);
  });
});
