import type { Extracted } from "#core/archive/partForArchive.ts";
import { documentTypeTexts } from "#core/content/archive/documentTypes.ts";
import { accessedText } from "#core/content/accessLog.ts";
import { extractFields, extractTexts } from "#core/content/extract.ts";
import { formatDay, formatInstant } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import { dialogueVersion, scaleLabels } from "#core/content/preparation.ts";
import { sinceLastTexts } from "#core/content/tab/sinceLast.ts";
import { summaryFieldLabel } from "#core/content/states.ts";
import type { Day, Instant } from "#core/time.ts";
import type { Extract } from "#bot/usecases/extract.ts";
import type { Block, DocumentContent, Fact } from "./content.ts";

export type ExtractPaper = {
  readonly extract: Extract;
  readonly municipality: string;
  readonly locale: Locale;
  readonly madeAt: Instant;
  /** A person's name as the reader may see it; undefined for what is no person's id. */
  readonly nameOf: (id: string) => string | undefined;
  readonly about: {
    readonly name: string;
    readonly email: string;
    readonly title: string;
    readonly unit: string;
    readonly manager: string;
  };
};

/** Everything about a person as a document to read: what is written, with names and days; the JSON file has all of it. */
export function extractDocument(paper: ExtractPaper): DocumentContent {
  const { extract, municipality, locale, madeAt, nameOf, about } = paper;
  const t = extractTexts[locale];
  const facts = (...rows: readonly Fact[]): Block => ({
    kind: "facts",
    rows: rows.filter(([, value]) => value !== ""),
  });
  return {
    locale,
    title: t.title,
    about: t.of(about.name),
    under: [t.madeBy[extract.by]],
    author: municipality,
    mark: [formatInstant(madeAt, locale)],
    subject: t.subject,
    madeAt,
    foot: [municipality, t.foot].join(" · "),
    blocks: [
      { kind: "heading", level: 2, text: t.about },
      { kind: "text", text: t.notIncluded[extract.by] },
      { kind: "heading", level: 2, text: t.directory },
      facts(
        [t.name, about.name],
        [t.email, about.email],
        [t.jobTitle, about.title],
        [t.unit, about.unit],
        [t.nearest, about.manager],
      ),
      ...sections(extract.own, paper),
      ...extract.inOthers.flatMap(({ about: whose, documents }): readonly Block[] => [
        { kind: "heading", level: 2, text: t.inOthers(nameOf(whose) ?? "") },
        { kind: "text", look: "quiet", text: t.inOthersHow },
        ...itemsOf(documents, paper),
      ]),
      { kind: "heading", level: 2, text: t.access },
      extract.access.length === 0
        ? { kind: "text", look: "none", text: t.nobody }
        : {
            kind: "table",
            head: t.accessHead,
            rows: extract.access.map(({ at, by, what, why = "" }) => [
              formatInstant(at, locale),
              nameOf(by) ?? "",
              accessedText(what, locale),
              why,
            ]),
          },
    ],
  };
}

/** Type by type, in the order in which they are stored. */
const sections = (documents: readonly Extracted[], paper: ExtractPaper): readonly Block[] =>
  [...Map.groupBy(documents, ({ type }) => type)].flatMap(([type, all]): readonly Block[] => {
    const shown = itemsOf(all, paper);
    return shown.length === 0
      ? []
      : [{ kind: "heading", level: 2, text: documentTypeTexts[type].name[paper.locale] }, ...shown];
  });

/** How documents are put into words: the language, and what a person is called. */
type Naming = Pick<ExtractPaper, "locale" | "nameOf">;

/** One numbered thing a document, for those that say something in words. */
export function itemsOf(documents: readonly Extracted[], paper: Naming): readonly Block[] {
  const items = documents.flatMap(({ type, document }) => {
    const facts = factsOf(document, paper, labelsFor(document, paper.locale));
    return facts.length === 0 ? [] : [{ text: documentTypeTexts[type].name[paper.locale], facts }];
  });
  return items.length === 0 ? [] : [{ kind: "items", items }];
}

type Labels = { readonly [field: string]: string };

/** The questions of a preparation as they were asked, beside what fields are called everywhere. */
function labelsFor(document: object, locale: Locale): Labels {
  const dialogue =
    "dialogue" in document && typeof document.dialogue === "object" && document.dialogue !== null
      ? (document.dialogue as { readonly id: string; readonly version: number })
      : undefined;
  const steps = dialogue ? (dialogueVersion(dialogue.id, dialogue.version)?.steps ?? []) : [];
  return Object.fromEntries([
    ...Object.entries(extractFields).map(([key, label]) => [key, label[locale]] as const),
    ...Object.entries(summaryFieldLabel).map(([key, label]) => [key, label[locale]] as const),
    ...steps.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label[locale]] as const)),
  ]);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T.*Z$/;

/** What a document says in fields that have a name: words, days and people; what is inside others after them. */
function factsOf(value: object, paper: Naming, labels: Labels): readonly Fact[] {
  return Object.entries(value as { readonly [key: string]: unknown }).flatMap(([key, inner]): readonly Fact[] => {
    const label = labels[key];
    if (typeof inner === "string" || typeof inner === "number")
      return label === undefined || inner === "" ? [] : told(label, key, String(inner), paper);
    if (Array.isArray(inner)) {
      const words = inner.filter((each): each is string => typeof each === "string" && each !== "");
      const within = inner
        .filter((each): each is object => typeof each === "object" && each !== null)
        .flatMap((each) => factsOf(each, paper, labels));
      return [...(label !== undefined && words.length > 0 ? [[label, words.join("; ")] as const] : []), ...within];
    }
    if (typeof inner !== "object" || inner === null) return [];
    // An answer says what was asked, and what was answered.
    if ("value" in inner && typeof inner.value === "string")
      return inner.value === "" ? [] : [[label ?? labels["value"] ?? key, said(inner.value, paper)]];
    return factsOf(inner, paper, labels);
  });
}

/** Fields that name a person, or say which of the two it is, which the other fields show. */
const PEOPLE = new Set(["author", "by", "employee", "holder", "manager", "owner", "person", "principal"]);

function told(label: string, key: string, text: string, paper: Naming): readonly Fact[] {
  if (PEOPLE.has(key) && paper.nameOf(text) === undefined) return [];
  return [[label, said(text, paper)]];
}

/** What was chosen among a few, in words. */
const chosenWords = (locale: Locale): { readonly [value: string]: string | undefined } => ({
  ...Object.fromEntries(Object.entries(scaleLabels).map(([value, label]) => [value, label[locale]])),
  ...sinceLastTexts[locale].outcomes,
});

function said(text: string, { locale, nameOf }: Naming): string {
  if (DAY.test(text)) return formatDay(text as Day, locale);
  if (INSTANT.test(text)) return formatInstant(text as Instant, locale);
  return nameOf(text) ?? chosenWords(locale)[text] ?? text;
}
