import { EXAMPLE } from "#bot/local/examplePeople.ts";
import assert from "node:assert/strict";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** The registrar with a request for a public record: from noting it to a masked copy and a decision. */
describe("a request for a public record in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is noted, gets its record, is masked, copied and decided", async () => {
    const page = await tab.sit(EXAMPLE.gunilla, "administration/requests");
    await page.getByText("1 dag", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Anteckna en begäran" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/varken fråga vem det är eller varför/).waitFor();
    await dialog.getByRole("button", { name: "Spara" }).click();
    await dialog.getByText("Skriv vad som begärs.", { exact: true }).waitFor();
    await dialog.getByLabel("Vad som begärs").fill("Sammanfattningen av Saras medarbetarsamtal");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await page.getByRole("link", { name: "Öppna: Sammanfattningen av Saras medarbetarsamtal" }).click();

    await page.getByLabel("Sök person").fill("sara lind");
    await page.getByRole("button", { name: "Sök", exact: true }).click();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Sök handlingar" }).click();
    await page
      .getByRole("button", { name: /^Lägg till: Sammanfattning/ })
      .first()
      .click();
    await page.getByText("Tillagd", { exact: true }).waitFor();

    await page.getByRole("link", { name: /^Gå igenom: Sammanfattning/ }).click();
    const record = page.getByRole("region", { name: /^Sammanfattning av medarbetarsamtal: Sara/ }).last();
    await record
      .getByRole("button", { name: /^Maska i Arbetsuppgifter/ })
      .first()
      .click();
    await dialog.getByLabel("Grund").selectOption({ label: "Annan grund (annat lagrum)" });
    await dialog.getByRole("button", { name: "Maska" }).click();
    await dialog.getByText("Skriv vilket lagrum det gäller.").waitFor();
    await dialog.getByLabel(/Lagrum eller anteckning/).fill("21 kap. 5 § OSL");
    await dialog.getByRole("button", { name: "Maska" }).click();
    await record.getByText("[maskat: 21 kap. 5 § OSL]").waitFor();
    const taken = page.waitForEvent("download");
    await record.getByRole("button", { name: "Hämta maskad kopia (PDF)" }).click();
    assert.match((await taken).suggestedFilename(), /^medarbetarsamtal-sara-.*-kopia\.pdf$/);
    await page.getByRole("link", { name: "Tillbaka till begäran" }).click();

    await page.getByRole("button", { name: "Anteckna beslutet" }).click();
    await comes(async () => assert.equal(await dialog.getByLabel("Beslut", { exact: true }).inputValue(), "inPart"));
    await dialog.getByLabel("Motivering").fill("21 kap. 5 § OSL");
    await dialog.getByRole("button", { name: "Anteckna beslutet" }).click();
    await page.getByText(/^Utlämnad delvis \d/).waitFor();
    await page.getByText("Text om hur man överklagar").click();
    await page.getByText(/inom tre veckor/).waitFor();
  });

  it("can be noted by HR, who opens none", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/requests");
    await page.getByRole("button", { name: "Anteckna en begäran" }).waitFor();
    assert.equal(await page.getByRole("link", { name: /^Öppna:/ }).count(), 0);
  });
});
