import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { comes } from "./comes.ts";

/** What a screen reader would call the focused element, near enough; nothing while the page as a whole has the focus. */
export const focusedName = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement === document.body ? '' : (document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent ?? '').trim()",
  );

/** Presses Tab until the focus is there, more than once around the page while it may still come; what cannot be reached so fails. */
export const tabTo = (page: Page, name: RegExp) =>
  comes(async () => {
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press("Tab");
      if (name.test(await focusedName(page))) return;
    }
    assert.fail(`the keyboard does not reach ${name}`);
  });

/** Goes there by Tab, and presses Enter. */
export async function enter(page: Page, name: RegExp) {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
