import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { type RequestId, asId } from "#core/ids.ts";
import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import { addDays, dayOf } from "#core/time.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { sendExchange } from "#bot/usecases/exchange.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { openPdf } from "./support/pdf.ts";
import { type Seat, openWaiting, saved } from "./support/tabPage.ts";

const OWN = "Jag har lagt om provveckan så att ingen klass har två prov på en dag.";
const KEPT = "Det här behåller jag för mig själv.";
const WHY = "Tre av fyra planeringar kom in efter att veckan hade börjat.";
const AHEAD = "Planeringar i tid";
const COMMENT = "Schemat ändrades två gånger under våren.";
const criteria = criteriaNow([]).sets.staff.map(({ name }) => name.sv);
const [RESULTS = "", ...OTHERS] = criteria;

/** A salary talk as the employee, who sets the salary and HR have it in front of them (P20, P25). */
describe("a salary basis in the tab", function () {
  const tab = exampleTab({ inTeams: "desktop" });
  const { magnus: employee, leyla: author } = EXAMPLE;
  const heldOn = () => dayOf(tab.ports.now());
  let leyla: Seat;
  let magnus: Seat;
  let broken = false;

  // What comes later builds on what came before.
  beforeEach(function () {
    if (broken) this.skip();
  });
  afterEach(function () {
    broken ||= this.currentTest?.state === "failed";
  });

  it("begins with the own view, which is its author's alone until it is given, without what is kept", async () => {
    const request = asId<RequestId>("salary-in-the-tab");
    const thanks = { subject: employee, kind: "thanks", text: "Tack för öppna huset!", request } as const;
    assert.equal((await sendExchange(tab.ports, author, thanks)).kind, "done");

    magnus = await tab.seat(employee);
    const { page } = magnus;
    await openWaiting(page, /Skriv din egen syn inför lönesamtalet/);
    await page.getByRole("heading", { level: 1, name: "Din egen syn inför lönesamtalet" }).waitFor();
    await page.getByText("Bara du ser detta tills du lämnar det till Leyla Demir.").first().waitFor();
    await page.getByRole("textbox", { name: /^Vilka är dina viktigaste resultat/ }).fill(OWN);
    await page.getByRole("button", { name: "Nästa", exact: true }).click();
    await page.getByRole("textbox", { name: /^Vad har du utvecklat/ }).fill(KEPT);
    await page.getByRole("checkbox", { name: /^Behåll för mig själv: Vad har du utvecklat/ }).check();
    await saved(page);

    leyla = await tab.seat(author, { path: `salary/${employee}` });
    await leyla.page.getByRole("link", { name: "Öppna" }).first().click();
    await leyla.page.getByText(/Magnus Thörn är frågad om sin egen syn/).waitFor();
    assert.equal(await leyla.page.getByRole("link", { name: "Skriv bedömningen" }).count(), 0, "the own view first");
    assert.ok(!(await leyla.told()).includes(OWN), "not a word before it is given");

    await page.getByRole("button", { name: /Granska och lämna/ }).click();
    await page.getByRole("button", { name: "Lämna till Leyla Demir" }).click();
    await page.getByRole("dialog").getByText("kan bli en allmän handling").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Lämna din egen syn" }).click();
    await page.getByText(/Leyla Demir kan nu skriva sin bedömning/).waitFor();

    await leyla.page.getByRole("link", { name: "Skriv bedömningen" }).click();
    await leyla.page.getByText(OWN).waitFor();
    assert.ok(!(await leyla.told()).includes(KEPT), "what is kept is never given");
    assert.deepEqual(magnus.complaints, []);
  });

  it("is judged with motivation and link, and a surprise has to be explained or said before", async () => {
    leyla = await tab.seat(author, { path: `salary/${employee}` });
    const { page } = leyla;
    await page.getByRole("link", { name: "Öppna" }).first().click();
    await page.getByRole("link", { name: "Skriv bedömningen" }).click();
    await page.getByText("Bara du ser detta tills du delar det vid samtalet.").first().waitFor();

    const results = panel(page, RESULTS);
    await results.getByLabel(`Steg: ${RESULTS}`).selectOption({ label: "Behöver utvecklas" });
    const surprise = page.getByRole("group", { name: `Ni har inte talat om det här under året: ${RESULTS}` });
    await surprise.waitFor();
    await results.getByRole("textbox", { name: `Motivering: ${RESULTS}` }).fill("Du är slarvig.");
    await results.getByText(/”är slarvig” beskriver hur någon är/).waitFor();
    for (const name of OTHERS) {
      await panel(page, name).getByLabel(`Steg: ${name}`).selectOption({ label: "Enligt förväntan" });
      await panel(page, name)
        .getByRole("textbox", { name: `Motivering: ${name}` })
        .fill(`Det här gjordes: ${name}.`);
      await panel(page, name)
        .getByRole("checkbox", { name: /^Fråga eller tack/ })
        .check();
    }
    await page.getByRole("textbox", { name: "Samlad bedömning" }).fill("Lektionerna håller, planeringen behöver stöd.");
    await page.getByRole("textbox", { name: "Vad ska uppnås" }).fill(AHEAD);
    await page.getByRole("textbox", { name: "Så märks det" }).fill("Fyra av fyra före måndag");
    await page.getByLabel("Senast").first().fill(addDays(heldOn(), 150));
    await results.getByRole("textbox", { name: `Motivering: ${RESULTS}` }).fill("");
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    const missing = page.getByRole("region", { name: "Kvar innan det är klart" });
    await missing.getByText(`${RESULTS}: motivering`).waitFor();
    await missing.getByText(`${RESULTS}: länk till underlag`).waitFor();
    await missing.getByText("en handlingsplan med vad och när, eftersom ett kriterium behöver utvecklas").waitFor();
    await page.getByRole("button", { name: "Markera som klar för samtalet" }).click();
    const asked = page.getByRole("dialog");
    await asked.getByRole("button", { name: "Markera som klar" }).click();
    await asked.getByText(/^Innan det kan delas behövs en motivering till varje kriterium/).waitFor();
    await asked.getByRole("button", { name: "Avbryt" }).click();

    await results.getByRole("textbox", { name: `Motivering: ${RESULTS}` }).fill(WHY);
    await results.getByRole("checkbox", { name: /^Fråga eller tack/ }).check();
    await surprise.waitFor({ state: "detached" });
    const plan = page.getByRole("group", { name: "Åtgärd 1" });
    await plan.getByRole("textbox", { name: "Vad som görs" }).fill("Planera tillsammans på torsdagar");
    await plan.getByLabel("Senast").fill(addDays(heldOn(), 90));
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    await missing.getByText("Inget saknas.").waitFor();
    await page.getByRole("button", { name: "Markera som klar för samtalet" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Markera som klar" }).click();

    const theirs = await tab.seat(employee, { path: `salary/${employee}` });
    await theirs.page.getByRole("link", { name: "Öppna" }).first().click();
    await theirs.page.getByText("Underlaget är klart för samtalet.", { exact: false }).waitFor();
    assert.ok(!(await theirs.told()).includes(WHY), "ready is a fact, not a text");

    await page.getByRole("button", { name: "Dela vid samtalet" }).click();
    await page.getByRole("dialog").getByText("Det kan inte tas tillbaka").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Vi har talats vid, dela" }).click();
    await page.getByText(/^Delat. Magnus Thörn läser/).waitFor();
    assert.deepEqual([...leyla.complaints, ...theirs.complaints], []);
  });

  it("is read and commented by the employee, taken out as a document, and followed by HR without its words", async () => {
    magnus = await tab.seat(employee);
    const { page } = magnus;
    await openWaiting(page, /Läs ditt löneunderlag/);
    await page.getByText(WHY).waitFor();
    await page.getByRole("button", { name: "Kommentera" }).click();
    await page.getByRole("dialog").getByLabel("Kommentar").fill(COMMENT);
    await page.getByRole("dialog").getByRole("button", { name: "Lämna kommentaren" }).click();
    await page.getByText("Säg att du har läst när du är klar", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Ta dig an det som mål" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ta mig an det" }).click();
    await page.getByText("Antaget som mål.").first().waitFor();
    await page.getByRole("button", { name: "Jag har läst" }).click();
    await page.getByRole("dialog").getByText("inte att hålla med", { exact: false }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Jag har läst" }).click();
    await page
      .getByText(/^Läst .* Att ha läst är inte att hålla med\.$/)
      .first()
      .waitFor();

    const taken = page.waitForEvent("download");
    await page.getByRole("button", { name: "Hämta som PDF" }).click();
    const { text } = openPdf(await readFile(await (await taken).path()));
    const flowing = text.replaceAll(/\s+/gu, " ");
    for (const word of [OWN, WHY, COMMENT, AHEAD, "Behöver utvecklas", ...criteria])
      assert.ok(flowing.includes(word), `on the paper: ${word}`);
    assert.doesNotMatch(flowing, new RegExp(KEPT));

    const johan = await tab.seat(EXAMPLE.johan, { path: "salary-overview" });
    const row = johan.page.getByRole("row", { name: /^Magnus Thörn/ });
    await row.getByText(/^Hållet .*, läst /).waitFor();
    await row.getByText("Leyla Demir").waitFor();
    const told = await johan.told();
    for (const word of [OWN, WHY, COMMENT, AHEAD]) assert.ok(!told.includes(word), `HR is not told: ${word}`);
    assert.deepEqual([...magnus.complaints, ...johan.complaints], []);
  });
});

/** The part of the judgement with a heading. */
const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
