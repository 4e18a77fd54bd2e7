import { maskedCopyTexts } from "#core/content/maskedCopy.ts";
import type { Passage } from "#core/publicRequest/secretPlace.ts";
import type { Block, DocumentContent, Fact } from "./content.ts";

/** A text of a paper with where the reader finds it: the section's heading, and what the text is in it. */
export type PaperPassage = Passage & { readonly section: string; readonly label: string };

type Where = Omit<PaperPassage, "text">;
type Say = (where: Where, text: string) => string;

/** Everything a paper says that somebody has written or is named by, in the order in which it stands. */
export function passagesOf(content: DocumentContent): readonly PaperPassage[] {
  const found: PaperPassage[] = [];
  saidAnew(content, (where, text) => {
    found.push({ ...where, text });
    return text;
  });
  return found.filter(({ text }) => text.trim() !== "");
}

/** The same paper with each text said anew. Headings of sections, names of facts and heads of tables are the product's, and stay. */
export function saidAnew(content: DocumentContent, say: Say): DocumentContent {
  const t = maskedCopyTexts[content.locale];
  const above = (key: string, text: string) => say({ key, section: t.head, label: "" }, text);
  const head = {
    about: above("about", content.about),
    under: content.under.map((text, index) => above(`under.${index}`, text)),
    mark: content.mark.map((text, index) => above(`mark.${index}`, text)),
    subject: above("subject", content.subject),
  };
  let section = { at: 0, title: t.head, blocks: 0 };
  const blocks = content.blocks.map((block): Block => {
    if (block.kind === "heading" && block.level === 2) {
      section = { at: section.at + 1, title: block.text, blocks: 0 };
      return block;
    }
    const key = `${section.at}.${section.blocks}`;
    section = { ...section, blocks: section.blocks + 1 };
    return blockAnew(
      block,
      (part, label, text) => say({ key: `${key}${part}`, section: section.title, label }, text),
      t,
    );
  });
  return {
    ...content,
    ...head,
    blocks,
    foot: say({ key: "foot", section: t.foot, label: "" }, content.foot),
  };
}

function blockAnew(
  block: Block,
  say: (part: string, label: string, text: string) => string,
  t: (typeof maskedCopyTexts)["sv"],
): Block {
  const facts = (rows: readonly Fact[], part = "") =>
    rows.map(([name, value], index): Fact => [name, say(`${part}.${index}`, name, value)]);
  switch (block.kind) {
    case "heading":
      return { ...block, text: say("", t.heading, block.text) };
    case "text":
      return block.look === "set" || block.look === "none" ? block : { ...block, text: say("", "", block.text) };
    case "list":
      return { ...block, items: block.items.map((text, index) => say(`.${index}`, t.item(index + 1), text)) };
    case "items":
      return {
        ...block,
        items: block.items.map(({ text, facts: rows }, index) => ({
          text: say(`.${index}`, t.item(index + 1), text),
          facts: facts(rows, `.${index}`),
        })),
      };
    case "facts":
      return { ...block, rows: facts(block.rows) };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row, index) =>
          row.map((text, column) =>
            say(`.${index}.${column}`, `${t.row(index + 1)}: ${block.head[column] ?? ""}`, text),
          ),
        ),
      };
  }
}
