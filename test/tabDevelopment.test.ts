import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { byMenu, ofOrganisation, openTalk } from "./support/tabPage.ts";

describe("the development plan, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("asks in the talk what an activity is about, and says who sees that", async () => {
    const tove = await tab.seat(EXAMPLE.tove);
    const { page } = tove;
    await openTalk(page);
    await page.getByRole("button", { name: "Lägg till utveckling" }).click();
    const form = page.getByRole("dialog", { name: "Vad ska medarbetaren lära sig eller pröva?" });
    await form.getByRole("textbox", { name: "Aktivitet" }).fill("Kurs i digitala lås");
    await form.getByRole("textbox", { name: "Det ska leda till" }).fill("Kan byta lås själv");
    await form.getByLabel("Senast").fill(new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10));
    await form.getByText(/HR och chefer längre upp ser bara ungefär hur många/).waitFor();
    await form.getByRole("button", { name: "Spara" }).click();
    await form.getByText("Fyll i det här fältet.").waitFor();
    await form.getByLabel("Vad handlar det om?").selectOption({ label: "Digitala verktyg" });
    await form.getByRole("button", { name: "Spara" }).click();
    await form.waitFor({ state: "detached" });
    await page.getByText("Digitala verktyg", { exact: true }).waitFor();
    assert.deepEqual(tove.complaints, []);
  });

  it("stands year by year with what each activity led to, which is asked when it is done (P16)", async () => {
    const sara = await tab.seat(EXAMPLE.sara, { path: "agreements" });
    const { page } = sara;
    const plan = page.getByRole("region", { name: "Utvecklingsplan" });
    await plan.getByText("Sara visar numera alla nya, och vi slapp en extern utbildning.").waitFor();
    await plan.getByRole("button", { name: "Klart: Kursen Demensvård i hemmet" }).click();
    const dialog = page.getByRole("dialog", { name: "Är det klart?" });
    await dialog.getByRole("textbox", { name: /Vad ledde det till/ }).fill("Jag handleder två nya kollegor.");
    await dialog.getByRole("button", { name: "Klart" }).click();
    const year = String(new Date().getFullYear());
    const thisYear = plan.getByRole("region", { name: year });
    await thisYear.getByText("Jag handleder två nya kollegor.").waitFor();
    assert.deepEqual(sara.complaints, []);
  });

  it("is counted for HR by area, with those who are too few counted further up and nobody named", async () => {
    const johan = await tab.seat(EXAMPLE.johan);
    const { page } = johan;
    await byMenu(page, "Organisationen");
    await ofOrganisation(page, "Lärande");
    const table = page.getByRole("table");
    await table.getByRole("row", { name: "Digitala verktyg 5 till 9 personer Färre än fem" }).waitFor();
    await table.getByRole("row", { name: "Yrkeskunnande Färre än fem 5 till 9 personer" }).waitFor();
    assert.deepEqual(await page.getByLabel("Visa").locator("option").allTextContents(), [
      "Kommunledningskontoret, med allt som ligger under",
      "Kommunledningskontoret, enheten själv",
      "Vård- och omsorgsförvaltningen, med allt som ligger under",
      "Vård- och omsorgsförvaltningen, enheten själv",
      "Barn- och utbildningsförvaltningen, med allt som ligger under",
      "Barn- och utbildningsförvaltningen, enheten själv",
    ]);
    const told = (await johan.told()).split("\n").find((answer) => answer.includes("countedOn")) ?? "";
    assert.doesNotMatch(told, /Kerstin|Amanda|lärplattformen|Förflyttning/);
    assert.deepEqual(johan.complaints, []);
  });

  it("tells a leader without a group of five what it takes, in English too", async () => {
    const karim = await tab.seat(EXAMPLE.karim, { path: "needs" });
    await karim.page.getByText("Det finns inget att visa än.").waitFor();
    await karim.page.getByRole("button", { name: "English" }).click();
    await karim.page.getByRole("heading", { level: 1, name: "What many need to learn" }).waitFor();
    await karim.page.getByText(/When at least five have agreed/).waitFor();
  });
});
