import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { openTalk } from "./support/tabPage.ts";

describe("what is agreed in a talk, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is an idea by the employee, answered by the manager, and then in what both confirm (P6)", async () => {
    const tove = await tab.seat(EXAMPLE.tove);
    await openTalk(tove.page);
    const agreed = tove.page.getByRole("region", { name: "Idéer att pröva" });
    await agreed.getByRole("button", { name: "Lägg till en idé" }).click();
    const form = tove.page.getByRole("dialog", { name: "Vilken idé ska ni pröva?" });
    await comes(async () =>
      assert.equal(await form.getByLabel("Chefens svar").count(), 0, "the answer is the manager's"),
    );
    await form.getByRole("textbox", { name: "Idén" }).fill("Teknikkväll en gång i månaden");
    await form.getByRole("button", { name: "Spara" }).click();
    await agreed.getByText("Väntar på chefens svar").waitFor();

    const talk = (await apiClient(tab.origin, EXAMPLE.tove).start()).own.appraisal;
    const karim = await tab.seat(EXAMPLE.karim, { path: `talk/${EXAMPLE.tove}/${talk?.id}` });
    await karim.page.getByRole("button", { name: "Ändra ”Teknikkväll en gång i månaden”" }).click();
    const answer = karim.page.getByRole("dialog", { name: "Ändra" });
    await answer.getByRole("textbox", { name: "Chefens svar" }).fill("Ja, med start i januari.");
    await answer.getByLabel("Senast").fill("2099-01-15");
    await answer.getByRole("button", { name: "Spara" }).click();
    await answer.getByText(/Så långt fram/).waitFor();
    const soon = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await answer.getByLabel("Senast").fill(soon);
    await answer.getByRole("button", { name: "Spara" }).click();
    await answer.waitFor({ state: "detached" });
    await agreed.getByText("Ja, med start i januari.").waitFor();
    assert.deepEqual([...tove.complaints, ...karim.complaints], []);
  });

  it("is said to be done on the page with what was agreed, by the manager who promised it", async () => {
    const leyla = await tab.seat(EXAMPLE.leyla, { path: `agreements/${EXAMPLE.magnus}` });
    const { page } = leyla;
    await page.getByText("Dagen har passerat").waitFor();
    await page.getByRole("button", { name: /^Klart: Jag ber IT/ }).click();
    const dialog = page.getByRole("dialog", { name: "Är det klart?" });
    await dialog.getByRole("textbox").fill("Datorn står i gruppens rum.");
    await dialog.getByRole("button", { name: "Klart" }).click();
    await page.getByText(/Klart enligt Leyla.*Datorn står i gruppens rum/).waitFor();
    assert.equal(await page.getByText("Dagen har passerat").count(), 0);
    await page.getByRole("button", { name: /^Ångra: Jag ber IT/ }).click();
    await page.getByRole("button", { name: /^Klart: Jag ber IT/ }).waitFor();
    assert.deepEqual(leyla.complaints, []);
  });

  it("shows a safety representative what both have ticked, and nothing of whose talk it was", async () => {
    const tove = await tab.seat(EXAMPLE.tove, { path: "safety" });
    await tove.page.getByRole("heading", { name: "Nya lyfthandskar i båda bilarna" }).waitFor();
    assert.doesNotMatch(await tove.told(), /Demensvård i hemmet|körlistorna med planeringen/);
    const sara = await tab.seat(EXAMPLE.sara, { path: "agreements" });
    await sara.page.getByRole("checkbox", { name: "Skyddsombudet får se den här åtgärden" }).click();
    await sara.page.getByRole("button", { name: "Ångra", exact: true }).waitFor();
    await tove.page.reload();
    await tove.page.getByText("Inget visas just nu.").waitFor();
    assert.deepEqual([...tove.complaints, ...sara.complaints], []);
  });
});
