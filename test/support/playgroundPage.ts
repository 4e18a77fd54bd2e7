import type { Browser, Locator, Page } from "playwright-core";

/** One person's chat in an Agents Playground, in a real browser. */
export type Chat = {
  readonly page: Page;
  readonly write: (text: string) => Promise<void>;
  /** The newest message that shows the text. */
  readonly says: (text: string | RegExp) => Promise<Locator>;
  readonly press: (button: string | RegExp) => Promise<void>;
  /** Fills the first text field of the newest card. */
  readonly type: (text: string) => Promise<void>;
  /** Picks one of a few options that all show. */
  readonly pick: (option: string) => Promise<void>;
  /** Picks from a list that opens. */
  readonly choose: (label: string, option: string) => Promise<void>;
};

/** Opens the chat; from then on the bot can reach its person. */
export async function openChat(browser: Browser, port: number): Promise<Chat> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`http://localhost:${port}`);
  const composer = page.locator("[contenteditable=true][role=textbox]");
  await composer.waitFor();
  const says = async (text: string | RegExp) => {
    const message = page.getByText(text).last();
    await message.waitFor();
    return message;
  };
  return {
    page,
    says,
    write: async (text) => {
      await composer.fill(text);
      await page.keyboard.press("Enter");
    },
    type: (text) => page.locator("textarea").first().fill(text),
    pick: (option) => page.getByRole("radio", { name: option }).last().check(),
    choose: async (label, option) => {
      await page.getByRole("combobox", { name: label }).last().click();
      await page.getByRole("option", { name: option }).last().click();
    },
    press: (button) =>
      page
        .getByRole("button", { name: button, exact: typeof button === "string" })
        .last()
        .click(),
  };
}
