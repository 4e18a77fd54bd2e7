import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { takeOutExtract } from "#bot/usecases/extract.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import { decideAndLook, finishJob } from "./support/archiveScenes.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** The registrar as archivist: decides, looks through, removes, stops. */
describe("keeping and removal in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("goes from a decision with its reference to a proof without names", async () => {
    const page = await tab.sit(EXAMPLE.gunilla, "administration/retention");
    await page.getByText(/Ingen handlingstyp har ett beslut/).waitFor();
    await page.getByRole("button", { name: "Skriv in beslut: Avstämningar med svar" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Efter hur många månader").fill("1");
    await dialog.getByRole("button", { name: "Spara beslutet" }).click();
    await dialog.getByText(/Skriv vilket beslut det bygger på/).waitFor();
    await dialog.getByLabel(/Beslutets beteckning/).fill("KS 2026-05-05 § 51");
    await dialog.getByRole("button", { name: "Spara beslutet" }).click();
    await page.getByText("Gallras (tas bort) efter 1 månad").waitFor();

    await page.getByRole("button", { name: "Gör en genomgång" }).click();
    await page.getByText("Genomgång pågår", { exact: true }).waitFor();
    const job = retentionJob(tab.ports, { onFault: (fault) => assert.fail(String(fault)) });
    await job.work();
    await page.getByText("Väntar på ditt godkännande").waitFor();
    await page.getByRole("button", { name: "Visa vems" }).click();
    await page
      .getByRole("dialog")
      .getByText(/Avstämningar med svar \d+/)
      .first()
      .waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Stäng" }).click();
    await page.getByRole("button", { name: /^Ta bort \d+ handlingar$/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ta bort", exact: true }).click();
    await page
      .getByText(/^(Borttagning pågår|Klar)$/)
      .or(page.getByText("Borttagningen har börjat."))
      .first()
      .waitFor();
    await job.work();
    const proofs = page.getByRole("region", { name: "Bevis" });
    await proofs.getByText(/^\d+: Gallras \(tas bort\) efter 1 månad\. KS 2026-05-05 § 51$/).waitFor();
    assert.doesNotMatch((await proofs.textContent()) ?? "", /Sara|Maria|Karim/);
    await job.stop();
  });

  it("lets a person see who has opened what, and take out everything", async () => {
    await takeOutExtract(tab.ports, EXAMPLE.gunilla, { person: EXAMPLE.sara, as: "registrar", why: "Begäran 1" });
    const page = await tab.sit(EXAMPLE.sara, "");
    await page.getByRole("link", { name: /^Mina uppgifter/ }).click();
    const row = page.getByRole("listitem").filter({ hasText: "Gunilla Åberg" });
    await row.getByText("Skäl: Begäran 1").waitFor();
    const taken = page.waitForEvent("download");
    await page.getByRole("button", { name: "Hämta som PDF" }).click();
    assert.match((await taken).suggestedFilename(), /^registerutdrag-sara-.*\.pdf$/);
  });

  it("stops removal in a person's dossier, and lets it go on", async () => {
    const page = await tab.sit(EXAMPLE.gunilla, "administration/holds");
    const lift = page.getByRole("button", { name: /^Häv stoppet för Sara/ });
    await page.getByLabel("Sök person").fill("sara lind");
    await page.getByRole("button", { name: "Sök" }).click();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Sätt stopp" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/Skäl/).fill("Tvist om lön");
    await dialog.getByLabel("Omprövas senast").fill("2027-06-01");
    await dialog.getByRole("button", { name: "Sätt stopp" }).click();
    await page.getByRole("definition").getByText("Tvist om lön").waitFor();
    await lift.click();
    await page.getByRole("dialog").getByRole("button", { name: "Häv stoppet" }).click();
    await lift.waitFor({ state: "detached" });
  });

  it("packs what the e-archive is to have, and removes nothing before it is received", async () => {
    const { ports } = tab;
    const late = { ...ports, now: () => `${addDays(dayOf(ports.now()), 1100)}T09:00:00.000Z` as Instant };
    await decideAndLook(late, EXAMPLE.gunilla, "exchange");
    const page = await tab.sit(EXAMPLE.gunilla, "administration/retention");
    await page.getByText("Handlingar ska lämnas till e-arkivet innan de kan tas bort.").waitFor();
    await page.getByRole("button", { name: "Gör e-arkivpaket" }).click();
    await page.getByText("Packas", { exact: true }).waitFor();
    await finishJob(late);
    const packages = page.getByRole("region", { name: "E-arkivpaket", exact: true });
    const taken = page.waitForEvent("download");
    await packages.getByRole("button", { name: "Hämta paketet (zip)" }).click();
    assert.match((await taken).suggestedFilename(), /^e-arkivpaket-.*\.zip$/);
    await packages.getByRole("button", { name: "Skriv in mottagandet" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Skriv in mottagandet" }).click();
    await dialog.getByText(/tas inte bort förrän det är mottaget där/).waitFor();
    await dialog.getByLabel("E-arkivets beteckning på leveransen").fill("Leverans 2029-17");
    await dialog.getByRole("button", { name: "Skriv in mottagandet" }).click();
    await packages.getByText(/^Leverans 2029-17, inskrivet av Gunilla/).waitFor();
    await page.getByRole("button", { name: "Gör en ny genomgång" }).waitFor();
  });
});
