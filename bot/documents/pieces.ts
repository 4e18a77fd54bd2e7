import type { Locale } from "#core/content/locale.ts";
import type { Block, Fact, Item, TextLook } from "./content.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Element, INK, type Look, PAGE, type Paper } from "./paper.ts";

/**
 * What cannot be divided when pages are filled: mostly one line. `withNext`: no page ends after it. What is drawn belongs to
 * an element of the structure tree that already stands in its place, so the order of reading is the order of the blocks.
 */
export type Piece = {
  readonly height: number;
  /** Space above, unless it begins a page. */
  readonly gap: number;
  readonly withNext: boolean;
  readonly draw: (top: number) => void;
};

const LEADING = 1.46;
/** Where letters stand in a line of that leading. */
const BASELINE = 1.06;

const BODY: Look = { font: "text", size: 10.5, colour: INK.text };
const STRONG: Look = { ...BODY, font: "strong" };
const LOOKS: { readonly [L in TextLook]: Look } = {
  set: BODY,
  quiet: { ...BODY, size: 9.2, colour: INK.quiet },
  none: { ...BODY, font: "italic", colour: INK.quiet },
};
const NAME: Look = { font: "strong", size: 9.2, colour: INK.quiet };
const HEADINGS = {
  2: { font: "bold", size: 14.5, colour: INK.accent },
  3: { font: "strong", size: 10.5, colour: INK.text },
} as const satisfies { readonly [level: number]: Look };

const COLUMN = PAGE.right - PAGE.left;
const NAME_WIDTH = 112;
const INDENT = 18;
const PADDING = 11;

type Column = { readonly x: number; readonly width: number };
const FULL: Column = { x: PAGE.left, width: COLUMN };
const INDENTED: Column = { x: PAGE.left + INDENT, width: COLUMN - INDENT };

type Setting = { readonly paper: Paper; readonly locale: Locale };

/** The pieces of a block, its elements added to the document's structure. */
export function piecesOf(block: Block, setting: Setting): readonly Piece[] {
  const { root } = setting.paper;
  switch (block.kind) {
    case "heading":
      return heading(block, setting);
    case "text":
      return block.look === "set" ? setText(block.text, setting) : plainText(block.text, block.look, setting);
    case "list":
      return list(block.items, setting);
    case "items":
      return items(block.items, setting);
    case "facts":
      return facts(block.rows, root, FULL, setting);
    case "table":
      return table(block.head, block.rows, setting);
  }
}

const heightOf = ({ size }: Look) => size * LEADING;

const textLines = (text: string, look: Look, { width }: Column, { paper, locale }: Setting) =>
  linesOf(paper.printable(text, look.font), width, (each) => paper.width(each, look), locale);

/** The lines of one element; none is left alone at the end or the beginning of a page. */
function linePieces(
  lines: readonly Line[],
  element: Element,
  look: Look,
  { x }: Column,
  { paper }: Setting,
  { gap = 0, withNext = false }: { readonly gap?: number; readonly withNext?: boolean } = {},
): readonly Piece[] {
  return lines.map(({ text, goesOn }, index) => ({
    height: heightOf(look),
    gap: index === 0 ? gap : 0,
    withNext: index === lines.length - 1 ? withNext : index === 0 || index === lines.length - 2 || withNext,
    draw: (top) =>
      paper.line(element, {
        text,
        x,
        baseline: top + look.size * BASELINE,
        look,
        ...(goesOn && { goesOn }),
        more: index < lines.length - 1,
      }),
  }));
}

function heading({ level, text, number }: Extract<Block, { kind: "heading" }>, setting: Setting): readonly Piece[] {
  const { paper } = setting;
  const look = HEADINGS[level];
  const element = paper.element(`H${level}`, paper.root);
  const pieces = linePieces(textLines(text, look, FULL, setting), element, look, FULL, setting, {
    gap: level === 2 ? 25 : 11,
    withNext: true,
  });
  const [first, ...rest] = pieces;
  if (!first || level === 3)
    return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, height: piece.height - 4 } : piece));
  const begun: Piece = {
    ...first,
    draw: (top) => {
      paper.bookmark(number === undefined ? text : `${number} ${text}`);
      if (number !== undefined) {
        const at = { x: PAGE.margin, baseline: top + look.size * BASELINE };
        paper.line(element, { text: number, ...at, look: { ...look, font: "text" }, more: true });
      }
      first.draw(top);
    },
  };
  return [begun, ...rest, { height: 3, gap: 0, withNext: true, draw: () => {} }];
}

function plainText(text: string, as: TextLook | undefined, setting: Setting): readonly Piece[] {
  const { paper } = setting;
  const look = as ? LOOKS[as] : BODY;
  const lines = textLines(text, look, FULL, setting);
  return linePieces(lines, paper.element("P", paper.root), look, FULL, setting, { gap: as === "quiet" ? 12 : 6 });
}

/** A text on a ground of its own, kept on one page. */
function setText(text: string, setting: Setting): readonly Piece[] {
  const { paper } = setting;
  const inner: Column = { x: PAGE.left + PADDING, width: COLUMN - 2 * PADDING };
  const lines = textLines(text, BODY, inner, setting);
  const element = paper.element("P", paper.root);
  const height = lines.length * heightOf(BODY) + 2 * PADDING - 4;
  return [
    {
      height,
      gap: 8,
      withNext: false,
      draw: (top) => {
        paper.ground(PAGE.left, top, COLUMN, height);
        paper.ground(PAGE.left, top, 2.4, height, INK.accent);
        for (const [index, piece] of linePieces(lines, element, BODY, inner, setting).entries())
          piece.draw(top + PADDING - 2 + index * heightOf(BODY));
      },
    },
  ];
}

