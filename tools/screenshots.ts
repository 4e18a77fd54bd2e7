import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { playgroundPort } from "#bot/local/playgrounds.ts";
import { apiClient } from "../test/support/apiClient.ts";
import { freePort, startLocalServer } from "../test/support/localServer.ts";
import { openChat } from "../test/support/playgroundPage.ts";
import { chromiumPath } from "./ensureChromium.ts";

const FOLDER = join(import.meta.dirname, "../docs/screenshots");
const DESKTOP = { width: 1180, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Takes the README's pictures of the example municipality: main pages, two themes, phone width, and cards in the chat. */
async function screenshots() {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "screenshots-"));
  const server = await startLocalServer({ dataFile: join(folder, "data.sqlite"), port: await freePort(), args: [] });
  await server.says("Ctrl-C");
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--lang=sv-SE", "--no-sandbox", "--disable-gpu"],
  });
  try {
    await tabPictures(browser, server.origin);
    await chatPictures(browser, server.origin);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function tabPictures(browser: Browser, origin: string) {
  const maria = await apiClient(origin, EXAMPLE.maria).start();
  const sara = await apiClient(origin, EXAMPLE.sara).start();
  const karim = await apiClient(origin, EXAMPLE.karim).start();
  const anders = await apiClient(origin, EXAMPLE.anders).start();
  const tove = await apiClient(origin, EXAMPLE.tove).start();
  const yusuf = await apiClient(origin, EXAMPLE.yusuf).start();
  const helena = await apiClient(origin, EXAMPLE.helena).start();
  const ulf = await apiClient(origin, EXAMPLE.ulf).start();
  const daniel = await apiClient(origin, EXAMPLE.daniel).start();
  const reworded = await rewordedContract(origin);
  for (const { name, path, as, theme, viewport, height } of [
    { name: "start", path: "", as: EXAMPLE.karim },
    { name: "talk", path: `talk/${EXAMPLE.maria}/${maria.own.appraisal?.id}`, as: EXAMPLE.karim },
    { name: "talk-held", path: `talk/${EXAMPLE.tove}/${tove.own.appraisal?.id}/meeting?point=tasks`, as: EXAMPLE.tove },
    { name: "preparation", path: `talk/${EXAMPLE.yusuf}/${yusuf.own.appraisal?.id}/preparation`, as: EXAMPLE.yusuf },
    { name: "contract", path: `contract/${EXAMPLE.karim}/${karim.own.contract?.id}`, as: EXAMPLE.karim, height: 1200 },
    { name: "contract-draft", path: `contract/${EXAMPLE.anders}/${anders.own.negotiation?.id}`, as: EXAMPLE.anders },
    { name: "goals", path: "goals", as: EXAMPLE.sara },
    { name: "team", path: "team", as: EXAMPLE.karim },
    { name: "planning", path: "planning", as: EXAMPLE.karim, height: 1100 },
    { name: "planning-phone", path: "planning", as: EXAMPLE.karim, viewport: PHONE },
    { name: "organisation", path: "organisation", as: EXAMPLE.eva },
    { name: "coverage", path: "organisation/coverage", as: EXAMPLE.eva },
    { name: "salary", path: `salary/${EXAMPLE.sara}/${sara.own.salary?.id}`, as: EXAMPLE.sara, height: 1000 },
    { name: "leadership", path: `leadership/${EXAMPLE.karim}`, as: EXAMPLE.karim, height: 1200 },
    { name: "feedback", path: "feedback", as: EXAMPLE.yusuf },
    { name: "year", path: "administration/year", as: EXAMPLE.johan, height: 1100 },
    { name: "board", path: "board", as: EXAMPLE.johan, height: 1000 },
    { name: "requests", path: "administration/requests", as: EXAMPLE.gunilla },
    { name: "retention", path: "administration/retention", as: EXAMPLE.gunilla },
    { name: "contract-differences", path: `${reworded}/compare`, as: EXAMPLE.helena },
    {
      name: "assessment",
      path: `assessment/${EXAMPLE.helena}/${helena.own.assessment?.id}/answers`,
      as: EXAMPLE.helena,
    },
    {
      name: "assessment-compared",
      path: `assessment/${EXAMPLE.ulf}/${ulf.own.assessment?.id}`,
      as: EXAMPLE.ulf,
      height: 1150,
    },
    {
      name: "contract-comments",
      path: `contract/${EXAMPLE.daniel}/${daniel.own.negotiation?.id}`,
      as: EXAMPLE.daniel,
      height: 1360,
    },
    { name: "chain", path: "chain", as: EXAMPLE.eva },
    { name: "chain-phone", path: "chain", as: EXAMPLE.eva, viewport: PHONE },
    { name: "rights", path: "rights", as: EXAMPLE.karim },
    { name: "policy", path: "policy", as: EXAMPLE.anders },
    { name: "administration", path: "administration/templates", as: EXAMPLE.johan },
    { name: "team-dark", path: "team", as: EXAMPLE.karim, theme: "dark" },
    { name: "start-contrast", path: "", as: EXAMPLE.karim, theme: "contrast" },
    { name: "start-phone", path: "", as: EXAMPLE.karim, viewport: PHONE },
    { name: "team-phone", path: "team", as: EXAMPLE.karim, viewport: PHONE },
    {
      name: "talk-phone",
      path: `talk/${EXAMPLE.maria}/${maria.own.appraisal?.id}`,
      as: EXAMPLE.maria,
      viewport: PHONE,
    },
  ] as readonly Picture[]) {
    const page = await browser.newPage({
      locale: "sv-SE",
      viewport: { ...(viewport ?? DESKTOP), ...(height && { height }) },
    });
    const address = new URL(`/tab/${path}`, origin);
    address.searchParams.set("as", as);
    if (theme) address.searchParams.set("theme", theme);
    await page.goto(address.href);
    await settled(page);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await page.close();
  }
}

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly as: string;
  readonly theme?: "dark" | "contrast";
  readonly viewport?: typeof PHONE;
  readonly height?: number;
};

