import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { type TeamsClient, hostPage, nativeInterface } from "./support/teamsHost.ts";

describe("the tab inside Teams", () => {
  const tab = exampleTab();

  const inTeams = async (host: TeamsClient, width = 1280): Promise<Page> => {
    const { page } = await tab.visit();
    await page.setViewportSize({ width, height: 800 });
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
    await frame.getByRole("link", { name: "Organisationen" }).click();
    await frame.getByRole("heading", { level: 1, name: "Kommunens mål" }).waitFor();
    assert.ok((await page.evaluate<number>("tokensAsked()")) > asked);
    assert.ok(
      (await page.evaluate<readonly string[]>("heard")).includes("appInitialization.success"),
      "the host is told that the tab is there",
    );
    await page.context().close();
  });

  it("signs in by a mobile client's token, where nothing frames it", async () => {
    const { page } = await tab.visit();
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

  it("says what to do when the app is not approved, and goes on where one was when it is", async () => {
    const page = await inTeams({
      subPage: "goals",
      theme: "dark",
      locale: "sv-se",
      person: EXAMPLE.sara,
      refuses: "resourceRequiresConsent",
    });
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1, name: "Appen behöver ett godkännande" }).waitFor();
    await frame.locator('[data-look="dark"]').waitFor();
    await frame.getByText(/Be din IT-avdelning godkänna appen/).waitFor();
    await page.evaluate("window.approved = true");
    await frame.getByRole("button", { name: "Godkänn och fortsätt" }).click();
    await frame.getByRole("heading", { level: 1, name: "Mina mål" }).waitFor();
    await page.context().close();
  });

  it("says what to do when Teams cannot sign one in, and when the sign-in is not taken", async () => {
    const failing = await inTeams({
      subPage: "",
      theme: "default",
      locale: "en-gb",
      person: EXAMPLE.sara,
      refuses: "resourceDisabled",
    });
    await failing.frameLocator("iframe").getByRole("heading", { level: 1, name: "The sign-in did not work" }).waitFor();
    await failing.context().close();
    const expired = await inTeams({ subPage: "", theme: "default", locale: "sv-se", person: EXAMPLE.sara });
    const frame = expired.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1, name: "Hej Sara!" }).waitFor();
    // What the start page itself asks in between is let through, or it would be gone before the link is pressed.
    const ofTheNextPage = ({ pathname }: URL) => pathname.startsWith("/api/goals/");
    await expired.route(ofTheNextPage, (route) => route.fulfill({ status: 401, body: "{}" }));
    await frame.getByRole("link", { name: "Mina mål", exact: true }).click();
    await frame.getByRole("heading", { level: 1, name: "Logga in igen" }).waitFor();
    await expired.unroute(ofTheNextPage);
    await frame.getByRole("button", { name: "Logga in igen" }).click();
    await frame.getByRole("heading", { level: 1, name: "Mina mål" }).waitFor();
    await expired.context().close();
  });

  it("tells who is not in the directory that they are not, and whom to ask", async () => {
    const page = await inTeams({ subPage: "", theme: "default", locale: "sv-se", person: EXAMPLE.sara });
    const frame = page.frameLocator("iframe");
    await page.route("**/api/start", (route) =>
      route.fulfill({ status: 404, json: { key: "notFound", message: "", params: {} } }),
    );
    await page.reload();
    await frame.getByRole("heading", { level: 1, name: "Du finns inte med i Uppdragsdialog" }).waitFor();
    await frame.getByText(/Be HR kontrollera/).waitFor();
    await page.unroute("**/api/start");
    await frame.getByRole("button", { name: "Försök igen" }).click();
    await frame.getByRole("heading", { level: 1, name: "Hej Sara!" }).waitFor();
    await page.context().close();
  });

  it("says how to come in when somebody else frames it, or nobody, outside the local run", async () => {
    const { page } = await tab.visit();
    await page.route("**/local/people", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${tab.origin}/tab/`);
    await page.getByRole("heading", { level: 1, name: "Öppna appen i Teams" }).waitFor();
    await page.context().close();
  });

  describe("in a meeting", () => {
    type Said = readonly { readonly func: string; readonly args?: readonly unknown[] }[];
    const saidTo = async (page: Page, func: string) =>
      (await page.evaluate<Said>("said")).filter((said) => said.func === func).map(({ args }) => args?.[0]);
    const inMeeting = (person: string, how: Pick<TeamsClient, "frame" | "path">, width = 1280) =>
      inTeams({ subPage: "", theme: "default", locale: "sv-se", person, ...how }, width);

    it("is added with the talk that is chosen, and the others in the meeting are not told whose it is", async () => {
      const page = await inMeeting(EXAMPLE.karim, { frame: "settings", path: "configure" });
      const frame = page.frameLocator("iframe");
      await frame.getByRole("heading", { level: 1, name: "Lägg till medarbetarsamtalet i mötet" }).waitFor();
      assert.equal(await frame.getByRole("navigation", { name: "Huvudmeny" }).count(), 0);
      await frame.getByLabel("Samtal").selectOption({ value: EXAMPLE.maria });
      await comes(async () => assert.equal((await saidTo(page, "settings.setValidityState")).at(-1), true));
      await page.evaluate("save()");
      await comes(async () => assert.ok((await page.evaluate<string[]>("heard")).includes("settings.save.success")));
      const address = `${tab.origin}/tab/meeting/${EXAMPLE.maria}`;
      assert.deepEqual(await saidTo(page, "settings.setSettings"), [
        {
          entityId: `talk-${EXAMPLE.maria}`,
          contentUrl: address,
          websiteUrl: address,
          suggestedDisplayName: "Medarbetarsamtal",
        },
      ]);
      await page.context().close();
    });

    it("cannot be added by somebody without a talk", async () => {
      const page = await inMeeting(EXAMPLE.johan, { frame: "settings", path: "configure" });
      await page.frameLocator("iframe").getByText("Du har inget medarbetarsamtal på gång.").waitFor();
      assert.deepEqual([...new Set(await saidTo(page, "settings.setValidityState"))], [false]);
      await page.context().close();
    });

    for (const person of [EXAMPLE.maria, EXAMPLE.karim])
      it(`shows the talk in the side panel to ${person}, without a menu and no wider than the panel`, async () => {
        const page = await inMeeting(person, { frame: "sidePanel", path: `meeting/${EXAMPLE.maria}` }, 320);
        const frame = page.frameLocator("iframe");
        await frame.getByRole("heading", { level: 1, name: /^Samtal med (Maria Lindgren|Karim Haddad)$/ }).waitFor();
        assert.equal(await frame.getByRole("navigation", { name: "Huvudmeny" }).count(), 0);
        await frame.getByRole("button", { name: "Nästa" }).click();
        await frame.getByRole("heading", { level: 2, name: "Arbetsuppgifter" }).waitFor();
        await frame.getByText("Ni ser olika på det här").waitFor();
        const wide = await page.frames().at(-1)?.evaluate<number>(WIDER);
        assert.ok((wide ?? 1) <= 0);
        await page.context().close();
      });

    it("shows everybody else in the meeting the same, whether there is a talk or not", async () => {
      const seen = [];
      for (const [person, subject] of [
        [EXAMPLE.sara, EXAMPLE.maria],
        [EXAMPLE.johan, EXAMPLE.maria],
        [EXAMPLE.helena, EXAMPLE.maria],
        [EXAMPLE.sara, "nobody"],
      ] as const) {
        const page = await inMeeting(person, { frame: "sidePanel", path: `meeting/${subject}` });
        await page.frameLocator("iframe").getByText("Det finns inget samtal att visa för dig.").waitFor();
        seen.push(await page.frameLocator("iframe").locator("main").textContent());
        await page.context().close();
      }
      assert.equal(new Set(seen).size, 1);
    });
  });
});

/** How much wider a page is than what shows it. */
const WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
