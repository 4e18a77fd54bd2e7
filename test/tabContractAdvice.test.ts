import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { comes } from "./support/comes.ts";
import { apiClient } from "./support/apiClient.ts";
import { accessibilityFaults, overflow } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** The helper beside a contract that is being written. */
describe("while a contract is written in the tab, the helper", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("says what is vague beside the row, leaves when told to, and does not stand in the way", async () => {
    const anders = apiClient(tab.origin, EXAMPLE.anders);
    const contract = (await anders.start()).own.negotiation?.id;
    const { page, open, complaints } = await tab.visit();
    await open(`contract/${EXAMPLE.anders}/${contract}`, { person: EXAMPLE.anders });
    const bar = page.getByRole("link", { name: /förslag på hur texten/ });
    assert.equal(await bar.count(), 0, "the example's wording is a good one");

    await page.getByRole("button", { name: "Lägg till ett krav på resultat" }).click();
    const row = page.getByRole("group", { name: "Krav på resultat 3" });
    await row.getByRole("textbox", { name: "Vad som ska vara uppnått" }).fill("Stärka samarbetet.");
    const vague = row.getByText("”Stärka” säger åt vilket håll");
    await vague.waitFor();
    const measureMissing = row.getByText("Hur ser ni att det är uppnått?");
    assert.equal(await measureMissing.count(), 0, "what is missing waits until one leaves the row");
    await row.getByRole("textbox", { name: "Vad som ska vara uppnått" }).press("Shift+Tab");
    await measureMissing.waitFor();
    assert.equal(await row.locator('[aria-live="polite"]').count(), 1);
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.setViewportSize({ width: 320, height: 800 });
    await comes(async () => assert.equal(await overflow(page), 0));
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.equal(await bar.first().textContent(), "2 förslag");

    await row.getByRole("button", { name: "Dölj förslaget om Vad som ska vara uppnått" }).click();
    await vague.waitFor({ state: "detached" });
    assert.equal(await bar.first().textContent(), "1 förslag");
    await row.getByRole("textbox", { name: "Vad som ska vara uppnått" }).fill("Stärka samarbetet med andra.");
    await vague.waitFor();

    await row.getByRole("textbox", { name: /^Så ser vi det/ }).fill("Antal gemensamma planer");
    await row.getByLabel("Uppnått senast").fill("2027-06-01");
    await page.locator('[data-save-state="saved"]').first().waitFor();
    await page.getByRole("button", { name: /^Godkänn och skicka till/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ja, godkänn och skicka" }).click();
    await page.getByText("Du har godkänt. Nu väntar vi på").waitFor();
    assert.deepEqual(complaints, []);
  });
});
