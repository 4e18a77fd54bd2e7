import assert from "node:assert/strict";
import { liveSignals } from "#bot/live/liveSignals.ts";
import { localLinks } from "#bot/links.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";
import { ulids } from "#bot/ulids.ts";
import { startLocalIssuer } from "#bot/auth/localIssuer.ts";
import { openLiveDirectory } from "#bot/directory/liveDirectory.ts";
import { EXAMPLE_MUNICIPALITY } from "#bot/local/examplePeople.ts";
import { seedExample } from "#bot/local/seedExample.ts";
import { createServer } from "#bot/server.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import type { PersonId } from "#core/ids.ts";
import { instantOf } from "#core/time.ts";
import { type TeamsHost, changeOfTheme, framedTab, nativeInterface, playDesktop } from "./teamsHost.ts";
import { chromiumPath } from "../../tools/ensureChromium.ts";

const ROOT = join(import.meta.dirname, "../..");

export type ExampleTab = { readonly origin: string; readonly ports: Ports; readonly stop: () => Promise<void> };

const clock = () => instantOf(new Date());

/** A file with the example municipality in it, made once for all who want a copy. */
let seeded: Promise<string> | undefined;

async function exampleFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "data.sqlite");
  const store = openSqliteStore(file);
  await seedExample(store);
  await store.close();
  return file;
}

/** The server with the built tab and the example municipality, on a store and a port of its own; only the chat is missing. */
export async function startExampleTab({ port = 0 }: { readonly port?: number } = {}): Promise<ExampleTab> {
  const folder = mkdtempSync(join(tmpdir(), "tab-"));
  const file = join(folder, "data.sqlite");
  copyFileSync(await (seeded ??= exampleFile()), file);
  const store = openSqliteStore(file);
  const live = await openLiveDirectory(store, { maxAgeMs: 60_000, clock });

  let follow = () => {};
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock });
  const ports: Ports = {
    store,
    directory: live.current,
    municipality: municipality.current,
    now: clock,
    newId: ulids(),
    organisationChanged: live.refresh,
    committed: async (subject) => {
      await municipality.committed(subject);
      signals.look();
      follow();
    },
  };
  const signals = liveSignals(ports, { onFault: (fault) => assert.fail(String(fault)) });
  await municipality.refresh();
  const keeper = overviewKeeper(ports);
  follow = () => void keeper.catchUp().then(signals.look);

  const issuer = await startLocalIssuer({ tenant: "11111111-1111-4111-8111-111111111111" });
  const server = createServer({
    ports,
    upToDate: live.upToDate,
    live: signals,
    checkToken: issuer.checkToken,
    local: { people: () => live.current().organisation.people, signIn: issuer.signIn },
    tabFolder: join(ROOT, "tab/dist"),
    municipality: EXAMPLE_MUNICIPALITY,
    sync: undefined,
    links: localLinks(`http://127.0.0.1:${port}`),
    log: pino({ level: "silent" }),
    messages: async (_request, response) => {
      response.send(200);
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    origin: `http://localhost:${server.address().port}`,
    ports,
    stop: async () => {
      await signals.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
      await keeper.catchUp();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The system's Chromium, without a window. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: ["--lang=sv-SE", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });

export type Look = "light" | "dark" | "contrast";

export type Visitor = {
  readonly page: Page;
  /** Whatever the page complained of: faults, refused content, warnings of React. */
  readonly complaints: readonly string[];
  /** Opens a path of the tab as a person, in a look; resolves when the page with its heading is there. */
  readonly open: (
    path: string,
    as: { readonly person?: PersonId; readonly look?: Look; readonly width?: number },
  ) => Promise<void>;
  /** In Teams on a phone: as when the person chooses another theme there. */
  readonly changeLook: (look: Look) => Promise<void>;
};

/** What the browser mentions and is no fault of the page. */
const NO_FAULTS = [
  // A refused request is answered on the page.
  /^Failed to load resource/,
  // teams-js asks Microsoft for a newer list of hosts; our policy refuses it, and it goes by the list it has.
  /teams-js\/validDomains/,
];

/** How the host names the looks. */
const THEMES: { readonly [L in Look]: string } = { light: "default", dark: "dark", contrast: "contrast" };

/**
 * A browser of one's own: nothing shared with other visitors, Swedish unless said otherwise. `inTeams`: the page is shown by a Teams
 * client of that kind, which answers teams-js and signs the person in; otherwise it is opened as the local run lets one.
 */
export async function visit(
  browser: Browser,
  origin: string,
  { locale = "sv-SE", inTeams = false }: { readonly locale?: string; readonly inTeams?: TeamsHost | false } = {},
): Promise<Visitor & { readonly close: () => Promise<void> }> {
  const context: BrowserContext = await browser.newContext({
    locale,
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  // Long enough for a machine where much else is done; a page that works takes a small part of it.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  page.on("console", (said) => {
    if ((said.type() === "error" || said.type() === "warning") && !NO_FAULTS.some((known) => known.test(said.text())))
      complaints.push(said.text());
  });
  const tab = inTeams === "desktop" ? framedTab(page) : page;
  return {
    page: tab,
    complaints,
    open: async (path, { person, look = "light", width = 1280 }) => {
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      const address = new URL(path, `${origin}/tab/`);
      const client = person && { subPage: "", theme: THEMES[look], locale: locale.toLowerCase(), person, path };
      if (inTeams === "desktop" && client) await playDesktop(page, origin, client);
      else {
        if (inTeams && client) await page.addInitScript(nativeInterface(client));
        else {
          address.searchParams.set("theme", look);
          if (person) address.searchParams.set("as", person);
        }
        await page.goto(address.href);
      }
      await tab.locator("h1").waitFor();
    },
    changeLook: async (look) => {
      await page.evaluate(changeOfTheme(THEMES[look]));
      await page.locator(`[data-look="${look}"]`).waitFor();
    },
    close: () => context.close(),
  };
}

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
};

const RULES = {
  every: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Until what moves once has come to rest; what moves as long as it is there is not waited for. */
const FADED = `Promise.all(document.getAnimations()
  .filter(({ playState, effect }) => playState === "running" && Number.isFinite(effect?.getComputedTiming().endTime))
  .map(({ finished }) => finished.catch(() => {})))
  .then(() => undefined)`;

/** What axe finds on the page as it is now, one line a fault; `colours` are the rules that another look can break. */
export async function accessibilityFaults(page: Page, rules: keyof typeof RULES = "every"): Promise<readonly string[]> {
  // A dialog hides what is behind it a moment after it has come; until then much is there twice.
  if ((await page.locator("[role=dialog][aria-modal=true]").count()) > 0)
    await page.getByRole("main").waitFor({ state: "hidden" });
  // A button that can be pressed again fades into its colours; half-way it has neither's contrast.
  await page.evaluate(FADED);
  // The page's own security policy would refuse a script element; what a test evaluates it does not govern.
  await page.evaluate(`if (!window.axe) { ${axeSource} }`);
  const { violations } = await page.evaluate<AxeResult>(
    `window.axe.run(document, ${JSON.stringify({ runOnly: RULES[rules], resultTypes: ["violations"] })})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

/** How far the page can be scrolled sideways; 0 is none. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

/** What is taken out of the page when a button is pressed. */
export async function takenOut(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
