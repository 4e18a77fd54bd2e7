import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { focusedName, tabTo } from "./support/keyboard.ts";
import { type Look, type Visitor, accessibilityFaults, overflow, visit } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { landed, openSlowly } from "./support/layoutShift.ts";
import { pages } from "./support/pagesOfTheTab.ts";

const LOOKS: readonly Look[] = ["light", "dark", "contrast"];
const WIDTHS = [320, 768, 1280];

describe("the pages of the tab", function () {
  this.timeout(120_000);
  const tab = exampleTab();
  /** One for each look, side by side; the first of them over a slow line. */
  let visitors: readonly Visitor[];
  let visitor: Visitor;

  before(async () => {
    visitors = await Promise.all(LOOKS.map(() => visit(tab.browser, tab.origin)));
    visitor = await visit(tab.browser, tab.origin);
  });

  for (const [name, { person, path, heading, shows }] of Object.entries(pages))
    it(`are accessible in every look and width: ${name}`, async () => {
      const client = apiClient(tab.origin, person);
      const address = await path(await client.start(), client);
      const inOneLook = async (one: Visitor, look: Look) => {
        const { page, open, complaints } = one;
        if (look === "light") landed(await openSlowly(one, address, { person, look }), name);
        else await open(address, { person, look });
        assert.match((await page.locator("h1").textContent()) ?? "", heading);
        if (shows) await page.getByText(shows).waitFor();
        // A look changes colours only: the markup and what fits are tried in the light one.
        for (const width of look === "light" ? WIDTHS : [1280]) {
          await page.setViewportSize({ width, height: 900 });
          const faults = await accessibilityFaults(page, look === "light" ? "every" : "colours");
          assert.deepEqual(faults, [], `${look} at ${width} px`);
          assert.equal(await overflow(page), 0, `nothing sticks out sideways, ${look} at ${width} px`);
        }
        assert.match(await page.title(), / · Uppdragsdialog$/);
        assert.deepEqual(complaints, []);
      };
      await Promise.all(visitors.map((one, index) => inOneLook(one, LOOKS[index] ?? "light")));
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
    assert.equal(await focusedName(visitor.page), "Hoppa till innehållet");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate("document.activeElement.id"), "content");
    await tabTo(visitor.page, /^Skriv sammanfattningen/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Medarbetarsamtal med Tove/ }).waitFor();
    assert.equal(await focusedName(visitor.page), "Medarbetarsamtal med Tove Hallberg");
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
    assert.match(await focusedName(visitor.page), /Boka samtal: Zofia/, "the focus comes back to where one was");
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
