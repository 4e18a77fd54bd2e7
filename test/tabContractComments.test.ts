import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { accessibilityFaults, overflow } from "./support/browser.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { saved } from "./support/tabPage.ts";

describe("comments while one writes a contract in the tab", () => {
  const tab = exampleTab({ inTeams: "desktop" });

  it("stand beside the part they are about, are answered and settled there, and nothing that is written is lost", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.daniel).start();
    const path = `contract/${EXAMPLE.daniel}/${own.negotiation?.id}`;
    const { page, complaints } = await tab.seat(EXAMPLE.daniel, {
      path: `${path}/counter`,
    });
    const mandate = page.getByRole("region", { name: "4. Befogenheter och ramar" });
    const results = page.getByRole("region", { name: "6. Krav på resultat" });
    await mandate.getByText("Gäller det också vikarier på längre tid än tre månader?").waitFor();
    assert.equal(
      await page.getByText("Kan anhöriga vara med i meningen?").count(),
      0,
      "what is settled is not in the way",
    );
    await page.getByRole("link", { name: "2 öppna kommentarer" }).click();
    await comes(async () => assert.equal(await page.evaluate("document.activeElement.id"), "section-mandate"));

    const field = mandate.getByRole("textbox").first();
    await field.fill("Beslutar om bemanning och alla vikarier.");
    await results.getByRole("button", { name: "Svara", exact: true }).focus();
    await page.keyboard.press("Enter");
    await results.getByLabel("Ditt svar").fill("Då skriver jag 11.");
    await results.getByRole("button", { name: "Spara", exact: true }).click();
    await results.locator("blockquote", { hasText: "Då skriver jag 11." }).waitFor();
    assert.equal(await field.inputValue(), "Beslutar om bemanning och alla vikarier.");

    await results.getByRole("button", { name: "Avsluta kommentaren" }).focus();
    await page.keyboard.press("Enter");
    await results.getByRole("button", { name: "Öppna igen" }).waitFor();
    await page.getByRole("link", { name: "1 öppen kommentar" }).waitFor();
    await saved(page);
    await page.reload();
    await page.getByRole("link", { name: "1 öppen kommentar" }).waitFor();
    assert.equal(await field.inputValue(), "Beslutar om bemanning och alla vikarier.");
    assert.equal(await results.getByText("Då skriver jag 11.").count(), 0);

    await page.setViewportSize({ width: 320, height: 780 });
    await page.locator(".fui-Toast").first().waitFor({ state: "detached" });
    await comes(async () => assert.equal(await overflow(page), 0));
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(complaints, []);
  });
});
