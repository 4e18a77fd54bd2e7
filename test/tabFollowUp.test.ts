import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { type Visitor, accessibilityFaults, visit } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** A follow-up between two talks as the two meet it in the tab, each on their own. */
describe("a follow-up in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });
  let visitor: Visitor;
  before(async () => {
    visitor = await visit(tab.browser, tab.origin);
  });
  const press = (name: string | RegExp) =>
    visitor.page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  const says = (text: string | RegExp) => visitor.page.getByText(text).first().waitFor();

  it("is written by the employee, whose own it is until it is shared, and then stands on the goals", async () => {
    const { page, open } = visitor;
    await open("", { person: EXAMPLE.magnus });
    await page.getByRole("link", { name: /Gör avstämningen/ }).click();
    await page.getByRole("heading", { level: 1, name: /Avstämning med Leyla/ }).waitFor();
    const goal = page.getByRole("radiogroup", { name: /Alla genomförandeplaner/ });
    await goal.getByRole("radio", { name: "Risk" }).check();
    await press("Nästa");
    await page.getByRole("textbox", { name: /Vad har hänt/ }).fill("Två planer är klara");
    await press("Nästa");
    await press("Nästa");
    await press("Till granskningen");
    await says("Två planer är klara");

    const address = new URL(page.url()).pathname.replace("/tab/", "");
    await open(address, { person: EXAMPLE.leyla });
    await says(/Magnus .* har inte delat något ännu/);
    assert.equal(await page.getByText("Två planer är klara").count(), 0);

    await open(address, { person: EXAMPLE.magnus });
    await page.getByRole("button", { name: /Granska och dela/ }).click();
    await press(/^Dela med Leyla/);
    await page.getByRole("dialog", { name: "Dela dina svar?" }).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await says(/Nu väntar vi på Leyla/);
    await open("goals", { person: EXAMPLE.magnus });
    await says("Risk");
  });

  it("is answered by the manager, and read by the employee", async () => {
    const { page, open } = visitor;
    await open("", { person: EXAMPLE.leyla });
    await page.getByRole("link", { name: /Svara i avstämningen/ }).click();
    await says("Två planer är klara");
    await page.getByRole("textbox", { name: "Återkoppling" }).fill("Bra jobbat");
    await press("Till granskningen");
    await press(/^Dela med Magnus/);
    await page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await says(/Nu väntar vi på Magnus|Avstämningen/);

    await open("", { person: EXAMPLE.magnus });
    await page.getByRole("link", { name: /Läs svaret i avstämningen/ }).click();
    await says("Bra jobbat");
    await press("Jag har läst svaret");
    await says(/Avstämningen är klar/);
    await page
      .getByRole("link", { name: "Alla avstämningar" })
      .or(page.getByRole("button", { name: "Alla avstämningar" }))
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "Avstämningar" }).waitFor();
    await says("Läst av båda");
  });
});
