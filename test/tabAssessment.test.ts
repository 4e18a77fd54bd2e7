import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Day, addDays } from "#core/time.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { byMenu, saved } from "./support/tabPage.ts";

describe("an assessment in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is found from the start page, answered alone, and shared when one says so", async () => {
    const visitor = await tab.visit();
    const { page } = visitor;
    await visitor.open("", { person: EXAMPLE.helena });
    await page.getByRole("link", { name: /Svara i bedömningen av kontraktet|Bedömningen är försenad/ }).click();
    await page.getByRole("heading", { level: 1, name: "Bedömning av uppdragskontraktet" }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("link", { name: "Svara", exact: true }).click();
    await page.getByRole("radio", { name: "Behöver justeras" }).first().check();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("button", { name: /Granska och dela/ }).click();
    await page.getByRole("button", { name: /^Dela med/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await page.getByText(/har inte delat ännu/).waitFor();
    const { own } = await apiClient(tab.origin, EXAMPLE.helena).start();
    assert.equal(own.assessment?.mine, "shared");
  });

  it("goes from the day it is opened to the new wording, between two who see no more than they are to", async () => {
    const anders = await tab.seat(EXAMPLE.anders, { path: `assessments/${EXAMPLE.karim}` });
    await anders.page.getByRole("button", { name: "Öppna en bedömning nu" }).click();
    await anders.page.getByRole("heading", { level: 1, name: /^Bedömning av kontraktet för Karim/ }).waitFor();
    const karim = await tab.seat(EXAMPLE.karim);
    await karim.page.getByRole("link", { name: /Svara i bedömningen av kontraktet/ }).click();
    await karim.page.getByRole("heading", { level: 1, name: "Bedömning av uppdragskontraktet" }).waitFor();

    const marks = { karim: "KARIMS-ORD får inte veta vem som vikarierar", anders: "ANDERS-ORD ramen räcker" };
    await judgeMandate(karim.page, "Behöver justeras");
    await write(karim.page, MANDATE_WHY, marks.karim);
    await share(karim.page);
    await karim.page.getByText(/har inte delat ännu/).waitFor();
    await judgeMandate(anders.page, "Stämmer");
    const why = anders.page.getByRole("textbox", { name: MANDATE_WHY });
    assert.equal(await why.count(), 0, "who finds it right is not asked what has changed");
    await toStep(anders.page, /Uppdraget som helhet/);
    await write(anders.page, "Är kraven rimliga mot resurserna?", marks.anders);
    assert.doesNotMatch(await anders.told(), /KARIMS-ORD/, "who has not shared reads nothing");
    assert.doesNotMatch(await karim.told(), /ANDERS-ORD/, "nor does who has, until the other shares too");
    await share(anders.page);

    await anders.page.getByRole("heading", { level: 3, name: "Här har ni bedömt olika", exact: true }).waitFor();
    await anders.page.getByText(marks.karim).waitFor();
    await karim.page.getByText(marks.anders).waitFor();
    await karim.page.getByLabel("Visa bara det vi har bedömt olika").check();
    await comes(async () => assert.equal(await karim.page.getByRole("heading", { level: 4 }).count(), 1));

    await anders.page.getByRole("link", { name: "Skriv bedömningen" }).click();
    await toStep(anders.page, /Stämmer kontraktet fortfarande\? \(2 av 3\)/);
    await anders.page.getByText("Ni har bedömt olika").waitFor();
    await chooseFit(anders.page, "Behöver justeras");
    await anders.page.getByRole("textbox", { name: MANDATE_WHY }).fill("Karim ska själv kunna anställa vikarier.");
    await saved(anders.page);
    await toStep(anders.page, /Slutsats/);
    await anders.page.getByRole("radio", { name: "Revideras" }).check();
    const { today } = await apiClient(tab.origin, EXAMPLE.anders).start();
    await anders.page.getByLabel("Ny lydelse senast").fill(addDays(today as Day, 30));
    await anders.page.getByLabel("Nästa bedömning", { exact: true }).fill(addDays(today as Day, 90));
    await toStep(anders.page, /Granska och skicka/);
    await saved(anders.page);
    await anders.page.getByRole("button", { name: "Skicka för bekräftelse" }).click();
    await confirm(anders.page);
    await anders.page.getByText("Du har bekräftat. Nu väntar vi på Karim Haddad.").waitFor();

    await byMenu(karim.page, "Start");
    await karim.page.getByRole("link", { name: /Bekräfta bedömningen/ }).click();
    await karim.page.getByText("Karim ska själv kunna anställa vikarier.").waitFor();
    await confirm(karim.page, "Jag ville ha in vikarier på längre tid också.");
    await karim.page.getByText("Avvikande mening, Karim Haddad").waitFor();

    await karim.page.getByRole("button", { name: "Börja på den nya lydelsen" }).click();
    await karim.page.getByRole("heading", { level: 1, name: /^Uppdragskontrakt för Karim/ }).waitFor();
    const mandate = karim.page.getByRole("region", { name: "4. Befogenheter och ramar" });
    await mandate.getByText("Karim ska själv kunna anställa vikarier.").waitFor();
    assert.deepEqual([...karim.complaints, ...anders.complaints], []);
  });
});

const MANDATE_WHY = "Befogenheter och ramar: vad har ändrats, och varför?";

/** Goes to another part of the answers, by the list beside them. */
async function toStep(page: Page, name: RegExp) {
  await page.getByRole("button", { name }).click();
  await page.getByRole("heading", { level: 2, name: name.source.includes("Granska") ? /^Granska/ : name }).waitFor();
}

const chooseFit = (page: Page, fit: string) =>
  page
    .getByRole("radiogroup", { name: "Befogenheter och ramar: stämmer det?" })
    .getByLabel(fit, { exact: true })
    .check();

/** What one thinks of one part of the contract, from the assessment's page. */
async function judgeMandate(page: Page, fit: string) {
  await page.getByRole("link", { name: "Svara", exact: true }).click();
  await toStep(page, /Stämmer kontraktet fortfarande\? \(2 av 3\)/);
  await chooseFit(page, fit);
}

async function write(page: Page, question: string, text: string) {
  await page.getByRole("textbox", { name: question }).fill(text);
  await saved(page);
}

async function share(page: Page) {
  await toStep(page, /Granska och dela/);
  await page.getByRole("button", { name: /^Dela med/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
}

async function confirm(page: Page, dissent = "") {
  await page.getByRole("button", { name: "Bekräfta", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Bekräfta bedömningen" });
  await dialog.getByLabel(/^Avvikande mening/).fill(dissent);
  await dialog.getByRole("button", { name: "Bekräfta", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}
