/** What the bytes of a file turned out to be. */
export type Decoded =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "empty" | "excel" | "unreadable" };

/**
 * Reads a text file the way municipal systems save them: UTF-8 or UTF-16 with or without a byte order mark, else
 * Windows-1252. The text has no byte order mark and its lines end in `\n`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { kind: "excel" };
  const text = textOf(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  if (text.trim() === "") return { kind: "empty" };
  // Outside Excel and plain text, control characters only come from files that are something else.
  return CONTROL_CHARACTERS.test(text) ? { kind: "unreadable" } : { kind: "text", text };
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000E-\u001F]/;

function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** UTF-16 by its mark; without one by the zero bytes that Western text has in every other place. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const sample = bytes.subarray(0, 200);
  const zeros = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > sample.length / 4 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > sample.length / 4 && zeros(1) === 0) return "utf-16be";
  return undefined;
}

/**
 * Windows-1252 is Latin-1 but for 0x80-0x9F. Not by TextDecoder, which takes it for Latin-1 in Node 24.9
 * (https://github.com/nodejs/node/issues/56542).
 */
const windows1252 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (character) => WINDOWS_1252_FROM_80[character.charCodeAt(0) - 0x80] ?? character);

const WINDOWS_1252_FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
