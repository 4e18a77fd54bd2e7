import { type TalkLength, lengthOf } from "#core/appraisal/length.ts";
import { formatDay } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Day } from "#core/time.ts";

const sv = {
  label: "Hur länge?",
  minutes: (minutes: number) => `${minutes} minuter`,
};

/** How long a talk is, for card, tab and message alike. */
export const talkLengthTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: { label: "How long?", minutes: (minutes) => `${minutes} minutes` },
};

type Booked = { readonly date: Day; readonly time: string; readonly minutes?: TalkLength };

/** The day of a talk and, when the two have set one, its time and how long it is. */
export const whenOf = (talk: Booked, locale: Locale): string =>
  [
    formatDay(talk.date, locale),
    ...(talk.time === "" ? [] : [talk.time, talkLengthTexts[locale].minutes(lengthOf(talk))]),
  ].join(", ");
