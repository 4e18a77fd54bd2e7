import { SUMMARY_FIELDS, type SummaryField } from "#core/appraisal/appraisal.ts";
import { type FieldName, countedRows, fieldNames } from "#core/content/fieldNames.ts";
import type { Locale } from "#core/content/locale.ts";
import { summaryFieldLabel } from "#core/content/states.ts";
import type { Refusals } from "#core/refusal.ts";

type FieldRefusal = "invalid" | "tooLong" | "tooMany";
type Place = { readonly field: string; readonly within?: string };

const isSummaryField = (field: string): field is SummaryField => SUMMARY_FIELDS.some((each) => each === field);
const named = ({ field, within }: Place): FieldName | undefined => {
  const known = [`${within}.${field}`, field].find((name) => Object.hasOwn(fieldNames, name));
  return known === undefined ? undefined : fieldNames[known];
};
const quoted = (field: SummaryField, locale: Locale) =>
  locale === "sv" ? `”${summaryFieldLabel[field].sv}”` : `“${summaryFieldLabel[field].en}”`;

/** What a field is called where it is refused; undefined for what a person has not written themselves. */
export const fieldName = (place: Place, locale: Locale): string | undefined =>
  named(place)?.[locale] ?? (isSummaryField(place.field) ? quoted(place.field, locale) : undefined);

/** A text with too much in it, and how it agrees with its name in Swedish. */
function longText(place: Place, locale: Locale): string {
  const name = named(place);
  if (name) return locale === "sv" ? `${name.sv} är för ${name.long}` : `${name.en} is too long`;
  if (isSummaryField(place.field))
    return locale === "sv"
      ? `Texten under ${quoted(place.field, "sv")} är för lång`
      : `The text under ${quoted(place.field, "en")} is too long`;
  return locale === "sv" ? "Texten är för lång" : "The text is too long";
}

const rows = (field: string, locale: Locale) =>
  Object.hasOwn(countedRows, field) ? countedRows[field]?.[locale] : undefined;

/** What is said of one field of what was sent, whatever it was sent to. */
export const fieldRefusals: {
  readonly [L in Locale]: { readonly [K in FieldRefusal]: (params: Refusals[K]) => string };
} = {
  sv: {
    invalid: (place) => {
      const name = fieldName(place, "sv");
      return name === undefined
        ? "Något i det du skickade gick inte att läsa. Ladda om sidan och försök igen."
        : `${name} gick inte att läsa. Rätta det och försök igen.`;
    },
    tooLong: ({ max, length, ...place }) =>
      `${longText(place, "sv")}: ${length} tecken, och det får vara högst ${max}. Korta och spara igen.`,
    tooMany: ({ field, max, count }) =>
      `Det får vara högst ${max} ${rows(field, "sv") ?? "rader"}, och nu är det ${count}. Ta bort några och försök igen.`,
  },
  en: {
    invalid: (place) => {
      const name = fieldName(place, "en");
      return name === undefined
        ? "Something you sent could not be read. Reload the page and try again."
        : `${name} could not be read. Correct it and try again.`;
    },
    tooLong: ({ max, length, ...place }) =>
      `${longText(place, "en")}: ${length} characters, and at most ${max} are allowed. Shorten it and save again.`,
    tooMany: ({ field, max, count }) =>
      `At most ${max} ${rows(field, "en") ?? "rows"} are allowed, and now there are ${count}. Remove some and try again.`,
  },
};
