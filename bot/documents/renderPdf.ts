import type { Locale } from "#core/content/locale.ts";
import type { DocumentContent } from "./content.ts";
import { INK, type Look, PAGE, type Paper, newPaper } from "./paper.ts";
import { type Piece, piecesOf } from "./pieces.ts";

const AUTHOR: Look = { font: "strong", size: 10, colour: INK.accent };
const MARK: Look = { font: "text", size: 9.2, colour: INK.quiet };
const TITLE: Look = { font: "bold", size: 27, colour: INK.text };
const ABOUT: Look = { font: "text", size: 17, colour: INK.accent };
const UNDER: Look = { font: "text", size: 10.5, colour: INK.quiet };
const FOOT: Look = { font: "text", size: 8.2, colour: INK.quiet };
const FOOT_BASELINE = PAGE.height - 40;

/** Sets a document on paper: a tagged PDF built to PDF/A-2a (docs/documents.md says what is checked of that). */
export async function renderPdf(content: DocumentContent): Promise<Buffer> {
  const paper = await newPaper(content);
  const top = openingOf(content, paper);
  fillPages(
    content.blocks.flatMap((block) => piecesOf(block, { paper, locale: content.locale })),
    paper,
    top,
  );
  paper.onEveryPage((page, of, text) => {
    text(content.foot, FOOT, { x: PAGE.margin, baseline: FOOT_BASELINE });
    text(pageOf(page, of, content.locale), FOOT, { x: PAGE.right, baseline: FOOT_BASELINE }, "right");
  });
  return paper.end();
}

const pageOf = (page: number, of: number, locale: Locale) =>
  locale === "sv" ? `Sida ${page} av ${of}` : `Page ${page} of ${of}`;

/** Whose document it is, what it is and whom it is about; gives where the text may begin. */
function openingOf({ author, mark, title, about, under }: DocumentContent, paper: Paper): number {
  const says = (text: string, look: Look, x: number, baseline: number, tag: "P" | "H1" = "P") =>
    paper.line(paper.element(tag, paper.root), { text: paper.printable(text, look.font), x, baseline, look });
  let y: number = PAGE.top;
  says(author, AUTHOR, PAGE.margin, y);
  for (const [index, text] of mark.entries())
    says(text, MARK, PAGE.right - paper.width(text, MARK), y + index * MARK.size * 1.4);
  y += 10;
  paper.rule(
    PAGE.margin,
    y + Math.max(0, mark.length - 1) * MARK.size * 1.4,
    PAGE.right - PAGE.margin,
    INK.accent,
    1.2,
  );
  y += 62;
  const heading = paper.element("H1", paper.root);
  paper.line(heading, { text: title, x: PAGE.margin, baseline: y, look: TITLE, more: true });
  y += 27;
  paper.line(heading, { text: paper.printable(about, ABOUT.font), x: PAGE.margin, baseline: y, look: ABOUT });
  y += 5;
  for (const text of under) {
    y += 15.5;
    says(text, UNDER, PAGE.margin, y);
  }
  return y + 12;
}

/** Pieces that must not be parted go to the next page together, unless they fill more than a page. */
function fillPages(pieces: readonly Piece[], paper: Paper, start: number): void {
  const at = { y: start, isTop: false };
  const turn = () => {
    paper.newPage();
    Object.assign(at, { y: PAGE.top, isTop: true });
  };
  for (const group of groupsOf(pieces)) {
    const height = group.reduce((sum, piece, index) => sum + piece.height + (index > 0 ? piece.gap : 0), 0);
    const gap = group[0]?.gap ?? 0;
    if (!at.isTop && at.y + gap + height > PAGE.bottom && height <= PAGE.bottom - PAGE.top) turn();
    for (const piece of group) {
      if (!at.isTop && at.y + piece.gap + piece.height > PAGE.bottom) turn();
      if (!at.isTop) at.y += piece.gap;
      piece.draw(at.y);
      Object.assign(at, { y: at.y + piece.height, isTop: false });
    }
  }
}

function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    open = piece.withNext;
  }
  return groups;
}
