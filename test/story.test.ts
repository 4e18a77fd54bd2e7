import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { PersonId } from "#core/ids.ts";
import { type Day, addDays } from "#core/time.ts";
import { apiClient } from "./support/apiClient.ts";
import { openBrowser } from "./support/browser.ts";
import { type LocalServer, freePort, startLocalServer } from "./support/localServer.ts";
import {
  type Seat,
  answer,
  byMenu,
  confirm,
  forward,
  linkOf,
  openTalk,
  openWaiting,
  saved,
  takeSeat,
  writeCommon,
} from "./support/tabPage.ts";

const SARAS = {
  tasks: "Morgonbesöken är roligast, säger Sara.",
  change: "Färre körlistor, önskar Sara.",
  results: "Nyckelskåpet blev klart i april.",
  kept: "Det här behåller Sara för sig själv.",
};
const KARIMS = "Sara håller ihop gruppen, tycker Karim.";
const COMMON = { tasks: "Omsorgen går före körlistorna.", promise: "Karim ordnar vikarier till onsdagarna." };
const GOAL = "Alla nyanställda har en handledare";
const PURPOSE = {
  first: "Vård och omsorg för dem som behöver det mest.",
  second: "Vård och omsorg efter behov, tillsammans med skola och kultur.",
};
const COMMENT = "Skriv in samarbetet med skolan.";
const NOTE = "Två av tre har en handledare.";

