import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { type ExampleTab, openBrowser, startExampleTab, visit } from "./support/browser.ts";

type Client = {
  readonly subPage: string;
  readonly theme: string;
  readonly locale: string;
  readonly person: string;
};

/** How Teams answers a message of teams-js, as a script: `answer` is told what to say. */
const answersOf = ({ subPage, theme, locale, person }: Client, clientType: "desktop" | "android") => `
  if (func === "initialize") answer("content", "${clientType}", JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: {} }), "2.0.0");
  if (func === "getContext") answer({ entityId: "start", subEntityId: ${JSON.stringify(subPage)}, theme: ${JSON.stringify(theme)}, locale: ${JSON.stringify(locale)}, hostName: "Teams", hostClientType: "${clientType}", frameContext: "content" });
  if (func === "authentication.getAuthToken") {
    asked += 1;
    const signIn = await fetch("/local/sign-in", { method: "POST", headers: { "content-type": "application/json" }, body: ${JSON.stringify(JSON.stringify({ person }))} });
    answer(true, (await signIn.json()).token);
  }`;

/** The way to Teams' mobile clients, which do not frame the page. */
const nativeInterface = (client: Client) => `
let asked = 0;
window.nativeInterface = {
  async framelessPostMessage(message) {
    const { id, uuidAsString, func } = JSON.parse(message);
    const answer = (...args) => setTimeout(() => window.onNativeMessage({ data: { id, uuidAsString, args } }));
    ${answersOf(client, "android")}
  },
};`;

/**
 * A page that frames the tab and answers as Teams does, by the messages of teams-js: who hosts, a token, a change of theme.
 * Signed with the local issuer's key, its tokens pass the same checks as Entra's.
 */
const hostPage = (client: Client) => `<!doctype html>
<html lang="en"><title>host</title><iframe title="tab" src="/tab/" style="width:100%;height:800px"></iframe><script type="module">
const frame = document.querySelector("iframe").contentWindow;
const say = (message) => frame.postMessage(message, location.origin);
let asked = 0;
window.changeTheme = (theme) => say({ func: "themeChange", args: [theme] });
window.tokensAsked = () => asked;
window.heard = [];
addEventListener("message", async ({ data: { id, uuidAsString, func } }) => {
  window.heard.push(func);
  const answer = (...args) => say({ id, uuidAsString, args });
  ${answersOf(client, "desktop")}
});
</script></html>`;

describe("the tab inside Teams", function () {
  this.timeout(60_000);
  let tab: ExampleTab;
  let browser: Browser;
  before(async () => {
    [tab, browser] = await Promise.all([startExampleTab(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await tab.stop();
  });

  const inTeams = async (host: Client): Promise<Page> => {
    const { page } = await visit(browser, tab.origin);
    await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: hostPage(host) }));
    await page.goto(`${tab.origin}/host.html`);
    return page;
  };

  it("signs in by the host's token, asks for it at each request, and offers no change of person", async () => {
    const page = await inTeams({ subPage: "", theme: "default", locale: "sv-se", person: EXAMPLE.sara });
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1, name: "Hej Sara!" }).waitFor();
    assert.equal(await frame.getByRole("button", { name: "Byt person" }).count(), 0);
    const asked = await page.evaluate<number>("tokensAsked()");
    await frame.getByRole("link", { name: "Kommunens mål" }).click();
    await frame.getByRole("heading", { level: 1, name: "Kommunens mål" }).waitFor();
    assert.ok((await page.evaluate<number>("tokensAsked()")) > asked);
    assert.ok(
      (await page.evaluate<readonly string[]>("heard")).includes("appInitialization.success"),
      "the host is told that the tab is there",
    );
    await page.context().close();
  });

  it("signs in by a mobile client's token, where nothing frames it", async () => {
    const { page } = await visit(browser, tab.origin);
    await page.addInitScript(
      nativeInterface({ subPage: "goals", theme: "default", locale: "sv-se", person: EXAMPLE.sara }),
    );
    await page.goto(`${tab.origin}/tab/`);
    await page.getByRole("heading", { level: 1, name: "Mina mål" }).waitFor();
    await page.context().close();
  });

  it("goes where a card's deep link points", async () => {
    const page = await inTeams({ subPage: "goals", theme: "default", locale: "sv-se", person: EXAMPLE.sara });
    await page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Mina mål" }).waitFor();
    await page.context().close();
  });

  it("follows the host's theme, also when it changes", async () => {
    const page = await inTeams({ subPage: "", theme: "dark", locale: "sv-se", person: EXAMPLE.karim });
    const frame = page.frameLocator("iframe");
    await frame.locator('[data-look="dark"]').waitFor();
    await frame.getByRole("heading", { level: 1, name: "Hej Karim!" }).waitFor();
    await page.evaluate("changeTheme('contrast')");
    await frame.locator('[data-look="contrast"]').waitFor();
    await page.evaluate("changeTheme('default')");
    await frame.locator('[data-look="light"]').waitFor();
    await page.context().close();
  });

  it("says how to come in when somebody else frames it, or nobody, outside the local run", async () => {
    const { page } = await visit(browser, tab.origin);
    await page.route("**/local/people", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${tab.origin}/tab/`);
    await page.getByRole("heading", { level: 1, name: "Öppna appen i Teams" }).waitFor();
    await page.context().close();
  });
});
