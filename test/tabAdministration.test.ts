import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { PersonId } from "#core/ids.ts";
import { dayOf } from "#core/time.ts";
import { apiClient } from "./support/apiClient.ts";
import { comes } from "./support/comes.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { focusedName } from "./support/keyboard.ts";

/** What HR decides for all, and what others notice of it. */
describe("the administration page", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  const menu = (page: Page) => page.getByRole("navigation", { name: "Huvudmeny" });

  it("is in the menu of those who may, and empty for who finds its address", async () => {
    const johan = await tab.sit(EXAMPLE.johan, "");
    await menu(johan).getByRole("link", { name: "Administration" }).click();
    await johan.getByRole("heading", { level: 1, name: "Administration" }).waitFor();
    await johan.getByRole("link", { name: "Mallar för uppdragskontrakt" }).click();
    const heading = johan.getByRole("heading", { level: 1, name: "Mallar för uppdragskontrakt" });
    await heading.and(johan.locator(":focus")).waitFor();
    await johan
      .getByRole("navigation", { name: "Delar av administrationen" })
      .getByRole("link", { name: "Inställningar" })
      .click();
    await johan.getByRole("switch", { name: "Alla medarbetare får ha uppdragskontrakt" }).waitFor();
    await johan.goBack();
    await heading.waitFor();
    assert.equal(new URL(johan.url()).pathname, "/tab/administration/templates");

    const sara = await tab.sit(EXAMPLE.sara, "administration");
    await sara.getByText("Här finns inget för dig").waitFor();
    assert.equal(await menu(sara).getByRole("link", { name: "Administration" }).count(), 0);
  });

  it("shows HR what the year sends while they write it, and says why it cannot be saved", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/year");
    await page.getByText("Det här är ett förslag").waitFor();
    const plan = page.getByRole("listitem").filter({ hasText: "Påminnelse: Medarbetarsamtal." });
    assert.equal(await plan.count(), 2);
    const talks = page.getByRole("group", { name: "Medarbetarsamtal", exact: true });
    const remind = talks.getByRole("checkbox", { name: /^Påminn/ });
    await remind.uncheck();
    await plan.first().waitFor({ state: "detached" });
    await page.getByRole("checkbox", { name: "Berätta för medarbetarna" }).check();
    await page
      .getByRole("listitem")
      .filter({ hasText: "Årets medarbetarsamtal börjar" })
      .getByText(/medarbetare$/)
      .waitFor();

    const before = page.getByRole("group", { name: /^Medarbetarsamtal, den som/ });
    assert.equal(await before.getByRole("checkbox", { name: "7 dagar före" }).isChecked(), true);
    await before.getByRole("checkbox", { name: "14 dagar före" }).check();
    await page
      .getByRole("listitem")
      .filter({ hasText: /^Medarbetarsamtal .* påminnelse .*, .* och / })
      .waitFor();

    const managersDay = talks.getByLabel("Chefens dag", { exact: true });
    const day = await managersDay.inputValue();
    await managersDay.fill(await talks.getByLabel("Från", { exact: true }).inputValue());
    await page.getByText(/^Planen visas när dagarna går ihop/).waitFor();
    await page.getByRole("button", { name: "Spara årshjulet" }).click();
    await page.getByText(/Medarbetarsamtal: dagarna står i fel ordning/).waitFor();
    await managersDay.fill(day);
    await page.getByRole("button", { name: "Spara årshjulet" }).click();
    await page.getByText(/^Version 1\. Sparad av Johan/).waitFor();
    assert.equal(await remind.isChecked(), false);
    assert.equal(await before.getByRole("checkbox", { name: "14 dagar före" }).isChecked(), true);
    await page.getByRole("button", { name: /^Visa som tabell/ }).click();
    await page.getByRole("table", { name: "Året" }).getByText("1 sep").first().waitFor();
  });

  it("shows HR everybody, found by name and unit, and what is missing", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/people");
    await page.getByText("49 personer", { exact: true }).waitFor();
    await page.getByRole("searchbox").fill("wiśn hem");
    await page.getByText("1 person", { exact: true }).first().waitFor();
    const zofia = page.getByRole("listitem").filter({ hasText: "Zofia Wiśniewska" });
    await zofia.getByText("Chef: Karim Haddad").waitFor();
    await zofia.getByText(/^Frånvarande från/).waitFor();
    await page.getByRole("searchbox").fill("");
    await page.getByRole("button", { name: /Visa personerna i Björkskolan/ }).click();
    await page.getByText("Skyddade personuppgifter").waitFor();
    assert.equal(await page.getByText("Zofia Wiśniewska").count(), 0);
    await page.getByRole("link", { name: "Roller" }).click();
    const registrar = page.getByRole("region", { name: "Registrator" });
    await registrar.getByText("Gunilla Åberg").waitFor();
  });

  it("shows what files would change, reads them in, and undoes it", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/import");
    const people = await readFile("bot/local/example/people.csv", "utf8");
    const moved = people.replace(/(Yusuf Abdi.*)50193ec1[^,]*/, `$1${EXAMPLE.ingrid}`);
    const choose = (text: string) =>
      page
        .locator('input[name="people.csv"]')
        .setInputFiles({ name: "personal.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await choose(people.replace(/(Karim Haddad.*)94e447c0[^,]*/, `$1${EXAMPLE.sara}`));
    await page.getByRole("button", { name: "Visa vad som ändras" }).click();
    await page.getByText(/Cheferna går i cirkel/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Läs in" }).count(), 0);

    const [units, personal] = ["Enheter (units.csv)", "Personer (people.csv)"];
    const dropped = await page.evaluateHandle(
      "(() => { const d = new DataTransfer(); d.items.add(new File(['id'], 'enheter.csv')); return d; })()",
    );
    await page.getByRole("button", { name: `${units} Välj fil` }).dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByText("enheter.csv (1 kB)").waitFor();
    await page.getByRole("button", { name: "Ta bort enheter.csv" }).click();
    await comes(async () =>
      assert.equal(await focusedName(page), units, "what took the file away leaves the focus with the field"),
    );
    await page.getByRole("button", { name: `${units} Välj fil` }).waitFor();
    await page.getByRole("button", { name: `${personal} Byt fil` }).waitFor();

    await choose(moved);
    await page.getByRole("button", { name: "Visa vad som ändras" }).click();
    await page.getByText("chef: Karim Haddad → Ingrid Falk").waitFor();
    await page.getByText(/1 samtal är påbörjat med någon som inte längre är chef/).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("button", { name: "Läs in" }).click();
    await page.getByText("Filerna är inlästa.").first().waitFor();
    const { directory } = tab.ports;
    const manager = () => directory().managerOf(EXAMPLE.yusuf, dayOf(tab.ports.now()));
    assert.equal(manager(), EXAMPLE.ingrid);
    await page.getByRole("button", { name: "Ångra inläsningen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ångra inläsningen" }).click();
    await page.getByText(/^Ångrad av Johan Wiklund/).waitFor();
    assert.equal(manager(), EXAMPLE.karim);
  });

  it("lets HR rewrite a template, warns of nothing lost, and goes back to the standard", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/templates");
    await page.getByText("Standardtexten används.").waitFor();
    const purpose = page.getByRole("textbox", { name: /^Syfte/ });
    const standard = await purpose.inputValue();
    assert.match(standard, /^Uppdraget finns för att/);
    await page.getByText("Kommunen är en helhet, och det som är bäst").waitFor();
    assert.equal(await page.getByText("Låst text").count(), 2);

    await purpose.fill("Uppdraget finns för Björkhults invånare.");
    await page.getByText("Du har ändringar som inte är sparade.").waitFor();
    await page.reload();
    assert.equal(await purpose.inputValue(), "Uppdraget finns för Björkhults invånare.", "what is unsaved is kept");
    await page.getByRole("button", { name: "Spara mallen" }).click();
    await page.getByText(/^Egen text, version 1\. Sparad av Johan Wiklund/).waitFor();
    await page.getByText("Allt är sparat.").waitFor();

    await page.getByRole("combobox", { name: "Mall för" }).selectOption("Kommunchef");
    await page.getByText("Standardtexten används.").waitFor();
    await page.getByRole("combobox", { name: "Mall för" }).selectOption("Enhetschef");
    await page.getByRole("button", { name: "Återställ till standard" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Återställ till standard" }).click();
    await page.getByText("Standardtexten används igen.").waitFor();
    assert.equal(await purpose.inputValue(), standard);
  });

  it("tells the one who was slower that somebody else has saved the template", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/templates");
    await page.getByRole("combobox", { name: "Mall för" }).selectOption("Arbetsledare");
    const basis = page.getByRole("textbox", { name: /^Bygger på/ });
    await basis.fill("Vår egen rutin.");
    const johan = apiClient(tab.origin, EXAMPLE.johan);
    const address = "administration/templates/supervisor/sv";
    const { texts } = await johan.template("supervisor", "sv");
    await johan.command("PUT", address, { texts: { ...texts, basis: "En annans rutin." }, seen: 0 });
    await page.getByRole("button", { name: "Spara mallen" }).click();
    await page.getByText(/^Egen text, version 1/).waitFor();
    await page.getByText("Någon annan har sparat mallen medan du skrev.").waitFor();
    assert.equal(await basis.inputValue(), "Vår egen rutin.", "what was written is still here");
  });

  it("lets everybody hold a contract from the moment HR decides so, and not after", async () => {
    /** On the start page as soon as it is there. */
    const offersTo = async (start: Page) => {
      await start.getByRole("heading", { level: 1, name: /^Hej / }).waitFor();
      await start.getByRole("region", { name: "Det här väntar på dig" }).waitFor();
      return start.getByText("Vill du ha ett eget, med ditt ansvar och dina mål?").count();
    };
    const sara = await tab.sit(EXAMPLE.sara, "");
    assert.equal(await offersTo(sara), 0);
    const page = await tab.sit(EXAMPLE.johan, "administration/settings");
    const everyone = page.getByRole("switch", { name: "Alla medarbetare får ha uppdragskontrakt" });
    await everyone.check();
    await page.getByText("Sparat.").first().waitFor();

    await sara.reload();
    await sara.getByText("Vill du ha ett eget, med ditt ansvar och dina mål?").waitFor();
    assert.equal(await sara.getByRole("link", { name: /uppdragskontrakt/i }).count(), 0, "allowed, not urged");
    await sara.getByRole("button", { name: "Börja på ett förslag" }).click();
    await sara.getByRole("heading", { level: 1, name: "Uppdragskontrakt för Sara Lindqvist" }).waitFor();
    assert.equal(await sara.getByRole("heading", { level: 2, name: /Ledarskapet/ }).count(), 0);

    const decided = page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
    await everyone.uncheck();
    await decided;
    assert.equal(await offersTo(await tab.sit(EXAMPLE.yusuf, "")), 0);
  });

  it("gives who drafts examples to copy, and another template without losing what is written", async () => {
    const anders = apiClient(tab.origin, EXAMPLE.anders);
    const contract = (await anders.start()).own.negotiation?.id;
    const page = await tab.sit(EXAMPLE.anders, `contract/${EXAMPLE.anders}/${contract}`);
    const rows = page.getByRole("group", { name: /^Åtagande \d/ });
    const before = await rows.count();
    const section = page.getByRole("region", { name: /5\. Åtaganden/ });
    await section.getByText(/exempel att utgå från/).click();
    assert.deepEqual(await accessibilityFaults(page), []);
    await section
      .getByRole("button", { name: /^Använd exemplet/ })
      .first()
      .click();
    await page.getByRole("group", { name: `Åtagande ${before + 1}` }).waitFor();

    const template = page.getByRole("combobox", { name: "Mall" });
    const purpose = await page.getByRole("textbox", { name: "Syfte" }).inputValue();
    await template.selectOption("Arbetsledare");
    await page.locator("option:checked", { hasText: "Arbetsledare" }).waitFor({ state: "attached" });
    assert.equal(await page.getByRole("textbox", { name: "Syfte" }).inputValue(), purpose);
    await page.getByRole("group", { name: `Åtagande ${before + 1}` }).waitFor();
  });

  it("lets HR ask a question of their own, which stands in the next preparation and not in one that has begun", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/questions");
    await page.getByText("Inga egna frågor än").waitFor();
    const first = page.getByRole("group", { name: "Egen fråga 1" });
    await first.getByRole("combobox", { name: "Steg" }).selectOption("Arbetsenheten");
    await first.getByText("Hur fungerar samarbetet").waitFor();
    await first.getByRole("textbox", { name: "Till medarbetaren, på svenska" }).fill("Hur fungerar jouren för dig?");
    await page.getByRole("button", { name: "Spara frågorna" }).click();
    await page.getByText("En fråga saknas på ett av språken.").waitFor();
    await first.getByRole("textbox", { name: "Till medarbetaren, på engelska" }).fill("How does being on call work?");
    await page.getByRole("button", { name: "Spara frågorna" }).click();
    await page.getByText(/^Version 1\. Sparad av Johan Wiklund/).waitFor();

    const talkOf = async (person: PersonId) => {
      const { own } = await apiClient(tab.origin, person).start();
      return `talk/${person}/${own.appraisal?.id}/preparation`;
    };
    const karim = apiClient(tab.origin, EXAMPLE.karim);
    const { today } = await karim.start();
    await karim.command("POST", "appraisals", { employee: EXAMPLE.sara, date: today, time: "" });
    const steps = async (person: PersonId) => {
      const sitting = await tab.sit(person, await talkOf(person));
      await sitting.getByRole("button", { name: /Arbetsenheten/ }).click();
      await sitting.getByRole("heading", { level: 2, name: /Arbetsenheten/ }).waitFor();
      return sitting.getByRole("textbox", { name: "Hur fungerar jouren för dig?" }).count();
    };
    assert.deepEqual([await steps(EXAMPLE.sara), await steps(EXAMPLE.yusuf)], [1, 0]);
  });
});
