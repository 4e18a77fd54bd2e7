import { en } from "#core/content/chat/en.ts";
import { sv } from "#core/content/chat/sv.ts";
import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";

/** What the chat says, in the language of who reads it. */
export const chatTexts: { readonly [L in Locale]: ChatTexts } = { sv, en };
