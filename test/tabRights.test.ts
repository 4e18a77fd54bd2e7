import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { type Visitor, accessibilityFaults, visit } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** The policy and what leaders are owed, as two people meet them in the tab: the flows, with their dialogs. */
describe("the policy and what leaders are owed, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });
  let visitor: Visitor;
  before(async () => {
    visitor = await visit(tab.browser, tab.origin);
  });
  const press = (name: string | RegExp) =>
    visitor.page.getByRole("button", { name, exact: typeof name === "string" }).click();
  const says = (text: string | RegExp) => visitor.page.getByText(text).first().waitFor();

  it("is read and accepted by who leads, which counts as having opened it", async () => {
    const { page, open } = visitor;
    await open("", { person: EXAMPLE.anders });
    await page.getByRole("link", { name: /Läs policyn och svara/ }).click();
    await page.getByRole("heading", { level: 1, name: "Ledningspolicy" }).waitFor();
    await press("Godta");
    await says(/Du har godtagit den här versionen/);
    await page.reload();
    await says(/Du har godtagit den här versionen/);
    assert.equal(await page.getByRole("button", { name: "Godta" }).count(), 0);
  });

  it("is talked about: the leader asks, the principal notes the day", async () => {
    const { page, open } = visitor;
    await open("policy/coverage", { person: EXAMPLE.helena });
    await page.getByRole("button", { name: /Anteckna att ni har talats vid: Leyla/ }).click();
    await page.getByRole("dialog", { name: /Du och Leyla/ }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await press("Anteckna");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await open("policy", { person: EXAMPLE.leyla });
    await says(/Ni pratade om policyn den/);
    await page.getByRole("button", { name: "Prata mer om den" }).waitFor();
  });

  it("is rewritten by HR, seen as it will be, and published to those who lead", async () => {
    const { page, open } = visitor;
    await open("administration/policy", { person: EXAMPLE.johan });
    await page.getByRole("textbox", { name: "Rubrik" }).first().fill("Vårt sätt att leda");
    await says("Inte sparat än");
    await press("Visa som den blir");
    await page.getByRole("heading", { name: "Vårt sätt att leda" }).waitFor();
    await press("Publicera");
    const dialog = page.getByRole("dialog", { name: "Publicera version 2" });
    await dialog.waitFor();
    assert.match((await dialog.textContent()) ?? "", /\d+ personer som leder andra får frågan/);
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("textbox", { name: /Hänvisning till beslutet/ }).fill("KS 2026-11-24 § 9");
    await dialog.getByRole("button", { name: "Publicera" }).click();
    await dialog.waitFor({ state: "detached" });
    await open("policy", { person: EXAMPLE.anders });
    await page.getByRole("heading", { name: "Vårt sätt att leda" }).waitFor();
    await says("Beslut: KS 2026-11-24 § 9");
    await page.getByRole("button", { name: "Godta" }).waitFor();
  });

  it("shows a promise whose day has passed to both; the principal sets a new day, and the first one stays", async () => {
    const { page, open } = visitor;
    await open("team", { person: EXAMPLE.anders });
    await page.getByRole("link", { name: "Det jag ska ge: Karim Haddad" }).click();
    await page.getByRole("heading", { level: 1, name: "Det du ska ge Karim Haddad" }).waitFor();
    await says("Dagen har passerat");
    await press("Svara hur det gick: Kompetensutveckling");
    await press("Svara");
    await says("Välj hur det gick.");
    await page.getByRole("radio", { name: "Det sker en annan dag" }).click();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("textbox", { name: /Varför blir det en annan dag/ }).fill("Kursen flyttas till våren.");
    await page.getByLabel(/Ny dag/).fill("2027-03-15");
    await press("Svara");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await says("Först lovat till");

    await open("rights", { person: EXAMPLE.karim });
    await says("15 mars 2027");
    await page.getByText("Vad som har hänt").nth(3).click();
    await says("Kursen flyttas till våren.");
    await press("Säg hur du ser det: Kompetensutveckling");
    await page.getByRole("radio", { name: "Jag har fått en del" }).click();
    await press("Spara");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await says("Jag har fått en del");
  });

  it("lets the principal promise a leader without a contract something", async () => {
    const { page, open } = visitor;
    await open(`rights/${EXAMPLE.ingrid}`, { person: EXAMPLE.anders });
    await says("Du har inte lovat något än.");
    await press("Lova något mer");
    await page.getByRole("combobox", { name: "Vad gäller det?" }).selectOption("support");
    await page.getByRole("textbox", { name: /Vad lovar du/ }).fill("En administratör två dagar i veckan.");
    await page.getByLabel(/Senast/).fill("2027-02-01");
    assert.deepEqual(await accessibilityFaults(page), []);
    await press("Lova");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await says("En administratör två dagar i veckan.");
  });

  it("is not to be opened by somebody else", async () => {
    const { page, open } = visitor;
    await open(`rights/${EXAMPLE.karim}`, { person: EXAMPLE.sara });
    await page.getByRole("heading", { level: 1, name: /finns inte/ }).waitFor();
  });
});
