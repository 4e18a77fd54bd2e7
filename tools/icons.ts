/** Draws the app's icons from their SVG, in the two sizes Teams asks for. What it draws is committed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "./ensureChromium.ts";

const FOLDER = join(import.meta.dirname, "../appPackage");
const SIZES = { color: 192, outline: 32 };

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, size] of Object.entries(SIZES)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${await readFile(join(FOLDER, `icons/${name}.svg`), "utf8")}`,
  );
  await page.screenshot({ path: join(FOLDER, `${name}.png`), omitBackground: true });
}
await browser.close();
