import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** HR of the example municipality. */
const HR = asId<PersonId>("86052c7b-1959-480e-964a-452519ddb712");

describe("the municipality's goals in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  const item = (page: Page, name: RegExp) => page.getByRole("treeitem", { name });

  it("are a tree that the arrow keys move in, open and close", async () => {
    const page = await tab.sit(EXAMPLE.sara, "organisation");
    const vision = item(page, /Björkhult 2035/);
    // Who carries the goals comes a moment after them.
    await item(page, /^Kontrakt: Karim Haddad/)
      .first()
      .waitFor();
    await vision.focus();
    const all = await page.getByRole("treeitem").count();
    await page.keyboard.press("ArrowLeft");
    await comes(async () => assert.equal(await page.getByRole("treeitem").count(), 1));
    await comes(async () => assert.equal(await vision.getAttribute("aria-expanded"), "false"));
    await page.keyboard.press("ArrowRight");
    await comes(async () => assert.equal(await page.getByRole("treeitem").count(), all));
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await comes(async () => assert.equal(await page.locator("[role=treeitem][aria-selected=true]").count(), 1));
    await page.getByRole("heading", { level: 3, name: "Vem bär det här?" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Nytt mål" }).count(), 0, "who leads nobody edits nothing");
  });

  it("are changed by HR with the decision, and the contracts that point there are flagged until somebody answers", async () => {
    const hr = await tab.sit(HR, "organisation?goal=von-kontinuitet");
    await hr.getByRole("button", { name: "Ändra målet" }).click();
    const dialog = hr.getByRole("dialog", { name: "Ändra ett beslutat mål" });
    await dialog.getByRole("textbox", { name: /^Mål/ }).first().fill("Den som har hemtjänst möter högst tio ansikten");
    await dialog.getByRole("button", { name: "Spara ny lydelse" }).click();
    await dialog.getByText("Skriv varför.").waitFor();
    assert.deepEqual(await accessibilityFaults(hr), []);
    await dialog.getByLabel(/Beslutets beteckning/).fill("VON 2026-11-24 § 90");
    await dialog.getByLabel(/Varför ändras målet/).fill("Nämnden vill längre.");
    await dialog.getByRole("button", { name: "Spara ny lydelse" }).click();
    await dialog.waitFor({ state: "detached" });
    await hr.getByText("Tidigare lydelser (1)").waitFor();

    const karim = await tab.sit(EXAMPLE.karim, "");
    await karim.getByRole("link", { name: /Se över innehållet i kontraktet/ }).click();
    await karim.getByText(/Målet ”Den som har hemtjänst möter få och kända ansikten” har ändrats/).waitFor();
    await karim.getByText("Den som har hemtjänst möter högst tio ansikten").first().waitFor();
    assert.deepEqual(await accessibilityFaults(karim), []);
    await karim.getByRole("button", { name: "Vi har sett det, inget ändras" }).click();
    await karim.getByText(/har ändrats: se över innehållet/).waitFor({ state: "detached" });
    await karim.getByRole("heading", { level: 2, name: "Linjen upp och ned" }).waitFor();
  });

  it("are served by a person's goal through a result of the manager's contract", async () => {
    const karim = await tab.sit(EXAMPLE.karim, "team");
    await karim
      .getByRole("row", { name: /Tove Hallberg/ })
      .getByRole("link", { name: "Öppna samtalet" })
      .click();
    await karim.getByRole("button", { name: "Lägg till mål" }).click();
    const dialog = karim.getByRole("dialog", { name: "Nytt mål" });
    await dialog.getByRole("textbox", { name: /^Mål/ }).fill("Färre byten på min tur");
    await dialog.getByRole("textbox", { name: /Så ser vi/ }).fill("Högst tolv olika personer på två veckor");
    await dialog.getByLabel(/Klart senast/).fill("2028-06-01");
    const serves = dialog.getByRole("combobox", { name: "Bidrar till" });
    assert.equal(
      await serves.locator("optgroup").first().getAttribute("label"),
      "Resultat i kontraktet för Karim Haddad",
    );
    await serves.selectOption({ label: "Brukarna möter färre olika personer under två veckor." });
    await dialog.getByRole("button", { name: "Spara målet" }).click();
    await dialog.waitFor({ state: "detached" });
    await karim.getByText("Brukarna möter färre olika personer under två veckor.").first().waitFor();
  });

  it("lead down to the goals of each of one's people, on a page of their own, also on a phone", async () => {
    const karim = await tab.sit(EXAMPLE.karim, `goals/${EXAMPLE.sara}`, 360);
    await karim.getByRole("heading", { level: 1, name: "Målen för Sara Lindqvist" }).waitFor();
    await karim.getByText("Varför gör jag det här?").first().click();
    assert.deepEqual(await accessibilityFaults(karim), []);
  });

  it("are drafted and decided by the head of a unit for the own unit", async () => {
    const page = await tab.sit(EXAMPLE.karim, "organisation");
    await page.getByRole("button", { name: "Nytt mål" }).click();
    const dialog = page.getByRole("dialog", { name: "Nytt mål" });
    await dialog.getByRole("textbox", { name: /^Mål/ }).first().fill("Alla besök blir av");
    await dialog.getByRole("textbox", { name: /^Mått/ }).fill("Andelen besök som blir av");
    await dialog.getByRole("combobox", { name: /Bidrar till målet/ }).selectOption("von-meningsfull");
    assert.deepEqual(await dialog.getByRole("combobox", { name: /Enhet/ }).locator("option").allTextContents(), [
      "Ingen enhet",
      "Hemtjänst norr",
    ]);
    await dialog.getByRole("button", { name: "Spara utkastet" }).click();
    await dialog.waitFor({ state: "detached" });
    await item(page, /Alla besök blir av/).click();
    await page.getByRole("button", { name: "Besluta", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/Beslutets beteckning/)
      .fill("Enhetsplan 2026");
    await page.getByRole("dialog").getByRole("button", { name: "Besluta målet" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText("Enhetsplan 2026").first().waitFor();
  });

  it("are taken over from pasted rows after a preview", async () => {
    const page = await tab.sit(HR, "organisation");
    await page.getByRole("button", { name: "Läs in från fil" }).click();
    const dialog = page.getByRole("dialog", { name: "Läs in mål från goals.csv" });
    const head = "goalId;level;title;measure;unitId;parentId;decisionRef;from;to";
    const paste = (row: string) => dialog.getByLabel(/klistra in raderna/).fill(`${head}\n${row}`);
    await paste("ny;council;Grönt på riktigt;Utsläpp;;borta;KF § 9;2026-01-01;");
    await dialog.getByRole("button", { name: "Visa vad som ändras" }).click();
    await dialog.getByText(/goals\.csv, rad 2: .*parentId är borta/).waitFor();
    await paste("ny;council;Grönt på riktigt;Utsläpp;;vision;KF § 9;2026-01-01;");
    await dialog.getByRole("button", { name: "Visa vad som ändras" }).click();
    await dialog.getByText("1 nya, 0 ändrade, 0 avslutas, 0 oförändrade").waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await dialog.getByRole("button", { name: "Läs in", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await item(page, /Grönt på riktigt/).waitFor();
  });

  it("end in the chain, where one sees only what is missing, also on a phone", async () => {
    const page = await tab.sit(EXAMPLE.eva, "chain", 360);
    const rows = page.locator("[role=row][aria-level]");
    const all = await rows.count();
    await page.getByLabel("Visa bara det som saknas eller är försenat").check();
    await comes(async () => assert.ok((await rows.count()) < all));
    await rows.first().focus();
    await page.keyboard.press("ArrowLeft");
    await comes(async () => assert.equal(await rows.count(), 1));
    assert.deepEqual(await accessibilityFaults(page), []);
  });
});
