import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("a goal shared by many, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is offered to chosen people in one act, taken on with one's own part, and followed by the manager", async () => {
    const karim = await tab.seat(EXAMPLE.karim, { path: "team" });
    await karim.page.getByRole("link", { name: "Gemensamma mål" }).click();
    await karim.page.getByText("1 av 4 har antagit det").waitFor();
    await karim.page.getByRole("button", { name: "Erbjud ett gemensamt mål" }).click();
    const dialog = karim.page.getByRole("dialog", { name: "Erbjud ett gemensamt mål" });
    await dialog.getByRole("button", { name: "Skicka erbjudandet" }).click();
    assert.deepEqual(await accessibilityFaults(karim.page), []);
    await dialog.getByRole("textbox", { name: /^Mål/ }).fill("Alla besök är dokumenterade samma dag");
    await dialog.getByRole("textbox", { name: /Så ser vi/ }).fill("Stickprov varje vecka");
    await dialog.getByLabel(/Klart senast/).fill("2028-06-01");
    await dialog.getByRole("checkbox", { name: "Alla", exact: true }).click();
    await dialog.getByRole("checkbox", { name: "Sara Lindqvist" }).check();
    await dialog.getByRole("button", { name: "Skicka erbjudandet" }).click();
    await dialog.waitFor({ state: "detached" });
    await karim.page.getByText("0 av 1 har antagit det").waitFor();

    const sara = await tab.seat(EXAMPLE.sara, { path: "goals" });
    await sara.page.getByRole("button", { name: "Anta målet ”Alla besök är dokumenterade samma dag”" }).click();
    const taking = sara.page.getByRole("dialog", { name: "Mitt bidrag" });
    await taking.getByRole("textbox", { name: /^Mål/ }).fill("Jag skriver innan jag går vidare till nästa dörr");
    assert.deepEqual(await accessibilityFaults(sara.page), []);
    await taking.getByRole("button", { name: "Anta målet" }).click();
    await taking.waitFor({ state: "detached" });
    await sara.page.getByRole("heading", { level: 3, name: "Jag skriver innan jag går vidare" }).waitFor();
    await karim.page.getByText("1 av 1 har antagit det").waitFor();
  });
});
