import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";

type Texts = {
  readonly notNow: string;
  readonly offer: Pick<ChatTexts["offer"], "climate">;
};

/** What only the chat says about the three questions; the rest is in core/content/climate.ts. */
export const climateChat: { readonly [L in Locale]: Texts } = {
  sv: {
    notNow: "Inte nu",
    offer: { climate: { line: () => "", button: () => "Tre frågor om trivsel" } },
  },
  en: {
    notNow: "Not now",
    offer: { climate: { line: () => "", button: () => "Three questions about well-being" } },
  },
};
