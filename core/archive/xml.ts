/** An element of an XML document: its attributes and what is in it, in order. Undefined attributes are left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes?: { readonly [name: string]: string | undefined };
  readonly content?: readonly XmlElement[] | string;
};

/** Writes XML 1.0 in UTF-8. Whatever is said is text: nothing in it can become markup, and no character breaks the file. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;

function written({ name, attributes = {}, content = "" }: XmlElement, indent: string): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join("");
  if (content.length === 0) return `${indent}<${name}${said}/>`;
  if (typeof content === "string") return `${indent}<${name}${said}>${escaped(content)}</${name}>`;
  const inner = content.map((each) => written(each, `${indent}  `)).join("\n");
  return `${indent}<${name}${said}>\n${inner}\n${indent}</${name}>`;
}

const ENTITIES: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** XML 1.0 has no place for these characters, not even as references. */
// oxlint-disable-next-line no-control-regex -- the characters that XML 1.0 does not take are the point
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
/** In an attribute a line break would be read as a space, unless it is written as a reference. */
const escaped = (text: string) =>
  text
    .replaceAll(NOT_IN_XML, "\uFFFD")
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;");
