import type { Objects, Value } from "./pdfObjects.ts";

/**
 * What a PDF says to who has it read out: the texts of its structure, in the structure's order. Read here as the format says,
 * from what the file holds; `pdfinfo -struct-text` says the same and draws every page anew for each element.
 */
export function readOutOf(objects: Objects, root: Value): string {
  const marked = new Map<Value, ReadonlyMap<number, string>>();
  const textsOf = (page: Value) => {
    const known = marked.get(page) ?? markedTexts(objects, page);
    marked.set(page, known);
    return known;
  };
  const said = (kid: Value, page: Value): string => {
    if (typeof kid === "number") return textsOf(page).get(kid) ?? "";
    const value = objects.value(kid);
    if (Array.isArray(value)) return (value as readonly Value[]).map((each) => said(each, page)).join("");
    const element = objects.dictionary(kid);
    return said(element["/MCID"] ?? element["/K"] ?? [], element["/Pg"] ?? page);
  };
  return said(root, null);
}

/** The texts of a page by the numbers that the structure knows them by; what has no number is an artifact. */
function markedTexts(objects: Objects, page: Value): ReadonlyMap<number, string> {
  const { ["/Contents"]: contents = null, ["/Resources"]: resources = null } = objects.dictionary(page);
  const fonts = objects.dictionary(objects.dictionary(resources)["/Font"] ?? null);
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let letters: ReadonlyMap<string, string> = new Map();
  for (const line of operations(objects.stream(contents))) {
    const operator = /\S+$/.exec(line)?.[0];
    if (operator === "BDC" || operator === "BMC") open.push(numberIn(line));
    else if (operator === "EMC") open.pop();
    else if (operator === "Tf") letters = lettersOf(objects, fonts[line.split(" ")[0] ?? ""] ?? null);
    else if (operator === "TJ" || operator === "Tj") {
      const within = open.findLast((each) => each !== undefined);
      if (within !== undefined) texts.set(within, (texts.get(within) ?? "") + spelled(line, letters));
    }
  }
  return texts;
}

const numberIn = (line: string) => {
  const number = /\/MCID (\d+)/.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** One operation a line, as they are written but for dictionaries over several. */
export const operations = (content: string): readonly string[] =>
  content
    .replaceAll(/<<[^>]*>>/g, (properties) => properties.replaceAll("\n", " "))
    .split("\n")
    .map((line) => line.trim());

/** Two bytes a glyph. */
const spelled = (line: string, letters: ReadonlyMap<string, string>) =>
  [...line.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, glyphs = ""]) => glyphs.match(/.{4}/g) ?? [])
    .map((glyph) => letters.get(glyph) ?? "\uFFFD")
    .join("");

/** What each glyph of a font means, from its ToUnicode map. */
function lettersOf(objects: Objects, font: Value): ReadonlyMap<string, string> {
  const map = objects.stream(objects.dictionary(font)["/ToUnicode"] ?? null);
  const ranges = map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g);
  return new Map(
    [...ranges].flatMap(([, first = "", meanings = ""]) =>
      [...meanings.matchAll(/<([0-9a-f ]*)>/g)].map(([, meaning = ""], index): [string, string] => [
        (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0"),
        Buffer.from(meaning.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
      ]),
    ),
  );
}
