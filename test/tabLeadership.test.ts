import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("the dialogue about leadership, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is answered alone, shared, read side by side when both have, and agreed on as one change to follow up", async () => {
    const karim = await tab.seat(EXAMPLE.karim);
    await karim.page.getByRole("link", { name: /Svara i ledarskapsdialogen/ }).click();
    await karim.page.getByRole("link", { name: "Svara", exact: true }).click();
    await karim.page
      .getByRole("textbox", { name: /När märktes de i ett beslut du tog/ })
      .fill("När vi delade upp helgerna.");
    await karim.page.getByRole("button", { name: /Granska och dela/ }).click();
    await karim.page.getByRole("button", { name: "Dela med Anders Holm" }).click();
    await karim.page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await karim.page.getByText(/Du har delat. Nu väntar vi på Anders Holm/).waitFor();

    const anders = await tab.seat(EXAMPLE.anders);
    await anders.page.getByRole("link", { name: /Svara i ledarskapsdialogen/ }).click();
    await anders.page.getByRole("link", { name: "Svara", exact: true }).click();
    await anders.page.getByRole("textbox", { name: /Var ser du dem i ledarskapet/ }).fill("I hur du delar ansvaret.");
    await anders.page.getByRole("button", { name: /Granska och dela/ }).click();
    assert.doesNotMatch(await anders.told(), /delade upp helgerna\./, "nothing before both have shared");
    await anders.page.getByRole("button", { name: "Dela med Karim Haddad" }).click();
    await anders.page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await anders.page.getByText("När vi delade upp helgerna.").waitFor();

    const outcome = anders.page.getByRole("region", { name: "Det ni kom fram till" });
    await outcome.getByRole("button", { name: "Spara och låt den andra svara" }).click();
    await comes(async () => assert.equal(await outcome.getByText("Fyll i det här fältet.").count(), 5));
    for (const [label, text] of [
      ["Behåll", "Morgonmötet"],
      ["Behåll också", "Att alla hörs"],
      ["Ändra", "Besked inom två dagar"],
      ["Så märks det", "Listan är tom på fredagar"],
    ] as const)
      await outcome.getByRole("textbox", { name: new RegExp(`^${label}\\*?$`) }).fill(text);
    // Karim has begun on the same: what he has written is not lost when Anders is first.
    const own = karim.page.getByRole("region", { name: "Det ni kom fram till" });
    await own.getByRole("textbox", { name: /^Ändra\*?$/ }).fill("KARIMS EGNA ORD");
    await outcome.getByLabel(/Till den/).fill(`${new Date().getFullYear() + 1}-02-01`);
    await outcome.getByRole("button", { name: "Spara och låt den andra svara" }).click();
    await anders.page.getByText(/Nu svarar Karim Haddad/).waitFor();

    await own.getByText("Anders Holm har skrivit det här medan du skrev.", { exact: false }).waitFor();
    await own.getByText("Besked inom två dagar").waitFor();
    assert.equal(await own.getByRole("textbox", { name: /^Ändra\*?$/ }).inputValue(), "KARIMS EGNA ORD");
    await own.getByRole("button", { name: "Utgå från det Anders Holm skrev" }).click();
    await karim.page.getByText(/Anders Holm har skrivit vad ni kom fram till/).waitFor();
    await karim.page.getByRole("button", { name: "Säg ja till detta" }).click();
    await karim.page.getByRole("dialog").getByRole("button", { name: "Säg ja till detta" }).click();
    await karim.page
      .getByText(/Ni är överens/)
      .first()
      .waitFor();
    await karim.page.getByRole("link", { name: "Till målen" }).click();
    await karim.page.getByText("Besked inom två dagar").first().waitFor();
    assert.deepEqual([karim.complaints, anders.complaints], [[], []]);
  });

  it("shows what those who are led say together, year by year, as a picture with the same in words", async () => {
    const karim = await tab.seat(EXAMPLE.karim, { path: `leadership/${EXAMPLE.karim}` });
    const last = new Date().getFullYear() - 1;
    await karim.page
      .getByRole("img", { name: `Öppen för utveckling. ${last - 1}: de flesta, ${last}: nästan alla.` })
      .waitFor();
    await karim.page
      .getByRole("table", { name: "Leda mot målen" })
      .getByRole("row", { name: `${last} Ungefär hälften 5 till 9` })
      .waitFor();
  });

  it("asks those who are led six anonymous questions, once", async () => {
    const elin = await tab.seat(EXAMPLE.elin);
    const { page } = elin;
    await page.getByRole("link", { name: /Säg hur du blir ledd/ }).click();
    await page
      .getByRole("radiogroup", { name: "Får du använda det du kan?" })
      .getByRole("radio", { name: "Oftast" })
      .check();
    await page.getByRole("button", { name: "Skicka svaren" }).click();
    await page.getByText(/Tack\. Ditt svar är räknat/).waitFor();
    await page.getByRole("link", { name: "Till startsidan" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("link", { name: /Säg hur du blir ledd/ }).waitFor({ state: "detached" });
    assert.deepEqual(elin.complaints, []);
  });
});