const BULLET = "–";

function list(texts: readonly string[], setting: Setting): readonly Piece[] {
  const { paper } = setting;
  const whole = paper.element("L", paper.root);
  return texts.flatMap((text) => {
    const { label, body } = listItem(whole, BULLET, setting);
    const lines = textLines(text, BODY, INDENTED, setting);
    return labelled(label, linePieces(lines, paper.element("P", body), BODY, INDENTED, setting, { gap: 4 }));
  });
}

/** Numbered things: what is said, and under it the facts. */
function items(all: readonly Item[], setting: Setting): readonly Piece[] {
  const { paper } = setting;
  const whole = paper.element("L", paper.root);
  return all.flatMap(({ text, facts: rows }, index) => {
    const { label, body } = listItem(whole, String(index + 1), setting);
    const lines = textLines(text, STRONG, INDENTED, setting);
    const said = linePieces(lines, paper.element("P", body), STRONG, INDENTED, setting, {
      gap: index === 0 ? 6 : 13,
      withNext: rows.length > 0,
    });
    const about = rows.length > 0 ? facts(rows, body, INDENTED, setting) : [];
    return together([...labelled(label, said), ...about]);
  });
}

/** What stays on one page when there is room on one. */
const together = (pieces: readonly Piece[], withNext = false): readonly Piece[] =>
  pieces.map((piece, index) => ({ ...piece, withNext: withNext || index < pieces.length - 1 }));

function listItem(whole: Element, mark: string, { paper }: Setting) {
  const item = paper.element("LI", whole);
  const label = paper.element("Lbl", item);
  const body = paper.element("LBody", item);
  const look: Look = { ...STRONG, colour: INK.accent };
  const draw = (top: number) =>
    paper.line(label, { text: mark, x: PAGE.left, baseline: top + look.size * BASELINE, look, more: true });
  return { label: draw, body };
}

const labelled = (label: (top: number) => void, [first, ...rest]: readonly Piece[]): readonly Piece[] =>
  first
    ? [
        {
          ...first,
          draw: (top) => {
            label(top);
            first.draw(top);
          },
        },
        ...rest,
      ]
    : [];

/** Names on the left, what they are on the right: a table whose rows are headed by their names. */
function facts(rows: readonly Fact[], parent: Element, column: Column, setting: Setting): readonly Piece[] {
  const { paper } = setting;
  const whole = paper.element("Table", parent);
  const left: Column = { x: column.x, width: NAME_WIDTH - 10 };
  const right: Column = { x: column.x + NAME_WIDTH, width: column.width - NAME_WIDTH };
  const pieces = rows.flatMap(([name, value], index) => {
    const row = paper.element("TR", whole);
    const cells = [
      cell(name, NAME, left, paper.element("TH", row, { scope: "Row" }), setting),
      cell(value, BODY, right, paper.element("TD", row), setting),
    ];
    return rowPieces(cells, { gap: index === 0 ? 7 : 4 });
  });
  return rows.length <= FEW ? together(pieces) : pieces;
}

/** So few facts are not parted. */
const FEW = 3;

/** A row of so few lines is not parted. */
const SHORT_ROW = 10;

/** A table with a heading for each column, and a line under each row. */
function table(head: readonly string[], rows: readonly (readonly string[])[], setting: Setting): readonly Piece[] {
  const { paper } = setting;
  const whole = paper.element("Table", paper.root);
  const gutter = 14;
  const width = (COLUMN - gutter * (head.length - 1)) / head.length;
  const columns = head.map((_, index): Column => ({ x: PAGE.left + index * (width + gutter), width }));
  const cellsOf = (texts: readonly string[], tag: "TH" | "TD", look: Look) => {
    const row = paper.element("TR", whole);
    return texts.map((text, index) => {
      const element = tag === "TH" ? paper.element(tag, row, { scope: "Column" }) : paper.element(tag, row);
      return cell(text, index === 0 && tag === "TD" ? STRONG : look, columns[index] ?? FULL, element, setting);
    });
  };
  const line = (weight: number): Piece => ({
    height: 6,
    gap: 0,
    withNext: weight > 0.6,
    draw: (top) => paper.rule(PAGE.left, top + 5, COLUMN, weight > 0.6 ? INK.accent : INK.rule, weight),
  });
  const headed = rowPieces(cellsOf(head, "TH", NAME), { gap: 8, withNext: true });
  const listed = rows.flatMap((texts) => {
    const pieces = rowPieces(cellsOf(texts, "TD", BODY), { gap: 5, withNext: true });
    return [...(pieces.length <= SHORT_ROW ? together(pieces, true) : pieces), line(0.6)];
  });
  return [...headed, line(1), ...listed];
}

type Cell = { readonly lines: readonly Piece[]; readonly look: Look };

const cell = (text: string, look: Look, column: Column, element: Element, setting: Setting): Cell => ({
  look,
  lines: linePieces(textLines(text, look, column, setting), element, look, column, setting),
});

/** The cells of a row line by line, standing on the same lines; so that a long row can go over to the next page. */
function rowPieces(
  cells: readonly Cell[],
  { gap, withNext = false }: { readonly gap: number; readonly withNext?: boolean },
): readonly Piece[] {
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  const size = Math.max(...cells.map(({ look }) => look.size));
  return Array.from({ length: count }, (_, index) => ({
    height: size * LEADING,
    gap: index === 0 ? gap : 0,
    withNext: index === count - 1 ? withNext : index === 0 || index === count - 2,
    draw: (top: number) => {
      for (const { lines, look } of cells) lines[index]?.draw(top + (size - look.size) * BASELINE);
    },
  }));
}