/** The tab as four people use it during a year's most important days, in Chromium, against the local server itself. */
describe("the story in the tab", function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), "story-"));
  let server: LocalServer;
  let browser: Browser;
  let today: Day;
  let sara: Seat, karim: Seat, anders: Seat, eva: Seat, evaBehind: Seat, evaStale: Seat;
  const seats: Seat[] = [];
  let broken = false;

  // What comes later in the story builds on what came before.
  beforeEach(function () {
    if (broken) this.skip();
  });
  afterEach(function () {
    broken ||= this.currentTest?.state === "failed";
  });

  const sit = async (person: PersonId, how?: Parameters<typeof takeSeat>[3]) => {
    const seat = await takeSeat(browser, server.origin, person, how);
    seats.push(seat);
    return seat;
  };

  before(async () => {
    [server, browser] = await Promise.all([
      freePort().then((port) => startLocalServer({ dataFile: join(folder, "data.sqlite"), port })),
      openBrowser(),
    ]);
    today = (await apiClient(server.origin, EXAMPLE.karim).start()).today as Day;
    [sara, karim, anders, eva] = await Promise.all([
      sit(EXAMPLE.sara),
      sit(EXAMPLE.karim),
      sit(EXAMPLE.anders),
      sit(EXAMPLE.eva),
    ]);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it("the chef books a talk with the medarbetare for today", async () => {
    const { page } = karim;
    await byMenu(page, "Mitt team");
    await page.getByRole("button", { name: "Boka samtal: Sara Lindqvist" }).click();
    const dialog = page.getByRole("dialog", { name: "Boka medarbetarsamtal med Sara Lindqvist" });
    await dialog.getByLabel("Dag").fill(today);
    await dialog.getByRole("button", { name: "Boka och bjud in" }).click();
    await dialog.waitFor({ state: "detached" });
    await page
      .getByRole("row", { name: /Sara Lindqvist/ })
      .getByText("Förbereds")
      .waitFor();
  });

  it("the medarbetare finds it waiting and prepares, and a reload in the middle loses nothing", async () => {
    const { page } = sara;
    await page.reload();
    await openWaiting(page, /^Förbered samtalet/);
    await page.getByRole("heading", { level: 1, name: "Förbered samtalet med Karim Haddad" }).waitFor();
    await page.getByText("Bara du ser det du skriver tills du och Karim Haddad båda har delat.").waitFor();

    await forward(page, "Nästa", "Arbetsuppgifter");
    await answer(page, /^Vilka uppgifter är viktigast/).fill(SARAS.tasks);
    await answer(page, /^Vad vill du göra mer av/).fill(SARAS.change);
    await page.getByRole("radio", { name: "Delvis" }).check();
    await forward(page, "Nästa", "Arbetsresultat");
    await answer(page, /^Vad är du mest nöjd med/).fill(SARAS.results);
    await answer(page, /^Vad blev inte som du hade tänkt dig/).fill(SARAS.kept);
    await page.getByRole("checkbox", { name: /^Behåll för mig själv: Vad blev inte/ }).check();
    await saved(page);

    await page.reload();
    await page.getByRole("heading", { level: 2, name: "Arbetsresultat" }).waitFor();
    assert.equal(await answer(page, /^Vad är du mest nöjd med/).inputValue(), SARAS.results);
    assert.equal(await answer(page, /^Vad blev inte/).inputValue(), SARAS.kept);
    assert.ok(await page.getByRole("checkbox", { name: /^Behåll för mig själv: Vad blev inte/ }).isChecked());

    await forward(page, "Tillbaka", "Arbetsuppgifter");
    assert.equal(await answer(page, /^Vilka uppgifter är viktigast/).inputValue(), SARAS.tasks);
    assert.ok(await page.getByRole("radio", { name: "Delvis" }).isChecked());
    await forward(page, "Nästa", "Arbetsresultat");
  });

  it("she reviews and shares, told what sharing means, and the chef still sees nothing of hers", async () => {
    const { page } = sara;
    await page.getByRole("button", { name: /Granska och dela/ }).click();
    await page.getByRole("heading", { level: 2, name: "Granska din förberedelse" }).waitFor();
    await page.getByRole("region", { name: "Arbetsuppgifter" }).getByText(SARAS.tasks).waitFor();
    await page.getByRole("region", { name: "Arbetsresultat" }).getByText("Behålls för dig själv").waitFor();
    await lookIn(karim, "Sara Lindqvist har inte delat ännu.");

    await page.getByRole("button", { name: "Dela med Karim Haddad" }).click();
    const dialog = page.getByRole("dialog", { name: "Dela din förberedelse?" });
    await dialog.getByText("När ni båda har delat ser ni varandras svar samtidigt").waitFor();
    await dialog.getByText("kan bli en allmän handling").waitFor();
    await dialog.getByRole("button", { name: "Dela", exact: true }).click();
    await page.getByText("Karim Haddad har inte delat ännu.").waitFor();
    await lookIn(karim, "Sara Lindqvist har delat. Du ser svaren när du också har delat.");
  });

  it("when both have shared they read the answers side by side, but not what was kept", async () => {
    const { page } = karim;
    await page.getByRole("link", { name: "Börja förbereda" }).click();
    await forward(page, "Nästa", "Arbetsuppgifter");
    await answer(page, /^Hur ser du på medarbetarens uppgifter/).fill(KARIMS);
    await page.getByRole("radio", { name: "Helt" }).check();
    await page.getByRole("button", { name: /Granska och dela/ }).click();
    await page.getByRole("button", { name: "Dela med Sara Lindqvist" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Dela", exact: true }).click();

    await openTalk(sara.page);
    for (const { page: theirs } of [karim, sara]) {
      const both = theirs.getByRole("region", { name: "Det ni har skrivit" });
      for (const text of [SARAS.tasks, SARAS.change, SARAS.results, KARIMS, "Ni ser olika på det här"])
        await both.getByText(text).waitFor();
      assert.equal(await theirs.getByText(SARAS.kept).count(), 0);
    }
    const told = await karim.told();
    assert.ok(told.includes(SARAS.tasks));
    assert.ok(!told.includes(SARAS.kept), "what is kept to oneself reaches nobody else");
  });

  it("after the talk both write the summary, propose a goal and name the next day", async () => {
    await karim.page.getByRole("button", { name: "Samtalet är hållet" }).click();
    await karim.page.getByRole("dialog").getByRole("button", { name: "Samtalet är hållet" }).click();
    await karim.page.getByRole("region", { name: "Gemensam sammanfattning" }).waitFor();

    await openTalk(sara.page);
    await writeCommon(sara.page, "Arbetsuppgifter", COMMON.tasks);
    await writeCommon(karim.page, "Det här åtar sig chefen", COMMON.promise);
    await writeCommon(karim.page, "Nästa medarbetarsamtal", addDays(today, 365));

    await karim.page.getByRole("button", { name: "Skicka för bekräftelse" }).first().click();
    const sending = karim.page.getByRole("dialog", { name: "Skicka för bekräftelse" });
    await sending.getByText("Minst ett mål, eller en motivering till att inga sätts").waitFor();
    await sending.getByRole("button", { name: "Avbryt" }).click();

    await sara.page.reload();
    await sara.page.getByRole("button", { name: "Lägg till mål" }).click();
    const dialog = sara.page.getByRole("dialog", { name: "Nytt mål" });
    await dialog.getByLabel(/^Mål/).fill(GOAL);
    await dialog.getByLabel(/^Så ser vi att det är nått/).fill("Tre av tre nyanställda");
    await dialog.getByRole("button", { name: "Spara målet" }).click();
    await sara.page.getByRole("heading", { name: GOAL }).waitFor();
    assert.equal(
      await sara.page.getByRole("button", { name: "Skicka för bekräftelse" }).count(),
      0,
      "the manager sends",
    );
  });

  it("the chef sends the summary, both confirm it, and the goal is agreed", async () => {
    const { page } = karim;
    await page.reload();
    await page.getByRole("heading", { name: GOAL }).waitFor();
    const fromLastTime = page.locator("form", { has: page.getByRole("radio", { name: "Fortsätter" }) });
    for (const form of await fromLastTime.all()) {
      await form.getByRole("radio", { name: "Nått", exact: true }).check();
      await form.getByRole("button", { name: "Spara svaret" }).click();
      await form.getByText("Sparat: Nått, av Karim Haddad").waitFor();
    }
    await page.getByRole("button", { name: "Skicka för bekräftelse" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Skicka för bekräftelse" }).click();
    await confirm(page);
    await page.getByText("Du har bekräftat. Nu väntar vi på Sara Lindqvist.").waitFor();

    await openWaiting(sara.page, /^Bekräfta sammanfattningen/);
    for (const text of Object.values(COMMON)) await sara.page.getByText(text).waitFor();
    await confirm(sara.page);
    await page.reload();
    for (const { page: theirs } of [karim, sara]) {
      await theirs.getByText("Ni har båda bekräftat sammanfattningen.").waitFor();
      await theirs.getByText("Bekräftat", { exact: true }).waitFor();
      await theirs.getByText(/^Sara Lindqvist bekräftade/).waitFor();
      await theirs.getByText(/^Karim Haddad bekräftade/).waitFor();
    }
    await byMenu(sara.page, "Mina mål");
    await sara.page.getByRole("region", { name: GOAL }).getByText("Överenskommet").waitFor();
  });

  it("the förvaltningschef finishes the drafted contract and sends it", async () => {
    const { page } = anders;
    await openWaiting(page, /^Skriv klart kontraktet/);
    await page.getByText("Ej skickat utkast").waitFor();
    await page.getByRole("textbox", { name: "Syfte", exact: true }).fill(PURPOSE.first);
    await saved(page);
    await page.reload();
    const purpose = page.getByRole("textbox", { name: "Syfte", exact: true });
    await purpose.waitFor();
    assert.equal(await purpose.inputValue(), PURPOSE.first);
    await page.getByRole("button", { name: "Godkänn och skicka till Eva Nordström" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ja, godkänn och skicka" }).click();
    await page.getByText("Du har godkänt. Nu väntar vi på Eva Nordström.").waitFor();
  });

  it("the kommunchef asks for changes, and the holder sends a second wording", async () => {
    await eva.page.reload();
    await openWaiting(eva.page, /^Läs och godkänn kontraktet.*Anders Holm/);
    await eva.page.getByText(PURPOSE.first).waitFor();
    const path = new URL(eva.page.url()).pathname.replace("/tab/", "");
    // As where a proxy holds back what the server tells by itself.
    const behind = { path, isTold: false };
    [evaBehind, evaStale] = await Promise.all([sit(EXAMPLE.eva, behind), sit(EXAMPLE.eva, behind)]);
    for (const { page } of [evaBehind, evaStale]) await page.getByText(PURPOSE.first).waitFor();

    await eva.page.getByRole("button", { name: "Be om ändringar" }).click();
    await eva.page.getByRole("dialog").getByLabel("Din kommentar").fill(COMMENT);
    await eva.page.getByRole("dialog").getByRole("button", { name: "Skicka" }).click();
    await eva.page.getByText("Du har bett om ändringar.").waitFor();

    await openWaiting(anders.page, /^Ändra kontraktet/);
    await anders.page.getByText(COMMENT).waitFor();
    await anders.page.getByRole("textbox", { name: "Syfte", exact: true }).fill(PURPOSE.second);
    await saved(anders.page);
    await anders.page.getByRole("button", { name: "Godkänn och skicka till Eva Nordström" }).click();
    await anders.page.getByRole("dialog").getByRole("button", { name: "Ja, godkänn och skicka" }).click();
    await anders.page.getByText("Lydelse 2 ").first().waitFor();
  });

  it("a page with the first wording cannot approve the second, however often one presses", async () => {
    const { page } = evaBehind;
    await page.getByRole("button", { name: "Godkänn", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Godkänn lydelse 1" });
    for (const _ of [1, 2]) {
      const refused = page.waitForResponse((response) => response.url().endsWith("/approval"));
      await dialog.getByRole("button", { name: "Ja, jag godkänner" }).click();
      assert.equal((await refused).status(), 409);
      await dialog.getByRole("alert").getByText("Läs lydelse 2 och ta ställning till den.").waitFor();
    }
    await dialog.getByRole("button", { name: "Avbryt" }).click();
    await page.getByText(PURPOSE.second).waitFor();
  });

  it("the kommunchef approves the second wording, and both see that it is in force", async () => {
    await openWaiting(eva.page, /^Läs och godkänn kontraktet.*Anders Holm/);
    await eva.page.getByText(PURPOSE.second).waitFor();
    await eva.page.getByRole("button", { name: "Godkänn", exact: true }).click();
    const dialog = eva.page.getByRole("dialog", { name: "Godkänn lydelse 2" });
    await dialog.getByRole("button", { name: "Ja, jag godkänner" }).click();
    await eva.page.getByText("Gällande", { exact: true }).waitFor();
    await anders.page.reload();
    for (const { page } of [eva, anders]) {
      await page.getByText("Gällande", { exact: true }).waitFor();
      await page.getByText("Kontraktet gäller.").waitFor();
      await page.getByText(PURPOSE.second).waitFor();
    }
  });

  it("the medarbetare says how the goal goes, and the chef sees it on the team page", async () => {
    const { page } = sara;
    await page.getByRole("button", { name: `Berätta hur det går med ”${GOAL}”` }).click();
    await page.getByRole("radio", { name: "Risk" }).check();
    await page.getByLabel("Kommentar (om du vill)").fill(NOTE);
    await page.getByRole("button", { name: "Spara läget" }).click();
    const goal = page.getByRole("region", { name: GOAL });
    await goal.getByRole("list", { name: "Så har det gått" }).getByText(NOTE).waitFor();

    await byMenu(karim.page, "Mitt team");
    const row = karim.page.getByRole("row", { name: /Sara Lindqvist/ });
    await row.getByText("1 går trögt").waitFor();
    await row.getByText("1 mål").waitFor();
    await row.getByText("Inget kontrakt").waitFor();
  });

  it("a page left open since the first wording is told what has happened and shows what is in force", async () => {
    const { page } = evaStale;
    await page.getByRole("button", { name: "Godkänn", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Ja, jag godkänner" }).click();
    await dialog
      .getByRole("alert")
      .getByText(/kontraktets läge är: gällande/)
      .waitFor();
    await dialog.getByRole("button", { name: "Avbryt" }).click();
    await page.getByText("Gällande", { exact: true }).waitFor();
    await page.getByText(PURPOSE.second).waitFor();
    assert.equal(await page.getByText(PURPOSE.first).count(), 0);
    assert.equal(await page.getByRole("button", { name: "Godkänn", exact: true }).count(), 0);
  });

  it("the tab speaks English to who prefers it, also after a reload", async () => {
    const { page } = karim;
    const talk = await linkOf(page, "Öppna samtalet: Maria");
    const preparation = `${await linkOf(page, "Öppna samtalet: Yusuf Abdi")}/preparation`;
    await byMenu(page, "Start");
    const contract = await linkOf(page, "Läs kontraktet");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Hello Karim!" }).waitFor();
    for (const [path, heading] of [
      ["/tab/", "Hello Karim!"],
      ["/tab/goals", "My goals"],
      ["/tab/team", "My team"],
      ["/tab/organisation", "The municipality's goals"],
      [contract, "Assignment contract for Karim Haddad"],
      [talk, /^Appraisal talk with Maria/],
      [preparation, "Prepare for the talk with Yusuf Abdi"],
    ] as const) {
      await page.goto(`${server.origin}${path}`);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      const shown = await page.locator("body").innerText();
      assert.deepEqual(
        SWEDISH_WORDS.filter((word) => shown.includes(word)),
        [],
        `Swedish on ${path}`,
      );
    }
  });

  it("no page has complained meanwhile", () => {
    assert.deepEqual(
      seats.flatMap(({ complaints }) => complaints),
      [],
    );
  });

  /** The chef looks at the talk before both have shared: nothing of the other's is there, nor has ever been sent. */
  async function lookIn(chef: Seat, said: string) {
    await byMenu(chef.page, "Mitt team");
    await chef.page.getByRole("link", { name: "Öppna samtalet: Sara Lindqvist" }).click();
    await chef.page.getByText(said).waitFor();
    const shown = `${await chef.page.content()}\n${await chef.told()}`;
    for (const text of Object.values(SARAS)) assert.ok(!shown.includes(text), `"${text}" has reached the chef`);
  }
});

/** Words of the tab itself, which nobody has written in a text of their own. */
const SWEDISH_WORDS = [
  "väntar på dig",
  "Medarbetarsamtal",
  "Uppdragskontrakt",
  "Uppdragsgivare",
  "Kommunens mål",
  "Mitt team",
  "Gällande",
  "Lydelse",
  "Öppna",
  "Boka",
  "Klart senast",
  "Granska",
  "Tillbaka",
  "Förbered",
  "Skriv ut",
];
