import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { playgroundPort } from "#bot/local/playgrounds.ts";
import { chromiumPath } from "../tools/ensureChromium.ts";
import { type ApiClient, apiClient } from "./support/apiClient.ts";
import { type LocalServer, freePort, startLocalServer } from "./support/localServer.ts";
import { type Chat, openChat } from "./support/playgroundPage.ts";

/** Three chats as a newcomer has them after `npm run local`: Microsoft's Agents Playground, in real Chromium. */
describe("the story in three Agents Playgrounds", function () {
  this.timeout(600_000);
  let folder: string;
  let server: LocalServer;
  let browser: Browser;
  let chats: { readonly sara: Chat; readonly karim: Chat; readonly eva: Chat };
  let sara: ApiClient;
  let karim: ApiClient;
  let anders: ApiClient;
  let today: Day;
  let talk: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "playgrounds-"));
    server = await startLocalServer({ dataFile: join(folder, "data.sqlite"), port: await freePort(), args: [] });
    await server.says("Ctrl-C");
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
    chats = {
      sara: await openChat(browser, playgroundPort(0)),
      karim: await openChat(browser, playgroundPort(1)),
      eva: await openChat(browser, playgroundPort(2)),
    };
    sara = apiClient(server.origin, EXAMPLE.sara);
    karim = apiClient(server.origin, EXAMPLE.karim);
    anders = apiClient(server.origin, EXAMPLE.anders);
    today = (await sara.start()).today as Day;
  });
  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const prepare = async (chat: Chat, answer: string) => {
    for (let step = 1; step <= 9; step++) {
      await chat.says(`steg ${step} av 9`);
      if (step < 3) await chat.type(`${answer} ${step}`);
      await chat.press(step === 9 ? "Nästa: gå igenom" : "Nästa");
    }
    await chat.press("Markera som klar och dela");
  };

  it("says who it is when a chat is opened, and who sees what", async () => {
    await chats.sara.says("Det du förbereder ser bara du");
  });

  it("lets the chef start a talk, and tells the medarbetare unasked", async () => {
    await chats.karim.write("boka samtal");
    await chats.karim.choose("Med vem?", "Sara Lindqvist");
    await chats.karim.press("Boka samtalet");
    await chats.karim.says("Samtalet med Sara Lindqvist är bokat");
    await chats.sara.says("Medarbetarsamtal med Karim Haddad");
    talk = (await sara.start()).own.appraisal?.id ?? "";
  });

  it("leads both through their preparation, card by card, and reveals both at once", async () => {
    await chats.sara.press("Förbered");
    await prepare(chats.sara, "Sara svarar");
    await chats.sara.says("Din förberedelse är delad");
    assert.equal((await karim.appraisal(EXAMPLE.sara, talk)).theirs.answers, undefined);

    await chats.karim.says("Sara Lindqvist har delat sin förberedelse");
    await chats.karim.press("Till min förberedelse");
    await prepare(chats.karim, "Karim svarar");
    await chats.karim.says("Nu har ni båda delat");
    await chats.sara.says("Ni har båda delat");
    assert.ok(JSON.stringify((await karim.appraisal(EXAMPLE.sara, talk)).theirs.answers).includes("Sara svarar 1"));
  });

  it("tells both when the summary is confirmed", async () => {
    const path = `appraisals/${EXAMPLE.sara}/${talk}`;
    await karim.command("POST", `${path}/held`, { heldOn: today });
    const nextDate = addDays(today, 300);
    await karim.command("PUT", `${path}/summary`, { field: "nextDate", value: nextDate, seenRev: 0 });
    const terms = {
      kind: "performance",
      title: "Handleda nya kollegor",
      measure: "Två nya",
      due: nextDate,
      dueReason: "",
      serves: { kind: "none" },
    };
    await sara.command("POST", `${path}/goals`, { terms });
    for (const { id, rev } of (await karim.appraisal(EXAMPLE.sara, talk)).earlier)
      await karim.command("PUT", `${path}/goals/${id}/outcome`, {
        said: { outcome: "done", comment: "" },
        seenRev: rev,
      });
    await karim.command("POST", `${path}/summary/sending`, {});
    await chats.sara.says("Karim Haddad har skickat sammanfattningen");
    const { hash } = (await sara.appraisal(EXAMPLE.sara, talk)).summary;
    for (const person of [karim, sara])
      await person.command("POST", `${path}/summary/confirmation`, { hash, dissent: "" });
    for (const chat of [chats.sara, chats.karim]) await chat.says("Ni har båda bekräftat sammanfattningen");
  });

  it("brings a proposed contract to the kommunchef as a card, asks first when it was not opened, and makes it active", async () => {
    const contract = (await anders.start()).own.negotiation?.id ?? "";
    const { terms, own, revision } = await anders.contract(EXAMPLE.anders, contract);
    await anders.command("POST", `contracts/${EXAMPLE.anders}/${contract}/proposal`, {
      terms,
      seenRev: own?.rev ?? 0,
      revision,
    });
    await chats.eva.says("föreslår lydelse 1");
    await chats.eva.press("Godkänn");
    await chats.eva.says("Du har inte öppnat lydelse 1");
    await chats.eva.press("Godkänn ändå");
    await chats.eva.says("Ni har båda godkänt. Kontraktet gäller.");
    assert.equal((await anders.contract(EXAMPLE.anders, contract)).state, "active");
  });

  it("takes a goal's progress from a card, also when the word is misspelt", async () => {
    await chats.sara.write("mina måll");
    await chats.sara.press("Berätta hur det går");
    await chats.sara.pick("På väg");
    await chats.sara.press("Spara");
    await chats.sara.says("Tack, det är sparat.");
    const told = (await sara.start()).goals
      .flatMap(({ progress }) => progress)
      .filter(({ at }) => dayOf(at as Instant) === today);
    assert.equal(told.length, 1);
  });
});
