import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv, promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { MESSAGE_COMMANDS } from "#bot/channel/messageAction.ts";
import { intentOf } from "#bot/chat/commands.ts";
import { placeAt } from "#tab/routing/places.ts";
import { type Values, faultsOf, filled, zipped } from "../tools/appPackage.ts";

const ID = "11111111-1111-4111-8111-111111111111";
const VALUES: Values = {
  APP_NAME_SUFFIX: "",
  TEAMS_APP_ID: ID,
  BOT_ID: ID,
  TAB_CLIENT_ID: ID,
  TAB_APP_ID_URI: `api://uppdrag.example/${ID}`,
  TAB_HOST: "uppdrag.example",
  PRIVACY_URL: "https://kommun.example/personuppgifter",
  TERMS_URL: "https://kommun.example/villkor",
};

type Command = { readonly title: string };
type Manifest = {
  readonly name: { readonly short: string };
  readonly composeExtensions: readonly { readonly commands: readonly MessageCommand[] }[];
  readonly bots: readonly { readonly commandLists: readonly { readonly commands: readonly Command[] }[] }[];
  readonly configurableTabs: readonly {
    readonly configurationUrl: string;
    readonly scopes: readonly string[];
    readonly context: readonly string[];
  }[];
};
type MessageCommand = { readonly id: string; readonly context: readonly string[]; readonly fetchTask: boolean };
type Texts = { readonly [path: string]: string };

describe("the Teams app package", () => {
  const texts = filled(VALUES);
  const manifest = JSON.parse(texts["manifest.json"]) as Manifest;
  const english = JSON.parse(texts["en.json"]) as Texts;

  it("is taken by Microsoft's schemas", async () => assert.deepEqual(await faultsOf(texts), []));

  it("is not taken when something in it is wrong", async () => {
    const wrong = texts["manifest.json"].replace('"personal"', '"nowhere"');
    assert.notDeepEqual(await faultsOf({ ...texts, "manifest.json": wrong }), []);
    const unknown = texts["en.json"].replace("name.short", "name.shortest");
    assert.notDeepEqual(await faultsOf({ ...texts, "en.json": unknown }), []);
  });

  it("says all the values that are missing at once", () =>
    assert.throws(() => filled({ TEAMS_APP_ID: ID }), /missing: TAB_HOST, .*BOT_ID/));

  it("puts a value into the texts as it is, also one with a quotation mark", () => {
    const { "manifest.json": text } = filled({ ...VALUES, APP_NAME_SUFFIX: ' "x"' });
    assert.equal((JSON.parse(text) as Manifest).name.short, 'Uppdragsdialog "x"');
  });

  it("has every text that is shown in both languages", () => {
    const shown = textPaths(JSON.parse(texts["manifest.json"]));
    const translated = Object.keys(english).filter((path) => path !== "$schema");
    assert.deepEqual(translated.toSorted(), shown.toSorted());
  });

  it("names only commands that the bot knows, in both languages", () => {
    const swedish = manifest.bots.flatMap(({ commandLists }) => commandLists.flatMap(({ commands }) => commands));
    const titles = [
      ...swedish.map(({ title }) => title),
      ...Object.entries(english).flatMap(([path, text]) => (/^bots.*\.title$/.test(path) ? [text] : [])),
    ];
    assert.ok(titles.length > 0);
    for (const title of titles) assert.equal("exact" in intentOf(title), true, title);
  });

  it("can be added to a meeting, with a page of the tab that chooses the talk", () => {
    const [added] = manifest.configurableTabs;
    assert.ok(added);
    assert.equal(placeAt(new URL(added.configurationUrl).pathname).page, "configure");
    assert.deepEqual(added.scopes, ["groupChat"]);
    assert.ok(added.context.includes("meetingSidePanel"));
  });

  it("has the message actions that the bot answers, and only where a message stands", () => {
    const commands = manifest.composeExtensions.flatMap((extension) => extension.commands);
    assert.deepEqual(
      commands,
      Object.keys(MESSAGE_COMMANDS).map((id, index) => ({
        ...commands[index],
        id,
        context: ["message"],
        fetchTask: true,
      })),
    );
  });

  it("holds manifest, texts and icons in the sizes Teams asks for", () => {
    const files = unzipSync(zipped(texts));
    assert.deepEqual(Object.keys(files).toSorted(), ["color.png", "en.json", "manifest.json", "outline.png"]);
    assert.equal(strFromU8(files["manifest.json"] ?? new Uint8Array()), texts["manifest.json"]);
    assert.deepEqual([sizeOf(files["color.png"]), sizeOf(files["outline.png"])], [192, 32]);
  });

  it("is not written by the command while the environment's values are not filled in", async () => {
    const command = promisify(execFile)(process.execPath, [join(import.meta.dirname, "../tools/packageApp.ts")], {
      env: { PATH: process.env["PATH"] },
    });
    await assert.rejects(command, /These values are missing: TEAMS_APP_ID, .*env\/\.env\.dev/);
  });

  it("has only placeholders that the environment file names", () => {
    const named = Object.keys(parseEnv(readFileSync(join(import.meta.dirname, "../env/.env.dev"), "utf8")));
    assert.deepEqual(
      Object.keys(VALUES).filter((name) => !named.includes(name)),
      [],
    );
  });
});

/** Where in the manifest a person's language is needed, as the localisation file names the places. */
function textPaths(manifest: unknown): string[] {
  const isText =
    /^(name\.(short|full)|description\.(short|full)|staticTabs\[\d+\]\.name|(bots|composeExtensions)\[.*\.(title|description))$/;
  const paths: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      if (isText.test(path)) paths.push(path);
    } else if (Array.isArray(value)) for (const [index, each] of value.entries()) walk(each, `${path}[${index}]`);
    else if (value !== null && typeof value === "object")
      for (const [key, each] of Object.entries(value)) walk(each, path === "" ? key : `${path}.${key}`);
  };
  walk(manifest, "");
  return paths;
}

/** The width a PNG says it has, when it is as high. */
function sizeOf(png: Uint8Array | undefined): number | undefined {
  if (!png) return undefined;
  const header = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  return width === height ? width : undefined;
}
