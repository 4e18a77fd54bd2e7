/** What has no width or only space: a text of these says nothing, however long it is. */
const NOTHING = /^[\s\p{Cf}\p{Cc}\u115F\u1160\u2800\u3164]*$/u;

/** Nobody can read anything in it. */
export const isBlank = (text: string): boolean => NOTHING.test(text);

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Half a character, or one that ends a text for some programs: what a text never holds that somebody has written. */
const isWhole = (text: string) => text.isWellFormed() && !text.includes("\0");

/** Where in something that was sent a text is broken; undefined when none is. */
export function brokenTextIn(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return isWhole(value) ? undefined : [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!isWhole(key)) return [];
    const place = brokenTextIn(inner);
    if (place) return [key, ...place];
  }
  return undefined;
}
