import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { byMenu, ofOrganisation, openTalk } from "./support/tabPage.ts";

describe("the working climate, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is asked in a step of its own beside the preparation, sent once, and gone when one comes back (P4)", async () => {
    const yusuf = await tab.seat(EXAMPLE.yusuf);
    const { page } = yusuf;
    await openTalk(page);
    const panel = page.getByRole("region", { name: "Trivsel" });
    await panel.getByText("Räknas bara ihop med minst fyra andras, visas aldrig för sig.").waitFor();
    await panel.getByRole("button", { name: "Skicka svaren" }).click();
    await panel.getByText(/Välj ett svar på någon av frågorna/).waitFor();
    await panel
      .getByRole("radiogroup", { name: "Jag känner arbetsglädje." })
      .getByRole("radio", { name: "Delvis" })
      .check();
    await panel.getByRole("button", { name: "Skicka svaren" }).click();
    await panel.getByText(/Tack\. Ditt svar är räknat/).waitFor();
    assert.equal(await panel.getByRole("radio").count(), 0);
    await page.reload();
    await page.getByRole("region", { name: "Förberedelse" }).waitFor();
    assert.equal(await panel.count(), 0);
    assert.doesNotMatch(await yusuf.told(), /partly/);
    assert.deepEqual(yusuf.complaints, []);
  });

  it("is not asked of the manager", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.yusuf).start();
    const path = `talk/${EXAMPLE.yusuf}/${own.appraisal?.id}`;
    const talk = await tab.seat(EXAMPLE.karim, { path });
    await talk.page.getByRole("heading", { level: 1, name: /Medarbetarsamtal med Yusuf/ }).waitFor();
    assert.equal(await talk.page.getByRole("region", { name: "Trivsel" }).count(), 0);
  });

  it("is shown by words and years for the group one chooses, and says where a small unit is counted", async () => {
    const johan = await tab.seat(EXAMPLE.johan);
    const { page } = johan;
    await byMenu(page, "Organisationen");
    await ofOrganisation(page, "Arbetsklimat");
    await page.getByRole("region", { name: "Kommunledningskontoret, med allt som ligger under" }).waitFor();
    const last = new Date().getFullYear() - 1;
    await page.getByRole("img", { name: `Arbetsglädje. ${last - 1}: de flesta, ${last}: nästan alla.` }).waitFor();
    await page.getByLabel("Visa").selectOption({ label: "Förskolan Kotten" });
    const table = page.getByRole("table", { name: "Arbetsglädje" });
    await table.getByRole("row", { name: `${last} För få svar färre än fem` }).waitFor();
    await table.getByRole("row", { name: `${last - 1} Nästan alla 5 till 9` }).waitFor();
    await page.getByText(/De är inräknade i Barn- och utbildningsförvaltningen/).waitFor();
    assert.deepEqual(johan.complaints, []);
  });

  it("is the own unit's for who works there, and nobody else's", async () => {
    const sara = await tab.seat(EXAMPLE.sara, { path: "climate" });
    await sara.page.getByRole("region", { name: "Hemtjänst norr" }).waitFor();
    assert.equal(await sara.page.getByLabel("Visa").count(), 0);
    assert.doesNotMatch(await sara.told(), /Björkgården/);
  });
});