/** A contract with two wordings, so that there is something to compare. */
async function rewordedContract(origin: string): Promise<string> {
  const leyla = apiClient(origin, EXAMPLE.leyla);
  const id = (await leyla.start()).own.negotiation?.id ?? "";
  const path = `contracts/${EXAMPLE.leyla}/${id}`;
  const { revision, hash, terms } = await leyla.contract(EXAMPLE.leyla, id);
  await apiClient(origin, EXAMPLE.helena).command("POST", `${path}/change-request`, {
    seen: { revision, hash },
    comment: "Bra. Skriv målvärdet för läsningen, och när det ska vara nått.",
  });
  const [first, ...others] = terms.results;
  const results = first ? [{ ...first, target: "90 procent av eleverna i årskurs 3" }, ...others] : [];
  const purpose = `${terms.purpose} Skolan är en del av hela kommunen.`;
  await leyla.command("POST", `${path}/proposal`, { terms: { ...terms, purpose, results }, seenRev: 0, revision });
  return path.replace("contracts", "contract");
}

async function chatPictures(browser: Browser, origin: string) {
  const sara = await openChat(browser, playgroundPort(0));
  const eva = await openChat(browser, playgroundPort(2));
  const karim = apiClient(origin, EXAMPLE.karim);
  const { today } = await karim.start();
  await karim.command("POST", "appraisals", { employee: EXAMPLE.sara, date: today, time: "13:30" });
  await sara.says("Medarbetarsamtal med Karim Haddad");
  await sara.page.screenshot({ path: join(FOLDER, "chat-invitation.png") });
  await sara.press("Förbered");
  await sara.says("steg 1 av 9");
  await sara.press("Nästa");
  await sara.says("steg 2 av 9");
  await sara.page.screenshot({ path: join(FOLDER, "chat-step.png") });

  const anders = apiClient(origin, EXAMPLE.anders);
  const contract = (await anders.start()).own.negotiation?.id ?? "";
  const { terms, own, revision } = await anders.contract(EXAMPLE.anders, contract);
  await anders.command("POST", `contracts/${EXAMPLE.anders}/${contract}/proposal`, {
    terms,
    seenRev: own?.rev ?? 0,
    revision,
  });
  await eva.says("föreslår lydelse 1");
  await eva.page.screenshot({ path: join(FOLDER, "chat-approval.png") });
}

/** Loaded, with nothing left that stands in for what is being fetched. */
async function settled(page: Page) {
  await page.locator("h1").first().waitFor();
  await page.locator(".fui-Skeleton, .fui-Spinner").first().waitFor({ state: "detached" });
}

await screenshots();
