import { FOLLOW_UP_FORM, followUpForm } from "#core/content/followUp.ts";
import { formatDay, listOf } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { LongAgo } from "#core/followUp/subjects.ts";
import { lowerFirst } from "#core/text.ts";

const sentences: {
  readonly [L in Locale]: {
    readonly last: (day: string) => string;
    readonly never: string;
    readonly whole: (list: string) => string;
  };
} = {
  sv: {
    last: (day) => `senast ${day}`,
    never: "aldrig",
    whole: (list) => `Det här har ni inte talat om på länge: ${list}.`,
  },
  en: {
    last: (day) => `last on ${day}`,
    never: "never",
    whole: (list) => `You have not talked about this for a long time: ${list}.`,
  },
};

/** The line on which of the three was not talked about for long (P15), the same in tab and chat; undefined when none was missed. */
export function longAgoLine(those: LongAgo, locale: Locale): string | undefined {
  const { last, never, whole } = sentences[locale];
  const { abouts } = followUpForm(FOLLOW_UP_FORM).feedback;
  const named = those.map(({ subject, last: day }) => {
    const when = day === undefined ? never : last(formatDay(day, locale));
    return `${lowerFirst(abouts[subject][locale])} (${when})`;
  });
  return named.length > 0 ? whole(listOf(named, locale)) : undefined;
}
