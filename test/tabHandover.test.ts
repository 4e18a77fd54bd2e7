import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { PersonId } from "#core/ids.ts";
import { apiClient } from "./support/apiClient.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { openWaiting } from "./support/tabPage.ts";

describe("hand-over, renewal and the end of a contract in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  const own = async (person: PersonId) => (await apiClient(tab.origin, person).start()).own;
  const inDialog = (page: Page, name: string) =>
    page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
  const matter = (page: Page, name: RegExp) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });

  it("shows the manager who has left what is still theirs, and offers a last assessment; nothing passes on by that", async () => {
    const page = await tab.sit(EXAMPLE.goran, "");
    await openWaiting(page, /Ordna överlämningen/);
    const left = matter(page, /Jens Wikner har fått ny chef/);
    await left.getByText(/Kontraktet är med dig. Närmaste chef är nu Nadia Berg/).waitFor();
    assert.equal(await left.getByRole("button", { name: /Ta över|Lämna över/ }).count(), 0);
    await left.getByRole("button", { name: /Gör en slutbedömning/ }).waitFor();
  });

  it("lets the new manager see what is open, take over, confirm, and change it for the period there is; the holder sees who it is now", async () => {
    const page = await tab.sit(EXAMPLE.nadia, "handover");
    const open = matter(page, /Jens Wikner har fått ny chef/);
    await open.getByRole("button", { name: /Ta över som uppdragsgivare/ }).click();
    await page
      .getByRole("dialog")
      .getByText(/Kontraktet gäller hela tiden/)
      .waitFor();
    await inDialog(page, "Ja, byt uppdragsgivare");
    const waits = matter(page, /Kontraktet med Jens Wikner väntar på ny uppdragsgivare/);
    await waits.getByText(/Läs det, och bekräfta det eller föreslå ändringar senast/).waitFor();
    assert.equal((await own(EXAMPLE.jens)).contract?.state, "awaitingNewPrincipal");

    await waits.getByRole("link", { name: /Öppna kontraktet/ }).click();
    await page.getByText(/Du är ny uppdragsgivare för Jens Wikner/).waitFor();
    await page.getByRole("button", { name: "Bekräfta kontraktet", exact: true }).click();
    await inDialog(page, "Ja, jag bekräftar");
    await page.getByText("Gällande", { exact: true }).first().waitFor();
    const { contract } = await own(EXAMPLE.jens);
    assert.deepEqual([contract?.state, contract?.principal.id], ["active", EXAMPLE.nadia]);

    await page.getByText(/Ändra nu: en ny lydelse för samma period/).waitFor();
    await page.getByRole("button", { name: "Ändra kontraktet nu", exact: true }).click();
    await page.getByText("Utkast", { exact: true }).first().waitFor();
    assert.equal((await own(EXAMPLE.jens)).contract?.state, "active");
  });

  it("renews a contract that ends from its words, as a draft of one's own", async () => {
    const page = await tab.sit(EXAMPLE.farah, "handover");
    await matter(page, /Dags att förnya: Tage Norberg/)
      .getByRole("button", { name: /Förnya kontraktet/ })
      .click();
    await page.getByRole("heading", { level: 1, name: "Uppdragskontrakt för Tage Norberg" }).waitFor();
    await page.getByText("Utkast", { exact: true }).first().waitFor();
    assert.equal((await own(EXAMPLE.tage)).contract?.state, "active");
  });

  it("asks why a contract ends and offers an assessment first, which the end would call off", async () => {
    const { contract } = await own(EXAMPLE.camilla);
    const page = await tab.sit(EXAMPLE.nadia, `contract/${EXAMPLE.camilla}/${contract?.id}`);
    await page.getByRole("button", { name: "Avsluta kontraktet", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/Vill ni se tillbaka först/).waitFor();
    await dialog.getByRole("button", { name: "Gör en slutbedömning", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /Bedömning av kontraktet för Camilla/ }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Avsluta kontraktet", exact: true }).click();
    await dialog.getByText(/Avslutar du kontraktet nu ställs den in/).waitFor();
    await dialog.getByRole("radio", { name: "Perioden är slut" }).check();
    await inDialog(page, "Avsluta kontraktet");
    await page.getByText("Kontraktet är avslutat och gäller inte.", { exact: true }).waitFor();
    assert.equal((await own(EXAMPLE.camilla)).contract, undefined);
  });
});
