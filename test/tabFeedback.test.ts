import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("feedback between colleagues, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is asked of somebody found by name, answered on the other's open page, opened, put away and taken back", async () => {
    const helena = await tab.seat(EXAMPLE.helena, { path: "feedback" });
    const sara = await tab.seat(EXAMPLE.sara);
    const { page } = sara;
    await page.getByRole("link", { name: "Återkoppling" }).first().click();
    await page.getByText("Inget ännu.").waitFor();
    await page.getByRole("button", { name: "Be om återkoppling" }).click();
    const form = page.getByRole("form", { name: "Be om återkoppling" });
    await form.getByRole("button", { name: "Skicka" }).click();
    await page.getByText("Välj vem det är till.").waitFor();
    await page.getByRole("combobox", { name: "Vem vill du fråga?" }).selectOption({ label: "Någon annan: sök" });
    await page.getByRole("textbox", { name: "Namn, titel eller enhet" }).fill("Helena");
    await page.getByRole("button", { name: "Sök" }).click();
    await page.getByRole("radio", { name: /^Helena/ }).check();
    await page.getByRole("combobox", { name: "Vad vill du veta?" }).selectOption("differently");
    await form.getByText(/Bara Helena \S+ ser frågan, och bara ni två ser svaret/).waitFor();
    await form.getByRole("textbox", { name: /Vad gäller det/ }).fill("I planeringen av hösten");
    await form.getByRole("button", { name: "Skicka" }).click();
    await page.getByRole("heading", { name: "Dina frågor" }).waitFor();

    const asked = helena.page;
    await asked.getByText("Vad kunde jag göra annorlunda? I planeringen av hösten").waitFor();
    await asked.getByRole("button", { name: /^Svara: Sara/ }).click();
    await asked
      .getByText(/inte någon chef eller HR/)
      .first()
      .waitFor();
    await asked.getByRole("textbox", { name: "Ditt svar" }).fill("Säg till tidigare när något glider");
    await asked.getByRole("button", { name: /^Skicka till Sara/ }).click();
    await asked.getByRole("heading", { name: "Det du har gett" }).waitFor();

    await page.getByText(/Den som skrev kan ta tillbaka det tills du läser/).waitFor();
    assert.equal(await page.getByText("Säg till tidigare").count(), 0);
    await page.getByRole("button", { name: /^Läs: Återkoppling från Helena/ }).click();
    await page.getByText("Säg till tidigare när något glider").waitFor();
    await asked.getByText("Läst", { exact: true }).waitFor();
    await page.getByRole("button", { name: /^Ta bort: Återkoppling från Helena/ }).click();
    await page.getByText(/Det försvinner för gott/).waitFor();
    await page.getByRole("button", { name: /^Ångra: Återkoppling från Helena/, disabled: false }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Säg till tidigare när något glider").waitFor();
    await page.getByRole("button", { name: /Ta inte emot mer från Helena/ }).click();
    await page.getByRole("button", { name: /^Ta emot igen: Helena/ }).click();
    await page.getByRole("heading", { name: "Du tar inte emot från" }).waitFor({ state: "detached" });
    assert.deepEqual([...sara.complaints, ...helena.complaints], []);
  });

  it("is thanks that begin between the talks, are kept while they are written, and can be taken back unread", async () => {
    const karim = await tab.seat(EXAMPLE.karim, { path: `between/${EXAMPLE.elin}` });
    const { page } = karim;
    await page.getByRole("link", { name: "Tacka", exact: true }).click();
    const form = page.getByRole("form", { name: "Tacka någon" });
    await form.getByText(/Bara Elin \S+ och du ser detta/).waitFor();
    await form.getByRole("textbox", { name: "Ditt tack" }).fill("Tack för schemat");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await form.getByText("Det här hade du skrivit utan att skicka.").waitFor();
    await form.getByRole("button", { name: "Skicka" }).click();
    await page.getByRole("heading", { name: "Det du har gett" }).waitFor();
    await page.getByRole("button", { name: "Ta tillbaka: Tack för schemat" }).click();
    await page.getByText("Tack för schemat").waitFor({ state: "detached" });
    assert.deepEqual(karim.complaints, []);
  });
});
