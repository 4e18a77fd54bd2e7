import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { formatDay } from "#core/content/format.ts";
import { type Day, addDays } from "#core/time.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { PersonId } from "#core/ids.ts";
import { apiClient } from "./support/apiClient.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** What people do in the tab, each in a browser of their own, against the real server. */
describe("in the tab", () => {
  const tab = exampleTab({ inTeams: "desktop" });

  const as = (person: PersonId) => apiClient(tab.origin, person);
  /** Where the time can be made to pass. */
  const busy = { status: 503, json: { key: "busy", message: "Vänta en liten stund och försök igen.", params: {} } };
  const saved = (page: Page) => page.locator('[data-save-state="saved"]').first().waitFor();

  it("a medarbetare says how a goal goes, by keyboard alone, and reads it in its history", async () => {
    const page = await tab.sit(EXAMPLE.sara, "goals");
    await page.getByRole("button", { name: /Berätta hur det går med ”Handleda/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Vi saknar en handledare i maj.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // In the history: the field one wrote in holds the words before they are saved.
    await page.getByRole("list", { name: "Så har det gått" }).getByText("Vi saknar en handledare i maj.").waitFor();
    const goal = (await as(EXAMPLE.sara).start()).goals.find(({ title }) => title.startsWith("Handleda"));
    assert.equal(goal?.progress.at(-1)?.note, "Vi saknar en handledare i maj.");
    assert.equal(await page.getByRole("list", { name: "Så har det gått" }).count(), 2);
  });

  it("a chef books a talk, and the medarbetare finds it waiting", async () => {
    const page = await tab.sit(EXAMPLE.karim, `team?start=${EXAMPLE.sara}`);
    const dialog = page.getByRole("dialog", { name: "Boka medarbetarsamtal med Sara Lindqvist" });
    const { today } = await as(EXAMPLE.karim).start();
    const date = addDays(today as Day, 21);
    const shown = formatDay(date, "sv");
    await dialog.getByLabel("Dag").fill(date);
    await dialog.getByLabel(/Klockslag/).fill("13:30");
    await dialog.getByRole("button", { name: "Boka och bjud in" }).click();
    await dialog.waitFor({ state: "detached" });
    await page
      .getByRole("row", { name: /Sara Lindqvist/ })
      .getByText(shown)
      .waitFor();

    const hers = await tab.sit(EXAMPLE.sara, "");
    await hers.getByRole("link", { name: new RegExp(`Förbered samtalet.*${shown}`) }).click();
    await hers.getByRole("heading", { level: 1, name: "Förbered samtalet med Karim Haddad" }).waitFor();
  });

  it("two prepare, each for themselves, and see each other's answers when both have shared", async () => {
    const talk = (await as(EXAMPLE.yusuf).start()).own.appraisal;
    const path = `talk/${EXAMPLE.yusuf}/${talk?.id}`;
    const yusuf = await tab.sit(EXAMPLE.yusuf, `${path}/preparation`);
    await yusuf.getByRole("button", { name: /^2\. Arbetsuppgifter/ }).click();
    await yusuf
      .getByRole("textbox", { name: "Vad ger dig energi, och vad tar för mycket tid?" })
      .fill("Mötena med de boende ger energi.");
    await yusuf
      .getByRole("textbox", { name: "Vad vill du göra mer av, mindre av eller på ett annat sätt?" })
      .fill("Detta behåller jag.");
    await yusuf.getByLabel(/Behåll för mig själv: Vad vill du göra mer av/).check();
    await yusuf.getByRole("radio", { name: "Delvis" }).check();
    await yusuf.getByRole("button", { name: "Nästa", exact: true }).click();
    await yusuf.getByRole("heading", { level: 2, name: "Arbetsresultat" }).waitFor();
    await saved(yusuf);

    await yusuf.reload();
    await yusuf.getByRole("button", { name: /^2\. Arbetsuppgifter/ }).click();
    assert.equal(
      await yusuf.getByRole("textbox", { name: "Vad ger dig energi, och vad tar för mycket tid?" }).inputValue(),
      "Mötena med de boende ger energi.",
    );
    assert.equal(await yusuf.getByLabel(/Behåll för mig själv: Vad vill du göra mer av/).isChecked(), true);

    await yusuf.getByRole("button", { name: /Granska och dela/ }).click();
    await yusuf.getByRole("button", { name: "Dela med Karim Haddad" }).click();
    await yusuf.getByRole("dialog", { name: "Dela din förberedelse?" }).getByText("allmän handling").waitFor();
    await yusuf.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await yusuf.getByText("Karim Haddad har inte delat ännu").waitFor();

    const karim = await tab.sit(EXAMPLE.karim, path);
    await karim.getByText("Yusuf Abdi har delat. Du ser svaren när du också har delat.").waitFor();
    assert.equal(await karim.getByText("Mötena med de boende").count(), 0);
    await karim.getByRole("link", { name: /förbered/i }).click();
    await karim.getByRole("button", { name: /Granska och dela/ }).click();
    await karim.getByRole("button", { name: "Dela med Yusuf Abdi" }).click();
    await karim.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();
    await karim.getByText("Mötena med de boende ger energi.").waitFor();
    assert.equal(await karim.getByText("Detta behåller jag.").count(), 0, "what is kept to oneself never shows");
  });

  it("what was written in the chat meanwhile is shown, not written over", async () => {
    const start = await as(EXAMPLE.sara).start();
    const talk = start.own.appraisal;
    const page = await tab.sit(EXAMPLE.sara, `talk/${EXAMPLE.sara}/${talk?.id}/preparation`);
    await page.getByRole("button", { name: /^1\. Sedan sist/ }).click();
    const field = page.getByRole("textbox", { name: "Vad påverkade hur det gick?" });
    await field.fill("Från fliken");
    await saved(page);
    const { mine } = await as(EXAMPLE.sara).appraisal(EXAMPLE.sara, talk?.id ?? "");
    await as(EXAMPLE.sara).command("PUT", `appraisals/${EXAMPLE.sara}/${talk?.id}/preparation`, {
      step: "lookBack",
      seenRev: mine?.rev ?? 0,
      values: { whatAffected: "Från chatten" },
      go: "stay",
    });
    await field.fill("Från fliken igen");
    await page.getByText("Du har ändrat texten på ett annat ställe").waitFor();
    await page.getByText("Från chatten").waitFor();
    await page.getByRole("button", { name: "Använd min text" }).click();
    await saved(page);
    const after = await as(EXAMPLE.sara).appraisal(EXAMPLE.sara, talk?.id ?? "");
    assert.equal(after.mine?.answers["whatAffected"]?.value, "Från fliken igen");
  });

  it("an answer is kept to oneself also when that is said while its text is being saved", async () => {
    const talk = (await as(EXAMPLE.sara).start()).own.appraisal;
    const page = await tab.sit(EXAMPLE.sara, `talk/${EXAMPLE.sara}/${talk?.id}/preparation`);
    await page.getByRole("button", { name: /^2\. Arbetsuppgifter/ }).click();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/preparation", async (route) => {
      await released;
      await route.continue();
    });
    const sent = page.waitForRequest((request) => (request.postData() ?? "").includes("Bara för mig."));
    await page.getByRole("textbox", { name: "Vad ger dig energi, och vad tar för mycket tid?" }).fill("Bara för mig.");
    await sent;
    await page.getByLabel(/Behåll för mig själv: Vad ger dig energi/).check();
    release();
    await saved(page);
    const { mine } = await as(EXAMPLE.sara).appraisal(EXAMPLE.sara, talk?.id ?? "");
    const answer = Object.values(mine?.answers ?? {}).find(({ value }) => value === "Bara för mig.");
    assert.equal(answer?.kept, true);
  });

  it("what is kept to oneself stays so over a reload while the server is too busy to save it", async () => {
    const talk = (await as(EXAMPLE.sara).start()).own.appraisal;
    const page = await tab.sit(EXAMPLE.sara, `talk/${EXAMPLE.sara}/${talk?.id}/preparation`);
    const step = page.getByRole("button", { name: /^2\. Arbetsuppgifter/ });
    const keep = page.getByLabel(/Behåll för mig själv: Vad vill du göra mer av/);
    await step.click();
    await page.route("**/api/**/preparation", (route) => route.fulfill(busy));
    await page
      .getByRole("textbox", { name: "Vad vill du göra mer av, mindre av eller på ett annat sätt?" })
      .fill("Även detta är bara för mig.");
    await keep.check();
    await page.getByText("Ingen kontakt med tjänsten.").waitFor();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await step.click();
    await page.getByRole("radio", { name: "Delvis" }).check();
    await page.getByText("Ingen kontakt med tjänsten.").waitFor();
    assert.ok(await keep.isChecked());
    await page.unroute("**/api/**/preparation");
    await saved(page);
    const { mine } = await as(EXAMPLE.sara).appraisal(EXAMPLE.sara, talk?.id ?? "");
    const answer = Object.values(mine?.answers ?? {}).find(({ value }) => value === "Även detta är bara för mig.");
    assert.equal(answer?.kept, true);
  });

  it("a holder writes a contract that survives a lost connection and a reload, and both approve it", async () => {
    const { own } = await as(EXAMPLE.anders).start();
    const path = `contract/${EXAMPLE.anders}/${own.negotiation?.id}`;
    const anders = await tab.sit(EXAMPLE.anders, path);
    const purpose = anders.getByRole("textbox", { name: "Syfte", exact: true });
    await purpose.fill("Uppdraget finns för dem som behöver vård och omsorg.");
    await saved(anders);

    const terms = "**/terms";
    await anders.route(terms, (route) => route.abort());
    await purpose.fill("Skrivet utan kontakt med tjänsten.");
    await anders.getByText("Ingen kontakt med tjänsten.").waitFor();
    anders.on("dialog", (dialog) => void dialog.accept());
    await anders.reload();
    assert.equal(await purpose.inputValue(), "Skrivet utan kontakt med tjänsten.");
    await anders.unroute(terms);
    await saved(anders);
    assert.equal(
      (await as(EXAMPLE.anders).contract(EXAMPLE.anders, own.negotiation?.id ?? "")).terms.purpose,
      "Skrivet utan kontakt med tjänsten.",
    );

    await anders.getByText("Låst text").first().waitFor();
    await anders.getByRole("button", { name: "Godkänn och skicka till Eva Nordström" }).click();
    await anders.getByRole("dialog").getByRole("button", { name: "Ja, godkänn och skicka" }).click();
    await anders.getByText("Du har godkänt. Nu väntar vi på Eva Nordström.").waitFor();

    const eva = await tab.sit(EXAMPLE.eva, path);
    await eva.getByText("Skrivet utan kontakt med tjänsten.").waitFor();
    await eva.getByRole("button", { name: "Godkänn" }).click();
    await eva.getByRole("dialog").getByRole("button", { name: "Ja, jag godkänner" }).click();
    await eva.getByText("Kontraktet gäller.").waitFor();
    const { approvals } = await as(EXAMPLE.anders).contract(EXAMPLE.anders, own.negotiation?.id ?? "");
    assert.deepEqual(
      approvals.map(({ opened, from }) => ({ opened, from })),
      [
        { opened: true, from: "tab" },
        { opened: true, from: "tab" },
      ],
    );
  });

  it("a comment goes out as the same request when the server failed, and stays when it is refused", async () => {
    const { own } = await as(EXAMPLE.leyla).start();
    const helena = await tab.sit(EXAMPLE.helena, `contract/${EXAMPLE.leyla}/${own.negotiation?.id}`);
    const requests: string[] = [];
    const refusal = { key: "contract.changedSince", message: "Det finns en nyare lydelse.", params: {} };
    await helena.route("**/change-request", (route) => {
      requests.push((route.request().postDataJSON() as { request: string }).request);
      return route.fulfill(requests.length === 1 ? busy : { status: 409, json: refusal });
    });
    await helena.getByRole("button", { name: "Be om ändringar" }).click();
    const dialog = helena.getByRole("dialog");
    await dialog.getByLabel("Din kommentar").fill("Det här tog lång tid att skriva.");
    await dialog.getByRole("button", { name: "Skicka" }).click();
    await dialog.getByText(busy.json.message).waitFor();
    await dialog.getByRole("button", { name: "Skicka" }).click();
    await dialog.getByText(refusal.message).waitFor();
    assert.equal(requests.length, 2);
    assert.equal(requests[0], requests[1]);

    await dialog.getByRole("button", { name: "Avbryt" }).click();
    await helena.getByRole("button", { name: "Be om ändringar" }).click();
    await comes(async () =>
      assert.equal(await dialog.getByLabel("Din kommentar").inputValue(), "Det här tog lång tid att skriva."),
    );
  });

  it("a principal asks for changes with a comment, which soon shows where the holder is", async () => {
    const { own } = await as(EXAMPLE.leyla).start();
    const path = `contract/${EXAMPLE.leyla}/${own.negotiation?.id}`;
    const [leyla, start] = [await tab.sit(EXAMPLE.leyla, path), await tab.sit(EXAMPLE.leyla, "")];
    await leyla.getByText("Du har godkänt. Nu väntar vi på Helena Brandt.").waitFor();
    const helena = await tab.sit(EXAMPLE.helena, path);
    await helena.getByRole("button", { name: "Be om ändringar" }).click();
    await helena.getByRole("dialog").getByRole("button", { name: "Skicka" }).click();
    await helena.getByText("Fyll i det här fältet.").waitFor();
    await helena.getByLabel("Din kommentar").fill("Skriv något om frånvaron.");
    await helena.getByRole("dialog").getByRole("button", { name: "Skicka" }).click();
    await helena.getByText("Du har bett om ändringar.").waitFor();

    await leyla.getByText("Skriv något om frånvaron.").waitFor();
    await start.getByRole("link", { name: /^Ändra kontraktet/ }).waitFor();
    await leyla.getByRole("textbox", { name: "Vad som får vänta" }).fill("Den nya webbsidan.");
    await saved(leyla);
    await leyla.getByRole("button", { name: /^Godkänn och skicka till Helena/ }).click();
    await leyla.getByRole("dialog").getByRole("button", { name: "Ja, godkänn och skicka" }).click();
    await leyla.getByText("Du har godkänt. Nu väntar vi på Helena Brandt.").waitFor();
    await leyla.getByText("Lydelse 2").first().waitFor();
  });

  it("two sum up their talk, set a goal and confirm it; who was slower is shown what the other wrote", async () => {
    const talk = (await as(EXAMPLE.tove).start()).own.appraisal;
    const path = `talk/${EXAMPLE.tove}/${talk?.id}`;
    const tove = await tab.sit(EXAMPLE.tove, path);
    const karim = await tab.sit(EXAMPLE.karim, path);
    await tove.context().setOffline(true);
    await tove.getByLabel("Arbetsenheten").fill("Toves text");
    await karim.getByLabel("Arbetsenheten").fill("Karims text");
    await karim.getByLabel("Arbetsenheten").blur();
    await karim.getByText("Senast ändrat av Karim Haddad").last().waitFor();
    await tove.context().setOffline(false);
    await tove.getByText("Karim Haddad hann ändra texten före dig").waitFor();
    await tove.getByRole("button", { name: "Använd min text" }).click();
    await tove.getByLabel("Arbetsenheten").blur();
    await tove.getByText(/Senast ändrat av Tove Hallberg/).waitFor();

    await karim.getByLabel(/^Nästa medarbetarsamtal/).fill("2030-05-06");
    await karim.getByLabel(/^Nästa medarbetarsamtal/).blur();
    await karim.getByText("Senast ändrat av Karim Haddad").last().waitFor();
    await karim.getByRole("button", { name: "Lägg till mål" }).click();
    const dialog = karim.getByRole("dialog", { name: "Nytt mål" });
    await dialog.getByRole("button", { name: "Spara målet" }).click();
    await dialog.getByText("Fyll i det här fältet.").first().waitFor();
    await dialog.getByLabel(/^Mål/).fill("Alla skyddsronder blir av");
    await dialog.getByLabel(/^Så ser vi att det är nått/).fill("Fyra ronder på ett år");
    await dialog.getByLabel(/^Klart senast/).fill("2030-04-01");
    await dialog.getByRole("button", { name: "Spara målet" }).click();
    await karim.getByRole("heading", { name: "Alla skyddsronder blir av" }).waitFor();

    await karim.getByRole("button", { name: "Skicka för bekräftelse" }).first().click();
    await karim.getByRole("dialog").getByRole("button", { name: "Skicka för bekräftelse" }).click();
    await karim.getByRole("button", { name: "Bekräfta" }).click();
    await karim.getByRole("dialog").getByRole("button", { name: "Ja, jag bekräftar" }).click();
    await karim.getByText("Du har bekräftat. Nu väntar vi på Tove Hallberg.").waitFor();

    await tove.reload();
    await tove.getByRole("button", { name: "Bekräfta" }).click();
    await tove.getByLabel("Avvikande mening (om du vill)").fill("Jag hade velat ha fler ronder.");
    await tove.getByRole("dialog").getByRole("button", { name: "Ja, jag bekräftar" }).click();
    await tove.getByText("Ni har båda bekräftat sammanfattningen.").waitFor();
    await tove.getByText("Avvikande mening från Tove Hallberg").waitFor();
    await tove.getByRole("link", { name: "Mina mål", exact: true }).click();
    await tove.getByRole("heading", { name: "Alla skyddsronder blir av" }).waitFor();
  });

  it("an expired sign-in asks for a new one outside Teams, and an example person who does not exist cannot be chosen", async () => {
    const outside = await tab.visit({ inTeams: false });
    await outside.open("goals", { person: EXAMPLE.sara });
    await outside.page.evaluate("sessionStorage.setItem('uppdragsdialog.token', 'worn.out.token')");
    await outside.page.reload();
    await outside.page.getByText("Din inloggning har gått ut").waitFor();
    const other = await tab.visit({ inTeams: false });
    await other.open("", { person: "nobody" as PersonId });
    await other.page.getByText("Den personen finns inte i exemplet.").waitFor();
  });
});
