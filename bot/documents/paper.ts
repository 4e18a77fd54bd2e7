import { fileURLToPath } from "node:url";
import type { DocumentContent } from "./content.ts";

/** A4 in points, and the column that is written in; what stands in the margin begins at `margin`. */
export const PAGE = { width: 595.28, height: 841.89, margin: 62, left: 112, right: 533, top: 68, bottom: 760 } as const;

/** pdfkit knows a font that it has read by the path it was read from; under another name it would read it anew each time. */
const fontFile = (file: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`));
const FONTS = {
  text: fontFile("400Regular/SourceSans3_400Regular.ttf"),
  italic: fontFile("400Regular_Italic/SourceSans3_400Regular_Italic.ttf"),
  strong: fontFile("600SemiBold/SourceSans3_600SemiBold.ttf"),
  bold: fontFile("700Bold/SourceSans3_700Bold.ttf"),
} as const;
export type Font = keyof typeof FONTS;

/** Contrast against white is at least 4.5 : 1 for every colour of text. */
export const INK = {
  text: "#1b1f24",
  quiet: "#525c66",
  accent: "#0b4a5c",
  rule: "#c9d1d6",
  ground: "#f1f5f6",
} as const;

export type Look = { readonly font: Font; readonly size: number; readonly colour: string };
export type Element = ReturnType<PDFKit.PDFDocument["struct"]>;
type Tag = "Document" | "H1" | "H2" | "H3" | "P" | "L" | "LI" | "Lbl" | "LBody" | "Table" | "TR" | "TH" | "TD";
type TagOptions = { readonly scope?: "Row" | "Column"; readonly lang?: string };

const LANGUAGE = { sv: "sv-SE", en: "en-GB" } as const;

/** A PDF under way: text is set in the structure tree, everything else is an artifact. Built to PDF/A-2a. */
export type Paper = {
  readonly root: Element;
  /** The text with nothing in it that the font cannot show. */
  readonly printable: (text: string, font: Font) => string;
  readonly width: (text: string, look: Look) => number;
  /** The part of the structure that what follows belongs to. */
  readonly element: (tag: Tag, parent: Element, options?: TagOptions) => Element;
  /** Sets one line; `baseline` is where the letters stand. */
  readonly line: (element: Element, line: SetLine) => void;
  readonly bookmark: (text: string) => void;
  readonly newPage: () => void;
  readonly rule: (x: number, y: number, width: number, colour?: string, weight?: number) => void;
  readonly ground: (x: number, y: number, width: number, height: number, colour?: string) => void;
  /** What is set again on every page, once it is known how many there are. */
  readonly onEveryPage: (set: (page: number, of: number, text: SetArtifact) => void) => void;
  readonly end: () => Promise<Buffer>;
};
export type SetLine = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly look: Look;
  /** The word goes on in the next line, divided by a hyphen or cut without one. */
  readonly goesOn?: "hyphen" | "cut";
  /** More of the same text follows: a space stands between, for those who hear it. */
  readonly more?: boolean;
};
type SetArtifact = (
  text: string,
  look: Look,
  at: { readonly x: number; readonly baseline: number },
  align?: "right",
) => void;

export async function newPaper({ title, about, author, subject, locale, madeAt }: DocumentContent): Promise<Paper> {
  const made = new Date(madeAt);
  // With the first document: a server that starts has none to make.
  const { default: PDFDocument } = await import("pdfkit");
  const doc = new PDFDocument({
    size: "A4",
    // Every place is computed here; a margin would make pdfkit begin pages of its own.
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    subset: "PDF/A-2a" as "PDF/A-2",
    tagged: true,
    displayTitle: true,
    lang: LANGUAGE[locale],
    font: FONTS.text,
    info: {
      Title: forMetadata(`${title}: ${about}`),
      Author: forMetadata(author),
      Subject: forMetadata(subject),
      Creator: "Uppdragsdialog",
      CreationDate: made,
    },
  });
  const whole = collected(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);

  const set = (text: string, { font, size, colour }: Look, x: number, baseline: number) =>
    doc
      .font(FONTS[font])
      .fontSize(size)
      .fillColor(colour)
      .text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
  const width = (text: string, { font, size }: Look) => doc.font(FONTS[font]).fontSize(size).widthOfString(text);
  const artifact = (draw: () => void, type: "Layout" | "Pagination" = "Layout") => {
    doc.markContent("Artifact", { type });
    draw();
    doc.endMarkedContent();
  };

  return {
    root,
    printable: (text, font) => printable(text, doc, font),
    width,
    element: (tag, parent, options = {}) => {
      const element = doc.struct(tag, options);
      parent.add(element);
      return element;
    },
    line: (element, { text, x, baseline, look, goesOn, more = false }) => {
      const content = doc.markStructureContent(tagOf(element));
      set(goesOn || !more ? text : `${text} `, look, x, baseline);
      doc.endMarkedContent();
      element.add(content);
      // A hyphen that is not in the word is no part of the text: who hears it gets the word whole.
      if (goesOn === "hyphen") artifact(() => set("-", look, x + width(text, look), baseline));
    },
    bookmark: (text) => {
      doc.outline.addItem(text);
    },
    newPage: () => {
      doc.addPage();
    },
    rule: (x, y, length, colour = INK.rule, weight = 0.6) =>
      artifact(() =>
        doc
          .lineWidth(weight)
          .moveTo(x, y)
          .lineTo(x + length, y)
          .stroke(colour),
      ),
    ground: (x, y, wide, high, colour = INK.ground) => artifact(() => doc.rect(x, y, wide, high).fill(colour)),
    onEveryPage: (each) => {
      const { start, count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page++) {
        doc.switchToPage(start + page);
        each(page + 1, count, (text, look, { x, baseline }, align) =>
          artifact(() => set(text, look, align === "right" ? x - width(text, look) : x, baseline), "Pagination"),
        );
      }
    },
    end: () => {
      doc.end();
      return whole;
    },
  };
}

/** pdfkit writes these as they are into the XML of the metadata, which must say the same as the information dictionary. */
const forMetadata = (text: string) => text.replaceAll("&", "+").replaceAll(/[<>]|\p{Cc}/gu, "");

/** pdfkit keeps the tag of an element in its dictionary. */
const tagOf = (element: Element): string =>
  (element as unknown as { readonly dictionary: { readonly data: { readonly S: string } } }).dictionary.data.S;

type Glyphs = { readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (code: number) => boolean } } };

/**
 * A character that the font does not have is told by its number: PDF/A allows no empty box, and nothing that was approved may
 * vanish unseen. Marks that only steer (zero width, direction) are left out.
 */
function printable(text: string, doc: PDFKit.PDFDocument, font: Font): string {
  const { font: glyphs } = (doc.font(FONTS[font]) as unknown as Glyphs)._font;
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === "\n" || glyphs.hasGlyphForCodePoint(code)) return letter;
    return /[\p{Cc}\p{Cf}\p{Mn}]/u.test(letter) ? "" : `[U+${code.toString(16).toUpperCase()}]`;
  }).join("");
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
}
