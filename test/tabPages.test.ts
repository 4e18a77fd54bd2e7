import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { focusedName, tabTo } from "./support/keyboard.ts";
import { type Visitor, accessibilityFaults, overflow, visit } from "./support/browser.ts";
import { comes } from "./support/comes.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { landed, openSlowly } from "./support/layoutShift.ts";
import { pages } from "./support/pagesOfTheTab.ts";

const WIDTHS = [768, 320, 1280];
const OTHER_LOOKS = ["dark", "contrast"] as const;

describe("the pages of the tab", () => {
  const tab = exampleTab();
  /** In Teams over a slow line, for every page; and as the local run has it. */
  let inTeams: Visitor;
  let visitor: Visitor;

  before(async () => {
    inTeams = await visit(tab.browser, tab.origin, { inTeams: "mobile" });
    visitor = await visit(tab.browser, tab.origin);
  });

  for (const [name, { person, path, heading, shows }] of Object.entries(pages))
    it(`are accessible in every look and width: ${name}`, async () => {
      const { page, complaints, changeLook } = inTeams;
      const client = apiClient(tab.origin, person);
      landed(await openSlowly(inTeams, await path(await client.start(), client), { person }), name);
      assert.match((await page.locator("h1").textContent()) ?? "", heading);
      if (shows) await page.getByText(shows).waitFor();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        // A table becomes a list a moment after the page has become narrow.
        await comes(async () => assert.equal(await overflow(page), 0, `nothing sticks out sideways at ${width} px`));
        // In between there is nothing that is not on the narrowest or the widest.
        if (width !== 768) assert.deepEqual(await accessibilityFaults(page), [], `at ${width} px`);
      }
      // A look changes colours only.
      for (const look of OTHER_LOOKS) {
        await changeLook(look);
        assert.deepEqual(await accessibilityFaults(page, "colours"), [], look);
        assert.equal(await overflow(page), 0, `nothing sticks out sideways, ${look}`);
      }
      assert.match(await page.title(), / · Uppdragsdialog$/);
      assert.deepEqual(complaints, []);
    });

  it("are accessible when nobody has signed in, and find a person by name", async () => {
    const { page, open } = await visit(tab.browser, tab.origin);
    await open("", {});
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole("searchbox").fill("wiśni");
    await page.getByText("1 person", { exact: true }).waitFor();
    await page.getByRole("button", { name: /Zofia/ }).click();
    await page.getByRole("heading", { level: 1, name: /Hej Zofia/ }).waitFor();
    await page.context().close();
  });

  it("let the keyboard skip the menu, and move the focus to the heading of a page one goes to", async () => {
    const { page, open } = visitor;
    await open("", { person: EXAMPLE.karim });
    await page.keyboard.press("Tab");
    await comes(async () => assert.equal(await focusedName(visitor.page), "Hoppa till innehållet"));
    await page.keyboard.press("Enter");
    await comes(async () => assert.equal(await page.evaluate("document.activeElement.id"), "content"));
    await tabTo(visitor.page, /^Skriv sammanfattningen/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Medarbetarsamtal med Tove/ }).waitFor();
    await comes(async () => assert.equal(await focusedName(visitor.page), "Medarbetarsamtal med Tove Hallberg"));
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /Hej Karim/ }).waitFor();
  });

  it("let the keyboard reach and use what matters most", async () => {
    const { page, open } = visitor;
    await open("team", { person: EXAMPLE.karim });
    await tabTo(visitor.page, /^Boka samtal: Zofia/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: /Boka medarbetarsamtal med Zofia/ }).waitFor();
    await tabTo(visitor.page, /^Boka och bjud in/);
    await page.keyboard.press("Enter");
    await page.getByText("Välj en dag.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await comes(async () =>
      assert.match(await focusedName(visitor.page), /Boka samtal: Zofia/, "the focus comes back to where one was"),
    );
  });

  it("load at most 220 KB of packed JavaScript for the start page", async () => {
    const { page, open } = await visit(tab.browser, tab.origin);
    await open("", { person: EXAMPLE.karim });
    const packed = await page.evaluate<number>(
      "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
    );
    assert.ok(packed > 0 && packed <= 220 * 1024, `${Math.round(packed / 1024)} KB`);
    await page.context().close();
  });
});
