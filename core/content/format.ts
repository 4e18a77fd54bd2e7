import type { Locale } from "#core/content/locale.ts";
import { type Day, type Instant, MUNICIPAL_TIME_ZONE } from "#core/time.ts";

type Formats = {
  readonly day: Intl.DateTimeFormat;
  readonly dayShort: Intl.DateTimeFormat;
  readonly instant: Intl.DateTimeFormat;
  readonly list: Intl.ListFormat;
  readonly kilobytes: Intl.NumberFormat;
  readonly megabytes: Intl.NumberFormat;
};

/** A `Day` has no hour and is never shifted by a time zone; an `Instant` is told in the municipality's. */
const formatsFor = (tag: string): Formats => ({
  day: new Intl.DateTimeFormat(tag, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }),
  dayShort: new Intl.DateTimeFormat(tag, { timeZone: "UTC", day: "numeric", month: "short" }),
  instant: new Intl.DateTimeFormat(tag, {
    timeZone: MUNICIPAL_TIME_ZONE,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }),
  list: new Intl.ListFormat(tag, { type: "conjunction" }),
  kilobytes: new Intl.NumberFormat(tag, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }),
  megabytes: new Intl.NumberFormat(tag, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }),
});

const formats: { readonly [L in Locale]: Formats } = { sv: formatsFor("sv-SE"), en: formatsFor("en-GB") };

/** `3 mars 2026`, `3 March 2026`. */
export const formatDay = (day: Day, locale: Locale): string => formats[locale].day.format(new Date(`${day}T00:00:00Z`));

/** `3 mars`, `3 Mar`: where the year is plain. */
export const formatDayShort = (day: Day, locale: Locale): string =>
  formats[locale].dayShort.format(new Date(`${day}T00:00:00Z`));

/** `3 mars 2026 kl. 14:05`, `3 March 2026 at 14:05`, in the municipality's time zone. */
export const formatInstant = (at: Instant, locale: Locale): string => formats[locale].instant.format(new Date(at));

/** `mått, datum och titel`; `measure, date and title`. */
export const listOf = (items: readonly string[], locale: Locale): string => formats[locale].list.format(items);

/** `12 kB`, `1,4 MB`: how large a file is, never nothing. */
export const formatBytes = (bytes: number, locale: Locale): string =>
  bytes < 1_000_000
    ? formats[locale].kilobytes.format(Math.max(1, bytes / 1000))
    : formats[locale].megabytes.format(bytes / 1_000_000);
