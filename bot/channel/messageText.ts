/** The few named entities that Teams writes; numbered ones are read as numbers. */
const NAMED: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;
/** What ends a line in a message, or begins a list. */
const LINE_ENDS = /<(?:ul|ol|table)\b[^>]*>|<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr|blockquote)>/gi;
/** An emoji is a picture with the sign beside it. */
const EMOJI = /<(?:emoji|img)\b[^>]*\balt="([^"]*)"[^>]*>/gi;
const QUOTED = /<attachment\b[^>]*>.*?<\/attachment>|<(script|style)\b.*?<\/\1>/gis;

/**
 * What a message in Teams says, as plain text: without markup, mentions as names, emoji as signs, lines as lines. `body` of
 * `messagePayload`: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 */
export function plainTextOf({
  contentType,
  content,
}: {
  readonly contentType: string;
  readonly content: string;
}): string {
  const text =
    contentType.toLowerCase() === "html"
      ? decoded(
          content
            .replaceAll(QUOTED, "")
            .replaceAll(/\s*\n\s*/g, " ")
            .replaceAll(EMOJI, "$1")
            .replaceAll(LINE_ENDS, "\n")
            .replaceAll(/<[^>]*>/g, ""),
        )
      : content;
  return text
    .replaceAll("\0", "")
    .toWellFormed()
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

const decoded = (text: string) =>
  text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
  });
