/** The Teams app package: the manifest and its texts, filled with one environment's values and checked without network. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppManifestUtils } from "@microsoft/app-manifest";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { strToU8, zipSync } from "fflate";

const FOLDER = join(import.meta.dirname, "../appPackage");
const TEXTS = ["manifest.json", "en.json"] as const;
const ICONS = ["color.png", "outline.png"] as const;

export type Values = { readonly [name: string]: string | undefined };
export type AppTexts = { readonly [T in (typeof TEXTS)[number]]: string };

/** Placeholders are those of the Microsoft 365 Agents Toolkit, so that its own commands read the same files. */
const PLACEHOLDER = /\$\{\{(\w+)\}\}/g;

/** The texts of the package, each placeholder replaced. Throws with all the values that are missing at once. */
export function filled(values: Values): AppTexts {
  const missing = new Set<string>();
  const fill = (file: (typeof TEXTS)[number]) =>
    readFileSync(join(FOLDER, file), "utf8").replaceAll(PLACEHOLDER, (_, name: string) => {
      const value = values[name];
      if (value === undefined) missing.add(name);
      // The value becomes part of a JSON text.
      return JSON.stringify(value ?? "").slice(1, -1);
    });
  const texts = { "manifest.json": fill("manifest.json"), "en.json": fill("en.json") };
  if (missing.size > 0) throw new Error(`These values are missing: ${[...missing].join(", ")}`);
  return texts;
}

/** What Microsoft's own schemas find fault with; none when the list is empty. They come with a package: no network. */
export async function faultsOf(texts: AppTexts): Promise<readonly string[]> {
  const found = await Promise.all(
    TEXTS.map(async (file) => {
      const content = JSON.parse(texts[file]) as { readonly $schema: string };
      // The texts' schema has patterns that are none in Unicode mode.
      const ajv = new Ajv.default({ allErrors: true, strictTypes: false, unicodeRegExp: false });
      addFormats.default(ajv, ["uri", "email", "regex"]);
      const isValid = ajv.compile(await AppManifestUtils.fetchSchema(content.$schema));
      if (isValid(content)) return [];
      return (isValid.errors ?? []).map(
        ({ instancePath, message, params }) => `${file}${instancePath}: ${message} ${JSON.stringify(params)}`,
      );
    }),
  );
  return found.flat();
}

/** The package as Teams takes it: manifest, texts and icons at the top of a zip. */
export const zipped = (texts: AppTexts): Uint8Array =>
  zipSync({
    ...Object.fromEntries(TEXTS.map((file) => [file, strToU8(texts[file])])),
    ...Object.fromEntries(ICONS.map((file) => [file, readFileSync(join(FOLDER, file))])),
  });
