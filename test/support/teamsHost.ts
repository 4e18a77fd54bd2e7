import type { Frame, Page } from "playwright-core";

/** How a Teams client shows the tab: in a frame of its own page, or alone with a way to call the app. */
export type TeamsHost = "desktop" | "mobile";

/** A Teams client that shows the tab. */
export type TeamsClient = {
  readonly subPage: string;
  readonly theme: string;
  readonly locale: string;
  readonly person: string;
  /** What Teams says instead of a token, until `window.approve()` of the host. */
  readonly refuses?: string;
  /** Where Teams shows it, and which page: the start page as a personal tab when nothing is said. */
  readonly frame?: "content" | "settings" | "sidePanel";
  readonly path?: string;
};

/** How Teams answers a message of teams-js, as a script: `answer` is told what to say. A token is kept, as Teams does. */
const answersOf = (
  { subPage, theme, locale, person, refuses, frame = "content" }: TeamsClient,
  clientType: "desktop" | "android",
) => `
  if (func === "initialize") answer("${frame}", "${clientType}", JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { pages: { config: {} } } }), "2.0.0");
  if (func === "getContext") answer({ entityId: "start", subEntityId: ${JSON.stringify(subPage)}, theme: ${JSON.stringify(theme)}, locale: ${JSON.stringify(locale)}, hostName: "Teams", hostClientType: "${clientType}", frameContext: "${frame}" });
  if (func === "authentication.getAuthToken") {
    asked += 1;
    if (${JSON.stringify(refuses ?? "")} && !window.approved) return answer(false, ${JSON.stringify(refuses ?? "")});
    token ??= await fetch("/local/sign-in", { method: "POST", headers: { "content-type": "application/json" }, body: ${JSON.stringify(JSON.stringify({ person }))} }).then((signIn) => signIn.json()).then((signedIn) => signedIn.token);
    answer(true, token);
  }
  if (func === "settings.setSettings") answer(true);`;

/** The way to Teams' mobile clients, which do not frame the page. */
export const nativeInterface = (client: TeamsClient) => `{
let asked = 0, token;
window.nativeInterface = {
  async framelessPostMessage(message) {
    const { id, uuidAsString, func } = JSON.parse(message);
    const answer = (...args) => setTimeout(() => window.onNativeMessage({ data: { id, uuidAsString, args } }));
    ${answersOf(client, "android")}
  },
};
}`;

/** What such a client says when the person has chosen another theme. */
export const changeOfTheme = (theme: string) =>
  `window.onNativeMessage({ data: { func: "themeChange", args: [${JSON.stringify(theme)}] } })`;

/**
 * A page that frames the tab and answers as Teams does, by the messages of teams-js: who hosts, a token, a change of theme.
 * Signed with the local issuer's key, its tokens pass the same checks as Entra's.
 */
export const hostPage = (client: TeamsClient) => `<!doctype html>
<html lang="en"><title>host</title><body style="margin:0"><iframe title="tab" src="/tab/${client.path ?? ""}" style="display:block;border:0;width:100%;height:100vh"></iframe><script type="module">
const frame = document.querySelector("iframe").contentWindow;
const say = (message) => frame.postMessage(message, location.origin);
let asked = 0, token;
window.changeTheme = (theme) => say({ func: "themeChange", args: [theme] });
window.tokensAsked = () => asked;
window.heard = [];
window.said = [];
window.save = () => say({ func: "settings.save", args: [{}] });
addEventListener("message", async ({ data: { id, uuidAsString, func, args } }) => {
  window.heard.push(func);
  window.said.push({ func, args });
  const answer = (...args) => say({ id, uuidAsString, args });
  ${answersOf(client, "desktop")}
});
</script></html>`;

/** Has a page be the desktop client that shows the tab. */
export async function playDesktop(page: Page, origin: string, client: TeamsClient): Promise<void> {
  await page.unroute("**/host.html");
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: hostPage(client) }));
  await page.goto(`${origin}/host.html`);
}

/** What a test asks of the page and means of what the frame shows. */
const OF_THE_FRAME: ReadonlySet<string | symbol> = new Set(
  "locator getByRole getByText getByLabel getByPlaceholder evaluate waitForURL url goto".split(" "),
);

/**
 * The tab in the desktop client's frame, handled as if it were the page, so that a flow is written once for both hosts. What is
 * the whole browser's (keyboard, network, downloads, size) stays the page's.
 */
export function framedTab(page: Page): Page {
  const frame = (): Frame => page.mainFrame().childFrames()[0] ?? page.mainFrame();
  const ofTheTab: { readonly [name: string | symbol]: unknown } = {
    reload: () => frame().goto(frame().url()),
    goBack: () => frame().evaluate("history.back()"),
  };
  return new Proxy(page, {
    get(whole, name): unknown {
      if (name in ofTheTab) return ofTheTab[name];
      const owner = OF_THE_FRAME.has(name) ? frame() : whole;
      const found: unknown = Reflect.get(owner, name);
      return typeof found === "function" ? (found.bind(owner) as unknown) : found;
    },
  });
}
