import { createContext, useContext, useMemo } from "react";
import type { Start } from "#bot/api/wire/overview.ts";
import { formatBytes, formatDay, formatInstant, listOf } from "#core/content/format.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import type { Day, Instant } from "#core/time.ts";

/** Who reads, in which language, on which day of the municipality. `me` and `today` are known once the start page's answer is here. */
export type Reader = {
  readonly locale: Locale;
  readonly me: Start["me"] | undefined;
  readonly today: string | undefined;
};

const ReaderContext = createContext<Reader>({ locale: "sv", me: undefined, today: undefined });
export const ReaderProvider = ReaderContext.Provider;
export const useReader = () => useContext(ReaderContext);

/** The texts of a page in the reader's language. */
export function useTexts<T>(texts: { readonly [L in Locale]: T }): T {
  return texts[useReader().locale];
}

/** Says labels, days and moments in the reader's language. Days and moments come from the server as plain strings. */
export function useSaying() {
  const { locale } = useReader();
  return useMemo(
    () => ({
      label: (text: Localised) => text[locale],
      day: (day: string) => formatDay(day as Day, locale),
      instant: (at: string) => formatInstant(at as Instant, locale),
      list: (said: readonly string[]) => listOf(said, locale),
      size: (bytes: number) => formatBytes(bytes, locale),
    }),
    [locale],
  );
}
