import assert from "node:assert/strict";
import { readEvidence } from "#bot/documents/readEvidence.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { comes } from "./support/comes.ts";
import { apiClient } from "./support/apiClient.ts";
import { accessibilityFaults, overflow, takenOut } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("a contract as a record, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("shows before it is approved how it would look to somebody who asks for it", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.leyla).start();
    const { page, open, complaints } = await tab.visit();
    await open(`contract/${EXAMPLE.leyla}/${own.negotiation?.id}`, { person: EXAMPLE.helena });
    await page.getByText("Delat mellan parterna").waitFor();
    const button = page.getByRole("button", { name: "Så här ser det ut om någon begär ut det" });
    await button.click();
    const dialog = page.getByRole("dialog", { name: "Om någon begär ut kontraktet" });
    await dialog.getByText("Reglerna hittar inget i texten").waitFor();
    await dialog.getByRole("heading", { name: "2. Helheten först" }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.setViewportSize({ width: 320, height: 800 });
    await comes(async () => assert.ok((await overflow(page)) <= 0));
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(complaints, []);
  });

  it("has a number that the registrar puts right, and can be taken out and checked", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.karim).start();
    const { page, open, complaints } = await tab.visit();
    await open(`contract/${EXAMPLE.karim}/${own.contract?.id}`, { person: EXAMPLE.gunilla });
    await page.getByText("Diarienummer KS 2026/118").waitFor();
    await page.getByRole("button", { name: "Rätta diarienumret" }).click();
    const dialog = page.getByRole("dialog", { name: "Diarienummer" });
    await dialog.getByRole("textbox").fill("KS 2026/181");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await page.getByText("Diarienummer KS 2026/181").waitFor();

    const evidence = await takenOut(page, "Ladda ned bevisfil");
    assert.match(evidence.name, /^uppdragskontrakt-karim-[a-z-]+-bevis\.json$/);
    const verdict = readEvidence(evidence.content.toString());
    assert.ok(verdict.kind === "read");
    assert.deepEqual(verdict.findings, []);
    assert.equal(verdict.evidence?.legalState.dnr, "KS 2026/181");

    for (const [button, name] of [
      ["Ladda ned PDF", /^uppdragskontrakt-karim-[a-z-]+-\d{4}\.pdf$/],
      ["Ladda ned maskad kopia", /^uppdragskontrakt-karim-[a-z-]+-kopia-\d{4}\.pdf$/],
    ] as const) {
      const file = await takenOut(page, button);
      assert.match(file.name, name);
      assert.equal(file.content.subarray(0, 8).toString(), "%PDF-1.7");
    }
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(complaints, []);
  });
});
