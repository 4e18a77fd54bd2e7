import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pdfTool } from "../../tools/ensurePdfTools.ts";
import { type Dictionary, type Objects, type Value, objectsIn } from "./pdfObjects.ts";
import { readOutOf } from "./pdfReadOut.ts";

/** An element of the structure tree. */
export type Structure = {
  readonly tag: string;
  readonly scope: string | undefined;
  readonly children: readonly Structure[];
  /** How many stretches of marked content belong to it alone. */
  readonly contents: number;
};

/** A PDF looked into with programs that know nothing of how it was made. */
export type OpenedPdf = {
  /** What qpdf says of its syntax; throws when it finds an error. */
  readonly check: () => string;
  readonly info: { readonly [name: string]: string };
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly toUnicode: boolean }[];
  readonly catalog: Dictionary;
  readonly metadata: string;
  readonly structure: readonly Structure[];
  readonly bookmarks: readonly string[];
  /** The content streams of the pages. */
  readonly pages: readonly string[];
  readonly pageDictionaries: readonly Dictionary[];
  /** The text as it lies on the pages, and as it is read out. */
  readonly text: string;
  readonly readOut: string;
  /** The latter as poppler has it, which takes some seconds. */
  readonly readOutByPoppler: string;
  /** Where words lie, in points from the top left. */
  readonly words: readonly { readonly text: string; readonly right: number; readonly bottom: number }[];
};

/** Opens a PDF; each program is run when what it says is first asked for, since the programs take longer than the drawing. */
export function openPdf(pdf: Buffer): OpenedPdf {
  const file = join(folder(), `${String(opened++)}.pdf`);
  writeFileSync(file, pdf);
  const run = (name: Parameters<typeof pdfTool>[0], ...args: readonly string[]) =>
    execFileSync(pdfTool(name), args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const objects = once(() =>
    objectsIn(run("qpdf", "--json", "--json-stream-data=inline", "--decode-level=generalized", file)),
  );
  const catalog = once(() => objects().dictionary(objects().root));
  const catalogued = (key: string) => catalog()[key] ?? null;
  const info = once(() => namesIn(run("pdfinfo", file)));
  const text = once(() => run("pdftotext", "-layout", file, "-"));
  const readOut = once(() => readOutOf(objects(), catalogued("/StructTreeRoot")));
  const words = once(() => wordsIn(run("pdftotext", "-bbox", file, "-")));
  return {
    check: once(() => run("qpdf", "--check", file)),
    get info() {
      return info();
    },
    get fonts() {
      return fontsIn(run("pdffonts", file));
    },
    get catalog() {
      return catalog();
    },
    get metadata() {
      return objects().stream(catalogued("/Metadata"));
    },
    get structure() {
      return structuresIn(objects(), objects().dictionary(catalogued("/StructTreeRoot"))["/K"] ?? null);
    },
    get bookmarks() {
      return bookmarksIn(objects(), objects().dictionary(catalogued("/Outlines"))["/First"]);
    },
    get pages() {
      return objects().pages.map((page) => objects().stream(page["/Contents"] ?? null));
    },
    get pageDictionaries() {
      return objects().pages;
    },
    get text() {
      return text();
    },
    get readOut() {
      return readOut();
    },
    get readOutByPoppler() {
      return quotedIn(run("pdfinfo", "-struct-text", file));
    },
    get words() {
      return words();
    },
  };
}

let opened = 0;
const folder = once(() => {
  const made = mkdtempSync(join(tmpdir(), "pdf-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** qpdf writes texts as `u:...` and names as `/...`. */
const plain = (value: Value | undefined) => (typeof value === "string" ? value.replace(/^u:|^\//, "") : undefined);

function structuresIn(objects: Objects, kids: Value): readonly Structure[] {
  const each = objects.value(kids);
  const list: readonly Value[] = Array.isArray(each) ? (each as readonly Value[]) : [kids];
  return list.flatMap((kid) => {
    const element = objects.dictionary(kid);
    if (typeof kid === "number" || element["/S"] === undefined) return [];
    const inner = element["/K"] ?? [];
    const contents = Array.isArray(inner) ? (inner as readonly Value[]) : [inner];
    return [
      {
        tag: plain(element["/S"]) ?? "",
        scope: plain(objects.dictionary(element["/A"] ?? null)["/Scope"]),
        children: structuresIn(objects, contents),
        contents: contents.filter(
          (content) => typeof content === "number" || objects.dictionary(content)["/MCID"] !== undefined,
        ).length,
      },
    ];
  });
}

function bookmarksIn(objects: Objects, first: Value | undefined): readonly string[] {
  if (first === undefined) return [];
  const item = objects.dictionary(first);
  return [plain(objects.value(item["/Title"] ?? null)) ?? "", ...bookmarksIn(objects, item["/Next"])];
}

const namesIn = (lines: string) =>
  Object.fromEntries(lines.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(16).trim()]));

const fontsIn = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => {
      const [, name = "", embedded, , toUnicode] = /^(\S+) .*\s(yes|no) (yes|no) (yes|no)\s/.exec(line) ?? [];
      return { name, embedded: embedded === "yes", toUnicode: toUnicode === "yes" };
    });

/** The strings of the structure tree, in its order. */
const quotedIn = (lines: string) =>
  lines
    .split("\n")
    .map((line) => /^\s+"(.*)"$/.exec(line)?.[1])
    .filter((text) => text !== undefined)
    .join("");

const wordsIn = (html: string) =>
  [...html.matchAll(/<word xMin="[\d.]+" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu)].map(
    ([, right, bottom, text = ""]) => ({ text, right: Number(right), bottom: Number(bottom) }),
  );
