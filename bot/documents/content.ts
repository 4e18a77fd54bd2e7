import type { Locale } from "#core/content/locale.ts";
import type { Instant } from "#core/time.ts";

/**
 * What a document says, part by part, with nothing about where it stands on the paper. Each later document (summary, salary
 * basis, register) is a list of these; `renderPdf` sets them.
 */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: 2 | 3;
      readonly text: string;
      /** Set out in the margin. */
      readonly number?: string;
    }
  | { readonly kind: "text"; readonly text: string; readonly look?: TextLook }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Numbered things, each with a line that says it and facts about it. */
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | { readonly kind: "facts"; readonly rows: readonly Fact[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** `set`: a text that is the same for all and cannot be changed; `quiet`: something about the text; `none`: nothing is said. */
export type TextLook = "set" | "quiet" | "none";
export type Fact = readonly [name: string, value: string];
export type Item = { readonly text: string; readonly facts: readonly Fact[] };

export type DocumentContent = {
  readonly locale: Locale;
  /** What kind of document it is, and whom it is about; together the title in the file's metadata. */
  readonly title: string;
  readonly about: string;
  readonly under: readonly string[];
  /** The municipality whose document it is: the author. */
  readonly author: string;
  /** On the right above the title, e.g. the diary number. */
  readonly mark: readonly string[];
  readonly subject: string;
  readonly madeAt: Instant;
  readonly blocks: readonly Block[];
  /** At the foot of each page, before the page number. */
  readonly foot: string;
};
