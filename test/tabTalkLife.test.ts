import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { PersonId } from "#core/ids.ts";
import { type Day, addDays } from "#core/time.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** Whether the page would have the browser ask, were it loaded again now. */
const asksBeforeLeaving = (page: Page) =>
  page.evaluate<boolean>('!dispatchEvent(new Event("beforeunload", { cancelable: true }))');

/** The turns a talk can take, in the tab: two people, each in a browser of their own. */
describe("the life of a talk in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  const as = (person: PersonId) => apiClient(tab.origin, person);

  it("one prepares nothing in writing, and the other chooses to show theirs", async () => {
    const talk = (await as(EXAMPLE.yusuf).start()).own.appraisal;
    const path = `talk/${EXAMPLE.yusuf}/${talk?.id}`;
    const karim = await tab.sit(EXAMPLE.karim, path);
    await karim.getByRole("button", { name: "Jag förbereder mig inte skriftligt" }).click();
    const asked = karim.getByRole("dialog", { name: "Ingen skriftlig förberedelse?" });
    await asked.getByText("avgör sedan själv").waitFor();
    await asked.getByRole("button", { name: "Inget skriftligt från mig" }).click();
    await karim.getByText("Du har sagt att du inte förbereder dig skriftligt.").waitFor();

    const yusuf = await tab.sit(EXAMPLE.yusuf, `${path}/preparation`);
    await yusuf.getByRole("button", { name: /^2\. Arbetsuppgifter/ }).click();
    await yusuf.getByRole("textbox", { name: "Vad ger dig energi, och vad tar för mycket tid?" }).fill("Mötena.");
    await yusuf.getByRole("button", { name: /Granska och dela/ }).click();
    await yusuf.getByRole("button", { name: "Dela med Karim Haddad" }).click();
    await yusuf.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await yusuf.getByText("Karim Haddad har ingen skriftlig förberedelse.").waitFor();
    assert.equal(await karim.getByText("Mötena.").count(), 0, "shared is not shown");

    await yusuf.getByRole("button", { name: "Visa min ändå" }).click();
    await yusuf.getByRole("dialog").getByText("utan att du får någon tillbaka").waitFor();
    await yusuf.getByRole("dialog").getByRole("button", { name: "Visa min förberedelse" }).click();
    await yusuf.getByText("Du visar din förberedelse.").waitFor();
    await karim.getByText("Mötena.").waitFor();
  });

  it("a confirmed summary is put right beside what it says, when the other agrees", async () => {
    const { own } = await as(EXAMPLE.sara).start();
    const path = `talk/${EXAMPLE.sara}/${own.appraisal?.id}`;
    const sara = await tab.sit(EXAMPLE.sara, path);
    await sara.getByRole("button", { name: "Föreslå en rättelse" }).click();
    await sara
      .getByRole("dialog")
      .getByLabel(/Vad blev fel/)
      .fill("Det var tre planer, inte fem.");
    await sara.getByRole("dialog").getByRole("button", { name: "Föreslå rättelsen" }).click();
    await sara.getByText(/^Väntar på svar från Karim Haddad till och med /).waitFor();

    const karim = await tab.sit(EXAMPLE.karim, "");
    await karim.getByRole("link", { name: /Läs en rättelse/ }).click();
    await karim.getByText("Det var tre planer, inte fem.").waitFor();
    await karim.getByRole("button", { name: "Rättelsen stämmer" }).click();
    await karim.getByText(/^Bekräftad av Karim Haddad/).waitFor();
    await sara.getByText(/^Bekräftad av Karim Haddad/).waitFor();
  });

  it("the goals of the last talk come first, and the summary waits for an answer about each", async () => {
    const { today, goals } = await as(EXAMPLE.sara).start();
    const open = goals.filter(({ state }) => state === "agreed" || state === "ongoing");
    assert.ok(open.length > 0);
    const booked = { employee: EXAMPLE.sara, date: today, time: "" };
    await as(EXAMPLE.karim).command("POST", "appraisals", booked);
    const preparation = await tab.sit(EXAMPLE.sara, "");
    await preparation.getByRole("link", { name: /Förbered samtalet/ }).click();
    await preparation.getByText(/^Ungefär \d+ minuter kvar/).waitFor();
    await preparation.getByRole("button", { name: /^2\. Arbetsuppgifter/ }).click();
    await preparation
      .getByText(/^Ditt svar förra gången/)
      .first()
      .waitFor();
    const path = `${EXAMPLE.sara}/${(await as(EXAMPLE.sara).start()).own.appraisal?.id}`;
    await as(EXAMPLE.karim).command("POST", `appraisals/${path}/held`, { heldOn: today });
    const karim = await tab.sit(EXAMPLE.karim, `talk/${path}`);
    await karim.getByRole("heading", { level: 2, name: "Sedan sist" }).waitFor();
    await karim.getByRole("button", { name: "Skicka för bekräftelse" }).first().click();
    await karim.getByText(`Hur det gick med ”${open[0]?.title}”`).waitFor();
    await karim.keyboard.press("Escape");

    await karim.getByRole("button", { name: "Lägg till mål" }).click();
    const goal = karim.getByRole("dialog", { name: "Nytt mål" });
    const nearest = await goal.locator('optgroup[label="Kommunens mål"] option').first().textContent();
    assert.match(nearest ?? "", /fast omsorgskontakt.*Enhetens mål/);
    await goal.getByLabel(/^Mål/).fill("Alla nya får en mentor");
    assert.equal(await asksBeforeLeaving(karim), true);
    await karim.keyboard.press("Escape");
    await goal.getByText("Det du har skrivit är inte sparat.", { exact: false }).waitFor();
    await karim.keyboard.press("Escape");
    await goal.waitFor({ state: "detached" });
    assert.equal(await asksBeforeLeaving(karim), false);

    const forms = karim.locator("form", { has: karim.getByRole("radio", { name: "Fortsätter" }) });
    const first = forms.first();
    await first.getByRole("radio", { name: "Struket" }).check();
    await first.getByRole("button", { name: "Spara svaret" }).click();
    await first.getByText("Fyll i det här fältet.").waitFor();
    await first.getByRole("radio", { name: "Fortsätter" }).check();
    await first.getByLabel("Ny dag").fill(addDays(today as Day, 100));
    await first.getByRole("button", { name: "Spara svaret" }).click();
    await first.getByText("Sparat: Fortsätter, av Karim Haddad").waitFor();

    const sara = await tab.sit(EXAMPLE.sara, `talk/${path}`);
    await sara.getByText("Sparat: Fortsätter, av Karim Haddad").waitFor();
  });
});
