/** What has no width or only space: a text of these says nothing, however long it is. */
const NOTHING = /^[\s\p{Cf}\p{Cc}\u115F\u1160\u2800\u3164]*$/u;

/** Nobody can read anything in it. */
export const isBlank = (text: string): boolean => NOTHING.test(text);
