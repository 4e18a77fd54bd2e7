/** What Markdown in a card would take for formatting, links, code or HTML; a mention is `<at>`. */
const MARKS = /[\\`*_~[\]()<>#|]/g;
/** What would begin a list, a heading or a quotation at the start of a line. */
const LINE_START = /^(\s*)([-+]|\d+[.)])(?=\s)/gm;
/** Apart from each other by a space of no width, these two are only characters: `{{DATE()}}` and `${}` are not. */
const PLACEHOLDER = /([{$])\{/g;

/**
 * A person's text as one that a TextBlock or a fact shows letter by letter: no Markdown, no mention, no `{{DATE()}}`, no
 * template expression. Called once, in a card's binder. What is an input's value, a choice's or a button's title is not
 * Markdown and is not escaped.
 */
export const escapeText = (text: string): string =>
  text
    .replaceAll(MARKS, String.raw`\$&`)
    .replaceAll(LINE_START, (_, indent: string, mark: string) => `${indent}${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replaceAll(PLACEHOLDER, "$1\u200B{");
