import type { Browser, Page } from "playwright-core";
import type { PersonId } from "#core/ids.ts";
import { visit } from "./browser.ts";
import type { TeamsHost } from "./teamsHost.ts";

export type Seat = {
  readonly page: Page;
  /** What the page complained of so far. */
  readonly complaints: readonly string[];
  /** All that the page has been told by the API so far, as text. */
  readonly told: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** A person in front of the tab, in a browser of their own that keeps what the API answers. */
export async function takeSeat(
  browser: Browser,
  origin: string,
  person: PersonId,
  {
    path = "",
    isTold = true,
    inTeams = false,
  }: { readonly path?: string; readonly isTold?: boolean; readonly inTeams?: TeamsHost | false } = {},
): Promise<Seat> {
  const { page, complaints, open, close } = await visit(browser, origin, { inTeams });
  const answers: Promise<string>[] = [];
  page.on("response", (answer) => {
    const { pathname } = new URL(answer.url());
    // An answer that the page did not stay for has told it nothing; the stream of signals has no end to wait for, and no content.
    if (pathname.startsWith("/api/") && pathname !== "/api/live") answers.push(answer.text().catch(() => ""));
  });
  if (!isTold) await page.route("**/api/live", (route) => route.abort());
  await open(path, { person });
  return { page, complaints, close, told: async () => (await Promise.all(answers)).join("\n") };
}

/** Resolves when all that was written on the page is with the server. */
export const saved = (page: Page) => page.locator('[data-save-state="saved"]').first().waitFor();

/** Goes to a page by the menu. */
export const byMenu = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name, exact: true }).click();

/** Goes to one of the pages about the organisation, from another of them. */
export const ofOrganisation = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Organisationen" }).getByRole("link", { name, exact: true }).click();

/** Opens what waits on the start page. */
export async function openWaiting(page: Page, name: RegExp) {
  await byMenu(page, "Start");
  await page.getByRole("region", { name: "Det här väntar på dig" }).getByRole("link", { name }).click();
}

/** Where a question of the preparation is answered. */
export const answer = (page: Page, question: RegExp) => page.getByRole("textbox", { name: question });

/** Turns to another step of the preparation, and waits until the server knows where one is. */
export async function forward(page: Page, button: "Nästa" | "Tillbaka", step: string) {
  const known = page.waitForResponse((response) => {
    const asked = response.request();
    return asked.method() === "PUT" && Object.keys((asked.postDataJSON() as { values: object }).values).length === 0;
  });
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("heading", { level: 2, name: step }).waitFor();
  await known;
}

/** Opens one's own talk from the start page. */
export async function openTalk(page: Page) {
  await byMenu(page, "Start");
  await page.getByRole("link", { name: "Öppna samtalet" }).click();
  await page.getByRole("heading", { level: 1, name: /^Medarbetarsamtal med/ }).waitFor();
}

/** Writes in the common text of a talk, and waits until the server has it. */
export async function writeCommon(page: Page, field: string, value: string) {
  const region = page.getByRole("region", { name: /^(Gemensam sammanfattning|Nästa steg)$/ });
  const written = page.waitForResponse((response) => response.url().endsWith("/summary") && response.ok());
  await region.getByLabel(new RegExp(`^${field}`)).fill(value);
  await region.getByLabel(new RegExp(`^${field}`)).blur();
  await written;
}

/** Confirms the summary of a talk. */
export async function confirm(page: Page) {
  await page.getByRole("button", { name: "Bekräfta", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ja, jag bekräftar" }).click();
}

/** Where a link leads. */
export const linkOf = async (page: Page, name: string) => {
  const link = page.getByRole("link", { name }).first();
  return (await link.getAttribute("href")) ?? "";
};
