import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { addDays, dayOf, instantOf } from "#core/time.ts";
import type { StoredBody } from "#bot/store/store.ts";
import { apiClient } from "./support/apiClient.ts";
import { type Visitor, accessibilityFaults, overflow } from "./support/browser.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** A manager plans the team's talks in the browser. */
describe("the plan of the team's talks in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });
  let karim: Visitor;

  beforeEach(async () => {
    karim = await tab.visit();
    await karim.open("planning", { person: EXAMPLE.karim });
  });
  afterEach(async () => {
    assert.deepEqual(karim.complaints, []);
  });

  const section = (name: string) => karim.page.getByRole("region", { name });

  it("says what is to be chosen before anything is booked", async () => {
    await section("Att boka").getByRole("button", { name: "Boka och bjud in" }).click();
    await karim.page.getByText("Kryssa för minst en person.").waitFor();
  });

  it("shows who has asked for a talk on the start page, until that is taken back", async () => {
    await karim.open("", { person: EXAMPLE.sara });
    const { page } = karim;
    await page.getByRole("button", { name: "Be om ett samtal" }).click();
    await page.getByRole("radio", { name: "Eftermiddag" }).check();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("button", { name: "Be om samtal" }).click();
    await page.getByText(/Det väntar på att bli bokat\. Passar: eftermiddag\./).waitFor();
    await karim.open("planning", { person: EXAMPLE.karim });
    await section("Att boka")
      .getByText(/Bad om samtal .* \(eftermiddag\)/)
      .waitFor();
    await karim.open("", { person: EXAMPLE.sara });
    await page.getByRole("button", { name: "Ta tillbaka" }).click();
    await page.getByRole("button", { name: "Be om ett samtal" }).waitFor();
  });

  it("books several at once, at the times proposed or set, and shows them under way", async () => {
    const waiting = section("Att boka");
    await waiting.getByRole("button", { name: "Markera alla" }).click();
    await comes(async () =>
      assert.notEqual(await waiting.getByLabel("Dag för Sara Lindqvist").inputValue(), "", "a time is proposed"),
    );
    await waiting.getByLabel("Dag för Zofia Wiśniewska").fill(addDays(dayOf(instantOf(new Date())), 200));
    await waiting.getByLabel("Klockslag för Zofia Wiśniewska").fill("15:15");
    await waiting.getByRole("button", { name: "Boka och bjud in (2)" }).click();
    await karim.page.getByText("2 samtal är bokade.", { exact: false }).first().waitFor();
    await section("På gång")
      .getByText(/kl\. 15:15/)
      .waitFor();
    await waiting.getByText("Alla har ett samtal på gång.").waitFor();
  });

  it("moves one, calls one off, and gives the file for the calendar", async () => {
    const underWay = section("På gång");
    await underWay.getByRole("button", { name: /^Flytta: Yusuf/ }).click();
    const dialog = karim.page.getByRole("dialog");
    await dialog.getByLabel("Klockslag").fill("11:10");
    await dialog.getByRole("button", { name: "Flytta" }).click();
    await underWay.getByText(/kl\. 11:10/).waitFor();

    const [download] = await Promise.all([
      karim.page.waitForEvent("download"),
      underWay.getByRole("button", { name: /^Till kalendern: Yusuf/ }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^medarbetarsamtal-\d{4}-\d{2}-\d{2}\.ics$/);
    const file = await readFile(await download.path(), "utf8");
    assert.match(file, /METHOD:PUBLISH/);
    assert.match(file, /SEQUENCE:1/);

    await underWay.getByRole("button", { name: /^Ställ in: Maria/ }).click();
    await dialog.getByRole("button", { name: "Ställ in samtalet" }).click();
    await section("Att boka").getByRole("checkbox", { name: /Maria/ }).waitFor();
  });

  it("lets who stands in take over a talk, told beforehand what does not go along", async () => {
    const ingrid = apiClient(tab.origin, EXAMPLE.ingrid);
    const { people } = await ingrid.team();
    const booked = people.find(({ subject, can }) => can.startAppraisal && subject.id !== EXAMPLE.daniel)?.subject;
    assert.ok(booked);
    const date = addDays(dayOf(instantOf(new Date())), 20);
    await ingrid.command("POST", "appraisals", { employee: booked.id, date, time: "10:00" });
    await karim.open("planning", { person: EXAMPLE.daniel });
    await section("På gång")
      .getByRole("button", { name: `Ta över: ${booked.name}` })
      .click();
    const dialog = karim.page.getByRole("dialog");
    await dialog.getByText(/Det Ingrid Falk har förberett stannar hos Ingrid Falk/).waitFor();
    assert.deepEqual(await accessibilityFaults(karim.page), []);
    await dialog.getByRole("button", { name: "Ta över" }).click();
    await section("På gång")
      .getByRole("button", { name: `Flytta: ${booked.name}` })
      .waitFor();
  });

  it("is reached from the team page, and fits a phone", async () => {
    await karim.open("team", { person: EXAMPLE.karim, width: 320 });
    await karim.page.getByRole("link", { name: "Planera samtalen" }).click();
    await karim.page.getByRole("heading", { level: 1, name: "Planera samtal" }).waitFor();
    assert.equal(await overflow(karim.page), 0);
  });

  it("says of a meeting booked in Outlook where it is and how to join, instead of giving a file", async () => {
    const sara = apiClient(tab.origin, EXAMPLE.sara);
    const talk = (await sara.start()).own.appraisal;
    assert.ok(talk);
    const event = {
      id: `talkEvent:${talk.id}`,
      type: "talkEvent",
      schema: 1,
      talk: talk.id,
      employee: EXAMPLE.sara,
      organizer: EXAMPLE.karim,
      sequence: 0,
      state: "booked",
      event: "event-1",
    };
    const joinUrl = "https://teams.microsoft.com/l/meetup-join/1";
    await tab.ports.store.commit("dossiers", EXAMPLE.sara, [
      { kind: "create", body: { ...event, joinUrl } as StoredBody },
    ]);
    const { page, open } = karim;
    await open(`talk/${EXAMPLE.sara}/${talk.id}`, { person: EXAMPLE.karim });
    const join = page.getByRole("link", { name: "Anslut i Teams" });
    assert.equal(await join.getAttribute("href"), joinUrl);
    await section("Samtalet i kalendern")
      .getByText(/bokat i Outlook i kalendern hos Karim Haddad/)
      .waitFor();
    assert.equal(await page.getByRole("button", { name: "Till kalendern" }).count(), 0);
    assert.deepEqual(await accessibilityFaults(page), []);
  });

  it("gives the file to the employee too, where the card leads, and how to take a cancelled talk out again", async () => {
    const yusuf = apiClient(tab.origin, EXAMPLE.yusuf);
    const id = (await yusuf.start()).own.appraisal?.id;
    const path = `talk/${EXAMPLE.yusuf}/${id}/calendar`;
    await karim.open(path, { person: EXAMPLE.yusuf });
    await karim.page.getByRole("button", { name: "Till kalendern" }).waitFor();
    await yusuf.command("POST", `appraisals/${EXAMPLE.yusuf}/${id}/cancellation`, { reason: "newDate" });
    await karim.page.getByRole("button", { name: "Ta bort ur kalendern" }).waitFor();
  });
});
