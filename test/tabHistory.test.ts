import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { sendExchange } from "#bot/usecases/exchange.ts";
import { request } from "./support/scenes.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("what has happened, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is found from the start page, chosen by what it is about, and leads to where it happened (P15)", async () => {
    const karim = await tab.seat(EXAMPLE.karim);
    const { page } = karim;
    await page.getByRole("link", { name: "Det som hänt" }).click();
    await page.getByRole("heading", { level: 1, name: "Det som hänt" }).waitFor();
    const lines = page.getByRole("region", { name: "Det nyaste först" }).getByRole("listitem");
    await lines.filter({ hasText: "Uppdragskontraktet började gälla." }).waitFor();
    const everything = await lines.count();

    await page.getByLabel("Visa").selectOption({ label: "Avstämningar" });
    await lines.filter({ hasText: "Uppdragskontraktet började gälla." }).waitFor({ state: "detached" });
    await lines.first().waitFor();
    const chosen = await lines.allTextContents();
    assert.ok(chosen.length > 0 && chosen.length < everything);
    for (const line of chosen) assert.match(line, /avstämning/i);

    await lines
      .getByRole("link", { name: /^Sara Lindqvist delade svar/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /Avstämning med Sara/ }).waitFor();
    assert.deepEqual(karim.complaints, []);
  });

  it("goes on to what is older when that is asked for", async () => {
    const { helena } = EXAMPLE;
    // Enough for more than one page, with what the example has of hers.
    for (let sent = 0; sent < 8; sent++)
      await sendExchange(tab.ports, helena, { subject: helena, text: "När?", request: request() });
    const page = await tab.sit(helena, "history");
    const lines = page.getByRole("region", { name: "Det nyaste först" }).getByRole("listitem");
    const older = page.getByRole("button", { name: "Visa äldre" });
    await older.waitFor();
    assert.equal(await lines.count(), 40);
    await older.click();
    await older.waitFor({ state: "detached" });
    await lines.nth(40).waitFor();
    const told = await lines.allTextContents();
    assert.match(told[0] ?? "", /^Du skickade en fråga eller ett tack/);
  });

  it("says so when nothing has", async () => {
    const page = await tab.sit(EXAMPLE.johan, "history");
    await page.getByText("Inget har hänt ännu.").waitFor();
  });
});
