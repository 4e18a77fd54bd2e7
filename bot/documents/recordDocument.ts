import type { Extracted } from "#core/archive/partForArchive.ts";
import { recordPaperTexts } from "#core/content/archive/recordPaper.ts";
import { formatDay } from "#core/content/format.ts";
import type { Day, Instant } from "#core/time.ts";
import type { DocumentContent } from "./content.ts";
import { itemsOf } from "./extractDocument.ts";

export type RecordPaper = {
  readonly title: string;
  readonly about: string;
  readonly municipality: string;
  readonly madeAt: Instant;
  readonly lastUsed: Day | undefined;
  /** The record's document with what belongs to it, as its parties have them. */
  readonly documents: readonly Extracted[];
  readonly nameOf: (id: string) => string | undefined;
};

/** A record that has no paper of its own, to be filed: each of its documents with what it says in fields that have a name. */
export function recordDocument(paper: RecordPaper): DocumentContent {
  const { title, about, municipality, madeAt, lastUsed, documents, nameOf } = paper;
  const t = recordPaperTexts;
  const items = itemsOf(documents, { locale: "sv", nameOf });
  return {
    locale: "sv",
    title,
    about,
    under: lastUsed === undefined ? [] : [t.lastUsed(formatDay(lastUsed, "sv"))],
    author: municipality,
    mark: [],
    subject: title,
    madeAt,
    foot: [municipality, title].join(" · "),
    blocks: [
      { kind: "heading", level: 2, text: t.contents },
      ...(items.length > 0 ? items : [{ kind: "text", look: "none", text: t.nothing } as const]),
      { kind: "text", look: "quiet", text: t.more },
    ],
  };
}
