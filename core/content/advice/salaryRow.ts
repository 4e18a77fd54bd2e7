import type { Locale } from "#core/content/locale.ts";
import type { SalaryWordingRule } from "#core/salary/wording.ts";

/** One motivation of the corpus, and what a careful HR person would say of it. */
export type SalaryCorpusRow = {
  readonly locale: Locale;
  readonly text: string;
  readonly advice: readonly SalaryWordingRule[];
};

const row =
  (locale: Locale) =>
  (text: string, ...advice: readonly SalaryWordingRule[]): SalaryCorpusRow => ({ locale, text, advice });

export const sv = row("sv");
export const en = row("en");
