import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("between talks, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is reached from the start page, and keeps what was typed until it is saved, through a reload", async () => {
    const sara = await tab.seat(EXAMPLE.sara);
    const { page } = sara;
    await page.getByRole("link", { name: "Mellan samtalen" }).click();
    await page.getByText("Inget skrivet ännu.").waitFor();
    await page.getByRole("button", { name: "Ny händelse" }).click();
    const form = page.getByRole("form", { name: "Ny händelse" });
    await form.getByRole("button", { name: "Spara" }).click();
    await form.getByText("Fyll i det här fältet.").waitFor();
    await form.getByRole("textbox", { name: "Vad hände?" }).fill("Höll utbildningen om lyft");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await form.getByText("Det här hade du skrivit utan att spara.").waitFor();
    await form.getByRole("textbox", { name: /Länk/ }).fill("teams.microsoft.com");
    await form.getByRole("button", { name: "Spara" }).click();
    await form.getByText(/adress som börjar med https/).waitFor();
    await form.getByRole("textbox", { name: /Länk/ }).fill("https://teams.microsoft.com/l/message/1");
    await form.getByRole("button", { name: "Spara" }).click();
    await form.waitFor({ state: "detached" });
    const link = page.getByRole("link", { name: "Öppna länken" });
    assert.equal(await link.getAttribute("rel"), "noopener noreferrer");

    await page.getByRole("button", { name: "Ta bort: Höll utbildningen om lyft" }).click();
    await page.getByText(/Borttagen. Den försvinner för gott/).waitFor();
    await page.getByRole("button", { name: "Ångra: Höll utbildningen om lyft", disabled: false }).waitFor();
    const focused = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    assert.equal(focused, "Ångra: Höll utbildningen om lyft", "undoing has the focus");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Ändra: Höll utbildningen om lyft" }).click();
    const edit = page.getByRole("form", { name: /^Ändra/ });
    await edit.getByRole("textbox", { name: "Vad hände?" }).fill("Höll utbildningen om förflyttning");
    await edit.getByRole("button", { name: "Spara" }).click();
    await page.getByText("Höll utbildningen om förflyttning").waitFor();
    assert.deepEqual(sara.complaints, []);
  });

  it("carries a question to the manager's open page, and the answer back", async () => {
    const karim = await tab.seat(EXAMPLE.karim, { path: `between/${EXAMPLE.elin}` });
    const elin = await tab.seat(EXAMPLE.elin, { path: "between" });
    await elin.page.getByRole("button", { name: "Ställ en fråga" }).click();
    await elin.page.getByText(/Karim Haddad ser detta när du skickar/).waitFor();
    await elin.page.getByRole("textbox", { name: "Din fråga till Karim Haddad" }).fill("Får jag byta helg med Tove?");
    await elin.page.getByRole("button", { name: "Skicka till Karim Haddad" }).click();
    await elin.page.getByText("Inte läst ännu").waitFor();

    await karim.page.getByText("Får jag byta helg med Tove?").waitFor();
    await karim.page.getByRole("button", { name: /^Svara: Får jag byta helg/ }).click();
    await karim.page.getByRole("textbox", { name: /Ditt svar till Elin/ }).fill("Ja, om Tove vill.");
    await karim.page.getByRole("button", { name: "Skicka svaret" }).click();
    await elin.page.getByText("Ja, om Tove vill.").waitFor();
    await elin.page.getByRole("button", { name: /^Markera som läst: Ja, om Tove/ }).click();
    await elin.page.getByRole("button", { name: /^Markera som läst/ }).waitFor({ state: "detached" });
    assert.deepEqual([...karim.complaints, ...elin.complaints], []);
  });

  it("is at hand beside the step that is written, put last in the answer one chooses, and never shown to the other", async () => {
    const talk = (await apiClient(tab.origin, EXAMPLE.yusuf).start()).own.appraisal;
    const path = `talk/${EXAMPLE.yusuf}/${talk?.id}/preparation`;
    const yusuf = await tab.seat(EXAMPLE.yusuf, { path });
    const { page } = yusuf;
    await page.getByText("Till hands (5)").click();
    const chosen = page.getByRole("combobox", { name: "Lägg i svaret på" });
    const question = "Vad bidrar du med till gruppen?";
    await chosen.selectOption({ label: question });
    const field = page.getByRole("textbox", { name: question });
    await field.fill("Jag handleder.");
    await page.getByRole("button", { name: /^Använd i svaret: Lärde upp två/ }).click();
    assert.match(
      await field.inputValue(),
      /^Jag handleder\.\n\d+ \w+ \d{4}: Lärde upp två sommarvikarier på kvällsturen\.$/,
    );
    await field.fill("x".repeat(1190));
    await page.getByRole("button", { name: /^Använd i svaret: Lärde upp två/ }).click();
    await page.getByText(/Det får inte plats/).waitFor();
    assert.equal(await field.inputValue(), "x".repeat(1190), "nothing is written over");

    const karim = await tab.seat(EXAMPLE.karim, { path });
    await karim.page.getByText("Till hands (3)").click();
    await karim.page.getByText("Tog eget ansvar för introduktionen av vikarierna.").waitFor();
    assert.doesNotMatch(
      await karim.told(),
      /kursen i demensvård|Lärde upp två|Anhöriga till en brukare|tog hand om vikarierna/,
    );
    assert.doesNotMatch(await yusuf.told(), /eget ansvar|handledningen i vår/);
    assert.deepEqual([...yusuf.complaints, ...karim.complaints], []);
  });
});
