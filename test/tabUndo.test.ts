import assert from "node:assert/strict";
import type { Page, Route } from "playwright-core";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { exampleTab } from "./support/exampleTab.ts";
import { comes } from "./support/comes.ts";
import { enter, focusedName, tabTo } from "./support/keyboard.ts";

/** What is small and can be taken back shows at once, and has a way back that nobody has to hurry for (WCAG 2.2.1). */
describe("a small change in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });
  const TICK = "**/api/agreements/*/*/safety-tick";
  const tick = (page: Page) => page.getByRole("checkbox", { name: /^Skyddsombudet får se/ });
  const undo = (page: Page) => page.getByRole("button", { name: "Ångra", exact: true });
  const ticked = (page: Page, is: boolean) => tick(page).and(page.locator(is ? ":checked" : ":not(:checked)"));

  /** Holds back what goes to an address until it is let go. */
  const held = async (page: Page, address: string) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(address, async (route: Route) => {
      await promise;
      await route.continue();
    });
    return resolve;
  };

  it("shows before the server has answered, leaves the focus where it is, and is taken back with Ctrl+Z", async () => {
    const page = await tab.sit(EXAMPLE.sara, "agreements");
    const letGo = await held(page, TICK);
    await tick(page).focus();
    await page.keyboard.press("Space");
    await ticked(page, false).waitFor();
    assert.equal(await undo(page).count(), 0, "there is nothing to take back yet");
    letGo();
    await undo(page).waitFor();
    await comes(async () => assert.match(await focusedName(page), /^Skyddsombudet får se/));
    await page.keyboard.press("Control+Z");
    await ticked(page, true).waitFor();
    await undo(page).waitFor({ state: "detached" });
    await page.reload();
    await ticked(page, true).waitFor();
  });

  it("goes back when it is refused, and says why", async () => {
    const page = await tab.sit(EXAMPLE.sara, "agreements");
    await page.route(TICK, (route) =>
      route.fulfill({ status: 409, json: { key: "wrongState", message: "Det är redan avslutat.", params: {} } }),
    );
    await tick(page).click();
    await page.getByRole("alert").getByText("Det är redan avslutat.").waitFor();
    await ticked(page, true).waitFor();
    assert.equal(await undo(page).count(), 0);
  });

  it("of what was said of a goal leaves it as it stood", async () => {
    const page = await tab.sit(EXAMPLE.sara, "goals");
    const goal = page
      .getByRole("article")
      .or(page.getByRole("listitem"))
      .filter({ hasText: "Handleda nya kollegor" })
      .last();
    await goal.getByText("Varför gör jag det här?").waitFor();
    const before = await goal.innerText();
    await goal.getByRole("button", { name: /^Berätta hur det går/ }).click();
    await page.getByRole("radio", { name: "Risk" }).check();
    await page.getByRole("button", { name: "Spara läget" }).click();
    await undo(page).waitFor();
    assert.notEqual(await goal.innerText(), before);
    await page.keyboard.press("Control+Z");
    await page.getByText("Ångrat. Målet står som det gjorde.").first().waitFor();
    assert.equal(await goal.innerText(), before);
  });

  it("has a way back that Tab reaches and that closes without harm, and the history keeps both", async () => {
    const page = await tab.sit(EXAMPLE.sara, "agreements");
    const done = async () => {
      await page.getByRole("button", { name: /^Klart: Kursen Demensvård/ }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Klart", exact: true }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await undo(page).waitFor();
    };
    await done();
    await tabTo(page, /^Stäng$/);
    await page.keyboard.press("Enter");
    await undo(page).waitFor({ state: "detached" });
    await comes(async () => assert.notEqual(await focusedName(page), "", "the focus is still somewhere on the page"));
    const takeBack = async () => {
      await page.getByRole("button", { name: /^Ångra: Kursen Demensvård/ }).click();
      await page.getByText("Ångrat. Det står som kvar att göra.").first().waitFor();
    };
    await takeBack();
    await done();
    await tabTo(page, /^Ångra$/);
    await page.keyboard.press("Escape");
    await undo(page).waitFor({ state: "detached" });
    await comes(async () => assert.notEqual(await focusedName(page), "", "the focus is still somewhere on the page"));
    await takeBack();
    await done();
    await enter(page, /^Ångra$/);
    await page.getByRole("button", { name: /^Klart: Kursen Demensvård/ }).waitFor();
    await page.goto(new URL("/tab/history", tab.origin).href);
    await page.getByText("Du sa att något ni har kommit överens om är klart.").first().waitFor();
    await page.getByText("Du ångrade att något var klart.").first().waitFor();
  });
});
