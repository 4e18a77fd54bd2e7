import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type Page, type Route, chromium } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { Team } from "#bot/api/wire/overview.ts";
import { apiClient } from "../test/support/apiClient.ts";
import { freePort, startLocalServer } from "../test/support/localServer.ts";
import { pages } from "../test/support/pagesOfTheTab.ts";
import { chromiumPath } from "./ensureChromium.ts";

const THEMES = ["light", "dark", "contrast"] as const;
const WIDTHS = [1280, 360] as const;

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly as: string;
  readonly shows?: RegExp;
  /** What the API is made to say, so that a state can be seen that the example does not have. */
  readonly api?: { readonly path: string; readonly answer: (route: Route) => Promise<void> };
  /** Nothing is waited for but the page itself. */
  readonly isLoading?: true;
};

type Wanted = { readonly themes: readonly string[]; readonly widths: readonly number[]; readonly pages: RegExp };

/** `npm run screenshots:check -- FOLDER`: pages and states in every theme and two widths, to be looked at by the checklist in docs. */
async function pagePictures(into: string, wanted: Wanted) {
  mkdirSync(into, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  const server = await startLocalServer({
    dataFile: join(folder, "data.sqlite"),
    port: await freePort(),
    args: ["--no-chat"],
  });
  await server.says("Ctrl-C");
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--lang=sv-SE", "--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const picture of (await pictures(server.origin)).filter(({ name }) => wanted.pages.test(name)))
      for (const theme of wanted.themes)
        for (const width of wanted.widths) await take(browser, server.origin, picture, { theme, width, into });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Every page that is tried for accessibility, and the states that the example does not have. */
async function pictures(origin: string): Promise<readonly Picture[]> {
  const { karim, nadia, yusuf } = EXAMPLE;
  const met = Object.entries(pages).map(async ([name, { person, path, shows }]) => {
    const client = apiClient(origin, person);
    return {
      name: name.replaceAll(/[^\w]+/g, "-"),
      path: await path(await client.start(), client),
      as: person,
      ...(shows && { shows }),
    };
  });
  return [
    ...(await Promise.all(met)),
    { name: "contract-none", path: "contract", as: yusuf },
    { name: "talk-none", path: "talk", as: nadia },
    { name: "team-empty", path: "team", as: karim, api: { path: "**/api/team", answer: teamOf(0) } },
    { name: "team-one", path: "team", as: karim, api: { path: "**/api/team", answer: teamOf(1) } },
    { name: "team-200", path: "team", as: karim, api: { path: "**/api/team", answer: teamOf(200) } },
    {
      name: "team-loading",
      path: "team",
      as: karim,
      isLoading: true,
      api: { path: "**/api/team", answer: () => Promise.resolve() },
    },
    {
      name: "team-error",
      path: "team",
      as: karim,
      api: { path: "**/api/team", answer: (route) => route.fulfill({ status: 500, body: "" }) },
    },
  ];
}

/** A team of so many, with the longest name, title and unit that a municipality has. */
const teamOf =
  (count: number) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const team = (await response.json()) as Team;
    const people = Array.from({ length: count }, (_, index) => team.people[index % team.people.length]).flatMap(
      (person, index) =>
        person
          ? [
              {
                ...person,
                subject: {
                  ...person.subject,
                  id: `${person.subject.id}-${index}`,
                  name: index % 3 === 0 ? LONG.name : person.subject.name,
                  title: index % 3 === 0 ? LONG.title : person.subject.title,
                },
              },
            ]
          : [],
    );
    await route.fulfill({ response, json: { ...team, people } });
  };
const LONG = {
  name: "Anna-Karin Margareta Wennerström-Östergren af Ugglas",
  title: "Verksamhetsutvecklare inom funktionsnedsättningsområdet och biståndshandläggare",
};

async function take(
  browser: Browser,
  origin: string,
  { name, path, as, api, isLoading, shows }: Picture,
  { theme, width, into }: { readonly theme: string; readonly width: number; readonly into: string },
) {
  const page = await browser.newPage({ locale: "sv-SE", viewport: { width, height: 900 }, reducedMotion: "reduce" });
  if (api) await page.route(api.path, api.answer);
  const address = new URL(`/tab/${path}`, origin);
  address.searchParams.set("as", as);
  address.searchParams.set("theme", theme);
  await page.goto(address.href);
  await (isLoading ? page.locator(".fui-Skeleton").first().waitFor() : settled(page));
  if (shows) await page.getByText(shows).waitFor();
  await page.screenshot({ path: join(into, `${name}-${theme}-${width}.png`), fullPage: true });
  await page.close();
}

/** Loaded, with nothing left that stands in for what is being fetched. */
async function settled(page: Page) {
  await page.locator("h1").first().waitFor();
  await page.locator(".fui-Skeleton, .fui-Spinner").first().waitFor({ state: "detached" });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: "string", multiple: true, default: [...THEMES] },
    width: { type: "string", multiple: true, default: WIDTHS.map(String) },
    pages: { type: "string", default: "" },
  },
});
const [into] = positionals;
if (into)
  await pagePictures(into, {
    themes: values.theme,
    widths: values.width.map(Number),
    pages: new RegExp(values.pages),
  });
else {
  process.stderr.write(
    "Name a folder for the pictures: npm run screenshots:check -- FOLDER [--theme dark] [--width 360] [--pages contract]\n",
  );
  process.exitCode = 1;
}
