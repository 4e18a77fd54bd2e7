import { formatDay } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import { scaleLabels } from "#core/content/preparation.ts";
import { SCALE } from "#core/dialogue/dialogue.ts";
import type { Day } from "#core/time.ts";

type Answered =
  | { readonly kind: "text" | "scale" | "day" }
  | { readonly kind: "choice"; readonly options: readonly { readonly value: string; readonly label: string }[] };

/** An answer as it is said: a choice by its label, a scale in words, a day as days are told. */
export function answerInWords(field: Answered, value: string, locale: Locale): string {
  switch (field.kind) {
    case "scale": {
      const step = SCALE.find((each) => each === value);
      return step ? scaleLabels[step][locale] : value;
    }
    case "choice":
      return field.options.find((option) => option.value === value)?.label ?? value;
    case "day":
      return value && formatDay(value as Day, locale);
    case "text":
      return value;
  }
}
