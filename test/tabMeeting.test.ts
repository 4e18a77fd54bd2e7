import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { PersonId } from "#core/ids.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { type Visitor, overflow } from "./support/browser.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** Two people hold their talk with the page between them, each at a screen of their own. */
describe("a talk held in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  const as = (person: PersonId) => apiClient(tab.origin, person);
  const today = async () => (await as(EXAMPLE.karim).start()).today;
  const sit = async (person: PersonId, path: string, width = 1280): Promise<Visitor> => {
    const visitor = await tab.visit();
    await visitor.open(path, { person, width });
    return visitor;
  };
  const talkOf = async (person: PersonId) => (await as(person).start()).own.appraisal?.id ?? "none";
  const point = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });
  const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

  it("begins when the manager says so, on both screens, and both write what they come to", async () => {
    const id = await talkOf(EXAMPLE.maria);
    const path = `talk/${EXAMPLE.maria}/${id}`;
    const { page: maria } = await sit(EXAMPLE.maria, `${path}/meeting?point=tasks`);
    await maria.getByText("Här är dagordningen.", { exact: false }).waitFor();
    assert.equal(await field(maria, "Arbetsuppgifter").count(), 0);
    // Both views of the point, and that they differ.
    await maria.getByText("Färre byten mitt i passet.").waitFor();
    await maria.getByText("Mer handledning, färre administrativa uppgifter.").waitFor();
    await maria.getByText("Ni ser olika på det här").waitFor();

    const { page: karim } = await sit(EXAMPLE.karim, path);
    await karim.getByRole("link", { name: "Öppna samtalsvyn" }).click();
    await point(karim, "Sedan sist").waitFor();
    await karim.getByRole("button", { name: "Börja samtalet" }).click();
    await karim.getByRole("dialog").getByRole("button", { name: "Börja samtalet" }).click();
    await field(karim, "Det här följde vi upp sedan sist").fill("Rutinen är klar.");
    await field(maria, "Arbetsuppgifter").fill("Fler hela pass.");
    await field(maria, "Arbetsuppgifter").blur();

    await karim.getByRole("button", { name: "Arbetsuppgifter" }).click();
    await karim.getByText(/Senast ändrat av Maria Lindgren/).waitFor();
    assert.equal(await field(karim, "Arbetsuppgifter").inputValue(), "Fler hela pass.");
    const { summary, state } = await as(EXAMPLE.maria).appraisal(EXAMPLE.maria, id);
    assert.deepEqual([state, summary.heldOn], ["summaryDraft", await today()]);
    assert.equal(summary.entries.followedUp?.value, "Rutinen är klar.");
  });

  it("tells who writes over what the other has just written, wherever they have gone meanwhile", async () => {
    const path = `talk/${EXAMPLE.maria}/${await talkOf(EXAMPLE.maria)}/meeting?point=unit`;
    const [{ page: maria }, { page: karim }] = await Promise.all([sit(EXAMPLE.maria, path), sit(EXAMPLE.karim, path)]);
    await field(maria, "Arbetsenheten").waitFor();
    await maria.context().setOffline(true);
    await field(maria, "Arbetsenheten").fill("Vi hjälps åt.");
    await maria.getByRole("button", { name: "Nästa", exact: true }).click();
    await field(karim, "Arbetsenheten").fill("Samarbetet är bra.");
    await field(karim, "Arbetsenheten").blur();
    await karim.getByText(/Senast ändrat av Karim Haddad/).waitFor();
    await maria.context().setOffline(false);
    await maria.getByText("Det du skrev under Arbetsenheten är inte sparat än.", { exact: false }).waitFor();
    await maria.getByRole("button", { name: "Till Arbetsenheten" }).click();
    await maria.getByText("Karim Haddad hann ändra texten före dig").waitFor();
    await maria.getByText("Samarbetet är bra.").waitFor();
    await maria.getByRole("button", { name: "Använd min text" }).click();
    await karim.getByText(/Senast ändrat av Maria Lindgren/).waitFor();
    assert.equal(await field(karim, "Arbetsenheten").inputValue(), "Vi hjälps åt.");
  });

  it("shows where the other is and what they are writing in, and no longer when they have left", async () => {
    const path = `talk/${EXAMPLE.maria}/${await talkOf(EXAMPLE.maria)}/meeting?point=`;
    const [{ page: maria }, { page: karim }] = await Promise.all([
      sit(EXAMPLE.maria, `${path}tasks`, 360),
      sit(EXAMPLE.karim, `${path}results`),
    ]);
    await Promise.all([
      maria.getByRole("status").getByText("Karim Haddad är vid punkt 3").waitFor(),
      karim.getByRole("status").getByText("Maria Lindgren är vid punkt 2").waitFor(),
    ]);
    assert.equal(await overflow(maria), 0);
    await point(maria, "Arbetsuppgifter").waitFor();
    await maria.getByRole("button", { name: "Gå dit" }).click();
    await point(maria, "Arbetsresultat").waitFor();
    assert.equal(await maria.evaluate<string>("document.activeElement?.textContent"), "Arbetsresultat");
    await karim.getByText("Maria Lindgren är vid samma punkt som du.").waitFor();

    await field(karim, "Arbetsresultat").fill("Hemligt än så länge.");
    await maria.getByText("Karim Haddad skriver här").waitFor();
    const described = (await field(maria, "Arbetsresultat").getAttribute("aria-describedby")) ?? "none";
    assert.match((await maria.locator(`[id="${described}"]`).textContent()) ?? "", /Karim Haddad skriver här/);
    await karim.getByRole("link", { name: "Till samtalets sida" }).click();
    await maria.getByText("Karim Haddad skriver här").waitFor({ state: "detached" });
    await maria.getByText(/^Karim Haddad är vid/).waitFor({ state: "detached" });
  });

  it("is gone through by keyboard, and says the time only to who asks", async () => {
    const path = `talk/${EXAMPLE.maria}/${await talkOf(EXAMPLE.maria)}/meeting`;
    const { page, complaints } = await sit(EXAMPLE.karim, path);
    await point(page, "Sedan sist").waitFor();
    const minutes = await page.getByRole("navigation", { name: "Dagordning" }).getByRole("listitem").allTextContents();
    const sum = minutes.reduce((all, text) => all + Number(/(\d+) min$/.exec(text)?.[1]), 0);
    assert.equal(sum, 60, "the points take as long as the talk");

    await page.keyboard.press("Alt+PageDown");
    await point(page, "Arbetsuppgifter").waitFor();
    assert.equal(await page.evaluate<string>("document.activeElement?.textContent"), "Arbetsuppgifter");
    await page.keyboard.press("Alt+PageDown");
    await page.keyboard.press("Alt+PageUp");
    await comes(async () =>
      assert.equal(await page.evaluate<string>("document.activeElement?.textContent"), "Arbetsuppgifter"),
    );
    assert.match(page.url(), /point=tasks$/, "the point is in the address");

    await page.getByText(/^\d+ av 60 min har gått$/).waitFor();
    const spoken = () =>
      page.evaluate<string>(`[...document.querySelectorAll("[role=status]")].map((each) => each.textContent).join("")`);
    assert.doesNotMatch(await spoken(), /min/);
    await page.getByRole("button", { name: "Säg tiden" }).click();
    assert.match(await spoken(), /\d+ av 60 min har gått, \d+ min/);
    await page.getByRole("button", { name: "Dölj tiden" }).click();
    await comes(async () => assert.equal(await page.getByText(/min har gått$/).count(), 0));
    assert.deepEqual(complaints, []);
  });

  it("keeps what is written while the connection is gone, at every point, and saves it when it is back", async () => {
    const id = await talkOf(EXAMPLE.tove);
    const { page } = await sit(EXAMPLE.tove, `talk/${EXAMPLE.tove}/${id}/meeting?point=results`, 320);
    await field(page, "Arbetsresultat").waitFor();
    await page.context().setOffline(true);
    await page.getByText(/sparas när du är ansluten igen/).waitFor();
    await field(page, "Arbetsresultat").fill("Kön är kortare.");
    await field(page, "Arbetsresultat").blur();
    await page.getByText("Ingen kontakt med tjänsten.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Nästa" }).click();
    await field(page, "Arbetsenheten").fill("Vi har roligt.");
    await field(page, "Arbetsenheten").blur();
    // What says that it waits takes room, and the buttons move down: a click just then would miss.
    await page.locator('[data-save-state="waiting"]').and(page.locator(":visible")).waitFor();
    await page.getByRole("button", { name: "Nästa" }).click();
    assert.equal(await overflow(page), 0);
    const entries = async () => (await as(EXAMPLE.tove).appraisal(EXAMPLE.tove, id)).summary.entries;
    assert.equal((await entries()).results, undefined);

    await page.context().setOffline(false);
    await page.getByText(/sparas när du är ansluten igen/).waitFor({ state: "detached" });
    // And up again when it is saved.
    await page
      .locator('[data-save-state="waiting"], [data-save-state="saving"]')
      .first()
      .waitFor({ state: "detached" });
    for (const [name, value] of [
      ["Arbetsenheten", "Vi har roligt."],
      ["Arbetsresultat", "Kön är kortare."],
    ] as const) {
      await page.getByRole("button", { name: "Föregående" }).click();
      await field(page, name).and(page.locator(":visible")).waitFor();
      assert.equal(await field(page, name).inputValue(), value);
    }
    const saved = await entries();
    assert.deepEqual([saved.results?.value, saved.unit?.value], ["Kön är kortare.", "Vi har roligt."]);
  });

  it("opens with what was agreed last time, the manager's own promises before the employee's", async () => {
    const karim = as(EXAMPLE.karim);
    const { appraisal: id } = await karim.command("POST", "appraisals", {
      employee: EXAMPLE.sara,
      date: await today(),
      time: "",
    });
    const { page } = await sit(EXAMPLE.karim, `talk/${EXAMPLE.sara}/${id}/meeting`);
    const { page: sara } = await sit(EXAMPLE.sara, `talk/${EXAMPLE.sara}/${id}/meeting`);
    await sara.getByText("När Karim Haddad börjar samtalet kan ni båda skriva här.").waitFor();
    await page.getByText("Jag tar upp körlistorna med planeringen.").waitFor();
    const text = (await page.locator("main").textContent()) ?? "";
    const order = ["Jag tar upp körlistorna med planeringen.", "Kursen Demensvård i hemmet"].map((said) =>
      text.indexOf(said),
    );
    assert.ok(order.every((at) => at >= 0) && (order[0] ?? 0) < (order[1] ?? 0), String(order));
    await page.getByText("Förberedelserna är inte delade av er båda", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Börja samtalet" }).click();
    await page.getByRole("dialog").getByText("Ni har inte båda delat förberedelserna.", { exact: false }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Börja samtalet" }).click();
    await page.getByText("Alla genomförandeplaner är uppdaterade").waitFor();
    await page.getByRole("button", { name: "Mål", exact: false }).first().waitFor();
  });
});
